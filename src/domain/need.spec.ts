import { describe, expect, it } from 'vitest';

import { summariseNeeds, type Need } from './need';

const need = (more: Partial<Need> = {}): Need => ({
  theme: 'digid',
  barrier: 'attitude',
  level: 2,
  emotion: 'afraid',
  place: 'Gouda',
  ...more,
});

describe('needs that are counted', () => {
  it('are nothing when nothing was said', () => {
    expect(summariseNeeds([])).toEqual({ total: 0, themes: [], barriers: [], levels: [], emotions: [], places: [] });
  });

  it('stand in the order of how often they were said, each once in every list', () => {
    const summary = summariseNeeds([
      need({ theme: 'email', barrier: null, place: null }),
      need(),
      need({ barrier: 'time', level: null, emotion: null, place: 'Utrecht' }),
      need(),
    ]);
    const nothing = { attitude: 0, access: 0, awareness: 0, time: 0, complexity: 0, unknown: 0 };
    expect(summary).toEqual({
      total: 4,
      themes: [
        { key: 'digid', total: 3, barriers: { ...nothing, attitude: 2, time: 1 } },
        { key: 'email', total: 1, barriers: { ...nothing, unknown: 1 } },
      ],
      barriers: [
        { key: 'attitude', total: 2 },
        { key: null, total: 1 },
        { key: 'time', total: 1 },
      ],
      levels: [
        { key: 2, total: 3 },
        { key: null, total: 1 },
      ],
      emotions: [
        { key: 'afraid', total: 3 },
        { key: null, total: 1 },
      ],
      places: [
        { key: 'Gouda', total: 2 },
        { key: null, total: 1 },
        { key: 'Utrecht', total: 1 },
      ],
    });
  });
});
