import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** dist/test/support -> the folder of fixtures in the sources. */
const folder = join(import.meta.dirname, '../../../test/mail');

/** Names of the fixtures in test/mail, without ".eml". */
export function mailNames(): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => file.slice(0, -4))
    .sort();
}

/** The bytes of a fixture with CRLF line ends, as an IMAP server hands them over. */
export function loadMail(name: string): Buffer {
  const text = readFileSync(join(folder, `${name}.eml`)).toString('latin1');
  return Buffer.from(text.replace(/\r?\n/g, '\r\n'), 'latin1');
}

/** What the fixture states of its message: NAME.json beside NAME.eml. */
export function loadExpectation(name: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Readonly<Record<string, unknown>>;
}
