import { z } from 'zod';
import { domainOf } from '../message/address.js';
import type { Group } from './desk.js';
import { groupOf } from './groups.js';
import { nearMisses } from './near-misses.js';
import type { Opinion, Policy, Question } from './policy.js';
import { isKnown, isOfDistrict, technicianOf, writerOf } from './writer.js';

export const senderOptions = z.strictObject({
  coachNearMisses: z
    .boolean()
    .default(true)
    .describe(
      'Whether an address just off the district\'s domains (another ending, "schools" left out, one letter wrong) is refused with the right address named. Example: true',
    ),
  allow: z
    .array(z.string().trim().toLowerCase().min(1))
    .default([])
    .describe(
      'Addresses or whole domains outside the district that are always let in, such as vendors. Example: [vendor.example, alarms@monitor.example]',
    ),
  publicProviders: z
    .array(z.string().trim().toLowerCase().min(1))
    .default([
      'aol.com',
      'att.net',
      'comcast.net',
      'fastmail.com',
      'gmail.com',
      'gmx.com',
      'hotmail.com',
      'icloud.com',
      'live.com',
      'mac.com',
      'mail.com',
      'me.com',
      'msn.com',
      'outlook.com',
      'proton.me',
      'protonmail.com',
      'verizon.net',
      'yahoo.com',
      'yahoo.com.mx',
      'ymail.com',
      'zoho.com',
    ])
    .describe(
      'Domains of well-known public mail providers; they are never taken for a misspelling of a district domain. Example: [gmail.com, outlook.com]',
    ),
});

/** Who may write to this mailbox. Says nothing on whether the address is genuine: technician and reply ask for proof. */
export const sender: Policy = { name: 'sender', decide };

function decide({ message, facts, desk, mailbox }: Question): Opinion {
  const { coachNearMisses, allow, publicProviders } = desk.policies.sender;
  const writer = writerOf(message);
  if (writer === '') {
    if (facts.released) return { said: 'No From address; a person let it through.' };
    const detail = 'The mail has no From address.';
    return { said: detail, verdict: { action: 'quarantine', reason: 'unproven', detail } };
  }
  if (technicianOf(writer, desk) !== null) return { said: `${writer} is a technician.` };
  const answers =
    facts.thread !== null && (facts.thread.participant || facts.thread.by === 'token') ? facts.thread.ticket : null;
  const member = groupOf(writer, desk);
  if (member !== null && answers === null && !member.asOutsider) return byGroup(writer, member.group);
  if (isOfDistrict(writer, desk)) return { said: `${writer} is in a domain of the district.` };
  if (isKnown(writer, desk)) return { said: `${writer} is in the directory.` };
  if (allow.includes(writer) || allow.includes(domainOf(writer)))
    return { said: `${writer} is let in by policies.sender.allow.` };
  // reply.ts decides what the number or the token is worth; here it only keeps a known person from being shown the door.
  if (answers !== null) return { said: `${writer} answers a letter of ${answers.number}.` };
  const meant = coachNearMisses ? nearMisses(writer, desk.domains, publicProviders) : [];
  const pointer = meant.find((address) => facts.knownAddresses.includes(address)) ?? meant[0];
  if (pointer !== undefined) {
    const detail = `${writer} is just off the district's domain; ${pointer} is the right address.`;
    return { said: detail, verdict: { action: 'refuse', reason: 'wrong-domain', detail, pointer } };
  }
  if (member !== null) return byGroup(writer, member.group);
  if (mailbox.outsiders === 'accept') return { said: `${writer} is from outside, which ${mailbox.name} accepts.` };
  const detail = `${writer} is from outside the district, which ${mailbox.name} refuses.`;
  return { said: detail, verdict: { action: 'refuse', reason: 'outsider', detail } };
}

/** Outsiders who make up a group come after near misses and policies.sender.allow; everybody else's group comes first. */
function byGroup(writer: string, { name, may }: Group): Opinion {
  if (may === 'write') return { said: `${writer} is in the group ${name}, which may write.` };
  const detail = `${writer} is in the group ${name}, which may not write.`;
  return { said: detail, verdict: { action: 'refuse', reason: 'group', detail } };
}
