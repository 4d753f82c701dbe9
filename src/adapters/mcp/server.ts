import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { Core } from '../../core/index.ts'
import type { Contexts } from '../../store/index.ts'
import { createConversations } from '../shared/conversations.ts'
import { createAskTool } from './tools/ask.ts'
import { createListTool, createSectionTool } from './tools/open.ts'
import { createVerifyTool } from './tools/verify.ts'
import { MCP_WORDING } from './wording.ts'

const NAME = 'vardkompetens'

/** Of the tools, not of the bot: the first number changes where a tool no longer takes or gives what it did. */
const VERSION = '1.0.0'

/** Makes the server of one connection: each holds that connection's state, and all share the tools. */
export type CreateServer = () => McpServer

/** @param contexts keeps what conversations go on from */
export function createServers(core: Core, contexts: Contexts): CreateServer {
  const documents = core.catalogue.documents.map(({ document }) => document)
  const title = MCP_WORDING.title(documents.map(({ citedAs }) => citedAs.en).join(', '))
  const instructions = MCP_WORDING.instructions(documents.map(({ profile }) => profile.intro.en).join(' '))
  const tools = [
    createAskTool(core, createConversations(core, contexts)),
    createSectionTool(core),
    createListTool(core),
    createVerifyTool(core),
  ]
  return () => {
    const server = new McpServer({ name: NAME, title, version: VERSION }, { instructions })
    for (const addTo of tools) addTo(server)
    return server
  }
}
