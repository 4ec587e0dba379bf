import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { BARRIERS } from './barrier';
import type { FoundOffer } from './catalogue-query';
import type { OfferKind } from './offer';
import { SKILL_LEVELS } from './skill-level';
import {
  fillParts,
  NEARBY,
  offersToFind,
  PACKAGE_PARTS,
  packageParts,
  packageQuestions,
  type FoundPart,
  type PackageWish,
} from './support-package';

const WISHES: PackageWish[] = [null, ...SKILL_LEVELS].flatMap((level) =>
  [
    { place: null, isMeasured: false },
    { place: 'Gouda', isMeasured: false },
    { place: 'Gouda', isMeasured: true },
  ].map((where) => ({ level, ...where })),
);

const questionsOf = (wish: PackageWish) =>
  BARRIERS.flatMap((barrier) =>
    packageParts(barrier).flatMap((part) =>
      packageQuestions(barrier, part, wish).map((query) => ({ barrier, part, query })),
    ),
  );

describe('the combination for a barrier', () => {
  it.each(BARRIERS)('has a laptop, internet, training and help among its parts, none of them twice: %s', (barrier) => {
    const parts = packageParts(barrier);
    expect(new Set(parts).size).toBe(parts.length);
    const wish = { level: null, place: null, isMeasured: false };
    const kinds = new Set(
      parts.flatMap((part) => packageQuestions(barrier, part, wish).flatMap((query) => query.kinds)),
    );
    const wanted: OfferKind[] = ['device-loan', 'internet-access', 'course', 'helpdesk', 'walk-in'];
    expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it('begins with what takes the barrier away', () => {
    expect(Object.fromEntries(BARRIERS.map((barrier) => [barrier, packageParts(barrier)[0]]))).toEqual({
      attitude: 'company',
      access: 'loan',
      awareness: 'help',
      time: 'at-work',
      complexity: 'help',
    });
  });
});

describe('the questions for a part', () => {
  it.each(WISHES)('never ask for everything, nor for words: %o', (wish) => {
    for (const { query } of questionsOf(wish)) {
      expect(query.kinds.length).toBeGreaterThan(0);
      expect(query).toMatchObject({ text: '', page: 1, organisation: null, position: null });
    }
  });

  it('measure only from where it is known, and ask nothing near of what is done at home', () => {
    for (const { part, query } of questionsOf({ level: null, place: 'Gouda', isMeasured: true })) {
      expect(query).toMatchObject(part === 'online' ? { distance: null } : { distance: NEARBY, sort: 'near' });
      expect(query.place).toBeNull();
    }
    for (const { part, query } of questionsOf({ level: null, place: 'Gouda', isMeasured: false })) {
      expect(query).toMatchObject({ distance: null, place: part === 'online' ? null : 'Gouda' });
    }
  });

  it('ask for the level of what is learned, and of nothing else', () => {
    for (const { part, query } of questionsOf({ level: 2, place: null, isMeasured: false })) {
      expect(query.levels).toEqual(part === 'training' || part === 'online' ? [2] : []);
    }
  });

  it('end with one that asks for no more than the kind, the place, the level and the time', () => {
    for (const wish of WISHES) {
      for (const barrier of BARRIERS) {
        for (const part of packageParts(barrier)) {
          expect(packageQuestions(barrier, part, wish).at(-1)).toMatchObject({ barriers: [], topics: [], devices: [] });
        }
      }
    }
  });
});

describe('filling a package', () => {
  const offer = (id: string) => ({ id }) as FoundOffer;

  const anyFound: fc.Arbitrary<FoundPart[]> = fc
    .uniqueArray(fc.constantFrom(...PACKAGE_PARTS), { minLength: 1 })
    .chain((parts) =>
      fc.tuple(
        ...parts.map((part) =>
          fc
            .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 })
            .map((ids): FoundPart => ({ part, offers: ids.map(offer), widened: [] })),
        ),
      ),
    );

  it('never gives the same offer twice', () => {
    fc.assert(
      fc.property(anyFound, (found) => {
        const given = fillParts(found).flatMap((part) => [part.offer, part.alternative]);
        const ids = given.flatMap((one) => (one ? [one.id] : []));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('keeps the parts in their order, and gives each only what was found for it', () => {
    fc.assert(
      fc.property(anyFound, (found) => {
        const parts = fillParts(found);
        expect(parts.map(({ part }) => part)).toEqual(found.map(({ part }) => part));
        parts.forEach(({ alternative, offer: first, shared }, index) => {
          const ids = found[index]?.offers.map(({ id }) => id) ?? [];
          for (const one of [first, alternative, shared]) if (one) expect(ids).toContain(one.id);
        });
      }),
    );
  });

  it('leaves no part without an offer of which something was found, unless another part has it already', () => {
    fc.assert(
      fc.property(anyFound, (found) => {
        const parts = fillParts(found);
        const firsts = new Set(parts.flatMap(({ offer: first }) => (first ? [first.id] : [])));
        parts.forEach(({ alternative, offer: first, shared }, index) => {
          const { offers = [] } = found[index] ?? {};
          if (first === null) expect(alternative).toBeNull();
          for (const { id } of first === null ? offers : []) expect(firsts).toContain(id);
          expect(shared).toEqual(first === null ? (offers[0] ?? null) : null);
        });
      }),
    );
  });

  it('lets choose first who has least to choose from', () => {
    const parts = fillParts([
      { part: 'company', offers: [offer('walk-in'), offer('meet-up')], widened: [] },
      { part: 'help', offers: [offer('walk-in')], widened: [] },
    ]);
    expect(parts.map((part) => part.offer?.id)).toEqual(['meet-up', 'walk-in']);
  });

  it.each(BARRIERS)('needs no more offers than are asked for: %s', (barrier) => {
    // Worst of all, every part finds the same offers first.
    const wish = { level: null, place: null, isMeasured: false };
    const found = packageParts(barrier).map((part): FoundPart => {
      const kinds = packageQuestions(barrier, part, wish).flatMap((query) => query.kinds);
      const all = [...new Set(kinds)].sort().flatMap((kind) => ['1', '2', '3', '4'].map((n) => offer(kind + n)));
      return { part, offers: all.slice(0, offersToFind(barrier, part)), widened: [] };
    });
    for (const part of fillParts(found)) {
      expect(part.offer).not.toBeNull();
      expect(part.alternative).not.toBeNull();
    }
  });
});
