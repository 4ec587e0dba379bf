import { describe, expect, it } from 'vitest';

import { helpAt, helpState, isHelpThere } from './help-now';
import type { OfferKind } from './offer';
import type { Meeting } from './schedule';

const MEETING: Meeting = {
  row: 'a',
  start: '2026-11-24T10:00:00+01:00',
  end: '2026-11-24T17:00:00+01:00',
  place: null,
};
const HELP = [
  { start: '2026-11-24T11:00:00+01:00', end: '2026-11-24T12:00:00+01:00' },
  { start: '2026-11-24T13:00:00+01:00', end: '2026-11-24T14:00:00+01:00' },
];
const at = (time: string) => new Date(`2026-11-24T${time}:00+01:00`);
const there = (time: string, meeting: Partial<Meeting> = {}, kind: OfferKind = 'walk-in', timesKnown = true) =>
  isHelpThere({ kind, timesKnown, next: [{ ...MEETING, ...meeting }] }, at(time));

describe('Help is', () => {
  it('not known of a text, of unknown hours, and of what one does not just walk into', () => {
    expect(there('11:00', {}, 'walk-in', false)).toBeNull();
    expect(there('11:00', {}, 'course')).toBeNull();
    expect(there('11:00', {}, 'online')).toBeNull();
  });

  it('not known while a meeting may be in a school holiday', () => {
    expect(there('11:00', { status: 'tentative' })).toBeNull();
    expect(there('09:00', { status: 'tentative' })).toBe(false);
  });

  it('not there at a meeting that is cancelled', () => {
    expect(there('11:00', { status: 'cancelled' })).toBe(false);
  });

  it('there from the first minute of a meeting to the last', () => {
    expect(['09:59', '10:00', '16:59', '17:00'].map((time) => there(time))).toEqual([false, true, true, false]);
  });

  it('there in its own hours only, when the door is open longer', () => {
    const times = ['10:30', '11:00', '12:00', '13:59', '16:00'];
    expect(times.map((time) => there(time, { help: HELP }, 'helpdesk'))).toEqual([false, true, false, true, false]);
    expect(there('11:00', { help: [] })).toBe(false);
  });

  it('there until the end of its own hours', () => {
    expect(helpAt([{ ...MEETING, help: HELP }], at('11:30'))).toEqual(HELP[0]);
    expect(helpAt([MEETING], at('11:30'))).toEqual({ start: MEETING.start, end: MEETING.end });
    expect(helpAt([], at('11:30'))).toBeNull();
  });
});

describe('Who would walk in finds', () => {
  const state = (time: string, meeting: Partial<Meeting> = {}) =>
    helpState({ kind: 'walk-in', timesKnown: true, next: [{ ...MEETING, ...meeting }] }, at(time));

  it('nothing that is known of a meeting in doubt, and nothing today after the last help', () => {
    expect(state('11:00', { status: 'tentative' })).toBeNull();
    expect(state('17:00')).toBeNull();
    expect(helpState({ kind: 'course', timesKnown: true, next: [MEETING] }, at('11:00'))).toBeNull();
  });

  it('help, until it ends', () => {
    expect(state('11:00')).toEqual({ state: 'help', until: MEETING.end });
    expect(state('11:00', { help: HELP })).toEqual({ state: 'help', until: HELP[0]?.end });
  });

  it('an open door, with help later on or not any more', () => {
    expect(state('12:30', { help: HELP })).toEqual({ state: 'open-door', helpAt: HELP[1]?.start });
    expect(state('15:00', { help: HELP })).toEqual({ state: 'open-door', helpAt: null });
  });

  it('help later today', () => {
    expect(state('09:00', { help: HELP })).toEqual({ state: 'later-today', helpAt: HELP[0]?.start });
  });
});
