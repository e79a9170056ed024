import type { Target } from '../policies/desk.js';

const units: Readonly<Record<string, Target['unit']>> = {
  'business day': 'business-days',
  'business hour': 'business-hours',
  'business minute': 'business-minutes',
  hour: 'hours',
  minute: 'minutes',
};

const sameDay = '(?:the )?same (?:business )?day';
const amounts = new RegExp(
  `^(?:(?:(\\d{1,4})|(${sameDay})) ?(?:-|\u2013|to) ?)?(\\d{1,4}) (business days?|business hours?|business minutes?|hours?|minutes?|days?)$`,
  'i',
);
const today = new RegExp(`^(?:${sameDay}|(?:the )?end of the (?:business )?day)$`, 'i');
const tomorrow = /^(?:the )?next business day$/i;

/** A promise as people write it: "2 business days", "24-48 hours", "same business day to 2 business days". */
export function readTarget(text: string): Target | { readonly wrong: string } {
  if (today.test(text)) return { amount: 0, unit: 'business-days' };
  if (tomorrow.test(text)) return { amount: 1, unit: 'business-days' };
  const [, low, same, amount, unit] = amounts.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return { wrong: 'is not a promise that can be counted' };
  const from = same === undefined ? low : '0';
  if (Number(amount) === 0) return { wrong: 'must be more than nothing' };
  const unitOf = units[unit.toLowerCase().replace(/s$/, '')];
  if (unitOf === undefined) {
    const hours = [low, amount].flatMap((one) => (one === undefined ? [] : Number(one) * 24)).join('-');
    const days = [same, low, amount].filter((one) => one !== undefined).join(same === undefined ? '-' : ' to ');
    return { wrong: `could mean "${days} business days"${same === undefined ? ` or "${hours} hours"` : ''}` };
  }
  if (from === undefined) return { amount: Number(amount), unit: unitOf };
  if (Number(from) >= Number(amount)) return { wrong: 'is a range that ends before it begins' };
  // The beginning of today is no promise; the end of it is one.
  if (Number(from) === 0 && unitOf !== 'business-days') return { wrong: 'is a range that begins with nothing' };
  return { amount: Number(amount), unit: unitOf, from: Number(from) };
}
