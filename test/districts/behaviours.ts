/**
 * What the written procedures of the five districts ask of mail, sentence by sentence, and where it stands.
 * PC Park City, WI Wilson, TE the plan template that the starter preset follows, CE Ceres, NP North Panola.
 * scripts/behaviours-readme.ts makes docs/behaviours.md of this and checks that each id that is shown has its test.
 */
export interface Behaviour {
  readonly id: string;
  readonly says: string;
  /** The option that gives it; 'always' when it is no option. */
  readonly setting: string;
  /** shown: a test named by the id passes. partly: likewise, and `open` says what is left. open: not built. outside: no matter of mail. */
  readonly state: 'shown' | 'partly' | 'open' | 'outside';
  /** What is left, or why it is outside. */
  readonly left: string;
}

function shown(id: string, says: string, setting: string): Behaviour {
  return { id, says, setting, state: 'shown', left: '' };
}

function partly(id: string, says: string, setting: string, left: string): Behaviour {
  return { id, says, setting, state: 'partly', left };
}

function open(id: string, says: string, left: string): Behaviour {
  return { id, says, setting: '', state: 'open', left };
}

const deadlines = 'what passes on missed dates, reminders and escalation';
const outages = 'outage notices';
const digests = 'digests';
const surveys = 'surveys';
const handing = 'handing over to others and escalating by command';
const reports = 'reports and exports';

export const behaviours: readonly Behaviour[] = [
  partly(
    'PC-1',
    'the acknowledgement carries the self-checks of the matter',
    'topics.*.text',
    'a reply "that fixed it" is added to the open ticket; it does not close it by itself',
  ),
  shown('PC-2', 'one accepted mail, one ticket, one number', 'always'),
  shown(
    'PC-3',
    "a wish for new technology goes to the building's technician, and opens no ticket",
    'redirects.new-technology.passOn',
  ),
  shown('PC-4', 'a mail that a technician forwards becomes the ticket of its original writer', 'policies.behalf'),
  shown('PC-5', 'the web address stands in acknowledgements and returned mails', 'desk.website'),
  shown('PC-6', 'a co-worker may write for somebody', 'policies.behalf.coworkers'),
  shown('PC-7', "the acknowledgement names the building's technician", 'buildings.*.technician'),
  shown('PC-8', 'a mail with too little in it opens a ticket and is asked for the rest', 'queues.*.require'),
  partly(
    'PC-9',
    'several problems in one mail are flagged, and one ticket each is asked for',
    'always',
    'splitting by command',
  ),
  shown('PC-10', 'a password is struck out wherever it stands', 'secrets'),
  shown('PC-11', 'the sender is told, without the password', 'secrets.warnWriter'),
  shown('PC-12', 'the technician sees a mark, never the value', 'always'),
  partly(
    'PC-13',
    'refusals name the contact for trouble with the helpdesk',
    'desk.contact',
    'a complaint about the helpdesk is an ordinary ticket',
  ),
  shown('PC-14', 'the acknowledgement states an answer two business days after receipt', 'queues.*.respondWithin'),
  shown('PC-15', 'it says that this is an update, not necessarily the solution', 'templates/acknowledgement.hbs'),
  shown('PC-16', 'the acknowledgement does not stop the clock; the first human answer does', 'always'),
  open('PC-17', 'on a missed date both sides are told whom to turn to', deadlines),
  shown('PC-18', "business days follow the office's calendar, not the school's", 'desk.closed, desk.calendars'),
  shown('PC-19', 'a Friday evening mail counts from Monday, and the acknowledgement says so', 'desk.hours'),
  shown('PC-20', 'in summer the text changes and the promise stays', 'desk.seasons'),
  shown(
    'PC-21',
    'in return mode a request goes back with the way to open a ticket, once per person and period, never to machines',
    'mailboxes.*.requests: return',
  ),
  open(
    'PC-22',
    'digests at set hours, an alarm when the mailbox was not read',
    'digests; health, metrics and the log tell when a mailbox is not read',
  ),
  shown('PC-23', 'words of an emergency raise the ticket', 'policies.emergency'),
  shown('PC-24', 'the answer to an emergency gives the order of escalation', 'policies.emergency.order'),
  shown('PC-25', 'an emergency alerts several people at once', 'policies.emergency.alert'),
  shown('PC-26', 'it is still a ticket', 'policies.emergency'),
  shown('PC-27', 'urgency alone raises nothing, and the answer points to the normal way', 'always'),
  shown('PC-28', 'public updates go to everybody on the ticket, every reply is added', 'always'),
  open('PC-29', 'an unanswered question is reminded, then reported', deadlines),
  shown('PC-30', 'asker, copied people and technicians add by replying', 'always'),
  shown('PC-31', 'notes with attachments are kept and found later', 'always'),
  shown('PC-32', 'what was said elsewhere can be mailed onto the ticket', 'always'),
  shown(
    'PC-33',
    "a new ticket goes to the building's technician or the specialist, who is mailed",
    'policies.route, buildings, topics',
  ),
  shown('PC-34', 'the technician closes by reply', 'always'),
  open('PC-35', 'escalating by reply, with notes', handing),
  open('PC-36', 'the next level has the same commands', handing),
  open('PC-37', "a building's tickets are offered when its technician is away", handing),

  shown('WI-1', "the acknowledgement gives the targets of the ticket's severity", 'levels.*.respondWithin'),
  shown('WI-2', 'staff and students are both accepted', 'groups'),
  shown('WI-3', 'mail to a technician becomes a ticket when it is forwarded', 'policies.behalf'),
  open('WI-4', 'handing tickets to another tracker', handing),
  shown('WI-5', 'eight categories', 'topics'),
  shown('WI-6', 'outside hours only priority events notify staff at once', 'policies.emergency'),
  open('WI-7', 'counting first-contact resolution', reports),
  open('WI-8', 'a ready text asks permission for remote control', 'ready texts of technicians'),
  open('WI-9', 'a visit needs its time on the ticket', 'time on tickets'),
  open('WI-10', 'a one-step answer for staff who were contacted directly', 'ready texts of technicians'),
  open('WI-11', 'escalating keeps the technician and tells the asker', handing),
  open('WI-12', '"fixed" alone is no update', 'checks of what technicians write'),
  shown('WI-13', 'the status of a ticket is told to people on it', 'always'),
  open('WI-14', 'a ticket without an update nudges its technician', deadlines),
  shown('WI-15', 'hours in a zone without daylight saving', 'desk.zone, desk.hours'),
  shown('WI-16', 'every standard text can be replaced', 'letters.folder'),
  shown('WI-17', 'new tickets go to the technicians first', 'queues.*.notify'),
  shown(
    'WI-18',
    "password resets are severity 1, secrets are struck out of the technician's answer too",
    'levels.*.signs',
  ),
  open('WI-19', 'unresolved tickets go to the coordinator', deadlines),
  open('WI-20', 'the asker is kept informed at set times', deadlines),
  shown('WI-21', 'technicians confer in private notes', 'always'),
  partly('WI-22', 'four levels with their targets', 'levels', 'warnings before a target passes'),
  shown('WI-23', 'the signs of level 1', 'levels.*.impact, levels.*.signs'),
  shown('WI-24', 'levels 2 to 4, and a technician changes the level by command', 'levels.*.impact'),
  open('WI-25', 'a notice when an outage begins', outages),
  open('WI-26', 'notices of progress', outages),
  open('WI-27', 'a notice when service is back', outages),
  open('WI-28', 'mails about a known outage are linked', outages),
  open('WI-29', 'digests list level 1 first', digests),
  shown('WI-30', 'first come, first served by arrival at the server', 'always'),
  shown('WI-31', 'mobile and remote staff are marked', 'policies.priority'),
  shown('WI-32', 'with several level 1 at once acknowledgements warn of longer times', 'policies.priority'),
  open('WI-33', 'a digest for technicians', digests),
  open('WI-34', 'technicians get outage notices too', outages),
  shown(
    'WI-35',
    'name, number, phone, type, place are taken from mail and directory, and asked for once',
    'directory, queues.*.require',
  ),
  shown('WI-36', 'a password reset from an unproven address is marked', 'always'),
  shown('WI-37', 'the number is in every message', 'always'),
  shown('WI-38', 'a technician opens a ticket for a caller by mail', 'policies.behalf'),
  shown('WI-39', 'phone, web address and room are variables', 'desk.phone, desk.website, desk.texts.room'),
  shown('WI-40', 'the events address is a way of its own', 'mailboxes, queues'),
  open('WI-41', 'policies carry version and date, and are confirmed by reply', 'the history of policies'),

  shown('TE-1', 'groups of users have their own rule and text', 'groups'),
  shown('TE-2', 'topics are categories', 'topics'),
  shown('TE-3', 'web forms, voicemail and shared mailboxes work', 'always'),
  shown('TE-4', 'who is told of new tickets is set per queue', 'queues.*.notify'),
  shown('TE-5', 'the acknowledgement can be switched off, with or without a date', 'letters'),
  partly(
    'TE-6',
    'it says what to do if no answer comes; a nudge joins the open ticket',
    'policies.duplicate',
    deadlines,
  ),
  partly('TE-7', 'how a ticket is closed is defined', 'always', surveys),
  open('TE-8', 'survey answers are kept', surveys),
  open('TE-9', 'the closing mail says how to complain', surveys),
  shown('TE-10', 'hours and their page are in the acknowledgement', 'desk.hours, desk.website'),
  shown('TE-11', 'a table of people and topics drives routing', 'topics'),
  shown('TE-12', 'commitments are a block of text', 'desk.texts.commitments'),
  shown('TE-13', 'service levels of chosen matters', 'levels, topics'),
  shown('TE-14', 'four levels; names, number and meaning change', 'desk.priorities, levels'),
  shown('TE-15', 'critical: prevents work or teaching', 'levels.critical'),
  shown('TE-16', 'high, medium and normal, judged from what was written', 'levels.*.impact'),
  open('TE-17', 'a path of escalation', handing),
  open('TE-18', 'handing over to a vendor keeps the thread', handing),
  shown('TE-19', 'the flow is printed as a flowchart', 'deskgate flowchart'),

  shown('CE-1', 'the web helpdesk is recommended in every answer', 'desk.website, mailboxes.*.requests: coach'),
  shown('CE-2', 'critical mails are given the extension', 'policies.emergency.order'),
  shown('CE-3', 'a request goes to the person of its type', 'topics.*.assignees'),
  shown('CE-4', 'name, address and extension are shown to that person', 'directory.file'),
  partly(
    'CE-5',
    'so are site, department and room',
    'directory.file, buildings',
    'the directory has no column for a department; it is shown where the mail says it',
  ),
  shown('CE-6', 'so are type and details', 'topics.*.title'),
  partly('CE-7', 'staff set the severity', 'always', 'reordering is a matter of lists, which mail has none of'),
  shown('CE-8', 'normal in one to two days, low in three to five', 'levels.*.respondWithin'),
  open('CE-9', 'queues are looked at several times a day', digests),
  shown('CE-10', 'the submitter can ask for status and notes by mail', 'always'),
  shown('CE-11', 'mails at submission and at closing', 'always'),
  shown('CE-12', 'priority from the impact on people and on the school', 'levels.*.impact'),
  shown('CE-13', 'able to work is not high, whatever the sender says', 'always'),
  shown('CE-14', 'a whole school, department or group, or stopped work is high', 'levels.*.impact'),
  shown('CE-15', 'the examples of high', 'levels.*.impact, levels.*.signs'),
  shown('CE-16', 'the examples of normal', 'levels.*.impact'),
  shown('CE-17', 'the examples of low', 'levels.*.impact'),
  shown('CE-18', 'a critical request is told that it can be phoned in', 'policies.emergency.order'),
  partly('CE-19', 'monitoring software is a machine: no answer', 'policies.automatic.untied', outages),
  open('CE-20', 'during a known outage the answer says so', outages),
  shown('CE-21', 'phones, HTML alone and empty bodies', 'always'),
  shown('CE-22', 'mail is a way in', 'mailboxes.*.requests'),

  shown('NP-1', 'in return mode a request is answered once, and no more', 'mailboxes.*.requests: return'),
  shown('NP-2', 'an accepted mail gets a number, a refused one a reason', 'always'),
  open('NP-3', 'counts by school and severity', reports),
  shown('NP-4', 'the answer holds or links the steps', 'desk.texts.steps, desk.website'),
  shown('NP-5', 'a wrong domain is told the right one', 'policies.sender.coachNearMisses'),
  shown('NP-6', 'no content goes to the wrong domain; the right person is told', 'always'),
  shown('NP-7', 'wrong addresses inside the mail are caught', 'always'),
  shown('NP-8', 'the notice says that a wrong address delays the answer', 'templates/wrong-domain.hbs'),
  shown('NP-9', 'a second mail on an open matter joins it and is told so', 'policies.duplicate.windowHours'),
  shown('NP-10', '"forgot to say" is added, and the answer says to reply next time', 'policies.duplicate.additions'),
  shown('NP-11', 'the closing mail is retried, and its failure is seen', 'delivery.giveUpAfter'),
  shown('NP-12', 'a thank-you does not reopen', 'always'),
  shown('NP-13', '"still broken" follows policy, never silence', 'policies.closed.then, policies.closed.after'),
  shown('NP-14', 'the major level is for named roles and matters only', 'policies.priority.reserved'),
  shown('NP-15', 'password, printer and e-mail are ordinary whoever writes', 'policies.priority.reserved'),
  partly(
    'NP-16',
    "an administrator pushing a teacher's printer is asked to let the teacher write",
    'policies.behalf.coworkers: refuse',
    'one who speaks of it without "for: ..." or "on behalf of ..." gets an ordinary ticket of their own',
  ),
  shown('NP-17', 'writing on behalf is flagged or refused', 'policies.behalf.coworkers'),
  shown('NP-18', 'mass mail goes to its address, with 7 to 10 business days of notice', 'redirects.mass-email'),
  shown('NP-19', 'it is checked for date, time, place, fee and files', 'redirects.*.require'),
  shown('NP-20', 'media requests go to their address, late ones are not guaranteed', 'redirects.media'),
  shown('NP-21', 'one program goes to its named contact, no ticket', 'redirects.sam.contact'),
  shown('NP-22', 'so does the other; a configured address with a blank in it is refused', 'redirects.*.contact'),
  shown('NP-23', 'in a testing window, blocked videos are answered with the notice', 'redirects.*.during'),
  open('NP-24', 'notices before the window and after', outages),
  partly(
    'NP-25',
    'in the window all acknowledgements warn of delay',
    'desk.windows.*.text',
    'testing issues get no level of their own while the window is open, so they are first by reserved level only',
  ),
  shown('NP-26', 'instructional programs and courses are ordinary tickets', 'policies.queue.words'),
  shown('NP-27', "access levels wait for a building administrator's approval", 'policies.approval'),
  shown('NP-28', 'heating, plumbing and the like go to maintenance', 'policies.queue.words'),
  shown('NP-29', 'the wrong desk: moved, and told where to write', 'policies.queue.move'),
  shown('NP-30', "maintenance's link is a variable", 'topics.repairs.text'),
  shown('NP-31', 'quotes go to their address, from administrators only, and leave a record', 'redirects.quote.from'),
  partly('NP-32', 'quotes last 30 days, a repeat is noticed', 'redirects.quote.validDays', 'a reminder by date'),
  shown('NP-33', 'supplies are not bought by technology', 'redirects.purchase'),
  shown('NP-34', 'purchases stay property of the district', 'redirects.purchase.text'),
  shown('NP-35', 'personal devices are not supported, the ticket is marked', 'redirects.personal-device.ticket'),
  partly(
    'NP-36',
    'policies and texts change without a restart',
    'always',
    'the history is that of the folder, for instance with git',
  ),
  shown('NP-37', 'the fields of the form are taken from the mail', 'queues.*.require'),
  shown('NP-38', 'an empty subject gets one', 'always'),
  shown('NP-39', 'school and classroom are found or asked for', 'queues.*.require'),
  shown('NP-40', 'attachments are accepted within limits', 'mailboxes.*.sizeLimit'),
  shown(
    'NP-41',
    "proof of the sender, rates and quarantine stand in for the form's riddle",
    'policies.flood, desk.trustedServers',
  ),
];
