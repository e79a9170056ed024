import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

import { plainText } from './plain-text.js';
import { hasMark, split, splitHtml, type Piece } from './slots.js';

// No raw HTML, no guessing at links ("see notes.md" is none), and a line of the template stays a line in both parts.
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false, breaks: true });

export interface Body {
  readonly text: readonly Piece[];
  readonly html: readonly Piece[];
}

/** A variable stands where its value could become an address or an attribute of the HTML. */
export class MisplacedVariable extends Error {}

/** A template's Markdown, marks still in it, as the two parts of a letter. */
export function readBody(source: string): Body {
  const tokens = markdown.parse(source, {});
  for (const token of tokens) refuseMarkedAttributes(token);
  return { text: split(plainText(tokens)), html: splitHtml(markdown.renderer.render(tokens, markdown.options, {})) };
}

function refuseMarkedAttributes(token: Token): void {
  const attributes = (token.attrs ?? []).map(([, value]) => String(value));
  if (token.type === 'image') attributes.push(token.content);
  if ([...attributes, token.info].some((value) => hasMark(value))) throw new MisplacedVariable();
  for (const child of token.children ?? []) refuseMarkedAttributes(child);
}
