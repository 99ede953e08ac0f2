import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import classes from './document-pages.module.css'

interface DocumentPagesProps {
  /** Each page as an SVG document. */
  readonly pages: readonly string[]
  /** What the pages are, for those who do not see them. */
  readonly name: string
  /** Width of a page in per cent of the place. */
  readonly zoom?: number
}

/** The pages of a document as pictures: as <img>, so that nothing in them can run or fetch. */
export function DocumentPages({ pages, name, zoom = 100 }: DocumentPagesProps) {
  const { t } = useTranslation('documents')
  const urls = useObjectUrls(pages)
  return (
    <div className={classes.pages}>
      {urls.map((url, index) => (
        <img
          key={url}
          src={url}
          className={classes.page}
          style={{ width: `${zoom}%` }}
          alt={t('page', { name, number: index + 1, count: urls.length })}
        />
      ))}
    </div>
  )
}

function useObjectUrls(pages: readonly string[]): readonly string[] {
  const [urls, setUrls] = useState<readonly string[]>([])
  useEffect(() => {
    const made = pages.map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' })))
    setUrls(made)
    return () => {
      for (const url of made) URL.revokeObjectURL(url)
    }
  }, [pages])
  return urls
}
