import type { TeamsWording } from './wording.ts'

export const teamsInEnglish: TeamsWording = {
  button: {
    share: 'Share in the channel',
    back: 'Back',
    publisher: 'The publisher’s website',
    insert: 'Insert',
  },
  welcome: {
    personal: 'Ask your question here in the chat. Write help to see what I can do.',
    shared: 'Mention me with @ and ask your question, and I answer in the thread.',
  },
  shared: 'The answer is shared in the conversation.',
  failure: 'Something went wrong on my side. Please try again in a while.',
  staleCard: 'This card can no longer be used. Please ask the question again.',
  search: {
    empty: 'I find nothing about that. Try another word.',
    askFirst: 'Write a question or a word, such as placements.',
    nearest: 'Nearest',
    document: 'Search one document or all',
  },
  excerpt: {
    choose: 'Choose the excerpt to reply with',
    nothing: 'I find nothing about that. Try searching with words of your own instead.',
    noQuestion: 'I see no question in the message. Try searching with words of your own instead.',
  },
}
