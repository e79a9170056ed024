import { lettersOf, type Exit, type Flow } from './flow.js';

/**
 * The flow as a picture that any browser, word processor or wiki shows: the questions one under another, what their
 * answers lead to beside them. Sizes in pixels; text is broken by counting characters, since nothing here can measure it.
 */
const margin = 24;
const question = { width: 320, characters: 38 };
const ending = { width: 400, characters: 54, left: margin + 320 + 210 };
const line = 18;
const gap = 16;

interface Box {
  readonly lines: readonly string[];
  readonly height: number;
}

interface Row {
  readonly asked: Box;
  readonly exits: readonly (Exit & { readonly box: Box })[];
  readonly top: number;
  readonly height: number;
}

export function svgOf({ from, steps }: Flow): string {
  const start = boxOf([`Mail to ${from.join(', ')}`], question.characters);
  let top = margin + start.height + gap * 2;
  const rows = steps.map(({ asks, exits }): Row => {
    const asked = boxOf([asks], question.characters);
    const endings = exits.map((exit) => ({ ...exit, box: boxOf([exit.then, ...lettersOf(exit)], ending.characters) }));
    const beside = endings.reduce((sum, { box }) => sum + box.height + gap, -gap);
    const height = Math.max(asked.height, beside);
    const row = { asked, exits: endings, top, height };
    top += height + gap * 2;
    return row;
  });
  const width = ending.left + ending.width + margin;
  const height = top + margin - gap * 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="13">`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" fill="#555"/></marker></defs>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    drawn(start, margin, margin, question.width, '#e8eef7', 20),
    ...rows.flatMap((row, at) => [
      ...drawnRow(row),
      downTo(row, at, rows[at - 1]?.top ?? margin, rows[at - 1]?.asked ?? start),
    ]),
    '</svg>',
    '',
  ].join('\n');
}

function drawnRow({ asked, exits, top }: Row): readonly string[] {
  const parts = [drawn(asked, margin, top, question.width, '#fdf3d8', 6)];
  const from = { x: margin + question.width, y: top + asked.height / 2 };
  const bend = from.x + 24;
  let beside = top;
  for (const { when, action, box } of exits) {
    const middle = beside + box.height / 2;
    parts.push(
      `<path d="M${from.x} ${from.y}H${bend}V${middle}H${ending.left}" fill="none" stroke="#555" marker-end="url(#tip)"/>`,
      written(when, bend + 6, middle - 5, '#555'),
      drawn(box, ending.left, beside, ending.width, colours[action], 6),
    );
    beside += box.height + gap;
  }
  return parts;
}

const colours: Readonly<Record<Exit['action'], string>> = {
  open: '#dff0dd',
  append: '#dff0dd',
  reopen: '#dff0dd',
  answer: '#e3ecfa',
  refuse: '#fbe3de',
  discard: '#eeeeee',
  quarantine: '#f6e0f0',
};

/** The arrow from the question above; the way on is always "no". */
function downTo({ top }: Row, at: number, aboveTop: number, above: Box): string {
  const x = margin + 40;
  const from = aboveTop + above.height;
  const path = `<path d="M${x} ${from}V${top}" stroke="#555" fill="none" marker-end="url(#tip)"/>`;
  return at === 0 ? path : path + written('no', x + 6, from + 14, '#555');
}

function drawn(box: Box, x: number, y: number, width: number, fill: string, round: number): string {
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${box.height}" rx="${round}" fill="${fill}" stroke="#555"/>`;
  const text = box.lines.map((words, at) => written(words, x + 12, y + 8 + line * (at + 0.75), '#111'));
  return [rect, ...text].join('');
}

function written(words: string, x: number, y: number, fill: string): string {
  return `<text x="${x}" y="${y}" fill="${fill}">${escaped(words)}</text>`;
}

function boxOf(texts: readonly string[], characters: number): Box {
  const lines = texts.flatMap((text) => broken(text, characters));
  return { lines, height: lines.length * line + 16 };
}

function broken(text: string, characters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
