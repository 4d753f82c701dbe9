import type { DocumentFiles } from './document-files.ts'
import type { Claim } from './claim.ts'
import type { Problem } from './errors.ts'
import { LANGUAGES } from './language.ts'
import type { Role } from './role.ts'
import { localId, type Section } from './section.ts'

/** Every broken link, page out of range and doubled id of a document; empty when all is well. */
export function problemsOf(files: DocumentFiles): Problem[] {
  const check = createCheck(files)
  checkList(files, check)
  for (const section of files.sections) {
    checkLinks(section, check)
    checkPages(section, files, check)
    checkRoles(section, check)
    checkClaims(section, check)
  }
  for (const [i, term] of files.terms.entries()) {
    term.sections.forEach((id, j) => check.section('glossary.yaml', `${i + 1} (${term.term}).sections.${j + 1}`, id))
  }
  for (const role of files.roles) {
    role.sections.forEach((id, j) => check.section('roles.yaml', `${role.id}.sections.${j + 1}`, id))
    checkTitles(role, check)
  }
  check.unique(
    'glossary.yaml',
    'term',
    files.terms.map(({ term }) => plain(term)),
  )
  check.unique(
    'roles.yaml',
    'id',
    files.roles.map((role) => role.id),
  )
  check.unique(
    'out-of-scope.yaml',
    'id',
    files.outOfScope.map((topic) => topic.id),
  )
  return check.problems
}

type Check = ReturnType<typeof createCheck>

function createCheck(files: DocumentFiles) {
  const problems: Problem[] = []
  const byId = new Map(files.sections.map((section) => [section.id, section]))
  const report = (file: string, field: string, message: string, cure: string): void => {
    problems.push({ file: `${files.document.id}/${file}`, field, message, cure })
  }
  return {
    problems,
    report,
    byId,
    footnotes: new Set(files.sections.flatMap(({ kind, number }) => (kind === 'footnote' ? [number] : []))),
    roles: new Set(files.roles.map((role) => role.id)),
    section(file: string, field: string, id: string): void {
      if (byId.has(id)) return
      report(file, field, `there is no section "${id}".`, 'Write an id from document.yaml, or take it away.')
    },
    unique(file: string, field: string, values: readonly string[]): void {
      const met = new Set<string>()
      const doubled = values.filter((value) => met.size === met.add(value).size)
      for (const value of new Set(doubled))
        report(file, field, `"${value}" stands twice.`, 'Merge the two or rename one.')
    },
  }
}

function checkList({ document, sections }: DocumentFiles, check: Check): void {
  const listed = new Set(document.sections)
  for (const id of document.sections) {
    if (check.byId.has(id)) continue
    const cure = `Write ${fileOf({ id })}, or take the id off the list.`
    check.report('document.yaml', 'sections', `the section "${id}" is missing.`, cure)
  }
  for (const section of sections) {
    if (listed.has(section.id)) continue
    const message = `"${section.id}" is not in document.yaml.`
    check.report(fileOf(section), 'id', message, 'Add the id to its list of sections.')
  }
  check.unique('document.yaml', 'sections', document.sections)
  check.unique(
    'sections',
    'id',
    sections.map((section) => section.id),
  )
  check.unique(
    'sections',
    'number',
    sections.flatMap(({ kind, number }) => (number === undefined ? [] : [`${kind} ${number}`])),
  )
  check.section('document.yaml', 'overview', document.overview)
}

function checkLinks(section: Section, check: Check): void {
  const file = fileOf(section)
  const link = (field: string, ids: readonly string[]): void => {
    ids.forEach((id, i) => check.section(file, ids.length > 1 ? `${field}.${i + 1}` : field, id))
  }
  link('parent', section.parent === undefined ? [] : [section.parent])
  link('proposals', section.proposals)
  link('related', section.related)
  link('same_as', section.sameAs)
  for (const id of section.proposals) {
    const proposal = check.byId.get(id)
    if (!proposal || proposal.parent === section.id) continue
    const message = `"${id}" says that it stands inside "${proposal.parent ?? 'no section'}".`
    check.report(file, 'proposals', message, `Set its parent to ${section.id}, or take it off this list.`)
  }
  section.footnotes.forEach((number, i) => checkFootnote(section, `footnotes.${i + 1}`, number, check))
}

function checkFootnote(section: Section, field: string, number: number, check: Check): void {
  if (check.footnotes.has(number)) return
  const cure = `Write the number of a footnote that has a file, such as sections/fotnot-${number}.yaml.`
  check.report(fileOf(section), field, `there is no footnote ${number}.`, cure)
}

function checkPages(section: Section, { document }: DocumentFiles, check: Check): void {
  section.pages.forEach((page, i) => {
    if (page <= document.pageCount) return
    const message = `page ${page} does not exist: the document has ${document.pageCount} pages.`
    check.report(fileOf(section), `pages.${i + 1}`, message, 'Write the printed page number.')
  })
}

/** Who is shown as an example of a role is known to belong to it when they ask. */
function checkTitles({ id, titles, people }: Role, check: Check): void {
  for (const language of LANGUAGES) {
    for (const title of titles[language].filter((one) => !people[language].includes(one))) {
      const field = `${id}.titles.${language}`
      check.report('roles.yaml', field, `"${title}" is not among the people.`, 'Write it under people as well.')
    }
  }
}

function checkRoles(section: Section, check: Check): void {
  const named = [
    ...section.roles.map((role, i) => ({ field: `roles.${i + 1}`, role })),
    ...section.claims.flatMap(({ id, roles }) => roles.map((role) => ({ field: `claims (${id}).roles`, role }))),
  ]
  for (const { field, role } of named) {
    if (check.roles.has(role)) continue
    check.report(fileOf(section), field, `there is no role "${role}".`, 'Write an id from roles.yaml.')
  }
}

function checkClaims(section: Section, check: Check): void {
  check.unique(
    fileOf(section),
    'claims.id',
    section.claims.map(({ id }) => id),
  )
  for (const claim of section.claims) checkClaim(claim, section, check)
  const { claims: saidWith = [], statement } = section.erratum ?? {}
  const named = [
    ...saidWith.map((id) => ({ id, field: 'erratum.claims', cure: 'Write the id of the claim that it is said with.' })),
    ...(statement === undefined
      ? []
      : [{ id: statement, field: 'erratum.statement', cure: 'Write the id of the claim that says it already.' }]),
  ]
  for (const { id, field, cure } of named) {
    if (section.claims.some((claim) => claim.id === id)) continue
    check.report(fileOf(section), field, `there is no claim "${id}" in the section.`, cure)
  }
}

function checkClaim({ id, pages, footnotes, figure, text }: Claim, section: Section, check: Check): void {
  const file = fileOf(section)
  const stray = pages.find((page) => !section.pages.includes(page))
  if (stray !== undefined) {
    const message = `page ${stray} is none of the section's pages.`
    check.report(file, `claims (${id}).pages`, message, "Write one of the section's own pages.")
  }
  for (const number of footnotes) checkFootnote(section, `claims (${id}).footnotes`, number, check)
  if (figure && !text.sv.includes(figure.value.sv)) {
    const message = `the sentence does not contain the value "${figure.value.sv}".`
    check.report(file, `claims (${id}).sv`, message, 'Write the value in it exactly as in figure.value.')
  }
  const written = figure && figure.value.en !== figure.value.sv
  if (written && !text.en.toLowerCase().includes(figure.value.en.toLowerCase())) {
    const message = `the sentence does not contain the value "${figure.value.en}".`
    check.report(file, `claims (${id}).en`, message, 'Write in figure.en.value how the English sentence writes it.')
  }
}

const fileOf = ({ id }: Pick<Section, 'id'>): string => `sections/${localId(id)}.yaml`

/** Letters without case or marks: whoever types a term may leave both out. */
const plain = (term: string): string => term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
