/** A mark on the map in pixels, with the size of its name. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const sides = ['right', 'left', 'above', 'below'] as const
export type Side = (typeof sides)[number]

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Half of a mark, with the air around it. */
const HALF = 11

/**
 * On which side of each mark its name stands so that names hide neither each other nor a mark.
 *
 * Who comes first chooses first; a name that finds no room is null.
 */
export function labelSides(
  marks: readonly Mark[],
  frame: { readonly width: number; readonly height: number },
): readonly (Side | null)[] {
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 7, top: y - 7, right: x + 7, bottom: y + 7 }))
  return marks.map((mark) => {
    for (const side of sides) {
      const box = labelBox(mark, side)
      const inside = box.left >= 0 && box.top >= 0 && box.right <= frame.width && box.bottom <= frame.height
      if (inside && !taken.some((other) => overlap(box, other))) {
        taken.push(box)
        return side
      }
    }
    return null
  })
}

function labelBox({ x, y, width, height }: Mark, side: Side): Box {
  const left = { right: x + HALF, left: x - HALF - width, above: x - width / 2, below: x - width / 2 }[side]
  const top = { right: y - height / 2, left: y - height / 2, above: y - HALF - height, below: y + HALF }[side]
  return { left, top, right: left + width, bottom: top + height }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
