/** Trouble with the database, in words for whoever runs it. `temporary`: the same again later may work. */
export class DatabaseFault extends Error {
  readonly temporary: boolean;
  /** SQLSTATE, the operating system's code (ECONNREFUSED), or one of ours in lower case; '' when there is none. */
  readonly code: string;

  constructor(code: string, temporary: boolean, words: string, cause?: unknown) {
    super(words, { cause });
    this.name = 'DatabaseFault';
    this.code = code;
    this.temporary = temporary;
  }
}

interface Meaning {
  readonly temporary: boolean;
  readonly words: string;
}

/** Codes that an administrator meets. SQLSTATE: PostgreSQL manual, appendix A. */
const meanings: Readonly<Record<string, Meaning>> = {
  ECONNREFUSED: { temporary: true, words: 'The database server does not answer (connection refused).' },
  ECONNRESET: { temporary: true, words: 'The connection to the database broke.' },
  EPIPE: { temporary: true, words: 'The connection to the database broke.' },
  ENOENT: { temporary: true, words: 'The socket of the database server does not exist; the server is not running.' },
  ETIMEDOUT: { temporary: true, words: 'The database server does not answer (timed out).' },
  EHOSTUNREACH: { temporary: true, words: 'The host of the database server cannot be reached.' },
  ENETUNREACH: { temporary: true, words: 'The network of the database server cannot be reached.' },
  ENOTFOUND: { temporary: true, words: 'The host of the database server is not known to the name service.' },
  EAI_AGAIN: { temporary: true, words: 'The name service did not answer for the host of the database server.' },
  '25006': { temporary: true, words: 'The database is read-only; is the address that of a standby server?' },
  '28000': { temporary: false, words: 'The database server does not let this user in.' },
  '28P01': { temporary: false, words: 'The database server refused the password.' },
  '3D000': { temporary: false, words: 'The database named in the address does not exist on the server.' },
  '40001': {
    temporary: true,
    words: 'Two transactions were in each other’s way; the database asks to repeat this one.',
  },
  '40P01': { temporary: true, words: 'Two transactions waited for each other; the database ended this one.' },
  '42501': { temporary: false, words: 'The database user lacks a right that Deskgate needs.' },
  '42P01': { temporary: false, words: 'A table is missing; run "deskgate migrate".' },
  '53100': { temporary: true, words: 'The disk of the database server is full.' },
  '53300': { temporary: true, words: 'The database server has no connection to spare.' },
  '55P03': { temporary: true, words: 'A lock was not to be had in time.' },
  '57014': { temporary: true, words: 'The database cancelled the statement.' },
  '57P01': { temporary: true, words: 'The database server is being shut down.' },
  '57P02': { temporary: true, words: 'The database server crashed and is starting again.' },
  '57P03': { temporary: true, words: 'The database server is starting up.' },
};

const temporaryClasses: readonly string[] = ['08', '53', '57', '58'];

/** The one place that reads the errors of pg and TypeORM. Bugs on our side (TypeError and the like) pass unchanged. */
export function asFault(error: unknown): unknown {
  if (error instanceof DatabaseFault) return error;
  if (!(error instanceof Error)) return error;
  const cause = original(error);
  const code = codeOf(cause);
  if (code === '') {
    // pg gives a lost connection and a full pool as a bare Error without a code; anything else without one is a bug.
    if (cause.constructor !== Error) return error;
    return new DatabaseFault('', true, `The connection to the database broke: ${cause.message}.`, cause);
  }
  const known = meanings[code];
  if (known) return new DatabaseFault(code, known.temporary, `${known.words} (${code}: ${cause.message})`, cause);
  const temporary = temporaryClasses.includes(code.slice(0, 2));
  return new DatabaseFault(code, temporary, `The database refused a statement. (${code}: ${cause.message})`, cause);
}

/** TypeORM wraps what pg threw, together with the parameters, which must not reach a log. */
function original(error: Error): Error {
  if ('driverError' in error && error.driverError instanceof Error) return error.driverError;
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0];
  return error;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
