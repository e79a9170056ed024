import type { Kind } from './kinds.js';

/** A format that needs no cue. The secret is group 1 where there is one, else the whole match. */
export interface Format {
  readonly name: string;
  readonly kind: Kind;
  /** One of these must be in the folded text before the pattern is tried; empty where the pattern is quick enough. */
  readonly hint: readonly string[];
  readonly pattern: RegExp;
}

// Shapes as the public documentation of each issuer states them and as the well-kept secret scanners match them.
export const formats: readonly Format[] = [
  {
    name: 'private-key',
    kind: 'key',
    hint: ['-----begin'],
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----\s{0,9}(?:[A-Z][A-Za-z-]{2,20}: [^\n]{0,100}\s{1,9}){0,4}([A-Za-z0-9+/=][A-Za-z0-9+/=\s]{15,20000})/g,
  },
  {
    name: 'putty-key',
    kind: 'key',
    hint: ['private-lines:'],
    pattern: /Private-Lines: \d{1,3}\s+([A-Za-z0-9+/=][A-Za-z0-9+/=\s]{15,8000})/g,
  },
  {
    name: 'jwt',
    kind: 'key',
    hint: ['eyj'],
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{5,4000}\.[A-Za-z0-9_-]{5,8000}(?:\.[A-Za-z0-9_-]{2,2000})?/g,
  },
  {
    name: 'aws-key-id',
    kind: 'key',
    hint: ['akia', 'asia', 'abia', 'acca'],
    pattern: /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Z0-9])/g,
  },
  {
    name: 'github',
    kind: 'key',
    hint: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    pattern: /(?<![A-Za-z0-9])(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{22,255})/g,
  },
  {
    name: 'gitlab',
    kind: 'key',
    hint: ['glpat-', 'gldt-', 'glrt-', 'glptt-'],
    pattern: /gl(?:pat|dt|rt|ptt)-[A-Za-z0-9_-]{16,64}/g,
  },
  { name: 'slack', kind: 'key', hint: ['xox', 'xapp-'], pattern: /(?:xox[abeoprs]|xapp)-[A-Za-z0-9-]{10,255}/g },
  {
    name: 'slack-webhook',
    kind: 'key',
    hint: ['hooks.slack.com'],
    pattern: /hooks\.slack\.com\/(?:services|workflows)\/([A-Za-z0-9+/_-]{20,120})/g,
  },
  {
    name: 'webhook',
    kind: 'key',
    hint: ['hook'],
    pattern:
      /https?:\/\/[^\s"'<>]{0,60}hooks?[^\s"'<>]{0,80}\/(?=[A-Za-z0-9_-]{0,60}\d)(?=[A-Za-z0-9_-]{0,60}[A-Za-z])([A-Za-z0-9_-]{10,120})(?![A-Za-z0-9_/-])/gi,
  },
  {
    name: 'texted-code',
    kind: 'code',
    hint: ['g-'],
    pattern: /(?<=(?:text|texted|said|says|code|sent|me|google|is|was|:) )G-\d{5,8}(?!\d)/gi,
  },
  {
    name: 'named-file',
    kind: 'password',
    hint: ['pw_', 'pass_', 'password_', 'with_', 'pin_', 'pwd_', 'pw-', 'password-', 'pass-', 'pw='],
    pattern:
      /[_\s.(-](?:pw|pwd|pass|password|passwd|opens?_with|open_with|with|pin|unlock)[_=-](?=[A-Za-z!#$%@.-]{0,30}\d)([A-Za-z0-9!#$%@-]{4,40})\.(?:zip|xlsx?|docx?|pdf|7z|rar|csv|accdb|pptx?|kdbx?)/gi,
  },
  {
    name: 'teams-webhook',
    kind: 'key',
    hint: ['webhook.office.com'],
    pattern: /webhook\.office\.com\/webhookb2\/([A-Za-z0-9@/_-]{40,250})/g,
  },
  { name: 'google-api', kind: 'key', hint: ['aiza'], pattern: /AIza[A-Za-z0-9_-]{30,45}/g },
  {
    name: 'google-oauth',
    kind: 'key',
    hint: ['ya29.', 'gocspx-', '1//0'],
    pattern: /(?:ya29\.[A-Za-z0-9_-]{20,500}|GOCSPX-[A-Za-z0-9_-]{20,60}|1\/\/0[A-Za-z0-9_-]{30,120})/g,
  },
  {
    name: 'stripe',
    kind: 'key',
    hint: ['k_live_', 'k_test_', 'whsec_'],
    pattern: /(?:[srp]k_(?:live|test)_|whsec_)[A-Za-z0-9]{16,120}/g,
  },
  { name: 'openai-like', kind: 'key', hint: ['sk-'], pattern: /(?<![A-Za-z0-9])sk-[A-Za-z0-9_-]{20,200}/g },
  {
    name: 'sendgrid',
    kind: 'key',
    hint: ['sg.'],
    pattern: /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{16,64}/g,
  },
  { name: 'mailgun', kind: 'key', hint: ['key-'], pattern: /(?<![A-Za-z0-9])key-[0-9a-f]{32}(?![0-9a-f])/g },
  {
    name: 'package-registry',
    kind: 'key',
    hint: ['npm_', 'pypi-', 'rubygems_', 'dop_v1_', 'hf_', 'hvs.', 'shpat_', 'lin_api_', 'atatt3', 'dapi'],
    pattern:
      /(?<![A-Za-z0-9])(?:npm_|pypi-|rubygems_|dop_v1_|hf_|hvs\.|shpat_|lin_api_|ATATT3|dapi)[A-Za-z0-9_=-]{24,255}/g,
  },
  { name: 'canvas', kind: 'key', hint: [], pattern: /(?<![A-Za-z0-9])\d{1,6}~[A-Za-z0-9]{12,80}/g },
  { name: 'telegram', kind: 'key', hint: [':aa'], pattern: /(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{33}/g },
  {
    name: 'azure-storage',
    kind: 'key',
    hint: ['accountkey=', 'sharedaccesskey='],
    pattern: /(?:AccountKey|SharedAccessKey)=([A-Za-z0-9+/=]{20,120})/gi,
  },
  { name: 'age', kind: 'key', hint: ['age-secret-key-'], pattern: /AGE-SECRET-KEY-1[A-Z0-9]{50,70}/gi },
  {
    name: 'authorization',
    kind: 'key',
    hint: ['bearer ', 'basic ', 'authorization'],
    pattern:
      /(?:Authorization:? {0,2}(?:Bearer|Basic|Token|ApiKey)?|Bearer|Basic) {1,2}["']?([A-Za-z0-9._~+/=-]{12,4000})/gi,
  },
  { name: 'recovery-key', kind: 'key', hint: [], pattern: /(?<!\d)\d{6}(?:[- ]\d{6}){7}(?!\d)/g },
  {
    name: 'filevault',
    kind: 'key',
    hint: [],
    pattern: /(?<![A-Z0-9-])[A-Z0-9]{4}(?:-[A-Z0-9]{4}){5}(?![A-Z0-9-])/g,
  },
  {
    name: 'url-credentials',
    kind: 'password',
    hint: ['://'],
    pattern: /[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@"'<>]{0,80}:([^\s/"'<>]{1,100}?)@(?=[\w.[-])/gi,
  },
  {
    name: 'url-secret',
    kind: 'key',
    hint: [],
    pattern:
      /[?&](?:pwd|passwd|password|pass|passcode|pin|token|access_token|auth_token|auth|authtoken|refresh_token|id_token|api_?key|apikey|key|secret|client_secret|sig|signature|sas|otp|tk)=([^\s&#"'<>)\]]{3,2000})/gi,
  },
  {
    name: 'url-reset',
    kind: 'key',
    hint: ['reset', 'verify', 'invite', 'activate', 'magic'],
    pattern:
      /https?:\/\/[^\s"'<>]{3,120}\/(?:reset|password-reset|reset-password|verify|activate|invite|magic|magic-link)\/([A-Za-z0-9_.~-]{12,400})/gi,
  },
  {
    name: 'assignment',
    kind: 'key',
    hint: ['key', 'secret', 'token'],
    pattern:
      /(?<![A-Za-z])(?:[A-Z0-9]{1,30}_){0,4}(?:SECRET|API_KEY|APIKEY|ACCESS_KEY|SECRET_KEY|TOKEN|PRIVATE_KEY|AUTH_KEY|(?<=_)KEY|(?<=_)PSK|COMMUNITY)["']?\s{0,2}[:=]\s{0,2}["']?([^\s"',;<>{}\uE000]{8,300})/g,
  },
  {
    name: 'header-key',
    kind: 'key',
    hint: ['api-key', 'auth-token', 'access-token'],
    pattern: /x-(?:api-key|auth-token|access-token)["']?\s{0,2}[:=]\s{0,2}["']?([^\s"',;<>\uE000]{6,300})/gi,
  },
  {
    name: 'command-user',
    kind: 'password',
    hint: ['-u ', '/user:', '--user'],
    pattern: /(?:curl|wget)[^\n]{0,200}?(?:-u|--user)[ =]["']?[^\s:"']{1,60}:([^\s"']{2,100})/gi,
  },
  {
    name: 'command-net-use',
    kind: 'password',
    hint: ['/user:'],
    pattern: /(?<=\s)\/user:\S{1,60} {1,3}(?!\/|and |then |but |or |it |says |i |<)([^\s<>]{2,80})/gi,
  },
  {
    name: 'command-net-use-first',
    kind: 'password',
    hint: ['net use'],
    pattern: /net use \S{1,80} \\\\\S{1,120} (?!\/)(\S{2,60}) \/user/gi,
  },
  {
    name: 'command-mysql',
    kind: 'password',
    hint: ['mysql', 'mysqldump', 'mariadb'],
    pattern: /(?:mysql|mysqldump|mariadb)[^\n]{0,120}? -p([^\s-]\S{1,60})/gi,
  },
  {
    name: 'command-option',
    kind: 'password',
    hint: ['sqlcmd', 'sshpass', 'osql', 'bcp', 'plink', 'pscp', 'psexec', 'smbclient', '--pass', '-pw '],
    pattern:
      /(?:(?:sqlcmd|sshpass|osql|bcp|psexec|unzip|7z)[^\n]{0,160}? -[pP] ?|(?:plink|pscp|putty)[^\n]{0,160}? -pw |--pass(?:word|phrase)?[ =])["']?(?!-)([^\s"']{2,80})/g,
  },
  { name: 'command-net-user', kind: 'password', hint: ['net user'], pattern: /net user \S{1,60} (?!\/)(\S{3,60})/gi },
  {
    name: 'network-device',
    kind: 'password',
    hint: ['enable secret', 'enable password', ' secret ', 'key-string', 'snmp-server'],
    pattern:
      /(?:enable (?:secret|password)(?: \d)?|(?<=privilege \d{1,2} )(?:secret|password)(?: \d)?|(?<=username \S{1,30} )(?:secret|password)(?: \d)?|key-string|snmp-server community) (?!is |was |for |on |and |does |the |has )([^\s]{4,80})/gi,
  },
  {
    name: 'piped',
    kind: 'password',
    hint: ['sudo -s', '--stdin', '--password-stdin', 'chpasswd'],
    pattern:
      /(?:echo|printf) ["']?([^\s"'|]{3,60})["']? ?\| ?(?:sudo -S|passwd --stdin|chpasswd|[a-z ]{2,40}--password-stdin)/gi,
  },
  { name: 'wifi-qr', kind: 'wifi key', hint: ['wifi:'], pattern: /WIFI:[^\n]{0,120}?P:([^;\n]{4,80});/g },
];
