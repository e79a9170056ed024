import { bareSubject, singular, wordsOf } from './words.js';

/** Words of any request, which do not tell two of them apart. */
const idle = new Set(
  (
    'about again also and another any are ask asked asking ask buy can check could district email for from get give good got have hello help ' +
    'here how like mail many may more morning much need needed new now one order our please price quote quotes request room school ' +
    'send some still thank thanks that the them there these they this those time update us want wanted was what when where which ' +
    'will with would you your buenos como con cotización cotizacion cuanto del dias para necesito nos por precio que quiero ' +
    'gracias hola favor una unos los las mas nuevo otra otro pedir puede'
  )
    .split(' ')
    .flatMap((word) => wordsOf(word))
    .map(singular),
);

// Of the shorter request's words, this share must be in the other one.
const share = 0.5;

export interface Request {
  readonly subject: string;
  readonly text: string;
}

/** Whether two requests of one person and one kind are for the same thing: the same equipment, whatever the numbers. */
export function sameRequest(one: Request, other: Request): boolean {
  const [fewer, more] = [topics(one), topics(other)].sort((a, b) => a.size - b.size);
  // Nothing but "a quote, please": better to say that they asked before than not.
  if (fewer === undefined || more === undefined || fewer.size === 0) return true;
  const shared = [...fewer].filter((word) => more.has(word)).length;
  return shared / fewer.size >= share;
}

function topics({ subject, text }: Request): ReadonlySet<string> {
  const words = wordsOf(`${bareSubject(subject)}\n${text}`).filter((word) => word.length > 2 && !/^\d/.test(word));
  return new Set(words.map(singular).filter((word) => !idle.has(word)));
}
