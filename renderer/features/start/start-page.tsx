import { Alert, Button, SimpleGrid, Text, Title, UnstyledButton } from '@mantine/core'
import { IconBook2, IconBookUpload, IconEye } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { useErrorText } from '#renderer/api/error-text.ts'
import { FolderPicker } from '#renderer/components/folder-picker.tsx'
import { LanguageSwitch } from '#renderer/components/language-switch.tsx'
import { MosaicMark } from '#renderer/components/mosaic-mark.tsx'
import type { BookState } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Result } from '#shared/contract/result.ts'

import { LockedBook } from './locked-book.tsx'
import { NewBookForm } from './new-book-form.tsx'
import classes from './start-page.module.css'

type Recent = Extract<BookState, { status: 'closed' }>['recent']
type Way = 'new' | 'open' | 'sample'

interface StartPageProps {
  readonly recent: Recent
  /** Why the book that was asked for at the start is not open. */
  readonly first: AppError | undefined
}

/** The first start, and every start without a book: create one, open one, or look at the sample. */
export function StartPage({ recent, first }: StartPageProps) {
  const { t } = useTranslation(['start', 'common'])
  const errorText = useErrorText()
  const { accept } = useBookState()
  const [creating, setCreating] = useState(false)
  const [picking, setPicking] = useState(false)
  /** The folder of a protected book that was chosen. */
  const [locked, setLocked] = useState<string | null>(null)
  const [busy, setBusy] = useState<Way | null>(null)
  const [problem, setProblem] = useState<{ readonly way: Way; readonly error: AppError } | null>(
    first ? { way: 'open', error: first } : null,
  )

  useEffect(() => {
    document.title = `${t('title')} – ${t('common:app')}`
  }, [t])

  async function go(way: Way, asking: Promise<Result<BookState>>, folder?: string) {
    setBusy(way)
    setProblem(null)
    const answer = await asking
    setBusy(null)
    if (answer.ok) accept(answer.value)
    else if (folder && answer.error.code === 'passphrase-needed') setLocked(folder)
    else setProblem({ way, error: answer.error })
  }
  const open = (folder: string) => void go('open', call('book.open', { folder }), folder)
  const problemOf = (way: Way) =>
    problem?.way === way && (
      <Alert color="red" role="alert">
        {errorText(problem.error)}
      </Alert>
    )

  return (
    <main className={classes.start}>
      <header className={classes.header}>
        <MosaicMark size={64} />
        <div>
          <Title order={1} className={classes.title}>
            {t('title')}
          </Title>
          <Text c="dimmed" size="lg" maw={560}>
            {t('intro')}
          </Text>
        </div>
        <div className={classes.language}>
          <LanguageSwitch />
        </div>
      </header>
      {locked !== null ? (
        <LockedBook folder={locked} name={nameOf(locked, recent)} onBack={() => setLocked(null)} />
      ) : creating ? (
        <NewBookForm onCreated={accept} onBack={() => setCreating(false)} />
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg">
          <Card icon={<IconBook2 size={26} aria-hidden />} title={t('new.title')} text={t('new.text')}>
            <Button onClick={() => setCreating(true)}>{t('new.action')}</Button>
          </Card>
          <Card icon={<IconBookUpload size={26} aria-hidden />} title={t('open.title')} text={t('open.text')}>
            {problemOf('open')}
            {recent.length > 0 && (
              <ul className={classes.recent} aria-label={t('open.recent')}>
                {recent.map(({ folder, name }) => (
                  <li key={folder}>
                    <UnstyledButton className={classes.book} onClick={() => open(folder)}>
                      <span className={classes.bookName}>{name}</span>
                      <span className={classes.folder}>{folder}</span>
                    </UnstyledButton>
                  </li>
                ))}
              </ul>
            )}
            <Button variant="default" loading={busy === 'open'} onClick={() => setPicking(true)}>
              {t('open.action')}
            </Button>
          </Card>
          <Card icon={<IconEye size={26} aria-hidden />} title={t('sample.title')} text={t('sample.text')}>
            {problemOf('sample')}
            <Button
              variant="default"
              loading={busy === 'sample'}
              onClick={() => void go('sample', call('book.sample', {}))}
            >
              {t('sample.action')}
            </Button>
          </Card>
        </SimpleGrid>
      )}
      <FolderPicker
        opened={picking}
        start={null}
        purpose="open-book"
        title={t('open.pick')}
        onClose={() => setPicking(false)}
        onPick={(folder) => {
          setPicking(false)
          open(folder)
        }}
      />
    </main>
  )
}

/** The name of a book opened before, or else of its folder. */
function nameOf(folder: string, recent: Recent): string {
  const known = recent.find((book) => book.folder === folder)
  return known?.name ?? folder.split(/[\\/]/).findLast(Boolean) ?? folder
}

interface CardProps {
  readonly icon: ReactNode
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}

function Card({ icon, title, text, children }: CardProps) {
  return (
    <section className={classes.card}>
      <span className={classes.icon}>{icon}</span>
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" className={classes.text}>
        {text}
      </Text>
      {children}
    </section>
  )
}
