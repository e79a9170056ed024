import type { Opinion, Policy, Question } from './policy.js';

/** The same mail again: by an alias, a second mailbox, a list, a restored folder. The content decides, not the Message-ID. */
export const repeat: Policy = { name: 'repeat', decide };

function decide({ facts }: Question): Opinion {
  if (facts.repeatOf === null) return { said: 'This content was not here before.' };
  const { ledger, action, ticket } = facts.repeatOf;
  const detail = `The same mail as number ${ledger} in the ledger, whose outcome was: ${action}.`;
  return {
    said: detail,
    verdict: { action: 'discard', reason: 'repeat', detail, ...(ticket === null ? {} : { ticket }) },
  };
}
