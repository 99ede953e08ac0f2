import type { AppError, ErrorCode, FieldProblem } from './errors.ts'

/** The envelope of every answer: a value, or an error as a value. Nothing is thrown across the contract. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppError }

export function ok<T>(value: T): Result<T> {
  return { ok: true, value }
}

export function err(
  code: ErrorCode,
  params?: Readonly<Record<string, string | number>>,
  fields?: readonly FieldProblem[],
): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: { code, ...(params && { params }), ...(fields && { fields }) } }
}
