import { DateTime } from 'luxon';

/** How dates are said. Other languages get what their locale makes of the same parts. */
const formats: Readonly<Record<string, string>> = {
  en: 'cccc, LLLL d, h:mm a',
  es: "cccc d 'de' LLLL, H:mm",
};

/** Promised dates are mostly a closing time, the same for many letters; saying one anew costs more than the letter. */
const said = new Map<string, string>();
const mostSaid = 500;

/** "Tuesday, November 24, 3:00 PM" in the desk's zone; '' for no date. */
export function inWords(date: Date | null, zone: string, language: string): string {
  if (date === null) return '';
  const minute = Math.floor(date.getTime() / 60_000);
  const key = `${minute} ${zone} ${language}`;
  const known = said.get(key) ?? say(date, zone, language);
  if (said.size >= mostSaid) said.clear();
  said.set(key, known);
  return known;
}

const dayFormats: Readonly<Record<string, string>> = {
  en: 'cccc, LLLL d, yyyy',
  es: "cccc d 'de' LLLL 'de' yyyy",
};

/** "Friday, March 5, 2027" for a local date, "2027-03-05"; '' for none. */
export function dayInWords(date: string, language: string): string {
  if (date === '') return '';
  const day = DateTime.fromISO(date).setLocale(language === '' ? 'en' : language);
  const format = dayFormats[language === '' ? 'en' : language];
  return format === undefined ? day.toLocaleString(DateTime.DATE_HUGE) : day.toFormat(format);
}

function say(date: Date, zone: string, language: string): string {
  const local = DateTime.fromJSDate(date, { zone }).setLocale(language === '' ? 'en' : language);
  const format = formats[language === '' ? 'en' : language];
  if (format !== undefined) return local.toFormat(format);
  return local.toLocaleString({ weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
}

/** "2.1 MB", of 1,048,576 bytes, as `sizeLimit` is meant: the letter names the limit as the configuration does. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const [amount, unit] = bytes < 1024 ** 2 ? [bytes / 1024, 'KB'] : [bytes / 1024 ** 2, 'MB'];
  return `${String(Math.round(amount * 10) / 10)} ${unit}`;
}
