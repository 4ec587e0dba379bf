import { describe, expect, it } from 'vitest';
import { MAY_USE, ROOMS } from '../../../.dependency-cruiser.mjs';
import { drawDependencyRules, tableOfDependencyRules } from './dependency-rules';

describe('the rules', () => {
  it('name only rooms and doors that have a pattern', () => {
    const named = [...Object.keys(MAY_USE), ...Object.values(MAY_USE).flat()];
    expect(named.filter((room) => !(room in ROOMS))).toEqual([]);
  });
});

describe('drawDependencyRules', () => {
  it('refuses a room that it has no place for', () => {
    expect(() => drawDependencyRules({ attic: ['domain'] })).toThrow('attic');
  });

  it('tells a whole room from a door', () => {
    const marks = (uses: string[]) => drawDependencyRules({ cms: uses }).split('<circle').length;
    const drawing = drawDependencyRules({ cms: ['domain', 'catalogue/project'] });
    expect(marks(['domain', 'catalogue/project']) - marks([])).toBe(2);
    expect(drawing.split('class="door"').length).toBe(
      drawDependencyRules({ cms: ['domain'] }).split('class="door"').length + 1,
    );
  });
});

describe('tableOfDependencyRules', () => {
  it('says who may use what in words, what everything rests on first', () => {
    const table = tableOfDependencyRules({ domain: [], cms: ['domain', 'config'] }).split('\n');
    expect(table.find((line) => line.startsWith('| cms '))).toMatch(/^\| cms +\| domain, config +\|$/u);
    expect(table[2]).toMatch(/^\| domain +\| nothing else +\|$/u);
  });
});
