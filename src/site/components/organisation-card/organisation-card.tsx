import type { OrganisationCard as OrganisationCardContent } from '@/domain/organisation';
import { useSite } from '@/site/site-context';

import { useLangOf } from '../foreign-text/foreign-text';
import { Picture } from '../picture/picture';

/** A partner at a glance. */
export function OrganisationCard({ organisation }: { organisation: OrganisationCardContent }) {
  const { paths, words } = useSite();
  const { about, kind, logo, name, offerCount, region, slug } = organisation;
  const lang = useLangOf(organisation.textLocale);
  return (
    <article className="card">
      {logo && <Picture className="organisation-card__logo" picture={logo} sizes="6rem" decorative />}
      <h3 className="nl-heading nl-heading--level-3">
        <a className="card__link" href={paths.partner(slug)}>
          {name}
        </a>
      </h3>
      <p className="soft">{[words(`organisationKind.${kind}`), region].filter(Boolean).join(' · ')}</p>
      {about && (
        <p className="clamped" lang={lang}>
          {about}
        </p>
      )}
      {offerCount > 0 && <p className="soft">{words('location.offerCount', { count: offerCount })}</p>}
    </article>
  );
}
