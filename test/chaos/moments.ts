// moments.ts - when something is killed. Most moments are points in the conversation with a server, seen by a proxy that
// holds the next byte back; some are states of the database, asked for again and again; the rest are random delays.
import type { Point } from '../support/watched-proxy.js';

export interface Moment {
  readonly name: string;
  /** Only a mail with a secret leads here. */
  readonly secret?: boolean;
  /** May be reached many times with little work, so that a later time may be chosen. */
  readonly often?: boolean;
  readonly at:
    | { readonly conversation: 'imap' | 'smtp' | 'sql'; readonly point: Point }
    | { readonly state: string }
    | { readonly delay: readonly [least: number, most: number] };
}

type Conversation = 'imap' | 'smtp' | 'sql';

function client(
  conversation: Conversation,
  name: string,
  pattern: RegExp,
  passes: Point['passes'],
  more: Partial<Pick<Moment, 'secret' | 'often'> & Pick<Point, 'first'>> = {},
): Moment {
  return moment(conversation, name, { from: 'client', pattern, passes }, more);
}

function server(
  conversation: Conversation,
  name: string,
  pattern: RegExp,
  passes: Point['passes'],
  more: Partial<Pick<Moment, 'secret' | 'often'> & Pick<Point, 'first'>> = {},
): Moment {
  return moment(conversation, name, { from: 'server', pattern, passes }, more);
}

function moment(
  conversation: Conversation,
  name: string,
  point: Point,
  { first, ...more }: Partial<Pick<Moment, 'secret' | 'often'> & Pick<Point, 'first'>>,
): Moment {
  return {
    name: `${conversation}: ${name}`,
    ...more,
    at: { conversation, point: first === undefined ? point : { ...point, first } },
  };
}

const verdicts = /update ledger set action/;
const letterEnd = /\r\n\.\r\n/;

export const sqlMoments: readonly Moment[] = [
  client('sql', 'arrivals about to be noted', /insert into arrival \(/, 'nothing'),
  client('sql', 'arrivals noted, not answered', /insert into arrival \(/, 'all'),
  client('sql', 'ledger rows claimed', /insert into ledger \(/, 'all', { often: true }),
  client('sql', 'tickets written, letters not', /insert into letter \(/, 'nothing', { often: true }),
  client('sql', 'before the commit', /commit\0/, 'nothing', { first: verdicts, often: true }),
  client('sql', 'commit sent', /commit\0/, 'all', { first: verdicts, often: true }),
  server('sql', 'committed, not answered', /COMMIT\0/, 'nothing', { first: verdicts, often: true }),
  server('sql', 'committed, before filing', /COMMIT\0/, 'all', { first: verdicts, often: true }),
  client('sql', 'filed, not marked', /update ledger set filed_at/, 'nothing', { often: true }),
  client('sql', 'filed and marked', /update ledger set filed_at/, 'all', { often: true }),
  server('sql', 'letters taken, none sent', /COMMIT\0/, 'all', { first: /update letter set taken_by/ }),
  client('sql', 'letter sent, not marked', /update letter set state/, 'nothing', { often: true }),
  client('sql', 'letter sent and marked', /update letter set state/, 'all', { often: true }),
];

export const imapMoments: readonly Moment[] = [
  client('imap', 'mails asked for', /UID FETCH [^\r]*BODY\.PEEK\[\]/, 'all', { often: true }),
  server('imap', 'mails half fetched', /BODY\[\] \{/, 'half', { often: true }),
  client('imap', 'move about to be asked', /UID MOVE /, 'nothing', { often: true }),
  client('imap', 'move asked', /UID MOVE /, 'all', { often: true }),
  server('imap', 'moved, not answered', /COPYUID/, 'nothing', { often: true }),
  client('imap', 'copy half stored', /^X-Deskgate-Copy: /m, 'half', { secret: true }),
  client('imap', 'copy sent', /^X-Deskgate-Copy: /m, 'all', { secret: true }),
  server('imap', 'copy stored, not answered', /APPENDUID/, 'nothing', { secret: true }),
  server('imap', 'copy stored, original still there', /APPENDUID/, 'all', { secret: true }),
  client('imap', 'original about to be flagged', /UID STORE [^\r]*Deleted/, 'nothing', { secret: true }),
  client('imap', 'original flagged, not removed', /UID EXPUNGE /, 'nothing', { secret: true }),
  client('imap', 'original removed', /UID EXPUNGE /, 'all', { secret: true }),
];

export const smtpMoments: readonly Moment[] = [
  client('smtp', 'recipient named', /RCPT TO/, 'all', { often: true }),
  client('smtp', 'letter half sent', /^Subject: /m, 'half', { often: true }),
  client('smtp', 'letter sent', letterEnd, 'all', { often: true }),
  server('smtp', 'letter accepted, not answered', /queued/, 'nothing', { often: true }),
];

/** Asked on a connection of the test's own; true when the state is there. */
export const stateMoments: readonly Moment[] = [
  {
    name: 'state: decided and not filed',
    at: { state: 'select 1 from ledger where action is not null and filed_at is null limit 1' },
  },
  {
    name: 'state: some arrivals decided, some not',
    at: {
      state: `select 1 where exists (select from arrival where not decided)
        and exists (select from arrival join ledger using (mailbox, uidvalidity, uid) where filed_at is null)`,
    },
  },
  { name: 'state: letters in hand', at: { state: 'select 1 from letter where taken_by is not null limit 1' } },
];

export const delayMoments: readonly Moment[] = [
  { name: 'delay: while it starts', at: { delay: [50, 900] } },
  { name: 'delay: at first work', at: { delay: [700, 1800] } },
  { name: 'delay: any time', at: { delay: [300, 3500] } },
];
