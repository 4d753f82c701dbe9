import type { SlackWording } from './wording.ts'

export const SLACK_EN: SlackWording = {
  button: { send: 'Send', close: 'Close' },
  open: 'Read more about …',
  inContext: 'Read in context',
  goesOn: 'The text goes on beyond this.',
  sharedBy: 'Shared by',
  you: 'you',
  search: {
    title: 'Find an excerpt',
    answerTitle: 'Answer with an excerpt',
    question: 'Question',
    questionHint: 'Change the question and press Enter to search again.',
    choose: 'Choose an excerpt',
    preview: 'Preview',
    conversation: 'Send to',
    chooseConversation: 'Choose a channel or person',
    askFirst: 'Write a question.',
    chooseOne: 'Choose an excerpt to send.',
    sending: 'Sending the excerpt …',
    sent: 'Done. The excerpt has been sent.',
  },
  reading: { title: 'Excerpt', notice: 'That did not work' },
  home: {
    heading: 'Ask a question',
    search: 'What do you want to know?',
    example: (question) => `For example: ${question}`,
    browse: 'Browse',
    role: 'What concerns …',
    askTip: 'Type /vardkompetens and your question, mention me in a channel, or write to me here in Slack.',
    shareTip: 'Tip: choose Svara med utdrag in the menu of a message to answer in its thread with an excerpt.',
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
