import { Badge, Text } from '@mantine/core'
import {
  type Icon,
  IconArrowUp,
  IconCertificate,
  IconCheck,
  IconFlag,
  IconLock,
  IconPencil,
  IconShieldStar,
  IconTrophy,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { PageLink } from '#renderer/components/links.tsx'
import type { Rung, RungStatus } from '#shared/domain/honours/ladder.ts'
import { inLanguage, stepName, stepRule } from '#shared/domain/honours/rules.ts'
import type { HonourStep } from '#shared/records/award.ts'

import classes from './honours.module.css'

const emblems: Readonly<Record<HonourStep, Icon>> = {
  diploma: IconCertificate,
  flag: IconFlag,
  plaque: IconShieldStar,
  prize: IconTrophy,
}

const marks: Readonly<Record<RungStatus, Icon>> = {
  held: IconCheck,
  open: IconPencil,
  next: IconArrowUp,
  later: IconLock,
}

const looks = {
  held: { variant: 'filled' },
  open: { variant: 'light' },
  next: { variant: 'outline' },
  later: { variant: 'default' },
} as const

/** The four steps as a flight of stairs; each says in words how it stands. */
export function Ladder({ rungs }: { readonly rungs: readonly Rung[] }) {
  const { t } = useTranslation('honours')
  return (
    <ol className={classes.ladder} aria-label={t('ladder')}>
      {rungs.map((rung, index) => (
        <Step key={rung.step} rung={rung} number={index + 1} />
      ))}
    </ol>
  )
}

function Step({ rung, number }: { readonly rung: Rung; readonly number: number }) {
  const { t, i18n } = useTranslation('honours')
  const { step, status, award } = rung
  const Emblem = emblems[step]
  const Mark = marks[status]
  const name = stepName(step, i18n.language)
  return (
    <li className={classes.step} data-status={status}>
      <span className={classes.emblem}>
        <Emblem size={30} stroke={1.5} aria-hidden />
      </span>
      <Text size="xs" c="dimmed">
        {t('stepNumber', { number })}
      </Text>
      {award ? (
        <PageLink to="/honours/awards/$awardId" params={{ awardId: award.id }} className={classes.stepName}>
          {name}
        </PageLink>
      ) : (
        <span className={classes.stepName}>{name}</span>
      )}
      <Badge
        {...looks[status]}
        leftSection={<Mark size={13} aria-hidden />}
        mt={8}
        className={classes.stepStatus}
      >
        {status === 'held' && award ? t('heldIn', { year: award.year }) : t(`status.${status}`)}
      </Badge>
      <Text size="sm" c="dimmed" mt={10}>
        {detail()}
      </Text>
    </li>
  )

  function detail() {
    if (status === 'held' && !award)
      return (
        <>
          {t('heldUnknown')} · <PageLink to="/honours/awards/new">{t('enterYear')}</PageLink>
        </>
      )
    if (award?.state === 'preparing' || award?.state === 'applied')
      return t(`openSince.${award.state}`, { year: award.year })
    return inLanguage(stepRule(step).handover, i18n.language)
  }
}
