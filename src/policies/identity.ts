import { isIdentityRequest } from './data/identity-words.js';
import type { Question } from './policy.js';
import { proofOf } from './proof.js';
import { bareSubject, plain } from './words.js';
import { isOfDistrict, writerOf } from './writer.js';

/**
 * Why a request to reset a password or to open an account must not be acted on as it stands; null when it is none, or when
 * its writer is known and proven. From says nothing: whoever wants into somebody's account writes as that person.
 */
export function identityDoubt(question: Question): string | null {
  const { message, desk } = question;
  if (!isIdentityRequest(plain(`${bareSubject(message.subject)}\n${message.visible}`))) return null;
  const writer = writerOf(message);
  if (proofOf(question) === null) return `asks for access to an account, and nothing proves that ${writer} wrote it`;
  const known = desk.directory.size === 0 ? isOfDistrict(writer, desk) : desk.directory.byAddress(writer) !== null;
  return known ? null : `asks for access to an account, and ${writer} is not known`;
}
