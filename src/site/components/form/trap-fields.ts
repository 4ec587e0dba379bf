/** Names of the two fields by which a form tells robots from people. */
export const TRAP_FIELD = 'website';
export const TICKET_FIELD = 'kaartje';
