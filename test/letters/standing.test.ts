import { expect } from 'chai';
import type { Occasion } from '../../src/letters/occasion.js';
import type { Desk } from '../../src/policies/desk.js';
import { policyOptions } from '../../src/policies/options.js';
import type { Flag } from '../../src/policies/verdict.js';
import { append, bo, desk, fromSam, message, occasion, open, sam, sent, ticket, write } from './sample.js';

const operations = 'operations@willowcreek.example';
const order = ['the ETS of your building', 'Operations, 555-0100 extension 7'];
const alerting: Desk = {
  ...desk,
  policies: policyOptions.parse({ emergency: { words: ['outage'], alert: [operations, bo], order } }),
};
const emergency = { ticket: { ...ticket, flags: ['emergency'] }, desk: alerting };
const closedUntil = new Date('2026-11-23T14:00:00Z');

function withQueue(change: Partial<Desk['queues'][number]>, on: Desk = desk): Desk {
  return { ...on, queues: on.queues.map((queue) => ({ ...queue, ...change })) };
}

function acknowledgement(one: Occasion): string {
  return write(one).find(({ template }) => template === 'acknowledgement' || template === 'moved')?.text ?? '';
}

function flagged(flag: Flag, more: Partial<Occasion> = {}): Occasion {
  return occasion(open({ flags: [flag] }), { ticket: { ...ticket, flags: [flag] }, ...more });
}

describe('an emergency', () => {
  it('is told to every address that is alerted, technician or not (PC-25)', () => {
    expect(sent(occasion(open(), emergency))).to.deep.equal([
      'emergency-alert > operations',
      'emergency-alert > bo',
      'acknowledgement > dana',
      'new-ticket > sam',
      'new-ticket > bo',
    ]);
  });

  it('is told under the title of its level, with the whole mail', () => {
    const titled = { ...alerting, priorities: [{ ...desk.priorities[1]!, title: 'EMERGENCY' }] };
    const [alert] = write(occasion(open(), { ...emergency, desk: titled }));
    expect(alert?.subject).to.match(/^EMERGENCY: \[TECH-12\] Projector stays dark$/);
    expect(alert?.text)
      .to.include('> The projector in room 204 stays dark.')
      .and.to.include('1. the ETS of your building');
  });

  it('is answered with whom to call, in order, also where the mail was moved (PC-24, CE-2)', () => {
    for (const verdict of [open(), open({ movedFrom: 'maintenance' })]) {
      const text = acknowledgement(occasion(verdict, emergency));
      expect(text).to.match(/1\. the ETS of your building\n2\. Operations, 555-0100 extension 7/);
    }
  });

  it('is answered with the telephone where no order is configured', () => {
    const plain = { ...desk, policies: policyOptions.parse({ emergency: { words: ['outage'] } }) };
    expect(acknowledgement(occasion(open(), { ...emergency, desk: plain }))).to.include('Call 555-0142.');
  });

  it('is acknowledged by a queue that acknowledges nothing else', () => {
    const silent = withQueue({ acknowledgement: { send: false, deadline: true } }, alerting);
    expect(sent(occasion(open(), { ...emergency, desk: silent }))).to.include('acknowledgement > dana');
    expect(sent(occasion(open(), { desk: silent }))).to.deep.equal(['new-ticket > sam', 'new-ticket > bo']);
  });

  it('is told when the ticket opens, not with every later mail', () => {
    expect(sent(occasion(append('reply'), emergency))).to.deep.equal(['update > sam', 'update > bo']);
  });
});

describe('outside opening hours (WI-6)', () => {
  const night = { opensAt: closedUntil, desk: withQueue({ outsideHours: ['high'] }) };
  const waiting = (one: Occasion) =>
    write(one).map(({ template, notBefore }) => [template, notBefore?.toISOString() ?? 'at once']);
  const high = { ...ticket, priority: 'high' };

  it('technicians hear of other levels when the desk opens; the requester is answered at once', () => {
    expect(waiting(occasion(open(), night))).to.deep.equal([
      ['acknowledgement', 'at once'],
      ['new-ticket', '2026-11-23T14:00:00.000Z'],
      ['new-ticket', '2026-11-23T14:00:00.000Z'],
    ]);
  });

  for (const [what, more] of [
    ['a level that is named', { ...night, ticket: high }],
    ['an emergency', { ...night, ...emergency, desk: withQueue({ outsideHours: [] }, alerting) }],
    ['a queue that names no levels', { opensAt: closedUntil }],
    ['opening hours', { ...night, opensAt: null }],
  ] as const) {
    it(`nothing waits for ${what}`, () => {
      expect(waiting(occasion(open(), more)).every(([, when]) => when === 'at once')).to.equal(true);
    });
  }

  it('what a technician does himself reaches people at once', () => {
    const one = fromSam(append('technician', { entry: 'reply' }), night);
    expect(waiting(one).every(([, when]) => when === 'at once')).to.equal(true);
  });
});

describe('what the acknowledgement says', () => {
  it('names the level only where it has a meaning', () => {
    const level = { ...desk.priorities[1]!, title: 'Severity 2', meaning: 'Severely restricted.' };
    const said = acknowledgement(occasion(open(), { desk: { ...desk, priorities: [level] } }));
    expect(said).to.include('We have put it down as Severity 2: Severely restricted.');
    expect(acknowledgement(occasion(open()))).not.to.include('put it down');
  });

  it('names the dates, unless the queue wants none (TE-5)', () => {
    expect(acknowledgement(occasion(open()))).to.include('By Tuesday, November 24');
    const none = { desk: withQueue({ acknowledgement: { send: true, deadline: false } }) };
    const text = acknowledgement(occasion(open(), none));
    expect(text).not.to.include('November');
    expect(text).to.include('One of us will read it');
    const [, letter] = write(occasion(open(), none));
    expect(letter?.text).to.include('Answer promised by: Tuesday, November 24');
  });

  for (const [what, one, words] of [
    ['back to the normal way (PC-27)', flagged('pressed'), 'goes the normal way'],
    ['one mail for each problem (PC-9)', flagged('several'), 'write one mail for each'],
  ] as const) {
    it(`points ${what}`, () => {
      expect(acknowledgement(one)).to.include(words);
      expect(acknowledgement(occasion(open()))).not.to.include(words);
    });
  }

  it('warns of longer times while several of the first level are open, or a disaster lasts (WI-32)', () => {
    const busy = { ...desk, policies: policyOptions.parse({ priority: { busy: 2 } }) };
    const warned = (openTop: number, on: Desk) =>
      acknowledgement(occasion(open(), { desk: on, facts: { ...occasion(open()).facts, openTop } }));
    expect(warned(2, busy)).to.include('may take longer than usual');
    expect(warned(1, busy)).not.to.include('longer than usual');
    expect(warned(9, desk)).not.to.include('longer than usual');
    const storm = 'A storm damaged three schools.';
    expect(warned(0, { ...desk, disaster: storm })).to.include(storm);
  });

  it('says all of it in Spanish as well', () => {
    const flags = ['emergency', 'pressed', 'several'];
    const spanish: Occasion = occasion(open(), {
      ...emergency,
      ticket: { ...ticket, flags, language: 'es' },
      message: { ...message, language: 'es' },
    });
    const text = acknowledgement(spanish);
    for (const words of ['Lo tratamos como una emergencia', 'camino normal', 'un correo por cada uno'])
      expect(text).to.include(words);
  });

  it('keeps plain what has nothing to add', () => {
    expect(acknowledgement(occasion(open()))).not.to.match(/\n{3,}|emergency|pressing|several/);
  });
});

describe('what technicians read on a new ticket', () => {
  const marked = (flags: readonly string[], on: Desk = desk) =>
    write(occasion(open(), { ticket: { ...ticket, flags }, desk: on })).find(({ to }) => to === sam)?.text ?? '';

  it('is every mark of the ticket, the gravest first', () => {
    expect(marked(['pressed', 'behalf'])).to.match(/Please note:\n\n- Written for somebody else\n- Asks for haste/);
    expect(marked([])).not.to.include('Please note');
  });

  it('is the text of the district for people marked for special consideration (WI-31)', () => {
    const text = 'Works on the road; call the mobile.';
    const on = { ...desk, policies: policyOptions.parse({ priority: { special: { text } } }) };
    expect(marked(['special'], on)).to.include(`- ${text}`);
  });
});

describe('the answer to a question how a ticket stands (WI-13)', () => {
  const answered = { ...ticket, lastUpdate: 'The lamp is ordered.', lastUpdateAt: new Date('2026-11-20T20:10:00Z') };
  const answer = (more: Partial<Occasion> = {}) =>
    write(occasion(append('status'), more)).find(({ template }) => template === 'status')?.text ?? '';

  it('is the last public update with its date, and the technicians hear of the question', () => {
    expect(answer({ ticket: answered })).to.include('on Friday, November 20, 2:10 PM:\n\n> The lamp is ordered.');
    expect(sent(occasion(append('status'), { ticket: answered }))).to.deep.equal([
      'status > dana',
      'update > sam',
      'update > bo',
    ]);
  });

  it('is the promised date where nobody answered yet', () => {
    expect(answer()).to.include('Nobody has answered you yet. You will hear from one of us by Tuesday, November 24');
  });

  it('tells everybody of the queue once a promise is broken, and says so (TE-6)', () => {
    const late = {
      ...ticket,
      assignee: 'kit@willowcreek.example',
      due: { ...ticket.due, response: new Date('2026-11-20T21:00:00Z') },
    };
    expect(sent(occasion(append('status'), { ticket: late }))).to.deep.equal([
      'status > dana',
      'update > kit',
      'update > sam',
      'update > bo',
    ]);
    expect(answer({ ticket: late })).to.include('This takes longer than we promised');
    const intime = { ...late, firstResponseAt: new Date('2026-11-19T21:00:00Z') };
    expect(answer({ ticket: intime })).not.to.include('longer than we promised');
  });

  it('is what was done for a closed ticket', () => {
    const closed = { ...ticket, status: 'closed' as const, resolution: 'Lamp replaced.' };
    expect(answer({ ticket: closed })).to.include('is closed. What was done:\n\n> Lamp replaced.');
  });
});
