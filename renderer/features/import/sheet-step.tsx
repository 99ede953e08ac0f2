import { Group, Radio, Select, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { type ImportKind, type ListLanguage, listLanguages } from '#shared/domain/import/fields.ts'
import type { ImportMapping } from '#shared/records/import-mapping.ts'

import classes from './import.module.css'
import { type ImportSession, rowsOf, sessionOfSheet, withHeadingRow } from './session.ts'

const ROWS_SHOWN = 15

interface SheetStepProps {
  readonly session: ImportSession
  readonly kind: ImportKind
  readonly remembered: readonly ImportMapping[]
  readonly onChange: (session: ImportSession) => void
}

/** Which sheet, and in which of its rows the headings stand; both are guessed. */
export function SheetStep({ session, kind, remembered, onChange }: SheetStepProps) {
  const { t } = useTranslation('imports')
  const rows = rowsOf(session)
    .slice(0, ROWS_SHOWN)
    .map((cells, row) => ({ cells, row }))
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const letters = Array.from({ length: width }, (_, column) => columnLetter(column))
  const others = session.sheets.filter((_, index) => index !== session.sheetIndex)
  const file = { name: session.fileName, sheets: session.sheets }

  return (
    <Stack gap="md">
      <Group align="flex-end" gap="md">
        {others.length > 0 && (
          <Select
            label={t('sheet.label')}
            data={session.sheets.map((sheet, index) => ({
              value: String(index),
              label: t('sheet.option', { name: sheet.name, rows: sheet.rows.length }),
            }))}
            value={String(session.sheetIndex)}
            allowDeselect={false}
            onChange={(value) => onChange(sessionOfSheet(file, Number(value), kind, remembered))}
            w={280}
          />
        )}
        <Select
          label={t('sheet.language')}
          description={t('sheet.languageHint')}
          data={listLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
          value={session.language}
          allowDeselect={false}
          onChange={(value) => onChange({ ...session, language: value as ListLanguage })}
          w={380}
        />
      </Group>
      {others.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('sheet.others', { names: others.map((sheet) => sheet.name).join(', ') })}
        </Text>
      )}
      <Text>
        {t('sheet.heading')}{' '}
        {session.guessedRow === null ? t('sheet.none') : t('sheet.guessed', { row: session.guessedRow + 1 })}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.scroller} aria-label={t('sheet.preview')} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('sheet.rowNumber')}</th>
              {letters.map((letter) => (
                <td key={letter} className={classes.letter}>
                  {letter}
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, row }) => (
              <tr
                key={row}
                data-chosen={row === session.headingRow || undefined}
                data-above={(session.headingRow !== null && row < session.headingRow) || undefined}
              >
                <th scope="row">
                  <Radio
                    name="heading-row"
                    label={row + 1}
                    aria-label={t('sheet.row', { row: row + 1 })}
                    checked={row === session.headingRow}
                    disabled={cells.length === 0}
                    onChange={() => onChange(withHeadingRow(session, row, kind, remembered))}
                  />
                </th>
                {letters.map((letter, column) => (
                  <td key={letter}>{cells[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Stack>
  )
}

/** The name of a column as spreadsheets have it: A … Z, AA … */
function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter
}
