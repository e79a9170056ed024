import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import wabt from 'wabt';
import { multiplyModule } from '../../src/secrets/data/multiply.js';
import { layerIn, openRoom, roomOfLayer, roomOfSlide, slideIn } from '../../src/secrets/judgement/room.js';

const numbers = (length: number) =>
  fc
    .array(fc.integer({ min: -100, max: 100 }), { minLength: length, maxLength: length })
    .map((all) => Float32Array.from(all));

describe('a room for products', () => {
  it('multiplies like a plain loop, whatever the lengths', () => {
    fc.assert(
      fc.property(
        fc
          .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }))
          .chain(([columns, rows]) =>
            fc.tuple(numbers(rows * columns), numbers(rows), numbers(columns), numbers(rows)),
          ),
        ([matrix, bias, values, back]) => {
          const columns = values.length;
          const layer = layerIn(openRoom(roomOfLayer(matrix, bias)), matrix, bias);
          layer.input.set(values);
          layer.run();
          const expected = bias.map((sum, row) =>
            Math.max(
              0,
              values.reduce((all, value, column) => all + value * matrix[row * columns + column]!, sum),
            ),
          );
          expect([...layer.output]).to.deep.equal([...expected]);
          const into = new Float32Array(columns);
          layer.back(back, into);
          const returned = values.map((_, column) =>
            back.reduce((all, number, row) => all + number * matrix[row * columns + column]!, 0),
          );
          expect([...into]).to.deep.equal([...returned]);
        },
      ),
      { numRuns: 200 },
    );
  });
  it('slides along tokens, with nothing beyond the ends', () => {
    const size = 3;
    fc.assert(
      fc.property(
        fc
          .tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 3 }))
          .chain(([count, reach]) => fc.tuple(numbers(count * size), numbers(count), numbers((2 * reach + 1) * size))),
        ([tokens, own, weights]) => {
          const reach = (weights.length / size - 1) / 2;
          const room = openRoom(roomOfSlide(weights, size));
          const expected = own.map((sum, at) => {
            let all = sum;
            for (let place = -reach; place <= reach; place += 1)
              for (let index = 0; index < size; index += 1)
                if (at + place >= 0 && at + place < own.length)
                  all += tokens[(at + place) * size + index]! * weights[(place + reach) * size + index]!;
            return all;
          });
          expect([...slideIn(room, weights, size).along(tokens, own)]).to.deep.equal([...expected]);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('is made of the source beside it', async () => {
    const source = 'src/secrets/judgement/multiply.wat';
    const assembler = await wabt();
    const { buffer } = assembler.parseWat(source, readFileSync(source, 'utf8'), { simd: true }).toBinary({});
    expect(multiplyModule).to.equal(Buffer.from(buffer).toString('base64'));
  });
});
