import { type Activity, type HonourCriterion, honourCriteria } from '../../records/activity.ts'
import type { Award } from '../../records/award.ts'
import { criterionRule } from './rules.ts'

export interface ActivityNumbers {
  readonly activities: number
  readonly participants: number
  readonly young: number
}

/** The activities of one year, by criterion; what serves several criteria counts in each, but once in the year. */
export interface YearNumbers {
  readonly year: string
  readonly all: ActivityNumbers
  readonly criteria: { readonly [K in HonourCriterion]: number }
}

export function activityNumbers(activities: readonly Activity[]): ActivityNumbers {
  const sum = (of: (activity: Activity) => number | null) =>
    activities.reduce((total, activity) => total + (of(activity) ?? 0), 0)
  return {
    activities: activities.length,
    participants: sum(({ participants }) => participants),
    young: sum(({ young }) => young),
  }
}

export const yearOf = ({ date }: Activity): string => date.slice(0, 4)

/** The activities by the year in which they began, the latest first. */
export function numbersByYear(activities: Iterable<Activity>): readonly YearNumbers[] {
  return [...Map.groupBy(activities, yearOf)]
    .map(([year, own]) => ({
      year,
      all: activityNumbers(own),
      criteria: Object.fromEntries(
        honourCriteria.map((one) => [one, own.filter(({ criteria }) => criteria.includes(one)).length]),
      ) as YearNumbers['criteria'],
    }))
    .sort((a, b) => b.year.localeCompare(a.year))
}

/** The activities that an application shows under a criterion, in the order of time. */
export function activitiesUnder(
  activities: Iterable<Activity>,
  award: Pick<Award, 'activitiesFrom' | 'year'>,
  criterion: HonourCriterion,
): readonly Activity[] {
  const { lasting } = criterionRule(criterion)
  return [...activities]
    .filter(({ criteria }) => criteria.includes(criterion))
    .filter((activity) => {
      const year = Number(yearOf(activity))
      return year <= award.year && (lasting || year >= award.activitiesFrom)
    })
    .sort((a, b) => a.date.localeCompare(b.date) || a.title.localeCompare(b.title))
}
