import { inWords } from './dates.js';
import type { TemplateName } from './letter.js';
import type { Rendered } from './render.js';
import { candidates, type Templates } from './templates.js';
import { variables, type VariableName } from './variables.js';

export interface Preview extends Rendered {
  /** The template that was used. */
  readonly file: string;
}

const exampleDates: Partial<Readonly<Record<string, Date>>> = {
  arrivedAt: new Date('2026-11-23T15:40:00Z'),
  opensAt: new Date('2026-11-24T13:00:00Z'),
  responseDue: new Date('2026-11-25T21:00:00Z'),
  resolutionDue: new Date('2026-12-01T21:00:00Z'),
  lastUpdateAt: new Date('2026-11-23T20:10:00Z'),
  closedAt: new Date('2026-10-30T18:15:00Z'),
};

/** A letter with the example values, for `deskgate templates preview`; null when there is no such template. */
export function previewLetter(name: TemplateName, templates: Templates, language = 'en', queue = ''): Preview | null {
  const template = candidates(templates, name, language, queue)[0];
  if (template === undefined) return null;
  const rendered = template.render((variable) => {
    const date = exampleDates[variable];
    if (date !== undefined) return inWords(date, 'America/Chicago', language);
    return variable.startsWith('texts.') ? `(${variable})` : variables[variable as VariableName].example;
  });
  return { ...rendered, file: template.file };
}
