import { IconShield } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { useFileUrl } from '#renderer/api/use-file-url.ts'
import { townName } from '#shared/domain/names.ts'
import type { Town } from '#shared/records/town.ts'

import classes from './coat-of-arms.module.css'

interface CoatOfArmsProps {
  readonly town: Town
  readonly size: number
  /** Beside the name of the town a picture adds nothing for those who do not see it. */
  readonly decorative?: boolean
}

/** The coat of arms of a town as an image of its own, never as part of the page; an empty shield if there is none. */
export function CoatOfArms({ town, size, decorative }: CoatOfArmsProps) {
  const { t, i18n } = useTranslation('towns')
  const url = useFileUrl(town.coatOfArms)
  return (
    <span className={classes.frame} style={{ width: size, height: size }}>
      {url ? (
        <img
          src={url}
          className={classes.arms}
          alt={decorative ? '' : t('armsAlt', { name: townName(town, i18n.language) })}
        />
      ) : (
        <IconShield size={size * 0.72} stroke={1.2} className={classes.none} aria-hidden />
      )}
    </span>
  )
}
