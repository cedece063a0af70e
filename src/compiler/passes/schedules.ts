/**
 * Which schedule runs a kernel: the static table's, or one that measured faster on the adapter at hand. Choices come in as
 * data, so that equal inputs still give equal plans; what does not fit the kernel any more is left out, and said.
 */
import type { Diagnostic } from '../../errors.ts';
import { sha256 } from '../../plan/hash.ts';
import { chooseSchedule } from '../../shaders/choose.ts';
import { emitKernel, type EmitEnvironment } from '../../shaders/emit.ts';
import { ScheduleError } from '../../shaders/errors.ts';
import { canonicalKernel, Interner } from '../kernel/canonical.ts';
import type { Kernel, Schedule } from '../kernel/ir.ts';
import { kernelKey } from '../kernel/key.ts';
import { scheduleText } from '../kernel/print.ts';

export const CHOICES_FORMAT = 'shale.schedules';
export const CHOICES_VERSION = 1;

/** Schedules in place of the table's, by `choiceKey`. Plain data. */
export interface ScheduleChoices {
  readonly format: typeof CHOICES_FORMAT;
  readonly version: typeof CHOICES_VERSION;
  readonly kernels: Readonly<Record<string, ScheduleChoice>>;
}

export interface ScheduleChoice {
  readonly schedule: Schedule;
  /** What the table said then, which it was measured against. */
  readonly table: Schedule;
  /** `shaderHash` of the kernel under this schedule when it was measured. */
  readonly shader: string;
}

/** A kernel by what it computes, at most `maxRows` rows of it: hex SHA-256. The same in every configuration and program. */
export function choiceKey(kernel: Kernel, maxRows: number): string {
  return sha256(`${kernelKey(canonicalKernel(kernel, new Interner()))}|N<=${maxRows}`);
}

/** Hex SHA-256 of the WGSL. Throws `ScheduleError` where the schedule can't run the kernel. */
export function shaderHash(kernel: Kernel, schedule: Schedule, environment: EmitEnvironment): string {
  return sha256(emitKernel(kernel, schedule, environment).wgsl);
}

/** A kernel's schedule, and what became of the choice for it, if there is one. */
export interface Scheduled {
  readonly schedule: Schedule;
  /** What the table chose, where a choice takes its place. */
  readonly table?: Schedule;
  /** Why the choice is not followed. */
  readonly unfit?: string;
}

type Decided = Scheduled & { readonly kernel: Kernel };

/** Schedules for the kernels of one plan. */
export class Scheduler {
  private readonly environment: EmitEnvironment;
  private readonly choices: ScheduleChoices | undefined;

  constructor(environment: EmitEnvironment, choices?: ScheduleChoices) {
    this.environment = environment;
    this.choices = choices;
  }

  of(kernel: Kernel): Scheduled {
    const table = chooseSchedule(kernel, this.environment.target);
    if (this.choices === undefined) return { schedule: table };
    const key = choiceKey(kernel, this.environment.maxRows);
    const choice = Object.hasOwn(this.choices.kernels, key) ? this.choices.kernels[key]! : undefined;
    if (choice === undefined || sameSchedule(choice.schedule, table)) return { schedule: table };
    const unfit = sameSchedule(choice.table, table) ? this.misfit(kernel, choice) : 'the table has another schedule for it by now';
    return unfit === undefined ? { schedule: choice.schedule, table } : { schedule: table, unfit };
  }

  private misfit(kernel: Kernel, { schedule, shader }: ScheduleChoice): string | undefined {
    try {
      return shaderHash(kernel, schedule, this.environment) === shader ? undefined : 'it makes another shader now';
    } catch (error) {
      if (error instanceof ScheduleError) return error.message;
      throw error;
    }
  }

  /**
   * The choices that these kernels run with, which are those of the plan: under a limit of memory others were made and dropped. It is
   * what has to be kept to make the same plan again. Absent: none.
   */
  used(kernels: readonly Decided[]): ScheduleChoices | undefined {
    const keys = [...new Set(kernels.filter(({ table }) => table !== undefined).map(({ kernel }) => choiceKey(kernel, this.environment.maxRows)))].sort();
    if (keys.length === 0) return undefined;
    return { format: CHOICES_FORMAT, version: CHOICES_VERSION, kernels: Object.fromEntries(keys.map((key) => [key, this.choices!.kernels[key]!])) };
  }

  /** One warning for all choices that these kernels do not follow. */
  warnings(kernels: readonly Decided[]): readonly Diagnostic[] {
    const reasons = [...new Map(kernels.flatMap(({ kernel, unfit }) => (unfit === undefined ? [] : [[choiceKey(kernel, this.environment.maxRows), `\`${kernel.name}\` (${unfit})`]]))).values()];
    if (reasons.length === 0) return [];
    const more = reasons.length > 3 ? ` and ${reasons.length - 3} more` : '';
    return [{ code: 'tuning-stale', severity: 'warning', message: `tuned schedules do not fit ${reasons.slice(0, 3).join(', ')}${more}: the table’s are used`, hint: 'measure them anew with `shale tune`' }];
  }
}

export function sameSchedule(a: Schedule, b: Schedule): boolean {
  const text = (schedule: Schedule): string => JSON.stringify(Object.entries(schedule).sort(([x], [y]) => (x < y ? -1 : 1)));
  return text(a) === text(b);
}

/** For the plan's choices: each kernel that does not run as the table says. */
export function tunedText(kernels: Iterable<{ readonly kernel: Kernel } & Scheduled>, maxRows: number): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const { kernel, schedule, table } of kernels) {
    if (table !== undefined) lines[`tuned ${kernel.name} ${choiceKey(kernel, maxRows).slice(0, 8)}`] = `${scheduleText(schedule)}; the table says ${scheduleText(table)}`;
  }
  return lines;
}

/** What is wrong with `value` as choices, or undefined: files are not to be trusted. */
export function choicesProblem(value: unknown): string | undefined {
  if (!isObject(value)) return 'is not an object';
  if (value['format'] !== CHOICES_FORMAT) return `has the format ${JSON.stringify(value['format'])}, not "${CHOICES_FORMAT}"`;
  if (value['version'] !== CHOICES_VERSION) return `has version ${JSON.stringify(value['version'])}; this Shale reads version ${CHOICES_VERSION}`;
  if (!isObject(value['kernels'])) return 'has no kernels';
  for (const [key, choice] of Object.entries(value['kernels'])) {
    if (!/^[0-9a-f]{64}$/.test(key) || !isObject(choice) || typeof choice['shader'] !== 'string' || !isSchedule(choice['schedule']) || !isSchedule(choice['table'])) return `has no schedule for the kernel ${key.slice(0, 12)}`;
  }
  return undefined;
}

const count = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const counts = (value: unknown): boolean => Array.isArray(value) && value.every(count);

/** The members that every schedule of its kind has; the others are whole numbers, or yes and no. */
function isSchedule(value: unknown): value is Schedule {
  if (!isObject(value)) return false;
  const { kind, batch, m, n, workgroup, matrix, ...rest } = value;
  if (!Object.values(rest).every((v) => count(v) || typeof v === 'boolean')) return false;
  if (kind === 'loop') return count(workgroup) && workgroup !== 0;
  if (kind === 'row') return count(rest['lanes']) && rest['lanes'] !== 0;
  if (kind === 'column') return count(rest['columns']) && rest['columns'] !== 0 && count(rest['lanes']) && rest['lanes'] !== 0;
  if (kind === 'attention') return typeof rest['subgroup'] === 'boolean' && count(rest['lanes']) && rest['lanes'] !== 0 && count(rest['rows']) && count(rest['block']);
  return kind === 'tile' && counts(batch) && counts(m) && counts(n) && counts(workgroup) && (workgroup as number[]).length === 2 && !(workgroup as number[]).includes(0) && count(rest['tm']) && count(rest['tn']) && count(rest['subgroup']) && (matrix === undefined || isMatrix(matrix));
}

function isMatrix(value: unknown): boolean {
  return isObject(value) && (value['components'] === 'f32' || value['components'] === 'f16') && ['m', 'n', 'k', 'lanes'].every((name) => count(value[name]) && value[name] !== 0);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
