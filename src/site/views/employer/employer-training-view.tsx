import type { Employer } from '@/domain/employer-page';
import type { Offer } from '@/domain/offer-page';
import { Breadcrumb } from '@/site/components/breadcrumb/breadcrumb';
import { ForeignText, useLangOf } from '@/site/components/foreign-text/foreign-text';
import { KindBadge } from '@/site/components/kind-badge/kind-badge';
import { OfferFacts } from '@/site/components/offer-facts/offer-facts';
import { OfferPlace } from '@/site/components/offer-place/offer-place';
import { OfferTimes } from '@/site/components/offer-times/offer-times';
import { OfferWelcome } from '@/site/components/offer-welcome/offer-welcome';
import { PageHead } from '@/site/components/page-head/page-head';
import { Figure } from '@/site/components/picture/figure';
import { Registration } from '@/site/components/registration/registration';
import { SignUpHere } from '@/site/components/registration/sign-up-here';
import { Body } from '@/site/components/rich-text/block-list';
import { useWorkingTime } from '@/site/components/training-card/training-card';
import { OfferModule } from '@/site/views/offer/offer-view';
import { useSite } from '@/site/site-context';

import { EmployerContact } from './employer-contact';

interface EmployerTrainingViewProps {
  employer: Employer;
  training: Offer;
  /** Of the link that it is behind. */
  token: string;
}

/**
 * A training of an employer in full. Nothing on it leads to a public address of the training, for there is none: no calendar,
 * no list to keep it on, no form that would name it.
 */
export function EmployerTrainingView({ employer, token, training }: EmployerTrainingViewProps) {
  const { paths, words } = useSite();
  const lang = useLangOf(training.textLocale);
  return (
    <article>
      <PageHead title={training.title} description={null} />
      <header className="page-top">
        <div className="wrap">
          <Breadcrumb
            trail={[{ label: words('employer.title', { name: employer.name }), href: paths.employer(token) }]}
          />
          <KindBadge kind={training.kind} />
          <h1 className="nl-heading nl-heading--level-1" lang={lang}>
            {training.title}
          </h1>
          {training.summary && (
            <p className="nl-paragraph nl-paragraph--lead" lang={lang}>
              {training.summary}
            </p>
          )}
          <ForeignText textLocale={training.textLocale} />
        </div>
      </header>
      <div className="wrap two-columns">
        <div className="two-columns__side panel">
          <h2 className="visually-hidden">{words('offer.facts')}</h2>
          <OfferFacts offer={training} />
          <p className="nl-paragraph">
            <strong>{useWorkingTime(training)}</strong>
          </p>
          {training.registration === 'form' ? (
            <SignUpHere
              offer={training}
              form={paths.employerSignUp(token, training.slug)}
              label={words('employer.signUp')}
            />
          ) : (
            <Registration offer={training} />
          )}
        </div>
        <div className="two-columns__main prose">
          <OfferWelcome offer={training} />
          <OfferTimes offer={training} calendar={false} />
          <OfferPlace offer={training} />
          {training.description.length > 0 && (
            <section lang={lang}>
              <h2 className="nl-heading nl-heading--level-2">{words('offer.about')}</h2>
              <Body text={training.description} />
            </section>
          )}
          {training.module && <OfferModule module={training.module} />}
          {training.image && <Figure picture={training.image} />}
          <EmployerContact employer={employer} />
        </div>
      </div>
    </article>
  );
}
