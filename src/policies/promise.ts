import { addTarget } from '../calendar/business-time.js';
import type { Desk, Queue, Target } from './desk.js';
import type { Due } from './verdict.js';

/** What a request is promised; null where nothing is. */
export interface Promised {
  readonly response: Target | null;
  readonly resolution: Target | null;
}

/** The level's promise counts before the queue's, each of the two for itself. */
export function promisedFor(queue: Queue, priority: string, desk: Desk): Promised {
  const level = desk.priorities.find(({ name }) => name === priority);
  return {
    response: level?.respondWithin ?? queue.respondWithin,
    resolution: level?.resolveWithin ?? queue.resolveWithin,
  };
}

/** The dates of a promise that is made as the mail arrives. */
export function dueBy({ response, resolution }: Promised, arrivedAt: Date, { calendar }: Desk): Due {
  const date = (target: Target | null): Date | null =>
    target === null ? null : addTarget(arrivedAt, target, calendar);
  return { response: date(response), resolution: date(resolution) };
}
