import { islandPath } from '@/config/paths';
import { DISTANCES, type Distance } from '@/domain/catalogue-query';
import { useSheet } from '@/site/page-sheet';
import { useSite } from '@/site/site-context';

import { SubmitButton } from '../button/button';

import { POSTCODE_NOTE, postcodeInWords } from './postcode-in-words';

export interface SearchFormProps {
  /** What was searched for before; stays in the field. */
  text?: string;
  /** Places that have an offer, with the number of offers; without any there is no choice of place. */
  places: Record<string, number>;
  place?: string | null;
  /** Where somebody lives and how far they go, in a form that asks for it. */
  near?: { postcode: string | null; distance: Distance | null; isUnknown: boolean };
  /** Id of the form, for filters elsewhere on the page that belong to it. */
  id?: string;
  /** What was chosen elsewhere and has no field of its own on this page. */
  keep?: [name: string, value: string][];
}

/** The way in: what do you want, and where? A plain GET form to the catalogue. */
export function SearchForm({ text = '', places, place = null, near, id, keep = [] }: SearchFormProps) {
  const { locale, paths, words } = useSite();
  const names = Object.keys(places).filter((name) => (places[name] ?? 0) > 0 || name === place);
  if (place !== null && !names.includes(place)) names.push(place);
  names.sort((a, b) => a.localeCompare(b, locale));
  return (
    <form id={id} className="search-form" action={paths.catalogue()} role="search">
      <div className="search-form__field">
        <label className="search-form__label" htmlFor="zoekwoorden">
          {words('search.label')}
        </label>
        <SearchField text={text} />
        <span className="search-form__hint" id="zoek-uitleg">
          {words('search.hint')}
        </span>
      </div>
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
      {near && <NearFields {...near} />}
      {keep.map(([name, value]) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <SubmitButton className="search-form__submit" icon="search" label={words('search.submit')} />
    </form>
  );
}

/** The field for words; where script runs, its island shows suggestions below it. */
function SearchField({ text }: { text: string }) {
  const { locale, words } = useSite();
  useSheet().addToHead([<script key="suggestions" type="module" src={islandPath('search-suggestions')} />]);
  return (
    <search-suggestions
      class="suggestions"
      data-language={locale}
      data-label={words('search.suggestions')}
      data-none={words('search.suggestionsNone')}
      data-one={words('search.suggestionsOne')}
      data-many={words('search.suggestionsMany', { count: '#' })}
      data-offer={words('suggestion.offer')}
      data-place={words('suggestion.place')}
      data-topic={words('suggestion.topic')}
    >
      <input
        className="text-input"
        type="search"
        name="q"
        id="zoekwoorden"
        defaultValue={text}
        aria-describedby="zoek-uitleg"
      />
    </search-suggestions>
  );
}

/** Postcode and distance; a postcode that nobody knows points to the note that says so. */
function NearFields({ postcode, distance, isUnknown }: NonNullable<SearchFormProps['near']>) {
  const { words } = useSite();
  return (
    <div className="search-form__near">
      <label className="search-form__field">
        <span className="search-form__label">{words('search.postcode')}</span>
        <input
          className="text-input"
          type="text"
          name="postcode"
          defaultValue={postcode === null ? '' : postcodeInWords(postcode)}
          autoComplete="postal-code"
          pattern="\s*[1-9][0-9]{3}\s*([a-zA-Z]{2})?\s*"
          title={words('search.postcodeFormat')}
          aria-invalid={isUnknown || undefined}
          aria-describedby={isUnknown ? POSTCODE_NOTE : undefined}
        />
      </label>
      <label className="search-form__field">
        <span className="search-form__label">{words('search.distance')}</span>
        <select className="text-input" name="afstand" defaultValue={distance ?? ''}>
          <option value="">{words('search.anyDistance')}</option>
          {DISTANCES.map((km) => (
            <option key={km} value={km}>
              {words('search.within', { km })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
