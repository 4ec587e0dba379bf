import type { LocationCard as LocationCardContent } from '@/domain/location';
import { slugify } from '@/domain/slug';
import { LocationCard } from '@/site/components/location-card/location-card';
import { LocationMap } from '@/site/components/map-sketch/location-map';
import { PageHead } from '@/site/components/page-head/page-head';
import { useSite } from '@/site/site-context';

/** Places by city, in the order given. */
function byCity(locations: LocationCardContent[]): [city: string, locations: LocationCardContent[]][] {
  const cities = new Map<string, LocationCardContent[]>();
  for (const location of locations) {
    const others = cities.get(location.city);
    if (others) others.push(location);
    else cities.set(location.city, [location]);
  }
  return [...cities];
}

/** All places where somebody can walk in, by city. */
export function LocationsView({ locations }: { locations: LocationCardContent[] }) {
  const { words } = useSite();
  const cities = byCity(locations).map(([city, there]) => ({ city, there, id: `plaats-${slugify(city) ?? city}` }));
  return (
    <>
      <PageHead title={words('location.title')} description={words('location.description')} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('location.title')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('location.intro')}</p>
          {cities.length > 1 && (
            <nav aria-label={words('location.cities')}>
              <ul className="pill-links">
                {cities.map(({ city, id }) => (
                  <li key={id}>
                    <a className="pill-link" href={`#${id}`}>
                      {city}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </div>
      <div className="wrap">
        <LocationMap places={locations} />
        {cities.length === 0 && <p className="nl-paragraph">{words('location.none')}</p>}
        {cities.map(({ city, id, there }) => (
          <section key={id} className="group" aria-labelledby={id}>
            <h2 className="nl-heading nl-heading--level-2" id={id}>
              {city}
            </h2>
            <ul className="card-grid">
              {there.map((location) => (
                <li key={location.slug}>
                  <LocationCard location={location} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
