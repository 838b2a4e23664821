import { createApp } from 'vue';
import RegistrationForm from './RegistrationForm.vue';
import './fields';

createApp(RegistrationForm).mount('#app');
