import type { Barrier, BarrierText } from '@/domain/barrier';
import { useSite } from '@/site/site-context';

import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';

const ICONS: Record<Barrier, IconName> = {
  attitude: 'heart',
  access: 'laptop',
  awareness: 'compass',
  time: 'clock',
  complexity: 'puzzle',
};

/** What holds people back, in their own words; behind each door is what takes it away. */
export function BarrierDoors({ barriers }: { barriers: BarrierText[] }) {
  const { paths } = useSite();
  return (
    <ul className="doors">
      {barriers.map(({ barrier, ownWords, encouragement }) => (
        <li key={barrier}>
          <a className="door" href={paths.door(barrier)}>
            <span className={`door__frame door__frame--${barrier}`}>
              <span className="door__leaf">
                <Icon name={ICONS[barrier]} />
              </span>
            </span>
            <span className="door__text">
              <strong className="door__words">{ownWords}</strong>
              <span>{encouragement}</span>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
