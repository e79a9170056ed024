/**
 * Spanish ways of writing dates and times put into English ones, the rest of the text left alone. The date reader is
 * strong in English alone: its Spanish reads "el día 12" as an hour and "pasado mañana" as tomorrow.
 */
export function inEnglish(text: string): string {
  const english = rewriting.reduce(
    (written, [pattern, words]) => written.replace(pattern, words),
    text.normalize('NFC'),
  );
  return english.replace(/[ \t]+/g, ' ').trim();
}

const days: Readonly<Record<string, string>> = {
  lunes: 'Monday',
  martes: 'Tuesday',
  'mi[eé]rcoles': 'Wednesday',
  jueves: 'Thursday',
  viernes: 'Friday',
  's[aá]bado': 'Saturday',
  domingo: 'Sunday',
};

const months: Readonly<Record<string, string>> = {
  enero: 'January',
  febrero: 'February',
  marzo: 'March',
  abril: 'April',
  mayo: 'May',
  junio: 'June',
  julio: 'July',
  agosto: 'August',
  'sep?tiembre': 'September',
  octubre: 'October',
  noviembre: 'November',
  diciembre: 'December',
};

type Rewriting = readonly [pattern: RegExp, english: string];

const day = Object.keys(days).join('|');
const month = Object.keys(months).join('|');
const end = '(?![\\p{L}\\p{N}])';
const begin = '(?<![\\p{L}\\p{N}])';

function rule(pattern: string, english: string): Rewriting {
  return [new RegExp(`${begin}(?:${pattern})${end}`, 'giu'), english];
}

/** In this order: what is longer stands before what it holds. */
const rewriting: readonly Rewriting[] = [
  rule('pasado ma[nñ]ana', 'in 2 days'),
  rule('a las? (\\d{1,2}(?::\\d{2})?) (?:y media )?de la ma[nñ]ana', 'at $1 am'),
  rule('a las? (\\d{1,2}(?::\\d{2})?) (?:y media )?de la (?:tarde|noche)', 'at $1 pm'),
  rule('a las? (\\d{1,2}(?::\\d{2})?)', 'at $1'),
  rule('al mediod[ií]a', 'at noon'),
  rule('(?:por|en|de|a) la ma[nñ]ana', ' '),
  rule('(?:por|en|de|a) la (?:tarde|noche)', ' '),
  rule('mañana', 'tomorrow'),
  rule('hoy', 'today'),
  rule(`(?:el )?(?:pr[oó]ximo|este) (${day})`, 'this $1'),
  rule(`(${day}) (?:que viene|pr[oó]ximo|entrante)`, 'this $1'),
  rule('(?:la )?pr[oó]xima semana|la semana (?:que viene|pr[oó]xima|entrante)', 'next week'),
  rule(`(?:1ro|1o|1º|primero) (?:de )?(${month})`, '1 $1'),
  rule(`(\\d{1,2}) (?:de |del mes de )?(${month})(?: (?:de|del)(?: a[nñ]o)? (\\d{4}))?`, '$1 $2 $3'),
  rule('el (?:d[ií]a )?(\\d{1,2})(?=\\s*(?:[,.;?!)]|$|a las|at|en|por|para|y|o))', 'the $1th'),
  ...Object.entries(days).map(([spanish, english]) => rule(spanish, english)),
  ...Object.entries(months).map(([spanish, english]) => rule(spanish, english)),
];
