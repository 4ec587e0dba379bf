import { adminPaths } from '@/config/paths';

import { phoneOf } from '../callbacks/words';
import { findAskedList, type ListProps } from './asked-list';
import { NotThere } from './not-there';
import { lessonIn } from './person-card';
import { meetingInWords, sessionInWords } from './words';

/** A list on one sheet: who has a place, their number, what helps them, and a box to tick. Nothing that is not needed in the room. */
export async function PaperList(asked: ListProps) {
  const list = await findAskedList(asked);
  if (!list) return <NotThere />;
  const { lesson, moment, offer, people, session } = list;
  const placed = people
    .filter(({ status }) => status === 'confirmed')
    .toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
  return (
    <main className="digistap-paper">
      <p className="digistap-paper__back">
        Druk deze bladzijde af met de knop van uw browser.{' '}
        <a href={adminPaths.signUps({ offer: offer.id, session: session.key }, lessonIn(lesson))}>
          Terug naar de lijst
        </a>
      </p>
      <h1>{offer.title}</h1>
      <p>{lesson ? meetingInWords(lesson, moment) : sessionInWords(session, moment)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Er</th>
            <th scope="col">Naam</th>
            <th scope="col">Telefoon</th>
            <th scope="col">Hulp</th>
          </tr>
        </thead>
        <tbody>
          {placed.map(({ help, id, name, phone }) => (
            <tr key={id}>
              <td>
                <span className="digistap-paper__box" />
              </td>
              <th scope="row">{name}</th>
              <td>{phone === null ? '' : phoneOf(phone).words}</td>
              <td>{help}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {placed.length === 0 && <p>Er heeft nog niemand een plaats.</p>}
      <p>Gooi dit papier na afloop weg in de papierbak met slot, of versnipper het.</p>
    </main>
  );
}
