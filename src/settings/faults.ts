import { relative } from 'node:path';

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
