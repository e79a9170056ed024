/** One piece of HTML: a run of text, or a tag. */
export type Token =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'open' | 'close';
      /** Lower case. */
      readonly name: string;
      readonly start: number;
      /** Index after the ">". */
      readonly end: number;
    };

/** Elements whose content is no text of the page. */
const silent = new Set(['style', 'script', 'title', 'template', 'xml', 'svg', 'noframes', 'object', 'select']);
const tagName = /\/?([a-z][a-z0-9:_-]{0,40})/iy;

/**
 * Cuts HTML into text and tags in one pass. Comments (Outlook's conditional ones too), declarations and the content of style, script
 * and their like are left out. What a browser would swallow because it never ends (a comment, a style, a quote) is text here: in
 * mail it is damage, and words must not vanish.
 */
export function* tokens(html: string): Generator<Token> {
  const lastEnd = html.lastIndexOf('>');
  const lastQuote = { '"': html.lastIndexOf('"'), "'": html.lastIndexOf("'") };
  const lastComment = html.lastIndexOf('-->');
  const unclosed = new Set<string>();
  let text = 0;
  let position = 0;
  while (position < html.length) {
    const start = html.indexOf('<', position);
    if (start < 0 || start > lastEnd) break;
    const next = html.charCodeAt(start + 1);
    let end = -1;
    let token: Token | null = null;
    if (next === 33 || next === 63) {
      if (html.startsWith('<!--', start) && start + 4 <= lastComment) end = html.indexOf('-->', start + 4) + 3;
      else end = html.indexOf('>', start) + 1;
    } else {
      tagName.lastIndex = start + 1;
      const name = tagName.exec(html)?.[1]?.toLowerCase();
      if (name !== undefined) {
        end = tagEnd(html, start + 1, lastEnd, lastQuote);
        token = { kind: next === 47 ? 'close' : 'open', name, start, end };
      }
    }
    if (end <= 0) {
      position = start + 1;
      continue;
    }
    if (start > text) yield { kind: 'text', start: text, end: start };
    if (token?.kind === 'open' && silent.has(token.name)) end = afterSilent(html, token.name, end, unclosed);
    else if (token !== null) yield token;
    text = position = end;
  }
  if (html.length > text) yield { kind: 'text', start: text, end: html.length };
}

/** Index after the ">" that ends a tag; a ">" inside a quoted value does not. */
function tagEnd(html: string, from: number, lastEnd: number, lastQuote: { '"': number; "'": number }): number {
  let equals = false;
  for (let index = from; index <= lastEnd; index++) {
    const code = html.charCodeAt(index);
    if (code === 62) return index + 1;
    if (code === 61) equals = true;
    else if ((code === 34 || code === 39) && equals) {
      const quote = code === 34 ? '"' : "'";
      if (index < lastQuote[quote]) {
        const close = html.indexOf(quote, index + 1);
        // Never a ">" behind it: the quote was left open, and the tag ends at the first one.
        if (close > lastEnd) return html.indexOf('>', from) + 1;
        index = close;
      }
      equals = false;
    } else if (code > 32) equals = false;
  }
  return -1;
}

function afterSilent(html: string, name: string, from: number, unclosed: Set<string>): number {
  if (unclosed.has(name)) return from;
  const close = new RegExp(`</${name}\\b[^>]{0,200}>`, 'gi');
  close.lastIndex = from;
  const match = close.exec(html);
  if (match !== null) return match.index + match[0].length;
  unclosed.add(name);
  return from;
}
