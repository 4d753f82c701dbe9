import { z } from 'zod'
import { FIGURE_KINDS, SECTION_KINDS, TERM_KINDS } from '../core/index.ts'

/*
 * The form of the files under `knowledge/`: what an editor may write. Unknown fields are errors, so that a
 * misspelt one is found at once. `knowledge/README.md` explains the same to people who do not program.
 */

const text = z.string().trim().min(1)
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower-case letters a–z, digits, hyphens)')
const localised = z.strictObject({ sv: text, en: text })
const words = z.array(text)
const localisedWords = z.strictObject({ sv: words, en: words })
const NO_WORDS = { sv: [], en: [] }
const atLeast = (sv: number, en: number) => z.strictObject({ sv: words.min(sv), en: words.min(en) })

const page = z.int().positive()
const number = z.int().positive()

const figure = z.strictObject({
  kind: z.enum(FIGURE_KINDS).default('figure'),
  value: text,
  unit: text,
  en: z.strictObject({ value: text.optional(), unit: text.optional() }).default({}),
  period: text.optional(),
  repeats: z.boolean().default(false),
})

/** A question as people type it; one that the claim answers with a yes or a no stands under that word. */
const askedSv = z.union([text, z.strictObject({ ja: text }), z.strictObject({ nej: text })])
const askedEn = z.union([text, z.strictObject({ yes: text }), z.strictObject({ no: text })])

/** Everyday questions that every claim needs, so that paraphrases find it. */
const CLAIM_QUESTIONS = { sv: 3, en: 1 }

const claim = z.strictObject({
  id,
  starts: z.boolean().default(false),
  pages: z.array(page).default([]),
  footnotes: z.array(number).default([]),
  figure: figure.optional(),
  roles: z.array(id).default([]),
  denies: z.boolean().default(false),
  silent: z.boolean().default(false),
  anchor: text.optional(),
  sv: text,
  en: text,
  asked: z.strictObject({
    sv: z.array(askedSv).min(CLAIM_QUESTIONS.sv),
    en: z.array(askedEn).min(CLAIM_QUESTIONS.en),
  }),
})

/** `sections/ID.yaml`: one section as a title and its claims. */
export const sectionFile = z.strictObject({
  id,
  kind: z.enum(SECTION_KINDS),
  number: number.optional(),
  title: localised,
  pages: z.array(page),
  parent: id.optional(),
  in_overview: z.boolean().default(true),
  footnotes: z.array(number).default([]),
  proposals: z.array(id).default([]),
  related: z.array(id).default([]),
  roles: z.array(id).default([]),
  reference: text.optional(),
  same_as: z.array(id).default([]),
  keywords: localisedWords.default(NO_WORDS),
  erratum: localised.extend({ claims: z.array(id).default([]), statement: id.exactOptional() }).optional(),
  claims: z.tuple([claim], claim),
  asked: localisedWords.default(NO_WORDS),
})

export type SectionFile = z.infer<typeof sectionFile>

export const glossaryFile = z.array(
  z.strictObject({
    term: text,
    kind: z.enum(TERM_KINDS).default('term'),
    name: localised,
    meaning: localised,
    forms: words,
    synonyms: localisedWords,
    sections: z.tuple([id], id),
  }),
)

export const rolesFile = z.array(
  z.strictObject({
    id,
    name: localised,
    words: atLeast(1, 1),
    people: atLeast(1, 1),
    titles: localisedWords.default(NO_WORDS),
    sections: z.array(id).min(1),
    summary: localised,
  }),
)

export const outOfScopeFile = z.array(
  z.strictObject({
    id,
    topic: localised,
    answer: localised,
    turn_to: z.strictObject({ name: text, url: z.url({ protocol: /^https$/ }).optional() }).optional(),
    near: z.boolean(),
    names: words,
    phrases: atLeast(1, 1),
  }),
)

/** Further questions and phrases by what they ask for: a section's id, or `section/claim`, which may answer yes or no. */
export const wordingsFile = z.record(
  z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, 'is not an id of a section, or of a section and a claim'),
  z.strictObject({ sv: z.array(askedSv), en: z.array(askedEn) }),
)

/** Groups of words that mean nearly the same; a group of one would do nothing. */
export const synonymsFile = z.strictObject({ sv: z.array(words.min(2)), en: z.array(words.min(2)) })

const documentProfile = z.strictObject({
  name: localised,
  publisher_name: localised,
  document_words: atLeast(1, 1),
  publisher_words: atLeast(1, 1),
  intro: localised,
  examples: atLeast(1, 1),
})

/** Only title, publisher and date are needed; `structure.yaml` or the list of sections says what the document holds. */
export const documentFile = z.strictObject({
  title: z.union([localised, text.transform((sv) => ({ sv, en: sv }))]),
  cited_as: localised.optional(),
  publisher: text,
  date: z.iso.date(),
  pages: page.optional(),
  url: z.url().optional(),
  overview: id.optional(),
  /** Id of the document that this one replaces. */
  replaces: id.optional(),
  profile: documentProfile.partial().default({}),
  sections: z.array(id).min(1).optional(),
})

export type DocumentFile = z.infer<typeof documentFile>
