import { expect } from 'chai';
import fc from 'fast-check';
import { hearingIn, roomOfHearing, type Hearing } from '../../src/secrets/judgement/hearing.js';
import { openRoom } from '../../src/secrets/judgement/room.js';

const size = 8;
const reaches = [1, 2, 4];
const most = 30;

const numbers = (length: number) =>
  fc
    .array(fc.integer({ min: -8, max: 8 }), { minLength: length, maxLength: length })
    .map((all) => Float32Array.from(all, (one) => one / 8));

const mails = fc
  .integer({ min: 1, max: most })
  .chain((count) =>
    fc.tuple(numbers(count * size), numbers(reaches.length * 3 * size * size), numbers(reaches.length * size)),
  );

function hearingOf(weights: Float32Array, bias: Float32Array): Hearing {
  return hearingIn(openRoom(roomOfHearing(reaches, size, most)), reaches, weights, bias, most);
}

function heardOf(hearing: Hearing, tokens: Float32Array): Float32Array {
  const count = tokens.length / size;
  hearing.of(hearing.own, 0, count).set(tokens);
  hearing.hear(count);
  return hearing.of(hearing.heard, 0, count).slice();
}

// The same in plain loops.
function expectedOf(tokens: Float32Array, weights: Float32Array, bias: Float32Array): Float32Array {
  let own = tokens;
  for (const [level, reach] of reaches.entries())
    own = own.map((value, place) => {
      const [at, number] = [Math.floor(place / size), place % size];
      let sum = bias[level * size + number]!;
      for (let tap = 0; tap < 3; tap += 1)
        for (let index = 0; index < size; index += 1)
          sum +=
            (own[(at + (tap - 1) * reach) * size + index] ?? 0) *
            weights[((level * size + number) * 3 + tap) * size + index]!;
      return value + Math.max(0, sum);
    });
  return own;
}

describe('hearing', () => {
  it('adds to every token what it hears of its neighbours, and of theirs', () => {
    fc.assert(
      fc.property(mails, ([tokens, weights, bias]) => {
        const heard = heardOf(hearingOf(weights, bias), tokens);
        for (const [place, value] of expectedOf(tokens, weights, bias).entries())
          expect(heard[place]).to.be.closeTo(value, 1e-3 * Math.max(1, Math.abs(value)));
      }),
      { numRuns: 60 },
    );
  });
  it('does not hear the mail before, which was longer', () => {
    fc.assert(
      fc.property(mails, ([tokens, weights, bias]) => {
        const hearing = hearingOf(weights, bias);
        const first = heardOf(hearing, tokens);
        heardOf(hearing, new Float32Array(most * size).fill(1));
        expect([...heardOf(hearing, tokens)]).to.deep.equal([...first]);
      }),
      { numRuns: 30 },
    );
  });
  it('tells on the way back how a sum of what tokens are in the end grows with each number at the beginning', () => {
    const open = fc.array(fc.boolean(), { minLength: reaches.length * size, maxLength: reaches.length * size });
    fc.assert(
      fc.property(mails, open, fc.nat(most), numbers(3 * size), ([tokens, weights, signs], isOpen, seed, growth) => {
        const count = tokens.length / size;
        const at = seed % count;
        // So small weights and so large a bias that what comes out as zero stays so: what is measured is straight.
        const bias = signs.map((one, place) => one + (isOpen[place] === true ? 9 : -9));
        const hearing = hearingOf(
          weights.map((one) => one / 100),
          bias,
        );
        const sumOf = (own: Float32Array): number => {
          const heard = heardOf(hearing, own);
          return growth.reduce((sum, times, place) => sum + times * (heard[(at - 1) * size + place] ?? 0), 0);
        };
        heardOf(hearing, new Float32Array(most * size).fill(1));
        const before = sumOf(tokens);
        const grown = hearing.back(at, 1, growth);
        const wide = 1 + hearing.reach;
        for (let token = Math.max(0, at - wide); token <= Math.min(count - 1, at + wide); token += 1) {
          const own = (token - at + wide) * size;
          const slope = grown.subarray(own, own + size).reduce((sum, one) => sum + one, 0);
          const moved = tokens.map((value, place) => (Math.floor(place / size) === token ? value + 1 : value));
          expect(sumOf(moved) - before).to.be.closeTo(slope, 1e-3);
        }
      }),
      { numRuns: 60 },
    );
  });
});
