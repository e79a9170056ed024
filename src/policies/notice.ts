import { addTarget } from '../calendar/business-time.js';
import type { Calendar } from '../calendar/calendar.js';
import { localDate } from '../calendar/local-date.js';
import type { Target } from './desk.js';
import type { Notice } from './verdict.js';

export interface Counted {
  /** The first day that the notice allows, a local date; '' when none is asked or the desk does not open for so long. */
  readonly earliest: string;
  readonly notice: Notice;
}

/** How a request made at `arrivedAt` for a day (a local date, '' when it names none) keeps the notice (NP-18, NP-20). */
export function countNotice(date: string, notice: Target | null, arrivedAt: Date, calendar: Calendar): Counted {
  const earliest = notice === null ? '' : dayAfter(arrivedAt, notice, calendar);
  if (notice === null || date === '' || earliest === '') return { earliest, notice: 'none' };
  if (date === localDate(arrivedAt, calendar.zone)) return { earliest, notice: 'same-day' };
  if (date >= earliest) return { earliest, notice: 'kept' };
  return { earliest, notice: date >= dayAfter(arrivedAt, leastOf(notice), calendar) ? 'short' : 'late' };
}

function dayAfter(arrivedAt: Date, target: Target, calendar: Calendar): string {
  const at = addTarget(arrivedAt, target, calendar);
  return at === null ? '' : localDate(at, calendar.zone);
}

/** Of a range ("7-10 business days") the lower end. */
function leastOf(target: Target): Target {
  return { ...target, amount: target.from ?? target.amount };
}
