import * as migration_20261122_000000_content from './20261122_000000_content';
import * as migration_20261122_000100_locale_indexes from './20261122_000100_locale_indexes';
import * as migration_20261122_000200_catalogue from './20261122_000200_catalogue';
import * as migration_20261122_000300_rate_limits from './20261122_000300_rate_limits';
import * as migration_20261122_000400_search from './20261122_000400_search';
import * as migration_20261122_000500_search_words from './20261122_000500_search_words';
import * as migration_20261122_000600_schedules from './20261122_000600_schedules';
import * as migration_20261122_000700_occurrences from './20261122_000700_occurrences';
import * as migration_20261122_000800_outbox from './20261122_000800_outbox';
import * as migration_20261122_000900_callback_requests from './20261122_000900_callback_requests';
import * as migration_20261122_001000_feedback_and_needs from './20261122_001000_feedback_and_needs';
import * as migration_20261122_001100_level_check from './20261122_001100_level_check';
import * as migration_20261122_001200_mail_calendar from './20261122_001200_mail_calendar';
import * as migration_20261122_001300_sign_ups from './20261122_001300_sign_ups';
import * as migration_20261122_001400_places from './20261122_001400_places';
import * as migration_20261122_001500_mail_wiped from './20261122_001500_mail_wiped';
import * as migration_20261122_001600_counted_once from './20261122_001600_counted_once';
import * as migration_20261122_001700_offer_title from './20261122_001700_offer_title';

export const migrations = [
  {
    up: migration_20261122_000000_content.up,
    down: migration_20261122_000000_content.down,
    name: '20261122_000000_content',
  },
  {
    up: migration_20261122_000100_locale_indexes.up,
    down: migration_20261122_000100_locale_indexes.down,
    name: '20261122_000100_locale_indexes',
  },
  {
    up: migration_20261122_000200_catalogue.up,
    down: migration_20261122_000200_catalogue.down,
    name: '20261122_000200_catalogue',
  },
  {
    up: migration_20261122_000300_rate_limits.up,
    down: migration_20261122_000300_rate_limits.down,
    name: '20261122_000300_rate_limits',
  },
  {
    up: migration_20261122_000400_search.up,
    down: migration_20261122_000400_search.down,
    name: '20261122_000400_search',
  },
  {
    up: migration_20261122_000500_search_words.up,
    down: migration_20261122_000500_search_words.down,
    name: '20261122_000500_search_words',
  },
  {
    up: migration_20261122_000600_schedules.up,
    down: migration_20261122_000600_schedules.down,
    name: '20261122_000600_schedules',
  },
  {
    up: migration_20261122_000700_occurrences.up,
    down: migration_20261122_000700_occurrences.down,
    name: '20261122_000700_occurrences',
  },
  {
    up: migration_20261122_000800_outbox.up,
    down: migration_20261122_000800_outbox.down,
    name: '20261122_000800_outbox',
  },
  {
    up: migration_20261122_000900_callback_requests.up,
    down: migration_20261122_000900_callback_requests.down,
    name: '20261122_000900_callback_requests',
  },
  {
    up: migration_20261122_001000_feedback_and_needs.up,
    down: migration_20261122_001000_feedback_and_needs.down,
    name: '20261122_001000_feedback_and_needs',
  },
  {
    up: migration_20261122_001100_level_check.up,
    down: migration_20261122_001100_level_check.down,
    name: '20261122_001100_level_check',
  },
  {
    up: migration_20261122_001200_mail_calendar.up,
    down: migration_20261122_001200_mail_calendar.down,
    name: '20261122_001200_mail_calendar',
  },
  {
    up: migration_20261122_001300_sign_ups.up,
    down: migration_20261122_001300_sign_ups.down,
    name: '20261122_001300_sign_ups',
  },
  {
    up: migration_20261122_001400_places.up,
    down: migration_20261122_001400_places.down,
    name: '20261122_001400_places',
  },
  {
    up: migration_20261122_001500_mail_wiped.up,
    down: migration_20261122_001500_mail_wiped.down,
    name: '20261122_001500_mail_wiped',
  },
  {
    up: migration_20261122_001600_counted_once.up,
    down: migration_20261122_001600_counted_once.down,
    name: '20261122_001600_counted_once',
  },
  {
    up: migration_20261122_001700_offer_title.up,
    down: migration_20261122_001700_offer_title.down,
    name: '20261122_001700_offer_title',
  },
];
