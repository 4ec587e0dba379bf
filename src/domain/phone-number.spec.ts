import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { phoneShown, readPhoneNumber } from './phone-number';

describe('a phone number', () => {
  it.each([
    ['', 'missing'],
    ['   ', 'missing'],
    ['\u202a\u202c', 'missing'],
    ['jan@voorbeeld.nl', 'mail'],
    [`${'a'.repeat(500)}@voorbeeld.nl`, 'mail'],
    ['bel mijn dochter', 'letters'],
    ['06-KLUSBUS', 'letters'],
    ['=CMD|calc!A0', 'letters'],
    ['<b>0612345678</b>', 'letters'],
    ['0612345678\r\nBcc: iedereen', 'letters'],
    ['06+12345678', 'letters'],
    ['06 12345678 of 010 2816100', 'letters'],
    ['06', 'tooShort'],
    ['06 1234567', 'tooShort'],
    ['+31 6 1234567', 'tooShort'],
    ['+90 532 123', 'tooShort'],
    ['+', 'tooShort'],
    ['06 123456789', 'tooLong'],
    ['06 12345678 / 010 2816100', 'tooLong'],
    ['0'.repeat(5000), 'tooLong'],
    // Turkish without its country's code: one digit more than a Dutch one.
    ['0532 123 45 67', 'tooLong'],
    // Polish, or Spanish, or Dutch without its zero: nobody can tell.
    ['512 345 678', 'country'],
    ['612345678', 'country'],
    ['48512345678', 'country'],
    ['112', 'emergency'],
    ['1-1-2', 'emergency'],
    ['+31 112', 'emergency'],
    ['0900 1234', 'service'],
    ['0900-1234567', 'service'],
    ['0906 123456', 'service'],
    ['0909 1234', 'service'],
    ['+31 900 1234', 'service'],
    ['0800 1508', 'service'],
    ['14 010', 'service'],
    ['0970 12345678', 'service'],
    ['+49 900 1 234567', 'service'],
    ['+979 123 456 789', 'service'],
    ['+881 612 345 678', 'service'],
    ['0000000000', 'unknown'],
    ['+999 123 456 789', 'unknown'],
    ['0690 123456', 'unknown'],
  ])('is none in %j: %s', (text, problem) => {
    expect(readPhoneNumber(text)).toEqual({ status: 'invalid', problem });
  });

  it.each([
    '06 12345678',
    '0612345678',
    '06-12345678',
    '06–1234 56 78',
    '06.12.34.56.78',
    '06/12345678',
    '+31 6-1234 5678',
    '+31612345678',
    '+31 (0)6 12345678',
    '+31 (0) 6 12345678',
    '+31 06 12345678',
    '0031612345678',
    '0031 (0)6 12 34 56 78',
    '(06) 12345678',
    '(+31) 6 12345678',
    '31612345678',
    // As phones copy it, as chat apps write it, and with the digits of other keyboards.
    '\u202a+31 6 12345678\u202c',
    '+31\u00a06\u00a012345678',
    '０６１２３４５６７８',
    '٠٦١٢٣٤٥٦٧٨',
    '۰۶۱۲۳۴۵۶۷۸',
  ])('is one and the same in %j', (text) => {
    expect(readPhoneNumber(text)).toEqual({ status: 'ok', number: '+31612345678' });
  });

  it.each([
    ['(010) 281 61 00', '+31102816100'],
    ['+31 (0)10 281 61 00', '+31102816100'],
    ['0344-612345', '+31344612345'],
    ['085 012 3456', '+31850123456'],
    ['+90 532 123 45 67', '+905321234567'],
    ['0090 532 123 45 67', '+905321234567'],
    ['+48 512 345 678', '+48512345678'],
    ['+380 50 123 45 67', '+380501234567'],
    ['+963 944 123 456', '+963944123456'],
    ['+212 612-345678', '+212612345678'],
    ['+32 475 12 34 56', '+32475123456'],
    ['+49 (0)151 23456789', '+4915123456789'],
    ['0044 7911 123456', '+447911123456'],
    ['+39 06 1234 5678', '+390612345678'],
    ['+251 91 123 4567', '+251911234567'],
    ['+291 7 123 456', '+2917123456'],
    ['+597 8123456', '+5978123456'],
    ['+599 9 518 1234', '+59995181234'],
    ['+1 212 555 0123', '+12125550123'],
  ])('is read in %j', (text, number) => {
    expect(readPhoneNumber(text)).toEqual({ status: 'ok', number });
  });

  it('comes out of any text at all in E.164, or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9 ()./-]{0,30}$/u)), (text) => {
        const reading = readPhoneNumber(text);
        if (reading.status === 'invalid') return;
        expect(reading.number).toMatch(/^\+[1-9]\d{6,14}$/u);
        // What was read once is read as the same again, also as it is shown.
        expect(readPhoneNumber(reading.number)).toEqual(reading);
        expect(readPhoneNumber(phoneShown(reading.number))).toEqual(reading);
      }),
    );
  });

  it.each([
    ['+31612345678', '06 12345678'],
    ['+31102816100', '010 281 6100'],
    ['+905321234567', '+90 532 123 45 67'],
    ['geen nummer', 'geen nummer'],
  ])('%s is shown as %s', (number, shown) => {
    expect(phoneShown(number)).toBe(shown);
  });
});
