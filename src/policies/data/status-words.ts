import { listed } from './listed.js';

// English and Spanish, lower case, without accents.

/** Ask how a ticket stands. */
export const statusPhrases = listed(`
  status, any update, any updates, an update, updates on, update on, any news, any progress, what's happening,
  what is happening, whats happening, how is it going, how's it going, how is it coming, how far along, where are we,
  where does this stand, where do we stand, where is this at, where are we at, when will, when can i expect, when can we expect,
  has anyone looked, has anybody looked, has anyone been able, checking in, checking on, check on, following up,
  follow up, still waiting, estado, alguna novedad, alguna noticia, hay novedades, hay noticias, como va, como van,
  en que va, cuando van, cuando vienen, cuando estara, sigo esperando, seguimos esperando, ya vieron
`);

/** Words that such a question may hold besides, and still tell nothing new. */
export const statusFillers = listed(`
  is, be, been, was, were, will, would, could, can, this, that, these, the, ticket, tickets, request, number, case,
  repair, repaired, fixed, done, ready, come, coming, expect, expected, know, tell, let, wonder, wondering, curious,
  look, looked, looking, heard, hear, back, open, opened, sent, submitted, wait, waiting, week, weeks, day, days, ago,
  since, yet, soon, kind, kindly, appreciate, appreciated, much, would, like, love, get, give, have, has, had, there,
  someone, anyone, anybody, somebody, regarding, concerning, folio, solicitud, reporte, caso, quisiera, saber, podrian,
  podria, decirme, informar, avisar, dia, semana, arreglado, listo, lista, arreglar, cuando, progress, happening,
  news, follow, following, check, checking, far, along, stand, where, expect
`);
