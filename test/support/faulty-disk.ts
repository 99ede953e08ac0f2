import type { FileHandle } from 'node:fs/promises'

import { type Disk, realDisk } from '#electron/book/disk.ts'

/** What happens to one operation: an error of the system, and for a write whether part of it arrived before. */
export interface Fault {
  readonly code: string
  readonly partly: boolean
}

const operations = ['mkdir', 'open', 'readdir', 'readFile', 'rename', 'stat', 'unlink', 'access'] as const
const handleOperations = ['write', 'datasync', 'sync', 'truncate', 'close'] as const

/** The real disk, but each operation first asks `plan` (numbered from 1) whether it fails. */
export function faultyDisk(plan: (number: number, operation: string) => Fault | null): Disk {
  let number = 0

  function ask(operation: string): Fault | null {
    number += 1
    return plan(number, operation)
  }

  function wrapHandle(handle: FileHandle): FileHandle {
    return new Proxy(handle, {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown
        if (typeof value !== 'function') return value
        if (!handleOperations.some((operation) => operation === name)) return value.bind(target)
        return async (...args: unknown[]) => {
          const fault = ask(String(name))
          if (!fault) return value.apply(target, args)
          // A failed close still gives the handle back, as systems do.
          if (name === 'close') await target.close()
          if (name === 'write' && fault.partly) await writeHalf(target, args)
          throw systemError(fault.code)
        }
      },
    })
  }

  const disk: Record<string, unknown> = {}
  for (const operation of operations)
    disk[operation] = async (...args: unknown[]) => {
      const fault = ask(operation)
      if (fault) throw systemError(fault.code)
      const answer = await (realDisk[operation] as (...args: unknown[]) => Promise<unknown>)(...args)
      return operation === 'open' ? wrapHandle(answer as FileHandle) : answer
    }
  return disk as unknown as Disk
}

async function writeHalf(handle: FileHandle, [bytes, offset, length]: unknown[]): Promise<void> {
  await handle.write(bytes as Uint8Array, Number(offset), Math.floor(Number(length) / 2))
}

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code })
}
