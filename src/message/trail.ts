// Lines that separate a reply from what it answers.

/** "-----Original Message-----" in the languages of our users and their neighbours; Samsung and Yahoo write "message". */
const separatorPattern =
  /^[\s>*_]*-{2,}[\s*]*(?:original message|original appointment|mensaje original|message d'origine|message original|ursprüngliche nachricht|originalnachricht|original-nachricht|ursprungliche nachricht|mensagem original|messaggio originale|oorspronkelijk bericht|oprindelig (?:besked|meddelelse)|opprinnelig melding|ursprungligt meddelande|originalmeddelande|alkuperäinen viesti|oryginalna wiadomość|wiadomość oryginalna|исходное сообщение|пересылаемое сообщение|thư gốc|tin nhắn gốc|原始邮件|原始郵件|元のメッセージ|원본 메일|reply message|mensaje de respuesta|reenviado original)[\s*]*-{2,}[\s*]*$/iu;

/** The line that helpdesks put on top of their letters, quoted back by programs that mark nothing. */
const replyAbove =
  /^\s*(?:#{2,}|-{2,}|={2,}).{0,20}\b(?:reply|type|write|responda|antwort\w*)\b.{0,30}\b(?:above|encima|oberhalb)\b.{0,40}(?:#{2,}|-{2,}|={2,})\s*$/i;

/** What forums print above the history in their notices. */
const previousReplies =
  /^\s*[*_]{1,2}(?:previous replies|vorherige antworten|respuestas anteriores|réponses précédentes)[*_]{1,2}\s*$/i;

export function isSeparator(line: string): boolean {
  return (
    line.length < 120 &&
    line.length > 4 &&
    /^[\s>]{0,20}[-*_#=]/.test(line) &&
    (separatorPattern.test(line) || replyAbove.test(line) || previousReplies.test(line))
  );
}

/** The rule of underscores that Outlook on the web and on phones writes above its header block; "====" of Orange's web mail. */
export function isRule(line: string): boolean {
  return line.length < 120 && /^[\s>]*(?:_{5,}|-{3,}|={4,}|\*{4,}|—{2,}|[-_—]{8,})\s*$/.test(line);
}
