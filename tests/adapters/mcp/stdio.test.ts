import { spawn } from 'node:child_process'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { expect, test } from 'vitest'
import { nodeArguments } from '../../support/program.ts'
import { connect } from './client.ts'

/* `npm run mcp` as an assistant starts it. */

const ENVIRONMENT = { PATH: process.env['PATH'] ?? '' }

const INITIALIZE = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
})

/** How the program ended, and what it wrote. */
interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the program and resolves when it has ended. @param talk writes to it, and may stop reading from it */
async function start(talk: (program: ReturnType<typeof spawnProgram>) => void, env = {}): Promise<Ended> {
  const program = spawnProgram(env)
  let stdout = ''
  let stderr = ''
  program.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
  program.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
  talk(program)
  const code = await new Promise<number | null>((resolve) => program.on('close', resolve))
  return { code, stdout, stderr }
}

const spawnProgram = (env: object) =>
  spawn(process.execPath, nodeArguments('src/cli/mcp.ts'), { env: { ...ENVIRONMENT, ...env } })

test('answers, and ends with the assistant', async () => {
  const transport = new StdioClientTransport({ command: 'npm', args: ['run', '-s', 'mcp'], env: ENVIRONMENT })
  const { client, call } = await connect(transport)
  const { text, data } = await call('ask', { question: 'lärdom 7' })
  expect(text).toMatch(/Lärdom 7, .+, s\. 12/)
  expect(data).toMatchObject({ outcome: 'answer', language: 'sv' })
  const { pid } = transport
  await client.close()
  expect(() => process.kill(pid ?? 0, 0)).toThrow('ESRCH')
})

test('writes messages only, also after a line that is none, and ends with its input', async () => {
  const { code, stdout, stderr } = await start(({ stdin }) => stdin.end(`no message\n{}\n${INITIALIZE}\n`))
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const messages = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(messages).toMatchObject([{ jsonrpc: '2.0', id: 1, result: { protocolVersion: '2025-06-18' } }])
})

test('ends quietly where nobody reads its answers', async () => {
  const { code, stderr } = await start(({ stdin, stdout }) => {
    stdout.destroy()
    stdin.write(`${INITIALIZE}\n`)
  })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('a bad setting is one line on standard error', async () => {
  const { code, stdout, stderr } = await start(({ stdin }) => stdin.end(), { MEMO_FILE: '/no/such/file.txt' })
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
