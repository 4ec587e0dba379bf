import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from './calendar-day';
import type { OpeningHours, OpeningSlot } from './opening-hours';
import { weekTable } from './opening-hours-week';

function hours(week: OpeningSlot[]): OpeningHours {
  return { week, exceptions: [], note: null };
}

const slot = (days: OpeningSlot['days'], opens: string, closes: string, staffed = true): OpeningSlot => ({
  days,
  opens,
  closes,
  staffed,
});

describe('weekTable', () => {
  it('has a line for each day, Monday first, closed days too', () => {
    const table = weekTable(hours([slot(['SA', 'MO'], '10:00', '13:00')]));
    expect(table.map(({ weekday }) => weekday)).toEqual([...WEEKDAYS]);
    expect(table.filter(({ slots }) => slots.length > 0).map(({ weekday }) => weekday)).toEqual(['MO', 'SA']);
  });

  it('puts the slots of a day in order of time and says which have help', () => {
    const table = weekTable(
      hours([
        slot(['MO'], '17:00', '20:00', false),
        slot(['MO', 'TU'], '10:00', '17:00', true),
        slot(['MO'], '08:00', '10:00', false),
      ]),
    );
    expect(table.at(0)).toEqual({
      weekday: 'MO',
      slots: [
        { opens: '08:00', closes: '10:00', staffed: false },
        { opens: '10:00', closes: '17:00', staffed: true },
        { opens: '17:00', closes: '20:00', staffed: false },
      ],
    });
    expect(table.at(1)?.slots).toEqual([{ opens: '10:00', closes: '17:00', staffed: true }]);
  });

  it('is empty when the hours are not known, which is not the same as closed', () => {
    expect(weekTable(hours([]))).toEqual([]);
    expect(weekTable(hours([slot(['MO'], '10:00', '09:00')]))).toHaveLength(7);
  });

  it('leaves out a slot that cannot be', () => {
    const table = weekTable(
      hours([slot(['MO'], '10:00', '10:00'), slot(['MO'], '9:00', '12:00'), slot(['MO'], '13:00', '14:00')]),
    );
    expect(table.at(0)?.slots).toEqual([{ opens: '13:00', closes: '14:00', staffed: true }]);
  });
});
