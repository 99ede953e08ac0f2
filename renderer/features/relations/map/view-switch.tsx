import { Button } from '@mantine/core'
import { IconList, IconMap2 } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import { ButtonLink } from '#renderer/components/links.tsx'

const views = [
  { view: 'list', to: '/relations', icon: IconList },
  { view: 'map', to: '/relations/map', icon: IconMap2 },
] as const

/** The partnerships as a list or on the map. */
export function ViewSwitch({ current }: { readonly current: 'list' | 'map' }) {
  const { t } = useTranslation('map')
  return (
    <Button.Group>
      {views.map(({ view, to, icon: Icon }) => (
        <ButtonLink
          key={view}
          to={to}
          variant={view === current ? 'light' : 'default'}
          aria-current={view === current ? 'page' : undefined}
          leftSection={<Icon size={17} aria-hidden />}
        >
          {t(`view.${view}`)}
        </ButtonLink>
      ))}
    </Button.Group>
  )
}
