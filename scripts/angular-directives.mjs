// Writes a directive for each tag, so that Angular knows the element and checks what a template sets on it.
// In the format of Angular libraries (partial declarations), which every later version of Angular links.

const VERSION = '21.2.26';

const lines = (list, line) => list.map(line).join('\n');

/** How Angular reads what stands in a template: a mark is there or not, a number is written, as in HTML. */
const readers = {
  boolean: { transform: 'ng.booleanAttribute', written: "''" },
  number: { transform: 'ng.numberAttribute', written: '`${number}`' },
};

/** What a template can set: `[problem]`, `problem-text`, `partial`, `heading-level="2"`. */
const inputs = ({ properties, attributes }) =>
  properties.map(({ name }) => {
    const attribute = attributes.find(({ fieldName }) => fieldName === name);
    return { name, alias: attribute?.name ?? name, ...readers[attribute?.type?.text] };
  });

/** `stadt-text-field` as a class: `StadtTextField`. */
const className = ({ tag }) => tag.replace(/(?:^|-)(.)/g, (_, first) => first.toUpperCase());

const setter = ({ name }) => `  set ${name}(value) {
    this.#element.${name} = value;
  }`;

const declared = ({ name, alias, transform }) =>
  `      ${name}: ['${alias}', '${name}'${transform ? `, ${transform}` : ''}],`;

const directive = (tag) => `
export class ${className(tag)} {
  #element = ng.inject(ng.ElementRef).nativeElement;
${lines(inputs(tag), setter)}
  static ɵfac = ng.ɵɵngDeclareFactory({
    minVersion: '12.0.0',
    version: '${VERSION}',
    ngImport: ng,
    type: ${className(tag)},
    deps: [],
    target: ng.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = ng.ɵɵngDeclareDirective({
    minVersion: '16.1.0',
    version: '${VERSION}',
    ngImport: ng,
    type: ${className(tag)},
    isStandalone: true,
    selector: '${tag.tag}',
    inputs: {
${lines(inputs(tag), declared)}
    },
  });
}
`;

const classes = (tags, before = '') => tags.map((tag) => `${before}${className(tag)}`).join(', ');

/** The name of the list of all directives: `stadtFields`. */
const listName = (wing) => `stadt${wing[0].toUpperCase()}${wing.slice(1)}`;

/** The code of all directives, and a list of them for `imports`. */
export const directives = (wing, tags) =>
  `import * as ng from '@angular/core';
${tags.map(directive).join('')}
export const ${listName(wing)} = [${classes(tags)}];
`;

const setterType = (tag) => (input) => {
  const type = `${tag.name}['${input.name}']`;
  return `  set ${input.name}(value: ${type});${
    input.written ? `\n  static ngAcceptInputType_${input.name}: ${type} | ${input.written};` : ''
  }`;
};

const declaredType = ({ name, alias }) => `    ${name}: { alias: '${alias}'; required: false };`;

const directiveType = (tag) => `
/** ${tag.sentence} */
export declare class ${className(tag)} {
${lines(inputs(tag), setterType(tag))}
  static ɵfac: ng.ɵɵFactoryDeclaration<${className(tag)}, never>;
  static ɵdir: ng.ɵɵDirectiveDeclaration<${className(tag)}, '${tag.tag}', never, {
${lines(inputs(tag), declaredType)}
  }, {}, never, never, true, never>;
}
`;

/** The types of all directives. */
export const directiveTypes = (wing, tags) =>
  `import * as ng from '@angular/core';
${tags.map(directiveType).join('')}
/** All elements of the package, for the \`imports\` of a component. */
export declare const ${listName(wing)}: readonly [${classes(tags, 'typeof ')}];
`;
