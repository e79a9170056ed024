import { expect } from 'chai';
import { letter, openDistrict, type District, type Line, type Written } from './scenario.js';

// Ceres's procedure, sentence by sentence: the preset, and what the district's own file adds to it.

const at = (name: string) => `${name}@ceres.example`;
const [ines, noah, tara] = [at('ines.field'), at('noah.cable'), at('tara.desk')];
const website = 'https://helpdesk.ceres.example';

const people = `Email,Name,Site,Room,Ext,Title
${at('gia.lund')},Gia Lund,Almond Elementary,14,2214,Teacher
${at('hal.moss')},Hal Moss,Walnut High,Attendance Office,2301,Clerk
`;

const changes = {
  desk: { trustedServers: ['mx.ceres.example'] },
  technicians: [
    { address: ines, name: 'Ines Field' },
    { address: noah, name: 'Noah Cable' },
    { address: tara, name: 'Tara Desk' },
  ],
  queues: { technology: { notify: [tara] } },
  topics: {
    network: { assignees: [noah] },
    printing: { assignees: [ines] },
    'student-information': { assignees: [tara] },
  },
  buildings: {
    almond: { title: 'Almond Elementary', names: ['almond'] },
    walnut: { title: 'Walnut High', names: ['walnut'] },
  },
  directory: { file: 'people.csv', columns: { building: 'Site' } },
};

const lettersOf = ({ letters }: Line) => letters.map(({ template, to }) => `${template} to ${to}`);

describe('Ceres', function () {
  this.timeout(60_000);
  let district: District;
  before(async () => {
    // Monday, March 1, 2027, 9:00.
    const at = '2027-03-01T09:00:00-08:00';
    district = await openDistrict({ preset: 'ceres', changes, files: { 'people.csv': people }, at });
  });
  after(() => district.close());

  let writers = 0;
  /** From somebody who has no ticket yet, so that nothing is a duplicate. */
  function write(subject: string, text: string, more: Partial<Written> = {}): Promise<Line> {
    writers += 1;
    return district.write({ from: at(`staff${writers}`), subject, text, ...more });
  }

  /** Priorities of several requests, by what they say. */
  async function levels(texts: readonly string[]): Promise<Readonly<Record<string, string>>> {
    const found: Record<string, string> = {};
    for (const text of texts) {
      const { verdict } = await write(text.split(' ').slice(0, 3).join(' '), text);
      found[text] = verdict.priority || verdict.action;
    }
    return found;
  }

  const all = (texts: readonly string[], level: string) => Object.fromEntries(texts.map((text) => [text, level]));

  it('CE-1, CE-22: mail opens a ticket, and every answer recommends the web help desk', async () => {
    const opened = await write('Speakers', 'no sound from my board speakers, Almond rm 3 ext 2203');
    expect(opened.verdict).to.include({ action: 'open', reason: 'new-request' });
    const [from = ''] = letter(opened, 'acknowledgement').to.split(' ');
    expect(letter(opened, 'acknowledgement').text).to.contain(
      `Next time there is a better way: please open a ticket yourself at ${website}`,
    );
    const again = await district.write({
      from,
      subject: 'Speakers',
      text: 'still no sound from my board speakers, Almond rm 3',
    });
    const status = await district.write({ from, subject: `Status of ${opened.verdict.ticket}?`, text: 'any news?' });
    const stranger = await write('Speakers', 'no sound', { from: 'someone@elsewhere.example' });
    const late = await district.write({
      from: tara,
      subject: 'Re: Speakers',
      text: '#close New cable.',
      answers: letter(opened, 'new-ticket', tara),
    });
    const toWriter = [again, status, stranger, late].flatMap(({ letters }) =>
      letters.filter(({ to }) => to === from || to.endsWith('elsewhere.example')),
    );
    expect(toWriter.map(({ template }) => template)).to.deep.equal(['duplicate', 'status', 'outsider', 'closure']);
    for (const { template, text } of toWriter) expect(text, template).to.contain(website);
  });

  it('CE-2, CE-18: a critical mail is told that it can be phoned in, and how', async () => {
    const critical = await write('Internet', 'the internet is out in the whole school, no class can work');
    expect(letter(critical, 'acknowledgement').text).to.match(
      /treating this as an emergency\.?\**\s+Please do not wait for mail\.[^]*Call, in this order:[^]*the help desk by telephone: dial TECH/,
    );
    const usual = await write('Mouse', 'my mouse double clicks, Almond rm 5');
    expect(letter(usual, 'acknowledgement').text).not.to.match(/do not wait for mail/);
  });

  it('CE-3, CE-6: a request goes to the person of its type, who sees type and details', async () => {
    const cases = [
      ['Printer', 'The copier in the front office at Walnut jams on every second sheet.', 'printing', 'Printers', ines],
      ['Wifi', 'the wifi drops every ten minutes in room 9 at almond', 'network', 'Network and internet', noah],
      [
        'Grades',
        'Infinite Campus shows me an error when I open the gradebook',
        'student-information',
        'Student information system',
        tara,
      ],
    ] as const;
    for (const [subject, text, category, title, assignee] of cases) {
      const line = await write(subject, text);
      expect(line.verdict, text).to.include({ category, assignee });
      const told = letter(line, 'new-ticket', assignee).text;
      expect(told).to.contain(`Category: ${title}`).and.to.contain(text);
    }
  });

  it('CE-4, CE-5: name, address, extension, site and room stand in the letter to that person', async () => {
    const line = await write('Laptop', 'my laptop has a flickering screen', { from: at('gia.lund') });
    const { text } = letter(line, 'new-ticket', tara);
    expect(text).to.contain('Gia Lund').and.to.contain(at('gia.lund')).and.to.contain('2214');
    expect(text)
      .to.match(/Almond Elementary/)
      .and.to.match(/Room: 14/);
    const office = await write('Laptop', 'my laptop has a flickering screen', { from: at('hal.moss') });
    expect(letter(office, 'new-ticket', tara).text).to.match(/Walnut High[^]*Attendance Office/);
    expect(office.verdict.missing).to.deep.equal([]);
  });

  it('CE-7: staff set the severity by command', async () => {
    const opened = await write('Zoom', 'Zoom shows an error on my laptop, Almond rm 8');
    expect(opened.verdict.priority).to.equal('normal');
    const subject = 'Re: Zoom';
    await district.write({ from: tara, subject, text: '#priority high', answers: letter(opened, 'new-ticket', tara) });
    expect((await district.ticket(opened.verdict.ticket)).priority).to.equal('high');
  });

  it('CE-8: the acknowledgement promises one to two days for normal, three to five for low', async () => {
    const normal = await write('Printer', 'I cannot connect to the printer in room 12 at Walnut');
    expect(normal.verdict.priority).to.equal('normal');
    expect(letter(normal, 'acknowledgement').text).to.match(/By Wednesday, March 3[^]*1[ -–]+(?:to )?2 business days/);
    const low = await write('Question', 'No rush: how do I make a folder in my drive?');
    expect(low.verdict.priority).to.equal('low');
    expect(letter(low, 'acknowledgement').text).to.match(/By Monday, March 8[^]*3[ -–]+(?:to )?5 business days/);
  });

  it('CE-10: the submitter hears status and notes by mail', async () => {
    const from = at('ivy.nunn');
    const opened = await write('Dock', 'my docking station charges but shows no picture, Walnut room 4', { from });
    await district.write({
      from: tara,
      subject: 'Re: Dock',
      text: 'The new dock comes on Thursday.',
      answers: letter(opened, 'new-ticket', tara),
    });
    const asked = await district.write({
      from,
      subject: 'status',
      text: `What is the status of ${opened.verdict.ticket}?`,
    });
    expect(asked.verdict).to.include({ action: 'append', reason: 'status' });
    const { text } = letter(asked, 'status', from);
    expect(text).to.contain('The new dock comes on Thursday.').and.to.contain(website);
  });

  it('CE-11: the submitter has a mail at submission and one at closing', async () => {
    const opened = await write('Keyboard', 'two keys are missing on my keyboard, Almond rm 2');
    expect(lettersOf(opened)).to.include(`acknowledgement to ${at(`staff${writers}`)}`);
    const closed = await district.write({
      from: tara,
      subject: 'Re: Keyboard',
      text: '#close Brought a new keyboard.',
      answers: letter(opened, 'new-ticket', tara),
    });
    expect(letter(closed, 'closure', at(`staff${writers}`)).text).to.contain('Brought a new keyboard.');
  });

  it('CE-12, CE-14: priority comes from the impact on people, group, department and school', async () => {
    const high = [
      'No phones work in the whole school since this morning, parents cannot reach us',
      'Nobody in the attendance department can log in, we are all stopped',
      'None of the 30 students in my class can get on the test, class is stopped',
      'My computer is dead and I cannot do any work until it is fixed',
    ];
    expect(await levels(high)).to.deep.equal(all(high, 'high'));
  });

  it('CE-13: who can work, has a workaround or an inconvenience is not high, whatever they say', async () => {
    const texts = [
      'URGENT!!! My second monitor is not working, I can use the other one for now',
      'TOP PRIORITY printer in my room is down but I can print to the office one',
      'EMERGENCY please: my mouse wheel scrolls the wrong way',
    ];
    for (const text of texts) {
      const line = await write('URGENT!!!', text, { headers: ['X-Priority: 1', 'Importance: high'] });
      expect(line.verdict.priority, text).to.be.oneOf(['normal', 'low']);
      expect(letter(line, 'acknowledgement').text, text).to.match(/in the order of how much work they stop/);
    }
  });

  it('CE-15: the examples of high', async () => {
    const texts = [
      'Internet is out at Almond Elementary',
      'internet is down in the whole building',
      'Infinite Campus is completely down for everybody',
      'Complete outage of G-Suite, nobody can get to Drive or Classroom',
      'Office 365 is down, nobody gets e-mail',
      'email is out for the whole school',
      'My computer will not power on',
      'the computer at my desk wont turn on this morning',
    ];
    expect(await levels(texts)).to.deep.equal(all(texts, 'high'));
    const projector = await write('Projector', 'The projector in room 4 will not turn on');
    expect(projector.verdict.priority).not.to.equal('high');
  });

  it('CE-16: the examples of normal', async () => {
    const texts = [
      'I get an error message when I open Word on my computer',
      'My laptop does not connect to the printer in room 12',
      'Please install Adobe Reader on the computer in room 7',
      'Need a second monitor set up and installed at my desk, it is here in the box',
      'A student chromebook has a cracked screen and needs repair',
    ];
    expect(await levels(texts)).to.deep.equal(all(texts, 'normal'));
  });

  it('CE-17: the examples of low', async () => {
    const texts = [
      'My computer is slow',
      'How do I share a folder with my team in Google Drive?',
      'I would like a training on Google Classroom for our team',
    ];
    expect(await levels(texts)).to.deep.equal(all(texts, 'low'));
  });

  it('CE-19: monitoring software is a machine and gets no answer', async () => {
    for (const state of ['DOWN', 'UP']) {
      const line = await write(
        `** PROBLEM Host Alert: sw-almond-1 is ${state} **`,
        `Host: sw-almond-1\nState: ${state}`,
        {
          from: 'Monitoring <nagios@ceres.example>',
          headers: ['Auto-Submitted: auto-generated'],
        },
      );
      expect(line.verdict.action).to.equal('discard');
      expect(line.letters).to.deep.equal([]);
    }
    await district.change({ ...changes, policies: { automatic: { untied: 'open' } } });
    const kept = await write('** PROBLEM Host Alert: sw-walnut-1 is DOWN **', 'Host: sw-walnut-1\nState: DOWN', {
      from: 'Monitoring <nagios@ceres.example>',
      headers: ['Auto-Submitted: auto-generated'],
    });
    await district.change(changes);
    expect(kept.verdict.action).to.equal('open');
    expect(kept.letters.filter(({ to }) => to.startsWith('nagios'))).to.deep.equal([]);
  });

  it('CE-21: phone signatures are trimmed, HTML alone and empty bodies accepted', async () => {
    const phone = await write('Projector', 'projector in room 6 wont focus\n\nSent from my iPhone');
    const [entry] = (await district.ticket(phone.verdict.ticket)).entries;
    expect(entry?.text).to.equal('projector in room 6 wont focus');
    const markup = await write('Scanner', '', { html: '<div>The <b>scanner</b> in room 8<br>scans black pages</div>' });
    expect((await district.ticket(markup.verdict.ticket)).entries[0]?.text).to.match(
      /The scanner in room 8\s+scans black pages/,
    );
    const empty = await write('Laptop in room 19 does not charge', '');
    expect(empty.verdict.action).to.equal('open');
    expect((await district.ticket(empty.verdict.ticket)).subject).to.equal('Laptop in room 19 does not charge');
  });
});
