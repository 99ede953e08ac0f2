import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'

import { err, ok } from '#shared/contract/result.ts'
import { newTown } from '#shared/domain/new-book.ts'
import type { Visit } from '#shared/records/visit.ts'
import { fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { ImportGuestsPage } from './import-pages.tsx'

// Whole ways through the wizard: much is drawn, on machines that are busy.
vi.setConfig({ testTimeout: 30_000 })

const visit: Visit = {
  id: 'v1',
  revision: 1,
  title: 'Pfingsten 2027',
  direction: 'incoming',
  kind: 'citizens',
  townIds: ['t1'],
  arrival: '2027-05-14',
  departure: '2027-05-17',
  initiator: { kind: 'town', name: '' },
  meetingPoint: '',
  meetingTime: '',
  emergencyPhone: '',
  keepApart: [],
  note: '',
}
const rows = [
  ['Voyage à Hennef'],
  ['N°', 'Nom', 'Prénom', 'H/F', 'Né(e) le', 'Voyage avec', 'Langues', 'Chaussures'],
  ['1', 'LEFÈVRE', 'Zoé', 'F', '22/03/1950', 'avec n° 2', 'français, un peu d’allemand', '38'],
  ['2', 'DUPRÉ', 'Ida', 'F', 'au printemps', '', 'F + A', ''],
  ['3', 'Lefevre', 'Zoe', 'F', '22/03/1950', '', '', ''],
  [],
  ['Total : 3'],
]

async function wizard(
  sheets = [
    { name: 'Adultes', rows },
    { name: 'Jeunes', rows: rows.slice(1, 4) },
  ],
) {
  const bridge = fakeBridge({
    records: { towns: [{ ...newTown('t1', 'partner', 'Bernay', null), revision: 1 }], visits: [visit] },
    answers: {
      'spreadsheet.read': ({ name }) => (name.endsWith('.pdf') ? err('spreadsheet-unreadable') : ok(sheets)),
    },
  })
  const shown = await show(<ImportGuestsPage visitId="v1" />, bridge)
  const upload = async (name: string) => {
    const input = document.querySelector('input[type=file]')
    if (input instanceof HTMLInputElement) await shown.user.upload(input, new File(['x'], name))
  }
  const next = async () => shown.user.click(await screen.findByRole('button', { name: 'Weiter' }))
  return { ...shown, upload, next }
}

async function wizardAtCheck() {
  const shown = await wizard()
  await shown.upload('liste.xlsx')
  await shown.next()
  await shown.next()
  await screen.findByText('2 Zeilen kommen herein')
  return shown
}

describe('the import wizard', () => {
  test('says why a file cannot be read and takes another', async () => {
    const { upload } = await wizard()
    await upload('liste.pdf')
    expect((await screen.findByRole('alert')).textContent).toContain('liste.pdf')
    await upload('liste.xlsx')
    expect(await screen.findByText(/Vorgeschlagen ist Zeile 2/)).toBeTruthy()
  })

  test('guesses sheet, headings and language, and names the sheet that stays out', async () => {
    const { upload } = await wizard()
    await upload('liste.xlsx')
    const heading = await screen.findByRole('radio', { name: 'Zeile 2 enthält die Überschriften' })
    expect((heading as HTMLInputElement).checked).toBe(true)
    expect(screen.getByText(/Nicht eingelesen werden vorerst: Jeunes/)).toBeTruthy()
    expect(screen.getByDisplayValue('Französisch')).toBeTruthy()
  })

  test('does not go on without a column for the name', async () => {
    const { upload, next, user } = await wizard()
    await upload('liste.xlsx')
    await next()
    const field = await screen.findByRole('combobox', { name: 'Feld für die Spalte „Nom“' })
    await user.click(field)
    await user.click(await screen.findByRole('option', { name: 'Als Notiz behalten' }))
    expect(screen.getByText(/ordnen Sie eine Spalte dem Familiennamen/)).toBeTruthy()
    expect((screen.getByRole('button', { name: 'Weiter' }) as HTMLButtonElement).disabled).toBe(true)
  })

  test('shows what was not understood by word, duplicates, doubts and rows left out', async () => {
    const { user } = await wizardAtCheck()
    const table = screen.getByRole('region', { name: 'Die Zeilen, wie sie hereinkommen' })
    const cell = within(table).getByText('au printemps').closest('td')
    expect(cell?.textContent).toContain('nicht verstanden')
    expect(within(table).getByText('français, un peu d’allemand').closest('td')?.textContent).toContain(
      'teilweise',
    )
    expect(screen.getByText('Zoe Lefevre (Zeile 5) und Zoé Lefèvre (Zeile 3)')).toBeTruthy()
    expect(screen.getByText(/„avec n° 2“: Ida Dupré \(Zeile 4\) sagt davon nichts/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '3 Zeilen bleiben draußen' }))
    expect(screen.getByText('Zeile 7 (Summenzeile): Total : 3')).toBeTruthy()
  })

  test('commits once as decided, remembers the columns, and can be undone', async () => {
    const { user, replica, bridge } = await wizardAtCheck()
    await user.click(screen.getByRole('radio', { name: 'Beide behalten' }))
    await user.click(screen.getByRole('radio', { name: 'getrennt' }))
    await user.click(screen.getByRole('button', { name: '3 Zeilen übernehmen' }))
    expect(await screen.findByRole('heading', { name: 'Eingelesen' })).toBeTruthy()
    expect(bridge.calls.filter(({ name }) => name === 'records.save')).toHaveLength(1)
    const book = replica.book()
    expect([...book.people.values()].map((person) => person.familyName)).toEqual([
      'Lefèvre',
      'Dupré',
      'Lefevre',
    ])
    expect(book.parties.size).toBe(3)
    expect([...book.parties.values()][0]?.guests[0]?.note).toBe(
      'Voyage avec: avec n° 2\nLangues: français, un peu d’allemand\nChaussures: 38',
    )
    expect(book.importMappings.size).toBe(1)
    expect(screen.getByRole('button', { name: 'Weiter mit Blatt „Jeunes“' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Einlesen rückgängig machen' }))
    expect(await screen.findByText(/Das Einlesen wurde rückgängig gemacht/)).toBeTruthy()
    expect(replica.book().people.size).toBe(0)
  })

  test('leaves out a row that the user deselects, and goes on with the next sheet with columns as last time', async () => {
    const { user, replica, next } = await wizardAtCheck()
    await user.click(screen.getByRole('checkbox', { name: 'Zeile 4 einlesen' }))
    await user.click(await screen.findByRole('button', { name: '1 Zeile übernehmen' }))
    await user.click(await screen.findByRole('button', { name: 'Weiter mit Blatt „Jeunes“' }))
    await next()
    expect((await screen.findAllByText('wie beim letzten Mal')).length).toBeGreaterThan(5)
    await waitFor(() => expect(replica.book().people.size).toBe(1))
  })
})
