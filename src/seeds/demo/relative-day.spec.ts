import { describe, expect, it } from 'vitest';

import { resolveRelativeDay } from './relative-day';

describe('a day told from today', () => {
  // A Sunday.
  const now = new Date('2026-11-22T12:00:00Z');

  it('is the first such weekday after today', () => {
    expect(resolveRelativeDay({ next: 'MO', plusWeeks: 0 }, now)).toBe('2026-11-23');
    expect(resolveRelativeDay({ next: 'SA', plusWeeks: 0 }, now)).toBe('2026-11-28');
  });

  it('is never today itself', () => {
    expect(resolveRelativeDay({ next: 'SU', plusWeeks: 0 }, now)).toBe('2026-11-29');
  });

  it('can be weeks later, over the end of a year', () => {
    expect(resolveRelativeDay({ next: 'TU', plusWeeks: 6 }, now)).toBe('2027-01-05');
  });

  it('follows Dutch clocks when it is still yesterday in Greenwich', () => {
    expect(resolveRelativeDay({ next: 'TU', plusWeeks: 0 }, new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-24');
    expect(resolveRelativeDay({ next: 'MO', plusWeeks: 0 }, new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-30');
  });
});
