import { compile, loadCatalogue } from '../knowledge/index.ts'
import { KNOWLEDGE_FOLDER, run } from '../start-up.ts'

/* The last step of `npm run build`: checks the knowledge and writes it and its indexes as data, beside the compiled program. */

await run(() => {
  compile(KNOWLEDGE_FOLDER, loadCatalogue)
  return Promise.resolve()
})
