import { lettersOf, type Exit, type Flow } from './flow.js';

/** The flow as Mermaid text, for a page that draws it: https://mermaid.js.org/syntax/flowchart.html */
export function mermaidOf({ from, steps }: Flow): string {
  const lines = ['flowchart TD', `  start([${quoted(`Mail to ${from.join(', ')}`)}])`];
  steps.forEach(({ asks, exits }, at) => {
    const id = `q${at + 1}`;
    lines.push(`  ${id}{${quoted(asks)}}`);
    exits.forEach((exit, number) => {
      lines.push(`  ${id} -->|${quoted(exit.when)}| ${id}${letterOf(number)}[${quoted(endingOf(exit))}]`);
    });
  });
  const nodes = ['start', ...steps.map((_, at) => `q${at + 1}`)];
  nodes.slice(1).forEach((node, at) => {
    lines.push(at === 0 ? `  ${nodes[at] ?? ''} --> ${node}` : `  ${nodes[at] ?? ''} -->|no| ${node}`);
  });
  return `${lines.join('\n')}\n`;
}

function endingOf(exit: Exit): string {
  return [exit.then, ...lettersOf(exit)].join('<br/>');
}

function letterOf(number: number): string {
  return String.fromCharCode(97 + number);
}

/** Mermaid ends a text at a quotation mark, and takes entities by number. */
function quoted(text: string): string {
  return `"${text.replace(/[#"]/g, (sign) => `#${sign.charCodeAt(0)};`)}"`;
}
