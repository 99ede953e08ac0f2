import type { Icon } from '@tabler/icons-react'
import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconMailCheck,
  IconPhoneCheck,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import type { PlacementState } from '#shared/records/placement.ts'

import classes from './board.module.css'

export const stateIcons: Readonly<Record<PlacementState, Icon>> = {
  proposed: IconCircleDashed,
  clarified: IconPhoneCheck,
  confirmed: IconCircleCheck,
  told: IconMailCheck,
  cancelled: IconCircleX,
}

/** How far the office has come, as symbol and word. */
export function StateMark({ state }: { readonly state: PlacementState }) {
  const { t } = useTranslation('placement')
  const StateIcon = stateIcons[state]
  return (
    <span className={classes.mark} data-state={state}>
      <StateIcon size={13} aria-hidden />
      {t(`states.${state}`)}
    </span>
  )
}
