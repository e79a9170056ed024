import { domainOf, normaliseAddress, parseAddresses, type AddressList } from './address.js';
import { readArc, readAuthentication } from './authentication.js';
import { cleanLine, shorten } from './clean.js';
import { fieldValue, type HeaderBlock } from './fields.js';
import { limits } from './limits.js';
import type { Message } from './message.js';
import { nearestFirst, readMessageId, readMessageIds } from './references.js';
import { decodeWords } from './words.js';

export type HeaderPart = Pick<
  Message,
  | 'messageId'
  | 'inReplyTo'
  | 'references'
  | 'from'
  | 'sender'
  | 'replyTo'
  | 'to'
  | 'cc'
  | 'deliveredTo'
  | 'returnPath'
  | 'date'
  | 'subject'
  | 'deskgate'
  | 'authentication'
  | 'arc'
  | 'listId'
  | 'language'
>;

export interface Headers {
  readonly part: HeaderPart;
  readonly first: (name: string) => string | null;
  readonly defects: readonly string[];
}

/** Everything a Message takes from its top header. Of a field that may stand only once the first counts. */
export function readHeaders(source: Buffer, header: HeaderBlock): Headers {
  const byName = new Map<string, number[]>();
  for (const [index, field] of header.fields.entries()) {
    const list = byName.get(field.name);
    if (list === undefined) byName.set(field.name, [index]);
    else list.push(index);
  }
  const all = (name: string): readonly string[] =>
    (byName.get(name) ?? []).slice(0, 200).flatMap((index) => {
      const field = header.fields[index];
      return field === undefined ? [] : [fieldValue(source, field)];
    });
  const first = (name: string): string | null => {
    const field = header.fields[byName.get(name)?.[0] ?? -1];
    return field === undefined ? null : fieldValue(source, field);
  };
  const defects: string[] = [];
  const addresses = (name: string, values: readonly string[]): AddressList['addresses'] => {
    const list = parseAddresses(values.join(', '));
    if (list.broken) defects.push(`${name} has an entry that is no address`);
    if (list.more) defects.push(`${name} has more than ${limits.recipients} addresses, the first were kept`);
    return list.addresses;
  };

  for (const name of ['from', 'subject', 'message-id', 'date'] as const) {
    if ((byName.get(name)?.length ?? 0) > 1) defects.push(`several ${name} fields, the first counts`);
  }
  const from = addresses('From', first('from') === null ? [] : [first('from') ?? ''])[0] ?? null;
  if (from === null) defects.push('no address in From');
  const sender = addresses('Sender', first('sender') === null ? [] : [first('sender') ?? ''])[0] ?? null;
  const messageId = readMessageId(first('message-id'));
  if (messageId === null) defects.push('no Message-ID');
  const date = readDate(first('date'));
  if (date === null) defects.push(first('date') === null ? 'no date' : 'date not readable');
  const twoFrom = (byName.get('from')?.length ?? 0) > 1;

  return {
    part: {
      messageId,
      inReplyTo: readMessageIds(all('in-reply-to').join(' ')).slice(0, limits.references),
      references: nearestFirst(readMessageIds(all('references').join(' '))),
      from,
      sender: sender !== null && sender.address !== from?.address ? sender : null,
      replyTo: addresses('Reply-To', all('reply-to')),
      to: addresses('To', all('to')),
      cc: addresses('Cc', all('cc')),
      deliveredTo: deliveredTo([...all('delivered-to'), ...all('x-original-to'), ...all('envelope-to')]),
      returnPath: readReturnPath(first('return-path')),
      date,
      subject: shorten(cleanLine(decodeWords(first('subject') ?? '')), limits.subject),
      deskgate: cleaned(first('x-deskgate')),
      // Two From fields: nobody can tell which one the server checked, so its word proves nothing.
      authentication: twoFrom ? [] : readAuthentication(all('authentication-results'), domainOf(from?.address ?? '')),
      arc: readArc(all('arc-authentication-results'), all('arc-seal'), domainOf(from?.address ?? '')),
      listId: readListId(first('list-id')),
      language: /^\s*([a-z]{2,3})\b/i.exec(first('content-language') ?? '')?.[1]?.toLowerCase() ?? null,
    },
    first,
    defects,
  };
}

function cleaned(value: string | null): string | null {
  return value === null ? null : shorten(cleanLine(value), limits.subject);
}

function deliveredTo(values: readonly string[]): readonly string[] {
  const found = values.flatMap((value) => {
    const bare = value.replace(/[<>]/g, '');
    const address = normaliseAddress(bare);
    return address === null ? parseAddresses(value, 20).addresses.map((one) => one.address) : [address];
  });
  return [...new Set(found)].slice(0, limits.recipients);
}

function readReturnPath(value: string | null): string | null {
  if (value === null) return null;
  if (/^\s*<\s*>/.test(value)) return '';
  return parseAddresses(value, 1).addresses[0]?.address ?? null;
}

/** The id alone, lower case: "Staff <staff.lists.example>" -> "staff.lists.example". */
function readListId(value: string | null): string | null {
  if (value === null) return null;
  const id = /<([^<>]{1,300})>/.exec(value)?.[1] ?? value;
  return shorten(cleanLine(id).toLowerCase(), 300) || null;
}

/** A date of RFC 5322, 3.3 as far as Date reads it; null for nonsense and for years that no mail has. */
function readDate(value: string | null): Date | null {
  if (value === null) return null;
  const bare = cleanLine(value.slice(0, 200))
    .replace(/\([^()]*\)/g, '')
    .replace(/\bUT\b/, 'UTC')
    .trim();
  const date = new Date(bare);
  const year = date.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? date : null;
}
