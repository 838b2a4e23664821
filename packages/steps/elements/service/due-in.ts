import type { Due } from '@stadtkit/kinds/due.js';
import { applicable } from '../../src/applicable.js';
import { dueFor } from '../../src/due.js';
import type { Seen } from './view.js';

/** What is due: by the answers that count, or by the city’s word once it has them. */
export const dueIn = ({ service, application, now }: Seen): Due =>
  application.receipt?.due ?? dueFor(service, applicable(service, application, now), now.today);
