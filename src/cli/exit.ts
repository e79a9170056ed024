/** Exit codes of sysexits.h, which mail servers understand when Deskgate stands at the end of a pipe. */
export const exitCode = {
  ok: 0,
  /** Something was found wrong that the command was asked to look for (check, balance). */
  wrong: 1,
  usage: 64,
  noInput: 66,
  software: 70,
  /** Try again later: the mail server keeps the message. */
  temporary: 75,
  configuration: 78,
} as const;

/** Ends a command with words for people and an exit code. */
export class CommandFault extends Error {
  readonly code: number;
  constructor(code: number, words: string) {
    super(words);
    this.name = 'CommandFault';
    this.code = code;
  }
}
