import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { formGate, keyedFormGate, newTicket } from './form-gate';

const wait = vi.hoisted(() => vi.fn<() => number | null>(() => null));
vi.mock('./form-limit', () => ({ formWait: wait }));
vi.mock('@/config/env', () => ({ env: () => ({ PAYLOAD_SECRET: 'een geheim van deze site' }) }));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
  wait.mockReturnValue(null);
});
afterEach(() => vi.useRealTimers());

const send = (fields: Record<string, string> | null) =>
  formGate({ fields: fields && new URLSearchParams(fields), headers: new Headers() });

/** A form that somebody filled in, and sends after so many milliseconds. */
function filledIn(after: number, fields: Record<string, string> = {}) {
  const kaartje = newTicket();
  vi.advanceTimersByTime(after);
  return { kaartje, naam: 'Jan', website: '', ...fields };
}

describe('a form is not taken', () => {
  it.each([
    ['it is far too large', () => null, 'tooMuch'],
    ['a robot filled in what nobody sees', () => filledIn(9_000, { website: 'https://spam.example' }), 'trap'],
    ['nobody can be that fast', () => filledIn(500), 'tooFast'],
    ['it lay open for days', () => filledIn(25 * 3_600_000), 'tooOld'],
    ['it was not given out by this site', () => filledIn(9_000, { kaartje: 'x.y.z' }), 'tooOld'],
  ])('when %s', (_when, fields, problem) => {
    expect(send(fields())).toMatchObject({ status: 'closed', problem });
  });

  it('when its address sends too many, and is told how long to wait', () => {
    wait.mockReturnValue(120);
    expect(send(filledIn(9_000))).toMatchObject({ problem: 'tooOften', answer: { status: 429, wait: 120 } });
  });

  it('and is, when it is sent again after that', () => {
    const form = filledIn(500);
    const again = send(form).again;
    vi.advanceTimersByTime(1_600);
    expect(send({ ...form, kaartje: again })).toMatchObject({ status: 'open' });
    const old = filledIn(25 * 3_600_000);
    const fresh = send(old).again;
    vi.advanceTimersByTime(2_100);
    expect(send({ ...old, kaartje: fresh })).toMatchObject({ status: 'open' });
  });

  it('and what was typed is not lost', () => {
    expect(send(filledIn(500)).fields.get('naam')).toBe('Jan');
  });
});

describe('a form is taken', () => {
  it('and has the same number when the button is pressed twice', () => {
    const form = filledIn(9_000);
    const [first, second] = [send(form), send(form)];
    expect(first).toMatchObject({ status: 'open' });
    expect(second).toEqual(first);
  });
});

describe('a form behind a key', () => {
  const sendKeyed = (fields: Record<string, string> | null) =>
    keyedFormGate({ fields: fields && new URLSearchParams(fields), headers: new Headers() });

  it('is not taken when it is no form of the site, or its address sends too many', () => {
    expect(sendKeyed(null)).toMatchObject({ status: 'closed', problem: 'tooMuch', answer: { status: 413 } });
    wait.mockReturnValue(120);
    expect(sendKeyed({})).toMatchObject({ status: 'closed', problem: 'tooOften', answer: { status: 429, wait: 120 } });
  });

  it.each(['cross-site', 'same-site'])('is not taken when another site sent it, and is told so (%s)', (site) => {
    const sent = { fields: null, headers: new Headers({ 'Sec-Fetch-Site': site }) };
    expect(keyedFormGate(sent)).toMatchObject({ status: 'closed', problem: 'elsewhere', answer: { status: 403 } });
    expect(formGate(sent)).toMatchObject({ status: 'closed', problem: 'elsewhere', answer: { status: 403 } });
  });

  it('is taken as fast as somebody presses, without a ticket and after days', () => {
    expect(sendKeyed(filledIn(0))).toMatchObject({ status: 'open' });
    expect(sendKeyed({ kaartje: 'x.y.z' })).toMatchObject({ status: 'open', ticket: null });
    expect(sendKeyed(filledIn(25 * 3_600_000))).toMatchObject({ status: 'open', ticket: null });
  });

  it('knows what its ticket was given out for', () => {
    expect(sendKeyed({ kaartje: newTicket('renew:abc') })).toMatchObject({ status: 'open', ticket: 'renew:abc' });
    expect(sendKeyed({ kaartje: newTicket('renew:abc').replace('abc', 'abd') })).toMatchObject({ ticket: null });
  });
});
