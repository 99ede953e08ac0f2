import { expect, test } from 'vitest'

import { honourCriteria } from '../../records/activity.ts'
import { honourSteps } from '../../records/award.ts'
import { criterionName, honourRules, stepName, stepNames } from './rules.ts'

// Order and names: Council of Europe (S1, S2), RGRE (S3), Lublin (S4); domain report §1.1.
test.each([
  ['diploma', 'Europadiplom', 'European Diploma', 'Diplôme européen'],
  ['flag', 'Ehrenfahne', 'Flag of Honour', 'Drapeau d’honneur'],
  ['plaque', 'Ehrenplakette', 'Plaque of Honour', 'Plaquette d’honneur'],
  ['prize', 'Europapreis', 'Europe Prize', 'Prix de l’Europe'],
] as const)('%s has its official names', (step, de, en, fr) => {
  expect([stepName(step, 'de'), stepName(step, 'en'), stepName(step, 'fr')]).toEqual([de, en, fr])
})

test('the data knows every step and criterion, in their order', () => {
  expect(honourRules.steps.map(({ step }) => step)).toEqual(honourSteps)
  expect(honourRules.criteria.map(({ criterion }) => criterion)).toEqual(honourCriteria)
  for (const criterion of honourCriteria) expect(criterionName(criterion, 'fr')).not.toBe('')
})

test('every source that is named is given', () => {
  const { steps, deadlines, application } = honourRules
  const named = [...steps, ...deadlines, application].flatMap(({ sources }) => sources)
  expect(named.filter((source) => !(source in honourRules.sources))).toEqual([])
})

test('older and press names lead to the step (domain report §0, S5)', () => {
  expect(stepNames('plaque')).toContain('Europaplakette')
  expect(stepNames('flag')).toContain('Europafahne')
})
