import { load, YAMLException } from 'js-yaml'
import type { z } from 'zod'
import { KnowledgeError, type Problem } from '../core/index.ts'
import { compiledOr } from './compiled.ts'

/**
 * Parses YAML and checks its form.
 * @param file how the file is named in an error
 * @param offset lines above the YAML in its file, so that an error names the right line
 * @throws {KnowledgeError} naming the file, the field and the cure
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, offset = 0): T {
  return compiledOr(file, text, () => checkForm(file, parse(file, text, offset), schema))
}

/** js-yaml: a fifth of the time that `yaml` takes, which is a quarter of a second at every start. */
function parse(file: string, text: string, offset: number): unknown {
  const fault = (line: number, reason: string, cure: string): KnowledgeError =>
    new KnowledgeError([{ file, field: `line ${line + offset}`, message: `is not valid YAML (${reason}).`, cure }])
  // What stands below a dividing line has often lost its indentation by it: the line itself is then what is wrong.
  const divider = dividingLine(text)
  if (divider !== undefined) throw fault(divider, 'it divides the file in two', 'Take the line away.')
  try {
    return load(text)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const cure = 'Check the indentation, and put a text that contains ": " in quotation marks.'
    throw fault(error.mark.line + 1, error.reason, cure)
  }
}

const DIVIDER = /^(?:---|\.\.\.)(?:\s|$)/
const NO_CONTENT = /^\s*(?:[#%].*)?$/

/**
 * Number of the line that ends a file's first document; one that begins it does not. js-yaml's own error for it has no
 * place.
 */
function dividingLine(text: string): number | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const content = lines.findIndex((line) => !NO_CONTENT.test(line))
  const divider = lines.findIndex((line, i) => i > content && DIVIDER.test(line))
  return divider === -1 ? undefined : divider + 1
}

/** Checks the form of a value. @throws {KnowledgeError} with every field that is wrong */
export function checkForm<T>(file: string, value: unknown, schema: z.ZodType<T>): T {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  throw new KnowledgeError(result.error.issues.map((issue) => toProblem(file, issue)))
}

function toProblem(file: string, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map((step) => (typeof step === 'number' ? step + 1 : String(step)))
  const message = isMissing(issue) ? 'is missing.' : `${issue.message}.`
  return { file, field: path.join('.') || 'the whole file', message, cure: cureFor(issue) }
}

const isMissing = ({ code, input }: z.core.$ZodIssue): boolean =>
  (code === 'invalid_type' || code === 'invalid_value') && input === undefined

function cureFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Take away or correct the field ${issue.keys.join(', ')}; knowledge/README.md lists the fields.`
    case 'too_small':
      return `Write at least ${issue.minimum}.`
    case 'invalid_value':
      return `Write one of ${issue.values.join(', ')}.`
    default:
      return 'knowledge/README.md shows how the field is written.'
  }
}
