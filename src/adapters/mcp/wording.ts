/** What assistants read. English, as the protocol's own words are; what a tool returns is in the question's language. */
export const MCP_WORDING = {
  title: (documents: string) => `Answers from ${documents}`,
  /** @param intros what the bot says of itself for each document */
  instructions: (intros: string) =>
    `${intros} Ask in Swedish or English. Say only what a tool returned, with its section, document and page. Where the outcome is "none", say that the document does not answer, and add nothing of your own. Use quotation marks only around words that verify finds exact.`,
  language: 'Language of the result.',
  ask: {
    title: 'Ask a question',
    /** @param examples questions to try */
    description: (examples: string) =>
      `Answers a question with what the document says, and where: section, document and page. Answers are ready statements that an editor wrote, never generated ones; where the document does not answer, the outcome is "none". For example: ${examples}.`,
    /** @param most characters */
    question: (most: number) => `A whole question in Swedish or English. Only its first ${most} characters are read.`,
    thread:
      'Names a conversation, by any name that nobody else uses: "the second one?" then goes on from its last answer. Without it each question is answered on its own.',
  },
  section: {
    title: 'Read a section',
    description:
      'All that is known of one section: its statements, its own words where the document is at hand, its sources, and what to read next.',
    id: (example: string) => `Id of the section, as in the results of ask and list: ${example}.`,
    unknown: (ids: string) => `No section has that id. The ids are: ${ids}.`,
  },
  list: {
    title: 'List sections, figures or terms',
    description: 'A whole list, with the ids of its sections.',
    /** @param names of lists @param roles as keys of lists @param narrowed such a key of one kind of section */
    kinds: (names: string, roles: string, narrowed: string) =>
      `One of ${names}; or what concerns a role, one of ${roles}, also of one kind of section, as in ${narrowed}.`,
    unknown: (kinds: string) => `There is no such list. ${kinds}`,
  },
  verify: {
    title: 'Check a quotation',
    description:
      'Checks word for word whether a quotation stands in the document, and on which page. Where it does not, gives the closest passage and what differs.',
    text: 'The quotation, in the language of the document, with or without quotation marks.',
  },
  refused: {
    origin: 'Invalid Origin',
    method: 'Method not allowed: there are no sessions, so only POST.',
    batch: 'Send one message a request.',
    unreadable: 'The message cannot be read.',
    tooMany: 'Too many messages. Wait a minute.',
    stopped: 'The server is stopping or not started yet.',
    failed: 'The message could not be answered.',
  },
} as const
