import type { Offer } from '@/domain/offer-page';
import { useSite } from '@/site/site-context';

import { ButtonLink } from '../button/button';
import type { IconName } from '../icon/icon-paths';

import { registrationAction, type RegistrationAction } from './registration-action';
import { SignUpHere } from './sign-up-here';

const ICONS: Record<RegistrationAction['kind'], IconName> = {
  call: 'phone',
  mail: 'mail',
  link: 'external',
  online: 'external',
};

/** How to get in: one sentence and, when there is something to do, one large button. */
export function Registration({ offer }: { offer: Offer }) {
  const { paths, words } = useSite();
  if (offer.registration === 'form') return <SignUpHere offer={offer} form={paths.signUp(offer.slug)} />;
  const action = registrationAction(offer);
  const { registration } = offer;
  const sentence =
    registration === 'none' || registration === 'intake' || action
      ? words(`registration.${registration}Long`)
      : words('registration.askLong');
  return (
    <div className="registration">
      <h2 className="nl-heading nl-heading--level-3">{words('registration.title')}</h2>
      <p className="nl-paragraph">{sentence}</p>
      {action && (
        <>
          <ButtonLink
            className="nl-button--large nl-button--wide"
            href={action.href}
            icon={ICONS[action.kind]}
            label={words(`registration.${action.kind}`, { shown: action.shown })}
          />
          {(action.kind === 'link' || action.kind === 'online') && (
            <p className="soft">{words('registration.otherSite', { host: action.shown })}</p>
          )}
        </>
      )}
      {!action && offer.registrationValue && registration !== 'none' && (
        <p className="nl-paragraph">
          <strong>{offer.registrationValue}</strong>
        </p>
      )}
    </div>
  );
}
