import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// 'import' is not among them: vite adds it for imports alone, and a `require` in a package would else get that package's modules.
const conditions = ['@e-index/source', 'module', 'browser'];

/** Two builds: the browser's (entries and styles, hashed under assets/) and the server's (dist/server/server.js, loaded by the api). */
export default defineConfig(({ isSsrBuild, command }) => {
  // Whatever the caller's NODE_ENV: a bundle for development would fail in the production server.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    plugins: [react()],
    resolve: {
      conditions: isSsrBuild ? conditions.filter((condition) => condition !== 'browser') : conditions,
      dedupe: ['react', 'react-dom'],
    },
    ssr: { noExternal: [/^@e-index\//], resolve: { conditions: ['@e-index/source', 'module', 'node'] } },
    build: isSsrBuild
      ? { rollupOptions: { output: { entryFileNames: 'server.js' } } }
      : { manifest: true, rollupOptions: { input: { client: 'src/client.tsx' } } },
  };
});
