import { Button, Slider, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { useSettings } from '#renderer/api/settings.tsx'
import { Panel } from '#renderer/components/facts.tsx'
import { HEAVIEST, type MatchWeights, matchPoints, usualWeights } from '#shared/domain/partner-match.ts'

import classes from './compare.module.css'

/** The words of the weights from 0 to the heaviest. */
const steps = ['none', 'least', 'little', 'medium', 'much', 'most'] as const

interface WeightsPanelProps {
  readonly weights: MatchWeights
  readonly onChange: (weights: MatchWeights) => void
}

/** What counts how much: seen at once while sliding, kept on this machine when let go. */
export function WeightsPanel({ weights, onChange }: WeightsPanelProps) {
  const { t } = useTranslation('compare')
  const { change } = useSettings()
  const keep = (next: MatchWeights) => {
    onChange(next)
    void change({ matchWeights: next })
  }
  return (
    <Panel
      title={t('weights')}
      aside={
        <Button variant="subtle" size="compact-sm" onClick={() => keep(usualWeights)}>
          {t('usual')}
        </Button>
      }
    >
      <Text size="sm" c="dimmed" mb="md">
        {t('weightsHint')}
      </Text>
      <div className={classes.weights}>
        {matchPoints.map((point) => (
          <div key={point}>
            <div className={classes.weightName}>
              <span>{t(`point.${point}`)}</span>
              <Text component="span" size="sm" c="dimmed">
                {t(`weight.${steps[weights[point]] ?? 'medium'}`)}
              </Text>
            </div>
            <Slider
              size="sm"
              min={0}
              max={HEAVIEST}
              label={null}
              thumbLabel={t(`point.${point}`)}
              value={weights[point]}
              onChange={(value) => onChange({ ...weights, [point]: value })}
              onChangeEnd={(value) => keep({ ...weights, [point]: value })}
            />
          </div>
        ))}
      </div>
    </Panel>
  )
}
