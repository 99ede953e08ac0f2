import type { Relation } from '../records/relation.ts'

/** RGRE: a friendship or project partnership is limited in time and/or to named projects (domain report §2.1). */
export function isLimitedKind(kind: Relation['kind']): boolean {
  return kind === 'friendship' || kind === 'project'
}
