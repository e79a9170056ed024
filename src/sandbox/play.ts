// Plays the scenes one after the other and compares what became of each with what must.
import { answerTo, bounceOf, messageIdOf, sampleOf } from './compose.js';
import { technology } from './people.js';
import type { Mail } from './post-office.js';
import type { Expected, LetterOf, Scene } from './scene.js';
import type { Receipt, Witness } from './witness.js';

export interface Played {
  readonly scene: Scene;
  /** null when there was none in time. */
  readonly receipt: Receipt | null;
  /** What differs from the scene's expectation, for people; empty when all is well. */
  readonly problems: readonly string[];
}

export interface Stage {
  readonly witness: Witness;
  readonly carry: (mail: Mail) => void;
}

export async function* play(scenes: readonly Scene[], { witness, carry }: Stage): AsyncGenerator<Played> {
  const receipts = new Map<string, Receipt>();
  for (const scene of scenes) {
    const mail = mailOf(scene, receipts, witness);
    if (mail === null) {
      yield { scene, receipt: null, problems: ['the letter this answers never arrived'] };
      continue;
    }
    const id = messageIdOf(mail.bytes);
    witness.expect(id);
    carry(mail);
    const receipt = await witness.receiptOf(id);
    if (receipt === null) {
      yield { scene, receipt, problems: ['no verdict in time'] };
      continue;
    }
    receipts.set(scene.name, receipt);
    const late = await witness.lettersOf(receipt);
    const problems = [
      ...differences(receipt, scene.expected),
      ...late.map(({ template, to }) => `${template} to ${to} was not delivered in time`),
    ];
    yield { scene, receipt, problems };
  }
}

/** null when the letter that the mail is about is not there. */
function mailOf({ mail }: Scene, receipts: ReadonlyMap<string, Receipt>, witness: Witness): Mail | null {
  if (mail.kind === 'file') return { from: mail.from, to: mail.to, bytes: sampleOf(mail) };
  const { scene, template, reader }: LetterOf = mail.kind === 'answer' ? mail.to : mail.of;
  const letter = receipts.get(scene)?.letters.find((one) => one.template === template && one.to === reader);
  const read = letter === undefined ? null : witness.delivered(letter);
  if (letter === undefined || read === null) return null;
  if (mail.kind === 'bounce') return { from: '', to: technology, bytes: bounceOf(read, letter) };
  return { from: mail.automatic ? '' : reader, to: read.replyTo, bytes: answerTo(read, letter, mail) };
}

/** Exported for its test. */
export function differences({ verdict, letters, arrived }: Receipt, expected: Expected): readonly string[] {
  const problems: string[] = [];
  const outcome = `${verdict?.action ?? ''} ${verdict?.reason ?? ''}`;
  const wanted = `${expected.action} ${expected.reason}`;
  if (outcome !== wanted) problems.push(`expected ${wanted}, not ${outcome}`);
  const written = letters.map(({ template, to }) => `${template} to ${to}`);
  const due = expected.letters.map(([template, to]) => `${template} to ${to}`);
  problems.push(
    ...due.filter((one) => !written.includes(one)).map((one) => `missing letter: ${one}`),
    ...written.filter((one) => !due.includes(one)).map((one) => `unexpected letter: ${one}`),
  );
  const planted = expected.planted ?? [];
  const { secrets } = arrived.reading;
  if (secrets.length < planted.length) problems.push('a secret was not struck out');
  if (planted.length === 0 && secrets.length > 0) problems.push('something harmless was struck out');
  const leaked = planted.filter((value) => JSON.stringify(letters).includes(value));
  return [...problems, ...leaked.map(() => 'a letter repeats a secret')];
}
