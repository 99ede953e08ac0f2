import { Button } from '@mantine/core'
import { useState } from 'react'
import { type Control, type FieldPath, type FieldValues, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'

import { FolderPicker } from '#renderer/components/folder-picker.tsx'
import { TextField } from '#renderer/components/form/text-field.tsx'

import classes from './start-page.module.css'

interface BookFolderFieldProps<T extends FieldValues> {
  readonly control: Control<T>
  readonly name: FieldPath<T>
  /** What to call the folder inside a chosen one, as long as it has no name yet. */
  readonly nameHint: () => string
  /** The user has written or chosen: nothing is suggested any more. */
  readonly onChosen: () => void
  readonly onPick: (folder: string) => void
}

/** The folder that a new or imported book is put into: written, or chosen by walking the folders. */
export function BookFolderField<T extends FieldValues>(props: BookFolderFieldProps<T>) {
  const { t } = useTranslation('start')
  const [picking, setPicking] = useState(false)
  const present = String(useWatch({ control: props.control, name: props.name }))
  return (
    <div className={classes.folderLine}>
      <TextField
        control={props.control}
        name={props.name}
        label={t('new.folder')}
        description={t('new.folderHint')}
        required
        onTyped={props.onChosen}
      />
      <Button variant="default" onClick={() => setPicking(true)}>
        {t('new.pickFolder')}
      </Button>
      <FolderPicker
        opened={picking}
        start={present || null}
        purpose="new-book"
        onClose={() => setPicking(false)}
        onPick={(folder) => {
          props.onChosen()
          props.onPick(folderInside(folder, present, props.nameHint()))
          setPicking(false)
        }}
      />
    </div>
  )
}

/** A book gets a folder of its own inside the chosen one, named as before or by the hint. */
function folderInside(parent: string, present: string, nameHint: string): string {
  const separator = parent.includes('\\') ? '\\' : '/'
  const name = present.split(/[\\/]/).findLast(Boolean) ?? (nameHint || 'Tessera')
  return parent.endsWith(separator) ? `${parent}${name}` : `${parent}${separator}${name}`
}
