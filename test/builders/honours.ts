import type { Activity } from '#shared/records/activity.ts'
import type { Award } from '#shared/records/award.ts'

/** An activity with what matters to a test. */
export function anActivity(over: Partial<Activity> = {}): Activity {
  return {
    id: 'activity',
    revision: 1,
    title: 'Bürgerfahrt',
    date: '2024-05-14',
    criteria: ['twinning'],
    relationId: null,
    visitId: null,
    participants: null,
    young: null,
    description: '',
    ...over,
  }
}

/** An application for the diploma with what matters to a test. */
export function anAward(over: Partial<Award> = {}): Award {
  return {
    id: 'award',
    revision: 1,
    step: 'diploma',
    state: 'preparing',
    year: 2027,
    activitiesFrom: 2017,
    appliedOn: null,
    decidedOn: null,
    handedOverOn: null,
    handedOverBy: '',
    language: 'de',
    letter: '',
    summary: '',
    dossier: { twinning: '', europe: '', solidarity: '', membership: '' },
    note: '',
    ...over,
  }
}
