import {
  CALLBACK_MOMENTS,
  LONGEST_NAME,
  LONGEST_QUESTION,
  type CallbackError,
  type CallbackField,
  type CallbackSubject,
  type CallbackTopic,
} from '@/domain/callback-request';
import type { Typed } from '@/domain/form';
import { OFFER_LANGUAGES } from '@/domain/offer';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { NameField, PhoneField } from '@/site/components/form/contact-fields';
import { Choices, SelectField, TextArea, TextField } from '@/site/components/form/field';
import type { FieldMessages } from '@/site/components/form/field-messages';
import { VisitorForm, type VisitorFormState } from '@/site/components/form/visitor-form';
import { PageHead } from '@/site/components/page-head/page-head';
import { PrivacyNote } from '@/site/components/privacy-note/privacy-note';
import { phoneProblemInWords } from '@/site/messages/phone-problem-in-words';
import type { MessageKey } from '@/site/messages/words';
import { useSite, type Site } from '@/site/site-context';

/** The form, empty or as it was sent. */
export interface CallMeBackForm extends VisitorFormState {
  /** As the address names it; kept in the address of the form, whether or not anybody may know of it. */
  topic: CallbackTopic | null;
  /** The offer or place that it is, when everybody may know of it. */
  subject: CallbackSubject | null;
  typed: Typed<CallbackField>;
  errors: CallbackError[];
}

const MOMENTS: Record<(typeof CALLBACK_MOMENTS)[number], MessageKey> = {
  any: 'callback.momentAny',
  morning: 'callback.momentMorning',
  afternoon: 'callback.momentAfternoon',
  evening: 'callback.momentEvening',
};

function messageOf(error: CallbackError, { locale, words }: Site): string {
  if (error.field === 'telefoon') return phoneProblemInWords(error.problem, locale);
  if (error.problem === 'missing') return words('callback.missingNaam');
  return words('callback.tooLong', { most: error.field === 'naam' ? LONGEST_NAME : LONGEST_QUESTION });
}

/** What it is about, as a link back to it. */
function Subject({ subject }: { subject: CallbackSubject }) {
  const { paths, words } = useSite();
  const lang = useLangOf(subject.textLocale);
  const { kind, slug, title } = subject;
  return (
    <p className="nl-paragraph">
      {words('callback.about')}{' '}
      <a className="nl-link" href={paths[kind](slug)} lang={lang}>
        {title}
      </a>
    </p>
  );
}

/** The form on which somebody asks to be called. */
export function CallMeBackView({ errors, subject, topic, typed, ...state }: CallMeBackForm) {
  const site = useSite();
  const { paths, words } = site;
  const messages: FieldMessages = Object.fromEntries(errors.map((error) => [error.field, messageOf(error, site)]));
  return (
    <>
      <PageHead title={words('callback.title')} description={words('callback.description')} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('callback.title')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('callback.intro')}</p>
          {subject && <Subject subject={subject} />}
        </div>
      </div>
      <div className="wrap group">
        <VisitorForm
          {...state}
          action={paths.callMeBack(topic)}
          messages={messages}
          send={{ icon: 'phone', label: words('callback.send') }}
        >
          <NameField
            label={words('callback.name')}
            hint={words('callback.nameHint')}
            value={typed.naam}
            error={messages.naam}
          />
          <PhoneField
            label={words('callback.phone')}
            hint={words('callback.phoneHint')}
            value={typed.telefoon}
            error={messages.telefoon}
          />
          <Choices
            name="moment"
            label={words('callback.moment')}
            options={CALLBACK_MOMENTS.map((value) => ({ value, label: words(MOMENTS[value]) }))}
            chosen={[typed.moment ?? 'any']}
          />
          <SelectField
            name="taal"
            label={words('callback.language')}
            hint={words('callback.languageHint')}
            options={OFFER_LANGUAGES.map((value) => ({ value, label: words(`offerLanguage.${value}`) }))}
            value={typed.taal ?? 'nl'}
          />
          <TextField
            name="woonplaats"
            label={words('callback.home')}
            hint={words('callback.homeHint')}
            value={typed.woonplaats}
            autoComplete="address-level2"
            optional
          />
          <TextArea
            name="vraag"
            label={words('callback.question')}
            value={typed.vraag}
            error={messages.vraag}
            optional
          />
          <PrivacyNote of="callback" />
        </VisitorForm>
      </div>
    </>
  );
}
