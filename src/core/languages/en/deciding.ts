import type { Intents } from '../intents.ts'

export const deciding: Intents['deciding'] = [
  /\b(?:needs?|needed|should|ought)\b/,
  /\b(?:will|would|shall|going to)\b/,
  /\b(?:must|have to|has to|had to|required|mandatory)\b/,
  /\b(?:wants?|wanted|propos\w+)\b/,
  /\b(?:can|could|may|might|allowed)\b/,
  /\b(?:more|larger|higher)\b/,
  /\b(?:less|fewer|lower)\b/,
  /\b(?:most|largest)\b/,
  /\b(?:all|every|whole)\b/,
  /\bonly\b/,
  /\b(?:already|still|again|always|never)\b/,
  /\b(?:good|bad|well|badly)\b/,
  /\b(?:knows?|known|answer\w*)\b/,
]
