// input (821f9d1ef308), 64 invocations, 0 bytes of workgroup memory
// grad: data.input: input, forward, ceil(2N / 64) workgroups
//   rows: rows
//   data: data input [N, 8] as f32
//   out: [N, 8] in slab.1
//   input data.input, forward, tests/samples/blocks/config.yaml:14
// eval: data.input: input, forward, ceil(2N / 64) workgroups
//   rows: rows
//   data: data input [N, 8] as f32
//   out: [N, 8] in slab.0
//   input data.input, forward, tests/samples/blocks/config.yaml:14
// predict: data.input: input, forward, ceil(2N / 64) workgroups
//   rows: rows
//   data: data input [N, 8] as f32
//   out: [N, 8] in slab.0
//   input data.input, forward, tests/samples/blocks/config.yaml:14

struct Frame {
  rows: u32,
  first: u32,
}

@group(0) @binding(0) var<storage, read> rows: array<u32>;
@group(0) @binding(1) var<storage, read> data: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(3) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows_2 = frame.rows;
  let row_limit = rows_2 * 2u;
  if (point >= row_limit) { return; }
  let n = point / 2u;
  let first = frame.first;
  let looked_up = rows[n + first];
  let remainder = point % 2u;
  out[point] = data[looked_up * 2u + remainder];
}


// contract_add_tanh_mul (42484ebf77ac), 128 invocations, 0 bytes of workgroup memory
// grad: layers.0.0.0, layers.0.0.1, layers.0.0.2: contract_add_tanh_mul, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.1
//   b: parameter layers.0.0.0.weight [16, 8]
//   bias: parameter layers.0.0.0.bias [16]
//   out: [N, 16] in slab.0
//   out2: [N, 16] in slab.0 + 768
//   linear layers.0.0.0, forward, tests/samples/blocks/config.yaml:9
//   tanh layers.0.0.1, forward, tests/samples/blocks/config.yaml:10
//   dropout layers.0.0.2, forward, tests/samples/blocks/config.yaml:11
//   tanh layers.0.0.1, backward, tests/samples/blocks/config.yaml:10
// grad: layers.1.0.0, layers.1.0.1, layers.1.0.2: contract_add_tanh_mul, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.2
//   b: parameter layers.1.0.0.weight [16, 8]
//   bias: parameter layers.1.0.0.bias [16]
//   out: [N, 16] in slab.0 + 1536
//   out2: [N, 16] in slab.0 + 2304
//   linear layers.1.0.0, forward, tests/samples/blocks/config.yaml:9
//   tanh layers.1.0.1, forward, tests/samples/blocks/config.yaml:10
//   dropout layers.1.0.2, forward, tests/samples/blocks/config.yaml:11
//   tanh layers.1.0.1, backward, tests/samples/blocks/config.yaml:10
// grad: layers.2.0.0, layers.2.0.1, layers.2.0.2: contract_add_tanh_mul, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.1 + 512
//   b: parameter layers.2.0.0.weight [16, 8]
//   bias: parameter layers.2.0.0.bias [16]
//   out: [N, 16] in slab.0 + 3072
//   out2: [N, 16] in slab.0 + 3840
//   linear layers.2.0.0, forward, tests/samples/blocks/config.yaml:9
//   tanh layers.2.0.1, forward, tests/samples/blocks/config.yaml:10
//   dropout layers.2.0.2, forward, tests/samples/blocks/config.yaml:11
//   tanh layers.2.0.1, backward, tests/samples/blocks/config.yaml:10

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
  seed: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read> bias: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(4) var<storage, read_write> out2: array<vec4f>;
@group(0) @binding(5) var<uniform> frame: Frame;
@group(0) @binding(6) var<uniform> args: array<vec4u, 1>;

fn safe_tanh_vec4(x: vec4f) -> vec4f {
  let below = select(x, vec4f(10.0), x > vec4f(10.0));
  return tanh(select(below, vec4f(-10.0), below < vec4f(-10.0)));
}

fn mix_bits(bits: u32) -> u32 {
  var h = bits ^ (bits >> 16u);
  h *= 0x7feb352du;
  h ^= h >> 15u;
  h *= 0x846ca68bu;
  return h ^ (h >> 16u);
}

fn mix_bits_vec4(bits: vec4u) -> vec4u {
  var h = bits ^ (bits >> vec4u(16u));
  h *= 0x7feb352du;
  h ^= h >> vec4u(15u);
  h *= 0x846ca68bu;
  return h ^ (h >> vec4u(16u));
}

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let row = group * 16u + local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 3u);
  let first_row = row * 4u;
  let rows = frame.rows;
  let last = rows - 1u;
  let n = min(first_row, last);
  let a_at = n * 8u;
  let n_2 = min(first_row + 1u, last);
  let a_at_2 = n_2 * 8u;
  let n_3 = min(first_row + 2u, last);
  let a_at_3 = n_3 * 8u;
  let n_4 = min(first_row + 3u, last);
  let a_at_4 = n_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = b[safe_column + k * 4u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let arg_0 = args[0u].x;
  let step_2 = frame.step;
  let seed = frame.seed;
  let stream_key = mix_bits(arg_0 ^ mix_bits(step_2 ^ mix_bits(seed ^ 0x9e3779b9u)));
  let element = safe_column * 4u;
  let bias_value = bias[safe_column];
  if (column < 4u) {
    let n_5 = first_row;
    if (n_5 < rows) {
      let random = vec4f(mix_bits_vec4(vec4u((element + n_5 * 16u) + vec4u(0u, 1u, 2u, 3u)) ^ vec4u(stream_key)) >> vec4u(8u)) * 0x1p-24f;
      let squashed = safe_tanh_vec4(sum_0 + bias_value);
      let chosen = select(squashed * 1.1111112, vec4f(0.0), random < vec4f(0.100000024));
      let difference = 1.0 - squashed * squashed;
      let out2_at = safe_column + n_5 * 4u;
      out2[out2_at] = chosen;
      out[out2_at] = difference;
    }
    let n_6 = first_row + 1u;
    if (n_6 < rows) {
      let random = vec4f(mix_bits_vec4(vec4u((element + n_6 * 16u) + vec4u(0u, 1u, 2u, 3u)) ^ vec4u(stream_key)) >> vec4u(8u)) * 0x1p-24f;
      let squashed = safe_tanh_vec4(sum_1 + bias_value);
      let chosen = select(squashed * 1.1111112, vec4f(0.0), random < vec4f(0.100000024));
      let difference = 1.0 - squashed * squashed;
      let out2_at = safe_column + n_6 * 4u;
      out2[out2_at] = chosen;
      out[out2_at] = difference;
    }
    let n_7 = first_row + 2u;
    if (n_7 < rows) {
      let random = vec4f(mix_bits_vec4(vec4u((element + n_7 * 16u) + vec4u(0u, 1u, 2u, 3u)) ^ vec4u(stream_key)) >> vec4u(8u)) * 0x1p-24f;
      let squashed = safe_tanh_vec4(sum_2 + bias_value);
      let chosen = select(squashed * 1.1111112, vec4f(0.0), random < vec4f(0.100000024));
      let difference = 1.0 - squashed * squashed;
      let out2_at = safe_column + n_7 * 4u;
      out2[out2_at] = chosen;
      out[out2_at] = difference;
    }
    let n_8 = first_row + 3u;
    if (n_8 < rows) {
      let random = vec4f(mix_bits_vec4(vec4u((element + n_8 * 16u) + vec4u(0u, 1u, 2u, 3u)) ^ vec4u(stream_key)) >> vec4u(8u)) * 0x1p-24f;
      let squashed = safe_tanh_vec4(sum_3 + bias_value);
      let chosen = select(squashed * 1.1111112, vec4f(0.0), random < vec4f(0.100000024));
      let difference = 1.0 - squashed * squashed;
      let out2_at = safe_column + n_8 * 4u;
      out2[out2_at] = chosen;
      out[out2_at] = difference;
    }
  }
}


// contract_add (940b12f065ae), 128 invocations, 0 bytes of workgroup memory
// grad: layers.0.0.3, layers.0.0: contract_add, forward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.1
//   a: [N, 16] in slab.0 + 768
//   b: parameter layers.0.0.3.weight [8, 16]
//   bias: parameter layers.0.0.3.bias [8]
//   out: [N, 8] in slab.2
//   linear layers.0.0.3, forward, tests/samples/blocks/config.yaml:12
//   residual layers.0.0, forward, tests/samples/blocks/config.yaml:8
// grad: layers.1.0.3, layers.1.0: contract_add, forward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.2
//   a: [N, 16] in slab.0 + 2304
//   b: parameter layers.1.0.3.weight [8, 16]
//   bias: parameter layers.1.0.3.bias [8]
//   out: [N, 8] in slab.1 + 512
//   linear layers.1.0.3, forward, tests/samples/blocks/config.yaml:12
//   residual layers.1.0, forward, tests/samples/blocks/config.yaml:8
// grad: layers.2.0.3, layers.2.0: contract_add, forward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.1 + 512
//   a: [N, 16] in slab.0 + 3840
//   b: parameter layers.2.0.3.weight [8, 16]
//   bias: parameter layers.2.0.3.bias [8]
//   out: [N, 8] in slab.2 + 512
//   linear layers.2.0.3, forward, tests/samples/blocks/config.yaml:12
//   residual layers.2.0, forward, tests/samples/blocks/config.yaml:8
// eval: layers.0.0.3, layers.0.0: contract_add, forward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.0
//   a: [N, 16] in slab.1
//   b: parameter layers.0.0.3.weight [8, 16]
//   bias: parameter layers.0.0.3.bias [8]
//   out: [N, 8] in slab.2
//   linear layers.0.0.3, forward, tests/samples/blocks/config.yaml:12
//   residual layers.0.0, forward, tests/samples/blocks/config.yaml:8
// eval: layers.1.0.3, layers.1.0: contract_add, forward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.2
//   a: [N, 16] in slab.0
//   b: parameter layers.1.0.3.weight [8, 16]
//   bias: parameter layers.1.0.3.bias [8]
//   out: [N, 8] in slab.1
//   linear layers.1.0.3, forward, tests/samples/blocks/config.yaml:12
//   residual layers.1.0, forward, tests/samples/blocks/config.yaml:8
// eval: layers.2.0.3, layers.2.0: contract_add, forward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.1
//   a: [N, 16] in slab.0
//   b: parameter layers.2.0.3.weight [8, 16]
//   bias: parameter layers.2.0.3.bias [8]
//   out: [N, 8] in slab.2
//   linear layers.2.0.3, forward, tests/samples/blocks/config.yaml:12
//   residual layers.2.0, forward, tests/samples/blocks/config.yaml:8
// predict: layers.0.0.3, layers.0.0: contract_add, forward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.0
//   a: [N, 16] in slab.1
//   b: parameter layers.0.0.3.weight [8, 16]
//   bias: parameter layers.0.0.3.bias [8]
//   out: [N, 8] in slab.2
//   linear layers.0.0.3, forward, tests/samples/blocks/config.yaml:12
//   residual layers.0.0, forward, tests/samples/blocks/config.yaml:8
// predict: layers.1.0.3, layers.1.0: contract_add, forward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.2
//   a: [N, 16] in slab.0
//   b: parameter layers.1.0.3.weight [8, 16]
//   bias: parameter layers.1.0.3.bias [8]
//   out: [N, 8] in slab.1
//   linear layers.1.0.3, forward, tests/samples/blocks/config.yaml:12
//   residual layers.1.0, forward, tests/samples/blocks/config.yaml:8
// predict: layers.2.0.3, layers.2.0: contract_add, forward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.1
//   a: [N, 16] in slab.0
//   b: parameter layers.2.0.3.weight [8, 16]
//   bias: parameter layers.2.0.3.bias [8]
//   out: [N, 8] in slab.2
//   linear layers.2.0.3, forward, tests/samples/blocks/config.yaml:12
//   residual layers.2.0, forward, tests/samples/blocks/config.yaml:8

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4f>;
@group(0) @binding(1) var<storage, read> a: array<f32>;
@group(0) @binding(2) var<storage, read> b: array<vec4f>;
@group(0) @binding(3) var<storage, read> bias: array<vec4f>;
@group(0) @binding(4) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(5) var<uniform> frame: Frame;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let row = group * 16u + local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 1u);
  let first_row = row * 4u;
  let rows = frame.rows;
  let last = rows - 1u;
  let n = min(first_row, last);
  let a_at = n * 16u;
  let n_2 = min(first_row + 1u, last);
  let a_at_2 = n_2 * 16u;
  let n_3 = min(first_row + 2u, last);
  let a_at_3 = n_3 * 16u;
  let n_4 = min(first_row + 3u, last);
  let a_at_4 = n_4 * 16u;
  for (var k = 0u; k < 16u + zero; k++) {
    let b_value = b[safe_column + k * 2u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let bias_value = bias[safe_column];
  if (column < 2u) {
    let n_5 = first_row;
    if (n_5 < rows) {
      let x_at = safe_column + n_5 * 2u;
      out[x_at] = x[x_at] + (sum_0 + bias_value);
    }
    let n_6 = first_row + 1u;
    if (n_6 < rows) {
      let x_at = safe_column + n_6 * 2u;
      out[x_at] = x[x_at] + (sum_1 + bias_value);
    }
    let n_7 = first_row + 2u;
    if (n_7 < rows) {
      let x_at = safe_column + n_7 * 2u;
      out[x_at] = x[x_at] + (sum_2 + bias_value);
    }
    let n_8 = first_row + 3u;
    if (n_8 < rows) {
      let x_at = safe_column + n_8 * 2u;
      out[x_at] = x[x_at] + (sum_3 + bias_value);
    }
  }
}


// contract_add (7ddedf84f5b9), 128 invocations, 0 bytes of workgroup memory
// grad: head: contract_add, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.2 + 512
//   b: parameter head.weight [3, 8]
//   bias: parameter head.bias [3]
//   out: [N, 3] in slab.0 + 4608
//   linear head, forward, tests/samples/blocks/config.yaml:18
// eval: head: contract_add, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.2
//   b: parameter head.weight [3, 8]
//   bias: parameter head.bias [3]
//   out: [N, 3] in slab.0
//   linear head, forward, tests/samples/blocks/config.yaml:18
// predict: head: contract_add, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.2
//   b: parameter head.weight [3, 8]
//   bias: parameter head.bias [3]
//   out: output output [N, 3]
//   linear head, forward, tests/samples/blocks/config.yaml:18

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<f32>;
@group(0) @binding(2) var<storage, read> bias: array<f32>;
@group(0) @binding(3) var<storage, read_write> out: array<f32>;
@group(0) @binding(4) var<uniform> frame: Frame;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let row = group * 16u + local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let inside = 0u < 3u;
  let b_at = select(0u, 0u, inside);
  let inside_2 = 1u < 3u;
  let b_at_2 = select(0u, 1u, inside_2);
  let inside_3 = 2u < 3u;
  let b_at_3 = select(0u, 2u, inside_3);
  let inside_4 = 3u < 3u;
  let b_at_4 = select(0u, 3u, inside_4);
  let inside_5 = vec4<bool>(inside, inside_2, inside_3, inside_4);
  let first_row = row * 4u;
  let rows = frame.rows;
  let last = rows - 1u;
  let n = min(first_row, last);
  let a_at = n * 8u;
  let n_2 = min(first_row + 1u, last);
  let a_at_2 = n_2 * 8u;
  let n_3 = min(first_row + 2u, last);
  let a_at_3 = n_3 * 8u;
  let n_4 = min(first_row + 3u, last);
  let a_at_4 = n_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = vec4f(b[b_at + k * 3u], b[b_at_2 + k * 3u], b[b_at_3 + k * 3u], b[b_at_4 + k * 3u]);
    let b_inside = select(vec4f(0.0), b_value, inside_5);
    sum_0 = fma(vec4f(a[a_at + k]), b_inside, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_inside, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_inside, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_inside, sum_3);
  }
  let bias_value = vec4f(bias[select(0u, 0u, inside)], bias[select(0u, 1u, inside_2)], bias[select(0u, 2u, inside_3)], bias[select(0u, 3u, inside_4)]);
  if (column < 1u) {
    let n_5 = first_row;
    if (n_5 < rows) {
      let out_four = select(vec4f(0.0), sum_0 + bias_value, inside_5);
      if (inside) { out[n_5 * 3u] = out_four.x; }
      if (inside_2) { out[n_5 * 3u + 1u] = out_four.y; }
      if (inside_3) { out[n_5 * 3u + 2u] = out_four.z; }
      if (inside_4) { out[n_5 * 3u + 3u] = out_four.w; }
    }
    let n_6 = first_row + 1u;
    if (n_6 < rows) {
      let out_four = select(vec4f(0.0), sum_1 + bias_value, inside_5);
      if (inside) { out[n_6 * 3u] = out_four.x; }
      if (inside_2) { out[n_6 * 3u + 1u] = out_four.y; }
      if (inside_3) { out[n_6 * 3u + 2u] = out_four.z; }
      if (inside_4) { out[n_6 * 3u + 3u] = out_four.w; }
    }
    let n_7 = first_row + 2u;
    if (n_7 < rows) {
      let out_four = select(vec4f(0.0), sum_2 + bias_value, inside_5);
      if (inside) { out[n_7 * 3u] = out_four.x; }
      if (inside_2) { out[n_7 * 3u + 1u] = out_four.y; }
      if (inside_3) { out[n_7 * 3u + 2u] = out_four.z; }
      if (inside_4) { out[n_7 * 3u + 3u] = out_four.w; }
    }
    let n_8 = first_row + 3u;
    if (n_8 < rows) {
      let out_four = select(vec4f(0.0), sum_3 + bias_value, inside_5);
      if (inside) { out[n_8 * 3u] = out_four.x; }
      if (inside_2) { out[n_8 * 3u + 1u] = out_four.y; }
      if (inside_3) { out[n_8 * 3u + 2u] = out_four.z; }
      if (inside_4) { out[n_8 * 3u + 3u] = out_four.w; }
    }
  }
}


// input (43f33e1c8737), 64 invocations, 0 bytes of workgroup memory
// grad: data.target: input, forward, ceil(N / 64) workgroups
//   rows: rows
//   data: data target [N] as i32
//   out: [N] in slab.0 + 4864
//   input data.target, forward, tests/samples/blocks/config.yaml:14
// eval: data.target: input, forward, ceil(N / 64) workgroups
//   rows: rows
//   data: data target [N] as i32
//   out: [N] in slab.0 + 256
//   input data.target, forward, tests/samples/blocks/config.yaml:14

struct Frame {
  rows: u32,
  first: u32,
}

@group(0) @binding(0) var<storage, read> rows: array<u32>;
@group(0) @binding(1) var<storage, read> data: array<i32>;
@group(0) @binding(2) var<storage, read_write> out: array<i32>;
@group(0) @binding(3) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows_2 = frame.rows;
  if (point >= rows_2) { return; }
  let first = frame.first;
  let looked_up = rows[point + first];
  out[point] = data[looked_up];
}


// max_sum_sub_exp (7ef3308f5b22), 64 invocations, 0 bytes of workgroup memory
// grad: loss: max_sum_sub_exp, loss, ceil(N / 64) workgroups
//   x: [N] in slab.0 + 4864
//   x2: [N, 3] in slab.0 + 4608
//   out: [N] in slab.1 + 1024
//   out2: [N, 3] in slab.2 + 1024
//   cross_entropy loss, loss, tests/samples/blocks/config.yaml:20
//   cross_entropy loss, backward, tests/samples/blocks/config.yaml:20

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
  seed: u32,
  micro: u32,
  grad_scale: f32,
}

@group(0) @binding(0) var<storage, read> x: array<i32>;
@group(0) @binding(1) var<storage, read> x2: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<storage, read_write> out2: array<f32>;
@group(0) @binding(4) var<uniform> frame: Frame;

fn is_nan(value: f32) -> bool {
  return (bitcast<u32>(value) & 0x7fffffffu) > 0x7f800000u;
}

fn safe_exp(x: f32) -> f32 {
  let below = select(x, 88.0, x > 88.0);
  return exp(select(below, -104.0, below < -104.0));
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  if (point >= rows) { return; }
  var largest = -3.4028234663852886e38;
  var sum = 0.0;
  let x2_at = point * 3u;
  let x2_value = x2[x2_at];
  largest = select(largest, x2_value, (x2_value > largest) | is_nan(x2_value));
  let x_value = x[point];
  let grad_scale = frame.grad_scale;
  let negated = -(grad_scale / f32(rows));
  sum += select(0.0, negated, 0i == x_value);
  let x2_value_2 = x2[x2_at + 1u];
  largest = select(largest, x2_value_2, (x2_value_2 > largest) | is_nan(x2_value_2));
  sum += select(0.0, negated, 1i == x_value);
  let x2_value_3 = x2[x2_at + 2u];
  largest = select(largest, x2_value_3, (x2_value_3 > largest) | is_nan(x2_value_3));
  sum += select(0.0, negated, 2i == x_value);
  var sum_2 = 0.0;
  sum_2 += safe_exp(x2_value - largest);
  sum_2 += safe_exp(x2_value_2 - largest);
  sum_2 += safe_exp(x2_value_3 - largest);
  let looked_up = min(max(x_value, -1i), 3i);
  let looked_up_2 = u32(looked_up);
  let inside = looked_up_2 < 3u;
  let looked_up_3 = min(max(x[select(0u, point, inside)], -1i), 3i);
  let looked_up_4 = u32(looked_up_3);
  let guarded = select(0.0, x2[select(0u, point * 3u + looked_up_4, inside)] - largest - log(sum_2), inside);
  out[point] = -guarded;
  let logarithm = log(sum_2);
  for (var i0 = 0u; i0 < 3u; i0++) {
    let x2_at_2 = x2_at + i0;
    let difference = select(0.0, negated, i32(i0) == x_value) - safe_exp(x2[x2_at_2] - largest - logarithm) * sum;
    out2[x2_at_2] = difference;
  }
}


// sum_cast_div (368aa71a56b5), 64 invocations, 0 bytes of workgroup memory
// grad: loss: sum_cast_div, loss, ceil(1 / 64) workgroups
//   x: [N] in slab.1 + 1024
//   log_2: log
//   control: control loss []
//   cross_entropy loss, loss, tests/samples/blocks/config.yaml:20

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> log_2: array<f32>;
@group(0) @binding(2) var<storage, read_write> control: array<f32>;
@group(0) @binding(3) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 1u) { return; }
  var sum = 0.0;
  let rows = frame.rows;
  for (var k = 0u; k < rows; k++) {
    sum += x[k];
  }
  let converted = f32(rows);
  let ratio = sum / converted;
  let slot = frame.slot;
  let log_at = slot * 16u;
  log_2[log_at + 1u] = converted;
  log_2[log_at] = ratio;
  control[0u] = ratio;
}


// contract_sum (211fe9b991d9), 128 invocations, 0 bytes of workgroup memory
// grad: head: contract_sum, backward, 1 workgroups
//   a: [N, 8] in slab.2 + 512
//   b: [N, 3] in slab.2 + 1024
//   grad_weight: gradient head.weight [3, 8]
//   grad_bias: gradient head.bias [3]
//   linear head, backward, tests/samples/blocks/config.yaml:18

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<f32>;
@group(0) @binding(2) var<storage, read_write> grad_weight: array<f32>;
@group(0) @binding(3) var<storage, read_write> grad_bias: array<f32>;
@group(0) @binding(4) var<uniform> frame: Frame;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let row = local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  var rider = vec4f();
  let rows = frame.rows;
  let inside = 0u < 3u;
  let b_at = select(0u, 0u, inside);
  let inside_2 = 1u < 3u;
  let b_at_2 = select(0u, 1u, inside_2);
  let inside_3 = 2u < 3u;
  let b_at_3 = select(0u, 2u, inside_3);
  let inside_4 = 3u < 3u;
  let b_at_4 = select(0u, 3u, inside_4);
  let inside_5 = vec4<bool>(inside, inside_2, inside_3, inside_4);
  let first_row = row * 4u;
  let i1 = min(first_row, 7u);
  let i1_2 = min(first_row + 1u, 7u);
  let i1_3 = min(first_row + 2u, 7u);
  let i1_4 = min(first_row + 3u, 7u);
  for (var k = 0u; k < rows; k++) {
    let b_value = vec4f(b[b_at + k * 3u], b[b_at_2 + k * 3u], b[b_at_3 + k * 3u], b[b_at_4 + k * 3u]);
    let b_inside = select(vec4f(0.0), b_value, inside_5);
    rider += b_inside;
    sum_0 = fma(vec4f(a[i1 + k * 8u]), b_inside, sum_0);
    sum_1 = fma(vec4f(a[i1_2 + k * 8u]), b_inside, sum_1);
    sum_2 = fma(vec4f(a[i1_3 + k * 8u]), b_inside, sum_2);
    sum_3 = fma(vec4f(a[i1_4 + k * 8u]), b_inside, sum_3);
  }
  if (column < 1u) {
    let i1_5 = first_row;
    if (i1_5 < 8u) {
      if (inside) { grad_weight[i1_5 * 3u] = sum_0.x; }
      if (inside_2) { grad_weight[i1_5 * 3u + 1u] = sum_0.y; }
      if (inside_3) { grad_weight[i1_5 * 3u + 2u] = sum_0.z; }
      if (inside_4) { grad_weight[i1_5 * 3u + 3u] = sum_0.w; }
    }
    let i1_6 = first_row + 1u;
    if (i1_6 < 8u) {
      if (inside) { grad_weight[i1_6 * 3u] = sum_1.x; }
      if (inside_2) { grad_weight[i1_6 * 3u + 1u] = sum_1.y; }
      if (inside_3) { grad_weight[i1_6 * 3u + 2u] = sum_1.z; }
      if (inside_4) { grad_weight[i1_6 * 3u + 3u] = sum_1.w; }
    }
    let i1_7 = first_row + 2u;
    if (i1_7 < 8u) {
      if (inside) { grad_weight[i1_7 * 3u] = sum_2.x; }
      if (inside_2) { grad_weight[i1_7 * 3u + 1u] = sum_2.y; }
      if (inside_3) { grad_weight[i1_7 * 3u + 2u] = sum_2.z; }
      if (inside_4) { grad_weight[i1_7 * 3u + 3u] = sum_2.w; }
    }
    let i1_8 = first_row + 3u;
    if (i1_8 < 8u) {
      if (inside) { grad_weight[i1_8 * 3u] = sum_3.x; }
      if (inside_2) { grad_weight[i1_8 * 3u + 1u] = sum_3.y; }
      if (inside_3) { grad_weight[i1_8 * 3u + 2u] = sum_3.z; }
      if (inside_4) { grad_weight[i1_8 * 3u + 3u] = sum_3.w; }
    }
  }
  let inside_6 = row < 1u;
  if (inside_6) {
    if (column < 1u) {
      if (inside) { grad_bias[0u] = rider.x; }
      if (inside_2) { grad_bias[1u] = rider.y; }
      if (inside_3) { grad_bias[2u] = rider.z; }
      if (inside_4) { grad_bias[3u] = rider.w; }
    }
  }
}


// copy (1c21e42a0791), 64 invocations, 0 bytes of workgroup memory
// grad: head: copy, backward, ceil(24 / 64) workgroups
//   x: parameter head.weight [3, 8]
//   out: [3, 8] in slab.1 + 1024
//   linear head, backward, tests/samples/blocks/config.yaml:18

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 24u) { return; }
  let i1 = point % 8u;
  let i0 = point / 8u;
  out[point] = x[i1 * 3u + i0];
}


// contract (880b24b9437c), 64 invocations, 0 bytes of workgroup memory
// grad: head: contract, backward, ceil(2N / 64) workgroups
//   a: [N, 3] in slab.2 + 1024
//   b: [3, 8] in slab.1 + 1024
//   out: [N, 8] in slab.0 + 4608
//   linear head, backward, tests/samples/blocks/config.yaml:18

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(3) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 2u;
  if (point >= row_limit) { return; }
  var sum = vec4f();
  let n = point / 2u;
  let a_at = n * 3u;
  let remainder = point % 2u;
  sum += a[a_at] * b[remainder];
  sum += a[a_at + 1u] * b[remainder + 2u];
  sum += a[a_at + 2u] * b[remainder + 4u];
  out[point] = sum;
}


// contract_sum (6f13b7eb9387), 128 invocations, 0 bytes of workgroup memory
// grad: layers.2.0.3: contract_sum, backward, 1 workgroups
//   a: [N, 16] in slab.0 + 3840
//   b: [N, 8] in slab.0 + 4608
//   grad_weight: gradient layers.2.0.3.weight [8, 16]
//   grad_bias: gradient layers.2.0.3.bias [8]
//   linear layers.2.0.3, backward, tests/samples/blocks/config.yaml:12
// grad: layers.1.0.3: contract_sum, backward, 1 workgroups
//   a: [N, 16] in slab.0 + 2304
//   b: [N, 8] in slab.1 + 512
//   grad_weight: gradient layers.1.0.3.weight [8, 16]
//   grad_bias: gradient layers.1.0.3.bias [8]
//   linear layers.1.0.3, backward, tests/samples/blocks/config.yaml:12
// grad: layers.0.0.3: contract_sum, backward, 1 workgroups
//   a: [N, 16] in slab.0 + 768
//   b: [N, 8] in slab.0 + 1536
//   grad_weight: gradient layers.0.0.3.weight [8, 16]
//   grad_bias: gradient layers.0.0.3.bias [8]
//   linear layers.0.0.3, backward, tests/samples/blocks/config.yaml:12

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> grad_weight: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> grad_bias: array<vec4f>;
@group(0) @binding(4) var<uniform> frame: Frame;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let row = local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  var rider = vec4f();
  let rows = frame.rows;
  let safe_column = min(column, 1u);
  let first_row = row * 4u;
  let i1 = min(first_row, 15u);
  let i1_2 = min(first_row + 1u, 15u);
  let i1_3 = min(first_row + 2u, 15u);
  let i1_4 = min(first_row + 3u, 15u);
  for (var k = 0u; k < rows; k++) {
    let b_value = b[safe_column + k * 2u];
    rider += b_value;
    sum_0 = fma(vec4f(a[i1 + k * 16u]), b_value, sum_0);
    sum_1 = fma(vec4f(a[i1_2 + k * 16u]), b_value, sum_1);
    sum_2 = fma(vec4f(a[i1_3 + k * 16u]), b_value, sum_2);
    sum_3 = fma(vec4f(a[i1_4 + k * 16u]), b_value, sum_3);
  }
  if (column < 2u) {
    let i1_5 = first_row;
    if (i1_5 < 16u) {
      grad_weight[safe_column + i1_5 * 2u] = sum_0;
    }
    let i1_6 = first_row + 1u;
    if (i1_6 < 16u) {
      grad_weight[safe_column + i1_6 * 2u] = sum_1;
    }
    let i1_7 = first_row + 2u;
    if (i1_7 < 16u) {
      grad_weight[safe_column + i1_7 * 2u] = sum_2;
    }
    let i1_8 = first_row + 3u;
    if (i1_8 < 16u) {
      grad_weight[safe_column + i1_8 * 2u] = sum_3;
    }
  }
  let inside = row < 1u;
  if (inside) {
    if (column < 2u) {
      grad_bias[safe_column] = rider;
    }
  }
}


// copy (3448e972ba1b), 64 invocations, 0 bytes of workgroup memory
// grad: layers.2.0.3: copy, backward, ceil(128 / 64) workgroups
//   x: parameter layers.2.0.3.weight [8, 16]
//   out: [8, 16] in slab.0 + 3840
//   linear layers.2.0.3, backward, tests/samples/blocks/config.yaml:12
// grad: layers.1.0.3: copy, backward, ceil(128 / 64) workgroups
//   x: parameter layers.1.0.3.weight [8, 16]
//   out: [8, 16] in slab.0 + 2304
//   linear layers.1.0.3, backward, tests/samples/blocks/config.yaml:12
// grad: layers.0.0.3: copy, backward, ceil(128 / 64) workgroups
//   x: parameter layers.0.0.3.weight [8, 16]
//   out: [8, 16] in slab.0 + 768
//   linear layers.0.0.3, backward, tests/samples/blocks/config.yaml:12

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let i1 = point % 16u;
  let i0 = point / 16u;
  out[point] = x[i1 * 8u + i0];
}


// contract_select_mul (e2599b361df6), 128 invocations, 0 bytes of workgroup memory
// grad: layers.2.0.3, layers.2.0.2, layers.2.0.1: contract_select_mul, backward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.0 + 4608
//   b: [8, 16] in slab.0 + 3840
//   x: [N, 16] in slab.0 + 3072
//   out: [N, 16] in slab.2 + 512
//   linear layers.2.0.3, backward, tests/samples/blocks/config.yaml:12
//   dropout layers.2.0.2, backward, tests/samples/blocks/config.yaml:11
//   tanh layers.2.0.1, backward, tests/samples/blocks/config.yaml:10
// grad: layers.1.0.3, layers.1.0.2, layers.1.0.1: contract_select_mul, backward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.1 + 512
//   b: [8, 16] in slab.0 + 2304
//   x: [N, 16] in slab.0 + 1536
//   out: [N, 16] in slab.2 + 512
//   linear layers.1.0.3, backward, tests/samples/blocks/config.yaml:12
//   dropout layers.1.0.2, backward, tests/samples/blocks/config.yaml:11
//   tanh layers.1.0.1, backward, tests/samples/blocks/config.yaml:10
// grad: layers.0.0.3, layers.0.0.2, layers.0.0.1: contract_select_mul, backward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.0 + 1536
//   b: [8, 16] in slab.0 + 768
//   x: [N, 16] in slab.0
//   out: [N, 16] in slab.2
//   linear layers.0.0.3, backward, tests/samples/blocks/config.yaml:12
//   dropout layers.0.0.2, backward, tests/samples/blocks/config.yaml:11
//   tanh layers.0.0.1, backward, tests/samples/blocks/config.yaml:10

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
  seed: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read> x: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(4) var<uniform> frame: Frame;
@group(0) @binding(5) var<uniform> args: array<vec4u, 1>;

fn mix_bits(bits: u32) -> u32 {
  var h = bits ^ (bits >> 16u);
  h *= 0x7feb352du;
  h ^= h >> 15u;
  h *= 0x846ca68bu;
  return h ^ (h >> 16u);
}

fn mix_bits_vec4(bits: vec4u) -> vec4u {
  var h = bits ^ (bits >> vec4u(16u));
  h *= 0x7feb352du;
  h ^= h >> vec4u(15u);
  h *= 0x846ca68bu;
  return h ^ (h >> vec4u(16u));
}

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let row = group * 16u + local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 3u);
  let first_row = row * 4u;
  let rows = frame.rows;
  let last = rows - 1u;
  let n = min(first_row, last);
  let a_at = n * 8u;
  let n_2 = min(first_row + 1u, last);
  let a_at_2 = n_2 * 8u;
  let n_3 = min(first_row + 2u, last);
  let a_at_3 = n_3 * 8u;
  let n_4 = min(first_row + 3u, last);
  let a_at_4 = n_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = b[safe_column + k * 4u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let arg_0 = args[0u].x;
  let step_2 = frame.step;
  let seed = frame.seed;
  let stream_key = mix_bits(arg_0 ^ mix_bits(step_2 ^ mix_bits(seed ^ 0x9e3779b9u)));
  let element = safe_column * 4u;
  if (column < 4u) {
    let n_5 = first_row;
    if (n_5 < rows) {
      let random = vec4f(mix_bits_vec4(vec4u((element + n_5 * 16u) + vec4u(0u, 1u, 2u, 3u)) ^ vec4u(stream_key)) >> vec4u(8u)) * 0x1p-24f;
      let x_at = safe_column + n_5 * 4u;
      let product = select(sum_0, vec4f(0.0), random < vec4f(0.100000024)) * 1.1111112 * x[x_at];
      out[x_at] = product;
    }
    let n_6 = first_row + 1u;
    if (n_6 < rows) {
      let random = vec4f(mix_bits_vec4(vec4u((element + n_6 * 16u) + vec4u(0u, 1u, 2u, 3u)) ^ vec4u(stream_key)) >> vec4u(8u)) * 0x1p-24f;
      let x_at = safe_column + n_6 * 4u;
      let product = select(sum_1, vec4f(0.0), random < vec4f(0.100000024)) * 1.1111112 * x[x_at];
      out[x_at] = product;
    }
    let n_7 = first_row + 2u;
    if (n_7 < rows) {
      let random = vec4f(mix_bits_vec4(vec4u((element + n_7 * 16u) + vec4u(0u, 1u, 2u, 3u)) ^ vec4u(stream_key)) >> vec4u(8u)) * 0x1p-24f;
      let x_at = safe_column + n_7 * 4u;
      let product = select(sum_2, vec4f(0.0), random < vec4f(0.100000024)) * 1.1111112 * x[x_at];
      out[x_at] = product;
    }
    let n_8 = first_row + 3u;
    if (n_8 < rows) {
      let random = vec4f(mix_bits_vec4(vec4u((element + n_8 * 16u) + vec4u(0u, 1u, 2u, 3u)) ^ vec4u(stream_key)) >> vec4u(8u)) * 0x1p-24f;
      let x_at = safe_column + n_8 * 4u;
      let product = select(sum_3, vec4f(0.0), random < vec4f(0.100000024)) * 1.1111112 * x[x_at];
      out[x_at] = product;
    }
  }
}


// contract_sum (62cc9c5b2f61), 128 invocations, 0 bytes of workgroup memory
// grad: layers.2.0.0: contract_sum, backward, 1 workgroups
//   a: [N, 8] in slab.1 + 512
//   b: [N, 16] in slab.2 + 512
//   grad_weight: gradient layers.2.0.0.weight [16, 8]
//   grad_bias: gradient layers.2.0.0.bias [16]
//   linear layers.2.0.0, backward, tests/samples/blocks/config.yaml:9
// grad: layers.1.0.0: contract_sum, backward, 1 workgroups
//   a: [N, 8] in slab.2
//   b: [N, 16] in slab.2 + 512
//   grad_weight: gradient layers.1.0.0.weight [16, 8]
//   grad_bias: gradient layers.1.0.0.bias [16]
//   linear layers.1.0.0, backward, tests/samples/blocks/config.yaml:9
// grad: layers.0.0.0: contract_sum, backward, 1 workgroups
//   a: [N, 8] in slab.1
//   b: [N, 16] in slab.2
//   grad_weight: gradient layers.0.0.0.weight [16, 8]
//   grad_bias: gradient layers.0.0.0.bias [16]
//   linear layers.0.0.0, backward, tests/samples/blocks/config.yaml:9

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> grad_weight: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> grad_bias: array<vec4f>;
@group(0) @binding(4) var<uniform> frame: Frame;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let row = local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  var rider = vec4f();
  let rows = frame.rows;
  let safe_column = min(column, 3u);
  let first_row = row * 4u;
  let i1 = min(first_row, 7u);
  let i1_2 = min(first_row + 1u, 7u);
  let i1_3 = min(first_row + 2u, 7u);
  let i1_4 = min(first_row + 3u, 7u);
  for (var k = 0u; k < rows; k++) {
    let b_value = b[safe_column + k * 4u];
    rider += b_value;
    sum_0 = fma(vec4f(a[i1 + k * 8u]), b_value, sum_0);
    sum_1 = fma(vec4f(a[i1_2 + k * 8u]), b_value, sum_1);
    sum_2 = fma(vec4f(a[i1_3 + k * 8u]), b_value, sum_2);
    sum_3 = fma(vec4f(a[i1_4 + k * 8u]), b_value, sum_3);
  }
  if (column < 4u) {
    let i1_5 = first_row;
    if (i1_5 < 8u) {
      grad_weight[safe_column + i1_5 * 4u] = sum_0;
    }
    let i1_6 = first_row + 1u;
    if (i1_6 < 8u) {
      grad_weight[safe_column + i1_6 * 4u] = sum_1;
    }
    let i1_7 = first_row + 2u;
    if (i1_7 < 8u) {
      grad_weight[safe_column + i1_7 * 4u] = sum_2;
    }
    let i1_8 = first_row + 3u;
    if (i1_8 < 8u) {
      grad_weight[safe_column + i1_8 * 4u] = sum_3;
    }
  }
  let inside = row < 1u;
  if (inside) {
    if (column < 4u) {
      grad_bias[safe_column] = rider;
    }
  }
}


// copy (1c08a965a8e6), 64 invocations, 0 bytes of workgroup memory
// grad: layers.2.0.0: copy, backward, ceil(128 / 64) workgroups
//   x: parameter layers.2.0.0.weight [16, 8]
//   out: [16, 8] in slab.0 + 3072
//   linear layers.2.0.0, backward, tests/samples/blocks/config.yaml:9
// grad: layers.1.0.0: copy, backward, ceil(128 / 64) workgroups
//   x: parameter layers.1.0.0.weight [16, 8]
//   out: [16, 8] in slab.2
//   linear layers.1.0.0, backward, tests/samples/blocks/config.yaml:9

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let i1 = point % 8u;
  let i0 = point / 8u;
  out[point] = x[i1 * 16u + i0];
}


// contract_add (3c996e34ae25), 128 invocations, 0 bytes of workgroup memory
// grad: layers.2.0.0, layers.1.0: contract_add, backward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.0 + 4608
//   a: [N, 16] in slab.2 + 512
//   b: [16, 8] in slab.0 + 3072
//   out: [N, 8] in slab.1 + 512
//   linear layers.2.0.0, backward, tests/samples/blocks/config.yaml:9
//   residual layers.1.0, backward, tests/samples/blocks/config.yaml:8
// grad: layers.1.0.0, layers.0.0: contract_add, backward, ceil(N / 64) workgroups
//   x: [N, 8] in slab.1 + 512
//   a: [N, 16] in slab.2 + 512
//   b: [16, 8] in slab.2
//   out: [N, 8] in slab.0 + 1536
//   linear layers.1.0.0, backward, tests/samples/blocks/config.yaml:9
//   residual layers.0.0, backward, tests/samples/blocks/config.yaml:8

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4f>;
@group(0) @binding(1) var<storage, read> a: array<f32>;
@group(0) @binding(2) var<storage, read> b: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(4) var<uniform> frame: Frame;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let row = group * 16u + local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 1u);
  let first_row = row * 4u;
  let rows = frame.rows;
  let last = rows - 1u;
  let n = min(first_row, last);
  let a_at = n * 16u;
  let n_2 = min(first_row + 1u, last);
  let a_at_2 = n_2 * 16u;
  let n_3 = min(first_row + 2u, last);
  let a_at_3 = n_3 * 16u;
  let n_4 = min(first_row + 3u, last);
  let a_at_4 = n_4 * 16u;
  for (var k = 0u; k < 16u + zero; k++) {
    let b_value = b[safe_column + k * 2u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  if (column < 2u) {
    let n_5 = first_row;
    if (n_5 < rows) {
      let x_at = safe_column + n_5 * 2u;
      out[x_at] = x[x_at] + sum_0;
    }
    let n_6 = first_row + 1u;
    if (n_6 < rows) {
      let x_at = safe_column + n_6 * 2u;
      out[x_at] = x[x_at] + sum_1;
    }
    let n_7 = first_row + 2u;
    if (n_7 < rows) {
      let x_at = safe_column + n_7 * 2u;
      out[x_at] = x[x_at] + sum_2;
    }
    let n_8 = first_row + 3u;
    if (n_8 < rows) {
      let x_at = safe_column + n_8 * 2u;
      out[x_at] = x[x_at] + sum_3;
    }
  }
}


// sum_sqrt_is_finite_and (b19ab5897757), 256 invocations, 1024 bytes of workgroup memory
// update: gradient norm: sum_sqrt_is_finite_and, update, 1 workgroups
//   control: control loss []
//   arena: gradient of 14 tensors, layers.0.0.0.weight to head.bias
//   control2: control flag []
//   log_2: log
//   out: [] in slab.0
//   clip_grad_norm gradient norm, update, tests/samples/blocks/config.yaml:21

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
}

@group(0) @binding(0) var<storage, read> control: array<f32>;
@group(0) @binding(1) var<storage, read> arena: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> control2: array<u32>;
@group(0) @binding(3) var<storage, read_write> log_2: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<u32>;
@group(0) @binding(5) var<uniform> frame: Frame;

var<workgroup> sum_of_four_of_lanes: array<f32, 256>;

fn is_finite(value: f32) -> bool {
  return (bitcast<u32>(value) & 0x7f800000u) != 0x7f800000u;
}

@compute @workgroup_size(256)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let row = group.x;
  var sum = vec4f();
  for (var k = lane; k < 320u; k += 256u) {
    let arena_value = arena[k];
    sum += arena_value * arena_value;
  }
  let sum_of_four = ((sum.x + sum.y) + (sum.z + sum.w));
  sum_of_four_of_lanes[lane] = sum_of_four;
  workgroupBarrier();
  for (var stride = 128u; stride > 0u; stride >>= 1u) {
    if (lane < stride) {
      sum_of_four_of_lanes[lane] += sum_of_four_of_lanes[lane + stride];
    }
    workgroupBarrier();
  }
  let row_sum_of_four = sum_of_four_of_lanes[0];
  let root = sqrt(row_sum_of_four);
  let control2_value = control2[0u];
  let both = (is_finite(control[0u]) & is_finite(row_sum_of_four)) & (control2_value == 0u);
  let chosen = select(0u, 1u, both);
  let chosen_2 = select(1u, control2_value, both);
  let converted = f32(!both);
  let slot = frame.slot;
  let log_at = slot * 16u;
  if (lane == 0u) {
    log_2[log_at + 2u] = root;
    out[0u] = chosen;
    control2[0u] = chosen_2;
    log_2[log_at + 3u] = converted;
  }
}


// select (d36fbe99c160), 64 invocations, 0 bytes of workgroup memory
// update: optimizer: select, update, ceil(320 / 64) workgroups
//   x: [] in slab.0
//   x2: parameter of 14 tensors, layers.0.0.0.weight to head.bias
//   arena: gradient of 14 tensors, layers.0.0.0.weight to head.bias
//   sgd optimizer, update, tests/samples/blocks/config.yaml:21

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
  seed: u32,
  micro: u32,
  grad_scale: f32,
  lr: f32,
}

@group(0) @binding(0) var<storage, read> x: array<u32>;
@group(0) @binding(1) var<storage, read_write> x2: array<vec4f>;
@group(0) @binding(2) var<storage, read> arena: array<vec4f>;
@group(0) @binding(3) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let x2_value = x2[point];
  let lr = frame.lr;
  x2[point] = select(x2_value, x2_value - arena[point] * lr, x[0u] != 0u);
}


// contract_add_tanh (8d554fdfd1bf), 128 invocations, 0 bytes of workgroup memory
// eval: layers.0.0.0, layers.0.0.1: contract_add_tanh, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.0
//   b: parameter layers.0.0.0.weight [16, 8]
//   bias: parameter layers.0.0.0.bias [16]
//   out: [N, 16] in slab.1
//   linear layers.0.0.0, forward, tests/samples/blocks/config.yaml:9
//   tanh layers.0.0.1, forward, tests/samples/blocks/config.yaml:10
// eval: layers.1.0.0, layers.1.0.1: contract_add_tanh, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.2
//   b: parameter layers.1.0.0.weight [16, 8]
//   bias: parameter layers.1.0.0.bias [16]
//   out: [N, 16] in slab.0
//   linear layers.1.0.0, forward, tests/samples/blocks/config.yaml:9
//   tanh layers.1.0.1, forward, tests/samples/blocks/config.yaml:10
// eval: layers.2.0.0, layers.2.0.1: contract_add_tanh, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.1
//   b: parameter layers.2.0.0.weight [16, 8]
//   bias: parameter layers.2.0.0.bias [16]
//   out: [N, 16] in slab.0
//   linear layers.2.0.0, forward, tests/samples/blocks/config.yaml:9
//   tanh layers.2.0.1, forward, tests/samples/blocks/config.yaml:10
// predict: layers.0.0.0, layers.0.0.1: contract_add_tanh, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.0
//   b: parameter layers.0.0.0.weight [16, 8]
//   bias: parameter layers.0.0.0.bias [16]
//   out: [N, 16] in slab.1
//   linear layers.0.0.0, forward, tests/samples/blocks/config.yaml:9
//   tanh layers.0.0.1, forward, tests/samples/blocks/config.yaml:10
// predict: layers.1.0.0, layers.1.0.1: contract_add_tanh, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.2
//   b: parameter layers.1.0.0.weight [16, 8]
//   bias: parameter layers.1.0.0.bias [16]
//   out: [N, 16] in slab.0
//   linear layers.1.0.0, forward, tests/samples/blocks/config.yaml:9
//   tanh layers.1.0.1, forward, tests/samples/blocks/config.yaml:10
// predict: layers.2.0.0, layers.2.0.1: contract_add_tanh, forward, ceil(N / 64) workgroups
//   a: [N, 8] in slab.1
//   b: parameter layers.2.0.0.weight [16, 8]
//   bias: parameter layers.2.0.0.bias [16]
//   out: [N, 16] in slab.0
//   linear layers.2.0.0, forward, tests/samples/blocks/config.yaml:9
//   tanh layers.2.0.1, forward, tests/samples/blocks/config.yaml:10

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read> bias: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(4) var<uniform> frame: Frame;

fn safe_tanh_vec4(x: vec4f) -> vec4f {
  let below = select(x, vec4f(10.0), x > vec4f(10.0));
  return tanh(select(below, vec4f(-10.0), below < vec4f(-10.0)));
}

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let row = group * 16u + local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 3u);
  let first_row = row * 4u;
  let rows = frame.rows;
  let last = rows - 1u;
  let n = min(first_row, last);
  let a_at = n * 8u;
  let n_2 = min(first_row + 1u, last);
  let a_at_2 = n_2 * 8u;
  let n_3 = min(first_row + 2u, last);
  let a_at_3 = n_3 * 8u;
  let n_4 = min(first_row + 3u, last);
  let a_at_4 = n_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = b[safe_column + k * 4u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let bias_value = bias[safe_column];
  if (column < 4u) {
    let n_5 = first_row;
    if (n_5 < rows) {
      out[safe_column + n_5 * 4u] = safe_tanh_vec4(sum_0 + bias_value);
    }
    let n_6 = first_row + 1u;
    if (n_6 < rows) {
      out[safe_column + n_6 * 4u] = safe_tanh_vec4(sum_1 + bias_value);
    }
    let n_7 = first_row + 2u;
    if (n_7 < rows) {
      out[safe_column + n_7 * 4u] = safe_tanh_vec4(sum_2 + bias_value);
    }
    let n_8 = first_row + 3u;
    if (n_8 < rows) {
      out[safe_column + n_8 * 4u] = safe_tanh_vec4(sum_3 + bias_value);
    }
  }
}


// max_sum_sub_exp (f7ba1199793c), 64 invocations, 0 bytes of workgroup memory
// eval: loss: max_sum_sub_exp, loss, ceil(N / 64) workgroups
//   x: [N] in slab.0 + 256
//   x2: [N, 3] in slab.0
//   out: [N] in slab.1
//   cross_entropy loss, loss, tests/samples/blocks/config.yaml:20

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<i32>;
@group(0) @binding(1) var<storage, read> x2: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> frame: Frame;

fn is_nan(value: f32) -> bool {
  return (bitcast<u32>(value) & 0x7fffffffu) > 0x7f800000u;
}

fn safe_exp(x: f32) -> f32 {
  let below = select(x, 88.0, x > 88.0);
  return exp(select(below, -104.0, below < -104.0));
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  if (point >= rows) { return; }
  var largest = -3.4028234663852886e38;
  let x2_at = point * 3u;
  let x2_value = x2[x2_at];
  largest = select(largest, x2_value, (x2_value > largest) | is_nan(x2_value));
  let x2_value_2 = x2[x2_at + 1u];
  largest = select(largest, x2_value_2, (x2_value_2 > largest) | is_nan(x2_value_2));
  let x2_value_3 = x2[x2_at + 2u];
  largest = select(largest, x2_value_3, (x2_value_3 > largest) | is_nan(x2_value_3));
  var sum = 0.0;
  sum += safe_exp(x2_value - largest);
  sum += safe_exp(x2_value_2 - largest);
  sum += safe_exp(x2_value_3 - largest);
  let looked_up = min(max(x[point], -1i), 3i);
  let looked_up_2 = u32(looked_up);
  let inside = looked_up_2 < 3u;
  let looked_up_3 = min(max(x[select(0u, point, inside)], -1i), 3i);
  let looked_up_4 = u32(looked_up_3);
  let guarded = select(0.0, x2[select(0u, point * 3u + looked_up_4, inside)] - largest - log(sum), inside);
  out[point] = -guarded;
}


// sum_cast_div (77ea9b73cf89), 64 invocations, 0 bytes of workgroup memory
// eval: loss: sum_cast_div, loss, ceil(1 / 64) workgroups
//   x: [N] in slab.1
//   log_2: log
//   cross_entropy loss, loss, tests/samples/blocks/config.yaml:20

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> log_2: array<f32>;
@group(0) @binding(2) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 1u) { return; }
  var sum = 0.0;
  let rows = frame.rows;
  for (var k = 0u; k < rows; k++) {
    sum += x[k];
  }
  let converted = f32(rows);
  let ratio = sum / converted;
  let slot = frame.slot;
  let log_at = slot * 16u;
  log_2[log_at + 1u] = converted;
  log_2[log_at] = ratio;
}
