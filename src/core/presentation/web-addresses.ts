/** A stretch of a text: a web address, or what stands between two. */
export interface TextPiece {
  readonly text: string
  readonly isAddress: boolean
}

/** Without the mark that ends its sentence: `https://x.example/a?b=1.` */
const ADDRESS = /(https?:\/\/[^\s<>"”]*[^\s<>"”.,;:!?)\]])/u

/** A text in stretches. For what an editor wrote, never for what somebody asked: a question's address is no link of ours. */
export const addressPieces = (text: string): TextPiece[] =>
  text.split(ADDRESS).map((piece, i) => ({ text: piece, isAddress: i % 2 === 1 && URL.canParse(piece) }))
