import { openDatabase } from '../../src/store/database.js';
import { migrate } from '../../src/store/migrate.js';

/**
 * A process of its own on an embedded database: opens it, and then does what its parent says in messages. Answers
 * with what the statement gave, or with the fault.
 */
const folder = process.argv[2] ?? '';
const database = await openDatabase({ kind: 'embedded', folder });
await migrate(database);
process.on('message', (sql: string) => {
  if (sql === 'close') {
    void database.close().then(() => {
      process.disconnect();
    });
    return;
  }
  database.read.query(sql).then(
    (rows) => process.send?.({ rows }),
    (error: unknown) => process.send?.({ fault: String(error) }),
  );
});
process.send?.({ rows: [{ owner: (await database.holdMailbox('help')) !== null }] });
