import { CloseButton, Group, SegmentedControl, Select, Switch, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { useSettings } from '#renderer/api/settings.tsx'

import { type BoardView, districtsOf, type HouseholdFilter, householdFilters } from './shown-households.ts'
import type { Board } from './use-board.ts'

interface BoardToolsProps {
  readonly board: Board
  readonly view: BoardView
  readonly onChange: (part: Partial<BoardView>) => void
}

/** Which households the board shows, in which order, and how much of each. */
export function BoardTools({ board, view, onChange }: BoardToolsProps) {
  const { t } = useTranslation(['placement', 'common'])
  const { settings, change } = useSettings()
  const districts = districtsOf(board)
  return (
    <Group gap="sm" mb="sm">
      <TextInput
        aria-label={t('filter')}
        placeholder={t('filter')}
        leftSection={<IconSearch size={16} aria-hidden />}
        rightSection={
          view.query && (
            <CloseButton
              size="sm"
              aria-label={t('common:clearSearch')}
              onClick={() => onChange({ query: '' })}
            />
          )
        }
        value={view.query}
        onChange={(event) => onChange({ query: event.currentTarget.value })}
        w={230}
      />
      <Select
        aria-label={t('filters.label')}
        data={householdFilters.map((value) => ({ value, label: t(`filters.${value}`) }))}
        value={view.filter}
        allowDeselect={false}
        onChange={(value) => onChange({ filter: (value ?? 'all') as HouseholdFilter })}
        w={210}
      />
      {districts.length > 1 && (
        <>
          <Select
            aria-label={t('district')}
            placeholder={t('districtAll')}
            clearable
            clearButtonProps={{ 'aria-label': t('districtAll') }}
            data={districts.map((value) => ({ value, label: value || t('districtUnknown') }))}
            value={view.district}
            onChange={(district) => onChange({ district })}
            w={170}
          />
          <Switch
            label={t('byDistrict')}
            checked={view.byDistrict}
            onChange={(event) => onChange({ byDistrict: event.currentTarget.checked })}
          />
        </>
      )}
      <SegmentedControl
        ml="auto"
        size="xs"
        aria-label={t('zoom.label')}
        data={(['compact', 'normal', 'roomy'] as const).map((value) => ({
          value,
          label: t(`zoom.${value}`),
        }))}
        value={settings.boardZoom}
        onChange={(boardZoom) => void change({ boardZoom })}
      />
    </Group>
  )
}
