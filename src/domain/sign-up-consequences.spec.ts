import { describe, expect, it } from 'vitest';

import { SERIES, type ToldMeeting } from './sign-up';
import {
  consequencesOf,
  outcomesOf,
  type KnownSignUp,
  type OfferTerms,
  type PresentMeeting,
  type PresentSchedule,
} from './sign-up-consequences';

const NOW = new Date('2026-11-23T09:00:00+01:00');
const PLACE = { place: 'p', address: 'Kade 1, Rotterdam' };

const meeting = (day: string, changes: Partial<PresentMeeting> = {}, row = `row of ${day}`): PresentMeeting => ({
  key: `${row}@${day}T09:00:00.000Z`,
  start: `${day}T10:00:00+01:00`,
  end: `${day}T12:00:00+01:00`,
  ...PLACE,
  cancelled: false,
  reason: null,
  ...changes,
});
const told = (day: string, changes: Partial<ToldMeeting> = {}, row?: string): ToldMeeting => {
  const { reason, ...known } = meeting(day, {}, row);
  return reason === null ? { ...known, ...changes } : known;
};
const [WED, THU, FRI] = ['2026-11-25', '2026-11-26', '2026-11-27'] as const;

const schedule = (meetings: PresentMeeting[], changes: Partial<PresentSchedule> = {}): PresentSchedule => ({
  meetings,
  isDated: true,
  lastEnd: meetings.at(-1)?.end ?? null,
  ...changes,
});

const signUp = (meetings: ToldMeeting[], changes: Partial<KnownSignUp> = {}): KnownSignUp => ({
  id: 's',
  session: meetings[0]?.key ?? SERIES,
  status: 'confirmed',
  startsAt: meetings[0]?.start ?? null,
  lastEndsAt: meetings.at(-1)?.end ?? null,
  told: meetings,
  ...changes,
});
const series = (meetings: ToldMeeting[], changes: Partial<KnownSignUp> = {}) =>
  signUp(meetings, { session: SERIES, ...changes });

const outcome = (known: KnownSignUp, present: PresentSchedule | null) => outcomesOf([known], present, NOW)[0] ?? null;

describe('Nobody is told anything', () => {
  it.each<[string, KnownSignUp, PresentSchedule | null]>([
    ['when all is as it was', signUp([told(WED)]), schedule([meeting(WED)])],
    ['of a meeting that is over', signUp([told('2026-11-20')]), schedule([])],
    ['of an offer that is gone after their last meeting', signUp([told('2026-11-20')]), null],
    ['twice of a meeting that is off', series([told(WED, { cancelled: true }), told(THU)]), schedule([meeting(THU)])],
    [
      'of the same address in other letters',
      signUp([told(WED)]),
      schedule([meeting(WED, { address: 'KADE 1 – Rotterdam' })]),
    ],
    [
      'of an address when they were told none',
      signUp([{ ...told(WED), address: undefined }]),
      schedule([meeting(WED)]),
    ],
    [
      'of the same moment with another offset',
      signUp([told(WED, { start: `${WED}T09:00:00Z`, end: `${WED}T11:00:00Z` })]),
      schedule([meeting(WED)]),
    ],
    [
      'of meetings that only time brings within reach of a series without end',
      series([told(WED), told(THU)], { lastEndsAt: null }),
      schedule([meeting(WED), meeting(THU), meeting(FRI)], { lastEnd: null }),
    ],
    [
      'of meetings that only time brings within reach of a long series',
      series([told(WED), told(THU)], { lastEndsAt: meeting(FRI).end }),
      schedule([meeting(WED), meeting(THU), meeting(FRI)]),
    ],
    [
      'who had all of a series that is given again',
      series([told('2026-11-20')]),
      schedule([meeting(WED), meeting(THU)]),
    ],
    ['who left, when the offer is gone', signUp([told(WED, { cancelled: true })], { status: 'cancelled' }), null],
    [
      'whose session was called off and has begun by now',
      signUp([told('2026-11-23', { start: '2026-11-23T08:00:00+01:00', cancelled: true })], { status: 'cancelled' }),
      schedule([meeting('2026-11-23', { start: '2026-11-23T08:00:00+01:00' })]),
    ],
  ])('%s', (_, known, present) => {
    expect(outcome(known, present)).toBeNull();
  });
});

describe('A sign-up is called off', () => {
  it.each<[string, KnownSignUp, PresentSchedule | null]>([
    ['when its meeting is cancelled', signUp([told(WED)]), schedule([meeting(WED, { cancelled: true })])],
    ['when its meeting is gone', signUp([told(WED)]), schedule([meeting(THU)])],
    [
      'when its meeting was moved to the past',
      signUp([told(WED)]),
      schedule([meeting(WED, { end: '2026-11-20T12:00:00Z' })]),
    ],
    ['when the offer is gone', signUp([told(WED)]), null],
    ['when the offer without dates is gone', series([]), null],
    [
      'when the rest of a series is gone that they still waited for a place in',
      series([told('2026-11-20'), told(WED)], { status: 'waiting' }),
      schedule([]),
    ],
    [
      'when they were asked to come to the rest of a series, and that is gone',
      series([told('2026-11-20'), told(WED)], { status: 'offered' }),
      null,
    ],
    [
      'when nothing of a series was given yet, and nothing will be',
      series([told('2026-11-20', { cancelled: true }), told(WED)]),
      schedule([]),
    ],
  ])('%s', (_, known, present) => {
    const found = outcome(known, present);
    expect(found?.kind).toBe('called-off');
    expect(found?.told.filter(({ end }) => Date.parse(end) > NOW.getTime()).every(({ cancelled }) => cancelled)).toBe(
      true,
    );
  });

  it('with what the editor wrote', () => {
    const reason = '{"nl":"Ziek"}';
    expect(outcome(signUp([told(WED)]), schedule([meeting(WED, { cancelled: true, reason })]))?.changes).toMatchObject([
      { before: { key: told(WED).key }, after: { cancelled: true }, reason },
    ]);
  });
});

describe('Who has had lessons of a series keeps the place', () => {
  const both = [told('2026-11-20'), told(WED)];
  const known = series(both);

  it.each<[string, PresentSchedule | null]>([
    ['when the last lesson is cancelled', schedule([meeting(WED, { cancelled: true })])],
    ['when the last lesson is taken out', schedule([])],
    ['when the offer is gone', null],
  ])('%s, is told of it once, and comes back with it', (_, present) => {
    const found = outcome(known, present);
    expect(found).toMatchObject({
      kind: 'changed',
      // It is over when that would have been: until then it may still go on.
      lastEndsAt: known.lastEndsAt,
      told: [both[0], { ...both[1], cancelled: true }],
      changes: [{ before: both[1] }],
    });
    expect(found?.changes.every(({ after }) => after === null || after.cancelled)).toBe(true);
    const after = { ...known, ...found };
    expect(outcome(after, present)).toBeNull();
    expect(outcome(after, null)).toBeNull();
    expect(outcome(after, schedule([meeting(WED)]))).toMatchObject({
      kind: 'changed',
      startsAt: meeting(WED).start,
      changes: [{ before: { cancelled: true }, after: { cancelled: false } }],
    });
    expect(outcome(after, schedule([meeting(FRI)]))).toMatchObject({ kind: 'changed', changes: [{ before: null }] });
  });

  it('until a lesson that is cancelled would have been over, also when another one comes before it', () => {
    const found = outcome(series([...both, told(FRI)]), schedule([meeting(WED), meeting(FRI, { cancelled: true })]));
    expect(found).toMatchObject({ kind: 'changed', lastEndsAt: meeting(FRI).end });
  });

  it('and who waited for one comes back into line', () => {
    const waiting = series(both, { status: 'waiting' });
    const off = { ...waiting, ...outcome(waiting, null), status: 'cancelled' as const };
    expect(outcome(off, schedule([meeting(WED)]))).toMatchObject({ kind: 'back', startsAt: meeting(WED).start });
  });
});

describe('A meeting that has begun', () => {
  const begun = { start: '2026-11-23T08:00:00+01:00', end: '2026-11-23T10:00:00+01:00' };
  const today = signUp([told('2026-11-23', begun)]);

  it('keeps its people when the offer is withdrawn, and nobody hears of it', () => {
    expect(outcome(today, null)).toBeNull();
    const both = series([told('2026-11-23', begun), told(WED)]);
    expect(outcome(both, null)).toMatchObject({
      kind: 'changed',
      told: [{ cancelled: false }, { cancelled: true }],
      changes: [{ before: told(WED) }],
    });
  });

  it('keeps them when it is cancelled, and goes on with them when it is not', () => {
    const found = outcome(today, schedule([meeting('2026-11-23', { ...begun, cancelled: true })]));
    expect(found).toMatchObject({ kind: 'changed', told: [{ cancelled: true }] });
    expect(outcome({ ...today, ...found }, schedule([meeting('2026-11-23', begun)]))?.kind).toBe('changed');
  });
});

describe('A sign-up goes along', () => {
  it('with another date in the same row, of which it takes the name', () => {
    const moved = meeting(THU, {}, `row of ${WED}`);
    expect(outcome(signUp([told(WED)]), schedule([moved]))).toMatchObject({
      kind: 'changed',
      session: moved.key,
      startsAt: moved.start,
      lastEndsAt: moved.end,
    });
  });

  it('with another time of a rule on the same day, but not to a meeting that others know', () => {
    const rule = { isDated: false };
    const later = { ...meeting(WED, { start: `${WED}T11:00:00+01:00` }, 'r'), key: `r@${WED}T10:00:00.000Z` };
    expect(outcome(signUp([told(WED, {}, 'r')]), schedule([later], rule))?.kind).toBe('changed');
    const { reason, ...known } = later;
    const both = outcomesOf([signUp([told(WED, {}, 'r')]), signUp([known], { id: 't' })], schedule([later], rule), NOW);
    expect(reason).toBeNull();
    expect(both).toMatchObject([{ id: 's', kind: 'called-off' }]);
  });

  describe('when the hours of a day become others', () => {
    const DAYS_RULE = { isDated: false };
    const hours = (opens: string, closes: string) => {
      const start = `${WED}T${opens}:00+01:00`;
      return {
        ...meeting(WED, { start, end: `${WED}T${closes}:00+01:00` }),
        key: `r@${new Date(start).toISOString()}`,
      };
    };
    const known = (id: string, opens: string, closes: string, changes: Partial<KnownSignUp> = {}) => {
      const { reason, ...meetingThen } = hours(opens, closes);
      expect(reason).toBeNull();
      return signUp([meetingThen], { id, ...changes });
    };
    const morning = known('morning', '09:00', '12:00');
    const afternoon = known('afternoon', '13:00', '17:00');
    const became = (signUps: KnownSignUp[], ...present: PresentMeeting[]) =>
      outcomesOf(signUps, schedule(present, DAYS_RULE), NOW).map(({ id, kind, session }) => [id, kind, session]);

    it.each([[[morning, afternoon]], [[afternoon, morning]]])(
      'two that become one are followed by those who came at the nearest time, whoever is first',
      (signUps) => {
        const one = hours('09:30', '17:00');
        expect(became(signUps, one).toSorted()).toEqual([
          ['afternoon', 'called-off', afternoon.session],
          ['morning', 'changed', one.key],
        ]);
      },
    );

    it('two that both move are each followed by their own people', () => {
      const [first, second] = [hours('10:00', '12:00'), hours('14:00', '17:00')];
      expect(became([afternoon, morning], first, second)).toEqual([
        ['afternoon', 'changed', second.key],
        ['morning', 'changed', first.key],
      ]);
    });

    it('nobody who was called off takes the meeting of those who come', () => {
      const off = known('off', '10:00', '12:00', { status: 'cancelled' });
      const later = hours('10:30', '12:30');
      const gone = { ...off, told: off.told.map((one) => ({ ...one, cancelled: true })) };
      expect(became([gone, morning], later)).toEqual([['morning', 'changed', later.key]]);
    });
  });

  it.each<[string, Partial<PresentMeeting>]>([
    ['to another place', { place: 'q', address: 'Plein 2' }],
    ['to another address', { address: 'Plein 2, Rotterdam' }],
    ['from a place that is not live any more', { place: null, address: undefined }],
    ['to another end', { end: `${WED}T12:30:00+01:00` }],
  ])('%s', (_, change) => {
    expect(outcome(signUp([told(WED)]), schedule([meeting(WED, change)]))?.kind).toBe('changed');
  });

  it('with a series that loses a meeting, gets one, or has one back', () => {
    const all = [told('2026-11-20'), told(WED), told(THU, { cancelled: true })];
    const found = outcome(series(all), schedule([meeting(THU), meeting(FRI)]));
    expect(found).toMatchObject({ kind: 'changed', startsAt: meeting(THU).start, lastEndsAt: meeting(FRI).end });
    expect(found?.changes.map(({ after, before }) => [before?.start.slice(8, 10), after?.start.slice(8, 10)])).toEqual([
      ['25', undefined],
      ['26', '26'],
      [undefined, '27'],
    ]);
    expect(found?.told.map(({ start }) => start.slice(8, 10))).toEqual(['20', '26', '27']);
  });

  it('with a long series until its last meeting, also when nobody was told of that yet', () => {
    const lastEnd = '2028-11-27T12:00:00+01:00';
    const known = series([told(WED), told(THU)], { lastEndsAt: lastEnd });
    const present = schedule([meeting(THU), meeting(FRI)], { lastEnd });
    expect(outcome(known, present)).toMatchObject({ kind: 'changed', lastEndsAt: lastEnd, changes: [{ after: null }] });
    const shorter = schedule([meeting(WED)]);
    expect(outcome(known, shorter)).toMatchObject({ lastEndsAt: meeting(WED).end, changes: [{ after: null }] });
  });

  it.each<[string, string | null]>([
    ['that gets meetings behind its last one', meeting(FRI).end],
    ['that has no end any more', null],
  ])('with a long series %s, and hears of those alone', (_, lastEnd) => {
    const known = series([told(WED)], { lastEndsAt: meeting(THU).end });
    const present = schedule([meeting(WED), meeting(THU), meeting(FRI)], { lastEnd });
    const found = outcome(known, present);
    expect(found).toMatchObject({ lastEndsAt: lastEnd, changes: [{ before: null, after: { key: meeting(FRI).key } }] });
    expect(found?.changes).toHaveLength(1);
    expect(outcome({ ...known, ...found }, present)).toBeNull();
  });

  it('back to what goes on after all', () => {
    const off = { status: 'cancelled' } as const;
    expect(outcome(signUp([told(WED, { cancelled: true })], off), schedule([meeting(WED)]))?.kind).toBe('back');
    expect(outcome(series([], off), schedule([], { lastEnd: null }))?.kind).toBe('back');
  });

  it('and is right after that: a second look finds nothing', () => {
    const present = schedule([meeting(WED, { cancelled: true }), meeting(THU, {}, `row of ${FRI}`)]);
    for (const known of [series([told(WED), told(FRI)]), signUp([told(FRI)])]) {
      const first = outcome(known, present);
      expect(first).not.toBeNull();
      expect(outcome({ ...known, ...first }, present)).toBeNull();
    }
  });
});

const terms = (changes: Partial<OfferTerms> = {}): OfferTerms => ({
  takesSignUps: true,
  per: 'session',
  capacity: 10,
  waitingList: true,
  isClosed: false,
  organisation: 'o',
  ...changes,
});

describe('What an edit takes from people', () => {
  const people = ['confirmed', 'offered', 'waiting', 'cancelled'].map((status, n) =>
    signUp([told(WED, { cancelled: status === 'cancelled' })], {
      id: String(n),
      status: status as KnownSignUp['status'],
    }),
  );
  const consequences = (present: PresentSchedule | null, before: OfferTerms | null, after: OfferTerms | null) =>
    consequencesOf(people, outcomesOf(people, present, NOW), before, after, NOW);
  const same = schedule([meeting(WED)]);

  it('is nothing when it leaves them what they have', () => {
    expect(consequences(same, terms(), terms({ capacity: 2, waitingList: false }))).toEqual([]);
    expect(consequences(same, terms({ capacity: 1 }), terms({ capacity: 1 }))).toEqual([]);
    expect(consequences(same, terms({ isClosed: true }), terms())).toEqual([]);
    expect(consequencesOf([], [], terms(), null, NOW)).toEqual([]);
  });

  it('is counted: those with a place, and those in line', () => {
    const count = { people: 2, waiting: 1 };
    const { start } = meeting(WED);
    expect(consequences(null, terms(), null)).toEqual([{ kind: 'gone', ...count }]);
    expect(consequences(null, terms(), terms({ takesSignUps: false }))).toEqual([{ kind: 'gone', ...count }]);
    expect(consequences(schedule([]), terms(), terms())).toEqual([{ kind: 'called-off', start, ...count }]);
    expect(consequences(same, terms({ capacity: null }), terms({ capacity: 1 }))).toEqual([
      { kind: 'smaller', start, capacity: 1, canWait: true, ...count },
    ]);
    expect(consequences(same, terms(), terms({ per: 'series' }))).toEqual([{ kind: 'unit', ...count }]);
    expect(consequences(same, terms(), terms({ isClosed: true }))).toEqual([{ kind: 'closed', ...count }]);
    expect(consequences(same, terms(), terms({ organisation: 'p' }))).toEqual([{ kind: 'handed-over', ...count }]);
  });

  it('does not count places in what is called off anyway', () => {
    expect(consequences(schedule([]), terms(), terms({ capacity: 1 }))).toMatchObject([{ kind: 'called-off' }]);
  });

  it('says where a meeting goes', () => {
    const moved = (change: Partial<PresentMeeting>) => consequences(schedule([meeting(WED, change)]), null, terms())[0];
    expect(moved({ start: `${WED}T11:00:00+01:00` })).toMatchObject({ kind: 'moved', place: 'same' });
    expect(moved({ place: 'q', address: 'Plein 2' })).toMatchObject({ kind: 'moved', place: 'other' });
    expect(moved({ place: null, address: undefined })).toMatchObject({ kind: 'moved', place: 'none' });
  });
});
