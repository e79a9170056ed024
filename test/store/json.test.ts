import { expect } from 'chai';
import fc from 'fast-check';
import { indexable, rowsParameter, storable } from '../../src/store/json.js';

describe('store/json', () => {
  const table: readonly (readonly [given: string, stored: string])[] = [
    ['plain', 'plain'],
    ['a\0b', 'a\ufffdb'],
    ['half \ud83d', 'half \ufffd'],
    ['\ude00 half', '\ufffd half'],
    ['whole \ud83d\ude00', 'whole \ud83d\ude00'],
    ['a backslash: \\u0000', 'a backslash: \\u0000'],
  ];
  for (const [given, stored] of table) {
    it(`stores ${JSON.stringify(given)} as ${JSON.stringify(stored)}`, () => {
      expect(storable(given)).to.equal(stored);
      expect(JSON.parse(rowsParameter([{ given }]))).to.deep.equal([{ given: stored }]);
    });
  }

  it('leaves nothing that PostgreSQL refuses, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.constantFrom('', '\0', '\ud800', '\udfff'),
        (text, bad) => {
          expect(rowsParameter([{ text: text + bad }])).not.to.match(/(?<!\\)(\\\\)*\\u(0000|d[89a-f])/);
        },
      ),
    );
  });

  it('cuts an indexed value to what an index takes, always to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
        expect(Buffer.byteLength(indexable(text))).to.be.at.most(1000);
        expect(indexable(indexable(text))).to.equal(indexable(text));
      }),
    );
  });
});
