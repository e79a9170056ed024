/** What an error says, for health and for people. */
export function inWords(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
