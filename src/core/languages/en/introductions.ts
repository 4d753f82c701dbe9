import { type Introductions, pattern } from '../intents.ts'

export const introductions: Introductions = {
  opens: pattern(
    /^ (?:i|we) (?:am|m|are|re|work|study|write|run|lead|come from) |^ (?!what |how |which |it |that )(?:\w+ ){1,6}here $/,
    "I'm a researcher from the UK",
    'reporter from a local paper here',
  ),
  person: pattern(
    /^ (?:an? )?(?:\w+ )?(?:reporter|journalist|politician|student|manager|coordinator|nurse|lecturer|professor|dean|chair|strategist|officer|editor|director|therapist|consultant|relative|researcher|midwife|writer) (?:in|at|from|for|of|with|on) /,
    'union officer at an ICU',
    'a researcher from the uk',
  ),
  joined: pattern(
    /^ (?:hi )?(?:i|we) (?:am|m|are|re|work)(?: as)? (?:an? |the )?\w+(?: (?:at|in|for) \w+)? (?:and|but) (?=(?:cannot|can|could|need|have|want|must|struggle|do|would) )/,
    'I am a dean and cannot find lecturers',
  ),
}
