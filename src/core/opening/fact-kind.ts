import { type FactKind, UNITS_THAT_DO_NOT_COUNT } from '../locales/index.ts'
import type { Fact } from '../section.ts'

/** What kind of question a fact answers. */
export function kindOf({ unit }: Fact): FactKind {
  const [first = ''] = unit.split(' ')
  return UNITS_THAT_DO_NOT_COUNT[first] ?? 'count'
}
