/// <reference lib="dom" />
import { pages } from '@microsoft/teams-js'

/** The page on which a team chooses what its tab shows: Teams' own button saves the choice. */
export function configure(): void {
  const select = document.querySelector<HTMLSelectElement>('select[data-tab]')
  if (!select) return
  select.disabled = false
  pages.config.registerOnSaveHandler((event) => {
    const url = new URL(select.value, location.href).href
    const name = select.selectedOptions[0]?.textContent ?? ''
    pages.config
      .setConfig({ entityId: select.value, contentUrl: url, websiteUrl: url, suggestedDisplayName: name })
      .then(
        () => event.notifySuccess(),
        () => event.notifyFailure(),
      )
  })
  pages.config.setValidityState(true)
}
