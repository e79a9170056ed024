import { expect } from 'chai';
import { pino } from 'pino';
import { deliverDue } from '../../src/deliver.js';
import { watchHealth } from '../../src/health.js';
import type { SendResult } from '../../src/mail/smtp-fault.js';
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

/** As the district's own mail server passes mail on: From was checked. */
const checked = {
  headers: ['Authentication-Results: mx.northpanolaschools.org; dmarc=pass header.from=northpanolaschools.org'],
};

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

  it('NP-11: the closing mail is tried again until it is taken, and shown when it never is', async () => {
    /** One round of sending, in which the mail server answers so; the states of the closing letters after it. */
    async function send(result: SendResult, number: string, hours: number) {
      const delivering = {
        database: district.database,
        transport: () => ({
          send: () => Promise.resolve(result),
          verify: () => Promise.resolve(),
          close: () => undefined,
        }),
        settings: () => district.settings,
        health: watchHealth(pino({ enabled: false }), () => new Date()),
        onLetter: () => undefined,
        now: () => new Date(Date.now() + hours * 3_600_000),
      };
      await deliverDue(delivering, new AbortController().signal);
      const { letters, entries } = await district.ticket(number);
      const { state, tries } = letters.find(({ template }) => template === 'closure') ?? {};
      return { state, tries, shown: entries.filter(({ kind }) => kind === 'event').map(({ text }) => text) };
    }
    const busy: SendResult = { outcome: 'temporary', code: 451, response: '451 try again later' };
    const full: SendResult = { outcome: 'permanent', code: 550, response: '550 no such user' };
    const sent: SendResult = { outcome: 'sent', response: '250 ok', messageId: '' };
    await send(sent, (await closed({ from: at('di.egan'), subject: 'Fan', text: 'loud fan in my pc' })).number, 1);
    const late = await closed({ from: at('ed.ford'), subject: 'Mouse', text: 'my mouse is dead' });
    expect(await send(busy, late.number, 1)).to.deep.include({ state: 'queued', tries: 1 });
    expect(await send(sent, late.number, 6)).to.deep.include({ state: 'sent', shown: [] });
    const never = await closed({ from: at('flo.gage'), subject: 'Headset', text: 'my headset has no sound' });
    const { state, shown } = await send(full, never.number, 1);
    expect(state).to.equal('failed');
    expect(shown.join('\n')).to.contain(at('flo.gage')).and.to.contain('550 no such user');
  });

  it('NP-13: "still broken" after the closing opens it again, later a linked ticket: never silence', async () => {
    const from = at('gus.hill');
    const { number, closing } = await closed({ from, subject: 'Board', text: 'the board in rm 9 RHS is black' });
    const complain = (when: string) =>
      district.write({
        from,
        subject: `Re: ${closing.subject}`,
        text: 'its still black!!',
        answers: closing,
        at: when,
      });
    const soon = await complain('2027-03-02T08:00:00-06:00');
    expect(soon.verdict).to.include({ action: 'reopen', reason: 'closed' });
    expect(letter(soon, 'reopened', from).text).to.match(/is open again/);
    expect(letter(soon, 'update', lena).text).to.contain('still black');
    expect((await district.ticket(number)).status).to.equal('open');
    const again = await district.write({
      from: `Lena Ruiz <${lena}>`,
      subject: 'Re: Board',
      text: '#close New cable.',
      answers: letter(soon, 'update', lena),
      at: '2027-03-02T09:00:00-06:00',
    });
    expect(letter(again, 'closure').to).to.equal(from);
    const late = await complain('2027-03-22T08:00:00-05:00');
    expect(late.verdict).to.include({ action: 'open', reason: 'linked' });
    expect(letter(late, 'acknowledgement').text).to.contain(`It continues ${number}`);
  });

  it('NP-14: the major level is for superintendent, principal and district office, and for what it is meant for', async () => {
    const level = async (from: string, subject: string, text: string) =>
      (await district.write({ from, subject, text, ...checked })).verdict.priority;
    const down = 'The internet is out in the whole school, no class can work.';
    expect(await level(at('paula.price'), 'Internet', down)).to.equal('major');
    expect(await level(at('simon.stone'), 'wireless', 'wireless is down in every school, nobody can work')).to.equal(
      'major',
    );
    const testing = 'None of our students can log in to the state test, the whole school is stopped.';
    expect(await level(at('paula.price'), 'Testing', testing)).to.equal('major');
    const payroll = 'payroll server is down and the whole office cannot work, checks go out today';
    expect(await level(at('dora.oakes'), 'Payroll', payroll)).to.equal('major');
    expect(await level(at('dana.whitfield'), 'Internet', `${down} Room 12.`)).to.equal('normal');
    expect(await level(at('simon.stone'), 'URGENT', 'my printer jams all the time, top priority!!')).to.equal('normal');
  });

  it('NP-15: password, printer and e-mail are ordinary tickets whoever writes', async () => {
    for (const text of [
      'I forgot my password and need it reset TODAY',
      'printer in my office prints stripes, this is urgent',
      'my email does not sync on my laptop since this morning',
      'my desk phone has no dial tone',
    ]) {
      const { verdict } = await district.write({ from: at('simon.stone'), subject: 'URGENT', text });
      expect(verdict, text).to.include({ action: 'open', priority: 'normal' });
    }
  });

  it("NP-16: a principal pushing a teacher's printer is asked to let the teacher write", async () => {
    const line = await district.write({
      from: at('paula.price'),
      subject: 'TOP PRIORITY printer',
      text: 'For: Kayla Tate\nHer printer has been down all week. Please move this to the front.',
    });
    expect(line.verdict).to.include({ action: 'refuse', reason: 'behalf', ticket: '', priority: '' });
    expect(letter(line, 'behalf', at('paula.price')).text).to.match(/Kayla Tate[^]*ask them to write to technology@/);
  });

  it('NP-17: writing on behalf is refused here, and flagged where the district says so', async () => {
    const mail = { from: at('olive.penn'), subject: 'Laptop', text: 'on behalf of Kayla Tate\nher laptop is cracked' };
    const refused = await district.write(mail);
    expect(refused.verdict).to.include({ action: 'refuse', reason: 'behalf' });
    await district.change({ ...accepting, policies: { behalf: { coworkers: 'flag' } } });
    const flagged = await district.write(mail);
    await district.change(accepting);
    expect(flagged.verdict.flags).to.include('behalf');
    const ticket = await district.ticket(flagged.verdict.ticket);
    expect(ticket.requester).to.equal(at('kayla.tate'));
    expect(letter(flagged, 'new-ticket', lena).text).to.match(/Written by: olive\.penn@[^]*check for whom this is/);
  });

  it('NP-18, NP-19: mass mail goes to its desk with 7 to 10 business days of notice, checked for what it needs', async () => {
    const write = (text: string) => district.write({ from: at('olive.penn'), subject: 'mass email please', text });
    const late = await write('Can you send an email to all parents: book fair Thursday March 4, doors open 5 pm.');
    expect(late.verdict).to.include({ action: 'answer', redirect: 'mass-email', ticket: '' });
    const { text } = letter(late, 'redirect', at('olive.penn'));
    expect(text)
      .to.contain('mass@northpanolaschools.org')
      .and.to.match(/too late/);
    // Ten business days from March 1 is the 15th, the first day of the break.
    expect(text).to.contain('Monday, March 22, 2027');
    expect(text).to.match(/- the place[^]*- what it costs[^]*- the files/);
    expect(text).not.to.match(/- the (?:date|time)/);
    const tight = await write(
      'Please email all parents about the musical on Thursday March 11 at 6 pm in the gym, $5.',
    );
    expect(letter(tight, 'redirect').text)
      .to.match(/may just be enough time/)
      .and.not.to.match(/too late/);
    const early = await write(
      'Please email all parents about the gala on Friday April 9 at 6 pm in the gym, free entry.',
    );
    expect(letter(early, 'redirect').text).not.to.match(/too late|just be enough/);
  });

  it('NP-20: media requests go to media technology; late is not guaranteed, the same day not to be asked', async () => {
    const write = (text: string) => district.write({ from: at('olive.penn'), subject: 'flyer', text });
    const late = await write('We need a flyer made for the talent show on Thursday March 4.');
    expect(late.verdict).to.include({ action: 'answer', redirect: 'media', ticket: '' });
    const { text } = letter(late, 'redirect');
    expect(text)
      .to.contain('mediatech@northpanolaschools.org')
      .and.to.match(/not guaranteed/);
    expect(text).to.match(/- the time[^]*- the place/);
    // Seven business days from March 1.
    expect(text).to.contain('Wednesday, March 10, 2027');
    const today = await write('Can you make a flyer for our bake sale today?');
    expect(letter(today, 'redirect').text).to.match(/do not ask for the same day/);
    const pictures = await district.write({
      from: dana,
      subject: 'Pictures',
      text: 'Could someone come take pictures and a video of our science fair on April 9 at 1 pm in the cafeteria?',
    });
    expect(pictures.verdict.redirect).to.equal('media');
  });

  it('NP-21, NP-22: SAM and Active Resources, passwords too, go to their own contacts', async () => {
    const cases = [
      ['SAM', 'i forgot my SAM password can you reset it', 'sam', 'sam@northpanolaschools.org'],
      ['SAM', 'How do I move a student to another class in SAM?', 'sam', 'sam@northpanolaschools.org'],
      [
        'Active Resources',
        'Active Resources locked me out, please reset my password',
        'active-resources',
        'activeresources@northpanolaschools.org',
      ],
      [
        'leave balance',
        'where do I see my leave in Active Resources?',
        'active-resources',
        'activeresources@northpanolaschools.org',
      ],
    ] as const;
    for (const [subject, text, redirect, contact] of cases) {
      const line = await district.write({ from: dana, subject, text });
      expect(line.verdict, text).to.include({ action: 'answer', reason: 'redirect', ticket: '', redirect });
      expect(letter(line, 'redirect').text).to.contain(contact);
    }
  });

  it('NP-22: an address with a blank in it is refused where it stands in the configuration', async () => {
    const contact = 'active resources@northpanolaschools.org';
    const wrong = await open({ ...own, redirects: { 'active-resources': { contact } } }).then(
      () => 'accepted',
      (fault: unknown) => String(fault),
    );
    expect(wrong).to.contain('redirects.active-resources.contact');
  });

  it('NP-23: in the testing window blocked videos are answered with the notice, outside it a ticket opens', async () => {
    const mail = { from: dana, subject: 'YouTube', text: 'youtube is blocked on my classroom laptop, WCES room 12' };
    const usual = await district.write(mail);
    expect(usual.verdict.action).to.equal('open');
    for (const text of ['youtube is blocked in room 12', 'Why cant my class stream videos? It says blocked.']) {
      const line = await district.write({
        from: at('ike.jones'),
        subject: 'video',
        text,
        at: '2027-04-20T09:00:00-05:00',
      });
      expect(line.verdict).to.include({ action: 'answer', redirect: 'streaming-notice', ticket: '' });
      expect(letter(line, 'redirect').text).to.match(/closed while students are tested/);
    }
  });

  it('NP-25: in the testing window acknowledgements warn of delay', async () => {
    const mail = { from: at('jo.kent'), subject: 'Laptop', text: 'laptop battery dead by 10 am, RHS room 3' };
    const during = await district.write({ ...mail, at: '2027-04-20T09:00:00-05:00' });
    expect(letter(during, 'acknowledgement').text).to.match(/State testing is under way and comes first/);
    const after = await district.write({ ...mail, from: at('kim.lowe'), at: '2027-05-17T09:00:00-05:00' });
    expect(letter(after, 'acknowledgement').text).not.to.match(/testing/i);
  });

  it('NP-26: instructional programs and professional development are ordinary tickets', async () => {
    for (const text of [
      'I Ready will not load for my 3rd graders, WCES room 12',
      'we need professional development on Google Classroom for our 5 new teachers',
      'Can someone show me how to use the new math program',
    ]) {
      const { verdict } = await district.write({ from: at('lou.mays'), subject: 'Help', text });
      expect(verdict, text).to.include({ action: 'open', queue: 'technology', priority: 'normal' });
    }
  });

  it("NP-27: a change of access waits for a building administrator's yes, given by reply", async () => {
    const text = 'I need a higher access level in the grade book to enter attendance for Mr. Dow';
    const asked = await district.write({ from: dana, subject: 'access', text });
    const number = asked.verdict.ticket;
    expect(letter(asked, 'acknowledgement').text).to.match(/needs an approval[^]*paula\.price@/);
    expect(letter(asked, 'new-ticket', lena).text).to.contain('do not act on it yet');
    const question = letter(asked, 'approval-asked', at('paula.price'));
    const answer = (from: string, words: string) =>
      district.write({ from, subject: `Re: ${question.subject}`, text: words, answers: question });
    await answer(at('kayla.tate'), 'Yes');
    expect((await district.ticket(number)).flags).to.include('approval');
    const given = await answer(at('paula.price'), 'yes please do');
    expect(given.verdict).to.include({ action: 'append', reason: 'approval', ticket: number });
    expect(letter(given, 'approval', at('dana.whitfield')).subject).to.contain('Approved');
    expect((await district.ticket(number)).flags).not.to.include('approval');
  });

  it('NP-28, NP-29, NP-30: repairs go to maintenance, and the sender hears where to write next time', async () => {
    const repairs = [
      'no heat in my room since monday',
      'the outlet by the window sparks when we plug in anything',
      'toilet in the girls bathroom is overflowing',
      'floor tile is coming up by my desk, kids trip on it',
      'classroom door will not lock',
      'the window in room 7 is cracked',
    ];
    for (const [index, text] of repairs.entries()) {
      const line = await district.write({ from: at(`t${index}.nash`), subject: 'help rm 7', text });
      expect(line.verdict, text).to.include({ action: 'open', queue: 'maintenance' });
      expect(line.verdict.ticket).to.match(/^MAINT-/);
      const moved = letter(line, 'moved', at(`t${index}.nash`));
      expect(moved.text).to.match(/went to Technology[^]*passed it on[^]*write straight to maintenance@northpanola/);
      expect(moved.text).to.contain('https://maintenance.northpanolaschools.org');
      expect(lettersOf(line)).to.include(`new-ticket to ${omar}`).and.not.include(`new-ticket to ${lena}`);
    }
    const text = 'no heat in the library';
    const link = 'https://fix.northpanolaschools.org';
    await district.change({ ...accepting, topics: { repairs: { text: `Repairs: ${link}` } } });
    const other = await district.write({ from: at('pat.odom'), subject: 'heat', text });
    await district.change(accepting);
    expect(letter(other, 'moved').text).to.contain(link);
  });

  it('NP-31, NP-32: quotes are for administrators and office staff, last 30 days, and leave a record', async () => {
    const text = 'Could I get a quote for 30 student tablets please';
    const told = await district.write({ from: dana, subject: 'Quote', text });
    expect(told.verdict).to.include({ action: 'answer', redirect: 'quote', ticket: '' });
    expect(letter(told, 'redirect').text)
      .to.match(/requested by building administrators or authorized office staff/)
      .and.not.to.contain('quotes@');
    for (const from of [at('paula.price'), at('olive.penn')]) {
      const { text: answer } = letter(await district.write({ from, subject: 'Quote', text }), 'redirect');
      expect(answer).to.contain('quotes@northpanolaschools.org').and.to.contain('good until Wednesday, March 31, 2027');
    }
    const again = await district.write({
      from: at('paula.price'),
      subject: 'tablets',
      text: 'I need a quote for student tablets',
      at: '2027-03-23T09:00:00-05:00',
    });
    expect(letter(again, 'redirect').text).to.match(/Monday, March 1, 2027[^]*good until Wednesday, March 31, 2027/);
    const records = await district.database.read.query<{ writer: string; subject: string }>(
      "select from_address as writer, subject from ledger where redirect = 'quote' order by id",
    );
    expect(records.map(({ writer }) => writer)).to.deep.equal(
      ['dana.whitfield', 'paula.price', 'olive.penn', 'paula.price'].map(at),
    );
  });

  it('NP-33, NP-34: supplies are bought with the EEF card or by the administrator, and stay with the district', async () => {
    for (const thing of ['ink for my printer', 'a new projector bulb', 'an HDMI splitter', 'two cables', 'a printer']) {
      const text = `Can you order ${thing} for my classroom please`;
      const line = await district.write({ from: at('quinn.roe'), subject: 'Supplies', text });
      expect(line.verdict, thing).to.include({ action: 'answer', redirect: 'purchase', ticket: '' });
      expect(letter(line, 'redirect').text).to.match(/EEF card or ask your administrator/);
      expect(letter(line, 'redirect').text).to.match(/EEF money stays property of the district/);
    }
  });

  it('NP-35: personal devices are not supported, and the ticket is marked', async () => {
    const text = 'my personal macbook from home wont connect to the school wifi';
    const line = await district.write({ from: at('ray.sims'), subject: 'wifi', text });
    expect(line.verdict).to.include({ action: 'open', redirect: 'personal-device' });
    expect(line.verdict.flags).to.include('personal');
    expect(letter(line, 'acknowledgement').text).to.match(/cannot work on devices that are not the district's/);
    expect(letter(line, 'new-ticket', lena).text).to.match(/The writer was told about: Personal devices/);
  });

  it('NP-36: rules and texts change without a restart', async () => {
    const mail = { from: at('sal.tubb'), subject: 'Quote', text: 'Could I get a quote for a laser printer' };
    const before = await district.write(mail);
    expect(letter(before, 'redirect').text).to.match(/building administrators/);
    const quote = { from: [], text: 'Everybody may ask for quotes from today.' };
    await district.change({ ...accepting, redirects: { quote } });
    const after = await district.write(mail);
    await district.change(accepting);
    expect(letter(after, 'redirect').text).to.contain('Everybody may ask for quotes from today.');
  });

  it('NP-37, NP-39: what the form asks is taken from the mail; school and classroom, or they are asked for', async () => {
    const whole = await district.write({
      from: `Tess Ulmer <${at('tess.ulmer')}>`,
      subject: 'Cannot print test report',
      text: 'WCES room 22. The printer says "Error 0x0000011b" when I print the report.\n\nTess Ulmer\next. 4417',
      attachment: { name: 'error.png', type: 'image/png', content: Buffer.from('89504e470d0a1a0a', 'hex') },
    });
    expect(whole.verdict).to.deep.include({ building: 'willow-creek', missing: [] });
    expect(whole.verdict.fields).to.include({ building: 'Willow Creek Elementary', room: '22' });
    expect(whole.verdict.fields.error).to.contain('0x0000011b');
    expect(whole.verdict.fields.phone).to.contain('4417');
    expect(letter(whole, 'new-ticket', lena).text).to.match(/Willow Creek Elementary[^]*Room: 22[^]*error\.png/);
    const bare = await district.write({ from: at('uma.vance'), subject: 'Printer', text: 'my printer prints blank' });
    expect(bare.verdict.missing).to.deep.equal(['building', 'room']);
    const asking = letter(bare, 'acknowledgement');
    expect(asking.text).to.match(/please reply to this mail with[^]*- the (?:school|building)[^]*- the room/);
    const told = await district.write({
      from: at('uma.vance'),
      subject: 'Re: Printer',
      text: 'Ridge High, room 9',
      answers: asking,
    });
    expect(told.verdict).to.include({ action: 'append', ticket: bare.verdict.ticket });
    expect((await district.ticket(bare.verdict.ticket)).fields).to.include({
      building: 'Ridge High School',
      room: '9',
    });
  });

  it('NP-38: an empty or useless subject gets one from the text', async () => {
    for (const subject of ['', 'help', 'HELP!!', 'Re:', '(no subject)']) {
      const { verdict } = await district.write({
        from: at(`v${subject.length}.west`),
        subject,
        text: 'My doc camera is blurry since Friday',
      });
      expect((await district.ticket(verdict.ticket)).subject, subject).to.match(/doc camera/i);
    }
  });

  it('NP-40: files are accepted within limits', async () => {
    const content = Buffer.alloc(3000, 'x');
    const mail = { from: at('wes.york'), subject: 'Error', text: 'see the file, my laptop shows this' };
    const line = await district.write({ ...mail, attachment: { name: 'log.txt', type: 'text/plain', content } });
    const [entry] = (await district.ticket(line.verdict.ticket)).entries;
    expect(entry?.attachments).to.deep.equal([{ name: 'log.txt', type: 'text/plain', size: 3000 }]);
    const large = Buffer.alloc(26 * 1_048_576, 'x');
    const refused = await district.write({
      ...mail,
      attachment: { name: 'log.bin', type: 'application/zip', content: large },
    });
    expect(refused.verdict).to.include({ action: 'refuse', reason: 'oversize' });
    expect(letter(refused, 'oversize', at('wes.york')).text).to.contain('25 MB');
  });

  it('NP-41: proof of the sender, rates and quarantine keep robots out', async () => {
    const question = letter(
      await district.write({ from: dana, subject: 'Screen', text: 'my screen flickers, WCES room 12' }),
      'new-ticket',
      lena,
    );
    const forged = await district.write({ from: lena, subject: `Re: ${question.subject}`, text: '#close Done.' });
    expect(forged.verdict).to.include({ action: 'quarantine', reason: 'unproven' });
    const robot = (count: number) =>
      district.write({ from: at('robot'), subject: `Offer ${count}`, text: `Buy lamp number ${count} at our shop` });
    await district.change({ ...accepting, policies: { flood: { perPair: 3 } } });
    const verdicts: string[] = [];
    for (let count = 0; count < 5; count += 1) verdicts.push((await robot(count)).verdict.action);
    await district.change(accepting);
    expect(verdicts.slice(3)).to.deep.equal(['quarantine', 'quarantine']);
    expect(verdicts.slice(0, 3)).not.to.include('quarantine');
  });
});
