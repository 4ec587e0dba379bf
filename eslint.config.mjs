import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ENVIRONMENT = {
  selector:
    'MemberExpression[object.name="process"][property.name="env"], VariableDeclarator[init.name="process"] > ObjectPattern',
  message: 'src/config/env.ts is the only reader of process.env: it checks every variable and fails at boot.',
};

const CLOCK = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"], MemberExpression[object.name="Temporal"][property.name="Now"]',
  message: 'The clock is an argument: `now` is passed in from the page, route, job or command.',
};

const LOCAL_API =
  '/^(count|countVersions|create|delete|duplicate|find|findByID|findDistinct|findGlobal|findGlobalVersions|findVersionByID|findVersions|restoreGlobalVersion|restoreVersion|update|updateGlobal)$/';

const ACCESS = {
  selector: `CallExpression[callee.property.name=${LOCAL_API}]:matches([callee.object.name=/^(payload|cms)$/], [callee.object.property.name="payload"]) > ObjectExpression:not(:has(> Property[key.name="overrideAccess"])):not(:has(> SpreadElement))`,
  message:
    'Payload overrides access unless told otherwise: say `overrideAccess` in every call, and why when it is true.',
};

const VISITORS_ACCESS = {
  selector: 'Property[key.name="overrideAccess"][value.value=true]',
  message: 'A visitor is behind this call: queries never override access.',
};

const NOT_FOUND = {
  selector: 'Property[key.name="notFound"]',
  message: "`notFound` answers with the framework's own English page: set `res.statusCode = 404` and render ours.",
};

const RAW_HTML = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'Markup from a string needs an owner who escapes it; only the JSON-LD component has one.',
};

const INLINE_STYLE = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The content security policy of the public site refuses inline styles: use a class.',
};

const CLIENT_HOOKS = {
  selector: 'CallExpression[callee.name=/^use(State|Effect|LayoutEffect|Reducer|Ref|SyncExternalStore)$/]',
  message: 'No framework script runs on the public site: what needs script is a custom element in src/site/islands.',
};

export default defineConfig(
  {
    name: 'generated',
    ignores: [
      '.next/',
      '.data/',
      'test-results/',
      'media/',
      'public/islands/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/app/(payload)/',
    ],
  },
  {
    name: 'no exceptions in comments',
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    name: 'typescript',
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `== null` means "null or undefined", which is one case almost everywhere.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'object-shorthand': 'error',
      'no-restricted-syntax': ['error', ENVIRONMENT, ACCESS],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'process', importNames: ['env'], message: ENVIRONMENT.message },
            { name: 'node:process', importNames: ['env'], message: ENVIRONMENT.message },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers read as they are written; everything else in a template is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => handler()` as a listener is plain, and says no more than that.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Where a record is asked for, only a type alias fits: interfaces have no implicit index.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // An empty string counts as absent in most of what comes from outside; `||` says so in the shortest way.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // Leaving out a property by destructuring is how "choose what leaves" reads best.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    name: 'rooms without a clock of their own',
    files: ['src/{domain,standards,catalogue}/**'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ENVIRONMENT, ACCESS, CLOCK] },
  },
  {
    name: 'the read door',
    files: ['src/queries/**'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', ENVIRONMENT, ACCESS, VISITORS_ACCESS, CLOCK] },
  },
  {
    name: 'the one door past the access rules, for who has an employer’s link',
    files: ['src/queries/behind-link.ts'],
    rules: { 'no-restricted-syntax': ['error', ENVIRONMENT, ACCESS, CLOCK] },
  },
  {
    name: 'what visitors see',
    files: ['src/{site,blocks,pages}/**'],
    rules: {
      'no-restricted-syntax': ['error', ENVIRONMENT, ACCESS, NOT_FOUND, RAW_HTML, INLINE_STYLE, CLIENT_HOOKS],
    },
  },
  {
    name: 'the one owner of markup from a string',
    files: ['src/site/components/page-head/json-ld.tsx'],
    rules: { 'no-restricted-syntax': ['error', ENVIRONMENT, ACCESS, INLINE_STYLE, CLIENT_HOOKS] },
  },
  {
    name: 'markup',
    files: ['**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: {
      'react-hooks/exhaustive-deps': 'error',
      // Lists without bullets lose their role in some screen readers; the explicit role gives it back.
      'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
    },
  },
  {
    name: 'hooks as Payload calls them',
    files: ['src/cms/**'],
    rules: {
      // Payload hands hooks the stored document as `any`; reading one property of it into `unknown` is how it is tamed.
      '@typescript-eslint/no-unsafe-member-access': ['error', { allowOptionalChaining: true }],
      // The type of `operation` marks the whole union as deprecated, for the sake of one of its members.
      '@typescript-eslint/no-deprecated': ['error', { allow: ['operation'] }],
    },
  },
  {
    name: 'the one reader of the environment',
    files: ['src/config/env.ts'],
    rules: { 'no-restricted-syntax': ['error', ACCESS], 'no-restricted-imports': 'off' },
  },
  {
    name: 'commands talk to a terminal',
    files: ['src/cli/**', 'tests/*.ts', 'tests/bench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    name: 'fixtures as Playwright reads them',
    files: ['tests/e2e/**'],
    // It looks at the first parameter's pattern to see what a fixture needs, and insists on one that needs nothing.
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    name: 'migrations as Payload writes them',
    files: ['src/migrations/**'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { args: 'none' }] },
  },
  {
    name: 'plain JavaScript of the tools',
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
