import type { McpOptions } from '../adapters/mcp/index.ts'
import type { Config } from '../config.ts'
import type { Channel } from './channel.ts'

/** Assistants ask over HTTP only on demand. Loads the SDK only then. */
export function mcpChannel(
  { mcp, publicUrl }: Config,
  { core, store, log }: Pick<McpOptions, 'core' | 'store' | 'log'>,
): Channel {
  return {
    id: 'mcp',
    name: 'MCP',
    missing: mcp ? undefined : 'Set MCP=1 to let assistants ask at /mcp.',
    open: async () => {
      const { createMcpAdapter } = await import('../adapters/mcp/index.ts')
      return createMcpAdapter({ settings: { publicUrl }, core, store, log })
    },
  }
}
