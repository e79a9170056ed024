import { listed } from './listed.js';

// English and Spanish, lower case, without accents.

/** Say nothing on what a request is about. */
export const idle = listed(`
    a, about, after, again, all, already, also, always, am, an, and, any, anyone, anything, are, as, asap, at,
    back, be, because, been, before, being, but, by, can, come, could, day, dear, did, do, does, doing, done, even,
    every, everything, ever, first, fix, fixed, for, from, get, getting, give, go, going, gone, good, got, great,
    had, has, have, he, hello, help, her, here, hey, hi, him, his, hour, how, i, i'm, i've, if, in, into, is,
    issue, it, it's, its, just, keep, know, last, let, like, look, make, many, may, me, message, minute, more,
    morning, mr, mrs, ms, my, need, never, new, no, none, not, nothing, now, of, off, oh, ok, okay, on, once, one,
    only, or, other, our, out, over, please, pls, plz, problem, question, really, regard, request, respectfully,
    right, said, same, say, see, send, sent, she, should, since, sincerely, so, some, somebody, someone, something,
    soon, sorry, still, subject, take, team, tech, technology, tell, than, thank, that, that's, the, their, them,
    then, there, there's, these, they, thing, think, this, those, thx, ticket, time, to, today, together, tomorrow,
    too, try, tried, trying, ty, two, unable, until, up, urgent, us, use, using, very, via, wait, waiting, want,
    was, way, we, week, well, were, what, when, where, which, while, who, why, will, with, work, working, would,
    yes, yesterday, yet, you, your, afternoon, can't, don't, doesn't, isn't, won't, didn't, cant, dont, doesnt,
    isnt, wont, cannot, broken, down, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january,
    february, march, april, june, july, august, september, october, november, december, reply, answer, follow,
    following, reminder, bump, update, second, kid, student, teacher, parent, anymore, else, says, show, shows,
    showing, happen, al, algo, alguien, antes, aqui, asi, ayer, ayuda, bien, buena, buen, bueno, como, con, cuando,
    de, del, desde, dia, donde, el, ella, en, es, esta, estan, este, esto, favor, gracia, hace, hacer, hay, hola,
    hoy, la, las, le, lo, los, maestra, maestro, mas, mi, mucha, mucho, muy, necesito, ni, nos, otra, otro, para,
    pero, por, problema, puede, que, saludo, se, si, sigue, sin, su, tarde, tengo, tiene, todavia, todo, un, una,
    vez, y, ya, yo, manana, funciona, sirve
  `);

/** Where, not what: two things in one place are two matters. */
export const places = listed(`
    aula, building, classroom, edificio, elementary, entrance, ext, extension, floor, grade, hall, hallway, high,
    lab, library, lobby, lounge, lower, middle, office, oficina, portable, primary, room, salon, school, upstairs,
    upper, downstairs, wing, rm, front, class, period, district, home, gym, cafeteria
  `);
