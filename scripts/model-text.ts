import type { LinearModel } from '../src/policies/linear-model.js';

const width = 110;

/** A model as readModel reads it: the labels, then one name an entry, weights in hundredths; entries fill lines of 110 characters. */
export function textOf({ labels, bias, weights }: LinearModel): string {
  const entries = [['', bias] as const, ...weights].map(
    ([name, row]) => `${name}=${row.map((weight) => String(Math.round(weight * 100))).join(' ')}`,
  );
  const lines = [labels.join(' ')];
  let line = '';
  for (const entry of entries) {
    if (line !== '' && line.length + entry.length > width) {
      lines.push(line);
      line = '';
    }
    line += `${line === '' ? '' : '|'}${entry}`;
  }
  return [...lines, line].join('\n');
}

/** The greatest difference of two weights; exponentials may differ in the last digit between processors. */
export function difference(one: LinearModel, two: LinearModel): number {
  const zero = one.labels.map(() => 0);
  const rows = [...new Set([...one.weights.keys(), ...two.weights.keys()])].map(
    (name) => [one.weights.get(name) ?? zero, two.weights.get(name) ?? zero] as const,
  );
  let most = 0;
  for (const [a, b] of [...rows, [one.bias, two.bias] as const])
    a.forEach((weight, at) => {
      most = Math.max(most, Math.abs(weight - (b[at] ?? 0)));
    });
  return most;
}
