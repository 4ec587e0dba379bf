import { useSite } from '@/site/site-context';

import { SubmitButton } from '../button/button';

export interface SearchFormProps {
  /** What was searched for before; stays in the field. */
  text?: string;
  /** Places that have an offer, with the number of offers; without any there is no choice of place. */
  places: Record<string, number>;
  place?: string | null;
  /** Id of the form, for filters elsewhere on the page that belong to it. */
  id?: string;
  /** What was chosen elsewhere and has no field of its own on this page. */
  keep?: [name: string, value: string][];
}

/** The way in: what do you want, and where? A plain GET form to the catalogue. */
export function SearchForm({ text = '', places, place = null, id, keep = [] }: SearchFormProps) {
  const { locale, paths, words } = useSite();
  const names = Object.keys(places).filter((name) => (places[name] ?? 0) > 0 || name === place);
  if (place !== null && !names.includes(place)) names.push(place);
  names.sort((a, b) => a.localeCompare(b, locale));
  return (
    <form id={id} className="search-form" action={paths.catalogue()} role="search">
      <label className="search-form__field search-form__field--text">
        <span className="search-form__label">{words('search.label')}</span>
        <input className="text-input" type="search" name="q" defaultValue={text} aria-describedby="zoek-uitleg" />
        <span className="search-form__hint" id="zoek-uitleg">
          {words('search.hint')}
        </span>
      </label>
      {names.length > 0 && (
        <label className="search-form__field">
          <span className="search-form__label">{words('search.place')}</span>
          <select className="text-input" name="plaats" defaultValue={place ?? ''}>
            <option value="">{words('search.everywhere')}</option>
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      {keep.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton className="search-form__submit" icon="search" label={words('search.submit')} />
    </form>
  );
}
