import { zodResolver } from '@hookform/resolvers/zod'
import { Alert, Anchor, Button, Group, List, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import {
  type FieldErrors,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'

import { useErrorText } from '#renderer/api/error-text.ts'
import { useReadOnly } from '#renderer/api/read-only.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Result } from '#shared/contract/result.ts'
import { problemKey } from '#shared/messages/problem-key.ts'

import { LeaveGuard } from '../leave-guard.tsx'
import classes from './record-form.module.css'

interface RecordFormProps<T extends FieldValues> {
  /** The schema of the record: the form checks by it before the Node side does. */
  readonly schema: z.ZodType<T, T>
  /** What the form starts from; a newer one is only taken when the user says so. */
  readonly record: T
  /** Saves; its error is shown by the form, at the fields where it names them. */
  readonly onSave: (record: T) => Promise<Result<unknown>>
  /** After a save that succeeded: where to go. */
  readonly onSaved: (record: T) => void
  readonly onCancel: () => void
  readonly saveLabel?: string
  /** Off inside a dialog, which has its own way of being left. */
  readonly guard?: boolean
  /** The fields, given the form. */
  readonly children: (form: UseFormReturn<T>) => ReactNode
}

/**
 * A record in a form: checks, saves, and keeps what was typed whatever happens.
 *
 * A refused save leads to the first wrong field and lists all of them; leaving with unsaved changes asks first.
 */
export function RecordForm<T extends FieldValues>(props: RecordFormProps<T>) {
  const { t } = useTranslation()
  const form = useForm<T>({
    defaultValues: props.record as never,
    resolver: zodResolver(props.schema) as unknown as Resolver<T>,
    mode: 'onTouched',
  })
  const { errors, isDirty, isSubmitting, submitCount } = form.formState
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const dirty = useRef(false)
  const latest = useRef(props.record)
  useEffect(() => {
    dirty.current = isDirty
    latest.current = props.record
  })
  const element = useRef<HTMLFormElement>(null)
  const readOnly = useReadOnly()
  const hintId = useId()

  // A form in which nothing is typed follows the book.
  useEffect(() => {
    if (!dirty.current) form.reset(props.record)
  }, [props.record, form.reset])

  async function save(record: T) {
    setRefusal(null)
    const begun = latest.current
    const answer = await props.onSave(record)
    if (answer.ok) {
      // What was saved is no longer to be lost, even before the form is drawn again.
      dirty.current = false
      form.reset(latest.current === begun ? record : latest.current)
      props.onSaved(record)
      return
    }
    setRefusal(answer.error)
    const fields = answer.error.fields ?? []
    for (const { path, problem } of fields)
      form.setError(path as FieldPath<T>, { type: 'server', message: problem })
    if (fields[0]) form.setFocus(fields[0].path as FieldPath<T>)
  }

  /** Somebody else was faster: their state takes the place of what was typed … */
  function loadLatest() {
    form.reset(props.record)
    setRefusal(null)
  }

  /** … or what was typed is saved over it. */
  function overwrite() {
    form.setValue('revision' as FieldPath<T>, props.record.revision)
    element.current?.requestSubmit()
  }

  useHotkeys([['mod+S', () => !readOnly && element.current?.requestSubmit()]], [])

  return (
    <form
      ref={element}
      noValidate
      onSubmit={form.handleSubmit(save, () => setRefusal(null))}
      className={classes.form}
    >
      {props.guard !== false && <LeaveGuard active={() => dirty.current} />}
      <div className={classes.summary} aria-live="assertive">
        {refusal && !refusal.fields?.length && (
          <Refusal error={refusal}>
            {refusal.code === 'record-changed' && (
              <Group mt="sm">
                <Button size="compact-sm" variant="default" onClick={loadLatest}>
                  {t('form.loadLatest')}
                </Button>
                <Button size="compact-sm" variant="default" onClick={overwrite}>
                  {t('form.overwrite')}
                </Button>
              </Group>
            )}
          </Refusal>
        )}
        {submitCount > 0 && <ProblemSummary errors={errors} form={form} element={element.current} />}
      </div>
      {props.children(form)}
      <Group className={classes.buttons}>
        <Button
          type="submit"
          loading={isSubmitting}
          disabled={readOnly}
          aria-describedby={readOnly ? hintId : undefined}
        >
          {props.saveLabel ?? t('save')}
        </Button>
        <Button variant="default" onClick={props.onCancel}>
          {t('cancel')}
        </Button>
        {readOnly && (
          <Text size="sm" c="dimmed" id={hintId}>
            {t('readOnlyHint')}
          </Text>
        )}
      </Group>
    </form>
  )
}

function Refusal({ error, children }: { readonly error: AppError; readonly children?: ReactNode }) {
  const { t } = useTranslation('errors')
  const errorText = useErrorText()
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('title')}>
      {errorText(error)}
      {children}
    </Alert>
  )
}

interface ProblemSummaryProps<T extends FieldValues> {
  readonly errors: FieldErrors<T>
  readonly form: UseFormReturn<T>
  readonly element: HTMLFormElement | null
}

/** All wrong fields by name, each leading to its field. */
function ProblemSummary<T extends FieldValues>({ errors, form, element }: ProblemSummaryProps<T>) {
  const { t } = useTranslation(['common', 'problems'])
  const found = fieldProblems(errors)
  if (found.length === 0) return null
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('form.problems', { count: found.length })}
    >
      <List size="sm" listStyleType="none">
        {found.map(({ path, message }) => (
          <List.Item key={path}>
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => form.setFocus(path as FieldPath<T>)}
            >
              {fieldLabel(element, path) ?? path}
            </Anchor>
            {' – '}
            {t(`problems:${problemKey(message)}`)}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}

/** The label that the user sees at the field, without its asterisk. */
function fieldLabel(form: HTMLFormElement | null, path: string): string | undefined {
  const named = form?.elements.namedItem(path)
  if (!(named instanceof HTMLInputElement || named instanceof HTMLTextAreaElement)) return undefined
  return (
    named.labels?.[0]?.textContent?.replace(/\s*\*$/, '') || named.getAttribute('aria-label') || undefined
  )
}

function fieldProblems(errors: object, path = ''): { path: string; message: string | undefined }[] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || key === 'ref') return []
    // A list's own problem stands under `root`.
    const here = key === 'root' ? path : path ? `${path}.${key}` : key
    if ('type' in value && typeof value.type === 'string')
      return [{ path: here, message: 'message' in value ? String(value.message) : undefined }]
    return fieldProblems(value, here)
  })
}
