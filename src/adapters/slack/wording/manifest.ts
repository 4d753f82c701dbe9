/** What the editor of workflows shows of the bot's step. */
export const MANIFEST_WORDING = {
  step: 'Fråga promemorian',
  stepDescription: 'Ställer en fråga och ger svaret, sidan och en länk vidare',
  fields: {
    question: { title: 'Fråga', description: 'Det som promemorian ska svara på' },
    answer: { title: 'Svar', description: 'Svaret, eller varför det inte finns något' },
    page: { title: 'Sida', description: 'Sidan i promemorian' },
    link: { title: 'Länk', description: 'Avsnittet på webben, där det finns' },
  },
} as const
