import { type FactKind, UNITS_THAT_DO_NOT_COUNT } from '../../languages/index.ts'
import type { Fact } from '../../model/section.ts'

/** What kind of question a fact answers. */
export function kindOf({ unit }: Fact): FactKind {
  const [first = ''] = unit.split(' ')
  return UNITS_THAT_DO_NOT_COUNT[first] ?? 'count'
}
