import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { dump } from 'js-yaml'
import { readYaml } from '../read-yaml.ts'
import { type Structure, structureFile } from '../structure.ts'
import type { About } from './guess.ts'
import { WORDING } from './wording.ts'

export const STRUCTURE = 'structure.yaml'
const ORIGINAL = 'original'
const LINE_WIDTH = 110

const toYaml = (comment: string, value: unknown): string =>
  `${comment}\n${dump(value, { lineWidth: LINE_WIDTH, flowLevel: 3 })}`

/** Writes a new document's folder, with a copy of its file in `original/`, which Git ignores. */
export function writeDocument(root: string, name: string, about: About, structure: Structure, file: string): void {
  const folder = join(root, name)
  mkdirSync(join(folder, ORIGINAL), { recursive: true })
  const { title, publisher, date } = about
  writeFileSync(join(folder, 'document.yaml'), toYaml(WORDING.documentComment, { title, publisher, date }))
  writeStructure(root, name, structure, file)
}

/** Writes what the sections are, and puts the file in the place of the one before. */
export function writeStructure(root: string, name: string, structure: Structure, file: string): void {
  writeFileSync(join(root, name, STRUCTURE), toYaml(WORDING.structureComment, structure))
  const folder = join(root, name, ORIGINAL)
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, basename(file))
  if (resolve(file) === resolve(copy)) return
  for (const old of readdirSync(folder)) if (old !== 'README.md') rmSync(join(folder, old))
  copyFileSync(file, copy)
}

/** @throws {KnowledgeError} for a file that is not in its form */
export const readStructure = (root: string, name: string): Structure =>
  readYaml(`${name}/${STRUCTURE}`, readFileSync(join(root, name, STRUCTURE), 'utf8'), structureFile)
