import type { Pool } from 'pg';

/** A mark that changes whenever an editor changes a setting of the site, cheap enough to ask for with every page. */
export async function settingsVersion(pool: Pick<Pool, 'query'>): Promise<string> {
  const { rows } = await pool.query<{ version: string }>({
    name: 'settings-version',
    text: `SELECT concat_ws(' ', (SELECT max(updated_at) FROM public.site_settings), (SELECT max(updated_at) FROM public.skill_scale),
      (SELECT max(updated_at) FROM public.barriers)) AS version`,
  });
  return rows[0]?.version ?? '';
}
