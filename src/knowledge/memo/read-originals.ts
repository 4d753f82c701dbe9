import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { DocumentFiles } from '../../core/index.ts'
import type { Original, Source } from '../../core/model/original.ts'
import { align } from './align.ts'
import type { Alignment } from './alignment.ts'
import { decodeText } from './decode.ts'
import { MemoFileError } from './memo-file-error.ts'
import type { ProofFinding } from './prove.ts'
import { isPdf } from './pdf-signature.ts'
import { readBytes } from './read-bytes.ts'
import { readInWorker } from '../worker/read-in-worker.ts'

/** The memo has 50,000; a file with far more is another one. */
const MAX_CHARACTERS = 1_000_000

/**
 * Reads the user's file of a document, text or PDF, and finds each section's own words in it. Sections without printed
 * pages (a cover letter and its list of recipients) may all be left out of the file; every other section must be there,
 * with exactly the text that the catalogue's fingerprint stands for.
 * @returns the sections' own words by id, in reading order
 * @throws {MemoFileError} for any other file
 */
export async function readOriginals(
  path: string,
  files: DocumentFiles,
  alignment: Alignment,
): Promise<ReadonlyMap<string, Original>> {
  const bytes = readBytes(path)
  const text = await toText(path, bytes)
  if (text.length > MAX_CHARACTERS) throw tooMuchText(path, text.length)
  const findings = align(text, files, alignment)
  if (!findings) throw otherDocument(path, files)
  checkFindings(path, files, findings)
  const source: Source = {
    document: files.document.id,
    file: basename(path),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  return new Map(
    [...findings].flatMap(([id, finding]) =>
      finding.state === 'proven' ? [[id, { source, paragraphs: finding.paragraphs }] as const] : [],
    ),
  )
}

const toText = async (file: string, bytes: Uint8Array): Promise<string> =>
  isPdf(bytes) ? readInWorker('text', { file, bytes }) : decodeText(file, bytes)

function tooMuchText(file: string, length: number): MemoFileError {
  const says = `holds too much text (${length} characters; at most ${MAX_CHARACTERS} are read)`
  return new MemoFileError({ file, problem: 'too-large', says, cure: 'Write the path of the document itself.' })
}

function otherDocument(file: string, { document }: DocumentFiles): MemoFileError {
  return new MemoFileError({
    file,
    problem: 'other-document',
    says: `is not "${document.title.sv}", or only its cover letter; not found`,
    missing: document.sections,
    cure: `The right file is found at ${document.url}.`,
  })
}

function checkFindings(
  file: string,
  { document, sections }: DocumentFiles,
  findings: ReadonlyMap<string, ProofFinding>,
): void {
  const optional = new Set(sections.flatMap(({ id, pages }) => (pages.length === 0 ? [id] : [])))
  const noneOfThem = [...optional].every((id) => findings.get(id)?.state === 'absent')
  const expected = document.sections.filter((id) => !(noneOfThem && optional.has(id)))
  const unproven = expected.flatMap((id) => {
    const finding = findings.get(id)
    return finding?.state === 'unproven' ? [`${id} (${finding.fingerprint})`] : []
  })
  const missing = expected.filter((id) => ['absent', 'different'].includes(findings.get(id)?.state ?? 'absent'))
  if (missing.length > 0) {
    const says = `is cut off or changed: ${missing.length} of ${document.sections.length} sections were not found whole`
    const cure = `Take the file anew from ${document.url}, with its page breaks.`
    throw new MemoFileError({ file, problem: 'sections-missing', says, missing, cure })
  }
  if (unproven.length > 0) {
    const says = 'has sections that the catalogue cannot prove yet (their fingerprints are in brackets)'
    const cure = `Check their text, then write the fingerprints in ${document.id}/alignment.yaml.`
    throw new MemoFileError({ file, problem: 'unproven', says, missing: unproven, cure })
  }
}
