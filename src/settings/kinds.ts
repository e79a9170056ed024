import { IANAZone } from 'luxon';
import { validate as validCron } from 'node-cron';
import { z } from 'zod';
import { readClosed, readPeriodEnd } from './closed-days.js';
import { addressFault, domainFault, mentionsAddress } from './mail-names.js';
import { readTarget } from './targets.js';

/** A value that cannot be used: a sentence that follows the option's name, and the names it may have meant. */
export interface Wrong {
  readonly wrong: string;
  readonly known?: readonly string[];
}

/** A text option with a reading of its own: `allowed` is what a fault and the README say may stand there. */
function kind<R>(allowed: string, example: string, read: (text: string) => R) {
  return z
    .string()
    .transform((text, context): Exclude<R, Wrong> => {
      const value = read(text.trim());
      if (!isWrong(value)) return value as Exclude<R, Wrong>;
      context.addIssue({ code: 'custom', message: value.wrong, params: { known: value.known ?? [] } });
      return z.NEVER;
    })
    .meta({ allowed, examples: [example] });
}

function isWrong(value: unknown): value is Wrong {
  return typeof value === 'object' && value !== null && 'wrong' in value;
}

const checked = (fault: (text: string) => string | null) => (text: string) => {
  const wrong = fault(text);
  return wrong === null ? text.toLowerCase() : { wrong };
};

export const address = kind('a mail address: name@domain', 'help@willowcreek.example', checked(addressFault));

/** Where people write to: a "+" in it would be taken for the reply token (name+token@domain). */
export const deskAddress = kind('a mail address without "+": name@domain', 'help@willowcreek.example', (text) => {
  const wrong = addressFault(text);
  if (wrong !== null) return { wrong };
  return text.includes('+') ? { wrong: 'has a "+" in it, which Deskgate needs for replies' } : text.toLowerCase();
});

export const domain = kind('a mail domain', 'willowcreek.example', checked(domainFault));

export const language = kind('a language code of two or three letters', 'en', (text) =>
  /^[a-z]{2,3}$/i.test(text) ? text.toLowerCase() : { wrong: 'is not a language code' },
);

export const zone = kind('an IANA time zone', 'America/Denver', (text) =>
  text.includes('/') && IANAZone.isValidZone(text)
    ? text
    : { wrong: 'is not a known time zone', known: Intl.supportedValuesOf('timeZone') },
);

/** "active resources@willowcreek.example": nothing but a small word and an address, and no word that leads to one. */
function isParted(text: string): boolean {
  const [, before] = /^([\p{Ll}\d._-]*[\p{Ll}\d_-])\s+[^\s@]+@[^\s@]+$/u.exec(text) ?? [];
  return before !== undefined && !/^(?:e-?mail|mail|write|to|at|ask|see|contact|correo|a|en)$/.test(before);
}

/** Free text in which an address must be a sound one: it is printed in letters for people to use (NP-22). */
export const contact = kind('text; an address in it must be complete', 'Office of Technology, 555-0100', (text) => {
  if (/\s@|@\s/.test(text)) return { wrong: 'the address in it has a space in it' };
  if (isParted(text)) {
    return { wrong: 'is one address with a space in it, or else a comma or a colon is missing before the address' };
  }
  for (const word of mentionsAddress(text)) {
    const wrong = addressFault(word);
    if (wrong !== null) return { wrong: `the address in it ${wrong}` };
  }
  return text;
});

export const webAddress = kind(
  'a web address beginning with https:// or http://',
  'https://willowcreek.example/help',
  (text) =>
    text === '' || (/^https?:\/\/[^/\s]+/i.test(text) && !/\s/.test(text) && URL.canParse(text))
      ? text
      : { wrong: 'is not a web address' },
);

export const host = kind('the name or IP address of a server, without port', 'imap.willowcreek.example', (text) => {
  if (/^[a-z]+:\/\//i.test(text)) return { wrong: 'is a web address; only the name of the server belongs here' };
  if (/^[^:]+:\d+$/.test(text)) return { wrong: 'has a port in it; that belongs to the option "port"' };
  return /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$|^[0-9a-f:]+$/i.test(text) ? text : { wrong: 'is not the name of a server' };
});

export const database = kind(
  'a PostgreSQL address',
  'postgres://deskgate:${PGPASSWORD}@db.willowcreek.example/deskgate',
  (text) => {
    if (text === '') return text;
    if (!/^postgres(ql)?:\/\//.test(text)) return { wrong: 'does not begin with postgres://' };
    return URL.canParse(text)
      ? text
      : { wrong: 'is not a whole address; special characters in a password are written %40 for @, %2F for /' };
  },
);

const milliseconds: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

/** Milliseconds. */
export const duration = kind('a length of time in seconds, minutes, hours, days or weeks', '30 seconds', (text) => {
  const [, amount, unit] = /^(\d{1,6}) ?(second|minute|hour|day|week)s?$/i.exec(text) ?? [];
  const factor = milliseconds[unit?.toLowerCase() ?? ''];
  if (amount === undefined || factor === undefined) return { wrong: 'is not a length of time' };
  if (Number(amount) === 0) return { wrong: 'must be more than nothing' };
  return Number(amount) * factor;
});

const bytes: Readonly<Record<string, number>> = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** Bytes; 1 MB is 1,048,576 of them, as mail servers count. */
export const size = kind('a size in KB, MB or GB', '25 MB', (text) => {
  const [, amount, unit] = /^(\d{1,6}(?:\.\d{1,3})?) ?([kmg]b)$/i.exec(text) ?? [];
  const factor = bytes[unit?.toUpperCase() ?? ''];
  if (amount === undefined || factor === undefined) return { wrong: 'is not a size' };
  if (Number(amount) === 0) return { wrong: 'must be more than nothing' };
  return Math.round(Number(amount) * factor);
});

export const target = kind(
  'business days, business hours, business minutes, hours or minutes; a range of them (1-2 business days); "same business day"',
  '2 business days',
  readTarget,
);

/** Minutes after midnight, or null for a closed day. */
export const hours = kind(
  'opening and closing time, 24-hour clock, or "closed"',
  '07:00-15:00',
  (text): readonly [number, number] | null | Wrong => {
    if (text.toLowerCase() === 'closed') return null;
    const ranges = text.split(/,|;| and /);
    if (ranges.length > 1) return { wrong: 'has more than one range; a day has one opening and one closing time' };
    const [, h1, m1, h2, m2] = /^(\d{1,2}):(\d{2}) ?[-\u2013] ?(\d{1,2}):(\d{2})$/.exec(text) ?? [];
    const open = Number(h1) * 60 + Number(m1);
    const close = Number(h2) * 60 + Number(m2);
    if (Number.isNaN(open + close) || Number(m1) > 59 || Number(m2) > 59 || close > 1440 || open >= 1440) {
      return { wrong: 'is not a pair of times' };
    }
    return open < close ? [open, close] : { wrong: 'closes before it opens' };
  },
);

/** One closed day or a range of them, as local dates. */
export const closed = kind('a date, or two dates with "to" between them', '2026-12-21 to 2027-01-01', readClosed);

/** The first or last day of a season or window. */
export const periodEnd = kind('a day of every year (08-15), or a date (2027-08-15)', '08-15', readPeriodEnd);

export const cron = kind('a cron line of five fields (or six, seconds first)', '* * * * *', (text) =>
  text !== '' && validCron(text) ? text : { wrong: 'is not a cron line' },
);

/** "/" parts folders, whatever the server's own delimiter is. Wildcards of LIST (RFC 3501, 6.3.8) are refused. */
export const folder = kind('the name of a mail folder, parts separated by "/"', 'Deskgate/Tickets', (text) => {
  if (text === '') return { wrong: 'is empty' };
  if (/[*%\\"\x00-\x1f\x7f]/.test(text)) return { wrong: 'has a character in it that mail servers refuse (* % \\ ")' };
  if (text.split('/').some((part) => part.trim() === ''))
    return { wrong: 'has an empty part: "/" at an end or doubled' };
  return text;
});

export const prefix = kind('two to ten capital letters or digits, a letter first', 'TECH', (text) =>
  /^[A-Z][A-Z0-9]{1,9}$/.test(text) ? text : { wrong: 'cannot begin a ticket number' },
);

/** The name of a role, or the address of somebody who has it whatever the directory says. */
export const roleOrAddress = kind('the name of a role, or a mail address', 'building-administrator', (text) => {
  if (text.includes('@')) return checked(addressFault)(text);
  return /^[a-z][a-z0-9-]{0,39}$/.test(text) ? text : { wrong: 'is neither the name of a role nor a mail address' };
});

/** `building` for whoever takes care of the writer's building. */
export const buildingOrAddress = kind('"building", or a mail address', 'building', (text) =>
  text === 'building' ? text : checked(addressFault)(text),
);

export const word = kind('a word or phrase', 'leaking', (text) =>
  text === '' ? { wrong: 'is empty' } : text.toLowerCase(),
);

export const filled = (allowed: string, example: string) =>
  kind(allowed, example, (text) => (text === '' ? { wrong: 'is empty' } : text));

/** The name of a mailbox, queue or priority: it goes into commands, metrics and folder names. */
export const key = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .meta({ allowed: 'lower-case letters, digits and "-", a letter first, at most 40' });

/** The name of a priority: it goes into commands. Procedures number theirs: "1" is a name. */
export const levelName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .meta({ allowed: 'lower-case letters, digits and "-", at most 40; a number in quotation marks' });

export const port = z.int().min(1).max(65_535);
