import { useSite } from '@/site/site-context';

import { SubmitButton } from '../button/button';
import { LevelSteps } from '../level-steps/level-steps';

import type { ChoiceGroup } from './facet-choices';

export interface FacetsProps {
  groups: ChoiceGroup[];
  /** Id of the search form that the ticks belong to. */
  form: string;
}

/**
 * What can be chosen in the catalogue, as ticks in its search form. Folded away on a small screen behind one line, that
 * says how many choices were made; open beside the results on a large one.
 */
export function Facets({ groups, form }: FacetsProps) {
  const { words } = useSite();
  const chosen = groups.flatMap(({ choices }) => choices).filter((choice) => choice.chosen).length;
  return (
    <details className="facets">
      <summary className="facets__summary">
        <span>
          {words('catalogue.filters')}
          {chosen > 0 && <span className="facets__chosen">{words('catalogue.filtersChosen', { count: chosen })}</span>}
        </span>
      </summary>
      {groups.map(({ title, choices, open }) => (
        <details key={title} className="facet" open={open}>
          <summary className="facet__title">{title}</summary>
          <div role="group" aria-label={title}>
            {choices.map(({ name, value, label, count, chosen: ticked, level, only }) => (
              <label key={value + name} className={count === null || count > 0 || ticked ? undefined : 'facet__none'}>
                <input
                  type={only ? 'radio' : 'checkbox'}
                  name={name}
                  value={value}
                  defaultChecked={ticked}
                  form={form}
                />
                {level && <LevelSteps levels={{ from: level, to: level }} decorative />}
                {label}
                {count !== null && <small>{count}</small>}
              </label>
            ))}
          </div>
        </details>
      ))}
      <div className="facets__submit">
        <SubmitButton className="nl-button--wide" kind="secondary" label={words('catalogue.apply')} form={form} />
      </div>
    </details>
  );
}
