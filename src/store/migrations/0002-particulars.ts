import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a ticket says besides its text: who wrote for whom, what it is about, where, on which device. */
export class Particulars implements MigrationInterface {
  readonly name = 'particulars-1795363200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table ticket
      add writer text not null default '',
      add category text not null default '',
      add building text not null default '',
      add fields jsonb not null default '{}',
      add missing text[] not null default '{}',
      add flags text[] not null default '{}'`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward; restore a backup to go back.'));
  }
}
