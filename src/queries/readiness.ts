import { pool } from './payload';

/** Whether the database answers; never throws. */
export async function isReady(): Promise<boolean> {
  try {
    await (await pool()).query('SELECT 1');
    return true;
  } catch {
    return false;
  }
}
