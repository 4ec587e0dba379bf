import { describe, expect, it } from 'vitest';

import { markupOf } from '@/site/markup-of.example';

import { OpeningHoursTable } from './opening-hours-table';
import { LIBRARY_HOURS, UNKNOWN_HOURS } from './opening-hours-table.example';

describe('opening hours', () => {
  it('that are not known are never shown as closed', () => {
    const markup = markupOf(<OpeningHoursTable hours={UNKNOWN_HOURS} name="De Dam" />);
    expect(markup).toContain('Tijd onbekend, bel eerst');
    expect(markup).not.toContain('Dicht');
    expect(markup).not.toContain('<table');
  });

  it('say for every time whether there is help', () => {
    const markup = markupOf(<OpeningHoursTable hours={LIBRARY_HOURS} name="Bibliotheek Zuidplein" />);
    expect(markup.match(/<tr/gu)).toHaveLength(8);
    expect(markup.match(/geen hulp/gu)).toHaveLength(5);
    expect(markup.match(/met hulp/gu)).toHaveLength(6);
    expect(markup).toContain('>Zondag</th><td>Dicht</td>');
  });

  it('say which days differ', () => {
    const markup = markupOf(<OpeningHoursTable hours={LIBRARY_HOURS} name="Bibliotheek Zuidplein" />);
    expect(markup).toContain('Vrijdag 25 december tot en met zaterdag 26 december: dicht (Kerst)');
  });
});
