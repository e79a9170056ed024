import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many open tickets a technician has is asked for each new one that several could take. */
export class Load implements MigrationInterface {
  readonly name = 'load-1795708800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index ticket_assignee on ticket (assignee) where status = 'open'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup to go back.'));
  }
}
