import { plain } from './words.js';

const title = String.raw`(?:mr|mrs|ms|coach|hi|hey|hola|hello|dear|named|uncle|tio|big|little|our|ask|asked|tell|told|son|daughter|student|friend|colleague|nephew|intern|custodian|principal|officer)\.?`;
const person = new RegExp(
  String.raw`\b${title},? sam\b|\bsam(?:'s\b|s (?:room|office|laptop|computer|desk|class|chromebook)| and i\b| from\b| said\b| told\b| came\b| fixed\b| helped\b| has a\b| (?:who|in|at) (?:the |room|rm|tech)| can\b| moved\b| was\b|\b,|, our\b| our\b| will be\b| left\b| is (?:out|in|new|our|now|my|a)\b)|\b(?:im|i'm|i am|this is|its|it's|soy|-|—|y|thanks|thx|gracias),? sam\b(?! (?:program|app|site|page|that|que))`,
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
  const raw = `${subject}\n${text}`.slice(0, 8000).replace(/\bS\.A\.M\b\.?/gi, 'SAM');
  const low = plain(raw);
  if (/\bsam\b|\bs\.a\.m\b/.test(low)) {
    if (/^\W*s\.?a\.?m\.?\W*$/i.test(subject) || /^\W*sam\W*$/i.test(text)) found.set('program sam.alone', subject);
    if (isCapitals(raw)) found.set('program sam.capitals', 'SAM');
    const by = context.exec(low);
    if (by !== null) found.set('program sam.context', by[0]);
    const human = person.exec(low) ?? /\bSam [A-Z][a-z]+|\bSam [A-Z]\./.exec(raw);
    if (human !== null) found.set('program sam.person', human[0]);
    const not =
      /(?<!\b(?:but|just|only|pero) )\b(?:not|isnt|isn't|no es|besides|other than|unlike) (?:about )?sam\b|\bi can (?:get|log) (?:in|into|in to) sam\b|\bsam (?:works|is fine|is ok|is working|funciona|is good|loads|opens)\b|\b(?:into|in) sam (?:just fine|fine|ok|all day)/.exec(
        low,
      );
    if (not !== null) found.set('program sam.cleared', not[0]);
  }
  const active = /\bactive ?resources?\b|\bactive res\b\.?|\brecursos activos\b|\bactiveresources?\b/.exec(low);
  if (active !== null) {
    found.set('program active', active[0]);
    const not =
      /\b(?:not|isnt|isn't|no es) (?:about |in )?active resources?|\bactive resources? (?:works|is fine|is ok|opens|loads|funciona)/.exec(
        low,
      );
    if (not !== null) found.set('program active.cleared', not[0]);
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
    if (/\bSAM\b|\bS\.A\.M/.test(line) && (/[a-z]{2}/.test(line) || /^\W*SAM\W*$/.test(line))) return true;
  }
  return false;
}
