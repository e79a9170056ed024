import type { Address, Nature } from './message.js';

/** What a mail shows of its nature, besides who wrote it. */
export interface NatureSigns {
  readonly first: (name: string) => string | null;
  readonly from: Address | null;
  readonly subject: string;
  readonly text: string;
  readonly listId: string | null;
  /** Media type of the whole mail, and its smime-type. */
  readonly type: string;
  readonly smimeType: string;
  /** Media types of the attachments. */
  readonly files: readonly string[];
  readonly form: boolean;
  readonly voicemail: boolean;
}

/** All natures of a mail, in the order of the type; none for a plain mail. They stand beside `kind` and decide nothing by themselves. */
export function readNatures(mail: NatureSigns): readonly Nature[] {
  const found: readonly (readonly [Nature, boolean])[] = [
    ['list', isList(mail)],
    ['calendar', mail.type === 'text/calendar' || mail.files.includes('text/calendar')],
    ['encrypted', isEncrypted(mail)],
    ['signed', isSigned(mail)],
    ['challenge', isChallenge(mail)],
    ['monitoring', isMonitoring(mail)],
    ['voicemail', mail.voicemail],
    ['form', mail.form],
  ];
  return found.flatMap(([nature, is]) => (is ? [nature] : []));
}

/** RFC 2369, RFC 2919, and what older list managers write. */
function isList({ first, listId }: NatureSigns): boolean {
  return (
    listId !== null ||
    first('list-post') !== null ||
    first('mailing-list') !== null ||
    first('x-mailing-list') !== null ||
    first('x-google-group-id') !== null ||
    /^\s*list\b/i.test(first('precedence') ?? '')
  );
}

/** S/MIME (RFC 8551), PGP/MIME (RFC 3156), PGP in the text, and the letters of encryption portals. */
function isEncrypted({ type, smimeType, files, text }: NatureSigns): boolean {
  if (type === 'multipart/encrypted') return true;
  const pkcs7 = /^application\/(?:x-)?pkcs7-mime$/;
  if (pkcs7.test(type)) return smimeType !== 'signed-data' && smimeType !== 'certs-only';
  return (
    files.includes('application/pgp-encrypted') ||
    files.includes('application/x-microsoft-rpmsg-message') ||
    /^\s*-----BEGIN PGP MESSAGE-----/m.test(text.slice(0, 20_000))
  );
}

function isSigned({ type, smimeType, files, text }: NatureSigns): boolean {
  if (type === 'multipart/signed' || smimeType === 'signed-data') return true;
  return (
    files.some((file) => /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature)$/.test(file)) ||
    /^\s*-----BEGIN PGP SIGNED MESSAGE-----/m.test(text.slice(0, 20_000))
  );
}

const challengeText =
  /\b(?:please (?:confirm|verify) (?:that you|your (?:message|e-?mail|address))|your (?:message|e-?mail) (?:is|was|has been) (?:being )?(?:held|quarantined|waiting)|to (?:release|deliver) your (?:message|e-?mail)|sender (?:address )?verification|verify you are (?:a )?human|click (?:here|the link below|on the link) to (?:confirm|verify|authenticate|deliver)|confirme (?:que|su (?:mensaje|correo))|veuillez confirmer|bitte bestätigen sie)/i;
const challengeSubject =
  /^(?:\[?(?:confirm|verification|challenge)\]?[: ]|please (?:confirm|verify)|sender (?:address )?verification|verification required|action required to deliver|message from .{1,80} (?:is waiting|needs confirmation)|your (?:message|e-?mail) .{0,60}(?:confirm|verif|waiting|challenge))/i;

/** A guard that asks the writer to prove being a person (TMDA, Spam Arrest, Boxbe and their like). */
function isChallenge({ first, from, subject, text }: NatureSigns): boolean {
  if (first('x-tmda-fingerprint') !== null || first('x-delivery-agent')?.startsWith('TMDA') === true) return true;
  if (/@(?:[\w.-]+\.)?(?:boxbe|spamarrest|mailblocks|choicemail|0spam|bluebottle)\./.test(`${from?.address ?? ''}.`))
    return true;
  return challengeSubject.test(subject) && challengeText.test(text.slice(0, 10_000));
}

const monitorSender =
  /^(?:nagios|icinga2?|zabbix|prtg|checkmk|check_mk|monit|munin|alertmanager|grafana|uptimerobot|uptime|pingdom|solarwinds|orion|whatsup|opsgenie|pagerduty|statuspage|sensu|librenms|observium|monitoring|monitor|alerts?|watchdog|smartd|ups|apcupsd|cron|raid|idrac|ilo)(?:[-_.+].*)?@/;
const monitorSubject =
  /^(?:\*\* ?(?:problem|recovery|acknowledgement|downtime)|(?:problem|recovery|resolved|ok|warning|critical|unknown|down|up|firing)(?: -|:| alert\b)|\[(?:firing|resolved|alerting|ok|no data|prtg|zabbix|nagios|icinga|problem|recovery|alert|critical|warning|monit)(?::\d+)?[\]: ]|(?:problem|resolved)(?: in \S+)?: |monitor is (?:up|down)|cron <|smart error|raid (?:degraded|alert)|disk (?:space|usage) (?:alert|warning)|ups (?:on battery|alert)|(?:host|service) alert|alert(?:a)?: )/i;

/** A machine that watches machines: by its own fields, or by sender and subject together. */
function isMonitoring({ first, from, subject }: NatureSigns): boolean {
  if (
    [
      'x-nagios-notification-type',
      'x-zabbix-event',
      'x-prtg-sensor',
      'x-cron-env',
      'x-icinga-host',
      'x-monit-version',
    ].some((name) => first(name) !== null)
  ) {
    return true;
  }
  return monitorSubject.test(subject) && monitorSender.test(from?.address ?? '');
}
