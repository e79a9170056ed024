import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/**
 * The tables as plain data, in step with the migrations (test/store/tables.test.ts compares them with a migrated
 * database). The hot path asks in SQL of its own, in sets.
 */

type Columns = Readonly<Record<string, EntitySchemaColumnOptions>>;

const text = { type: 'text' } as const;
const bigint = { type: 'bigint' } as const;
const integer = { type: 'integer' } as const;
const time = { type: 'timestamptz' } as const;
const flag = { type: 'boolean' } as const;
const bytes = { type: 'bytea' } as const;
const json = { type: 'jsonb' } as const;
const texts = { type: 'text', array: true } as const;
const key = { primary: true } as const;
const nullable = { nullable: true } as const;

function table(name: string, columns: Columns): EntitySchema {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- TypeORM declares its options as a class
  return new EntitySchema<Readonly<Record<string, unknown>>>({ name, tableName: name, columns });
}

const arrival = table('arrival', {
  mailbox: { ...text, ...key },
  uidvalidity: { ...bigint, ...key },
  uid: { ...bigint, ...key },
  size: bigint,
  arrived_at: time,
  seen_at: time,
  decided: flag,
  tries: integer,
  last_error: text,
});

const ticket = table('ticket', {
  id: { ...bigint, ...key, generated: 'increment' },
  number: text,
  status: text,
  queue: text,
  priority: text,
  assignee: text,
  subject: text,
  requester: text,
  requester_name: text,
  opened_at: time,
  updated_at: time,
  closed_at: { ...time, ...nullable },
  resolution: text,
  due_response: { ...time, ...nullable },
  due_resolution: { ...time, ...nullable },
  first_response_at: { ...time, ...nullable },
  linked_to: { ...bigint, ...nullable },
  root_message_id: text,
  language: text,
  ledger_id: bigint,
  writer: text,
  category: text,
  building: text,
  fields: json,
  missing: texts,
  flags: texts,
});

const ledger = table('ledger', {
  id: { ...bigint, ...key, generated: 'increment' },
  mailbox: text,
  uidvalidity: bigint,
  uid: bigint,
  content_key: bytes,
  repeat_of: { ...bigint, ...nullable },
  message_id: { ...text, ...nullable },
  from_address: text,
  subject: text,
  kind: text,
  size: bigint,
  arrived_at: time,
  received_at: time,
  action: { ...text, ...nullable },
  reason: { ...text, ...nullable },
  detail: { ...text, ...nullable },
  redirect: text,
  trace: { ...json, ...nullable },
  secrets: { ...json, ...nullable },
  ticket_id: { ...bigint, ...nullable },
  entry_id: { ...bigint, ...nullable },
  filed_at: { ...time, ...nullable },
  filed_to: { ...text, ...nullable },
  release_requested_at: { ...time, ...nullable },
  question: { ...json, ...nullable },
  verdict: { ...json, ...nullable },
});

const entry = table('entry', {
  id: { ...bigint, ...key, generated: 'increment' },
  ticket_id: { ...bigint, ...nullable },
  ledger_id: { ...bigint, ...nullable },
  kind: text,
  author: text,
  author_name: text,
  text: text,
  full_text: text,
  html: { ...text, ...nullable },
  message_id: { ...text, ...nullable },
  created_at: time,
});

const attachmentContent = table('attachment_content', {
  sha256: { ...bytes, ...key },
  content: bytes,
});

const attachment = table('attachment', {
  entry_id: { ...bigint, ...key },
  position: { ...integer, ...key },
  sha256: bytes,
  name: text,
  type: text,
  size: bigint,
  inline: flag,
  content_id: { ...text, ...nullable },
});

const participant = table('participant', {
  ticket_id: { ...bigint, ...key },
  address: { ...text, ...key },
  name: text,
  role: text,
  token: text,
});

const letter = table('letter', {
  id: { ...bigint, ...key, generated: 'increment' },
  ledger_id: { ...bigint, ...nullable },
  ticket_id: { ...bigint, ...nullable },
  entry_id: { ...bigint, ...nullable },
  template: text,
  to_address: text,
  to_name: text,
  from_address: text,
  from_name: text,
  reply_to: text,
  subject: text,
  text: text,
  html: text,
  message_id: text,
  in_reply_to: text,
  reference_ids: texts,
  auto_submitted: text,
  with_attachments: flag,
  state: text,
  tries: integer,
  created_at: time,
  next_try_at: { ...time, ...nullable },
  taken_by: { ...integer, ...nullable },
  sent_at: { ...time, ...nullable },
  error: text,
  response: text,
});

const messageId = table('message_id', {
  message_id: { ...text, ...key },
  ticket_id: { ...bigint, ...nullable },
  letter_id: { ...bigint, ...nullable },
});

export const tables: readonly EntitySchema[] = [
  arrival,
  ticket,
  ledger,
  entry,
  attachmentContent,
  attachment,
  participant,
  letter,
  messageId,
];
