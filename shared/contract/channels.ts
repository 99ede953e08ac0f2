// Free of zod on purpose: the sandboxed preload imports this file (a schema library cannot be required there).

/** The one channel for calls; the name of the call travels inside and is checked by the contract. */
export const CALL_CHANNEL = 'tessera:call'
/** The one channel for events from the Node side to every window. */
export const EVENT_CHANNEL = 'tessera:event'
