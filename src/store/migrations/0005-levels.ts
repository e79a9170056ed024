import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counting the open tickets of one level, which every acknowledgement may ask for. */
export class Levels implements MigrationInterface {
  readonly name = 'levels-1795622400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index ticket_level on ticket (priority) where status = 'open'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup to go back.'));
  }
}
