/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { app, sharing } from '@microsoft/teams-js'

/** The button that shares a section: the link unfolds to a card in the conversation. */
export function offerSharing(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-share]')) {
    button.hidden = false
    button.addEventListener('click', () => void share(button.dataset['share'] ?? ''))
  }
}

/** Hosts without the dialog have the page that lets a person choose where to share. */
async function share(url: string): Promise<void> {
  try {
    if (!sharing.isSupported()) await app.openLink(`https://teams.microsoft.com/share?href=${encodeURIComponent(url)}`)
    else await sharing.shareWebContent({ content: [{ type: 'URL', url, preview: true }] })
  } catch {
    // The person has closed the dialog, and knows it.
  }
}
