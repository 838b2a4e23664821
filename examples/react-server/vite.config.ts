import { defineConfig } from 'vite';

/** The server's and the browser's half, of React 19 or 18, as they are while somebody develops: only then does React tell. */
export default defineConfig(({ mode }) => {
  const end = mode === 'react-18' ? '-18' : '';
  return {
    base: './',
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: {
      alias: [
        { find: /^react(?=$|\/)/, replacement: `react${end}` },
        { find: /^react-dom(?=$|\/)/, replacement: `react-dom${end}` },
      ],
    },
    environments: {
      client: {
        build: {
          outDir: `dist/${mode}`,
          rolldownOptions: {
            input: { hydrate: 'src/hydrate.tsx', fields: 'src/fields.ts' },
            output: { entryFileNames: '[name].js' },
            preserveEntrySignatures: 'strict',
          },
        },
      },
      ssr: {
        resolve: { noExternal: true },
        build: {
          outDir: `dist/${mode}-server`,
          rolldownOptions: { input: { server: 'src/server.tsx' } },
        },
      },
    },
    builder: {},
  };
});
