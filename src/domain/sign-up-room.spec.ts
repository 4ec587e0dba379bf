import { describe, expect, it } from 'vitest';

import { choicesOnPage, roomIn, type SignUpChoice } from './sign-up-room';

describe('the room in a session', () => {
  const TEN = { capacity: 10, waitingList: true };

  it.each([
    ['none when all places are taken', { taken: 10, waiting: 0 }],
    ['none when more are taken than there are', { taken: 12, waiting: 0 }],
    ['none for who comes while somebody waits', { taken: 9, waiting: 1 }],
  ])('is %s', (_what, places) => {
    expect(roomIn({ ...TEN, waitingList: false }, places)).toEqual({ state: 'full' });
    expect(roomIn(TEN, places)).toEqual({ state: 'waiting' });
  });

  it('is what is left', () => {
    expect(roomIn(TEN, { taken: 9, waiting: 0 })).toEqual({ state: 'free', left: 1 });
    expect(roomIn({ ...TEN, waitingList: false }, { taken: 0, waiting: 0 })).toEqual({ state: 'free', left: 10 });
  });

  it('has no end where there is no number of places', () => {
    expect(roomIn({ capacity: null, waitingList: false }, { taken: 900, waiting: 0 })).toEqual({
      state: 'free',
      left: null,
    });
  });
});

describe('a page of sessions', () => {
  const choices = Array.from({ length: 30 }, (_, n): SignUpChoice => ({
    key: `r@${n}`,
    meetings: [],
    room: { state: 'free', left: null },
  }));
  const keys = (page: number, chosen: string | null = null) =>
    choicesOnPage(choices, page, chosen).choices.map(({ key }) => key);

  it('has twelve at most, and all of them are on one', () => {
    expect(keys(1)).toHaveLength(12);
    expect([...keys(1), ...keys(2), ...keys(3)]).toEqual(choices.map(({ key }) => key));
  });

  it.each([-1, 0, Number.NaN, 1e9, Infinity])('is never an empty one: %s', (page) => {
    expect(keys(page).length).toBeGreaterThan(0);
  });

  it('is the one with the session that was chosen', () => {
    expect(keys(1, 'r@25')).toContain('r@25');
    expect(keys(2, 'made up')).toEqual(keys(2));
  });

  it('is one without sessions when there are none', () => {
    expect(choicesOnPage([], 3, null)).toEqual({ choices: [], page: 1, pages: 1 });
  });
});
