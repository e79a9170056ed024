import { z } from 'zod';
import { clausesOf, placeOf, type Clause } from './clauses.js';
import { elsewhen } from './data/emergency-words.js';
import type { Level } from './desk.js';
import { judgedMessage } from './judged-message.js';
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
  const { words, impacts } = desk.policies.emergency;
  if (words.length === 0 && impacts.length === 0) return { is: false, because: 'No emergencies are configured.' };
  const { priority, because } = judgedMessage(message);
  const clauses = clausesOf(message);
  const hits = words.flatMap((phrase) => {
    const holding = clauses.filter((clause) => placeOf(phrase, clause) !== -1);
    return holding.length === 0 ? [] : [{ phrase, now: holding.some((clause) => isNow(phrase, clause)) }];
  });
  const named = hits.map(({ phrase }) => phrase).join(', ');
  // A sentence about last week's outage may stand in a mail about today's.
  if (priority === 'critical' ? hits.length > 0 : priority !== 'low' && hits.some(({ now }) => now))
    return { is: true, because: `An emergency by its words (${named}).` };
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
}

/** The level of emergencies; settings/ has refused a name that is none. */
export function emergencyLevel({ desk }: Pick<Question, 'desk'>): Level | undefined {
  const { level } = desk.policies.emergency;
  return desk.priorities.find(({ name }) => name === level) ?? desk.priorities[0];
}

function isNow(phrase: string, clause: Clause): boolean {
  const text = ` ${clause.text.replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  if (elsewhen.some((words) => text.includes(` ${words} `))) return false;
  const before = clause.words.slice(Math.max(0, placeOf(phrase, clause) - 3), placeOf(phrase, clause));
  return !before.some((word) =>
    ['no', 'not', "isn't", 'isnt', 'without', 'never', 'sin', 'ningun', 'ninguna'].includes(word),
  );
}
