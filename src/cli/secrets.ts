// secrets: what would be struck out of a file, and the file without it; for people and pipes. Changes nothing.
import { parse } from '../message/parse.js';
import type { Found } from '../secrets/found.js';
import { decodeText } from '../secrets/charset.js';
import { strikeMessage } from '../secrets/strike-message.js';
import { strikeOut, type StruckMail } from '../secrets/strike-out.js';
import type { StrikeOutOptions } from '../secrets/options.js';
import { print, printJson } from './print.js';
import { sourceOf } from './source.js';
import { settingsOf, type CommonOptions } from './start.js';

/** Strikes the secrets out of each file: a mail (.eml, or anything that begins with its header) is parsed, other text is taken as text. */
export async function secrets(files: readonly string[], options: CommonOptions): Promise<void> {
  const { strikeOut: rules } = settingsOf(options, { secretsNeeded: false }).secrets;
  for (const file of files) {
    const struck = await struckFile(file, await sourceOf(file), rules);
    if (options.json === true) printJson({ file, ...struck, html: struck.html ?? null });
    else print(textOf(file, struck));
  }
}

async function struckFile(file: string, source: Uint8Array, rules: StrikeOutOptions): Promise<StruckMail> {
  const text = decodeText(source).text;
  if (!isMail(file, text)) return strikeOut({ subject: '', text }, rules);
  const { message, found } = strikeMessage(await parse(source), rules);
  const { subject, html } = message;
  return { subject, text: message.text, ...(html === null ? {} : { html }), found: found.filter(isOnce) };
}

/** The written part of the text is a part of it, and what was found there was found in the text. */
function isOnce({ part }: Found): boolean {
  return part !== 'visible';
}

// RFC 5322, 2.2: a message begins with its header fields, and a pipe has no file name.
function isMail(file: string, text: string): boolean {
  if (/\.eml$/i.test(file)) return true;
  const head = /^(?:[A-Za-z-]{2,40}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n/.exec(text.slice(0, 20_000))?.[0] ?? '';
  return /^(?:from|received|return-path|message-id|mime-version):/im.test(head);
}

function textOf(file: string, { subject, text, html, found }: StruckMail): string {
  const places = found.map(({ kind, rule, part, start, end }) => `  ${kind} in ${part} at ${start}-${end} (${rule})`);
  const body = text === '' && html !== undefined ? html : text;
  const head = `${file}: ${found.length === 0 ? 'no secret' : `${found.length} struck out`}`;
  return [head, ...places, '', ...(subject === '' ? [] : [`Subject: ${subject}`, '']), body.trimEnd()].join('\n');
}
