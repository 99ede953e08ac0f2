import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/dropzone/styles.css'
import '@mantine/notifications/styles.css'
import './app/fonts.css'
import './app/global.css'

import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'

import { App } from './app/app.tsx'
import { createI18n } from './app/i18n.ts'

// zod would compile its parsers with `new Function`, which the content security policy forbids.
z.config({ jitless: true })

/** Filled in by the server of the page; styles that are added at run time carry it. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
setNonce(nonce)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App nonce={nonce} i18n={createI18n('de')} />
  </StrictMode>,
)
