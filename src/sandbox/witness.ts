// What was seen so far, and waiting for what is to come.
import type { Letter } from '../letters/letter.js';
import type { Message } from '../message/message.js';
import type { Verdict } from '../policies/verdict.js';
import type { Found } from '../secrets/found.js';
import type { DeliveredLetter } from './post-office.js';

/** What the sandbox reads of the daemon's receipts. */
export interface Receipt {
  readonly arrived: {
    readonly mailbox: { readonly address: string };
    readonly reading: { readonly message: Message; readonly secrets: readonly Found[] };
  };
  readonly verdict: Verdict | null;
  readonly ticket: string;
  readonly letters: readonly Letter[];
}

export interface Witness {
  readonly onReceipt: (receipt: Receipt) => void;
  readonly onLetter: (letter: DeliveredLetter) => void;
  readonly onRefused: (address: string) => void;
  /** Announces a mail, so that its receipt is not taken for one of a person trying things out. */
  readonly expect: (messageId: string) => void;
  /** The next receipt of a mail announced; null when it does not come in time. */
  readonly receiptOf: (messageId: string) => Promise<Receipt | null>;
  /** Waits until every letter was delivered or refused; gives those that were not in time. */
  readonly lettersOf: (receipt: Receipt) => Promise<readonly Letter[]>;
  readonly delivered: (letter: Letter) => DeliveredLetter | null;
}

export interface WitnessOptions {
  /** Told of receipts nobody announced. */
  readonly onOther: (receipt: Receipt) => void;
  /** Milliseconds to wait for one thing. */
  readonly patience: number;
  /** Ends every wait by throwing its reason. */
  readonly signal: AbortSignal;
}

export function createWitness({ onOther, patience, signal }: WitnessOptions): Witness {
  const receipts = new Map<string, Receipt[]>();
  const expected = new Map<string, number>();
  const delivered = new Map<string, DeliveredLetter>();
  const refused = new Set<string>();
  const lookAgain = new Set<() => void>();

  function changed(): void {
    for (const look of [...lookAgain]) look();
  }

  /** What `look` finds, now or once something has changed; null when the time is over. */
  function wait<T>(look: () => T | null): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        settle(null);
      }, patience);
      function end(): void {
        clearTimeout(timer);
        lookAgain.delete(check);
        signal.removeEventListener('abort', stop);
      }
      function settle(found: T | null): void {
        end();
        resolve(found);
      }
      function stop(): void {
        end();
        reject(signal.reason as Error);
      }
      function check(): void {
        const found = look();
        if (found !== null) settle(found);
      }
      lookAgain.add(check);
      signal.addEventListener('abort', stop, { once: true });
      if (signal.aborted) stop();
      else check();
    });
  }

  const underway = (letter: Letter) => !delivered.has(letter.messageId) && !refused.has(letter.to);

  return {
    onReceipt: (receipt) => {
      // Nothing was done: the daemon saw a message again whose verdict stands.
      if (receipt.verdict === null) return;
      const id = receipt.arrived.reading.message.messageId ?? '';
      const left = expected.get(id) ?? 0;
      if (left === 0) {
        onOther(receipt);
        return;
      }
      expected.set(id, left - 1);
      receipts.set(id, [...(receipts.get(id) ?? []), receipt]);
      changed();
    },
    onLetter: (letter) => {
      delivered.set(letter.messageId, letter);
      changed();
    },
    onRefused: (address) => {
      refused.add(address);
      changed();
    },
    expect: (messageId) => {
      expected.set(messageId, (expected.get(messageId) ?? 0) + 1);
    },
    receiptOf: (messageId) => wait(() => receipts.get(messageId)?.shift() ?? null),
    lettersOf: async ({ letters }) => {
      await wait(() => (letters.some(underway) ? null : true));
      return letters.filter(underway);
    },
    delivered: (letter) => delivered.get(letter.messageId) ?? null,
  };
}
