import type { Calendar } from '../calendar/calendar.js';
import { windowsAt } from '../calendar/periods.js';

/** Whether a window of the calendar is open; '' stands for always. */
export function isDuring(window: string, at: Date, calendar: Calendar): boolean {
  return window === '' || windowsAt(at, calendar).some(({ name }) => name === window);
}
