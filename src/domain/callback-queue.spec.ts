import { describe, expect, it } from 'vitest';

import {
  sinceHandover,
  statusAfter,
  triedEnough,
  urgencyOf,
  type Attempt,
  type CallbackOutcome,
} from './callback-queue';

const after = (...outcomes: (CallbackOutcome | null)[]): Attempt[] =>
  outcomes.map((outcome, day) => ({ at: `2026-11-2${String(day)}T09:00:00.000Z`, outcome }));

describe('The status of a request', () => {
  it.each([
    ['open', after()],
    ['called', after('no-answer')],
    ['called', after('voicemail', 'no-answer')],
    ['called', after(null)],
    ['reached', after('reached')],
    ['reached', after('no-answer', 'reached', 'no-answer')],
  ] as const)('is %s after %j', (status, attempts) => expect(statusAfter(attempts)).toBe(status));
});

describe('A request was called in vain often enough', () => {
  it.each([
    ['never', after()],
    ['after two calls', after('no-answer', 'voicemail')],
    ['after two calls and a mail', after('no-answer', null, 'voicemail')],
    ['when somebody spoke', after('no-answer', 'no-answer', 'no-answer', 'reached')],
  ])('not %s', (_, attempts) => expect(triedEnough(attempts)).toBe(false));

  it('after three', () => expect(triedEnough(after('no-answer', 'voicemail', 'no-answer'))).toBe(true));
});

describe('What was done', () => {
  it('counts all when nobody handed the request over', () =>
    expect(sinceHandover(after('no-answer'), [])).toHaveLength(1));

  it('counts from the last time that it was handed over', () => {
    const handovers = [{ at: '2026-11-20T10:00:00.000Z' }, { at: '2026-11-21T10:30:00+01:00' }];
    expect(sinceHandover(after('no-answer', 'voicemail', 'reached'), handovers)).toEqual(
      after('no-answer', 'voicemail', 'reached').slice(2),
    );
  });
});

describe('A call', () => {
  const NOW = new Date('2026-11-25T10:00:00+01:00');
  const open = (dueAt: string | null) => urgencyOf({ status: 'open', dueAt }, NOW);

  it('is not urgent once somebody called, or when nobody promised it', () => {
    for (const status of ['called', 'reached', 'done'] as const) {
      expect(urgencyOf({ status, dueAt: '2026-11-01T10:00:00Z' }, NOW)).toBe('none');
    }
    expect(open(null)).toBe('none');
  });

  it('is late after its moment', () => expect(open('2026-11-25T08:59:59Z')).toBe('late'));
  it('is for today on that day', () => expect(open('2026-11-25T22:59:00Z')).toBe('today'));
  it('is for later after midnight on Dutch clocks', () => expect(open('2026-11-25T23:01:00Z')).toBe('later'));
});
