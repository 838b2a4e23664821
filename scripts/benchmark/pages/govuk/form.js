import { Button, Checkboxes, createAll, Radios } from 'govuk-frontend';

for (const component of [Button, Checkboxes, Radios]) createAll(component);
