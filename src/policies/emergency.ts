import { z } from 'zod';
import type { Message } from '../message/message.js';
import { clausesOf, placeOf, type Clause } from './phrases-said.js';
import { past, supposed } from './data/emergency-words.js';
import type { Desk, Level } from './desk.js';
import { judgedMessage } from './judged-message.js';
import { once } from './once.js';
import type { Opinion, Policy, Question } from './policy.js';

export const emergencyOptions = z.strictObject({
  words: z
    .array(z.string().trim().toLowerCase().min(1))
    .default([])
    .describe(
      'Words that make a request an emergency, unless their sentence only looks back, supposes or denies; the words of a phrase may stand in any order with a few others between. Example: [network outage, power outage, phones down]',
    ),
  impacts: z
    .array(z.enum(['critical', 'high', 'normal', 'low']))
    .default([])
    .describe('Judged impacts that make a request an emergency without any such word. Example: [critical]'),
  level: z
    .string()
    .optional()
    .describe('The level of an emergency; the first of `desk.priorities` when not given. Example: critical'),
  alert: z
    .array(z.string().trim().toLowerCase().min(1))
    .default([])
    .describe(
      'Addresses that are alerted at once, at any hour; technicians or not. Example: [operations@willowcreek.example, ets@willowcreek.example]',
    ),
  order: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Whom the writer should call, in this order; printed in the acknowledgement. Example: [the ETS of your building, Operations 555-0100 extension 7]',
    ),
});

export interface Emergency {
  readonly is: boolean;
  readonly because: string;
}

/**
 * Opinion only: a ticket opens for an emergency whatever the mailbox does with other requests, and open.ts gives it its
 * level and its flag. Everything else in the chain may ask emergencyOf.
 */
export const emergency: Policy = { name: 'emergency', decide };

function decide(question: Question): Opinion {
  return { said: emergencyOf(question).because };
}

export function emergencyOf({ message, desk }: Pick<Question, 'message' | 'desk'>): Emergency {
  return found(message, desk);
}

const found = once((message: Message, desk: Desk): Emergency => {
  const { words, impacts } = desk.policies.emergency;
  if (words.length === 0 && impacts.length === 0) return { is: false, because: 'No emergencies are configured.' };
  const { priority, because } = judgedMessage(message, desk);
  const clauses = clausesOf(message);
  const hits = words.flatMap((phrase) => {
    const holding = clauses.filter((clause) => placeOf(phrase, clause) !== -1);
    return holding.length === 0 ? [] : [{ phrase, when: timeOf(phrase, holding) }];
  });
  const named = hits.map(({ phrase }) => phrase).join(', ');
  // A sentence about last week's outage may stand in a mail about what is critical today.
  const counts = { now: priority !== 'low', past: priority === 'critical', never: false };
  if (hits.some(({ when }) => counts[when])) return { is: true, because: `An emergency by its words (${named}).` };
  if (impacts.includes(priority))
    return {
      is: true,
      because: `An emergency by its impact, ${priority}${because.priority.length === 0 ? '' : ` (${because.priority.slice(0, 5).join(', ')})`}.`,
    };
  return {
    is: false,
    because:
      named === ''
        ? 'No emergency.'
        : `No emergency: ${named} is not said of now, or the matter is judged ${priority}.`,
  };
});

/** The level of emergencies; settings/ has refused a name that is none. */
export function emergencyLevel({ desk }: Pick<Question, 'desk'>): Level | undefined {
  const { level } = desk.policies.emergency;
  return desk.priorities.find(({ name }) => name === level) ?? desk.priorities[0];
}

function timeOf(phrase: string, clauses: readonly Clause[]): 'now' | 'past' | 'never' {
  const meant = clauses.filter((clause) => !holdsOne(supposed, clause) && !isDenied(phrase, clause));
  if (meant.length === 0) return 'never';
  return meant.some((clause) => !holdsOne(past, clause)) ? 'now' : 'past';
}

function holdsOne(phrases: readonly string[], { text }: Clause): boolean {
  const said = ` ${text.replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return phrases.some((phrase) => said.includes(` ${phrase} `));
}

function isDenied(phrase: string, clause: Clause): boolean {
  const before = clause.words.slice(Math.max(0, placeOf(phrase, clause) - 3), placeOf(phrase, clause));
  return before.some((word) =>
    ['no', 'not', "isn't", 'isnt', 'without', 'never', 'sin', 'ningun', 'ninguna'].includes(word),
  );
}
