import { limits } from './limits.js';

// The block "From: / Sent: / To: / Subject:" that Outlook and others write above an unquoted trail and above a mail they
// forward: English, Spanish, French, German, Portuguese, Vietnamese, Chinese, and the neighbours that come at no cost.

const fromWords =
  'from|von|de|da|van|fra|från|od|lähettäjä|expéditeur|remitente|absender|remetente|mittente|từ|người gửi|发件人|寄件者|寄件人|發件人|от|差出人|보낸 ?사람|kimden|מאת';
const dateWords =
  'sent|date|gesendet(?: am)?|datum|enviado(?: el| em)?|enviada(?: em| el)?|fecha|data|envoyé(?: le)?|le|inviato|verzonden|sendt|dato|skickat|lähetetty|wysłano|ngày|ngày gửi|đã gửi|thời gian|发送时间|发送日期|日期|寄件日期|傳送時間|發送時間|отправлено|дата|送信日時|날짜|보낸 ?날짜|tarih|נשלח|message du';
const otherWords =
  'to|cc|bcc|subject|an|betreff|kopie|para|asunto|assunto|à|a|objet|sujet|copie à|destinataire|oggetto|aan|onderwerp|til|emne|till|ämne|kopia|aihe|vastaanottaja|do|temat|reply-to|répondre à|antwort an|responder a|đến|tới|gửi đến|chủ đề|tiêu đề|收件人|收件者|主题|主題|主旨|抄送|副本|кому|тема|копия|宛先|件名|받는 ?사람|제목|kime|konu|אל|נושא|importance|attachments|organization';
const label = (words: string): string =>
  `^[ \\t\\u00a0]{0,8}[*_:]{0,2}(?:${words})[ \\u00a0]?[*_]{0,2}[ \\u00a0]?[:：][*_]{0,2}`;
const fromPattern = new RegExp(`${label(fromWords)}[ \\t\\u00a0]{0,8}(\\S.{0,500})$`, 'iu');
const datePattern = new RegExp(label(dateWords), 'iu');
const otherPattern = new RegExp(label(otherWords), 'iu');

/** Characters of a line that can hold a label. */
const labelLength = 80;

/** What stands after "From:" in one of the known languages; null for any other line. */
export function fromLabel(line: string): string | null {
  return line.length > limits.examinedLine ? null : (fromPattern.exec(line)?.[1] ?? null);
}

type Kind = 'from' | 'date' | 'other' | null;

function kindOf(line: string): Kind {
  // The colon is looked for first: most lines of a text have none near their start.
  const start = line.slice(0, labelLength);
  if (!/[:：]/.test(start)) return null;
  if (line.length <= limits.examinedLine && fromPattern.test(line)) return 'from';
  if (datePattern.test(start)) return 'date';
  return otherPattern.test(start) ? 'other' : null;
}

/**
 * A header block begins at this line: three labels of different kinds within seven lines, one of them the writer; or, as some
 * gateways write it, a date and an address on two lines next to each other.
 */
export function headerBlockAt(lines: readonly string[], index: number): boolean {
  const first = kindOf(lines[index] ?? '');
  if (first === null) return false;
  let from = first === 'from' ? 1 : 0;
  let date = first === 'date' ? 1 : 0;
  let others = first === 'other' ? 1 : 0;
  for (let next = index + 1; next <= index + 7; next++) {
    const kind = kindOf(lines[next] ?? '');
    if (kind === 'from') from++;
    else if (kind === 'date') date++;
    else if (kind === 'other') others++;
  }
  if (first === 'from' && date + others >= 2) return true;
  if (first === 'date' && from > 0 && others > 0) return isTimed(lines[index] ?? '');
  return first !== 'other' && isPair(lines[index] ?? '', lines[index + 1] ?? '');
}

/** "From: ann@school.example" and "Date: Wed, 4 Mar 2026 00:15:02 -0600" next to each other, in either order. */
function isPair(first: string, second: string): boolean {
  if (kindOf(second) === null) return false;
  const dated = [first, second].find((line) => datePattern.test(line.slice(0, labelLength)));
  const addressed = [first, second].find((line) => line !== dated && /@[\w.-]{2,}/.test(line.slice(0, 1000)));
  return dated !== undefined && addressed !== undefined && isTimed(dated);
}

function isTimed(line: string): boolean {
  return /\d{4}/.test(line.slice(0, 300)) && /\d{1,2}[:.h]\d\d/.test(line.slice(0, 300));
}
