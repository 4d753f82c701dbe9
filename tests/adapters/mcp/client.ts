import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { CallToolResultSchema } from '@modelcontextprotocol/sdk/types.js'
import { createServers } from '../../../src/adapters/mcp/server.ts'
import type { Core } from '../../../src/core/index.ts'
import { createMemoryStore } from '../../../src/store/index.ts'

/** What an assistant gets of a tool. */
export interface Called {
  readonly text: string
  readonly data: Record<string, unknown> | undefined
  readonly isError: boolean
}

export type Call = (tool: string, input?: Record<string, unknown>) => Promise<Called>

/** The SDK's own client, connected. It checks what tools return against their output schemas. */
export async function connect(transport: Transport): Promise<{ readonly client: Client; readonly call: Call }> {
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(transport)
  // The client knows the output schemas once it has listed the tools.
  await client.listTools()
  return {
    client,
    call: async (name, input = {}) => {
      const {
        content,
        structuredContent,
        isError = false,
      } = CallToolResultSchema.parse(await client.callTool({ name, arguments: input }))
      const [only, ...more] = content
      if (only?.type !== 'text' || more.length > 0) throw new Error('not one text')
      return { text: only.text, data: structuredContent, isError }
    },
  }
}

/** A client of a core in the same process. */
export async function connectTo(core: Core) {
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  await createServers(core, createMemoryStore().contexts)().connect(ours)
  return connect(theirs)
}
