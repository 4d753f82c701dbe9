import { parse } from 'node:querystring'
import { parseJson } from '../target.ts'

const FORM = 'application/x-www-form-urlencoded'

/**
 * Reads a request's body: JSON, or a form, which for clicks holds JSON in its `payload`.
 * @returns undefined for anything that is not an object
 */
export function readBody(text: string, contentType: string | undefined): Record<string, unknown> | undefined {
  const value = isForm(contentType) ? readForm(text) : parseJson(text)
  return isRecord(value) ? value : undefined
}

const isForm = (contentType: string | undefined): boolean => contentType?.split(';')[0]?.trim().toLowerCase() === FORM

function readForm(text: string): unknown {
  const fields = { ...parse(text) }
  return typeof fields['payload'] === 'string' ? parseJson(fields['payload']) : fields
}

/** True for an object that is no array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
