import { z } from 'zod'
import type { Commit } from '../domain/commit.ts'
import { HEAVIEST, matchPoints } from '../domain/partner-match.ts'
import { awardSchema } from '../records/award.ts'
import { changeEnvelope } from '../records/change.ts'
import { charterSchema } from '../records/charter.ts'
import { type CollectionName, collectionNames } from '../records/collections.ts'
import { type FileRef, idSchema, interfaceLanguages, languageCode, requiredText } from '../records/common.ts'
import { placementState } from '../records/placement.ts'
import type {
  Backup,
  BookContent,
  BookState,
  FolderListing,
  GazetteerTown,
  PlacementHelp,
  Preview,
  RecordVersion,
  Settings,
  Sheet,
} from './answers.ts'

interface Call<Input extends z.ZodType, Output> {
  readonly input: Input
  /** Only a type: the output is made by us and needs no check. */
  readonly output?: Output
}

function call<Input extends z.ZodType>(input: Input) {
  return { returns: <Output>(): Call<Input, Output> => ({ input }) }
}

const nothing = z.object({})
const ofVisit = z.object({ visitId: idSchema })
const folder = z.object({ folder: requiredText })
const ofRecord = z.object({
  collection: z.enum(collectionNames as [CollectionName, ...CollectionName[]]),
  id: idSchema,
})
/** Long enough that guessing it takes longer than the secret is worth (NIST SP 800-63B-4: at least 15 alone). */
const newPassphrase = z.string().min(15, 'passphrase-short')
/** The key in `messages/<language>/commits` that names what the user did, for undo and history. */
const label = z.string().min(1)
/** Files cross as base64 so that both transports carry the same JSON. */
const base64 = z.base64()

const settingsSchema = z.object({
  language: z.enum(interfaceLanguages),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  /** Minutes without a key or a click until a protected book is locked; null: never. */
  lockAfterMinutes: z.int().min(1).max(240).nullable(),
  boardZoom: z.enum(['compact', 'normal', 'roomy']),
  matchWeights: z.record(z.enum(matchPoints), z.int().min(0).max(HEAVIEST)),
})

/** A document of the office; charter and application come whole, so that they can be seen before they are saved. */
const documentRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('charter'), charter: charterSchema }),
  z.object({
    kind: z.literal('host-letters'),
    visitId: idSchema,
    language: languageCode,
    offerIds: z.array(idSchema).nullable(),
  }),
  z.object({ kind: z.literal('guest-slips'), visitId: idSchema, partyIds: z.array(idSchema).nullable() }),
  z.object({ kind: z.literal('honour-application'), award: awardSchema }),
  z.object({ kind: z.literal('recovery-sheet'), code: requiredText }),
  z.object({ kind: z.literal('placement-list'), visitId: idSchema, language: languageCode }),
])
export type DocumentRequest = z.infer<typeof documentRequest>

/** Everything that a window can ask of the Node side: one line a call. */
export const contract = {
  'settings.read': call(nothing).returns<Settings>(),
  'settings.save': call(settingsSchema).returns<Settings>(),
  'folders.list': call(z.object({ path: z.string().nullable() })).returns<FolderListing>(),
  'folders.suggest': call(z.object({ townName: z.string() })).returns<{ folder: string }>(),
  'gazetteer.search': call(z.object({ query: z.string(), limit: z.int().min(1).max(50) })).returns<
    GazetteerTown[]
  >(),
  'book.state': call(nothing).returns<BookState>(),
  'book.create': call(
    z.object({
      folder: requiredText,
      officeName: requiredText,
      townName: requiredText,
      gazetteerId: z.int().nullable(),
    }),
  ).returns<BookState>(),
  'book.open': call(
    z.object({
      folder: requiredText,
      /** The passphrase of the book or its recovery code. */
      passphrase: z.string().optional(),
      /** Take over a lock that nobody seems to hold any more. */
      takeOver: z.boolean().optional(),
      /** Open beside the present writer and follow. */
      follow: z.boolean().optional(),
    }),
  ).returns<BookState>(),
  'book.sample': call(nothing).returns<BookState>(),
  'book.close': call(nothing).returns<BookState>(),
  'book.read': call(nothing).returns<BookContent>(),
  'records.save': call(z.object({ label, changes: z.array(changeEnvelope).min(1) })).returns<Commit>(),
  'records.remove': call(ofRecord.extend({ label })).returns<Commit>(),
  /** The backups of a folder: of the open book, or of one that cannot be opened. */
  'backups.list': call(folder).returns<Backup[]>(),
  'backups.make': call(nothing).returns<Backup>(),
  'backups.read': call(z.object({ name: z.string() })).returns<BookContent>(),
  /** Turns the open book into the state of a backup, as a commit that can be undone. */
  'backups.restore': call(z.object({ name: z.string() })).returns<Commit>(),
  /** Puts a backup in the place of a book that cannot be opened, and opens it; the damaged files are set aside. */
  'backups.recover': call(
    z.object({ folder: requiredText, name: z.string(), passphrase: z.string().optional() }),
  ).returns<BookState>(),
  /** The whole book, its files and its history, as one file. */
  'book.export': call(nothing).returns<{ name: string; base64: string }>(),
  'book.import': call(
    z.object({ folder: requiredText, base64, passphrase: z.string().optional() }),
  ).returns<BookState>(),
  /** Every version of a record, the newest first. */
  'history.record': call(ofRecord).returns<RecordVersion[]>(),
  /** Protects the files of the book by a passphrase; answers the recovery code, once. */
  'secrets.set': call(z.object({ passphrase: newPassphrase })).returns<{ recoveryCode: string }>(),
  'secrets.change': call(z.object({ current: z.string(), passphrase: newPassphrase })).returns<null>(),
  'secrets.remove': call(z.object({ current: z.string() })).returns<null>(),
  /** Closes a protected book until its passphrase is given again. */
  'secrets.lock': call(nothing).returns<BookState>(),
  'commits.undo': call(z.object({ sequence: z.int().positive() })).returns<Commit>(),
  'files.put': call(z.object({ name: z.string(), base64 })).returns<FileRef>(),
  'files.get': call(z.object({ hash: z.string() })).returns<{ base64: string; type: string }>(),
  'spreadsheet.read': call(z.object({ name: z.string(), base64 })).returns<Sheet[]>(),
  'placement.solve': call(ofVisit).returns<Commit | null>(),
  'placement.stop': call(ofVisit).returns<null>(),
  /** The smallest changes after which more guests have a bed, tried and best first. */
  'placement.helps': call(z.object({ visitId: idSchema, partyId: idSchema })).returns<
    readonly PlacementHelp[]
  >(),
  'placement.accept': call(ofVisit).returns<Commit>(),
  'placement.discard': call(ofVisit).returns<Commit>(),
  'placement.move': call(
    z.object({ visitId: idSchema, partyId: idSchema, offerId: idSchema.nullable() }),
  ).returns<Commit>(),
  'placement.lock': call(
    z.object({ visitId: idSchema, partyId: idSchema, locked: z.boolean() }),
  ).returns<Commit>(),
  'placement.state': call(
    ofVisit.extend({
      partyIds: z.array(idSchema).min(1),
      state: placementState,
      note: z.string().optional(),
    }),
  ).returns<Commit>(),
  'documents.preview': call(documentRequest).returns<Preview>(),
  'documents.pdf': call(documentRequest).returns<{ name: string; base64: string }>(),
  'documents.open': call(documentRequest).returns<{ name: string }>(),
} as const

export type Contract = typeof contract
export type CallName = keyof Contract
export type InputOf<N extends CallName> = z.infer<Contract[N]['input']>
export type OutputOf<N extends CallName> =
  | NonNullable<Contract[N]['output']>
  | Extract<Contract[N]['output'], null>
