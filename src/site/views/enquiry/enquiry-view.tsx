import { LONGEST_NAME, LONGEST_QUESTION } from '@/domain/callback-request';
import { ENQUIRY_SUBJECTS, type EnquiryError, type EnquiryField } from '@/domain/enquiry';
import type { Typed } from '@/domain/form';
import { EmailField, NameField, PhoneField } from '@/site/components/form/contact-fields';
import { Choices, TextArea, TextField } from '@/site/components/form/field';
import type { FieldMessages } from '@/site/components/form/field-messages';
import { VisitorForm, type VisitorFormState } from '@/site/components/form/visitor-form';
import { PageHead } from '@/site/components/page-head/page-head';
import { PrivacyNote } from '@/site/components/privacy-note/privacy-note';
import { phoneProblemInWords } from '@/site/messages/phone-problem-in-words';
import type { MessageKey } from '@/site/messages/words';
import { useSite, type Site } from '@/site/site-context';

/** The form, empty or as it was sent. */
export interface EnquiryForm extends VisitorFormState {
  typed: Typed<EnquiryField>;
  errors: EnquiryError[];
}

const SUBJECTS: Record<(typeof ENQUIRY_SUBJECTS)[number], MessageKey> = {
  'same-here': 'enquiry.subjectSame',
  'training-at-work': 'enquiry.subjectTraining',
  other: 'enquiry.subjectOther',
};

const MISSING: Record<'naam' | 'organisatie' | 'onderwerp' | 'vraag', MessageKey> = {
  naam: 'callback.missingNaam',
  organisatie: 'enquiry.missingOrganisation',
  onderwerp: 'enquiry.missingSubject',
  vraag: 'enquiry.missingQuestion',
};

function messageOf(error: EnquiryError, { locale, words }: Site): string {
  switch (error.field) {
    case 'telefoon':
      return error.problem === 'neither' ? words('enquiry.neither') : phoneProblemInWords(error.problem, locale);
    case 'email':
      return words('enquiry.badMail');
    case 'functie':
      return words('callback.tooLong', { most: LONGEST_NAME });
    default:
      return error.problem === 'missing'
        ? words(MISSING[error.field])
        : words('callback.tooLong', { most: error.field === 'vraag' ? LONGEST_QUESTION : LONGEST_NAME });
  }
}

/** The form of an employer, library or municipality that wants to do this too. */
export function EnquiryView({ errors, typed, ...state }: EnquiryForm) {
  const site = useSite();
  const { paths, words } = site;
  const messages: FieldMessages = Object.fromEntries(errors.map((error) => [error.field, messageOf(error, site)]));
  return (
    <>
      <PageHead title={words('enquiry.title')} description={words('enquiry.description')} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('enquiry.title')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('enquiry.intro')}</p>
        </div>
      </div>
      <div className="wrap group">
        <VisitorForm
          {...state}
          action={paths.enquiry}
          messages={messages}
          send={{ icon: 'mail', label: words('enquiry.send') }}
        >
          <NameField label={words('enquiry.name')} value={typed.naam} error={messages.naam} />
          <TextField
            name="organisatie"
            label={words('enquiry.organisation')}
            value={typed.organisatie}
            error={messages.organisatie}
            autoComplete="organization"
          />
          <TextField
            name="functie"
            label={words('enquiry.role')}
            value={typed.functie}
            error={messages.functie}
            autoComplete="organization-title"
            optional
          />
          <PhoneField
            label={words('enquiry.phone')}
            hint={words('enquiry.contactHint')}
            value={typed.telefoon}
            error={messages.telefoon}
            optional
          />
          <EmailField label={words('enquiry.email')} value={typed.email} error={messages.email} optional />
          <Choices
            name="onderwerp"
            label={words('enquiry.subject')}
            options={ENQUIRY_SUBJECTS.map((value) => ({ value, label: words(SUBJECTS[value]) }))}
            chosen={typed.onderwerp === undefined ? [] : [typed.onderwerp]}
            error={messages.onderwerp}
          />
          <TextArea name="vraag" label={words('enquiry.question')} value={typed.vraag} error={messages.vraag} />
          <PrivacyNote of="enquiry" />
        </VisitorForm>
      </div>
    </>
  );
}
