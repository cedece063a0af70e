/**
 * A WGSL module around a function body: bindings, uniforms, helpers and workgroup memory are declared when the body first
 * mentions them, so nothing stands there unused.
 */
import type { Kernel, StorageFormat } from '../compiler/kernel/ir.ts';
import { MATRIX_FEATURE } from '../plan/matrix.ts';
import type { FrameField, ModuleBinding } from '../plan/types.ts';
import { HELPER_ORDER, helperFunction, helperNeeds, helperText, typeName, type HelperName, type Width } from './functions.ts';
import { freshName, memberName } from './names.ts';

const COMPONENTS = ['x', 'y', 'z', 'w'] as const;
const HALF_FEATURE = 'shader-f16';
/** WGSL's names of WebGPU's features, where they differ. */
const ENABLED: Readonly<Partial<Record<string, string>>> = { [HALF_FEATURE]: 'f16', [MATRIX_FEATURE]: 'chromium_experimental_subgroup_matrix' };

export interface WorkgroupArray {
  readonly name: string;
  readonly type: 'f32' | 'i32' | 'u32' | 'vec4f' | 'vec4i' | 'vec4u' | 'vec4h';
  readonly size: number;
}

export class ModuleText {
  /** Identifiers of the bindings, by number. */
  readonly bindings: readonly string[];
  private readonly kernel: Kernel;
  private readonly frameFields: readonly FrameField[];
  private readonly vectors: ReadonlySet<number>;
  private readonly names = new Set<string>(['frame', 'args', 'Frame', ...HELPER_ORDER.flatMap((h) => [helperFunction(h, 1), helperFunction(h, 4)])]);
  private readonly helpers = new Set<string>();
  private readonly arrays: WorkgroupArray[] = [];
  private readonly features = new Set<string>();
  /** Fields of the frame up to the last one used. */
  private frameUsed = 0;
  private argWords = 0;
  private subgroupLanes = false;

  /** `vectors`: bindings declared as arrays of four elements. */
  constructor(kernel: Kernel, frameFields: readonly FrameField[], vectors: ReadonlySet<number>) {
    this.kernel = kernel;
    this.frameFields = frameFields;
    this.vectors = vectors;
    this.bindings = kernel.bindings.map((b) => this.name(b.name));
    if (kernel.bindings.some((b) => b.format === 'f16')) this.require(HALF_FEATURE);
  }

  isTaken(name: string): boolean {
    return this.names.has(name);
  }

  isVector(binding: number): boolean {
    return this.vectors.has(binding);
  }

  private name(hint: string): string {
    const name = freshName(hint, (n) => this.names.has(n));
    this.names.add(name);
    return name;
  }

  /** Calls are only written through this, so that what is called is defined. */
  helper(name: HelperName, width: Width): string {
    helperNeeds(name).forEach((needed) => this.helper(needed, width));
    this.helpers.add(helperFunction(name, width));
    return helperFunction(name, width);
  }

  /** Text of a word of the frame. */
  frame(name: string): string {
    const position = this.frameFields.findIndex((f) => f.name === name);
    if (position < 0) throw new Error(`shader: the frame has no '${name}'`);
    this.frameUsed = Math.max(this.frameUsed, position + 1);
    return `frame.${memberName(name)}`;
  }

  frameType(name: string): 'u32' | 'f32' {
    return this.frameFields.find((f) => f.name === name)?.type ?? 'u32';
  }

  /** Text of word `word` of the dispatch's args, u32. */
  arg(word: number): string {
    this.argWords = Math.max(this.argWords, word + 1);
    return `args[${Math.floor(word / 4)}u].${COMPONENTS[word % 4]}`;
  }

  /** Workgroup memory of `size` elements. */
  workgroupArray(hint: string, type: WorkgroupArray['type'], size: number): string {
    const name = this.name(hint);
    this.arrays.push({ name, type, size });
    return name;
  }

  require(feature: string): void {
    this.features.add(feature);
  }

  /** The body reads the place in the subgroup and its size. */
  useSubgroupLanes(): void {
    this.subgroupLanes = true;
  }

  get usesSubgroupLanes(): boolean {
    return this.subgroupLanes;
  }

  get workgroupBytes(): number {
    return this.arrays.reduce((bytes, a) => bytes + (a.type === 'vec4h' ? 8 : a.type.startsWith('vec4') ? 16 : 4) * a.size, 0);
  }

  get requiredFeatures(): readonly string[] {
    return [...this.features].sort();
  }

  moduleBindings(): ModuleBinding[] {
    return [
      ...this.bindings.map((name, i) => ({ name, type: this.kernel.bindings[i]!.access })),
      ...(this.frameUsed > 0 ? [{ name: 'frame', type: 'frame' as const }] : []),
      ...(this.argWords > 0 ? [{ name: 'args', type: 'args' as const }] : []),
    ];
  }

  /** The whole module; `parameters` and `body` are those of `main`. */
  render(workgroup: readonly number[], parameters: readonly string[], body: readonly string[]): string {
    const blocks: string[][] = [];
    if (this.features.size > 0) blocks.push(this.requiredFeatures.map((f) => `enable ${ENABLED[f] ?? f};`));
    // A kernel's text does not depend on the optimizer's scalars behind them.
    if (this.frameUsed > 0) blocks.push(['struct Frame {', ...this.frameFields.slice(0, this.frameUsed).map((f) => `  ${memberName(f.name)}: ${f.type},`), '}']);
    const declared = this.moduleBindings().map((b, i) => `@group(0) @binding(${i}) ${this.declaration(b, i)}`);
    blocks.push(declared);
    if (this.arrays.length > 0) blocks.push(this.arrays.map((a) => `var<workgroup> ${a.name}: array<${a.type}, ${a.size}>;`));
    for (const name of HELPER_ORDER) {
      for (const width of [1, 4] as const) if (this.helpers.has(helperFunction(name, width))) blocks.push(helperText(name, width));
    }
    blocks.push([`@compute @workgroup_size(${workgroup.join(', ')})`, `fn main(${parameters.join(', ')}) {`, ...body, '}']);
    return blocks.map((b) => b.join('\n')).join('\n\n') + '\n';
  }

  private declaration(binding: ModuleBinding, number: number): string {
    if (binding.type === 'frame') return 'var<uniform> frame: Frame;';
    if (binding.type === 'args') return `var<uniform> args: array<vec4u, ${Math.ceil(this.argWords / 4)}>;`;
    return `var<storage, ${binding.type}> ${binding.name}: array<${this.elementType(number)}>;`;
  }

  private elementType(binding: number): string {
    const format = this.kernel.bindings[binding]!.format;
    if (format === 'f16') return this.vectors.has(binding) ? 'vec4h' : 'f16';
    // u8x4 words hold four elements as they are.
    return format === 'u8x4' ? 'u32' : typeName(scalarOf(format), this.vectors.has(binding) ? 4 : 1);
  }
}

/** Type of an element when it is loaded. */
export function scalarOf(format: StorageFormat): 'f32' | 'i32' | 'u32' {
  return format === 'u8x4' ? 'u32' : format === 'f16' ? 'f32' : format;
}
