/** Our own scheme: pages come from here and from nowhere else. */
export const APP_SCHEME = 'tessera'
export const APP_ORIGIN = `${APP_SCHEME}://app`
