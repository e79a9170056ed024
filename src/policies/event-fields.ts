import type { Message } from '../message/message.js';
import { datesIn } from './dates-said.js';
import type { Desk } from './desk.js';

/** What a request for an event or a mass mail may have to say (NP-19, NP-20, WI-40). */
export const eventFieldNames = ['date', 'time', 'place', 'fee', 'files'] as const;
export type EventField = (typeof eventFieldNames)[number];

/** What it says, in its own words; '' for nothing. `date` is a local date: of several that are still to come, the first. */
export type EventFields = Readonly<Record<EventField, string>>;

// A place or a price stands near the top; a pasted log of megabytes must not cost anything.
const read = 8000;

export function eventFieldsOf(message: Message, desk: Desk, arrivedAt: Date): EventFields {
  const text = writtenIn(message).slice(0, read);
  return {
    date: datesIn(text, arrivedAt, desk.calendar.zone)[0]?.date ?? '',
    time: first(text, times),
    place: first(text, places) || buildingIn(text, desk),
    fee: first(text, fees),
    files: filesOf(message, text),
  };
}

/** A forwarded request stands in what visible cuts away. */
export function writtenIn({ subject, visible, text, forwarded }: Message): string {
  return `${subject}\n${forwarded === null && visible.trim() !== '' ? visible : text}`;
}

/** "6:30", "6 pm", "6-8pm", "noon", "3rd period", "a las 6", "8 de la noche". */
const times: readonly RegExp[] = [
  /\b\d{1,2}(?::[0-5]\d)?\s?(?:[-\u2013]|to|until)?\s?(?:\d{1,2}(?::[0-5]\d)?)?\s?(?:am|pm|a\.m\.|p\.m\.|a\. m\.|p\. m\.)(?![\p{L}\p{N}])/iu,
  /(?<![\d:/.$])\b(?:[01]?\d|2[0-3]):[0-5]\d\b(?![:\d])/,
  /\b(?:at|from|by|around|until)\s+\d{1,2}(?=\s*(?:o'?clock|[.,;!?\n]|-|to\b|until\b|on\b|in\b|$))/im,
  /\b(?:noon|midday|midnight|all day|after school|before school|lunch ?time|(?:\d|first|second|third|fourth|fifth|sixth|seventh|eighth)(?:st|nd|rd|th)? (?:period|hour|bell))\b/i,
  /(?<!\p{L})(?:a las? \d{1,2}|al mediod[ií]a|\d{1,2} (?:y media )?de la (?:ma[nñ]ana|tarde|noche)|todo el d[ií]a|despu[eé]s de clases)(?!\p{L})/iu,
];

const rooms =
  'gym(?:nasium)?|cafeteria|auditorium|library|media center|stadium|theat(?:er|re)|football field|soccer field|baseball field|softball field|playground|courtyard|parking lot|multi-?purpose room|commons|band hall|band room|choir room|field ?house|board ?room|conference room|central office|district office|front office|lunch ?room|(?:performing|fine) arts (?:center|building)|civic center|community center|main hall|gimnasio|cafeter[ií]a|auditorio|biblioteca|estadio|cancha|comedor|patio|sal[oó]n de actos|estacionamiento|oficina(?: central| del distrito)';

const places: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})(?:${rooms})(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:room|rm\.?|sal[oó]n|aula|cuarto)\s?#?[a-z]?-?\d{1,4}[a-z]?\b/iu,
  /(?<!\p{L})(?:[Aa]t|[Ii]n|[Ee]n)\s+(?:(?:the|la|el)\s+)?(?:\p{Lu}[\p{L}'\u2019.]+\s+){1,4}(?:School|Elementary|Middle|High|Academy|Center|Centre|Park|Hall|Church|Library|Arena|Field|Building|Campus|Club|Museum|Zoo|Gym)\b/u,
  /(?<!\p{L})(?:[Ee]n)\s+(?:la |el )?(?:[Ee]scuela|[Pp]arque|[Cc]entro|[Ii]glesia)\s+\p{Lu}[\p{L}'\u2019.]+/u,
  /\b\d{1,5}\s+(?:[NSEW]\.?\s+)?(?:\p{Lu}[\p{L}.]+\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Boulevard|Blvd|Lane|Ln|Highway|Hwy)\b/u,
  /\b(?:location|place|venue|where|lugar|ubicaci[oó]n)\s*:\s*\S.{1,60}/iu,
  /\b(?:on|via|over|por)\s+(?:zoom|google meet|teams|webex)\b/i,
];

const fees: readonly RegExp[] = [
  /\$\s?\d[\d,]*(?:\.\d{2})?/,
  /\b\d+(?:\.\d{2})?\s?(?:dollars|bucks|d[oó]lares|usd)\b/iu,
  /(?<!\p{L})(?:no (?:cost|charge|fee|admission)|free of charge|without charge|sin costo|sin cargo|gratis|gratuit[oa]s?|entrada libre)(?!\p{L})/iu,
  /(?<!\b(?:feel|are you|you(?:'|\u2019)re|if you are|be|am|is (?:he|she)|sugar|gluten|nut|smoke|drug|hands|toll)[ -])\bfree\b(?!\s+(?:to\b|period|time|hour|lunch|up\b|of\s+(?!charge)|from\b|space))/i,
  /\b(?:donations? (?:welcome|accepted|only)|(?:costs?|fee|admission|entry|tickets?|price|costo|entrada|cuota|precio)\s*(?:is|are|:|of|es|de|son)\s*\S+)/iu,
];

function first(text: string, patterns: readonly RegExp[]): string {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[0].trim();
    if (found !== undefined && found !== '') return found;
  }
  return '';
}

function buildingIn(text: string, { buildings }: Desk): string {
  const said = ` ${flat(text)} `;
  // A name of one short word ("les") is a word of other things as well.
  const names = buildings.flatMap(({ title, names: others }) => [title, ...others]).filter((name) => name.length > 4);
  return names.find((name) => said.includes(` ${flat(name)} `)) ?? '';
}

function flat(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Files that came along or that the text links to; a signature's logo is none. */
function filesOf({ attachments }: Message, text: string): string {
  const file = attachments.find(({ decorative, inline, type }) => decorative !== true && (!inline || isPicture(type)));
  return file?.name ?? /\bhttps?:\/\/[^\s<>"')]+/i.exec(text)?.[0] ?? '';
}

/** A flyer is often pasted into the mail. */
function isPicture(type: string): boolean {
  return type.startsWith('image/');
}
