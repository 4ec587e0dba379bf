import { describe, expect, it } from 'vitest';

import { explainHours } from './explain-hours';

const NOW = new Date('2026-11-23T10:00:00+01:00');
const explain = (text: string) => explainHours([text], NOW);

describe('A text about opening hours', () => {
  it.each(['', '   '])('has to say something: %j', (text) => {
    expect(() => explain(text)).toThrow('Usage: npm run explain -- hours');
    expect(() => explainHours([], NOW)).toThrow('Usage');
    expect(() => explainHours(['Mo 10:00-12:00', 'Tu'], NOW)).toThrow('Usage');
  });

  it.each([
    'Mo-Fr sunrise-sunset',
    'maandag ergens in de ochtend',
    '{"openingHoursSpecification":',
    '[]x',
    'x'.repeat(5000),
  ])('is refused with a reason rather than guessed: %.40s', (text) => {
    expect(explain(text)).toMatchObject({ understood: false, why: expect.stringMatching(/./u) as string });
  });

  it.each([
    ['opening_hours', 'Mo,We 10:00-12:30'],
    ['phrase', 'maandag en woensdag van 10.00 tot 12.30 uur'],
    [
      'openingHoursSpecification',
      JSON.stringify({
        openingHoursSpecification: [
          { dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Wednesday'], opens: '10:00', closes: '12:30' },
        ],
      }),
    ],
  ])('means the same in every format: %s', (format, text) => {
    expect(explain(text)).toMatchObject({
      understood: true,
      format,
      words: { help: ['Maandag en woensdag: 10.00 tot 12.30 uur'] },
      osm: expect.stringContaining('Mo,We 10:00-12:30') as string,
      openingHoursSpecification: [{ opens: '10:00:00', closes: '12:30:00' }],
    });
  });
});
