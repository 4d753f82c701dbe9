/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { app } from '@microsoft/teams-js'
import { configure } from './configure.ts'
import { offerSharing } from './sharing.ts'
import { wearKept, wear } from './theme.ts'

/* What a page does as a tab in Teams, Outlook or Microsoft 365. */

wearKept()
await app.initialize()
app.registerOnThemeChangeHandler(wear)
const { app: host } = await app.getContext()
wear(host.theme)
leadOutside()
offerSharing()
configure()

/** Other sites do not let themselves be framed: their pages open in the browser. */
function leadOutside(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.origin !== location.origin) Object.assign(link, { target: '_blank', rel: 'noopener' })
  }
}
