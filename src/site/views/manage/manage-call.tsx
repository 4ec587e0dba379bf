import { ButtonLink } from '@/site/components/button/button';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

/** The number to call: that of who gives the course, else that of the site. */
export function ManageCall({ phone }: { phone: string | null }) {
  const { site, words } = useSite();
  const call = callable(phone) ?? callable(site.contact.phone);
  if (!call) return null;
  return (
    <p className="nl-paragraph">
      <ButtonLink href={call.href} icon="phone" kind="secondary" label={words('contact.call', { phone: call.shown })} />
    </p>
  );
}
