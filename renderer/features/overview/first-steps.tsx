import { Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { ButtonLink } from '#renderer/components/links.tsx'

import classes from './overview.module.css'

const steps = [
  { title: 'step1', text: 'step1Text', to: '/relations/new' },
  { title: 'step2', text: 'step2Text', to: '/settings/letterhead' },
  { title: 'step3', text: 'step3Text', to: '/visits' },
] as const

/** An empty book says how to begin. */
export function FirstSteps() {
  const { t } = useTranslation('overview')
  return (
    <section>
      <Title order={2}>{t('begin')}</Title>
      <Text c="dimmed">{t('beginText')}</Text>
      <ol className={classes.steps}>
        {steps.map(({ title, text, to }, index) => (
          <li key={to} className={classes.step}>
            <span className={classes.stepNumber} aria-hidden>
              {index + 1}
            </span>
            <Title order={3}>{t(title)}</Title>
            <Text size="sm" c="dimmed" flex={1}>
              {t(text)}
            </Text>
            <ButtonLink to={to} variant={index === 0 ? 'filled' : 'default'}>
              {t(title)}
            </ButtonLink>
          </li>
        ))}
      </ol>
    </section>
  )
}
