import { type Insert, markup } from '../../shared/markup.ts'
import { inLanguage } from '../addresses.ts'
import type { PageSetting } from '../page.ts'

/**
 * A button that shares a page into a conversation, shown by the script of the tab; nothing where nobody frames the pages.
 * @param path the page's address in Swedish
 */
export const shareButton = (path: string, { language, site, words }: PageSetting): Insert =>
  site.framed &&
  site.publicUrl !== undefined &&
  markup`<p class="tools"><button type="button" hidden data-share="${site.publicUrl}${inLanguage(path, language)}">${words.tab.share}</button></p>`
