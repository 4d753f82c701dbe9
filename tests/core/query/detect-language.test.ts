import { expect, test } from 'vitest'
import { textsOf } from '../../../src/core/model/texts.ts'
import { createDetectLanguage } from '../../../src/core/query/detect-language.ts'
import { createFamiliarity } from '../../../src/core/query/familiarity.ts'
import { items, knowledge } from '../../fixtures/memo.ts'
import { LEXICONS } from '../../fixtures/words.ts'

const familiarity = createFamiliarity((language) => textsOf(knowledge, language, 'all'))
const detectLanguage = createDetectLanguage(LEXICONS, familiarity)

const SWEDISH = [
  'vad föreslår rådet om VFU?',
  'vad foreslar radet om vfu',
  'hur många fler sökte till sjuksköterska',
  'hur manga fler sokte till sjukskoterska',
  'vilka utmaningar har kommunen',
  'varför behövs det fler läkare på boendet',
  'när kom rapporten',
  'vem sitter i rådet',
  'jag är slutkörd, vad säger ni om det',
  'berätta om digitala besök',
  'vad betyder VULF',
  'förslag',
  'lardomar',
  'utmaningar',
  'sida 16',
  'fotnot 13',
  'tack',
  'ssk som vill plugga vidare',
  'VFU',
  'personal på säbo',
]

const ENGLISH = [
  'what does the council propose about placements?',
  'how many more applied to nursing programmes',
  'which challenges do municipalities face',
  'why are more doctors needed in care homes',
  'when was the report published',
  'who sits on the council',
  'I am exhausted, what does it say about recovery',
  'tell me about digital visits',
  'what does VULF mean',
  'is there a shortage of specialist nurses',
  'proposals',
  'lessons',
  'challenges',
  'page 16',
  'footnote 13',
  'thanks',
  'glossary VULF',
  'figures',
  'lesson 7',
  'recommendations for universities',
  'write a letter',
]

/* Short questions hold little grammar: the document's own words tell the languages apart. */

const SHORT_SWEDISH = `
  region stockholm; region gotland; artificiell intelligens; SOU 2018:77; HRs roll; mindre adm; brist specialister;
  personal region; skyddsutrustning brist; betald specialistutbildning; VFU-koordinator; ALF region; delegering medicin;
  forskning region; vaccination; rektor; digitala besok; lex maria; sommar 2020; covid data; HR ansvar; patientsakerhet;
  forskning pengar; specialist brist region; kommunal vard; primarvard personal; handledare praktik; praktikplatser;
  sjukskoterskor statistik; student intresse; region kommun samverkan; AT lakare; ST forsening; at läkare; VULF pengar;
  ALF; IVO rapport; UHR; UKÄ siffror; undersköterska titel; operationer uppskjutna; vardskuld; team rond; digital rond;
  distans studier; simulering; mobila team; palliativ; hemtjanst personal; hygien utbildning; rehab covid; karriär
  disputerad; akademisk vardcentral; medicinsk informatik; sekretariat kontakt; ledamöter; lista fotnoter; bemanning
  intensivvard; krisavtal; psykisk ohalsa personal; stress; introduktion nyanställda; timvikarier; IVA; SKR; WHO
  rekommendationer läkare; regional samordning; nationell resurs; distriktsskoterska; ok; hej; om; fotnot 3; beslut;
  evidens; dokument; god natt; demens; tandvard; budget; ansvar region
`

const SHORT_ENGLISH = `
  what is kohortvård; salary nurses; 1177 users; digital visits increase; help; hello; hi; define uppgiftsväxling;
  explain samverkanspaket to me; who leads Socialstyrelsen; nurse shortage; nursing students; clinical research funding;
  staff recovery; care homes doctors; municipal health care; elderly care; patient safety risks; remote teaching;
  research money; placement coordinator; university role; delegated tasks; waiting lists; cancelled surgery; applicants;
  lessons learned; crisis agreement pay; intensive care staffing; training centres; digital skills; eHealth;
  homework; council members; mental health staff; quickly trained staff; career posts; work-integrated learning;
  specialist nurses; meaning of vårdskada; footnote 3; figures page 14; thanks; VULF agreement; glossary ALF;
  doctors in care homes; challenges municipalities; page 9; supervision; what about läkare; staff exhausted
`

test('a question is in the language of its grammar, its letters or its commands', () => {
  for (const question of SWEDISH) expect.soft(detectLanguage(question), question).toBe('sv')
  for (const question of ENGLISH) expect.soft(detectLanguage(question), question).toBe('en')
})

test('a few words are in the language in which the document knows them', () => {
  for (const question of items(SHORT_SWEDISH)) expect.soft(detectLanguage(question), question).toBe('sv')
  for (const question of items(SHORT_ENGLISH)) expect.soft(detectLanguage(question), question).toBe('en')
})

test('what looks like neither is taken for Swedish: most readers are', () => {
  for (const text of ['', '???', '😷', '13', 'xyzzy']) expect.soft(detectLanguage(text), text).toBe('sv')
})

test('a question that grammar decides needs no vocabulary', () => {
  const never = createFamiliarity(() => {
    throw new Error('The texts were read.')
  })
  const detect = createDetectLanguage(LEXICONS, never)
  expect(detect('vad säger ni om praktik')).toBe('sv')
  expect(detect('what do you say about placements')).toBe('en')
})

test('a word is familiar that stands there, less so one put together from pieces of others', () => {
  const texts = { sv: ['Specialister inom hemsjukvård.', 'Utbildning behövs.'], en: [] }
  const known = createFamiliarity((language) => texts[language])
  expect(known('hemsjukvard', 'sv')).toBe(1)
  expect(known('specialistutbildning', 'sv')).toBeGreaterThan(0)
  expect(known('specialistutbildning', 'sv')).toBeLessThan(1)
  expect(known('xyzzy', 'sv')).toBe(0)
  expect(known('hemsjukvard', 'en')).toBe(0)
})

test('the texts of a language are read when it is warmed up, and not again for a word', () => {
  const read: string[] = []
  const counting = createFamiliarity((language) => {
    read.push(language)
    return textsOf(knowledge, language, 'all')
  })
  counting.warmUp('sv')
  expect(read).toEqual(['sv'])
  expect(counting('sjukskoterska', 'sv')).toBe(1)
  expect(read).toEqual(['sv'])
})
