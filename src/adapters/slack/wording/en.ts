import type { SlackWording } from './wording.ts'

export const english: SlackWording = {
  button: {
    share: 'Share in channel',
    full: 'Show all',
    sources: 'Sources',
    nextHit: 'Next hit',
    nextPage: 'More',
    previousPage: 'Back',
    search: 'Search',
    send: 'Send',
    close: 'Close',
  },
  readPart: 'Read more about …',
  termQuestion: (term) => `glossary ${term}`,
  page: (page, pages) => `Page ${page} of ${pages}`,
  sharedBy: 'Shared by',
  commandHint: 'Type /vardkompetens and your question, mention me in a channel, or write to me here in Slack.',
  noSources: 'This part has no footnotes.',
  erratum: 'Note:',
  quoteFrom: (pages, footnotes) =>
    `Word for word from the memo (in Swedish), p. ${pages}${footnotes && ` · footnote ${footnotes}`}`,
  search: {
    title: 'Search the memo',
    answerTitle: 'Answer with an excerpt',
    question: 'Question',
    questionHint: 'Change the question and press Enter to search again.',
    choose: 'Choose an excerpt',
    preview: 'Preview',
    conversation: 'Send to',
    askFirst: 'Write a question.',
    choosePart: 'Choose an excerpt to send.',
    sending: 'Sending the excerpt …',
    sent: 'Done. The excerpt has been sent.',
  },
  reading: { title: 'From the memo', sources: 'Sources', notice: 'That did not work' },
  home: {
    heading: 'Ask about the memo',
    intro:
      'The pandemic and the supply of skills, from the National Health Competence Council, December 2020. Answers come with page and sources. When the memo does not answer, I say so.',
    search: 'What do you want to know?',
    placeholder: 'For example: What does the council propose on placements?',
    browse: 'Browse',
    role: 'What concerns …',
    lists: [
      { label: 'Proposals', question: 'proposals' },
      { label: 'Lessons', question: 'lessons' },
      { label: 'Challenges', question: 'challenges' },
      { label: 'Figures', question: 'figures' },
      { label: 'Glossary', question: 'glossary' },
    ],
    shareTip: 'Tip: choose Svara med utdrag in the menu of a message to answer in its thread with an excerpt.',
    roleQuestion: (role) => `What concerns ${role.toLowerCase()}?`,
  },
  problem: {
    notInChannel:
      'I am not in the channel and cannot write there. Invite me with /invite @Vårdkompetens and try again.',
    expired: 'Too much time has passed since you asked. Ask again and the buttons will work.',
    busy: 'Slack is not answering just now. Wait a minute and try again.',
    unknown: 'Something went wrong on my side. Try again. If that does not help, tell whoever runs the bot.',
    gone: 'The button is no longer valid. Ask the question again.',
  },
}
