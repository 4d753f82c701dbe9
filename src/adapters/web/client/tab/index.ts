/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { app } from '@microsoft/teams-js'
import { configure } from './configure.ts'
import { offerSharing } from './sharing.ts'
import { handOn, wear } from './theme.ts'

/* What a page does as a tab in Teams, Outlook or Microsoft 365. */

await app.initialize()
const { app: host } = await app.getContext()
let theme = host.theme
wear(theme)
app.registerOnThemeChangeHandler((changed) => {
  theme = changed
  wear(theme)
})
handOn(() => theme)
leadOutside()
offerSharing()
await configure()

/** Other sites do not let themselves be framed: their pages open in the browser. */
function leadOutside(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.origin !== location.origin) Object.assign(link, { target: '_blank', rel: 'noopener' })
  }
}
