import { expect } from 'chai';
import { folderPath } from '../../src/mail/folder-path.js';

const plain = { prefix: '', delimiter: '/' };
const courier = { prefix: 'INBOX.', delimiter: '.' };
const flat = { prefix: '', delimiter: null };

describe('folder path', () => {
  for (const [given, space, expected] of [
    ['INBOX', plain, 'INBOX'],
    ['inbox', courier, 'INBOX'],
    ['Done', plain, 'Done'],
    ['Done/2026', plain, 'Done/2026'],
    ['/Done//2026/', plain, 'Done/2026'],
    ['Done', courier, 'INBOX.Done'],
    ['Done/2026', courier, 'INBOX.Done.2026'],
    ['INBOX/Done', courier, 'INBOX.Done'],
    ['inbox/Done', courier, 'INBOX.Done'],
    ['INBOX.Done', courier, 'INBOX.Done'],
    ['INBOX/Done', plain, 'INBOX/Done'],
    ['Done/2026', flat, 'Done/2026'],
  ] as const) {
    it(`puts ${given} at ${expected} where the prefix is "${space.prefix}" and the delimiter ${space.delimiter ?? 'none'}`, () => {
      expect(folderPath(given, space)).to.equal(expected);
    });
  }
});
