import { describe, expect, it } from 'vitest';

import { isPlaceName, placeKey } from './place-name';

describe('placeKey', () => {
  it.each([
    ['Gouda', 'gouda'],
    [' GOUDA ', 'gouda'],
    ['Den Haag', 's-gravenhage'],
    ['’s-Gravenhage', 's-gravenhage'],
    ["'s-Gravenhage", 's-gravenhage'],
    ['Den Bosch', 's-hertogenbosch'],
    ['Súdwest-Fryslân', 'sudwest-fryslan'],
    ['St. Annaparochie', 'sint-annaparochie'],
    ['Stolwijk', 'stolwijk'],
  ])('knows %s as %s', (name, key) => {
    expect(placeKey(name)).toBe(key);
  });

  it.each(['', ' - ', '🙂', 'مدينة'])('has none for %j', (name) => {
    expect(placeKey(name)).toBeNull();
  });
});

describe('isPlaceName', () => {
  it.each([
    '',
    '3011',
    'Librijesteeg 4',
    'jan@voorbeeld.nl',
    'a'.repeat(61),
    'dit is een hele lange zin geworden',
    'Gouda; drop table',
    'type:adres',
    'Gouda*',
    '"Gouda"',
    'Gouda\n',
  ])('refuses %j', (text) => {
    expect(isPlaceName(text)).toBe(false);
  });

  it.each([
    'Gouda',
    "'s-Gravenhage",
    '’s-Hertogenbosch',
    'Bergen (NH)',
    'Alphen aan den Rijn',
    'Súdwest-Fryslân',
    'St. Annaparochie',
  ])('accepts %s', (text) => {
    expect(isPlaceName(text)).toBe(true);
  });
});
