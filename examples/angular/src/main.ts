import { bootstrapApplication } from '@angular/platform-browser';
import './fields';
import { RegistrationForm } from './registration-form';

await bootstrapApplication(RegistrationForm);
