import { z } from 'zod'
import type { Core } from '../../../core/index.ts'
import { MCP_WORDING } from '../wording.ts'
import { type AddTool, LOOKS_UP, refusal, result } from './result.ts'
import { toVerificationRecord, verificationRecord } from '../../shared/verification-record.ts'

const { title, description, text: whatText } = MCP_WORDING.verify

const inputSchema = z.object({ text: z.string().describe(whatText) })

/** Checks a quotation against the document's own words, where the user's file of it is there. */
export function createVerifyTool({ verify, presentVerification }: Core): AddTool {
  const config = { title, description, inputSchema, outputSchema: verificationRecord, annotations: LOOKS_UP }
  return (server) =>
    server.registerTool('verify', config, ({ text }) => {
      const verification = verify(text)
      const { plain } = presentVerification(verification, 'en', 'short')
      return verification.outcome === 'unchecked' ? refusal(plain) : result(plain, toVerificationRecord(verification))
    })
}
