/**
 * Something that answers SQL: a transaction, or single reads outside of one. Rows come as the driver reads them, with
 * bigint as number (ids stay far below 2^53) and timestamptz as Date.
 */
export interface Tx {
  query<T>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
}
