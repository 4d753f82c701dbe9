/** Works something out when it is first wanted, and keeps it. */
export function once<T>(create: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => (known ??= { value: create() }).value
}
