import { describe, expect, it } from 'vitest';

import { readEnquiryForm } from './enquiry';

const GOOD = {
  naam: 'Jan de Vries',
  organisatie: 'Zorg aan Huis',
  email: 'jan@zorg.example',
  onderwerp: 'same-here',
  vraag: 'Hoe begint dit?',
};

const read = (fields: Record<string, string>) => readEnquiryForm(new URLSearchParams({ ...GOOD, ...fields }));

describe('a question of an organisation', () => {
  it('says all that is missing, in the order of the form', () => {
    expect(readEnquiryForm(new URLSearchParams())).toEqual({
      status: 'invalid',
      errors: [
        { field: 'naam', problem: 'missing' },
        { field: 'organisatie', problem: 'missing' },
        { field: 'telefoon', problem: 'neither' },
        { field: 'onderwerp', problem: 'missing' },
        { field: 'vraag', problem: 'missing' },
      ],
    });
  });

  it.each([
    [{ email: 'jan' }, 'email', 'unknown'],
    [{ email: 'jan@zorg.example\r\nBcc: iedereen@zorg.example' }, 'email', 'unknown'],
    [{ email: 'jan@zorg.example', telefoon: 'jan@zorg.example' }, 'telefoon', 'mail'],
    [{ telefoon: '0900 1234' }, 'telefoon', 'service'],
    [{ onderwerp: 'iets' }, 'onderwerp', 'missing'],
    [{ functie: 'a'.repeat(81) }, 'functie', 'tooLong'],
    [{ organisatie: 'a'.repeat(100_000) }, 'organisatie', 'tooLong'],
    [{ vraag: 'a'.repeat(1001) }, 'vraag', 'tooLong'],
    [{ vraag: '\u202e \0' }, 'vraag', 'missing'],
  ])('is refused with %o', (fields, field, problem) => {
    expect(read(fields)).toEqual({ status: 'invalid', errors: [{ field, problem }] });
  });

  it('needs a phone number or a mail address, and takes both', () => {
    expect(read({})).toMatchObject({ value: { phone: null, email: 'jan@zorg.example' } });
    expect(read({ email: '', telefoon: '010 2816100' })).toMatchObject({
      value: { phone: '+31102816100', email: null },
    });
    expect(read({ telefoon: '010 2816100' })).toMatchObject({
      value: { phone: '+31102816100', email: 'jan@zorg.example' },
    });
  });

  it('is read as it is kept', () => {
    expect(read({ functie: ' HR\tadviseur ', email: ' Jan@Zorg.example ' })).toEqual({
      status: 'ok',
      value: {
        name: 'Jan de Vries',
        organisationName: 'Zorg aan Huis',
        organisationRole: 'HR adviseur',
        phone: null,
        email: 'Jan@zorg.example',
        subject: 'same-here',
        question: 'Hoe begint dit?',
      },
    });
  });
});
