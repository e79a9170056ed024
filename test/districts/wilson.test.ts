import { expect } from 'chai';
import { letter, openDistrict, type District, type Line } from './scenario.js';

// Wilson's help desk procedures, through the whole way of a mail: the preset, and what the district's own file adds.

const coordinator = 'coordinator@wilson.example';
const tech = 'tess.aguilar@wilson.example';
const teacher = 'Marco Bell <marco.bell@wilson.example>';

const people = `address,name,id,building,room,phone,role,supervisor,language
marco.bell@wilson.example,Marco Bell,70213,Wilson Primary,9,x209,Teacher,,en
dee.cruz@wilson.example,Dee Cruz,70990,Transportation,,555-0160,Bus Driver,,en
`;

const changes = {
  desk: { trustedServers: ['mx.wilson.example'] },
  directory: { file: 'people.csv' },
  technicians: [
    { address: coordinator, name: 'Technology Coordinator' },
    { address: tech, name: 'Tess Aguilar' },
  ],
};

const genuine = ['Authentication-Results: mx.wilson.example; dmarc=pass header.from=wilson.example'];

describe('Wilson', function () {
  this.timeout(60_000);
  let district: District;

  async function open(more: Readonly<Record<string, unknown>> = {}): Promise<void> {
    district = await openDistrict({
      preset: 'wilson',
      changes: { ...changes, ...more },
      files: { 'people.csv': people },
      // Monday, 9:00 in Phoenix.
      at: '2026-11-16T09:00:00-07:00',
    });
  }

  beforeEach(() => open());
  afterEach(() => district.close());

  async function request(more: Partial<Parameters<District['write']>[0]> = {}): Promise<Line> {
    return district.write({
      from: teacher,
      subject: 'Projector',
      text: 'The projector in room 9 has a yellow tint. We can still use it.',
      headers: genuine,
      ...more,
    });
  }

  const outage = {
    subject: 'Internet down',
    text: 'Nobody at Wilson Primary can get on the internet, the whole school.',
  };

  it('WI-1, WI-22 promises what the level promises, by the clock', async () => {
    const line = await request(outage);
    expect(line.verdict.due).to.deep.equal({
      response: '2026-11-16T16:30:00.000Z',
      resolution: '2026-11-16T18:00:00.000Z',
    });
    const text = letter(line, 'acknowledgement').text;
    expect(text).to.include('Severity 1');
    expect(text).to.include('By Monday, November 16, 9:30 AM');
    const minor = await request({ subject: 'slow', text: 'My laptop is a bit slow lately, no hurry.' });
    expect(letter(minor, 'acknowledgement').text).to.match(/Severity 4[^]*48 to 72 hours/);
  });

  it('WI-2 accepts staff and students, and knows who is who', async () => {
    const student = await request({ from: 'Ivy <ivy@students.wilson.example>', headers: [] });
    expect(student.verdict.action).to.equal('open');
    expect(letter(student, 'acknowledgement').text).to.include('tell your teacher as well');
    expect(letter(await request(), 'acknowledgement').text).not.to.include('tell your teacher as well');
  });

  it('WI-3 makes a ticket of a mail that somebody wrote to a technician, when that one forwards it', async () => {
    const line = await request({
      from: `Tess Aguilar <${tech}>`,
      subject: 'FW: my phone',
      text: 'From: Marco Bell <marco.bell@wilson.example>\nSent: Monday, November 16, 2026 8:40 AM\nTo: Tess Aguilar <tess.aguilar@wilson.example>\nSubject: my phone\n\nHi Tess, my desk phone is dead again.',
    });
    const ticket = await district.ticket(line.verdict.ticket);
    expect(ticket.requester).to.equal('marco.bell@wilson.example');
    letter(line, 'acknowledgement', 'marco.bell@wilson.example');
  });

  for (const [category, subject, text] of [
    ['hardware', 'Laptop', 'My laptop has a cracked hinge.'],
    ['software', 'install', 'Please install the reading program update.'],
    ['network', 'wifi', 'The wifi drops in my room.'],
    ['telephone', 'voicemail', 'I cannot get into my voicemail menu.'],
    ['video-cable', 'TV', 'The television in the cafeteria shows no channels.'],
    ['media', 'camcorder', 'The camcorder does not record sound.'],
    ['event', 'Assembly', 'We need the sound system for an assembly on December 11 at 9:00 in the auditorium.'],
    ['lab', 'computer lab', 'Three seats in the computer lab are without chairs and the lab schedule is wrong.'],
  ] as const) {
    it(`WI-5 knows the category ${category}`, async () => {
      const line = await request({ subject, text });
      expect((await district.ticket(line.verdict.ticket)).category).to.equal(category);
    });
  }

  it('WI-6 tells staff outside hours of severity 1 at once, of the rest in the morning', async () => {
    const night = '2026-11-16T21:00:00-07:00';
    const minor = await request({ at: night });
    expect(letter(minor, 'new-ticket', tech).notBefore).to.deep.equal(new Date('2026-11-17T13:30:00Z'));
    const grave = await request({ ...outage, at: night });
    expect(letter(grave, 'new-ticket', tech).notBefore).to.equal(undefined);
  });

  it('WI-13, WI-37 answers a question for a number with the last public update, to people on the ticket alone', async () => {
    const line = await request();
    await district.write({
      from: `Tess Aguilar <${tech}>`,
      answers: letter(line, 'new-ticket', tech),
      subject: 'Re: [HELP-1] Projector',
      text: 'The new lamp is ordered.',
      at: '2026-11-16T10:00:00-07:00',
    });
    const asked = await request({ subject: 'status of HELP-1?', text: 'What is the status of HELP-1?' });
    expect(asked.verdict).to.include({ action: 'append', reason: 'status' });
    expect(letter(asked, 'status', 'marco.bell@wilson.example').text).to.include('The new lamp is ordered.');
    const stranger = await request({
      from: 'Ivy <ivy@students.wilson.example>',
      headers: [],
      subject: 'status of HELP-1?',
      text: 'What is the status of HELP-1?',
    });
    expect(JSON.stringify(stranger.letters)).not.to.include('lamp is ordered');
  });

  it('WI-15 keeps 06:30 to 15:30 without daylight saving', async () => {
    const summer = await request({ at: '2026-07-10T15:45:00-07:00' });
    expect(letter(summer, 'acknowledgement').text).to.include('opens again on Monday, July 13, 6:30 AM');
    const winter = await request({
      subject: 'Lamp',
      text: 'A lamp is out in room 9.',
      at: '2026-11-13T15:45:00-07:00',
    });
    expect(letter(winter, 'acknowledgement').text).to.include('opens again on Monday, November 16, 6:30 AM');
  });

  it('WI-16 lets a district replace every text', async () => {
    await district.close();
    district = await openDistrict({
      preset: 'wilson',
      changes: { ...changes, letters: { folder: '.' } },
      files: {
        'people.csv': people,
        'acknowledgement.hbs':
          '---\nsubject: "[{{number}}] We have it"\nfrom: "{{deskName}}"\n---\n\nA note of our own.\n',
      },
      at: '2026-11-16T09:00:00-07:00',
    });
    const own = letter(await request(), 'acknowledgement');
    expect(own.subject).to.equal('[HELP-1] We have it');
    expect(own.text.trim()).to.equal('A note of our own.');
  });

  it('WI-17 gives a new ticket to the technicians first', async () => {
    letter(await request(), 'new-ticket', tech);
  });

  it('WI-18 makes a password reset severity 1, and strikes secrets out of request and answer', async () => {
    const line = await request({
      subject: 'password',
      text: 'I forgot my password, can you reset it? It was Cactus-8812.',
    });
    expect(line.verdict.priority).to.equal('1');
    const answer = await district.write({
      from: `Tess Aguilar <${tech}>`,
      answers: letter(line, 'new-ticket', tech),
      subject: 'Re: [HELP-1] password',
      text: 'Done. Your temporary password is Saguaro!2094, please change it.',
    });
    const all = JSON.stringify([line, answer, await district.ticket('HELP-1')]);
    expect(all).not.to.include('Cactus-8812');
    expect(all).not.to.include('Saguaro!2094');
    expect(letter(answer, 'public-reply', 'marco.bell@wilson.example').text).to.include('[removed: ');
  });

  it('WI-21 keeps private notes from the asker', async () => {
    const line = await request();
    const note = await district.write({
      from: `Tess Aguilar <${tech}>`,
      answers: letter(line, 'new-ticket', tech),
      subject: 'Re: [HELP-1] Projector',
      text: '#note He broke it himself, I think.',
    });
    expect(note.letters.map(({ to }) => to)).not.to.include('marco.bell@wilson.example');
    expect((await district.ticket('HELP-1')).entries[1]?.kind).to.equal('note');
  });

  for (const [why, subject, text] of [
    ['a critical system', 'Attendance', 'The attendance system is down for every school in the district.'],
    ['corrupted data', 'grades', 'We have corrupted data in the grade export, half of the rows are gibberish.'],
    ['many users', 'e-mail', 'Nobody in the whole building can open mail.'],
    ['a legal matter', 'records', 'We received a subpoena for e-mails of last year.'],
    ['a password reset', 'password reset', 'I need a password reset for the gradebook.'],
    ['an interrupted class', 'board', 'My board went black in the middle of class.'],
  ] as const) {
    it(`WI-23 takes ${why} for severity 1`, async () => {
      expect((await request({ subject, text })).verdict.priority).to.equal('1');
    });
  }

  it('WI-24 tells the other levels apart, and a technician changes them by command', async () => {
    const severe = await request({
      subject: 'office printer',
      text: 'The only printer of the front office is dead and none of the four of us can print report cards.',
    });
    const usable = await request({ subject: 'error', text: 'I get an error when I save a file in the gradebook.' });
    const blemish = await request({ subject: 'slow', text: 'My laptop is a bit slow lately, no hurry.' });
    expect([severe, usable, blemish].map(({ verdict }) => verdict.priority)).to.deep.equal(['2', '3', '4']);
    await district.write({
      from: `Tess Aguilar <${tech}>`,
      answers: letter(blemish, 'new-ticket', tech),
      subject: 'Re: slow',
      text: '#priority 2',
    });
    expect((await district.ticket(blemish.verdict.ticket)).priority).to.equal('2');
  });

  it('WI-30 goes by the arrival at the server, not by the Date field', async () => {
    const line = await request({ headers: [...genuine, 'X-Note: early'], at: '2026-11-16T12:34:00-07:00' });
    const { openedAt } = await district.ticket(line.verdict.ticket);
    expect(openedAt).to.deep.equal(new Date('2026-11-16T19:34:00Z'));
  });

  it('WI-31 marks the tickets of mobile staff', async () => {
    const line = await request({
      from: 'Dee Cruz <dee.cruz@wilson.example>',
      subject: 'tablet',
      text: 'The tablet on bus 4 has no GPS signal.',
    });
    expect((await district.ticket(line.verdict.ticket)).flags).to.include('special');
    expect(letter(line, 'new-ticket', tech).text).to.include('Works on the road');
  });

  it('WI-32 warns of longer times while several severity 1 are open, and in a disaster', async () => {
    for (const [n, place] of ['Primary', 'Elementary', 'Middle'].entries()) {
      await request({
        subject: `Outage ${n}`,
        text: `The whole of Wilson ${place} has no internet, nobody can work.`,
        from: `W${n} <w${n}@wilson.example>`,
      });
    }
    expect(letter(await request(), 'acknowledgement').text).to.include('may take longer than usual');
    await district.close();
    await open({ desk: { ...changes.desk, disaster: 'A storm cut the fiber; everything takes longer today.' } });
    expect(letter(await request(), 'acknowledgement').text).to.include('A storm cut the fiber');
  });

  it('WI-35 takes number, phone and place from mail and directory, and asks once for what is missing', async () => {
    const known = await request();
    expect((await district.ticket(known.verdict.ticket)).fields).to.include({
      idNumber: '70213',
      phone: 'x209',
      room: '9',
    });
    const unknown = await request({
      from: 'Lou Hart <lou.hart@wilson.example>',
      subject: 'mouse',
      text: 'My mouse is broken.',
    });
    const asks = letter(unknown, 'acknowledgement');
    expect(asks.text).to.match(/please reply to this mail with/);
    await district.write({
      from: 'Lou Hart <lou.hart@wilson.example>',
      answers: asks,
      subject: 'Re: mouse',
      text: 'Employee ID 70555, extension 310, room 14',
    });
    const ticket = await district.ticket(unknown.verdict.ticket);
    expect(ticket.fields).to.include({ idNumber: '70555', room: '14' });
    expect(ticket.missing).to.deep.equal([]);
  });

  it('WI-36 marks a password reset that nobody proves', async () => {
    const forged = await request({
      from: 'Lou Hart <lou.hart@wilson.example>',
      subject: 'password reset',
      text: 'Please reset my password.',
      headers: [],
    });
    expect((await district.ticket(forged.verdict.ticket)).flags).to.include('identity');
    const proven = await request({ subject: 'password reset', text: 'Please reset my password.' });
    expect((await district.ticket(proven.verdict.ticket)).flags).not.to.include('identity');
  });

  it('WI-38 lets a technician open a ticket for a caller', async () => {
    const line = await request({
      from: `Tess Aguilar <${tech}>`,
      subject: 'Caller: no sound',
      text: 'for: Marco Bell\n\nHe called: no sound from his speakers, room 9.',
    });
    expect((await district.ticket(line.verdict.ticket)).requester).to.equal('marco.bell@wilson.example');
    letter(line, 'acknowledgement', 'marco.bell@wilson.example');
  });

  it('WI-39 prints phone, web address and room', async () => {
    const text = letter(await request(), 'acknowledgement').text;
    for (const words of ['555-0107', 'https://helpdesk.wilson.example', 'room 7']) expect(text).to.include(words);
  });

  it('WI-40 takes events at their own address, to the coordinator, with the procedure', async () => {
    const line = await request({
      to: 'events@wilson.example',
      subject: 'Spring concert',
      text: 'We need two microphones for the spring concert.',
    });
    expect(line.verdict).to.include({ queue: 'events', assignee: coordinator });
    letter(line, 'new-ticket', coordinator);
    expect(letter(line, 'acknowledgement').text).to.include('Events need date, beginning and end, place');
  });
});
