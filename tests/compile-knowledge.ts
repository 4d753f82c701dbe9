import { compile, isCompiled, loadCatalogue } from '../src/knowledge/index.ts'

/*
 * Before all tests: the knowledge and its indexes are compiled by the sources as they are now, so that each test file
 * reads them instead of building them again. What was compiled by other sources or of other knowledge is never read.
 */
export function setup(): void {
  if (!isCompiled('knowledge')) compile('knowledge', loadCatalogue)
}
