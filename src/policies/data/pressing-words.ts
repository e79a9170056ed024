import { listed } from './listed.js';

// English and Spanish, lower case, without accents.

/** Ask for haste. */
export const pressingWords = listed(`
  urgent, urgently, asap, a s a p, as soon as possible, immediately, right away, right now, emergency, top priority,
  high priority, highest priority, drop everything, need this now, needs to be fixed now, cannot wait, can't wait,
  time sensitive, critical, urgente, urgentemente, urge, emergencia, lo antes posible, cuanto antes, inmediatamente,
  de inmediato, ya mismo, ahora mismo, no puede esperar, prioridad alta, alta prioridad
`);

/** Take the haste back, whatever else is said. */
export const relaxedWords = listed(`
  not urgent, isn't urgent, nothing urgent, no rush, no hurry, not an emergency, isn't an emergency, whenever you can,
  when you get a chance, whenever you get a chance, at your convenience, not critical, can wait, no es urgente,
  no urge, no hay prisa, sin prisa, cuando puedan, cuando pueda, cuando tengan tiempo, no es emergencia,
  no es una emergencia
`);
