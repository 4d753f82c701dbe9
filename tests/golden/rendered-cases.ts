import type { Core, Target } from '../../src/core/index.ts'
import { claimOf } from '../fixtures/claim.ts'
import { syntheticWith } from '../fixtures/synthetic-originals.ts'

/** An answer whose drawings are kept. */
export interface RenderedCase {
  readonly file: string
  /** Messages of one conversation; the last answer is drawn. */
  readonly asked: readonly string[]
  /** What a button opened instead of a question. */
  readonly opens?: Target
  /** Another document than the memo: its own words are no part of the project. */
  readonly core?: Core
  /** Why the answer is as it is, for whoever reads the file. */
  readonly why: string
}

const asked = (file: string, question: string, why: string): RenderedCase => ({ file, asked: [question], why })

export const RENDERED: readonly RenderedCase[] = [
  asked(
    'figure',
    'Hur många fler sökte till sjuksköterska?',
    'Den som frågar efter en siffra får den först, i fetstil, med källa och sida.',
  ),
  asked('everyday', 'vad föreslår rådet om VFU?', 'En vanlig fråga får svaret först och inte en rubrik.'),
  asked(
    'denial',
    'är rådet emot distansundervisning?',
    'Frågan förutsätter något som inte stämmer: svaret säger det rakt ut.',
  ),
  asked('reference', 'lärdom 6', 'Ett avsnitt vid sitt nummer: det viktigaste i avsnittet, och en väg till resten.'),
  {
    ...asked('quote', 'lärdom 1', 'Där originalet är inlagt står meningen som svaret bygger på ordagrant under det.'),
    core: syntheticWith((sections) =>
      sections.map((one) =>
        one.id === 'lan' ? { ...one, claims: [claimOf('Nära 30 procent av lånen sker digitalt.', [4])] } : one,
      ),
    ),
  },
  asked('list', 'förslag', 'En lista är rubrik och rader som går att öppna; varje rad har sin sida.'),
  {
    file: 'list-page-2',
    asked: ['ordlista', '[Visa fler]'],
    opens: { to: 'list', list: 'glossary', page: 2 },
    why: 'En lång lista visas sida för sida och säger hur mycket som är kvar.',
  },
  asked('role', 'förslag kommun', 'Det som rör en grupp: först det viktigaste för den, sedan raderna.'),
  asked('count', 'hur många förslag finns det', 'Antalet först, och varför en annan siffra också står i texten.'),
  asked('help', 'hjälp', 'Vad man kan fråga om, med exempel att prova.'),
  asked('greeting', 'hej', 'Den som hälsar får en kort hälsning tillbaka och några exempel.'),
  asked('refusal-nearest', 'vilka sjukhus hade flest patienter?', 'Nej, vart man vänder sig, och vad som står närmast.'),
  asked('refusal-plain', 'hur lagar man pannkakor?', 'Ett ämne som inte finns: ett kort nej, utan förslag som inte hjälper.'),
  asked('refusal-stated', 'vad tjänar en sjuksköterska?', 'Texten säger själv att den inte tar upp det: källan går att öppna.'),
  asked('no-such-number', 'förslag 11', 'Ett nummer som inte finns: svaret säger vilka som finns.'),
  asked('term', 'ordlista VULF', 'Ett ord förklaras i en mening som säger att förklaringen är vår, sedan vad texten säger.'),
  asked('source', 'källa till påståendet om 28 procent', 'Den som vill ha källan får fotnoten med rapportens namn.'),
  asked(
    'several-questions',
    'vad säger rådet om distansundervisning? och vad kostar det?',
    'Två frågor i ett meddelande: båda får svar, den första utförligt.',
  ),
  asked('comparison', 'jämför förslag 2 och 3', 'Två avsnitt bredvid varandra: vad de säger, vilka de berör och var de står.'),
  asked('english', 'What does the council propose on placements?', 'En engelsk fråga får ett engelskt svar; dokumentets namn är svenskt.'),
  asked('erratum', 'fotnot 13', 'Ett känt fel i originalet sägs där felet står.'),
  asked('person', 'vem är ordförande?', 'En person: namnet först.'),
  {
    file: 'follow-up',
    asked: ['vad föreslår rådet om VFU?', 'var står det?'],
    why: 'En följdfråga går vidare från svaret före: stället först, sedan vad som står där.',
  },
  {
    file: 'verbatim-missing',
    asked: ['vad föreslår rådet om VFU?', 'ordagrant'],
    why: 'Utan originalet finns inga ordagranna ord: svaret säger det, och säger saken med våra ord.',
  },
]
