import type { CheckSoFar, LevelQuestion, WordedTask } from '@/domain/level-check';
import { OFFER_CARDS } from '@/site/components/offer-card/offer-card.example';

import type { LevelCheckOutcome } from './level-check-outcome-view';

/** A level check underway, for tests. */

export const SO_FAR: CheckSoFar = {
  helper: false,
  devices: ['laptop'],
  answers: [
    { task: 'bus-time', answer: 'yes' },
    { task: 'digid', answer: 'skipped' },
  ],
};

export const QUESTION: LevelQuestion = {
  key: 'send-email',
  text: 'Stuurde u deze maand zelf een e-mail?',
  drawing: null,
  picture: null,
  options: [],
};

export const PICTURE_QUESTION: LevelQuestion = {
  key: 'address-bar',
  text: 'Waar typt u het adres van een website?',
  drawing: 'browser',
  picture: null,
  options: [
    { key: 'a', label: 'De balk bovenaan' },
    { key: 'b', label: 'De grote tekst in het midden' },
    { key: 'c', label: 'De knop onderaan' },
  ],
};

export const TASKS: WordedTask[] = [
  {
    key: 'address-bar',
    level: 2,
    devices: [],
    weight: 1,
    question: PICTURE_QUESTION.text,
    helperQuestion: 'Vraag de ander: waar typt u het adres van een website?',
    canDo: 'U weet waar u het adres van een website typt.',
    drawing: 'browser',
    picture: null,
    options: PICTURE_QUESTION.options.map((option) => ({ ...option, right: option.key === 'a' })),
  },
  {
    key: 'send-email',
    level: 3,
    devices: [],
    weight: 1,
    question: QUESTION.text,
    helperQuestion: 'Stuurde de ander deze maand zelf een e-mail?',
    canDo: 'U stuurt zelf een e-mail.',
    drawing: null,
    picture: null,
    options: [],
  },
];

export const OUTCOME: LevelCheckOutcome = {
  soFar: { ...SO_FAR, helper: true },
  level: 3,
  sentence: 'U doet makkelijke dingen al zelf, en daar kunt u op bouwen.',
  can: ['U stuurt zelf een e-mail.'],
  canWithHelp: ['U zoekt zelf een tijd op internet op.'],
  mobileOnly: true,
  home: { typed: 'Atlantis', unknown: true },
  query: { levels: [3], place: null, postcode: null, distance: null },
  offers: OFFER_CARDS.slice(0, 1).map((card) => ({ ...card, distanceKm: 2, reasons: [{ kind: 'level', level: 3 }] })),
  easier: OFFER_CARDS.slice(1, 2).map((card) => ({ ...card, distanceKm: null, reasons: [] })),
  walkIn: null,
};
