import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Draft, type DraftBlock } from '../draft/draft.ts'
import { readDraft } from '../draft/read-draft.ts'
import { FILE_PROBLEMS } from '../file-problems.ts'
import { MemoFileError } from '../memo/index.ts'
import { toStructure } from '../structure.ts'
import { toId } from '../to-id.ts'
import { realign } from './again.ts'
import { announcedElsewhere } from './announced.ts'
import { corrected, type Corrections, NO_CORRECTIONS } from './corrections.ts'
import { type About, folderName, type Guess, guess } from './guess.ts'
import { outlineTable } from './outline-table.ts'
import { readCorrection } from './read-correction.ts'
import { WORDING } from './wording.ts'
import { readStructure, STRUCTURE, writeDocument, writeStructure } from './write-document.ts'

export { WORDING as ADD_WORDING } from './wording.ts'

/** How the person who adds a document is spoken to. */
export interface Dialogue {
  readonly say: (line: string) => void
  /** Replaces the line before: how far the reading has come. */
  readonly progress: (line: string) => void
  /** Asks a question; none where nobody is to be asked. @param guess what Enter stands for */
  readonly ask?: (question: string, guess: string) => Promise<string>
}

export interface AddOptions {
  /** The knowledge folder. */
  readonly root: string
  readonly file: string
  /** The folder of the document of which the file is a new version. */
  readonly again?: string
  readonly name?: string
  readonly about: Guess
}

/** Nothing was added: one sentence for an editor. */
export class AddError extends Error {
  override readonly name = 'AddError'
}

/**
 * Adds a document by its file, or a new version of one.
 * @returns the document's folder
 * @throws {AddError}
 */
export async function addDocument(options: AddOptions, dialogue: Dialogue): Promise<string> {
  const draft = await read(options.file, dialogue)
  if (!draft.blocks.some(({ kind }) => kind === 'heading')) throw new AddError(WORDING.noSections)
  return options.again === undefined
    ? addNew(draft, options, dialogue)
    : addAgain(draft, options.again, options, dialogue)
}

async function read(file: string, { progress }: Dialogue): Promise<Draft> {
  try {
    return (await readDraft(file, (page, pages) => progress(WORDING.reading(page, pages)))).draft
  } catch (error) {
    if (error instanceof MemoFileError) throw new AddError(`${file}: ${FILE_PROBLEMS[error.problem]}`)
    throw error
  }
}

async function addNew(draft: Draft, { root, file, about, name }: AddOptions, dialogue: Dialogue): Promise<string> {
  const known = await askAbout({ ...guess(draft), ...about }, dialogue)
  const folder = name ?? folderName(known)
  if (toId(folder) !== folder) throw new AddError(WORDING.badName(folder))
  if (existsSync(join(root, folder))) throw new AddError(WORDING.exists(folder))
  const outline = corrected(draft.blocks, await askCorrections(draft.blocks, dialogue))
  const structure = toStructure(outline, draft.pageCount)
  writeDocument(root, folder, known, structure, file)
  dialogue.say(WORDING.written(folder, structure.sections.length))
  return folder
}

function addAgain(draft: Draft, folder: string, { root, file }: AddOptions, dialogue: Dialogue): string {
  if (!existsSync(join(root, folder, STRUCTURE))) throw new AddError(WORDING.noSuchDocument(folder, addedTo(root)))
  const realigned = realign(readStructure(root, folder), draft.blocks, draft.pageCount)
  if (!realigned) throw new AddError(WORDING.anotherDocument(folder))
  const { structure, changes } = realigned
  changes.forEach(dialogue.say)
  writeStructure(root, folder, structure, file)
  dialogue.say(WORDING.written(folder, structure.sections.length))
  return folder
}

/** The documents that were added by their files. */
const addedTo = (root: string): string[] => readdirSync(root).filter((name) => existsSync(join(root, name, STRUCTURE)))

const ISO_DATE = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

async function askAbout(guessed: Guess, { ask, say }: Dialogue): Promise<About> {
  const askFor = async (field: keyof About, isRight: (value: string) => boolean, wrong: string): Promise<string> => {
    const value = ask ? await ask(WORDING.ask[field], guessed[field] ?? '') : (guessed[field] ?? fallback[field])
    if (isRight(value)) return value
    if (!ask) throw new AddError(`${WORDING.ask[field]}: ${wrong}`)
    say(wrong)
    return askFor(field, isRight, wrong)
  }
  const isSaid = (value: string): boolean => value.trim() !== ''
  return {
    title: await askFor('title', isSaid, WORDING.needed),
    date: await askFor('date', (value) => ISO_DATE.test(value), WORDING.badDate),
    publisher: await askFor('publisher', isSaid, WORDING.needed),
  }
}

/** Where nothing can be guessed and nobody is asked; a date is never made up. */
const fallback: About = { title: '', date: '', publisher: WORDING.unknownPublisher }

/** Shows the outline anew after each correction; what cannot be made is said below it. */
async function askCorrections(blocks: readonly DraftBlock[], { ask, say }: Dialogue): Promise<Corrections> {
  const before: Corrections[] = []
  let corrections = NO_CORRECTIONS
  let outline = corrected(blocks, corrections)
  const show = (): void => say([outlineTable(outline), ...announcedElsewhere(outline)].join('\n'))
  show()
  if (!ask) return corrections
  say(WORDING.commands)
  for (;;) {
    const typed = await ask(WORDING.correction, '')
    if (typed.trim() === '') return corrections
    const isUndo = typed.trim().toLowerCase() === WORDING.undo
    const next = isUndo ? (before.pop() ?? WORDING.nothingToUndo) : readCorrection(typed, outline, corrections)
    if (typeof next === 'string') {
      say(next)
      continue
    }
    if (!isUndo) before.push(corrections)
    corrections = next
    outline = corrected(blocks, corrections)
    show()
  }
}
