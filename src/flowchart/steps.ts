import type { Desk } from '../policies/desk.js';
import type { Exit } from './flow.js';

/** What a policy asks under a configuration; null when it asks nothing. */
export type AsStep = (desk: Desk) => { readonly asks: string; readonly exits: readonly Exit[] } | null;

/** Every policy of the chain, by its name. One that only has an opinion asks nothing and has no line. */
export const steps: Readonly<Record<string, AsStep>> = {
  loop: () => ({
    asks: 'Did this helpdesk write it itself?',
    exits: [{ when: 'yes', action: 'discard', reason: 'loop', then: 'Discarded' }],
  }),
  repeat: () => ({
    asks: 'Was the very same mail here before?',
    exits: [{ when: 'yes', action: 'discard', reason: 'repeat', then: 'Discarded: it had its answer' }],
  }),
  bounce: () => ({
    asks: 'Does it report that a letter could not be delivered?',
    exits: [
      { when: 'of a ticket', action: 'append', reason: 'bounce', then: 'Noted on the ticket' },
      { when: 'of none', action: 'discard', reason: 'bounce', then: 'Discarded' },
    ],
  }),
  automatic: ({ policies }) => ({
    asks: 'Did a machine write it?',
    exits: [
      { when: 'about a ticket', action: 'append', reason: 'automatic', then: 'Noted on the ticket' },
      ...untied(policies.automatic.untied),
    ],
  }),
  sender: ({ policies, mailboxes, groups }) => ({
    asks: 'Who wrote it?',
    exits: [
      { when: 'nobody', action: 'quarantine', reason: 'unproven', then: 'Held for a person' },
      ...when(policies.sender.coachNearMisses, {
        when: 'an address just off ours',
        action: 'refuse',
        reason: 'wrong-domain',
        then: 'Refused: wrong domain',
      }),
      ...groups
        .filter(({ may }) => may === 'refuse')
        .map(({ name }): Exit => ({
          when: name,
          action: 'refuse',
          reason: 'group',
          then: 'Refused, with the text of the group',
        })),
      ...when(
        mailboxes.some(({ outsiders }) => outsiders === 'refuse'),
        { when: 'an outsider', action: 'refuse', reason: 'outsider', then: 'Refused: from outside' },
      ),
    ],
  }),
  oversize: () => ({
    asks: 'Is it larger than the mailbox takes?',
    exits: [{ when: 'yes', action: 'refuse', reason: 'oversize', then: 'Refused: too large' }],
  }),
  flood: () => ({
    asks: 'Is it one too many from this address?',
    exits: [{ when: 'yes', action: 'quarantine', reason: 'flood', then: 'Held for a person' }],
  }),
  approval: ({ policies }) =>
    policies.approval.words.length === 0
      ? null
      : {
          asks: 'Does an administrator approve or decline?',
          exits: [
            { when: 'yes or no', action: 'append', reason: 'approval', then: 'Noted on the ticket that waited for it' },
          ],
        },
  status: () => ({
    asks: 'Does somebody on a ticket ask how it stands?',
    exits: [{ when: 'yes', action: 'append', reason: 'status', then: 'Answered with the last public update' }],
  }),
  technician: () => ({
    asks: 'Does a technician answer a ticket?',
    exits: [
      { when: 'without proof', action: 'quarantine', reason: 'unproven', then: 'Held for a person' },
      {
        when: 'a wrong command',
        action: 'append',
        reason: 'command-error',
        then: 'Nothing is done, and it is said why',
      },
      {
        when: 'yes',
        action: 'append',
        reason: 'technician',
        then: 'The reply is passed on, the commands are carried out',
      },
      { when: '#reopen', action: 'reopen', reason: 'technician', then: 'The ticket is open again' },
    ],
  }),
  reply: () => ({
    asks: 'Does somebody answer an open ticket?',
    exits: [
      { when: 'a stranger', action: 'quarantine', reason: 'unproven', then: 'Held for a person' },
      { when: 'yes', action: 'append', reason: 'reply', then: 'Added to the ticket' },
    ],
  }),
  closed: ({ policies }) => ({
    asks: 'Does somebody answer a closed ticket?',
    exits: [
      { when: 'only thanks', action: 'append', reason: 'thanks', then: 'Noted; the ticket stays closed' },
      ...when(policies.closed.information === 'entry', {
        when: 'further facts',
        action: 'append',
        reason: 'late',
        then: 'Noted; its technicians are told',
      }),
      ...when(policies.closed.newProblem !== 'reopen', {
        when: 'another problem',
        action: 'open',
        reason: policies.closed.newProblem === 'linked' ? 'linked' : 'new-request',
        then: 'A new ticket opens',
      }),
      afterClosing(`within ${policies.closed.withinDays} days`, policies.closed.then),
      afterClosing('later', policies.closed.after),
    ],
  }),
  redirect: ({ redirects }) =>
    redirects.length === 0
      ? null
      : {
          asks: 'Does another office take care of it?',
          exits: redirects.map(({ title }) => ({
            when: title,
            action: 'answer',
            reason: 'redirect',
            then: 'Answered, without a ticket',
          })),
        },
  behalf: ({ policies }) => ({
    asks: 'Is it written for somebody else?',
    exits: when(Object.values(policies.behalf).includes('refuse'), {
      when: 'not allowed',
      action: 'refuse',
      reason: 'behalf',
      then: 'That person is asked to write',
    }),
  }),
  returned: ({ mailboxes }) =>
    mailboxes.every(({ requests }) => requests !== 'return')
      ? null
      : {
          asks: 'Does the mailbox take no requests, and is it no emergency?',
          exits: [
            { when: 'yes', action: 'refuse', reason: 'returned', then: 'Sent back with the way to open a ticket' },
          ],
        },
  duplicate: ({ policies }) =>
    policies.duplicate.windowHours === 0
      ? null
      : {
          asks: 'Does the writer have an open ticket on the same matter?',
          exits: [
            { when: 'the same again', action: 'append', reason: 'duplicate', then: 'Added to that ticket' },
            ...when(policies.duplicate.additions === 'append', {
              when: 'something new',
              action: 'append',
              reason: 'addition',
              then: 'Added to that ticket',
            }),
          ],
        },
  open: () => ({
    asks: 'Whatever is left is a request',
    exits: [{ when: 'always', action: 'open', reason: 'new-request', then: 'A ticket opens' }],
  }),
};

function when(condition: boolean, exit: Exit): readonly Exit[] {
  return condition ? [exit] : [];
}

function afterClosing(when: string, what: 'reopen' | 'open' | 'refuse'): Exit {
  switch (what) {
    case 'reopen':
      return { when, action: 'reopen', reason: 'closed', then: 'The ticket is open again' };
    case 'open':
      return { when, action: 'open', reason: 'linked', then: 'A new ticket opens, linked to the closed one' };
    case 'refuse':
      return { when, action: 'refuse', reason: 'closed', then: 'Refused, with the way to go on' };
    default:
      return what satisfies never;
  }
}

function untied(what: Desk['policies']['automatic']['untied']): readonly Exit[] {
  switch (what) {
    case 'discard':
      return [{ when: 'about none', action: 'discard', reason: 'automatic', then: 'Discarded' }];
    case 'quarantine':
      return [{ when: 'about none', action: 'quarantine', reason: 'unproven', then: 'Held for a person' }];
    case 'open':
      return [];
    default:
      return what satisfies never;
  }
}
