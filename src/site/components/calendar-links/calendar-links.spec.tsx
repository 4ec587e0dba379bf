import { describe, expect, it } from 'vitest';

import { markupOf } from '@/site/markup-of.example';

import { CalendarLinks } from './calendar-links';

describe('the links to a calendar', () => {
  it('lead to one to follow and one to take over once', () => {
    const markup = markupOf(<CalendarLinks path="/open/offers/klik-en-tik.ics" />);
    expect(markup).toContain('href="webcal://digistap.example/open/offers/klik-en-tik.ics"');
    expect(markup).toContain('href="/open/offers/klik-en-tik.ics" download="klik-en-tik.ics"');
    expect(markup).toContain('Volg in mijn agenda');
  });

  it('keep what somebody searched for', () => {
    const markup = markupOf(<CalendarLinks path="/open/offers.ics?plaats=Gouda&niveau=2" />);
    expect(markup).toContain('webcal://digistap.example/open/offers.ics?plaats=Gouda&amp;niveau=2');
    expect(markup).toContain('download="offers.ics"');
  });
});
