import type { Action, Reason } from '../../src/policies/verdict.js';

/** A mail made for a load, and what must become of it on an empty helpdesk. */
export interface MixedMail {
  readonly bytes: Buffer;
  readonly expect: { readonly action: Action; readonly reason: Reason };
  /** Templates of the letters it causes, with their recipients. */
  readonly letters: readonly string[];
  /** What must be found nowhere afterwards. */
  readonly secret: string | null;
}

/** Numbers that look random and are the same on every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export interface MailFields {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly to?: string;
  readonly messageId?: string;
  readonly headers?: readonly string[];
  readonly html?: string;
  readonly attachment?: { readonly name: string; readonly type: string; readonly content: Buffer };
}

/** A mail in the shape that mail programs write; lines end in CRLF. */
export function mailOf({
  from,
  subject,
  text,
  to = 'helpdesk@willowcreek.example',
  messageId,
  headers = [],
  html,
  attachment,
}: MailFields): Buffer {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    'Date: Mon, 16 Nov 2026 15:04:05 +0000',
    ...(messageId === undefined ? [] : [`Message-ID: ${messageId}`]),
    ...headers,
    'MIME-Version: 1.0',
  ];
  const plain = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    text.replace(/\n/g, '\r\n'),
  ];
  if (html === undefined && attachment === undefined) return Buffer.from([...head, ...plain, ''].join('\r\n'));
  const parts = [plain.join('\r\n')];
  if (html !== undefined)
    parts.push(['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', html].join('\r\n'));
  if (attachment !== undefined) {
    const base64 = attachment.content.toString('base64').replace(/.{76}/g, '$&\r\n');
    parts.push(
      [
        `Content-Type: ${attachment.type}; name="${attachment.name}"`,
        'Content-Transfer-Encoding: base64',
        `Content-Disposition: attachment; filename="${attachment.name}"`,
        '',
        base64,
      ].join('\r\n'),
    );
  }
  const kind = attachment === undefined ? 'alternative' : 'mixed';
  const body = parts.map((part) => `--=_part\r\n${part}\r\n`).join('');
  return Buffer.from(
    [...head, `Content-Type: multipart/${kind}; boundary="=_part"`, '', `${body}--=_part--`, ''].join('\r\n'),
  );
}

const things = [
  'projector',
  'laptop',
  'printer',
  'Chromebook',
  'document camera',
  'phone',
  'wireless',
  'keyboard',
  'monitor',
  'login',
];
const faults = [
  'does not start',
  'is very slow',
  'shows a blue screen',
  'lost the network',
  'makes a loud noise',
  'freezes every morning',
];
const places = [
  'library',
  'gym',
  'main office',
  'computer lab',
  'music room',
  'cafeteria',
  'counseling office',
  'art room',
];

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** A request nobody else writes: its number is in subject and text, so that no two are taken for the same problem. */
function request(n: number, random: () => number): { subject: string; text: string } {
  const thing = pick(things, random);
  const place = pick(places, random);
  const room = 100 + n;
  return {
    subject: `${thing} in room ${room}`,
    text: `Hello,\n\nthe ${thing} in room ${room} (${place}) ${pick(faults, random)}. It began ${1 + Math.floor(random() * 9)} days ago.\nAsset tag ${4000 + n}.\n\nThank you\nWriter ${n}`,
  };
}

const technician = 'new-ticket technician@willowcreek.example';

/** The kinds of mail a helpdesk gets, `count` of them in turn; every writer writes once but where the kind needs more. */
export function mixedMails(count: number, seed = 1): readonly MixedMail[] {
  const random = randomFrom(seed);
  const mails: MixedMail[] = [];
  for (let n = 0; mails.length < count; n += 1) {
    const writer = `writer${n}@willowcreek.example`;
    const from = `Writer ${n} <${writer}>`;
    const messageId = `<mail-${seed}-${n}@willowcreek.example>`;
    const { subject, text } = request(n, random);
    const opened = {
      expect: { action: 'open', reason: 'new-request' } as const,
      letters: [`acknowledgement ${writer}`, technician],
      secret: null,
    };
    const silent = { letters: [], secret: null };
    switch (n % 12) {
      case 0:
      case 1:
      case 2:
      case 3:
        mails.push({ ...opened, bytes: mailOf({ from, subject, text, messageId }) });
        break;
      case 4:
      case 5:
        mails.push({
          ...opened,
          bytes: mailOf({
            from,
            subject,
            text,
            messageId,
            html: `<p>Hello,</p><p>${text.replace(/\n+/g, '<br>')}</p>`,
          }),
        });
        break;
      case 6: {
        const content = Buffer.alloc(20_000, `picture ${n} `);
        mails.push({
          ...opened,
          bytes: mailOf({
            from,
            subject,
            text,
            messageId,
            attachment: { name: `photo-${n}.jpg`, type: 'image/jpeg', content },
          }),
        });
        break;
      }
      case 7: {
        const secret = `Falcon-${n}-Nest!${n * 7}`;
        mails.push({
          bytes: mailOf({ from, subject, text: `${text}\n\nUsername: writer${n}\nPassword: ${secret}\n`, messageId }),
          expect: { action: 'open', reason: 'new-request' },
          letters: [`acknowledgement ${writer}`, technician, `password-warning ${writer}`],
          secret,
        });
        break;
      }
      case 8:
        mails.push({
          bytes: mailOf({
            from,
            subject: `Automatic reply: ${subject}`,
            text: 'I am out of the office.',
            messageId,
            headers: ['Auto-Submitted: auto-replied'],
          }),
          expect: { action: 'discard', reason: 'automatic' },
          ...silent,
        });
        break;
      case 9: {
        const stranger = `writer${n}@elsewhere.example`;
        mails.push({
          bytes: mailOf({ from: stranger, subject, text, messageId }),
          expect: { action: 'refuse', reason: 'outsider' },
          letters: [`outsider ${stranger}`],
          secret: null,
        });
        break;
      }
      case 10: {
        const off = `writer${n}@willowcreek.com`;
        mails.push({
          bytes: mailOf({ from: off, subject, text, messageId }),
          expect: { action: 'refuse', reason: 'wrong-domain' },
          letters: [`wrong-domain ${off}`],
          secret: null,
        });
        break;
      }
      default: {
        const bytes = mailOf({ from, subject, text, messageId });
        mails.push({ ...opened, bytes });
        if (mails.length < count) mails.push({ bytes, expect: { action: 'discard', reason: 'repeat' }, ...silent });
      }
    }
  }
  return mails;
}
