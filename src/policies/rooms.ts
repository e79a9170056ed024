/** "12", "B-204", "7A", "1203", "C5". */
const number = '(?:[A-Za-z]{1,2}-?)?\\d{1,4}[A-Za-z]?(?:-\\d{1,3}(?!\\d))?';
/** What follows a number that counts or measures something instead of naming a room. */
const counted =
  '(?!\\s*(?:%|:\\d|/\\d|[ap]\\.?m\\b|st\\b|nd\\b|rd\\b|th\\b|[.,]\\d|x\\d|minutes?\\b|min\\b|hours?\\b|hrs?\\b|days?\\b|weeks?\\b|students?\\b|kids?\\b|children\\b|people\\b|computers?\\b|chromebooks?\\b|laptops?\\b|ipads?\\b|devices?\\b|desks?\\b|chairs?\\b|times?\\b|more\\b|of\\s+(?:the|them|my|our)\\b|out\\s+of\\b|alumnos?\\b|estudiantes?\\b|ni[nñ]os?\\b|computadoras?\\b|minutos?\\b|horas?\\b|d[ií]as?\\b|veces\\b|grado\\b|feet\\b|ft\\b|inch|degrees\\b|grados\\b))';
const sign = '(?:\\s*(?:#|no\\.?|num\\.?|number|n[uú]mero|n[º°.]|:|is|es|el|la)){0,2}\\s*';
/** Rooms that are none: of a meeting, of a program, or where the word means space. */
const unreal = '(?<!\\b(?:zoom|meet|breakout|chat|waiting|google|teams|virtual|escape|more|enough|no|head)\\s)';
const list = `(${number}(?:\\s*(?:,|&|and|y|/|to|-|through|thru|a)\\s*${number}){0,4})`;

const cued = new RegExp(
  `${unreal}(?<![\\p{L}\\p{N}])(?:class\\s?rooms?|rooms?|rms?\\.?|home\\s?room|sal[oó]n(?:es)?(?:\\s+de\\s+clases?)?|aulas?|cuarto|sala)(?![\\p{L}])${sign}${list}(?![\\p{L}\\p{N}])${counted}`,
  'iu',
);
const lettered = new RegExp(
  `${unreal}(?<![\\p{L}\\p{N}])(?:[Rr]oom|ROOM|[Rr]m\\.?|[Ss]al[oó]n|[Aa]ula)\\s+([A-Z])(?![\\p{L}\\p{N}'’])(?!\\s+\\p{Ll})`,
  'u',
);
const kinds = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:portable|trailer|lab|computer lab|suite|bungalow|modular|laboratorio|port[aá]til)\\s*#?\\s*(?:\\d{1,3}[A-Za-z]?|[A-Z]))(?![\\p{L}\\p{N}'’])${counted}`,
  'iu',
);
/** Without a word for it: three digits or letter and digits, right before the sentence ends or goes on to what is wrong. */
const bare =
  /(?<![\p{L}\p{N}])(?:in|from|en)\s+(?!911)([A-Z]-?\d{1,3}|\d{3}[A-Z]?)(?=\s*(?:[.,;!?)]?\s*$|[.,;!?)]\s|\s(?:is|are|was|isn['’]t|won['’]t|will|doesn['’]t|does|has|have|and|but|today|again|still|stays?|stopped|went|just|cannot|can['’]t|keeps?|needs?|y|no|est[aá]|tiene)\b))/mu;
const named =
  /(?<![\p{L}\p{N}])(?:in|at|from|en|desde)\s+(?:the\s+|my\s+|our\s+|la\s+|el\s+|mi\s+|nuestra\s+|su\s+)((?:main|front|attendance|counseling|nurse['’]?s?|principal['’]?s?|school|district|special ed)\s+office|office|library|media center|cafeteria|kitchen|gym(?:nasium)?|auditorium|computer lab|science lab|band room|music room|art room|teachers?['’]? lounge|staff room|work\s?room|conference room|counseling center|biblioteca|cafeter[ií]a|gimnasio|auditorio|oficina(?: principal)?|direcci[oó]n|enfermer[ií]a|cocina|laboratorio|sala de maestros)(?![\p{L}\p{N}])(?!\s+365)/iu;

/** Where in a building, in the words of the text: "12", "B-204", "Portable 7", "library"; null when it does not say. */
export function roomIn(text: string): string | null {
  const found =
    cued.exec(text)?.[1] ??
    kinds.exec(text)?.[1] ??
    lettered.exec(text)?.[1] ??
    bare.exec(text)?.[1] ??
    named.exec(text)?.[1];
  return found === undefined ? null : found.replace(/\s+/g, ' ').trim();
}

/** A room and nothing else, as people answer when they were asked for one. */
export function roomAlone(text: string): string | null {
  const [, room] = new RegExp(`^\\s*#?(${number})\\s*[.!]?\\s*$`, 'u').exec(text) ?? [];
  return room ?? null;
}
