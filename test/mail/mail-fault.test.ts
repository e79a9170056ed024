import { expect } from 'chai';
import { imapFault } from '../../src/mail/imap-fault.js';
import type { ImapAccount } from '../../src/mail/imap-account.js';
import { MailFault, transportFault } from '../../src/mail/mail-fault.js';
import { sendFailure, smtpFault } from '../../src/mail/smtp-fault.js';

const server = { host: 'mail.school.example', port: 993 };
const account: ImapAccount = { ...server, security: 'tls', user: 'tech', credentials: { password: 'x' }, name: 'technology' };
const failed = (fields: object) => Object.assign(new Error('whatever the library says'), fields);

describe('mail fault', () => {
  describe('of the network and of TLS', () => {
    for (const [code, kind, temporary, words] of [
      ['ECONNREFUSED', 'connection', true, 'refuses the connection'],
      ['ENOTFOUND', 'connection', true, 'no such name in DNS'],
      ['EAI_AGAIN', 'connection', true, 'name server'],
      ['ECONNRESET', 'connection', true, 'broke the connection off'],
      ['ETIMEDOUT', 'timeout', true, 'does not answer'],
      ['CERT_HAS_EXPIRED', 'certificate', false, 'certificate of mail.school.example:993 has expired'],
      ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate', false, 'another name'],
      ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate', false, 'self-signed; set "ca"'],
      ['SELF_SIGNED_CERT_IN_CHAIN', 'certificate', false, 'set "ca"'],
      ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', false, '"security"'],
    ] as const) {
      it(`calls ${code} a ${temporary ? 'temporary' : 'permanent'} ${kind} fault`, () => {
        const fault = transportFault(server, code, null);
        expect(fault).to.include({ kind, temporary });
        expect(fault?.words).to.include(words).and.to.include('mail.school.example:993');
      });
    }

    it('has no opinion on other codes', () => {
      expect(transportFault(server, 'EAUTH', null)).to.equal(null);
    });
  });

  describe('of IMAP', () => {
    for (const [fields, kind, temporary, words] of [
      [{ code: 'NoConnection', reason: 'Server shutting down.' }, 'connection', true, 'closed the connection: Server shutting down.'],
      [{ code: 'NoConnection', authenticationFailed: true }, 'connection', true, 'closed the connection'],
      [{ code: 'ETIMEOUT' }, 'timeout', true, 'gone silent'],
      [{ code: 'GREETING_TIMEOUT' }, 'timeout', true, 'said nothing'],
      [{ tlsFailed: true }, 'starttls', false, 'nothing was sent'],
      [{ code: 'STARTTLS_INJECTION', tlsFailed: true }, 'starttls', false, 'nothing was sent'],
      [{ code: 'CERT_HAS_EXPIRED', tlsFailed: true }, 'certificate', false, 'expired'],
      [{ authenticationFailed: true, responseStatus: 'NO' }, 'authentication', false, 'user name or password of mailbox technology'],
      [{ authenticationFailed: true, serverResponseCode: 'UNAVAILABLE' }, 'authentication', true, 'at the moment'],
      [{ responseStatus: 'NO', responseText: 'full', serverResponseCode: 'OVERQUOTA' }, 'refused', false, '[OVERQUOTA] full'],
      [{ responseStatus: 'NO', responseText: 'later' }, 'refused', true, 'later'],
      [{ responseStatus: 'BAD', responseText: 'what?' }, 'refused', false, 'what?'],
      [{ code: 'ParserError11' }, 'protocol', true, 'makes no sense'],
      [{ serverResponseCode: 'APPENDLIMIT' }, 'refused', false, 'size'],
    ] as const) {
      it(`takes ${JSON.stringify(fields)} for a ${temporary ? 'temporary' : 'permanent'} ${kind} fault`, () => {
        const fault = imapFault(account, failed(fields), 'move mail');
        expect(fault).to.include({ kind, temporary });
        expect(fault.words).to.include(words);
      });
    }

    it('throws a bug on', () => {
      expect(() => imapFault(account, new TypeError('undefined is not a function'))).to.throw(TypeError);
    });

    it('lets no control character of a server into a message, and no endless one', () => {
      const { words } = imapFault(account, failed({ responseStatus: 'NO', responseText: `a\r\nb\u001b[2J${'x'.repeat(999)}` }));
      expect(words).to.not.match(/[\u0000-\u001f]/);
      expect(words.length).to.be.below(400);
    });
  });

  describe('of SMTP', () => {
    const rcpt = { code: 'EENVELOPE', command: 'RCPT TO' };
    const from = { code: 'EENVELOPE', command: 'MAIL FROM' };
    const data = { code: 'EMESSAGE', command: 'DATA' };
    for (const [fields, outcome] of [
      [{ ...rcpt, responseCode: 450, response: '450 later' }, 'temporary'],
      [{ ...rcpt, responseCode: 550, response: '550 no such user' }, 'permanent'],
      [{ ...data, responseCode: 451, response: '451 later' }, 'temporary'],
      [{ ...data, responseCode: 554, response: '554 spam' }, 'permanent'],
      [{ ...data, responseCode: 503, response: '503 sequence' }, 'temporary'],
      [{ ...from, responseCode: 552, response: '552 too big' }, 'permanent'],
      [{ ...from, responseCode: 451, response: '451 later' }, 'temporary'],
      [{ code: 'EMESSAGE' }, 'permanent'],
      [{ ...from, responseCode: 553, response: '553 not yours' }, 'unreachable'],
      [{ ...from, responseCode: 530, response: '530 log in first' }, 'unreachable'],
      [{ ...rcpt, responseCode: 421, response: '421 bye' }, 'unreachable'],
      [{ code: 'EAUTH', responseCode: 535, response: '535 no' }, 'unreachable'],
      [{ code: 'ESOCKET', originalCode: 'ECONNREFUSED' }, 'unreachable'],
      [{ code: 'ECONNECTION' }, 'unreachable'],
    ] as const) {
      it(`gives ${outcome} for ${JSON.stringify(fields)}`, () => {
        expect(sendFailure(server, 'tech', failed(fields)).outcome).to.equal(outcome);
      });
    }

    for (const [fields, kind, temporary] of [
      [{ code: 'EAUTH', responseCode: 535 }, 'authentication', false],
      [{ code: 'EAUTH', responseCode: 454 }, 'authentication', true],
      [{ code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }, 'timeout', true],
      [{ code: 'ETLS' }, 'starttls', false],
      [{ code: 'ETLS', originalCode: 'CERT_HAS_EXPIRED' }, 'certificate', false],
      [{ code: 'ESOCKET', originalCode: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'certificate', false],
      [{ code: 'EPROTOCOL', responseCode: 554 }, 'refused', false],
      [{ code: 'EPROTOCOL' }, 'protocol', true],
    ] as const) {
      it(`takes ${JSON.stringify(fields)} for a ${temporary ? 'temporary' : 'permanent'} ${kind} fault`, () => {
        expect(smtpFault(server, 'tech', failed(fields))).to.include({ kind, temporary });
      });
    }

    it('throws a bug on', () => {
      expect(() => smtpFault(server, '', new TypeError('oops'))).to.throw(TypeError);
    });

    it('passes on the fault of the source of access tokens', () => {
      const fault = new MailFault('authentication', true, 'the token service is away');
      expect(smtpFault(server, 'tech', failed({ code: 'EAUTH', cause: fault }))).to.equal(fault);
    });
  });
});
