import { ActionIcon, Button, Group, Loader, Text, Title } from '@mantine/core'
import { IconDownload, IconExternalLink, IconZoomIn, IconZoomOut, IconZoomReset } from '@tabler/icons-react'
import { useState } from 'react'
import { type FieldPath, type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { useErrorText } from '#renderer/api/error-text.ts'
import { useDocument } from '#renderer/api/use-document.ts'
import { DocumentPages } from '#renderer/components/document-pages.tsx'
import { type Charter, charterSchema } from '#shared/records/charter.ts'

import classes from './charters.module.css'
import { usePreview } from './use-preview.ts'

const ZOOM_STEP = 50
const ZOOM_MAX = 400

/** The sheet beside its form, as it will be printed. */
export function CharterPreview({ form }: { readonly form: UseFormReturn<Charter> }) {
  const { t } = useTranslation('charters')
  const errorText = useErrorText()
  const charter = useWatch({ control: form.control }) as Charter
  const { pages, error, busy } = usePreview(charter)
  const { save, open, busy: making } = useDocument()
  const [zoom, setZoom] = useState(100)

  /** Paper is made only of a charter that is right; otherwise the form shows what is missing. */
  async function make(use: typeof save) {
    const parsed = charterSchema.safeParse(form.getValues())
    if (!parsed.success) {
      await form.trigger(undefined, { shouldFocus: true })
      return
    }
    const refusal = await use({ kind: 'charter', charter: parsed.data })
    for (const { path, problem } of refusal?.fields ?? [])
      form.setError(fieldOf(path), { type: 'server', message: problem }, { shouldFocus: true })
  }

  return (
    <section className={classes.preview} aria-label={t('preview')}>
      <Group className={classes.tools} gap="xs">
        <Title order={2} size="h4">
          {t('preview')}
        </Title>
        {busy && <Loader size={16} aria-hidden />}
        <Group gap={4} ml="auto">
          <ActionIcon
            variant="subtle"
            aria-label={t('zoomOut')}
            disabled={zoom <= ZOOM_STEP}
            onClick={() => setZoom(zoom - ZOOM_STEP)}
          >
            <IconZoomOut size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={t('zoomFit')} onClick={() => setZoom(100)}>
            <IconZoomReset size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label={t('zoomIn')}
            disabled={zoom >= ZOOM_MAX}
            onClick={() => setZoom(zoom + ZOOM_STEP)}
          >
            <IconZoomIn size={18} aria-hidden />
          </ActionIcon>
        </Group>
        <Button
          variant="default"
          size="xs"
          loading={making === 'open'}
          leftSection={<IconExternalLink size={16} aria-hidden />}
          onClick={() => void make(open)}
        >
          {t('openPdf')}
        </Button>
        <Button
          variant="default"
          size="xs"
          loading={making === 'save'}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void make(save)}
        >
          {t('savePdf')}
        </Button>
      </Group>
      <div role="status">
        {error && (
          <Text size="sm" c="var(--mantine-color-error)" mb="xs">
            {errorText(error)} {pages.length > 0 && t('previewStale')}
          </Text>
        )}
        {pages.length === 0 && busy && (
          <Text size="sm" c="dimmed">
            {t('previewBusy')}
          </Text>
        )}
      </div>
      <div className={classes.sheet}>
        <DocumentPages pages={pages} name={t(`kind.${charter.kind}`)} zoom={zoom} />
      </div>
    </section>
  )
}

/** The document names its fields in its own way: `parties.0.signatory.office.fr` is `parties.0.offices.fr` here. */
function fieldOf(path: string): FieldPath<Charter> {
  return path
    .replace(/^(parties\.\d+)\.signatory\.office\./, '$1.offices.')
    .replace(/^(parties\.\d+)\.signatory\.name$/, '$1.signatory') as FieldPath<Charter>
}
