import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppManifestUtils } from '@microsoft/app-manifest'
import { expect, it } from 'vitest'
import { documentParameters, documentTranslations } from '../../../../src/adapters/teams/package/document-parameter.ts'
import { fillManifest } from '../../../../src/adapters/teams/package/fill-manifest.ts'
import { objectsIn } from '../support/cards.ts'
import { toRecord } from '../support/fake-connector.ts'

const source = readFileSync(new URL('../../../../manifest/teams/manifest.json', import.meta.url), 'utf8')
const documents = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `r-${i}`, citedAs: { sv: `Rapport ${i}`, en: `Report ${i}` } }))
const filled = (count: number) =>
  fillManifest(source, {
    appId: '11111111-1111-4111-8111-111111111111',
    publicUrl: 'https://bot.example.se',
    operator: 'Region Exempel',
    version: '1.2.3',
    documents: documents(count),
  })
const parameters = (manifest: object) => objectsIn(manifest).filter(({ inputType }) => inputType === 'choiceset')

it('one document has no menu', () => {
  expect(parameters(filled(1))).toEqual([])
  expect(documentTranslations(documents(1))).toEqual({})
})

it.each([2, 30])('%i documents have one, in a manifest that is valid', async (count) => {
  const manifest = filled(count)
  expect(parameters(manifest)).toEqual(documentParameters(documents(count), 'sv'))
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.json')
  writeFileSync(file, JSON.stringify(manifest))
  const [, problems] = await AppManifestUtils.readAndValidateTeamsManifest(file)
  expect(problems).toEqual([])
})

/** What stands at a path of the manifest: `composeExtensions[0].commands[0].title`. */
const at = (manifest: object, path: string): unknown =>
  path.split(/[.[\]]+/).reduce<unknown>((inner, key) => toRecord(inner)[key], manifest)

it('is translated, choice by choice, where it stands in the manifest', () => {
  const translations = documentTranslations(documents(2))
  expect(Object.values(translations)).toEqual([
    'Document',
    'Search one document or all',
    'All documents',
    'Report 0',
    'Report 1',
  ])
  expect(Object.keys(translations).map((path) => at(filled(2), path))).toEqual([
    'Dokument',
    'Sök i ett dokument eller i alla',
    'Alla dokument',
    'Rapport 0',
    'Rapport 1',
  ])
})
