import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { defaultStrikeOutOptions } from '../../src/secrets/options.js';
import { formatFaults } from '../../src/settings/faults.js';
import { loadSettings } from '../../src/settings/load.js';
import type { LoadOptions } from '../../src/settings/load.js';
import { readText } from '../../src/settings/read-text.js';
import type { Settings } from '../../src/settings/settings.js';
import { folderOfTests, root, soundEnvironment } from './folders.js';

const place = folderOfTests('sound');
const given = join(place, 'given.yaml');

/** Loads a configuration written here, over the sound base unless it says otherwise; `files` stand beside it. */
function load(
  text: string,
  files: Record<string, string> = {},
  options: LoadOptions = {},
  environment = soundEnvironment,
) {
  const written: Record<string, string> = { 'given.yaml': text, ...files };
  const known = new Map(Object.entries(written).map(([name, content]) => [resolve(place, name), content]));
  return loadSettings(given, environment, {
    read: (file) => {
      const content = known.get(file);
      return content === undefined ? readText(file) : { text: content };
    },
    workingFolder: '/srv/deskgate',
    ...options,
  });
}

function settings(...args: Parameters<typeof load>): Settings {
  const loaded = load(...args);
  if ('faults' in loaded) throw new Error(formatFaults(loaded.faults));
  return loaded.settings;
}

function warnings(...args: Parameters<typeof load>): readonly string[] {
  const loaded = load(...args);
  if ('faults' in loaded) throw new Error(formatFaults(loaded.faults));
  return loaded.warnings.map((warning) => `${warning.line} ${warning.option}: ${warning.problem}`);
}

const base = 'extends: base\n';

describe('a minimal configuration', () => {
  it('becomes settings with every default', () => {
    const { mailboxes, smtp, database, letters, delivery, poll, reading, http, log, secrets, desk } = settings(base);
    expect(mailboxes).to.deep.equal([
      {
        name: 'technology',
        address: 'technology@willowcreek.example',
        aliases: [],
        queue: 'technology',
        sizeLimit: 25 * 1024 * 1024,
        outsiders: 'refuse',
        requests: 'accept',
        move: true,
        language: 'en',
        imap: {
          host: 'imap.willowcreek.example',
          port: 993,
          security: 'tls',
          user: 'technology@willowcreek.example',
          credentials: { password: 'imap-7' },
        },
        folder: 'INBOX',
        filing: {
          mode: 'move',
          folders: {
            open: 'Deskgate/Tickets',
            append: 'Deskgate/Tickets',
            reopen: 'Deskgate/Tickets',
            answer: 'Deskgate/Answered',
            refuse: 'Deskgate/Refused',
            discard: 'Deskgate/Discarded',
            quarantine: 'Deskgate/Quarantine',
          },
        },
      },
    ]);
    expect(smtp).to.deep.equal({
      host: 'smtp.willowcreek.example',
      port: 587,
      security: 'starttls',
      login: { user: 'technology@willowcreek.example', credentials: { password: 'smtp-7' } },
      maxConnections: 4,
    });
    expect(database).to.deep.equal({ kind: 'embedded', folder: '/srv/deskgate/var/database' });
    expect(letters).to.deep.equal({
      folder: null,
      options: { confirmReplies: false, replyTokens: true, warnWriter: true, changeLink: '', securityContact: null },
    });
    expect(delivery).to.deep.equal({ giveUpAfter: 259_200_000, concurrency: 4 });
    expect(poll).to.deep.equal({ cron: '*/1 * * * *', batch: 64, bytesInFlight: 16_777_216 });
    expect(reading).to.include({ timeout: 30_000 });
    expect(reading.threads).to.be.at.least(1);
    expect(http).to.deep.equal({ address: '127.0.0.1', port: 8025 });
    expect(log).to.deep.equal({ level: 'info', pretty: false });
    expect(secrets).to.deep.equal({ keepOriginal: false, strikeOut: defaultStrikeOutOptions });
    expect(desk.queues).to.deep.equal([
      {
        name: 'technology',
        title: 'Technology',
        prefix: 'TECH',
        address: 'technology@willowcreek.example',
        words: [],
        notify: ['a.ortega@willowcreek.example'],
        assignee: '',
        priority: 'normal',
        respondWithin: null,
        resolveWithin: null,
        acknowledgement: { send: true, deadline: true },
        outsideHours: null,
        require: [],
      },
    ]);
    expect(desk.calendar).to.deep.equal({
      zone: 'America/Boise',
      hours: { 1: [480, 960], 2: [480, 960], 3: [480, 960], 4: [480, 960], 5: [480, 960] },
      closed: [],
    });
    expect(desk.texts).to.deep.equal({ contact: '', website: '', phone: '' });
  });

  it('hands the desk on without any account', () => {
    expect(JSON.stringify(settings(base).desk)).not.to.match(/imap|smtp|-7/);
  });

  it('has no warnings', () => {
    expect(warnings(base)).to.deep.equal([]);
  });
});

describe('units and shapes', () => {
  it('resolves sizes, times, promises, hours and closed days', () => {
    const { desk, delivery, mailboxes } = settings(`${base}
desk:
  hours: { monday: 07:00-15:00, tuesday: closed, saturday: "9:30 – 24:00" }
  closed: [2026-12-24 to 2026-12-26, 2026-12-25, 2026-11-26]
  texts: { room: "12" }
  phone: 555-0100
delivery: { giveUpAfter: 36 hours }
queues:
  technology: { respondWithin: 1 hour, resolveWithin: 4 business hours, notify: [] }
mailboxes:
  technology: { sizeLimit: 1.5 KB, address: Help@WillowCreek.example }
`);
    expect(desk.calendar.hours).to.deep.equal({ 1: [420, 900], 6: [570, 1440] });
    expect(desk.calendar.closed).to.deep.equal(['2026-11-26', '2026-12-24', '2026-12-25', '2026-12-26']);
    expect(desk.texts).to.include({ room: '12', phone: '555-0100' });
    expect(delivery.giveUpAfter).to.equal(36 * 3_600_000);
    expect(desk.queues[0]).to.deep.include({
      respondWithin: { amount: 1, unit: 'hours' },
      resolveWithin: { amount: 4, unit: 'business-hours' },
      notify: [],
    });
    expect(mailboxes[0]).to.include({ sizeLimit: 1536, address: 'help@willowcreek.example' });
  });

  for (const [security, imap, smtp, word] of [
    ['tls', 993, 465, 'tls'],
    ['starttls', 143, 587, 'starttls'],
    ['"none, in the clear"', 143, 25, 'none'],
  ] as const) {
    it(`gives security ${security} its ports`, () => {
      const made = settings(
        `${base}smtp: {security: ${security}, host: localhost}\nmailboxes: {technology: {imap: {security: ${security}}}}\n`,
      );
      expect(made.mailboxes[0]!.imap).to.include({ port: imap, security: word });
      expect(made.smtp).to.include({ port: smtp, security: word });
    });
  }

  it('lets a relay do without a login', () => {
    expect(settings(`${base}smtp: {user: , password: }\n`).smtp.login).to.equal(null);
  });

  it('gives a queue the middle level, and the address of its mailbox', () => {
    const { desk } = settings(`${base}desk: {priorities: [one, two, three]}\nqueues: {grounds: {prefix: GR}}\n`);
    expect(desk.queues.map(({ priority, address }) => [priority, address])).to.deep.equal([
      ['two', 'technology@willowcreek.example'],
      ['two', 'technology@willowcreek.example'],
    ]);
  });

  it('reads certificates, and paths relative to the file that names them', () => {
    const pem = '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n';
    const made = settings(`${base}smtp: {ca: certs/ca.pem, serverName: mail.test}\nletters: {folder: ../ours}\n`, {
      'certs/ca.pem': pem,
    });
    expect(made.smtp).to.include({ ca: pem, serverName: 'mail.test' });
    expect(made.letters.folder).to.equal(resolve(place, '../ours'));
  });
});

describe('promises', () => {
  for (const [text, expected] of [
    ['30 minutes', { amount: 30, unit: 'minutes' }],
    ['30 business minutes', { amount: 30, unit: 'business-minutes' }],
    ['1 Business Hour', { amount: 1, unit: 'business-hours' }],
    ['24-48 hours', { amount: 48, unit: 'hours', from: 24 }],
    ['48 – 72 hours', { amount: 72, unit: 'hours', from: 48 }],
    ['48/72 hours', null],
    ['1 to 2 business days', { amount: 2, unit: 'business-days', from: 1 }],
    ['0-2 business days', { amount: 2, unit: 'business-days', from: 0 }],
    ['same business day to 2 business days', { amount: 2, unit: 'business-days', from: 0 }],
    ['the same day', { amount: 0, unit: 'business-days' }],
    ['end of the business day', { amount: 0, unit: 'business-days' }],
    ['next business day', { amount: 1, unit: 'business-days' }],
  ] as const) {
    it(`"${text}" ${expected === null ? 'is none' : 'is understood'}`, () => {
      const loaded = load(`${base}queues: {technology: {respondWithin: "${text}"}}\n`);
      if (expected === null) expect(loaded).to.have.property('faults');
      else expect('settings' in loaded && loaded.settings.desk.queues[0]!.respondWithin).to.deep.equal(expected);
    });
  }
});

describe('calendars, seasons and windows', () => {
  const ics = (...events: readonly string[]) =>
    `BEGIN:VCALENDAR\n${events.map((event) => `BEGIN:VEVENT\n${event}\nEND:VEVENT\n`).join('')}END:VCALENDAR\n`;

  it('adds the closures of files beside the configuration to its own', () => {
    const { desk } = settings(
      `${base}desk:
  closed: [2026-12-25]
  calendars: [closures.ics, { file: school/year.ics, only: "closed | holiday" }]
`,
      {
        'closures.ics': ics('DTSTART;VALUE=DATE:20261126', 'DTSTART;VALUE=DATE:20261225'),
        'school/year.ics': ics(
          'SUMMARY:Offices closed at noon\nDTSTART:20261218T190000Z\nDURATION:PT4H',
          'SUMMARY:Concert\nDTSTART;VALUE=DATE:20261211',
          'SUMMARY:Holidays\nDTSTART;VALUE=DATE:20261224',
        ),
      },
    );
    expect(desk.calendar.closed).to.deep.equal(['2026-11-26', '2026-12-24', '2026-12-25']);
    expect(desk.calendar.closedSpans).to.deep.equal([
      { from: Date.UTC(2026, 11, 18, 19), to: Date.UTC(2026, 11, 18, 23) },
    ]);
  });

  it('reads times without a zone in the zone of the desk', () => {
    const { desk } = settings(`${base}desk: {zone: America/Phoenix, calendars: [closures.ics]}\n`, {
      'closures.ics': ics('DTSTART:20260710T120000\nDURATION:PT1H'),
    });
    expect(desk.calendar.closedSpans?.[0]?.from).to.equal(Date.UTC(2026, 6, 10, 19));
  });

  it('finds a preset’s calendar beside the preset', () => {
    const files = {
      'presets/valley.yaml': 'extends: ../base\ndesk: {calendars: [closures.ics]}\n',
      'presets/closures.ics': ics('DTSTART;VALUE=DATE:20261126'),
    };
    expect(settings('extends: presets/valley\n', files).desk.calendar.closed).to.deep.equal(['2026-11-26']);
  });

  it('warns of a calendar that closes nothing', () => {
    const files = { 'closures.ics': ics('SUMMARY:Concert\nDTSTART;VALUE=DATE:20261211') };
    expect(warnings(`${base}desk: {calendars: [{file: closures.ics, only: closed}]}\n`, files)).to.deep.equal([
      '2 desk.calendars[0].file: no event of this file closes the desk',
    ]);
  });

  it('does not print a file name that the environment filled in', () => {
    const loaded = load(`${base}desk: {calendars: ["\${WORD}"]}\n`);
    expect('faults' in loaded && loaded.faults.map(({ option, given }) => [option, given])).to.deep.equal([
      ['desk.calendars[0].file', ''],
    ]);
  });

  it('puts seasons with years before yearly ones, and keeps texts', () => {
    const { desk } = settings(`${base}
desk:
  seasons:
    winter: { from: 12-15, to: 01-10, text: " Quiet. " }
    summer: { from: 06-10, to: 08-15, hours: { monday: 07:00-13:00, tuesday: closed } }
    late: { from: 2027-08-01, to: 2027-08-20 }
  windows:
    testing: { from: 2027-04-12, to: 2027-05-14, text: Testing first. }
`);
    expect(desk.calendar.seasons).to.deep.equal([
      { name: 'late', from: '2027-08-01', to: '2027-08-20', text: '', hours: null },
      { name: 'winter', from: '12-15', to: '01-10', text: 'Quiet.', hours: null },
      { name: 'summer', from: '06-10', to: '08-15', text: '', hours: { 1: [420, 780] } },
    ]);
    expect(desk.calendar.windows).to.deep.equal([
      { name: 'testing', from: '2027-04-12', to: '2027-05-14', text: 'Testing first.' },
    ]);
  });
});

describe('presets', () => {
  it('are merged in sections, replaced in lists, and emptied by an empty option', () => {
    const files = {
      'lower.yaml':
        'extends: base\ndesk: {closed: [2026-01-01], priorities: [a, b], phone: "1"}\nqueues: {grounds: {prefix: GR, title: Grounds}}\n',
      'upper.yaml': 'extends: lower.yaml\ndesk: {closed: [2026-07-03], phone: }\n',
    };
    const { desk } = settings(
      'extends: upper\nqueues: {technology: , tech: {prefix: T1}}\nmailboxes: {technology: {queue: tech}}\n',
      files,
    );
    expect(desk.calendar.closed).to.deep.equal(['2026-07-03']);
    expect(desk.priorities.map(({ name }) => name)).to.deep.equal(['a', 'b']);
    expect(desk.texts).to.include({ phone: '' });
    expect(desk.queues.map(({ name, title }) => [name, title])).to.deep.equal([
      ['grounds', 'Grounds'],
      ['tech', 'Tech'],
    ]);
  });

  it('are found among the shipped ones, and all files are told for watching', () => {
    const loaded = load('extends: districts/starter\n');
    expect(loaded.files).to.include(join(root, 'config/districts/starter.yaml'));
    expect(loaded.files).to.include(given);
  });

  it('have their faults told in their own file', () => {
    const loaded = load('extends: lower\n', { 'lower.yaml': 'extends: base\n\ndesk: {zone: Mars}\n' });
    expect('faults' in loaded && loaded.faults.map(({ file, line, option }) => [file, line, option])).to.deep.equal([
      [join(place, 'lower.yaml'), 3, 'desk.zone'],
    ]);
  });

  it('may hold references that the file above makes unnecessary', () => {
    const files = { 'lower.yaml': 'extends: base\nsmtp: {password: "${NOT_THERE}"}\n' };
    expect(settings('extends: lower\nsmtp: {password: "${SMTP_PASSWORD}"}\n', files).smtp.login).to.deep.include({
      credentials: { password: 'smtp-7' },
    });
  });
});

describe('references', () => {
  for (const [written, expected] of [
    ['${SMTP_PASSWORD}', 'smtp-7'],
    ['a${SMTP_PASSWORD}b${IMAP_PASSWORD}', 'asmtp-7bimap-7'],
    ['$${SMTP_PASSWORD}', '${SMTP_PASSWORD}'],
    ['$SMTP_PASSWORD', '$SMTP_PASSWORD'],
    ['${file:secret}', ' from a file\n'],
    ['${NESTED}', '${SMTP_PASSWORD}'],
  ] as const) {
    it(`${written} is filled in`, () => {
      const environment = { ...soundEnvironment, NESTED: '${SMTP_PASSWORD}' };
      const made = settings(`${base}smtp: {password: '${written}'}\n`, { secret: ' from a file\n\n' }, {}, environment);
      const login = made.smtp.login!;
      expect('password' in login.credentials && login.credentials.password).to.equal(expected.trim());
    });
  }

  it('become numbers and yes or no where those are wanted', () => {
    const environment = { ...soundEnvironment, PORT: '2525', PRETTY: 'true' };
    const made = settings(`${base}smtp: {port: "\${PORT}"}\nlog: {pretty: "\${PRETTY}"}\n`, {}, {}, environment);
    expect(made.smtp.port).to.equal(2525);
    expect(made.log.pretty).to.equal(true);
  });

  it('stay text where text is wanted, whatever they look like', () => {
    const made = settings(`${base}smtp: {password: "\${PIN}"}\n`, {}, {}, {
      ...soundEnvironment,
      PIN: '5550100',
    } as never);
    expect(made.smtp.login?.credentials).to.deep.equal({ password: '5550100' });
  });

  it('without values are not taken for one another', () => {
    const text = `${base}mailboxes:
  technology: {imap: {user: "\${A}"}}
  grounds: {address: grounds@willowcreek.example, queue: technology, imap: {host: imap.willowcreek.example, user: "\${B}", password: "\${C}", ca: gone.pem}}
`;
    expect(settings(text, {}, { secretsNeeded: false }, {} as never).mailboxes).to.have.length(2);
  });

  it('may have no value when a command logs in nowhere', () => {
    const text = `${base}database: {url: "\${DATABASE_URL}"}\nhttp: {port: "\${HEALTH_PORT}"}\n`;
    const made = settings(text, {}, { secretsNeeded: false }, {} as never);
    expect(made.database.kind).to.equal('embedded');
    expect(made.http.port).to.equal(8025);
  });
});

describe('the level of an ordinary ticket', () => {
  const priorities = 'desk: {priorities: [critical, high, normal]}\n';
  for (const [text, expected] of [
    [priorities, 'high'],
    [`${priorities}levels: {normal: {impact: [normal, low]}}\n`, 'normal'],
    ['desk: {priorities: ["1", "2", "3", "4"]}\n', '3'],
    [`${priorities}queues: {technology: {priority: critical}}\n`, 'critical'],
  ] as const) {
    it(`is ${expected} for ${text.replaceAll('\n', ' ')}`, () => {
      expect(settings(base + text).desk.queues[0]?.priority).to.equal(expected);
    });
  }
});

describe('warnings', () => {
  for (const [text, expected] of [
    [
      `${base}smtp: {security: "none, in the clear"}\n`,
      '2 smtp.security: mail and password cross the network for everybody to read',
    ],
    [
      `${base}smtp: {password: plain}\n`,
      '2 smtp.password: the password itself stands in this file, and so in every copy of it',
    ],
    [
      `${base}policies: {priority: {special: {roles: [driver]}}}\n`,
      '2 policies.priority.special.roles[0]: is not one of the roles, so nobody has it',
    ],
    [
      `${base}policies: {emergency: {words: [outage], alert: []}}\n`,
      '2 policies.emergency.alert: there is none: nobody besides the technicians is alerted',
    ],
    [`${base}technicians: []\n`, '2 technicians: there is none: nobody is told of new tickets'],
    [`${base}http: {address: 0.0.0.0}\n`, '2 http.address: health and metrics can be read from the network'],
    [
      `${base}mailboxes: {technology: {address: help@elsewhere.example}}\n`,
      '2 mailboxes.technology.address: is not in one of the domains of the desk',
    ],
  ] as const) {
    it(expected, () => {
      expect(warnings(text)).to.deep.equal([expected]);
    });
  }

  it('leave a server on this machine alone', () => {
    for (const host of ['localhost', '127.0.0.1', '"::1"']) {
      expect(warnings(`${base}smtp: {security: "none, in the clear", host: ${host}}\n`)).to.deep.equal([]);
    }
  });
});

describe('the file itself', () => {
  it('may be missing', () => {
    const loaded = loadSettings(join(place, 'nowhere.yaml'), {});
    expect('faults' in loaded && loaded.faults.map(({ problem }) => problem)).to.deep.equal([
      'the file does not exist',
    ]);
  });

  it('may be a folder', () => {
    const loaded = loadSettings(place, {});
    expect('faults' in loaded && loaded.faults.map(({ problem }) => problem)).to.deep.equal(['the file is a folder']);
  });
});
