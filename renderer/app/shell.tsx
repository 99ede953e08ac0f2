import { Badge } from '@mantine/core'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

import { useBookState } from '#renderer/api/book-state.tsx'
import { useBook } from '#renderer/api/use-book.tsx'
import { MosaicMark } from '#renderer/components/mosaic-mark.tsx'
import { townName } from '#shared/domain/names.ts'

import { BookNotices } from './book-notices.tsx'
import { navigation } from './navigation.ts'
import { Palette } from './palette/palette.tsx'
import classes from './shell.module.css'

/** The frame of the desk: navigation on the left, the page beside it. */
export function Shell() {
  const { t } = useTranslation('navigation')
  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })

  const shownPath = useRef(path)
  useEffect(() => {
    if (shownPath.current === path) return
    shownPath.current = path
    // A new page is read from its top, unless it has put the focus somewhere itself.
    if (!main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true })
    main.current?.scrollTo(0, 0)
  }, [path])

  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <aside className={classes.side}>
        <Brand />
        <Palette />
        <nav aria-label={t('main')}>
          <ul className={classes.places}>
            {navigation.map(({ to, name, icon: Icon }) => (
              <li key={to} className={classes.item} data-name={name}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === '/' }}
                  className={classes.place}
                  activeProps={{ 'aria-current': 'page' }}
                >
                  <Icon size={19} stroke={1.7} aria-hidden />
                  {t(name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
      <div className={classes.desk}>
        <BookNotices />
        <main ref={main} id="main" tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
      </div>
    </div>
  )
}

/** Whose desk this is. */
function Brand() {
  const { t, i18n } = useTranslation(['common', 'navigation'])
  const { state } = useBookState()
  const book = useBook()
  const own = book.towns.get(book.office.get('office')?.ownTownId ?? '')
  return (
    <div className={classes.brand}>
      <MosaicMark size={34} />
      <div className={classes.names}>
        <span className={classes.app}>{t('app')}</span>
        {own && <span className={classes.town}>{townName(own, i18n.language)}</span>}
        {state?.status === 'open' && state.sample && (
          <Badge variant="default" size="sm" className={classes.sample}>
            {t('navigation:sample')}
          </Badge>
        )}
      </div>
    </div>
  )
}
