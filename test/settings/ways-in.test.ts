import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { formatFaults } from '../../src/settings/faults.js';
import { loadSettings } from '../../src/settings/load.js';
import { folderOfTests, soundEnvironment } from './folders.js';

const folder = folderOfTests('sound');
const file = join(folder, 'mine.yaml');

function loaded(text: string) {
  const read = (path: string) => ({ text: path === file ? `extends: base\n${text}` : readFileSync(path, 'utf8') });
  const one = loadSettings(file, soundEnvironment, { read });
  if ('faults' in one) throw new Error(formatFaults(one.faults));
  return one;
}

const warnings = (text: string) => loaded(text).warnings.map(({ option, problem }) => `${option}: ${problem}`);

describe('groups, topics and the ways of a mailbox', () => {
  it('become what policies work with, in their order', () => {
    const { desk } = loaded(`
groups:
  students: { domains: [willowcreek.example], may: refuse, text: Ask your teacher. }
  parents: { outsiders: true, may: write }
topics:
  video-cable: { words: [Video Cable], assignees: [A.Ortega@willowcreek.example] }
  lab: { words: [lab], queue: technology, priority: high, text: Check the switch. }
mailboxes: { technology: { move: false, requests: return } }
`).settings;
    expect(desk.groups.map(({ name, may, outsiders }) => [name, may, outsiders])).to.deep.equal([
      ['students', 'refuse', false],
      ['parents', 'write', true],
    ]);
    expect(desk.topics[0]).to.deep.equal({
      name: 'video-cable',
      title: 'Video cable',
      words: ['video cable'],
      queue: '',
      assignees: ['a.ortega@willowcreek.example'],
      priority: '',
      text: '',
    });
    expect(desk.topics[1]).to.include({ queue: 'technology', priority: 'high', text: 'Check the switch.' });
    expect(desk.mailboxes[0]).to.include({ move: false, requests: 'return' });
  });

  for (const [name, text, expected] of [
    [
      'a domain that is none of the desk',
      'groups: { parents: { domains: [parents.example], may: write } }',
      [
        'groups.parents.domains[0]: is not one of the domains of the desk: its people stay outsiders in everything else',
      ],
    ],
    [
      'a domain in two groups',
      'groups: { a: { domains: [willowcreek.example], may: write }, b: { domains: [willowcreek.example], may: refuse } }',
      ['groups.b.domains[0]: is in the group "a" already, which comes first and decides'],
    ],
    [
      'an address in a domain of a group before',
      'groups: { a: { domains: [willowcreek.example], may: write }, b: { addresses: [kim@willowcreek.example], may: refuse } }',
      ['groups.b.addresses[0]: is in a domain of the group "a" already, which comes first and decides'],
    ],
    [
      'an address that stands before the group of its domain',
      'groups: { a: { addresses: [kim@willowcreek.example], may: refuse }, b: { domains: [willowcreek.example], may: write } }',
      [],
    ],
    ['a group that holds nobody', 'groups: { a: { may: write } }', ['groups.a: holds nobody']],
    [
      'outsiders in two groups',
      'groups: { a: { outsiders: true, may: write }, b: { outsiders: true, may: refuse } }',
      ['groups.b.outsiders: outsiders are in the group "a" already, which comes first'],
    ],
    [
      'a topic that nothing is about',
      'topics: { a: { text: Hello. } }',
      ['topics.a: has neither words nor a queue: no request is ever about it'],
    ],
    [
      'a word of two topics',
      'topics: { a: { words: [lab] }, b: { words: [Lab, switch] } }',
      ['topics.b.words[0]: is a word of the topic "a" already, which comes first'],
    ],
    [
      'returning without a way to go',
      'mailboxes: { technology: { requests: return } }',
      ['mailboxes.technology.requests: sends requests back without saying how to open a ticket'],
    ],
    [
      'returning with the steps',
      'mailboxes: { technology: { requests: return } }\ndesk: { texts: { steps: Press Send. } }',
      [],
    ],
  ] as const) {
    it(`warn of ${name}`.replace(/^warn of (an address that stands|returning with the)/, 'are silent about $1'), () => {
      expect(warnings(text)).to.deep.equal(expected);
    });
  }
});
