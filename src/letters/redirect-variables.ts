import type { Variable } from './variables.js';

/** What the letters of redirects and approvals may name besides; redirect-values.ts says how each is found. */
export const redirectVariables = {
  redirectTitle: { kind: 'ours', meaning: 'what the redirect is about', example: 'Mass mail' },
  redirectText: {
    kind: 'ours',
    meaning: "the redirect's text; for who may not ask for it, the one for everybody else; may be empty",
    example: 'Mails to all families are sent by the communications office.',
  },
  redirectContact: {
    kind: 'ours',
    meaning: 'where the redirect says to turn to; may be empty',
    example: 'mass@willowcreek.example',
  },
  mayNotAsk: { kind: 'flag', meaning: 'the writer is not one of those who may ask for this', example: false },
  requestMissing: {
    kind: 'list',
    meaning: 'what the request should say and does not',
    example: ['the time', 'the place'],
  },
  wantedOn: {
    kind: 'ours',
    meaning: 'the day that the request is for; empty when it names none',
    example: 'Friday, December 4, 2026',
  },
  earliestDay: {
    kind: 'ours',
    meaning: 'the first day that the notice allows; empty when none is asked',
    example: 'Tuesday, December 8, 2026',
  },
  sameDay: { kind: 'flag', meaning: 'the request is for the day it was written', example: false },
  shortNotice: { kind: 'flag', meaning: 'the notice is between the ends of its range', example: false },
  notGuaranteed: { kind: 'flag', meaning: 'there is less notice than asked, which is not guaranteed', example: true },
  tooLate: { kind: 'flag', meaning: 'there is less notice than asked, which is too late', example: false },
  validUntil: {
    kind: 'ours',
    meaning: 'until when an answer is good; empty for no end',
    example: 'Wednesday, December 23, 2026',
  },
  askedBefore: {
    kind: 'ours',
    meaning: 'when the writer asked for the same before, while that answer is good; empty when they did not',
    example: 'Monday, November 9, 2026',
  },
  goodUntil: {
    kind: 'ours',
    meaning: 'until when the answer to that one is good; empty when there is none',
    example: 'Wednesday, December 9, 2026',
  },
  passedTo: {
    kind: 'ours',
    meaning: 'to whom the mail was passed on; empty for nobody',
    example: 'Sam Ibarra (sam.ibarra@willowcreek.example)',
  },
  needsApproval: { kind: 'flag', meaning: 'the ticket waits for an approval', example: true },
  approvers: {
    kind: 'list',
    meaning: 'who was asked to approve; empty when nobody is known',
    example: ['principal@willowcreek.example'],
  },
  approved: { kind: 'flag', meaning: 'the approval was given, not declined', example: true },
  mailSubject: { kind: 'words', meaning: 'subject of the mail; may be empty', example: 'Spring concert' },
  adviceTitle: {
    kind: 'ours',
    meaning: 'a redirect that opens a ticket all the same: what it is about; empty when there is none',
    example: 'Personal devices',
  },
  adviceText: {
    kind: 'ours',
    meaning: 'what that redirect says; may be empty',
    example: 'We cannot repair devices that do not belong to the district.',
  },
  adviceContact: {
    kind: 'ours',
    meaning: 'where that redirect says to turn to; may be empty',
    example: '',
  },
} as const satisfies Record<string, Variable>;
