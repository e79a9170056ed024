import type { Address } from './message.js';
import { isRule } from './trail.js';

// What stands under a mail and was not written for it: signatures, what phones add, footers of lists, disclaimers.

/** Lines of a signature after "-- "; a longer block is more likely text that happens to stand under two dashes. */
const afterDashes = 25;
/** Lines of one after "---", "___" or "—", which are also drawn between paragraphs. */
const afterRule = 10;

/** The lines without what stands under the mail. Gives back none when there is nothing else. */
export function withoutSignature(lines: readonly string[], writer: Address | null = null): readonly string[] {
  const names = namesOf(writer);
  let kept = lines;
  // A footer may stand under a disclaimer under a signature, in any order.
  for (let round = 0; round < 6; round++) {
    const next = withoutOne(kept, names);
    if (next.length === kept.length) break;
    kept = next;
  }
  return kept;
}

function withoutOne(lines: readonly string[], names: readonly string[]): readonly string[] {
  const end = lastText(lines) + 1;
  const byDashes = dashesAbove(lines, end);
  if (byDashes >= 0) return lines.slice(0, byDashes);
  const client = clientLineAbove(lines, end);
  if (client >= 0) return lines.slice(0, client);
  const paragraph = paragraphStart(lines, end);
  if (isDisclaimer(lines, paragraph, end) || isListFooter(lines, paragraph, end)) return lines.slice(0, paragraph);
  const closing = closingAbove(lines, end);
  if (closing > 0) return lines.slice(0, closing);
  const name = names.length < 2 ? -1 : nameAbove(lines, end, names);
  return name > 0 ? lines.slice(0, name) : lines;
}

/** The words of the writer's name, lower case; from the address where there is no name: "ann.teacher". */
function namesOf(writer: Address | null): readonly string[] {
  if (writer === null) return [];
  const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const named = words(writer.name);
  return named.length >= 2 ? named.slice(0, 4) : words(writer.address.split('@')[0] ?? '').slice(0, 4);
}

const contact =
  /(?:\d[\d\s().-]{5,}\d)|@[\w-]+\.|https?:|www\.|\b(?:school|district|elementary|high|middle|teacher|principal|secretary|librarian|coordinator|specialist|department|office|tel|phone|fax|mobile|cell|escuela|maestr[ao]|distrito|école|schule|sekretariat)\b/i;

/**
 * Index of a line that is the writer's name, with nothing but contact lines under it: a signature without dashes, as Outlook sets it.
 * An empty line or a closing stands above, else the name may be one of a list.
 */
function nameAbove(lines: readonly string[], end: number, names: readonly string[]): number {
  let below = 0;
  let contacts = 0;
  for (let index = end - 1; index > 0 && below <= afterRule; index--) {
    const line = lines[index] ?? '';
    if (isEmpty(line)) continue;
    if (!isSignatureLine(line)) return -1;
    const words: readonly string[] = line.length > 80 ? [] : (line.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
    if (words.length <= names.length + 3 && names.every((name) => words.includes(name)) && !/[@:]/.test(line)) {
      const above = lines[index - 1] ?? '';
      const apart =
        above.trim() === '' ||
        closing.test(above) ||
        /^\s*(?:many )?(?:thanks|thank you|gracias|merci|danke)[\s,.!]*$/i.test(above);
      const introduced = /:\s*$/.test(lines[lastText(lines.slice(0, index))] ?? '');
      return contacts > 0 && apart && !introduced && lastText(lines.slice(0, index)) >= 0 ? index : -1;
    }
    below++;
    if (contact.test(line)) contacts++;
  }
  return -1;
}

function lastText(lines: readonly string[]): number {
  let last = lines.length - 1;
  while (last >= 0 && isEmpty(lines[last] ?? '')) last--;
  return last;
}

function isEmpty(line: string): boolean {
  return line.trim() === '' || isRule(line);
}

/** Index of the line of dashes that begins a signature, -1 when there is none. */
function dashesAbove(lines: readonly string[], end: number): number {
  let below = 0;
  let short = true;
  const from = Math.max(0, end - afterDashes - 15);
  for (let index = lines.length - 1; index >= from; index--) {
    const line = lines[index] ?? '';
    // RFC 3676, 4.3 asks for "-- "; the blank is often lost on the way.
    if (/^[ \t\u00a0]?(?:--|__)[ \t\u00a0]*$/.test(line)) {
      if (below <= afterDashes && (line.startsWith('--') || (short && below <= afterRule)))
        return withRuleAbove(lines, index);
    } else if (/^\s*(?:-{3,}|_{3,}|—{2,}|-{2,}\s?-{1,}|\*{2,}|~{2,})\s*$/.test(line)) {
      if (below > 0 && below <= afterRule && short) return withRuleAbove(lines, index);
    } else if (line.trim() !== '') {
      below++;
      short &&= isSignatureLine(line);
    }
  }
  return -1;
}

/** "--" twice, or a rule above "-- ": all of it is the separator. */
function withRuleAbove(lines: readonly string[], index: number): number {
  let above = index;
  while (above > 0 && (isEmpty(lines[above - 1] ?? '') || /^\s*(?:--|—|–)\s*$/.test(lines[above - 1] ?? ''))) above--;
  return above;
}

/** A name, a post, an address: short, and no sentence. */
function isSignatureLine(line: string): boolean {
  const bare = line.trim();
  if (bare.length > 90) return /https?:|@|\||•/.test(bare) && bare.length < 300;
  return !/[.?!:]$/.test(bare) || bare.split(/\s+/).length < 5 || /https?:|www\.|@/.test(bare);
}

/** Index of "Sent from my phone" among the last three lines, -1 when it is not there. */
function clientLineAbove(lines: readonly string[], end: number): number {
  for (let seen = 0, index = end - 1; index >= 0 && seen < 3; index--) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    if (isClientLine(line)) return index;
    seen++;
  }
  return -1;
}

const device = '(?:\\S{1,20} ){0,5}\\S{1,40}';
/** What phones and web mail add under a mail by themselves, in the languages of the field. */
const clientLine = new RegExp(
  `^[\\s*_]*[<(\\[«]{0,2}(?:${[
    `sent (?:from|via|with|by|using|on) (?:my |a |an |the |your )?${device}`,
    `from my ${device}`,
    `get outlook for (?:ios|android|windows|mac)\\b.{0,120}`,
    `[\\p{L}.' -]{0,40} ?outlook (?:para|pour|für|per|voor|til|för) (?:ios|android)\\b.{0,120}`,
    `(?:télécharger|téléchargez|obtener|obtenga|holen sie sich|laden sie|baixar|obter) outlook\\b.{0,120}`,
    `outlook for (?:ios|android)\\b.{0,80}`,
    `enviado (?:desde|do|de|a partir do|através de|vía|con) (?:mi |meu |o meu |un |correo |el )?${device}`,
    `envoyé (?:de|depuis|à partir de|avec|via) (?:mon |l'application |un )?${device}`,
    `provenance : courrier pour windows\\b.{0,40}`,
    `von mein\\S{1,3} ${device} (?:gesendet|aus gesendet|verschickt)`,
    `gesendet (?:von|mit|über) (?:mein\\S{1,3} |der |dem )?${device}`,
    `diese nachricht wurde von mein\\S{1,3} ${device} gesendet`,
    `inviato (?:da|dal|con) ${device}`,
    `(?:verzonden|verstuurd) (?:vanaf|met|via|vanuit) ${device}`,
    `sendt fra (?:min |mit )?${device}`,
    `skickat från (?:min )?${device}`,
    `lähetetty ${device}`,
    `wysłan[eo] z ${device}`,
    `odesláno z ${device}`,
    `отправлено (?:с|из) ${device}`,
    `được gửi từ ${device}|gửi từ ${device} của tôi`,
    `\\p{L}{0,12}(?:发自|從|从|來自|来自)我的.{1,40}|发自.{0,30}(?:iphone|手机|邮箱).{0,20}|(?:從|从)我的 ?\\S{1,30} ?(?:傳送|发送)`,
    `iphoneから送信|.{1,30}から送信`,
    `나의 .{1,30}에서 보냄`,
    `\\p{L}{1,20} from (?:my )?mobile`,
  ].join('|')})[>)\\]»]{0,2}[.!]?[\\s*_]*(?:<?https?://\\S{1,300}>?\\s*)?$`,
  'iu',
);

/** A word of every alternative above: most lines are done with it. */
const clientWord =
  /sent|sendt|from|outlook|env|gesendet|versch|provenance|inviato|verz|verst|skickat|lähetetty|wysłan|odesláno|отправлено|gửi|发|發|我的|送信|보냄/i;

/** Words that come after "Sent from my" in a person's sentence and in no phone's signature. */
const sentence = /[,;?]|\b(?:is|was|were|and|but|because|yesterday|today|this morning|to|you|last)\b/i;

export function isClientLine(line: string): boolean {
  if (line.length > 250 || !clientWord.test(line)) return false;
  // A Markdown link: "Sent from [Mail](https://...)".
  const bare = line.replace(/\[([^[\]]{1,80})\]\([^()]{1,200}\)/g, '$1').replace(/<https?:\/\/[^<>\s]{1,200}>\s*$/, '');
  if (!clientLine.test(bare)) return false;
  return !/^[\s*_<([]{0,4}(?:sent|from) /i.test(bare) || !sentence.test(bare.slice(0, 120));
}

/** First line of the last paragraph. */
function paragraphStart(lines: readonly string[], end: number): number {
  let start = end;
  while (start > 0 && (lines[start - 1] ?? '').trim() !== '' && end - start < 40) start--;
  return start;
}

const disclaimer =
  /(?:\b(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b[^]{0,400}\b(?:confidential|privileged|intended (?:only |solely |recipient|for the))|\bif you (?:are not|have received)\b[^]{0,60}\b(?:intended recipient|addressee|in error)|\bconfidentiality (?:notice|statement)\b|\beste (?:correo|mensaje|e-?mail)\b[^]{0,300}\bconfidencial|\b(?:ce (?:message|courriel|mail)|cet e-?mail)\b[^]{0,300}\bconfidentiel|\bdiese (?:e-?mail|nachricht)\b[^]{0,300}\bvertraulich|\besta (?:mensagem|comunicação)\b[^]{0,300}\bconfidencia|\ble informazioni contenute\b[^]{0,300}\briservat|\bthink before you print\b|\bplease consider the environment before printing|\bavant d'imprimer\b|\bpienso? (?:en el medio ambiente|antes de imprimir))/i;

/** A paragraph of the usual small print, with words of the person's own above it. */
function isDisclaimer(lines: readonly string[], start: number, end: number): boolean {
  if (start === 0 || end - start > 30) return false;
  return disclaimer.test(lines.slice(start, end).join(' ').slice(0, 4000));
}

const footer =
  /\b(?:mailing list|mailman\/listinfo|listinfo|unsubscribe|to stop receiving|google groups?|subscribed to|darse de baja|cancelar la suscripci[óo]n|se désabonner|désinscri|abmelden|abbestellen|groups\.google\.com|groups\.io)\b/i;

/** What a list adds under every mail: its address and how to leave, in short lines. */
function isListFooter(lines: readonly string[], start: number, end: number): boolean {
  if (start === 0 || end - start > 12) return false;
  const paragraph = lines.slice(start, end);
  const text = paragraph.join('\n').slice(0, 3000);
  return (
    footer.test(text) &&
    /https?:\/\/|@[\w-]+\.[\w.-]+/.test(text) &&
    (ruled(lines, start) || /unsubscribe|google groups/i.test(text))
  );
}

function ruled(lines: readonly string[], start: number): boolean {
  return [lines[start], lines[start - 1], lines[start - 2]].some((line) => /^\s*(?:[-_*=~—]{2,})\s*$/.test(line ?? ''));
}

const closing =
  /^\s*[*_]{0,2}(?:(?:(?:best|kind|kindest|warm|warmest|with (?:best|kind|warm)|many|friendly)\s+)?(?:regards|wishes)(?: from .{1,30})?|(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|respectfully(?: yours)?|mit (?:freundlichen|besten|lieben|herzlichen) gr(?:ü|ue)(?:ß|ss)en|(?:viele|beste|liebe|schöne|herzliche|freundliche) gr(?:ü|ue)(?:ß|ss)e(?: aus .{1,30})?|mfg|(?:bien )?(?:cordialement|amicalement)|cordiali saluti|distinti saluti|sincères salutations|(?:un )?(?:cordial |afectuoso )?saludos?(?: cordial(?:es)?)?|reciba un cordial saludo|atentamente|cordialmente|atenciosamente|(?:com os )?melhores cumprimentos|cumprimentos|trân trọng(?: kính chào)?|thân mến|此致|敬礼|顺颂商祺|祝好)[*_]{0,2}[\s,.!，。]*$/iu;

/**
 * Index of a closing ("Kind regards,") with a name and at least one line of contact under it; -1 when there is none. A bare name
 * under a closing is part of what the person wrote, and so is all that stands under "Thanks".
 */
function closingAbove(lines: readonly string[], end: number): number {
  let below = 0;
  for (let index = end - 1; index >= 0 && below <= afterRule; index--) {
    const line = lines[index] ?? '';
    if (isEmpty(line)) continue;
    if (line.length < 80 && closing.test(line)) return below >= 2 && lastText(lines.slice(0, index)) >= 0 ? index : -1;
    if (!isSignatureLine(line)) return -1;
    below++;
  }
  return -1;
}
