export { createMemoryStore } from './memory.ts'
export type * from './store.ts'
