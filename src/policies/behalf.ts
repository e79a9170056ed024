import { z } from 'zod';
import { domainOf } from '../message/address.js';
import type { Address } from '../message/message.js';
import { emergencyOf } from './emergency.js';
import type { Opinion, Policy, Question } from './policy.js';
import type { Unfound } from './verdict.js';
import { isKnown, technicianOf, writerOf } from './writer.js';
import { writtenFor, type WrittenFor } from './written-for.js';

export const behalfOptions = z.strictObject({
  coworkers: z
    .enum(['allow', 'flag', 'refuse'])
    .default('allow')
    .describe(
      'What "for: Jane Doe" in a colleague\'s mail does: `allow` gives the ticket to that person and tells both, `flag` does so and marks the ticket for the technicians, `refuse` asks the person to write. Example: flag',
    ),
  forwards: z
    .enum(['allow', 'flag', 'own', 'refuse'])
    .default('allow')
    .describe(
      "The same for a colleague's mail that somebody passes on; `own` leaves the ticket with whoever passed it on. Example: allow",
    ),
  technicians: z
    .enum(['allow', 'flag', 'refuse'])
    .default('allow')
    .describe(
      'The same for technicians, who pass on mail written to them alone and write for callers and visitors. Example: allow',
    ),
});

/**
 * Writing for somebody else: whose ticket it is, or that the person must write. What makes it safe though From proves
 * nothing: only an address of the district may be named, and that person gets the one acknowledgement which a forged
 * From of theirs would bring them as well; nothing is sent to whoever forged it.
 */
export const behalf: Policy = { name: 'behalf', decide };

/** A request for somebody else that is let pass. */
export interface Behalf {
  /** Whose ticket it is; null when it stays the writer's. */
  readonly requester: Address | null;
  /** Who wrote, where From does not say so. */
  readonly writer: Address | null;
  readonly flagged: boolean;
  readonly unfound: Unfound | null;
}

function decide(question: Question): Opinion {
  const { message, desk, facts } = question;
  const asked = writtenFor(message, desk);
  if (asked === null) return { said: 'Asks for nobody but the writer.' };
  const mode = modeOf(asked, question);
  const person = asked.person?.address ?? '';
  const how = ways[asked.by];
  if (mode === 'stranger') return { said: `${how}, which only people of the district may do.` };
  if (mode === 'own') return { said: `${how}, but by policies.behalf the ticket is the writer's.` };
  if (asked.person === null) return { said: `${how}, but ${reasons[asked.unfound?.because ?? 'unknown']}.` };
  // An emergency is everybody's to report.
  if (mode === 'refuse' && !facts.released && !emergencyOf({ message, desk }).is) {
    const detail = `${how} (${person}), which policies.behalf does not allow: that person is to write.`;
    // Not the name that stands beside the address: the refusal repeats nothing that anybody could have written.
    const known = desk.directory.byAddress(person)?.name ?? '';
    const pointer = known === '' ? person : known;
    return { said: detail, verdict: { action: 'refuse', reason: 'behalf', detail, pointer } };
  }
  const corrected = asked.unfound === null ? '' : ', whose address was put right';
  return { said: `${how}: the ticket is that of ${person}${corrected}${mode === 'allow' ? '' : ', and flagged'}.` };
}

const ways: Readonly<Record<WrittenFor['by'], string>> = {
  line: 'Written for somebody else',
  forward: "Passes on somebody's mail",
  form: 'Filled in on a website',
  delegate: 'Sent by a delegate',
};

const reasons: Readonly<Record<Unfound['because'], string>> = {
  unknown: "nobody of that name is known, so it is the writer's",
  several: "several people have that name, so it is the writer's",
  'wrong-domain': "the address is just off the district's domain, so it is the writer's",
  outside: "the address is not of the district, so it is the writer's",
};

/** What `decide` lets pass; null for a mail that asks for its own writer. */
export function behalfOf(question: Pick<Question, 'message' | 'desk'>): Behalf | null {
  const asked = writtenFor(question.message, question.desk);
  if (asked === null) return null;
  const mode = modeOf(asked, question);
  if (mode === 'stranger' || mode === 'own') return null;
  return {
    requester: asked.person,
    writer: asked.by === 'delegate' ? question.message.sender : null,
    flagged: mode !== 'allow' || asked.person === null,
    unfound: asked.unfound,
  };
}

function modeOf(
  { by }: WrittenFor,
  { message, desk }: Pick<Question, 'message' | 'desk'>,
): 'allow' | 'flag' | 'own' | 'refuse' | 'stranger' {
  const { coworkers, forwards, technicians } = desk.policies.behalf;
  const writer = writerOf(message);
  switch (by) {
    // The person filled it in; the website only carries it.
    case 'form':
      return mayPassOn(writer, desk) ? 'allow' : 'stranger';
    // Refusing would tell the person written for, whose own account it is, to write.
    case 'delegate':
      return coworkers === 'allow' ? 'allow' : 'flag';
    case 'line':
    case 'forward':
      if (!mayPassOn(writer, desk)) return 'stranger';
      if (technicianOf(writer, desk) !== null) return technicians;
      return by === 'line' ? coworkers : forwards;
    default:
      return by satisfies never;
  }
}

function mayPassOn(writer: string, desk: Question['desk']): boolean {
  const { allow } = desk.policies.sender;
  return isKnown(writer, desk) || allow.includes(writer) || allow.includes(domainOf(writer));
}
