import { expect } from 'chai';
import type { Occasion } from '../../src/letters/occasion.js';
import type { Building, Group, Topic } from '../../src/policies/desk.js';
import {
  bo,
  copied,
  dana,
  desk,
  facts,
  message,
  occasion,
  open,
  participants,
  sam,
  sent,
  ticket,
  write,
} from './sample.js';

const behalfTicket = { ...ticket, writer: copied };
const byPat = { ...message, from: { name: 'Pat Lindqvist', address: copied } };
const topic: Topic = {
  name: 'cable',
  title: 'Video cable',
  words: [],
  queue: '',
  assignees: [],
  priority: '',
  text: 'Please check first whether the cable is plugged in at both ends.',
};
const building: Building = { name: 'lincoln', title: 'Lincoln Elementary', names: [], technician: bo };
const staff: Group = {
  name: 'staff',
  domains: ['willowcreek.example'],
  addresses: [],
  roles: [],
  outsiders: false,
  may: 'write',
  text: 'Staff may also walk in at any time.',
};
const refusal = { action: 'refuse', detail: '' } as const;

function textTo(one: Occasion, template: string, to: string): string {
  return write(one).find((letter) => letter.template === template && letter.to === to)?.text ?? '';
}

describe('letters of the ways in', () => {
  it('tell both, and the technicians, for whom a mail was written', () => {
    const one = occasion(open({ requester: { name: 'Dana Whitfield', address: dana } }), {
      message: byPat,
      ticket: behalfTicket,
    });
    expect(sent(one)).to.deep.equal([
      'acknowledgement > dana',
      'acknowledgement > principal',
      'new-ticket > sam',
      'new-ticket > bo',
    ]);
    expect(textTo(one, 'acknowledgement', dana)).to.include('Pat Lindqvist wrote this to us for you.');
    expect(textTo(one, 'acknowledgement', copied)).to.include('You wrote this for Dana Whitfield.');
    expect(textTo(one, 'new-ticket', sam))
      .to.include('- Written by: Pat Lindqvist')
      .and.not.include('Please check');
  });

  it('write to a technician who wrote for a caller once only', () => {
    const bySam = { ...message, from: { name: 'Sam Ibarra', address: sam } };
    const one = occasion(open(), { message: bySam, ticket: { ...ticket, writer: sam } });
    expect(sent(one)).to.deep.equal(['acknowledgement > dana', 'new-ticket > sam', 'new-ticket > bo']);
  });

  it('write nothing to the website that carried the words', () => {
    const site = { name: 'Website', address: 'web@willowcreek.example' };
    const form = { ...message, from: site, speaker: { by: 'form' as const, address: { name: '', address: dana } } };
    const one = occasion(open(), { message: form, ticket: { ...ticket, writer: site.address } });
    expect(sent(one)).to.deep.equal(['acknowledgement > dana', 'new-ticket > sam', 'new-ticket > bo']);
  });

  for (const [because, meant, words] of [
    ['unknown', '', /we could not find that person in the district, so for now the request stands in your name/],
    ['several', '', /several people here have that name/],
    ['wrong-domain', 'nora@willowcreek.example', /Perhaps you meant nora@willowcreek\.example/],
    ['outside', '', /we could not find that person/],
  ] as const) {
    it(`tell the writer that the person named is not to be found: ${because}`, () => {
      const verdict = open({ unfound: { named: 'Nora Nobody', because, meant } });
      const one = occasion(verdict, { ticket: { ...ticket, flags: ['behalf'] } });
      expect(textTo(one, 'acknowledgement', dana))
        .to.match(words)
        .and.include('Nora Nobody');
      expect(textTo(one, 'new-ticket', sam)).to.include('Please check for whom this is: written for Nora Nobody');
    });
  }

  it('tell the writer, and not the person found, that an address was put right', () => {
    const verdict = open({ unfound: { named: 'dana@willowcreek.test', because: 'wrong-domain', meant: dana } });
    const one = occasion(verdict, { message: byPat, ticket: behalfTicket });
    expect(textTo(one, 'acknowledgement', copied)).to.include('We took it to mean dana@willowcreek.example');
    expect(textTo(one, 'acknowledgement', dana)).not.to.include('willowcreek.test');
  });

  it('print what topic, group, coaching and building add, and nothing of it without them', () => {
    const rich = { ...desk, topics: [topic], buildings: [building], groups: [staff] };
    const one = occasion(open(), {
      desk: rich,
      ticket: { ...ticket, category: 'cable', building: 'lincoln', flags: ['coached'] },
    });
    const text = textTo(one, 'acknowledgement', dana);
    expect(text).to.include('plugged in at both ends').and.include('Staff may also walk in');
    expect(text).to.include('please open a ticket yourself at https://help.willowcreek.example');
    expect(text).to.include('please turn to Bo Reyes, who looks after Lincoln Elementary');
    expect(textTo(one, 'new-ticket', sam)).to.match(/- Technician of the building: Bo Reyes\n- Category: Video cable/);
    expect(textTo(occasion(open()), 'acknowledgement', dana)).not.to.match(/better way|turn to|walk in at|wrote/);
  });

  it('return a request with the website and the steps, once within the period', () => {
    const one = occasion(
      { ...refusal, reason: 'returned' },
      { desk: { ...desk, texts: { ...desk.texts, steps: 'Choose "New request" and press "Send".' } } },
    );
    const text = textTo(one, 'returned', dana);
    expect(text).to.include('no ticket was opened').and.include('https://help.willowcreek.example');
    expect(text).to.include('Choose "New request" and press "Send".');
    expect(sent({ ...one, facts: { ...facts, returnedAt: new Date() } })).to.deep.equal([]);
    expect(sent({ ...one, message: { ...message, kind: 'automatic' } })).to.deep.equal([]);
  });

  it('refuse a group with its words, and a mail for somebody else with whom to ask', () => {
    const refusing = { ...desk, groups: [{ ...staff, may: 'refuse' as const, text: 'Students: ask your teacher.' }] };
    expect(textTo(occasion({ ...refusal, reason: 'group' }, { desk: refusing }), 'group', dana)).to.include(
      'ask your teacher',
    );
    const behalf = occasion({ ...refusal, reason: 'behalf', pointer: 'Jane Doe' });
    expect(textTo(behalf, 'behalf', dana)).to.include('asks for help for Jane Doe');
    expect(write(behalf)[0]?.subject).to.equal('Please ask Jane Doe to write to us');
  });

  it('speak Spanish as well', () => {
    const spanish = { ...byPat, language: 'es' };
    const one = occasion(open(), { message: spanish, ticket: { ...behalfTicket, language: 'es' }, participants });
    expect(textTo(one, 'acknowledgement', dana)).to.include('Pat Lindqvist nos escribió esto por usted.');
    expect(textTo(one, 'acknowledgement', copied)).to.include('Usted escribió esto por Dana Whitfield.');
    const returned = occasion({ ...refusal, reason: 'returned' }, { message: { ...message, language: 'es' } });
    expect(textTo(returned, 'returned', dana)).to.include('abra una solicitud en https://help.willowcreek.example');
  });
});
