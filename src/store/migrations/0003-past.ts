import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a message was decided by, so that a changed configuration can be tried on the past (`deskgate rehearse`). */
export class Past implements MigrationInterface {
  readonly name = 'past-1795449600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ledger add question jsonb, add verdict jsonb`);
    await runner.query(`create index ledger_arrived on ledger (arrived_at, id)`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup to go back.'));
  }
}
