/** Within our own attributes only: what comes from outside is escaped and has no such quotation marks. */
const OWN_ADDRESS = / (href|src|action)="\/(?!\/)/g

/** A page whose addresses stand below the base path. */
export const withBase = (html: string, base: string): string =>
  base === '' ? html : html.replace(OWN_ADDRESS, ` $1="${base}/`)
