import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

import classes from './facts.module.css'

/** A part of a page about one thing, with its heading. */
export function Panel(props: {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  const titleId = useId()
  return (
    <section className={classes.panel} aria-labelledby={titleId}>
      <div className={classes.head}>
        <Title order={2} size="h4" id={titleId}>
          {props.title}
        </Title>
        {props.aside}
      </div>
      {props.children}
    </section>
  )
}

/** Names and what is known under them. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={classes.facts}>{children}</dl>
}

/** One name and what is known; nothing at all is not shown. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}
