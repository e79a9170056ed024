import { expect } from 'chai';
import { loop } from '../../src/policies/loop.js';
import { outcome, question } from '../support/question.js';

describe('policy loop', () => {
  for (const [name, changes, expected] of [
    ['a teacher', {}, 'none'],
    ['the mailbox itself', { from: 'helpdesk@willowcreek.example' }, 'discard loop'],
    ['an alias of it', { from: 'tech@willowcreek.example' }, 'discard loop'],
    ['another watched mailbox', { from: 'maintenance@willowcreek.example' }, 'discard loop'],
    ['another Deskgate', { from: 'desk@other.example', message: { deskgate: 'letter' } }, 'discard loop'],
    [
      'a bounce with our fields',
      { from: 'mailer-daemon@x.example', message: { deskgate: 'x', kind: 'bounce' } },
      'none',
    ],
    ['nobody', { message: { from: null } }, 'none'],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(loop.decide(question(changes)))).to.equal(expected);
    });
  }
});
