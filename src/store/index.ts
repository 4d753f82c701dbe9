export { createMemoryStore } from './memory.ts'
export { LEASE_MS } from './store.ts'
export type * from './store.ts'
