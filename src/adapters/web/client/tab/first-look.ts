/// <reference lib="dom" />
import { themeInAddress, wear } from './theme.ts'

/* Before anything of a framed page is drawn: a dark tab does not flash white. */

const theme = window.parent === window ? undefined : themeInAddress()
if (theme !== undefined) wear(theme)
