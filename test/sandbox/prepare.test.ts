import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';

interface Prepare {
  readonly nodeFault: (version: string) => string | null;
  readonly installFault: (stderr: string) => string;
  readonly packagesAreCurrent: (folder: string) => boolean;
  readonly buildIsCurrent: (folder: string) => boolean;
  readonly makeRunnable: (folder: string) => void;
}

const { nodeFault, installFault, packagesAreCurrent, buildIsCurrent, makeRunnable } = (await import(
  new URL('../../../scripts/prepare.mjs', import.meta.url).href
)) as Prepare;

const earlier = new Date('2026-01-01T00:00:00Z');
const later = new Date('2026-02-01T00:00:00Z');

describe('sandbox/prepare', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'deskgate-prepare-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(file: string, content: string, date: Date): void {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
    utimesSync(join(folder, file), date, date);
  }

  for (const [version, fine] of [
    ['18.20.4', false],
    ['20.18.3', false],
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['24.1.0', true],
  ] as const) {
    it(`${fine ? 'accepts' : 'refuses'} Node ${version}`, () => {
      if (fine) expect(nodeFault(version)).to.equal(null);
      else expect(nodeFault(version)).to.include(`this is Node ${version}`);
    });
  }

  for (const [code, words] of [
    ['ENOTFOUND', 'cannot be reached'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate is not trusted'],
    ['E403', 'refuses access'],
    ['EACCES', 'no permission'],
    ['EUSAGE', "npm's own words stand above"],
  ] as const) {
    it(`puts npm's ${code} in plain words`, () => {
      expect(installFault(`npm warn something\nnpm error code ${code}\nnpm error more\n`)).to.include(words);
    });
  }

  describe('packages', () => {
    const lock = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/a': { version } } });

    it('are missing without node_modules', () => {
      write('package-lock.json', lock('1.0.0'), earlier);
      expect(packagesAreCurrent(folder)).to.equal(false);
    });

    it('are current when installed after the lock file changed', () => {
      write('package-lock.json', lock('1.0.0'), earlier);
      write('node_modules/.package-lock.json', lock('1.0.0'), later);
      expect(packagesAreCurrent(folder)).to.equal(true);
    });

    it('are current when the lock file only has a new date', () => {
      write('package-lock.json', lock('1.0.0'), later);
      write('node_modules/.package-lock.json', lock('1.0.0'), earlier);
      expect(packagesAreCurrent(folder)).to.equal(true);
    });

    it('are not current when the lock file names another version', () => {
      write('package-lock.json', lock('1.0.1'), later);
      write('node_modules/.package-lock.json', lock('1.0.0'), earlier);
      expect(packagesAreCurrent(folder)).to.equal(false);
    });
  });

  describe('build', () => {
    function built(stamp: string): void {
      write('tsconfig.json', '{}', earlier);
      write('package-lock.json', '{}', earlier);
      write('src/a.ts', '', earlier);
      write('dist/.built', stamp, later);
    }

    it('is current when nothing changed since', () => {
      built('src/a.ts');
      expect(buildIsCurrent(folder)).to.equal(true);
    });

    it('is not current without its stamp', () => {
      built('src/a.ts');
      rmSync(join(folder, 'dist/.built'));
      expect(buildIsCurrent(folder)).to.equal(false);
    });

    it('is not current when a source was saved after it', () => {
      built('src/a.ts');
      write('src/a.ts', '', new Date('2026-03-01T00:00:00Z'));
      expect(buildIsCurrent(folder)).to.equal(false);
    });

    it('is not current when a source is gone', () => {
      built('src/a.ts\nsrc/b.ts');
      expect(buildIsCurrent(folder)).to.equal(false);
    });
  });

  it('leaves a program that npx can run, however the compiler wrote it', () => {
    const main = join(folder, 'dist', 'src', 'main.js');
    mkdirSync(join(folder, 'dist', 'src'), { recursive: true });
    writeFileSync(main, '', { mode: 0o644 });
    makeRunnable(folder);
    expect(statSync(main).mode & 0o111).to.equal(0o111);
  });
});
