import { roomModule } from '../data/room.js';

/** Memory in which numbers are multiplied and added, by the module of room.wat: six times as fast as a loop here. */
export interface Room {
  /** Numbers, all zero, for as long as the room lasts. Lengths of rows that are multiplied or added are multiples of `step`. */
  readonly take: (length: number) => Float32Array;
  /** The same for whole numbers. */
  readonly takeWhole: (length: number) => Int32Array;
  /**
   * For each number of `into`: the larger of `least` and its bias and the products of the values with as many numbers of the
   * matrix; each row of it begins `stride` behind the one before. All of them are taken from the room.
   */
  readonly multiply: (product: Product) => void;
  /** Puts into `into` the sum of rows, each times its number. All of them are taken from the room. */
  readonly sum: (sum: Sum, into: Float32Array) => void;
  /** Nearly the hyperbolic tangent of each number, in its place. */
  readonly squash: (numbers: Float32Array) => void;
}

export interface Product {
  readonly matrix: Float32Array;
  readonly stride: number;
  readonly values: Float32Array;
  readonly bias: Float32Array;
  readonly into: Float32Array;
  readonly least: number;
}

/** So many rows: where each begins in the room, in bytes, and what it is multiplied by. */
export interface Sum {
  readonly count: number;
  readonly starts: Int32Array;
  readonly times: Float32Array;
}

/** So many numbers are multiplied at a time. */
export const step = 8;

/** `length` rounded up to a multiple of `step`. */
export function stepped(length: number): number {
  return Math.ceil(length / step) * step;
}

interface Exports {
  readonly multiply: (
    matrix: number,
    stride: number,
    values: number,
    length: number,
    bias: number,
    into: number,
    rows: number,
    least: number,
  ) => void;
  readonly sum: (starts: number, times: number, count: number, into: number, length: number) => void;
  readonly squash: (at: number, length: number) => void;
}

// Node's types leave it to those of browsers.
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

const bytesOfPage = 65_536;

/** A room for so many numbers in all; each piece may take `step` more. */
export function openRoom(size: number): Room {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((size * 4) / bytesOfPage) });
  const module = new WebAssembly.Module(Buffer.from(roomModule, 'base64'));
  const { multiply, sum, squash } = new WebAssembly.Instance(module, { room: { memory } }).exports as Exports;
  let taken = 0;
  const place = (length: number): number => {
    const at = taken * 4;
    taken += stepped(length);
    return at;
  };
  return {
    take: (length) => new Float32Array(memory.buffer, place(length), length),
    takeWhole: (length) => new Int32Array(memory.buffer, place(length), length),
    multiply({ matrix, stride, values, bias, into, least }) {
      multiply(
        matrix.byteOffset,
        stride * 4,
        values.byteOffset,
        values.byteLength,
        bias.byteOffset,
        into.byteOffset,
        into.length,
        least,
      );
    },
    sum({ count, starts, times }, into) {
      sum(starts.byteOffset, times.byteOffset, count, into.byteOffset, into.byteLength);
    },
    squash(numbers) {
      squash(numbers.byteOffset, numbers.byteLength);
    },
  };
}

/** A matrix with its bias in a room: values are put into `input`, and `run` makes of them the output, nothing below zero. */
export interface Layer {
  readonly input: Float32Array;
  readonly output: Float32Array;
  readonly run: () => void;
  /** Adds to `into` the sum over the outputs of weights times numbers: the way back through `run`. */
  readonly back: (numbers: Float32Array, into: Float32Array) => void;
}

/** Numbers that a layer takes of a room. */
export function roomOfLayer(matrix: Float32Array, bias: Float32Array): number {
  const wide = stepped(matrix.length / bias.length);
  return bias.length * wide + wide + 2 * stepped(bias.length);
}

/** `matrix` row after row. */
export function layerIn(room: Room, matrix: Float32Array, bias: Float32Array): Layer {
  const length = matrix.length / bias.length;
  const stride = stepped(length);
  const weights = room.take(bias.length * stride);
  for (let row = 0; row < bias.length; row += 1)
    weights.set(matrix.subarray(row * length, (row + 1) * length), row * stride);
  const values = room.take(stride);
  const ownBias = room.take(bias.length);
  ownBias.set(bias);
  const output = room.take(bias.length);
  const product = { matrix: weights, stride, values, bias: ownBias, into: output, least: 0 };
  return {
    input: values.subarray(0, length),
    output,
    run() {
      room.multiply(product);
    },
    back(numbers, into) {
      for (let row = 0; row < numbers.length; row += 1) {
        const number = numbers[row]!;
        if (number !== 0)
          for (let index = 0; index < length; index += 1) into[index]! += weights[row * stride + index]! * number;
      }
    },
  };
}

/** Weights that slide along a row of tokens. */
export interface Slide {
  /** For each token: its own number and the weights times the numbers of the tokens within reach; nothing stands outside. */
  readonly along: (tokens: Float32Array, own: Float32Array) => Float32Array;
}

/** So many tokens at a time. */
const stretch = 256;

/** Numbers that sliding weights take of a room. */
export function roomOfSlide(weights: Float32Array, size: number): number {
  return 2 * stepped(weights.length) + (stretch + 1) * size + 2 * stretch + 4 * step;
}

/** `weights` are those of all places within reach, one after another, `size` for each. */
export function slideIn(room: Room, weights: Float32Array, size: number): Slide {
  const values = room.take(stepped(weights.length));
  values.set(weights);
  const places = weights.length / size;
  const reach = (places - 1) / 2;
  // Behind the last token the room is read to a whole step.
  const near = room.take((stretch + places) * size + step);
  const bias = room.take(stretch);
  const into = room.take(stretch);
  return {
    along(tokens, own) {
      const sums = new Float32Array(own.length);
      for (let from = 0; from < own.length; from += stretch) {
        const count = Math.min(stretch, own.length - from);
        const first = Math.max(0, from - reach);
        near.fill(0);
        near.set(tokens.subarray(first * size, (from + count + reach) * size), (first - from + reach) * size);
        bias.set(own.subarray(from, from + count));
        const least = Number.NEGATIVE_INFINITY;
        room.multiply({ matrix: near, stride: size, values, bias, into: into.subarray(0, count), least });
        sums.set(into.subarray(0, count), from);
      }
      return sums;
    },
  };
}
