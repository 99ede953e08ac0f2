import type { WebContents } from 'electron'

import { externalLink } from './external-links.ts'

/** No page of ours navigates, is redirected, opens windows or embeds views; links to the web go to the system's browser. */
export function guardContents(contents: WebContents, openExternal: (url: string) => Promise<void>): void {
  const deny = (event: { preventDefault: () => void }) => event.preventDefault()
  contents.on('will-navigate', deny)
  contents.on('will-redirect', deny)
  contents.on('will-frame-navigate', deny)
  contents.on('will-attach-webview', deny)
  contents.setWindowOpenHandler(({ url }) => {
    const link = externalLink(url)
    if (link) void openExternal(link)
    return { action: 'deny' }
  })
}
