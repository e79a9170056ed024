import { domainOf } from './address.js';
import { shorten } from './clean.js';
import { limits } from './limits.js';
import type { Address, Speaker } from './message.js';

/** What tells who speaks through a mail; `first` gives header values by lower-case name. */
export interface SpeakerSigns {
  readonly first: (name: string) => string | null;
  readonly addresses: (value: string | null) => readonly Address[];
  readonly from: Address | null;
  readonly sender: Address | null;
  readonly replyTo: readonly Address[];
  readonly subject: string;
  readonly listId: string | null;
  /** Media types of the attachments. */
  readonly files: readonly string[];
}

/**
 * The person behind a mail: the writer of a web form, of a mail that a list rewrote ("Ann via Staff"), the caller of a voicemail, whom
 * somebody writes for; else whom From names. It is what the mail says, and proves nothing (policies/proof.ts).
 */
export function readSpeaker(mail: SpeakerSigns): Speaker | null {
  const { from } = mail;
  if (from === null) return null;
  const listed = throughList(mail, from);
  if (listed !== null) return { address: listed, by: 'list' };
  if (isVoicemail(mail))
    return { address: { name: caller(mail.subject) || from.name, address: from.address }, by: 'voicemail' };
  const [person] = mail.replyTo;
  if (person !== undefined && isForm(mail)) return { address: person, by: 'form' };
  if (mail.sender !== null && mail.listId === null && !isBulk(mail.sender)) return { address: from, by: 'on-behalf' };
  return { address: from, by: 'from' };
}

/** "Ann Teacher via Staff", in the words of list managers of several languages; "'Ann' via Staff" is Google's. */
const via = /^['"]?(.{1,120}?)['"]?\s+(?:via|durch|por medio de|através de|qua)\s+\S/iu;
const originals = [
  'x-original-from',
  'x-google-original-from',
  'x-mailfrom-original',
  'original-from',
  'x-original-sender',
] as const;

/** The writer of a mail whose From the list put its own address into, so that DMARC does not refuse it. */
function throughList(mail: SpeakerSigns, from: Address): Address | null {
  const named = via.exec(from.name)?.[1]?.trim();
  const listed = mail.listId !== null || mail.first('list-post') !== null || mail.first('x-google-group-id') !== null;
  if (named === undefined || !listed) return null;
  for (const field of originals) {
    const [person] = mail.addresses(mail.first(field));
    if (person !== undefined && person.address !== from.address) {
      return { name: person.name || shorten(named, limits.displayName), address: person.address };
    }
  }
  // Mailman puts the writer into Reply-To; the list itself may stand there too.
  const others = mail.replyTo.filter((one) => one.address !== from.address && !isListAddress(mail, one));
  const [person] = others;
  return person === undefined || others.length > 1
    ? null
    : { name: person.name || shorten(named, limits.displayName), address: person.address };
}

function isListAddress(mail: SpeakerSigns, one: Address): boolean {
  const post = mail.first('list-post') ?? '';
  return post.toLowerCase().includes(one.address) || mail.listId === one.address.replace('@', '.');
}

const formLocal =
  /^(?:(?:no|do[-_.]?not)[-_.]?reply|web[-_.]?forms?|forms?|formulari?o?|kontaktformular|kontakt|contact(?:o|us|form)?|web(?:site|master|server|mailer)?|www(?:-data)?|wordpress|apache|nginx|nobody|httpd|php|info|notifications?|mailer|admin|cms)(?:[-_.+].*)?$/;
const formSubject =
  /\b(?:contact form|web ?form|(?:help ?desk|ticket|request|support|service|repair|work order|it) form|form (?:submission|response|entry)|submitted (?:a|the) form|new submission|website (?:contact|enquiry|inquiry|request)|formulario de contacto|nuevo (?:envío|mensaje) de(?:l)? formulario|formulaire de contact|kontaktformular|kontaktanfrage|formulário de contato)\b/i;
const formMailer =
  /\b(?:phpmailer|wordpress|wpforms|gravity forms|contact form 7|drupal|joomla|swiftmailer|typo3|formmail)\b/i;

/** The website writes for the person who filled in the form, and puts that person into Reply-To. */
export function isForm(mail: Pick<SpeakerSigns, 'first' | 'from' | 'replyTo' | 'subject' | 'listId'>): boolean {
  const [person, second] = mail.replyTo;
  if (mail.from === null || person === undefined || second !== undefined || mail.listId !== null) return false;
  if (person.address === mail.from.address || isBulk(person)) return false;
  if (mail.first('list-unsubscribe') !== null) return false;
  const made =
    formMailer.test(mail.first('x-mailer') ?? '') ||
    mail.first('x-php-originating-script') !== null ||
    mail.first('x-wpcf7-content-type') !== null ||
    mail.first('x-php-script') !== null ||
    /form/i.test(mail.first('x-generator') ?? '');
  const local = mail.from.address.split('@')[0] ?? '';
  const site = formLocal.test(local);
  return (made && (site || formSubject.test(mail.subject))) || (site && formSubject.test(mail.subject));
}

function isBulk(one: Address): boolean {
  const local = one.address.split('@')[0] ?? '';
  return (
    /^(?:no|do[-_.]?not)[-_.]?reply|^bounces?\b|^mailer|-(?:bounces?|owner|request)$|^owner-|^srs[01]=/.test(local) ||
    /(?:^|\.)(?:amazonses|sendgrid|mailgun|mcsv|mandrillapp|sparkpostmail)\./.test(`${domainOf(one.address)}.`)
  );
}

const voicemailSubject =
  /\b(?:voice ?mail|voice message|mensaje de voz|correo de voz|buz[óo]n de voz|message vocal|messagerie vocale|sprachnachricht|voicebox|anrufbeantworter|correio de voz|mensagem de voz)\b|语音(?:邮件|留言)|thư thoại/iu;

/** A telephone exchange sends what a caller said as a sound file. */
export function isVoicemail(mail: Pick<SpeakerSigns, 'subject' | 'files' | 'first'>): boolean {
  const sound = mail.files.some((type) => type.startsWith('audio/'));
  const exchange = /voice/i.test(mail.first('content-class') ?? '') || mail.first('x-callingtelephonenumber') !== null;
  return exchange || (sound && voicemailSubject.test(mail.subject));
}

/** The number or name that the subject gives: "Voice Mail from +1 555 0123 (12 seconds)". */
function caller(subject: string): string {
  const named =
    /\b(?:from|de|von|da|từ)\s+([^()<>[\]]{2,60}?)(?:\s+(?:to|for|on|at|para|pour|für)\b.*)?\s*(?:[([<].*)?$/iu.exec(
      subject,
    )?.[1];
  return named?.trim() ?? /(\+?[\d][\d\s().-]{5,18}\d)/.exec(subject)?.[1]?.trim() ?? '';
}
