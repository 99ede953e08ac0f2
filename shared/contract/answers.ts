import type { Commit } from '../domain/commit.ts'
import type { CollectionName, RecordOf } from '../records/collections.ts'
import type { InterfaceLanguage } from '../records/common.ts'
import type { AppError } from './errors.ts'

/** What belongs to the user of this machine, not to the book. */
export interface Settings {
  readonly language: InterfaceLanguage
  readonly colorScheme: 'light' | 'dark' | 'auto'
}

export interface FolderListing {
  readonly path: string
  /** null at the root of the file system. */
  readonly parent: string | null
  readonly writable: boolean
  readonly isBook: boolean
  readonly folders: readonly { readonly name: string; readonly path: string; readonly isBook: boolean }[]
}

/** A town of the offline gazetteer (GeoNames). */
export interface GazetteerTown {
  /** GeoNames id. */
  readonly id: number
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly region: string
  readonly population: number
  readonly latitude: number
  readonly longitude: number
}

export type BookState =
  | {
      readonly status: 'closed'
      readonly recent: readonly { readonly folder: string; readonly name: string }[]
      /** Why the book that was asked for at the start is not open. */
      readonly problem?: AppError
    }
  | { readonly status: 'open'; readonly folder: string; readonly bookId: string; readonly sample: boolean }

/** The whole book for the replica of a window; later commits follow as events. */
export interface BookContent {
  readonly sequence: number
  readonly collections: { readonly [C in CollectionName]: readonly RecordOf<C>[] }
}

/** A sheet of a spreadsheet as read: what is shown in each cell, and dates as ISO days. */
export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

export interface Preview {
  /** Each page as an SVG document. */
  readonly pages: readonly string[]
}

export interface PlacementProgress {
  readonly placed: number
  readonly guests: number
  readonly score: number
  readonly bound: number
  readonly ms: number
}

/** What the Node side tells every window without being asked. */
export type TesseraEvent =
  | { readonly type: 'committed'; readonly commit: Commit }
  | { readonly type: 'book'; readonly state: BookState }
  | { readonly type: 'placement'; readonly visitId: string; readonly progress: PlacementProgress }
