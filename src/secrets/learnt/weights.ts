import type { Node } from './model.js';

export const weights = '';
export const base = -5;
export const trees: readonly Node[] = [];
