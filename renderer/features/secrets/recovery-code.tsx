import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Group, Stack, Text } from '@mantine/core'
import { IconDownload, IconPrinter } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'

import { useDocument } from '#renderer/api/use-document.ts'
import { FormSection } from '#renderer/components/form/form-section.tsx'
import { CheckboxField } from '#renderer/components/form/switch-field.tsx'
import { LeaveGuard } from '#renderer/components/leave-guard.tsx'

import classes from './secrets.module.css'

const schema = z.object({ kept: z.boolean().refine((kept) => kept, 'unconfirmed') })

interface RecoveryCodeProps {
  readonly code: string
  /** The user has it on paper. */
  readonly onKept: () => void
}

/** The recovery code, shown this once, with its sheet. */
export function RecoveryCode({ code, onKept }: RecoveryCodeProps) {
  const { t } = useTranslation('secrets')
  const { busy, open, save } = useDocument()
  const groups = code.split('-').map((letters, place) => ({ letters, place }))
  const sheet = { kind: 'recovery-sheet', code } as const
  const { control, handleSubmit } = useForm({ defaultValues: { kept: false }, resolver: zodResolver(schema) })
  const start = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The form that had the focus is gone; screen readers go on here.
    start.current?.focus()
  }, [])
  return (
    <FormSection title={t('code.title')} description={t('code.text')} columns={1}>
      <Stack gap="lg" ref={start} tabIndex={-1}>
        <LeaveGuard
          active={() => true}
          words={{
            title: t('code.leaveTitle'),
            text: t('code.leaveText'),
            leave: t('code.leave'),
            stay: t('code.stay'),
          }}
        />
        <ol className={classes.code} aria-label={t('code.label')}>
          {groups.map(({ letters, place }) => (
            <li key={place} className={classes.group}>
              {letters}
            </li>
          ))}
        </ol>
        <Group>
          <Button
            leftSection={<IconPrinter size={18} aria-hidden />}
            loading={busy === 'open'}
            onClick={() => void open(sheet)}
          >
            {t('code.print')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={busy === 'save'}
            onClick={() => void save(sheet)}
          >
            {t('code.save')}
          </Button>
        </Group>
        <Text size="sm">{t('code.keep')}</Text>
        <form noValidate onSubmit={handleSubmit(onKept)}>
          <Stack gap="md" align="flex-start">
            <CheckboxField control={control} name="kept" label={t('code.kept')} />
            <Button type="submit" variant="default">
              {t('code.done')}
            </Button>
          </Stack>
        </form>
      </Stack>
    </FormSection>
  )
}
