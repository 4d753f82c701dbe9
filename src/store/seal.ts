import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts what is written to a database, by AES-256-GCM; bound to the id it is written under. */
export interface Seal {
  close(id: string, secret: string): string
  /** @throws where the text was written with another key, under another id, or changed */
  open(id: string, sealed: string): string
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * @param key at least 32 characters of chance
 * @param purpose what is sealed for one purpose cannot be opened for another
 */
export function createSeal(key: string, purpose: 'installations' | 'accepted'): Seal {
  const secretKey = Buffer.from(hkdfSync('sha256', key, '', purpose, 32))
  return {
    close(id, secret) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', secretKey, nonce).setAAD(Buffer.from(id))
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64')
    },
    open(id, sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', secretKey, bytes.subarray(0, NONCE_BYTES))
      decipher.setAAD(Buffer.from(id)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
      return Buffer.concat([text, decipher.final()]).toString('utf8')
    },
  }
}
