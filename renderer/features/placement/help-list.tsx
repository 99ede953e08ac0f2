import { Button, Group, Loader, Stack, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { useErrorText } from '#renderer/api/error-text.ts'
import { useReadOnly } from '#renderer/api/read-only.ts'
import { useAnswer } from '#renderer/api/use-answer.ts'
import { useReplica } from '#renderer/api/use-book.tsx'
import { ButtonLink } from '#renderer/components/links.tsx'
import type { PlacementHelp } from '#shared/contract/answers.ts'
import { canBeDone, helpChanges } from '#shared/domain/placement/help-changes.ts'

import classes from './explain.module.css'
import { useExplainWords } from './explain-words.ts'
import type { Board } from './use-board.ts'

interface HelpListProps {
  readonly board: Board
  readonly partyId: string
  /** The book says it now: plan again. */
  readonly onDone: () => void
}

/** As many as can be weighed against each other. */
const AT_FIRST = 4

/** The smallest changes that get more guests a bed, each tried before it is said. */
export function HelpList({ board, partyId, onDone }: HelpListProps) {
  const { t } = useTranslation('placement')
  const errorText = useErrorText()
  const [all, setAll] = useState(false)
  const { answer } = useAnswer('placement.helps', { visitId: board.visit.id, partyId })
  if (!answer)
    return (
      <Group gap="xs">
        <Loader size="xs" aria-hidden />
        <Text size="sm" role="status">
          {t('explain.helpsTrying')}
        </Text>
      </Group>
    )
  if (!answer.ok) return <Text role="alert">{errorText(answer.error)}</Text>
  const helps = answer.value
  if (helps.length === 0) return <Text size="sm">{t('explain.helpsNone')}</Text>
  const hidden = all ? 0 : Math.max(0, helps.length - AT_FIRST)
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('explain.helpsHint')}
      </Text>
      {helps.slice(0, helps.length - hidden).map((help, place) => (
        <HelpLine
          key={JSON.stringify(help.steps)}
          board={board}
          partyId={partyId}
          help={help}
          isBest={place === 0}
          onDone={onDone}
        />
      ))}
      {hidden > 0 && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {t('explain.helpsMore', { count: hidden })}
        </Button>
      )}
    </Stack>
  )
}

interface HelpLineProps extends HelpListProps {
  readonly help: PlacementHelp
  readonly isBest: boolean
}

function HelpLine({ board, partyId, help, isBest, onDone }: HelpLineProps) {
  const { t } = useTranslation('placement')
  const textId = useId()
  const words = useExplainWords(board)
  const replica = useReplica()
  const readOnly = useReadOnly()
  const { save } = useCommit()
  const { steps, guests, partyIds } = help
  const others = partyIds.filter((id) => id !== partyId)

  async function doIt() {
    const changes = helpChanges(replica.book(), steps, () => crypto.randomUUID())
    const label = steps.some(({ kind }) => kind === 'split') ? 'party-split' : 'offer-saved'
    const answer = changes.length === 0 ? { ok: true } : await save(label, changes)
    if (answer.ok) onDone()
  }

  return (
    <div className={classes.help}>
      <div id={textId}>
        {steps.length === 0 && <Text>{t('explain.steps.none')}</Text>}
        {steps.map((step) => (
          <Text key={step.kind}>{words.step(step)}</Text>
        ))}
        {guests > 0 && (
          <Text size="sm" c="dimmed">
            {t('explain.helpGuests', { count: guests })}
            {others.length > 0 &&
              ` ${t(partyIds.includes(partyId) ? 'explain.helpAlso' : 'explain.helpOthers', {
                parties: words.and(others.map(words.partyName)),
              })}`}
          </Text>
        )}
      </div>
      {canBeDone(steps) ? (
        <Button
          variant={isBest ? 'filled' : 'default'}
          disabled={readOnly}
          onClick={() => void doIt()}
          aria-describedby={textId}
        >
          {t(steps.length === 0 ? 'explain.again' : 'explain.doIt')}
        </Button>
      ) : (
        <HouseholdLink board={board} help={help} textId={textId} />
      )}
    </div>
  )
}

/** What somebody must have seen is said where the household is edited. */
function HouseholdLink(props: {
  readonly board: Board
  readonly help: PlacementHelp
  readonly textId: string
}) {
  const { t } = useTranslation('placement')
  const [hostId] = props.help.steps.flatMap((step) => (step.kind === 'split' ? [] : step.hostId))
  const household = props.board.households.find(({ offer }) => offer.id === hostId)?.household
  if (!household) return null
  return (
    <ButtonLink
      to="/households/$householdId/edit"
      params={{ householdId: household.id }}
      variant="default"
      aria-describedby={props.textId}
    >
      {t('explain.toHousehold')}
    </ButtonLink>
  )
}
