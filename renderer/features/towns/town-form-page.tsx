import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { newRecordBase } from '#renderer/api/new-record.ts'
import { useCollection, useRecord } from '#renderer/api/use-book.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { NotFound } from '#renderer/components/not-found.tsx'
import { Page } from '#renderer/components/page.tsx'
import { townName } from '#shared/domain/names.ts'
import { newTown } from '#shared/domain/new-book.ts'
import { interfaceLanguages } from '#shared/records/common.ts'
import { type Town, townSchema } from '#shared/records/town.ts'

import { TownFields } from './town-fields.tsx'

/** A town that is not in the book yet. */
export function NewTownPage() {
  const [town] = useState(() => newTown(newRecordBase().id, 'partner', '', null))
  return <TownForm town={town} />
}

/** A town of the book, to be changed. */
export function EditTownPage({ townId }: { readonly townId: string }) {
  const town = useRecord('towns', townId)
  return town ? <TownForm town={town} /> : <NotFound />
}

function TownForm({ town }: { readonly town: Town }) {
  const { t, i18n } = useTranslation('towns')
  const navigate = useNavigate()
  const { save } = useCommit()
  const towns = useCollection('towns')
  const record = useMemo(() => withAllLanguages(town, towns.values()), [town, towns])
  const isNew = town.revision === 0
  const name = townName(town, i18n.language)
  const detail = { to: '/towns/$townId', params: { townId: town.id } } as const
  return (
    <Page
      title={isNew ? t('new') : t('editTitle', { name })}
      breadcrumbs={[
        { label: t('title'), link: { to: '/towns' } },
        ...(isNew ? [] : [{ label: name, link: detail }]),
      ]}
    >
      <RecordForm
        schema={townSchema}
        record={record}
        saveLabel={isNew ? t('create') : undefined}
        onSave={(put) =>
          save('town-saved', [{ collection: 'towns', put: withoutEmptyNames(put) }], { quiet: true })
        }
        onSaved={() => void navigate(detail)}
        onCancel={() => void navigate(isNew ? { to: '/towns' } : detail)}
      >
        {(form) => <TownFields form={form} />}
      </RecordForm>
    </Page>
  )
}

/** A name for each language that the book writes in: the interface's and those of its towns. */
function withAllLanguages(town: Town, towns: Iterable<Town>): Town {
  const languages = [
    ...interfaceLanguages,
    ...[...towns].flatMap((other) => other.languages),
    ...town.languages,
  ]
  return { ...town, names: { ...Object.fromEntries(languages.map((code) => [code, ''])), ...town.names } }
}

/** A language without a name of its own is not kept. */
function withoutEmptyNames(town: Town): Town {
  return { ...town, names: Object.fromEntries(Object.entries(town.names).filter(([, name]) => name !== '')) }
}
