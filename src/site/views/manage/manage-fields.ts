/** What a form of the page asks for, as the value of its button. */
export const MANAGE_ACTIONS = ['af', 'af-zeker', 'ja', 'verplaats', 'link', 'link-zeker'] as const;
export type ManageAction = (typeof MANAGE_ACTIONS)[number];

/** Names of the fields of these forms: what to do, for whom, and to which session. */
export const MANAGE_FIELDS = { action: 'doe', who: 'wie', session: 'bijeenkomst' } as const;
