import { rulesFor, type Audience } from '../letters/rules.js';
import { chain } from '../policies/chain.js';
import type { Desk } from '../policies/desk.js';
import type { Action, Reason, Verdict } from '../policies/verdict.js';
import { steps } from './steps.js';

/** The way of a mail under a configuration, as a help desk handbook draws it (TE-19). */
export interface Flow {
  /** Where it begins: the addresses that are watched. */
  readonly from: readonly string[];
  readonly steps: readonly Step[];
}

/** One policy that is switched on: what it asks, and where its answers lead. No answer leads to the next step. */
export interface Step {
  readonly policy: string;
  readonly asks: string;
  readonly exits: readonly Exit[];
}

export interface Exit {
  /** The answer that leads here: "yes", "an outsider". */
  readonly when: string;
  readonly action: Action;
  readonly reason: Reason;
  /** What becomes of the mail, in a sentence without a full stop. */
  readonly then: string;
}

/** The steps of a desk in the order of the chain; a policy that asks nothing under this configuration is left out. */
export function flowOf(desk: Desk): Flow {
  return {
    from: desk.mailboxes.map(({ address }) => address),
    steps: chain.flatMap(({ name }) => {
      const step = steps[name]?.(desk);
      return step === undefined || step === null ? [] : [{ policy: name, ...step }];
    }),
  };
}

/** Whom a verdict's letters go to, one line a letter: "letter acknowledgement, to the requester". */
export function lettersOf({ action, reason }: Exit): readonly string[] {
  // rulesFor asks for nothing but these two.
  const rules = rulesFor({ action, reason } as Verdict);
  return rules
    .filter(({ template }) => template !== 'password-warning' && template !== 'security-contact')
    .map(({ template, to }) => `letter ${template}, to ${audiences[to]}`);
}

const audiences: Readonly<Record<Audience, string>> = {
  writer: 'the writer',
  requester: 'the requester',
  people: 'everybody on the ticket',
  notified: "the queue's technicians",
  technicians: 'the technician',
  taker: 'whoever takes over',
  'right-address': 'the right address',
  author: 'whoever wrote it for them',
  alerted: 'everybody who is alerted',
  'security-contact': 'the security contact',
  'passed-to': 'whoever takes care of it',
  approvers: 'whose approval it needs',
};
