import { builtFiles } from '../adapters/web/assets/built.ts'
import { drawLinkImages } from '../adapters/web/link-image/index.ts'
import { loadCatalogue } from '../knowledge/index.ts'
import { KNOWLEDGE_FOLDER, run } from '../start-up.ts'

/*
 * `npm run build`, which `npm ci` runs as `prepare`: the pages' style sheets and scripts, and the image that a link
 * unfolds to, so that a start reads files.
 */

await run(async () => {
  await builtFiles()
  drawLinkImages(loadCatalogue(KNOWLEDGE_FOLDER))
})
