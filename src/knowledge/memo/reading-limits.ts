/** How much of a document's file is read; what a report that is published takes stays far below each. */
export const READING_LIMITS = {
  /** Megabytes (2²⁰ bytes). The memo is 50 kB as text and about 1 MB as PDF; a larger file is another one. */
  fileMegabytes: 20,
  /** The memo has 20 pages; a file with many more is another one, and would take long to read. */
  pages: 300,
  /** From when the reader is loaded: the memo takes half a second. */
  seconds: 20,
  /** Megabytes of the reader's memory: the memo takes under 100. */
  memoryMegabytes: 512,
} as const
