import { Button, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { useCollection } from '#renderer/api/use-book.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import { offerOfHousehold } from '#shared/domain/offer-of-household.ts'
import { remembered } from '#shared/domain/remembered.ts'
import { matchesSearch, searchText } from '#shared/domain/search-text.ts'
import type { Household } from '#shared/records/household.ts'
import { type Offer, offerStatuses } from '#shared/records/offer.ts'
import type { Visit } from '#shared/records/visit.ts'

import { HouseholdChoices } from './household-choices.tsx'

/** Found by its name and its place. */
const wordsOf = remembered(new WeakMap<Household, string>(), ({ name, district, address }) =>
  searchText([name, district, address.city].join(' ')),
)

interface AddOffersDialogProps {
  readonly visit: Visit
  /** The offers that are there already. */
  readonly offers: readonly Offer[]
  readonly onClose: () => void
}

/** Brings households into the visit, as many as wanted in one commit. */
export function AddOffersDialog({ visit, offers, onClose }: AddOffersDialogProps) {
  const { t, i18n } = useTranslation(['visits', 'households', 'common'])
  const { save } = useCommit()
  const households = useCollection('households')
  const [query, setQuery] = useState('')
  const [status, setStatus] = useState<Offer['status']>('asked')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())

  const missing = useMemo(() => {
    const there = new Set(offers.map((offer) => offer.householdId))
    const collator = new Intl.Collator(i18n.language)
    return [...households.values()]
      .filter((household) => !there.has(household.id))
      .sort((a, b) => collator.compare(a.name, b.name))
  }, [households, offers, i18n.language])
  const shown = useMemo(() => {
    const folded = searchText(query)
    return missing.filter((household) => matchesSearch(wordsOf(household), folded))
  }, [missing, query])

  async function add() {
    const changes = missing
      .filter((household) => chosen.has(household.id))
      .map((household) => ({
        collection: 'offers' as const,
        put: offerOfHousehold(household, visit.id, crypto.randomUUID(), status),
      }))
    const answer = await save('offers-added', changes)
    if (answer.ok) onClose()
  }

  function toggle(id: string) {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }

  if (missing.length === 0)
    return (
      <Dialog onClose={onClose} title={t('offer.addTitle')}>
        <Text mb="md">{t(households.size === 0 ? 'offer.noHouseholds' : 'offer.addAllDone')}</Text>
        <ButtonLink to="/households/new">{t('households:new')}</ButtonLink>
      </Dialog>
    )
  return (
    <Dialog onClose={onClose} title={t('offer.addTitle')} size="lg">
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t('offer.addText')}
        </Text>
        <Group justify="space-between" align="flex-end">
          <TextInput
            aria-label={t('offer.search')}
            placeholder={t('offer.search')}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            w={260}
            data-autofocus
          />
          <Button
            variant="subtle"
            onClick={() => setChosen(new Set([...chosen, ...shown.map((household) => household.id)]))}
          >
            {t('offer.addAll')}
          </Button>
        </Group>
        <HouseholdChoices households={shown} chosen={chosen} onToggle={toggle} />
        <Group justify="space-between">
          <SegmentedControl
            aria-label={t('offer.addStatus')}
            value={status}
            onChange={(value) => setStatus(value as Offer['status'])}
            data={offerStatuses
              .filter((value) => value !== 'declined')
              .map((value) => ({ value, label: t(`households:answer.${value}`) }))}
          />
          <Group>
            <Button variant="default" onClick={onClose}>
              {t('common:cancel')}
            </Button>
            <Button disabled={chosen.size === 0} onClick={() => void add()}>
              {chosen.size === 0 ? t('offer.addNone') : t('offer.addDo', { count: chosen.size })}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Dialog>
  )
}
