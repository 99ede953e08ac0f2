import { Button, Center, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { useErrorText } from '#renderer/api/error-text.ts'
import { MosaicMark } from '#renderer/components/mosaic-mark.tsx'
import type { AppError } from '#shared/contract/errors.ts'

interface ScreenProps {
  readonly title: string
  readonly text: string
  readonly detail?: string
  readonly action: string
  readonly onAction: () => void
}

function Screen(props: ScreenProps) {
  return (
    <Center mih="70vh" p="xl">
      <Stack align="flex-start" maw={560} gap="md" role="alert">
        <MosaicMark size={48} />
        <Title order={1}>{props.title}</Title>
        <Text>{props.text}</Text>
        {props.detail && (
          <Text size="sm" c="dimmed" ff="monospace">
            {props.detail}
          </Text>
        )}
        <Button onClick={props.onAction}>{props.action}</Button>
      </Stack>
    </Center>
  )
}

/** An error of the Node side that leaves nothing to show. */
export function ProblemScreen({
  error,
  onRetry,
}: {
  readonly error: AppError
  readonly onRetry: () => void
}) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  return <Screen title={t('errorTitle')} text={errorText(error)} action={t('retry')} onAction={onRetry} />
}

/** An error of our own in drawing: the data are safe, the view is drawn anew. */
export function CrashScreen({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <Screen
      title={t('errorTitle')}
      text={t('errorHint')}
      detail={error instanceof Error ? error.message : String(error)}
      action={t('reload')}
      onAction={onRetry}
    />
  )
}

/** Catches what nothing below has caught. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return <CrashScreen error={error} onRetry={() => window.location.reload()} />
  }
}
