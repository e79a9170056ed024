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
  /** Adds to each of `count` tokens what is made of it and of the two that stand `reach` before and behind it. */
  readonly convolve: (convolution: Convolution) => void;
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

/** All of the room. A token is as many numbers as the bias; `reach` tokens before the first and behind the last are read as well, and of an odd count one more is written. */
export interface Convolution {
  readonly values: Float32Array;
  /** To what the larger of `least`, and the bias and the products, is added. */
  readonly old: Float32Array;
  readonly into: Float32Array;
  readonly count: number;
  readonly reach: number;
  /** For each number of a token those of the token before, of itself and of the token behind. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly least: number;
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
  readonly convolve: (
    values: number,
    old: number,
    into: number,
    count: number,
    reach: number,
    weights: number,
    bias: number,
    size: number,
    least: number,
  ) => void;
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
  const { multiply, sum, squash, convolve } = new WebAssembly.Instance(module, { room: { memory } }).exports as Exports;
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
    convolve({ values, old, into, count, reach, weights, bias, least }) {
      const size = bias.byteLength;
      convolve(
        values.byteOffset,
        old.byteOffset,
        into.byteOffset,
        count,
        reach * size,
        weights.byteOffset,
        bias.byteOffset,
        size,
        least,
      );
    },
  };
}
