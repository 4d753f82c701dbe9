import type { Claim } from '../../model/claim.ts'
import type { FigureClaim } from '../../model/figures.ts'
import { type Amount, type AmountWords, amountsIn } from '../../text/amounts.ts'
import { fold } from '../../text/normalise.ts'
import { isYear } from '../../text/years.ts'
import type { ParsedQuery } from '../../query/parsed-query.ts'
import { askedWords } from '../asked-words.ts'
import type { Engine } from '../engine.ts'
import type { IntentHandler } from '../handler.ts'
import type { Reply } from '../reply.ts'

/** As many as a phone shows. */
const MOST_STATEMENTS = 3

/** A message that is a figure and no more ("28 %", "4,9 miljoner, stämmer det?"): the statements that have it. */
export function createByFigure(engine: Engine, reply: Reply): IntentHandler {
  const { knowledge, lexicon, language } = engine
  const { amounts } = lexicon.intents
  const stated = knowledge.sections
    .flatMap((section) => section.claims.map((claim) => ({ claim, section, has: amountsOf(claim) })))
    .filter(({ has }) => has.length > 0)
    .sort((a, b) => Number(repeats(a)) - Number(repeats(b)))
  return {
    name: 'by figure',
    tryAnswer(inquiry) {
      const [asked, ...besides] = amountsIn(fold(inquiry.query.text), amounts)
      if (!asked || besides.length > 0 || isBareYear(asked) || saysMore(inquiry.query)) return undefined
      const [first, ...more] = stated.filter(({ has }) => has.some((one) => isSame(one, asked)))
      if (!first)
        return asked.isMarked
          ? reply.none(inquiry, { reason: 'no-match', asked: askedWords(inquiry, engine) })
          : undefined
      const others = more.filter((one) => !repeats(one))
      return reply.found(inquiry, { claims: [first, ...others.slice(0, MOST_STATEMENTS - 1)] })
    },
  }

  /** What a claim counts or measures, and what stands beside it: `28 procent (2 800)`. */
  function amountsOf({ figure, text }: Claim): Amount[] {
    if (figure?.kind !== 'figure' && figure?.kind !== 'contents') return []
    const own = amountsIn(fold(`${figure.value[language]} ${figure.unit[language]}`), amounts)
    return [...own, ...amountsIn(fold(text[language]), amounts).filter(({ isMarked }) => isMarked)]
  }

  function saysMore({ words }: ParsedQuery): boolean {
    return words.some(({ folded }) => !/^\d/.test(folded) && !SAID_BESIDE.some((kind) => amounts[kind].test(folded)))
  }
}

const SAID_BESIDE = ['thousand', 'million', 'share', 'around'] as const satisfies readonly (keyof AmountWords)[]

/** True for a figure that another claim states too. */
const repeats = ({ claim }: FigureClaim): boolean => claim.figure?.repeats === true

/** "4,9" may be short for millions; "4 900 000" is the same number written out. */
const isSame = (stated: Amount, asked: Amount): boolean =>
  stated.counted === asked.counted || (asked.counted === asked.value && stated.value === asked.value)

/** A bare year is searched for: many statements have the same. */
const isBareYear = ({ value, isMarked }: Amount): boolean => !isMarked && isYear(String(value))
