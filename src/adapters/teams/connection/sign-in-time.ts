import { PASSING } from './delivery-error.ts'

/** What Microsoft's login said instead of giving out a token. */
export interface LoginRefusal {
  /** `AADSTS7000222`; absent where it was not reached, or said nothing. */
  readonly code?: string
  /** Whether it may go away when one waits. */
  readonly isPassing: boolean
}

/** A request could not be signed: nothing of it was sent. */
export class LoginError extends Error {
  override readonly name = 'LoginError'

  constructor(
    readonly refusal: LoginRefusal,
    options?: ErrorOptions,
  ) {
    super('Microsoft’s login gave out no token.', options)
  }
}

/**
 * Signs within a time: the login's own client waits for as long as the login does, and does not say by its errors
 * whether it was the login or the message that failed.
 * @throws {LoginError}
 */
export async function signInTime<T>(sign: () => Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LoginError({ isPassing: true })), ms)
  })
  try {
    return await Promise.race([sign(), late])
  } catch (cause) {
    throw cause instanceof LoginError ? cause : new LoginError(loginRefusalOf(cause), { cause })
  } finally {
    clearTimeout(timer)
  }
}

/** Microsoft's error has the code in its message only, and the status where the login answered at all. */
function loginRefusalOf(error: unknown): LoginRefusal {
  if (!(error instanceof Error)) return { isPassing: true }
  const code = /\bAADSTS\d+/.exec(error.message)?.[0]
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined
  const isPassing = status === undefined ? code === undefined : PASSING.has(status)
  return { ...(code !== undefined && { code }), isPassing }
}
