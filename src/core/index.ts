export { type Catalogue, createCatalogue, type Shelf } from './catalogue.ts'
export { KnowledgeError, type Problem } from './errors.ts'
export * from './section.ts'
