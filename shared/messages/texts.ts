/** The shape of a namespace with free wording: a translation has exactly the keys of the German original. */
export type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }
