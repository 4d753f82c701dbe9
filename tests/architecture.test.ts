import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cyclesAmong, declaredIn, filesOf, importsOf, type Source, sources } from './fixtures/sources.ts'

/*
 * The house's rules, proved from the imports of every file (type imports count): dependencies point inwards
 * (main → config, knowledge, adapters → core), the core's layers too, and each SDK stays in its own room.
 */

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

/** The imports that a rule forbids, each as `from → to`. */
const forbidden = (some: readonly Source[], isAllowed: (target: string, from: string) => boolean): string[] =>
  some.flatMap(({ path, imports }) =>
    imports.filter((target) => !isAllowed(target, path)).map((target) => `${path} → ${target}`),
  )

test('the rules see the sources and their imports', () => {
  expect(sources.length).toBeGreaterThan(100)
  const text = `import x from '../c.ts'\nimport type { Y } from './y.ts'\nexport * from './d.ts'\nawait import('e/f')`
  expect(importsOf('a/b.ts', text)).toEqual(['c.ts', 'a/y.ts', 'a/d.ts', 'e/f'])
  const missing = sources.flatMap(({ imports }) => imports.filter((target) => isOwn(target) && !isSource(target)))
  expect(missing).toEqual([])
})

const paths = new Set(sources.map(({ path }) => path))
const isSource = (target: string): boolean => paths.has(target)

describe('the core', () => {
  /** Packages without I/O, clock or environment; each small, and each for one thing. */
  const PURE = ['@orama/stemmers', '@orama/stopwords', 'fastest-levenshtein', 'minisearch', 'tinyld', 'node:crypto']

  /** Each layer imports only `model` and those before it. */
  const LAYERS = [
    'model',
    'text',
    'languages',
    'query',
    'retrieval',
    'scope',
    'verbatim',
    'answering',
    'presentation',
  ] as const

  /** −1 for a file outside the layers. */
  const layerOf = (path: string): number => LAYERS.findIndex((layer) => path.startsWith(`core/${layer}/`))

  test('stands in layers, each of which imports only the model and those before it', () => {
    const upward = forbidden(within('core'), (target, from) => {
      if (!target.startsWith('core/') || layerOf(from) < 0) return true
      return layerOf(target) >= 0 && (layerOf(target) <= layerOf(from) || target.startsWith('core/model/'))
    })
    expect(upward).toEqual([])
    const loose = within('core').filter(({ path }) => layerOf(path) < 0)
    expect(loose.map(({ path }) => path)).toEqual(['core/core.ts', 'core/index.ts'])
  })

  test('imports nothing of ours from outside, and only pure packages', () => {
    const isAllowed = (target: string): boolean =>
      isOwn(target) ? target.startsWith('core/') : PURE.includes(packageOf(target))
    expect(forbidden(within('core'), isAllowed)).toEqual([])
  })

  test.each([
    ['the environment', /\bprocess\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b|\bsetTimeout\b|\bsetInterval\b/],
    ['chance', /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b/],
    ['the console', /\bconsole\b/],
    ['the network', /\bfetch\(/],
    ['HTML or platform markup', /<\/[a-z]+>|\bmrkdwn\b|AdaptiveCard/],
  ])('knows nothing of %s', (_, pattern) => {
    expect(
      within('core')
        .filter(({ code }) => pattern.test(code))
        .map(({ path }) => path),
    ).toEqual([])
  })

  test('is entered by its door from everywhere but knowledge, which reads files into its types', () => {
    const outside = sources.filter(({ path }) => !/^(?:core|knowledge|measure)\//.test(path))
    expect(forbidden(outside, (target) => !target.startsWith('core/') || target === 'core/index.ts')).toEqual([])
    const fromKnowledge = forbidden(
      within('knowledge'),
      (target) => !target.startsWith('core/') || target === 'core/index.ts' || target.startsWith('core/model/'),
    )
    expect(fromKnowledge).toEqual([])
  })
})

describe('packages stay in their rooms', () => {
  const BESIDE = /^measure\/(?:bench|strangers)/

  test('minisearch is imported by the search index alone, and by what compares with it', () => {
    expect(importers('minisearch').filter((path) => !BESIDE.test(path))).toEqual(['core/retrieval/search-index.ts'])
  })

  test.each([
    ['@slack/bolt', 'slack'],
    ['@slack/web-api', 'slack'],
    ['@slack/types', 'slack'],
    ['@slack/oauth', 'slack'],
    ['@microsoft/teams-ai', 'teams'],
    ['botbuilder', 'teams'],
    ['botframework-connector', 'teams'],
    ['botframework-schema', 'teams'],
    ['adaptivecards', 'web'],
    ['slack-blocks-to-jsx', 'web'],
    ['react', 'web'],
    ['react-dom', 'web'],
    ['helmet', 'web'],
    ['@modelcontextprotocol/sdk', 'mcp'],
  ])('%s only in adapters/%s, and in the bench that compares with it', (name, adapter) => {
    const isRoom = (path: string) =>
      path.startsWith(`adapters/${adapter}/`) || path.startsWith(`measure/bench-${adapter}`)
    expect(importers(name).filter((path) => !isRoom(path))).toEqual([])
  })

  test('dotenv is imported by the configuration alone, and process.env is read there alone', () => {
    expect(importers('dotenv').filter((path) => path !== 'config.ts')).toEqual([])
    const readers = sources.filter(({ code }) => /\bprocess\s*\.\s*env\b|\benv\s*\}\s*=\s*process/.test(code))
    expect(readers.map(({ path }) => path).filter((path) => path !== 'config.ts')).toEqual([])
  })
})

describe('dependencies point inwards', () => {
  const adapterOf = (path: string): string | undefined => /^adapters\/([^/]+)\//.exec(path)?.[1]

  const DOORS = ['core/index.ts', 'store/index.ts']

  test('an adapter imports its own folder, adapters/shared and the doors of core and store, and no other adapter', () => {
    const isAllowed = (target: string, from: string): boolean =>
      !isOwn(target) || DOORS.includes(target) || [adapterOf(from), 'shared'].includes(adapterOf(target))
    expect(forbidden(within('adapters'), isAllowed)).toEqual([])
    expect(
      forbidden(within('adapters/shared'), (target) => adapterOf(target) === 'shared' || !target.includes('adapters/')),
    ).toEqual([])
  })

  test('knowledge imports the core and itself', () => {
    const isAllowed = (target: string): boolean =>
      !isOwn(target) || target.startsWith('core/') || target.startsWith('knowledge/')
    expect(forbidden(within('knowledge'), isAllowed)).toEqual([])
  })

  test('nobody imports what starts the bot or measures it', () => {
    const isAllowed = (target: string, from: string): boolean =>
      target !== 'main.ts' &&
      !target.startsWith('cli/') &&
      (!target.startsWith('measure/') || from.startsWith('measure/'))
    expect(forbidden(sources, isAllowed)).toEqual([])
  })

  test('no file imports itself by way of others', () => {
    expect(cyclesAmong(sources)).toEqual([])
  })
})

describe('a name', () => {
  /** `sv/messages.ts` and `en/messages.ts` say the same in two languages: one meaning. */
  const placeOf = (path: string): string => path.replace(/(^|\/)(?:sv|en)(?=[/.])/, '$1*')

  test('means one thing in all of src', () => {
    const places = new Map<string, Set<string>>()
    for (const { path, text } of sources) {
      for (const name of declaredIn(path, text)) places.set(name, (places.get(name) ?? new Set()).add(placeOf(path)))
    }
    const doubled = [...places].filter(([, where]) => where.size > 1)
    expect(doubled.map(([name, where]) => `${name}: ${[...where].join(', ')}`).sort()).toEqual([])
  })

  test('is not given by default: a name is found by search', () => {
    expect(sources.filter(({ code }) => /^export default\b/m.test(code)).map(({ path }) => path)).toEqual([])
  })
})

describe('files', () => {
  const LONGEST = { core: 200, elsewhere: 250 }

  test(`have at most ${LONGEST.core} lines in the core and ${LONGEST.elsewhere} elsewhere`, () => {
    const styles = filesOf('.css')
    expect(styles.length).toBeGreaterThan(0)
    const long = [...sources, ...styles]
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (path.startsWith('core/') ? LONGEST.core : LONGEST.elsewhere))
    expect(long).toEqual([])
  })

  test('stand in folders that say what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|services?|managers?|common|misc|lib)(\/|\.ts$)/
    expect([...paths].filter((path) => vague.test(path))).toEqual([])
  })

  test('have Swedish in what people read and what is understood, and nowhere else', () => {
    const SWEDISH_PLACES = [
      /^core\/languages\/sv\//,
      // the regular expression that tells the language by its letters
      /^core\/query\/detect-language\.ts$/,
      // what each channel says of its own
      /^adapters\/[^/]+\/wording(?:\/|\.ts$)/,
      // the words of a Swedish document's own text
      /^knowledge\//,
    ]
    const offenders = sources
      .filter(({ path }) => !SWEDISH_PLACES.some((place) => place.test(path)))
      .flatMap(({ path, code }) => swedishLines(code).map((line) => `${path}:${line}`))
    expect(offenders).toEqual([])
  })
})

describe('tests', () => {
  /** What is no test of one file or folder, each kind by its sign. */
  const KINDS: readonly ((name: string) => boolean)[] = [
    // the suite that every channel's renderer passes
    (name) => /^adapters\/[^/]+\/contract$/.test(name),
    // what holds of a whole room, whatever is thrown at it
    (name) => name.includes('/properties/'),
    // what the documents themselves say
    (name) => existsSync(name.split('/').slice(0, -1).join('/')),
  ]

  /** A file or a folder of src; or one of several tests of a file, in a folder of the file's name. */
  const isOfSource = (name: string): boolean =>
    [`${name}.ts`, name, `${name.split('/').slice(0, -1).join('/')}.ts`].some((path) => existsSync(`src/${path}`))

  test('stand as what they test stands in src', () => {
    const names = ['adapters', 'channels', 'core', 'knowledge', 'store'].flatMap((room) =>
      readdirSync(`tests/${room}`, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.test.ts'))
        .map((path) => `${room}/${path.replaceAll('\\', '/').replace(/\.test\.ts$/, '')}`),
    )
    expect(names.length).toBeGreaterThan(100)
    expect(names.filter((name) => !isOfSource(name) && !KINDS.some((isOfKind) => isOfKind(name)))).toEqual([])
  })
})

/** Numbers of the lines with å, ä or ö. */
const swedishLines = (code: string): number[] =>
  code.split('\n').flatMap((line, i) => (/[åäö]/i.test(line) ? [i + 1] : []))
