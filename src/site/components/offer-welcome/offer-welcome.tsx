import type { Offer } from '@/domain/offer-page';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { useSite } from '@/site/site-context';

/** "Zo gaat het": what people want to know before they dare to come. Nothing when nobody has filled in any of it. */
export function OfferWelcome({ offer }: { offer: Offer }) {
  const { words } = useSite();
  const lang = useLangOf(offer.textLocale);
  const { bringSomeone, groupSize, whatToBring, who } = offer.welcome;
  const answers = [
    { question: words('offer.who'), answer: who, lang },
    { question: words('offer.groupSize'), answer: groupSize, lang },
    { question: words('offer.bringSomeone'), answer: bringSomeone, lang },
    { question: words('offer.whatToBring'), answer: whatToBring, lang },
    { question: words('offer.dutch'), answer: offer.dutchNeeded && words(`dutchNeeded.${offer.dutchNeeded}`) },
    { question: words('offer.workingHours'), answer: offer.inWorkingHours ? words('offer.workingHoursYes') : null },
    { question: words('offer.contactPresent'), answer: offer.contactPresent, lang },
  ].filter(({ answer }) => answer !== null);
  if (answers.length === 0) return null;
  return (
    <section>
      <h2 className="nl-heading nl-heading--level-2">{words('offer.welcome')}</h2>
      <dl className="questions">
        {answers.map(({ question, answer, lang: answerLang }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd lang={answerLang}>{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
