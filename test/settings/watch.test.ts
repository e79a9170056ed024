import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Loaded } from '../../src/settings/load.js';
import { readText } from '../../src/settings/read-text.js';
import { watchSettings } from '../../src/settings/watch.js';
import type { SettingsWatch } from '../../src/settings/watch.js';
import { folderOfTests, soundEnvironment } from './folders.js';

const text = (name: string) => `extends: ${join(folderOfTests('sound'), 'base.yaml')}\ndesk:\n  name: ${name}\n`;

describe('watching the configuration', () => {
  let folder: string;
  let file: string;
  let watch: SettingsWatch | null;
  let waiting: ((loaded: Loaded) => void) | null;
  let reports: Loaded[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deskgate-watch-'));
    file = join(folder, 'deskgate.yaml');
    watch = null;
    waiting = null;
    reports = [];
  });

  afterEach(() => {
    watch?.close();
    rmSync(folder, { recursive: true });
  });

  function begin(): SettingsWatch {
    watch = watchSettings(file, soundEnvironment, (loaded) => {
      reports.push(loaded);
      waiting?.(loaded);
    });
    return watch;
  }

  /** Does something and waits for the report it causes. */
  async function reportAfter(action: () => void): Promise<string> {
    const report = new Promise<Loaded>((resolve) => {
      waiting = resolve;
    });
    action();
    const loaded = await report;
    return 'faults' in loaded ? `fault: ${loaded.faults[0]?.option ?? ''}` : loaded.settings.desk.name;
  }

  it('reports a changed file', async () => {
    writeFileSync(file, text('First'));
    begin();
    expect(
      await reportAfter(() => {
        writeFileSync(file, text('Second'));
      }),
    ).to.equal('Second');
  });

  it('reports a file replaced by renaming, as editors do, time and again', async () => {
    writeFileSync(file, text('First'));
    begin();
    for (const name of ['Second', 'Third']) {
      const replace = () => {
        writeFileSync(`${file}~`, text(name));
        renameSync(`${file}~`, file);
      };
      expect(await reportAfter(replace)).to.equal(name);
    }
  });

  it('reports a broken edit as faults, and the repair after it', async () => {
    writeFileSync(file, text('First'));
    begin();
    expect(
      await reportAfter(() => {
        writeFileSync(file, `${text('Second')}  zone: Mars\n`);
      }),
    ).to.equal('fault: desk.zone');
    expect(
      await reportAfter(() => {
        writeFileSync(file, text('Third'));
      }),
    ).to.equal('Third');
  });

  it('reports a changed preset and a changed secret', async () => {
    const preset = join(folder, 'preset.yaml');
    mkdirSync(join(folder, 'secrets'));
    writeFileSync(join(folder, 'secrets/name'), 'Third\n');
    writeFileSync(preset, text('First'));
    writeFileSync(file, 'extends: preset\n');
    begin();
    expect(
      await reportAfter(() => {
        writeFileSync(preset, text('"${file:secrets/name}"'));
      }),
    ).to.equal('Third');
    expect(
      await reportAfter(() => {
        writeFileSync(join(folder, 'secrets/name'), 'Fourth');
      }),
    ).to.equal('Fourth');
  });

  it('reports a changed calendar, a broken edit of it as a fault with its line, and the repair after it', async () => {
    const calendar = join(folder, 'closures.ics');
    const write = (date: string) => {
      const event = `BEGIN:VEVENT\nDTSTART;VALUE=DATE:${date}\nEND:VEVENT\n`;
      writeFileSync(calendar, `BEGIN:VCALENDAR\n${event}END:VCALENDAR\n`);
    };
    write('20261126');
    writeFileSync(file, `${text('First')}  calendars: [closures.ics]\n`);
    begin();
    for (const [date, expected] of [
      ['20261127', ['2026-11-27']],
      ['soon', [`${calendar}:2`]],
      ['20261128', ['2026-11-28']],
    ] as const) {
      await reportAfter(() => {
        write(date);
      });
      const last = reports.at(-1)!;
      const seen =
        'faults' in last ? last.faults.map((one) => `${one.file}:${one.line}`) : last.settings.desk.calendar.closed;
      expect(seen).to.deep.equal(expected);
    }
  });

  it('reports a mounted folder that is swapped by a link', async () => {
    for (const [version, name] of [
      ['..1', 'First'],
      ['..2', 'Second'],
    ] as const) {
      mkdirSync(join(folder, version));
      writeFileSync(join(folder, version, 'deskgate.yaml'), text(name));
    }
    symlinkSync('..1', join(folder, '..data'));
    symlinkSync('..data/deskgate.yaml', file);
    begin();
    const swap = () => {
      symlinkSync('..2', join(folder, '..new'));
      renameSync(join(folder, '..new'), join(folder, '..data'));
    };
    expect(await reportAfter(swap)).to.equal('Second');
  });

  it('reports a directory that changed, and one that cannot be used as a fault', async () => {
    const people = join(folder, 'people.csv');
    writeFileSync(file, `${text('First')}directory:\n  file: people.csv\n`);
    writeFileSync(people, 'Email,Room\na@willowcreek.example,1\n');
    begin();
    const rooms = () =>
      reports.map((loaded) =>
        'faults' in loaded
          ? `${loaded.faults[0]?.option}: ${loaded.faults[0]?.problem}`
          : loaded.settings.desk.directory.byAddress('a@willowcreek.example')?.room,
      );
    await reportAfter(() => {
      writeFileSync(people, 'Email,Room\na@willowcreek.example,2\n');
    });
    await reportAfter(() => {
      writeFileSync(people, 'Room\n3\n');
    });
    await reportAfter(() => {
      writeFileSync(people, 'Email,Room\na@willowcreek.example,4\nb@willowcreek.example\n');
    });
    // The people of the last time serve where only something else changed.
    await reportAfter(() => {
      writeFileSync(file, `${text('Second')}directory:\n  file: people.csv\n`);
    });
    expect(rooms()).to.deep.equal([
      '2',
      'directory.file: the file has no column of mail addresses; it has Room',
      '4',
      '4',
    ]);
    const last = reports.at(-1);
    expect(
      last !== undefined && 'warnings' in last && last.warnings.map(({ line, problem }) => [line, problem]),
    ).to.deep.equal([[3, 'passed over: 1 column where the header has 2']]);
  });

  it('does not report a file written anew with the same content', async () => {
    writeFileSync(file, text('First'));
    let compared: (() => void) | null = null;
    watch = watchSettings(file, soundEnvironment, (loaded) => reports.push(loaded), {
      read: (path) => {
        compared?.();
        return readText(path);
      },
    });
    const comparison = new Promise<void>((resolve) => {
      compared = resolve;
    });
    writeFileSync(file, text('First'));
    // Reading and reporting happen in one go: what is not reported when this resolves never will be.
    await comparison;
    expect(reports).to.have.length(0);
  });

  it('reports when asked, changed or not, and not after it is closed', () => {
    writeFileSync(file, text('First'));
    const watching = begin();
    watching.reload();
    expect(reports).to.have.length(1);
    watching.close();
    watching.reload();
    expect(reports).to.have.length(1);
  });
});
