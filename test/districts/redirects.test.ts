import { expect } from 'chai';
import { letter, openDistrict, type District } from './scenario.js';

// Answers without a ticket, the whole way: the table in the configuration, the ledger, the letters, the files passed on.

const imap = { host: 'imap.willowcreek.example', user: 'help', password: '${IMAP_PASSWORD}' };
const changes = {
  desk: {
    name: 'Willow Creek Help Desk',
    domains: ['willowcreek.example'],
    zone: 'America/Chicago',
    closed: ['2027-03-15 to 2027-03-19'],
    windows: { testing: { from: '2027-04-12', to: '2027-05-14', text: 'State testing comes first.' } },
  },
  mailboxes: { technology: { address: 'help@willowcreek.example', imap } },
  smtp: { host: 'smtp.willowcreek.example' },
  technicians: [{ address: 'alma@willowcreek.example', name: 'Alma Ortega' }],
  policies: { approval: { words: ['access level', 'admin rights'], ask: ['head@willowcreek.example'] } },
  redirects: {
    quote: {
      title: 'Quotes',
      about: 'quote',
      from: ['principal@willowcreek.example'],
      otherwise: 'Quotes are requested by building administrators. Please ask yours.',
      contact: 'purchasing@willowcreek.example',
      validDays: 30,
    },
    'mass-mail': {
      title: 'Mass mail',
      words: ['mass email', 'email to all families'],
      contact: 'mass@willowcreek.example',
      require: ['date', 'time', 'place', 'fee', 'files'],
      notice: '7-10 business days',
      late: 'too-late',
    },
    media: {
      title: 'Flyers and pictures',
      words: ['flyer'],
      contact: 'media@willowcreek.example',
      require: ['date'],
      notice: '5-7 business days',
    },
    streaming: {
      title: 'Streaming during testing',
      words: ['video is blocked'],
      during: 'testing',
      text: 'Streaming is closed during state testing.',
    },
    ideas: { title: 'New technology', words: ['idea for new technology'], passOn: 'alma@willowcreek.example' },
    'own-device': {
      title: 'Personal devices',
      words: ['my own phone'],
      text: 'We cannot repair personal devices.',
      ticket: true,
    },
  },
};

const teacher = 'Dana Whitfield <dana@willowcreek.example>';
const principal = 'principal@willowcreek.example';

describe('answers without a ticket', function () {
  this.timeout(60_000);
  let district: District;
  before(async () => {
    // Monday, March 1, 2027, 9:00 in Chicago; spring break is two weeks later.
    district = await openDistrict({ preset: 'starter', changes, at: '2027-03-01T09:00:00-06:00' });
  });
  after(() => district.close());

  it('NP-18, NP-19: mass mail hears its address, the earliest date, and what is missing', async () => {
    const line = await district.write({
      from: teacher,
      subject: 'Spring fair',
      text: 'Please send an email to all families: the fair is on Friday March 5 at 6 pm in the gym.',
    });
    expect(line.verdict).to.include({ action: 'answer', reason: 'redirect', ticket: '', redirect: 'mass-mail' });
    const { text, to } = letter(line, 'redirect');
    expect(to).to.equal('dana@willowcreek.example');
    expect(text).to.contain('mass@willowcreek.example');
    expect(text).to.match(/too late/);
    // Ten business days from March 1 would be March 15, the first day of the break: the office opens again on the 22nd.
    expect(text).to.contain('Monday, March 22, 2027');
    expect(text).to.match(/- what it costs[^]*- the files/);
    expect(text).not.to.match(/- the (?:date|time|place)/);
  });

  it('NP-20: media requests with little notice are not guaranteed, for the same day not asked for', async () => {
    const late = await district.write({
      from: teacher,
      subject: 'Flyer',
      text: 'A flyer for the play on Thursday please.',
    });
    expect(letter(late, 'redirect').text).to.match(/not guaranteed/);
    const today = await district.write({ from: teacher, subject: 'Flyer', text: 'Can you make a flyer today?' });
    expect(letter(today, 'redirect').text).to.match(/do not ask for the same day/);
  });

  it('NP-31: quotes are for those who may ask; others are told', async () => {
    const text = 'Could I get a quote for 30 student tablets?';
    const told = await district.write({ from: teacher, subject: 'Quote', text });
    expect(letter(told, 'redirect').text).to.match(/building administrators/);
    expect(letter(told, 'redirect').text).not.to.contain('purchasing@');
    const answered = await district.write({ from: principal, subject: 'Quote', text });
    expect(letter(answered, 'redirect').text).to.contain('purchasing@willowcreek.example');
  });

  it('NP-32: the end of a quote is dated, and a repeat for the same equipment pointed out', async () => {
    const write = (text: string, at: string) => district.write({ from: principal, subject: 'Quote please', text, at });
    const first = await write('A quote for ten document cameras, please.', '2027-03-02T09:00:00-06:00');
    expect(letter(first, 'redirect').text).to.contain('good until Thursday, April 1, 2027');
    const again = await write('I need a quote for document cameras.', '2027-03-25T09:00:00-05:00');
    expect(letter(again, 'redirect').text).to.match(/Tuesday, March 2, 2027[^]*good until Thursday, April 1, 2027/);
    const other = await write('I need a quote for a large format printer.', '2027-03-25T10:00:00-05:00');
    expect(letter(other, 'redirect').text).to.contain('good until Saturday, April 24, 2027');
    const later = await write('I need a quote for document cameras.', '2027-05-10T09:00:00-05:00');
    expect(letter(later, 'redirect').text).to.contain('good until Wednesday, June 9, 2027');
  });

  it('NP-23: blocked videos are answered while the testing window is open, and a ticket before', async () => {
    const mail = { from: teacher, subject: 'Lesson', text: 'The video is blocked on my board.' };
    expect((await district.write(mail)).verdict.action).to.equal('open');
    const during = await district.write({ ...mail, from: principal, at: '2027-04-20T09:00:00-05:00' });
    expect(during.verdict.redirect).to.equal('streaming');
  });

  it('PC-3: an idea is passed on, the whole mail, and the writer hears to whom', async () => {
    const line = await district.write({
      from: teacher,
      subject: 'VR',
      text: 'An idea for new technology: goggles in science.',
    });
    expect(letter(line, 'redirect').text).to.contain('Alma Ortega (alma@willowcreek.example)');
    const passed = letter(line, 'passed-on', 'alma@willowcreek.example');
    expect(passed.text).to.contain('goggles in science');
    expect(passed.replyTo).to.equal('dana@willowcreek.example');
  });

  it('NP-35: a personal device is told so, and its ticket marked', async () => {
    const line = await district.write({ from: teacher, subject: 'Phone', text: 'my own phone has no wifi' });
    expect(line.verdict).to.include({ action: 'open', redirect: 'own-device' });
    expect(letter(line, 'acknowledgement').text).to.contain('We cannot repair personal devices.');
  });

  it('NP-27: an access level waits for the yes of an administrator, given by reply and recorded', async () => {
    const asked = await district.write({ from: teacher, subject: 'Grades', text: 'Please raise my access level.' });
    expect(letter(asked, 'acknowledgement').text).to.match(/needs an approval[^]*- head@willowcreek\.example/);
    expect(letter(asked, 'new-ticket').text).to.contain('do not act on it yet');
    const question = letter(asked, 'approval-asked', 'head@willowcreek.example');
    const by = (from: string, text: string) =>
      district.write({ from, subject: `Re: ${question.subject}`, text, answers: question });
    const forged = await by('dana@willowcreek.example', 'Yes');
    expect(forged.verdict.reason).to.equal('reply');
    expect((await district.ticket(asked.verdict.ticket)).flags).to.deep.equal(['approval']);
    const given = await by('head@willowcreek.example', 'Yes, approved.');
    expect(given.verdict).to.include({ action: 'append', reason: 'approval' });
    expect(letter(given, 'approval', 'dana@willowcreek.example').text).to.match(/was approved|\*\*approved/);
    const { flags, entries } = await district.ticket(asked.verdict.ticket);
    expect(flags).to.deep.equal([]);
    expect(entries.at(-1)).to.include({ author: 'head@willowcreek.example', text: 'Yes, approved.' });
    const own = await district.write({
      from: 'head@willowcreek.example',
      subject: 'Mine',
      text: 'I need admin rights.',
    });
    expect(own.verdict.flags).to.deep.equal(['approval']);
    await district.write({
      from: 'head@willowcreek.example',
      subject: 'Re: Mine',
      text: 'Yes',
      answers: letter(own, 'approval-asked'),
    });
    expect((await district.ticket(own.verdict.ticket)).flags).to.deep.equal([]);
    const other = await district.write({
      from: teacher,
      subject: 'Other',
      text: 'Kim wants admin rights on a laptop.',
    });
    const declined = await district.write({
      from: 'head@willowcreek.example',
      subject: 'Re: it',
      text: 'No',
      answers: letter(other, 'approval-asked'),
    });
    expect(letter(declined, 'approval').subject).to.contain('Declined');
    expect((await district.ticket(other.verdict.ticket)).flags).to.deep.equal(['declined']);
  });

  it('a reply to an open ticket and its duplicate are never sent away', async () => {
    const mail = {
      from: 'kim@willowcreek.example',
      subject: 'Projector in room 204',
      text: 'The projector in room 204 stays dark.',
    };
    const opened = await district.write(mail);
    const reply = { from: mail.from, subject: 'Re: Projector', text: 'Should I ask for a quote or a flyer?' };
    const added = await district.write({ ...reply, answers: letter(opened, 'acknowledgement') });
    expect(added.verdict).to.include({ action: 'append', reason: 'reply' });
  });
});
