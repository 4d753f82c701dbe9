import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

/*
 * The house's rules, proved from the imports: dependencies point inwards (main → config, knowledge, adapters → core),
 * and each SDK stays in its own room.
 */

interface Source {
  /** Relative to src, with forward slashes. */
  readonly path: string
  readonly text: string
  /** Packages by name, and our own files as paths relative to src. */
  readonly imports: readonly string[]
}

const SRC = 'src'
const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*|\brequire\s*\(\s*)(['"])([^'"]+)\1/g
const COMMENT = /\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm

const sources: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => {
    const text = readFileSync(join(SRC, path), 'utf8')
    return { path, text, imports: importsOf(path, text) }
  })

function importsOf(path: string, text: string): string[] {
  return [...text.replace(COMMENT, '').matchAll(IMPORT)].map(([, , target = '']) =>
    target.startsWith('.') ? relative(SRC, join(SRC, dirname(path), target)).replaceAll('\\', '/') : target,
  )
}

const isOwn = (target: string): boolean => target.endsWith('.ts')
/** `@slack/bolt/x` → `@slack/bolt`, `tinyld/light` → `tinyld`. */
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')

const within = (folder: string): readonly Source[] => sources.filter(({ path }) => path.startsWith(`${folder}/`))
const importers = (name: string): string[] =>
  sources.filter(({ imports }) => imports.some((target) => packageOf(target) === name)).map(({ path }) => path)
const adapterOf = (path: string): string | undefined => /^adapters\/([^/]+)\//.exec(path)?.[1]

test('the rules see the sources and their imports', () => {
  expect(sources.length).toBeGreaterThan(30)
  expect(importsOf('a/b.ts', "import x from '../c.ts'\nexport * from './d.ts'\nawait import('e/f')")).toEqual([
    'c.ts',
    'a/d.ts',
    'e/f',
  ])
})

describe('the core', () => {
  /** Packages without I/O, clock or environment; each small, and each for one thing. */
  const PURE = ['@orama/stemmers', '@orama/stopwords', 'fastest-levenshtein', 'minisearch', 'tinyld', 'node:crypto']

  test('imports nothing of ours from outside', () => {
    const outward = within('core').flatMap(({ path, imports }) =>
      imports.filter((target) => isOwn(target) && !target.startsWith('core/')).map((target) => `${path} → ${target}`),
    )
    expect(outward).toEqual([])
  })

  test('imports only pure packages', () => {
    const foreign = within('core').flatMap(({ path, imports }) =>
      imports.filter((target) => !isOwn(target) && !PURE.includes(packageOf(target))).map((t) => `${path} → ${t}`),
    )
    expect(foreign).toEqual([])
  })

  test.each([
    ['the environment', /\bprocess\b/],
    ['the clock', /\bDate\b|\bperformance\b|\bsetTimeout\b|\bsetInterval\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
    ['the console', /\bconsole\b/],
    ['the network', /\bfetch\(/],
    ['HTML or platform markup', /<\/[a-z]+>|\bmrkdwn\b|AdaptiveCard/],
  ])('knows nothing of %s', (_, pattern) => {
    const offenders = within('core').filter(({ text }) => pattern.test(text.replace(COMMENT, '')))
    expect(offenders.map(({ path }) => path)).toEqual([])
  })

  test('is entered by its door from the adapters', () => {
    const through = within('adapters').flatMap(({ path, imports }) =>
      imports
        .filter((target) => target.startsWith('core/') && target !== 'core/index.ts')
        .map((target) => `${path} → ${target}`),
    )
    expect(through).toEqual([])
  })
})

describe('packages stay in their rooms', () => {
  test('minisearch is imported by the search index alone, and by the bench that compares with it', () => {
    const [inCore, ...others] = importers('minisearch')
      .sort()
      .map((path) => path.replace(/^measure\/bench.*$/, 'bench'))
    expect(inCore).toBe('core/retrieval/search-index.ts')
    expect(others.filter((path) => path !== 'bench')).toEqual([])
  })

  test.each([
    ['@slack/bolt', 'slack'],
    ['@slack/web-api', 'slack'],
    ['@slack/types', 'slack'],
    ['@microsoft/teams-ai', 'teams'],
    ['botbuilder', 'teams'],
    ['botframework-connector', 'teams'],
    ['adaptivecards', 'web'],
    ['slack-blocks-to-jsx', 'web'],
    ['helmet', 'web'],
  ])('%s only in adapters/%s, and in the bench that compares with it', (name, adapter) => {
    const isRoom = (path: string) =>
      path.startsWith(`adapters/${adapter}/`) || path.startsWith(`measure/bench-${adapter}`)
    expect(importers(name).filter((path) => !isRoom(path))).toEqual([])
  })

  test('dotenv is imported by the configuration alone', () => {
    expect(importers('dotenv').filter((path) => path !== 'config.ts')).toEqual([])
  })
})

describe('dependencies point inwards', () => {
  /** What adapters have in common: what one is, and how failures of the network are told apart. */
  const COMMON_TO_ADAPTERS = ['adapters/adapter.ts', 'adapters/failure.ts']

  const allowed = (from: string, to: string): boolean => {
    if (to.startsWith('core/')) return true
    if (from.startsWith('knowledge/')) return to.startsWith('knowledge/')
    const adapter = adapterOf(from)
    if (adapter !== undefined) return adapterOf(to) === adapter || COMMON_TO_ADAPTERS.includes(to)
    return !from.startsWith('core/')
  }

  test('core ← knowledge; core ← adapters; nobody imports main', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((target) => isOwn(target) && (!allowed(path, target) || target === 'main.ts'))
        .map((target) => `${path} → ${target}`),
    )
    expect(wrong).toEqual([])
  })

  test('no two adapters import each other', () => {
    const wrong = sources.flatMap(({ path, imports }) => {
      const from = adapterOf(path)
      return imports
        .filter((target) => from !== undefined && ![undefined, from].includes(adapterOf(target)))
        .map((target) => `${path} → ${target}`)
    })
    expect(wrong).toEqual([])
  })
})

test('process.env is read in config.ts alone', () => {
  const readers = sources.filter(({ text }) =>
    /\bprocess\s*\.\s*env\b|\benv\s*\}\s*=\s*process/.test(text.replace(COMMENT, '')),
  )
  expect(readers.map(({ path }) => path).filter((path) => path !== 'config.ts')).toEqual([])
})

describe('files', () => {
  const LONGEST = 250

  test(`have at most ${LONGEST} lines`, () => {
    const styles = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.css'))
      .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }))
    expect(styles.length).toBeGreaterThan(0)
    const long = [...sources, ...styles].map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([])
  })

  test('stand in folders that say what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|services?|managers?|common|misc|lib)(\/|\.ts$)/
    expect(sources.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([])
  })

  test('have Swedish in what people read and what is understood, and nowhere else', () => {
    const SWEDISH_PLACES = [
      // what people read, and what is understood: one place per language
      /(^|\/)(languages|locales|wording)\//,
      /(^|\/)wording\.ts$/,
      // the Swedish language itself
      /^core\/(languages\/stop-words|query\/detect-language)\.ts$/,
      // the headings of the files under knowledge/ (load-shelf.ts), and the words of a Swedish document's own text
      /^knowledge\//,
    ]
    const offenders = sources
      .filter(({ path }) => !SWEDISH_PLACES.some((place) => place.test(path)))
      .flatMap(({ path, text }) => swedishLines(text).map((line) => `${path}:${line}`))
    expect(offenders).toEqual([])
  })
})

/** Numbers of the lines with å, ä or ö outside comments. */
function swedishLines(text: string): number[] {
  const code = text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '))
  return code.split('\n').flatMap((line, i) => (/[åäö]/i.test(line) ? [i + 1] : []))
}
