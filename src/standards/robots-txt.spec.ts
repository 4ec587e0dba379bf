import { describe, expect, it } from 'vitest';
import { robotsTxt } from './robots-txt';

const SITEMAP = 'https://digistap.example/sitemap.xml';

/** RFC 9309 §2.2.2 and §2.2.3: the longest rule that matches a path decides; none: allowed. */
function isClosed(robots: string, path: string): boolean {
  return robots
    .split('\n')
    .filter((line) => line.startsWith('Disallow: '))
    .map((line) => line.slice('Disallow: '.length))
    .some((rule) => (rule.endsWith('$') ? path === rule.slice(0, -1) : path.startsWith(rule)));
}

describe('robots.txt', () => {
  it('of a demonstration closes everything and names no sitemap', () => {
    const robots = robotsTxt({ demo: true, sitemap: SITEMAP });
    expect(robots).toBe('User-agent: *\nDisallow: /\n');
    expect(isClosed(robots, '/aanbod')).toBe(true);
  });

  it('elsewhere names the sitemap', () => {
    expect(robotsTxt({ demo: false, sitemap: SITEMAP }).split('\n')).toContain(`Sitemap: ${SITEMAP}`);
  });

  it.each(['/admin', '/admin/', '/admin/login', '/admin?x=1', '/api/', '/api/offers?limit=1'])('closes %s', (path) => {
    expect(isClosed(robotsTxt({ demo: false, sitemap: SITEMAP }), path)).toBe(true);
  });

  it.each(['/', '/aanbod', '/aanbod?q=admin', '/administratie', '/open/offers', '/media/a.webp', '/en/admin-taken'])(
    'leaves %s open',
    (path) => {
      expect(isClosed(robotsTxt({ demo: false, sitemap: SITEMAP }), path)).toBe(false);
    },
  );
});
