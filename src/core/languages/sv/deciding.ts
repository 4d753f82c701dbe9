import type { Intents } from '../intents.ts'

export const deciding: Intents['deciding'] = [
  /\b(?:behov\w*|bor|borde)\b/,
  /\b(?:ska|skall|skulle|kommer att)\b/,
  /\bmaste\b/,
  /\b(?:vill|ville|foresla\w*)\b/,
  /\b(?:kan|kunde)\b/,
  /\b(?:far|fick)\b/,
  /\b(?:mer|mera|fler|flera|storre|okning\w*)\b/,
  /\b(?:mindre|farre|lagre)\b/,
  /\b(?:mest|flest|storst)\b/,
  /\b(?:all|allt|alla|samtliga|hela|varje)\b/,
  /\b(?:bara|endast|enbart)\b/,
  /\b(?:redan|fortfarande|igen|alltid|aldrig)\b/,
  /\b(?:bra|dalig\w*|god|gott|goda)\b/,
  /\b(?:vet|veta|kanner|kant|besvara\w*|svar)\b/,
]
