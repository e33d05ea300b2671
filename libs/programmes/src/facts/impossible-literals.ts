import type { ASTNode } from '@marcbachmann/cel-js';
import { isDay } from '../calendar/calendar';
import { suggestion } from '../suggestion';
import type { ExpressionProblem } from './expression-problem';
import type { FactCatalogue } from './fact-catalogue';
import { childrenOf, dottedName } from './syntax';

/** Texts of the right type that can never be: a day that is on no calendar, a word that the fact never is. */
export function impossibleLiterals(catalogue: FactCatalogue, node: ASTNode): readonly ExpressionProblem[] {
  const below = childrenOf(node).flatMap((child) => impossibleLiterals(catalogue, child));
  return [...impossibleDays(node), ...impossibleWords(catalogue, node), ...below];
}

function impossibleDays(node: ASTNode): readonly ExpressionProblem[] {
  if (node.op !== 'call' || node.args[0] !== 'date') return [];
  return node.args[1].flatMap(textsIn).flatMap(({ text, start, end }): ExpressionProblem[] => {
    if (isDay(text)) return [];
    const message = `\`${text}\` is not a day of the calendar`;
    return [{ code: 'wrong-expression', start, end, message, hint: 'write YYYY-MM-DD' }];
  });
}

function impossibleWords({ facts }: FactCatalogue, node: ASTNode): readonly ExpressionProblem[] {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return [];
  const [left, right] = node.args;
  const name = dottedName(left) ?? dottedName(right);
  const words = facts.get(name ?? '')?.words;
  if (!words) return [];
  return [left, right].flatMap(textsIn).flatMap(({ text, start, end }): ExpressionProblem[] => {
    if (words.includes(text)) return [];
    const hint = suggestion(text, words, '"');
    return [{ code: 'wrong-expression', start, end, message: `\`${name}\` is never "${text}"`, hint }];
  });
}

function textsIn(node: ASTNode): readonly { text: string; start: number; end: number }[] {
  if (node.op === 'list') return node.args.flatMap(textsIn);
  return node.op === 'value' && typeof node.args === 'string'
    ? [{ text: node.args, start: node.start, end: node.end }]
    : [];
}
