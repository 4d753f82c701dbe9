import { KnowledgeError, type Section } from '../../core/index.ts'
import { partPath, VIEWS } from './addresses.ts'

const TAKEN: readonly string[] = Object.values(VIEWS)

/**
 * A part's page stands at its id, beside the pages about the whole catalogue: it would hide one that has the same name.
 * @throws {KnowledgeError} naming the file of every such part
 */
export function checkIds(sections: readonly Section[]): void {
  const problems = sections
    .filter(({ id }) => TAKEN.includes(id))
    .map(({ id, kind, document }) => ({
      file: `${document}/${kind === 'footnote' ? 'footnotes.yaml' : `parts/${id}.md`}`,
      field: 'id',
      message: `"${id}" is the name of another page, ${partPath(id)}.`,
      cure: 'Write another id, and name the file after it.',
    }))
  if (problems.length > 0) throw new KnowledgeError(problems)
}
