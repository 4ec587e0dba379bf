import { describe, expect, it } from 'vitest';

import { PageLayout } from '@/site/components/page-layout/page-layout';
import { headOf, markupOf } from '@/site/markup-of.example';
import { SIGN_UP_OFFER } from '@/site/views/offer/offer-view.example';

import { EmployerFlyerView } from './employer-flyer-view';
import { EmployerTrainingView } from './employer-training-view';
import { EMPLOYER_PAGE } from './employer-view.example';
import { EmployerView } from './employer-view';

const TOKEN = 'demo-link-van-vierstroom';
const frame = { path: `/werkgever/${TOKEN}`, closed: true, asksFeedback: false };

const VIEWS = {
  list: <EmployerView {...EMPLOYER_PAGE} token={TOKEN} />,
  training: (
    <EmployerTrainingView
      employer={EMPLOYER_PAGE.employer}
      training={{ ...SIGN_UP_OFFER, slug: 'rooster' }}
      token={TOKEN}
    />
  ),
  flyer: <EmployerFlyerView {...EMPLOYER_PAGE} token={TOKEN} />,
};

describe('a page behind an employer’s link', () => {
  it.each(Object.entries(VIEWS))('leads to no public address of a training, and keeps none: %s', (_name, view) => {
    const markup = markupOf(<PageLayout>{view}</PageLayout>, frame);
    expect(markup).not.toMatch(/\/aanbod\/[a-z]|\.ics|webcal:|bewaar|\/bel-mij-terug\?|\/reactie/u);
    expect(headOf(<PageLayout>{view}</PageLayout>, frame)).not.toContain(TOKEN);
  });
});

describe('the trainings of an employer', () => {
  const markup = markupOf(VIEWS.list, frame);

  it('say whether the hours are paid, who is there and how to join', () => {
    expect(markup).toContain('In werktijd: uw uren worden betaald.');
    expect(markup).toContain('Dit is niet in werktijd.');
    expect(markup).toContain('Ilse van personeelszaken is er de eerste keer bij.');
    expect(markup).toContain('U meldt zich hier op de site aan.');
  });

  it('say the next three times', () => {
    const [first = ''] = markup.split('</article>');
    expect(first.match(/10\.00 tot 12\.00 uur/gu)).toHaveLength(3);
  });

  it('lead on behind the same link, in the language of the reader', () => {
    expect(markup).toContain(`href="/werkgever/${TOKEN}/training-1"`);
    expect(markupOf(VIEWS.list, { ...frame, locale: 'en' })).toContain(`href="/en/werkgever/${TOKEN}/training-1"`);
    expect(markupOf(VIEWS.training, frame)).toContain(`href="/werkgever/${TOKEN}/rooster/aanmelden"`);
  });
});

describe('the flyer of an employer', () => {
  it('has the trainings that fit, says that there are more, and where', () => {
    const markup = markupOf(VIEWS.flyer, frame);
    expect(markup).toContain('Veilig inloggen');
    expect(markup).not.toContain('Supportmiddag');
    expect(markup).toContain('Er zijn nog 3 trainingen.');
    expect(markup).toContain(`digistap.example/werkgever/${TOKEN}<`);
  });
});
