import type { Barrier } from '@/domain/barrier';
import type { SupportWish } from '@/domain/support-wish';
import { useSite } from '@/site/site-context';

import { SubmitButton } from '../button/button';
import { SelectField, TextField } from '../form/field';
import { postcodeInWords } from '../search-form/postcode-in-words';

export interface SupportFormProps {
  barrier: Barrier;
  /** What was told before; stays in the fields. */
  wish: SupportWish;
  /** What is wrong with where somebody lives, in words; undefined when nothing is. */
  problem: string | undefined;
}

/** Asks what is needed to find help near by and at one's level, and no more: a plain GET form to its own page. */
export function SupportForm({ barrier, problem, wish }: SupportFormProps) {
  const { paths, site, words } = useSite();
  const { level, place, postcode } = wish;
  const where = [postcode === null ? '' : postcodeInWords(postcode), place ?? ''].join(' ').trim();
  const levels = site.skillLevels.map((text) => ({ value: String(text.level), label: text.title }));
  return (
    <form className="form" action={paths.door(barrier)}>
      <TextField
        name="plaats"
        label={words('door.whereLabel')}
        hint={words('door.whereHint')}
        error={problem}
        value={where}
        optional
      />
      <div>
        <SelectField
          name="niveau"
          label={words('door.levelLabel')}
          options={levels}
          value={level === null ? '' : String(level)}
          empty={words('door.levelUnknown')}
          optional
        />
        <p className="link-line">
          <a className="nl-link" href={paths.levelCheck}>
            {words('door.levelCheck')}
          </a>
        </p>
      </div>
      <div>
        <SubmitButton label={words('door.submit')} />
      </div>
    </form>
  );
}
