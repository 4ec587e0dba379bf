import type { EmployerPage, EmployerTraining } from '@/domain/employer-page';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { placeInWords } from '@/site/components/offer-card/offer-in-words';
import { PageHead } from '@/site/components/page-head/page-head';
import { PrintFact } from '@/site/components/print-card/print-card';
import { QrCode } from '@/site/components/qr-code/qr-code';
import { useTrainingTimes, useWorkingTime } from '@/site/components/training-card/training-card';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

/** Trainings that fit on A5 beside the code in letters that can be read from a step away. */
const MOST = 2;

/** An employer's trainings on one sheet, A4 or A5, to hang up in the canteen and to give along to colleagues. */
export function EmployerFlyerView({ employer, token, trainings }: EmployerPage & { token: string }) {
  const { paths, site, words } = useSite();
  const { email, name, phone } = employer;
  const title = words('employer.title', { name });
  const shown = trainings.slice(0, MOST);
  const more = trainings.length - shown.length;
  const number = phone ?? (email === null ? site.contact.phone : null);
  return (
    <>
      <PageHead title={words('employer.flyerTitle', { name })} description={null} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('employer.flyerTitle', { name })}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('employer.flyerHow')}</p>
          <p className="nl-paragraph">
            <a className="nl-link" href={paths.employer(token)}>
              {words('employer.back')}
            </a>
          </p>
        </div>
      </div>
      <div className="wrap sheets">
        <div className="print-card">
          <h2 className="print-card__title">{title}</h2>
          <p className="print-card__lead">{words('employer.flyerLead')}</p>
          <dl className="print-card__facts">
            {shown.map((training) => (
              <FlyerTraining key={training.id} training={training} />
            ))}
            {number !== null && <PrintFact name={words('print.call')}>{callable(number)?.shown ?? number}</PrintFact>}
            {email !== null && <PrintFact name={words('employer.mail')}>{email}</PrintFact>}
          </dl>
          {more > 0 && <p className="print-card__lead">{words('employer.flyerMore', { count: more })}</p>}
          <QrCode path={paths.employer(token)} label={words('employer.qr', { name })} />
        </div>
      </div>
    </>
  );
}

function FlyerTraining({ training }: { training: EmployerTraining }) {
  const { locale } = useSite();
  const lang = useLangOf(training.textLocale);
  // The other times, and who is there, stand behind the code.
  const [time] = useTrainingTimes(training);
  return (
    <div>
      <dt lang={lang}>{training.title}</dt>
      <dd>
        <span>{time}</span>
        <span>{placeInWords(training, locale)}</span>
        <span>{useWorkingTime(training)}</span>
      </dd>
    </div>
  );
}
