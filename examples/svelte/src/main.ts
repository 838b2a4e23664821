import { mount } from 'svelte';
import RegistrationForm from './RegistrationForm.svelte';
import './fields';

mount(RegistrationForm, { target: document.body });
