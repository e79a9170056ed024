import { redirectVariables } from './redirect-variables.js';
import { wayInVariables } from './way-in-variables.js';

/**
 * Every name a template may use, declared once: the check at load, the preview and templates/README.md come from here;
 * values.ts says how each is found.
 * ours: one piece of text of the desk or its configuration; a web address among them becomes a link.
 * words: what a person wrote; never markup, never a link.
 * list: pieces of text, for {{#each}}. flag: yes or no, for {{#if}}.
 */
export interface Variable {
  readonly kind: 'ours' | 'words' | 'list' | 'flag';
  readonly meaning: string;
  readonly example: Value;
}

export type Value = string | boolean | readonly string[];

const declared = {
  deskName: { kind: 'ours', meaning: 'name of the helpdesk', example: 'Willow Creek Helpdesk' },
  helpdeskAddress: {
    kind: 'ours',
    meaning: 'address the letter comes from and people write to',
    example: 'technology@willowcreek.example',
  },
  queueTitle: { kind: 'ours', meaning: 'title of the queue the letter speaks for', example: 'Technology' },
  recipientName: {
    kind: 'words',
    meaning: 'name of the person who gets the letter; empty when it is not known',
    example: 'Dana Whitfield',
  },
  contact: {
    kind: 'ours',
    meaning: 'whom to turn to about the helpdesk itself (texts.contact); may be empty',
    example: 'Lee Ortega, 555-0100',
  },
  website: {
    kind: 'ours',
    meaning: 'web address of the helpdesk (texts.website); may be empty',
    example: 'https://help.willowcreek.example',
  },
  phone: { kind: 'ours', meaning: 'telephone of the helpdesk (texts.phone); may be empty', example: '555-0142' },
  room: { kind: 'ours', meaning: 'where to walk in (texts.room); may be empty', example: 'Room 12, District Office' },
  hours: {
    kind: 'ours',
    meaning: "opening hours in words: texts.hours, or else the desk's hours as they are in this season",
    example: 'Monday to Friday, 7:00 AM to 3:00 PM',
  },
  commitments: {
    kind: 'ours',
    meaning: 'what the desk commits itself to (texts.commitments); may be empty',
    example: 'We are honest about what we can do and by when.',
  },
  arrivedAt: {
    kind: 'ours',
    meaning: 'when the mail arrived that the letter is about, in the zone of the desk',
    example: 'Monday, November 23, 9:40 AM',
  },
  number: { kind: 'ours', meaning: 'number of the ticket', example: 'TECH-12' },
  ticketSubject: {
    kind: 'words',
    meaning: 'subject of the ticket; empty in automatic answers to people outside the district',
    example: 'Projector in room 204 stays dark',
  },
  requesterName: { kind: 'words', meaning: 'name of the person who asked, or the address', example: 'Dana Whitfield' },
  requesterAddress: {
    kind: 'words',
    meaning: 'address of the person who asked',
    example: 'dana.whitfield@willowcreek.example',
  },
  priority: { kind: 'ours', meaning: 'priority of the ticket', example: 'normal' },
  levelTitle: { kind: 'ours', meaning: "title of the ticket's level", example: 'Severity 2' },
  levelMeaning: {
    kind: 'ours',
    meaning: 'what that level means; may be empty',
    example: 'Work is severely restricted and there is no way round it.',
  },
  emergency: { kind: 'flag', meaning: 'the ticket is an emergency', example: false },
  emergencyOrder: {
    kind: 'list',
    meaning: 'whom to call in an emergency, in this order; may be empty',
    example: ['the ETS of your building', 'Operations, 555-0100 extension 7'],
  },
  pressed: { kind: 'flag', meaning: 'the mail asks for haste, but its effect is ordinary', example: false },
  several: { kind: 'flag', meaning: 'the mail clearly holds several problems', example: false },
  busy: { kind: 'flag', meaning: 'several tickets of the first level are open', example: false },
  disaster: {
    kind: 'ours',
    meaning: 'what is going on that makes everything take longer (desk.disaster); may be empty',
    example: '',
  },
  isClosed: { kind: 'flag', meaning: 'the ticket is closed', example: false },
  overdue: { kind: 'flag', meaning: 'a date that was promised has passed', example: false },
  lastUpdate: {
    kind: 'words',
    meaning: 'last answer of a technician to everybody on the ticket; empty when there is none',
    example: 'The lamp is ordered and should be here on Thursday.',
  },
  lastUpdateAt: {
    kind: 'ours',
    meaning: 'when that answer was given; empty when there is none',
    example: 'Monday, November 23, 2:10 PM',
  },
  marks: {
    kind: 'list',
    meaning: 'what technicians should know about the ticket beforehand, a line each; may be empty',
    example: ['Asks for haste; judged by its effect all the same'],
  },
  assigneeName: {
    kind: 'ours',
    meaning: 'name of the technician the ticket is assigned to; empty for nobody',
    example: 'Sam Ibarra',
  },
  responseDue: {
    kind: 'ours',
    meaning: 'by when the desk answers; empty when it promises nothing',
    example: 'Wednesday, November 25, 3:00 PM',
  },
  resolutionDue: {
    kind: 'ours',
    meaning: 'by when it should be solved; empty when the desk promises nothing',
    example: 'Tuesday, December 1, 3:00 PM',
  },
  respondWithin: {
    kind: 'ours',
    meaning: 'the promise of responseDue in words; empty when there is none, and when this mail opened no ticket',
    example: 'within 2 business days',
  },
  resolveWithin: {
    kind: 'ours',
    meaning: 'the promise of resolutionDue in words; empty when there is none, and when this mail opened no ticket',
    example: 'within 3 to 5 business days',
  },
  seasonNotice: {
    kind: 'ours',
    meaning: 'what the season has to say (desk.seasons) as the mail arrived; may be empty',
    example: 'In summer a fix may take longer; the date above stands.',
  },
  windowNotice: {
    kind: 'ours',
    meaning: 'what the open windows have to say (desk.windows) as the mail arrived; may be empty',
    example: 'State testing comes first until May 14; other requests may wait.',
  },
  opensAt: {
    kind: 'ours',
    meaning: 'when the desk opens next; empty when it was open as the mail arrived',
    example: 'Tuesday, November 24, 7:00 AM',
  },
  linkedTo: {
    kind: 'ours',
    meaning: 'number of the closed ticket that this one continues; empty when there is none',
    example: 'TECH-7',
  },
  ...wayInVariables,
  writtenTo: { kind: 'ours', meaning: 'title of the queue the mail was sent to', example: 'Maintenance' },
  queueAddress: {
    kind: 'ours',
    meaning: 'where to write for this queue next time',
    example: 'technology@willowcreek.example',
  },
  closedAt: {
    kind: 'ours',
    meaning: 'when the ticket was closed; empty when it is not known',
    example: 'Friday, October 30, 1:15 PM',
  },
  writtenFrom: {
    kind: 'words',
    meaning: 'address the mail was sent from',
    example: 'dana.whitfield@willowcreek.test',
  },
  rightAddress: {
    kind: 'ours',
    meaning: 'address the writer probably meant; empty when it is not known',
    example: 'dana.whitfield@willowcreek.example',
  },
  rightDomain: { kind: 'ours', meaning: 'domain to write from', example: 'willowcreek.example' },
  atRightAddress: {
    kind: 'flag',
    meaning: 'the letter goes to the right address, not to the one that was written from',
    example: true,
  },
  sizeLimit: { kind: 'ours', meaning: 'largest mail the mailbox takes', example: '25 MB' },
  mailSize: { kind: 'ours', meaning: 'size of the mail', example: '31.4 MB' },
  changeLink: {
    kind: 'ours',
    meaning: 'where to change a password; may be empty',
    example: 'https://password.willowcreek.example',
  },
  writerName: { kind: 'words', meaning: 'name of the writer of the mail, or the address', example: 'Dana Whitfield' },
  writerAddress: {
    kind: 'words',
    meaning: 'address of the writer of the mail',
    example: 'dana.whitfield@willowcreek.example',
  },
  text: {
    kind: 'words',
    meaning: 'what the mail says, secrets struck out; {{quote text}} shows it as a quotation',
    example: 'The lamp comes on, but the picture stays dark.\nFirst period needs it at 8:05.',
  },
  attachments: {
    kind: 'list',
    meaning: 'names and sizes of the files that came along',
    example: ['projector.jpg (2.1 MB)'],
  },
  secretKinds: {
    kind: 'list',
    meaning: 'what kinds of secrets were struck out; never a value',
    example: ['password', 'door or alarm code'],
  },
  secretsCount: { kind: 'ours', meaning: 'how many secrets were struck out of the mail', example: '2' },
  secretMails: {
    kind: 'ours',
    meaning: 'how many mails with a secret the writer has sent within 90 days, this one included',
    example: '3',
  },
  secretsRemoved: { kind: 'flag', meaning: 'something like a password was struck out', example: true },
  particulars: {
    kind: 'list',
    meaning: 'what is known of person, place and device, a line each, from the mail, its signature and the directory',
    example: ['Role: Teacher', 'Building: Lincoln Elementary', 'Room: 204', 'Phone: ext. 2204', 'Device: projector'],
  },
  category: {
    kind: 'ours',
    meaning: 'title of the topic the ticket is about; may be empty',
    example: 'Classroom display',
  },
  missing: {
    kind: 'list',
    meaning: 'what the queue needs and nobody has said; empty when nothing is missing',
    example: ['the room', 'what happens, and the words of any error message'],
  },
  filled: {
    kind: 'list',
    meaning: 'what this mail tells of what was asked for, a line each',
    example: ['Room: 204'],
  },
  complete: { kind: 'flag', meaning: 'this mail tells the last thing that was asked for', example: true },
  identityUnproven: {
    kind: 'flag',
    meaning: 'it asks for access to an account, and nothing proves that the requester wrote it',
    example: false,
  },
  reopened: { kind: 'flag', meaning: 'the ticket was closed and is open again', example: false },
  duplicate: { kind: 'flag', meaning: 'the mail says again what the open ticket says', example: false },
  addition: { kind: 'flag', meaning: 'the mail came apart from the ticket and adds to it', example: false },
  afterClosing: {
    kind: 'flag',
    meaning: 'the mail asks or tells something about a ticket that is closed and stays so',
    example: false,
  },
  handedOver: { kind: 'flag', meaning: 'the ticket was just given to the recipient or the queue', example: false },
  technicianName: { kind: 'ours', meaning: 'name of the technician who wrote', example: 'Sam Ibarra' },
  resolution: { kind: 'words', meaning: 'what was done', example: 'Replaced the lamp and tested it with the class.' },
  recipients: {
    kind: 'list',
    meaning: 'who received what the technician wrote; empty for nobody',
    example: ['Dana Whitfield (dana.whitfield@willowcreek.example)'],
  },
  closed: { kind: 'flag', meaning: 'the mail closed the ticket', example: true },
  private: { kind: 'flag', meaning: 'the mail was kept as a private note', example: false },
  assignedTo: {
    kind: 'ours',
    meaning: 'name of the technician the mail gave the ticket to; empty when it did not',
    example: '',
  },
  unassigned: { kind: 'flag', meaning: 'the mail took the ticket from its technician', example: false },
  movedTo: {
    kind: 'ours',
    meaning: 'title of the queue the mail moved the ticket to; empty when it did not',
    example: '',
  },
  newPriority: { kind: 'ours', meaning: 'priority the mail set; empty when it did not', example: 'high' },
  faults: {
    kind: 'list',
    meaning: 'what was wrong with the commands, a line each',
    example: ['"#clsoe" is not a command; did you mean "#close"?'],
  },
  commands: {
    kind: 'list',
    meaning: 'the commands there are, a line each',
    example: ['#note: Keeps the text of this mail among technicians.'],
  },
  failedAddress: {
    kind: 'words',
    meaning: 'address that could not be reached; empty when the report does not say',
    example: 'dana.whitfeld@willowcreek.example',
  },
  diagnostic: { kind: 'words', meaning: 'what the mail server said; may be empty', example: '550 5.1.1 User unknown' },
  permanent: { kind: 'flag', meaning: 'the mail server gave up (otherwise it keeps trying)', example: true },
  ...redirectVariables,
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof declared;

export const variables: Readonly<Record<VariableName, Variable>> = declared;
