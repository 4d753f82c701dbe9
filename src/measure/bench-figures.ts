import { z } from 'zod'

/** What one engine does at one size. */
export const figuresSchema = z.object({
  /** Parts of the catalogue. */
  parts: z.number(),
  /** From the catalogue in memory to an index that answers, in a fresh process. */
  buildMs: z.number(),
  /** What the index adds to the heap. */
  heapBytes: z.number(),
  /** The whole process: node, catalogue and index. */
  rssBytes: z.number(),
  /** Answers measured. */
  samples: z.number(),
  medianMs: z.number(),
  p99Ms: z.number(),
})
export type Figures = z.infer<typeof figuresSchema>
