import { z } from 'zod'

import { idSchema, isoDate, partialDate, recordBase, requiredText } from './common.ts'

/** The four categories of the RGRE database since 2020 (domain report §2.1, S6). */
export const relationKinds = ['partnership', 'friendship', 'contact', 'project'] as const
/** A friendship or project partnership is limited in time and/or to named projects (RGRE, domain report §2.1). */
export function isLimitedKind(kind: (typeof relationKinds)[number]): boolean {
  return kind === 'friendship' || kind === 'project'
}
export const relationStatuses = ['preparing', 'active', 'dormant', 'ended'] as const
export const relationContactRoles = [
  'mayor',
  'officer',
  'association',
  'club',
  'school',
  'citizen',
  'other',
] as const

/** The relation of our own town to one or more others. */
export const relationSchema = z
  .object({
    ...recordBase,
    kind: z.enum(relationKinds),
    status: z.enum(relationStatuses),
    townIds: z.array(idSchema).min(1, 'required'),
    since: partialDate.nullable(),
    endsOn: isoDate.nullable(),
    projects: z.array(requiredText),
    /** How the contact came about: private contact, school, RGRE … */
    origin: z.string().trim(),
    contacts: z.array(z.object({ personId: idSchema, role: z.enum(relationContactRoles) })),
    note: z.string(),
  })
  .superRefine((relation, context) => {
    if (isLimitedKind(relation.kind) && relation.endsOn === null && relation.projects.length === 0)
      context.addIssue({ code: 'custom', path: ['endsOn'], message: 'end-or-projects' })
    if (relation.since !== null && relation.endsOn !== null && relation.endsOn < relation.since)
      context.addIssue({ code: 'custom', path: ['endsOn'], message: 'ends-before-begin' })
  })
export type Relation = z.infer<typeof relationSchema>
