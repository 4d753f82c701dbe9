/// <reference lib="dom" />

/** Within a frame, the script of the program that shows the page as a tab; elsewhere nobody loads it. */
export async function followHost(): Promise<void> {
  if (window.parent === window) return
  const address = document.querySelector<HTMLMetaElement>('meta[name=tab-script]')?.content
  if (address !== undefined) await import(address)
}
