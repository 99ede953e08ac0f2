import { Button, Group, Select, Stack, Text, Title } from '@mantine/core'
import { IconDeviceFloppy, IconExternalLink, IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection, useRecord } from '#renderer/api/use-book.tsx'
import { useDocument } from '#renderer/api/use-document.ts'
import { EmptyState } from '#renderer/components/empty-state.tsx'
import type { DocumentRequest } from '#shared/contract/contract.ts'
import { interfaceLanguages } from '#shared/records/common.ts'

import { PreviewDialog } from './preview-dialog.tsx'
import classes from './visit-documents.module.css'

interface Paper {
  readonly key: 'hostLetters' | 'guestSlips' | 'placementList'
  readonly request: DocumentRequest
  /** Printed in a language of our choice; the others in the language of each reader. */
  readonly hasLanguage: boolean
}

/** The paper of a visit: seen, saved, opened. */
export function VisitDocuments({ visitId }: { readonly visitId: string }) {
  const { t, i18n } = useTranslation('documents')
  const office = useRecord('office', 'office')
  const [language, setLanguage] = useState<string>(office?.letterLanguage ?? 'de')
  const [shown, setShown] = useState<Paper | null>(null)
  const { busy, save, open } = useDocument()
  const placements = useCollection('placements')
  const placed = [...placements.values()].some((placement) => placement.visitId === visitId)
  if (!placed) return <EmptyState title={t('title')} text={t('needsPlan')} />

  const names = new Intl.DisplayNames([i18n.language], { type: 'language' })
  const papers: readonly Paper[] = [
    {
      key: 'hostLetters',
      request: { kind: 'host-letters', visitId, language, offerIds: null },
      hasLanguage: true,
    },
    { key: 'guestSlips', request: { kind: 'guest-slips', visitId, partyIds: null }, hasLanguage: false },
    { key: 'placementList', request: { kind: 'placement-list', visitId, language }, hasLanguage: true },
  ]
  return (
    <Stack gap="md">
      <Select
        label={t('language')}
        data={interfaceLanguages.map((value) => ({ value, label: names.of(value) ?? value }))}
        value={language}
        onChange={(value) => value && setLanguage(value)}
        allowDeselect={false}
        w={220}
      />
      {papers.map((paper) => (
        <section key={paper.key} className={classes.paper} aria-label={t(paper.key)}>
          <div>
            <Title order={2} size="h4">
              {t(paper.key)}
            </Title>
            <Text size="sm" c="dimmed">
              {t(`${paper.key}Hint`)}
            </Text>
          </div>
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconEye size={16} aria-hidden />}
              onClick={() => setShown(paper)}
            >
              {t('preview')}
            </Button>
            <Button
              leftSection={<IconDeviceFloppy size={16} aria-hidden />}
              loading={busy === 'save'}
              onClick={() => void save(paper.request)}
            >
              {t('save')}
            </Button>
            <Button
              variant="subtle"
              leftSection={<IconExternalLink size={16} aria-hidden />}
              loading={busy === 'open'}
              onClick={() => void open(paper.request)}
            >
              {t('open')}
            </Button>
          </Group>
        </section>
      ))}
      {shown && <PreviewDialog name={t(shown.key)} request={shown.request} onClose={() => setShown(null)} />}
    </Stack>
  )
}
