import { stepped, type Room } from './room.js';

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
