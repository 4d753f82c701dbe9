import { z } from 'zod'
import { type Core, LANGUAGES, SECTION_KINDS } from '../../../core/index.ts'
import { MCP_WORDING } from '../wording.ts'
import { answerRecord, toAnswerRecord } from '../../shared/answer-record.ts'
import { type AddTool, LOOKS_UP, refusal, result } from './result.ts'

/** The lists that are not of one kind of section, as the core names them. */
const OTHER_LISTS = ['figures', 'glossary', 'about', 'authorities', 'sources', 'proposals-by-origin']

const language = z.enum(LANGUAGES).default('sv').describe(MCP_WORDING.language)

/** A whole section. */
export function createSectionTool({ open, present, catalogue }: Core): AddTool {
  const { title, description, id, unknown } = MCP_WORDING.section
  const ids = catalogue.sections.map((section) => section.id)
  const inputSchema = z.object({ id: z.string().describe(id(ids.at(-1) ?? '')), language })
  const config = { title, description, inputSchema, outputSchema: answerRecord, annotations: LOOKS_UP }
  return (server) =>
    server.registerTool('section', config, (asked) => {
      const answer = open({ to: 'section', section: asked.id }, asked.language)
      if (!answer) return refusal(unknown(ids.join(', ')))
      const { plain } = present(answer, 'whole')
      return result(plain, toAnswerRecord(answer, plain))
    })
}

/** A whole list: an assistant needs no pages. */
export function createListTool({ open, present, catalogue }: Core): AddTool {
  const { title, description, kinds, unknown } = MCP_WORDING.list
  const roles = catalogue.documents.flatMap((document) => document.roles.map(({ id }) => `role:${id}`))
  const names = [...SECTION_KINDS, ...OTHER_LISTS].join(', ')
  const known = kinds(names, roles.join(', '), `${roles[0] ?? ''}:${SECTION_KINDS[0]}`)
  const inputSchema = z.object({ kind: z.string().describe(known), language })
  const config = { title, description, inputSchema, outputSchema: answerRecord, annotations: LOOKS_UP }
  return (server) =>
    server.registerTool('list', config, (asked) => {
      const answer = open({ to: 'list', list: asked.kind, page: 1 }, asked.language)
      if (!answer) return refusal(unknown(known))
      const { plain } = present(answer, 'whole')
      return result(plain, toAnswerRecord(answer, plain))
    })
}
