import type { Building, Group, Impact, Level, Topic } from '../policies/desk.js';
import type { Configuration } from './schema.js';

const impacts = ['critical', 'high', 'normal', 'low'] as const;

/** `desk.priorities` in their order, with what `levels` says about each. */
export function levels({ desk: { priorities }, levels: stated }: Configuration): readonly Level[] {
  const judged = Object.values(stated).some(({ impact }) => impact !== undefined);
  return priorities.map((name, at) => {
    const level = stated[name];
    return {
      name,
      title: level?.title ?? titled(name),
      impacts: level?.impact ?? (judged ? [] : spread(at, priorities.length)),
      signs: level?.signs ?? [],
      meaning: level?.meaning ?? '',
      respondWithin: level?.respondWithin ?? null,
      resolveWithin: level?.resolveWithin ?? null,
    };
  });
}

/** Four levels have an impact each; of fewer the first takes the graver ones, of more the last four have one each. */
function spread(at: number, count: number): readonly Impact[] {
  const first = impacts.length - count;
  if (at === 0 && first > 0) return impacts.slice(0, first + 1);
  return impacts.slice(first + at, first + at + 1);
}

export function buildings({ buildings: stated }: Configuration): readonly Building[] {
  return Object.entries(stated).map(([name, { title, names, technician }]) => ({
    name,
    title: title ?? inCapitals(name),
    names,
    technician: technician ?? '',
  }));
}

export function groups({ groups: stated }: Configuration): readonly Group[] {
  return Object.entries(stated).map(([name, group]) => ({ name, ...group }));
}

export function topics({ topics: stated }: Configuration): readonly Topic[] {
  return Object.entries(stated).map(([name, { title, words, queue, assignees, priority, text }]) => ({
    name,
    title: title ?? titled(name.replaceAll('-', ' ')),
    words,
    queue: queue ?? '',
    assignees: [...new Set(assignees)],
    priority: priority ?? '',
    text,
  }));
}

function inCapitals(name: string): string {
  return name.split('-').map(titled).join(' ');
}

/** A key as letters print it, when nothing better is given. */
export function titled(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
