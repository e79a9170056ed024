import type { Found } from './found.js';
import type { StrikeOutOptions } from './options.js';
import { strikeParts, type Part } from './strike-parts.js';

export interface MailParts {
  readonly subject: string;
  readonly text: string;
  readonly html?: string | null;
}

export interface StruckMail {
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly found: readonly Found[];
}

/**
 * Strikes the secrets out of a mail: every value is replaced by a mark such as "[removed: password]", in all parts alike.
 * A part without a secret comes back as the very same string. Pure; time grows with the length of the parts.
 */
export function strikeOut(parts: MailParts, options?: Partial<StrikeOutOptions>): StruckMail {
  const list: Part[] = [
    { name: 'subject', text: parts.subject, style: 'plain' },
    { name: 'text', text: parts.text, style: 'plain' },
  ];
  if (typeof parts.html === 'string') list.push({ name: 'html', text: parts.html, style: 'markup' });
  const { texts, found } = strikeParts(list, options);
  const [subject = '', text = '', html] = texts;
  return html === undefined ? { subject, text, found } : { subject, text, html, found };
}
