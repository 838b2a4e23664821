// What the parts of a definition mean, out of the docstrings of its types: an editor shows it where somebody writes.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../machine.mjs';

const file = join(root, 'packages/steps/src/service.ts');

/** The types that a value of a type may have, without lists and `undefined` around them. */
function partsOf(checker, type) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => {
    const inner = checker.isArrayType(part) ? checker.getTypeArguments(part)[0] : undefined;
    return inner ? partsOf(checker, inner) : [part];
  });
}

/** @returns a function that says what the names lead to (`['steps', 'questions', 'label']`) */
export function docsOfService() {
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    customConditions: ['@stadtkit/source'],
    types: [],
  });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(file)),
  );
  const service = exported.find(({ name }) => name === 'Service');
  const start = checker.getDeclaredTypeOfSymbol(service);
  const said = (symbol) =>
    symbol && ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const typeOf = (property) => checker.getNonNullableType(checker.getTypeOfSymbol(property));
  return (place) => {
    let types = [start];
    let properties = [];
    for (const name of place) {
      properties = types.flatMap((type) => type.getProperty(name) ?? []);
      types = properties.flatMap((one) => partsOf(checker, typeOf(one)));
    }
    // What a property does not say itself, the name of its type may.
    return (
      properties.map(said).find(Boolean) ??
      [...properties.map(typeOf), ...types]
        .map((type) => said(type.aliasSymbol ?? type.symbol))
        .find(Boolean)
    );
  };
}
