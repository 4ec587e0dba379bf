import { localised } from '@/config/paths';
import { LIST_FIELDS, writeKeptList, type KeptList } from '@/domain/kept-list';
import type { OfferCard } from '@/domain/offer';
import { useSheet } from '@/site/page-sheet';
import { useSite } from '@/site/site-context';

import { SubmitButton } from '../button/button';
import { Icon } from '../icon/icon';

/** Name of the field that says where a visitor was, to come back to. */
export const BACK_FIELD = 'terug';

/** Id of the one form that all buttons of a page belong to. */
const FORM = 'bewaren';

/** Id of the button of an offer: who comes back from keeping it goes on there. */
export function keepButtonId(slug: string): string {
  return `bewaar-${slug}`;
}

/** Keeps an offer on the visitor's own list, or takes it off. A draft cannot be kept. */
export function KeepButton({ offer: { slug, title } }: { offer: Pick<OfferCard, 'slug' | 'title'> }) {
  const { kept, preview, words } = useSite();
  const sheet = useSheet();
  if (preview) return null;
  const isKept = kept.includes(slug);
  return (
    <button
      className={isKept ? 'pill-link keep keep--kept' : 'pill-link keep'}
      id={sheet.addKeepButton(slug) ? keepButtonId(slug) : undefined}
      type="submit"
      form={FORM}
      name={isKept ? LIST_FIELDS.remove : LIST_FIELDS.keep}
      value={slug}
      aria-label={words(isKept ? 'list.keptOf' : 'list.keepOf', { title })}
    >
      <Icon name={isKept ? 'check' : 'heart'} />
      {words(isKept ? 'list.kept' : 'list.keep')}
    </button>
  );
}

/** Keeps several offers at once, and goes to the list. */
export function KeepAllButton({ label, slugs }: { label: string; slugs: KeptList }) {
  useSheet().addKeepButton('');
  return <SubmitButton form={FORM} name={LIST_FIELDS.keep} value={writeKeptList(slugs)} icon="heart" label={label} />;
}

/** Id of a button that moves an offer on the list, to go on pressing it. */
export function moveButtonId(way: 'earlier' | 'later', slug: string): string {
  return `${LIST_FIELDS[way]}-${slug}`;
}

/** Does something with the list as it is: another order, another list, none. */
export function ListButton({
  label,
  name,
  said,
  value,
}: {
  label: string;
  name: Exclude<keyof typeof LIST_FIELDS, 'keep'>;
  /** What it does, and with what, for who does not see where the button stands; begins with the label. */
  said?: string;
  value: string;
}) {
  useSheet().addKeepButton('');
  return (
    <button
      className="pill-link keep"
      id={name === 'earlier' || name === 'later' ? moveButtonId(name, value) : undefined}
      type="submit"
      form={FORM}
      name={LIST_FIELDS[name]}
      value={value}
      aria-label={said}
    >
      {label}
    </button>
  );
}

/** The form behind all buttons that came before it on the page; goes last. */
export function KeepForm() {
  const { answersForm, locale, path, paths, search } = useSite();
  if (!useSheet().hasKeepButtons) return null;
  return (
    <form id={FORM} method="post" action={paths.list}>
      {!answersForm && <input type="hidden" name={BACK_FIELD} value={localised(locale, path) + search} />}
    </form>
  );
}
