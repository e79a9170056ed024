import { field, MailFault, named, quoted, textField, transportFault, type Endpoint } from './mail-fault.js';

/** What became of one attempt to send a letter. */
export type SendResult =
  | {
      readonly outcome: 'sent';
      readonly response: string;
      /** The Message-ID the recipient sees: the letter's own, unless the server says that it put another (SES, Outlook). */
      readonly messageId: string;
    }
  /** About this letter or its recipient: try later, or never again. `code` is the SMTP reply code, 0 when none was given. */
  | { readonly outcome: 'temporary' | 'permanent'; readonly code: number; readonly response: string }
  /** About the server: no letter could be sent now, so this one is not to blame. */
  | { readonly outcome: 'unreachable'; readonly fault: MailFault };

/** Replies that speak of the login, at whatever command they come (RFC 4954, 6). */
const loginReplies = new Set([454, 530, 534, 535, 538]);

export function sendFailure(server: Endpoint, user: string, error: unknown): Exclude<SendResult, { outcome: 'sent' }> {
  const code = textField(error, 'code');
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE')
    return { outcome: 'unreachable', fault: smtpFault(server, user, error) };
  const reply = replyCode(error);
  const response = quoted(textField(error, 'response'));
  if (reply === 421 || loginReplies.has(reply)) {
    return { outcome: 'unreachable', fault: smtpFault(server, user, error) };
  }
  // Refused before the server was asked: an address it cannot take, or more bytes than its SIZE allows.
  if (reply === 0)
    return { outcome: 'permanent', code: code === 'EMESSAGE' ? 552 : 553, response: response || words(error) };
  // A sender that may not send is a matter of configuration and would sink every letter; 552 there is this letter's size.
  if (textField(error, 'command') === 'MAIL FROM' && reply >= 500 && reply !== 503 && reply !== 552) {
    const said = `${named(server)} does not let the mailbox's address send: ${response}`;
    return { outcome: 'unreachable', fault: new MailFault('refused', false, said, error) };
  }
  // 503, bad sequence of commands, is about the session; the same letter may pass on the next one.
  const permanent = reply >= 500 && reply < 600 && reply !== 503;
  return { outcome: permanent ? 'permanent' : 'temporary', code: reply, response };
}

/** An error about the server itself. Anything without a code of nodemailer's is a bug and thrown on. */
export function smtpFault(server: Endpoint, user: string, error: unknown): MailFault {
  if (error instanceof MailFault) return error;
  // The seam of the access token reports its own fault through the library.
  const original = field(error, 'cause');
  if (original instanceof MailFault) return original;
  const code = textField(error, 'code');
  const reply = replyCode(error);
  const said = quoted(textField(error, 'response'));
  const who = named(server);
  if (reply === 421) return new MailFault('connection', true, `${who} is not available: ${said}`, error);
  if (['EAUTH', 'ENOAUTH', 'EOAUTH2'].includes(code) || loginReplies.has(reply)) {
    const temporary = reply >= 400 && reply < 500;
    if (temporary)
      return new MailFault('authentication', true, `${who} cannot check logins at the moment: ${said}`, error);
    if (user === '')
      return new MailFault('authentication', false, `${who} wants a user name and a password: ${said}`, error);
    return new MailFault(
      'authentication',
      false,
      `${who} does not accept the login of ${user}${said && `: ${said}`}`,
      error,
    );
  }
  const transport = transportFault(server, textField(error, 'originalCode') || code, error);
  if (transport) return transport;
  switch (code) {
    case 'ETIMEDOUT':
      return new MailFault('timeout', true, `${who} does not answer`, error);
    case 'ETLS':
      return new MailFault('starttls', false, `${who} offers no working STARTTLS; nothing was sent`, error);
    case 'EDNS':
    case 'ECONNECTION':
    case 'ESOCKET':
      return new MailFault('connection', true, `${who} closed the connection${said && `: ${said}`}`, error);
    case 'EPROTOCOL':
      // A greeting of 554 (no SMTP service here) or a refused EHLO, as against noise.
      if (reply >= 400)
        return new MailFault('refused', reply < 500, `${who} does not talk to this machine: ${said}`, error);
      return new MailFault('protocol', true, `${who} sent an answer that makes no sense: ${said}`, error);
    default:
      throw error;
  }
}

function replyCode(error: unknown): number {
  const value = field(error, 'responseCode');
  return typeof value === 'number' ? value : 0;
}

function words(error: unknown): string {
  return error instanceof Error ? quoted(error.message) : '';
}
