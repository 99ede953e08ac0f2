import { Button, Group, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { ok, type Result } from '#shared/contract/result.ts'
import type { Commit } from '#shared/domain/commit.ts'
import type { de } from '#shared/messages/de.ts'
import type { Change, CollectionName } from '#shared/records/collections.ts'

import { call } from './client.ts'
import { useErrorText } from './error-text.ts'
import { useReplica } from './use-book.tsx'

/** What the user did: the key of its name in the `commits` messages. */
export type CommitLabel = keyof typeof de.commits

export interface CommitApi {
  /** Saves changes in one commit. With `quiet` an error is only returned, because the form shows it. */
  readonly save: (
    label: CommitLabel,
    changes: readonly Change[],
    options?: { readonly quiet?: boolean },
  ) => Promise<Result<Commit>>
  /** Deletes a record with what goes with it; the toast offers to undo it. */
  readonly remove: (label: CommitLabel, collection: CollectionName, id: string) => Promise<Result<Commit>>
  /** Takes part in undo for a commit made by another call (placement, import). */
  readonly done: (answer: Result<Commit>) => Result<Commit>
}

const CommitContext = createContext<CommitApi | null>(null)

/** Commits with their notifications, and Ctrl+Z for the commits of this window. */
export function CommitProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation(['common', 'commits', 'errors'])
  const replica = useReplica()
  const errorText = useErrorText()
  const stack = useRef<{ readonly sequence: number; readonly label: string }[]>([])

  const nameOf = useCallback(
    (label: string) => t(`commits:${label as CommitLabel}`, { defaultValue: t('commits:other') }),
    [t],
  )

  const failed = useCallback(
    (answer: Result<Commit>) => {
      if (!answer.ok)
        notifications.show({
          color: 'red',
          title: t('errors:title'),
          message: errorText(answer.error),
          autoClose: 12_000,
          role: 'alert',
        })
    },
    [errorText, t],
  )

  const undo = useCallback(
    async (sequence?: number) => {
      const entry = sequence ? stack.current.find((one) => one.sequence === sequence) : stack.current.at(-1)
      if (!entry) {
        notifications.show({ message: t('nothingToUndo'), autoClose: 3_000, role: 'status' })
        return
      }
      stack.current = stack.current.filter((one) => one !== entry)
      const answer = await call('commits.undo', { sequence: entry.sequence })
      if (!answer.ok) {
        failed(answer)
        return
      }
      replica.apply(answer.value)
      notifications.hide(`commit-${entry.sequence}`)
      notifications.show({
        message: t('undone', { what: nameOf(entry.label) }),
        autoClose: 4_000,
        role: 'status',
      })
    },
    [failed, nameOf, replica, t],
  )

  useHotkeys([['mod+Z', () => void undo()]])

  const done = useCallback(
    (answer: Result<Commit>) => {
      if (!answer.ok) return answer
      const { sequence, label } = answer.value
      replica.apply(answer.value)
      stack.current.push({ sequence, label })
      return ok(answer.value)
    },
    [replica],
  )

  const api = useMemo<CommitApi>(
    () => ({
      async save(label, changes, options) {
        const answer = done(await call('records.save', { label, changes: [...changes] }))
        if (answer.ok) notifications.show({ message: nameOf(label), autoClose: 3_000, role: 'status' })
        else if (!options?.quiet) failed(answer)
        return answer
      },
      async remove(label, collection, id) {
        const answer = done(await call('records.remove', { label, collection, id }))
        if (!answer.ok) {
          failed(answer)
          return answer
        }
        const { sequence } = answer.value
        notifications.show({
          id: `commit-${sequence}`,
          autoClose: 12_000,
          role: 'status',
          message: (
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm">{nameOf(label)}</Text>
              <Button size="compact-sm" variant="subtle" onClick={() => void undo(sequence)}>
                {t('undo')}
              </Button>
            </Group>
          ),
        })
        return answer
      },
      done,
    }),
    [done, failed, nameOf, t, undo],
  )
  return <CommitContext value={api}>{children}</CommitContext>
}

export function useCommit(): CommitApi {
  const api = useContext(CommitContext)
  if (!api) throw new Error('useCommit needs a CommitProvider above it')
  return api
}
