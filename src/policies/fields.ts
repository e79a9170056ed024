import { z } from 'zod';
import { behalfOf } from './behalf.js';
import { chooseRoute } from './choose-route.js';
import { fieldsOf, valuesOf, type FoundFields } from './found-fields.js';
import { identityDoubt } from './identity.js';
import { once } from './once.js';
import type { Opinion, Policy, Question } from './policy.js';
import type { FieldName, Flag, Open } from './verdict.js';
import { isVague } from './vague.js';
import { writerOf } from './writer.js';

export const fieldsOptions = z.strictObject({
  assetTag: z
    .array(
      z
        .string()
        .trim()
        .regex(/^(?=[^#]*#[^#]*#)[^\s].{2,29}$/)
        .meta({ allowed: 'a pattern of 3 to 30 characters with # for a digit, twice at least, and @ for a letter' }),
    )
    .default(['@@-#####', '@@-######', '@@@-#####', '@@@-######'])
    .describe(
      'What asset tags of the district look like: # is a digit, @ a letter, anything else itself. A number behind a word such as "asset tag" counts whatever it looks like. Example: [WC-######]',
    ),
  askWhenVague: z
    .boolean()
    .default(true)
    .describe(
      'Whether the acknowledgement of a request that says next to nothing asks what it is about, where, and what happens. The ticket opens in any case. Example: true',
    ),
});

/** Says what is known of place, device and person, and what is missing; open.ts puts the same on the ticket. No verdict. */
export const fields: Policy = { name: 'fields', decide };

function decide(question: Question): Opinion {
  const { message, desk } = question;
  const requester = behalfOf({ message, desk })?.requester?.address ?? writerOf(message);
  const { found, missing, doubt, vague } = look(question, chooseRoute(question).queue.name, requester);
  const said = [
    found.found.length === 0
      ? 'Nothing is known of place, device and person.'
      : `Known: ${found.found.map(({ name, value, origin }) => `${name} "${value}" (${origin})`).join(', ')}.`,
    ...(vague ? ['It says next to nothing.'] : []),
    ...(missing.length === 0 ? [] : [`Missing: ${missing.join(', ')}.`]),
    ...(doubt === null ? [] : [`It ${doubt}.`]),
  ];
  return { said: said.join(' ') };
}

interface Looked {
  readonly found: FoundFields;
  readonly missing: readonly FieldName[];
  readonly vague: boolean;
  readonly doubt: string | null;
}

/** What a technician needs of a request that says nothing: what, where, and what happens. */
const first: readonly FieldName[] = ['device', 'room', 'error'];

const look = once((question: Question, queue: string, requester: string): Looked => {
  const { message, desk } = question;
  const require = desk.queues.find(({ name }) => name === queue)?.require ?? [];
  const found = fieldsOf(message, desk, desk.directory.byAddress(requester));
  const vague = desk.policies.fields.askWhenVague && isVague(message, desk, found);
  const wanted = new Set([...require, ...(vague ? first : [])]);
  const missing = [...wanted].filter((name) => !found.found.some((one) => one.name === name));
  return { found, missing, vague, doubt: identityDoubt(question) };
});

/** What a new ticket in a queue says besides its text. `requester` is the address whose request it is. */
export function particularsOf(
  question: Question,
  queue: string,
  requester: string,
): Pick<Open, 'building' | 'fields' | 'missing' | 'flags'> {
  const { found, missing, vague, doubt } = look(question, queue, requester);
  const flags: readonly Flag[] = [
    ...(vague ? ['vague' as const] : []),
    ...(doubt === null ? [] : ['identity' as const]),
  ];
  const values = valuesOf(found);
  return {
    ...(found.building === '' ? {} : { building: found.building }),
    ...(Object.keys(values).length === 0 ? {} : { fields: values }),
    ...(missing.length === 0 ? {} : { missing }),
    ...(flags.length === 0 ? {} : { flags }),
  };
}
