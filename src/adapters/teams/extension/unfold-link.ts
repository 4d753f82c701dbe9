import { CardFactory, type MessagingExtensionResult } from 'botbuilder'
import { type Block, plainText } from '../../../core/index.ts'
import { fitted } from '../../shared/fitted.ts'
import { readLinkTo } from '../../shared/read-link.ts'
import { languageAt } from '../../shared/reader-links.ts'
import { elementsOf } from '../cards/blocks.ts'
import { buttons, card, openUrl } from '../cards/elements.ts'
import { excessOf, LINK_CARD_VERSION } from '../limits.ts'
import type { RenderOptions } from '../options.ts'

/** A card for a link to one of our reader's pages, in the page's language; nothing for any other link. */
export function unfoldLink(url: string, { core, reader }: RenderOptions): MessagingExtensionResult {
  const language = languageAt(url)
  const id = reader?.sectionAt(url)
  const answer = id === undefined ? undefined : core.open({ to: 'section', section: id }, language)
  if (answer?.outcome !== 'answer') return { type: 'result', attachmentLayout: 'list', attachments: [] }
  const heading = answer.section.title[language]
  const link = readLinkTo(url, answer)
  const draw = (blocks: readonly Block[]) =>
    card(
      [...elementsOf(blocks, language, () => undefined), ...buttons([openUrl(link.label, link.url)])],
      plainText(blocks, language),
      LINK_CARD_VERSION,
    )
  const blocks: Block[] = [{ kind: 'title', text: heading }, ...core.present(answer, 'short').blocks]
  const unfolded = fitted(blocks, language, draw, excessOf, url)
  const preview = CardFactory.thumbnailCard(heading, [], [], { text: answer.claims[0].text })
  return { type: 'result', attachmentLayout: 'list', attachments: [{ ...CardFactory.adaptiveCard(unfolded), preview }] }
}
