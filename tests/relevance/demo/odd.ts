import { anything, either, kind, says, topic } from '../judged-offer';
import { judge, judgeAll, type JudgedGroup } from '../judged-query';

const computer = either(topic('computer-basics'), says(/computer/iu));

const neverEmpty: JudgedGroup = {
  name: 'never an empty page',
  queries: [
    ...judgeAll(
      [
        'excel gouda',
        'photoshop',
        'zwemles',
        'qwertyuiop',
        'xyzzy',
        'computerles maastricht',
        'beeldbellen groningen',
        'humanitas',
        'smartphonecursus leerdam',
        'programmeren kollum',
        'quantummechanica voor gevorderden in woudenberg',
        'ik zoek iets maar ik weet niet wat',
        'scheiden',
      ],
      anything,
    ),
    judge('computercursus', anything, { with: 'plaats=Gouda&soort=internet-access' }),
    judge('laptop lenen', kind('device-loan'), { with: 'niveau=5&postcode=2801&afstand=2' }),
    judge('programmeren', anything, { with: 'niveau=1' }),
    judge('', anything, { with: 'plaats=Atlantis' }),
    judge('digid', anything, { with: 'organisatie=bestaat-niet' }),
    judge('', anything, { with: 'soort=device-loan&taal=pl&gratis=1' }),
  ],
};

const hostile: JudgedGroup = {
  name: 'hostile',
  queries: [
    ...judgeAll(
      [
        '"',
        '""',
        '-',
        ')))',
        '!!!',
        '\\',
        '%',
        '_',
        '*',
        '$1',
        'foto:*',
        'foto & !delen | (café)',
        'foto <-> delen',
        "'; DROP TABLE catalogue.offer; --",
        "' OR '1'='1",
        '<script>alert(1)</script>',
        '\ud800',
        '\u0000\u0007',
        '\u202Ecomputer\u202C',
        '👩🏽‍💻',
        'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
        'a'.repeat(10_000),
        '"'.repeat(5000),
        'de het een van',
        'level:1',
        'org:vierstroom',
        'kind:in-house-training',
        'https://voorbeeld.nl/?a=b&c=d',
        '-1e309',
      ],
      anything,
    ),
    ...judgeAll(
      [
        'computer '.repeat(1000),
        '🙂 computer 🙂',
        'computer\u0000cursus',
        '(computer)',
        'computer!!!',
        '*computer*',
        '"computer',
        '-computer-',
      ],
      computer,
    ),
    judge('computer', computer, {
      with: `niveau=${'9'.repeat(300)}&soort=x&plaats=&lat=NaN&lon=1e400&afstand=-5&pagina=-1`,
    }),
    judge('computer', computer, { with: Array.from({ length: 2000 }, (_, n) => `niveau=${n}`).join('&') }),
    judge('computer', computer, { with: 'lat=0&lon=0' }),
  ],
};

/** Questions without a good answer, and questions that mean harm. */
export const ODD: JudgedGroup[] = [neverEmpty, hostile];
