import type { MigrationPreview, ScheduleEffect } from '@pacesetter/campaigns';
import type { DefinitionChange } from '@pacesetter/programmes';
import { table } from '../report/text-table';

/** How much of a value is shown. */
const WIDTH = 48;

/** The differences between two versions, one line each. */
export function renderChanges(changes: readonly DefinitionChange[]): string {
  const rows = changes.map(({ path, change, before, after }) => [path, change, shortened(before), shortened(after)]);
  if (rows.length === 0) return 'No difference 无差别\n';
  return `Changes 版本差别\n${table(['where', 'change', 'before', 'after'], rows)}`;
}

/**
 * What a move would do: the difference, phases, obligations with how many still owe them, what else is scheduled, and
 * what stands against it.
 */
export function renderMigration(preview: MigrationPreview, schedules: readonly ScheduleEffect[]): string {
  const { fromProgramme: from, toProgramme: to, changes } = preview.versions;
  const head = `${from.id}@${from.version} → ${to.id}@${to.version}; the campaign is ${preview.status}\n\n`;
  return [
    `${head}${renderChanges(changes)}`,
    phases(preview),
    obligations(preview),
    scheduled(schedules),
    problems(preview),
  ]
    .filter((section) => section !== '')
    .join('\n');
}

function phases({ plan }: MigrationPreview): string {
  const rows = plan.phases.map(({ phase, title, startsAt, endsAt }) => [phase, title.zh, startsAt, endsAt]);
  const gate =
    plan.gate && `  next gate: ${plan.gate.gate} of ${plan.gate.phase}, looked at from ${plan.gate.opensAt}\n`;
  return `Phases 阶段\n${table(['phase', '阶段', 'starts', 'ends'], rows)}${gate ?? ''}`;
}

function obligations({ plan, counts }: MigrationPreview): string {
  const open = new Map(counts.map((count) => [count.obligation, count.open + count.overdue]));
  const rows = plan.effects.map((effect) => [
    effect.obligation,
    effect.effect,
    'from' in effect ? effect.from : '',
    'dueAt' in effect ? effect.dueAt : '',
    open.get(effect.obligation) ?? '',
  ]);
  if (rows.length === 0) return '';
  return `Obligations of the present phase 本阶段任务\n${table(['obligation', 'effect', 'was due', 'is due', 'open'], rows)}`;
}

function scheduled(effects: readonly ScheduleEffect[]): string {
  const rows = effects.map(({ what, key, effect, from, dueAt }) => {
    return [`${what.en} ${what.zh}`, key, effect, from ?? '', dueAt ?? ''];
  });
  if (rows.length === 0) return '';
  return `What else is scheduled 其他日程\n${table(['', 'which', 'effect', 'was due', 'is due'], rows)}`;
}

function problems({ plan }: MigrationPreview): string {
  const lines = plan.problems.map(({ where, problem, mend }) => `  ${where}: ${problem}\n    = ${mend}\n`);
  return lines.length === 0 ? '' : `Refused 不能迁移\n${lines.join('')}`;
}

function shortened(value: unknown): string {
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`;
}
