import { Breadcrumbs, Group, Text, Title } from '@mantine/core'
import type { LinkProps } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'

import { PageLink } from './links.tsx'
import classes from './page.module.css'

interface PageProps {
  readonly title: string
  /** A line under the title: what kind of thing this is. */
  readonly subtitle?: ReactNode
  /** The way here, without this page. */
  readonly breadcrumbs?: readonly { readonly label: string; readonly link: LinkProps }[]
  readonly actions?: ReactNode
  /** The page takes the height of the window and its content scrolls by itself (tables, boards). */
  readonly fill?: boolean
  /** The page uses the whole width of the window. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** A page of the program: its name in heading and window title, its actions, its content. */
export function Page(props: PageProps) {
  const { t } = useTranslation()
  useEffect(() => {
    document.title = `${props.title} – ${t('app')}`
  }, [props.title, t])

  return (
    <div className={classes.page} data-fill={props.fill || undefined} data-wide={props.wide || undefined}>
      <header className={classes.header}>
        {props.breadcrumbs && (
          <Breadcrumbs
            component="nav"
            aria-label={t('breadcrumbs')}
            separatorMargin={6}
            className={classes.breadcrumbs}
          >
            {props.breadcrumbs.map(({ label, link }) => (
              <PageLink key={label} size="sm" {...link}>
                {label}
              </PageLink>
            ))}
          </Breadcrumbs>
        )}
        <Group justify="space-between" align="flex-start" gap="md">
          <div className={classes.titles}>
            <Title order={1}>{props.title}</Title>
            {props.subtitle && (
              <Text component="div" c="dimmed" mt={4}>
                {props.subtitle}
              </Text>
            )}
          </div>
          {props.actions && <Group gap="sm">{props.actions}</Group>}
        </Group>
      </header>
      {props.children}
    </div>
  )
}
