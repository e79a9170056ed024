import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Database } from './database.js';
import { asFault } from './fault.js';
import { migrations } from './migrations/index.js';
import { tables } from './tables.js';

/** What migrate.ts needs of an open database beyond what everybody else may use. */
export interface Source {
  readonly source: () => Promise<DataSource>;
  /** Waits until no other process migrates this database. Statements on this source may take as long as they need. */
  readonly toMigrate: () => Promise<{ readonly source: DataSource; release(): Promise<void> }>;
}

const sources = new WeakMap<Database, Source>();

export function rememberSource(database: Database, source: Source): void {
  sources.set(database, source);
}

export function sourceOf(database: Database): Source {
  const source = sources.get(database);
  if (!source) throw new TypeError('This database was not opened by openDatabase.');
  return source;
}

type Address =
  | { readonly url: string; readonly poolSize: number; readonly patient?: boolean }
  /** A unix socket's folder and number; there the one session is shared, so one connection is all that helps. */
  | { readonly host: string; readonly port: number };

/** bigint as number: ids and counts stay far below 2^53. */
const types = {
  getTypeParser(oid: Parameters<typeof pg.types.getTypeParser>[0], format?: 'text' | 'binary'): unknown {
    if (oid === pg.types.builtins.INT8 && format !== 'binary') return Number;
    return pg.types.getTypeParser(oid, format);
  },
};

/** Milliseconds after which a server that says nothing is taken for gone; `?query_timeout=` in the address overrides it. */
const longestSilence = 60_000;

/**
 * Between the pool's own listener and that of whoever takes a connection there is a moment without one. A server that
 * says goodbye in it would end the process; what uses the connection next hears of it anyway.
 */
class Client extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}

/** A TypeORM source with a connection made, so that a wrong password is known now. */
export async function connect(address: Address): Promise<DataSource> {
  const where =
    'url' in address
      ? { url: address.url, poolSize: address.poolSize }
      : { host: address.host, port: address.port, username: 'postgres', database: 'postgres', poolSize: 1 };
  const source = new DataSource({
    type: 'postgres',
    ...where,
    applicationName: 'deskgate',
    connectTimeoutMS: 'url' in address ? 15_000 : 60_000,
    installExtensions: false,
    synchronize: false,
    logging: false,
    entities: [...tables],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    // An idle connection that breaks is only dropped: the pool makes a new one when it is needed.
    poolErrorHandler: () => undefined,
    extra: {
      Client,
      types,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      ...('url' in address && !address.patient ? { query_timeout: longestSilence } : {}),
    },
  });
  try {
    return await source.initialize();
  } catch (error) {
    throw asFault(error);
  }
}
