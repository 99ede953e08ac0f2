import { Alert, Badge, Select, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconHistory, IconSparkles, IconUserCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { fieldsOf, type ImportField, type ImportKind } from '#shared/domain/import/fields.ts'
import { type ColumnMapping, hasName, withField } from '#shared/domain/import/mapping.ts'
import { noDecisions } from '#shared/domain/import/settle-rows.ts'

import classes from './import.module.css'
import { type ImportSession, rowsOf } from './session.ts'

const NOTE = 'as-note'
const EXAMPLES = 4
const sourceIcons = { guessed: IconSparkles, remembered: IconHistory, chosen: IconUserCheck } as const

interface ColumnsStepProps {
  readonly session: ImportSession
  readonly kind: ImportKind
  readonly onChange: (session: ImportSession) => void
}

/** What each column holds: guessed from its heading or remembered, to be corrected. */
export function ColumnsStep({ session, kind, onChange }: ColumnsStepProps) {
  const { t } = useTranslation('imports')
  const { columns } = session
  const options = [
    { value: NOTE, label: t('columns.asNote') },
    ...fieldsOf(kind).map((field) => ({ value: field as string, label: t(`field.${field}`) })),
  ]
  const choose = (column: number, value: string | null) =>
    onChange({
      ...session,
      columns: withField(columns, column, value === null || value === NOTE ? null : (value as ImportField)),
      decisions: noDecisions,
    })

  return (
    <Stack gap="md">
      <Text>{t('columns.hint')}</Text>
      {!hasName(columns) && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} role="status">
          {t('columns.needsName')}
        </Alert>
      )}
      <div className={classes.scroller}>
        <table className={classes.table} data-wide>
          <thead>
            <tr>
              <th scope="col">{t('columns.column')}</th>
              <th scope="col">{t('columns.examples')}</th>
              <th scope="col">{t('columns.field')}</th>
              <th scope="col">{t('columns.origin')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((mapping) => {
              const examples = examplesOf(session, mapping)
              if (mapping.heading === '' && examples.length === 0) return null
              const name = mapping.heading || t('columns.unnamed', { number: mapping.column + 1 })
              return (
                <tr key={mapping.column}>
                  <th scope="row">{name}</th>
                  <td className={classes.examples}>{examples.join(' · ')}</td>
                  <td>
                    <Select
                      data={options}
                      value={mapping.field ?? NOTE}
                      onChange={(value) => choose(mapping.column, value)}
                      aria-label={t('columns.fieldOf', { heading: name })}
                      allowDeselect={false}
                      searchable
                      size="sm"
                      w={260}
                    />
                  </td>
                  <td>
                    <Source source={mapping.source} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Stack>
  )
}

function Source({ source }: { readonly source: ColumnMapping['source'] }) {
  const { t } = useTranslation('imports')
  if (source === 'none') return <span>{t('columns.source.none')}</span>
  const Sign = sourceIcons[source]
  return (
    <Badge
      variant="light"
      color={source === 'guessed' ? 'gray' : undefined}
      leftSection={<Sign size={14} aria-hidden />}
    >
      {t(`columns.source.${source}`)}
    </Badge>
  )
}

/** A few different texts of the column. */
function examplesOf(session: ImportSession, { column }: ColumnMapping): readonly string[] {
  const found = new Set<string>()
  for (const row of rowsOf(session).slice((session.headingRow ?? 0) + 1)) {
    const text = row[column] ?? ''
    if (text !== '') found.add(text.length > 40 ? `${text.slice(0, 40)}…` : text)
    if (found.size === EXAMPLES) break
  }
  return [...found]
}
