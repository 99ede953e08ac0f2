import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'

import { newTown } from '#shared/domain/new-book.ts'
import { personFromName } from '#shared/domain/person-from-name.ts'
import type { Relation } from '#shared/records/relation.ts'
import { fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { ConvertRelationPage, EditRelationPage, RenewRelationPage } from './relation-form-page.tsx'
import { RelationPage } from './relation-page.tsx'

const town = { ...newTown('valbrune', 'partner', 'Valbrune-sur-Orne', null), revision: 1 }
const relation: Relation = {
  id: 'r',
  revision: 1,
  kind: 'partnership',
  status: 'active',
  townIds: ['valbrune'],
  since: '1977-05-14',
  endsOn: null,
  projects: [],
  origin: '',
  contacts: [],
  note: '',
}
const records = () => ({ towns: [town], relations: [relation] })

test('a friendship without end or project is refused at the field, and saved with a project', async () => {
  const bridge = fakeBridge({ records: records() })
  const { user, replica, path } = await show(<EditRelationPage relationId="r" />, bridge)
  await user.click(await screen.findByRole('radio', { name: 'Städtefreundschaft' }))
  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  const end = screen.getByRole('textbox', { name: /^Endet am/ })
  await waitFor(() => expect(end.getAttribute('aria-invalid')).toBe('true'))
  expect(bridge.calls.some(({ name }) => name === 'records.save')).toBe(false)
  await user.type(screen.getByRole('combobox', { name: /^Projekte/ }), 'Jugendorchester{Enter}')
  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  await waitFor(() => expect(path()).toBe('/relations/r'))
  expect(replica.book().relations.get('r')).toMatchObject({
    kind: 'friendship',
    projects: ['Jugendorchester'],
  })
})

test('leaving with unsaved changes asks first', async () => {
  const { user, path } = await show(<EditRelationPage relationId="r" />, fakeBridge({ records: records() }))
  await user.type(await screen.findByRole('textbox', { name: /^Wie es begann/ }), 'Briefwechsel')
  await user.click(screen.getByRole('button', { name: 'Abbrechen' }))
  const question = await screen.findByRole('dialog', { name: 'Ungespeicherte Änderungen' })
  expect(path()).toBe('/here')
  await user.click(within(question).getByRole('button', { name: 'Verwerfen' }))
  await waitFor(() => expect(path()).toBe('/relations/r'))
})

test('a new contact becomes a person of the partner town, in one commit', async () => {
  const { user, replica, bridge } = await show(
    <RelationPage relationId="r" />,
    fakeBridge({ records: records() }),
  )
  await user.type(await screen.findByRole('textbox', { name: /Person hinzufügen/ }), 'Solange Mirabelle')
  await user.click(await screen.findByRole('option', { name: /Solange Mirabelle/ }))
  await waitFor(() => expect(replica.book().relations.get('r')?.contacts).toHaveLength(1))
  expect([...replica.book().people.values()]).toMatchObject([
    { givenName: 'Solange', familyName: 'Mirabelle', townId: 'valbrune' },
  ])
  expect(bridge.calls.filter(({ name }) => name === 'records.save')).toHaveLength(1)
})

test('deleting asks nothing and can be undone from its toast and by Ctrl+Z', async () => {
  const { user, replica, path } = await show(
    <RelationPage relationId="r" />,
    fakeBridge({ records: records() }),
  )
  await user.click(await screen.findByRole('button', { name: 'Löschen' }))
  await waitFor(() => expect(replica.book().relations.has('r')).toBe(false))
  expect(path()).toBe('/relations')
  await user.click(await screen.findByRole('button', { name: 'Rückgängig' }))
  await waitFor(() => expect(replica.book().relations.has('r')).toBe(true))
})

test('Ctrl+Z undoes the last commit of this window', async () => {
  const { user, replica } = await show(<RelationPage relationId="r" />, fakeBridge({ records: records() }))
  await user.click(await screen.findByRole('button', { name: 'Löschen' }))
  await waitFor(() => expect(replica.book().relations.has('r')).toBe(false))
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(replica.book().relations.has('r')).toBe(true))
})

test('what is still needed is not deleted, and the page says where', async () => {
  const charter = {
    id: 'c',
    revision: 1,
    relationId: 'r',
    kind: 'partnership' as const,
    languages: ['de' as const],
    parties: [
      { townId: 'valbrune', signatory: 'A', offices: {} },
      { townId: 'valbrune', signatory: 'B', offices: {} },
    ],
    place: 'Lindenau',
    date: null,
    orientation: 'landscape' as const,
  }
  const bridge = fakeBridge({
    records: { ...records(), charters: [charter], people: [personFromName('p', 'A B')] },
  })
  const { user } = await show(<RelationPage relationId="r" />, bridge)
  await user.click(await screen.findByRole('button', { name: 'Löschen' }))
  const dialog = await screen.findByRole('dialog', { name: 'Das wird noch gebraucht' })
  expect(within(dialog).getByRole('link', { name: 'Valbrune-sur-Orne' })).toBeTruthy()
  expect(dialog.textContent).toContain('Urkunde')
  expect(bridge.calls.some(({ name }) => name === 'records.remove')).toBe(false)
})

test('a friendship that runs out is renewed for another term', async () => {
  const friendship: Relation = { ...relation, kind: 'friendship', since: '2022-05-14', endsOn: '2027-05-14' }
  const bridge = fakeBridge({ records: { towns: [town], relations: [friendship] } })
  const { user, replica } = await show(<RenewRelationPage relationId="r" />, bridge)
  const end = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Endet am/ })
  expect(end.value).toBe('14.05.2032')
  await user.click(screen.getByRole('button', { name: 'Speichern' }))
  await waitFor(() => expect(replica.book().relations.get('r')?.endsOn).toBe('2032-05-14'))
})

test('what becomes a partnership has its kind chosen and no end', async () => {
  const friendship: Relation = { ...relation, kind: 'friendship', endsOn: '2027-05-14' }
  const bridge = fakeBridge({ records: { towns: [town], relations: [friendship] } })
  const { user, replica } = await show(<ConvertRelationPage relationId="r" />, bridge)
  await user.click(await screen.findByRole('button', { name: 'Speichern' }))
  await waitFor(() =>
    expect(replica.book().relations.get('r')).toMatchObject({ kind: 'partnership', endsOn: null }),
  )
})
