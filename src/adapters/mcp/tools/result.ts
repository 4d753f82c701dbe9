import type { CallToolResult, ToolAnnotations } from '@modelcontextprotocol/sdk/types.js'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'

/** Adds a tool to a connection's server. */
export type AddTool = (server: McpServer) => void

/** The tools look things up in documents that lie here, and change nothing. */
export const LOOKS_UP: ToolAnnotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false }

/** A text to read, and the same as data. */
export const result = (text: string, data: Readonly<Record<string, unknown>>): CallToolResult => ({
  content: [{ type: 'text', text }],
  structuredContent: data,
})

/** Tells an assistant what to do otherwise. */
export const refusal = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true })
