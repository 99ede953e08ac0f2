import { Anchor, Badge, Text } from '@mantine/core'
import type { LinkProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

import { useBook } from '#renderer/api/use-book.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { PageLink } from '#renderer/components/links.tsx'
import type { Gap } from '#shared/domain/honours/gaps.ts'
import { criterionName } from '#shared/domain/honours/rules.ts'

import classes from './honours.module.css'

/** What an application lacks, each leading to where it is entered. */
export function GapsPanel({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t, i18n } = useTranslation('honours')
  const { office } = useBook()
  const words = (gap: Gap) => {
    if (gap.what === 'criterion')
      return t('gaps.criterion', { name: criterionName(gap.criterion, i18n.language) })
    if (gap.what === 'soon') return t('gaps.soon', { count: gap.years })
    return t(`gaps.${gap.what}`)
  }
  const place = ({ what }: Gap): LinkProps | null => {
    const ownTownId = office.get('office')?.ownTownId
    if (what === 'partner') return { to: '/relations/new' }
    if (what === 'criterion') return { to: '/honours/activities/new' }
    if (what === 'signatory') return { to: '/settings/letterhead' }
    if (what === 'mayor' && ownTownId) return { to: '/towns/$townId/edit', params: { townId: ownTownId } }
    return null
  }
  return (
    <Panel title={t('gaps.title')}>
      {gaps.length === 0 && <Text>{t('gaps.none')}</Text>}
      <ul className={classes.rows}>
        {gaps.map((gap) => {
          const to = place(gap)
          const field = fieldOf(gap)
          return (
            <li key={words(gap)} className={classes.row}>
              <Badge
                {...(gap.needed ? { variant: 'light', color: 'red' } : { variant: 'default' })}
                className={classes.weight}
              >
                {t(gap.needed ? 'gaps.needed' : 'gaps.advised')}
              </Badge>
              <span className={classes.grow}>
                {to && <PageLink {...to}>{words(gap)}</PageLink>}
                {field && (
                  <Anchor component="button" type="button" onClick={() => focusField(field)}>
                    {words(gap)}
                  </Anchor>
                )}
                {!to && !field && words(gap)}
              </span>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

/** The field of this page in which the missing text is written. */
function fieldOf({ what }: Gap): string | null {
  if (what === 'dossier') return 'dossier.twinning'
  return what === 'letter' || what === 'summary' ? what : null
}

function focusField(name: string) {
  document.getElementsByName(name)[0]?.focus()
}
