import { decodeText, type Decoded } from './charset.js';
import type { Found } from './found.js';
import { blankEncoded, encodedTexts, strikeEncoded } from './eml.js';
import type { Kind } from './data/kinds.js';
import { markOf } from './mark.js';
import type { StrikeOutOptions } from './options.js';
import { strikeParts, type Part, type Style } from './strike-parts.js';

export interface StrikableAttachment {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly content: Uint8Array;
}

export interface StrikableAddress {
  readonly name: string;
  readonly address: string;
}

/** The fields of a message in which a secret may stand; whatever else it has stays as it is. */
export interface Strikable {
  readonly subject: string;
  readonly text: string;
  readonly visible: string;
  readonly html: string | null;
  readonly attachments: readonly StrikableAttachment[];
  readonly from?: StrikableAddress | null;
  readonly sender?: StrikableAddress | null;
  readonly replyTo?: readonly StrikableAddress[];
  readonly to?: readonly StrikableAddress[];
  readonly cc?: readonly StrikableAddress[];
  readonly forwarded?: { readonly from: StrikableAddress } | null;
  readonly speaker?: { readonly address: StrikableAddress } | null;
  readonly bounce?: { readonly diagnostic: string } | null;
}

export interface StruckMessage<M> {
  readonly message: M;
  readonly found: readonly Found[];
  /** The secrets themselves: never leave the place that reads the original, and only verify its rewriting. */
  readonly values: readonly string[];
  /** The same with their kinds, for strikeText. */
  readonly kinds: ReadonlyMap<string, Kind>;
}

/**
 * Strikes the secrets out of a whole message: subject, text, visible text, HTML, names and contents of text-like
 * attachments, display names, what a bounce says. A value found in one place is struck in all. Without a secret the very same message.
 */
export function strikeMessage<M extends Strikable>(message: M, options?: Partial<StrikeOutOptions>): StruckMessage<M> {
  const contents = message.attachments.map(readAttachment);
  const people = namesOf(message);
  const inner = contents.flatMap((content, at) =>
    content?.mail === true ? encodedParts(content.decoded.text, at) : [],
  );
  const parts: Part[] = [
    { name: 'subject', text: message.subject, style: 'plain' },
    { name: 'text', text: message.text, style: 'plain' },
    { name: 'visible', text: message.visible, style: 'plain' },
    { name: 'html', text: message.html ?? '', style: 'markup' },
    ...message.attachments.map((attachment, at): Part => ({
      name: `name:${at}`,
      text: attachment.name,
      style: 'name',
    })),
    ...contents.map((content, at): Part => ({
      name: `attachment:${at}`,
      text: content?.searched ?? '',
      style: content?.style ?? 'plain',
    })),
    ...people.map((name, at): Part => ({ name: `person:${at}`, text: name, style: 'plain' })),
    ...inner,
  ];
  const { texts, found, values } = strikeParts(parts, options);
  if (values.size === 0) return { message, found: [], values: [], kinds: values };
  const [subject = '', text = '', visible = '', html = ''] = texts;
  const count = message.attachments.length;
  const attachments = message.attachments.map((attachment, at) => {
    const name = texts[4 + at] ?? attachment.name;
    const content = contents[at];
    const written = texts[4 + count + at];
    if (content === null || content === undefined || written === undefined)
      return name === attachment.name ? attachment : { ...attachment, name };
    const whole = content.mail
      ? strikeEncoded(written, content.decoded.text, (inner, style) => strikeText(inner, values, options, style))
      : written;
    if (whole === content.decoded.text) return name === attachment.name ? attachment : { ...attachment, name };
    const bytes = content.decoded.encode(whole);
    return { ...attachment, name, content: bytes, size: bytes.byteLength };
  });
  const renamed = new Map(people.map((name, at) => [name, texts[4 + 2 * count + at] ?? name]));
  const struck: M = {
    ...message,
    subject,
    text,
    visible: agreeing(visible, text, values),
    html: message.html === null ? null : html,
    attachments,
    ...withNames(message, renamed),
  };
  return {
    message: struck,
    found: found.filter((each) => each.part !== 'visible' && !each.part.startsWith('person:')),
    values: [...values.keys()],
    kinds: values,
  };
}

/**
 * Strikes one part of the original as strikeMessage struck the message: the known values wherever they stand, and what
 * the rules find besides. `style` says how the part is written.
 */
export function strikeText(
  text: string,
  values: ReadonlyMap<string, Kind> | readonly string[],
  options?: Partial<StrikeOutOptions>,
  style: Style = 'plain',
): string {
  const known = isList(values) ? new Map(values.map((value): [string, Kind] => [value, 'password'])) : values;
  return strikeParts([{ name: 'text', text, style }], options, known).texts[0] ?? text;
}

function isList(values: ReadonlyMap<string, Kind> | readonly string[]): values is readonly string[] {
  return Array.isArray(values);
}

interface Content {
  readonly decoded: Decoded;
  /** The decoded text without what stands encoded in it. */
  readonly searched: string;
  readonly style: Style;
  readonly mail: boolean;
}

const textTypes =
  /^(?:text\/|message\/|application\/(?:json|xml|x-yaml|yaml|javascript|sql|rtf|csv|x-sh|toml|x-ndjson|ics|calendar)|[a-z]+\/[a-z0-9.-]+\+(?:xml|json)$)/;
const textNames =
  /\.(?:txt|csv|tsv|html?|eml|log|md|json|xml|ics|rtf|ini|conf|cfg|yaml|yml|sql|sh|bat|cmd|ps1|py|js|env|properties|toml|rdp|reg|vcf|pem|key|ppk|mobileconfig|url|webloc)$/i;
// Building the page of an HTML part takes some ten times its size; above this it is read as plain text.
const largestMarkup = 2_000_000;

function readAttachment(attachment: StrikableAttachment): Content | null {
  if (!textTypes.test(attachment.type) && !textNames.test(attachment.name)) return null;
  if (/^(?:image|audio|video|font)\//.test(attachment.type)) return null;
  const decoded = decodeText(attachment.content);
  const markup =
    (/html|xml/.test(attachment.type) || /\.(?:html?|xml)$/i.test(attachment.name)) && attachment.size <= largestMarkup;
  const mail = attachment.type === 'message/rfc822' || /\.eml$/i.test(attachment.name);
  const searched = mail ? blankEncoded(decoded.text) : decoded.text;
  return { decoded, searched, style: markup ? 'markup' : 'plain', mail };
}

// What stands encoded inside an attached mail is searched like a part of its own; offsets count in the decoded text.
function encodedParts(mail: string, at: number): readonly Part[] {
  return encodedTexts(mail).map((inner) => ({ name: `attachment:${at}`, ...inner }));
}

// The visible text is a piece of the text: what is gone from the one is gone from the other.
function agreeing(visible: string, text: string, values: ReadonlyMap<string, Kind>): string {
  let agreed = visible;
  for (const [value, kind] of values) {
    if (value.length >= 3 && agreed.includes(value) && !text.includes(value))
      agreed = agreed.replaceAll(value, markOf(kind));
  }
  return agreed;
}

const single = ['from', 'sender'] as const;
const several = ['replyTo', 'to', 'cc'] as const;

function namesOf(message: Strikable): readonly string[] {
  const names = new Set<string>();
  for (const field of single) names.add(message[field]?.name ?? '');
  for (const field of several) for (const address of message[field] ?? []) names.add(address.name);
  names.add(message.forwarded?.from.name ?? '');
  names.add(message.speaker?.address.name ?? '');
  names.add(message.bounce?.diagnostic ?? '');
  names.delete('');
  return [...names];
}

function withNames(message: Strikable, renamed: ReadonlyMap<string, string>): Partial<Strikable> {
  const rename = (address: StrikableAddress): StrikableAddress => {
    const name = renamed.get(address.name) ?? address.name;
    return name === address.name ? address : { ...address, name };
  };
  const fields: Record<string, unknown> = {};
  for (const field of single) {
    const address = message[field];
    if (address !== null && address !== undefined) fields[field] = rename(address);
  }
  for (const field of several) {
    const list = message[field];
    if (list !== undefined) fields[field] = list.map(rename);
  }
  const { forwarded, speaker, bounce } = message;
  if (forwarded) fields.forwarded = { ...forwarded, from: rename(forwarded.from) };
  if (speaker) fields.speaker = { ...speaker, address: rename(speaker.address) };
  if (bounce) fields.bounce = { ...bounce, diagnostic: renamed.get(bounce.diagnostic) ?? bounce.diagnostic };
  return fields;
}
