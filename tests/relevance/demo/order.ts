import {
  at,
  both,
  by,
  city,
  either,
  elsewhere,
  free,
  kind,
  language,
  level,
  not,
  offer,
  barrier,
  part,
  placed,
  says,
  titled,
  topic,
  withoutAppointment,
  type Condition,
} from '../judged-offer';
import { judge, type JudgedGroup } from '../judged-query';

/** Around the library of Gouda, and around the one of Overvecht in Utrecht. */
const NEAR_GOUDA = 'lat=52.01&lon=4.71';
const NEAR_OVERVECHT = 'lat=52.12&lon=5.12';

/** A filter that was chosen: nothing else may be shown. */
const only = (condition: Condition, parameters: string) => ({ with: parameters, never: not(condition) });

const ranking: JudgedGroup = {
  name: 'ranking',
  queries: [
    judge('tablet', titled(/tablet/iu), { within: 2 }),
    judge('digid app', offer('digid-app-op-uw-telefoon-nieuwegein'), { within: 1 }),
    judge('veilig internetten', either(offer('veilig-internetten-centrale'), titled(/veilig/iu)), { within: 1 }),
    judge('ai voor beginners', titled(/^AI voor beginners/u), { within: 1 }),
    judge('uw cv op de computer', offer('cv-en-solliciteren-feijenoord'), { within: 1 }),
    judge('samen werk zoeken', offer('samen-werk-zoeken-centrale'), { within: 1 }),
    judge('leren beeldbellen', titled(/beeldbellen/iu), { within: 1 }),
    judge('koffie en computer', offer('koffie-en-computer-ijsselstein'), { within: 1 }),
    judge('digisterker', titled(/Digisterker/u), { within: 1 }),
    judge('smartphone', titled(/smartphone/iu), { within: 1 }),
    judge('laptop lenen', titled(/laptop/iu), { within: 1, never: topic('digid') }),
    judge('beginner computer', both(level(1), either(topic('computer-basics'), says(/computer/iu))), { within: 1 }),
    judge('gevorderden', either(level(4), level(5), says(/gevorderd/iu))),
    // The soonest; another calls itself a workshop in so many words.
    judge('workshop zevenkamp', offer('welkom-online-zoeken-zevenkamp'), { within: 2 }),
    judge('welkom online', offer('welkom-online-zoeken-zevenkamp'), { within: 2 }),
    judge('hulp bij digitale vragen', offer('hulp-bij-digitale-vragen-schiebroek'), {
      with: 'sorteer=eerst',
      within: 2,
    }),
    judge('ai', offer('ai-voor-beginners-centrale'), { with: 'sorteer=eerst', within: 1 }),
    judge('computer', city('Gouda'), { with: `${NEAR_GOUDA}&sorteer=dichtbij`, within: 1 }),
    judge('digid', part('Overvecht'), { with: `${NEAR_OVERVECHT}&sorteer=dichtbij`, within: 1 }),
    judge('digid', city('Utrecht'), { with: `${NEAR_OVERVECHT}&afstand=5`, never: elsewhere('Utrecht') }),
    judge('computer', part('Hoogvliet'), {
      with: 'lat=51.85&lon=4.36&afstand=2',
      never: both(placed('location'), not(part('Hoogvliet'))),
    }),
    judge('inloop', city('Gouda'), { with: 'postcode=2801&afstand=10', never: elsewhere('Gouda') }),
    judge('computerles', city('Rotterdam'), { with: 'postcode=3011AB&afstand=5', never: elsewhere('Rotterdam') }),
    judge('laptop', both(kind('device-loan'), city('Amsterdam')), {
      with: 'postcode=1011&afstand=10',
      never: elsewhere('Amsterdam'),
    }),
    judge('beeldbellen', city('Utrecht'), { with: 'postcode=3561&sorteer=dichtbij', within: 1 }),
    judge('digid', topic('digid'), { with: 'postcode=9899&afstand=10' }),
    judge('', city('Gouda'), { with: 'postcode=2801&afstand=2', never: elsewhere('Gouda') }),
  ],
};

const filters: JudgedGroup = {
  name: 'with filters',
  queries: [
    judge(
      'hulp',
      both(kind('walk-in'), city('Rotterdam')),
      only(both(kind('walk-in'), city('Rotterdam')), 'soort=walk-in&plaats=Rotterdam'),
    ),
    judge('laptop', both(kind('device-loan'), free), only(free, 'gratis=1')),
    judge('computer', withoutAppointment, only(withoutAppointment, 'zonder-afspraak=1')),
    judge('', kind('meet-up'), only(kind('meet-up'), 'soort=meet-up')),
    judge('telefoon', language('ar'), only(language('ar'), 'taal=ar')),
    judge('digid', both(kind('course'), level(2)), only(both(kind('course'), level(2)), 'niveau=2&soort=course')),
    judge('cursus', by('bibliotheek-eemland'), only(by('bibliotheek-eemland'), 'organisatie=bibliotheek-eemland')),
    judge(
      '',
      both(barrier('access'), city('Rotterdam')),
      only(both(barrier('access'), city('Rotterdam')), 'drempel=access&plaats=Rotterdam'),
    ),
    judge('mailen', both(topic('email'), level(1)), only(level(1), 'niveau=1')),
    judge('les', kind('online'), only(kind('online'), 'soort=online')),
    judge('digid', kind('helpdesk'), only(kind('helpdesk'), 'soort=helpdesk')),
    judge('telefon', topic('phone'), only(both(topic('phone'), kind('workshop')), 'onderwerp=phone&soort=workshop')),
    judge('hulp gouda', both(city('Gouda'), kind('walk-in')), only(kind('walk-in'), 'soort=walk-in')),
    judge('computercursus', level(1), only(both(level(1), free), 'niveau=1&gratis=1')),
    judge('programmeren', offer('womens-coding-club'), only(level(4), 'niveau=4')),
    judge(
      'zorg',
      topic('health', 'work-apps'),
      only(topic('health', 'work-apps'), 'onderwerp=health&onderwerp=work-apps'),
    ),
    judge(
      'oefenen',
      at('bibliotheek-delfshaven', 'bibliotheek-zuidplein', 'bibliotheek-feijenoord'),
      only(topic('digid', 'health'), 'plaats=Rotterdam&onderwerp=digid&onderwerp=health&soort=course'),
    ),
    judge('klik en tik', placed('online'), only(kind('online'), 'soort=online&apparaat=laptop')),
  ],
};

/** Questions that turn on the order of what is found, and on what narrows it. */
export const ORDER: JudgedGroup[] = [ranking, filters];
