import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'

import type { BookView, CollectionName, RecordOf } from '#shared/records/collections.ts'

import type { Replica, ReplicaStatus } from './replica.ts'

const ReplicaContext = createContext<Replica | null>(null)

export function ReplicaProvider(props: { readonly replica: Replica; readonly children: ReactNode }) {
  return <ReplicaContext value={props.replica}>{props.children}</ReplicaContext>
}

export function useReplica(): Replica {
  const replica = useContext(ReplicaContext)
  if (!replica) throw new Error('useReplica needs a ReplicaProvider above it')
  return replica
}

/** The whole book, for rules that look across collections; draws anew after every commit. */
export function useBook(): BookView {
  const replica = useReplica()
  return useSyncExternalStore(replica.subscribe, replica.book)
}

/** One collection by id; draws anew only when this collection changes. */
export function useCollection<C extends CollectionName>(name: C): ReadonlyMap<string, RecordOf<C>> {
  const replica = useReplica()
  return useSyncExternalStore(replica.subscribe, () => replica.book()[name])
}

/** One record, or undefined if it is not (or no longer) there; draws anew only when it changes. */
export function useRecord<C extends CollectionName>(name: C, id: string): RecordOf<C> | undefined {
  const replica = useReplica()
  return useSyncExternalStore(replica.subscribe, () => replica.book()[name].get(id))
}

export function useReplicaStatus(): ReplicaStatus {
  const replica = useReplica()
  return useSyncExternalStore(replica.subscribe, replica.status)
}
