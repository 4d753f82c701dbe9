import type { Response } from 'express'

/** Codes of JSON-RPC; what is refused before it is read has the one for the server's own reasons. */
export const SERVER_REASON = -32_000
export const INVALID_REQUEST = -32_600
export const INTERNAL_ERROR = -32_603
export const PARSE_ERROR = -32_700

/** Refuses a request in the protocol's form. */
export function refuse(response: Response, status: number, message: string, code = SERVER_REASON): void {
  response.status(status).json({ jsonrpc: '2.0', error: { code, message }, id: null })
}
