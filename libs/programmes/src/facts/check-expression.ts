import type { ASTNode, ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js';
import { suggestion } from '../suggestion';
import type { FactCatalogue } from './fact-catalogue';
import type { NameInExpression } from './syntax';
import type { ExpressionProblem } from './expression-problem';
import { impossibleLiterals } from './impossible-literals';
import { namesIn } from './syntax';

/** Judges a condition without evaluating it: syntax, names, types, and that its answer is true or false. */
export function checkExpression(catalogue: FactCatalogue, expression: string): readonly ExpressionProblem[] {
  const checked = catalogue.environment.check(expression);
  if (checked.error?.name === 'ParseError') return [celProblem(catalogue, expression, checked.error)];
  const { ast } = catalogue.environment.parse(expression);
  if (checked.valid) return [...notACondition(expression, checked.type), ...impossibleLiterals(catalogue, ast)];
  const misspelt = namesIn(ast).filter(({ name }) => !catalogue.facts.has(name));
  if (misspelt.length > 0) return misspelt.map((name) => unknownFact(catalogue, name));
  return [celProblem(catalogue, expression, checked.error, ast)];
}

function unknownFact(
  { name: catalogue, facts }: FactCatalogue,
  { name, start, end }: NameInExpression,
): ExpressionProblem {
  const names = [...facts.keys()];
  const inGroup = names.filter((known) => known.startsWith(`${name}.`));
  if (inGroup.length === 0) {
    const message = `there is no ${catalogue} fact \`${name}\``;
    return { code: 'unknown-fact', start, end, message, hint: suggestion(name, names) };
  }
  const message = `\`${name}\` is a group of facts, not a fact`;
  return {
    code: 'unknown-fact',
    start,
    end,
    message,
    hint: `in it: ${inGroup.map((fact) => `\`${fact}\``).join(', ')}`,
  };
}

function celProblem(
  { facts }: FactCatalogue,
  expression: string,
  error: ParseError | CelTypeError | undefined,
  ast?: ASTNode,
): ExpressionProblem {
  const { start, end } = error?.range ?? { start: 0, end: expression.length };
  const mentioned = ast ? namesIn(ast).filter((name) => name.start >= start && name.end <= end) : [];
  const types = new Set(mentioned.map(({ name }) => `\`${name}\` is ${described[facts.get(name)?.type ?? 'string']}`));
  const hint = types.size > 0 ? [...types].join('; ') : undefined;
  return {
    code: 'wrong-expression',
    start,
    end,
    message: error?.summary ?? 'not an expression',
    ...(hint && { hint }),
  };
}

const described = {
  int: 'a whole number (int): compare it with 0, 1, 2, …',
  double: 'a number (double): compare it with < <= > >= and a number such as 0.9',
  string: 'a word (string): compare it with a text in quotes',
  bool: 'true or false (bool)',
  date: 'a day (date): compare it with another day or with date("2011-07-01")',
};

function notACondition(expression: string, type: string | undefined): readonly ExpressionProblem[] {
  if (type === 'bool') return [];
  const message = `a condition is true or false, this is ${type?.startsWith('$') ? 'a group of facts' : `of type ${type}`}`;
  const hint = 'compare it with something, e.g. `… >= 0.9`';
  return [{ code: 'wrong-expression', start: 0, end: expression.length, message, hint }];
}
