import { SimpleGrid, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

import classes from './form-section.module.css'

interface FormSectionProps {
  readonly title: string
  readonly description?: string
  /** Fields stand side by side in this many columns where there is room. */
  readonly columns?: 1 | 2 | 3
  readonly children: ReactNode
}

/** A part of a form: what it is about on the left, its fields on the right. */
export function FormSection(props: FormSectionProps) {
  const titleId = useId()
  return (
    <section className={classes.section} aria-labelledby={titleId}>
      <div className={classes.grid}>
        <div>
          <Title order={2} size="h4" id={titleId}>
            {props.title}
          </Title>
          {props.description && (
            <Text size="sm" c="dimmed" mt={4}>
              {props.description}
            </Text>
          )}
        </div>
        <SimpleGrid
          type="container"
          cols={{ base: 1, '460px': props.columns ?? 2 }}
          spacing="md"
          verticalSpacing="md"
        >
          {props.children}
        </SimpleGrid>
      </div>
    </section>
  )
}

/** Lets a field take the whole width of its section. */
export function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={classes.wide}>{children}</div>
}
