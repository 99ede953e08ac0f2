// Stands in for the `electron` module, so that the built main and preload can be run where Electron's executable
// cannot be installed. It records what they ask of Electron and lets a test speak for the window.

type Handler = (...args: never[]) => unknown

class Emitter {
  readonly listeners = new Map<string, Handler[]>()
  on(name: string, listener: Handler) {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
    return this
  }
  once(name: string, listener: Handler) {
    return this.on(name, listener)
  }
  off(name: string, listener: Handler) {
    this.listeners.set(
      name,
      (this.listeners.get(name) ?? []).filter((other) => other !== listener),
    )
    return this
  }
  emit(name: string, ...args: unknown[]) {
    for (const listener of this.listeners.get(name) ?? [])
      (listener as (...all: unknown[]) => unknown)(...args)
  }
}

/** All that was asked of Electron. */
export const asked = {
  schemes: [] as { scheme: string; privileges: Record<string, boolean> }[],
  sandbox: false,
  windows: [] as BrowserWindow[],
  handlers: new Map<string, (event: unknown, input: unknown) => Promise<unknown>>(),
  protocols: new Map<string, (request: Request) => Promise<Response>>(),
  external: [] as string[],
  opened: [] as string[],
  exposed: {} as Record<string, unknown>,
  permissionRequest: null as
    | ((contents: unknown, permission: string, answer: (granted: boolean) => void) => void)
    | null,
  permissionCheck: null as (() => boolean) | null,
  errors: [] as string[],
  quit: 0,
}

class App extends Emitter {
  readonly isPackaged = false
  setName() {}
  enableSandbox() {
    asked.sandbox = true
  }
  requestSingleInstanceLock() {
    return true
  }
  async whenReady() {}
  quit() {
    asked.quit++
  }
  exit(code: number) {
    throw new Error(`exit ${code}: ${asked.errors.join()}`)
  }
}

class WebContents extends Emitter {
  readonly sent: { channel: string; event: unknown }[] = []
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  isDestroyed() {
    return false
  }
  send(channel: string, event: unknown) {
    this.sent.push({ channel, event })
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler
  }
}

export class BrowserWindow extends Emitter {
  readonly webContents = new WebContents()
  readonly options: { webPreferences: Record<string, unknown> }
  url = ''
  constructor(options: { webPreferences: Record<string, unknown> }) {
    super()
    this.options = options
    asked.windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  static getAllWindows() {
    return asked.windows
  }
  async loadURL(url: string) {
    this.url = url
  }
  show() {}
  focus() {}
  isMinimized() {
    return false
  }
  restore() {}
}

export const app = new App()

export const protocol = {
  registerSchemesAsPrivileged(schemes: typeof asked.schemes) {
    asked.schemes.push(...schemes)
  },
  handle(scheme: string, handler: (request: Request) => Promise<Response>) {
    asked.protocols.set(scheme, handler)
  },
}

export const ipcMain = {
  handle(channel: string, handler: (event: unknown, input: unknown) => Promise<unknown>) {
    asked.handlers.set(channel, handler)
  },
}

export const session = {
  defaultSession: {
    setPermissionRequestHandler(handler: typeof asked.permissionRequest) {
      asked.permissionRequest = handler
    },
    setPermissionCheckHandler(handler: typeof asked.permissionCheck) {
      asked.permissionCheck = handler
    },
    setDevicePermissionHandler() {},
  },
}

export const shell = {
  async openExternal(url: string) {
    asked.external.push(url)
  },
  async openPath(path: string) {
    asked.opened.push(path)
    return ''
  },
}

export const dialog = {
  showErrorBox(_title: string, message: string) {
    asked.errors.push(message)
  },
}

export const contextBridge = {
  exposeInMainWorld(name: string, value: unknown) {
    asked.exposed[name] = value
  },
}

const rendererListeners = new Emitter()
export const ipcRenderer = {
  invoke(channel: string, input: unknown) {
    const frame = { url: 'tessera://app/index.html', parent: null }
    return asked.handlers.get(channel)?.({ senderFrame: frame }, input)
  },
  on: (name: string, listener: Handler) => rendererListeners.on(name, listener),
  off: (name: string, listener: Handler) => rendererListeners.off(name, listener),
  emit: (name: string, ...args: unknown[]) => rendererListeners.emit(name, ...args),
}
