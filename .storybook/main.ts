import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions } from 'vite';

const config: StorybookConfig = {
  stories: [
    '../docs/stories/**/*.mdx',
    '../docs/stories/**/*.stories.ts',
    '../packages/*/elements/**/*.stories.ts',
  ],
  staticDirs: ['./static'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  docs: { defaultName: 'Documentation' },
  viteFinal: (vite) => ({
    ...vite,
    base: './', // may be served under a path prefix
    resolve: {
      ...vite.resolve,
      conditions: ['@stadtkit/source', ...defaultClientConditions],
    },
    // Without this the dev server loads a second copy of lit-html.
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive-helpers.js',
        'lit/static-html.js',
        'lit/directives/*.js',
      ],
    },
    build: { ...vite.build, sourcemap: false, chunkSizeWarningLimit: 1500 },
  }),
};

export default config;
