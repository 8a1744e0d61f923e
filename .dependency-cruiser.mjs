import { composers, homes, mayImport } from './may-import.mjs';

const room = (name) => `^src/${name}(/|\\.ts$)`;

const law = Object.entries(mayImport).map(([name, others]) => ({
  name: `${name}-imports-by-the-law`,
  comment: `see may-import.mjs: ${name} may import ${others.join(', ') || 'nothing of src'}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [name, ...others].map(room) },
}));

const packages = Object.entries(homes).map(([home, names]) => ({
  name: `sdk-only-in-${home.replace('/', '-')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: [`^src/${home}/`] },
  to: { path: names.map((name) => `^node_modules/${name}(/|$)`) },
}));

const strangers = (one, other) => ({
  name: `${one}-never-reaches-${other}`,
  comment: 'who is invited and what was answered never meet, not even indirectly',
  severity: 'error',
  from: { path: room(one) },
  to: { path: room(other), reachable: true },
});

export default {
  forbidden: [
    ...law,
    ...packages,
    strangers('register', 'box'),
    strangers('box', 'register'),
    {
      name: 'every-room-is-in-the-law',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [...Object.keys(mayImport), ...composers].map(room),
      },
      to: {},
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'product-knows-no-test',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-dev-dependency-in-product',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(playground|cli/bench)' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
