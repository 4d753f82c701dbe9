import { parse } from 'node:querystring'
import { isRecord, parseJson } from '../json.ts'

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
