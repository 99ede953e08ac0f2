import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { Ref } from 'react'

/** A link in running text that goes to a page of the program. */
export const PageLink = createLink(({ ref, ...props }: AnchorProps & { ref?: Ref<HTMLAnchorElement> }) => (
  <Anchor {...props} ref={ref} />
))

/** A link that looks like a button. */
export const ButtonLink = createLink(({ ref, ...props }: ButtonProps & { ref?: Ref<HTMLAnchorElement> }) => (
  <Button component="a" {...props} ref={ref} />
))
