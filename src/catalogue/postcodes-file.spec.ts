import { describe, expect, it } from 'vitest';

import { parsePostcodeLine } from './postcodes-file';

const LINE = 'NL\t3011\tRotterdam\tZuid-Holland\t11\tGemeente Rotterdam\t0599\t\t\t51.9203\t4.4854\t6';

const changed = (from: string, to: string) => parsePostcodeLine(LINE.replace(from, to));

describe('a line of a file with postcodes', () => {
  it.each([
    ['nothing', '', 'it has 1 columns'],
    ['a line with commas', LINE.replaceAll('\t', ','), 'it has 1 columns'],
    ['a line that was cut', LINE.slice(0, 40), 'columns'],
    ['a line without an end', `${LINE}${'x'.repeat(3000)}`, 'too long'],
    ['another country', LINE.replace('NL', 'BE'), 'its country is "BE" and not NL'],
    ['a postcode that is none', LINE.replace('3011', '0301'), '"0301" is no Dutch postcode'],
    ['a place without a name', LINE.replace('Rotterdam', ''), '"" is no name of a place'],
    ['a name in another encoding', LINE.replace('Rotterdam', 'S\uFFFDdwest'), 'is no name of a place'],
    ['a name with control characters', LINE.replace('Rotterdam', 'Rot\u0000terdam'), '"Rot\\u0000terdam" is no name'],
    [
      'a position that is turned round',
      LINE.replace('51.9203\t4.4854', '4.4854\t51.9203'),
      'is not in the Netherlands',
    ],
    ['no position', LINE.replace('51.9203\t4.4854', '\t'), 'the position ", " is not in the Netherlands'],
    ['a position in words', LINE.replace('51.9203', 'NaN'), 'is not in the Netherlands'],
    ['a position in hexadecimal', LINE.replace('51.9203', '0x34'), 'is not in the Netherlands'],
  ])('with %s is refused, and says why', (_, line, why) => {
    const result = parsePostcodeLine(line);
    expect(result).toBeTypeOf('string');
    expect(result).toContain(why);
  });

  it('gives the point', () => {
    expect(parsePostcodeLine(LINE)).toEqual({ postcode: '3011', place: 'Rotterdam', lat: 51.9203, lon: 4.4854 });
  });

  it('may end as on Windows, and may lack the accuracy', () => {
    expect(parsePostcodeLine(`${LINE}\r`)).toMatchObject({ postcode: '3011' });
    expect(parsePostcodeLine(LINE.slice(0, -2))).toMatchObject({ postcode: '3011', lon: 4.4854 });
  });

  it('counts for its digits when the postcode has letters', () => {
    expect(changed('3011', '3011 EG')).toMatchObject({ postcode: '3011' });
  });

  it('keeps the name as it is written', () => {
    expect(changed('Rotterdam', "'s-Gravenhage")).toMatchObject({ place: "'s-Gravenhage" });
  });
});
