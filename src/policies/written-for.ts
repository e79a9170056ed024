import type { Address, Message } from '../message/message.js';
import { splitPlus } from '../message/address.js';
import type { Desk } from './desk.js';
import { nearMisses } from './near-misses.js';
import { once } from './once.js';
import type { Unfound } from './verdict.js';
import { bareSubject } from './words.js';
import { isKnown, ownAddresses, technicianOf, writerOf } from './writer.js';

/** For whom a mail asks, when that is not its writer. What the mail says, and so no proof. */
export interface WrittenFor {
  /** line: "for: Jane Doe". forward: somebody's mail passed on. form: filled in on a website. delegate: Sender wrote for From. */
  readonly by: 'line' | 'forward' | 'form' | 'delegate';
  /** Somebody of the district; null when nobody is to be found. */
  readonly person: Address | null;
  /** What is wrong with what was written; an address put right has both. */
  readonly unfound: Unfound | null;
}

// "for: Jane Doe" is said before the request, or it is part of it.
const linesRead = 6;
const longest = 200;

const label =
  /^[\s*_>•([-]{0,4}(?:(?:this|ticket|request|esto|solicitud)\s+(?:is\s+|es\s+)?)?(?:for|on behalf of|requester|requested by|para|de parte de|en nombre de|a nombre de|solicitante|solicitado por)\s*[:：]\s*(?<named>\S.{0,199})$/iu;
const spoken =
  /^[\s*_(]{0,4}(?:(?:i am|i'm|i’m|estoy)\s+)?(?:(?:writing|asking|reporting|submitting|sending|emailing|escribo|escribiendo|pido|reporto|envío)\s+(?:this\s+|esto\s+|in\s+)?)?(?:on behalf of|de parte de|en nombre de|a nombre de)\s+(?<named>\S.{0,199})$/iu;
const inSubject =
  /(?:^|[\s([|,;–-])(?:(?:for|requester|para|solicitante)\s*[:：]|(?:on behalf of|de parte de|en nombre de|a nombre de)\b\s*[:：]?)\s*(?<named>\S.{0,199})$/iu;

/** null for a mail that asks for its own writer. */
export const writtenFor = once(
  (message: Message, desk: Desk): WrittenFor | null =>
    statedIn(message, desk) ?? forwardedBy(message, desk) ?? throughForm(message, desk) ?? delegated(message, desk),
);

function statedIn(message: Message, desk: Desk): WrittenFor | null {
  const writer = writerOf(message);
  const lines = message.visible
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, linesRead);
  for (const line of lines) {
    const named = (label.exec(line) ?? spoken.exec(line))?.groups?.named;
    const found = named === undefined ? null : lookUp(named, writer, desk);
    if (found !== null) return { by: 'line', ...found };
  }
  const named = inSubject.exec(bareSubject(message.subject).slice(0, longest * 2))?.groups?.named;
  const found = named === undefined ? null : lookUp(named, writer, desk);
  // A subject says "for: Spring Concert" as well: there only a person whom the district knows, or an address, counts.
  if (found === null || (found.person === null && !(found.unfound?.named.includes('@') ?? false))) return null;
  return { by: 'line', ...found };
}

function forwardedBy({ forwarded, ...message }: Message, desk: Desk): WrittenFor | null {
  if (forwarded === null) return null;
  const { address } = forwarded.from;
  // A colleague's mail is a request passed on; an outsider's, a technician's or our own letter is what the writer asks about.
  if (address === message.from?.address || isOurs(address, desk)) return null;
  if (!isKnown(address, desk) || technicianOf(address, desk) !== null) return null;
  return { by: 'forward', person: personAt(address, forwarded.from.name, desk), unfound: null };
}

function throughForm({ speaker, from }: Message, desk: Desk): WrittenFor | null {
  if (speaker?.by !== 'form') return null;
  const found = atAddress(speaker.address.address, speaker.address.name, from?.address ?? '', desk);
  return found === null ? null : { by: 'form', ...found };
}

function delegated({ speaker, sender, from }: Message, desk: Desk): WrittenFor | null {
  if (speaker?.by !== 'on-behalf' || sender === null || from === null) return null;
  // Mail systems put themselves into Sender as well; a delegate is a person of the district.
  if (!isKnown(sender.address, desk) || !isKnown(from.address, desk) || isOurs(sender.address, desk)) return null;
  return { by: 'delegate', person: from, unfound: null };
}

type Found = Pick<WrittenFor, 'person' | 'unfound'>;

/** Null where what stands there is nobody in particular: "for: room 12", "for: me". */
function lookUp(written: string, writer: string, desk: Desk): Found | null {
  const address = /[^\s<>[\]():;,"']{1,64}@[^\s<>[\]():;,"']{1,190}/u.exec(written);
  if (address !== null) {
    const name = written
      .slice(0, address.index)
      .replace(/[<[("'\s]+$|^["'\s]+/gu, '')
      .replace(/\bmailto:$/i, '');
    return atAddress(address[0].toLowerCase().replace(/[.>\])]+$/, ''), name.trim(), writer, desk);
  }
  const names = namesIn(written);
  for (const name of names) {
    const [person, second] = desk.directory.byName(name);
    if (person === undefined) continue;
    if (second !== undefined) return { person: null, unfound: { named: name, because: 'several', meant: '' } };
    return person.address === writer ? null : { person: personAt(person.address, person.name, desk), unfound: null };
  }
  const name = names.find(isNameLike);
  return name === undefined ? null : { person: null, unfound: { named: name, because: 'unknown', meant: '' } };
}

function atAddress(address: string, name: string, writer: string, desk: Desk): Found | null {
  if (address === writer || isOurs(address, desk)) return null;
  if (isKnown(address, desk)) return { person: personAt(address, name, desk), unfound: null };
  const meant = nearMisses(address, desk.domains, desk.policies.sender.publicProviders);
  const known = meant.find((one) => desk.directory.byAddress(one) !== null);
  const [likeliest] = meant;
  if (likeliest === undefined) return { person: null, unfound: { named: address, because: 'outside', meant: '' } };
  return {
    person: known === undefined || known === writer ? null : personAt(known, name, desk),
    unfound: { named: address, because: 'wrong-domain', meant: known ?? likeliest },
  };
}

function personAt(address: string, given: string, desk: Desk): Address {
  return { name: desk.directory.byAddress(address)?.name ?? given, address };
}

function isOurs(address: string, desk: Desk): boolean {
  return ownAddresses(desk).includes(splitPlus(address).base);
}

const part = String.raw`\p{Lu}[\p{L}'’.-]*`;
const leadingName = new RegExp(`^${part}(?:\\s+(?:(?:de|la|las|los|del|van|von|der|y)\\s+)*${part}){0,4}`, 'u');

/** What may be the name, the longest first: "Doe, Jane", "Jane Doe, room 12", "Jane Doe who cannot print". */
function namesIn(written: string): readonly string[] {
  const whole = written
    .split(/\s[-–—|]\s|[;:()[\]/!?]|(?<!(?:^|\s)(?:mrs?|ms|miss|mx|dr|sra?|srta|prof|\p{L}))\.\s|\s{3,}/iu)[0]
    ?.replace(/[\s.,*_]+$/u, '')
    .trim();
  if (whole === undefined || whole === '' || whole.length > 80) return leading(written);
  const comma = whole.split(',')[0]?.trim() ?? '';
  return [...new Set([whole, comma, ...leading(whole)])].filter((name) => name !== '');
}

function leading(text: string): readonly string[] {
  const name = leadingName.exec(text)?.[0].replace(/[.'’-]+$/u, '');
  return name === undefined ? [] : [name];
}

/** Capitalised things that people ask for and that are nobody. */
const noPerson =
  /^(?:room|rm|grade|class|lab|library|office|school|student|teacher|staff|field|trip|test|testing|building|department|campus|elementary|middle|high|new|all|every|the|our|my|this|that|please|any|monday|tuesday|wednesday|thursday|friday|sal[oó]n|aula|cuarto|grado|escuela|maestr[oa]s?|estudiantes?|todos?|el|la|los|las|mi|nuestr[oa]|lunes|martes|mi[eé]rcoles|jueves|viernes)s?$/iu;

function isNameLike(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    leadingName.exec(name)?.[0] === name &&
    !words.some((word) => noPerson.test(word)) &&
    words.some((word) => /\p{Ll}/u.test(word))
  );
}
