import { expect } from 'chai';
import fc from 'fast-check';
import { evidenceOf } from '../../src/policies/evidence.js';
import { orderKeys, splitIntoBatches } from '../../src/policies/together.js';
import { question } from '../support/question.js';

interface Item {
  readonly at: number;
  readonly keys: readonly string[];
}

const items: fc.Arbitrary<readonly Item[]> = fc
  .array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 3 }), { maxLength: 80 })
  .map((lists) => lists.map((keys, at) => ({ at, keys })));

describe('splitIntoBatches', () => {
  it('keeps apart what shares a key and together what does not', () => {
    const split = splitIntoBatches(['a1', 'b1', 'a2', 'c1', 'a3'], (item) => [item.slice(0, 1)], 10);
    expect(split).to.deep.equal([['a1', 'b1', 'c1'], ['a2'], ['a3']]);
  });

  it('fills up to the limit', () => {
    expect(splitIntoBatches([1, 2, 3, 4, 5], () => [], 2)).to.deep.equal([[1, 2], [3, 4], [5]]);
  });

  it('loses nothing, keeps the order per key, and puts no two of a key into one batch', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 6 }), (list, limit) => {
        const batches = splitIntoBatches(list, ({ keys }) => keys, limit);
        expect(
          batches
            .flat()
            .map(({ at }) => at)
            .sort((a, b) => a - b),
        ).to.deep.equal(list.map(({ at }) => at));
        for (const batch of batches) {
          expect(batch.length).to.be.within(1, limit);
          const keys = batch.flatMap((item) => [...new Set(item.keys)]);
          expect(new Set(keys).size).to.equal(keys.length);
        }
        for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
          const order = batches
            .flat()
            .filter((item) => item.keys.includes(key))
            .map(({ at }) => at);
          expect(order).to.deep.equal([...order].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('asks each item for its keys once, and does a hundred thousand at once', () => {
    let asked = 0;
    const batches = splitIntoBatches(
      Array.from({ length: 100_000 }, (_, at) => at),
      (at) => [`${(asked += 1) && at % 150}`],
      64,
    );
    expect(asked).to.equal(100_000);
    expect(batches.flat()).to.have.length(100_000);
  });
});

describe('orderKeys', () => {
  function keys(changes: Parameters<typeof question>[0]) {
    const { message, mailbox, desk } = question(changes);
    return orderKeys(message, evidenceOf(message, mailbox, desk));
  }

  it('ties a reply to the mail it answers', () => {
    const first = keys({ message: { messageId: '<1@x>' } });
    const reply = keys({ from: 'bo@willowcreek.example', message: { messageId: '<2@x>', inReplyTo: ['<1@x>'] } });
    expect(reply.filter((key) => first.includes(key))).to.deep.equal(['id:<1@x>']);
  });

  it('ties mails of one writer and of one ticket', () => {
    expect(keys({})).to.include('writer:ana@willowcreek.example');
    expect(keys({ message: { subject: '[TECH-12] x' } })).to.include('ticket:TECH-12');
    expect(
      keys({ message: { to: [{ name: '', address: 'helpdesk+abcdefgh12345678@willowcreek.example' }] } }),
    ).to.include('token:abcdefgh12345678');
  });

  it('does not tie together all mails that lack a writer', () => {
    expect(keys({ message: { from: null, messageId: null } })).to.deep.equal([]);
  });
});
