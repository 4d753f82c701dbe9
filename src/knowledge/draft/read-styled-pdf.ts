import { getDocumentProxy } from 'unpdf'
import { damagedPdf, encryptedPdf, scannedPdf, tooLongPdf, PASSWORD_ERROR } from '../memo/pdf-errors.ts'
import { READING_LIMITS } from '../memo/reading-limits.ts'
import { type StyledLine, type StyledRun, toStyledLines } from './styled-line.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>
type Tree = Awaited<ReturnType<Page['getStructTree']>>
type Content = Awaited<ReturnType<Page['getTextContent']>>['items'][number]

/** A PDF's lines with their style, page by page. */
export interface StyledPdf {
  readonly title?: string
  readonly pages: readonly (readonly StyledLine[])[]
}

/**
 * Reads a PDF's lines with what tells headings from running text: structure tree, font, size.
 * @param progress told after each page
 * @throws {MemoFileError} for a file that is encrypted, damaged, too long or holds pictures of text only
 */
export async function readStyledPdf(
  file: string,
  bytes: Uint8Array,
  progress: (page: number, pages: number) => void,
): Promise<StyledPdf> {
  const pdf = await open(file, bytes)
  try {
    if (pdf.numPages > READING_LIMITS.pages) throw tooLongPdf(file, pdf.numPages)
    const pages: StyledLine[][] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(toStyledLines(await runsOf(await pdf.getPage(number)), number))
      progress(number, pdf.numPages)
    }
    if (pages.flat().length === 0) throw scannedPdf(file)
    const title = await titleOf(pdf)
    return { pages, ...(title !== undefined && { title }) }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** pdf.js takes over the bytes that it gets, so it gets a copy. */
async function open(file: string, bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, verbosity: 0 })
  } catch (error) {
    throw error instanceof Error && error.name === PASSWORD_ERROR ? encryptedPdf(file) : damagedPdf(file)
  }
}

async function titleOf(pdf: Pdf): Promise<string | undefined> {
  const { info } = await pdf.getMetadata()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : ''
  return title === '' ? undefined : title
}

/** What programs call running headers, page numbers and leaders. */
const ARTIFACT = 'Artifact'

async function runsOf(page: Page): Promise<StyledRun[]> {
  // The types leave out that a page may have no tree.
  const tree: Tree | null = await page.getStructTree()
  const roles = rolesIn(tree)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const open: { readonly tag: string; readonly id?: string }[] = []
  return items.flatMap((item): StyledRun[] => {
    if (!('str' in item)) {
      follow(item, open)
      return []
    }
    if (open.some(({ tag }) => tag === ARTIFACT)) return []
    const id = open.findLast((content) => content.id !== undefined)?.id
    return [toStyledRun(item, id === undefined ? undefined : roles.get(id))]
  })
}

function follow(item: Exclude<Content, { str: string }>, open: { tag: string; id?: string }[]): void {
  if (item.type === 'endMarkedContent') open.pop()
  else open.push({ tag: tagOf(item), ...(typeof item.id === 'string' && { id: item.id }) })
}

/** pdf.js gives a tag that its types leave out. */
const tagOf = (item: object): string => ('tag' in item && typeof item.tag === 'string' ? item.tag : '')

/** A text item's matrix is [a, b, c, d, x, y]; its font size the length of (c, d). */
function toStyledRun(item: Extract<Content, { str: string }>, role: string | undefined): StyledRun {
  const [, , c, d, x, y] = item.transform.map(Number)
  return {
    text: item.str,
    x: x ?? 0,
    y: y ?? 0,
    width: item.width,
    size: Math.hypot(c ?? 0, d ?? 0),
    font: item.fontName,
    ...(role !== undefined && { role }),
  }
}

/** Roles that only wrap others say nothing. */
const WRAPPERS = /^(?:NonStruct|Span|Link|Root|Document|Part|Sect|Div|Art)$/

/** The role of each marked content by its id, where there is a tree: that of the innermost element that says something. */
function rolesIn(tree: Tree | null): ReadonlyMap<string, string> {
  const roles = new Map<string, string>()
  const visit = (node: Tree, above: string | undefined): void => {
    const role = WRAPPERS.test(node.role) ? above : node.role
    for (const child of node.children) {
      if ('children' in child) visit(child, role)
      else if (role !== undefined) roles.set(child.id, role)
    }
  }
  if (tree) visit(tree, undefined)
  return roles
}
