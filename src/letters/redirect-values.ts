import { addDays, localDate } from '../calendar/local-date.js';
import type { Redirect } from '../policies/desk.js';
import type { EventField } from '../policies/event-fields.js';
import type { Redirected } from '../policies/verdict.js';
import { dayInWords } from './dates.js';
import type { Occasion } from './occasion.js';
import { oneLine } from './one-line.js';
import type { Scene } from './values.js';
import type { Value } from './variables.js';

/** What a request must hold, as letters ask for it. */
const asked: Readonly<Record<string, Readonly<Record<EventField, string>>>> = {
  en: {
    date: 'the date',
    time: 'the time',
    place: 'the place',
    fee: 'what it costs, or that it is free',
    files: 'the files (flyer, pictures), attached or as a link',
  },
  es: {
    date: 'la fecha',
    time: 'la hora',
    place: 'el lugar',
    fee: 'cuánto cuesta, o que es gratis',
    files: 'los archivos (volante, fotos), adjuntos o con un enlace',
  },
};

/** How the variables of redirects, and of approvals, are found. */
export const redirectFinders = {
  redirectTitle: ({ occasion }) => lineOf(occasion)?.title ?? '',
  redirectText: ({ occasion }) => {
    const line = lineOf(occasion);
    return (answerOf(occasion)?.allowed === false ? line?.otherwise : line?.text) ?? '';
  },
  redirectContact: ({ occasion }) => (answerOf(occasion)?.allowed === true ? (lineOf(occasion)?.contact ?? '') : ''),
  mayNotAsk: ({ occasion }) => answerOf(occasion)?.allowed === false,
  requestMissing: ({ occasion, language }) =>
    (answerOf(occasion)?.missing ?? []).map((field) => (asked[language] ?? asked.en)?.[field] ?? field),
  wantedOn: ({ occasion, language }) => dayInWords(answerOf(occasion)?.date ?? '', language),
  earliestDay: ({ occasion, language }) => dayInWords(answerOf(occasion)?.earliest ?? '', language),
  sameDay: ({ occasion }) => answerOf(occasion)?.notice === 'same-day',
  shortNotice: ({ occasion }) => answerOf(occasion)?.notice === 'short',
  notGuaranteed: ({ occasion }) => isLate(occasion, 'not-guaranteed'),
  tooLate: ({ occasion }) => isLate(occasion, 'too-late'),
  validUntil: ({ occasion, language }) => dayInWords(answerOf(occasion)?.validUntil ?? '', language),
  askedBefore: ({ occasion, language }) => dayInWords(dayAskedBefore(occasion), language),
  goodUntil: ({ occasion, language }) => {
    const before = dayAskedBefore(occasion);
    return before === '' ? '' : dayInWords(addDays(before, lineOf(occasion)?.validDays ?? 0), language);
  },
  passedTo: ({ occasion }) => {
    const to = answerOf(occasion)?.passedTo ?? '';
    const name = occasion.desk.technicians.find(({ address }) => address === to)?.name ?? '';
    return name === '' ? to : `${name} (${to})`;
  },
  mailSubject: ({ occasion }) => oneLine(occasion.message.subject, 140),
  adviceTitle: ({ occasion }) => adviceOf(occasion)?.title ?? '',
  adviceText: ({ occasion }) => adviceOf(occasion)?.text ?? '',
  adviceContact: ({ occasion }) => adviceOf(occasion)?.contact ?? '',
  needsApproval: ({ occasion: { verdict } }) => verdict.action === 'open' && verdict.approvers !== undefined,
  approvers: ({ occasion: { verdict } }) => (verdict.action === 'open' ? (verdict.approvers ?? []) : []),
  approved: ({ occasion: { verdict } }) => verdict.action === 'append' && verdict.approved === true,
} as const satisfies Readonly<Record<string, (scene: Scene) => Value>>;

function answerOf({ verdict }: Occasion): Redirected | null {
  return verdict.action === 'answer' ? verdict.redirected : null;
}

function lineOf(occasion: Occasion): Redirect | undefined {
  return occasion.desk.redirects.find(({ name }) => name === answerOf(occasion)?.name);
}

function adviceOf({ verdict, desk }: Occasion): Redirect | undefined {
  return verdict.action === 'open' ? desk.redirects.find(({ name }) => name === verdict.advice) : undefined;
}

/** A request for the same day has a word of its own. */
function isLate(occasion: Occasion, late: Redirect['late']): boolean {
  return answerOf(occasion)?.notice === 'late' && lineOf(occasion)?.late === late;
}

function dayAskedBefore(occasion: Occasion): string {
  const at = answerOf(occasion)?.askedAt ?? null;
  return at === null ? '' : localDate(at, occasion.desk.calendar.zone);
}
