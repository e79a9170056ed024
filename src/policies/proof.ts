import { domainOf } from '../message/address.js';
import { writerOf } from './writer.js';
import type { Message } from '../message/message.js';
import type { Desk } from './desk.js';
import type { Question } from './policy.js';

/**
 * What shows that the message is from the address it claims: the reply token given to that very address, or
 * authentication by a server that the configuration names. null when nothing does.
 */
export function proofOf({ message, facts, desk }: Question): 'token' | 'authentication' | null {
  const writer = writerOf(message);
  if (writer === '') return null;
  if (facts.thread?.by === 'token' && facts.thread.tokenOwner === writer) return 'token';
  return isAuthenticated(message, desk) ? 'authentication' : null;
}

/**
 * dmarc=pass, or dkim=pass with a signature aligned with From, stated by a trusted server (RFC 8601, section 2.2).
 * Only the newest field of a trusted server that speaks of either counts: a sender can write further ones below it,
 * and not every server strikes those out as section 5 asks.
 */
function isAuthenticated(message: Message, desk: Desk): boolean {
  const result = message.authentication.find(
    ({ server, results }) =>
      desk.trustedServers.includes(server) && (results.dmarc !== undefined || results.dkim !== undefined),
  );
  if (result === undefined) return false;
  if (result.from !== '' && result.from !== domainOf(writerOf(message))) return false;
  // A domain that publishes DMARC and fails it has said what it thinks of the mail, whatever a signature says.
  if (result.results.dmarc === 'fail') return false;
  return result.results.dmarc === 'pass' || result.results.dkim === 'pass';
}
