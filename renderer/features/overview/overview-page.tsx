import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { Page } from '#renderer/components/page.tsx'
import { today } from '#renderer/components/today.ts'
import { Counts } from './counts.tsx'
import { FirstSteps } from './first-steps.tsx'
import { MissingPanel } from './missing-panel.tsx'
import { NextVisits } from './next-visits.tsx'
import classes from './overview.module.css'
import { ActivePartnerships, Anniversaries } from './partnerships-panels.tsx'

/** The desk in the morning: what comes next, what is kept, what is missing. */
export function OverviewPage() {
  const { t } = useTranslation('overview')
  const book = useBook()
  const day = today()
  const begun = book.relations.size > 0 || book.visits.size > 0
  return (
    <Page title={t('title')} subtitle={book.office.get('office')?.name}>
      {!begun && <FirstSteps />}
      {begun && (
        <>
          <Counts />
          <div className={classes.grid}>
            <div className={classes.column}>
              <NextVisits day={day} />
              <ActivePartnerships day={day} />
            </div>
            <div className={classes.column}>
              <MissingPanel day={day} />
              <Anniversaries day={day} />
            </div>
          </div>
        </>
      )}
    </Page>
  )
}
