import { sql } from 'drizzle-orm';

import type { Database } from './database';

const live = (alias: string) => sql.raw(`${alias}._status = 'published' AND ${alias}.deleted_at IS NULL`);

/** What of a formatted text is a picture between its paragraphs: their ids. */
const pictures = (column: string) => sql.raw(`(jsonb_path_query(${column}, 'strict $.**.image') #>> '{}')::uuid`);

/**
 * Ids of the files that belong to trainings for employees, live or as their newest draft, and to nothing that everybody may
 * see. Written out relation by relation: one that is missing here hides a file that could be seen, and shows none that may not.
 */
export async function closedPictures(db: Database): Promise<string[]> {
  const { rows } = await db.execute(sql`
    WITH closed AS (
      SELECT o.image_id AS id FROM public.offers o WHERE o.audience = 'employees'
      UNION SELECT v.version_image_id FROM public._offers_v v WHERE v.latest AND v.version_audience = 'employees'
      UNION SELECT ${pictures('l.description')} FROM public.offers o JOIN public.offers_locales l ON l._parent_id = o.id
        WHERE o.audience = 'employees' AND l.description::text LIKE '%"blockType"%'
      UNION SELECT ${pictures('l.version_description')} FROM public._offers_v v
        JOIN public._offers_v_locales l ON l._parent_id = v.id
        WHERE v.latest AND v.version_audience = 'employees' AND l.version_description::text LIKE '%"blockType"%'
    ),
    candidate AS MATERIALIZED (
      SELECT c.id FROM closed c WHERE c.id IS NOT NULL
        AND NOT EXISTS (SELECT FROM public.offers o WHERE o.image_id = c.id AND o.audience = 'public' AND ${live('o')})
        AND NOT EXISTS (SELECT FROM public.training_modules m WHERE m.image_id = c.id AND ${live('m')})
        AND NOT EXISTS (SELECT FROM public.training_modules_materials f JOIN public.training_modules m ON m.id = f._parent_id
          WHERE f.file_id = c.id AND ${live('m')})
        AND NOT EXISTS (SELECT FROM public.locations p WHERE p.entrance_photo_id = c.id AND ${live('p')})
        AND NOT EXISTS (SELECT FROM public.organisations g WHERE g.logo_id = c.id AND ${live('g')})
        AND NOT EXISTS (SELECT FROM public.success_stories s WHERE s.image_id = c.id AND ${live('s')})
        AND NOT EXISTS (SELECT FROM public.ambassadors a WHERE a.photo_id = c.id AND ${live('a')})
        AND NOT EXISTS (SELECT FROM public.guides_rels r JOIN public.guides h ON h.id = r.parent_id
          WHERE r.media_id = c.id AND ${live('h')})
        AND NOT EXISTS (SELECT FROM public.pages_blocks_picture b JOIN public.pages d ON d.id = b._parent_id
          WHERE b.image_id = c.id AND ${live('d')})
        AND NOT EXISTS (SELECT FROM public.level_check_tasks t WHERE t.picture_id = c.id)
    ),
    -- Read only when there is a candidate left, and once for all of them.
    said AS MATERIALIZED (
      SELECT l.description::text AS body FROM public.offers_locales l JOIN public.offers o ON o.id = l._parent_id
        WHERE o.audience = 'public' AND ${live('o')}
      UNION ALL SELECT l.what_you_learn::text FROM public.training_modules_locales l
        JOIN public.training_modules m ON m.id = l._parent_id WHERE ${live('m')}
      UNION ALL SELECT l.body::text FROM public.success_stories_locales l
        JOIN public.success_stories s ON s.id = l._parent_id WHERE ${live('s')}
      UNION ALL SELECT l.body::text FROM public.guides_locales l JOIN public.guides h ON h.id = l._parent_id WHERE ${live('h')}
      UNION ALL SELECT b.body::text FROM public.pages_blocks_text b JOIN public.pages d ON d.id = b._parent_id WHERE ${live('d')}
    )
    SELECT c.id FROM candidate c WHERE NOT EXISTS (SELECT FROM said s WHERE s.body LIKE '%' || c.id || '%')`);
  return (rows as { id: string }[]).map(({ id }) => id);
}
