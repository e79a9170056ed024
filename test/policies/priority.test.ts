import { expect } from 'chai';
import type { Directory, Person } from '../../src/directory/person.js';
import type { Message } from '../../src/message/message.js';
import { choosePriority } from '../../src/policies/choose-priority.js';
import type { Desk, Level, Topic } from '../../src/policies/desk.js';
import { open } from '../../src/policies/open.js';
import { policyOptions } from '../../src/policies/options.js';
import { priority } from '../../src/policies/priority.js';
import { pressing } from '../../src/policies/pressing.js';
import { authenticated, desk, levels, question, type Changes } from '../support/question.js';

const whole = 'The whole school has lost internet. Nobody in the building can get online.';
const stopped = 'My computer won’t turn on and I cannot work.';
const ordinary = 'The printer in room 12 prints stripes.';
const lesser = 'How do I add a signature in Outlook? Just a question.';

function levelsOf(...given: readonly (Partial<Level> & Pick<Level, 'name'>)[]): readonly Level[] {
  return given.map((level) => ({ ...levels(level.name)[0]!, ...level }));
}

const four = levelsOf(
  { name: 'critical', impacts: ['critical'] },
  { name: 'high', impacts: ['high'] },
  { name: 'normal', impacts: ['normal'] },
  { name: 'low', impacts: ['low'] },
);

function withPolicies(policies: Parameters<typeof policyOptions.parse>[0], more: Partial<Desk> = {}): Partial<Desk> {
  return { priorities: four, policies: policyOptions.parse(policies), ...more };
}

function mail(text: string, more: Partial<Message> = {}): Partial<Message> {
  return { subject: 'Help', text, visible: text, ...more };
}

function chosen(changes: Changes, topic: Topic | null = null) {
  const asked = question({ ...changes, desk: { priorities: four, ...changes.desk } });
  return choosePriority(asked, asked.desk.queues[0]!, topic);
}

describe('the level of a request', () => {
  for (const [text, level] of [
    [whole, 'critical'],
    [stopped, 'high'],
    [ordinary, 'normal'],
    [lesser, 'low'],
  ] as const) {
    it(`is ${level} for "${text}" (CE-12, TE-16)`, () => {
      expect(chosen({ message: mail(text) }).level.name).to.equal(level);
    });
  }

  it('is not raised by shouting, by words of haste or by a mark of importance (PC-27, CE-13)', () => {
    const loud = [
      mail(ordinary.toUpperCase(), { subject: 'URGENT!!! HELP NOW' }),
      mail(`${ordinary} URGENT!!! I need this ASAP.`),
      mail(ordinary, { important: true }),
      mail(`${ordinary} Es urgente, por favor, lo antes posible.`),
    ];
    for (const message of loud) {
      const { level, flags, because } = chosen({ message });
      expect([level.name, flags]).to.deep.equal(['normal', ['pressed']]);
      expect(because).to.match(/pressing \(.+\) raises nothing/);
    }
  });

  it('is not lowered by a calm tone', () => {
    expect(chosen({ message: mail(`No rush at all. ${whole} Whenever you can.`) }).level.name).to.equal('critical');
  });

  it('leaves haste unmentioned where the matter is grave, and where it is taken back', () => {
    expect(chosen({ message: mail(`URGENT!!! ${whole}`) }).flags).to.deep.equal([]);
    expect(chosen({ message: mail(`${ordinary} This is not urgent.`) }).flags).to.deep.equal([]);
  });

  it('is that of the queue for an ordinary matter and where nothing is judged', () => {
    const low = { queues: desk.queues.map((queue) => ({ ...queue, priority: 'low' })) };
    expect(chosen({ message: mail(ordinary), desk: low }).level.name).to.equal('low');
    const deaf = { ...withPolicies({ priority: { judge: false } }), ...low };
    expect(chosen({ message: mail(whole), desk: deaf }).level.name).to.equal('low');
  });

  it('is at least that of a queue that is graver by itself', () => {
    const high = { queues: desk.queues.map((queue) => ({ ...queue, priority: 'critical' })) };
    expect(chosen({ message: mail(stopped), desk: high }).level.name).to.equal('critical');
  });

  it('is that of the topic, which only a graver effect raises', () => {
    const topic: Topic = {
      name: 'telephone',
      title: 'Telephone',
      words: [],
      queue: '',
      assignees: [],
      priority: 'high',
      text: '',
    };
    expect(chosen({ message: mail(ordinary) }, topic).level.name).to.equal('high');
    expect(chosen({ message: mail(lesser) }, topic).level.name).to.equal('high');
    expect(chosen({ message: mail(whole) }, topic).level.name).to.equal('critical');
    expect(chosen({ message: mail(stopped) }, { ...topic, priority: 'low' }).level.name).to.equal('high');
  });

  it('names the words that decided', () => {
    const { because } = chosen({ message: mail(whole) });
    expect(because).to.match(/^Level critical: judged critical \(.+\)\.$/);
  });

  it('is said by the policy and given to the ticket', () => {
    const asked = question({ message: mail(whole), desk: { priorities: four } });
    expect(priority.decide(asked).said).to.match(/^Level critical: /);
    expect(priority.decide(asked).verdict).to.equal(undefined);
    expect(open.decide(asked).verdict).to.deep.include({ action: 'open', priority: 'critical' });
  });
});

describe('signs of a level', () => {
  const reset = 'Please reset my school password, I am locked out.';

  it('give at least that level in one district and not in another (WI-18, NP-15)', () => {
    const wilson = levelsOf(
      { name: '1', impacts: ['critical'], signs: ['password reset', 'interrupted class'] },
      { name: '2', impacts: ['high'] },
      { name: '3', impacts: ['normal'] },
      { name: '4', impacts: ['low'] },
    );
    const queues = desk.queues.map((queue) => ({ ...queue, priority: '3' }));
    const { level, because } = chosen({ message: mail(reset), desk: { priorities: wilson, queues } });
    expect(level.name).to.equal('1');
    expect(because).to.include('1 by its signs (password reset)');
    expect(chosen({ message: mail(reset) }).level.name).to.equal('normal');
  });

  it('never lower a level', () => {
    const priorities = four.map((level) => (level.name === 'low' ? { ...level, signs: ['internet'] } : level));
    expect(chosen({ message: mail(whole), desk: { priorities } }).level.name).to.equal('critical');
  });
});

describe('a level that is reserved (NP-14, NP-15, NP-16)', () => {
  const people: Readonly<Record<string, string>> = {
    'paula@willowcreek.example': 'Principal',
    'ana@willowcreek.example': 'Teacher',
  };
  const directory: Directory = {
    size: 2,
    byAddress: (address) => (people[address] === undefined ? null : person(address, people[address])),
    byName: () => [],
  };
  const major = levelsOf(
    { name: 'major', impacts: ['critical'] },
    { name: 'normal', impacts: ['high', 'normal', 'low'] },
  );
  const reserved = {
    level: 'major',
    roles: ['superintendent', 'principal'],
    for: ['internet', 'wireless', 'testing'],
    from: 'high',
  };
  const panola = withPolicies(
    { priority: { reserved: [reserved] } },
    { priorities: major, directory, roles: { principal: ['Principal'] }, trustedServers: [] },
  );
  const principal = 'paula@willowcreek.example';
  const testing = 'The testing site does not load and my whole class is waiting.';

  for (const [who, text, level] of [
    [principal, whole, 'major'],
    ['ana@willowcreek.example', whole, 'normal'],
    ['nobody@willowcreek.example', whole, 'normal'],
    [principal, testing, 'major'],
    [principal, 'A teacher’s printer jams. This is urgent!!!', 'normal'],
    [principal, 'I forgot my password.', 'normal'],
    [principal, 'The entire school has no power in the printers and nobody in the building can print.', 'normal'],
    [principal, 'How do I connect my phone to the wireless?', 'normal'],
  ] as const) {
    it(`${level} for ${who.split('@')[0] ?? ''}: ${text}`, () => {
      expect(chosen({ from: who, message: mail(text), desk: panola }).level.name).to.equal(level);
    });
  }

  it('is not given on the word of a From line where genuine mail can be known', () => {
    const strict = { ...panola, trustedServers: ['mx.willowcreek.example'] };
    const forged = chosen({ from: principal, message: mail(whole), desk: strict });
    expect(forged.level.name).to.equal('normal');
    expect(forged.because).to.include('reserved and the writer has none of its roles');
    const genuine = { ...mail(whole), authentication: authenticated };
    expect(chosen({ from: principal, message: genuine, desk: strict }).level.name).to.equal('major');
  });

  it('goes to everybody else as `otherwise` says', () => {
    const levelled = withPolicies({ priority: { reserved: [{ ...reserved, level: 'critical', otherwise: 'low' }] } });
    expect(chosen({ message: mail(whole), desk: levelled }).level.name).to.equal('low');
  });

  it('is no hindrance to an emergency', () => {
    const policies = { priority: { reserved: [reserved] }, emergency: { words: ['lost internet'] } };
    const both = { ...panola, policies: policyOptions.parse(policies) };
    const { level, flags } = chosen({ message: mail(whole), desk: both });
    expect([level.name, flags]).to.deep.equal(['major', ['emergency']]);
  });
});

describe('people marked for special consideration (WI-31)', () => {
  it('have their tickets marked, and no other level', () => {
    const marked = withPolicies({ priority: { special: { addresses: ['Ana@willowcreek.example'] } } });
    const { level, flags } = chosen({ message: mail(ordinary), desk: marked });
    expect([level.name, flags]).to.deep.equal(['normal', ['special']]);
    expect(chosen({ from: 'bo@willowcreek.example', message: mail(ordinary), desk: marked }).flags).to.deep.equal([]);
  });
});

describe('what a level promises', () => {
  it('goes before what the queue promises (WI-22, CE-8)', () => {
    const priorities = four.map((level) =>
      level.name === 'critical' ? { ...level, respondWithin: { amount: 1, unit: 'hours' as const } } : level,
    );
    const due = (text: string) => {
      const { verdict } = open.decide(question({ message: mail(text), desk: { priorities } }));
      return verdict?.action === 'open' ? verdict.due.response?.toISOString() : '';
    };
    expect(due(whole)).to.equal('2026-11-16T18:00:00.000Z');
    expect(due(ordinary)).to.equal('2026-11-18T22:00:00.000Z');
  });
});

describe('how a mail presses', () => {
  for (const [text, how] of [
    ['Please come, it is urgent', ['urgent']],
    ['please help!!!', ['exclamation marks']],
    ['THE PROJECTOR IS DARK AGAIN', ['capitals']],
    ['The SIS and the HVAC', []],
    ['Thank you!', []],
    ['no rush, but as soon as possible would be nice', []],
    ['insurgents in the history program', []],
  ] as const) {
    it(`"${text}": ${how.join(', ') || 'not'}`, () => {
      expect(pressing(question({ message: mail(text, { subject: '' }) }).message)).to.deep.equal(how);
    });
  }
});

function person(address: string, role: string): Person {
  return { address, name: '', id: '', building: '', room: '', phone: '', role, supervisor: '', language: '' };
}
