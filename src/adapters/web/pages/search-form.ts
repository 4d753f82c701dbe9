import { LONGEST_QUESTION } from '../../../core/index.ts'
import { inLanguage, READER } from '../addresses.ts'
import { attribute, markup, type Markup } from '../markup.ts'
import type { Setting } from '../page.ts'

export function searchForm({ language, words }: Setting, question?: string, id = 'q'): Markup {
  return markup`<search><form class="search" action="${inLanguage(READER, language)}">
<label for="${id}">${words.search.label}</label>
<input type="search" id="${id}" name="q" maxlength="${LONGEST_QUESTION}" autocomplete="off"${attribute('value', question)}>
<button>${words.search.button}</button>
</form></search>`
}
