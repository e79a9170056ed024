import { compile } from 'html-to-text';
import { limits } from './limits.js';

// Bounds keep hostile markup linear: html-to-text recurses by depth, and its tables by cell.
const convert = compile({
  wordwrap: false,
  preserveNewlines: false,
  limits: { maxDepth: 120, maxInputLength: limits.html, maxChildNodes: 20_000, ellipsis: '' },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false } },
    { selector: 'h3', options: { uppercase: false } },
    { selector: 'h4', options: { uppercase: false } },
    { selector: 'h5', options: { uppercase: false } },
    { selector: 'h6', options: { uppercase: false } },
    { selector: 'hr', options: { length: 30 } },
    { selector: 'table', options: { uppercaseHeadings: false } },
    // Outlook and many mailers lay out with tables: their cells read as lines.
    { selector: 'td', format: 'block' },
    { selector: 'title', format: 'skip' },
  ],
});

/** Tags open at once beyond which the markup is not converted but stripped: the parser's work grows with the square of it. */
const deepest = 400;

/** Readable text of HTML: paragraphs as lines, lists with bullets, quotes with ">", links as their words. */
export function htmlText(html: string): string {
  const bounded = html.length > limits.html ? html.slice(0, limits.html) : html;
  return tidy(isDeep(bounded) ? stripTags(bounded) : convert(bounded));
}

/** Elements that stand alone, and those that a following one closes by itself. */
const unnested = new Set(
  'area base br col embed hr img input link meta source track wbr p li td th tr dt dd option tbody thead tfoot'.split(
    ' ',
  ),
);

function isDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9:]{0,20})/gi)) {
    if (name === undefined || unnested.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}

function stripTags(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^<>]{0,1000}>/gi, '\n')
    .replace(/<[^<>]{0,10000}>/g, ' ')
    .replace(/&(nbsp|amp|lt|gt|quot);/g, (_, name: 'nbsp' | 'amp' | 'lt' | 'gt' | 'quot') => entities[name])
    .replace(/[ \t]{2,}/g, ' ');
}

const entities = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' } as const;

/** Text of HTML up to where a mail program began the quoted trail; null when none marked it. */
export function htmlTextBeforeQuote(html: string): string | null {
  const start = quoteStart(html);
  if (start < 0) return null;
  return htmlText(html.slice(0, start));
}

/** How mail programs mark the trail in their own HTML. Each pattern begins at the tag that opens it. */
const quoteTags = [
  /<div[^<>]{0,200}\bid="?(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|reply-intro|isForwardContent)"?/i,
  /<(?:div|blockquote)[^<>]{0,200}\bclass="?(?:x_)*(?:gmail_quote|gmail_signature|gmail_extra|yahoo_quoted|yahoo-quoted|moz-cite-prefix|protonmail_quote|OutlookMessageHeader|zmail_extra)\b/i,
  /<(?:div|blockquote)[^<>]{0,200}\bid="?(?:x_)*(?:yahoo_quoted|zmail_extra|composer_parent_quote)/i,
  /<blockquote[^<>]{0,200}\btype="?cite\b/i,
  // Outlook for Windows: the header block stands under a rule of its own style.
  /<div[^<>]{0,60}style=['"]border:none;border-top:solid #(?:E1E1E1|B5C4DF) 1\.0pt/i,
];

function quoteStart(html: string): number {
  let first = -1;
  for (const pattern of quoteTags) {
    const at = html.search(pattern);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

function tidy(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
