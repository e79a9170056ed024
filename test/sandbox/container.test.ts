// No container engine runs here: what can be checked without one is.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Package {
  readonly bin: { readonly deskgate: string };
  readonly engines: { readonly node: string };
  readonly files: readonly string[];
}

interface Service {
  readonly image?: string;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly secrets: readonly string[];
  readonly ports?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly volumes: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<'deskgate' | 'database', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { bin, engines, files } = JSON.parse(read('package.json')) as Package;

/** Instructions with continued lines joined. */
const instructions = read('Dockerfile')
  .replace(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));

const copies = instructions.filter((line) => line.startsWith('COPY '));
const fromContext = copies.filter((line) => !line.includes('--from=')).flatMap((line) => line.split(' ').slice(1, -1));
const last = (word: string) => instructions.findLast((line) => line.startsWith(`${word} `))?.slice(word.length + 1);

describe('sandbox/container', () => {
  for (const source of fromContext) {
    it(`the image finds ${source}`, () => {
      expect(existsSync(join(root, source))).to.equal(true);
      const listed = read('.dockerignore').split('\n');
      expect(listed).to.include(`!${source.split('/')[0] ?? ''}`);
    });
  }

  it('the image starts the command of package.json as somebody without rights', () => {
    expect(last('ENTRYPOINT')).to.equal(JSON.stringify(['node', bin.deskgate]).replace(',', ', '));
    expect(last('USER')).to.equal('node');
    expect(last('STOPSIGNAL')).to.equal('SIGTERM');
    expect(existsSync(join(root, bin.deskgate.replace(/^dist\/(.*)\.js$/, '$1.ts')))).to.equal(true);
  });

  it('the image holds every folder that the program reads', () => {
    const held = copies.flatMap((line) => line.split(' ').slice(-1));
    expect(held).to.include.members([...files]);
  });

  it('the image has a Node that package.json allows', () => {
    const major = Number(/^node:(\d+)-slim$/.exec(last('FROM') ?? '')?.[1]);
    const [, least = ''] = /^>=(\d+)\./.exec(engines.node) ?? [];
    expect(major).to.be.greaterThan(Number(least));
  });

  it('the health check asks the port of the default configuration', () => {
    const schema = JSON.parse(read('config/deskgate.schema.json')) as {
      readonly properties: { readonly http: { readonly properties: { readonly port: { readonly default: number } } } };
    };
    const port = schema.properties.http.properties.port.default;
    expect(instructions.find((line) => line.startsWith('HEALTHCHECK '))).to.include(`http://127.0.0.1:${port}/healthz`);
    const { deskgate } = (parse(read('compose.yaml')) as Compose).services;
    expect(deskgate.ports).to.deep.equal([`127.0.0.1:${port}:${port}`]);
  });

  it('compose.yaml waits for a healthy database and keeps passwords out of the environment', () => {
    const { services, secrets, volumes } = parse(read('compose.yaml')) as Compose;
    const { deskgate, database } = services;
    expect(deskgate.depends_on).to.deep.equal({ database: { condition: 'service_healthy' } });
    expect(database.image).to.equal('postgres:16');
    expect(database.healthcheck?.test).to.include('pg_isready');
    expect(Object.keys(secrets)).to.have.members([...new Set([...deskgate.secrets, ...database.secrets])]);
    expect(Object.keys(volumes)).to.deep.equal(['database']);
    expect(read('compose.yaml')).not.to.match(/PASSWORD: /);
  });

  it('the configuration stands where the image looks for it', () => {
    const { deskgate } = (parse(read('compose.yaml')) as Compose).services;
    const [mounted = ''] = deskgate.volumes.map((volume) => volume.split(':')[1]);
    expect(last('CMD')).to.include(`${mounted}/deskgate.yaml`);
  });
});
