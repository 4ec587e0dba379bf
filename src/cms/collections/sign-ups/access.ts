import type { FieldAccess } from 'payload';

/** What is nobody's to read: it tells one sign-up from another. */
export const platformOnly: FieldAccess = () => false;
