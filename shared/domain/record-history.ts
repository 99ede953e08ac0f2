import type { RecordVersion } from '../contract/answers.ts'

/** A version of a record together with what became of it. */
export interface ToldVersion {
  readonly version: RecordVersion
  /** Whether it did something of its own, took something back, or did again what had been taken back. */
  readonly way: 'did' | 'undid' | 'redid'
  /** The label of what was done, undone or redone. */
  readonly label: string
  /** Whether it was taken back and not done again. */
  readonly undone: boolean
}

/** The versions of a record, the newest first, each with what it undoes and whether it still stands. */
export function tellVersions(versions: readonly RecordVersion[]): readonly ToldVersion[] {
  const bySequence = new Map(versions.map((version) => [version.sequence, version]))
  const undoneSequences = new Set<number>()
  return versions
    .toSorted((a, b) => b.sequence - a.sequence)
    .map((version) => {
      // Only what comes later can take a version back, so its own fate is known here.
      const undone = undoneSequences.has(version.sequence)
      if (version.undoes !== undefined && !undone) undoneSequences.add(version.undoes)

      let origin = version
      let steps = 0
      for (
        let next = bySequence.get(origin.undoes ?? -1);
        next && next.sequence < origin.sequence;
        next = bySequence.get(origin.undoes ?? -1)
      ) {
        origin = next
        steps += 1
      }
      const way = steps === 0 ? 'did' : steps % 2 === 1 ? 'undid' : 'redid'
      return { version, way, label: origin.label, undone }
    })
}
