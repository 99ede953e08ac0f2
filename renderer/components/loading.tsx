import { Center, Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Says that something is being fetched. */
export function Loading() {
  const { t } = useTranslation()
  return (
    <Center mih={240} role="status" style={{ flexDirection: 'column', gap: 12 }}>
      <Loader type="dots" aria-hidden />
      <Text size="sm" c="dimmed">
        {t('loading')}
      </Text>
    </Center>
  )
}
