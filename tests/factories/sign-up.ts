import type { PlaceRequest } from '@/sign-ups/take-places';

/** What one person who comes alone wants. */
export function placeFor(name: string, wishes: Partial<PlaceRequest> = {}): PlaceRequest {
  return {
    people: [{ name, help: '' }],
    phone: '+31612345678',
    email: null,
    helper: '',
    remark: '',
    locale: 'nl',
    ticket: crypto.randomUUID(),
    ...wishes,
  };
}
