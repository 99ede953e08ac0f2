import { zodResolver } from '@hookform/resolvers/zod'
import { Alert, Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type { z } from 'zod'

import { useErrorText } from '#renderer/api/error-text.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Result } from '#shared/contract/result.ts'
import { readRecoveryCode } from '#shared/domain/recovery-code.ts'
import type { ProblemKey } from '#shared/messages/problem-key.ts'

interface SecretFormProps<T extends FieldValues> {
  readonly schema: z.ZodType<T, T>
  readonly empty: T
  /** The field of the secret that the Node side checks: what is wrong with it is said there. */
  readonly secret: FieldPath<T>
  /** The secret is what the user is here for: it has the focus at once. */
  readonly focus?: boolean
  readonly submitLabel: string
  readonly danger?: boolean
  readonly onSubmit: (typed: T) => Promise<Result<unknown>>
  /** Beside the button that sends the form. */
  readonly buttons?: ReactNode
  readonly children: (form: UseFormReturn<T>) => ReactNode
}

/** A form with secrets: what was typed stays after an error, and is forgotten once it was taken. */
export function SecretForm<T extends FieldValues>(props: SecretFormProps<T>) {
  const errorText = useErrorText()
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const form = useForm<T>({
    defaultValues: props.empty as DefaultValues<T>,
    resolver: zodResolver(props.schema) as unknown as Resolver<T>,
  })
  const { focus, secret } = props
  useEffect(() => {
    if (focus) form.setFocus(secret)
  }, [focus, secret, form.setFocus])

  async function submit(typed: T) {
    setRefusal(null)
    const answer = await props.onSubmit(typed)
    if (answer.ok) {
      form.reset(props.empty)
      return
    }
    if (answer.error.code !== 'passphrase-wrong') {
      setRefusal(answer.error)
      return
    }
    form.setError(secret, { type: 'server', message: whatIsWrong(String(typed[secret])) })
    form.setFocus(secret, { shouldSelect: true })
  }

  return (
    <form noValidate onSubmit={form.handleSubmit(submit)}>
      <div role="alert">
        {refusal && (
          <Alert color="red" mb="md">
            {errorText(refusal)}
          </Alert>
        )}
      </div>
      <Stack gap="md" maw={520}>
        {props.children(form)}
        <Group>
          <Button
            type="submit"
            color={props.danger ? 'red' : undefined}
            loading={form.formState.isSubmitting}
          >
            {props.submitLabel}
          </Button>
          {props.buttons}
        </Group>
      </Stack>
    </form>
  )
}

function whatIsWrong(secret: string): ProblemKey {
  return readRecoveryCode(secret).is === 'mistyped' ? 'code-mistyped' : 'passphrase-wrong'
}
