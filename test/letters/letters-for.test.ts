import { expect } from 'chai';

import { directoryOf } from '../../src/directory/look-up.js';
import type { Occasion } from '../../src/letters/occasion.js';
import {
  append,
  bo,
  dana,
  desk,
  facts,
  file,
  fromSam,
  message,
  occasion,
  open,
  reopen,
  sam,
  secret,
  sent,
  ticket,
  write,
} from './sample.js';

const assigned = { ...ticket, assignee: bo };
const kit = 'kit@willowcreek.example';
const machine = { ...message, kind: 'automatic' as const };
const from = (address: string): Occasion['message'] => ({ ...message, from: { name: 'Somebody', address } });
const stranger = from('someone@elsewhere.test');
const reply = { entry: 'reply' as const };
const close = { name: 'close' as const, resolution: 'Lamp replaced.' };
const toBo = { name: 'assign' as const, to: bo };
const toMaintenance = { name: 'queue' as const, queue: 'maintenance' };
const plain = { detail: '' };

describe('which verdict writes which letter to whom', () => {
  const table: readonly (readonly [what: string, occasion: Occasion, letters: readonly string[]])[] = [
    ['a new request', occasion(open()), ['acknowledgement > dana', 'new-ticket > sam', 'new-ticket > bo']],
    [
      'an assignee outside the queue is told too',
      occasion(open(), { ticket: { ...ticket, assignee: kit } }),
      ['acknowledgement > dana', 'new-ticket > sam', 'new-ticket > bo', 'new-ticket > kit'],
    ],
    [
      'an assignee of the queue is told once',
      occasion(open(), { ticket: assigned }),
      ['acknowledgement > dana', 'new-ticket > sam', 'new-ticket > bo'],
    ],
    [
      'a request sent to the wrong desk',
      occasion(open({ movedFrom: 'maintenance' })),
      ['moved > dana', 'new-ticket > sam', 'new-ticket > bo'],
    ],
    [
      'a request that continues a closed ticket',
      occasion(open({ reason: 'linked', linkedTo: 7 })),
      ['acknowledgement > dana', 'new-ticket > sam', 'new-ticket > bo'],
    ],
    [
      'a technician who asks for help',
      occasion(open(), { message: from(sam), ticket: { ...ticket, requester: sam } }),
      ['acknowledgement > sam', 'new-ticket > bo'],
    ],
    [
      'a password in a new request',
      occasion(open(), { secrets: [secret, secret] }),
      ['acknowledgement > dana', 'new-ticket > sam', 'new-ticket > bo', 'password-warning > dana'],
    ],
    [
      'a machine that opens a ticket',
      occasion(open(), { message: machine, secrets: [secret] }),
      ['new-ticket > sam', 'new-ticket > bo'],
    ],
    [
      'a noreply requester',
      occasion(open(), { ticket: { ...ticket, requester: 'no-reply@forms.test' } }),
      ['new-ticket > sam', 'new-ticket > bo'],
    ],
    [
      'our own mailbox as requester',
      occasion(open(), { ticket: { ...ticket, requester: desk.mailboxes[1]!.address } }),
      ['new-ticket > sam', 'new-ticket > bo'],
    ],
    [
      'our own alias with a token as requester',
      occasion(open(), { ticket: { ...ticket, requester: 'technologydesk+abc@willowcreek.example' } }),
      ['new-ticket > sam', 'new-ticket > bo'],
    ],

    ['a reply, to the queue', occasion(append('reply')), ['update > sam', 'update > bo']],
    ['a reply, to the assignee alone', occasion(append('reply'), { ticket: assigned }), ['update > bo']],
    [
      'a reply, confirmed if the desk wants it',
      occasion(append('reply'), {
        options: { confirmReplies: true, replyTokens: true, warnWriter: true, changeLink: '', securityContact: null },
      }),
      ['appended > dana', 'update > sam', 'update > bo'],
    ],
    [
      'the same problem again',
      occasion(append('duplicate'), { ticket: assigned }),
      ['duplicate > dana', 'update > bo'],
    ],
    [
      'something added to the problem',
      occasion(append('addition'), { ticket: assigned }),
      ['addition > dana', 'update > bo'],
    ],
    ['a question after closing', occasion(append('late'), { ticket: assigned }), ['update > bo']],
    ['thanks', occasion(append('thanks')), []],
    ['an automatic response', occasion(append('automatic'), { message: machine }), []],
    [
      'a bounce',
      occasion(append('bounce'), { message: { ...message, kind: 'bounce' }, ticket: assigned }),
      ['bounced > bo'],
    ],

    [
      'a technician answers',
      fromSam(append('technician', reply)),
      ['public-reply > dana', 'public-reply > principal', 'command-result > sam'],
    ],
    [
      'a private note',
      fromSam(append('technician', { entry: 'note', commands: [{ name: 'note' }] })),
      ['command-result > sam'],
    ],
    [
      '#close',
      fromSam(append('technician', { ...reply, commands: [close] }), {
        ticket: { ...ticket, status: 'closed', resolution: close.resolution },
      }),
      ['closure > dana', 'closure > principal', 'command-result > sam'],
    ],
    [
      '#assign without words',
      fromSam(append('technician', { entry: 'note', commands: [toBo], text: '' }), { ticket: assigned }),
      ['update > bo', 'command-result > sam'],
    ],
    [
      '#queue on a ticket that keeps its technician',
      fromSam(append('technician', { entry: 'note', commands: [toMaintenance] }), {
        ticket: { ...assigned, queue: 'maintenance' },
      }),
      ['update > kit', 'command-result > sam'],
    ],
    [
      '#assign nobody',
      fromSam(append('technician', { entry: 'note', commands: [{ name: 'assign', to: '' }] })),
      ['command-result > sam'],
    ],
    [
      '#queue',
      fromSam(append('technician', { entry: 'note', commands: [toMaintenance] }), {
        ticket: { ...ticket, queue: 'maintenance' },
      }),
      ['update > kit', 'command-result > sam'],
    ],
    [
      'a wrong command',
      fromSam(append('command-error', { entry: 'note', faults: ['"#clsoe" is not a command'] })),
      ['command-error > sam'],
    ],
    [
      "a password in a technician's answer",
      fromSam(append('technician', reply), { secrets: [secret] }),
      ['public-reply > dana', 'public-reply > principal', 'command-result > sam', 'password-warning > sam'],
    ],

    [
      'the requester writes to a closed ticket',
      occasion(reopen('closed'), { ticket: assigned }),
      ['reopened > dana', 'update > bo'],
    ],
    [
      'a participant writes to a closed ticket',
      occasion(reopen('closed'), { message: from('principal@willowcreek.example'), ticket: assigned }),
      ['reopened > principal', 'reopened > dana', 'update > bo'],
    ],
    [
      '#reopen without words',
      fromSam(reopen('technician', { entry: 'note', commands: [{ name: 'reopen' }], text: '' })),
      ['reopened > dana', 'command-result > sam'],
    ],
    [
      'a technician answers on a closed ticket',
      fromSam(reopen('technician', reply)),
      ['public-reply > dana', 'public-reply > principal', 'command-result > sam'],
    ],

    [
      'a near miss nobody knows',
      occasion(
        { ...plain, action: 'refuse', reason: 'wrong-domain', pointer: dana },
        { message: from('dana@willowcreek.test') },
      ),
      ['wrong-domain > dana'],
    ],
    [
      'an outsider',
      occasion({ ...plain, action: 'refuse', reason: 'outsider' }, { message: stranger }),
      ['outsider > someone'],
    ],
    [
      'the same outsider again today',
      occasion(
        { ...plain, action: 'refuse', reason: 'outsider' },
        { message: stranger, facts: { ...facts, lettersToday: ['outsider'] } },
      ),
      [],
    ],
    [
      "an outsider's machine",
      occasion({ ...plain, action: 'refuse', reason: 'outsider' }, { message: { ...stranger, kind: 'automatic' } }),
      [],
    ],
    ['a mail over the limit', occasion({ ...plain, action: 'refuse', reason: 'oversize' }), ['oversize > dana']],
    [
      'a closed ticket that stays closed',
      occasion({ ...plain, action: 'refuse', reason: 'closed', pointer: 'TECH-12', ticket: 12 }),
      ['closed > dana'],
    ],
    ['not proven', occasion({ ...plain, action: 'quarantine', reason: 'unproven' }), ['held > dana']],
    [
      'nobody wrote it',
      occasion({ ...plain, action: 'quarantine', reason: 'unproven' }, { message: { ...message, from: null } }),
      [],
    ],
    ['a flood', occasion({ ...plain, action: 'quarantine', reason: 'flood' }, { secrets: [secret] }), []],
    ['a fault', occasion({ ...plain, action: 'quarantine', reason: 'fault' }), []],
    ['the same mail twice', occasion({ ...plain, action: 'discard', reason: 'repeat' }, { secrets: [secret] }), []],
    ['our own mail', occasion({ ...plain, action: 'discard', reason: 'loop' }, { secrets: [secret] }), []],
    [
      'a warning that was given when the mail was held',
      occasion(append('reply'), {
        ticket: assigned,
        secrets: [secret],
        facts: { ...facts, released: true, lettersToday: ['password-warning'] },
      }),
      ['update > bo'],
    ],
  ];
  for (const [what, one, letters] of table) {
    it(what, () => {
      expect(sent(one)).to.deep.equal(letters);
    });
  }

  describe('the security contact', () => {
    const contact = { address: 'security@willowcreek.example', after: 3 };
    const options = {
      confirmReplies: false,
      replyTokens: true,
      warnWriter: true,
      changeLink: '',
      securityContact: contact,
    };
    const earlier = (secretsFromWriter: number) => ({ ...facts, secretsFromWriter });
    const told = (one: ReturnType<typeof occasion>) =>
      write(one).filter(({ template }) => template === 'security-contact');

    it('is told from the third mail on, and of none without a secret', () => {
      const counts = [0, 1, 2, 7].map(
        (n) => told(occasion(open(), { options, secrets: [secret], facts: earlier(n) })).length,
      );
      expect(counts).to.deep.equal([0, 0, 1, 1]);
      expect(told(occasion(open(), { options, facts: earlier(7) }))).to.deep.equal([]);
    });

    it('is told who, how often, what kinds and which ticket; never the subject, never a value', () => {
      const kinds = ['password', 'pin', 'password'].map((kind) => ({ ...secret, kind }));
      const [letter] = told(occasion(open(), { options, secrets: kinds, facts: earlier(4) }));
      expect(letter?.to).to.equal(contact.address);
      for (const body of [letter?.text ?? '', letter?.html ?? '']) {
        expect(body)
          .to.include(dana)
          .and.include('5 mails')
          .and.include(ticket.number)
          .and.include('PIN')
          .and.include('3 in all');
        expect(body).not.to.include(ticket.subject);
      }
      expect(letter?.subject).to.include(dana).and.include(`[${ticket.number}]`).and.not.include(ticket.subject);
      expect(letter?.withAttachments).to.equal(false);
    });

    it('is not told of machines, of strangers, of what is held, or of himself', () => {
      const stranger = { ...message, from: { name: '', address: contact.address } };
      const verdicts = [
        occasion(open(), { message: machine, options, secrets: [secret], facts: earlier(9) }),
        occasion(open(), { message: stranger, options, secrets: [secret], facts: earlier(9) }),
        occasion(
          { ...plain, action: 'quarantine', reason: 'unproven' },
          { options, secrets: [secret], facts: earlier(9) },
        ),
        occasion({ ...plain, action: 'refuse', reason: 'outsider' }, { options, secrets: [secret], facts: earlier(9) }),
      ];
      expect(verdicts.flatMap(told)).to.deep.equal([]);
    });
  });

  it('a technician sends nothing but a file', () => {
    const base = fromSam(append('technician', { ...reply, text: '' }));
    const one = { ...base, message: { ...base.message, attachments: [file] } };
    expect(sent(one)).to.deep.equal(['public-reply > dana', 'public-reply > principal', 'command-result > sam']);
    expect(write(one)[0]?.withAttachments).to.equal(true);
  });

  it('writes to the right address where a person is known there, and never to the near miss', () => {
    const verdict = { ...plain, action: 'refuse' as const, reason: 'wrong-domain' as const, pointer: dana };
    const near = from('dana@willowcreek.test');
    const to = (known: readonly string[]): readonly string[] =>
      write(occasion(verdict, { message: near, secrets: [secret], facts: { ...facts, knownAddresses: known } })).map(
        (one) => one.to,
      );
    expect(to([dana])).to.deep.equal([dana, dana]);
    expect(to([])).to.deep.equal(['dana@willowcreek.test', 'dana@willowcreek.test']);
  });
});

describe('what letters say', () => {
  it('keeps everything of the mail from whoever may not see it', () => {
    const words = {
      ...message,
      from: { name: 'NAMEWORD', address: dana },
      subject: 'SUBJECTWORD',
      text: 'TEXTWORD',
      visible: 'TEXTWORD',
    };
    const silent = [
      occasion({ ...plain, action: 'refuse', reason: 'wrong-domain', pointer: dana }, { message: words }),
      occasion({ ...plain, action: 'refuse', reason: 'outsider' }, { message: words }),
      occasion({ ...plain, action: 'refuse', reason: 'oversize' }, { message: words }),
      occasion({ ...plain, action: 'quarantine', reason: 'unproven' }, { message: words, secrets: [secret] }),
    ];
    for (const letter of silent.flatMap((one) => write(one))) {
      const all = JSON.stringify(letter);
      expect(all, letter.template).not.to.match(/SUBJECTWORD|TEXTWORD|NAMEWORD/);
    }
  });

  it('repeats no word of a mail from outside in an automatic answer, for its sender may be forged', () => {
    const requester = 'parent@elsewhere.test';
    const mail = { ...message, from: { name: 'BUY NOW', address: requester } };
    const [letter] = write(
      occasion(open(), { message: mail, ticket: { ...ticket, requester, requesterName: 'BUY NOW', subject: 'CHEAP' } }),
    );
    expect(letter?.to).to.equal(requester);
    expect(JSON.stringify(letter)).not.to.match(/BUY NOW|CHEAP/);
    expect(letter?.subject).to.equal('[TECH-12] Your request');
  });

  it('sends people only what the technician says now, never his quoted trail or his notes', () => {
    for (const letter of write(fromSam(append('technician', reply))).filter(({ to }) => to !== sam)) {
      expect(letter.text).to.include('The lamp is on its way.').and.not.include('private note below');
    }
    const note = fromSam(append('technician', { entry: 'note', commands: [close] }), {
      ticket: { ...ticket, status: 'closed', resolution: 'Lamp replaced.' },
    });
    const [closure] = write(note);
    expect(closure?.text).to.include('> Lamp replaced.').and.not.include('on its way');
  });

  it('tells the technician who received it', () => {
    const letters = write(fromSam(append('technician', reply)));
    expect(letters.at(-1)?.text).to.include('- Dana Whitfield (dana@willowcreek.example)\n- Pat Lindqvist (principal@');
    const note = write(fromSam(append('technician', { entry: 'note', commands: [{ name: 'note' }] })));
    expect(note[0]?.text).to.include('Nobody on the ticket received anything');
  });

  it('says what was done only once', () => {
    const [closure] = write(
      fromSam(append('technician', { ...reply, commands: [close], text: 'Lamp replaced.' }), {
        ticket: { ...ticket, status: 'closed', resolution: 'Lamp replaced.' },
      }),
    );
    expect(closure?.text.match(/Lamp replaced/g)).to.have.length(1);
  });

  it('gives the technician the whole mail and its files', () => {
    const mail = { ...message, text: 'Broken.\n\nDana\nRoom 204', visible: 'Broken.', attachments: [file] };
    const letter = write(occasion(open(), { message: mail }))[1];
    expect(letter?.text).to.include('> Broken.\n>\n> Dana\n> Room 204').and.include('- photo.jpg (2.1 MB)');
    expect(letter?.withAttachments).to.equal(true);
  });

  it('promises no date that has gone by, but shows it to the technician', () => {
    const late = occasion(append('duplicate'), { arrivedAt: new Date('2026-11-30T20:00:00Z'), ticket: assigned });
    const [letter, update] = write(late);
    expect(letter?.text).not.to.include('November 24');
    expect(update?.text).to.include('Answer promised by: Tuesday, November 24, 3:00 PM');
  });

  it('names the number of the closed ticket, the old ticket and the opening', () => {
    const [closed] = write(occasion({ ...plain, action: 'refuse', reason: 'closed', pointer: 'TECH-3' }));
    expect(closed?.subject).to.include('[TECH-3]');
    const linked = occasion(open({ reason: 'linked' }), {
      ticket: { ...ticket, linkedTo: 'TECH-3' },
      opensAt: new Date('2026-11-23T13:00:00Z'),
    });
    expect(write(linked)[0]?.text).to.include('It continues TECH-3').and.include('Monday, November 23, 7:00 AM');
  });

  it('speaks the language of the mail, the ticket or the mailbox', () => {
    const spanish = (more: Partial<Occasion>): string => write(occasion(open(), more))[0]?.text.slice(0, 5) ?? '';
    expect(spanish({})).to.equal('Hello');
    expect(spanish({ message: { ...message, language: 'es' } })).to.equal('Hola,');
    expect(spanish({ ticket: { ...ticket, language: 'es' } })).to.equal('Hola,');
    const inSpanish = { ...desk.mailboxes[0]!, language: 'es' };
    expect(spanish({ mailbox: inSpanish, message: { ...message, language: 'en' } })).to.equal('Hola,');
    expect(spanish({ message: { ...message, language: 'tlh' } })).to.equal('Hello');
    const technician = write(occasion(open(), { mailbox: inSpanish }))[1];
    expect(technician?.text).to.include('- Queue: Technology');
    expect(write(occasion(open(), { mailbox: inSpanish }))[0]?.text).to.include('martes 24 de noviembre, 15:00');
  });
});

describe('what letters say of place, device and person', () => {
  const known = {
    ...ticket,
    fields: { room: '204', device: 'projector', role: 'Teacher', building: 'Lincoln Elementary', phone: 'ext. 31' },
    missing: ['error', 'assetTag'],
  };
  const textTo = (one: Occasion, template: string, language = '') =>
    write(language === '' ? one : { ...one, ticket: { ...(one.ticket ?? ticket), language } }).find(
      (letter) => letter.template === template,
    )?.text ?? '';

  it('tells technicians all that is known, and what was asked for', () => {
    const text = textTo(occasion(open(), { ticket: known }), 'new-ticket');
    for (const line of [
      'Role: Teacher',
      'Building: Lincoln Elementary',
      'Room: 204',
      'Phone: ext. 31',
      'Device: projector',
    ])
      expect(text).to.include(`- ${line}\n`);
    expect(text).to.include('Not known yet').and.include('- Asset tag\n').and.include('- Error message\n');
  });

  it('asks the requester for what is missing, in their language', () => {
    const one = occasion(open(), { ticket: known });
    expect(textTo(one, 'acknowledgement')).to.include(
      '- the number on the asset tag of the device\n- what happens, and the words',
    );
    expect(textTo(one, 'acknowledgement', 'es')).to.include(
      '- el número de la placa de inventario del equipo\n- qué sucede',
    );
    expect(textTo(occasion(open({ movedFrom: 'maintenance' }), { ticket: known }), 'moved')).to.include(
      '- what happens',
    );
    expect(textTo(occasion(open()), 'acknowledgement')).not.to.include('would help');
  });

  it('thanks whoever told the last thing, and shows the technician what is new', () => {
    const filled = { fields: { room: '204' }, building: '', missing: [] };
    const one = occasion(append('reply'), { ticket: { ...known, missing: [] }, filled });
    expect(textTo(one, 'appended')).to.include('now we know all we asked for.\n\nYour mail has been added');
    expect(textTo(one, 'update'))
      .to.include('New on the ticket:')
      .and.include('- Room: 204')
      .and.include('All that was asked for');
    const part = occasion(append('reply'), { ticket: known, filled: { ...filled, missing: ['error'] } });
    expect(textTo(part, 'appended')).to.equal('');
    expect(textTo(part, 'update')).to.include('- Not known yet: Error message');
  });

  it('warns the technician of a person nobody has proven, and nobody else', () => {
    const one = occasion(open(), { ticket: { ...ticket, flags: ['identity'] } });
    expect(textTo(one, 'new-ticket')).to.include('not proven');
    expect(textTo(one, 'acknowledgement')).not.to.include('proven');
    expect(textTo(occasion(open()), 'new-ticket')).not.to.include('proven');
  });

  it("writes to others in the directory's language for them", () => {
    const person = { name: '', id: '', building: '', room: '', phone: '', role: '', supervisor: '', language: 'es' };
    const directory = directoryOf([{ ...person, address: 'someone@elsewhere.test' }]);
    const refusal = { action: 'refuse', reason: 'outsider', ...plain } as const;
    const [letter] = write(occasion(refusal, { message: stranger, desk: { ...desk, directory } }));
    expect(letter?.text).to.include('Hola');
  });
});
