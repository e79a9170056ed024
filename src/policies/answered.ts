import type { Message } from '../message/message.js';
import type { Desk } from './desk.js';
import { answeredIn, valuesOf } from './found-fields.js';
import { isVague } from './vague.js';
import { fieldNames, type FieldName, type Fields } from './verdict.js';

/** What a reply tells of the fields that a ticket's acknowledgement asked for. */
export interface Answered {
  readonly fields: Fields;
  /** Key of the building; '' when the reply names none that the configuration knows. */
  readonly building: string;
  /** What nobody has told yet. */
  readonly missing: readonly FieldName[];
}

/** Null when the reply answers nothing of it, or nothing was asked. */
export function answered(message: Message, desk: Desk, asked: readonly string[]): Answered | null {
  const wanted = fieldNames.filter((name) => asked.includes(name));
  if (wanted.length === 0) return null;
  const told = answeredIn(message, desk, wanted);
  const fields = valuesOf(told);
  // "What happens?" is answered by any sentence; place and number alone are none.
  const rest = Object.values(fields).reduce((text, value) => text.replace(value, ' '), message.visible);
  const explained = !isVague({ ...message, subject: '', visible: rest }, desk, told);
  const missing = wanted.filter(
    (name) => fields[name] === undefined && !(explained && (name === 'device' || name === 'error')),
  );
  if (missing.length === wanted.length) return null;
  return { fields, building: told.building, missing };
}
