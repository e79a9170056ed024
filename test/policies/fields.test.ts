import { expect } from 'chai';
import { directoryOf } from '../../src/directory/look-up.js';
import type { Person } from '../../src/directory/person.js';
import { fields } from '../../src/policies/fields.js';
import { answeredIn, fieldsOf, valuesOf } from '../../src/policies/found-fields.js';
import { open } from '../../src/policies/open.js';
import type { Desk } from '../../src/policies/desk.js';
import { rolesOf } from '../../src/policies/roles.js';
import { authenticated, desk as plainDesk, question, type Changes } from '../support/question.js';

const ana: Person = {
  address: 'ana@willowcreek.example',
  name: 'Ana Teacher',
  id: '10417',
  building: 'Lincoln Elementary School',
  room: '12',
  phone: '2204',
  role: 'Assistant Principal',
  supervisor: '',
  language: 'es',
};

const place = (name: string, title: string, names: readonly string[]) => ({ name, title, names, technician: '' });

const desk: Partial<Desk> = {
  directory: directoryOf([ana]),
  buildings: [place('lincoln', 'Lincoln Elementary', ['les']), place('garfield', 'Garfield Middle', ['gms'])],
  queues: plainDesk.queues.map((queue) => ({ ...queue, require: ['building', 'room'] })),
};

function asked(subject: string, visible: string, changes: Changes = {}) {
  const text = changes.message?.text ?? visible;
  return question({
    ...changes,
    desk: { ...desk, ...changes.desk },
    message: { subject, visible, text, ...changes.message },
  });
}

function known(subject: string, visible: string, text = visible, person: Person | null = null) {
  const { message, desk: whole } = asked(subject, visible, { message: { text } });
  return fieldsOf(message, whole, person);
}

function opened(subject: string, visible: string, changes: Changes = {}) {
  const { verdict } = open.decide(asked(subject, visible, changes));
  if (verdict?.action !== 'open') throw new Error('opens no ticket');
  return verdict;
}

const stranger = { from: 'new.teacher@willowcreek.example' };

describe('policy fields', () => {
  it('reads the mail, then the signature, then the directory, and says which', () => {
    const visible = 'The HP printer says "paper jam". Asset tag WC-10422. My cell is 555-0142.';
    const text = `${visible}\n\n-- \nAna Teacher\nGarfield Middle, Room 31\n555-0100 ext. 9`;
    expect(known('Printer', visible, text, ana)).to.deep.equal({
      building: 'garfield',
      found: [
        { name: 'building', value: 'Garfield Middle', origin: 'signature' },
        { name: 'room', value: '31', origin: 'signature' },
        { name: 'phone', value: '555-0142', origin: 'mail' },
        { name: 'device', value: 'Printer', origin: 'mail' },
        { name: 'assetTag', value: 'WC-10422', origin: 'mail' },
        { name: 'idNumber', value: '10417', origin: 'directory' },
        { name: 'error', value: 'paper jam', origin: 'mail' },
        { name: 'role', value: 'Assistant Principal', origin: 'directory' },
      ],
    });
  });

  it("takes the directory's place when the mail names none", () => {
    expect(valuesOf(known('Help', 'No sound.', 'No sound.', ana))).to.include({
      building: 'Lincoln Elementary',
      room: '12',
    });
  });

  it("lets a mail from another building not have the directory's room", () => {
    const values = valuesOf(known('Sound', 'I am at Garfield today: no sound.', undefined, ana));
    expect(values).to.include({ building: 'Garfield Middle' }).and.not.to.have.property('room');
  });

  it("believes the directory's number of a person before the mail's", () => {
    expect(valuesOf(known('Hi', 'My ID is 99999', undefined, ana))).to.include({ idNumber: '10417' });
    expect(valuesOf(known('Hi', 'My ID is 99999'))).to.include({ idNumber: '99999' });
  });

  it('reads nothing of what is quoted', () => {
    const visible = 'It works again in room 3.';
    const text = `${visible}\n\nOn Mon, Nov 16, 2026 at 9:00 AM Bo <bo@willowcreek.example> wrote:\n> Garfield, room 99, ext. 77`;
    expect(valuesOf(known('Re: Sound', visible, text))).to.deep.equal({ room: '3' });
  });

  it('does not take the signature of whoever writes for somebody else', () => {
    const visible = 'The printer of a teacher is dark.';
    const text = `${visible}\n\n-- \nOffice, Garfield Middle, Room 31`;
    expect(valuesOf(known('Printer', visible, text, { ...ana, address: 'other@willowcreek.example' }))).to.include({
      room: '12',
    });
  });

  it('reads Spanish', () => {
    expect(
      valuesOf(known('Impresora', 'La impresora del salón 12 en Lincoln dice "sin papel". Placa 20417.')),
    ).to.deep.equal({
      building: 'Lincoln Elementary',
      room: '12',
      device: 'Impresora',
      assetTag: '20417',
      error: 'sin papel',
    });
  });

  it('puts what is known and what is missing on the ticket, and into the trace', () => {
    const changes = { ...stranger };
    expect(opened('Printer stripes', 'Our printer in room 7 prints stripes.', changes)).to.deep.include({
      fields: { room: '7', device: 'Printer' },
      missing: ['building'],
    });
    expect(fields.decide(asked('Printer stripes', 'Our printer in room 7 prints stripes.', changes))).to.deep.equal({
      said: 'Known: room "7" (mail), device "Printer" (mail). Missing: building.',
    });
  });

  it('misses nothing that the directory knows', () => {
    const verdict = opened('Printer stripes', 'Our printer prints stripes.');
    expect(verdict).to.include({ building: 'lincoln' }).and.not.to.have.property('missing');
  });

  const vague: readonly (readonly [string, string])[] = [
    ['help', ''],
    ['', 'Not working'],
    ['Help!!!', 'Please help, it is not working again.\n\nThanks,\nAna'],
    ['URGENT', 'call me asap'],
    ['ayuda', 'No funciona, por favor.'],
    ['', ''],
  ];
  for (const [subject, visible] of vague) {
    it(`opens a ticket for "${subject}: ${visible.split('\n')[0] ?? ''}" and asks what, where, which error`, () => {
      const verdict = opened(subject, visible, stranger);
      expect(verdict.flags).to.include('vague');
      expect(verdict.missing).to.deep.equal(['building', 'room', 'device', 'error']);
    });
  }

  const clear: readonly (readonly [string, string])[] = [
    ['Printer', 'It is not working.'],
    ['No wifi', ''],
    ['help', 'Skyward gradebook freezes.'],
    ['Internet', 'no internet'],
    ['impresora', 'no funciona'],
    ['Toilet', 'clogged again'],
    ['Help', 'It says "Access denied"'],
  ];
  for (const [subject, visible] of clear) {
    it(`does not call "${subject}: ${visible}" vague`, () => {
      expect(opened(subject, visible, stranger).flags ?? []).not.to.include('vague');
    });
  }

  it('does not ask for what a picture may show, nor when the desk does not want to', () => {
    const picture = {
      name: 'shot.png',
      type: 'image/png',
      size: 1,
      content: new Uint8Array(),
      inline: false,
      contentId: null,
    };
    expect(opened('help', '', { ...stranger, message: { attachments: [picture] } })).not.to.have.property('flags');
    const policies = { ...plainDesk.policies, fields: { ...plainDesk.policies.fields, askWhenVague: false } };
    expect(opened('help', '', { ...stranger, desk: { policies } }).missing).to.deep.equal(['building', 'room']);
  });
});

describe('what a reply answers', () => {
  const cases: readonly (readonly [string, Record<string, string>])[] = [
    ['Lincoln, room 204', { building: 'Lincoln Elementary', room: '204' }],
    ['Lincoln 204', { building: 'Lincoln Elementary', room: '204' }],
    ['204', { room: '204' }],
    ['GMS\nB12\n\nThanks', { building: 'Garfield Middle', room: 'B12' }],
    ['I will look it up', {}],
    ['My ext. is 31', {}],
  ];
  for (const [visible, values] of cases) {
    it(`reads "${visible.replaceAll('\n', ' / ')}"`, () => {
      const { message, desk: whole } = asked('Re: Printer', visible);
      expect(valuesOf(answeredIn(message, whole, ['building', 'room']))).to.deep.equal(values);
    });
  }
});

describe('what acts on an identity', () => {
  const requests: readonly (readonly [string, string])[] = [
    ['Password reset', 'Please reset my password.'],
    ['Locked out', 'I am locked out of my account.'],
    ['', 'I forgot my Skyward password again'],
    ['Contraseña', 'Olvidé mi contraseña.'],
    ['cuenta bloqueada', 'Mi cuenta está bloqueada'],
  ];
  for (const [subject, visible] of requests) {
    it(`marks "${subject}: ${visible}" while nothing proves the writer`, () => {
      expect(opened(subject, visible).flags).to.deep.equal(['identity']);
      expect(opened(subject, visible, { message: { authentication: authenticated } })).not.to.have.property('flags');
    });
  }

  it('marks a proven writer whom the directory does not know', () => {
    const changes = { ...stranger, message: { authentication: authenticated } };
    expect(opened('Password reset', 'Please reset my password.', changes).flags).to.deep.equal(['identity']);
  });

  it('marks nothing else', () => {
    for (const text of [
      'I am locked out of my room',
      'The printer is locked up',
      'The password page is slow to load',
      'new keyboard please',
    ])
      expect(opened('Hi', text).flags ?? [], text).to.deep.equal([]);
  });
});

describe('roles', () => {
  const roles = { principal: ['Principal', 'assistant  principal'], office: ['Secretary'] };
  it('come from the titles of the directory', () => {
    expect(rolesOf(ana, { roles })).to.deep.equal(['principal']);
    expect(rolesOf({ ...ana, role: ' SECRETARY ' }, { roles })).to.deep.equal(['office']);
    expect(rolesOf({ ...ana, role: 'Principal Investigator' }, { roles })).to.deep.equal([]);
    expect(rolesOf({ ...ana, role: '' }, { roles })).to.deep.equal([]);
    expect(rolesOf(null, { roles })).to.deep.equal([]);
  });
});
