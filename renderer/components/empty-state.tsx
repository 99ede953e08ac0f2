import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

import { MosaicMark } from './mosaic-mark.tsx'

interface EmptyStateProps {
  readonly title: string
  /** How to begin. */
  readonly text?: string
  readonly actions?: ReactNode
  /** The heading's level on its page. */
  readonly order?: 2 | 3
}

/** An empty place that says how to begin. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <Stack align="center" gap="sm" py={48} px="md" ta="center" maw={520} mx="auto">
      <MosaicMark size={44} quiet />
      <Title order={props.order ?? 2} size="h3">
        {props.title}
      </Title>
      {props.text && (
        <Text c="dimmed" size="sm">
          {props.text}
        </Text>
      )}
      {props.actions}
    </Stack>
  )
}
