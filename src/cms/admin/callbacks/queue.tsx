import type { AdminViewServerProps, Payload } from 'payload';

import { now } from '@/config/env';
import { adminPaths } from '@/config/paths';
import type { User } from '@/payload-types';

import { isProgrammeEditor } from '../../access/rules';
import { callingOrganisations } from '../../callback-queue/desks';
import { findQueue, findQueued } from '../../callback-queue/find-queue';
import { OUTCOMES, outcomeIn } from '../../callback-queue/outcome';
import { listIn, listKey, QUEUE_LISTS } from '../../callback-queue/queue-list';
import { RequestCard, type OpenedRequest } from './request-card';
import { LIST_NAMES, NOTHING_THERE } from './words';

type QueueProps = Pick<AdminViewServerProps, 'payload' | 'searchParams'> & { user: User };

/** Who wants to be called, in the lists of who calls: server-rendered, and every button is a plain form. */
export async function CallbackQueue({ payload, searchParams = {}, user }: QueueProps) {
  const moment = now();
  const list = listIn(searchParams.lijst);
  const maySeeAll = isProgrammeEditor(user);
  const programmeOnly = maySeeAll && searchParams.balie === 'programma';
  const desk: Record<string, string> = programmeOnly ? { balie: 'programma' } : {};
  const asked = Number(searchParams.blad);
  const { counts, page, pages, requests } = await findQueue(payload, user, {
    list,
    page: Number.isSafeInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1,
    programmeOnly,
    now: moment,
  });
  const back = { ...desk, lijst: listKey(list), ...(page > 1 ? { blad: String(page) } : {}) };
  const named = typeof searchParams.verzoek === 'string' ? searchParams.verzoek : null;
  const opened = requests.some(({ id }) => id === named) ? await openedRequest(payload, user, searchParams) : null;
  return (
    <div className="digistap-callbacks">
      <h1>Bel-verzoeken</h1>
      <p>
        Deze mensen wachten op een telefoontje. Bel binnen twee werkdagen.{' '}
        <a href={adminPaths.create('callback-requests')}>Zelf een verzoek opschrijven</a>
      </p>
      <Told payload={payload} user={user} searchParams={searchParams} moment={moment} shown={named} />
      <nav aria-label="Lijsten">
        <ul>
          {QUEUE_LISTS.map((each) => (
            <li key={each}>
              <a
                href={adminPaths.callbacks({ ...desk, lijst: listKey(each) })}
                aria-current={each === list ? 'page' : undefined}
              >
                {LIST_NAMES[each]} ({counts[each]})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {maySeeAll && (
        <p>
          {programmeOnly ? (
            <a href={adminPaths.callbacks({ lijst: listKey(list) })}>Van alle organisaties bekijken</a>
          ) : (
            <a href={adminPaths.callbacks({ lijst: listKey(list), balie: 'programma' })}>Alleen van het programma</a>
          )}
        </p>
      )}
      {requests.length === 0 ? (
        <p>{NOTHING_THERE[list]}</p>
      ) : (
        <ul role="list" className="digistap-callbacks__list">
          {requests.map((request) => (
            <RequestCard
              key={request.id}
              request={request}
              opened={request.id === named ? opened : null}
              back={back}
              now={moment}
            />
          ))}
        </ul>
      )}
      {pages > 1 && (
        <p>
          Blad {page} van {pages}.{' '}
          {page > 1 && <a href={adminPaths.callbacks({ ...back, blad: String(page - 1) })}>Vorige</a>}{' '}
          {page < pages && <a href={adminPaths.callbacks({ ...back, blad: String(page + 1) })}>Volgende</a>}
        </p>
      )}
    </div>
  );
}

async function openedRequest(
  payload: Payload,
  user: User,
  searchParams: NonNullable<QueueProps['searchParams']>,
): Promise<OpenedRequest> {
  const { docs: templates } = await payload.find({
    collection: 'reply-templates',
    pagination: false,
    overrideAccess: false,
    user,
  });
  return {
    desks: await callingOrganisations(payload),
    templates,
    chosen: templates.find(({ id, use }) => use === 'mail' && id === searchParams.antwoord) ?? null,
  };
}

/** What came of the button that was just pressed, and where the request is now. */
async function Told({
  moment,
  payload,
  searchParams = {},
  shown,
  user,
}: QueueProps & { moment: Date; shown: string | null }) {
  const outcome = outcomeIn(searchParams.melding);
  if (!outcome) return null;
  const isUuid = shown !== null && /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(shown);
  const request = isUuid ? await findQueued(payload, user, shown, moment) : null;
  const who = outcome === 'someone-else' && request?.assignee?.name;
  return (
    <p role="status" className="digistap-callbacks__told" data-refused={OUTCOMES[outcome].status >= 400}>
      {who ? `${who} was eerder en belt deze persoon al.` : OUTCOMES[outcome].words}{' '}
      {request && (
        <a
          href={`${adminPaths.callbacks({ lijst: listKey(request.status), verzoek: request.id })}#verzoek-${request.id}`}
        >
          {request.name} staat bij {LIST_NAMES[request.status]}
        </a>
      )}
    </p>
  );
}
