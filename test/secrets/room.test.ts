import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import wabt from 'wabt';
import { roomModule } from '../../src/secrets/data/room.js';
import { squash } from '../../src/secrets/judgement/network.js';
import { layerIn, roomOfLayer } from '../../src/secrets/judgement/layer.js';
import { openRoom, stepped } from '../../src/secrets/judgement/room.js';
import { roomOfTable, tableIn } from '../../src/secrets/judgement/table.js';

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
  it('adds the rows of a table that were chosen, each as often as was said, and as much of them as there is room for', () => {
    const width = 20;
    const rows = 7;
    fc.assert(
      fc.property(
        numbers(rows * width),
        fc.array(fc.tuple(fc.integer({ min: 0, max: rows - 1 }), fc.integer({ min: -3, max: 3 })), { maxLength: 40 }),
        fc.integer({ min: 1, max: width }),
        (all, chosen, length) => {
          const room = openRoom(roomOfTable(rows, width) + stepped(width));
          const table = tableIn(room, rows, width);
          for (let row = 0; row < rows; row += 1) table.row(row).set(all.subarray(row * width, (row + 1) * width));
          const into = room.take(stepped(length));
          for (const round of [chosen, chosen.slice(1)]) {
            for (const [row, times] of round) table.choose(row, times);
            table.sum(into);
            for (let index = 0; index < length; index += 1)
              expect(into[index]).to.equal(
                round.reduce((sum, [row, times]) => sum + times * all[row * width + index]!, 0),
              );
          }
        },
      ),
      { numRuns: 200 },
    );
  });
  it('squashes as the loop beside the network does', () => {
    const values = Float32Array.from({ length: 16 }, (_, at) => (at - 7.5) / 2);
    const room = openRoom(16);
    const own = room.take(16);
    own.set(values);
    room.squash(own);
    for (const [at, value] of values.entries()) expect(own[at]).to.be.closeTo(squash(value), 1e-6);
  });
  it('is made of the source beside it', async () => {
    const source = 'src/secrets/judgement/room.wat';
    const assembler = await wabt();
    const { buffer } = assembler.parseWat(source, readFileSync(source, 'utf8'), { simd: true }).toBinary({});
    expect(roomModule).to.equal(Buffer.from(buffer).toString('base64'));
  });
});
