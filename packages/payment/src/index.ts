export * from './fees.js';
export * from './payment.js';
