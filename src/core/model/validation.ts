import type { Shelf } from './catalogue.ts'
import type { Problem } from './errors.ts'
import { fold } from '../text/normalise.ts'
import type { Section } from './section.ts'

/** Every broken link, page out of range and doubled id on a shelf; empty when all is well. */
export function linkProblems(shelf: Shelf): Problem[] {
  const check = checker(shelf)
  checkParts(shelf, check)
  for (const section of shelf.sections) checkSection(section, shelf, check)
  for (const [i, term] of shelf.terms.entries()) {
    term.parts.forEach((id, j) => check.part('glossary.yaml', `${i + 1} (${term.term}).parts.${j + 1}`, id))
  }
  for (const role of shelf.roles) {
    role.sections.forEach((id, j) => check.part('roles.yaml', `${role.id}.sections.${j + 1}`, id))
  }
  check.unique(
    'glossary.yaml',
    'term',
    shelf.terms.map((term) => fold(term.term)),
  )
  check.unique(
    'roles.yaml',
    'id',
    shelf.roles.map((role) => role.id),
  )
  check.unique(
    'outside.yaml',
    'id',
    shelf.outside.map((topic) => topic.id),
  )
  return check.problems
}

type Checker = ReturnType<typeof checker>

function checker(shelf: Shelf) {
  const problems: Problem[] = []
  const byId = new Map(shelf.sections.map((section) => [section.id, section]))
  const report = (file: string, field: string, message: string, cure: string): void => {
    problems.push({ file: `${shelf.document.id}/${file}`, field, message, cure })
  }
  return {
    problems,
    report,
    byId,
    /** Numbers of the shelf's footnotes. */
    footnotes: new Set(shelf.sections.flatMap((s) => (s.kind === 'footnote' ? [s.number] : []))),
    roles: new Set(shelf.roles.map((role) => role.id)),
    part(file: string, field: string, id: string): void {
      if (!byId.has(id))
        report(file, field, `there is no part "${id}".`, 'Write an id from document.yaml, or take it away.')
    },
    unique(file: string, field: string, values: readonly string[]): void {
      const met = new Set<string>()
      const doubled = values.filter((value) => met.size === met.add(value).size)
      for (const value of new Set(doubled))
        report(file, field, `"${value}" stands twice.`, 'Merge the two or rename one.')
    },
  }
}

function checkParts(shelf: Shelf, check: Checker): void {
  const { document, sections } = shelf
  const listed = new Set(document.parts)
  for (const id of document.parts) {
    if (!check.byId.has(id)) {
      const cure = `Write parts/${id}.md or an entry in footnotes.yaml, or take the id off the list.`
      check.report('document.yaml', 'parts', `the part "${id}" is missing.`, cure)
    }
  }
  for (const section of sections) {
    if (!listed.has(section.id)) {
      check.report(
        fileOf(section),
        'id',
        `"${section.id}" is not in document.yaml.`,
        'Add the id to its list of parts.',
      )
    }
  }
  check.unique('document.yaml', 'parts', document.parts)
  check.unique(
    'parts',
    'id',
    sections.map((section) => section.id),
  )
  check.unique(
    'parts',
    'number',
    sections.flatMap(({ kind, number }) => (number === undefined ? [] : [`${kind} ${number}`])),
  )
  check.part('document.yaml', 'overview', document.overview)
}

function checkSection(section: Section, shelf: Shelf, check: Checker): void {
  const file = fileOf(section)
  const link = (field: string, ids: readonly string[]): void => {
    ids.forEach((id, i) => check.part(file, ids.length > 1 ? `${field}.${i + 1}` : field, id))
  }
  link('parent', section.parent === undefined ? [] : [section.parent])
  link('proposals', section.proposals)
  // A footnote's related parts are the footnotes with the same source.
  if (section.kind !== 'footnote') link('related', section.related)
  link('same_as', section.sameAs)
  checkPages(section, shelf, check)
  checkFootnotes(section, check)
  checkActors(section, check)
  for (const id of section.proposals) {
    const proposal = check.byId.get(id)
    if (proposal && proposal.parent !== section.id) {
      const message = `"${id}" says that it stands inside "${proposal.parent ?? 'no part'}".`
      check.report(file, 'proposals', message, `Set its parent to ${section.id}, or take it off this list.`)
    }
  }
}

function checkPages({ pages, ...section }: Section, { document }: Shelf, check: Checker): void {
  section.facts.forEach((fact, i) => {
    const stray = fact.pages?.find((page) => !pages.includes(page))
    if (stray !== undefined) {
      const message = `page ${stray} is none of the part's pages.`
      check.report(fileOf(section), `facts.${i + 1}.pages`, message, "Write one of the part's own pages.")
    }
  })
  pages.forEach((page, i) => {
    if (page > document.pageCount) {
      const message = `page ${page} does not exist: the document has ${document.pageCount} pages.`
      check.report(fileOf(section), `pages.${i + 1}`, message, 'Write the printed page number.')
    }
  })
}

function checkFootnotes(section: Section, check: Checker): void {
  const cited = [
    ...section.footnotes.map((number, i) => ({ field: `footnotes.${i + 1}`, number })),
    ...section.facts.map(({ footnote }, i) => ({ field: `facts.${i + 1}.footnote`, number: footnote })),
  ]
  for (const { field, number } of cited) {
    if (number !== undefined && !check.footnotes.has(number)) {
      check.report(
        fileOf(section),
        field,
        `there is no footnote ${number}.`,
        'Write the number of one in footnotes.yaml.',
      )
    }
  }
  section.facts.forEach((fact, i) => {
    if (!fact.says.sv.includes(fact.value)) {
      const message = `the sentence does not contain the value "${fact.value}".`
      check.report(
        fileOf(section),
        `facts.${i + 1}.sv`,
        message,
        'Write the value in it exactly as in the field value.',
      )
    }
  })
}

function checkActors(section: Section, check: Checker): void {
  section.actors.forEach((actor, i) => {
    if (!check.roles.has(actor)) {
      check.report(fileOf(section), `actors.${i + 1}`, `there is no role "${actor}".`, 'Write an id from roles.yaml.')
    }
  })
}

const fileOf = ({ kind, id }: Pick<Section, 'kind' | 'id'>): string =>
  kind === 'footnote' ? `footnotes.yaml (${id})` : `parts/${id}.md`
