import { describe, expect, it } from 'vitest';
import { dependencyProblems, nameProblems, relativeLinks, variableProblems } from './documents';

describe('dependencyProblems', () => {
  it('names what is used without a reason, and reasons for what is not used', () => {
    const packageFile = { version: '1.0.0', dependencies: { next: '1', react: '1' }, devDependencies: { knip: '1' } };
    const document = '- `next`, `react`: render the site.\n- `left-pad`: no more.\n- `knip`:\n';
    expect(dependencyProblems(packageFile, document)).toEqual([
      'docs/dependencies.md does not say why knip is there',
      'docs/dependencies.md explains left-pad, which package.json does not name',
    ]);
  });
});

describe('variableProblems', () => {
  it('names a variable that the README does not explain', () => {
    const example = '# Port to listen on\nPORT=3000\n# SMTP_URL=smtp://localhost\n';
    expect(variableProblems(example, '| `PORT`  | port to listen on |\n')).toEqual([
      'README.md does not explain SMTP_URL',
    ]);
  });
});

describe('relativeLinks', () => {
  it('finds links and pictures of our own, and leaves other hosts, code and fragments alone', () => {
    const document = [
      '[a](docs/a.md#part) ![b](images/b.png) [c](https://example.org) [d](#here) `[e](e.md)`',
      '<img src="images/f.png" alt="">',
      '```md\n[g](g.md)\n```',
    ].join('\n');
    expect(relativeLinks(document)).toEqual(['docs/a.md', 'images/b.png', 'images/f.png']);
  });
});

describe('nameProblems', () => {
  it('refuses names that say nothing and names in another style', () => {
    expect(nameProblems(['src/site/utils/a.ts', 'src/domain/helpers.ts', 'src/cms/offerFields.ts'])).toEqual([
      'src/site/utils/a.ts: say what is inside instead',
      'src/domain/helpers.ts: say what is inside instead',
      'src/cms/offerFields.ts: names are written in kebab-case',
    ]);
  });

  it('takes routes as the framework names them', () => {
    expect(
      nameProblems(['src/pages/aanbod/[slug].tsx', 'src/domain/offer.spec.ts', 'src/catalogue/schema.sql']),
    ).toEqual([]);
  });
});
