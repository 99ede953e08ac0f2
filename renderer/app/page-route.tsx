import { createRoute, useParams } from '@tanstack/react-router'
import type { ComponentType } from 'react'

import { root } from './root.tsx'

/** The parameters in a path: `/towns/$townId` → `{ townId }`. */
export type PathParams<P extends string> = P extends `${string}$${infer Name}/${infer Rest}`
  ? { readonly [K in Name]: string } & PathParams<Rest>
  : P extends `${string}$${infer Name}`
    ? { readonly [K in Name]: string }
    : object

/** A page at a path; the parameters of the path are the properties of the page. */
export function page<const P extends string>(path: P, Component: ComponentType<PathParams<P>>) {
  function PageRoute() {
    const params = useParams({ strict: false }) as PathParams<P>
    // Another record is another page: forms and scroll positions begin anew.
    return <Component key={Object.values(params).join(' ')} {...params} />
  }
  return createRoute({ getParentRoute: () => root, path, component: PageRoute })
}
