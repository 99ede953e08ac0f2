import { Button, Group, Text } from '@mantine/core'
import { type HotkeyItem, useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import type { AppError } from '#shared/contract/errors.ts'
import type { Result } from '#shared/contract/result.ts'
import type { Commit } from '#shared/domain/commit.ts'
import type { de } from '#shared/messages/de.ts'
import type { Change, CollectionName } from '#shared/records/collections.ts'

import { useBookState } from './book-state.tsx'
import { call } from './client.ts'
import { useErrorText } from './error-text.ts'
import { createUndoStack, type UndoWay } from './undo-stack.ts'
import { useReplica } from './use-book.tsx'

/** What the user did: the key of its name in the `commits` messages. */
export type CommitLabel = keyof typeof de.commits

/** The name of a commit's label; a label of a newer program is simply a change. */
export function useCommitName(): (label: string) => string {
  const { t } = useTranslation('commits')
  return useCallback((label) => t(label as CommitLabel, { defaultValue: t('other') }), [t])
}

export interface CommitApi {
  /** Saves changes in one commit. With `quiet` an error is only returned, because the form shows it. */
  readonly save: (
    label: CommitLabel,
    changes: readonly Change[],
    options?: { readonly quiet?: boolean },
  ) => Promise<Result<Commit>>
  /** Deletes a record with what goes with it; the toast offers to undo it. */
  readonly remove: (label: CommitLabel, collection: CollectionName, id: string) => Promise<Result<Commit>>
  /** Takes part in undo for a commit made by another call; with `tell` the toast offers to undo it. */
  readonly done: (answer: Result<Commit>, options?: { readonly tell?: boolean }) => Result<Commit>
  /** Takes a commit of this window back, as Ctrl+Z would; whether it could be done. The user is told either way. */
  readonly undo: (sequence: number) => Promise<boolean>
}

const CommitContext = createContext<CommitApi | null>(null)

/** Commits with their notifications, and undo and redo for the commits of this window. */
export function CommitProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(['common', 'errors'])
  const replica = useReplica()
  const errorText = useErrorText()
  const nameOf = useCommitName()
  const stack = useRef(createUndoStack())
  /** One step after the other: the second Ctrl+Z must find what the first one left. */
  const turn = useRef<Promise<unknown>>(Promise.resolve())

  const { state } = useBookState()
  const folder = state === null || state.status === 'closed' ? null : state.folder
  useEffect(() => {
    if (folder === null) return
    // Another book counts its commits anew: the numbers of this one mean others there.
    return () => {
      stack.current = createUndoStack()
    }
  }, [folder])

  /** Only the latest step is told: holding Ctrl+Z must not leave a queue of toasts behind. */
  const told = useRef('')
  const tellStep = useCallback((message: string) => {
    notifications.hide(told.current)
    told.current = notifications.show({ message, autoClose: 4_000, role: 'status' })
  }, [])

  const failed = useCallback(
    (error: AppError, message = errorText(error)) =>
      notifications.show({
        color: 'red',
        title: t('errors:title'),
        message,
        autoClose: 12_000,
        role: 'alert',
      }),
    [errorText, t],
  )

  const step = useCallback(
    async (way: UndoWay, sequence?: number) => {
      const mine = stack.current
      const entry = mine.take(way, sequence)
      if (!entry) {
        tellStep(t(way === 'undo' ? 'nothingToUndo' : 'nothingToRedo'))
        return false
      }
      const answer = await call('commits.undo', { sequence: entry.sequence })
      if (!answer.ok) {
        const impossible = answer.error.code === 'undo-impossible'
        // What will never be possible is dropped; after any other error the user may try again.
        if (!impossible) mine.put(way, entry)
        failed(answer.error, impossible && way === 'redo' ? t('redoImpossible') : undefined)
        return false
      }
      replica.apply(answer.value)
      mine.put(way === 'undo' ? 'redo' : 'undo', { sequence: answer.value.sequence, label: entry.label })
      notifications.hide(`commit-${entry.sequence}`)
      tellStep(t(way === 'undo' ? 'undone' : 'redone', { what: nameOf(entry.label) }))
      return true
    },
    [failed, nameOf, replica, t, tellStep],
  )
  const take = useCallback(
    (way: UndoWay, sequence?: number) => {
      const taken = turn.current.then(() => step(way, sequence))
      turn.current = taken
      return taken
    },
    [step],
  )

  const hotkey = (keys: string, way: UndoWay): HotkeyItem => [
    keys,
    (event) => {
      // While somebody types, the keys belong to the text.
      if (takesText(event.target)) return
      event.preventDefault()
      void take(way)
    },
    { preventDefault: false },
  ]
  useHotkeys([hotkey('mod+Z', 'undo'), hotkey('mod+Y', 'redo'), hotkey('mod+shift+Z', 'redo')], [], true)

  const tell = useCallback(
    ({ sequence, label }: Commit) =>
      notifications.show({
        id: `commit-${sequence}`,
        autoClose: 12_000,
        role: 'status',
        message: (
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm">{nameOf(label)}</Text>
            <Button size="compact-sm" variant="subtle" onClick={() => void take('undo', sequence)}>
              {t('undo')}
            </Button>
          </Group>
        ),
      }),
    [nameOf, t, take],
  )

  const api = useMemo<CommitApi>(() => {
    const done: CommitApi['done'] = (answer, options) => {
      if (!answer.ok) return answer
      replica.apply(answer.value)
      stack.current.did({ sequence: answer.value.sequence, label: answer.value.label })
      if (options?.tell) tell(answer.value)
      return answer
    }
    return {
      done,
      undo: (sequence) => take('undo', sequence),
      async save(label, changes, options) {
        const answer = done(await call('records.save', { label, changes: [...changes] }))
        if (answer.ok) notifications.show({ message: nameOf(label), autoClose: 3_000, role: 'status' })
        else if (!options?.quiet) failed(answer.error)
        return answer
      },
      async remove(label, collection, id) {
        const answer = done(await call('records.remove', { label, collection, id }), { tell: true })
        if (!answer.ok) failed(answer.error)
        return answer
      },
    }
  }, [failed, nameOf, replica, take, tell])
  return <CommitContext value={api}>{children}</CommitContext>
}

const withoutText = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'range', 'color'])

/** Whether keys pressed there are typed, so that undo is the field's own. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !withoutText.has(target.type) && !target.readOnly
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable)
}

export function useCommit(): CommitApi {
  const api = useContext(CommitContext)
  if (!api) throw new Error('useCommit needs a CommitProvider above it')
  return api
}
