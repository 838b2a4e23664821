import { createRoot } from 'react-dom/client';
import { OwnSteps } from './own-steps';
import '@stadtkit/content/stadt-summary-list.js';
import '@stadtkit/fields/stadt-name-field.js';
import '@stadtkit/fields/stadt-text-field.js';
import '@stadtkit/identity/stadt-identity.js';
import '@stadtkit/steps/stadt-check-answers.js';
import '@stadtkit/steps/stadt-error-summary.js';
import '@stadtkit/steps/stadt-step-list.js';
import '@stadtkit/steps/stadt-task-list.js';

const app = document.getElementById('app');
if (app) createRoot(app).render(<OwnSteps />);
