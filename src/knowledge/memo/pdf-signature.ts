const SIGNATURE = '%PDF-'
/** Readers accept the signature anywhere in the first kilobyte (ISO 32000-1, annex H.3). */
const SEARCHED_BYTES = 1024

/** Whether bytes are a PDF, whatever the file is called. */
export const isPdf = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, SEARCHED_BYTES)).toString('latin1').includes(SIGNATURE)
