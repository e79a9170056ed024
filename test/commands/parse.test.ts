import { expect } from 'chai';
import fc from 'fast-check';
import type { Command } from '../../src/commands/command.js';
import { commandList } from '../../src/commands/command-list.js';
import { parseCommands } from '../../src/commands/parse.js';

const desk = {
  queues: [
    { name: 'technology', title: 'Technology', prefix: 'TECH' },
    { name: 'maintenance', title: 'Maintenance and Grounds', prefix: 'MNT' },
  ],
  technicians: [
    { address: 'rosa@willowcreek.example', name: 'Rosa Núñez' },
    { address: 'tom.a@willowcreek.example', name: 'Tom Abel' },
    { address: 'tom.b@willowcreek.example', name: 'Tom Bright' },
  ],
  priorities: [{ name: 'critical' }, { name: 'high' }, { name: 'normal' }, { name: 'low' }],
};

describe('parseCommands', () => {
  const understood: readonly (readonly [string, string, readonly Command[], string])[] = [
    ['no command', 'On my way.', [], 'On my way.'],
    ['what was done on the line', '#close Replaced it', [{ name: 'close', resolution: 'Replaced it' }], ''],
    ['what was done below', '#close\nReplaced it', [{ name: 'close', resolution: 'Replaced it' }], 'Replaced it'],
    ['what was done above', 'Replaced it\n#close', [{ name: 'close', resolution: 'Replaced it' }], 'Replaced it'],
    [
      'a line broken by the mail program',
      '#close Replaced the cable\nin room 12',
      [{ name: 'close', resolution: 'Replaced the cable\nin room 12' }],
      'in room 12',
    ],
    ['one word', '#close fixed', [{ name: 'close', resolution: 'fixed' }], ''],
    ["a phone's capital", '#Close: fixed', [{ name: 'close', resolution: 'fixed' }], ''],
    ['a leading blank', '  #close fixed', [{ name: 'close', resolution: 'fixed' }], ''],
    ['a non-breaking blank', '\u00a0#close\u00a0fixed', [{ name: 'close', resolution: 'fixed' }], ''],
    ['a full-width sign', '＃close fixed', [{ name: 'close', resolution: 'fixed' }], ''],
    ['a dash after the word', '#close - fixed', [{ name: 'close', resolution: 'fixed' }], ''],
    ['a note', '#note\nShe is out today', [{ name: 'note' }], 'She is out today'],
    ['a note on the line', '#note She is out today', [{ name: 'note' }], 'She is out today'],
    [
      'a closing with a private note',
      '#close Replaced it\n#note\nLoose screw again',
      [{ name: 'close', resolution: 'Replaced it' }, { name: 'note' }],
      'Loose screw again',
    ],
    ['assigning to oneself', '#assign me', [{ name: 'assign', to: 'me' }], ''],
    ['assigning to nobody', '#assign nobody', [{ name: 'assign', to: '' }], ''],
    ['assigning by name', '#assign Rosa Núñez.', [{ name: 'assign', to: 'rosa@willowcreek.example' }], ''],
    ['a name without accents', '#assign rosa nunez', [{ name: 'assign', to: 'rosa@willowcreek.example' }], ''],
    ['a first name', '#assign to rosa', [{ name: 'assign', to: 'rosa@willowcreek.example' }], ''],
    ['a last name', '#assign Bright', [{ name: 'assign', to: 'tom.b@willowcreek.example' }], ''],
    ['an address', '#assign <tom.a@willowcreek.example>', [{ name: 'assign', to: 'tom.a@willowcreek.example' }], ''],
    ['a queue by its title', '#queue maintenance and grounds', [{ name: 'queue', queue: 'maintenance' }], ''],
    ['a queue by its prefix', '#queue MNT', [{ name: 'queue', queue: 'maintenance' }], ''],
    ['a level', '#priority HIGH!', [{ name: 'priority', level: 'high' }], ''],
    ['reopening', '#reopen', [{ name: 'reopen' }], ''],
    ['the same twice', '#assign me\n#assign me', [{ name: 'assign', to: 'me' }], ''],
    [
      'several commands',
      '#assign me\n#priority low\nComing on Friday.',
      [
        { name: 'assign', to: 'me' },
        { name: 'priority', level: 'low' },
      ],
      'Coming on Friday.',
    ],
  ];
  for (const [name, visible, commands, text] of understood) {
    it(`understands ${name}`, () => {
      expect(parseCommands(visible, desk)).to.deep.equal({ commands, text, faults: [] });
    });
  }

  for (const prose of [
    '#1 priority for us',
    '#404 on every page',
    'See ticket #close to it',
    'She writes C# programs',
    'so happy #winning',
    '# Heading',
    '#',
    '> #close done',
    'email me at a#close',
  ]) {
    it(`leaves prose alone: ${prose}`, () => {
      expect(parseCommands(prose, desk)).to.deep.equal({ commands: [], text: prose, faults: [] });
    });
  }

  const faulty: readonly (readonly [string, string])[] = [
    ['#closed fixed', '#closed is not a command. Did you mean #close?'],
    ['#asign me', '#asign is not a command. Did you mean #assign?'],
    ['#prio high', '#prio is not a command. Did you mean #priority?'],
    ['#WifiWednesday', '#WifiWednesday is not a command.'],
    ['#close', '#close needs what was done: the requester is told. Example: #close Replaced the cable.'],
    ['#close .', '#close needs what was done: the requester is told. Example: #close Replaced the cable.'],
    [
      '#close\n#note\nLoose screw',
      '#close needs what was done on its own line, because #note keeps the rest of this mail from the requester.',
    ],
    ['#close fixed\n#reopen', '#close and #reopen contradict each other.'],
    ['#priority low\n#priority high', '#priority stands there twice and asks for different things.'],
    [
      '#priority hihg',
      '#priority hihg is not one of the levels. The levels are critical, high, normal and low. Did you mean high?',
    ],
    ['#priority', '#priority needs a name. The levels are critical, high, normal and low.'],
    [
      '#queue tehcnology',
      '#queue tehcnology is not one of the queues. The queues are technology and maintenance. Did you mean technology?',
    ],
    ['#assign', '#assign needs a technician: me, a name or an address.'],
    [
      '#assign Tom',
      '#assign Tom fits tom.a@willowcreek.example and tom.b@willowcreek.example; name one by the address.',
    ],
    ['#assign Rossa', '#assign Rossa: no technician of that name. Did you mean rosa?'],
  ];
  for (const [visible, fault] of faulty) {
    it(`refuses ${JSON.stringify(visible)} and executes nothing`, () => {
      const parsed = parseCommands(`#assign me\n${visible}`.replace(/^#assign me\n(?=#assign)/, ''), desk);
      expect(parsed.faults).to.deep.equal([fault]);
      expect(parsed.commands).to.deep.equal([]);
    });
  }

  it('names every fault at once', () => {
    expect(parseCommands('#closed x\n#priority hot', desk).faults).to.have.length(2);
  });

  it('understands every example of the list', () => {
    for (const { name, example } of commandList) {
      const { commands, faults } = parseCommands(example, desk);
      expect(faults, example).to.deep.equal([]);
      expect(commands.map((command) => command.name)).to.deep.equal([name]);
    }
  });

  it('never throws, and keeps every line that does not begin with the sign', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const prose = lines.map((line) => line.replace(/[#＃\r\n]/g, ''));
        expect(parseCommands(prose.join('\n'), desk).text).to.equal(prose.join('\n').trim());
        parseCommands(lines.map((line) => `#${line}`).join('\n'), desk);
      }),
    );
  });
});
