import { z } from 'zod';
import { schema } from './schema.js';

/** The schema for editors (config/deskgate.schema.json): completion, meanings, and most faults while typing. */
export function jsonSchema(): unknown {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema: part }) => {
      // Words for our own faults and README; `allowed` says what the type alone does not.
      if (typeof part.allowed === 'string') {
        part.description = [part.description, `Allowed: ${part.allowed}.`].filter(Boolean).join(' ');
      }
      delete part.allowed;
      delete part.secret;
      // A section that may be written as its first option alone.
      if (part.alone === true) {
        delete part.alone;
        const section = { ...part };
        for (const name of Object.keys(section)) Reflect.deleteProperty(part, name);
        part.anyOf = [{ type: 'string' }, section];
      }
      // A preset may say what a file leaves out; the program tells what is missing from the whole.
      delete part.required;
      // A number or a yes/no may come from the environment: "${PORT}".
      if (part.type === 'integer' || part.type === 'number' || part.type === 'boolean') {
        Object.assign(part, { type: [part.type, 'string'], pattern: '^\\$\\{.+\\}$' });
      }
    },
  });
  return { ...made, title: 'Deskgate configuration' };
}
