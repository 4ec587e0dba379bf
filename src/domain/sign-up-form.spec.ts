import { describe, expect, it } from 'vitest';

import { LONGEST_NAME } from './callback-request';
import { LARGEST_GROUP } from './sign-up';
import { LONGEST_HELP, LONGEST_REMARK, plainName, readSignUpForm } from './sign-up-form';

const ALONE = { bijeenkomst: 'r1@2026-11-24T09:00:00.000Z', voor: 'zelf', naam: 'Fatima', telefoon: '06 12345678' };
const GROUP = { naam: 'Ilse', email: 'ilse@zorg.example', namen: 'Anna\nBo' };

const alone = (fields: Record<string, string> = {}) =>
  readSignUpForm(new URLSearchParams({ ...ALONE, ...fields }), 'person');
const group = (fields: Record<string, string> = {}) =>
  readSignUpForm(new URLSearchParams({ ...GROUP, ...fields }), 'group');
const problems = (reading: ReturnType<typeof alone>) =>
  reading.status === 'invalid' ? reading.errors.map(({ field, problem }) => [field, problem]) : [];

describe('a form that is not taken', () => {
  it.each([
    ['no name', { naam: '' }, ['naam', 'missing']],
    ['a name that nobody can read', { naam: ' \u202e\0 ' }, ['naam', 'missing']],
    ['a name as long as a book', { naam: 'a'.repeat(100_000) }, ['naam', 'tooLong']],
    ['neither number nor address', { telefoon: '' }, ['telefoon', 'neither']],
    [
      'a number that is none, though the address is right',
      { telefoon: '12', email: 'f@x.example' },
      ['telefoon', 'tooShort'],
    ],
    ['an address that is none, though the number is right', { email: 'fatima' }, ['email', 'unknown']],
    ['two addresses', { email: 'a@x.example, b@x.example' }, ['email', 'unknown']],
    ['help as long as a book', { hulp: 'a'.repeat(LONGEST_HELP + 1) }, ['hulp', 'tooLong']],
    ['a remark as long as a book', { opmerking: 'a'.repeat(LONGEST_REMARK + 1) }, ['opmerking', 'tooLong']],
    ['a helper without a name', { voor: 'ander' }, ['helper', 'missing']],
    ['a helper with a name as long as a book', { helper: 'a'.repeat(LONGEST_NAME + 1) }, ['helper', 'tooLong']],
  ])('has %s', (_what, fields, problem) => {
    expect(problems(alone(fields))).toEqual([problem]);
  });

  it('tells of all that is wrong, in the order in which it stands', () => {
    expect(problems(readSignUpForm(new URLSearchParams({ voor: 'ander', email: 'x' }), 'person'))).toEqual([
      ['naam', 'missing'],
      ['helper', 'missing'],
      ['email', 'unknown'],
    ]);
  });
});

describe('a form of one person', () => {
  it('is read with what was filled in and nothing more', () => {
    expect(
      alone({ telefoon: '', email: ' Fatima@Voorbeeld.EXAMPLE ', hulp: ' Een  tolk ', namen: 'Anna\nBo' }),
    ).toEqual({
      status: 'ok',
      value: {
        session: ALONE.bijeenkomst,
        people: [{ name: 'Fatima', help: 'Een tolk' }],
        phone: null,
        email: 'Fatima@voorbeeld.example',
        helper: '',
        remark: '',
      },
    });
  });

  it('knows who helps, also of somebody who passed over the question', () => {
    const helped = { status: 'ok', value: { people: [{ name: 'Fatima' }], helper: 'Wiebe' } };
    expect(alone({ voor: 'ander', helper: 'Wiebe' })).toMatchObject(helped);
    expect(alone({ voor: 'zelf', helper: 'Wiebe' })).toMatchObject(helped);
  });

  it('has no helper when somebody wrote the own name twice', () => {
    expect(alone({ helper: ' fátima ' })).toMatchObject({ value: { helper: '' } });
  });

  it('does not need an answer to the question for whom it is', () => {
    expect(alone({ voor: 'iedereen' })).toMatchObject({ status: 'ok', value: { helper: '' } });
  });

  it('keeps markup, formulas and emoji as they are, and no line breaks in a name', () => {
    const naam = '=1+1 <b>Zoë</b> 👩‍👧';
    expect(alone({ naam: `${naam}\r\nBcc: x` })).toMatchObject({ value: { people: [{ name: `${naam} Bcc: x` }] } });
  });
});

describe('a group that is not taken', () => {
  it.each([
    ['nobody in it', { namen: ' \n\n - \n' }, ['namen', 'missing']],
    [
      'more people than fit in a room',
      { namen: Array.from({ length: LARGEST_GROUP + 1 }, (_, n) => `Naam ${n}`).join('\n') },
      ['namen', 'tooMany'],
    ],
    ['no contact', { naam: '' }, ['naam', 'missing']],
    ['no way to reach the contact', { email: '' }, ['telefoon', 'neither']],
  ])('has %s', (_what, fields, problem) => {
    expect(problems(group(fields))).toEqual([problem]);
  });

  it('has a name in it twice, however it is written, and says which', () => {
    expect(group({ namen: 'Zoë de Wit\nBo\nZOE  DE WIT\nBo\nAnna' })).toEqual({
      status: 'invalid',
      errors: [{ field: 'namen', problem: 'twice', names: ['Zoë de Wit', 'Bo'] }],
    });
  });

  it('has a line with a whole story, and says which', () => {
    const story = 'a'.repeat(LONGEST_NAME + 1);
    expect(group({ namen: `Anna\n${story}` })).toEqual({
      status: 'invalid',
      errors: [{ field: 'namen', problem: 'tooLong', names: [story] }],
    });
  });
});

describe('a group', () => {
  it('is everybody on a line, without the lines on which there is nobody', () => {
    expect(group({ namen: '\r\n Anna \r\n\r\n\r\n\tBo\u202e\r\n---\r\nÇelik ' })).toMatchObject({
      status: 'ok',
      value: { people: [{ name: 'Anna' }, { name: 'Bo' }, { name: 'Çelik' }], helper: 'Ilse', email: GROUP.email },
    });
  });

  it('may be as large as a room', () => {
    const namen = Array.from({ length: LARGEST_GROUP }, (_, n) => `Naam ${n}`).join('\n');
    expect(group({ namen })).toMatchObject({ status: 'ok' });
  });
});

describe('a name', () => {
  it('is the same one however it is written, and another one when it is', () => {
    expect(plainName('Zoë de Wit-Şahin')).toBe(plainName(' zoe  DE WIT ŞAHIN.'));
    expect(plainName('Anna')).not.toBe(plainName('Anne'));
    expect(plainName('جميلة')).not.toBe('');
  });

  it('is another one with another vowel, also where vowels are signs at a letter', () => {
    for (const [one, other] of [
      ['मीना', 'मोना'],
      ['สมชาย', 'สมชัย'],
      ['தேவி', 'தேவா'],
      ['かな', 'がな'],
    ] as const) {
      expect(plainName(one), one).not.toBe(plainName(other));
      expect(plainName(one.normalize('NFD')), one).toBe(plainName(one.normalize('NFC')));
    }
  });

  it('is the same one with and without the marks that people leave out', () => {
    for (const [one, other] of [
      ['Алексей', 'Алексеи'],
      ['Ζωή', 'Ζωη'],
      ['مُحَمَّد', 'محمد'],
      ['أحمد', 'احمد'],
      ['שָׂרָה', 'שרה'],
    ] as const) {
      expect(plainName(one), one).toBe(plainName(other));
    }
  });
});
