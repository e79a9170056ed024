import { domainToASCII } from 'node:url';
import { cleanLine, shorten } from './clean.js';
import { limits } from './limits.js';
import type { Address } from './message.js';
import { decodeWords } from './words.js';

export interface AddressList {
  readonly addresses: readonly Address[];
  /** There were entries that are no address. */
  readonly broken: boolean;
  /** There are more than were kept. */
  readonly more: boolean;
}

/**
 * Reads an address list (RFC 5322, 3.4) in one pass: groups are opened, comments dropped, encoded words of names decoded,
 * addresses lower case and each only once. Semicolons separate too, as Outlook writes them.
 */
export function parseAddresses(value: string, limit: number = limits.recipients): AddressList {
  const found = new Map<string, Address>();
  let broken = false;
  for (const entry of entries(value)) {
    const address = readEntry(entry);
    if (address === null) broken ||= entry.phrase.trim() !== '' || entry.angle !== null;
    else if (found.has(address.address)) continue;
    else if (found.size >= limit) return { addresses: [...found.values()], broken, more: true };
    else found.set(address.address, address);
  }
  return { addresses: [...found.values()], broken, more: false };
}

/** The part after the last @, lower case; '' when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0 ? '' : address.slice(at + 1).toLowerCase();
}

/** "help+token@school.example" -> { base: "help@school.example", tag: "token" }; tag is '' without a plus part. */
export function splitPlus(address: string): { readonly base: string; readonly tag: string } {
  const at = address.lastIndexOf('@');
  const plus = address.indexOf('+');
  if (at < 0 || plus <= 0 || plus > at) return { base: address, tag: '' };
  return { base: address.slice(0, plus) + address.slice(at), tag: address.slice(plus + 1, at) };
}

/** One bare address in the form all others have, null when it is none. */
export function normaliseAddress(text: string): string | null {
  let bare = text.trim();
  if (/^mailto:/i.test(bare)) bare = bare.slice(7);
  // A source route: <@relay.example,@other.example:user@school.example> (RFC 5322, 4.4).
  if (bare.startsWith('@') && bare.includes(':')) bare = bare.slice(bare.indexOf(':') + 1);
  if (bare.length > 400) return null;
  const at = bare.lastIndexOf('@');
  const local = bare.slice(0, Math.max(at, 0)).trim();
  const domain = asciiDomain(bare.slice(at + 1).trim());
  if (at <= 0 || domain === null) return null;
  if (!/^(?:[^\s@"(),:;<>[\\\]\x00-\x1f\x7f-\x9f]+|"[^"\x00-\x1f]{1,200}")$/.test(local)) return null;
  return `${local}@${domain}`.toLowerCase();
}

function asciiDomain(domain: string): string | null {
  const bare = domain.endsWith('.') ? domain.slice(0, -1) : domain;
  if (/^\[[0-9a-fA-F.:a-z]{3,60}\]$/i.test(bare)) return bare;
  const ascii = /[^\x00-\x7f]/.test(bare) ? domainToASCII(bare) : bare;
  return /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/i.test(ascii) && !ascii.includes('..') ? ascii : null;
}

/** Entries looked at, good or bad, so that a header of a million commas stays cheap. */
const scanned = 20_000;

interface Entry {
  /** What stands outside angle brackets, quotes opened. */
  phrase: string;
  /** The quoted words of the phrase, '' when none. */
  quoted: string;
  angle: string | null;
  comment: string;
}

function readEntry(entry: Entry): Address | null {
  if (entry.angle !== null) {
    const address = bareAddress(entry.angle) ?? withQuotedLocal(entry.angle);
    if (address === null) return null;
    return { name: displayName(entry.phrase) || displayName(entry.comment), address };
  }
  const bare = bareAddress(entry.phrase);
  if (bare !== null) return { name: displayName(entry.comment), address: bare };
  // "Ann Teacher ann@school.example": old scanners and web forms leave the brackets out.
  const words = shorten(entry.phrase, 1000).split(/\s+/);
  const index = words.findIndex((word) => word.includes('@'));
  const address = index < 0 ? null : bareAddress(words[index] ?? '');
  if (address === null || entry.quoted !== '') return null;
  return { name: displayName(words.filter((_, at) => at !== index).join(' ')), address };
}

/**
 * Encoded words do not belong into an address (RFC 2047, 5), yet some programs write them. What they decode to counts only when
 * it is one plain address of the same domain: else a name could smuggle in another sender.
 */
function bareAddress(text: string): string | null {
  if (!text.includes('=?')) return normaliseAddress(text);
  if (text.length > 1000) return null;
  const decoded = decodeWords(text.trim());
  if (decoded.includes('=?') || decoded.split('@').length !== 2) return null;
  return normaliseAddress(decoded);
}

/** <ann teacher@school.example>: blanks are allowed in a quoted local part, which the program forgot to quote (RFC 5321, 4.1.2). */
function withQuotedLocal(text: string): string | null {
  const [, local, domain] = /^\s*([\w.+-]{1,64}(?: +[\w.+-]{1,64}){1,5})@([\w.-]{1,250})\s*$/.exec(text) ?? [];
  return local === undefined || domain === undefined ? null : normaliseAddress(`"${local}"@${domain}`);
}

function displayName(phrase: string): string {
  const name = cleanLine(decodeWords(shorten(phrase, 4 * limits.displayName)));
  const bare = /^'[^']*'$/.test(name) ? name.slice(1, -1) : name;
  return shorten(bare, limits.displayName);
}

/** Cuts the list at commas and semicolons that stand outside quotes, comments and angle brackets. */
function* entries(value: string): Generator<Entry> {
  let entry: Entry = { phrase: '', quoted: '', angle: null, comment: '' };
  const fresh = (): Entry => ({ phrase: '', quoted: '', angle: null, comment: '' });
  let position = 0;
  let unclosed = 0;
  let unquoted = 0;
  let count = 0;
  while (position < value.length) {
    const char = value[position] ?? '';
    if (char === '"' && unquoted < 20) {
      const end = quoteEnd(value, position);
      // A quote that never ends is an ordinary character, else it would swallow the rest of the list.
      if (end < 0) {
        unquoted++;
        position++;
        continue;
      }
      const inner = value.slice(position + 1, end).replace(/\\(.)/g, '$1');
      entry.quoted = inner;
      entry.phrase += value[end + 1] === '@' ? value.slice(position, end + 1) : inner;
      position = end + 1;
    } else if (char === '(' && unclosed < 20) {
      const end = commentEnd(value, position);
      if (end === position) unclosed++;
      if (entry.comment === '') entry.comment = value.slice(position + 1, end);
      position = end + 1;
    } else if (char === '<') {
      const end = angleEnd(value, position);
      entry.angle = withoutComments(value.slice(position + 1, end));
      position = end + 1;
    } else if (char === ',' || char === ';') {
      yield entry;
      if (++count > scanned) return;
      entry = fresh();
      position++;
    } else if (
      char === ':' &&
      entry.angle === null &&
      !entry.phrase.includes('@') &&
      !/^\s*mailto$/i.test(entry.phrase)
    ) {
      // The name of a group (RFC 5322, 3.4); its members follow.
      entry = fresh();
      position++;
    } else {
      entry.phrase += char;
      position++;
    }
  }
  yield entry;
}

function quoteEnd(value: string, start: number): number {
  const last = Math.min(value.length, start + 2000);
  for (let index = start + 1; index < last; index++) {
    if (value[index] === '\\') index++;
    else if (value[index] === '"') return index;
  }
  return -1;
}

function commentEnd(value: string, start: number): number {
  let depth = 0;
  const last = Math.min(value.length, start + 2000);
  for (let index = start; index < last; index++) {
    if (value[index] === '\\') index++;
    else if (value[index] === '(') depth++;
    else if (value[index] === ')' && --depth === 0) return index;
  }
  return start;
}

function angleEnd(value: string, start: number): number {
  const last = Math.min(value.length, start + 2000);
  for (let index = start + 1; index < last; index++) {
    if (value[index] === '>') return index;
    if (value[index] === '"') {
      const end = quoteEnd(value, index);
      if (end > 0) index = end;
    }
  }
  // Never closed: up to the next comma.
  const comma = value.indexOf(',', start);
  return comma < 0 ? value.length : comma - 1;
}

function withoutComments(text: string): string {
  return text.includes('(') && text.length < 500 ? text.replace(/\([^()]*\)/g, '') : text;
}
