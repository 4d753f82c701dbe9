/** What `npm start` says, in Swedish, to whoever runs the bot. */
export const START_WORDING = {
  on: (channel: string) => `${channel}: på.`,
  /** @param missing what would turn it on, in one sentence */
  off: (channel: string, missing: string) => `${channel}: av. ${missing}`,
} as const
