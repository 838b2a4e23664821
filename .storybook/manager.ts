import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Stadtkit',
    colorPrimary: '#1746a2',
    colorSecondary: '#1746a2',
    appBg: '#f0eee9',
    fontBase: 'system-ui, sans-serif',
  }),
});
