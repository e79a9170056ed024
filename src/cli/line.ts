import type { Receipt } from '../receive.js';
import type { Open, Verdict } from '../policies/verdict.js';

/** The line that `explain --json` and `ingest --json` print per message; fields may be added, never renamed. */
export function lineOf(file: string, receipt: Receipt) {
  const { arrived, verdict, ticket, letters, trace } = receipt;
  const { message, secrets } = arrived.reading;
  return {
    file,
    message: {
      messageId: message.messageId ?? '',
      from: message.from?.address ?? '',
      to: message.to.map(({ address }) => address),
      subject: message.subject,
      text: message.visible,
      attachments: message.attachments.map(({ name, type, size }) => ({ name, type, size })),
      kind: message.kind,
      defects: message.defects,
    },
    secrets: { count: secrets.length, kinds: [...new Set(secrets.map(({ kind }) => kind))], found: secrets },
    verdict: verdictLine(verdict, ticket),
    letters: letters.map(({ template, to, subject, text, notBefore }) => ({
      template,
      to: [to],
      subject,
      text,
      // Held back until then.
      ...(notBefore === undefined ? {} : { notBefore: notBefore.toISOString() }),
    })),
    trace,
  };
}

const nothingKnown: Particulars = { category: '', building: '', fields: {}, missing: [], flags: [] };

type Particulars = Required<Pick<Open, 'category' | 'building' | 'fields' | 'missing' | 'flags'>>;

function verdictLine(verdict: Verdict | null, ticket: string) {
  const base = {
    ticket,
    queue: '',
    priority: '',
    assignee: '',
    due: { response: '', resolution: '' },
    ...nothingKnown,
    redirect: '',
  };
  if (verdict === null)
    return { action: 'discard', reason: 'repeat', detail: 'This very message had its verdict before', ...base };
  const { action, reason, detail } = verdict;
  if (verdict.action === 'answer') return { action, reason, detail, ...base, redirect: verdict.redirected.name };
  if (verdict.action !== 'open') return { action, reason, detail, ...base };
  const { queue, priority, assignee, due } = verdict;
  const dates = { response: due.response?.toISOString() ?? '', resolution: due.resolution?.toISOString() ?? '' };
  return {
    action,
    reason,
    detail,
    ticket,
    queue,
    priority,
    assignee,
    due: dates,
    ...particularsOf(verdict),
    redirect: verdict.advice ?? '',
  };
}

function particularsOf({ category = '', building = '', fields = {}, missing = [], flags = [] }: Open): Particulars {
  return { category, building, fields, missing, flags };
}

export type Line = ReturnType<typeof lineOf>;

/** The same for people: the verdict first, then what every policy said, then the letters. */
export function textOf({ file, message, secrets, verdict, letters, trace }: Line): string {
  const head = [
    `${file}: ${message.subject || '(no subject)'}, from ${message.from || 'nobody'}`,
    `  ${verdict.action} (${verdict.reason})${verdict.ticket === '' ? '' : ` ${verdict.ticket}`}: ${verdict.detail}`,
  ];
  if (verdict.queue !== '') {
    const due = verdict.due.response === '' ? '' : `, answer due ${verdict.due.response}`;
    head.push(
      `  queue ${verdict.queue}, priority ${verdict.priority}${verdict.assignee === '' ? '' : `, for ${verdict.assignee}`}${due}`,
    );
  }
  const struck = secrets.found.map(
    ({ kind, part, rule, start, end }) =>
      `  struck out: ${kind} in ${part}, characters ${start} to ${end}, by rule ${rule}`,
  );
  const defects = message.defects.map((defect) => `  defect: ${defect}`);
  const width = Math.max(0, ...trace.map(({ policy }) => policy.length));
  const said = trace.map(({ policy, opinion }) => `  ${policy.padEnd(width)}  ${opinion}`);
  const written = letters.map(
    ({ template, to, subject, notBefore }) =>
      `  letter ${template} to ${to.join(', ')}: ${subject}${notBefore === undefined ? '' : ` (waits until ${notBefore})`}`,
  );
  return [...head, ...struck, ...defects, ...said, ...(written.length === 0 ? ['  no letter'] : written)].join('\n');
}
