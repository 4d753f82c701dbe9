import type { Document, DocumentProfile, Localised, Section } from '../core/index.ts'
import type { DocumentFile } from './schema.ts'
import type { Structure } from './structure.ts'

/** What a document is called that has not said it. */
export const GENERIC_NAME = { sv: 'rapporten', en: 'the report' }

/** A section with this title sums its document up. */
const OVERVIEW = /^(?:sammanfattning|(?:rapporten )?i (?:korthet|sammandrag)|det viktigaste|kort om)(?!\p{L})/iu

/** A document as its file describes it, and as its title, publisher and date tell where the file does not. */
export function toDocument(
  id: string,
  about: DocumentFile,
  sections: readonly Section[],
  structure: Structure | undefined,
): Document {
  const { title, publisher, date, url = '' } = about
  const cited = (language: 'sv' | 'en'): string => `${shortTitle(title[language])} (${date.slice(0, 4)})`
  const overview = sections.find((section) => OVERVIEW.test(section.title.sv)) ?? sections[0]
  return {
    id,
    title,
    citedAs: about.cited_as ?? { sv: cited('sv'), en: cited('en') },
    publisher,
    date,
    pageCount: about.pages ?? structure?.pages ?? 1,
    url,
    sections: about.sections ?? sections.map((section) => section.id),
    overview: about.overview ?? overview?.id ?? '',
    profile: toProfile(about, sections),
  }
}

/** A title without what comes after its first full stop: `Kompetensförsörjning i primärvården`. */
export const shortTitle = (title: string): string => title.split(/[.:]\s/)[0] ?? title

function toProfile({ title, publisher, profile }: DocumentFile, sections: readonly Section[]): DocumentProfile {
  return {
    name: profile.name ?? GENERIC_NAME,
    publisherName: profile.publisher_name ?? { sv: publisher, en: publisher },
    documentWords: profile.document_words ?? { sv: ['rapport', 'rapporten'], en: ['report'] },
    publisherWords: profile.publisher_words ?? publisherWords(publisher),
    intro: profile.intro ?? intro(title, publisher),
    examples: profile.examples ?? examples(sections),
  }
}

/** What a Swedish publisher is called for short: `rådet`, by the last part of `Primärvårdsrådet`. */
const SHORT_NAME =
  /(rådet|nämnden|verket|styrelsen|myndigheten|förbundet|institutet|inspektionen|revisionen|kommittén)$/iu

function publisherWords(publisher: string): Localised<readonly string[]> {
  const [first = publisher] = publisher.toLowerCase().split(' ')
  const short = SHORT_NAME.exec(first)?.[1]
  const words = [...new Set([first, ...(short === undefined ? [] : [short])])]
  return { sv: words, en: words }
}

const intro = (title: Localised, publisher: string): Localised => ({
  sv: `Jag svarar på frågor om ${title.sv} från ${publisher}, med hänvisning till sidan. När svaret inte står där säger jag det.`,
  en: `I answer questions about ${title.en} by ${publisher}, cited to the page. When it does not answer, I say so.`,
})

const MOST_EXAMPLES = 4

/** The document's own headings, as questions to try. */
function examples(sections: readonly Section[]): Localised<readonly string[]> {
  const numbered = sections.filter(({ kind, number }) => number !== undefined && kind !== 'footnote')
  const shown = (numbered.length > 0 ? numbered : sections).slice(0, MOST_EXAMPLES)
  return { sv: shown.map(({ title }) => title.sv), en: shown.map(({ title }) => title.en) }
}
