import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The console is a page of static files that the api serves under /console/; addresses within it stand behind the #. */
export default defineConfig(({ command }) => {
  // Whatever the caller's NODE_ENV: people get the bundle for production.
  if (command === 'build') process.env['NODE_ENV'] = 'production';
  return {
    base: '/console/',
    plugins: [react()],
    resolve: { conditions: ['@e-index/source', 'module', 'browser', 'import', 'default'], dedupe: ['react', 'react-dom'] },
    server: { proxy: { '/api': 'http://localhost:3000' } },
    // react-admin with MUI is one piece of about 350 kB gzipped; pages are loaded when they are opened.
    build: { chunkSizeWarningLimit: 1500 },
  };
});
