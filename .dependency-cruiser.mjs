/** Who may import whom (see README, "How it works"). */
const only = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: to },
});

const SAME = (folder) => `^src/${folder}/`;

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    only('types-import-nothing', '^src/types', '^src/types'),
    only('text', SAME('engine/text'), '^src/(types|engine/text/)'),
    only('dataset', SAME('engine/dataset'), '^src/(types|engine/(dataset/|text/index))'),
    only('entities', SAME('engine/entities'), '^src/(types|engine/(entities/|stages|(text|dataset)/index))'),
    only('quotes', SAME('engine/quotes'), '^src/(types|engine/(quotes/|stages|text/index))'),
    only('language', SAME('engine/language'), '^src/(types|engine/(language/|(text|summary)/index))'),
    only('summary', SAME('engine/summary'), '^src/(types|engine/(summary/|stages|text/index))'),
    only('validate', SAME('engine/validate'), '^src/(types|engine/validate/)'),
    only('engine', '^src/engine/[^/]+$', '^src/(types|engine/(stages|[a-z]+/index))'),
    only('article', SAME('page/article'), '^src/(types|engine/text/index|page/article/)'),
    only('highlight', SAME('page/highlight'), '^src/(types|engine/text/index|page/highlight/)'),
    only('card', SAME('page/card'), '^src/(types|engine/text/index|page/card/)'),
    only('export', SAME('export'), '^src/(types|export/)'),
    only('cli', SAME('cli'), '^src/(types|cli/|engine/annotate|(engine/[a-z]+|page/article|export)/index)'),
    only('platform', SAME('extension/platform'), '^src/(types|extension/platform/)'),
    only('settings', SAME('extension/settings'), '^src/(types|page/highlight/index|extension/(settings/|platform/index))'),
    only(
      'entry-points',
      '^src/extension/(background|content|popup|options|welcome)/',
      '^src/(types|engine/annotate|(engine/[a-z]+|page/[a-z]+|export)/index|extension/(ui/|(platform|settings|story)/index))|^src/extension/$1/',
    ),
    only(
      'story',
      SAME('extension/story'),
      '^src/(types|page/[a-z]+/index|extension/(story/|ui/|(platform|settings)/index))',
    ),
    {
      name: 'content-without-dataset',
      comment: 'The content script never holds the engine or the dataset.',
      severity: 'error',
      from: { path: '^src/(extension/(content|story|popup|options|welcome)|page)/' },
      to: { path: '^src/engine/(annotate|dataset|entities|quotes|summary|validate)' },
    },
    {
      name: 'one-file-imports-mark.js',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/page/highlight/mark-painter\\.ts$' },
      to: { path: 'mark\\.js' },
    },
    {
      name: 'platform-alone-imports-the-polyfill',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/extension/platform/browser\\.ts$' },
      to: { path: 'webextension-polyfill' },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'entry-points-imported-by-nobody',
      severity: 'error',
      from: {},
      to: { path: '^src/.*/main\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'] },
  },
};
