import type { Field } from 'payload';

import { PEOPLE_ANSWER } from '../sign-up-question/ask';

/** Where a form asks what an edit should do to people who signed up. It is there when there is something to ask, and kept nowhere. */
export const peopleAnswerField: Field = {
  name: PEOPLE_ANSWER,
  type: 'text',
  label: 'Mensen die zich hebben aangemeld',
  virtual: true,
  maxLength: 20,
  admin: {
    position: 'sidebar',
    readOnly: false,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    disableGroupBy: true,
    description: 'Raakt uw wijziging mensen die zich hebben aangemeld? Dan vragen wij hier eerst wat u wilt.',
    components: { Field: '/cms/admin/sign-ups/people-answer#PeopleAnswer' },
  },
};
