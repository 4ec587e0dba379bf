import type { Payload } from 'payload';

import { now } from '@/config/env';
import { adminPaths } from '@/config/paths';
import type { User } from '@/payload-types';

import { countDue } from '../../callback-queue/find-queue';

/** On the dashboard: how many people wait for somebody to call them. Nothing for who has none. */
export async function DueCallbacks({ payload, user }: { payload: Payload; user: User }) {
  if (user.role === 'coach') return null;
  const { late, open } = await countDue(payload, user, now());
  if (open === 0) return null;
  return (
    <section className="digistap-ended" aria-labelledby="digistap-due-title">
      <h2 id="digistap-due-title">Mensen die wachten</h2>
      <p>
        U heeft {open} bel-{open === 1 ? 'verzoek' : 'verzoeken'}
        {late > 0 && <strong>, {late === 1 ? '1 is' : `${String(late)} zijn`} te laat</strong>}.{' '}
        <a href={adminPaths.callbacks()}>Bekijk wie u kunt bellen</a>
      </p>
    </section>
  );
}
