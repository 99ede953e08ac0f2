import { Button, Group, Text } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useReadOnly } from '#renderer/api/read-only.ts'
import { Panel } from '#renderer/components/facts.tsx'
import { formatDate } from '#shared/domain/date-text.ts'
import { type Station, stationsOf } from '#shared/domain/honours/stations.ts'
import type { Award } from '#shared/records/award.ts'

import classes from './honours.module.css'
import { type Mark, MarkDialog } from './mark-dialog.tsx'

interface AwardPathProps {
  readonly award: Award
  /** Whether everything is there without which nothing can be sent. */
  readonly complete: boolean
}

/** The way of an application with its dates, and what can be noted next. */
export function AwardPath({ award, complete }: AwardPathProps) {
  const { t } = useTranslation('honours')
  const readOnly = useReadOnly()
  const hintId = useId()
  const [mark, setMark] = useState<Mark | null>(null)
  const stations = stationsOf(award)
  const waits = award.state === 'preparing' && !complete
  return (
    <Panel title={t('path.title')}>
      <ol className={classes.path}>
        {stations.map((station) => (
          <PathStation key={station.name} station={station} />
        ))}
      </ol>
      <Group mt="md" gap="sm">
        {marksOf(award).map((one) => (
          <Button
            key={one}
            size="sm"
            variant={one === 'declined' ? 'default' : 'filled'}
            disabled={readOnly || waits}
            aria-describedby={waits ? hintId : undefined}
            onClick={() => setMark(one)}
          >
            {t(`path.mark.${one}`)}
          </Button>
        ))}
        {waits && (
          <Text size="sm" c="dimmed" id={hintId}>
            {t('path.notYet')}
          </Text>
        )}
      </Group>
      {mark && <MarkDialog award={award} mark={mark} onClose={() => setMark(null)} />}
    </Panel>
  )
}

function PathStation({ station }: { readonly station: Station }) {
  const { t, i18n } = useTranslation('honours')
  const { name, status, date } = station
  const undated = status === 'done' && name !== 'preparing'
  return (
    <li className={classes.station} data-status={status} aria-current={status === 'now' ? 'step' : undefined}>
      <span className={classes.stationMark}>
        {status === 'done' && <IconCheck size={15} stroke={2.5} aria-hidden />}
        {status === 'failed' && <IconX size={15} stroke={2.5} aria-hidden />}
      </span>
      <Text fw={600}>{t(`path.station.${name}`)}</Text>
      <Text size="sm" c="dimmed">
        {date
          ? formatDate(date, i18n.language, 'long')
          : t(undated ? 'path.undated' : `path.status.${status}`)}
      </Text>
    </li>
  )
}

function marksOf({ state, handedOverOn }: Award): readonly Mark[] {
  if (state === 'preparing') return ['applied']
  if (state === 'applied') return ['awarded', 'declined']
  return state === 'awarded' && handedOverOn === null ? ['handedOver'] : []
}
