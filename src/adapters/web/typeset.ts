import { heldTogether } from '../shared/held-together.ts'

/** Keeps figures of a page's text with what they count; attributes stay as they are. */
export const typeset = (html: string): string => html.replace(/>[^<]*\d[^<]*</g, (text) => heldTogether(text))
