import { nearestName } from '../spelling/nearest.js';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** A template file taken apart: lines count from 1 in the file. */
export interface FrontMatter {
  readonly subject: Located;
  /** Display name of the sender. */
  readonly from: Located;
  readonly notes: string;
  readonly body: Located;
}

export interface Located {
  readonly source: string;
  readonly line: number;
}

export interface Flaw {
  readonly line: number;
  readonly wrong: string;
  /** The nearest known name; '' when nothing is near. */
  readonly nearest: string;
  /** The names that exist there. */
  readonly known: readonly string[];
}

const keys = ['subject', 'from', 'notes'];
const senderUnlessSaid = '{{deskName}}';

/** Splits `---` YAML `---` Markdown. */
export function readFrontMatter(source: string): FrontMatter | { readonly flaws: readonly Flaw[] } {
  const lines = source.replace(/^\ufeff/, '').split(/\r?\n/);
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;
  if (end === -1) {
    return { flaws: [flaw(1, 'the file has to begin with "---", the subject, and "---" again before the letter')] };
  }
  const counter = new LineCounter();
  const document = parseDocument(lines.slice(1, end).join('\n'), { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number | undefined): number => counter.linePos(offset ?? 0).line + 1;
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    return {
      flaws: faults.map(({ pos, message }) =>
        flaw(lineAt(pos[0]), `the head is not valid YAML: ${message} (text with braces or colons needs quotes)`),
      ),
    };
  }
  if (!isMap(document.contents)) return { flaws: [flaw(1, 'the head has to hold "subject: ..."', '', keys)] };

  const flaws: Flaw[] = [];
  const found = new Map<string, Located>();
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const line = lineAt(isScalar(key) ? key.range[0] : 0);
    if (!keys.includes(name)) {
      flaws.push(flaw(line, `"${name}" is not known in the head of a letter`, nearestName(name, keys), keys));
    } else if (!isScalar(value) || typeof value.value !== 'string') {
      flaws.push(flaw(line, `"${name}" has to be text; put it in quotes: ${name}: "..."`));
    } else {
      found.set(name, { source: value.value, line });
    }
  }
  const subject = found.get('subject');
  if (subject === undefined || subject.source.trim() === '') {
    if (flaws.length === 0) flaws.push(flaw(1, 'the head has no subject', '', keys));
    return { flaws };
  }
  if (flaws.length > 0) return { flaws };
  return {
    subject,
    from: found.get('from') ?? { source: senderUnlessSaid, line: 1 },
    notes: found.get('notes')?.source ?? '',
    body: { source: lines.slice(end + 1).join('\n'), line: end + 2 },
  };
}

function flaw(line: number, wrong: string, near = '', known: readonly string[] = []): Flaw {
  return { line, wrong, nearest: near, known };
}
