import { expect } from 'chai';
import { technician } from '../../src/policies/technician.js';
import { authenticated, closedTicket, outcome, question, thread } from '../support/question.js';
import type { Changes } from '../support/question.js';

const rosa = 'rosa@willowcreek.example';
const tied = { thread: thread({ tokenOwner: rosa }) };

function fromRosa(visible: string, changes: Changes = {}) {
  return question({ from: rosa, facts: tied, ...changes, message: { visible, ...changes.message } });
}

describe('policy technician', () => {
  for (const [name, asked, expected] of [
    ['a teacher', question({ facts: { thread: thread() } }), 'none'],
    ['a technician with a request of their own', fromRosa('My phone is dead', { facts: {} }), 'none'],
    ['with the token given to them', fromRosa('On my way'), 'append technician'],
    [
      'with authenticated mail and a reference',
      fromRosa('On my way', {
        message: { authentication: authenticated },
        facts: { thread: thread({ by: 'reference' }) },
      }),
      'append technician',
    ],
    [
      'with authenticated mail and the number',
      fromRosa('On my way', {
        message: { authentication: authenticated },
        facts: { thread: thread({ by: 'subject' }) },
      }),
      'append technician',
    ],
    ["with the requester's token", fromRosa('#close done', { facts: { thread: thread() } }), 'quarantine unproven'],
    [
      'with a reference only',
      fromRosa('#close done', { facts: { thread: thread({ by: 'reference' }) } }),
      'quarantine unproven',
    ],
    [
      'with the number only',
      fromRosa('On my way', { facts: { thread: thread({ by: 'subject' }) } }),
      'quarantine unproven',
    ],
    [
      'unproven, let through by a person',
      fromRosa('On my way', { facts: { thread: thread({ by: 'subject' }), released: true } }),
      'append technician',
    ],
    ['with a faulty command', fromRosa('#clsoe done'), 'append command-error'],
    [
      'reopening a closed ticket',
      fromRosa('#reopen', { facts: { thread: thread({ tokenOwner: rosa }, closedTicket(3)) } }),
      'reopen technician',
    ],
    ['reopening an open ticket', fromRosa('#reopen'), 'append technician'],
    [
      'answering on a closed ticket',
      fromRosa('I left the cable with you', { facts: { thread: thread({ tokenOwner: rosa }, closedTicket(3)) } }),
      'append technician',
    ],
    [
      'closing a closed ticket',
      fromRosa('#close done', { facts: { thread: thread({ tokenOwner: rosa }, closedTicket(3)) } }),
      'append command-error',
    ],
    [
      'on a request of their own',
      fromRosa('Any news?', { facts: { thread: thread({ tokenOwner: rosa }, { requester: rosa }) } }),
      'none',
    ],
    [
      'closing a request of their own without proof',
      fromRosa('#close never mind', { facts: { thread: thread({ by: 'subject' }, { requester: rosa }) } }),
      'quarantine unproven',
    ],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(outcome(technician.decide(asked))).to.equal(expected);
    });
  }

  for (const [visible, entry, text] of [
    ['On my way', 'reply', 'On my way'],
    ['#close Replaced the cable', 'reply', ''],
    ['#note She is out', 'note', 'She is out'],
    ['#close Replaced the cable\n#note\nLoose again', 'note', 'Loose again'],
    ['#assign me', 'note', ''],
    ['#assign me\nComing at two', 'reply', 'Coming at two'],
  ] as const) {
    it(`${JSON.stringify(visible)} is a ${entry}`, () => {
      expect(technician.decide(fromRosa(visible)).verdict).to.deep.include({ entry, text });
    });
  }

  it('passes on an attachment without words, but no signature picture', () => {
    const picture = { name: 'a.png', type: 'image/png', size: 1, content: new Uint8Array(1), contentId: null };
    const withPicture = (inline: boolean) => fromRosa('', { message: { attachments: [{ ...picture, inline }] } });
    expect(technician.decide(withPicture(false)).verdict).to.deep.include({ entry: 'reply' });
    expect(technician.decide(withPicture(true)).verdict).to.deep.include({ entry: 'note' });
  });

  it('puts the writer in for "me"', () => {
    expect(technician.decide(fromRosa('#assign me')).verdict).to.deep.include({
      commands: [{ name: 'assign', to: rosa }],
    });
  });

  it('executes nothing of a mail with a fault, and keeps it a note', () => {
    const { verdict } = technician.decide(fromRosa('#assign me\n#priority hot\nDone'));
    expect(verdict).to.deep.include({ commands: [], entry: 'note' });
    expect(verdict).to.have.property('faults').with.length(1);
  });
});
