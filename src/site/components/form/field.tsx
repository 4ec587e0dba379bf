import type { ReactNode } from 'react';

import { useSite } from '@/site/site-context';

import { describedBy, errorId, hintId } from './field-messages';

export interface FieldProps {
  /** Name of the field in the form, and its id on the page. */
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, in words. */
  error?: string | undefined;
  /** Most fields are needed; those that are not say so. */
  optional?: boolean;
}

/** The label above a field, with whether it may be left empty. */
function Label({ label, optional = false }: Pick<FieldProps, 'label' | 'optional'>) {
  const { words } = useSite();
  return (
    <>
      {label}
      {optional && <span className="field__optional"> {words('form.optional')}</span>}
    </>
  );
}

/** Hint and error of a field: what it may be, and what is wrong with what it is. */
function Notes({ error, hint, name }: Pick<FieldProps, 'name' | 'hint' | 'error'>) {
  return (
    <>
      {hint && (
        <p className="field__hint" id={hintId(name)}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field__error" id={errorId(name)}>
          {error}
        </p>
      )}
    </>
  );
}

function classOf(error: string | undefined): string {
  return error ? 'field field--wrong' : 'field';
}

/** A control with its label and notes above it. */
function Labelled({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={classOf(field.error)}>
      <label className="field__label" htmlFor={field.name}>
        <Label {...field} />
      </label>
      <Notes {...field} />
      {children}
    </div>
  );
}

/** What a field tells of itself to who hears it. */
function stateOf({ error, hint, name, optional = false }: FieldProps) {
  return {
    'aria-required': !optional,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy(name, { hint, error }),
  };
}

interface TextFieldProps extends FieldProps {
  value?: string | undefined;
  type?: 'text' | 'tel' | 'email';
  /** What the browser may fill in (HTML, "autofill"). */
  autoComplete?: string;
  inputMode?: 'tel' | 'email';
  /** Most characters; the server's own bound is what counts. */
  maxLength?: number;
}

/** A field for one line. */
export function TextField({ autoComplete, inputMode, maxLength, type = 'text', value, ...field }: TextFieldProps) {
  const { name } = field;
  return (
    <Labelled {...field}>
      <input
        className="text-input"
        id={name}
        name={name}
        type={type}
        defaultValue={value ?? ''}
        autoComplete={autoComplete}
        inputMode={inputMode}
        maxLength={maxLength}
        {...stateOf(field)}
      />
    </Labelled>
  );
}

/** A field for a few lines. No browser cuts what is pasted: what is too long is said, and stays. */
export function TextArea({ value, ...field }: FieldProps & { value?: string | undefined }) {
  const { name } = field;
  return (
    <Labelled {...field}>
      <textarea
        className="text-input text-input--lines"
        id={name}
        name={name}
        rows={4}
        defaultValue={value ?? ''}
        {...stateOf(field)}
      />
    </Labelled>
  );
}

export interface Option {
  value: string;
  label: string;
  /** Nobody can choose it now; its label says why. */
  disabled?: boolean;
}

interface ChoicesProps extends FieldProps {
  options: readonly Option[];
  /** One of them (`radio`) or any number (`checkbox`). */
  kind?: 'radio' | 'checkbox';
  chosen?: readonly string[];
  /** The question is the heading of its page. */
  legendIsHeading?: boolean;
  /** What belongs to the question and is no text, such as a picture. */
  children?: ReactNode;
}

/**
 * A few answers to choose from, each as large as a finger. The first that can be chosen has the field's id, so that an error leads
 * to it.
 */
export function Choices({
  children,
  chosen = [],
  kind = 'radio',
  legendIsHeading = false,
  options,
  ...field
}: ChoicesProps) {
  const { error, hint, name } = field;
  const label = <Label {...field} />;
  const first = Math.max(
    0,
    options.findIndex(({ disabled = false }) => !disabled),
  );
  return (
    <fieldset className={classOf(error)} aria-describedby={describedBy(name, { hint, error })}>
      <legend className="field__label">
        {legendIsHeading ? <h1 className="nl-heading nl-heading--level-1">{label}</h1> : label}
      </legend>
      <Notes {...field} />
      {children}
      <div className="choices">
        {options.map((option, index) => (
          <label key={option.value} className="choice">
            <input
              className="choice__input"
              id={index === first ? name : undefined}
              type={kind}
              name={name}
              value={option.value}
              defaultChecked={chosen.includes(option.value)}
              disabled={option.disabled}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectFieldProps extends FieldProps {
  options: readonly Option[];
  value?: string | undefined;
  /** What stands there before anything is chosen. */
  empty?: string;
}

/** A long list to choose one from. */
export function SelectField({ empty, options, value, ...field }: SelectFieldProps) {
  const { name } = field;
  return (
    <Labelled {...field}>
      <select className="text-input" id={name} name={name} defaultValue={value ?? ''} {...stateOf(field)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** A page's form: POST to its own address (or `action`). Browsers leave the checking to us: our words are plainer than theirs. */
export function Form({ action, children }: { action: string; children: ReactNode }) {
  return (
    <form className="form" method="post" action={action} noValidate>
      {children}
    </form>
  );
}
