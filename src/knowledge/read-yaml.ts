import { load, YAMLException } from 'js-yaml'
import type { z } from 'zod'
import { KnowledgeError, type Problem } from '../core/index.ts'

/**
 * Parses YAML and checks its form.
 * @param file how the file is named in an error
 * @param offset lines above the YAML in its file, so that an error names the right line
 * @throws {KnowledgeError} naming the file, the field and the cure
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, offset = 0): T {
  return checkForm(file, parse(file, text, offset), schema)
}

/** js-yaml: a fifth of the time that `yaml` takes, which is a quarter of a second at every start. */
function parse(file: string, text: string, offset: number): unknown {
  try {
    return load(text)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    throw new KnowledgeError([
      {
        file,
        field: `line ${error.mark.line + 1 + offset}`,
        message: `is not valid YAML (${error.reason}).`,
        cure: 'Check the indentation, and put a text that contains ": " in quotation marks.',
      },
    ])
  }
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

const isMissing = (issue: z.core.$ZodIssue): boolean => issue.code === 'invalid_type' && issue.input === undefined

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
