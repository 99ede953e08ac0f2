import { Button, Group, Modal, ScrollArea, Stack, Text, TextInput, Title } from '@mantine/core'
import { IconHeart, IconHistory, IconMapPin } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { matchesSearch, searchText } from '#shared/domain/search-text.ts'

import classes from './board.module.css'
import { Mark } from './chip-marks.tsx'
import type { Board, BoardHousehold, BoardParty } from './use-board.ts'

interface MoveDialogProps {
  readonly board: Board
  readonly party: BoardParty
  readonly onMove: (entry: BoardHousehold) => void
  readonly onClose: () => void
}

/** Where a party can go, without a mouse: the households that fit first, the others with the rules against them. */
export function MoveDialog({ board, party, onMove, onClose }: MoveDialogProps) {
  const { t } = useTranslation(['placement', 'common'])
  const [query, setQuery] = useState('')
  const choices = board.households
    .filter(({ household }) => matchesSearch(searchText(household.name), searchText(query)))
    .map((entry) => ({ entry, rules: board.rulesAgainst(party.party.id, entry.offer.id) }))
  const fitting = choices.filter(({ rules }) => rules.length === 0)
  const barred = choices.filter(({ rules }) => rules.length > 0)

  const list = (title: string, some: typeof choices) =>
    some.length > 0 && (
      <section>
        <Title order={3} size="h5" mb={4}>
          {title}
        </Title>
        <Stack gap={4}>
          {some.map(({ entry, rules }) => {
            const here = party.assignment?.offerId === entry.offer.id
            return (
              <Button
                key={entry.offer.id}
                variant="default"
                justify="space-between"
                h="auto"
                py={6}
                disabled={here}
                onClick={() => onMove(entry)}
                rightSection={
                  <Text size="xs" c={rules.length > 0 ? 'red' : 'dimmed'} className={classes.choice}>
                    {here
                      ? t('here')
                      : rules.length > 0
                        ? rules.map((rule) => t(`rules.${rule}`)).join(' · ')
                        : t('fits')}
                  </Text>
                }
              >
                <ChoiceName entry={entry} party={party} />
              </Button>
            )
          })}
        </Stack>
      </section>
    )

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('moveTitle', { party: party.name })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      scrollAreaComponent={ScrollArea.Autosize}
    >
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={t('common:search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          {t('moveHint')}
        </Text>
        {list(t('fitting'), fitting)}
        {list(t('barred'), barred)}
        {choices.length === 0 && <Text size="sm">{t('noMatch')}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

/** A household by name, with what draws the party there: a wish, an earlier visit. */
function ChoiceName({ entry, party }: { readonly entry: BoardHousehold; readonly party: BoardParty }) {
  const { t } = useTranslation('placement')
  const { household, district } = entry
  const before = party.before.find(({ householdId }) => householdId === household.id)
  const wished = party.party.wishes.includes(household.id)
  return (
    <span className={classes.choiceName}>
      <span>{household.name}</span>
      <span className={classes.marks}>
        {district && <Mark icon={IconMapPin}>{district}</Mark>}
        {wished && <Mark icon={IconHeart}>{t('wish')}</Mark>}
        {before && <Mark icon={IconHistory}>{t('hereBefore', { year: before.year })}</Mark>}
      </span>
    </span>
  )
}
