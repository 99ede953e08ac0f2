// Before ready: only what Electron wants set before it is. ESM main emits `ready` after this module has been
// evaluated, so nothing here may await it (electron #40719).
import { app, protocol } from 'electron'

import { APP_SCHEME } from './security/app-origin.ts'

app.setName('Tessera')
app.enableSandbox()
protocol.registerSchemesAsPrivileged([
  { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(async () => (await import('./boot.ts')).boot())
} else {
  app.quit()
}
