import type { FieldValues, UseFormReturn } from 'react-hook-form'

import type { Hosting } from '#shared/records/hosting.ts'

/** A form of a record that holds a hosting: a household or its offer for a visit. */
export type HostingForm = UseFormReturn<{ hosting: Hosting }>

/**
 * The part of a form that is about the hosting.
 *
 * A form of more fields can be used as a form of fewer; react-hook-form's types cannot say so.
 */
export function hostingForm<T extends FieldValues & { hosting: Hosting }>(
  form: UseFormReturn<T>,
): HostingForm {
  return form as unknown as HostingForm
}
