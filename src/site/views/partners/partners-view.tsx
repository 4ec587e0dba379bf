import { ORGANISATION_KINDS, type OrganisationCard as OrganisationCardContent } from '@/domain/organisation';
import { OrganisationCard } from '@/site/components/organisation-card/organisation-card';
import { PageHead } from '@/site/components/page-head/page-head';
import { useSite } from '@/site/site-context';

/** Everybody who takes part, by what sort of organisation they are. */
export function PartnersView({ organisations }: { organisations: OrganisationCardContent[] }) {
  const { words } = useSite();
  const groups = ORGANISATION_KINDS.map((kind) => ({
    kind,
    members: organisations.filter((organisation) => organisation.kind === kind),
  })).filter(({ members }) => members.length > 0);
  return (
    <>
      <PageHead title={words('partner.title')} description={words('partner.description')} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('partner.title')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('partner.intro')}</p>
        </div>
      </div>
      <div className="wrap">
        {groups.length === 0 && <p className="nl-paragraph">{words('partner.none')}</p>}
        {groups.map(({ kind, members }) => (
          <section key={kind} className="group" aria-labelledby={`soort-${kind}`}>
            <h2 className="nl-heading nl-heading--level-2" id={`soort-${kind}`}>
              {words(`organisationKinds.${kind}`)}
            </h2>
            <ul className="card-grid">
              {members.map((organisation) => (
                <li key={organisation.slug}>
                  <OrganisationCard organisation={organisation} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
