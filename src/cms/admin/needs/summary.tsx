import { BARRIERS } from '@/domain/barrier';
import type { NeedsSummary, Tally } from '@/domain/need';

import { BARRIER_LABELS, LEVEL_TITLES } from '../../fields/classification';
import { EMOTION_LABELS, THEME_LABELS } from '../../need-labels';

/** Needs that were counted: a picture of themes and barriers, and tables of everything. */
export function Summary({ summary }: { summary: NeedsSummary }) {
  const unknown = 'Weten we niet';
  return (
    <>
      <ThemesPicture summary={summary} />
      <ThemesTable summary={summary} />
      <TallyTable title="Per plaats" head="Plaats" rows={summary.places} label={(place) => place ?? 'Ergens anders'} />
      <TallyTable
        title="Wat houdt mensen tegen?"
        head="Drempel"
        rows={summary.barriers}
        label={(barrier) => (barrier === null ? unknown : BARRIER_LABELS[barrier])}
      />
      <TallyTable
        title="Wat kunnen mensen al?"
        head="Niveau"
        rows={summary.levels}
        label={(level) => (level === null ? unknown : `${String(level)} ${LEVEL_TITLES[level]}`)}
      />
      <TallyTable
        title="Hoe voelden mensen zich?"
        head="Gevoel"
        rows={summary.emotions}
        label={(emotion) => (emotion === null ? unknown : EMOTION_LABELS[emotion])}
      />
    </>
  );
}

const PARTS = [...BARRIERS, 'unknown'] as const;
const partLabel = (part: (typeof PARTS)[number]) => (part === 'unknown' ? 'Weten we niet' : BARRIER_LABELS[part]);

/** Measures of the picture, in its own units. */
const WIDTH = 360;
const LONGEST = 320;
const ROW = 46;

/** Themes as bars, the longest first, each made up of what stands in the way. The table below it says the same. */
function ThemesPicture({ summary: { themes } }: { summary: NeedsSummary }) {
  const widest = Math.max(...themes.map(({ total }) => total));
  const length = (count: number) => (count / widest) * LONGEST;
  return (
    <figure className="digistap-needs__picture">
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(themes.length * ROW)}`}
        role="img"
        aria-label="Thema’s, met wat mensen tegenhoudt. De tabel hieronder zegt hetzelfde."
      >
        {themes.map(({ barriers, key, total }, row) => (
          <g key={key} transform={`translate(0 ${String(row * ROW)})`}>
            <text x={0} y={15}>
              {THEME_LABELS[key]}
            </text>
            {PARTS.map((part, index) => {
              const before = PARTS.slice(0, index).reduce((sum, earlier) => sum + barriers[earlier], 0);
              return (
                barriers[part] > 0 && (
                  <rect
                    key={part}
                    data-part={part}
                    x={length(before)}
                    y={21}
                    width={length(barriers[part])}
                    height={16}
                  />
                )
              );
            })}
            <text x={length(total) + 8} y={34}>
              {total}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className="digistap-needs__legend">
          {PARTS.map((part) => (
            <li key={part}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <rect data-part={part} width={16} height={16} />
              </svg>
              {partLabel(part)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function ThemesTable({ summary: { themes } }: { summary: NeedsSummary }) {
  return (
    <table>
      <caption>Waar ging het over, en wat houdt mensen daar tegen?</caption>
      <thead>
        <tr>
          <th scope="col">Thema</th>
          <th scope="col">Drempel</th>
          <th scope="col">Hoe vaak</th>
        </tr>
      </thead>
      {themes.map(({ barriers, key, total }) => {
        const said = PARTS.filter((part) => barriers[part] > 0);
        return (
          <tbody key={key}>
            {said.map((part, index) => (
              <tr key={part}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={said.length}>
                    {THEME_LABELS[key]} ({total})
                  </th>
                )}
                <td>{partLabel(part)}</td>
                <td>{barriers[part]}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

interface TallyTableProps<Key> {
  title: string;
  head: string;
  rows: readonly Tally<Key>[];
  label: (key: Key) => string;
}

/** How often each was said, with a bar behind the number. */
function TallyTable<Key>({ head, label, rows, title }: TallyTableProps<Key>) {
  const widest = Math.max(...rows.map(({ total }) => total));
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">Hoe vaak</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, total }) => (
          <tr key={String(key)}>
            <th scope="row">{label(key)}</th>
            <td>
              {total}
              <svg className="digistap-needs__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <rect width={(total / widest) * 100} height={10} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
