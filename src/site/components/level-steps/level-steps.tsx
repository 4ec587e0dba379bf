import { SKILL_LEVELS, type LevelRange, type SkillLevel } from '@/domain/skill-level';
import { useSite } from '@/site/site-context';

/** One step of the stairs on a grid of 48 by 25, each four higher than the one before it. */
function step(level: SkillLevel): string {
  const height = 5 + level * 4;
  return `M${(level - 1) * 10} ${25 - height}h8v${height}h-8z`;
}

/** Drawn once for each of the fifteen ranges that exist. */
const DRAWINGS = new Map<string, { off: string; on: string }>();

function drawing({ from, to }: LevelRange): { off: string; on: string } {
  const key = `${from}${to}`;
  const known = DRAWINGS.get(key);
  if (known) return known;
  const isOn = (level: SkillLevel) => level >= from && level <= to;
  const steps = (on: boolean) =>
    SKILL_LEVELS.filter((level) => isOn(level) === on)
      .map(step)
      .join('');
  const drawn = { off: steps(false), on: steps(true) };
  DRAWINGS.set(key, drawn);
  return drawn;
}

/**
 * Stairs of five steps with the steps of a range filled in. It stands beside the level's words; whoever cannot see it
 * hears which steps they are. With `decorative` the words beside it say all there is to say.
 */
export function LevelSteps({ levels, decorative = false }: { levels: LevelRange; decorative?: boolean }) {
  const { words } = useSite();
  const { off, on } = drawing(levels);
  const paths = (
    <>
      {off && <path d={off} />}
      <path className="level-steps__on" d={on} />
    </>
  );
  if (decorative) {
    return (
      <svg className="level-steps" viewBox="0 0 48 25" aria-hidden="true">
        {paths}
      </svg>
    );
  }
  const label =
    levels.from === levels.to ? words('level.steps', { from: levels.from }) : words('level.stepsRange', { ...levels });
  return (
    <svg className="level-steps" viewBox="0 0 48 25" role="img" aria-label={label}>
      {paths}
    </svg>
  );
}
