import type { Commit } from '../domain/commit.ts'
import type { MatchWeights } from '../domain/partner-match.ts'
import type { Help } from '../domain/placement/help-steps.ts'
import type { CollectionName, RecordOf } from '../records/collections.ts'
import type { InterfaceLanguage } from '../records/common.ts'
import type { AppError } from './errors.ts'

/** What belongs to the user of this machine, not to the book. */
export interface Settings {
  readonly language: InterfaceLanguage
  readonly colorScheme: 'light' | 'dark' | 'auto'
  readonly lockAfterMinutes: number | null
  /** How much of a household the placement board shows. */
  readonly boardZoom: 'compact' | 'normal' | 'roomy'
  /** What counts how much when candidates are compared. */
  readonly matchWeights: MatchWeights
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

/** Who writes a book just now, by its lock. */
export interface BookWriter {
  readonly machine: string
  readonly user: string
  /** ISO instant. */
  readonly since: string
}

/** What the user should know about the open book, said once at its top. */
export type BookNotice =
  /** The last line of the journal was torn by a power cut; it was never answered and is set aside. */
  | { readonly code: 'torn-line'; readonly path: string }
  | { readonly code: 'synchronised-folder'; readonly service: string }
  | { readonly code: 'network-folder' }
  | { readonly code: 'backup-failed'; readonly reason: string }

export type BookState =
  | {
      readonly status: 'closed'
      readonly recent: readonly { readonly folder: string; readonly name: string }[]
      /** Why the book that was asked for at the start is not open. */
      readonly problem?: AppError
    }
  /** A passphrase is needed to go on: at opening, or after the desk was locked. */
  | { readonly status: 'sealed'; readonly folder: string; readonly name: string }
  | {
      readonly status: 'open'
      readonly folder: string
      readonly bookId: string
      readonly sample: boolean
      /** Null while we write; otherwise the book is read only and follows this writer. */
      readonly following: BookWriter | null
      /** Whether a passphrase protects the files of the book. */
      readonly encrypted: boolean
      readonly notices: readonly BookNotice[]
    }

export const backupReasons = ['opened', 'daily', 'by-hand', 'before-migration', 'before-restore'] as const
export type BackupReason = (typeof backupReasons)[number]

/** A backup in the folder of the book. */
export interface Backup {
  /** File name. */
  readonly name: string
  /** ISO instant. */
  readonly at: string
  readonly reason: BackupReason
  /** The last commit that it holds. */
  readonly sequence: number
  readonly bytes: number
}

/** A commit as the history of a record shows it. */
export interface RecordVersion {
  readonly sequence: number
  readonly at: string
  /** User and machine: `weber@rathaus-2`. */
  readonly by: string
  readonly label: string
  /** The commit that this one took back. */
  readonly undoes?: number
  /** The record before and after; null where it was not there. */
  readonly before: unknown
  readonly after: unknown
}

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

/** A change that was tried and gets more guests a bed. Without steps: planning again is enough. */
export interface PlacementHelp {
  readonly steps: Help
  /** How many guests more have a bed, and how the points change. */
  readonly guests: number
  readonly points: number
  /** The parties that get a household by it. */
  readonly partyIds: readonly string[]
}

/** What the Node side tells every window without being asked. */
export type TesseraEvent =
  | { readonly type: 'committed'; readonly commit: Commit }
  | { readonly type: 'book'; readonly state: BookState }
  | { readonly type: 'placement'; readonly visitId: string; readonly progress: PlacementProgress }
