import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { lineOf } from '../../src/cli/line.js';
import { receiveFile } from '../../src/ingest.js';
import type { Letter } from '../../src/letters/letter.js';
import { loadTemplates } from '../../src/letters/templates.js';
import { loadSettings, type Loaded } from '../../src/settings/load.js';
import type { Settings } from '../../src/settings/settings.js';
import { watchSettings } from '../../src/settings/watch.js';
import { openDatabase, type Database } from '../../src/store/database.js';
import { showTicket, type ShownTicket } from '../../src/store/tickets.js';
import { createDatabase } from '../support/database.js';
import { mail } from '../support/desk.js';
import { temporaryFolder } from '../support/install.js';
import type { MailFields } from '../support/mixed-mail.js';

/** What `ingest --json` prints, with the letters whole. */
export type Line = Omit<ReturnType<typeof lineOf>, 'letters'> & { readonly letters: readonly Letter[] };

/** A district as its preset describes it, with a database of its own: mails go the whole way, only delivery is left out. */
export interface District {
  /** As they are now; change() brings others. */
  readonly settings: Settings;
  readonly database: Database;
  /** Writes the district's own file anew and goes on with it once the watch of the files has reported it. */
  readonly change: (changes: Readonly<Record<string, unknown>>) => Promise<void>;
  /** The verdict and the letters of a mail that arrives; `at` is a local time with offset, a school morning when not given. */
  readonly write: (mail: Written) => Promise<Line>;
  readonly ticket: (number: string) => Promise<ShownTicket>;
  readonly close: () => Promise<void>;
}

export interface Written extends Partial<MailFields> {
  readonly from: string;
  readonly at?: string;
  /** The letter that this mail answers, by its reply token. */
  readonly answers?: Letter;
}

export interface Setup {
  /** The preset's name: "north-panola". */
  readonly preset: string;
  /** What the district's own file says on top of it. */
  readonly changes?: Readonly<Record<string, unknown>>;
  /** Files beside the district's file: a directory, a calendar. */
  readonly files?: Readonly<Record<string, string>>;
  /** When a mail arrives that says nothing of it. */
  readonly at: string;
}

export async function openDistrict({ preset, changes = {}, files = {}, at }: Setup): Promise<District> {
  const home = temporaryFolder(preset);
  const config = join(home.path, 'deskgate.yaml');
  const put = (own: Readonly<Record<string, unknown>>) => {
    writeFileSync(config, stringify({ extends: `districts/${preset}`, ...own }));
  };
  put(changes);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home.path, name), text);
  let settings = settingsOf(loadSettings(config, {}, { secretsNeeded: false }));
  let { templates } = loadTemplates(settings.letters.folder, settings.desk);
  const database = await openDatabase({ kind: 'server', url: await createDatabase(), poolSize: 2 });
  return {
    get settings() {
      return settings;
    },
    database,
    change: async (own) => {
      const reported = await new Promise<Loaded>((resolve) => {
        const watch = watchSettings(
          config,
          {},
          (loaded) => {
            watch.close();
            resolve(loaded);
          },
          { secretsNeeded: false },
        );
        put(own);
      });
      settings = settingsOf(reported);
      ({ templates } = loadTemplates(settings.letters.folder, settings.desk));
    },
    write: async ({ at: stated = at, answers, ...fields }) => {
      const [first] = settings.mailboxes;
      const to = answers?.replyTo ?? fields.to ?? first?.address ?? '';
      const source = mail({ subject: '', text: '', ...fields, to });
      const context = { database, settings, templates, mailbox: null, arrivedAt: new Date(stated) };
      const receipt = await receiveFile(source, context);
      return { ...lineOf('', receipt), letters: receipt.letters };
    },
    ticket: async (number) => {
      const shown = await showTicket(database.read, number);
      if (shown === null) throw new Error(`there is no ticket ${number}`);
      return shown;
    },
    close: async () => {
      await database.close();
      home.remove();
    },
  };
}

function settingsOf(loaded: Loaded): Settings {
  if (!('faults' in loaded)) return loaded.settings;
  throw new Error(loaded.faults.map(({ option, problem, given }) => `${option} ${given}: ${problem}`).join('\n'));
}

/** The letter of a template, to whomever or to one address; fails when there is none. */
export function letter({ letters }: Line, template: string, to?: string): Letter {
  const found = letters.find((one) => one.template === template && (to === undefined || one.to === to));
  if (found !== undefined) return found;
  const written = letters.map((one) => `${one.template} to ${one.to}`).join('; ');
  throw new Error(`no letter ${template}${to === undefined ? '' : ` to ${to}`}, only: ${written || 'none'}`);
}
