import { expect } from 'chai';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseFault } from '../../src/store/fault.js';
import { claimSocket } from '../../src/store/socket-lock.js';

describe('store/socket-lock', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dg-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const claim = (): ReturnType<typeof claimSocket> => claimSocket(folder, 's', (socket) => socket.destroy());

  it('is held by exactly one of many who come at once, and the others are told by whom', async () => {
    const claims = await Promise.all(Array.from({ length: 30 }, claim));
    const held = claims.filter((each) => each.held);
    expect(held).to.have.length(1);
    const [holder] = held;
    expect(claims.filter((each) => !each.held).map(({ number }) => number)).to.deep.equal(
      Array<number>(29).fill(holder?.held ? holder.socket.number : 0),
    );
    await holder?.socket.close();
  });

  it('goes to the next number once released, and clears the older files away', async () => {
    for (const number of [1, 2, 3]) {
      const taken = await claim();
      expect(taken.held && taken.socket.number).to.equal(number);
      expect(readdirSync(folder)).to.deep.equal([`s.${number}`]);
      if (taken.held) await taken.socket.close();
    }
  });

  it('refuses a folder whose path is too long for a socket, in plain words', async () => {
    const deep = join(folder, 'x'.repeat(100));
    const fault = await claimSocket(deep, 's', (socket) => socket.destroy()).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(DatabaseFault).and.include({ code: 'path-too-long', temporary: false });
  });
});
