import { compile, loadCatalogue } from '../knowledge/index.ts'
import { KNOWLEDGE_FOLDER, run } from '../start-up.ts'

/* The last step of `npm run build`: checks the knowledge and writes it as data, beside the compiled program. */

await run(() => {
  compile(() => loadCatalogue(KNOWLEDGE_FOLDER))
  return Promise.resolve()
})
