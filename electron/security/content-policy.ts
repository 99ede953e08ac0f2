import { randomBytes } from 'node:crypto'

/** In `renderer/index.html`, replaced at every delivery. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__'

export function newNonce(): string {
  return randomBytes(18).toString('base64')
}

/** The page with its nonce filled in. */
export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_PLACEHOLDER, nonce)
}

/** The headers of every page: nothing runs, loads or frames that is not ours; no `unsafe-*` anywhere. */
export function securityHeaders(nonce: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
  return {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}
