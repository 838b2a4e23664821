// Writes a directive for each tag, so that Angular knows the element and checks what a template sets on it.
// In the format of Angular libraries (partial declarations), which every later version of Angular links.

const VERSION = '21.2.26';

const lines = (list, line) => list.map(line).join('\n');

/** What a template can set: `[problem]`, `problem-text`, `partial`. A mark is there or not, as in HTML. */
const inputs = ({ properties, attributes }) =>
  properties.map(({ name }) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === name);
    return { name, alias: attribute?.name ?? name, isMark: attribute?.isMark };
  });

const setter = ({ name }) => `  set ${name}(value) {
    this.#element.${name} = value;
  }`;

const declared = ({ name, alias, isMark }) =>
  `      ${name}: ['${alias}', '${name}'${isMark ? ', ng.booleanAttribute' : ''}],`;

const directive = (tag) => `
export class Stadt${tag.name} {
  #element = ng.inject(ng.ElementRef).nativeElement;
${lines(inputs(tag), setter)}
  static ɵfac = ng.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '${VERSION}',
    ngImport: ng,
    type: Stadt${tag.name},
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = ng.ɵɵngDeclareDirective({
    minVersion: '16.1.0',
    version: '${VERSION}',
    ngImport: ng,
    type: Stadt${tag.name},
    isStandalone: true,
    selector: '${tag.tag}',
    inputs: {
${lines(inputs(tag), declared)}
    },
  });
}
`;

const classes = (tags, before = '') => tags.map(({ name }) => `${before}Stadt${name}`).join(', ');

/** The code of all directives, and a list of them for `imports`. */
export const directives = (tags) =>
  `import * as ng from '@angular/core';
${tags.map(directive).join('')}
export const stadtFields = [${classes(tags)}];
`;

const setterType = (tag) => (input) => {
  const type = `${tag.name}['${input.name}']`;
  return `  set ${input.name}(value: ${type});${
    input.isMark ? `\n  static ngAcceptInputType_${input.name}: ${type} | '';` : ''
  }`;
};

const declaredType = ({ name, alias }) => `    ${name}: { alias: '${alias}'; required: false };`;

const directiveType = (tag) => `
/** ${tag.sentence} */
export declare class Stadt${tag.name} {
${lines(inputs(tag), setterType(tag))}
  static ɵfac: ng.ɵɵFactoryDeclaration<Stadt${tag.name}, never>;
  static ɵdir: ng.ɵɵDirectiveDeclaration<Stadt${tag.name}, '${tag.tag}', never, {
${lines(inputs(tag), declaredType)}
  }, {}, never, never, true, never>;
}
`;

/** The types of all directives. */
export const directiveTypes = (tags) =>
  `import * as ng from '@angular/core';
${tags.map(directiveType).join('')}
/** All fields, for the \`imports\` of a component. */
export declare const stadtFields: readonly [${classes(tags, 'typeof ')}];
`;
