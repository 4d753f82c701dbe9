import type { Wording } from './wording.ts'

export const english: Wording = {
  button: {
    whole: 'Show all',
    shorter: 'Show less',
    sources: 'Sources',
    backToAnswer: 'Back to the answer',
    backToList: 'Back to the list',
    next: 'Next hit',
    previous: 'Previous page',
    more: 'Next page',
    openDocument: 'Open the source',
    insert: 'Insert',
    turnTo: (name) => `Go to ${name}`,
  },
  quoted: 'Word for word from the Swedish text',
  verbatimText: 'The whole Swedish text, word for word',
  restElsewhere: 'The text goes on beyond this.',
  readOn: 'Read the rest',
  shown: (from, to, all) => `${from}–${to} of ${all}`,
  count: (count) => (count === 1 ? '1 hit' : `${count} in all`),
  welcome: {
    personal: 'Ask your question here in the chat. Write help to see what I can do.',
    shared: 'Mention me with @ and ask your question, and I answer in the thread.',
    questions: ['What does the council propose about placements?', 'What concerns municipalities?', 'proposals'],
  },
  failure: 'Something went wrong on my side. Please try again in a while.',
  staleCard: 'This card can no longer be used. Please ask the question again.',
  search: {
    empty: 'I find nothing about that. Try another word.',
    askFirst: 'Write a question or a word, such as placements.',
    nearest: 'Nearest',
  },
  excerpt: {
    title: 'Reply with an excerpt',
    choose: 'Choose the excerpt to reply with',
    chooseOne: 'Choose an excerpt.',
    nothing: 'I find nothing about that in the memo. Try searching with words of your own instead.',
    noQuestion: 'I see no question in the message. Try searching with words of your own instead.',
  },
}
