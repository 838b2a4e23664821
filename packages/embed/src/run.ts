import { loadElementsIn } from './autoloader.js';
import { isFirstCopy } from './copies.js';
import { runServices } from './run-services.js';

/** Makes services and elements of the page work, unless another copy does so already. `source`: the script’s address. */
export function run(source: string): void {
  if (!isFirstCopy(source)) return;
  runServices(source);
  loadElementsIn(document);
}
