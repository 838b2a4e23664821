import { lazy } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './page';

const Rest = lazy(async () => ({ default: (await import('./other-fields')).OtherFields }));

const app = document.getElementById('app');
if (app)
  hydrateRoot(app, <Page Rest={Rest} />, {
    onRecoverableError: (error) => console.error('React could not take over the page', error),
  });
