import { domainOf } from '../message/address.js';
import { hoursAt, seasonAt, windowsAt } from '../calendar/periods.js';
import { commandList } from '../commands/command-list.js';
import type { Command, CommandName } from '../commands/command.js';
import type { Building, Level, Topic } from '../policies/desk.js';
import { groupOf } from '../policies/groups.js';
import type { Flag, Unfound } from '../policies/verdict.js';
import { inWords, sizeInWords } from './dates.js';
import { fieldLines, fieldNamesIn } from './field-words.js';
import { countOf, kindsInWords } from './kinds-in-words.js';
import { hoursInWords } from './hours-in-words.js';
import { autoSubmitted, sendingMailbox } from './headers.js';
import type { TemplateName } from './letter.js';
import type { Occasion } from './occasion.js';
import { marksOf } from './marks.js';
import { oneLine } from './one-line.js';
import { promiseInWords } from './promise-in-words.js';
import { queueOf, type Recipient } from './recipients.js';
import { redirectFinders } from './redirect-values.js';
import type { Lookup } from './render.js';
import { hasCommand, isOverdue, movedFrom, wordsOf } from './rules.js';
import type { Value, VariableName } from './variables.js';

/** One letter about to be written. */
export interface Scene {
  readonly occasion: Occasion;
  readonly template: TemplateName;
  readonly to: Recipient;
  readonly language: string;
  /** Who received what the technician wrote, for the letter that tells him. */
  readonly informed: readonly Recipient[];
}

/** Longest text of a mail that a letter repeats, in characters; the ticket keeps the whole. */
const longestText = 100_000;

/** How each variable is found. Only those a template uses are asked for. */
const finders: Readonly<Record<VariableName, (scene: Scene) => Value>> = {
  deskName: ({ occasion }) => occasion.desk.name,
  helpdeskAddress: ({ occasion }) => sendingMailbox(occasion).address,
  queueTitle: ({ occasion }) => queueOf(occasion)?.title ?? occasion.desk.name,
  recipientName: (scene) => (isStranger(scene) || !isProven(scene) ? '' : spokenName(scene.to.name)),
  contact: ({ occasion }) => text(occasion, 'contact'),
  website: ({ occasion }) => text(occasion, 'website'),
  phone: ({ occasion }) => text(occasion, 'phone'),
  room: ({ occasion }) => text(occasion, 'room'),
  hours: (scene) => openingHours(scene),
  commitments: ({ occasion }) => text(occasion, 'commitments'),
  arrivedAt: (scene) => said(scene, scene.occasion.arrivedAt),

  number: ({ occasion }) => numberOf(occasion),
  ticketSubject: (scene) => (isStranger(scene) ? '' : subjectOf(scene.occasion)),
  requesterName: (scene) => (isStranger(scene) ? '' : requesterName(scene.occasion)),
  requesterAddress: (scene) => (isStranger(scene) ? '' : (scene.occasion.ticket?.requester ?? '')),
  priority: ({ occasion }) => occasion.ticket?.priority ?? '',
  levelTitle: ({ occasion }) => levelOf(occasion)?.title ?? occasion.ticket?.priority ?? '',
  levelMeaning: ({ occasion }) => levelOf(occasion)?.meaning ?? '',
  emergency: ({ occasion }) => isFlagged(occasion, 'emergency'),
  emergencyOrder: ({ occasion: { desk } }) => desk.policies.emergency.order,
  pressed: ({ occasion }) => isFlagged(occasion, 'pressed'),
  several: ({ occasion }) => isFlagged(occasion, 'several'),
  busy: ({ occasion: { desk, facts } }) =>
    desk.policies.priority.busy > 0 && facts.openTop >= desk.policies.priority.busy,
  disaster: ({ occasion: { desk } }) => desk.disaster,
  isClosed: ({ occasion }) => occasion.ticket?.status === 'closed',
  overdue: ({ occasion }) => isOverdue(occasion),
  lastUpdate: ({ occasion }) => occasion.ticket?.lastUpdate.trim() ?? '',
  lastUpdateAt: (scene) => said(scene, scene.occasion.ticket?.lastUpdateAt ?? null),
  marks: ({ occasion, language }) => marksOf(occasion, language),
  assigneeName: ({ occasion }) => technicianName(occasion, occasion.ticket?.assignee ?? ''),
  responseDue: (scene) => promised(scene, scene.occasion.ticket?.due.response ?? null),
  resolutionDue: (scene) => promised(scene, scene.occasion.ticket?.due.resolution ?? null),
  respondWithin: (scene) => within(scene, 'response'),
  resolveWithin: (scene) => within(scene, 'resolution'),
  seasonNotice: ({ occasion }) => seasonAt(occasion.arrivedAt, occasion.desk.calendar)?.text ?? '',
  windowNotice: ({ occasion }) => windowNotice(occasion),
  // Nobody waits for the morning with an emergency.
  opensAt: (scene) => (isFlagged(scene.occasion, 'emergency') ? '' : said(scene, scene.occasion.opensAt)),
  linkedTo: ({ occasion }) => occasion.ticket?.linkedTo ?? '',
  coached: ({ occasion }) => occasion.ticket?.flags.includes('coached') ?? false,
  steps: ({ occasion }) => text(occasion, 'steps'),
  groupText: ({ occasion, to }) => groupOf(to.address, occasion.desk)?.group.text ?? '',
  topicText: ({ occasion }) => topicOf(occasion)?.text ?? '',
  buildingName: ({ occasion }) => buildingOf(occasion)?.title ?? '',
  buildingTechnician: ({ occasion }) => technicianName(occasion, buildingOf(occasion)?.technician ?? ''),
  writtenBy: (scene) => (isStranger(scene) || isAuthor(scene) ? '' : authorName(scene.occasion)),
  writtenFor: (scene) => (isAuthor(scene) && !isStranger(scene) ? requesterName(scene.occasion) : ''),
  namedPerson: (scene) => (knowsNamed(scene) ? namedIn(scene.occasion) : ''),
  namedAgain: ({ occasion }) => unfoundIn(occasion)?.because === 'several',
  namedRight: (scene) => (knowsNamed(scene) ? (unfoundIn(scene.occasion)?.meant ?? '') : ''),
  behalfFlagged: ({ occasion }) => occasion.ticket?.flags.includes('behalf') ?? false,
  writtenTo: ({ occasion }) => queueTitle(occasion, movedFrom(occasion.verdict)),
  queueAddress: ({ occasion }) => queueOf(occasion)?.address ?? occasion.mailbox.address,
  closedAt: (scene) => said(scene, scene.occasion.facts.thread?.ticket.closedAt ?? null),

  writtenFrom: ({ occasion }) => occasion.message.from?.address ?? '',
  rightAddress: ({ occasion }) => pointerOf(occasion),
  rightDomain: ({ occasion }) => rightDomain(occasion),
  atRightAddress: ({ occasion, to }) => to.address === pointerOf(occasion),
  sizeLimit: ({ occasion }) => sizeInWords(occasion.mailbox.sizeLimit),
  mailSize: ({ occasion }) => sizeInWords(occasion.message.size),
  changeLink: ({ occasion }) => occasion.options.changeLink,

  writerName: ({ occasion: { message } }) => nameOr(message.from?.name ?? '', message.from?.address ?? ''),
  writerAddress: ({ occasion }) => occasion.message.from?.address ?? '',
  text: (scene) => textOf(scene),
  attachments: ({ occasion }) =>
    occasion.message.attachments
      .filter(({ inline }) => !inline)
      .map(({ name, size }) => `${oneLine(name)} (${sizeInWords(size)})`),
  secretKinds: ({ occasion, language }) => kindsInWords(occasion.secrets, language),
  secretsCount: ({ occasion }) => String(countOf(occasion.secrets)),
  secretMails: ({ occasion }) => String(occasion.facts.secretsFromWriter + 1),
  secretsRemoved: ({ occasion }) => occasion.secrets.length > 0,
  particulars: ({ occasion, language }) =>
    fieldLines(occasion.ticket?.fields ?? {}, language).map((line) => oneLine(line)),
  category: ({ occasion }) => categoryTitle(occasion),
  missing: ({ occasion, language, template }) =>
    fieldNamesIn(
      occasion.ticket?.missing ?? [],
      language,
      template === 'new-ticket' || template === 'update' ? 'label' : 'ask',
    ),
  filled: ({ occasion, language }) => fieldLines(occasion.filled?.fields ?? {}, language).map((line) => oneLine(line)),
  complete: ({ occasion }) => occasion.filled?.missing.length === 0,
  identityUnproven: ({ occasion }) => occasion.ticket?.flags.includes('identity') ?? false,
  reopened: ({ occasion }) => occasion.verdict.action === 'reopen',
  duplicate: ({ occasion }) => occasion.verdict.reason === 'duplicate',
  addition: ({ occasion }) => occasion.verdict.reason === 'addition',
  afterClosing: ({ occasion }) => occasion.verdict.reason === 'late',
  handedOver: ({ occasion }) => hasCommand(occasion.verdict, 'assign') || hasCommand(occasion.verdict, 'queue'),
  technicianName: ({ occasion }) =>
    occasion.verdict.reason === 'technician' ? technicianName(occasion, occasion.message.from?.address ?? '') : '',
  resolution: ({ occasion }) => occasion.ticket?.resolution ?? '',
  recipients: ({ informed }) =>
    informed.map(({ name, address }) => (name === '' ? address : `${oneLine(name)} (${address})`)),
  closed: ({ occasion }) => hasCommand(occasion.verdict, 'close'),
  private: ({ occasion: { verdict } }) => 'entry' in verdict && verdict.entry === 'note',
  assignedTo: ({ occasion }) =>
    commandOf(occasion, 'assign') !== undefined ? technicianName(occasion, occasion.ticket?.assignee ?? '') : '',
  unassigned: ({ occasion }) => commandOf(occasion, 'assign')?.to === '',
  movedTo: ({ occasion }) =>
    hasCommand(occasion.verdict, 'queue') ? queueTitle(occasion, occasion.ticket?.queue ?? '') : '',
  newPriority: ({ occasion }) => commandOf(occasion, 'priority')?.level ?? '',
  faults: ({ occasion: { verdict } }) => ('faults' in verdict ? verdict.faults.map((fault) => oneLine(fault)) : []),
  commands: () => commandList.map(({ form, meaning }) => `${form}: ${meaning}`),

  failedAddress: ({ occasion: { message, facts } }) =>
    [message.bounce?.recipient, facts.letter?.recipient].find((one) => one !== undefined && one !== '') ?? '',
  diagnostic: ({ occasion: { message } }) =>
    oneLine([message.bounce?.status, message.bounce?.diagnostic].filter(Boolean).join(' ')),
  permanent: ({ occasion }) => occasion.message.bounce?.permanent ?? true,

  ...redirectFinders,
};

export function lookupIn(scene: Scene): Lookup {
  return (name) => {
    if (name.startsWith('texts.')) return text(scene.occasion, name.slice('texts.'.length));
    return finders[name as VariableName](scene);
  };
}

/** The ticket that subject lines name; '' when the mail has none. */
export function numberOf({ verdict, ticket }: Occasion): string {
  switch (verdict.action) {
    case 'open':
    case 'append':
    case 'reopen':
      return ticket?.number ?? '';
    case 'refuse':
      return verdict.reason === 'closed' ? (verdict.pointer ?? ticket?.number ?? '') : '';
    case 'answer':
    case 'discard':
    case 'quarantine':
      return '';
    default:
      return verdict satisfies never;
  }
}

function text({ desk }: Occasion, name: string): string {
  return Object.hasOwn(desk.texts, name) ? (desk.texts[name] ?? '') : '';
}

function said({ occasion, language }: Scene, date: Date | null): string {
  return inWords(date, occasion.desk.calendar.zone, language);
}

/** A date gone by is no promise to repeat to the requester; the technician shall see it. */
function promised(scene: Scene, date: Date | null): string {
  if (isWithoutDates(scene)) return '';
  return date !== null && (scene.to.technician || date > scene.occasion.arrivedAt) ? said(scene, date) : '';
}

/** Where a queue wants it so, what answers a new request names no dates. Technicians see them all the same. */
function isWithoutDates({ occasion, template }: Scene): boolean {
  if (template !== 'acknowledgement' && template !== 'moved') return false;
  return queueOf(occasion)?.acknowledgement.deadline === false;
}

function levelOf({ desk, ticket }: Occasion): Level | undefined {
  return desk.priorities.find(({ name }) => name === ticket?.priority);
}

function isFlagged({ ticket }: Occasion, flag: Flag): boolean {
  return ticket?.flags.includes(flag) === true;
}

/** Counted from the arrival of the mail that opened the ticket: said later it would promise more. */
function within(scene: Scene, which: 'response' | 'resolution'): string {
  const { verdict } = scene.occasion;
  if (isWithoutDates(scene) || verdict.action !== 'open' || verdict.due[which] === null) return '';
  return promiseInWords(verdict.promised?.[which] ?? null, scene.language);
}

function openingHours({ occasion, language }: Scene): string {
  const given = text(occasion, 'hours');
  return given === '' ? hoursInWords(hoursAt(occasion.arrivedAt, occasion.desk.calendar), language) : given;
}

function windowNotice({ arrivedAt, desk }: Occasion): string {
  return windowsAt(arrivedAt, desk.calendar)
    .flatMap((window) => (window.text === '' ? [] : [window.text]))
    .join(' ');
}

/**
 * A mail from outside may carry anybody's address, and its automatic answer would then bring a stranger's words to that
 * person: it repeats none of them.
 */
function isStranger({ occasion: { desk }, template, to }: Scene): boolean {
  if (autoSubmitted[template] !== 'auto-replied' || to.technician || desk.domains.length === 0) return false;
  return !desk.domains.includes(domainOf(to.address));
}

/** Where nothing vouches for the writer, the name beside the address is a word of the mail like any other. */
function isProven({ occasion }: Scene): boolean {
  return numberOf(occasion) !== '';
}

/** Directories write "Whitfield, Dana"; a letter greets Dana Whitfield. A mere address is no name. */
function spokenName(name: string): string {
  const line = oneLine(name, 80);
  if (line.includes('@')) return '';
  const [, family, given] = /^([\p{L}'’ -]+), ([\p{L}'’ .-]+)$/u.exec(line) ?? [];
  if (family === undefined || given === undefined || /^(?:jr|sr|i{2,3}|iv|md|phd|edd|ph\.d|ed\.d)\.?$/i.test(given))
    return line;
  return `${given} ${family}`;
}

/** Without ticket numbers (an old one would send the next reply astray) and without "Re:". */
function subjectOf({ ticket, desk }: Occasion): string {
  const subject = (ticket?.subject ?? '').replace(/\[([^\s[\]]+)-\d+\]/g, (whole, prefix: string) =>
    desk.queues.some((queue) => queue.prefix.toLowerCase() === prefix.toLowerCase()) ? ' ' : whole,
  );
  return oneLine(subject.replace(/^(?:\s*re\s*:)+/i, ''), 140);
}

function requesterName({ ticket }: Occasion): string {
  return ticket === null ? '' : nameOr(ticket.requesterName, ticket.requester);
}

function nameOr(name: string, address: string): string {
  const line = oneLine(name);
  return line === '' ? address : line;
}

function technicianName({ desk }: Occasion, address: string): string {
  return desk.technicians.find((one) => one.address === address)?.name ?? address;
}

function isAuthor({ occasion: { ticket }, to }: Scene): boolean {
  return ticket !== null && ticket.writer !== '' && ticket.writer === to.address;
}

function authorName({ ticket, message, participants }: Occasion): string {
  const address = ticket?.writer ?? '';
  if (address === '') return '';
  const known = [message.from, message.sender, ...participants].find((one) => one?.address === address);
  return nameOr(known?.name ?? '', address);
}

/** Whom the mail named is for its writer and for technicians; not for somebody who was taken for that person. */
function knowsNamed(scene: Scene): boolean {
  const { to, occasion } = scene;
  return !isStranger(scene) && (to.technician || to.address === occasion.message.from?.address);
}

function unfoundIn({ verdict }: Occasion): Unfound | null {
  return verdict.action === 'open' ? (verdict.unfound ?? null) : null;
}

function namedIn(occasion: Occasion): string {
  const { verdict } = occasion;
  if (verdict.action === 'refuse' && verdict.reason === 'behalf') return oneLine(verdict.pointer ?? '');
  return oneLine(unfoundIn(occasion)?.named ?? '');
}

function topicOf({ desk, ticket }: Occasion): Topic | undefined {
  return desk.topics.find(({ name }) => name === ticket?.category);
}

function buildingOf({ desk, ticket }: Occasion): Building | undefined {
  return desk.buildings.find(({ name }) => name === ticket?.building);
}

function queueTitle({ desk }: Occasion, name: string): string {
  return desk.queues.find((queue) => queue.name === name)?.title ?? name;
}

function categoryTitle({ ticket, desk }: Occasion): string {
  const name = ticket?.category ?? '';
  return desk.topics.find((topic) => topic.name === name)?.title ?? name;
}

function pointerOf({ verdict }: Occasion): string {
  return 'pointer' in verdict ? (verdict.pointer ?? '') : '';
}

function rightDomain(occasion: Occasion): string {
  const pointer = pointerOf(occasion);
  return pointer.includes('@') ? domainOf(pointer) : (occasion.desk.domains[0] ?? '');
}

/**
 * The technician works from the mail alone, so a new ticket comes with everything; later ones with what is new. To other
 * people goes only what the technician said now: never his quoted trail.
 */
function textOf({ occasion, template }: Scene): string {
  const { message, ticket, verdict } = occasion;
  const words = wordsOf(occasion);
  if (template === 'new-ticket' || template === 'passed-on') return message.text.trim().slice(0, longestText);
  if (template === 'public-reply') return words.slice(0, longestText);
  const entry = 'entry' in verdict ? verdict.entry : 'message';
  if (template === 'closure') {
    const told = entry === 'note' || (ticket?.resolution ?? '').includes(words);
    return told ? '' : words.slice(0, longestText);
  }
  // Without its command lines a technician's mail may be empty and stays so; a user's may be nothing but quotation.
  const whole = entry === 'message' ? message.visible.trim() || message.text.trim() : '';
  return (words === '' ? whole : words).slice(0, longestText);
}

function commandOf<N extends CommandName>({ verdict }: Occasion, name: N): Extract<Command, { name: N }> | undefined {
  if (verdict.action !== 'append' && verdict.action !== 'reopen') return undefined;
  return verdict.commands.find((command): command is Extract<Command, { name: N }> => command.name === name);
}
