/** Groups what follows each other and belongs together. @param joins whether an item belongs to the group that a first one began */
export function neighbours<T>(items: readonly T[], joins: (first: T, item: T) => boolean): [T, ...T[]][] {
  const groups: [T, ...T[]][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && joins(last[0], item)) last.push(item)
    else groups.push([item])
  }
  return groups
}
