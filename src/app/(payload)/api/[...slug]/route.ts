import config from '@payload-config';
import '@payloadcms/next/css';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';

import { withStrictTransport } from '@/http/strict-transport';

export const GET = withStrictTransport(REST_GET(config));
export const POST = withStrictTransport(REST_POST(config));
export const DELETE = withStrictTransport(REST_DELETE(config));
export const PATCH = withStrictTransport(REST_PATCH(config));
export const PUT = withStrictTransport(REST_PUT(config));
export const OPTIONS = withStrictTransport(REST_OPTIONS(config));
