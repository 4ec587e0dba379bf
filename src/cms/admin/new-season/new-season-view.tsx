import type { AdminViewServerProps } from 'payload';

import { adminPaths } from '@/config/paths';

import { makesOffers } from '../../new-season/own-offers';
import { StaffView } from '../needs/staff-view';
import { NewSeasonScreen } from './new-season-screen';

/** Where somebody makes offers again for a new season: chooses them, sees what becomes of each, and makes the drafts. */
export function NewSeasonView(props: AdminViewServerProps) {
  const parameters = parametersOf(props.searchParams);
  return (
    <StaffView {...props} path={`${adminPaths.newSeason()}?${parameters.toString()}`}>
      {(user) => (
        <div className="digistap-callbacks digistap-new-season">
          <h1>Een nieuw seizoen</h1>
          {makesOffers(user) ? (
            <NewSeasonScreen req={Object.assign(props.initPageResult.req, { user })} parameters={parameters} />
          ) : (
            <p>U kunt hier niets maken. Vraag de beheerder om uw organisatie in te vullen.</p>
          )}
        </div>
      )}
    </StaffView>
  );
}

function parametersOf(searchParams: AdminViewServerProps['searchParams'] = {}): URLSearchParams {
  return new URLSearchParams(
    Object.entries(searchParams).flatMap(([name, values]) =>
      [values ?? []].flat().map((value): [string, string] => [name, value]),
    ),
  );
}
