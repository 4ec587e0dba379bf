import { at, both, by, city, device, either, elsewhere, kind, offer, part, says, topic } from '../judged-offer';
import { judge, judgeAll, type JudgedGroup } from '../judged-query';

const never = (...cities: string[]) => ({ never: elsewhere(...cities) });

const toBorrow = kind('device-loan');
const learnComputer = topic('computer-basics', 'internet', 'email');

const places: JudgedGroup = {
  name: 'places in the question',
  queries: [
    judge('hulp gouda', city('Gouda'), never('Gouda')),
    judge('gouda', city('Gouda'), never('Gouda')),
    judge('inloop in Gouda', both(city('Gouda'), kind('walk-in')), never('Gouda')),
    judge('klik en tik rotterdam', both(city('Rotterdam'), says(/Klik & Tik/u)), never('Rotterdam')),
    judge('hulp bij digid rotterdam zuid', both(city('Rotterdam'), topic('digid')), never('Rotterdam')),
    judge('digid rotterdam', both(city('Rotterdam'), topic('digid')), never('Rotterdam')),
    ...judgeAll(
      ['computerles utrecht', 'computerles voor ouderen in utrecht', 'computercursus Utrecht'],
      both(city('Utrecht'), learnComputer),
      never('Utrecht'),
    ),
    judge('beeldbellen utrecht', offer('beeldbellen-overvecht'), never('Utrecht')),
    judge('delfshaven computercursus', offer('klik-en-tik-delfshaven'), never('Rotterdam')),
    judge('hulp hoogvliet', part('Hoogvliet'), never('Rotterdam')),
    judge('ommoord', part('Ommoord'), never('Rotterdam')),
    judge('workshop zevenkamp', both(part('Zevenkamp'), kind('workshop')), never('Rotterdam')),
    judge('zuidplein', part('Zuidplein'), never('Rotterdam')),
    judge('bibliotheek feijenoord', at('bibliotheek-feijenoord'), never('Rotterdam')),
    judge('centrale bibliotheek', either(at('centrale-bibliotheek-rotterdam'), city('Enschede'))),
    judge('smartphone het lage land', offer('smartphonecursus-het-lage-land'), never('Rotterdam')),
    judge('hoek van holland', offer('klik-en-tik-hoek-van-holland'), never('Rotterdam')),
    judge('oude noorden', offer('klik-en-tik-oude-noorden'), never('Rotterdam')),
    judge('afrikaanderwijk', part('Afrikaanderwijk'), never('Rotterdam')),
    judge('overvecht digid', offer('informatiepunt-digitale-overheid-overvecht'), never('Utrecht')),
    judge('hoograven', part('Hoograven'), never('Utrecht')),
    judge('slinge', at('servicepunt-slinge'), never('Rotterdam')),
    ...judgeAll(['chocoladefabriek', 'inloop chocoladefabriek'], at('chocoladefabriek-gouda'), never('Gouda')),
    judge('eemhuis digisterker', offer('digisterker-amersfoort')),
    judge('dok delft', offer('computerspreekuur-dok-delft'), never('Delft')),
    judge('de wipmolen', offer('computercursussen-de-wipmolen-delft')),
    judge('oba', by('oba')),
    judge('laptop amsterdam', both(city('Amsterdam'), toBorrow), never('Amsterdam')),
    judge('hulp bij digitale vragen amsterdam', city('Amsterdam'), never('Amsterdam')),
    judge('seniorweb', either(by('seniorweb'), says(/SeniorWeb/u))),
    judge('cursus van vierstroom', by('vierstroom')),
    judge('vierstroom', either(by('vierstroom'), says(/Vierstroom/u))),
    judge('cybersoek', by('cybersoek'), never('Amsterdam')),
    judge('taalhuis nieuwegein', by('taalhuis-nieuwegein'), never('Nieuwegein')),
    judge('bibliotheek utrecht beeldbellen', offer('beeldbellen-overvecht'), never('Utrecht')),
    judge('gemeente rotterdam laptop', offer('leenlaptop-proeftuin-rotterdam')),
    judge('digihulplijn', offer('digihulplijn'), { within: 2 }),
    judge('ijsselstein wifi', offer('gratis-wifi-en-computers-ijsselstein'), never('IJsselstein')),
    judge('spakenburg digid', offer('digisterker-bunschoten-spakenburg'), never('Bunschoten-Spakenburg')),
    judge('bunschoten spakenburg', offer('digisterker-bunschoten-spakenburg'), never('Bunschoten-Spakenburg')),
    judge('loon op zand', offer('dinsdagochtendplein-loon-op-zand'), never('Loon op Zand')),
    judge('mijdrecht oefenen', offer('oefenplein-mijdrecht'), never('Mijdrecht')),
    judge('woerden digid', offer('klik-en-tik-of-digisterker-woerden'), never('Woerden')),
    judge('ik woon in breukelen en wil met de computer leren', city('Breukelen'), never('Breukelen')),
    judge('maarssenbroek', city('Maarssenbroek'), never('Maarssenbroek')),
    // Someren's is by the library of Helmond-Peel, so it answers to the name too.
    judge('helmond digid', offer('informatiepunt-helmond'), never('Helmond', 'Someren')),
    judge('toeslagen someren', offer('informatiepunt-someren'), never('Someren')),
    judge('enschede overheid', offer('informatiepunt-enschede'), never('Enschede')),
    judge('klik en tik ede', offer('klik-en-tik-ede'), never('Ede')),
    judge('kollum', offer('digi-taalhuis-kollum'), never('Kollum')),
    judge('tablet leeuwarden', both(city('Leeuwarden'), device('tablet')), never('Leeuwarden')),
    judge('haarlem', offer('digitaal-sterk-haarlem')),
    judge('digid in amstelveen', offer('informatiepunt-amstelveen'), never('Amstelveen')),
    judge('nieuwegein internetbankieren', offer('internetbankieren-nieuwegein'), never('Nieuwegein')),
    judge('tweede verdieping', at('bibliotheek-de-tweede-verdieping'), never('Nieuwegein')),
    judge('digid', both(city('Nieuwegein'), topic('digid')), { with: 'plaats=Nieuwegein', ...never('Nieuwegein') }),
    judge('computer', both(city('Utrecht'), learnComputer), { with: 'plaats=Utrecht', ...never('Utrecht') }),
  ],
};

/** Questions that name a place, a part of town or who offers. */
export const PLACES: JudgedGroup[] = [places];
