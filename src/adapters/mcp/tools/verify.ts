import { z } from 'zod'
import type { Core } from '../../../core/index.ts'
import { MCP_WORDING } from '../wording.ts'
import { type AddTool, LOOKS_UP, refusal, result } from './result.ts'
import { toVerificationRecord, verificationRecord } from '../../shared/verification-record.ts'
import { verificationText } from './verification-text.ts'

const { title, description, text: whatText, noFile, ...WORDS } = MCP_WORDING.verify

const inputSchema = z.object({ text: z.string().describe(whatText) })

/** Checks a quotation against the document's own words, where the user's file of it is there. */
export function createVerifyTool({ verify, catalogue }: Core): AddTool {
  const config = { title, description, inputSchema, outputSchema: verificationRecord, annotations: LOOKS_UP }
  const hasFile = catalogue.sections.some(({ original }) => original !== undefined)
  return (server) =>
    server.registerTool('verify', config, ({ text }) => {
      if (!hasFile) return refusal(noFile)
      const verification = verify(text)
      return verification.outcome === 'unreadable'
        ? refusal(WORDS[verification.reason])
        : result(verificationText(verification, catalogue), toVerificationRecord(verification))
    })
}
