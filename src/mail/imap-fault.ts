import { field, MailFault, named, quoted, textField, transportFault } from './mail-fault.js';
import type { ImapAccount } from './imap-account.js';

/** Codes of imapflow for a connection that is gone. */
const gone = new Set([
  'NoConnection',
  'EConnectionClosed',
  'StateLogout',
  'ClosedAfterConnectText',
  'ClosedAfterConnectTLS',
]);

const late: Readonly<Record<string, string>> = {
  CONNECT_TIMEOUT: 'could not be reached in time',
  GREETING_TIMEOUT: 'took the connection and then said nothing: is "security" right for this port?',
  UPGRADE_TIMEOUT: 'did not finish STARTTLS in time',
  ETIMEOUT: 'has gone silent',
  LockTimeout: 'has gone silent',
};

/** RFC 5530 response codes after which the same command may work later. */
const passing = new Set(['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG', 'CONTACTADMIN', 'THROTTLED']);

/**
 * Any error of the library as a fault. `doing` says what was tried, e.g. "move mail to Done", for a refusal.
 */
export function imapFault(account: ImapAccount, error: unknown, doing = ''): MailFault {
  if (error instanceof MailFault) return error;
  const server = named(account);
  const code = textField(error, 'code');
  // Before everything else: the library also marks a connection lost while logging in as a failed authentication.
  const transport = transportFault(account, code, error);
  if (transport) return transport;
  if (gone.has(code)) {
    const reason = quoted(textField(error, 'reason'));
    return new MailFault('connection', true, `${server} closed the connection${reason && `: ${reason}`}`, error);
  }
  const lateWords = late[code];
  if (lateWords !== undefined) return new MailFault('timeout', true, `${server} ${lateWords}`, error);
  if (field(error, 'tlsFailed') === true) {
    const words = `${server} offers no working STARTTLS; nothing was sent. Use "security: tls" if the server has it`;
    return new MailFault('starttls', false, words, error);
  }
  if (field(error, 'authenticationFailed') === true) return authenticationFault(account, error);
  if (code === 'ETHROTTLE') return new MailFault('refused', true, `${server} asks to be left alone for a while`, error);
  const status = textField(error, 'responseStatus');
  if (status === 'NO' || status === 'BAD') {
    const responseCode = responseCodeOf(error);
    const said = quoted(textField(error, 'responseText'));
    const words = `${server} refused to ${doing || 'do as asked'}: ${responseCode && `[${responseCode}] `}${said || status}`;
    return new MailFault(
      'refused',
      status === 'NO' && (responseCode === '' || passing.has(responseCode)),
      words,
      error,
    );
  }
  if (textField(error, 'serverResponseCode') === 'APPENDLIMIT') {
    return new MailFault('refused', false, `${server} takes no message of that size`, error);
  }
  // ParserError11, LiteralTooLarge, UnexpectedTag ...: the codes are listed in imapflow's errors.js. A new connection helps.
  if (code !== '')
    return new MailFault('protocol', true, `${server} sent an answer that makes no sense (${code})`, error);
  if (error instanceof Error) throw error;
  return new MailFault('protocol', true, `${server} did not ${doing || 'do as asked'} and gave no reason`, error);
}

function authenticationFault(account: ImapAccount, error: unknown): MailFault {
  const server = named(account);
  const responseCode = textField(error, 'serverResponseCode').toUpperCase();
  if (passing.has(responseCode)) {
    return new MailFault(
      'authentication',
      true,
      `${server} cannot check logins at the moment [${responseCode}]`,
      error,
    );
  }
  const what = 'password' in account.credentials ? 'user name or password' : 'user name or access token';
  const whose = account.name === undefined ? account.user : `mailbox ${account.name}`;
  return new MailFault('authentication', false, `${server} does not accept the ${what} of ${whose}`, error);
}

/** The RFC 5530 code of a tagged NO or BAD, upper case; '' when there is none. */
export function responseCodeOf(error: unknown): string {
  const enhanced = textField(error, 'serverResponseCode');
  if (enhanced !== '') return enhanced.toUpperCase();
  const attributes = field(field(error, 'response'), 'attributes');
  const section: unknown = Array.isArray(attributes) ? field(attributes[0], 'section') : undefined;
  return Array.isArray(section) ? textField(section[0], 'value').toUpperCase() : '';
}
