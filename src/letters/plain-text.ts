import type { Token } from 'markdown-it';

interface Indent {
  readonly first: string;
  readonly rest: string;
  begun: boolean;
}

/** Markdown's tokens as a readable plain text: lines as the template has them, links with their address behind them. */
export function plainText(tokens: readonly Token[]): string {
  const lines: string[] = [];
  const indents: Indent[] = [];
  const counters: number[] = [];
  let cells: string[] | null = null;
  let gap = false;

  function emit(text: string): void {
    if (gap && lines.length > 0)
      lines.push(
        indents
          .map(({ rest }) => rest)
          .join('')
          .trimEnd(),
      );
    gap = false;
    for (const line of text.split('\n')) {
      lines.push(indents.map(lead).join('') + line);
    }
  }

  for (const token of tokens) {
    switch (token.type) {
      case 'bullet_list_open':
        counters.push(Number.NaN);
        break;
      case 'ordered_list_open':
        counters.push(Number(token.attrGet('start') ?? 1));
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        counters.pop();
        gap = counters.length === 0;
        break;
      case 'list_item_open': {
        const number = counters.pop() ?? Number.NaN;
        const first = Number.isNaN(number) ? '- ' : `${number}. `;
        counters.push(number + 1);
        indents.push({ first, rest: ' '.repeat(first.length), begun: false });
        break;
      }
      case 'blockquote_open':
        indents.push({ first: '> ', rest: '> ', begun: false });
        break;
      case 'list_item_close':
      case 'blockquote_close':
        indents.pop();
        break;
      case 'tr_open':
        cells = [];
        break;
      case 'tr_close':
        emit((cells ?? []).join(' | '));
        cells = null;
        break;
      case 'inline': {
        const text = inlineText(token.children ?? []);
        if (cells === null) emit(text);
        else cells.push(text);
        break;
      }
      case 'fence':
      case 'code_block':
        emit(token.content.replace(/\n$/, ''));
        gap = true;
        break;
      case 'hr':
        emit('-'.repeat(40));
        gap = true;
        break;
      case 'paragraph_close':
        gap ||= !token.hidden;
        break;
      case 'heading_close':
      case 'table_close':
        gap = true;
        break;
      default:
    }
  }
  return `${lines.join('\n')}\n`;
}

function lead(indent: Indent): string {
  if (indent.begun) return indent.rest;
  indent.begun = true;
  return indent.first;
}

function inlineText(tokens: readonly Token[]): string {
  let text = '';
  const links: { readonly href: string; readonly from: number }[] = [];
  for (const token of tokens) {
    switch (token.type) {
      case 'softbreak':
      case 'hardbreak':
        text += '\n';
        break;
      case 'link_open':
        links.push({ href: String(token.attrGet('href') ?? '').replace(/^mailto:/, ''), from: text.length });
        break;
      case 'link_close': {
        const link = links.pop();
        if (link !== undefined && text.slice(link.from) !== link.href) text += ` (${link.href})`;
        break;
      }
      default:
        text += token.content;
    }
  }
  return text;
}
