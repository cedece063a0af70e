/**
 * Plans as text. Equal plans give equal bytes: keys are sorted, numbers are JavaScript's shortest form, each element of a
 * top-level list has a line of its own, so that a change of the compiler is a readable diff of plans.
 */
import { fault } from '../errors.ts';
import { checkReferences } from './references.ts';
import { checkPlanShape } from './schema.ts';
import { PLAN_FORMAT, PLAN_VERSION, type Plan } from './types.ts';

/** Head of the file, in this order; the rest follows sorted. */
const FIRST = ['format', 'version', 'name'];

/** Deterministic JSON with a final newline. Throws where a number is not finite: JSON has no word for it. */
export function serialisePlan(plan: Plan): string {
  const entries = Object.entries(plan).filter(([, value]) => value !== undefined);
  entries.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const lines = entries.map(([key, value]) => {
    if (!Array.isArray(value) || typeof value[0] !== 'object') return `${JSON.stringify(key)}:${canonical(value)}`;
    return `${JSON.stringify(key)}:[\n${value.map(canonical).join(',\n')}\n]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function rank(key: string): number {
  const at = FIRST.indexOf(key);
  return at < 0 ? FIRST.length : at;
}

/** JSON with sorted keys and without undefined members. */
function canonical(value: unknown): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`serialisePlan: ${value} has no JSON form`);
    return Object.is(value, -0) ? '0' : String(value);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const element of value) text += text === '' ? canonical(element) : `,${canonical(element)}`;
    return `[${text}]`;
  }
  const members = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonical(member)}`;
  }
  return `{${text}}`;
}

/**
 * The plan in `text`, checked as a whole before anyone acts on it: format, version, every member's type and every
 * reference between them. Throws faults of class `data`: `plan-format`, `plan-version`, `plan-invalid`.
 */
export function parsePlan(text: string, file = 'plan'): Plan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw fault('data', 'plan-format', `${file} is not JSON`, { hint: 'Make a plan with `shale compile CONFIG -o plan.json`.', cause });
  }
  const head = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  if (head['format'] !== PLAN_FORMAT) {
    throw fault('data', 'plan-format', `${file} is not a Shale plan: its format is ${JSON.stringify(head['format'])}, not "${PLAN_FORMAT}"`);
  }
  if (head['version'] !== PLAN_VERSION) {
    throw fault('data', 'plan-version', `${file} has plan version ${JSON.stringify(head['version'])}; this Shale reads version ${PLAN_VERSION}`, {
      hint: 'Compile the configuration again with this version of Shale.',
    });
  }
  const problems = checkPlanShape(value);
  if (problems.length === 0) problems.push(...checkReferences(value as Plan));
  if (problems.length > 0) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw fault('data', 'plan-invalid', `${file} is damaged: ${problems[0]}${more}`, { hint: 'Compile the configuration again.' });
  }
  return value as Plan;
}
