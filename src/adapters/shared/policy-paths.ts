/** Where the reader says what holds for those who use the bot: Teams' manifest and the administrators' guides lead there. */
export const POLICY_PATHS = { privacy: '/integritet', terms: '/villkor' } as const
