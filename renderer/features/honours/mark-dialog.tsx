import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCommit } from '#renderer/api/commit.tsx'
import { Dialog } from '#renderer/components/dialog.tsx'
import { DateField } from '#renderer/components/form/date-field.tsx'
import { RecordForm } from '#renderer/components/form/record-form.tsx'
import { TextField } from '#renderer/components/form/text-field.tsx'
import { today } from '#renderer/components/today.ts'
import type { Award } from '#shared/records/award.ts'

import { useAwardSchema } from './award-schema.ts'
import classes from './honours.module.css'

/** What can be noted of an application. */
export type Mark = 'applied' | 'awarded' | 'declined' | 'handedOver'

interface MarkDialogProps {
  readonly award: Award
  readonly mark: Mark
  readonly onClose: () => void
}

/** Notes a further step of an application, with its day. */
export function MarkDialog({ award, mark, onClose }: MarkDialogProps) {
  const { t } = useTranslation('honours')
  const { save } = useCommit()
  const schema = useAwardSchema()
  const [record] = useState(() => marked(award, mark))
  const field =
    ({ applied: 'appliedOn', handedOver: 'handedOverOn' } as const)[mark as 'applied'] ?? 'decidedOn'
  return (
    <Dialog title={t(`path.mark.${mark}`)} onClose={onClose}>
      <RecordForm
        schema={schema}
        record={record}
        guard={false}
        onSave={(put) => save('award-state', [{ collection: 'awards', put }], { quiet: true })}
        onSaved={onClose}
        onCancel={onClose}
      >
        {({ control }) => (
          <div className={classes.dialogFields}>
            <DateField control={control} name={field} label={t(`award.${field}`)} nullable />
            {mark === 'handedOver' && (
              <TextField
                control={control}
                name="handedOverBy"
                label={t('award.handedOverBy')}
                description={t('award.handedOverByHint')}
              />
            )}
          </div>
        )}
      </RecordForm>
    </Dialog>
  )
}

/** Today is proposed as the day. */
function marked(award: Award, mark: Mark): Award {
  const day = today()
  if (mark === 'handedOver') return { ...award, handedOverOn: day }
  if (mark === 'applied') return { ...award, state: 'applied', appliedOn: day }
  return { ...award, state: mark, decidedOn: day }
}
