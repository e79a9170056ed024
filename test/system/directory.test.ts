import { expect } from 'chai';
import { letter, openDistrict, type District } from '../districts/scenario.js';

const csv = [
  'Email Address;Name;Employee ID;School;Room;Ext;Title;Language',
  'ana@willowcreek.example;Ruiz, Ana;10417;Lincoln Elementary;12;2204;Teacher;English',
  'luz@willowcreek.example;Mora, Luz;10418;Garfield Middle;;;Secretary;Spanish',
  'not an address;Nobody;;;;;;',
].join('\r\n');

const server = { host: 'mail.willowcreek.example', user: 'technology@willowcreek.example', password: 'x-unused' };

const changes = {
  desk: { name: 'Willow Creek Help Desk', domains: ['willowcreek.example'], zone: 'America/Boise' },
  mailboxes: { technology: { address: 'technology@willowcreek.example', imap: server } },
  smtp: server,
  technicians: [{ address: 'sam@willowcreek.example', name: 'Sam Ibarra' }],
  directory: { file: 'people.csv' },
  buildings: {
    lincoln: { title: 'Lincoln Elementary', names: ['les'] },
    garfield: { title: 'Garfield Middle', names: ['gms'] },
  },
  queues: { technology: { require: ['building', 'room'] } },
};

describe('a district with a directory', () => {
  let district: District;

  before(async () => {
    district = await openDistrict({
      preset: 'starter',
      changes,
      files: { 'people.csv': csv },
      at: '2026-11-17T09:00:00-07:00',
    });
  });
  after(() => district.close());

  it('gives the technician all that it knows of the requester', async () => {
    const line = await district.write({
      from: 'ana@willowcreek.example',
      subject: 'Projector stays dark',
      text: 'The Epson projector in the library says "no signal". Asset tag WC-10422.',
    });
    const { text } = letter(line, 'new-ticket');
    expect(text).to.include('from Ana Ruiz (ana@willowcreek.example)');
    for (const known of [
      'Role: Teacher',
      'Building: Lincoln Elementary',
      'Room: library',
      'Phone: 2204',
      'ID number: 10417',
      'Device: Projector',
      'Asset tag: WC-10422',
      'Error message: no signal',
    ])
      expect(text).to.include(`- ${known}`);
    expect(letter(line, 'acknowledgement').text).not.to.include('would help us');
    expect(line.trace.find(({ policy }) => policy === 'fields')?.opinion)
      .to.include('room "library" (mail)')
      .and.include('idNumber "10417" (directory)');
    expect(await district.ticket(line.verdict.ticket)).to.deep.include({ building: 'lincoln', missing: [], flags: [] });
  });

  it('asks once, in the language of the directory, and takes the answer from the reply', async () => {
    const first = await district.write({
      from: 'luz@willowcreek.example',
      subject: 'Printer',
      text: 'The printer jams on every page.',
    });
    const asking = letter(first, 'acknowledgement');
    expect(asking.text).to.include('Hola').and.include('- el salón').and.not.include('la escuela');
    const { ticket } = first.verdict;
    expect(await district.ticket(ticket)).to.deep.include({ missing: ['room'], building: 'garfield', language: 'es' });

    const nothing = await district.write({
      from: 'luz@willowcreek.example',
      subject: `Re: ${asking.subject}`,
      text: 'Gracias, ahora lo busco en la puerta.',
      answers: asking,
    });
    expect(nothing.letters.map(({ template }) => template)).to.deep.equal(['update']);

    const answer = await district.write({
      from: 'luz@willowcreek.example',
      subject: `Re: ${asking.subject}`,
      text: 'B-14',
      answers: asking,
    });
    expect(letter(answer, 'appended').text).to.include('Gracias, ya sabemos todo');
    expect(letter(answer, 'update').text).to.include('- Room: B-14').and.include('All that was asked for');
    expect(await district.ticket(ticket)).to.deep.include({ missing: [], building: 'garfield' });
    expect((await district.ticket(ticket)).fields).to.include({ room: 'B-14', building: 'Garfield Middle' });
  });

  it('opens a ticket for a mail that says nothing, and asks what, where and what happens', async () => {
    // Long after her other request, which it might else be about.
    const line = await district.write({
      from: 'luz@willowcreek.example',
      subject: 'help',
      text: 'no funciona',
      at: '2026-12-14T10:00:00-07:00',
    });
    expect(line.verdict).to.deep.include({ action: 'open', missing: ['room', 'device', 'error'], flags: ['vague'] });
    expect(letter(line, 'acknowledgement').text).to.include('- de qué se trata').and.include('- qué sucede');
  });

  it('marks a request for access that nothing proves', async () => {
    const line = await district.write({
      from: 'ana@willowcreek.example',
      subject: 'Password',
      text: 'Please reset my Skyward password. My ID is 10417.',
    });
    expect(line.verdict.flags).to.deep.equal(['identity']);
    expect(letter(line, 'new-ticket').text).to.include('not proven');
    expect((await district.ticket(line.verdict.ticket)).entries[0]?.text).to.include('10417');
  });
});
