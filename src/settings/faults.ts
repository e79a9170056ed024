import { relative } from 'node:path';
import { distance } from 'fastest-levenshtein';

/** One thing wrong in the configuration, with everything an administrator needs to put it right. */
export interface ConfigFault {
  /** Absolute path of the file the value stands in (a preset's file for a preset's value). */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** "mailboxes.technology.queue", "technicians[0].address"; '' when the fault is about the file itself. */
  readonly option: string;
  readonly problem: string;
  /** What stands there, ready to print: never a secret, never a value from the environment. '' when there is nothing to show. */
  readonly given: string;
  /** What may stand there; '' when the problem says it all. */
  readonly allowed: string;
  /** The nearest known name; '' when none is near. */
  readonly nearest: string;
}

/** All faults as text for people, in the order of files and lines. File names are shown relative to `folder`. */
export function formatFaults(faults: readonly ConfigFault[], folder: string = process.cwd()): string {
  return faults.map((fault) => formatFault(fault, folder)).join('\n');
}

function formatFault(fault: ConfigFault, folder: string): string {
  const inside = relative(folder, fault.file);
  const file = inside === '' || inside.startsWith('..') ? fault.file : inside;
  const lines = [
    `${file}:${fault.line}:${fault.column}`,
    `  ${fault.option === '' ? '' : `${fault.option}: `}${fault.problem}`,
  ];
  if (fault.given !== '') lines.push(`    given:   ${fault.given}`);
  if (fault.allowed !== '') lines.push(`    allowed: ${fault.allowed}`);
  if (fault.nearest !== '') lines.push(`    Did you mean "${fault.nearest}"?`);
  return `${lines.join('\n')}\n`;
}

/** The known name that a mistyped one most likely stands for, or ''. Case, "-" and "_" do not count: size-limit is sizeLimit. */
export function nearestName(given: string, known: readonly string[]): string {
  const wanted = plain(given);
  if (wanted === '') return '';
  let best = '';
  // Longer words allow more slips, up to four: two addresses of one domain are alike and yet two people's.
  let least = Math.min(4, Math.max(2, Math.floor(wanted.length / 3))) + 1;
  for (const name of known) {
    const candidate = plain(name);
    // "none" means "none, in the clear": a word that begins a known name is nearer than any typing error.
    const steps =
      candidate === wanted ? 0 : wanted.length >= 4 && candidate.startsWith(wanted) ? 1 : distance(wanted, candidate);
    if (steps < least && steps < Math.max(wanted.length, candidate.length) - 1) {
      best = name;
      least = steps;
    }
  }
  return best;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}
