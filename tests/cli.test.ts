import { execFileSync, spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { runProgram } from './adapters/terminal/program.ts'
import { nodeArguments } from './support/program.ts'

const ESCAPE = '\u001B'

describe('npm run chat', () => {
  test('without a terminal: answers to standard output, ends with the input', async () => {
    const { code, stdout, stderr } = await runProgram('src/cli/chat.ts', [], { input: 'lärdom 7\n1\n' })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('[1] Visa hela')
    expect(stdout).toContain('› 1')
  })
})

describe('npm start', () => {
  test('a bad setting is one line and exit code 2', async () => {
    const { code, stdout, stderr } = await runProgram('src/main.ts', [], { env: { PORT: 'abc' } })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^PORT [^\n]+\n$/)
  })

  test('a file of the memo that is not there is one line and exit code 1', async () => {
    const { code, stdout, stderr } = await runProgram('src/main.ts', [], { env: { MEMO_FILE: '/no/such/file.txt' } })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^\/no\/such\/file\.txt [^\n]+\n$/)
  })
})

describe('npm run ask', () => {
  test('a wrong option is one line and exit code 2', async () => {
    const { code, stdout, stderr } = await runProgram('src/cli/ask.ts', ['--fel'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^Flaggan --fel [^\n]+\n$/)
  })

  test('no colour where the output is no terminal, even if colour is forced', async () => {
    const { stdout } = await runProgram('src/cli/ask.ts', ['lärdom 7'], { env: { FORCE_COLOR: '1' } })
    expect(stdout).toContain('Lärdom 7')
    expect(stdout).not.toContain(ESCAPE)
  })

  test('--jsonl: a reader that leaves ends it quietly', async () => {
    const child = spawn(process.execPath, [...nodeArguments('src/cli/ask.ts'), '--jsonl'], {
      env: { PATH: process.env['PATH'] },
    })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
    child.stdin.on('error', () => undefined)
    child.stdin.write('lärdom 7\n'.repeat(5000))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

/** `script` gives a program a real terminal; it is part of util-linux and may be missing elsewhere. */
const hasScript = (() => {
  try {
    return execFileSync('script', ['--version'], { encoding: 'utf8' }).includes('util-linux')
  } catch {
    return false
  }
})()

describe.skipIf(!hasScript)('at a real terminal (needs util-linux’ script)', () => {
  const atTerminal = (env: Record<string, string>): string =>
    execFileSync(
      'script',
      ['-qec', `"${process.execPath}" ${nodeArguments('src/cli/ask.ts').join(' ')} "lärdom 7"`, '/dev/null'],
      {
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], TERM: 'xterm', ...env },
      },
    )

  test('the lead is bold', () => {
    expect(atTerminal({})).toContain(`${ESCAPE}[1m`)
  })

  test('NO_COLOR takes the colour away', () => {
    expect(atTerminal({ NO_COLOR: '1' })).not.toContain(ESCAPE)
  })
})
