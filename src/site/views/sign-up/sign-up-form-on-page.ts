import type { Typed } from '@/domain/form';
import type { SignUpSubject } from '@/domain/offer-page';
import type { SignUpError, SignUpField, SignUpFormKind } from '@/domain/sign-up-form';
import type { VisitorFormState } from '@/site/components/form/visitor-form';

/** The form, empty or as it was sent. */
export interface SignUpFormOnPage extends VisitorFormState {
  kind: SignUpFormKind;
  /** Null: it cannot be known now, and whoever filled in the form gets it back all the same. */
  subject: SignUpSubject | null;
  typed: Typed<SignUpField>;
  errors: SignUpError[];
  /** Everybody in it was on the list before. */
  already: boolean;
  /** Of the list of sessions, from 1. */
  page: number;
}
