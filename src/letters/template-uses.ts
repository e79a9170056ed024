/** One use of a name in a template. Lines count from 1 within the piece that was parsed. */
export interface Use {
  readonly name: string;
  readonly as: 'value' | 'quote' | 'condition' | 'list';
  readonly line: number;
}

/** Something templates do not do. */
export interface Misuse {
  readonly line: number;
  readonly wrong: string;
  /** A name that was given, and the names there are, for "did you mean". */
  readonly given?: string;
  readonly known?: readonly string[];
}

export interface Uses {
  readonly uses: readonly Use[];
  readonly misuses: readonly Misuse[];
}

const blocks = ['if', 'unless', 'each'];

/** Walks a parsed template. Templates know {{name}}, {{quote name}}, {{#if}}, {{#unless}}, {{#each}} with {{else}}, and {{! notes }}. */
export function usesOf(program: hbs.AST.Program): Uses {
  const uses: Use[] = [];
  const misuses: Misuse[] = [];

  function visit(body: hbs.AST.Program | undefined, inList: boolean): void {
    for (const statement of body?.body ?? []) {
      const { line } = statement.loc.start;
      switch (statement.type) {
        case 'ContentStatement':
        case 'CommentStatement':
          break;
        case 'MustacheStatement':
          visitMustache(statement as hbs.AST.MustacheStatement, line, inList);
          break;
        case 'BlockStatement':
          visitBlock(statement as hbs.AST.BlockStatement, line, inList);
          break;
        default:
          misuses.push({ line, wrong: 'partials and decorators ({{> }}, {{* }}) are not available in letters' });
      }
    }
  }

  function visitMustache(statement: hbs.AST.MustacheStatement, line: number, inList: boolean): void {
    const [argument] = statement.params;
    const plain = statement.path as hbs.AST.PathExpression;
    if (!statement.escaped) {
      misuses.push({ line, wrong: 'three braces change nothing in a letter: write two' });
    } else if (argument === undefined && !hasOptions(statement) && plain.original !== 'quote') {
      use(statement.path, 'value', line, inList);
    } else if (plain.original !== 'quote') {
      const wrong = `"${plain.original}" is followed by something; only quote takes a name, as in {{quote text}}`;
      misuses.push({ line, wrong });
    } else if (argument === undefined || statement.params.length > 1 || hasOptions(statement)) {
      misuses.push({ line, wrong: 'quote takes one name, as in {{quote text}}' });
    } else {
      use(argument, 'quote', line, inList);
    }
  }

  function visitBlock(statement: hbs.AST.BlockStatement, line: number, inList: boolean): void {
    const block = statement.path.original;
    const [argument] = statement.params;
    if (!blocks.includes(block)) {
      misuses.push({ line, wrong: `there is no block {{#${block}}}`, given: block, known: blocks });
    } else if (argument === undefined || statement.params.length > 1 || hasOptions(statement)) {
      misuses.push({ line, wrong: `{{#${block}}} takes one name` });
    } else {
      use(argument, block === 'each' ? 'list' : 'condition', line, inList);
    }
    visit(statement.program, inList || block === 'each');
    visit(statement.inverse, inList);
  }

  function use(expression: hbs.AST.Expression, as: Use['as'], line: number, inList: boolean): void {
    const path = expression as hbs.AST.PathExpression;
    if (expression.type !== 'PathExpression') {
      misuses.push({ line, wrong: 'only names can stand here' });
    } else if (path.data || path.depth > 0) {
      misuses.push({ line, wrong: `"${path.original}" is not available in letters` });
    } else if (inList) {
      if (path.parts.length > 0 || as === 'list') {
        misuses.push({ line, wrong: `inside {{#each}} only {{this}} is known, not "${path.original}"` });
      }
    } else if (path.parts.length === 0) {
      misuses.push({ line, wrong: '{{this}} is known only inside {{#each}}' });
    } else {
      uses.push({ name: path.parts.join('.'), as, line });
    }
  }

  visit(program, false);
  return { uses, misuses };
}

/** The declared types promise a hash that is not there without "name=value". */
function hasOptions(statement: { readonly hash?: hbs.AST.Hash }): boolean {
  return statement.hash !== undefined;
}
