import { expect } from 'chai';
import { assigneesAsked, chooseRoute } from '../../src/policies/choose-route.js';
import type { Building, Topic } from '../../src/policies/desk.js';
import { policyOptions } from '../../src/policies/options.js';
import { route } from '../../src/policies/route.js';
import { peopleOf, person } from '../support/people.js';
import { desk, question, type Changes } from '../support/question.js';

const rosa = 'rosa@willowcreek.example';
const tom = 'tom@willowcreek.example';
const ets = 'ets@willowcreek.example';

function topic(name: string, words: readonly string[], more: Partial<Topic> = {}): Topic {
  return { name, title: name, words, queue: '', assignees: [], priority: '', text: '', ...more };
}

const lincoln: Building = { name: 'lincoln', title: 'Lincoln Elementary', names: ['lincoln'], technician: ets };
const [technology, maintenance] = desk.queues;
const queues = [
  technology!,
  maintenance!,
  { ...technology!, name: 'telephony', prefix: 'TEL', assignee: '' },
  { ...technology!, name: 'events', prefix: 'EVT', address: 'events@willowcreek.example' },
];
const topics = [
  topic('telephone', ['telephone', 'voicemail'], { queue: 'telephony', assignees: [rosa, tom], priority: 'high' }),
  topic('printing', ['printer', 'toner']),
  topic('cable', ['video cable']),
  topic('event', [], { queue: 'events' }),
  topic('plumbing', ['faucet', 'sink'], { queue: 'maintenance' }),
];
const directory = peopleOf(
  person('ana@willowcreek.example', 'Ana Teacher', { building: 'Lincoln' }),
  person('jane@willowcreek.example', 'Jane Doe'),
);

function routed(
  changes: Changes & { readonly by?: readonly string[]; readonly buildingQueues?: readonly string[] } = {},
) {
  const { by, buildingQueues, ...rest } = changes;
  const policies = policyOptions.parse({ route: { by, buildingQueues } });
  const one = question({ ...rest, desk: { queues, topics, buildings: [lincoln], policies, ...rest.desk } });
  const { queue, movedFrom, topic: about, building, assignee } = chooseRoute(one);
  return { queue: queue.name, movedFrom, topic: about?.name, building: building?.name, assignee };
}

const words = (subject: string, visible = 'Please help.') => ({ message: { subject, visible, text: visible } });

describe('chooseRoute', () => {
  for (const [name, changes, expected] of [
    [
      'nothing configured',
      { desk: { topics: [], buildings: [] } },
      { queue: 'technology', topic: undefined, assignee: '' },
    ],
    ['a category by a word', words('Toner is empty'), { topic: 'printing', queue: 'technology', assignee: '' }],
    ['a plural and an accent', words('Printérs'), { topic: 'printing' }],
    [
      'the topic most of it is about',
      words('Voicemail', 'My telephone shows no voicemail; the printer is fine.'),
      { topic: 'telephone' },
    ],
    ['a phrase before a word of it', words('Video cable by the printer'), { topic: 'cable' }],
    ['no part of a word', words('Printershop'), { topic: undefined }],
    [
      'a queue of the same address, and nobody is told to write elsewhere',
      words('Telephone'),
      { queue: 'telephony', movedFrom: undefined, assignee: rosa },
    ],
    [
      'another desk by one word beside the matter',
      words('Laptop', 'It stands by the sink.'),
      { queue: 'technology', topic: undefined },
    ],
    [
      'another desk by clear words',
      words('Faucet'),
      { queue: 'maintenance', movedFrom: 'technology', topic: 'plumbing', assignee: tom },
    ],
    [
      'a mailbox whose mail stays',
      { ...words('Faucet', 'The faucet and the sink leak.'), mailbox: { move: false } },
      { queue: 'technology', movedFrom: undefined, topic: undefined },
    ],
    [
      'an address with a matter of its own',
      {
        ...words('Concert', 'We need a projector, a laptop and the stage lights.'),
        mailbox: { queue: 'events', move: false },
      },
      { queue: 'events', movedFrom: undefined, topic: 'event' },
    ],
    [
      'the building the mail names',
      words('Laptop', 'In Lincoln Elementary, room 2.'),
      { building: 'lincoln', assignee: ets },
    ],
    ["the directory's building", { ...words('Laptop'), desk: { directory } }, { building: 'lincoln', assignee: ets }],
    [
      'the building of the person written for',
      { ...words('Laptop', 'for: Jane Doe'), desk: { directory } },
      { building: undefined, assignee: '' },
    ],
    [
      'the topic before the building',
      words('Telephone in Lincoln Elementary'),
      { building: 'lincoln', assignee: rosa },
    ],
    [
      'the building before the topic, where so configured',
      { ...words('Telephone in Lincoln Elementary'), by: ['building', 'topic'] },
      { assignee: ets },
    ],
    [
      'a building whose technician does not serve the queue',
      { ...words('Telephone in Lincoln Elementary'), by: ['building'], buildingQueues: ['technology'] },
      { building: 'lincoln', assignee: '' },
    ],
    [
      'the one with the fewest open tickets',
      { ...words('Telephone'), facts: { openByAssignee: { [rosa]: 4, [tom]: 3 } } },
      { assignee: tom },
    ],
    [
      'the first of two with as many',
      { ...words('Telephone'), facts: { openByAssignee: { [rosa]: 3, [tom]: 3 } } },
      { assignee: rosa },
    ],
  ] as const) {
    it(name, () => {
      expect(routed(changes)).to.deep.include(expected);
    });
  }

  it('asks for the load only where it may decide', () => {
    const asked = (subject: string) => {
      const one = question({ ...words(subject), desk: { topics } });
      return assigneesAsked(one.message, one.desk);
    };
    expect(asked('Telephone')).to.deep.equal([rosa, tom]);
    expect(asked('Toner')).to.deep.equal([]);
  });

  it('says in the trace what it is about, where, and who takes it', () => {
    const one = question({
      ...words('Telephone in Lincoln Elementary'),
      desk: { queues, topics, buildings: [lincoln] },
    });
    expect(route.decide(one).said).to.equal(
      'Belongs to telephony. Topic telephone (telephone). Building lincoln. Assigned to rosa@willowcreek.example by topic.',
    );
  });
});
