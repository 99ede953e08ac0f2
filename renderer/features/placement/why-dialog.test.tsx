import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import type { PlacementHelp } from '#shared/contract/answers.ts'
import { ok } from '#shared/contract/result.ts'
import type { Offer } from '#shared/records/offer.ts'
import {
  aGuest,
  aHosting,
  aHousehold,
  anOffer,
  aParty,
  aPerson,
  aPlacement,
  aVisit,
} from '#test/builders/visit-records.ts'
import { fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { useBoard } from './use-board.ts'
import { WhyDialog } from './why-dialog.tsx'
import { WishesPanel } from './wishes-panel.tsx'

const bed = (id: string) => ({ rooms: [{ id, name: '', single: 1, double: 0 }], maxGuests: 1 })
const offer = (id: string, part: Partial<Offer>) => anOffer({ id, householdId: id, ...part })
const guest = (id: string, wishes: readonly string[] = []) => ({
  ...aParty(id, [id], { wishes: [...wishes] }),
  guests: [aGuest(id, { personId: id, allergies: id === 'Mia' ? ['cat'] : [] })],
})

/** Mia minds cats and has no bed; Luc has one at the Amsels, and Mia could have theirs. */
function bridge(helps: readonly PlacementHelp[]) {
  return fakeBridge({
    records: {
      visits: [aVisit()],
      people: ['Mia', 'Luc'].map((id) => aPerson({ id, givenName: id, familyName: '' })),
      households: ['Amsel', 'Brand', 'Cordes'].map((id) => aHousehold({ id })),
      offers: [
        offer('Amsel', { hosting: aHosting(bed('a')) }),
        offer('Brand', { hosting: aHosting({ ...bed('b'), pets: ['cat'] }) }),
        offer('Cordes', { hosting: aHosting({ ...bed('c'), pets: ['cat'] }), nights: ['2027-05-14'] }),
      ],
      parties: [guest('Mia'), guest('Luc', ['Brand'])],
      placements: [aPlacement('Luc', 'Amsel', { Luc: 'a-s0' })],
    },
    answers: { 'placement.helps': () => ok(helps) },
  })
}

const onSolve = vi.fn()

function Why({ partyId }: { readonly partyId: string }) {
  const board = useBoard('visit')
  const party = board?.parties.find((one) => one.party.id === partyId)
  if (!board || !party) return null
  return (
    <>
      <WishesPanel board={board} />
      <WhyDialog board={board} party={party} onSolve={onSolve} onClose={() => {}} />
    </>
  )
}

const pets: PlacementHelp = {
  steps: [{ kind: 'pets', hostId: 'Brand', animals: ['cat'] }],
  guests: 1,
  points: 10,
  partyIds: ['Mia'],
}

describe('a guest without a bed', () => {
  it('reads what bars which household', async () => {
    await show(<Why partyId="Mia" />, bridge([]))
    await screen.findByText('Keine kleine Änderung brächte mehr Gäste unter.')
    await screen.findByText('1 Gastgeber würde passen, ist aber voll')
    const cats = screen.getByText(/2 Gastgeber haben Katzen/).closest('details') as HTMLElement
    within(cats).getByText('Nur daran liegt es: Brand')
    within(cats).getByText('Auch aus anderen Gründen nicht: Cordes')
    screen.getByText('1 Gastgeber ist am Samstag und Sonntag nicht da')
  })

  it('is helped by one click, and the plan is made anew', async () => {
    const { user, replica } = await show(<Why partyId="Mia" />, bridge([pets]))
    await screen.findByText(/Fragen Sie Brand wegen der Tiere.*\(Katzen\)/)
    screen.getByText('So hätte 1 Gast mehr ein Bett.')
    await user.click(screen.getByRole('button', { name: 'Eintragen und neu zuteilen' }))
    expect(replica.book().offers.get('Brand')?.hosting.pets).toEqual([])
    expect(onSolve).toHaveBeenCalledOnce()
  })

  it('is sent to the household where only somebody who has seen it may say it', async () => {
    await show(<Why partyId="Mia" />, bridge([{ ...pets, steps: [{ kind: 'cleared', hostId: 'Brand' }] }]))
    const link = await screen.findByRole('link', { name: 'Zum Gastgeber' })
    expect(link.getAttribute('href')).toBe('/households/Brand/edit')
  })
})

describe('a guest with a bed', () => {
  it('reads the next best household and what moving there would cost', async () => {
    await show(<Why partyId="Luc" />, bridge([]))
    const row = (await screen.findByRole('rowheader', { name: 'Brand' })).closest('tr') as HTMLElement
    expect(row.textContent).toContain('Niemand sonst müsste umziehen.')
    expect(row.textContent).toContain('+50 Punkte')
  })

  it('stands with its wish', async () => {
    const { user } = await show(<Why partyId="Luc" />, bridge([]))
    await user.click(await screen.findByText('Wünsche: 0 von 1 erfüllt'))
    screen.getByText('Wunsch von Luc: Brand')
  })
})
