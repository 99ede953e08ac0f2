import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { Fact, Facts, Panel } from '#renderer/components/facts.tsx'
import { useLocaleNames } from '#renderer/components/form/locale-names.ts'
import { useBedText } from '#renderer/components/hosting/bed-text.ts'
import { formatLocale } from '#shared/domain/date-text.ts'
import type { Household } from '#shared/records/household.ts'

import classes from './household-page.module.css'

/** Beds, house and whom the family takes. */
export function HostingPanels({ household }: { readonly household: Household }) {
  const { t } = useTranslation('households')
  return (
    <>
      <Panel
        title={t('section.rooms')}
        aside={
          <Text c="dimmed" size="sm">
            {t('detail.takesText', { max: household.hosting.maxGuests, likes: household.hosting.likes })}
          </Text>
        }
      >
        <Rooms household={household} />
      </Panel>
      <Panel title={t('section.house')}>
        <House household={household} />
      </Panel>
    </>
  )
}

function Rooms({ household }: { readonly household: Household }) {
  const { t } = useTranslation('households')
  const bedText = useBedText()
  const { rooms } = household.hosting
  if (rooms.length === 0) return <Text c="dimmed">{t('field.noRooms')}</Text>
  return (
    <ul className={classes.rooms}>
      {rooms.map((room, index) => (
        <li key={room.id}>
          <span>{room.name || t('detail.noRoomName', { number: index + 1 })}</span>
          <span>{bedText([room])}</span>
        </li>
      ))}
    </ul>
  )
}

function House({ household }: { readonly household: Household }) {
  const { t, i18n } = useTranslation('households')
  const { language } = useLocaleNames()
  const { hosting } = household
  const whom = (answer: 'rather-not' | 'no') =>
    (['men', 'women', 'children', 'youth', 'smokers'] as const)
      .filter((who) => hosting.accepts[who] === answer)
      .map((who) => t(`accepts.${who}`))
      .join(', ')
  const km = new Intl.NumberFormat(formatLocale(i18n.language)).format(hosting.distanceKm)
  return (
    <Facts>
      <Fact name={t('field.animals')}>
        {hosting.pets.map((pet) => t(`animals.${pet}`)).join(', ') || t('noAnimals')}
      </Fact>
      <Fact name={t('field.smoking')}>{t(`smoking.${hosting.smoking}`)}</Fact>
      <Fact name={t('detail.stepFree')}>{hosting.stepFree ? t('detail.yes') : t('detail.no')}</Fact>
      <Fact name={t('detail.ratherNot')}>{whom('rather-not')}</Fact>
      <Fact name={t('detail.never')}>{whom('no')}</Fact>
      <Fact name={t('field.languages')}>
        {hosting.languages.map(language).join(', ') || t('detail.notGiven')}
      </Fact>
      <Fact name={t('field.diets')}>{hosting.diets.map((diet) => t(`diet.${diet}`)).join(', ')}</Fact>
      <Fact name={t('field.interests')}>{hosting.interests.join(', ')}</Fact>
      <Fact name={t('detail.distance')}>{hosting.distanceKm > 0 && t('detail.km', { km })}</Fact>
    </Facts>
  )
}
