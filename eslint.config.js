import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

// Imports go one way (docs/flow.md, "The house"). Each folder names what it may not see; the stories at the top of src/
// and the command line see everything.
const only = {
  handlebars: 'letters/render.ts is the only importer of handlebars',
  typeorm: 'only store/ knows SQL',
  pg: 'only store/ knows SQL',
  imapflow: 'only mail/ speaks IMAP',
  nodemailer: 'only mail/ speaks SMTP',
  'csv-parse/sync': 'only directory/ reads CSV',
};

/** The rule for one folder: which libraries and which sibling folders its files may not import. */
function house(folder, { libraries, forbidden, stories = true }) {
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: Object.entries(only)
            .filter(([name]) => !libraries.includes(name))
            .map(([name, message]) => ({ name, message })),
          patterns: [
            ...forbidden.map((other) => ({
              regex: `^\\.\\./${other}/`,
              message: `${folder}/ does not import ${other}/`,
            })),
            ...(stories ? [{ regex: '^\\.\\./[a-z-]+\\.js$', message: `${folder}/ does not import the stories` }] : []),
          ],
        },
      ],
    },
  };
}

const all = [
  'message',
  'secrets',
  'policies',
  'commands',
  'calendar',
  'directory',
  'letters',
  'store',
  'mail',
  'settings',
  'sandbox',
  'flowchart',
  'ticket',
  'spelling',
];
const others = (...allowed) => all.filter((folder) => ![...allowed, 'spelling'].includes(folder));

export default tseslint.config(
  { ignores: ['dist/', 'var/', 'coverage/', 'eslint.config.js', 'src/secrets/data/judgement.ts'] },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-control-regex': 'off',
      eqeqeq: 'error',
    },
  },
  house('message', { libraries: [], forbidden: others('message') }),
  house('secrets', { libraries: [], forbidden: others('secrets') }),
  house('flowchart', { libraries: [], forbidden: others('flowchart', 'policies', 'letters') }),
  house('calendar', { libraries: [], forbidden: others('calendar') }),
  house('directory', { libraries: ['csv-parse/sync'], forbidden: others('directory') }),
  house('commands', { libraries: [], forbidden: others('commands', 'message', 'secrets', 'calendar') }),
  house('policies', {
    libraries: [],
    forbidden: others('policies', 'commands', 'message', 'secrets', 'calendar', 'directory'),
  }),
  house('spelling', { libraries: [], forbidden: others() }),
  house('ticket', { libraries: [], forbidden: ['mail', 'sandbox', 'settings', 'flowchart', 'secrets'] }),
  house('letters', { libraries: ['handlebars'], forbidden: ['store', 'mail', 'sandbox', 'settings', 'ticket'] }),
  house('store', { libraries: ['typeorm', 'pg'], forbidden: ['letters', 'mail', 'sandbox', 'settings'] }),
  house('mail', { libraries: ['imapflow', 'nodemailer'], forbidden: ['letters', 'store', 'sandbox', 'settings'] }),
  house('settings', { libraries: [], forbidden: ['store', 'sandbox'] }),
  {
    // A folder within secrets/: what stands above it is secrets/ itself.
    files: ['src/secrets/judgement/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./\\.\\./', message: 'secrets/ imports nothing of the rest' }] },
      ],
    },
  },
  {
    // Loops over tables of numbers; every index is within a size that the tables were made with.
    files: ['src/secrets/judgement/{network,room,layer,table,hearing,rows,look,reasons,candidates,trained}.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Plain scripts that must run before anything is installed or built.
    files: ['scripts/**/*.{mjs,cjs}'],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, '@typescript-eslint/no-require-imports': 'off' },
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', require: 'readonly', module: 'writable', URL: 'readonly' },
      parserOptions: { projectService: false, project: false, program: null },
    },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }],
    },
  },
);
