// flowchart: the configured way of a mail as a help desk handbook draws it.
import { flowOf } from '../flowchart/flow.js';
import { mermaidOf } from '../flowchart/mermaid.js';
import { svgOf } from '../flowchart/svg.js';
import { print, printJson } from './print.js';
import { settingsOf, type CommonOptions } from './start.js';

export interface FlowchartOptions extends CommonOptions {
  readonly svg?: boolean;
}

/** Prints the flow of the configuration: Mermaid text, an SVG picture, or its steps as JSON, one a line. */
export function flowchart(options: FlowchartOptions): void {
  const flow = flowOf(settingsOf(options, { secretsNeeded: false }).desk);
  if (options.json === true)
    flow.steps.forEach((step) => {
      printJson(step);
    });
  else print((options.svg === true ? svgOf(flow) : mermaidOf(flow)).trimEnd());
}
