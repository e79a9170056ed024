import { expect } from 'chai';
import { directoryOf } from '../src/directory/look-up.js';
import { outcomeOf, rowsOf, ticketOf, type Decided, type Known } from '../src/outcome.js';
import type { TicketView } from '../src/letters/occasion.js';
import type { Append, Open, Verdict } from '../src/policies/verdict.js';
import { policyOptions } from '../src/policies/options.js';
import { arrivedAt, levels, question, type Changes, plainTicket } from './support/question.js';

const open: Open = {
  action: 'open',
  reason: 'new-request',
  detail: '',
  queue: 'technology',
  priority: 'normal',
  assignee: '',
  due: { response: null, resolution: null },
};
const append: Append = {
  action: 'append',
  reason: 'technician',
  detail: '',
  ticket: 12,
  entry: 'reply',
  commands: [],
  faults: [],
};
const ticket: TicketView = {
  id: 12,
  number: 'TECH-12',
  status: 'open',
  subject: 'Printer',
  queue: 'technology',
  priority: 'normal',
  assignee: 'rosa@willowcreek.example',
  requester: 'ana@willowcreek.example',
  requesterName: 'Ana Teacher',
  due: { response: null, resolution: null },
  openedAt: new Date('2026-11-16T16:00:00Z'),
  firstResponseAt: null,
  lastUpdate: '',
  lastUpdateAt: null,
  resolution: '',
  rootMessageId: '<first@willowcreek.example>',
  linkedTo: '',
  ...plainTicket,
  language: 'en',
};

function outcome(verdict: Verdict, changes: Changes = {}, known: Partial<Known> = {}) {
  const { message, facts, mailbox, oversize, desk } = question(changes);
  const decided: Decided = {
    arrived: {
      key: { mailbox: mailbox.name, uidValidity: 1, uid: 1 },
      mailbox: { ...mailbox },
      reading: { message, secrets: [], contentKey: '00', copy: null },
      arrivedAt,
      size: 1,
      oversize,
      settled: null,
    },
    question: null,
    claimed: { ledger: 5, state: 'new', of: null },
    facts,
    verdict,
    trace: [],
  };
  let tokens = 0;
  return outcomeOf(decided, {
    newId: verdict.action === 'open' ? 12 : null,
    ticket: ticketOf(verdict) === null ? null : ticket,
    participants: [],
    desk,
    newToken: () => `token-${(tokens += 1)}`,
    ...known,
  });
}

describe('what a verdict does', () => {
  for (const [given, visible, subject] of [
    ['Re: FW: Printer', '', 'Printer'],
    ['', '\n\nThe printer is on fire.\nHelp!', 'The printer is on fire.'],
    ['Re:', '', '(no subject)'],
    ['HELP!!', 'Good morning,\nthe projector in room 12 is dark', 'the projector in room 12 is dark'],
    ['help', 'please, I need help', 'help'],
    ['Help with the gradebook', 'I cannot open it', 'Help with the gradebook'],
    ['', 'long '.repeat(40), 'long '.repeat(16)],
  ] as const) {
    it(`names a ticket "${subject.slice(0, 24)}" after the subject "${given}"`, () => {
      expect(outcome(open, { message: { subject: given, visible } }).opens?.subject).to.equal(subject);
    });
  }

  it('brings the copied people of the district onto a new ticket, each once with a token, twenty at most', () => {
    const people = Array.from({ length: 30 }, (_, n) => ({ name: '', address: `p${n}@willowcreek.example` }));
    const { participants } = outcome(open, {
      message: {
        to: [{ name: '', address: 'helpdesk@willowcreek.example' }],
        cc: [{ name: '', address: 'someone@elsewhere.example' }, ...people, ...people],
      },
    });
    expect(participants.filter(({ role }) => role === 'participant').length).to.equal(20);
    expect(participants[0]).to.include({ address: 'ana@willowcreek.example', role: 'requester' });
    expect(participants.map(({ address }) => address).join()).to.not.match(/elsewhere|helpdesk/);
    expect(new Set(participants.map(({ token }) => token)).size).to.equal(participants.length);
  });

  const changes: readonly (readonly [string, Partial<Append>, Record<string, unknown>])[] = [
    ['a reply is the first response', {}, { firstResponseAt: arrivedAt, updatedAt: arrivedAt }],
    ['a note is none', { entry: 'note' }, { updatedAt: arrivedAt }],
    [
      '#close closes with what was done',
      { entry: 'note', commands: [{ name: 'close', resolution: 'New fuse.' }] },
      { status: 'closed', closedAt: arrivedAt, resolution: 'New fuse.', updatedAt: arrivedAt },
    ],
    [
      '#queue takes the ticket from the old desk’s technician',
      { entry: 'note', commands: [{ name: 'queue', queue: 'maintenance' }] },
      { queue: 'maintenance', assignee: '', updatedAt: arrivedAt },
    ],
    [
      '#queue to where it is leaves it with its technician',
      { entry: 'note', commands: [{ name: 'queue', queue: 'technology' }] },
      { queue: 'technology', updatedAt: arrivedAt },
    ],
    [
      '#assign with #queue gives it to the one named',
      {
        entry: 'note',
        commands: [
          { name: 'assign', to: 'tom@willowcreek.example' },
          { name: 'queue', queue: 'maintenance' },
        ],
      },
      { assignee: 'tom@willowcreek.example', queue: 'maintenance', updatedAt: arrivedAt },
    ],
    [
      'a faulty command changes nothing',
      { reason: 'command-error', entry: 'note', faults: ['?'] },
      { updatedAt: arrivedAt },
    ],
  ];
  for (const [what, verdict, expected] of changes) {
    it(what, () => {
      expect(outcome({ ...append, ...verdict }).changes).to.deep.equal(expected);
    });
  }

  describe('dates follow the level that a technician sets', () => {
    const hours = (amount: number) => ({ amount, unit: 'hours' as const });
    const [level] = levels('any');
    const priorities = [
      { ...level!, name: 'high', respondWithin: hours(1), resolveWithin: hours(8) },
      { ...level!, name: 'normal', respondWithin: hours(24), resolveWithin: hours(48) },
      { ...level!, name: 'low' },
    ];
    const opened = new Date('2026-11-16T13:00:00Z');
    const at = (text: string) => new Date(`2026-11-${text}Z`);
    const due = { response: at('17T13:00:00'), resolution: at('18T13:00:00') };
    const before: TicketView = { ...ticket, priority: 'normal', openedAt: opened, due };
    const set = (to: string, from: Partial<TicketView> = {}, more: Partial<Append> = {}) => {
      const commands = [{ name: 'priority' as const, level: to }];
      const verdict = { ...append, entry: 'note' as const, commands, ...more };
      const { desk } = question({ desk: { priorities } });
      const done = outcome(verdict, {}, { ticket: { ...before, ...from }, desk });
      return { changes: done.changes, due: done.ticket?.due };
    };

    it('a level that rises counts from then', () => {
      expect(set('high').due).to.deep.equal({ response: at('16T18:00:00'), resolution: at('17T01:00:00') });
    });

    it('and never ends later than was promised', () => {
      const soon = { response: at('16T17:30:00'), resolution: null };
      expect(set('high', { due: soon }).due).to.deep.equal({ ...soon, resolution: at('17T01:00:00') });
    });

    it('a level that sinks counts from the opening', () => {
      const high = { priority: 'high', due: { response: at('16T14:00:00'), resolution: at('16T21:00:00') } };
      expect(set('normal', high).due).to.deep.equal(due);
    });

    it('without a promise of its own it has that of the queue', () => {
      expect(set('low').due).to.deep.equal({ response: at('18T22:00:00'), resolution: null });
    });

    it('a first answer that has come, or comes with it, keeps its date', () => {
      expect(set('high', { firstResponseAt: opened }).changes).not.to.have.property('dueResponse');
      expect(set('high', {}, { entry: 'reply' }).due?.response).to.deep.equal(due.response);
    });

    it('the level it has already changes no date', () => {
      expect(set('normal').changes).not.to.have.any.keys('dueResponse', 'dueResolution');
    });
  });

  it('brings the technicians who are alerted onto the ticket of an emergency', () => {
    const policies = policyOptions.parse({
      emergency: { words: ['outage'], alert: ['rosa@willowcreek.example', 'operations@willowcreek.example'] },
    });
    const { desk } = question({ desk: { policies } });
    const roles = outcome({ ...open, flags: ['emergency'] }, {}, { desk }).participants.map(({ address, role }) => [
      address.split('@')[0],
      role,
    ]);
    expect(roles).to.deep.equal([
      ['ana', 'requester'],
      ['rosa', 'technician'],
    ]);
  });

  it('no clock is stopped by opening a ticket and acknowledging it (PC-16)', () => {
    const { opens, changes: none } = outcome(open);
    expect(none).to.equal(null);
    expect(opens).to.not.have.property('firstResponseAt');
  });

  for (const [reason, entry] of [
    ['reply', 'message'],
    ['duplicate', 'message'],
    ['addition', 'message'],
    ['late', 'message'],
    ['thanks', 'message'],
    ['automatic', 'note'],
    ['bounce', 'note'],
    ['technician', 'note'],
    ['command-error', 'note'],
    // No policy writes these: only a person's answer may stop the clock, whatever an entry is called.
    ['automatic', 'reply'],
    ['reply', 'reply'],
    ['command-error', 'reply'],
  ] as const) {
    it(`the clock of the first response runs on after ${reason}, kept as ${entry} (PC-16)`, () => {
      expect(outcome({ ...append, reason, entry }).changes).to.not.have.property('firstResponseAt');
    });
  }

  it('a technician who answers as the ticket opens again stops it, a requester who opens it again does not', () => {
    const reopen = { action: 'reopen', detail: '', ticket: 12, commands: [] } as const;
    expect(outcome({ ...reopen, reason: 'technician', entry: 'reply' }).changes).to.include({
      firstResponseAt: arrivedAt,
    });
    expect(outcome({ ...reopen, reason: 'closed', entry: 'message' }).changes).to.not.have.property('firstResponseAt');
  });

  it('keeps commands out of what people read', () => {
    const { entry } = outcome({ ...append, text: 'Done.' }, { message: { visible: 'Done.\n#priority low' } });
    expect(entry).to.include({ kind: 'reply', text: 'Done.' });
  });

  for (const verdict of [
    { action: 'refuse', reason: 'outsider', detail: '' },
    { action: 'discard', reason: 'loop', detail: '' },
    { action: 'quarantine', reason: 'unproven', detail: '', ticket: 12 },
  ] as const) {
    it(`leaves no trace on any ticket for ${verdict.action}`, () => {
      const rows = rowsOf(outcome(verdict), []);
      expect(rows).to.deep.include({ opens: null, changes: null, entry: null, participants: [] });
    });
  }

  const jane = { name: 'Jane Doe', address: 'jane@willowcreek.example' };
  const ana = 'ana@willowcreek.example';
  const onBehalf: readonly (readonly [string, Partial<Open>, Changes, string, string, readonly string[]])[] = [
    ['the writer alone', {}, {}, ana, '', ['requester ana']],
    ['somebody else', { requester: jane }, {}, jane.address, ana, ['requester jane', 'participant ana']],
    [
      'a caller, by a technician',
      { requester: jane },
      { from: 'rosa@willowcreek.example' },
      jane.address,
      'rosa@willowcreek.example',
      ['requester jane'],
    ],
    [
      'somebody who filled in a form',
      { requester: jane },
      { from: 'web@willowcreek.example', message: { speaker: { by: 'form', address: jane } } },
      jane.address,
      'web@willowcreek.example',
      ['requester jane'],
    ],
    ['a delegate', { writer: jane }, {}, ana, jane.address, ['requester ana', 'participant jane']],
  ];
  for (const [name, more, change, requester, writer, people] of onBehalf) {
    it(`a ticket of ${name} has its requester, its writer and the people on it`, () => {
      const { opens, participants } = outcome({ ...open, ...more }, change);
      expect(opens).to.include({ requester, writer });
      const shown = participants.map(({ role, address }) => `${role} ${address.split('@')[0] ?? ''}`);
      expect(shown).to.deep.equal(people);
    });
  }
});

describe('what a reply tells of what was asked for', () => {
  const reply: Append = { ...append, reason: 'reply', entry: 'message' };
  const asked = {
    ...ticket,
    fields: { device: 'Printer' },
    missing: ['building', 'room'],
    flags: ['vague', 'several'],
  };
  const building = { name: 'lincoln', title: 'Lincoln Elementary', names: ['les'], technician: '' };
  const say = (visible: string, known: Partial<TicketView> = {}, from = 'ana@willowcreek.example') => {
    const changes: Changes = {
      message: { subject: 'Re: Printer', visible, text: visible },
      desk: { buildings: [building] },
      from,
    };
    return outcome(reply, changes, { ticket: { ...asked, ...known }, desk: question(changes).desk });
  };

  it('goes onto the ticket, and what is left stays asked for', () => {
    const { changes, ticket: after, filled } = say('Room 204, sorry!');
    expect(changes).to.deep.equal({
      updatedAt: arrivedAt,
      fields: { device: 'Printer', room: '204' },
      missing: ['building'],
      flags: ['vague', 'several'],
    });
    expect(after).to.deep.include({ fields: { device: 'Printer', room: '204' }, missing: ['building'] });
    expect(filled?.fields).to.deep.equal({ room: '204' });
  });

  it('ends the asking when it is the last', () => {
    const { changes, filled } = say('LES 204');
    expect(changes).to.deep.include({ missing: [], flags: ['several'], building: 'lincoln' });
    expect(filled?.missing).to.deep.equal([]);
  });

  it('is any sentence, where it was asked what happens', () => {
    const known = { fields: {}, missing: ['device', 'error'] };
    expect(say('Skyward freezes when I open attendance.', known).changes).to.deep.include({ missing: [] });
    expect(say('Please help me!', known).filled).to.equal(null);
  });

  it('is nothing from anybody but whose request it is, nor in a note of theirs that tells nothing', () => {
    expect(say('LES 204', {}, 'bo@willowcreek.example').filled).to.equal(null);
    expect(say('LES 204', { writer: 'bo@willowcreek.example' }, 'bo@willowcreek.example').filled).not.to.equal(null);
    expect(say('I will look.').changes).to.deep.equal({ updatedAt: arrivedAt });
    expect(say('LES 204', { missing: [] }).changes).to.deep.equal({ updatedAt: arrivedAt });
  });
});

describe("what the directory says of a new ticket's requester", () => {
  const ana = {
    id: '',
    building: '',
    room: '',
    phone: '',
    role: '',
    supervisor: '',
    name: 'Ana María Ruiz',
    language: 'es',
  };
  const directory = directoryOf([{ ...ana, address: 'ana@willowcreek.example' }]);

  for (const [language, expected] of [
    [null, 'es'],
    ['en', 'es'],
    ['fr', 'fr'],
  ] as const) {
    it(`writes in "${expected}" when the mail says "${language ?? 'nothing'}"`, () => {
      const desk = question({ desk: { directory } }).desk;
      const { opens } = outcome(open, { message: { language } }, { desk });
      expect(opens).to.include({ language: expected, requesterName: 'Ana María Ruiz' });
    });
  }
});
