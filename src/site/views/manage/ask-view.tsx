import { standing, type BookedPerson, type Booking } from '@/domain/booking-page';
import { TICKET_FIELD } from '@/site/components/form/trap-fields';
import { useSite } from '@/site/site-context';

import { ManageCall } from './manage-call';
import { ManageForm, WhichPeople } from './manage-form';
import { ManageHead } from './manage-head';

/** What somebody has to say twice. */
export type Question =
  /** `about`: ids of those whom the button was about; empty: of anybody. */
  { ask: 'cancel'; about: string[] } | { ask: 'renew'; ticket: string };

export interface Asking {
  token: string;
  booking: Booking;
  question: Question;
}

function WayBack({ label, token }: { label: string; token: string }) {
  const { paths } = useSite();
  return (
    <p className="nl-paragraph group">
      <a className="pill-link" href={paths.manageSignUp(token)}>
        {label}
      </a>
    </p>
  );
}

function Cancelling({ booking, people, token }: Omit<Asking, 'question'> & { people: BookedPerson[] }) {
  const { words } = useSite();
  const [one] = people;
  const isLeaving = people.every(({ state }) => state === 'waiting');
  return (
    <>
      <ManageHead title={words('manage.cannot.sure')}>
        <p className="nl-paragraph nl-paragraph--lead">
          {words(isLeaving ? 'manage.cannot.leavesLine' : 'manage.cannot.givesUp')}
        </p>
        {people.length === 1 && one && <p className="nl-paragraph">{words('manage.for', { name: one.name })}</p>}
      </ManageHead>
      <div className="wrap group">
        <ManageForm
          action="af-zeker"
          label={words(people.length === 1 ? 'manage.cannot.confirm' : 'manage.cannot.confirmGroup')}
          token={token}
        >
          <WhichPeople label={words('manage.cannot.who')} people={people} />
        </ManageForm>
        <WayBack label={words('manage.cannot.back')} token={token} />
        <ManageCall phone={booking.phone} />
      </div>
    </>
  );
}

function Renewing({ booking, ticket, token }: Omit<Asking, 'question'> & { ticket: string }) {
  const { words } = useSite();
  return (
    <>
      <ManageHead title={words('manage.link.ask')}>
        <p className="nl-paragraph nl-paragraph--lead">{words('manage.link.old')}</p>
        <p className="nl-paragraph">{words(booking.hasMail ? 'manage.link.byMail' : 'manage.link.onPaper')}</p>
      </ManageHead>
      <div className="wrap group">
        <ManageForm action="link-zeker" label={words('manage.link.confirm')} token={token}>
          <input type="hidden" name={TICKET_FIELD} value={ticket} />
        </ManageForm>
        <WayBack label={words('manage.link.back')} token={token} />
      </div>
    </>
  );
}

/** Asks once more before something is given up. Nothing is changed yet, so going back is no more than a link. */
export function AskView({ question, ...of }: Asking) {
  if (question.ask === 'renew') return <Renewing {...of} ticket={question.ticket} />;
  const all = standing(of.booking);
  const meant = all.filter(({ id }) => question.about.includes(id));
  return <Cancelling {...of} people={meant.length > 0 ? meant : all} />;
}
