import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The form, and steps of the app’s own. */
const input = ['index.html', 'steps.html'];

export default defineConfig({
  base: './',
  plugins: [react()],
  build: { rolldownOptions: { input } },
});
