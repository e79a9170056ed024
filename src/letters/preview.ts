import type { TemplateName } from './letter.js';
import type { Rendered } from './render.js';
import { candidates, type Templates } from './templates.js';
import { variables, type VariableName } from './variables.js';

export interface Preview extends Rendered {
  /** The template that was used. */
  readonly file: string;
}

/** A letter with the example values, for `deskgate templates preview`; null when there is no such template. */
export function previewLetter(name: TemplateName, templates: Templates, language = 'en', queue = ''): Preview | null {
  const template = candidates(templates, name, language, queue)[0];
  if (template === undefined) return null;
  const rendered = template.render((variable) =>
    variable.startsWith('texts.') ? `(${variable})` : variables[variable as VariableName].example,
  );
  return { ...rendered, file: template.file };
}
