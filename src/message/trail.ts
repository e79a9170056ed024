import { limits } from './limits.js';

// The lines that mail programs write between a reply and what it answers.

const fromWords = 'from|von|de|da|van|fra|från|od|lähettäjä|expéditeur|remitente|absender';
const otherWords =
  'sent|date|to|cc|subject|gesendet|datum|an|betreff|kopie|enviado(?: el)?|enviada(?: em)?|fecha|para|asunto|data|assunto|envoyé(?: le)?|à|a|objet|sujet|copie à|inviato|oggetto|verzonden|aan|onderwerp|sendt|til|emne|skickat|till|ämne|reply-to';
const fromPattern = new RegExp(
  `^[ \\t]{0,8}[*_]{0,2}(?:${fromWords})[ \\u00a0]?:[*_]{0,2}[ \\t\\u00a0]{0,8}(\\S.{0,500})$`,
  'i',
);
const otherPattern = new RegExp(`^[ \\t]{0,8}[*_]{0,2}(?:${otherWords})[ \\u00a0]?:[*_]{0,2}`, 'i');

/** What stands after "From:" in one of the known languages; null for any other line. */
export function fromLabel(line: string): string | null {
  return fromPattern.exec(line)?.[1] ?? null;
}

/** A block "From: / Sent: / To: / Subject:" begins at this line: a from-line with an author, two others within the next six lines. */
export function headerBlockAt(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.length > limits.examinedLine || !fromPattern.test(line)) return false;
  let others = 0;
  for (let next = index + 1; next <= index + 6; next++) {
    const other = lines[next] ?? '';
    if (other.length <= 20_000 && otherPattern.test(other.slice(0, 60))) others++;
  }
  return others >= 2;
}

/** "-----Original Message-----" in the languages of our users and their neighbours. */
const separatorPattern =
  /^\s*-{3,}\s*(?:original message|original appointment|mensaje original|message d'origine|message original|ursprüngliche nachricht|originalnachricht|ursprungliche nachricht|mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig (?:besked|meddelelse)|reply message)\s*-{3,}\s*$/i;

export function isSeparator(line: string): boolean {
  return line.length < 120 && (separatorPattern.test(line) || replyAbove.test(line));
}

/** The line that helpdesks put on top of their letters, quoted back by programs that mark nothing. */
const replyAbove =
  /^\s*(?:#{2,}|-{2,}|={2,}).{0,20}\b(?:reply|type|write|responda|antwort\w*)\b.{0,30}\b(?:above|encima|oberhalb)\b.{0,40}(?:#{2,}|-{2,}|={2,})\s*$/i;

/** The rule of underscores that Outlook on the web and on phones writes above its header block. */
export function isRule(line: string): boolean {
  return line.length < 120 && /^\s*(?:_{10,}|-{20,})\s*$/.test(line);
}

const attributionStart = /^\s*(?:-{3,}\s*)?(?:On|El|Le|Am|Em|Il|Op|Den|Dnia|W dniu|Pe|At)\b/i;
const attributionEnd =
  /(?:\bwrote|\bwrites|\bescribió|\bescribio|\bha escrito|\ba écrit|\bschrieb[^:]{0,200}|\bgeschrieben|\bescreveu|\bha scritto|\bschreef[^:]{0,200}|\bskrev[^:]{0,200}|\bnapisał(?:\(a\))?|\bkirjoitti)\s?(?::|-{3,})?\s*$/i;
/** "2026-03-02 8:00 GMT-06:00 Ann Teacher <ann@school.example>:" and, in any language, a date, a time and an address. */
const attributionLine = /<[^<>\s]{1,200}@[^<>\s]{1,200}>(?:[^<>:]{0,30})?\s?:$/i;

/** "Ann Teacher wrote:", an attribution only where a quote follows. */
export function isWeakAttribution(line: string): boolean {
  return line.length < 120 && /^[^<>]{2,80}\s(?:wrote|schrieb|escribió|a écrit)\s?:\s*$/i.test(line);
}

/** How many lines from here make up an attribution ("On ... Ann wrote:", folded by some clients); 0 when none does. */
export function attributionAt(lines: readonly string[], index: number): number {
  const first = lines[index] ?? '';
  if (first.length > 400 || first.trim() === '') return 0;
  if (!attributionStart.test(first)) return datedAddress(lines, index);
  let joined = '';
  for (let count = 1; count <= 4; count++) {
    const line = lines[index + count - 1];
    if (line === undefined || line.trim() === '' || line.startsWith('>')) return 0;
    joined += `${line} `;
    if (joined.length > 600) return 0;
    // A date or an address is in every one of them: "On Monday he wrote:" is a person's sentence.
    if (attributionEnd.test(joined) && /\d.*\d|@/.test(joined)) return count;
  }
  return 0;
}

/** One line, or two where the address was folded, that hold a year, a time and an address and end with a colon. */
function datedAddress(lines: readonly string[], index: number): number {
  const first = (lines[index] ?? '').trim();
  if (!/\d/.test(first) || first.startsWith('>')) return 0;
  for (const count of [1, 2]) {
    const joined = count === 1 ? first : first + (lines[index + 1] ?? '').trim().slice(0, 400);
    if (
      joined.endsWith(':') &&
      attributionLine.test(joined) &&
      /\b(?:19|20)\d\d\b/.test(joined) &&
      /\d{1,2}[:.h]\d\d/.test(joined)
    ) {
      return count;
    }
  }
  return 0;
}

/** The attribution names an address, or a year and a time: enough to take what follows for a trail though nothing marks it as quoted. */
export function isDated(lines: readonly string[], index: number, count: number): boolean {
  const joined = lines.slice(index, index + count).join(' ');
  return joined.includes('@') || (/\b(?:19|20)\d\d\b/.test(joined) && /\d{1,2}[:.h]\d\d/.test(joined));
}

/** What phones and web mail add under a mail by themselves. */
const clientLine =
  /^\s*(?:sent from (?:my|yahoo|outlook|mail|samsung|gmail|the|\w+app)\b.{0,80}|get outlook for (?:ios|android)\b.{0,120}|sent via .{0,60}|sent with .{0,60}|enviado (?:desde|do|de) (?:mi|mein|meu|yahoo|outlook|correo|samsung)\b.{0,80}|[^:]{0,40}\boutlook (?:para|pour|für|per|voor) (?:ios|android)\b.{0,120}|envoyé (?:de|depuis) (?:mon|yahoo|outlook|samsung)\b.{0,80}|von meinem .{0,60} gesendet\b.{0,40}|gesendet (?:von|mit) (?:mail|meinem|outlook|der|yahoo)\b.{0,80}|diese nachricht wurde von meinem .{0,60} gesendet\.?)\s*$/i;

export function isClientLine(line: string): boolean {
  return line.length < 250 && clientLine.test(line);
}
