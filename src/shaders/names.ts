/**
 * What an identifier may be. Names in a shader come from roles (`x`, `weight`, `out`) and are checked here, so that no
 * text from outside the compiler can ever become code.
 */

/** Keywords and reserved words: WGSL specification, sections 16.1 and 16.2. */
const WORDS: ReadonlySet<string> = new Set(
  `alias break case const const_assert continue continuing default diagnostic discard else enable false fn for if let loop
  override requires return struct switch true var while
  NULL Self abstract active alignas alignof as asm asm_fragment async attribute auto await become cast catch class co_await
  co_return co_yield coherent column_major common compile compile_fragment concept const_cast consteval constexpr constinit
  crate debugger decltype delete demote demote_to_helper do dynamic_cast enum explicit export extends extern external
  fallthrough filter final finally friend from fxgroup get goto groupshared highp impl implements import inline instanceof
  interface layout lowp macro macro_rules match mediump meta mod module move mut mutable namespace new nil noexcept noinline
  nointerpolation non_coherent noncoherent noperspective null nullptr of operator package packoffset partition pass patch
  pixelfragment precise precision premerge priv protected pub public readonly ref regardless register reinterpret_cast require
  resource restrict self set shared sizeof smooth snorm static static_assert static_cast std subroutine super target template
  this thread_local throw trait try type typedef typeid typename typeof union unless unorm unsafe unsized use using varying
  virtual volatile wgsl where with writeonly yield`.split(/\s+/),
);

/** Built-in names that shaders use and so must not hide. */
const BUILTINS: ReadonlySet<string> = new Set(
  `bool f16 f32 i32 u32 array atomic vec2 vec3 vec4 vec2f vec3f vec4f vec4h vec4i vec4u mat2x2 ptr sampler texture_2d
  abs acos all any asin atan bitcast ceil clamp cos cosh cross degrees distance dot exp exp2 floor fma fract frexp inverseSqrt
  length log log2 max min mix modf normalize pow radians reflect round saturate select sign sin sinh smoothstep sqrt step tan
  tanh transpose trunc arrayLength workgroupBarrier storageBarrier subgroupBroadcast subgroupAdd main`.split(/\s+/),
);

/** `hint` as an identifier that `taken` doesn't hold: itself, or with `_2`, `_3`, ... */
export function freshName(hint: string, taken: (name: string) => boolean): string {
  if (!/^[a-z][a-z0-9_]*$/.test(hint) || hint.includes('__')) throw new Error(`shader: '${hint}' is not a role name`);
  for (let i = 1; ; i++) {
    const name = i === 1 ? hint : `${hint}_${i}`;
    if (!WORDS.has(name) && !BUILTINS.has(name) && !taken(name)) return name;
  }
}

/** A struct member: it hides nothing, so only keywords are refused. */
export function memberName(role: string): string {
  return BUILTINS.has(role) ? role : freshName(role, () => false);
}
