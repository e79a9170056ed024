import { stepped, type Room } from './room.js';

/** Rows of equal length in a room, one behind another, and sums of some of them. */
export interface Table {
  /** The numbers of a row; zero until they are set. */
  readonly row: (number: number) => Float32Array;
  /** Chooses a row for the next sum, and what it is multiplied by. */
  readonly choose: (row: number, times?: number) => void;
  /** The sum of what was chosen, as much of it as `into` (of the same room) has room for; then nothing is chosen. */
  readonly sum: (into: Float32Array) => void;
}

/** No token is the sum of more. */
const mostChosen = 128;

/** Numbers that a table takes of a room. */
export function roomOfTable(rows: number, width: number): number {
  return rows * stepped(width) + 2 * mostChosen;
}

export function tableIn(room: Room, rows: number, width: number): Table {
  const wide = stepped(width);
  const all = room.take(rows * wide);
  const starts = room.takeWhole(mostChosen);
  const times = room.take(mostChosen);
  let count = 0;
  return {
    row: (number) => all.subarray(number * wide, (number + 1) * wide),
    choose(row, factor = 1) {
      starts[count] = all.byteOffset + row * wide * 4;
      times[count] = factor;
      count += 1;
    },
    sum(into) {
      room.sum({ count, starts, times }, into);
      count = 0;
    },
  };
}
