import { Badge, Group, Tooltip } from '@mantine/core'
import { type Icon, IconDisabled, IconLifebuoy, IconMoodKid } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import classes from './traits.module.css'

/** What sets a household apart, with its sign in narrow tables. */
export const traitIcons = {
  stepFree: IconDisabled,
  minors: IconMoodKid,
  reserve: IconLifebuoy,
} as const satisfies Readonly<Record<string, Icon>>
type Trait = keyof typeof traitIcons

type TraitsProps = { readonly [T in Trait]: boolean }

function present(props: TraitsProps): readonly Trait[] {
  return (Object.keys(traitIcons) as Trait[]).filter((name) => props[name])
}

/** The traits of a household in words. */
export function Traits(props: TraitsProps) {
  const { t } = useTranslation('households')
  return (
    <Group gap={4} wrap="nowrap">
      {present(props).map((name) => (
        <Badge
          key={name}
          variant={name === 'reserve' ? 'outline' : 'light'}
          color={name === 'reserve' ? 'gray' : undefined}
          size="md"
          tt="none"
          fw={500}
        >
          {t(`trait.${name}`)}
        </Badge>
      ))}
    </Group>
  )
}

/** The traits of a household as signs, for a table of many; their names are read aloud and shown on pointing. */
export function TraitSigns(props: TraitsProps) {
  const { t } = useTranslation('households')
  return (
    <Group gap={6} wrap="nowrap">
      {present(props).map((name) => {
        const Sign = traitIcons[name]
        return (
          <Tooltip key={name} label={t(`trait.${name}`)} openDelay={200}>
            <span className={classes.sign} role="img" aria-label={t(`trait.${name}`)}>
              <Sign size={18} aria-hidden />
            </span>
          </Tooltip>
        )
      })}
    </Group>
  )
}
