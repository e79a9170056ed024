import { expect } from 'chai';
import { evidenceOf } from '../../src/policies/evidence.js';
import { question, type Changes } from '../support/question.js';

const token = 'abcdefgh12345678';
const at = (address: string) => ({ name: '', address });

function evidence(changes: Changes = {}) {
  const { message, mailbox, desk } = question(changes);
  return evidenceOf(message, mailbox, desk);
}

describe('evidenceOf', () => {
  it('asks about nothing but the writer for a plain mail', () => {
    expect(evidence()).to.deep.equal({
      writer: 'ana@willowcreek.example',
      tokens: [],
      messageIds: [],
      ticketNumber: null,
      candidates: [],
      letterId: null,
      mailbox: 'technology',
      window: 3600,
      redirectDays: 0,
      topLevel: '',
    });
  });

  for (const [name, message, tokens] of [
    ['To', { to: [at(`helpdesk+${token}@willowcreek.example`)] }, [token]],
    ['Cc, by an alias', { cc: [at(`tech+${token}@willowcreek.example`)] }, [token]],
    ['Delivered-To', { deliveredTo: [`helpdesk+${token}@willowcreek.example`] }, [token]],
    [
      'both, once',
      { to: [at(`helpdesk+${token}@willowcreek.example`)], deliveredTo: [`helpdesk+${token}@willowcreek.example`] },
      [token],
    ],
    ["somebody else's address", { to: [at(`ana+${token}@willowcreek.example`)] }, []],
    ['another shape', { to: [at('helpdesk+printers@willowcreek.example')] }, []],
    ['too long', { to: [at(`helpdesk+${token}9@willowcreek.example`)] }, []],
  ] as const) {
    it(`token in ${name}`, () => {
      expect(evidence({ message }).tokens).to.deep.equal(tokens);
    });
  }

  for (const [subject, number] of [
    ['Re: [TECH-12] Printer', 'TECH-12'],
    ['TECH-12 is still broken', 'TECH-12'],
    ['tech-0012', 'TECH-12'],
    ['MNT-3 and [TECH-12]', 'TECH-12'],
    ['HIGHTECH-12', null],
    ['TECH-12-B', null],
    ['TECH-0', null],
    ['TECH12', null],
    ['Room 12', null],
  ] as const) {
    it(`number in "${subject}": ${number ?? 'none'}`, () => {
      expect(evidence({ message: { subject } }).ticketNumber).to.equal(number);
    });
  }

  it('holds a prefix with signs in it for plain text', () => {
    const { desk } = question();
    const queues = desk.queues.map((queue) => ({ ...queue, prefix: 'A.C' }));
    expect(evidence({ desk: { queues }, message: { subject: 'AxC-1' } }).ticketNumber).to.equal(null);
    expect(evidence({ desk: { queues }, message: { subject: '[A.C-1]' } }).ticketNumber).to.equal('A.C-1');
  });

  it('asks for the nearest reference first, each once, fifty at most', () => {
    const references = Array.from({ length: 80 }, (_, index) => `<${index}@x>`);
    const { messageIds } = evidence({ message: { inReplyTo: ['<79@x>'], references } });
    expect(messageIds.slice(0, 2)).to.deep.equal(['<79@x>', '<0@x>']);
    expect(messageIds).to.have.length(50);
  });

  it('knows the letter that a bounce or an automatic response is about', () => {
    const bounce = { recipient: '', status: '', permanent: true, about: '<letter@x>', diagnostic: '' };
    expect(evidence({ message: { kind: 'bounce', bounce } })).to.deep.include({
      letterId: '<letter@x>',
      messageIds: ['<letter@x>'],
    });
    expect(evidence({ message: { kind: 'automatic', inReplyTo: ['<letter@x>'] } }).letterId).to.equal('<letter@x>');
    expect(evidence({ message: { inReplyTo: ['<letter@x>'] } }).letterId).to.equal(null);
  });

  it('asks for the addresses that one just off the domain may have meant', () => {
    expect(evidence({ from: 'ana@willowcreek.com' }).candidates).to.deep.equal(['ana@willowcreek.example']);
  });

  it('has no writer without From', () => {
    expect(evidence({ message: { from: null } }).writer).to.equal('');
  });
});
