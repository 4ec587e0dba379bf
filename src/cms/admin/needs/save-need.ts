import { needsPath } from '@/config/paths';
import type { Barrier } from '@/domain/barrier';
import type { Emotion, NeedTheme } from '@/domain/need';
import type { SkillLevel } from '@/domain/skill-level';

/** A need as it is noted. */
interface NotedNeed {
  theme: NeedTheme;
  barrier: Barrier | null;
  level: SkillLevel | null;
  emotion: Emotion | null;
  location: string | null;
  organisation: string;
  note: string;
}

/** The id of what was saved, or a sentence that says why it was not. */
type Saved = { id: string } | { failure: string };

const UNREACHABLE = 'Niet bewaard: ik kan de site niet bereiken. Druk zo nog een keer op Bewaar.';
const SIGNED_OUT = 'Niet bewaard: u bent niet meer ingelogd. Log in een ander tabblad in en druk nog een keer.';

/** Saves a need. Never rejects: what was filled in stays where it is until this says that it is saved. */
export async function saveNeed(need: NotedNeed): Promise<Saved> {
  return send(needsPath(), { method: 'POST', body: JSON.stringify(need) });
}

/** Takes a need away that was saved by mistake. */
export async function takeBack(id: string): Promise<Saved> {
  return send(needsPath(id), { method: 'DELETE' });
}

async function send(path: string, request: RequestInit): Promise<Saved> {
  try {
    const response = await fetch(path, {
      ...request,
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
    });
    const said: unknown = await response.json();
    if (response.status === 401 || response.status === 403) return { failure: SIGNED_OUT };
    const id = textAt(said, ['doc', 'id']);
    if (response.ok && id !== null) return { id };
    const why = textAt(said, ['errors', 0, 'data', 'errors', 0, 'message']);
    return { failure: why === null ? UNREACHABLE : `Niet bewaard. ${why}` };
  } catch {
    return { failure: UNREACHABLE };
  }
}

/** The text at the end of a path into an answer, if there is one. */
function textAt(answer: unknown, [key, ...rest]: (string | number)[]): string | null {
  if (key === undefined) return typeof answer === 'string' ? answer : null;
  return typeof answer === 'object' && answer !== null ? textAt(Reflect.get(answer, key), rest) : null;
}
