import { MAY_USE } from '../../../.dependency-cruiser.mjs';

type Rules = Record<string, readonly string[]>;

/** From what is run to what everything rests on, so that the marks of the drawing lie to one side of its diagonal. */
const ORDER = [
  'tests',
  'cli',
  'seeds',
  'app/(payload)',
  'pages',
  'app',
  'http',
  'blocks/component',
  'site',
  'commands',
  'queries',
  'payload.config',
  'migrations',
  'cms',
  'blocks/config',
  'catalogue',
  'geocoder',
  'sign-ups',
  'outbox',
  'payload-types',
  'standards',
  'config',
  'domain',
];

const CELL = 34;
const LEFT = 170;
const TOP = 150;

/** The room that a door such as `catalogue/search` leads into; null for a room. */
function roomOfDoor(name: string): string | null {
  const room = name.split('/')[0] ?? name;
  return !ORDER.includes(name) && ORDER.includes(room) ? room : null;
}

function cell(row: number, column: number, use: 'room' | 'door' | 'self'): string {
  const x = LEFT + column * CELL + CELL / 2;
  const y = TOP + row * CELL + CELL / 2;
  if (use === 'self')
    return `<rect class="self" x="${x - CELL / 2}" y="${y - CELL / 2}" width="${CELL}" height="${CELL}"/>`;
  return use === 'room' ? `<circle cx="${x}" cy="${y}" r="8"/>` : `<circle class="door" cx="${x}" cy="${y}" r="7"/>`;
}

/**
 * Draws who may import whom as a square of rooms: a full mark where the room in the row may use all of the room in the
 * column, a ring where one file of it is open as a door.
 *
 * @param rules What each room may use besides itself; a name that is no room of its own is a door into one.
 * @returns An SVG document with a text alternative.
 */
export function drawDependencyRules(rules: Rules = MAY_USE): string {
  const unknown = Object.keys(rules).filter((room) => !ORDER.includes(room));
  if (unknown.length > 0) throw new Error(`No place in the drawing for ${unknown.join(', ')}: add it to ORDER.`);

  const size = ORDER.length * CELL;
  const width = LEFT + size + 20;
  const height = TOP + size + 60;
  const marks = ORDER.flatMap((room, row) => {
    const uses = rules[room] ?? [];
    return [
      cell(row, row, 'self'),
      ...ORDER.flatMap((other, column) => {
        if (uses.includes(other)) return [cell(row, column, 'room')];
        return uses.some((name) => roomOfDoor(name) === other) ? [cell(row, column, 'door')] : [];
      }),
    ];
  });
  const lines = Array.from({ length: ORDER.length + 1 }, (_, index) => {
    const offset = index * CELL;
    return `<path d="M${LEFT} ${TOP + offset}h${size}M${LEFT + offset} ${TOP}v${size}"/>`;
  });
  const names = ORDER.flatMap((room, index) => {
    const middle = index * CELL + CELL / 2;
    return [
      `<text x="${LEFT - 10}" y="${TOP + middle + 5}" text-anchor="end">${room}</text>`,
      `<text transform="translate(${LEFT + middle + 5} ${TOP - 10}) rotate(-60)">${room}</text>`,
    ];
  });

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
<title id="title">Who may import whom</title>
<desc id="description">A square of rooms. A full mark: the room in the row may use the room in the column. A ring: only one door of it. The same in words is the table in architecture.md.</desc>
<style>
text { font: 14px system-ui, sans-serif; fill: #1d2733 }
path { stroke: #d5dbe1; fill: none }
circle { fill: #0b5a78; stroke: #0b5a78; stroke-width: 3 }
.door { fill: #fff }
.self { fill: #e8edf1 }
</style>
<rect width="100%" height="100%" fill="#fff"/>
${lines.join('\n')}
${marks.join('\n')}
${names.join('\n')}
<circle cx="${LEFT + 10}" cy="${height - 30}" r="8"/>
<text x="${LEFT + 26}" y="${height - 25}">may use all of it</text>
<circle class="door" cx="${LEFT + 190}" cy="${height - 30}" r="7"/>
<text x="${LEFT + 206}" y="${height - 25}">may use one door of it</text>
</svg>
`;
}

/** The same rules as a Markdown table, padded as prettier does; what everything rests on comes first. */
export function tableOfDependencyRules(rules: Rules = MAY_USE): string {
  const everything = ORDER.filter((room) => !['tests', 'cli', 'seeds'].includes(room));
  const rows = [...ORDER].reverse().map((room) => {
    const uses = rules[room] ?? [];
    if (uses.length === 0) return [room, 'nothing else'];
    if (!everything.every((other) => uses.includes(other))) return [room, uses.join(', ')];
    const more = ['seeds', 'cli'].filter((other) => uses.includes(other));
    return [room, ['all of the product', ...more].join(', ')];
  });
  const table = [['room', 'may use'], ...rows];
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[], filler = ' ') =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0, filler)).join(' | ')} |`;
  return [line(['room', 'may use']), line(['', ''], '-'), ...rows.map((row) => line(row))].join('\n');
}
