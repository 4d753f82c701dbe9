import { PACKS } from '../languages/index.ts'
import type { List, ListItem } from '../model/answer.ts'
import { targetOfList } from '../model/answer-target.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Document } from '../model/document.ts'
import type { Language } from '../model/language.ts'
import type { RoleRef } from '../model/refs.ts'
import type { SectionRef } from '../model/section.ts'
import { fullName, headingOf, pagesText, placeOf, shortName } from './citation.ts'
import { hasSeveral } from './document-name.ts'
import { isByLetter } from './choices.ts'
import { entryOf, groupUnder, sectionEntry } from './entries.ts'
import { holdEntry } from './held-together.ts'
import { listHeading, listIntro } from './list-heading.ts'
import { roleInSentence } from './role-name.ts'
import { toView } from './to-view.ts'
import { termHeading } from './term.ts'
import type { Action, Block, Entry, Form, View } from './view.ts'

/** Entries on one page of a list: what a phone shows in two screens. A list only a little longer stays whole. */
export const PAGE_SIZE = 20

/** Lists as a channel shows them: a heading, a sentence where one is needed, and the entries. */
export function createPresentList(catalogue: Catalogue): (list: List, form: Form) => View {
  return (list, form) => {
    const { language, topic, items } = list
    const [id = ''] = list.documents
    const { document } = catalogue.document(id)
    const heading = listHeading(list, hasSeveral(list.documents) ? ofAll(document) : document)
    const intro = listIntro(list)
    const last = Math.max(1, Math.ceil(items.length / PAGE_SIZE))
    const page = typeof form === 'object' ? Math.min(Math.max(form.page, 1), last) : 1
    const target = targetOfList(list)
    const shown = form === 'whole' ? items : items.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)
    const left = form === 'whole' ? 0 : Math.max(0, items.length - page * PAGE_SIZE)
    const blocks: Block[] = [
      ...(hasSeveral(list.documents) && topic.by !== 'documents'
        ? byDocument(list, shown)
        : [
            { kind: 'heading', text: heading } as const,
            ...(intro ? [{ kind: 'text', text: intro } as const] : []),
            ...(topic.by === 'comparison' ? comparison(shown, language) : shown.map((item) => itemOf(item, list))),
          ]),
      ...(left > 0 ? [{ kind: 'note', text: PACKS[language].messages.list.more(left) } as const] : []),
    ]
    const view = toView(heading, blocks, actionsOf(list, page, left), language, target && { ...target, page })
    const index = items.map((item) => itemOf(item, list))
    return isByLetter(index) ? { ...view, index: index.map(holdEntry) } : view
  }

  /** The entries of each document below its own heading, which counts them alone. */
  function byDocument(list: List, shown: readonly ListItem[]): Block[] {
    return list.documents.flatMap((id): Block[] => {
      const ofIt = (items: readonly ListItem[]) => items.filter((item) => documentOf(item) === id)
      const entries = ofIt(shown)
      if (entries.length === 0) return []
      const { document } = catalogue.document(id)
      const own = { ...list, items: ofIt(list.items) }
      return [
        { kind: 'heading', text: listHeading(own, document) },
        { kind: 'note', text: document.citedAs[list.language] },
        ...entries.map((item) => itemOf(item, list)),
      ]
    })
  }

  /** The next page, the one before, and the list for others to see; none for a list that only its question names. */
  function actionsOf(list: List, page: number, left: number): Action[] {
    const target = targetOfList(list)
    if (!target) return []
    const { more, previous, share } = PACKS[list.language].messages.actions
    const pageOf = (number: number) => ({ ...target, page: number })
    return [
      ...(left > 0 ? [{ kind: 'more', label: more, target: pageOf(page + 1) } as const] : []),
      ...(page > 1 ? [{ kind: 'previous', label: previous, target: pageOf(page - 1) } as const] : []),
      { kind: 'share', label: share, target: pageOf(page) },
    ]
  }

  /** What each section says first, and whom they concern. */
  function comparison(items: readonly ListItem[], language: Language): Block[] {
    const { messages } = PACKS[language]
    const compared = items.flatMap((item) => (item.type === 'compared' ? [item] : []))
    const roleName = (role: RoleRef, { document }: SectionRef): string =>
      roleInSentence(role, [catalogue.document(document).document.publisher], language)
    return [
      ...compared.map((item) => toItem(item, language)),
      ...groupUnder(
        messages.concerns,
        compared.map(({ section, roles }) => {
          const names = roles.map((role) => roleName(role, section)).join(', ') || '–'
          return { kind: 'item', label: `${shortName(section, language)}: ${names}` }
        }),
      ),
    ]
  }
}

/** The document with a name for all of them: a list of several is headed by none of theirs. */
const ofAll = (document: Document): Document => ({
  ...document,
  profile: {
    ...document.profile,
    name: { sv: PACKS.sv.messages.list.theDocuments, en: PACKS.en.messages.list.theDocuments },
  },
})

const documentOf = (item: ListItem): string =>
  item.type === 'term' ? item.term.section.document : item.section.document

/** The section that sums a list up stands first in it, and is no entry like the others. */
function itemOf(item: ListItem, { topic, language }: List): Entry {
  const sumsUp = topic.by === 'kind' && item.type === 'section' && item.section.kind !== topic.kind
  if (!sumsUp) return toItem(item, language)
  const { inShort } = PACKS[language].messages.list
  return sectionEntry(item.section, language, { label: inShort(fullName(item.section, language)) })
}

function toItem(item: ListItem, language: Language): Entry {
  switch (item.type) {
    case 'section':
    case 'compared':
      return sectionEntry(item.section, language, item.says === undefined ? {} : { text: item.says })
    case 'claim': {
      const beside = pagesText(item.claim.pages, language) || placeOf(item.section, language)
      const target = { to: 'claims', claims: [`${item.claim.section}/${item.claim.id}`] } as const
      return entryOf({ label: item.claim.text, beside, target })
    }
    case 'term': {
      const { head, beside } = termHeading(item.term)
      return entryOf({ label: head, beside, target: { to: 'term', term: item.term.term } })
    }
    case 'document':
      return sectionEntry(item.section, language, { label: item.title, beside: '', text: item.says })
    case 'origin':
      return sectionEntry(item.section, language, { text: `← ${headingOf(item.parent, language)}` })
  }
}
