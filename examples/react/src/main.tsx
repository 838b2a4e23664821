import { createRoot } from 'react-dom/client';
import { RegistrationForm } from './registration-form';
import './fields';

const app = document.getElementById('app');
if (app) createRoot(app).render(<RegistrationForm />);
