import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppManifestUtils } from '@microsoft/app-manifest'
import { describe, expect, it } from 'vitest'
import { EXCERPT, SEARCH } from '../../../src/adapters/teams/extension/ids.ts'
import { buildPackage } from '../../../src/adapters/teams/package/build-package.ts'
import { fillManifest, ManifestError } from '../../../src/adapters/teams/package/fill-manifest.ts'
import { toRecord } from './support/fake-connector.ts'
import { objectsIn } from './support/cards.ts'
import { matching } from './support/matching.ts'
import { core } from './support/bot.ts'

const folder = new URL('../../../manifest/teams/', import.meta.url).pathname
const source = readFileSync(join(folder, 'manifest.json'), 'utf8')
const english = toRecord(JSON.parse(readFileSync(join(folder, 'en.json'), 'utf8')))
const appId = '11111111-1111-4111-8111-111111111111'
const installation = {
  ...{ appId, publicUrl: 'https://bot.example.se', operator: 'Region Exempel', version: '1.2.3' },
  documents: core.catalogue.documents.map(({ document }) => document),
}
const manifest = toRecord(fillManifest(source, installation))

async function problemsOf(filled: object): Promise<string[]> {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.json')
  writeFileSync(file, JSON.stringify(filled))
  const [, problems] = await AppManifestUtils.readAndValidateTeamsManifest(file)
  return problems
}

describe('the manifest', () => {
  it('is valid', async () => {
    expect(await problemsOf(manifest)).toEqual([])
  })

  it('has the version of the package, the operator’s own pages, and no address of the template', () => {
    expect(manifest).toMatchObject({
      version: '1.2.3',
      developer: {
        name: 'Region Exempel',
        privacyUrl: 'https://bot.example.se/integritet',
        termsOfUseUrl: 'https://bot.example.se/villkor',
      },
      validDomains: ['bot.example.se'],
      permissions: ['identity'],
    })
    expect(JSON.stringify(manifest)).not.toMatch(/\$\{/)
  })

  it('keeps the path of an address below which the bot is reached', () => {
    const below = toRecord(fillManifest(source, { ...installation, publicUrl: 'https://region.example.se/vard' }))
    const addresses = JSON.stringify(below).match(/https:\/\/region[^"]*/g)
    expect(addresses).toContain('https://region.example.se/vard/integritet')
    expect(addresses).toContain('https://region.example.se/vard/villkor')
    for (const address of addresses ?? []) expect(address).toMatch(/^https:\/\/region\.example\.se\/vard(\/|$)/)
    expect(below).toMatchObject({ validDomains: ['region.example.se'] })
  })

  it('is checked for real: an accent that is no colour is a problem', async () => {
    expect(await problemsOf({ ...manifest, accentColor: 'teal' })).not.toEqual([])
  })

  it('names the commands that the code handles, and no other', () => {
    const ids = objectsIn(manifest['composeExtensions']).flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
    expect(ids).toEqual([SEARCH.command, EXCERPT.command])
    expect(objectsIn(manifest['composeExtensions']).some(({ name }) => name === SEARCH.parameter)).toBe(true)
  })

  it('suggests commands that the bot answers, in both languages', () => {
    const commands = objectsIn(manifest['bots']).flatMap(({ title }) => (typeof title === 'string' ? [title] : []))
    expect(commands).toHaveLength(7)
    for (const [i, command] of commands.entries()) {
      expect(core.ask(command)).toMatchObject({ language: 'sv', outcome: matching.stringMatching(/list|help/) })
      const translated = String(english[`bots[0].commandLists[0].commands[${i}].title`])
      expect(core.ask(translated).outcome, translated).toBe(core.ask(command).outcome)
    }
  })

  it('is translated string by string', () => {
    const at = (path: string): unknown =>
      path
        .split(/[.[\]]+/)
        .filter(Boolean)
        .reduce<unknown>(
          (value, name) => (Array.isArray(value) ? value[Number(name)] : toRecord(value)[name]),
          manifest,
        )
    for (const path of Object.keys(english).filter((key) => key !== '$schema'))
      expect(at(path), path).toBeTypeOf('string')
    const titles = objectsIn([manifest['bots'], manifest['composeExtensions']]).flatMap(({ title }) =>
      typeof title === 'string' ? [title] : [],
    )
    expect(Object.keys(english).filter((key) => key.endsWith('.title'))).toHaveLength(titles.length)
  })

  it.each([
    [{ appId: 'x' }, /TEAMS_APP_ID/],
    [{ appId: '${TEAMS_APP_ID}' }, /TEAMS_APP_ID/],
    [{ publicUrl: undefined }, /PUBLIC_URL/],
    [{ publicUrl: 'http://127.0.0.1:3000' }, /PUBLIC_URL .*https/],
    [{ operator: undefined }, /OPERATOR_NAME/],
    [{ operator: 'x'.repeat(33) }, /OPERATOR_NAME .*32/],
  ])('is not made with %j', (wrong, sentence) => {
    expect(() => fillManifest(source, { ...installation, ...wrong })).toThrow(ManifestError)
    expect(() => fillManifest(source, { ...installation, ...wrong })).toThrow(sentence)
  })
})

it.each([
  ['color.png', 192],
  ['outline.png', 32],
])('%s is a PNG of %i pixels', (name, size) => {
  const image = readFileSync(join(folder, name))
  expect(image.subarray(1, 4).toString()).toBe('PNG')
  expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([size, size])
})

const unpacker = spawnSync('python3', ['--version']).status === 0

it.skipIf(!unpacker)(
  'the package unpacks with another program (python3, skipped without), and is the same each time',
  () => {
    const archive = buildPackage(folder, installation)
    expect(buildPackage(folder, installation)).toEqual(archive)
    const file = join(mkdtempSync(join(tmpdir(), 'package-')), 'app.zip')
    writeFileSync(file, archive)
    const script =
      'import json,sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; print(json.dumps([z.namelist(), json.loads(z.read("manifest.json"))["id"]]))'
    expect(JSON.parse(execFileSync('python3', ['-c', script, file], { encoding: 'utf8' }))).toEqual([
      ['manifest.json', 'en.json', 'color.png', 'outline.png'],
      appId,
    ])
  },
)
