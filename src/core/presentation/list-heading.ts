import { PACKS } from '../languages/index.ts'
import type { List } from '../model/answer.ts'
import type { Document } from '../model/document.ts'
import { nameInSentence, ranges } from './citation.ts'
import { roleInSentence } from './role-name.ts'

/** What a list is a list of. */
export function listHeading({ topic, language, items }: List, document: Document): string {
  const { list: words, kinds, number } = PACKS[language].messages
  const { profile } = document
  const name = profile.name[language]
  switch (topic.by) {
    case 'kind':
      return words.all(kinds[topic.kind], name)
    case 'count':
      return words.counted(number(items.length), kinds[topic.kind], name)
    case 'pages':
      return words.onPages(ranges(topic.pages), topic.pages.length > 1)
    case 'number':
      return words.joined(topic.named.map(({ kind, numbers }) => words.named(kind, numbers)))
    case 'comparison':
      return words.comparison
    case 'role': {
      const roles = words.roles(
        topic.roles.map((role) => roleInSentence(role, [document.publisher], language)),
        topic.every,
      )
      return topic.counted && topic.kind
        ? words.countedFor(number(items.length), topic.kind, items.length, roles)
        : words.forRole(roles, topic.kind && kinds[topic.kind])
    }
    case 'subject':
      return topic.counted
        ? words.countedAbout(number(items.length), topic.kind, items.length, topic.subject)
        : words.about(topic.subject, kinds[topic.kind])
    case 'figures':
      if (topic.pages) return words.figuresOn(ranges(topic.pages), topic.pages.length > 1)
      return topic.of === undefined ? words.figures(name) : words.figuresOf(topic.of)
    case 'without-proposal':
      return words.withoutProposal(kinds[topic.kind])
    case 'proposals-by-origin':
      return words.proposalsByOrigin
    case 'authorities':
      return words.authorities(name)
    case 'sources':
      return words.sources(name, number(items.length))
    case 'about':
      return words.aboutDocument(name, profile.publisherName[language])
    case 'glossary':
      return words.glossary
    case 'documents':
      return words.documents(items.length)
  }
}

/** What stands between a list's heading and its items; nothing for most lists. */
export function listIntro({ topic, language, items }: List): string {
  const { list: words, number } = PACKS[language].messages
  if (topic.by === 'role') return topic.summary ?? ''
  if (topic.by !== 'count' || !topic.leftOut) return ''
  const { overview, sections } = topic.leftOut
  const missing = sections.map((section) => nameInSentence(section, language))
  return words.leftOut(overview.title[language], number(items.length - sections.length), missing)
}
