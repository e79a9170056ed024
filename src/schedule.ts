import { schedule as cron } from 'node-cron';

/** Rings at the times of a cron expression until it is stopped. Runs beside IDLE, which some servers end silently. */
export function every(expression: string, zone: string, ring: () => void): { readonly stop: () => Promise<void> } {
  const task = cron(expression, ring, { timezone: zone, noOverlap: true });
  return {
    stop: async () => {
      await task.destroy();
    },
  };
}
