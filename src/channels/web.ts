import type { Channel } from './channel.ts'
import type { ReaderLinks } from '../adapters/web/addresses.ts'
import type { Config } from '../config.ts'
import { openPreviews } from './previews.ts'
import { CHANNEL_WORDING } from './wording.ts'
import type { WebOptions } from '../adapters/web/options.ts'

type Around = Pick<WebOptions, 'ask' | 'catalogue' | 'log'> & { readonly reader: ReaderLinks | undefined }

/** The reader is on whenever the server runs; the playground only where the machine's own user reaches it, or on demand. */
export function webChannel({ publicUrl, playground }: Config, { reader, ...around }: Around): Channel {
  return {
    id: 'web',
    name: CHANNEL_WORDING.web,
    open: async () => {
      const { createWebAdapter } = await import('../adapters/web/index.ts')
      const previews = playground ? openPreviews({ ...around, reader }) : undefined
      return createWebAdapter({ settings: { publicUrl }, ...around, previews })
    },
  }
}
