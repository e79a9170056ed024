import type { Target } from '../policies/desk.js';

interface Wording {
  readonly within: (time: string) => string;
  readonly sameDay: string;
  readonly or: string;
  readonly to: string;
  readonly units: Readonly<Record<Target['unit'], readonly [one: string, more: string]>>;
}

const wordings: Readonly<Record<string, Wording>> = {
  en: {
    within: (time) => `within ${time}`,
    sameDay: 'on the same business day',
    or: ' or ',
    to: ' to ',
    units: {
      'business-days': ['business day', 'business days'],
      'business-hours': ['business hour', 'business hours'],
      'business-minutes': ['minute of our business hours', 'minutes of our business hours'],
      hours: ['hour', 'hours'],
      minutes: ['minute', 'minutes'],
    },
  },
  es: {
    within: (time) => `en un plazo de ${time}`,
    sameDay: 'el mismo día hábil',
    or: ' o ',
    to: ' a ',
    units: {
      'business-days': ['día hábil', 'días hábiles'],
      'business-hours': ['hora de nuestro horario de atención', 'horas de nuestro horario de atención'],
      'business-minutes': ['minuto de nuestro horario de atención', 'minutos de nuestro horario de atención'],
      hours: ['hora', 'horas'],
      minutes: ['minuto', 'minutos'],
    },
  },
};

/**
 * "within 1 to 2 business days", "on the same business day or within 2 business days"; '' for no promise, and in
 * languages that have no words for it here: the date alone says enough.
 */
export function promiseInWords(target: Target | null, language: string): string {
  const wording = wordings[language === '' ? 'en' : language];
  if (target === null || wording === undefined) return '';
  const { amount, unit, from } = target;
  const [one, more] = wording.units[unit];
  const upper = `${amount} ${amount === 1 ? one : more}`;
  if (amount === 0) return wording.sameDay;
  if (from === undefined) return wording.within(upper);
  if (from === 0) return `${wording.sameDay}${wording.or}${wording.within(upper)}`;
  return wording.within(`${from}${wording.to}${upper}`);
}
