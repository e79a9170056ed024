import { expect } from 'chai';
import { bell } from '../src/wake.js';

const never = new AbortController().signal;

describe('a bell', () => {
  it('wakes who waits', async () => {
    const one = bell();
    const waiting = one.wait(never);
    one.ring();
    await waiting;
  });

  it('loses no ring between two waits, and makes one of several', async () => {
    const one = bell();
    one.ring();
    one.ring();
    await one.wait(never);
    let woken = false;
    const second = one.wait(never).then(() => (woken = true));
    await new Promise(setImmediate);
    expect(woken).to.equal(false);
    one.ring();
    await second;
  });

  it('wakes when it is told to stop, before or while it waits', async () => {
    const one = bell();
    const stop = new AbortController();
    const waiting = one.wait(stop.signal);
    stop.abort();
    await waiting;
    await one.wait(stop.signal);
  });

  it('wakes by itself after a time', async () => {
    await bell().wait(never, 1);
  });
});
