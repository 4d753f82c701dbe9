import type { Paragraph } from '../../core/model/original.ts'
import { fingerprintOf } from './fingerprint.ts'

/** What was found of a section: its paragraphs where they are proven, else what is wrong. */
export type ProofFinding =
  | { readonly state: 'proven'; readonly paragraphs: readonly Paragraph[] }
  /** Not there at all. */
  | { readonly state: 'absent' }
  /** There, but not with the text that the catalogue's fingerprint stands for, or not on the right pages. */
  | { readonly state: 'different' }
  /** There, but the catalogue has no fingerprint of it yet. */
  | { readonly state: 'unproven'; readonly fingerprint: string }

/**
 * Picks the text that is a section's own beyond doubt.
 * @param candidates texts that may be the section's, any number of them
 * @param pages the printed pages on which the section must stand
 */
export function prove(
  candidates: readonly (readonly Paragraph[])[],
  pages: readonly number[],
  fingerprint: string | undefined,
): ProofFinding {
  const [first] = candidates
  if (!first) return { state: 'absent' }
  if (fingerprint === undefined) return { state: 'unproven', fingerprint: fingerprintOf(first) }
  const paragraphs = candidates.find(
    (candidate) => fingerprintOf(candidate) === fingerprint && pagesOf(candidate).join() === pages.join(),
  )
  return paragraphs ? { state: 'proven', paragraphs } : { state: 'different' }
}

function pagesOf(paragraphs: readonly Paragraph[]): number[] {
  const pages = paragraphs.flatMap(({ pieces }) => pieces.flatMap(({ page }) => page ?? []))
  return [...new Set(pages)].sort((a, b) => a - b)
}
