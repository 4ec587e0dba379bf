import type { Condition, Field } from 'payload';

import { SCHOOL_REGIONS } from '@/domain/holidays';
import { PUBLIC_HOLIDAY_RULES, SCHOOL_HOLIDAY_RULES } from '@/domain/schedule';

import { dayField } from './day';
import { options } from './options';

const ofRules: Condition = (_, siblingData) => siblingData.kind === 'rules';

/** Regions of the school holidays, as editors know them. */
export const SCHOOL_REGION_OPTIONS = options(SCHOOL_REGIONS, { noord: 'Noord', midden: 'Midden', zuid: 'Zuid' });

/** Days that a weekly or monthly pattern leaves out. */
export const scheduleLimitFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'schoolHolidays',
        type: 'select',
        label: 'In de schoolvakanties',
        defaultValue: 'ignore',
        options: options(SCHOOL_HOLIDAY_RULES, {
          ignore: 'Gaat het door',
          'not-in': 'Gaat het niet door',
          'only-in-school-weeks': 'Ook niet in een week met een vakantiedag',
        }),
        admin: { width: '34%', condition: ofRules, description: 'Dan hoeft u geen vakantiedagen in te vullen.' },
      },
      {
        name: 'schoolRegion',
        type: 'select',
        label: 'Vakanties van regio',
        options: SCHOOL_REGION_OPTIONS,
        admin: {
          width: '33%',
          condition: (_, siblingData) =>
            siblingData.kind === 'rules' &&
            siblingData.schoolHolidays != null &&
            siblingData.schoolHolidays !== 'ignore',
          description: 'Leeg: de regio van de locatie.',
        },
      },
      {
        name: 'publicHolidays',
        type: 'select',
        label: 'Op feestdagen',
        defaultValue: 'ignore',
        options: options(PUBLIC_HOLIDAY_RULES, { ignore: 'Gaat het door', 'not-on': 'Gaat het niet door' }),
        admin: {
          width: '33%',
          condition: ofRules,
          description: 'Is de locatie die dag dicht? Dan gaat het nooit door.',
        },
      },
    ],
  },
  {
    name: 'exceptions',
    type: 'array',
    label: 'Niet op deze dagen',
    labels: { singular: 'Dag of periode', plural: 'Dagen en periodes' },
    maxRows: 60,
    admin: { condition: ofRules, description: 'Vaste dagen zonder bijeenkomst. Bijvoorbeeld: de zomerstop.' },
    fields: [
      {
        type: 'row',
        fields: [
          dayField({ name: 'from', label: 'Van', required: true }),
          dayField({ name: 'until', label: 'Tot en met', description: 'Leeg: alleen die dag.', notBefore: 'from' }),
        ],
      },
    ],
  },
];
