/** What a member of staff may do; see docs/architecture.md, "Who may what". */
export const ROLES = ['admin', 'editor', 'contributor', 'coach'] as const;

export type Role = (typeof ROLES)[number];
