import { expect, it } from 'vitest';
import { env } from '@/config/env';
it('x', async () => {
  const { getPayload } = await import('payload');
  const { default: config } = await import('@payload-config');
  const payload = await getPayload({ config });
  expect(env().DATABASE_URL).toContain('test_');
  expect((await payload.count({ collection: 'offers', overrideAccess: true })).totalDocs).toBe(0);
});
