import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Credentials } from '../settings.ts'

const channelData = z.looseObject({ tenant: z.looseObject({ id: z.string() }) })

/**
 * Whether an activity comes from a tenant that is answered. In a shared channel the conversation is the host's and the
 * person may be another tenant's: one of the two is enough.
 */
export function isAnsweredTenant(activity: Activity, credentials: Credentials): boolean {
  if (credentials.mode === 'local') return true
  const own = activity.conversation.tenantId
  const persons = channelData.safeParse(activity.channelData).data?.tenant.id
  return credentials.tenantIds.some((id) => id === own || id === persons)
}
