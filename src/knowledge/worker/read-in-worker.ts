import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { MemoFileError } from '../memo/memo-file-error.ts'
import { READING_LIMITS } from '../memo/reading-limits.ts'
import type { Jobs, ReadOrder, ReadReport } from './jobs.ts'

/** What reading a file may cost. */
export interface ReadingLimits {
  /** From when the reader is loaded. Milliseconds. */
  readonly ms: number
  readonly megabytes: number
}

const LIMITS: ReadingLimits = { ms: READING_LIMITS.seconds * 1000, megabytes: READING_LIMITS.memoryMegabytes }

/** Sources need what compiles them. */
const [ENTRY, COMPILER] = import.meta.url.endsWith('.ts') ? ['./entry.ts', ['--import', 'tsx']] : ['./entry.js', []]

/**
 * Reads a file in a process of its own, which is ended where it works for too long or takes too much memory.
 * @param progress told after each page of a PDF
 * @throws {MemoFileError} also for a file that does not end within the limits, or breaks its reader
 */
export async function readInWorker<Job extends keyof Jobs>(
  job: Job,
  { file, bytes }: Omit<ReadOrder, 'job'>,
  progress: (page: number, pages: number) => void = () => undefined,
  limits = LIMITS,
): Promise<Jobs[Job]> {
  const order: ReadOrder = { job, file, bytes }
  const worker = fork(fileURLToPath(new URL(ENTRY, import.meta.url)), {
    execArgv: [...COMPILER, `--max-old-space-size=${limits.megabytes}`],
    serialization: 'advanced',
    // Where its memory is full, Node writes two screens.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (said: ReadReport<Jobs[Job]>) => {
        if (said.says === 'begins') timer = setTimeout(() => reject(tooHeavy(file, limits)), limits.ms)
        else if (said.says === 'page') progress(said.page, said.pages)
        else if (said.says === 'fault') reject(new MemoFileError(said.fault))
        else resolve(said.result)
      })
      worker.on('error', reject)
      worker.on('exit', () => reject(tooHeavy(file, limits)))
      worker.send(order)
    })
  } finally {
    clearTimeout(timer)
    worker.kill('SIGKILL')
  }
}

const tooHeavy = (file: string, { ms, megabytes }: ReadingLimits): MemoFileError =>
  new MemoFileError({
    file,
    problem: 'too-heavy',
    says: `takes more than ${ms / 1000} seconds or ${megabytes} MB to read`,
    cure: 'Take the file that was published, or save it as text.',
  })
