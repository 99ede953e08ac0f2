import type { HonourApplicationData } from '#electron/documents/honour-application.ts'
import { err, ok, type Result } from '#shared/contract/result.ts'
import { formatDate } from '#shared/domain/date-text.ts'
import { twinnings } from '#shared/domain/honours/gaps.ts'
import { previousAward } from '#shared/domain/honours/ladder.ts'
import { criterionName, stepName } from '#shared/domain/honours/rules.ts'
import { activitiesUnder } from '#shared/domain/honours/statistics.ts'
import { relationName, townName } from '#shared/domain/names.ts'
import { type Activity, honourCriteria } from '#shared/records/activity.ts'
import type { Award } from '#shared/records/award.ts'
import type { BookView } from '#shared/records/collections.ts'

/** What an application prints: its texts as they were written, the rest as the book knows it. */
export function honourApplication(book: BookView, award: Award): Result<HonourApplicationData> {
  const office = book.office.get('office')
  const own = office && book.towns.get(office.ownTownId)
  if (!office || !own) return err('record-missing', { collection: 'office' })
  const { language } = award
  const countries = new Intl.DisplayNames([language], { type: 'region' })
  const previous = previousAward(book.awards.values(), award.step)
  return ok({
    language,
    office: {
      name: office.name,
      address: office.address,
      phone: office.phone,
      email: office.email,
      signatory: office.signatory,
      signatoryOffice: office.signatoryOffice,
    },
    town: townName(own, language),
    mayor: { name: own.mayor.name, office: own.mayor.office },
    step: stepName(award.step, language),
    year: award.year,
    previous: previous && { step: stepName(previous.step, language), year: previous.year },
    partners: twinnings(book).flatMap(({ townIds, since }) =>
      townIds
        .flatMap((id) => book.towns.get(id) ?? [])
        .map((town) => ({
          name: townName(town, language),
          country: countries.of(town.country) ?? town.country,
          since: since?.slice(0, 4) ?? '',
        })),
    ),
    letter: award.letter,
    summary: award.summary,
    criteria: honourCriteria.map((criterion) => ({
      name: criterionName(criterion, language),
      text: award.dossier[criterion],
      activities: activitiesUnder(book.activities.values(), award, criterion).map((activity) =>
        printed(book, activity, language),
      ),
    })),
  })
}

function printed(book: BookView, activity: Activity, language: string) {
  const relation = book.relations.get(activity.relationId ?? '')
  return {
    date: formatDate(activity.date, language),
    title: activity.title,
    description: activity.description,
    partner: relation ? relationName(book.towns, relation, language) : '',
    participants: activity.participants,
    young: activity.young,
  }
}
