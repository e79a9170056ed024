// The demonstration in its order: first mails as they come in on a morning, then the conversation about the first one,
// written from the letters that really arrived.
import * as people from './people.js';
import type { Answer, FromFile, LetterOf, Scene } from './scene.js';

const { technology, maintenance, alma, ben, dana, marcus, priya, tomas, nora, vendor, lucia, owen, greta, gone } =
  people;

/** Above the limit that the sandbox's configuration sets (config.ts). */
const tooLarge = 300_000;

function file(name: string, from: string, to = technology): FromFile {
  return { kind: 'file', file: `${name}.eml`, from, to };
}

function answer(to: LetterOf, name: string, text: string): Answer {
  return { kind: 'answer', to, name, text };
}

const mornings: readonly Scene[] = [
  {
    name: 'request',
    title: 'A new request',
    mail: file('01-new-request', dana),
    expected: {
      action: 'open',
      reason: 'new-request',
      letters: [
        ['acknowledgement', dana],
        ['new-ticket', alma],
      ],
    },
  },
  {
    name: 'password',
    title: 'A password in the subject and in the text',
    mail: file('02-password', marcus),
    expected: {
      action: 'open',
      reason: 'new-request',
      letters: [
        ['acknowledgement', marcus],
        ['new-ticket', alma],
        ['password-warning', marcus],
      ],
      planted: ['Maple-Otter-4271'],
    },
  },
  {
    name: 'screenshot',
    title: 'HTML mail with a screenshot',
    mail: file('03-screenshot', priya),
    expected: {
      action: 'open',
      reason: 'new-request',
      letters: [
        ['acknowledgement', priya],
        ['new-ticket', alma],
      ],
    },
  },
  {
    name: 'wrong-desk',
    title: 'A maintenance matter sent to the technology desk',
    mail: file('04-wrong-desk', tomas),
    expected: {
      action: 'open',
      reason: 'new-request',
      letters: [
        ['moved', tomas],
        ['new-ticket', ben],
      ],
    },
  },
  {
    name: 'duplicate',
    title: 'The same problem again while it is still open',
    mail: file('05-duplicate', dana),
    expected: {
      action: 'append',
      reason: 'duplicate',
      letters: [
        ['duplicate', dana],
        ['update', alma],
      ],
    },
  },
  {
    name: 'wrong-domain',
    title: 'A slip in the sender address: one "l" is missing',
    mail: file('06-wrong-domain', nora),
    expected: { action: 'refuse', reason: 'wrong-domain', letters: [['wrong-domain', nora]] },
  },
  {
    name: 'outsider',
    title: 'Somebody from outside the district',
    mail: file('07-outsider', vendor),
    expected: { action: 'refuse', reason: 'outsider', letters: [['outsider', vendor]] },
  },
  {
    name: 'out-of-office',
    title: 'An out-of-office reply about nothing',
    mail: file('08-out-of-office', ''),
    expected: { action: 'discard', reason: 'automatic', letters: [] },
  },
  {
    name: 'bounce',
    title: "A bounce of somebody else's mail",
    mail: file('09-bounce', ''),
    expected: { action: 'discard', reason: 'bounce', letters: [] },
  },
  {
    name: 'spanish',
    title: 'A request in Spanish',
    mail: file('10-spanish', lucia),
    expected: {
      action: 'open',
      reason: 'new-request',
      letters: [
        ['acknowledgement', lucia],
        ['new-ticket', alma],
      ],
    },
  },
  {
    name: 'forged',
    title: "A pupil in a technician's name: #close without any proof",
    mail: file('11-forged-technician', 'someone@elsewhere.test'),
    expected: { action: 'quarantine', reason: 'unproven', letters: [['held', alma]] },
  },
  {
    name: 'too-large',
    title: 'Larger than the desk takes: the body is never fetched',
    mail: { ...file('12-too-large', owen), fill: tooLarge },
    expected: { action: 'refuse', reason: 'oversize', letters: [['oversize', owen]] },
  },
  {
    name: 'gone',
    title: 'A requester whom letters can no longer reach',
    mail: file('13-gone', gone),
    expected: {
      action: 'open',
      reason: 'new-request',
      letters: [
        ['acknowledgement', gone],
        ['new-ticket', alma],
      ],
    },
  },
  {
    name: 'maintenance',
    title: 'A request to the maintenance desk',
    mail: file('14-maintenance', greta, maintenance),
    expected: {
      action: 'open',
      reason: 'new-request',
      letters: [
        ['acknowledgement', greta],
        ['new-ticket', ben],
      ],
    },
  },
  {
    name: 'repeat',
    title: 'The very same mail delivered twice',
    mail: file('03-screenshot', priya),
    expected: { action: 'discard', reason: 'repeat', letters: [] },
  },
];

const conversation: readonly Scene[] = [
  {
    name: 'public-reply',
    title: 'The technician answers the mail about the new ticket',
    mail: answer(
      { scene: 'request', template: 'new-ticket', reader: alma },
      'Alma Ortega',
      'Hello Dana,\n\nplease press "Source" on the remote until it says HDMI 2. I come by\nafter fourth period with a new cable.\n\nAlma',
    ),
    expected: {
      action: 'append',
      reason: 'technician',
      letters: [
        ['public-reply', dana],
        ['command-result', alma],
      ],
    },
  },
  {
    name: 'reply',
    title: 'The requester answers',
    mail: answer(
      { scene: 'public-reply', template: 'public-reply', reader: dana },
      'Dana Whitfield',
      'HDMI 2 is blue as well. Fourth period is fine, the room is open.',
    ),
    expected: { action: 'append', reason: 'reply', letters: [['update', alma]] },
  },
  {
    name: 'away',
    title: 'An out-of-office reply to a letter of ours',
    mail: {
      ...answer(
        { scene: 'screenshot', template: 'acknowledgement', reader: priya },
        'Priya Raman',
        'I am at a training until Thursday and read mail in the evening.',
      ),
      automatic: true,
    },
    expected: { action: 'append', reason: 'automatic', letters: [] },
  },
  {
    name: 'letter-bounced',
    title: 'A letter of ours comes back',
    mail: { kind: 'bounce', of: { scene: 'spanish', template: 'acknowledgement', reader: lucia } },
    expected: { action: 'append', reason: 'bounce', letters: [['bounced', alma]] },
  },
  {
    name: 'misspelt',
    title: 'The technician misspells a command: nothing is carried out',
    mail: answer(
      { scene: 'reply', template: 'update', reader: alma },
      'Alma Ortega',
      '#clsoe Replaced the HDMI cable.',
    ),
    expected: { action: 'append', reason: 'command-error', letters: [['command-error', alma]] },
  },
  {
    name: 'close',
    title: 'The technician closes the ticket',
    mail: answer(
      { scene: 'reply', template: 'update', reader: alma },
      'Alma Ortega',
      '#close Replaced the HDMI cable in the wall and tested it with your laptop.',
    ),
    expected: {
      action: 'append',
      reason: 'technician',
      letters: [
        ['closure', dana],
        ['command-result', alma],
      ],
    },
  },
  {
    name: 'thanks',
    title: 'Thanks do not open it again',
    mail: answer({ scene: 'close', template: 'closure', reader: dana }, 'Dana Whitfield', 'Thank you so much!'),
    expected: { action: 'append', reason: 'thanks', letters: [] },
  },
  {
    name: 'reopen',
    title: 'Still broken: the ticket is open again',
    mail: answer(
      { scene: 'close', template: 'closure', reader: dana },
      'Dana Whitfield',
      'The picture is gone again since third period, the screen is blue as before.',
    ),
    expected: {
      action: 'reopen',
      reason: 'closed',
      letters: [
        ['reopened', dana],
        ['update', alma],
      ],
    },
  },
];

export const scenes: readonly Scene[] = [...mornings, ...conversation];
