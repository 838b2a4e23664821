import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Tags of the kit are elements, not components. */
const isCustomElement = (tag: string) => tag.startsWith('stadt-');

export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
