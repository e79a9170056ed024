import { listed } from './listed.js';

// English and Spanish, lower case, without accents, as words.ts makes them. Whole words or phrases.

/** At least one of these makes a mail a thanks. */
export const thankful = listed(`
  thank, thanks, thankyou, thx, thnx, thnks, tks, tysm, ty, appreciate, appreciated, grateful, perfect, great,
  awesome, wonderful, excellent, fantastic, amazing, lovely, hooray, yay, woohoo, bless, all set, all good,
  works now, working now, works again, working again, it works, works fine, works great, working great,
  working fine, working perfectly, works perfectly, that worked, that did it, that was it, is fixed, it's fixed,
  got it, resolved, solved, you rock, the best, life saver, lifesaver, well done, gracias, agradezco, agradecida,
  agradecido, perfecto, excelente, genial, muy amable, ya funciona, ya quedo, ya sirve, ya imprime, ya prende,
  ya pude, todo bien, resuelto, solucionado, listo
`);

/** Any of these, and a person must look: something is wrong, is asked, is added or is wanted. */
export const troubled = listed(`
  out, off, fell, smoke, smoking, burnt, wet, loud, weird, strange, today, tomorrow,
  not, no, nope, never, none, nobody, neither, without, cannot, cant, dont, doesnt, wont, isnt, didnt, wasnt,
  still, again, back, but, however, although, though, except, unfortunately, sadly, broken, broke, breaks, down,
  dead, fail, fails, failed, failing, error, errors, wrong, missing, lost, stopped, stuck, frozen, freezes, crash,
  crashes, crashed, slow, slower, worse, same, bad, problem, problems, issue, issues, trouble, fault, locked,
  blank, black, leak, leaks, leaking, jam, jammed, only, half, partly, some, yet, until, instead, another, other,
  others, also, next, new, now that, one more, while you, while i have you, different, additional, plus, please,
  pls, plz, need, needs, needed, want, could, would, can, should, help, how, why, when, where, what, who, which,
  reopen, open, if, unless, wonder, wondering, question, ask, asked, fyi, attached, attachment, update, correction,
  actually, try, tried, trying, wait, waiting, nadie, nunca, nada, sin, pero, sigue, siguen, todavia, aun, otra,
  otro, otras, otros, tampoco, falla, fallo, problema, problemas, roto, rota, mal, lento, lenta, falta, faltan,
  necesito, favor, puede, pueden, podria, podrian, quiero, quisiera, ayuda, como, cuando, donde, por que, que,
  tambien, ademas, nuevo, nueva, solo, si, aunque, desde, excepto, bloqueada, bloqueado, ahora no
`);

/** Phrases taken out before looking for trouble: they say that there is none. */
export const untroubled = listed(`
  no problem, no problems, no issue, no issues, no more problems, no worries, no trouble, no need to reply,
  nothing else, not a problem, no complaints, no further help, no rush, so far, working again, works again,
  back online, back up and running, up and running again, can print again, can log in again, good as new,
  no longer need, thanks again, thank you again, all good now, your help, the help, for helping, coming out, helping out, helped out, figured it out, any other, like new, works now,
  now it works, can print now, can log in now, can get in now, please close, you can close, can be closed, back in,
  needed it, can close, needed that, once again thank, no hay problema, sin problema, sin problemas,
  otra vez gracias, gracias otra vez, muchas gracias por su ayuda, por su ayuda, por la ayuda, ahora si,
  ya no hay problema, que tenga, si ya, how fast, how quick, how quickly, so quick
`);

/** What people say around a thanks. */
export const courteous = listed(`
  hi, hello, dear, good morning, good afternoon, hey, have a, weekend, your help, the help, you can close, can close,
  can be closed, please close, no need to reply, nothing else, regards, best wishes, sincerely, take care, see you,
  you guys, hola, buenos dias, buenas tardes, saludos, que tenga, buen dia, por su ayuda, por la ayuda
`);

/** Pictures that say it all when there is nothing else. */
export const glad: ReadonlySet<string> = new Set(Array.from('👍👏👌🙏🙌💪🎉🥳🤗😀😁😃😄😊🙂😍🥰❤💙💚💛💜🧡💯✅!'));
