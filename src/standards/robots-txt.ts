/** Who may look around: everybody but on a demonstration, whose content is no real offer. */
export interface RobotsRules {
  demo: boolean;
  /** Absolute address of the sitemap. */
  sitemap: string;
}

/**
 * The text of `/robots.txt` (RFC 9309). A demonstration asks every robot to stay away. Elsewhere only the editors' side
 * and its interface are out of bounds; the paths end where the name does, so that a page `/administratie` is not.
 */
export function robotsTxt({ demo, sitemap }: RobotsRules): string {
  if (demo) return 'User-agent: *\nDisallow: /\n';
  const closed = ['/admin$', '/admin?', '/admin/', '/api/'];
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${sitemap}`, ''].join('\n');
}
