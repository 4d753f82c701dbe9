/**
 * Milliseconds of the processor that a piece of work takes. It is not the clock's time, which neighbours on the machine
 * take too; of some tries the least, since the engine compiles and tidies up meanwhile.
 */
export function leastCpuMs(work: () => void, tries = 3): number {
  const costs = Array.from({ length: tries }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...costs)
}
