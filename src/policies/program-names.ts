import { plain } from './words.js';

const title = String.raw`(?:mr|mrs|ms|coach|hi|hey|hola|hello|dear|named|uncle|tio|big|little|our|ask|asked|tell|told|son|daughter|student|friend|colleague|nephew|intern|custodian|principal|officer)\.?`;
const person = new RegExp(
  String.raw`\b${title},? sam\b|\bsam(?:'s\b|s (?:room|office|laptop|computer|desk|class|chromebook)| and i\b| from\b| said\b| told\b| came\b| fixed\b| helped\b| has a\b| (?:who|in|at) (?:the |room|rm|tech)| can\b| moved\b| was\b|, our\b| our\b| will be\b| left\b| is (?:out|in|new|our|now|my|a)\b)|\b(?:im|i'm|i am|this is|its|it's|soy|-|—|y|thanks|thx|gracias),? sam\b(?! (?:program|app|site|page|that|que))`,
  'u',
);
const context = new RegExp(
  String.raw`\b(?:in|into|on|onto|to|for|en|de|al|del|through|using|open|opening|use|of|with|con|a|el|la|my|the|mi|your|our|via|from|reset|called|program|programa|sistema|system|app|load|inside) s\.?a\.?m\b\.?(?! (?:and i|who|said|from))|\bs\.?a\.?m\.? (?:the (?:program|app)|password|passwords|pw|log ?-?ins?|log in|log on|account|accounts|access|acceso|grades?|grade ?book|program|site|app|page|says|wont|won't|will not|is (?:down|not|locked|blank|showing|still|broken|slow|giving)|down|no (?:me|nos|le)|doesnt|doesn't|keeps|shows|isnt|isn't|clave|contrasena|usuario|report|reports|card|cards|help|not|error|roster|rosters|calificaciones|locked|kicked|kicks|question|pass|username|user|training|link|se|dice)\b`,
  'u',
);

/**
 * Whether "Sam" is the program or a person, by its capitals and by the words beside it. Yields the names of what was found with the
 * words.
 */
export function samSigns(subject: string, text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const raw = inEarnest(`${subject}\n${text}`.slice(0, 8000).replace(/\bS\.A\.M\b\.?/gi, 'SAM'));
  const low = plain(raw);
  if (/\bsam\b|\bs\.a\.m\b/.test(low)) {
    const alone = /^\W*s\.?a\.?m\.?\W*$/i.exec(subject) ?? /^\W*sam\W*$/i.exec(text);
    const by = context.exec(low);
    const human =
      person.exec(low) ??
      /\bSam (?!The\b|Is\b|Password\b|Access\b|Login\b|Grades\b)[A-Z][a-z]+|\bSam [A-Z]\./.exec(raw);
    const not =
      /(?<!\b(?:but|just|only|pero) )\b(?:not|isnt|isn't|no es|besides|other than|unlike) (?:about )?sam\b|\bi can (?:get|log) (?:in|into|in to) sam\b|\bsam (?:works|is fine|is ok|is working|funciona|is good|loads|opens)\b|\b(?:into|in) sam (?:just fine|fine|ok|all day)/.exec(
        low,
      );
    const capitals = isCapitals(raw);
    if (not !== null) found.set('program sam.cleared', not[0]);
    else if (human !== null && !capitals) found.set('program sam.person', human[0]);
    else if (capitals || by !== null || alone !== null) {
      found.set('program sam', by?.[0] ?? 'SAM');
      if (human !== null) found.set('program sam.person', human[0]);
    }
  }
  const active = /\bactive ?resources?\b|\bactive res\b\.?|\brecursos activos\b|\bactiveresources?\b/.exec(low);
  if (active !== null) {
    const not =
      /\b(?:not|isnt|isn't|no es) (?:about |in )?active resources?|\bactive resources? (?:works|is fine|is ok|opens|loads|funciona)/.exec(
        low,
      );
    found.set(not === null ? 'program active' : 'program active.cleared', active[0]);
  }
  if (
    /\bAR\b/.test(raw) &&
    /\b(?:pay|leave|password|sick|vacation|balance|direct deposit|payroll|stub)\w*\b/.test(low)
  ) {
    found.set('program active.short', 'AR');
  }
  return found;
}

function isCapitals(raw: string): boolean {
  for (const line of raw.split('\n')) {
    if (/\bSAM\b(?!-)/.test(line) && (/[a-z]{2}/.test(line) || /^\W*SAM\W*$/.test(line))) return true;
  }
  return false;
}

/** Without what is said by the way: a second matter that can wait does not carry the mail off. */
function inEarnest(raw: string): string {
  const kept = raw
    .split(/(?<=[.!?\n])\s*/)
    .filter((part) => !/^\W*p\.?s\b|\b(?:at some point|some ?day|no (?:rush|hurry)|by the way|btw)\b/i.test(part));
  return kept.length > 0 ? kept.join('\n') : raw;
}
