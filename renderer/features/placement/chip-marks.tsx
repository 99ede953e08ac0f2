import type { Icon } from '@tabler/icons-react'
import {
  IconAlertTriangle,
  IconHeartCheck,
  IconHeartOff,
  IconHistory,
  IconLanguage,
  IconLock,
  IconMoodKid,
  IconSmoking,
  IconWheelchair,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import type { Guest } from '#shared/records/party.ts'
import type { Person } from '#shared/records/person.ts'

import classes from './board.module.css'
import { StateMark } from './state-mark.tsx'
import type { BoardParty, BoardWish } from './use-board.ts'

interface MarkProps {
  readonly icon: Icon
  /** What must be heeded stands out, besides symbol and word. */
  readonly strong?: boolean
  readonly children: string
}

/** A symbol with its word. */
export function Mark({ icon: MarkIcon, strong = false, children }: MarkProps) {
  return (
    <span className={classes.mark} data-strong={strong || undefined}>
      <MarkIcon size={13} aria-hidden />
      {children}
    </span>
  )
}

interface GuestMarksProps {
  readonly guest: Guest
  readonly person: Person | undefined
  readonly age: number | null
}

/** What matters about a guest where he or she is to live. */
export function GuestMarks({ guest, person, age }: GuestMarksProps) {
  const { t } = useTranslation(['placement', 'households'])
  const animals = guest.allergies.map((animal) => t(`households:animals.${animal}`)).join(', ')
  const languages = (person?.languages ?? []).map((language) => language.toUpperCase()).join(' ')
  return (
    <>
      {languages && <Mark icon={IconLanguage}>{languages}</Mark>}
      {age !== null && age < 18 && (
        <Mark icon={IconMoodKid} strong>
          {t('minor')}
        </Mark>
      )}
      {animals && (
        <Mark icon={IconAlertTriangle} strong>
          {t('allergy', { animals })}
        </Mark>
      )}
      {guest.mobility === 'step-free' && (
        <Mark icon={IconWheelchair} strong>
          {t('stepFree')}
        </Mark>
      )}
      {guest.smoker && (
        <Mark icon={IconSmoking} strong>
          {t('smoker')}
        </Mark>
      )}
    </>
  )
}

/** Whether a wish is kept, and what it is if it is not. */
export function Wish({ wish }: { readonly wish: BoardWish }) {
  const { t } = useTranslation('placement')
  if (wish.kept) return <Mark icon={IconHeartCheck}>{t('wishKept')}</Mark>
  return <Mark icon={IconHeartOff}>{t('wishOpen', { households: wish.households.join(', ') })}</Mark>
}

/** What matters about a party as a whole: how far it is, its wish, where it was before. */
export function PartyMarks({ party }: { readonly party: BoardParty }) {
  const { t } = useTranslation('placement')
  const { wish, before, placement, assignment } = party
  const [last] = before
  return (
    <>
      {party.party.guests.length > 1 && (
        <span className={classes.mark}>{t(`kinds.${party.party.kind}`)}</span>
      )}
      {placement && <StateMark state={placement.state} />}
      {assignment?.locked && <Mark icon={IconLock}>{t('locked')}</Mark>}
      {wish && <Wish wish={wish} />}
      {last && <Mark icon={IconHistory}>{t('lastTime', { household: last.name, year: last.year })}</Mark>}
    </>
  )
}
