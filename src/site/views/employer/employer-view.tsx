import type { EmployerPage } from '@/domain/employer-page';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { PageHead } from '@/site/components/page-head/page-head';
import { TrainingCard } from '@/site/components/training-card/training-card';
import { useSite } from '@/site/site-context';

import { EmployerContact } from './employer-contact';

/** What an employer offers to its own people, for who has the link; `token` is that of the link. */
export function EmployerView({ employer, textLocale, token, trainings, welcome }: EmployerPage & { token: string }) {
  const { paths, words } = useSite();
  const lang = useLangOf(textLocale);
  const { name } = employer;
  return (
    <>
      <PageHead title={words('employer.title', { name })} description={null} />
      <header className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('employer.title', { name })}</h1>
          <p className="nl-paragraph nl-paragraph--lead" lang={welcome === null ? undefined : lang}>
            {welcome ?? words('employer.welcome', { name })}
          </p>
          <p className="nl-paragraph">{words('employer.closed', { name })}</p>
        </div>
      </header>
      <div className="wrap">
        <section className="group">
          <h2 className="nl-heading nl-heading--level-2">{words('employer.list')}</h2>
          {trainings.length === 0 ? (
            <p className="nl-paragraph">{words('employer.none')}</p>
          ) : (
            <ul className="card-grid">
              {trainings.map((training) => (
                <li key={training.id}>
                  <TrainingCard href={paths.employerTraining(token, training.slug)} training={training} />
                </li>
              ))}
            </ul>
          )}
        </section>
        <section className="group">
          <h2 className="nl-heading nl-heading--level-2">{words('employer.invite')}</h2>
          <p className="nl-paragraph">{words('employer.inviteHow')}</p>
          <p className="pill-links">
            <a className="pill-link" href={paths.employerFlyer(token)}>
              {words('employer.flyer')}
            </a>
          </p>
        </section>
        <EmployerContact employer={employer} />
      </div>
    </>
  );
}
