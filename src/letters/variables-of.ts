import type { TemplateName } from './letter.js';
import type { VariableName } from './variables.js';

const always = [
  'deskName',
  'helpdeskAddress',
  'queueTitle',
  'recipientName',
  'contact',
  'website',
  'phone',
  'room',
  'hours',
  'commitments',
  'arrivedAt',
] as const;

const ticket = ['number', 'ticketSubject', 'requesterName', 'requesterAddress', 'priority', 'assigneeName'] as const;
const known = ['particulars', 'category', 'missing', 'identityUnproven'] as const;
const promise = [
  'responseDue',
  'resolutionDue',
  'respondWithin',
  'resolveWithin',
  'opensAt',
  'seasonNotice',
  'windowNotice',
  'linkedTo',
  'secretsRemoved',
] as const;
const level = ['levelTitle', 'levelMeaning', 'emergency', 'emergencyOrder'] as const;
const standing = [...level, 'pressed', 'several', 'busy', 'disaster'] as const;
const behalf = ['writtenBy', 'writtenFor', 'namedPerson', 'namedAgain', 'namedRight'] as const;
const matter = ['topicText', 'groupText', 'coached', 'steps', 'buildingName', 'buildingTechnician'] as const;
const mail = ['writerName', 'writerAddress', 'text', 'attachments', 'secretsRemoved'] as const;

const advice = ['adviceTitle', 'adviceText', 'adviceContact', 'needsApproval', 'approvers'] as const;
const redirect = [
  'redirectTitle',
  'redirectText',
  'redirectContact',
  'requestMissing',
  'wantedOn',
  'sameDay',
  'shortNotice',
  'notGuaranteed',
  'tooLate',
] as const;

/** Which names each letter may use. `texts.<name>` for each text of the configuration comes on top, everywhere. */
export const variablesOf: Readonly<Record<TemplateName, readonly VariableName[]>> = {
  acknowledgement: [...always, ...ticket, ...promise, ...standing, ...matter, ...behalf, ...advice, 'missing'],
  moved: [
    ...always,
    ...ticket,
    ...promise,
    ...standing,
    ...matter,
    ...behalf,
    ...advice,
    'missing',
    'writtenTo',
    'queueAddress',
  ],
  duplicate: [...always, ...ticket, ...promise],
  status: [...always, ...ticket, ...promise, 'isClosed', 'overdue', 'resolution', 'lastUpdate', 'lastUpdateAt'],
  appended: [...always, ...ticket, ...promise, 'complete'],
  reopened: [...always, ...ticket, ...promise, 'technicianName'],
  closed: [...always, 'number', 'closedAt'],
  'wrong-domain': [...always, 'writtenFrom', 'rightAddress', 'rightDomain', 'atRightAddress'],
  outsider: [...always],
  group: [...always, 'groupText'],
  behalf: [...always, 'namedPerson'],
  returned: [...always, 'steps'],
  oversize: [...always, 'sizeLimit', 'mailSize'],
  held: [...always],
  'password-warning': [...always, 'number', 'changeLink'],
  'new-ticket': [
    ...always,
    ...ticket,
    ...promise,
    ...mail,
    ...behalf,
    ...known,
    ...level,
    'marks',
    'behalfFlagged',
    'buildingTechnician',
    'writtenTo',
    'commands',
    'adviceTitle',
    'needsApproval',
    'approvers',
  ],
  'emergency-alert': [...always, ...ticket, ...promise, ...mail, ...known, ...level, 'marks'],
  update: [
    ...always,
    ...ticket,
    ...promise,
    ...mail,
    ...known,
    'filled',
    'complete',
    'reopened',
    'duplicate',
    'handedOver',
    'private',
    'commands',
  ],
  'public-reply': [...always, ...ticket, 'technicianName', 'text', 'attachments', 'reopened'],
  closure: [...always, ...ticket, 'technicianName', 'text', 'attachments', 'resolution'],
  'command-result': [
    ...always,
    ...ticket,
    'recipients',
    'closed',
    'reopened',
    'private',
    'assignedTo',
    'unassigned',
    'movedTo',
    'newPriority',
    'resolution',
    'secretsRemoved',
  ],
  'command-error': [...always, ...ticket, 'faults', 'commands'],
  bounced: [...always, ...ticket, 'failedAddress', 'diagnostic', 'permanent'],
  redirect: [
    ...always,
    ...redirect,
    'mayNotAsk',
    'earliestDay',
    'validUntil',
    'askedBefore',
    'goodUntil',
    'passedTo',
    'secretsRemoved',
  ],
  'approval-asked': [...always, ...ticket, ...mail],
  approval: [...always, ...ticket, ...mail, 'approved'],
  'passed-on': [...always, ...redirect, ...mail, 'mailSubject'],
};
