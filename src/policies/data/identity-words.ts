// English and Spanish, on text in lower case without accents.

const secret =
  '(?:password|passcode|pass word|pw|pwd|pin|mfa|2fa|two[- ]factor|authenticator|contrasena|clave|login|credentials)';
const asks =
  '(?:reset\\w*|re-set|forgot\\w*|forgotten|lost|change\\w*|expired?|new|recover\\w*|unlock\\w*|wrong|incorrect|(?:does|do|did)(?: not|n.t) work|not working|won.t take|restablec\\w*|cambi\\w*|olvid\\w*|recuper\\w*|desbloque\\w*|nueva|vencio|no funciona|no sirve|no acepta)';
const near = new RegExp(`\\b${asks}\\b[^.!?\\n]{0,40}\\b${secret}s?\\b|\\b${secret}s?\\b[^.!?\\n]{0,40}\\b${asks}\\b`);
const locked =
  /\b(?:locked (?:me |him |her |us |them )?out|lock(?:ed|s) (?:my |the |his |her |their )?account|account (?:is |was |got |has been )?(?:locked|disabled|suspended)|unlock (?:my|the|his|her|their|this) account|cuenta (?:esta )?bloqueada|bloqueo de (?:mi |la )?cuenta|desbloquear (?:mi|la|su) cuenta)\b/;
/** Locked doors and keys are the other desk's. */
const doors = /\b(?:door|room|closet|car|cabinet|gate|puerta|salon|armario)\b/;

/** Whether a text asks for a password, a lock or a second factor to be undone: what acts on a person's identity. */
export function isIdentityRequest(text: string): boolean {
  if (near.test(text)) return true;
  const found = locked.exec(text);
  return found !== null && !(found[0].includes('out') && doors.test(text));
}
