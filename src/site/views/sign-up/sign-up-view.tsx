import { signUpFormPath } from '@/config/paths';
import type { SignUpSubject } from '@/domain/offer-page';
import { LARGEST_GROUP } from '@/domain/sign-up';
import { SIGN_UP_FOR, type SignUpFormKind } from '@/domain/sign-up-form';
import { isChoosable } from '@/domain/sign-up-room';
import { Breadcrumb } from '@/site/components/breadcrumb/breadcrumb';
import { ButtonLink } from '@/site/components/button/button';
import { Fact } from '@/site/components/fact/fact';
import { ForeignText, useLangOf } from '@/site/components/foreign-text/foreign-text';
import { EmailField, NameField, PhoneField } from '@/site/components/form/contact-fields';
import { Choices, TextArea, TextField } from '@/site/components/form/field';
import type { FieldMessages } from '@/site/components/form/field-messages';
import { FormProblemNote } from '@/site/components/form/form-problem';
import { VisitorForm } from '@/site/components/form/visitor-form';
import { costInWords, placeInWords } from '@/site/components/offer-card/offer-in-words';
import { PageHead } from '@/site/components/page-head/page-head';
import { PrivacyNote } from '@/site/components/privacy-note/privacy-note';
import { callable } from '@/site/messages/phone-in-words';
import { signUpErrorInWords } from '@/site/messages/sign-up-in-words';
import type { MessageKey } from '@/site/messages/words';
import { useSite } from '@/site/site-context';

import { SessionChoice } from './session-choice';
import type { SignUpFormOnPage } from './sign-up-form-on-page';

interface SignUpViewProps {
  form: SignUpFormOnPage;
  /** Path of the form, without parameters. */
  action: string;
  /** The page of the offer. */
  about: string;
  /** Where that page stands in a list. */
  list: { label: string; href: string };
  /** Whether somebody may sign up a group. */
  forGroups?: boolean;
}

const FOR_WHOM: Record<(typeof SIGN_UP_FOR)[number], MessageKey> = {
  zelf: 'signUp.forSelf',
  ander: 'signUp.forOther',
};

/** The form by which people sign up for an offer, for themselves, for somebody whom they help, or for a group. */
export function SignUpView({ about, action, form, forGroups = false, list }: SignUpViewProps) {
  const { locale, words } = useSite();
  const { already, errors, kind, page, subject, typed, ...state } = form;
  const per = subject?.per ?? 'session';
  const messages: FieldMessages = Object.fromEntries(
    errors.map((error) => [error.field, signUpErrorInWords(error, { kind, per }, locale)]),
  );
  const isOpen = subject === null || subject.choices.some(isChoosable);
  return (
    <>
      <PageHead
        title={subject ? words('signUp.titleOf', { title: subject.title }) : words('signUp.title')}
        description={null}
        index={false}
      />
      <div className="page-top">
        <div className="wrap">
          <Breadcrumb trail={[list]} />
          <h1 className="nl-heading nl-heading--level-1">{words('signUp.title')}</h1>
          {subject && <Subject subject={subject} about={about} />}
        </div>
      </div>
      <div className="wrap group">
        {already && <Already kind={kind} />}
        {forGroups && <ForWhom action={action} kind={kind} />}
        {isOpen ? (
          <VisitorForm
            {...state}
            action={signUpFormPath(action, { group: kind === 'group', page })}
            messages={messages}
            send={{ label: words('signUp.send') }}
          >
            <SessionChoice form={form} action={action} error={messages.bijeenkomst} />
            <Who kind={kind} typed={typed} messages={messages} mayHelp={!forGroups} />
            <PhoneField
              label={words('signUp.phone')}
              hint={words('signUp.contactHint')}
              value={typed.telefoon}
              error={messages.telefoon}
              optional
            />
            <EmailField
              label={words('signUp.email')}
              hint={words('signUp.emailHint')}
              value={typed.email}
              error={messages.email}
              optional
            />
            <TextArea
              name="hulp"
              label={words('signUp.help')}
              hint={words('signUp.helpHint')}
              value={typed.hulp}
              error={messages.hulp}
              optional
            />
            <TextArea
              name="opmerking"
              label={words('signUp.remark')}
              hint={words('signUp.remarkHint')}
              value={typed.opmerking}
              error={messages.opmerking}
              optional
            />
            <PrivacyNote of="signUp" />
          </VisitorForm>
        ) : (
          <>
            {state.problem && <FormProblemNote problem={state.problem} />}
            <p className="note" id="fouten">
              {words(subject.choices.length > 0 ? 'signUp.isFull' : 'signUp.closed')}
            </p>
          </>
        )}
        <RatherCall subject={subject} />
      </div>
    </>
  );
}

/** What somebody signs up for: what it is, where, and what it costs. */
function Subject({ about, subject }: { about: string; subject: SignUpSubject }) {
  const { locale, words } = useSite();
  return (
    <>
      <p className="nl-paragraph nl-paragraph--lead">
        {words('signUp.about')}{' '}
        <a className="nl-link" href={about} lang={useLangOf(subject.textLocale)}>
          {subject.title}
        </a>
      </p>
      <ForeignText textLocale={subject.textLocale} />
      <ul className="facts">
        <Fact icon="pin" name={words('offer.where')}>
          {placeInWords(subject, locale)}
          {subject.location?.street && `, ${subject.location.street}`}
        </Fact>
        <Fact icon="coin" name={words('offer.cost')}>
          {costInWords(subject.cost, locale)}
        </Fact>
      </ul>
      <p className="nl-paragraph">{words('signUp.noAccount')}</p>
    </>
  );
}

/** Whoever comes: one person, helped or not, or the people of an employer. */
function Who({
  kind,
  mayHelp,
  messages,
  typed,
}: Pick<SignUpFormOnPage, 'kind' | 'typed'> & { messages: FieldMessages; mayHelp: boolean }) {
  const { words } = useSite();
  if (kind === 'group') {
    return (
      <>
        <TextArea
          name="namen"
          label={words('signUp.names')}
          hint={words('signUp.namesHint', { most: LARGEST_GROUP })}
          value={typed.namen}
          error={messages.namen}
        />
        <NameField
          label={words('signUp.contactName')}
          hint={words('signUp.contactNameHint')}
          value={typed.naam}
          error={messages.naam}
        />
      </>
    );
  }
  return (
    <>
      {mayHelp && (
        <Choices
          name="voor"
          label={words('signUp.forWhom')}
          options={SIGN_UP_FOR.map((value) => ({ value, label: words(FOR_WHOM[value]) }))}
          chosen={[typed.voor ?? 'zelf']}
        />
      )}
      <NameField
        label={words('signUp.name')}
        hint={words('signUp.nameHint')}
        value={typed.naam}
        error={messages.naam}
      />
      {mayHelp && (
        <TextField
          name="helper"
          label={words('signUp.helper')}
          hint={words('signUp.helperHint')}
          value={typed.helper}
          error={messages.helper}
          optional
        />
      )}
    </>
  );
}

/** The two forms behind an employer's link. */
function ForWhom({ action, kind }: { action: string; kind: SignUpFormKind }) {
  const { words } = useSite();
  const ways = [
    { of: 'person', label: words('signUp.asSelf'), href: action },
    { of: 'group', label: words('signUp.asGroup'), href: signUpFormPath(action, { group: true }) },
  ] as const;
  return (
    <nav aria-label={words('signUp.groupLabel')}>
      <ul className="pill-links">
        {ways.map(({ href, label, of }) => (
          <li key={of}>
            <a className="pill-link" href={href} aria-current={of === kind ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** For who is on the list: nothing of that list stands here, and the link goes to the address that was given then. */
function Already({ kind }: { kind: SignUpFormKind }) {
  const { words } = useSite();
  return (
    <div className="note" id="fouten" role="status" tabIndex={-1}>
      <h2 className="nl-heading nl-heading--level-3">{words('signUp.alreadyTitle')}</h2>
      <p className="nl-paragraph">{words(kind === 'group' ? 'signUp.alreadyGroup' : 'signUp.already')}</p>
      <p className="nl-paragraph">{words('signUp.alreadyMail')}</p>
      <p className="nl-paragraph">{words('signUp.alreadyOther')}</p>
    </div>
  );
}

/** The number of who gives it, else of the site. */
function RatherCall({ subject }: { subject: SignUpSubject | null }) {
  const { site, words } = useSite();
  const call = callable(subject?.locationPhone ?? subject?.organisationPhone ?? null) ?? callable(site.contact.phone);
  if (!call) return null;
  return (
    <section className="group">
      <h2 className="nl-heading nl-heading--level-3">{words('contact.title')}</h2>
      <p className="nl-paragraph">
        <ButtonLink
          href={call.href}
          icon="phone"
          kind="secondary"
          label={words('contact.call', { phone: call.shown })}
        />
      </p>
    </section>
  );
}
