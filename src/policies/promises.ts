import { addTarget } from '../calendar/business-time.js';
import type { Desk, Level, Queue } from './desk.js';
import type { Due } from './verdict.js';

/** By when a request of this level in this queue is answered and settled, counted from an instant. The level's promise goes before the queue's. */
export function promised(level: Level | undefined, queue: Queue, from: Date, { calendar }: Desk): Due {
  const respondWithin = level?.respondWithin ?? queue.respondWithin;
  const resolveWithin = level?.resolveWithin ?? queue.resolveWithin;
  return {
    response: respondWithin === null ? null : addTarget(from, respondWithin, calendar),
    resolution: resolveWithin === null ? null : addTarget(from, resolveWithin, calendar),
  };
}
