import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface StepButtonsProps {
  readonly onBack: () => void
  readonly onNext: () => void
  readonly nextDisabled?: boolean
  readonly nextLabel?: string
  readonly loading?: boolean
}

/** The way back and on, always at the same place. */
export function StepButtons(props: StepButtonsProps) {
  const { t } = useTranslation('imports')
  return (
    <Group justify="space-between" mt="lg">
      <Button variant="default" onClick={props.onBack}>
        {t('back')}
      </Button>
      <Button onClick={props.onNext} disabled={props.nextDisabled ?? false} loading={props.loading ?? false}>
        {props.nextLabel ?? t('next')}
      </Button>
    </Group>
  )
}
