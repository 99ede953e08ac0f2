import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { formatLocale } from '#shared/domain/date-text.ts'
import { nightsBetween } from '#shared/domain/nights.ts'
import { partyName } from '#shared/domain/party-name.ts'
import type { Help } from '#shared/domain/placement/help-steps.ts'
import type { Reason } from '#shared/domain/placement/reasons.ts'
import type { Animal } from '#shared/records/common.ts'

import type { Board } from './use-board.ts'

/** The words in which the board explains itself. */
export interface ExplainWords {
  readonly partyName: (partyId: string) => string
  readonly householdName: (offerId: string) => string
  readonly and: (names: readonly string[]) => string
  readonly or: (names: readonly string[]) => string
  /** What bars so many households. */
  readonly reason: (reason: Reason, count: number) => string
  /** What somebody has to be asked for. */
  readonly step: (step: Help[number]) => string
  readonly signed: (points: number) => string
}

export function useExplainWords(board: Board): ExplainWords {
  const { t, i18n } = useTranslation(['placement', 'households'])
  const book = useBook()
  return useMemo(() => {
    const locale = formatLocale(i18n.language)
    const and = listing(locale, 'conjunction')
    const or = listing(locale, 'disjunction')
    const number = new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' })
    const offers = new Map(board.households.map((entry) => [entry.offer.id, entry]))
    const parties = new Map(board.parties.map((party) => [party.party.id, party]))
    const householdName = (offerId: string) => offers.get(offerId)?.household.name ?? '–'
    const dates = nightsBetween(board.visit.arrival, board.visit.departure)
    // In one week the name of the day is enough.
    const night = new Intl.DateTimeFormat(locale, {
      ...(dates.length > 7 ? { weekday: 'short', day: 'numeric', month: 'numeric' } : { weekday: 'long' }),
      timeZone: 'UTC',
    })
    const nights = (indices: readonly number[]) =>
      and(indices.map((index) => night.format(Date.parse(dates[index] ?? ''))))
    const animals = (kinds: readonly string[]) =>
      and(kinds.map((kind) => t(`explain.animals.${kind as Animal}`)))
    const guestNames = (partyId: string, isNamed: (guestId: string) => boolean) =>
      partyName(
        (parties.get(partyId)?.party.guests ?? [])
          .filter(({ id }) => isNamed(id))
          .flatMap(({ personId }) => book.people.get(personId) ?? []),
      )

    function roomName(offerId: string, roomId: string | null): string {
      if (roomId === null) return t('explain.inNewRoom')
      const rooms = offers.get(offerId)?.offer.hosting.rooms ?? []
      const index = rooms.findIndex(({ id }) => id === roomId)
      const room = rooms[index]?.name
      return room ? t('explain.inRoom', { room }) : t('explain.inRoomNumber', { number: index + 1 })
    }

    function reasonText(reason: Reason, count: number): string {
      const words = {
        count,
        nights: reason.rule === 'nights' ? nights(reason.nights) : '',
        animals: reason.rule === 'pets-allergy' ? animals(reason.animals) : '',
        whom: reason.rule === 'accepts' ? and(reason.whom.map((who) => t(`households:accepts.${who}`))) : '',
      }
      return t(`explain.barred.${reason.rule}`, words)
    }

    function stepText(step: Help[number]): string {
      if (step.kind === 'split') {
        const leaving = guestNames(step.partyId, (id) => step.guestIds.includes(id))
        const staying = guestNames(step.partyId, (id) => !step.guestIds.includes(id))
        return t('explain.steps.split', { leaving, staying })
      }
      const household = householdName(step.hostId)
      switch (step.kind) {
        case 'beds': {
          const beds = [
            ...(step.single > 0 ? [t('explain.single', { count: step.single })] : []),
            ...(step.double > 0 ? [t('explain.double', { count: step.double })] : []),
          ]
          const where = roomName(step.hostId, step.roomId)
          return t('explain.steps.beds', { household, beds: and(beds), where })
        }
        case 'max-guests':
          return t('explain.steps.max-guests', { household, count: step.maxGuests })
        case 'nights':
          return t('explain.steps.nights', { household, nights: nights(step.nights) })
        case 'pets':
          return t('explain.steps.pets', { household, animals: animals(step.animals) })
        case 'accepts': {
          const whom = and(step.whom.map((who) => t(`households:accepts.${who}`)))
          return t('explain.steps.accepts', { household, whom })
        }
        default:
          return t(`explain.steps.${step.kind}`, { household })
      }
    }

    return {
      partyName: (partyId) => parties.get(partyId)?.name ?? '–',
      householdName,
      and,
      or,
      reason: reasonText,
      step: stepText,
      signed: (points) => number.format(points),
    }
  }, [board, book, t, i18n.language])
}

function listing(locale: string, type: 'conjunction' | 'disjunction') {
  const format = new Intl.ListFormat(locale, { type })
  return (names: readonly string[]) => format.format(names)
}
