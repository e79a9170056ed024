import { listed } from './listed.js';

/** Say that a sentence speaks of another time, or only supposes or asks. English and Spanish, without accents. */
export const elsewhen = listed(`
  if, in case, in the event, in case of, after the, last week, last month, last year, last night, last summer,
  last spring, last fall, last winter, yesterday, the other day, no longer, was fixed, was resolved, is fixed, is back,
  are back, back up, back on, back online, restored, resolved, is over, thank you, thanks for, drill, training, our plan,
  procedure, procedures, policy, planned, scheduled, next week, next month, tomorrow, what happens, what should,
  how do we, how do i, si hay, si se, en caso, en caso de, despues de, despues del, ayer, anoche, la semana pasada,
  el mes pasado, el ano pasado, ya regreso, ya volvio, resuelto, resuelta, gracias por, simulacro, programado,
  programada, que hacemos, manana
`);
