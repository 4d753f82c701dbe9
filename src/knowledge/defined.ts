type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** Leaves out the fields that are undefined: an optional field is there or is not. */
export const defined = <T extends Record<string, unknown>>(fields: T): Defined<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
