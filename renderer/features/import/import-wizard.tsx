import { Stack, Stepper } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useCollection } from '#renderer/api/use-book.tsx'
import { LeaveGuard } from '#renderer/components/leave-guard.tsx'
import { hasName } from '#shared/domain/import/mapping.ts'

import { CheckStep } from './check-step.tsx'
import { ColumnsStep } from './columns-step.tsx'
import { DoneStep, type ImportOutcome } from './done-step.tsx'
import { FileStep, type ReadFile } from './file-step.tsx'
import classes from './import.module.css'
import { type ImportPurpose, type ImportSession, sessionOfSheet } from './session.ts'
import { SheetStep } from './sheet-step.tsx'
import { StepButtons } from './step-buttons.tsx'

const steps = ['file', 'sheet', 'columns', 'check'] as const

/** From a file to records, in steps that can be taken back; only the last one changes the book. */
export function ImportWizard({ purpose }: { readonly purpose: ImportPurpose }) {
  const { t } = useTranslation('imports')
  const mappings = useCollection('importMappings')
  const [step, setStep] = useState(0)
  const [session, setSession] = useState<ImportSession | null>(null)
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null)
  const top = useRef<HTMLDivElement>(null)

  // A new step is a new page: it is read from its beginning.
  useEffect(() => {
    if (step === 0) return
    top.current?.focus({ preventScroll: true })
    top.current?.closest('main')?.scrollTo({ top: 0 })
  }, [step])

  const remembered = [...mappings.values()]
  const begin = (file: ReadFile, sheetIndex: number) => {
    setSession(sessionOfSheet(file, sheetIndex, purpose.kind, remembered))
    setOutcome(null)
    setStep(1)
  }
  const startAgain = () => {
    setSession(null)
    setOutcome(null)
    setStep(0)
  }

  return (
    <Stack gap="lg" className={classes.wizard}>
      <Stepper
        active={step}
        onStepClick={setStep}
        allowNextStepsSelect={false}
        size="sm"
        iconSize={30}
        className={classes.steps}
      >
        {steps.map((name) => (
          <Stepper.Step
            key={name}
            label={t(`step.${name}`)}
            allowStepSelect={outcome === null && session !== null}
          />
        ))}
      </Stepper>
      <div ref={top} tabIndex={-1} className={classes.step}>
        {step === 0 && <FileStep onRead={(file) => begin(file, 0)} />}
        {session && step === 1 && (
          <>
            <SheetStep session={session} kind={purpose.kind} remembered={remembered} onChange={setSession} />
            <StepButtons
              onBack={startAgain}
              onNext={() => setStep(2)}
              nextDisabled={session.headingRow === null}
            />
          </>
        )}
        {session && step === 2 && (
          <>
            <ColumnsStep session={session} kind={purpose.kind} onChange={setSession} />
            <StepButtons
              onBack={() => setStep(1)}
              onNext={() => setStep(3)}
              nextDisabled={!hasName(session.columns)}
            />
          </>
        )}
        {session && step === 3 && (
          <CheckStep
            session={session}
            purpose={purpose}
            onChange={setSession}
            onBack={() => setStep(2)}
            onDone={(result) => {
              setOutcome(result)
              setStep(4)
            }}
          />
        )}
        {session && outcome && step === 4 && (
          <DoneStep
            outcome={outcome}
            session={session}
            purpose={purpose}
            onSheet={(sheetIndex) => begin({ name: session.fileName, sheets: session.sheets }, sheetIndex)}
            onAgain={startAgain}
          />
        )}
      </div>
      <LeaveGuard active={() => step > 0 && outcome === null} />
    </Stack>
  )
}
