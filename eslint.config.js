import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const castToPublishable = {
  selector: 'TSAsExpression > TSTypeReference[typeName.name="Publishable"]',
  message: 'Only disclosure/protect, publication/load and publication/published make a Publishable.',
};
const chainedCast = {
  selector: 'TSAsExpression > TSAsExpression',
  message: 'A double cast silences the compiler: parse the value with zod instead.',
};
const unseeded = ['random', 'Math.random'].map((name) => ({
  selector: `CallExpression[callee.object.name="Math"][callee.property.name="${name}"]`,
  message: 'Randomness is a parameter.',
}));

export default defineConfig(
  { ignores: ['node_modules', 'var', 'coverage'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-restricted-syntax': ['error', castToPublishable, chainedCast, ...unseeded],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts', 'src/cli/**', 'src/playground/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only main, cli and playground read the environment.' },
        { object: 'Date', property: 'now', message: 'The clock is a parameter.' },
      ],
    },
  },
  {
    files: ['src/disclosure/protect.ts', 'src/publication/load.ts', 'src/publication/published.ts'],
    rules: { 'no-restricted-syntax': ['error', chainedCast, ...unseeded] },
  },
  {
    files: ['*.mjs', '*.js', '.*.mjs'],
    languageOptions: { globals: { process: 'readonly' } },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
);
