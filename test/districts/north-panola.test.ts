import { expect } from 'chai';
import { letter, openDistrict, type District, type Line, type Written } from './scenario.js';

// North Panola's procedure, sentence by sentence: the preset, and what the district's own file adds to it.

const at = (name: string) => `${name}@northpanolaschools.org`;
const lena = at('lena.ruiz');
const omar = at('omar.beck');
const dana = `Dana Whitfield <${at('dana.whitfield')}>`;

// Kayla Tate's line has no room, and Dana Whitfield's neither building nor room.
const people = `Email,Name,Building,Room,Phone,Role,Supervisor
${at('dana.whitfield')},Dana Whitfield,,,,Teacher,${at('paula.price')}
${at('kayla.tate')},Kayla Tate,Willow Creek Elementary,,,Teacher,${at('paula.price')}
${at('paula.price')},Paula Price,Willow Creek Elementary,Office,555-0110,Principal,${at('simon.stone')}
${at('simon.stone')},Simon Stone,District Office,1,555-0100,Superintendent,
${at('dora.oakes')},Dora Oakes,District Office,4,555-0104,District Office,${at('simon.stone')}
${at('olive.penn')},Olive Penn,Willow Creek Elementary,Office,555-0111,Secretary,${at('paula.price')}
`;

const own = {
  desk: { closed: ['2027-03-15 to 2027-03-19'], trustedServers: ['mx.northpanolaschools.org'] },
  technicians: [
    { address: lena, name: 'Lena Ruiz' },
    { address: omar, name: 'Omar Beck' },
  ],
  queues: { technology: { notify: [lena] }, maintenance: { notify: [omar] } },
  buildings: {
    'willow-creek': { title: 'Willow Creek Elementary', names: ['willow creek', 'wces'] },
    'ridge-high': { title: 'Ridge High School', names: ['ridge high', 'rhs'] },
    'district-office': { title: 'District Office' },
  },
  directory: { file: 'people.csv' },
};
// A desk that takes requests by mail.
const accepting = { ...own, mailboxes: { technology: { requests: 'accept' } } };

// A Monday morning outside the testing window.
const morning = '2027-03-01T09:00:00-06:00';

function open(changes: Readonly<Record<string, unknown>>): Promise<District> {
  return openDistrict({ preset: 'north-panola', changes, files: { 'people.csv': people }, at: morning });
}

const lettersOf = ({ letters }: Line) => letters.map(({ template, to }) => `${template} to ${to}`);

describe('North Panola: the help desk page is the way in', function () {
  this.timeout(60_000);
  let district: District;
  before(async () => {
    district = await open(own);
  });
  after(() => district.close());

  it('NP-1, NP-4: a request by mail is answered once with how to open a ticket, and no more', async () => {
    // When somebody was told is counted from when the letter was written, so these days are counted from today.
    const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const ask = (text: string, more: Partial<Written> = {}) =>
      district.write({ from: dana, subject: 'projector', text, at: later(0), ...more });
    const first = await ask('projector in my room wont turn on can someone come');
    expect(first.verdict).to.include({ action: 'refuse', reason: 'returned', ticket: '' });
    expect(lettersOf(first)).to.deep.equal([`returned to ${at('dana.whitfield')}`]);
    const { text } = letter(first, 'returned');
    expect(text).to.match(/no ticket was opened and nobody is working on it/);
    expect(text).to.contain('https://helpdesk.northpanolaschools.org');
    expect(text).to.match(/"New ticket"[^]*correct e-mail address[^]*school and classroom/);
    const second = await ask('hello?? still not working', { at: later(1) });
    expect(second.verdict).to.include({ action: 'refuse', reason: 'returned' });
    expect(lettersOf(second)).to.deep.equal([]);
    const weekLater = await ask('projector again', { at: later(8) });
    expect(lettersOf(weekLater)).to.deep.equal([`returned to ${at('dana.whitfield')}`]);
    const machine = await ask('The scan failed.', { from: at('copier'), headers: ['Auto-Submitted: auto-generated'] });
    expect(lettersOf(machine)).to.deep.equal([]);
  });

  it('NP-1: a mail to a member of the department, passed on by them, is no request of theirs', async () => {
    const passedOn = await district.write({
      from: `Lena Ruiz <${lena}>`,
      subject: 'Fwd: my board',
      text: `---------- Forwarded message ---------\nFrom: Kayla Tate <${at('kayla.tate')}>\nDate: Mon, Mar 1, 2027 at 8:12 AM\nSubject: my board\nTo: Lena Ruiz <${lena}>\n\nHey Lena my board is stuck on blue again`,
    });
    expect((await district.ticket(passedOn.verdict.ticket)).requester).to.equal(at('kayla.tate'));
  });
});

describe('North Panola: a desk that takes tickets by mail', function () {
  this.timeout(60_000);
  let district: District;
  before(async () => {
    district = await open(accepting);
  });
  after(() => district.close());

  /** A new ticket, closed by its technician an hour later: the closing mail. */
  async function closed(mail: Pick<Written, 'from' | 'subject' | 'text'>) {
    const opened = await district.write(mail);
    const line = await district.write({
      from: `Lena Ruiz <${lena}>`,
      subject: `Re: ${mail.subject ?? ''}`,
      text: '#close Put in a new lamp.',
      answers: letter(opened, 'new-ticket', lena),
      at: '2027-03-01T10:00:00-06:00',
    });
    return { number: opened.verdict.ticket, closing: letter(line, 'closure') };
  }

  it('NP-2: an accepted mail gets its number back, a refused one the reason', async () => {
    const opened = await district.write({ from: dana, subject: 'Sound', text: 'no sound from my laptop, rm 12 WCES' });
    expect(opened.verdict.ticket).to.match(/^TECH-\d+$/);
    const { text, to } = letter(opened, 'acknowledgement');
    expect(to).to.equal(at('dana.whitfield'));
    expect(text).to.contain(opened.verdict.ticket);
    const refused: readonly (readonly [Partial<Written>, RegExp])[] = [
      [{ from: 'salesman@vendor.example' }, /your address is not one of theirs, so no ticket was opened/],
      [{ from: 'h.lane@northpanolaschools.com' }, /Addresses of our district end in \*?\*?@northpanolaschools\.org/],
      [{ from: at('olive.penn'), text: 'for: Kayla Tate\nher mouse is dead' }, /only open a ticket for the person who/],
    ];
    for (const [mail, reason] of refused) {
      const line = await district.write({ from: dana, subject: 'Mouse', text: 'my mouse is dead', ...mail });
      expect(line.verdict).to.include({ action: 'refuse', ticket: '' });
      expect(line.letters).to.have.length(1);
      expect(line.letters[0]?.text).to.match(reason);
    }
  });

  it('NP-5, NP-8: a wrong domain is told the right one, and that a wrong address delays the answer', async () => {
    const wrong = [
      'northpanolaschools.com',
      'northpanolaschools.edu',
      'northpanolaschool.org',
      'northpanolaschols.org',
    ];
    for (const domain of wrong) {
      const line = await district.write({ from: `newhire@${domain}`, subject: 'laptop', text: 'laptop wont charge' });
      expect(line.verdict, domain).to.include({ action: 'refuse', reason: 'wrong-domain', ticket: '' });
      const { text, to } = letter(line, 'wrong-domain');
      expect(to).to.equal(`newhire@${domain}`);
      expect(text).to.contain('@northpanolaschools.org').and.to.contain('a wrong address delays the answer');
    }
    const far = await district.write({ from: 'newhire@southpanola.example', subject: 'laptop', text: 'laptop' });
    expect(far.verdict.reason).to.equal('outsider');
  });

  it('NP-6: nothing of the request goes to the wrong domain; whoever has the name at the right one is told', async () => {
    const mail = { subject: 'Grades of Marcus', text: 'I cannot see the grades of Marcus Webb in room 31.' };
    const known = await district.write({ ...mail, from: 'Dana Whitfield <dana.whitfield@northpanolaschools.com>' });
    expect(lettersOf(known)).to.deep.equal([`wrong-domain to ${at('dana.whitfield')}`]);
    expect(letter(known, 'wrong-domain').text).to.contain('dana.whitfield@northpanolaschools.com');
    const unknown = await district.write({ ...mail, from: 'h.lane@northpanolaschools.edu' });
    expect(lettersOf(unknown)).to.deep.equal(['wrong-domain to h.lane@northpanolaschools.edu']);
    for (const { subject, text } of [...known.letters, ...unknown.letters])
      expect(subject + text).not.to.match(/Marcus|Webb|grade|room 31/i);
  });

  it('NP-7: a wrong address inside the mail is caught', async () => {
    const mine = await district.write({
      from: dana,
      subject: 'Board',
      text: 'Requester: dana.whitfield@northpanolaschools.com\nType: Computer\nmy board is black, WCES room 12',
    });
    expect(mine.verdict.action).to.equal('open');
    expect(letter(mine, 'acknowledgement', at('dana.whitfield')).text).to.match(
      /northpanolaschools\.com[^]*reply with the right e-mail address[^]*dana\.whitfield@northpanolaschools\.org/,
    );
    const theirs = await district.write({
      from: `Lena Ruiz <${lena}>`,
      subject: 'Walk-in',
      text: 'for: kayla.tate@northpanolaschools.com\nher keyboard has no E key',
    });
    expect((await district.ticket(theirs.verdict.ticket)).requester).to.equal(at('kayla.tate'));
    expect(theirs.letters.every(({ to }) => to.endsWith('@northpanolaschools.org'))).to.equal(true);
  });

  it('NP-9: a second mail about the same while the first is open joins it, and hears that none is needed', async () => {
    const mail = { from: at('ana.brook'), subject: 'Printer rm 210', text: 'The printer in room 210 at RHS jams.' };
    const first = await district.write(mail);
    const second = await district.write({
      ...mail,
      subject: 'printer!!',
      text: 'the printer in room 210 STILL jams, is anyone coming',
      at: '2027-03-02T08:10:00-06:00',
    });
    expect(second.verdict).to.include({ action: 'append', reason: 'duplicate', ticket: first.verdict.ticket });
    expect(letter(second, 'duplicate', at('ana.brook')).text).to.match(
      new RegExp(`${first.verdict.ticket}\\**[^]{0,4} is still open, so there is no need for another request`),
    );
    expect((await district.ticket(first.verdict.ticket)).entries).to.have.length(2);
  });

  it('NP-10: "forgot to say" joins the open ticket, and the answer says to reply next time', async () => {
    const from = at('ben.cole');
    const text = 'My document camera shows no picture on the board.';
    const first = await district.write({ from, subject: 'Document camera', text });
    const more = await district.write({
      from,
      subject: 'document camera',
      text: 'Forgot to say, the camera is in room 118 and the light on it blinks red.',
      at: '2027-03-01T09:20:00-06:00',
    });
    expect(more.verdict).to.include({ action: 'append', reason: 'addition', ticket: first.verdict.ticket });
    expect(letter(more, 'addition', from).text).to.match(/Next time, please reply/);
    expect(letter(more, 'update', lena).text).to.contain('blinks red');
  });

  it('NP-12: the closing mail says not to reply, and a thank-you does not reopen', async () => {
    const { number, closing } = await closed({ from: at('cy.dunn'), subject: 'Projector', text: 'projector is dark' });
    expect(closing.text).to.match(/There is no need to reply to this mail/);
    const thanks = await district.write({
      from: at('cy.dunn'),
      subject: `Re: ${closing.subject}`,
      text: 'Thank you so much!!',
      answers: closing,
      at: '2027-03-01T11:00:00-06:00',
    });
    expect(thanks.verdict).to.include({ action: 'append', reason: 'thanks' });
    expect(thanks.letters).to.deep.equal([]);
    expect((await district.ticket(number)).status).to.equal('closed');
  });
});
