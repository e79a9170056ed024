import type { Opinion, Policy, Question } from './policy.js';

/** Over the mailbox's size limit (RFC822.SIZE): the body was never fetched, so there is nothing else to decide by. */
export const oversize: Policy = { name: 'oversize', decide };

function decide({ message, mailbox, oversize }: Question): Opinion {
  const sizes = `${megabytes(message.size)} of at most ${megabytes(mailbox.sizeLimit)}`;
  if (!oversize) return { said: `Within the size limit: ${sizes}.` };
  const detail = `Too large: ${sizes}.`;
  return { said: detail, verdict: { action: 'refuse', reason: 'oversize', detail } };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
