import type { SlackWording } from './wording.ts'

export const SLACK_EN: SlackWording = {
  send: 'Send',
  open: 'Read more …',
  sharedBy: 'Shared by',
  you: 'you',
  search: {
    title: 'Find an excerpt',
    question: 'Question',
    questionHint: 'Change the question and press Enter to search again.',
    choose: 'Choose an excerpt',
    preview: 'Preview',
    conversation: 'Send to',
    chooseConversation: 'Choose a channel or person',
    askFirst: 'Write a question.',
    sending: 'Sending the excerpt …',
    sent: 'Done. The excerpt has been sent.',
    noText: 'The message has no text that I can read. Write your question here.',
  },
  reading: { title: 'Excerpt', notice: 'That did not work' },
  home: {
    heading: 'Ask a question',
    search: 'What do you want to know?',
    example: (question) => `For example: ${question}`,
    browse: 'Browse',
    figures: 'Figures and dates',
    role: 'What concerns …',
    askTip: 'Type /vardkompetens and your question, mention me in a channel, or write to me here in Slack.',
    documents: 'What I answer from',
    reader: 'Read on the web',
    keeps:
      'I keep no questions and no names. For a day I remember which section a conversation was about, so that you can ask follow-up questions. Thumbs are counted by answer.',
    shareTip: 'Tip: choose Svara med utdrag in the menu of a message to answer in its thread with an excerpt.',
  },
  asked: (question) => `Question: ${question}`,
  columns: { figures: ['Statement', 'Page'], glossary: ['Word', 'Stands for'] },
  unreadFile: 'I cannot read files. Write your question as text.',
  status: 'is looking …',
  joined:
    'Hello! Mention me with a question about the memo and I answer in a thread. To ask unseen by others: /vardkompetens.',
  feedback: {
    good: 'Good answer',
    bad: 'Bad answer',
    thanks: 'Thank you! It is counted, without your name or your question.',
  },
  share: {
    title: 'Share the excerpt?',
    ask: (channel) =>
      `${channel === '' ? 'Everyone in this conversation' : `Everyone in ${channel}`} will see the excerpt, your question and that you shared it. You can remove it again.`,
    confirm: 'Share',
    cancel: 'Cancel',
    choose: 'Share an excerpt',
  },
  remove: {
    label: 'Remove',
    title: 'Remove the message?',
    ask: 'It disappears for everyone.',
    cancel: 'Keep',
    notYours: 'Only the person who asked or shared can remove the message.',
  },
  problem: {
    notInChannel:
      'I am not in the channel and cannot write there. Invite me with /invite @Vårdkompetens and try again.',
    userNotInChannel: 'You are not in the channel. Join it and ask again.',
    unreachable: 'I cannot write in this conversation. Choose a channel, or write to me directly.',
    archived: 'The channel is archived, so nobody can write there. Choose another channel.',
    threadLocked: 'The thread is locked, so I cannot answer there. Ask in the channel, or write to me directly.',
    noThreads: 'This channel does not allow replies in threads. Write to me directly, or ask in another channel.',
    threadsOnly: 'This channel only allows replies in threads. Ask me in a thread.',
    lost: 'The message has been deleted or is too old, so I cannot answer it or change it.',
    expired: 'Too much time has passed since you asked. Ask again and the buttons will work.',
    restricted:
      'Your workspace does not allow me to write here. Ask your Slack administrator to change that, or write to me directly.',
    guest: 'Your account is limited and may not do this. Ask your Slack administrator for help.',
    keysDenied:
      'Your organisation has blocked the encryption keys of the channel. Only your Slack administrator can open them.',
    signedOut: 'Slack does not let me in just now. Tell whoever runs me, so that I can be connected again.',
    busy: 'Slack is not answering just now. Wait a minute and try again.',
    unknown: 'Something went wrong on my side. Tell whoever runs me, so that it can be fixed.',
  },
  missingScope: (scope) =>
    `I lack a permission${scope && ` (${scope})`}. Ask your Slack administrator to install me again.`,
  gone: 'The button is no longer valid. Ask the question again.',
}
