import { useTranslation } from 'react-i18next'

import { formatDate } from '#shared/domain/date-text.ts'
import { daysUntil } from '#shared/domain/honours/deadline.ts'

/** „Bewerbungsfrist: 15. Januar 2027 (noch 53 Tage)“. */
export function Deadline({ date, day }: { readonly date: string; readonly day: string }) {
  const { t, i18n } = useTranslation('honours')
  const days = daysUntil(date, day)
  const left = days > 0 ? t('daysLeft', { count: days }) : days === 0 ? t('deadlineToday') : t('deadlinePast')
  return (
    <span>
      {t('deadline', { date: formatDate(date, i18n.language, 'long') })} ({left})
    </span>
  )
}
