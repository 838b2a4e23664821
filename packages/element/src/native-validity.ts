import type { Control } from './controls.js';

/** What the browser itself says of a control, without anybody being asked. */
export const native = <Name extends 'validity' | 'validationMessage'>(
  control: Control,
  name: Name,
): Control[Name] => Reflect.get(Object.getPrototypeOf(control) as object, name, control);
