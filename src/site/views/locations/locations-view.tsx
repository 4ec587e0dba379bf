import { whenHelp, type HelpWhen } from '@/domain/help-at-place';
import type { LocationCard as LocationCardContent } from '@/domain/location';
import { Icon } from '@/site/components/icon/icon';
import { LocationCard } from '@/site/components/location-card/location-card';
import { LocationMap } from '@/site/components/map-sketch/location-map';
import { PageHead } from '@/site/components/page-head/page-head';
import { useSite } from '@/site/site-context';

export interface LocationsViewProps {
  /** In the order in which they are shown: where there is help soonest first. */
  locations: LocationCardContent[];
  /** Of all places, to choose from. */
  cities: string[];
  /** The one that was chosen: only its places are here. */
  city: string | null;
}

/** All places where somebody can walk in, or those of one city: today's help first, unknown hours last. */
export function LocationsView({ cities, city, locations }: LocationsViewProps) {
  const { words } = useSite();
  const there = (...when: HelpWhen[]) => locations.filter((location) => when.includes(whenHelp(location)));
  const today = there('now', 'today');
  return (
    <>
      <PageHead title={words('location.title')} description={words('location.description')} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('location.title')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('location.intro')}</p>
          {cities.length > 1 && <CityLinks cities={cities} chosen={city} />}
        </div>
      </div>
      <div className="wrap">
        {today.length === 0 && (
          <div className="group">
            <p className="nl-paragraph">{words(locations.length === 0 ? 'location.none' : 'location.noneToday')}</p>
          </div>
        )}
        <Places id="vandaag" title={words('location.today')} locations={today} />
        <Places id="later" title={words('location.later')} locations={there('later')} />
        <Places
          id="onbekend"
          title={words('location.unknownHours')}
          hint={words('location.unknownHint')}
          locations={there('unknown')}
        />
        {locations.length > 0 && (
          <section className="group" aria-labelledby="kaart">
            <h2 className="nl-heading nl-heading--level-2" id="kaart">
              {words('map.title')}
            </h2>
            <LocationMap places={locations} />
          </section>
        )}
      </div>
    </>
  );
}

/** Folded away: dozens of cities would stand before the help of today. */
function CityLinks({ chosen, cities }: { cities: string[]; chosen: string | null }) {
  const { paths, words } = useSite();
  const links = [
    { label: words('location.allCities'), href: paths.locations, isChosen: chosen === null },
    ...cities.map((city) => ({ label: city, href: paths.locationsIn(city), isChosen: city === chosen })),
  ];
  return (
    <nav aria-label={words('location.cities')}>
      <details>
        <summary className="pill-link">
          <Icon name="pin" />
          {chosen ?? words('location.cities')}
        </summary>
        <ul className="pill-links">
          {links.map(({ href, isChosen, label }) => (
            <li key={href}>
              <a className="pill-link" href={href} aria-current={isChosen ? 'true' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

interface PlacesProps {
  id: string;
  title: string;
  hint?: string;
  locations: LocationCardContent[];
}

function Places({ hint, id, locations, title }: PlacesProps) {
  if (locations.length === 0) return null;
  return (
    <section className="group" aria-labelledby={id}>
      <h2 className="nl-heading nl-heading--level-2" id={id}>
        {title}
      </h2>
      {hint && <p className="nl-paragraph">{hint}</p>}
      <ul className="card-grid">
        {locations.map((location) => (
          <li key={location.slug}>
            <LocationCard location={location} />
          </li>
        ))}
      </ul>
    </section>
  );
}
