import type { Answer, List } from '../../model/answer.ts'
import type { DocumentKnowledge } from '../../model/catalogue.ts'
import type { Context } from '../../model/context.ts'
import type { Language } from '../../model/language.ts'
import type { Target } from '../../model/target.ts'
import { isUnwritten } from '../../model/unwritten.ts'
import { fold } from '../../text/normalise.ts'
import { foldedWords, wordsOf } from '../../text/tokenise.ts'
import type { Answerer } from '../answerer.ts'
import type { Exchange } from '../exchange.ts'
import { listKeyOf, listRequestOf } from '../../model/list-key.ts'
import { documentList } from './document-list.ts'
import { nextContext } from '../next-context.ts'
import { chooseAnswer } from './choose.ts'
import { isSameList, mergeLists } from './merge.ts'
import { createDocumentNamed, type Named } from './named.ts'
import type { Wording } from './wording.ts'

/** A document with what answers from it. */
export interface ScopedDocument {
  readonly knowledge: DocumentKnowledge
  readonly answerers: Readonly<Record<Language, Answerer>>
  readonly wording: Readonly<Record<Language, Wording>>
}

/** Which document is asked, where the question does not say. Ids of documents. */
export interface DocumentScope {
  /** No other answers, whichever the question names. */
  readonly only?: string
  /** It goes before another that is as sure. */
  readonly rather?: string
}

/** Which of several documents answer. */
export interface Scoping {
  /** Speaks for the bot where no document is meant: the newest that questions have been written for. */
  readonly main: ScopedDocument
  readonly converse: (question: string, language: Language, context?: Context, scope?: DocumentScope) => Exchange
  readonly open: (target: Target, language: Language) => Answer | undefined
}

/** @param documents newest first */
export function createScoping(documents: readonly [ScopedDocument, ...ScopedDocument[]]): Scoping {
  const unwritten = new Set(documents.filter(({ knowledge }) => isUnwritten(knowledge)))
  const current = documents.filter(({ knowledge }) => knowledge.document.replacedBy === undefined)
  const main = current.find((document) => !unwritten.has(document)) ?? current[0] ?? documents[0]
  const titles = byTitle(current)
  const documentNamed = createDocumentNamed(documents.map(({ knowledge }) => knowledge.document))
  return { main, converse, open }

  function converse(question: string, language: Language, context?: Context, scope: DocumentScope = {}): Exchange {
    const list = asksForDocuments(question, language)
    if (list) return { answer: list, context: nextContext(list, context) }
    const [owner, ...others] = context ? ownersOf(context) : []
    if (context && owner?.answerers[language].leansBack(question))
      return leanBack(question, language, context, [owner, ...others])
    const named = documentNamed(question)
    const only = scope.only ?? named.only ?? titled(question)
    const meant = documents.find(({ knowledge }) => knowledge.document.id === only)
    const asked = meant
      ? [meant]
      : current.filter(({ knowledge }) => named.among?.includes(knowledge.document.id) ?? true)
    const hinted = named.rather ?? scope.rather
    const wanted = { ...named, ...(hinted !== undefined && { rather: hinted }) }
    if (owner && asked.length > 1 && asked.includes(owner) && goesOn(question, language, owner)) {
      const within = converseWith([owner], wanted, language, context)
      if (within.answer.outcome !== 'none') return within
    }
    return converseWith(asked, wanted, language, context)
  }

  /** "Och kostnaden?" goes on with the document that the last answer was about, where that has the word at all. */
  function goesOn(question: string, language: Language, { wording }: ScopedDocument): boolean {
    const { lexicon, stemsOf, readIn } = wording[language]
    if (!lexicon.intents.followUps.goesOn.test(foldedWords(question))) return false
    const { counts } = wording[readIn].model()
    return stemsOf(question).some((stem) => counts.has(stem))
  }

  function converseWith(
    asked: readonly ScopedDocument[],
    named: Named,
    language: Language,
    context: Context | undefined,
  ): Exchange {
    const [first] = asked
    if (first && asked.length === 1 && !unwritten.has(first))
      return first.answerers[language].converse(named.question, context)
    const candidates = asked.map((document) => ({
      document: document.knowledge.document.id,
      exchange: document.answerers[language].converse(named.question, context),
      unwritten: unwritten.has(document),
      wording: document.wording,
      say: (claims: Extract<Target, { to: 'claims' }>['claims']) =>
        document.answerers[language].open({ to: 'claims', claims }),
    }))
    const answer = chooseAnswer(candidates, named, main.knowledge.document.id)
    const whole = candidates.find(({ exchange }) => exchange.answer === answer)?.exchange
    if (whole) return whole
    return answer
      ? { answer, context: nextContext(answer, context) }
      : main.answerers[language].converse(named.question, context)
  }

  /** The document of which a question is a heading, word for word; none where several have it, or of a single word. */
  function titled(question: string): string | undefined {
    const words = plain(question)
    const [only, ...others] = words.includes(' ') ? (titles.get(words) ?? []) : []
    return others.length === 0 ? only : undefined
  }

  /** `dokument`: those that are asked, and after them those that only their own links and names lead to. */
  function asksForDocuments(question: string, language: Language): List | undefined {
    const { lexicon } = main.wording[language]
    if (!lexicon.intents.lists.documents.regex.test(foldedWords(question))) return undefined
    return listDocuments(question, language)
  }

  function listDocuments(question: string, language: Language): List {
    const replaced = documents.filter((document) => !current.includes(document))
    const all = [...current, ...replaced].map(({ knowledge }) => knowledge)
    return documentList(all, question, main.wording[language].lexicon)
  }

  /** What leans on the last answer is its document's; an entry of a list of several, the document's that has it. */
  function leanBack(
    question: string,
    language: Language,
    context: Context,
    [owner, ...others]: readonly [ScopedDocument, ...ScopedDocument[]],
  ): Exchange {
    const exchangeWith = ({ answerers }: ScopedDocument): Exchange => answerers[language].converse(question, context)
    const own = exchangeWith(owner)
    const exchange = [own, ...others.map(exchangeWith)].find((one) => one.answer.outcome !== 'help') ?? own
    const { answer } = exchange
    const isListAgain = answer.outcome === 'list' && listKeyOf(answer.topic) === context.list
    if (!isListAgain || context.list === undefined || context.listOf !== undefined) return exchange
    const list = openList({ to: 'list', list: context.list, page: 1 }, language)
    return list ? { answer: list, context: nextContext(list, context) } : exchange
  }

  /** The document that the last answer was about; else, or after it, those whose sections it listed. */
  function ownersOf({ section, listed, listOf }: Context): ScopedDocument[] {
    const sections = [section, ...listed.map(sectionOf)].flatMap((id) => id ?? [])
    const owners = sections.flatMap((id) => documents.find(({ knowledge }) => knowledge.has(id)) ?? [])
    const ofList = documents.filter(({ knowledge }) => knowledge.document.id === listOf)
    return [...new Set([...(section === undefined ? ofList : []), ...owners])]
  }

  function open(target: Target, language: Language): Answer | undefined {
    if (target.to === 'list') return openList(target, language)
    for (const { answerers } of documents) {
      const answer = answerers[language].open(target)
      if (answer) return answer
    }
    return undefined
  }

  /** The list of every document that has it, or of the one whose it is. */
  function openList(target: Extract<Target, { to: 'list' }>, language: Language): Answer | undefined {
    if (listRequestOf(target.list)?.by === 'documents') return listDocuments('', language)
    const asked = documents.filter(({ knowledge }) => knowledge.document.id === target.document)
    const answers = (target.document === undefined ? current : asked).flatMap(
      ({ answerers }) => answerers[language].open(target) ?? [],
    )
    const [list, ...others] = answers.flatMap((answer): List[] =>
      answer.outcome === 'list' && answer.items.length > 0 ? [answer] : [],
    )
    if (!list) return answers[0]
    return mergeLists([list, ...others.filter((other) => isSameList(list, other))])
  }
}

/** Ids of the documents that have a heading, by its plain words. */
function byTitle(documents: readonly ScopedDocument[]): ReadonlyMap<string, readonly string[]> {
  const titles = new Map<string, string[]>()
  for (const { knowledge } of documents) {
    for (const title of new Set(knowledge.sections.map((section) => plain(section.title.sv))))
      titles.set(title, [...(titles.get(title) ?? []), knowledge.document.id])
  }
  return titles
}

/** The section that an entry of a list opens, or in which its claim stands. */
const sectionOf = (target: Target): string | undefined =>
  target.to === 'section' ? target.section : target.to === 'claims' ? target.claims[0]?.split('/')[0] : undefined

const plain = (text: string): string => wordsOf(text).map(fold).join(' ')
