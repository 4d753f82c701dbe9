import { type KeyObject, sign } from 'node:crypto'

/** A JSON Web Token as the Bot Framework signs them, valid for ten minutes; unsigned without a key. */
export function signed(claims: object, key: KeyObject | undefined, header: object = {}): string {
  const now = Math.floor(Date.now() / 1000)
  const parts = [
    { alg: 'RS256', typ: 'JWT', kid: 'k1', ...header },
    { nbf: now - 10, exp: now + 600, ...claims },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  const body = parts.join('.')
  return `${body}.${key ? sign('RSA-SHA256', Buffer.from(body), key).toString('base64url') : ''}`
}
