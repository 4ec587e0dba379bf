import { describe, expect, it } from 'vitest';

import { isRegionOf, placeInText } from './place-in-text';

describe('where somebody lives', () => {
  it.each([
    ['', null, null],
    ['12', null, null],
    ['=CMD()', null, null],
    ['<b>Gouda</b>', null, null],
    ['Markt 12', null, null],
    ['a'.repeat(61), null, null],
    ['Gouda', 'Gouda', null],
    ['den haag', 'den haag', null],
    ['’s-Gravenhage', '’s-Gravenhage', null],
    ['Bergen (NH)', 'Bergen (NH)', null],
    ['2801', null, '2801'],
    ['2801ab', null, '2801'],
    ['2801 AB', null, '2801'],
    ['2801 AB Gouda', 'Gouda', '2801'],
    ['2801ab gouda', 'gouda', '2801'],
    ['Gouda 2801 AB', 'Gouda', '2801'],
    ['Markt 1a, Gouda', 'Gouda', null],
    ['Markt 1 a Gouda', 'Gouda', null],
    ['Librijesteeg 4, 3011 HN Rotterdam', 'Rotterdam', '3011'],
    ['Librijesteeg 4, 3011 HN, Rotterdam', 'Rotterdam', '3011'],
    ['Laan 12 bis, Capelle aan den IJssel', 'Capelle aan den IJssel', null],
  ])('is read in %j without street and number', (text, place, digits) => {
    expect(placeInText(text)).toEqual({ place, digits });
  });
});

describe('a region', () => {
  it.each([
    ['Rotterdam-Rijnmond', 'Rotterdam'],
    ['Rotterdam-Rijnmond', 'rotterdam-rijnmond'],
    ['Gouda en omgeving', 'GOUDA'],
    ['Utrecht-Midden', 'Utrecht'],
    ['Regio Gouda', 'Gouda'],
    ['Den Haag', '’s-Gravenhage'],
  ])('%s is that of %s', (region, place) => {
    expect(isRegionOf(region, place)).toBe(true);
  });

  it.each([
    ['Rotterdam-Rijnmond', 'Rijnmond'],
    ['Rotterdam', 'Rotte'],
    ['Bergen op Zoom', 'Bergen'],
    ['Berkel en Rodenrijs', 'Berkel'],
    ['Utrecht-Midden', 'Gouda'],
    ['', 'Gouda'],
    ['Gouda', ''],
    ['', ''],
  ])('%s is not that of %s', (region, place) => {
    expect(isRegionOf(region, place)).toBe(false);
  });
});
