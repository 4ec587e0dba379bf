import type { Pool } from 'pg';

/**
 * A mark that changes whenever an editor changes a setting of the site, cheap enough to ask for with every page. A
 * setting keeps its own date when only its texts change, but each save makes a version.
 */
export async function settingsVersion(pool: Pick<Pool, 'query'>): Promise<string> {
  const { rows } = await pool.query<{ version: string }>({
    name: 'settings-version',
    text: `SELECT concat_ws(' ', (SELECT max(updated_at) FROM public._site_settings_v), (SELECT max(updated_at) FROM public._skill_scale_v),
      (SELECT max(updated_at) FROM public._barriers_v), (SELECT max(updated_at) FROM public._level_check_v)) AS version`,
  });
  return rows[0]?.version ?? '';
}
