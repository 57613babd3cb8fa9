import { relative } from 'node:path';
import ts from 'typescript';

/** Exceptions of our own: each says what passed the gate, or codes of findings. */
const OWN = ['UserError', 'FindingError', 'IoProblem', 'Refusal'];

/** The line of every exception that may hold words: it is told in more than a literal, or thrown as a text. */
export function toldBy(source: ts.SourceFile, checker: ts.TypeChecker): number[] {
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (tells(node, checker)) found.push(source.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function tells(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isThrowStatement(node)) return !isThrowable(node.expression, checker);
  if (ts.isClassLike(node))
    return isErrorType(checker.getTypeAtLocation(node)) && !OWN.includes(node.name?.text ?? '');
  if (ts.isNewExpression(node)) return isOfLanguage(node, checker) && !isLiteral(node.arguments ?? []);
  if (ts.isCallExpression(node) && MADE.test(node.expression.getText()))
    return isConstructor(node.expression, checker) && !isLiteral(node.arguments);
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(node.left) &&
    ['message', 'name', 'stack', 'cause'].includes(node.left.name.text) &&
    isError(node.left.expression, checker) &&
    !isLiteral([node.right])
  );
}

/** `error` of a `catch` is thrown on as it came: whoever made it is judged where it is made. */
function isThrowable(node: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isConditionalExpression(node))
    return isThrowable(node.whenTrue, checker) && isThrowable(node.whenFalse, checker);
  return (ts.isIdentifier(node) && node.text === 'error') || isError(node, checker);
}

/** What is made without `new` is called as a class is. */
const MADE = /(?:^|[.\]])[A-Z]\w*$/;

function isLiteral(given: readonly ts.Expression[]): boolean {
  return given.length < 2 && given.every(ts.isStringLiteral);
}

function isError(node: ts.Node, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(node);
  return (type.isUnion() ? type.types : [type]).every(isErrorType);
}

/** Made by a class that the language brings along, however it is called here. */
function isOfLanguage(node: ts.NewExpression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(node);
  return isErrorType(type) && !OWN.includes(type.getSymbol()?.name ?? '');
}

/** `Error(...)`, which makes one as `new` does. */
function isConstructor(node: ts.Expression, checker: ts.TypeChecker): boolean {
  return checker
    .getTypeAtLocation(node)
    .getConstructSignatures()
    .some((one) => isErrorType(one.getReturnType()));
}

function isErrorType(type: ts.Type): boolean {
  const symbol = type.getSymbol();
  if (symbol?.name === 'Error' || symbol?.name === 'DOMException')
    return (
      symbol.declarations?.some((one) => !relative('.', one.getSourceFile().fileName).startsWith('src')) ===
      true
    );
  if (type.isIntersection()) return type.types.some(isErrorType);
  return (type.isClassOrInterface() ? (type.getBaseTypes() ?? []) : []).some(isErrorType);
}
