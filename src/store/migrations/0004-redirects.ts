import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mail that is answered without a ticket keeps its words: procedures ask for a record of each such request, whoever it is
 * passed on to gets its files, and who asks again can be reminded. So an entry may stand without a ticket.
 */
export class Redirects implements MigrationInterface {
  readonly name = 'redirects-1795536000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ledger add redirect text not null default ''`);
    await runner.query(
      `create index ledger_of_redirect on ledger (from_address, redirect, arrived_at) where redirect <> ''`,
    );
    await runner.query('alter table entry alter ticket_id drop not null');
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup to go back.'));
  }
}
