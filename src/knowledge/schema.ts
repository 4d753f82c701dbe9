import { z } from 'zod'
import { FACT_KINDS, SECTION_KINDS } from '../core/index.ts'

/*
 * The form of the files under `knowledge/`: what an editor may write. Unknown fields are errors, so that a
 * misspelt one is found at once. `knowledge/README.md` explains the same to people who do not program.
 */

const text = z.string().trim().min(1)
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower-case letters a–z, digits, hyphens)')
const localised = z.strictObject({ sv: text, en: text })
const words = z.array(text)
const localisedWords = z.strictObject({ sv: words, en: words })
const atLeast = (sv: number, en: number) => z.strictObject({ sv: words.min(sv), en: words.min(en) })

const page = z.int().positive()

const fact = z.strictObject({
  kind: z.enum(FACT_KINDS).default('figure'),
  value: text,
  unit: text,
  sv: text,
  en: text,
  period: text.optional(),
  footnote: z.int().positive().optional(),
  pages: z.array(page).min(1).optional(),
  repeats: z.boolean().default(false),
})

/** Front matter of `parts/*.md`; a proposal's and a lesson's questions stand in the body. */
export const partFrontMatter = z.strictObject({
  id,
  kind: z.enum(SECTION_KINDS).exclude(['footnote']),
  number: z.int().positive().optional(),
  title: localised,
  pages: z.array(page),
  parent: id.optional(),
  in_overview: z.boolean().default(true),
  footnotes: z.array(z.int().positive()),
  proposals: z.array(id),
  related: z.array(id),
  actors: z.array(id),
  facts: z.array(fact),
  terms: localisedWords,
  erratum: localised.optional(),
})

/** Everyday questions that every part needs, so that paraphrases find it: issue 2 sets the numbers. */
const PART_QUESTIONS = { sv: 10, en: 5 }
const FOOTNOTE_QUESTIONS = { sv: 3, en: 1 }

/** Body of `parts/*.md`, split at its four headings. */
export const partBody = z.strictObject({
  digest: z.strictObject({ sv: words.min(1), en: words.min(1) }),
  questions: atLeast(PART_QUESTIONS.sv, PART_QUESTIONS.en),
})

export const footnotesFile = z.array(
  z.strictObject({
    id,
    number: z.int().positive(),
    title: localised,
    pages: z.array(page).min(1),
    parent: id,
    reference: text.optional(),
    same_as: z.array(id),
    publisher: text.optional(),
    lead: localised,
    digest: localised,
    facts: z.array(fact),
    terms: localisedWords,
    questions: atLeast(FOOTNOTE_QUESTIONS.sv, FOOTNOTE_QUESTIONS.en),
    erratum: localised.optional(),
  }),
)

export const glossaryFile = z.array(
  z.strictObject({
    term: text,
    name: localised,
    meaning: localised,
    forms: words,
    synonyms: localisedWords,
    parts: z.tuple([id], id),
  }),
)

export const rolesFile = z.array(
  z.strictObject({
    id,
    name: localised,
    words: atLeast(1, 1),
    people: atLeast(1, 1),
    sections: z.array(id).min(1),
    summary: localised,
  }),
)

export const outsideFile = z.array(
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

/** Further questions and phrases by the id of their part. */
export const wordingsFile = z.record(id, localisedWords)

/** Groups of words that mean nearly the same; a group of one would do nothing. */
export const synonymsFile = z.strictObject({ sv: z.array(words.min(2)), en: z.array(words.min(2)) })

export const documentFile = z.strictObject({
  title: localised,
  short_title: localised,
  publisher: text,
  date: z.iso.date(),
  pages: page,
  url: z.url(),
  overview: id,
  parts: z.array(id).min(1),
})
