import { z } from 'zod'
import { type Action, type Language, LANGUAGES, type Target } from '../../core/index.ts'

/** What a button carries: what it does, what it opens and in which language. Ids only, never what somebody wrote. */
export interface ActionPayload {
  readonly kind: Action['kind'] | 'open'
  readonly language: Language
  readonly target: Target
}

const id = z.string().min(1).max(200)

/** A target as it comes from outside: a button's value, a store. */
export const targetForm = z.union([
  z.strictObject({ to: z.literal('section'), section: id }),
  z.strictObject({ to: z.literal('hits'), sections: z.array(id).min(1).max(5) }),
  z.strictObject({
    to: z.literal('claims'),
    claims: z
      .array(z.templateLiteral([id, '/', id]))
      .min(1)
      .max(10),
    shape: z.enum(['plain', 'points', 'paste', 'place', 'unquoted']).exactOptional(),
    verdict: z.enum(['yes', 'no']).exactOptional(),
    term: id.exactOptional(),
  }),
  z.strictObject({ to: z.literal('term'), term: id }),
  z.strictObject({
    to: z.literal('list'),
    list: id,
    page: z.int().positive(),
    document: id.exactOptional(),
  }),
])

/** The form on the wire. Old buttons must open the same thing for ever: add fields, never rename one. */
const wire = z.strictObject({
  k: z.enum(['whole', 'share', 'next', 'previous', 'more', 'open']),
  l: z.enum(LANGUAGES),
  t: targetForm,
})

/** A payload as a short text: at most about 600 characters. */
export const encodeAction = ({ kind, language, target }: ActionPayload): string =>
  JSON.stringify({ k: kind, l: language, t: target })

/** @returns undefined for what is no payload of ours: it comes from outside */
export function decodeAction(text: string): ActionPayload | undefined {
  const result = wire.safeParse(parseJson(text))
  return result.success ? { kind: result.data.k, language: result.data.l, target: result.data.t } : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
