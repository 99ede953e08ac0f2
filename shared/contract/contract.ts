import { z } from 'zod'

import type { Commit } from '../domain/commit.ts'
import { changeEnvelope } from '../records/change.ts'
import { charterSchema } from '../records/charter.ts'
import { type CollectionName, collectionNames } from '../records/collections.ts'
import { type FileRef, idSchema, interfaceLanguages, languageCode, requiredText } from '../records/common.ts'
import type {
  BookContent,
  BookState,
  FolderListing,
  GazetteerTown,
  Preview,
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
/** The key in `messages/<language>/commits` that names what the user did, for undo and history. */
const label = z.string().min(1)
/** Files cross as base64 so that both transports carry the same JSON. */
const base64 = z.base64()

const settingsSchema = z.object({
  language: z.enum(interfaceLanguages),
  colorScheme: z.enum(['light', 'dark', 'auto']),
})

/** A document of the office; the charter comes whole, so that it can be seen before it is saved. */
const documentRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('charter'), charter: charterSchema }),
  z.object({
    kind: z.literal('host-letters'),
    visitId: idSchema,
    language: languageCode,
    offerIds: z.array(idSchema).nullable(),
  }),
  z.object({ kind: z.literal('guest-slips'), visitId: idSchema, partyIds: z.array(idSchema).nullable() }),
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
  'book.open': call(folder).returns<BookState>(),
  'book.sample': call(nothing).returns<BookState>(),
  'book.close': call(nothing).returns<BookState>(),
  'book.read': call(nothing).returns<BookContent>(),
  'records.save': call(z.object({ label, changes: z.array(changeEnvelope).min(1) })).returns<Commit>(),
  'records.remove': call(
    z.object({
      label,
      collection: z.enum(collectionNames as [CollectionName, ...CollectionName[]]),
      id: idSchema,
    }),
  ).returns<Commit>(),
  'commits.undo': call(z.object({ sequence: z.int().positive() })).returns<Commit>(),
  'files.put': call(z.object({ name: z.string(), base64 })).returns<FileRef>(),
  'files.get': call(z.object({ hash: z.string() })).returns<{ base64: string; type: string }>(),
  'spreadsheet.read': call(z.object({ name: z.string(), base64 })).returns<Sheet[]>(),
  'placement.solve': call(ofVisit).returns<Commit | null>(),
  'placement.stop': call(ofVisit).returns<null>(),
  'placement.accept': call(ofVisit).returns<Commit>(),
  'placement.discard': call(ofVisit).returns<Commit>(),
  'placement.move': call(
    z.object({ visitId: idSchema, partyId: idSchema, offerId: idSchema.nullable() }),
  ).returns<Commit>(),
  'placement.lock': call(
    z.object({ visitId: idSchema, partyId: idSchema, locked: z.boolean() }),
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
