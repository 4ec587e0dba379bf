import { now } from '@/config/env';

import { loadPostcodes } from '../postcodes';
import { suite } from '../suite';
import { LANGUAGES } from './languages';
import { ODD } from './odd';
import { demoOffers } from './offers';
import { ORDER } from './order';
import { PLACES } from './places';
import { VOICES } from './voices';
import { WORDS } from './words';

suite('demo', {
  groups: [...WORDS, ...PLACES, ...LANGUAGES, ...ORDER, ...ODD, ...VOICES],
  offers: demoOffers(),
  now: now(),
  prepare: loadPostcodes,
});
