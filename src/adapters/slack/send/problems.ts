/** Who can mend what Slack refused. `passing` mends itself. */
export type Mender = 'person' | 'administrator' | 'operator' | 'passing'

/** What is wrong, in the terms in which a person can be told what to do; each has its sentence in the wording. */
export type SlackProblem =
  | 'notInChannel'
  | 'userNotInChannel'
  | 'unreachable'
  | 'archived'
  | 'threadLocked'
  | 'noThreads'
  | 'threadsOnly'
  | 'lost'
  | 'expired'
  | 'restricted'
  | 'guest'
  | 'missingScope'
  | 'keysDenied'
  | 'signedOut'
  | 'busy'
  | 'unknown'

interface Known {
  readonly mender: Mender
  /** Slack's error codes. */
  readonly codes: readonly string[]
}

/**
 * Every documented error of the methods that are called here, and of a `response_url`.
 * @see https://docs.slack.dev/reference/methods/chat.postMessage#errors
 * @see https://docs.slack.dev/reference/methods/chat.postEphemeral#errors
 * @see https://docs.slack.dev/reference/methods/chat.delete#errors
 * @see https://docs.slack.dev/reference/methods/views.open#errors
 */
export const PROBLEMS: Readonly<Record<SlackProblem, Known>> = {
  notInChannel: { mender: 'person', codes: ['not_in_channel', 'channel_not_found'] },
  userNotInChannel: { mender: 'person', codes: ['user_not_in_channel'] },
  unreachable: {
    mender: 'person',
    codes: ['channel_type_not_supported', 'messages_tab_disabled', 'cannot_dm_bot', 'user_disabled', 'is_bot'],
  },
  archived: { mender: 'person', codes: ['is_archived'] },
  threadLocked: { mender: 'person', codes: ['restricted_action_thread_locked', 'thread_locked'] },
  noThreads: { mender: 'person', codes: ['restricted_action_non_threadable_channel'] },
  threadsOnly: { mender: 'person', codes: ['restricted_action_thread_only_channel'] },
  lost: {
    mender: 'person',
    codes: [
      'message_not_found',
      'thread_not_found',
      'cannot_reply_to_message',
      'duplicate_channel_not_found',
      'duplicate_message_not_found',
      'edit_window_closed',
      'cant_update_message',
      'cant_delete_message',
      'compliance_exports_prevent_deletion',
    ],
  },
  expired: {
    mender: 'person',
    codes: [
      'expired_trigger_id',
      'exchanged_trigger_id',
      'invalid_trigger_id',
      'trigger_expired',
      'trigger_exchanged',
      'expired_url',
      'used_url',
      'hash_conflict',
      'not_found',
    ],
  },
  restricted: {
    mender: 'administrator',
    codes: [
      'restricted_action',
      'restricted_action_read_only_channel',
      'no_permission',
      'access_denied',
      'accesslimited',
      'enterprise_is_restricted',
      'two_factor_setup_required',
      'message_limit_exceeded',
      'slack_connect_blocked_file_type',
      'slack_connect_canvas_sharing_blocked',
      'slack_connect_clip_sharing_blocked',
      'slack_connect_file_link_sharing_blocked',
      'slack_connect_file_upload_sharing_blocked',
      'slack_connect_lists_sharing_blocked',
    ],
  },
  guest: { mender: 'administrator', codes: ['user_is_restricted', 'user_is_ultra_restricted'] },
  missingScope: { mender: 'administrator', codes: ['missing_scope'] },
  keysDenied: { mender: 'administrator', codes: ['ekm_access_denied'] },
  signedOut: {
    mender: 'operator',
    codes: [
      'invalid_auth',
      'not_authed',
      'account_inactive',
      'token_revoked',
      'token_expired',
      'team_access_not_granted',
      'not_allowed_token_type',
    ],
  },
  busy: {
    mender: 'passing',
    codes: [
      'ratelimited',
      'rate_limited',
      'service_unavailable',
      'internal_error',
      'fatal_error',
      'request_timeout',
      'external_channel_migrating',
      'org_login_required',
      'team_added_to_org',
    ],
  },
  unknown: {
    mender: 'operator',
    codes: [
      'as_user_not_supported',
      'attachment_payload_limit_exceeded',
      'cannot_parse_attachment',
      'deprecated_endpoint',
      'duplicate_external_id',
      'invalid_arg_name',
      'invalid_arguments',
      'invalid_array_arg',
      'invalid_blocks',
      'invalid_blocks_format',
      'invalid_charset',
      'invalid_form_data',
      'invalid_json',
      'invalid_metadata_format',
      'invalid_metadata_schema',
      'invalid_payload',
      'invalid_post_type',
      'json_not_object',
      'markdown_text_conflict',
      'metadata_must_be_sent_from_app',
      'metadata_too_large',
      'method_deprecated',
      'missing_post_type',
      'msg_blocks_too_long',
      'msg_too_long',
      'no_text',
      'push_limit_reached',
      'team_not_found',
      'too_many_attachments',
      'too_many_contact_cards',
      'unknown_method',
      'user_not_found',
      'view_too_large',
    ],
  },
}

const PROBLEM_OF: ReadonlyMap<string, SlackProblem> = new Map(
  allProblems().flatMap((problem) => PROBLEMS[problem].codes.map((code) => [code, problem] as const)),
)

/** @returns `unknown` for a code that Slack has added since */
export const problemOf = (code: string): SlackProblem => PROBLEM_OF.get(code) ?? 'unknown'

function allProblems(): SlackProblem[] {
  const isProblem = (key: string): key is SlackProblem => key in PROBLEMS
  return Object.keys(PROBLEMS).filter(isProblem)
}
