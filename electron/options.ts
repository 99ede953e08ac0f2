import { parseArgs } from 'node:util'

export interface Options {
  /** Folder of the book to open at once. */
  readonly book: string | null
  readonly shell: 'electron' | 'browser' | null
  /** Port of the browser shell; 0: any free one. */
  readonly port: number
  /** Only print the address of the browser shell. */
  readonly open: boolean
}

export const USAGE = `npm start -- [--book DIR] [--shell electron|browser] [--port N] [--no-open]

  --book DIR   open the book in this folder
  --shell S    electron or browser; otherwise Electron if its executable is there
  --port N     port of the browser shell (any free one otherwise)
  --no-open    print the address with its one-time token, open no window`

/** Reads the command line. A wrong one is a message, with the usage. */
export function optionsFrom(
  args: readonly string[],
): { readonly ok: true; readonly options: Options } | { readonly ok: false; readonly message: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      allowNegative: true,
      options: {
        book: { type: 'string' },
        shell: { type: 'string' },
        port: { type: 'string', default: '0' },
        open: { type: 'boolean', default: true },
      },
    })
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65535) return wrong(`--port ${values.port}: not a port`)
    if (values.shell !== undefined && values.shell !== 'electron' && values.shell !== 'browser')
      return wrong(`--shell ${values.shell}: electron or browser`)
    return {
      ok: true,
      options: { book: values.book ?? null, shell: values.shell ?? null, port, open: values.open },
    }
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error))
  }
}

function wrong(problem: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message: `${problem}\n\n${USAGE}` }
}
