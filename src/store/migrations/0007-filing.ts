import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Failed filings are told by health, not counted; nothing ever read the count. */
export class Filing implements MigrationInterface {
  readonly name = 'filing-1795795200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ledger drop filing_tries`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup to go back.'));
  }
}
