import { Button, SimpleGrid, Text, Title, UnstyledButton } from '@mantine/core'
import { IconBook2, IconBookUpload, IconEye } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { call } from '#renderer/api/client.ts'
import { FolderPicker } from '#renderer/components/folder-picker.tsx'
import { LanguageSwitch } from '#renderer/components/language-switch.tsx'
import { MosaicMark } from '#renderer/components/mosaic-mark.tsx'
import type { BookState } from '#shared/contract/answers.ts'
import type { AppError } from '#shared/contract/errors.ts'
import type { Result } from '#shared/contract/result.ts'

import { DamagedBook } from './damaged-book.tsx'
import { type BookImport, ImportBookForm } from './import-book-form.tsx'
import { LockedBook } from './locked-book.tsx'
import { NewBookForm } from './new-book-form.tsx'
import { OpenProblem } from './open-problem.tsx'
import classes from './start-page.module.css'

type Recent = Extract<BookState, { status: 'closed' }>['recent']
type Way = 'open' | 'sample' | 'import' | 'recover'
/** Opens a book by any of the ways; asked again with the passphrase if there is one. */
type Ask = (passphrase?: string) => Promise<Result<BookState>>

interface Problem {
  readonly way: Way
  readonly error: AppError
  /** The folder of the book, where it is known. */
  readonly folder?: string
}

type View =
  | { readonly is: 'ways' | 'new' | 'import' }
  | { readonly is: 'locked'; readonly way: Way; readonly folder: string; readonly ask: Ask }
  | { readonly is: 'damaged'; readonly folder: string; readonly error: AppError }

interface StartPageProps {
  readonly recent: Recent
  /** Why the book that was asked for at the start is not open. */
  readonly first: AppError | undefined
}

/** The first start, and every start without a book: create one, open one, or look at the sample. */
export function StartPage({ recent, first }: StartPageProps) {
  const { t } = useTranslation(['start', 'common'])
  const { accept } = useBookState()
  const [view, setView] = useState<View>(() => viewOf(first))
  const [picking, setPicking] = useState(false)
  const [busy, setBusy] = useState<Way | null>(null)
  const [problem, setProblem] = useState<Problem | null>(() => firstProblem(first))

  useEffect(() => {
    document.title = `${t('title')} – ${t('common:app')}`
  }, [t])

  /** Takes what a way answered: the book, or the view in which its error can be dealt with. */
  function take(way: Way, folder: string | undefined, answer: Result<BookState>, ask: Ask) {
    if (answer.ok) return accept(answer.value)
    const { error } = answer
    // Whoever types the passphrase stays where it is typed.
    if (error.code === 'passphrase-wrong') return
    setProblem({ way, error, ...(folder !== undefined && { folder }) })
    if (folder !== undefined && error.code === 'passphrase-needed')
      setView({ is: 'locked', way, folder, ask })
    else if (folder !== undefined && (error.code === 'book-damaged' || way === 'recover'))
      setView({ is: 'damaged', folder, error })
    else setView({ is: way === 'import' ? 'import' : 'ways' })
  }

  async function go(way: Way, ask: Ask, folder?: string) {
    setBusy(way)
    setProblem(null)
    const answer = await ask()
    setBusy(null)
    take(way, folder, answer, ask)
  }
  const open = (folder: string, how: { readonly takeOver?: true; readonly follow?: true } = {}) =>
    void go('open', (passphrase) => call('book.open', { folder, ...how, ...given(passphrase) }), folder)
  const recover = (folder: string, name: string) =>
    void go(
      'recover',
      (passphrase) => call('backups.recover', { folder, name, ...given(passphrase) }),
      folder,
    )
  const importBook = (book: BookImport) =>
    go('import', (passphrase) => call('book.import', { ...book, ...given(passphrase) }), book.folder)
  const back = () => {
    setProblem(null)
    setView({ is: 'ways' })
  }
  const problemOf = (way: Way) => {
    if (problem?.way !== way) return null
    const { error, folder } = problem
    return (
      <OpenProblem error={error} onOpen={folder === undefined ? undefined : (how) => open(folder, how)} />
    )
  }

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
      {view.is === 'locked' && (
        <LockedBook
          folder={view.folder}
          name={nameOf(view.folder, recent)}
          onTry={async (passphrase) => {
            const answer = await view.ask(passphrase)
            take(view.way, view.folder, answer, view.ask)
            return answer
          }}
          onBack={back}
        />
      )}
      {view.is === 'damaged' && (
        <DamagedBook
          folder={view.folder}
          error={view.error}
          busy={busy !== null}
          onRecover={(name) => recover(view.folder, name)}
          onBack={back}
        />
      )}
      {view.is === 'new' && <NewBookForm onCreated={accept} onBack={back} />}
      {view.is === 'import' && (
        <ImportBookForm
          error={problem?.way === 'import' ? problem.error : null}
          onImport={importBook}
          onBack={back}
        />
      )}
      {view.is === 'ways' && (
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg">
          <Card icon={<IconBook2 size={26} aria-hidden />} title={t('new.title')} text={t('new.text')}>
            <Button onClick={() => setView({ is: 'new' })}>{t('new.action')}</Button>
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
            <Button variant="subtle" onClick={() => setView({ is: 'import' })}>
              {t('import.open')}
            </Button>
          </Card>
          <Card icon={<IconEye size={26} aria-hidden />} title={t('sample.title')} text={t('sample.text')}>
            {problemOf('sample')}
            <Button
              variant="default"
              loading={busy === 'sample'}
              onClick={() => void go('sample', () => call('book.sample', {}))}
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

const given = (passphrase: string | undefined) => passphrase !== undefined && { passphrase }

/** A damaged book that was asked for at the start is dealt with at once. */
function viewOf(first: AppError | undefined): View {
  if (first?.code !== 'book-damaged') return { is: 'ways' }
  return { is: 'damaged', folder: String(first.params?.path ?? ''), error: first }
}

function firstProblem(error: AppError | undefined): Problem | null {
  if (!error) return null
  const { path } = error.params ?? {}
  return { way: 'open', error, ...(typeof path === 'string' && { folder: path }) }
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
