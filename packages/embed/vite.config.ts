import { defineConfig } from 'vite';

/** The bundle for pages of a CMS: one small entry, and chunks that are loaded when they are needed. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: false,
  resolve: {
    conditions: ['@stadtkit/source', 'browser', 'module', 'import', 'production', 'default'],
  },
  build: {
    outDir: 'dist/bundle',
    emptyOutDir: true,
    target: ['chrome111', 'firefox121', 'safari16.4'],
    modulePreload: false,
    license: true,
    rolldownOptions: {
      input: { stadtkit: 'src/stadtkit.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].[hash].js',
        codeSplitting: {
          groups: [{ name: 'lit', test: /node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/ }],
        },
      },
    },
  },
});
