import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import type { Preview } from '#shared/contract/answers.ts'
import type { InputOf } from '#shared/contract/contract.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import { newBookChanges, newTown } from '#shared/domain/new-book.ts'
import type { Relation } from '#shared/records/relation.ts'
import { fakeBridge } from '#test/support/fake-bridge.ts'
import { show } from '#test/support/render.tsx'

import { NewCharterPage } from './charter-page.tsx'

const partner = {
  ...newTown('valbrune', 'partner', 'Valbrune', null),
  languages: ['fr'],
  mayor: { name: 'Jean-Marc Aubépine', sex: null, office: 'maire' },
}
const relation: Relation = {
  id: 'r',
  revision: 1,
  kind: 'partnership',
  status: 'active',
  townIds: ['valbrune'],
  since: null,
  endsOn: null,
  projects: [],
  origin: '',
  contacts: [],
  note: '',
}

type Answer = (input: InputOf<'documents.preview'>) => Promise<Result<Preview>>

function bridgeWith(preview: Answer) {
  const bridge = fakeBridge({
    answers: {
      'documents.preview': preview,
      'documents.pdf': () =>
        err('document-data-missing', { fields: '' }, [
          { path: 'parties.0.signatory.office.fr', problem: 'required' },
        ]),
    },
  })
  bridge.commit([
    ...newBookChanges({ townName: 'Lindenau', officeName: 'Büro', town: null, language: 'de' }, () => 'own'),
    { collection: 'towns', put: partner },
    { collection: 'relations', put: { ...relation, revision: 0 } },
  ])
  return bridge
}

test('the sheet is set while it is typed: one at a time, the newest last, gaps as dots', async () => {
  const asked: InputOf<'documents.preview'>[] = []
  const waiting: (() => void)[] = []
  const bridge = bridgeWith(
    (input) =>
      new Promise((resolve) => {
        asked.push(input)
        waiting.push(() => resolve(ok({ pages: ['<svg xmlns="http://www.w3.org/2000/svg"/>'] })))
      }),
  )
  URL.createObjectURL = () => 'blob:page'
  URL.revokeObjectURL = () => {}
  const { user } = await show(<NewCharterPage relationId="r" />, bridge)
  await waitFor(() => expect(asked).toHaveLength(1))
  expect(asked[0]).toMatchObject({ charter: { languages: ['de', 'fr'], parties: [{ signatory: '…' }, {}] } })
  await user.type(screen.getByRole('textbox', { name: /^Ort/ }), ' an der Sieg')
  expect(asked).toHaveLength(1)
  waiting[0]?.()
  await waitFor(() => expect(asked).toHaveLength(2))
  expect(asked[1]).toMatchObject({ charter: { place: 'Lindenau an der Sieg' } })
  expect(await screen.findByRole('img')).toBeTruthy()
})

test('what the document misses is shown at the field of the form', async () => {
  const { user } = await show(
    <NewCharterPage relationId="r" />,
    bridgeWith(async () => ok({ pages: [] })),
  )
  const [signatory] = await screen.findAllByRole('textbox', { name: /^Name/ })
  if (!signatory) throw new Error('no field for the signatory')
  await user.type(signatory, 'Helga Brandscheid')
  await user.click(screen.getByRole('button', { name: 'PDF speichern' }))
  const [office] = screen.getAllByRole('textbox', { name: 'Amt auf Französisch' })
  await waitFor(() => expect(office?.getAttribute('aria-invalid')).toBe('true'))
})
