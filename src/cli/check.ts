import { fileURLToPath } from 'node:url'
import { CHECK_WORDING } from '../knowledge/check-wording.ts'
import { checkDocument } from '../knowledge/check.ts'

/* `npm run check -- NAME`: what is wrong with a document's folder, and what would help most. */

const ROOT = fileURLToPath(new URL('../../knowledge', import.meta.url))

async function main([name, root = ROOT]: readonly string[]): Promise<number> {
  if (name === undefined || name.startsWith('-')) {
    console.error(CHECK_WORDING.usage)
    return 2
  }
  const { problems, advice } = await checkDocument(root, name)
  console.log([problems.length > 0 ? CHECK_WORDING.wrong : CHECK_WORDING.fine, ...problems.map(asItem)].join('\n'))
  if (advice.length > 0) console.log(['', CHECK_WORDING.advice, ...advice.map(asItem)].join('\n'))
  return problems.length > 0 ? 1 : 0
}

const asItem = (text: string): string => `- ${text}`

process.exitCode = await main(process.argv.slice(2))
