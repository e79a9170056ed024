/** Somebody the district knows, as its directory says. Everything but the address may be ''. */
export interface Person {
  /** Lower case. */
  readonly address: string;
  readonly name: string;
  /** Employee or student number; what a procedure asks for, never a secret. */
  readonly id: string;
  readonly building: string;
  readonly room: string;
  /** Telephone or extension. */
  readonly phone: string;
  /** The title as the directory has it: "Assistant Principal". */
  readonly role: string;
  /** Address of the supervisor. */
  readonly supervisor: string;
  /** "es" */
  readonly language: string;
}

/** The people of the district, looked up in memory. */
export interface Directory {
  readonly size: number;
  readonly byAddress: (address: string) => Person | null;
  /** Everybody of that name, in whatever order its parts are written. */
  readonly byName: (name: string) => readonly Person[];
}

/** A district without a directory. */
export const nobody: Directory = { size: 0, byAddress: () => null, byName: () => [] };
