import { Kbd, Text } from '@mantine/core'
import { IconBan, IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import classes from './board.module.css'
import { type Held, NOWHERE } from './hand.ts'
import { useHand, useHeld } from './hand-context.tsx'
import type { Board } from './use-board.ts'

/** What is in the hand and where it would go: seen while the keys move it, heard by whatever means it is moved. */
export function HandBar({ board, said }: { readonly board: Board; readonly said: string }) {
  const held = useHeld((one) => one)
  const words = useWords(board)
  return (
    <>
      <div className={classes.voice} aria-live="assertive">
        {held ? words.heard(held) : said}
      </div>
      {held?.by === 'keys' && <KeyBar held={held} words={words} />}
    </>
  )
}

function KeyBar({ held, words }: { readonly held: Held; readonly words: Words }) {
  const { t } = useTranslation('placement')
  const hand = useHand()
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => element.current?.focus(), [])
  useEffect(() => {
    const places = [...document.querySelectorAll<HTMLElement>('[data-place]')]
    places.find(({ dataset }) => dataset.place === held.target)?.scrollIntoView({ block: 'nearest' })
  }, [held.target])

  function press(event: KeyboardEvent) {
    const does = keys[event.key]
    if (!does) return
    event.preventDefault()
    if (does === 'put') hand.put()
    else if (does === 'give-up') hand.giveUp()
    else hand.step(does)
  }
  const verdict = held.target === null ? null : words.verdict(held, held.target)
  return (
    // The arrows are ours here, not the screen reader's: that is what the role tells it.
    <div
      ref={element}
      role="application"
      tabIndex={-1}
      className={classes.bar}
      aria-label={t('hand.label', { party: words.party(held) })}
      onKeyDown={press}
      onBlur={hand.giveUp}
    >
      <div>
        <Text fw={600}>{words.party(held)}</Text>
        {held.target === null ? (
          <Text size="sm">{t('hand.fitting', { count: words.fitting(held) })}</Text>
        ) : (
          <Text size="sm" className={classes.verdict} data-fits={verdict === null || undefined}>
            {verdict === null ? <IconCheck size={16} aria-hidden /> : <IconBan size={16} aria-hidden />}
            {words.place(held.target)}: {verdict ?? t('fits')}
          </Text>
        )}
      </div>
      <Text size="sm" component="div" className={classes.keys}>
        <Kbd>← →</Kbd> {t('hand.choose')} <Kbd>{t('hand.homeEnd')}</Kbd> {t('hand.ends')} <Kbd>↵</Kbd>{' '}
        {t('hand.put')} <Kbd>Esc</Kbd> {t('hand.giveUp')}
      </Text>
    </div>
  )
}

const keys: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last' | 'put' | 'give-up'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'put',
  ' ': 'put',
  Escape: 'give-up',
  // What is in the hand is not carried out of the board.
  Tab: 'give-up',
}

type Words = ReturnType<typeof useWords>

/** What is said about the hand. */
function useWords(board: Board) {
  const { t } = useTranslation('placement')
  const party = ({ partyId }: Held) => board.parties.find((one) => one.party.id === partyId)?.name ?? ''
  const place = (id: string) =>
    id === NOWHERE
      ? t('unplaced')
      : (board.households.find(({ offer }) => offer.id === id)?.household.name ?? '')
  /** The rules against it, in words; null: it fits. */
  const verdict = (held: Held, id: string) => {
    const rules = held.rules.get(id) ?? []
    return rules.length === 0 ? null : rules.map((rule) => t(`rules.${rule}`)).join(', ')
  }
  const fitting = ({ rules, places }: Held) => places.filter((id) => rules.get(id)?.length === 0).length
  return {
    party,
    place,
    verdict,
    fitting,
    heard(held: Held): string {
      if (held.target === null)
        return `${t('hand.picked', { party: party(held) })} ${t('hand.fitting', { count: fitting(held) })} ${held.by === 'keys' ? t('hand.how') : ''}`
      if (held.target === NOWHERE) return t('hand.out', { party: party(held) })
      const rules = verdict(held, held.target)
      const household = place(held.target)
      return rules === null ? t('hand.fits', { household }) : t('hand.barred', { household, rules })
    },
  }
}
