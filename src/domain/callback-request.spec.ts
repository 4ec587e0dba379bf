import { describe, expect, it } from 'vitest';

import { promisedDay, readCallbackForm, typedInto } from './callback-request';

const GOOD = { naam: 'Fatima', telefoon: '06 12345678' };

const read = (fields: Record<string, string>) => readCallbackForm(new URLSearchParams({ ...GOOD, ...fields }));

describe('a request to be called', () => {
  it('says all that is wrong with it, in the order of the form', () => {
    expect(read({ naam: '', telefoon: 'x', vraag: 'a'.repeat(1001) })).toEqual({
      status: 'invalid',
      errors: [
        { field: 'naam', problem: 'missing' },
        { field: 'telefoon', problem: 'letters' },
        { field: 'vraag', problem: 'tooLong' },
      ],
    });
    expect(readCallbackForm(new URLSearchParams())).toMatchObject({
      errors: [{ field: 'naam' }, { field: 'telefoon', problem: 'missing' }],
    });
  });

  it.each([
    ['naam', ' \u202e\u200f ', 'missing'],
    ['naam', '\0\0', 'missing'],
    ['naam', '...', 'missing'],
    ['naam', 'a'.repeat(81), 'tooLong'],
    ['naam', 'a'.repeat(100_000), 'tooLong'],
    ['vraag', `${'a '.repeat(50_000)}a`, 'tooLong'],
  ])('is refused for a %s of %j', (field, text, problem) => {
    expect(read({ [field]: text })).toEqual({ status: 'invalid', errors: [{ field, problem }] });
  });

  it.each(['Fatima', 'Zoë-Anne O’Neill', 'جميلة', '李', '=CMD()', '<b>Jan</b>', 'Jan 👩‍👧', 'a'.repeat(80)])(
    'may have the name %j',
    (naam) => {
      expect(read({ naam })).toMatchObject({ status: 'ok', value: { name: naam } });
    },
  );

  it('is read as it is kept', () => {
    expect(
      read({
        naam: ' Fatima\r\n El  Idrissi\u202e',
        moment: 'evening',
        taal: 'ar',
        woonplaats: 'Markt 1, 2801 JH Gouda',
        vraag: 'Hoi\0\r\n\r\n\r\nDag ',
      }),
    ).toEqual({
      status: 'ok',
      value: {
        name: 'Fatima El Idrissi',
        phone: '+31612345678',
        moment: 'evening',
        language: 'ar',
        home: { place: 'Gouda', digits: '2801' },
        question: 'Hoi\n\nDag',
      },
    });
  });

  it('counts a moment and a language that the form does not offer as none', () => {
    expect(read({ moment: '<script>', taal: 'xx' })).toMatchObject({ value: { moment: 'any', language: 'nl' } });
  });
});

describe('what was typed', () => {
  it('is given back as it was, of the form’s own fields only', () => {
    const fields = new URLSearchParams([
      ['naam', ' <b>Jan '],
      ['naam', 'Piet'],
      ['kaartje', 'x'],
    ]);
    expect(typedInto(fields, ['naam', 'vraag'])).toEqual({ naam: ' <b>Jan ' });
  });
});

describe('the day of a promise', () => {
  const now = new Date('2026-11-23T12:00:00Z');

  it.each([null, '', 'morgen', '2026-02-30', '2027-01-01', '<b>'])('is our own for %j', (text) => {
    expect(promisedDay(text, now)).toBe('2026-11-25');
  });

  it('stays what it was when the page is read again', () => {
    expect(promisedDay('2026-11-24', now)).toBe('2026-11-24');
  });
});
