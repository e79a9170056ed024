import { expect } from 'chai';

import {
  append,
  bo,
  copied,
  dana,
  desk,
  facts,
  fromSam,
  message,
  occasion,
  open,
  participants,
  sam,
  secret,
  ticket,
  write,
} from './sample.js';

const root = '<first@mail.willowcreek.example>';

describe('headers of a letter', () => {
  it('thread the acknowledgement under the mail it answers', () => {
    const [letter] = write(occasion(open()));
    expect(letter?.inReplyTo).to.equal(root);
    expect(letter?.references).to.deep.equal([root]);
    expect(letter?.autoSubmitted).to.equal('auto-replied');
  });

  it('thread a later answer under the first mail and the one it answers', () => {
    const mail = { ...message, messageId: '<second@mail.willowcreek.example>' };
    const [letter] = write(occasion(append('duplicate'), { message: mail }));
    expect(letter?.inReplyTo).to.equal('<second@mail.willowcreek.example>');
    expect(letter?.references).to.deep.equal([root, '<second@mail.willowcreek.example>']);
  });

  it("thread a technician's words under the requester's first mail, which the requester has", () => {
    const [letter] = write(fromSam(append('technician', { entry: 'reply' })));
    expect(letter?.to).to.equal(dana);
    expect(letter?.inReplyTo).to.equal(root);
    expect(letter?.references).to.deep.equal([root]);
    expect(letter?.autoSubmitted).to.equal('');
  });

  it('give the technicians one conversation per ticket', () => {
    const first = write(occasion(open())).filter(({ template }) => template === 'new-ticket');
    const later = write(occasion(append('reply'), { seed: 'other' }));
    const roots = new Set([...first, ...later].map(({ references }) => references[0]));
    expect([...roots]).to.have.length(1);
    expect([...roots][0]).to.match(/^<ticket-TECH-12\.[0-9a-f]{8}@willowcreek\.example>$/);
    const other = write(occasion(open(), { ticket: { ...ticket, id: 13, number: 'TECH-13' } }))[1];
    expect(roots.has(other?.references[0])).to.equal(false);
  });

  it('do without a Message-ID in the mail', () => {
    const mail = { ...message, messageId: null };
    const [letter] = write(occasion(open(), { message: mail, ticket: { ...ticket, rootMessageId: '' } }));
    expect(letter?.inReplyTo).to.match(/^<ticket-TECH-12\./);
    const [refused] = write(occasion({ action: 'refuse', reason: 'oversize', detail: '' }, { message: mail }));
    expect(refused?.inReplyTo).to.equal('');
    expect(refused?.references).to.deep.equal([]);
  });

  it('thread nothing for a person who never wrote', () => {
    const verdict = { action: 'refuse' as const, reason: 'wrong-domain' as const, detail: '', pointer: dana };
    const near = { ...message, from: { name: '', address: 'dana@willowcreek.test' } };
    const [letter] = write(occasion(verdict, { message: near, facts: { ...facts, knownAddresses: [dana] } }));
    expect(letter?.to).to.equal(dana);
    expect(letter?.inReplyTo).to.equal('');
  });

  it('carry the same Message-ID however often they are written, and another for each mail, letter and recipient', () => {
    const ids = (seed: string): readonly string[] =>
      write(occasion(open(), { seed, secrets: [secret] })).map((one) => one.messageId);
    expect(ids('a')).to.deep.equal(ids('a'));
    expect(new Set([...ids('a'), ...ids('b')]).size).to.equal(8);
    for (const id of ids('a')) expect(id).to.match(/^<[a-z-]+\.[0-9a-f]{24}@willowcreek\.example>$/);
  });

  it("bring replies back with the recipient's own token", () => {
    const replyTo = new Map(write(occasion(open())).map((one) => [one.to, one.replyTo]));
    expect(replyTo.get(dana)).to.equal('technology+danadanadanadana@willowcreek.example');
    expect(replyTo.get(sam)).to.equal('technology+samsamsamsamsams@willowcreek.example');
    const without = participants.filter(({ address }) => address !== bo);
    const bare = write(occasion(open(), { participants: without })).find(({ to }) => to === bo);
    expect(bare?.replyTo).to.equal('technology@willowcreek.example');
    const held = write(occasion({ action: 'quarantine', reason: 'unproven', detail: '' }));
    expect(held[0]?.replyTo).to.equal('');
  });

  it("come from the mailbox of the ticket's queue where that is watched", () => {
    const moved = { ...ticket, number: 'MNT-3', queue: 'maintenance' };
    const [letter] = write(occasion(open({ movedFrom: 'technology' }), { ticket: moved }));
    expect(letter?.from).to.deep.equal({ name: 'Willow Creek Helpdesk', address: 'maintenance@willowcreek.example' });
    expect(letter?.replyTo).to.equal('maintenance+danadanadanadana@willowcreek.example');
    const unwatched = { ...desk, mailboxes: desk.mailboxes.slice(0, 1) };
    const [other] = write(occasion(open({ movedFrom: 'technology' }), { ticket: moved, desk: unwatched }));
    expect(other?.from.address).to.equal('technology@willowcreek.example');
  });

  it('always name the ticket in the subject, and no other one', () => {
    const subjects = (subject: string): readonly string[] =>
      write(fromSam(append('technician', { entry: 'reply' }), { ticket: { ...ticket, subject } })).map(
        (one) => one.subject,
      );
    expect(new Set(subjects('Re: [TECH-3] Projector'))).to.deep.equal(new Set(['[TECH-12] Projector']));
    expect(subjects('[urgent-1] Projector')[0]).to.equal('[TECH-12] [urgent-1] Projector');
    expect(subjects('')[0]).to.equal('[TECH-12] Your request');
  });

  it('stay one line, whatever subject and name hold', () => {
    const bad = 'Hello\r\nBcc: victim@elsewhere.test\u0000\u2028\u202e';
    const from = { name: bad, address: dana };
    const letters = write(
      occasion(open(), {
        message: { ...message, from, subject: bad },
        ticket: { ...ticket, subject: bad + 'x'.repeat(4000), requesterName: bad },
        participants: participants.map((one) => ({ ...one, name: one.address === copied ? bad : one.name })),
      }),
    );
    for (const letter of letters) {
      for (const line of [letter.subject, letter.toName, letter.from.name]) {
        expect(line).not.to.match(/[\p{Cc}\p{Zl}\u202e]/u);
        expect(Array.from(line).length).to.be.at.most(180);
      }
    }
  });
});
