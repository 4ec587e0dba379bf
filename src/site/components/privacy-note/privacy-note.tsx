import { PERSONAL_DATA_KEPT, type PersonalDataKind } from '@/domain/personal-data-kept';
import { useSite } from '@/site/site-context';

type FormKind = Extract<PersonalDataKind, { data: readonly unknown[] }>['id'];

/** What somebody agrees to who sends a form: why it is asked and how long it is kept, out of the register of personal data. */
export function PrivacyNote({ of }: { of: FormKind }) {
  const { paths, words } = useSite();
  const term = PERSONAL_DATA_KEPT.find(({ id }) => id === of)?.term;
  return (
    <div>
      <p className="nl-paragraph">
        {words('privacy.noteWhy')} {words(`privacy.kept.${of}.why`)}
      </p>
      <p className="nl-paragraph">
        {words('privacy.noteLong')} {words(`privacy.kept.${of}.long`, term)}
      </p>
      <p className="nl-paragraph">
        <a className="nl-link" href={paths.privacy}>
          {words('privacy.noteMore')}
        </a>
      </p>
    </div>
  );
}
