import type { AdminViewServerProps } from 'payload';

import { adminPaths, sitePaths } from '@/config/paths';
import { DEFAULT_INTERFACE_LOCALE } from '@/domain/locale';
import type { Role } from '@/domain/role';

import { DueCallbacks } from './callbacks/due-callbacks';
import { EndedOffers } from './ended-offers';
import { ComingWeeksCard } from './sign-ups/coming-weeks';

const INTRODUCTION: Record<Role, string> = {
  admin: 'U mag alles: inhoud, mensen en instellingen.',
  editor: 'Wat u publiceert, staat meteen op de site. Opslaan als concept kan ook: dan ziet nog niemand het.',
  contributor: 'Wat u opslaat, is een concept. Een redacteur kijkt ernaar en zet het online. U kunt niets stuk maken.',
  coach: 'U kunt alles lezen wat op de site staat.',
};

/** Above the dashboard: what somebody may do here, the few things that most people come for, and what asks for attention. */
export function Welcome({
  payload,
  searchParams,
  user,
}: Pick<AdminViewServerProps, 'payload' | 'searchParams' | 'user'>) {
  if (!user) return null;
  const writes = user.role !== 'coach';
  return (
    <>
      <section className="digistap-welcome" aria-labelledby="digistap-welcome-title">
        <h1 id="digistap-welcome-title">Welkom, {user.name}</h1>
        <p>{INTRODUCTION[user.role]}</p>
        <ul>
          {writes && (
            <li>
              <a href={adminPaths.create('offers')}>Nieuw aanbod maken</a>
            </li>
          )}
          <li>
            <a href={adminPaths.collection('offers')}>Aanbod bekijken{writes ? ' en veranderen' : ''}</a>
          </li>
          {writes && (
            <li>
              <a href={adminPaths.collection('locations')}>Openingstijden van een locatie</a>
            </li>
          )}
          {writes && (
            <li>
              <a href={adminPaths.signUps()}>Aanmeldingen bekijken</a>
            </li>
          )}
          {writes && (
            <li>
              <a href={adminPaths.newSeason()}>Een nieuw seizoen maken</a>
            </li>
          )}
          <li>
            <a href={adminPaths.need}>Behoefte noteren bij een inloop</a>
          </li>
          <li>
            <a href={adminPaths.needs()}>Wat mensen nodig hebben</a>
          </li>
          <li>
            <a href={sitePaths(DEFAULT_INTERFACE_LOCALE).home}>De site bekijken</a>
          </li>
        </ul>
      </section>
      {writes && <DueCallbacks payload={payload} user={user} />}
      {writes && <ComingWeeksCard payload={payload} user={user} />}
      {writes && <EndedOffers payload={payload} searchParams={searchParams} user={user} />}
    </>
  );
}
