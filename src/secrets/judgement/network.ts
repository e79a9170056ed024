/**
 * The learnt judgement as data: sums of rows for what a token is, then a window of its neighbours, then what the other
 * candidates of the mail say (candidates.ts). Matrices are written row after row; the sizes are those of
 * scripts/train-secrets.py.
 */
export interface Network {
  /** Length of what a token is to its neighbours, and of what it is to itself. */
  readonly outward: number;
  readonly inward: number;
  /** How far the window reaches to either side, and the long sums. */
  readonly reach: number;
  readonly farReach: number;
  /** Number of a word; 0 is every other word. */
  readonly words: ReadonlyMap<string, number>;
  /** What a word adds to a token, as long as outward and inward together. */
  readonly wordRow: (word: number) => Float32Array;
  /** What the word in a token of other signs adds. */
  readonly innerRow: (word: number) => Float32Array;
  /** What the head of its column adds. */
  readonly headRow: (word: number) => Float32Array;
  readonly suffix: Float32Array;
  readonly pattern: Float32Array;
  readonly form: Float32Array;
  /** Without rule, cue, inner word or head a token's row is zero. */
  readonly rule: Float32Array;
  readonly cue: Float32Array;
  readonly part: Float32Array;
  readonly place: Float32Array;
  readonly fromEnd: Float32Array;
  readonly width: Float32Array;
  readonly before: Float32Array;
  readonly after: Float32Array;
  readonly numbers: Float32Array;
  readonly bias: Float32Array;
  /** Two long sums: for each place of the far reach and each of the outward numbers a weight. */
  readonly far: Float32Array;
  readonly farBias: Float32Array;
  readonly mail: Float32Array;
  readonly mailBias: Float32Array;
  /** First look: one weight for each of far, mail and inward, and the bias. */
  readonly glance: Float32Array;
  /** The weights of the first look for far taken together with those of far itself. */
  readonly glanceFar: Float32Array;
  readonly glanceBias: number;
  /** Below this sum of the first look there is no second. */
  readonly glanceBound: number;
  readonly window: Float32Array;
  readonly windowBias: Float32Array;
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  /** One weight for each hidden number, and the bias. */
  readonly out: Float32Array;
  /** Third look: what a candidate tells the others, from its hidden numbers and how likely it is. */
  readonly tell: Float32Array;
  readonly tellBias: Float32Array;
  readonly third: Float32Array;
  readonly thirdBias: Float32Array;
  /** One weight for each number of the third look, and the bias. */
  readonly last: Float32Array;
}

/** The sum of `length` products, four at a time. */
export function dot(a: Float32Array, aFrom: number, b: Float32Array, bFrom: number, length: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  let index = 0;
  for (; index + 3 < length; index += 4) {
    first += a[aFrom + index]! * b[bFrom + index]!;
    second += a[aFrom + index + 1]! * b[bFrom + index + 1]!;
    third += a[aFrom + index + 2]! * b[bFrom + index + 2]!;
    fourth += a[aFrom + index + 3]! * b[bFrom + index + 3]!;
  }
  for (; index < length; index += 1) first += a[aFrom + index]! * b[bFrom + index]!;
  return first + second + third + fourth;
}

/** The values, each times its weight, and the last of the weights as it is. */
export function weighed(values: Float32Array, weights: Float32Array): number {
  return dot(values, 0, weights, 0, values.length) + weights[values.length]!;
}

/** into[row] = the larger of 0 and bias[row] + matrix[row] * values; four rows at a time, so that a value is read once for them. */
export function multiply(matrix: Float32Array, values: Float32Array, bias: Float32Array, into: Float32Array): void {
  const wide = values.length;
  let row = 0;
  for (; row + 3 < bias.length; row += 4) {
    const a = row * wide;
    const [b, c, d] = [a + wide, a + 2 * wide, a + 3 * wide];
    let [first, second, third, fourth] = [bias[row]!, bias[row + 1]!, bias[row + 2]!, bias[row + 3]!];
    for (let index = 0; index < wide; index += 1) {
      const value = values[index]!;
      first += matrix[a + index]! * value;
      second += matrix[b + index]! * value;
      third += matrix[c + index]! * value;
      fourth += matrix[d + index]! * value;
    }
    into[row] = Math.max(0, first);
    into[row + 1] = Math.max(0, second);
    into[row + 2] = Math.max(0, third);
    into[row + 3] = Math.max(0, fourth);
  }
  for (; row < bias.length; row += 1) into[row] = Math.max(0, bias[row]! + dot(matrix, row * wide, values, 0, wide));
}

/** into[column] += the sum over rows of matrix[row][column] * values[row]: the way back through `multiply`. */
export function multiplyBack(matrix: Float32Array, values: Float32Array, into: Float32Array): void {
  const wide = into.length;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row]!;
    if (value !== 0) for (let index = 0; index < wide; index += 1) into[index]! += matrix[row * wide + index]! * value;
  }
}
