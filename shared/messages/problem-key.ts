import { problems } from './de/problems.ts'

export type ProblemKey = keyof typeof problems

function isProblemKey(message: string): message is ProblemKey {
  return Object.hasOwn(problems, message)
}

/**
 * The key in the `problems` namespace for the message of a field problem.
 *
 * Our schemas speak in keys; where they do not, zod's own English sentence is mapped to the nearest key.
 */
export function problemKey(message: string | undefined): ProblemKey {
  if (message === undefined) return 'invalid'
  if (isProblemKey(message)) return message
  if (/received (undefined|null)$/.test(message)) return 'required'
  if (message.includes('expected number') || message.includes('expected int')) return 'not-a-number'
  if (message.startsWith('Invalid option')) return 'not-a-choice'
  if (message.startsWith('Too big')) return 'too-much'
  if (message.startsWith('Too small')) return 'too-little'
  return 'invalid'
}
