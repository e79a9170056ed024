import { expect } from 'chai';
import type { Directory, Person } from '../../src/directory/person.js';
import { writtenFor } from '../../src/policies/written-for.js';
import { person, peopleOf } from '../support/people.js';
import { question, type Changes } from '../support/question.js';

const people = peopleOf(
  person('jane@willowcreek.example', 'Jane Doe'),
  person('lu@willowcreek.example', 'Lucía Gómez'),
  person('sam1@willowcreek.example', 'Sam Hill'),
  person('sam2@willowcreek.example', 'Sam Hill'),
  person('dir@partner.example', 'Dee Rector'),
);

/** "form jane@...", "line several Sam Hill": what tests compare by. */
function said(changes: Changes): string {
  const { message, desk } = question({ ...changes, desk: { directory: people, ...changes.desk } });
  const found = writtenFor(message, desk);
  if (found === null) return 'nobody';
  const { by, person: who, unfound } = found;
  const wrong =
    unfound === null ? '' : ` ${unfound.because} ${unfound.named}${unfound.meant && ` -> ${unfound.meant}`}`;
  return `${by}${who === null ? '' : ` ${who.address}`}${wrong}`;
}

const at = (address: string, name = '') => ({ name, address });

describe('writtenFor', () => {
  for (const [visible, expected] of [
    ['for: Jane Doe\nHer printer is dead.', 'line jane@willowcreek.example'],
    ['Hello,\n\nFor: jane doe\n\nHer printer is dead.', 'line jane@willowcreek.example'],
    ['For: Doe, Jane', 'line jane@willowcreek.example'],
    ['Ticket for: Ms. Jane Doe, room 12', 'line jane@willowcreek.example'],
    ['for: jane@willowcreek.example', 'line jane@willowcreek.example'],
    ['for: Jane Doe <jane@willowcreek.example>', 'line jane@willowcreek.example'],
    ['for: newcomer@willowcreek.example', 'line newcomer@willowcreek.example'],
    ['for: dir@partner.example', 'line dir@partner.example'],
    ['Requester: Jane Doe', 'line jane@willowcreek.example'],
    ['I am writing on behalf of Jane Doe who cannot log in.', 'line jane@willowcreek.example'],
    ['On behalf of Jane Doe: the projector is dark.', 'line jane@willowcreek.example'],
    ['Para: Lucía Gómez\nNo imprime.', 'line lu@willowcreek.example'],
    ['Escribo de parte de Lucia Gomez, que no puede entrar.', 'line lu@willowcreek.example'],
    ['Solicitante: lu@willowcreek.example', 'line lu@willowcreek.example'],
    ['for: Sam Hill', 'line several Sam Hill'],
    ['for: Nora Unknown', 'line unknown Nora Unknown'],
    [
      'Requester: jane@willowcreek.com',
      'line jane@willowcreek.example wrong-domain jane@willowcreek.com -> jane@willowcreek.example',
    ],
    ['for: nora@willowcreek.com', 'line wrong-domain nora@willowcreek.com -> nora@willowcreek.example'],
    ['for: victim@elsewhere.example', 'line outside victim@elsewhere.example'],
    ['for: ana@willowcreek.example', 'nobody'],
    ['for: helpdesk@willowcreek.example', 'nobody'],
    ['for: room 12', 'nobody'],
    ['For: Room Twelve', 'nobody'],
    ['For: Spring Concert we need three microphones', 'line unknown Spring Concert'],
    ['Thank you for: the quick help', 'nobody'],
    ['I need a cable for Jane Doe', 'nobody'],
    ['Para mañana: dos proyectores', 'nobody'],
    ['On behalf of the whole staff, thank you.', 'nobody'],
    ['1\n2\n3\n4\n5\n6\nfor: Jane Doe', 'nobody'],
  ] as const) {
    it(`${JSON.stringify(visible)}: ${expected}`, () => {
      expect(said({ message: { visible } })).to.equal(expected);
    });
  }

  for (const [subject, expected] of [
    ['Printer broken (for: Jane Doe)', 'line jane@willowcreek.example'],
    ['Fwd: for: Jane Doe - printer', 'line jane@willowcreek.example'],
    ['Printer, on behalf of Jane Doe', 'line jane@willowcreek.example'],
    ['Impresora de parte de Lucía Gómez', 'line lu@willowcreek.example'],
    ['Microphones for: Spring Concert', 'nobody'],
    ['Printer for Jane Doe', 'nobody'],
    ['Printer for: victim@elsewhere.example', 'line outside victim@elsewhere.example'],
  ] as const) {
    it(`the subject ${JSON.stringify(subject)}: ${expected}`, () => {
      expect(said({ message: { subject } })).to.equal(expected);
    });
  }

  for (const [name, message, expected] of [
    [
      "a colleague's mail passed on",
      { forwarded: { from: at('jane@willowcreek.example'), attached: false } },
      'forward jane@willowcreek.example',
    ],
    ["an outsider's mail passed on", { forwarded: { from: at('spam@elsewhere.example'), attached: true } }, 'nobody'],
    [
      "a technician's mail passed on",
      { forwarded: { from: at('rosa@willowcreek.example'), attached: false } },
      'nobody',
    ],
    [
      "the writer's own mail passed on",
      { forwarded: { from: at('ana@willowcreek.example'), attached: false } },
      'nobody',
    ],
    [
      'our letter passed on',
      { forwarded: { from: at('helpdesk+abcdefgh12345678@willowcreek.example'), attached: false } },
      'nobody',
    ],
    [
      'a web form',
      { speaker: { by: 'form', address: at('jane@willowcreek.example') } },
      'form jane@willowcreek.example',
    ],
    [
      'a web form with the wrong domain',
      { speaker: { by: 'form', address: at('nora@willowcreek.com') } },
      'form wrong-domain nora@willowcreek.com -> nora@willowcreek.example',
    ],
    [
      'a delegate',
      { speaker: { by: 'on-behalf', address: at('ana@willowcreek.example') }, sender: at('jane@willowcreek.example') },
      'delegate ana@willowcreek.example',
    ],
    [
      'a mail system in Sender',
      { speaker: { by: 'on-behalf', address: at('ana@willowcreek.example') }, sender: at('relay@elsewhere.example') },
      'nobody',
    ],
    ['a mailing list', { speaker: { by: 'list', address: at('jane@willowcreek.example') } }, 'nobody'],
  ] as const) {
    it(`${name}: ${expected}`, () => {
      expect(said({ message })).to.equal(expected);
    });
  }

  it('finds nobody by name in a district without a directory, and says so', () => {
    const nowhere: Directory = { size: 0, byAddress: (): Person | null => null, byName: () => [] };
    expect(said({ message: { visible: 'for: Jane Doe' }, desk: { directory: nowhere } })).to.equal(
      'line unknown Jane Doe',
    );
  });

  it('takes time in proportion to hostile text', () => {
    for (const visible of [
      'for: '.repeat(2000),
      `for: ${'A'.repeat(5000)}`,
      `for: ${'Aa '.repeat(3000)}`,
      `${'for: Aa-'.repeat(900)}@`,
    ]) {
      const start = performance.now();
      said({ message: { visible, subject: visible } });
      expect(performance.now() - start).to.be.below(1000);
    }
  });
});
