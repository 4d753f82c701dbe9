import { builtFiles } from '../adapters/web/assets/built.ts'

/* `npm run build`, which `npm ci` runs as `prepare`: the pages' style sheets and scripts, so that a start reads files. */

await builtFiles()
