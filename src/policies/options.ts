import { z } from 'zod';
import { approvalOptions } from './approval.js';
import { automaticOptions } from './automatic.js';
import { closedOptions } from './closed.js';
import { duplicateOptions } from './duplicate.js';
import { emergencyOptions } from './emergency.js';
import { fieldsOptions } from './fields.js';
import { floodOptions } from './flood.js';
import { priorityOptions } from './priority.js';
import { queueOptions } from './queue.js';
import { senderOptions } from './sender.js';

/**
 * Every policy's options under its own name; each is declared in the policy's file and only gathered here. A policy that
 * is missing has no options. `policyOptions.parse({})` gives all defaults.
 */
export const policyOptions = z.strictObject({
  automatic: automaticOptions.prefault({}).describe('Automatic responses and notices of machines.'),
  sender: senderOptions.prefault({}).describe('Who may write to the desk.'),
  flood: floodOptions.prefault({}).describe('How much one address may send.'),
  closed: closedOptions.prefault({}).describe('Replies to a closed ticket.'),
  duplicate: duplicateOptions.prefault({}).describe('A second mail on a problem that is still open.'),
  approval: approvalOptions.prefault({}).describe('Requests that wait for the approval of somebody else.'),
  fields: fieldsOptions.prefault({}).describe('What a request says of place, device and person.'),
  emergency: emergencyOptions.prefault({}).describe('What is an emergency, and who is alerted.'),
  priority: priorityOptions.prefault({}).describe('Which level a request has.'),
  queue: queueOptions.prefault({}).describe('Which desk a request belongs to.'),
});

export type PolicyOptions = z.infer<typeof policyOptions>;
