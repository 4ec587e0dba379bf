import type { Offer } from '@/domain/offer-page';
import { callable } from '@/site/messages/phone-in-words';

/** What a touch on the button does. */
export interface RegistrationAction {
  kind: 'call' | 'mail' | 'link' | 'online';
  href: string;
  /** As people read it: the number, the address, or the host of the other website. */
  shown: string;
}

function fromText(text: string): RegistrationAction | null {
  const value = text.trim();
  if (/^https?:\/\//u.test(value) && URL.canParse(value)) {
    return { kind: 'link', href: value, shown: new URL(value).hostname.replace(/^www\./u, '') };
  }
  if (/^[^\s@:/?#]+@[^\s@:/?#]+$/u.test(value)) return { kind: 'mail', href: `mailto:${value}`, shown: value };
  const call = callable(value);
  return call && { kind: 'call', ...call };
}

/**
 * How somebody gets in: what the editor filled in, told apart by what it is (a number, a mail address, a web address).
 * Registering by phone without a number falls back to the number of the place, then of the organisation. Null when
 * nothing has to be done first, or when there is nothing to touch; for the form of this site too, which is no address of others.
 */
export function registrationAction(
  offer: Pick<Offer, 'locationPhone' | 'onlineUrl' | 'organisationPhone' | 'registration' | 'registrationValue'>,
): RegistrationAction | null {
  const { locationPhone, onlineUrl, organisationPhone, registration, registrationValue } = offer;
  if (registration === 'form') return null;
  const byPhone = registration === 'phone' || registration === 'intake' ? [locationPhone, organisationPhone] : [];
  const candidates = registration === 'none' ? [] : [registrationValue, ...byPhone];
  for (const candidate of candidates) {
    const action = candidate === null ? null : fromText(candidate);
    if (action) return action;
  }
  const online = onlineUrl === null ? null : fromText(onlineUrl);
  return online?.kind === 'link' ? { ...online, kind: 'online' } : null;
}
