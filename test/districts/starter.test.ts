import { expect } from 'chai';
import { flowOf } from '../../src/flowchart/flow.js';
import { mermaidOf } from '../../src/flowchart/mermaid.js';
import { letter, openDistrict, type District, type Line } from './scenario.js';

// The plan template, through the whole way of a mail: the starter preset, and what a district's own file adds.

const imap = { host: 'imap.willowcreek.example', user: 'helpdesk', password: 'x' };
const alma = 'alma.ortega@willowcreek.example';
const ben = 'ben.finch@willowcreek.example';
const teacher = 'Dana Whitfield <dana.whitfield@willowcreek.example>';

const changes = {
  desk: {
    name: 'Willow Creek Help Desk',
    domains: ['willowcreek.example', 'students.willowcreek.example'],
    zone: 'America/Boise',
    website: 'https://willowcreek.example/help',
    phone: '555-0100',
    trustedServers: ['mx.willowcreek.example'],
    texts: { commitments: 'We are honest, we use plain language, and we know that waiting is hard.' },
  },
  mailboxes: {
    technology: { address: 'help@willowcreek.example', imap, outsiders: 'accept' },
    maintenance: { address: 'maintenance@willowcreek.example', imap: { ...imap, user: 'maintenance' } },
  },
  smtp: { host: 'smtp.willowcreek.example' },
  technicians: [
    { address: alma, name: 'Alma Ortega' },
    { address: ben, name: 'Ben Finch' },
  ],
  queues: { technology: { notify: [alma] }, maintenance: { notify: [ben] } },
  groups: {
    students: {
      domains: ['students.willowcreek.example'],
      may: 'refuse',
      text: 'Students, please ask your teacher to write.',
    },
    parents: { outsiders: true, may: 'write', text: 'Parents find answers at willowcreek.example/families.' },
  },
  topics: {
    'instructional-software': {
      title: 'Instructional software',
      words: ['reading program', 'math program'],
      assignees: [ben],
      priority: 'high',
      text: 'Instructional software is looked after within a day while school is in session.',
    },
  },
};

describe('the plan template', function () {
  this.timeout(60_000);
  let district: District;

  async function open(more: Readonly<Record<string, unknown>> = {}): Promise<void> {
    district = await openDistrict({
      preset: 'starter',
      changes: { ...changes, ...more },
      // Monday, 10:00 in Boise.
      at: '2026-11-16T10:00:00-07:00',
    });
  }

  beforeEach(() => open());
  afterEach(() => district.close());

  async function request(more: Partial<Parameters<District['write']>[0]> = {}): Promise<Line> {
    return district.write({
      from: teacher,
      subject: 'Projector',
      text: 'The projector in room 12 shows no picture.',
      ...more,
    });
  }

  it('TE-1 has a rule and a text for each group of users', async () => {
    const student = await request({ from: 'Ivy <ivy@students.willowcreek.example>' });
    expect(student.verdict).to.include({ action: 'refuse', reason: 'group' });
    expect(letter(student, 'group').text).to.include('ask your teacher to write');
    const parent = await request({ from: 'Pat Doe <pat@elsewhere.example>' });
    expect(parent.verdict.action).to.equal('open');
    expect(letter(parent, 'acknowledgement').text).to.include('willowcreek.example/families');
    expect(letter(await request(), 'acknowledgement').text).not.to.include('families');
  });

  it('TE-2, TE-11 routes by a table of topics and people', async () => {
    const line = await request({ subject: 'reading program', text: 'The reading program shows the wrong roster.' });
    expect(line.verdict.assignee).to.equal(ben);
    expect((await district.ticket(line.verdict.ticket)).category).to.equal('instructional-software');
    expect((await request()).verdict.assignee).to.equal('');
  });

  it('TE-3 takes web forms for their person, and voicemail with its sound', async () => {
    const form = await request({
      from: 'Website <noreply@willowcreek.example>',
      headers: ['Reply-To: Dana Whitfield <dana.whitfield@willowcreek.example>'],
      subject: 'Help desk form',
      text: 'Name: Dana Whitfield\nEmail: dana.whitfield@willowcreek.example\nMessage: The projector in room 12 is dark.',
    });
    expect(form.verdict.action).to.equal('open');
    expect((await district.ticket(form.verdict.ticket)).requester).to.equal('dana.whitfield@willowcreek.example');
    const voice = await request({
      from: 'Voicemail <voicemail@willowcreek.example>',
      subject: 'New voicemail from 555-0142',
      text: 'You received a voice message from 555-0142, 0:34. The message is attached.',
      attachment: { name: 'message.wav', type: 'audio/x-wav', content: Buffer.alloc(4000, 'w') },
    });
    expect(voice.verdict.action).to.equal('open');
    expect((await district.ticket(voice.verdict.ticket)).entries[0]?.attachments[0]?.name).to.equal('message.wav');
  });

  it('TE-4 tells the people of each queue of its new tickets', async () => {
    expect(letter(await request(), 'new-ticket').to).to.equal(alma);
    const leak = await request({ to: 'maintenance@willowcreek.example', subject: 'Leak', text: 'The sink leaks.' });
    expect(letter(leak, 'new-ticket').to).to.equal(ben);
  });

  it('TE-5 acknowledges or not, with or without a date', async () => {
    expect(letter(await request(), 'acknowledgement').text).to.match(/By \w+day, November/);
    await district.close();
    await open({
      queues: {
        technology: { acknowledgement: { deadline: false } },
        maintenance: { acknowledgement: { send: false } },
      },
    });
    expect(letter(await request(), 'acknowledgement').text).not.to.match(/By \w+day, November/);
    const leak = await request({ to: 'maintenance@willowcreek.example', subject: 'Leak', text: 'The sink leaks.' });
    expect(leak.letters.map(({ template }) => template)).not.to.include('acknowledgement');
  });

  it('TE-6 says what to do if no answer comes, and a nudge opens no second ticket', async () => {
    const line = await request();
    expect(letter(line, 'acknowledgement').text).to.match(/If that time passes .* reply to this mail or call 555-0100/);
    const nudge = await request({
      subject: 'Projector?',
      text: 'Any news on the projector in room 12? It still shows no picture.',
      at: '2026-11-19T10:00:00-07:00',
    });
    expect(nudge.verdict).to.include({ action: 'append', ticket: line.verdict.ticket });
  });

  it('TE-7 closes by command, with what was done', async () => {
    const line = await request();
    const closing = await district.write({
      from: `Alma Ortega <${alma}>`,
      answers: letter(line, 'new-ticket', alma),
      subject: 'Re: [TECH-1] Projector',
      text: '#close Replaced the lamp.',
    });
    expect(letter(closing, 'closure').text).to.include('Replaced the lamp.');
    const { status, resolution } = await district.ticket('TECH-1');
    expect([status, resolution]).to.deep.equal(['closed', 'Replaced the lamp.']);
  });

  it('TE-10 prints hours and their page, and says when it is closed', async () => {
    const text = letter(await request({ at: '2026-11-14T10:00:00-07:00' }), 'acknowledgement').text;
    expect(text).to.include('Monday to Friday, 7:30 AM to 4:00 PM');
    expect(text).to.include('https://willowcreek.example/help');
    expect(text).to.include('opens again on Monday, November 16, 7:30 AM');
  });

  it('TE-12 prints the commitments of the desk', async () => {
    expect(letter(await request(), 'acknowledgement').text).to.include('we know that waiting is hard');
  });

  it('TE-13 states service levels of chosen matters', async () => {
    const line = await request({ subject: 'math program', text: 'The math program asks for a license again.' });
    expect(line.verdict.priority).to.equal('high');
    expect(letter(line, 'acknowledgement').text).to.include('within a day while school is in session');
  });

  it('TE-14 has critical, high, medium and normal, which a district may change', async () => {
    expect(district.settings.desk.priorities.map(({ name }) => name)).to.deep.equal([
      'critical',
      'high',
      'medium',
      'normal',
    ]);
    await district.close();
    await open({
      desk: { ...changes.desk, priorities: ['now', 'soon'] },
      levels: {
        critical: null,
        high: null,
        medium: null,
        normal: null,
        now: { impact: ['critical', 'high'] },
        soon: { impact: ['normal', 'low'] },
      },
      queues: { technology: { priority: 'soon' }, maintenance: { priority: 'soon' } },
      topics: {},
    });
    expect(
      (await request({ subject: 'Internet', text: 'Nobody in the whole school can get online.' })).verdict.priority,
    ).to.equal('now');
  });

  it('TE-15 takes what prevents work or teaching in a school for critical', async () => {
    const line = await request({
      subject: 'No internet',
      text: 'Nobody in the entire school can teach, the internet is down.',
    });
    expect(line.verdict.priority).to.equal('critical');
  });

  it('TE-16 tells high, medium and normal apart by what was written', async () => {
    const high = await request({
      subject: 'counseling',
      text: 'None of us in the counseling department can print, five people.',
    });
    const medium = await request({
      subject: 'error',
      text: 'I get an error message when I open the gradebook on my laptop.',
    });
    const normal = await request({ subject: 'question', text: 'How do I add a signature to my mail? No hurry.' });
    expect([high, medium, normal].map(({ verdict }) => verdict.priority)).to.deep.equal(['high', 'medium', 'normal']);
  });

  it('TE-19 prints the flow as a flowchart', () => {
    const drawn = mermaidOf(flowOf(district.settings.desk));
    expect(drawn).to.match(/^flowchart TD\n/);
    expect(drawn).to.include('students').and.include('help@willowcreek.example');
  });
});
