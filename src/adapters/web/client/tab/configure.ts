/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { pages } from '@microsoft/teams-js'

/**
 * The page on which a team chooses what its tab shows: Teams' own button saves the choice. Teams writes its theme into the
 * address of the tab's first page, which is then drawn in it from the start.
 */
export async function configure(): Promise<void> {
  const select = document.querySelector<HTMLSelectElement>('select[data-tab]')
  if (!select) return
  select.disabled = false
  pages.config.registerOnSaveHandler((event) => {
    const url = new URL(select.value, location.href).href
    const contentUrl = `${url}?theme={app.theme}`
    const name = select.selectedOptions[0]?.textContent ?? ''
    pages.config.setConfig({ entityId: select.value, contentUrl, websiteUrl: url, suggestedDisplayName: name }).then(
      () => event.notifySuccess(),
      () => event.notifyFailure(),
    )
  })
  pages.config.setValidityState(true)
  const { entityId } = await pages.getConfig()
  // A tab that is changed begins with what it shows.
  const shown = [...select.options].find(({ value }) => value === entityId)
  if (shown) select.value = shown.value
}
