import { describe, expect, test } from 'vitest'
import { textsOf } from '../../../src/core/model/catalogue-texts.ts'
import { detectLanguage } from '../../../src/core/query/detect-language.ts'
import { createFamiliarity } from '../../../src/core/query/familiarity.ts'
import { catalogue } from '../../fixtures/memo.ts'

/* Short questions hold little grammar: the catalogue's own words tell the languages apart. */

const familiarity = createFamiliarity((language) => textsOf(catalogue, language))

const SWEDISH = `
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
const ENGLISH = `
  what is kohortvård; salary nurses; 1177 users; digital visits increase; help; hello; hi; define uppgiftsväxling;
  explain samverkanspaket to me; who leads Socialstyrelsen; nurse shortage; nursing students; clinical research funding;
  staff recovery; care homes doctors; municipal health care; elderly care; patient safety risks; remote teaching;
  research money; placement coordinator; university role; delegated tasks; waiting lists; cancelled surgery; applicants;
  lessons learned; crisis agreement pay; intensive care staffing; training centres; digital skills; eHealth;
  homework; council members; mental health staff; quickly trained staff; career posts; work-integrated learning;
  specialist nurses; meaning of vårdskada; footnote 3; figures page 14; thanks; VULF agreement; glossary ALF;
  doctors in care homes; challenges municipalities; page 9; supervision; what about läkare; staff exhausted
`
const items = (list: string): string[] => list.split(';').map((item) => item.trim().replace(/\s+/g, ' '))

describe('Swedish', () => {
  test.each(items(SWEDISH))('%s', (question) => expect(detectLanguage(question, familiarity)).toBe('sv'))
})

describe('English', () => {
  test.each(items(ENGLISH))('%s', (question) => expect(detectLanguage(question, familiarity)).toBe('en'))
})

test('a question that grammar decides needs no vocabulary', () => {
  const never = createFamiliarity(() => {
    throw new Error('The texts were read.')
  })
  expect(detectLanguage('vad säger ni om praktik', never)).toBe('sv')
  expect(detectLanguage('what do you say about placements', never)).toBe('en')
})
