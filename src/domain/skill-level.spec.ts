import { describe, expect, it } from 'vitest';
import { isSkillLevel, levelRange, SKILL_LEVELS } from './skill-level';

describe('isSkillLevel', () => {
  it('is about five levels', () => {
    expect(SKILL_LEVELS).toEqual([1, 2, 3, 4, 5]);
  });

  it.each(SKILL_LEVELS)('takes %i', (level) => {
    expect(isSkillLevel(level)).toBe(true);
  });

  it.each([0, 6, -1, 1.5, NaN, Infinity, '1', null, undefined, [1]])('refuses %j', (value) => {
    expect(isSkillLevel(value)).toBe(false);
  });
});

describe('levelRange', () => {
  it('is a pair, both ends included', () => {
    expect(levelRange(2, 4)).toEqual({ from: 2, to: 4 });
    expect(levelRange(3, 3)).toEqual({ from: 3, to: 3 });
  });

  it.each([
    [null, null],
    [2, null],
    [null, 4],
    [undefined, 3],
    [4, 2],
    [0, 3],
    [1, 6],
    ['1', '3'],
  ])('is nothing from %j to %j', (from, to) => {
    expect(levelRange(from, to)).toBeNull();
  });
});
