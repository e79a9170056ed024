import { expect } from 'chai';
import { letter, openDistrict, type District, type Line } from './scenario.js';

// Park City's procedure, through the whole way of a mail: the preset, and what the district's own file adds.

const imap = { host: 'imap.parkcity.example', user: 'helpdesk', password: 'x' };
const helpdesk = 'helpdesk@parkcity.example';
const ets = 'eve.torres@parkcity.example';
const network = 'ned.walsh@parkcity.example';
const teacher = 'Dana Whitfield <dana.whitfield@parkcity.example>';
const secretary = 'Sol Rivas <sol.rivas@parkcity.example>';

const people = `address,name,id,building,room,phone,role,supervisor,language
dana.whitfield@parkcity.example,Dana Whitfield,40112,Lincoln Elementary,12,x4012,Teacher,pat.moore@parkcity.example,en
sol.rivas@parkcity.example,Sol Rivas,40113,Lincoln Elementary,Office,x4000,Secretary,pat.moore@parkcity.example,en
pat.moore@parkcity.example,Pat Moore,40100,Lincoln Elementary,Office,x4001,Principal,,en
`;

const changes = {
  desk: { trustedServers: ['mx.parkcity.example'] },
  directory: { file: 'people.csv' },
  mailboxes: { technology: { requests: 'coach' } },
  technicians: [
    { address: ets, name: 'Eve Torres' },
    { address: network, name: 'Ned Walsh' },
  ],
  buildings: { lincoln: { title: 'Lincoln Elementary', names: ['lincoln'], technician: ets } },
};

const genuine = ['Authentication-Results: mx.parkcity.example; dmarc=pass header.from=parkcity.example'];

describe('Park City', function () {
  this.timeout(60_000);
  let district: District;

  async function open(more: Readonly<Record<string, unknown>> = {}): Promise<District> {
    district = await openDistrict({
      preset: 'park-city',
      changes: { ...changes, ...more },
      files: { 'people.csv': people },
      // Monday, 10:00 in Denver.
      at: '2026-11-16T10:00:00-07:00',
    });
    return district;
  }

  const returning = { mailboxes: { technology: { address: helpdesk, imap, requests: 'return' } } };

  beforeEach(() => open());
  afterEach(() => district.close());

  async function request(more: Partial<Parameters<District['write']>[0]> = {}): Promise<Line> {
    return district.write({
      from: teacher,
      subject: 'Projector',
      text: 'The projector in room 12 at Lincoln shows no picture.',
      headers: genuine,
      ...more,
    });
  }

  it('PC-1 gives the self-checks of hardware and connections, and of nothing else', async () => {
    const text = letter(await request(), 'acknowledgement').text;
    for (const check of ['cables', 'power', 'others affected', 'log out', 'restart', 'web sites', 'batteries']) {
      expect(text).to.include(check);
    }
    const other = await request({
      subject: 'Gradebook',
      text: 'My gradebook lost the second quarter. Lincoln, room 12.',
    });
    expect(letter(other, 'acknowledgement').text).not.to.include('batteries');
  });

  it('PC-2 gives each accepted mail one ticket and one number', async () => {
    const first = await request();
    const second = await request({ subject: 'Gradebook', text: 'The gradebook has lost the second quarter.' });
    expect([first.verdict.ticket, second.verdict.ticket]).to.deep.equal(['TECH-1', 'TECH-2']);
    expect(letter(first, 'acknowledgement').subject).to.match(/^\[TECH-1\]/);
  });

  it("PC-3 passes a wish for new technology on to the building's technician, and opens no ticket", async () => {
    const wish = await request({
      subject: 'an idea',
      text: 'We would love to have virtual reality goggles at Lincoln. Could the district buy a set to try out?',
    });
    expect(wish.verdict).to.include({ action: 'answer', reason: 'redirect', ticket: '' });
    expect(letter(wish, 'passed-on', ets).text).to.include('virtual reality goggles');
    expect(letter(wish, 'redirect').text).to.include(ets);
  });

  it('PC-4 gives a mail that a technician forwards to the one who wrote it', async () => {
    const forwarded = await district.write({
      from: `Eve Torres <${ets}>`,
      subject: 'Fwd: dead keyboard',
      text: [
        '---------- Forwarded message ---------',
        'From: Dana Whitfield <dana.whitfield@parkcity.example>',
        'Date: Mon, Nov 16, 2026 at 9:41 AM',
        'Subject: dead keyboard',
        'To: Eve Torres <eve.torres@parkcity.example>',
        '',
        'My keyboard is dead, room 12.',
      ].join('\n'),
      headers: genuine,
    });
    expect(forwarded.verdict).to.include({ action: 'open' });
    expect((await district.ticket(forwarded.verdict.ticket)).requester).to.equal('dana.whitfield@parkcity.example');
    letter(forwarded, 'acknowledgement', 'dana.whitfield@parkcity.example');
  });

  it('PC-5 names the web address in acknowledgements and in mails that are sent back', async () => {
    expect(letter(await request(), 'acknowledgement').text).to.include('https://helpdesk.parkcity.example');
    await district.close();
    await open(returning);
    expect(letter(await request(), 'returned').text).to.include('https://helpdesk.parkcity.example');
  });

  it('PC-6 lets a co-worker write for somebody: the ticket is theirs, both are told, the writer is kept', async () => {
    const line = await request({
      from: secretary,
      subject: 'Smart board',
      text: 'for: Dana Whitfield\n\nHer smart board does not calibrate any more. Room 12.',
    });
    const ticket = await district.ticket(line.verdict.ticket);
    expect(ticket).to.include({ requester: 'dana.whitfield@parkcity.example', writer: 'sol.rivas@parkcity.example' });
    expect(letter(line, 'acknowledgement', 'dana.whitfield@parkcity.example').text).to.include('Sol Rivas');
    expect(letter(line, 'acknowledgement', 'sol.rivas@parkcity.example').text).to.include('Dana Whitfield');
  });

  it("PC-7 names the building's technician if nothing else works", async () => {
    expect(letter(await request(), 'acknowledgement').text).to.match(/nothing else works, please turn to Eve Torres/);
  });

  it('PC-8 opens a ticket for a mail that says next to nothing, and asks what is missing', async () => {
    const line = await request({
      from: 'Lu Ford <lu.ford@parkcity.example>',
      subject: 'help',
      text: 'it is not working',
    });
    expect(line.verdict.action).to.equal('open');
    expect(letter(line, 'acknowledgement').text).to.match(/please reply to this mail with[^]*- [^\n]*room/i);
    expect((await district.ticket(line.verdict.ticket)).missing).to.include('room');
  });

  it('PC-9 flags several problems in one mail and asks for one each', async () => {
    const line = await request({
      subject: 'a few things',
      text: '1. The printer in room 12 is jammed.\n2. My phone has no dial tone.\n3. A student Chromebook has a cracked screen.',
    });
    expect((await district.ticket(line.verdict.ticket)).flags).to.include('several');
    expect(letter(line, 'acknowledgement').text).to.include('one mail for each');
  });

  it('PC-10, PC-11, PC-12 removes a password wherever it stands, tells the sender and marks the place', async () => {
    const planted = 'Moose-4471';
    const line = await request({
      subject: `login fails with ${planted} as my password`,
      text: `My password is ${planted} and the gradebook refuses it.\n\n> what is your password?\n> password: ${planted}`,
      html: `<p>My password is <b>${planted}</b> and the gradebook refuses it.</p>`,
      attachment: {
        name: `password ${planted}.txt`,
        type: 'text/plain',
        content: Buffer.from(`password: ${planted}\n`),
      },
    });
    const ticket = await district.ticket(line.verdict.ticket);
    expect(JSON.stringify([line, ticket])).not.to.include(planted);
    expect(letter(line, 'password-warning').to).to.equal('dana.whitfield@parkcity.example');
    expect(letter(line, 'new-ticket', ets).text).to.include('[removed: password]');
  });

  it('PC-13 names the contact for trouble with the help desk in refusals', async () => {
    const line = await request({ from: 'Ann <ann@elsewhere.example>' });
    expect(line.verdict.action).to.equal('refuse');
    expect(letter(line, 'outsider').text).to.include('webmaster@parkcity.example');
  });

  it('PC-14, PC-15 promises an answer in two business days, which may not be the solution yet', async () => {
    const text = letter(await request(), 'acknowledgement').text;
    expect(text).to.include('By Wednesday, November 18, 3:00 PM');
    expect(text).to.include('not yet the solution');
  });

  it('PC-16 keeps the clock running until a person answers', async () => {
    const line = await request();
    expect((await district.ticket('TECH-1')).firstResponseAt).to.equal(null);
    await district.write({
      from: `Eve Torres <${ets}>`,
      answers: letter(line, 'new-ticket', ets),
      subject: 'Re: [TECH-1] Projector',
      text: 'I will be there after lunch.',
      at: '2026-11-16T11:00:00-07:00',
    });
    expect((await district.ticket('TECH-1')).firstResponseAt).to.deep.equal(new Date('2026-11-16T18:00:00Z'));
  });

  it("PC-18 counts the District Office's days: its holidays do not count, the school's do", async () => {
    const line = await request({ at: '2026-11-25T10:00:00-07:00' });
    // Thanksgiving and the Friday after it are closed.
    expect(letter(line, 'acknowledgement').text).to.include('By Tuesday, December 1, 3:00 PM');
  });

  it('PC-19 counts a Friday afternoon from Monday, and says that it is closed', async () => {
    const line = await request({ at: '2026-11-13T15:30:00-07:00' });
    const text = letter(line, 'acknowledgement').text;
    expect(text).to.include('It opens again on Monday, November 16, 7:00 AM');
    expect(text).to.include('By Wednesday, November 18, 3:00 PM');
  });

  it('PC-20 speaks of the summer and keeps its two days', async () => {
    const line = await request({ at: '2027-07-12T10:00:00-06:00' });
    const text = letter(line, 'acknowledgement').text;
    expect(text).to.include('In summer a fix may take longer');
    expect(text).to.include('By Wednesday, July 14, 3:00 PM');
  });

  it('PC-21 sends a request back with the way to open a ticket, once a person and period, never to machines', async () => {
    await district.close();
    await open(returning);
    const first = await request();
    expect(first.verdict).to.include({ action: 'refuse', reason: 'returned', ticket: '' });
    letter(first, 'returned', 'dana.whitfield@parkcity.example');
    const again = await request({ subject: 'Again', text: 'The copier jams.', at: '2026-11-18T10:00:00-07:00' });
    expect(again.verdict.reason).to.equal('returned');
    expect(again.letters).to.deep.equal([]);
    const machine = await request({ headers: ['Auto-Submitted: auto-generated'], subject: 'Scan', text: 'Scan done.' });
    expect(machine.letters).to.deep.equal([]);
    const later = await request({ subject: 'Later', text: 'The copier jams yet.', at: '2026-11-30T10:00:00-07:00' });
    letter(later, 'returned');
  });

  it('PC-23, PC-25, PC-26 raises a widespread outage, alerts several people at once, and keeps it a ticket', async () => {
    const line = await request({
      subject: 'Network outage at Lincoln',
      text: 'There is a network outage, nobody in the building can work.',
      at: '2026-11-15T20:00:00-07:00',
    });
    expect(line.verdict).to.include({ action: 'open', priority: 'emergency' });
    const alerted = line.letters.filter(({ template }) => template === 'emergency-alert').map(({ to }) => to);
    expect(alerted).to.have.members([
      'operations@parkcity.example',
      'network@parkcity.example',
      'technology.director@parkcity.example',
    ]);
    await district.close();
    await open(returning);
    const returned = await request({
      subject: 'no phones',
      text: 'Our phones are down in all of Lincoln, no dial tone.',
    });
    expect(returned.verdict).to.include({ action: 'open', priority: 'emergency' });
  });

  it('PC-24 gives the order of escalation for an emergency', async () => {
    const line = await request({
      subject: 'Power outage',
      text: 'Power outage in the whole building, computers went off.',
    });
    const text = letter(line, 'acknowledgement').text;
    expect(text.indexOf('specialist (ETS)')).to.be.greaterThan(0);
    expect(text.indexOf('Operations, 555-0123')).to.be.greaterThan(text.indexOf('specialist (ETS)'));
  });

  it('PC-27 raises nothing for shouting, and points to the normal way', async () => {
    const line = await request({
      subject: 'URGENT!!! HELP NOW!!!',
      text: 'MY MOUSE IS STICKY!!! room 12 Lincoln. URGENT!!!',
      headers: [...genuine, 'X-Priority: 1', 'Importance: high'],
    });
    expect(line.verdict).to.include({ action: 'open', priority: 'normal' });
    expect(letter(line, 'acknowledgement').text).to.include('goes the normal way');
  });

  it('PC-28, PC-30 mails a public answer to everybody on the ticket, who all add to it by replying', async () => {
    const line = await request({ headers: [...genuine, 'Cc: Sol Rivas <sol.rivas@parkcity.example>'] });
    const answer = await district.write({
      from: `Eve Torres <${ets}>`,
      answers: letter(line, 'new-ticket', ets),
      subject: 'Re: [TECH-1] Projector',
      text: 'Which input is it on?',
    });
    const told = answer.letters.filter(({ template }) => template === 'public-reply').map(({ to }) => to);
    expect(told).to.have.members(['dana.whitfield@parkcity.example', 'sol.rivas@parkcity.example']);
    const reply = await district.write({
      from: secretary,
      answers: letter(answer, 'public-reply', 'sol.rivas@parkcity.example'),
      subject: 'Re: [TECH-1] Projector',
      text: 'It says HDMI 2.',
    });
    expect(reply.verdict).to.include({ action: 'append', reason: 'reply' });
    const { entries } = await district.ticket('TECH-1');
    expect(entries.map(({ author }) => author)).to.deep.equal([
      'dana.whitfield@parkcity.example',
      ets,
      'sol.rivas@parkcity.example',
    ]);
  });

  it('PC-31 keeps files with the note they came with', async () => {
    const line = await request();
    await request({
      subject: 'Re: [TECH-1] Projector',
      answers: letter(line, 'acknowledgement'),
      text: 'A picture of it.',
      attachment: { name: 'projector.jpg', type: 'image/jpeg', content: Buffer.alloc(3000, 'p') },
    });
    const { entries } = await district.ticket('TECH-1');
    expect(entries[1]?.attachments).to.deep.equal([{ name: 'projector.jpg', type: 'image/jpeg', size: 3000 }]);
  });

  it('PC-32 puts what was said on the telephone onto the ticket when it is mailed with the number', async () => {
    await request();
    const note = await request({
      subject: 'TECH-1 our phone call',
      text: 'As agreed on the phone: Eve brings a new cable on Tuesday.',
    });
    expect(note.verdict).to.include({ action: 'append', ticket: 'TECH-1' });
    expect((await district.ticket('TECH-1')).entries).to.have.length(2);
  });

  it("PC-33 assigns to the building's technician, who is mailed", async () => {
    const line = await request();
    expect(line.verdict.assignee).to.equal(ets);
    expect(letter(line, 'new-ticket', ets).text).to.include('no picture');
  });

  it('PC-34 lets the technician close by reply', async () => {
    const line = await request();
    const closing = await district.write({
      from: `Eve Torres <${ets}>`,
      answers: letter(line, 'new-ticket', ets),
      subject: 'Re: [TECH-1] Projector',
      text: '#close Replaced the HDMI cable and tried it with the class.',
    });
    expect((await district.ticket('TECH-1')).status).to.equal('closed');
    expect(letter(closing, 'closure', 'dana.whitfield@parkcity.example').text).to.include('Replaced the HDMI cable');
  });
});
