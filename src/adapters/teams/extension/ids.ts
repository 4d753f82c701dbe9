/** The message extension's commands and parameters, as the manifest declares them. */
export const SEARCH = { command: 'search', parameter: 'query', document: 'document' } as const

export const EXCERPT = { command: 'reply-with-excerpt' } as const
