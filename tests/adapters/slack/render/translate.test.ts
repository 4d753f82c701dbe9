import { expect, it } from 'vitest'
import { isRecord } from '../../../../src/adapters/slack/json.ts'
import { createRenderer } from '../../../../src/adapters/slack/render/answer.ts'
import { NO_BREAK } from '../../../../src/core/index.ts'
import { everyAnswer, WITH_FILE, WITHOUT_FILE } from '../../../contracts/every-answer.ts'

/** All but the document's own words, which stay as they are. */
const ourWordsIn = (blocks: unknown): string =>
  JSON.stringify(blocks, (_, value: unknown) =>
    isRecord(value) && value['type'] === 'rich_text_quote' ? undefined : value,
  )

it.each([
  { file: 'without the memo’s file', core: WITHOUT_FILE },
  { file: 'with a file', core: WITH_FILE },
])('no line breaks between a page and its mark, and what is read aloud has ordinary blanks, $file', ({ core }) => {
  const renderer = createRenderer(core, undefined)
  for (const { name, answer, form } of everyAnswer(core)) {
    const { text, blocks } = renderer.message(answer, form, { sharing: {}, hasTable: true })
    expect.soft(ourWordsIn(blocks), name).not.toMatch(/\b(?:s|pp?)\. \d/)
    expect.soft(text, name).not.toContain(NO_BREAK)
  }
})
