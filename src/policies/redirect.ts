import { addDays, localDate } from '../calendar/local-date.js';
import { buildingNamed } from './buildings.js';
import type { Building, Redirect } from './desk.js';
import { emergencyOf } from './emergency.js';
import { eventFieldsOf, writtenIn } from './event-fields.js';
import { particularsOf } from './fields.js';
import { judgedMessage } from './judged-message.js';
import { countNotice } from './notice.js';
import { isDuring } from './during.js';
import { once } from './once.js';
import type { Opinion, Policy, Question } from './policy.js';
import { rolesOf } from './roles.js';
import { sameRequest } from './same-request.js';
import type { Answer, Open, Redirected } from './verdict.js';
import { bareSubject, lineOfWords } from './words.js';
import { firstPhraseIn } from './phrases.js';
import { writerOf } from './writer.js';

/**
 * A request that no queue works on, by the table `redirects` of the configuration: quotes, mass mail, another office's
 * programs. It is answered with where to turn to, and leaves a record. Only clear words count: in doubt a ticket opens.
 */
export const redirect: Policy = { name: 'redirect', decide };

function decide(question: Question): Opinion {
  if (emergencyOf(question).is) return { said: 'Not asked: an emergency opens a ticket.' };
  const fitting = fittingOf(question);
  if (fitting === null) return { said: 'Nothing that is answered without a ticket.' };
  const { line, because, allowed } = fitting;
  if (line.ticket) return { said: `${because}; a ticket opens all the same.` };
  const redirected = allowed ? answerTo(question, line) : toldOtherwise(line);
  const detail = `${because}${detailOf(redirected)}.`;
  const verdict: Answer = { action: 'answer', reason: 'redirect', detail, redirected };
  return { said: detail, verdict };
}

/** What a ticket that opens in spite of a redirect carries: the words for its acknowledgement, and a mark. */
export function adviceOf(question: Question): Pick<Open, 'advice' | 'flags'> {
  const line = fittingOf(question)?.line;
  if (line?.ticket !== true) return {};
  const { name, about } = line;
  return { advice: name, ...(about === 'personal-device' ? { flags: ['personal'] } : {}) };
}

interface Fit {
  readonly line: Redirect;
  readonly because: string;
  readonly allowed: boolean;
}

/** The first line of the table that fits, and what decided. */
const fittingOf = once(fit);

function fit({ message, desk, arrivedAt }: Question): Fit | null {
  const open = desk.redirects.filter(({ during }) => isDuring(during, arrivedAt, desk.calendar));
  if (open.length === 0) return null;
  const written = { subject: bareSubject(message.subject), text: writtenIn(message).slice(message.subject.length + 1) };
  const words = lineOfWords(`${written.subject}\n${written.text}`);
  const judged = open.some(({ about }) => about !== '') ? judgedMessage(message, desk) : null;
  for (const line of open) {
    const told = firstPhraseIn(words, line.words);
    const meant = line.about !== '' && judged?.redirect === line.about ? judged.because.redirect : null;
    if (told === undefined && meant === null) continue;
    const signs = told ?? meant?.slice(0, 5).join(', ') ?? '';
    const about = `About ${line.name}${signs === '' ? '' : `, by its words (${signs})`}`;
    if (isFrom(line, writerOf(message), desk)) return { line, because: about, allowed: true };
    if (line.otherwise !== '')
      return { line, because: `${about}, from somebody who may not ask for it`, allowed: false };
  }
  return null;
}

/** From proves nothing, and nothing depends on it: whoever is meant only hears where to ask. */
function isFrom({ from }: Redirect, writer: string, desk: Question['desk']): boolean {
  if (from.length === 0 || from.includes(writer)) return true;
  return rolesOf(desk.directory.byAddress(writer), desk).some((role) => from.includes(role));
}

function answerTo(question: Question, line: Redirect): Redirected {
  const { message, facts, desk, arrivedAt } = question;
  const asks = line.require.length > 0 || line.notice !== null;
  const fields = asks ? eventFieldsOf(message, desk, arrivedAt) : null;
  // A notice that is asked is counted to a date, so the date is asked as well.
  const wanted =
    line.notice !== null && !line.require.includes('date') ? ['date' as const, ...line.require] : line.require;
  const today = localDate(arrivedAt, desk.calendar.zone);
  const request = { subject: message.subject, text: message.visible };
  const before = facts.redirected.find(
    ({ name, askedAt, ...asked }) =>
      name === line.name &&
      addDays(localDate(askedAt, desk.calendar.zone), line.validDays) >= today &&
      sameRequest(asked, request),
  );
  return {
    name: line.name,
    allowed: true,
    missing: wanted.filter((field) => fields?.[field] === ''),
    date: fields?.date ?? '',
    ...countNotice(fields?.date ?? '', line.notice, arrivedAt, desk.calendar),
    validUntil: line.validDays === 0 ? '' : addDays(today, line.validDays),
    askedAt: line.validDays === 0 ? null : (before?.askedAt ?? null),
    passedTo: passedTo(question, line),
  };
}

function toldOtherwise({ name }: Redirect): Redirected {
  const nothing = { missing: [], date: '', earliest: '', notice: 'none', validUntil: '', askedAt: null } as const;
  return { ...nothing, name, allowed: false, passedTo: '' };
}

function passedTo(question: Question, { passOn }: Redirect): string {
  const writer = writerOf(question.message);
  const to = passOn === 'building' ? (buildingOf(question, writer)?.technician ?? '') : passOn;
  return to === writer ? '' : to;
}

/** The writer's own building, by the directory; else the one that the mail speaks of. */
function buildingOf(question: Question, writer: string): Building | null {
  const { desk, mailbox } = question;
  const own = buildingNamed(desk.directory.byAddress(writer)?.building ?? '', desk);
  if (own !== null) return own;
  const { building } = particularsOf(question, mailbox.queue, writer);
  return desk.buildings.find(({ name }) => name === building) ?? null;
}

function detailOf({ missing, notice, askedAt, passedTo: to }: Redirected): string {
  return [
    missing.length === 0 ? '' : `without ${missing.join(', ')}`,
    notice === 'none' || notice === 'kept'
      ? ''
      : { short: 'with little notice', late: 'too late', 'same-day': 'for the same day' }[notice],
    askedAt === null ? '' : 'asked before',
    to === '' ? '' : `passed on to ${to}`,
  ]
    .filter((part) => part !== '')
    .map((part) => `, ${part}`)
    .join('');
}
