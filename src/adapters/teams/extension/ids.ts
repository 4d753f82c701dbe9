/** The message extension's commands and parameters, as the manifest declares them. */
export const SEARCH = { command: 'search', parameter: 'query', document: 'document' } as const

/** The value of the search's second parameter where no document is meant in particular. */
export const ALL_DOCUMENTS = '*'

export const EXCERPT = { command: 'reply-with-excerpt' } as const
