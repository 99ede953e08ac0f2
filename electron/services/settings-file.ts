import { mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { z } from 'zod'
import { realDisk, replaceFile } from '#electron/book/disk.ts'
import type { Settings } from '#shared/contract/answers.ts'
import { HEAVIEST, matchPoints, usualWeights } from '#shared/domain/partner-match.ts'
import { interfaceLanguages } from '#shared/records/common.ts'

const recentBook = z.object({ folder: z.string(), name: z.string() })

const fileSchema = z.object({
  language: z.enum(interfaceLanguages).catch('de'),
  colorScheme: z.enum(['light', 'dark', 'auto']).catch('auto'),
  lockAfterMinutes: z.int().min(1).max(240).nullable().catch(null),
  boardZoom: z.enum(['compact', 'normal', 'roomy']).catch('normal'),
  matchWeights: z.record(z.enum(matchPoints), z.int().min(0).max(HEAVIEST)).catch(usualWeights),
  recent: z.array(recentBook).catch([]),
})
type SettingsContent = z.infer<typeof fileSchema>

/** What belongs to the user of this machine: language, colours, recent books. Not worth an error when it is lost. */
export class SettingsFile {
  readonly #file: string
  #content: SettingsContent

  constructor(file: string) {
    this.#file = file
    this.#content = fileSchema.parse(readOrEmpty(file))
  }

  read(): Settings {
    const { recent: _, ...settings } = this.#content
    return settings
  }

  recent(): readonly { folder: string; name: string }[] {
    return this.#content.recent
  }

  async save(settings: Settings): Promise<void> {
    await this.#write({ ...this.#content, ...settings })
  }

  async remember(folder: string, name: string): Promise<void> {
    const others = this.#content.recent.filter((book) => book.folder !== folder)
    await this.#write({ ...this.#content, recent: [{ folder, name }, ...others].slice(0, 8) })
  }

  async #write(content: SettingsContent): Promise<void> {
    this.#content = content
    mkdirSync(dirname(this.#file), { recursive: true })
    await replaceFile(realDisk, this.#file, [`${JSON.stringify(content, null, 2)}\n`])
  }
}

function readOrEmpty(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
