/// <reference lib="dom" />
import { followConnections } from './reader/connections.ts'
import { copyCitations, copyReferences } from './reader/copy.ts'
import { foldDigest } from './reader/fold.ts'
import { filterGlossary } from './reader/glossary.ts'
import { followHost } from './reader/host.ts'
import { markAsked } from './reader/marks.ts'
import { lightTogether } from './reader/sentences.ts'
import { startInField, toAnswer } from './reader/start.ts'

/* What JavaScript adds to the pages, which can be read without it. */

copyReferences()
copyCitations()
lightTogether()
foldDigest()
markAsked()
followConnections()
filterGlossary()
startInField()
toAnswer()
void followHost()
