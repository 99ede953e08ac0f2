interface Store<K, V> {
  readonly get: (key: K) => V | undefined
  readonly set: (key: K, value: V) => unknown
}

/** A function that works out each answer once; a `WeakMap` as the store forgets it together with its key. */
export function remembered<K, V extends object | string>(
  store: Store<K, V>,
  make: (key: K) => V,
): (key: K) => V {
  return (key) => {
    const known = store.get(key)
    if (known !== undefined) return known
    const made = make(key)
    store.set(key, made)
    return made
  }
}
