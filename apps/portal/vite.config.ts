import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const conditions = ['@e-index/source', 'module', 'browser', 'import', 'default'];

/** Two builds: the browser's (entries and styles, hashed under assets/) and the server's (dist/server/server.js, loaded by the api). */
export default defineConfig(({ isSsrBuild }) => ({
  plugins: [react()],
  resolve: { conditions: isSsrBuild ? conditions.filter((condition) => condition !== 'browser') : conditions, dedupe: ['react', 'react-dom'] },
  ssr: { noExternal: [/^@e-index\//], resolve: { conditions: ['@e-index/source', 'module', 'node', 'import', 'default'] } },
  build: isSsrBuild
    ? { rollupOptions: { output: { entryFileNames: 'server.js' } } }
    : { manifest: true, rollupOptions: { input: { client: 'src/client.tsx' } } },
}));
