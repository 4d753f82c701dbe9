import { result } from '../../../src/adapters/mcp/tools/result.ts'
import { testRenderer } from '../../contracts/renderer.ts'

testRenderer({
  name: 'MCP',
  draw({ plain }, answer) {
    const [content] = result(plain, { ...answer }).content
    const text = content?.type === 'text' ? content.text : ''
    return { visible: text, spoken: text, problems: problemsOf(text), isCut: false }
  },
})

const LONE_SURROGATE = /\p{Surrogate}/u
/** All but tabs and line feeds. */
const CONTROL = /(?![\t\n])\p{Control}/u

/** A text is sent as it is: it has to be whole characters, without escapes that a terminal would obey. */
const problemsOf = (text: string): string[] => [
  ...(LONE_SURROGATE.test(text) ? ['half a character'] : []),
  ...(CONTROL.test(text) ? ['a control character'] : []),
]
