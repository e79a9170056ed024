import { expect } from 'chai';
import { dueBy, promisedFor } from '../../src/policies/promise.js';
import type { Target } from '../../src/policies/desk.js';
import { arrivedAt, desk } from '../support/question.js';

const quick: Target = { amount: 30, unit: 'minutes' };
const range: Target = { amount: 48, unit: 'hours', from: 24 };
const queue = { ...desk.queues[0]!, resolveWithin: { amount: 5, unit: 'business-days' } as const };

describe('what a request is promised', () => {
  const levelled = {
    ...desk,
    priorities: desk.priorities.map((level, at) => ({
      ...level,
      respondWithin: at === 0 ? quick : null,
      resolveWithin: at === 1 ? range : null,
    })),
  };
  const [first, second, third] = levelled.priorities.map(({ name }) => name);

  for (const [priority, response, resolution] of [
    [first, quick, queue.resolveWithin],
    [second, queue.respondWithin, range],
    [third, queue.respondWithin, queue.resolveWithin],
    ['gone', queue.respondWithin, queue.resolveWithin],
  ] as const) {
    it(`at level ${priority ?? ''} is the level's promise before the queue's (WI-22)`, () => {
      expect(promisedFor(queue, priority ?? '', levelled)).to.deep.equal({ response, resolution });
    });
  }

  it('falls due by the upper end of a range, or never', () => {
    const due = dueBy({ response: range, resolution: null }, arrivedAt, desk);
    expect(due).to.deep.equal({ response: new Date(arrivedAt.getTime() + 48 * 3_600_000), resolution: null });
  });
});
