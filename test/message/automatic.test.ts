import { expect } from 'chai';
import { readAutomatic } from '../../src/message/automatic.js';

interface Case {
  readonly says: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly from?: string;
  readonly subject?: string;
  readonly returnPath?: string;
  readonly answers?: boolean;
  readonly expected: 'person' | 'notice' | 'response';
}

const cases: readonly Case[] = [
  { says: 'a plain mail', expected: 'person' },
  { says: 'Auto-Submitted: no', headers: { 'auto-submitted': 'no' }, expected: 'person' },
  { says: 'Auto-Submitted: No (comment)', headers: { 'auto-submitted': 'No (typed)' }, expected: 'person' },
  {
    says: 'Auto-Submitted: auto-replied',
    headers: { 'auto-submitted': 'auto-replied; owner="x"' },
    expected: 'response',
  },
  { says: 'Auto-Submitted: auto-generated', headers: { 'auto-submitted': 'auto-generated' }, expected: 'notice' },
  {
    says: 'Auto-Submitted: auto-generated in answer',
    headers: { 'auto-submitted': 'auto-generated' },
    answers: true,
    expected: 'response',
  },
  { says: 'X-Autoreply', headers: { 'x-autoreply': 'yes' }, expected: 'response' },
  { says: 'X-Autoreply: no', headers: { 'x-autoreply': 'no' }, expected: 'person' },
  { says: 'X-Autorespond', headers: { 'x-autorespond': 'Re: s' }, expected: 'response' },
  { says: 'Precedence: auto_reply', headers: { precedence: 'auto_reply' }, expected: 'response' },
  { says: 'Precedence: bulk', headers: { precedence: 'bulk' }, expected: 'notice' },
  {
    says: 'Precedence: bulk of a list',
    headers: { precedence: 'bulk', 'list-id': '<staff.x.example>' },
    expected: 'person',
  },
  { says: 'Precedence: list', headers: { precedence: 'list' }, expected: 'person' },
  { says: 'list fields', headers: { 'list-id': '<a>', 'list-unsubscribe': '<b>' }, expected: 'person' },
  { says: 'X-Auto-Response-Suppress alone', headers: { 'x-auto-response-suppress': 'All' }, expected: 'person' },
  { says: 'the null path', returnPath: '', expected: 'notice' },
  { says: 'a path', returnPath: 'ann@x.example', expected: 'person' },
  { says: 'mailer-daemon', from: 'mailer-daemon@x.example', expected: 'notice' },
  { says: 'no-reply', from: 'no-reply@x.example', expected: 'notice' },
  { says: 'noreply-forms', from: 'noreply-forms@x.example', expected: 'notice' },
  { says: 'do_not_reply', from: 'do_not_reply@x.example', expected: 'notice' },
  { says: 'a name that only begins so', from: 'noreen.plyler@x.example', expected: 'person' },
  { says: 'the phrase in a subject that answers', subject: 'Automatic reply: s', answers: true, expected: 'response' },
  { says: 'the phrase alone', subject: 'Out of office does not work', expected: 'person' },
  {
    says: 'the phrase and the suppressing field',
    subject: 'Abwesend: s',
    headers: { 'x-auto-response-suppress': 'OOF' },
    expected: 'response',
  },
  { says: 'an answer to an automatic reply', subject: 'Re: Automatic reply: s', answers: true, expected: 'person' },
];

describe('message: automatic', () => {
  for (const one of cases) {
    it(`takes ${one.says} for a ${one.expected}`, () => {
      const found = readAutomatic({
        replyTo: [],
        listId: null,
        first: (name) => one.headers?.[name] ?? null,
        from: { name: '', address: one.from ?? 'ann@x.example' },
        subject: one.subject ?? 's',
        returnPath: one.returnPath ?? null,
        answers: one.answers ?? false,
        type: 'text/plain',
        reportType: '',
      });
      expect(found === null ? 'person' : found.response ? 'response' : 'notice').to.equal(one.expected);
    });
  }
});
