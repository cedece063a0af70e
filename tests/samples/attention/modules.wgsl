// input (39ad8b0d56da), 64 invocations, 0 bytes of workgroup memory
// grad: data.input: input, forward, ceil(12N / 64) workgroups
//   rows: rows
//   data: data input [N, 6, 8] as f32
//   out: [N, 6, 8] in slab.0 + 1024
//   input data.input, forward, tests/samples/attention/config.yaml:4
// eval: data.input: input, forward, ceil(12N / 64) workgroups
//   rows: rows
//   data: data input [N, 6, 8] as f32
//   out: [N, 6, 8] in slab.0
//   input data.input, forward, tests/samples/attention/config.yaml:4
// predict: data.input: input, forward, ceil(12N / 64) workgroups
//   rows: rows
//   data: data input [N, 6, 8] as f32
//   out: [N, 6, 8] in slab.0
//   input data.input, forward, tests/samples/attention/config.yaml:4

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
  let row_limit = rows_2 * 12u;
  if (point >= row_limit) { return; }
  let n = point / 12u;
  let first = frame.first;
  let looked_up = rows[n + first];
  let remainder = point % 12u;
  out[point] = data[looked_up * 12u + remainder];
}


// contract_add (7d3443054345), 128 invocations, 0 bytes of workgroup memory
// grad: query: contract_add, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0 + 1024
//   b: parameter query.weight [8, 8]
//   bias: parameter query.bias [8]
//   out: [N, 6, 8] in slab.1
//   linear query, forward, tests/samples/attention/config.yaml:7
// grad: value: contract_add, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0 + 1024
//   b: parameter value.weight [8, 8]
//   bias: parameter value.bias [8]
//   out: [N, 6, 8] in slab.1 + 1536
//   linear value, forward, tests/samples/attention/config.yaml:10
// eval: query: contract_add, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0
//   b: parameter query.weight [8, 8]
//   bias: parameter query.bias [8]
//   out: [N, 6, 8] in slab.1
//   linear query, forward, tests/samples/attention/config.yaml:7
// eval: value: contract_add, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0
//   b: parameter value.weight [8, 8]
//   bias: parameter value.bias [8]
//   out: [N, 6, 8] in slab.1 + 1536
//   linear value, forward, tests/samples/attention/config.yaml:10
// predict: query: contract_add, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0
//   b: parameter query.weight [8, 8]
//   bias: parameter query.bias [8]
//   out: [N, 6, 8] in slab.1
//   linear query, forward, tests/samples/attention/config.yaml:7
// predict: value: contract_add, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0
//   b: parameter value.weight [8, 8]
//   bias: parameter value.bias [8]
//   out: [N, 6, 8] in slab.1 + 1536
//   linear value, forward, tests/samples/attention/config.yaml:10

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read> bias: array<vec4f>;
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
  let last = rows * 6u - 1u;
  let nc = min(first_row, last);
  let a_at = nc * 8u;
  let nc_2 = min(first_row + 1u, last);
  let a_at_2 = nc_2 * 8u;
  let nc_3 = min(first_row + 2u, last);
  let a_at_3 = nc_3 * 8u;
  let nc_4 = min(first_row + 3u, last);
  let a_at_4 = nc_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = b[safe_column + k * 2u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let row_limit = rows * 6u;
  let bias_value = bias[safe_column];
  if (column < 2u) {
    let nc_5 = first_row;
    if (nc_5 < row_limit) {
      out[safe_column + nc_5 * 2u] = sum_0 + bias_value;
    }
    let nc_6 = first_row + 1u;
    if (nc_6 < row_limit) {
      out[safe_column + nc_6 * 2u] = sum_1 + bias_value;
    }
    let nc_7 = first_row + 2u;
    if (nc_7 < row_limit) {
      out[safe_column + nc_7 * 2u] = sum_2 + bias_value;
    }
    let nc_8 = first_row + 3u;
    if (nc_8 < row_limit) {
      out[safe_column + nc_8 * 2u] = sum_3 + bias_value;
    }
  }
}


// contract (ed296ce53646), 128 invocations, 0 bytes of workgroup memory
// grad: key: contract, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0 + 1024
//   b: parameter key.weight [8, 8]
//   out: [N, 6, 8] in slab.1 + 768
//   linear key, forward, tests/samples/attention/config.yaml:8
// eval: key: contract, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0
//   b: parameter key.weight [8, 8]
//   out: [N, 6, 8] in slab.1 + 768
//   linear key, forward, tests/samples/attention/config.yaml:8
// predict: key: contract, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0
//   b: parameter key.weight [8, 8]
//   out: [N, 6, 8] in slab.1 + 768
//   linear key, forward, tests/samples/attention/config.yaml:8

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(3) var<uniform> frame: Frame;

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
  let last = rows * 6u - 1u;
  let nc = min(first_row, last);
  let a_at = nc * 8u;
  let nc_2 = min(first_row + 1u, last);
  let a_at_2 = nc_2 * 8u;
  let nc_3 = min(first_row + 2u, last);
  let a_at_3 = nc_3 * 8u;
  let nc_4 = min(first_row + 3u, last);
  let a_at_4 = nc_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = b[safe_column + k * 2u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let row_limit = rows * 6u;
  if (column < 2u) {
    let nc_5 = first_row;
    if (nc_5 < row_limit) {
      out[safe_column + nc_5 * 2u] = sum_0;
    }
    let nc_6 = first_row + 1u;
    if (nc_6 < row_limit) {
      out[safe_column + nc_6 * 2u] = sum_1;
    }
    let nc_7 = first_row + 2u;
    if (nc_7 < row_limit) {
      out[safe_column + nc_7 * 2u] = sum_2;
    }
    let nc_8 = first_row + 3u;
    if (nc_8 < row_limit) {
      out[safe_column + nc_8 * 2u] = sum_3;
    }
  }
}


// copy (2d965848397d), 64 invocations, 0 bytes of workgroup memory
// grad: scores: copy, forward, ceil(48N / 64) workgroups
//   x: [N, 6, 8] in slab.1 + 768
//   out: [N, 8, 6] in slab.0
//   matmul scores, forward, tests/samples/attention/config.yaml:11
// eval: scores: copy, forward, ceil(48N / 64) workgroups
//   x: [N, 6, 8] in slab.1 + 768
//   out: [N, 8, 6] in slab.0
//   matmul scores, forward, tests/samples/attention/config.yaml:11
// predict: scores: copy, forward, ceil(48N / 64) workgroups
//   x: [N, 6, 8] in slab.1 + 768
//   out: [N, 8, 6] in slab.0
//   matmul scores, forward, tests/samples/attention/config.yaml:11

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@group(0) @binding(2) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 48u;
  if (point >= row_limit) { return; }
  let n = point / 48u;
  let x_2 = point % 6u;
  let quotient = point / 6u;
  let c = quotient % 8u;
  out[quotient * 8u + x_2] = x[n * 48u + x_2 * 8u + c];
}


// contract_mul (6e3471f467b7), 128 invocations, 0 bytes of workgroup memory
// grad: scores, scaled: contract_mul, forward, N workgroups
//   a: [N, 6, 8] in slab.1
//   b: [N, 8, 6] in slab.0
//   out: [N, 6, 6] in slab.2
//   matmul scores, forward, tests/samples/attention/config.yaml:11
//   mul scaled, forward, tests/samples/attention/config.yaml:12
// eval: scores, scaled: contract_mul, forward, N workgroups
//   a: [N, 6, 8] in slab.1
//   b: [N, 8, 6] in slab.0
//   out: [N, 6, 6] in slab.2
//   matmul scores, forward, tests/samples/attention/config.yaml:11
//   mul scaled, forward, tests/samples/attention/config.yaml:12
// predict: scores, scaled: contract_mul, forward, N workgroups
//   a: [N, 6, 8] in slab.1
//   b: [N, 8, 6] in slab.0
//   out: [N, 6, 6] in slab.2
//   matmul scores, forward, tests/samples/attention/config.yaml:11
//   mul scaled, forward, tests/samples/attention/config.yaml:12

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let batch = group;
  let row = local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 1u);
  let b_at = batch * 16u + safe_column;
  let first_row = row * 4u;
  let c = min(first_row, 5u);
  let a_at = batch * 48u + c * 8u;
  let c_2 = min(first_row + 1u, 5u);
  let a_at_2 = batch * 48u + c_2 * 8u;
  let c_3 = min(first_row + 2u, 5u);
  let a_at_3 = batch * 48u + c_3 * 8u;
  let c_4 = min(first_row + 3u, 5u);
  let a_at_4 = batch * 48u + c_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = b[b_at + k * 2u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let inside = safe_column * 4u < 6u;
  let inside_2 = safe_column * 4u + 1u < 6u;
  let inside_3 = safe_column * 4u + 2u < 6u;
  let inside_4 = safe_column * 4u + 3u < 6u;
  let inside_5 = vec4<bool>(inside, inside_2, inside_3, inside_4);
  let out_at = batch * 12u + safe_column;
  if (column < 2u) {
    let c_5 = first_row;
    if (c_5 < 6u) {
      out[out_at + c_5 * 2u] = select(vec4f(), sum_0 * 0.35, inside_5);
    }
    let c_6 = first_row + 1u;
    if (c_6 < 6u) {
      out[out_at + c_6 * 2u] = select(vec4f(), sum_1 * 0.35, inside_5);
    }
    let c_7 = first_row + 2u;
    if (c_7 < 6u) {
      out[out_at + c_7 * 2u] = select(vec4f(), sum_2 * 0.35, inside_5);
    }
    let c_8 = first_row + 3u;
    if (c_8 < 6u) {
      out[out_at + c_8 * 2u] = select(vec4f(), sum_3 * 0.35, inside_5);
    }
  }
}


// max_sum_sub_exp (277c89763243), 64 invocations, 0 bytes of workgroup memory
// grad: shares: max_sum_sub_exp, forward, ceil(6N / 64) workgroups
//   x: [N, 6, 6] in slab.2
//   out: [N, 6, 6] in slab.0 + 1792
//   softmax shares, forward, tests/samples/attention/config.yaml:13
// eval: shares: max_sum_sub_exp, forward, ceil(6N / 64) workgroups
//   x: [N, 6, 6] in slab.2
//   out: [N, 6, 6] in slab.0
//   softmax shares, forward, tests/samples/attention/config.yaml:13
// predict: shares: max_sum_sub_exp, forward, ceil(6N / 64) workgroups
//   x: [N, 6, 6] in slab.2
//   out: [N, 6, 6] in slab.0
//   softmax shares, forward, tests/samples/attention/config.yaml:13

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@group(0) @binding(2) var<uniform> frame: Frame;

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
  let row_limit = rows * 6u;
  if (point >= row_limit) { return; }
  var largest = -3.4028234663852886e38;
  let x_at = point * 8u;
  let x_value = x[x_at];
  largest = select(largest, x_value, (x_value > largest) | is_nan(x_value));
  let x_value_2 = x[x_at + 1u];
  largest = select(largest, x_value_2, (x_value_2 > largest) | is_nan(x_value_2));
  let x_value_3 = x[x_at + 2u];
  largest = select(largest, x_value_3, (x_value_3 > largest) | is_nan(x_value_3));
  let x_value_4 = x[x_at + 3u];
  largest = select(largest, x_value_4, (x_value_4 > largest) | is_nan(x_value_4));
  let x_value_5 = x[x_at + 4u];
  largest = select(largest, x_value_5, (x_value_5 > largest) | is_nan(x_value_5));
  let x_value_6 = x[x_at + 5u];
  largest = select(largest, x_value_6, (x_value_6 > largest) | is_nan(x_value_6));
  var sum = 0.0;
  sum += safe_exp(x_value - largest);
  sum += safe_exp(x_value_2 - largest);
  sum += safe_exp(x_value_3 - largest);
  sum += safe_exp(x_value_4 - largest);
  sum += safe_exp(x_value_5 - largest);
  sum += safe_exp(x_value_6 - largest);
  for (var i0 = 0u; i0 < 6u; i0++) {
    let x_at_2 = x_at + i0;
    out[x_at_2] = safe_exp(x[x_at_2] - largest) / sum;
  }
}


// contract (82b9f10a4ddc), 128 invocations, 0 bytes of workgroup memory
// grad: mixed: contract, forward, N workgroups
//   a: [N, 6, 6] in slab.0 + 1792
//   b: [N, 6, 8] in slab.1 + 1536
//   out: [N, 6, 8] in slab.2
//   matmul mixed, forward, tests/samples/attention/config.yaml:14
// grad: scores: contract, backward, N workgroups
//   a: [N, 6, 6] in slab.2
//   b: [N, 6, 8] in slab.1 + 768
//   out: [N, 6, 8] in slab.0 + 1792
//   matmul scores, backward, tests/samples/attention/config.yaml:11
// eval: mixed: contract, forward, N workgroups
//   a: [N, 6, 6] in slab.0
//   b: [N, 6, 8] in slab.1 + 1536
//   out: [N, 6, 8] in slab.2
//   matmul mixed, forward, tests/samples/attention/config.yaml:14
// predict: mixed: contract, forward, N workgroups
//   a: [N, 6, 6] in slab.0
//   b: [N, 6, 8] in slab.1 + 1536
//   out: [N, 6, 8] in slab.2
//   matmul mixed, forward, tests/samples/attention/config.yaml:14

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let batch = group;
  let row = local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 1u);
  let b_at = batch * 12u + safe_column;
  let first_row = row * 4u;
  let c = min(first_row, 5u);
  let a_at = batch * 48u + c * 8u;
  let c_2 = min(first_row + 1u, 5u);
  let a_at_2 = batch * 48u + c_2 * 8u;
  let c_3 = min(first_row + 2u, 5u);
  let a_at_3 = batch * 48u + c_3 * 8u;
  let c_4 = min(first_row + 3u, 5u);
  let a_at_4 = batch * 48u + c_4 * 8u;
  for (var k = 0u; k < 6u + zero; k++) {
    let b_value = b[b_at + k * 2u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  if (column < 2u) {
    let c_5 = first_row;
    if (c_5 < 6u) {
      out[b_at + c_5 * 2u] = sum_0;
    }
    let c_6 = first_row + 1u;
    if (c_6 < 6u) {
      out[b_at + c_6 * 2u] = sum_1;
    }
    let c_7 = first_row + 2u;
    if (c_7 < 6u) {
      out[b_at + c_7 * 2u] = sum_2;
    }
    let c_8 = first_row + 3u;
    if (c_8 < 6u) {
      out[b_at + c_8 * 2u] = sum_3;
    }
  }
}


// input (584bc11a640e), 64 invocations, 0 bytes of workgroup memory
// grad: data.target: input, forward, ceil(6N / 64) workgroups
//   rows: rows
//   data: data target [N, 6, 4] as f32
//   out: [N, 6, 4] in slab.1 + 2304
//   input data.target, forward, tests/samples/attention/config.yaml:4
// eval: data.target: input, forward, ceil(6N / 64) workgroups
//   rows: rows
//   data: data target [N, 6, 4] as f32
//   out: [N, 6, 4] in slab.0
//   input data.target, forward, tests/samples/attention/config.yaml:4

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
  let row_limit = rows_2 * 6u;
  if (point >= row_limit) { return; }
  let n = point / 6u;
  let first = frame.first;
  let looked_up = rows[n + first];
  let remainder = point % 6u;
  out[point] = data[looked_up * 6u + remainder];
}


// contract_add_sub_mul (7e6003918006), 128 invocations, 0 bytes of workgroup memory
// grad: out, loss: contract_add_sub_mul, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.2
//   b: parameter out.weight [4, 8]
//   bias: parameter out.bias [4]
//   x: [N, 6, 4] in slab.1 + 2304
//   out: [N, 6, 4] in slab.0 + 512
//   out2: [N, 6, 4] in slab.0
//   linear out, forward, tests/samples/attention/config.yaml:15
//   mse loss, loss, tests/samples/attention/config.yaml:17
//   mse loss, backward, tests/samples/attention/config.yaml:17

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
  seed: u32,
  micro: u32,
  grad_scale: f32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read> bias: array<vec4f>;
@group(0) @binding(3) var<storage, read> x: array<vec4f>;
@group(0) @binding(4) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(5) var<storage, read_write> out2: array<vec4f>;
@group(0) @binding(6) var<uniform> frame: Frame;

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
  let first_row = row * 4u;
  let rows = frame.rows;
  let last = rows * 6u - 1u;
  let nc = min(first_row, last);
  let a_at = nc * 8u;
  let nc_2 = min(first_row + 1u, last);
  let a_at_2 = nc_2 * 8u;
  let nc_3 = min(first_row + 2u, last);
  let a_at_3 = nc_3 * 8u;
  let nc_4 = min(first_row + 3u, last);
  let a_at_4 = nc_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = b[k];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let row_limit = rows * 6u;
  let bias_value = bias[0u];
  let grad_scale = frame.grad_scale;
  let ratio = grad_scale / (f32(rows) * 24.0);
  if (column < 1u) {
    let nc_5 = first_row;
    if (nc_5 < row_limit) {
      let difference = sum_0 + bias_value - x[nc_5];
      let product = difference * difference;
      let product_2 = ratio * difference;
      let total = product_2 + product_2;
      out2[nc_5] = product;
      out[nc_5] = total;
    }
    let nc_6 = first_row + 1u;
    if (nc_6 < row_limit) {
      let difference = sum_1 + bias_value - x[nc_6];
      let product = difference * difference;
      let product_2 = ratio * difference;
      let total = product_2 + product_2;
      out2[nc_6] = product;
      out[nc_6] = total;
    }
    let nc_7 = first_row + 2u;
    if (nc_7 < row_limit) {
      let difference = sum_2 + bias_value - x[nc_7];
      let product = difference * difference;
      let product_2 = ratio * difference;
      let total = product_2 + product_2;
      out2[nc_7] = product;
      out[nc_7] = total;
    }
    let nc_8 = first_row + 3u;
    if (nc_8 < row_limit) {
      let difference = sum_3 + bias_value - x[nc_8];
      let product = difference * difference;
      let product_2 = ratio * difference;
      let total = product_2 + product_2;
      out2[nc_8] = product;
      out[nc_8] = total;
    }
  }
}


// sum_mul_div (0088a19aeba5), 128 invocations, 512 bytes of workgroup memory
// grad: loss: sum_mul_div, loss, 1 workgroups
//   x: [N, 6, 4] in slab.0
//   log_2: log
//   control: control loss []
//   mse loss, loss, tests/samples/attention/config.yaml:17

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

var<workgroup> sum_of_lanes: array<f32, 128>;

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let row = group.x;
  var sum = 0.0;
  let rows = frame.rows;
  let row_limit = rows * 24u;
  for (var i = lane; i < row_limit; i += 128u) {
    sum += x[i];
  }
  sum_of_lanes[lane] = sum;
  workgroupBarrier();
  for (var stride = 64u; stride > 0u; stride >>= 1u) {
    if (lane < stride) {
      sum_of_lanes[lane] += sum_of_lanes[lane + stride];
    }
    workgroupBarrier();
  }
  let row_sum = sum_of_lanes[0];
  let product = f32(rows) * 24.0;
  let ratio = row_sum / product;
  let slot = frame.slot;
  let log_at = slot * 16u;
  if (lane == 0u) {
    log_2[log_at + 4u] = row_sum;
    log_2[log_at + 1u] = product;
    log_2[log_at] = ratio;
    control[0u] = ratio;
  }
}


// contract_sum (630f70c4348a), 128 invocations, 0 bytes of workgroup memory
// grad: out: contract_sum, backward, 1 workgroups
//   a: [N, 6, 8] in slab.2
//   b: [N, 6, 4] in slab.0 + 512
//   grad_weight: gradient out.weight [4, 8]
//   grad_bias: gradient out.bias [4]
//   linear out, backward, tests/samples/attention/config.yaml:15

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
  let row_limit = rows * 6u;
  let first_row = row * 4u;
  let i1 = min(first_row, 7u);
  let i1_2 = min(first_row + 1u, 7u);
  let i1_3 = min(first_row + 2u, 7u);
  let i1_4 = min(first_row + 3u, 7u);
  for (var i = 0u; i < row_limit; i++) {
    let b_value = b[i];
    rider += b_value;
    sum_0 = fma(vec4f(a[i1 + i * 8u]), b_value, sum_0);
    sum_1 = fma(vec4f(a[i1_2 + i * 8u]), b_value, sum_1);
    sum_2 = fma(vec4f(a[i1_3 + i * 8u]), b_value, sum_2);
    sum_3 = fma(vec4f(a[i1_4 + i * 8u]), b_value, sum_3);
  }
  if (column < 1u) {
    let i1_5 = first_row;
    if (i1_5 < 8u) {
      grad_weight[i1_5] = sum_0;
    }
    let i1_6 = first_row + 1u;
    if (i1_6 < 8u) {
      grad_weight[i1_6] = sum_1;
    }
    let i1_7 = first_row + 2u;
    if (i1_7 < 8u) {
      grad_weight[i1_7] = sum_2;
    }
    let i1_8 = first_row + 3u;
    if (i1_8 < 8u) {
      grad_weight[i1_8] = sum_3;
    }
  }
  let inside = row < 1u;
  if (inside) {
    if (column < 1u) {
      grad_bias[0u] = rider;
    }
  }
}


// copy (afbe70c52594), 64 invocations, 0 bytes of workgroup memory
// grad: out: copy, backward, ceil(32 / 64) workgroups
//   x: parameter out.weight [4, 8]
//   out: [4, 8] in slab.0
//   linear out, backward, tests/samples/attention/config.yaml:15

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 32u) { return; }
  let i1 = point % 8u;
  let i0 = point / 8u;
  out[point] = x[i1 * 4u + i0];
}


// contract (9d22d99cf629), 128 invocations, 0 bytes of workgroup memory
// grad: out: contract, backward, ceil(6N / 64) workgroups
//   a: [N, 6, 4] in slab.0 + 512
//   b: [4, 8] in slab.0
//   out: [N, 6, 8] in slab.2
//   linear out, backward, tests/samples/attention/config.yaml:15

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(3) var<uniform> frame: Frame;

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
  let last = rows * 6u - 1u;
  let nc = min(first_row, last);
  let a_at = nc * 4u;
  let nc_2 = min(first_row + 1u, last);
  let a_at_2 = nc_2 * 4u;
  let nc_3 = min(first_row + 2u, last);
  let a_at_3 = nc_3 * 4u;
  let nc_4 = min(first_row + 3u, last);
  let a_at_4 = nc_4 * 4u;
  for (var k = 0u; k < 4u + zero; k++) {
    let b_value = b[safe_column + k * 2u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let row_limit = rows * 6u;
  if (column < 2u) {
    let nc_5 = first_row;
    if (nc_5 < row_limit) {
      out[safe_column + nc_5 * 2u] = sum_0;
    }
    let nc_6 = first_row + 1u;
    if (nc_6 < row_limit) {
      out[safe_column + nc_6 * 2u] = sum_1;
    }
    let nc_7 = first_row + 2u;
    if (nc_7 < row_limit) {
      out[safe_column + nc_7 * 2u] = sum_2;
    }
    let nc_8 = first_row + 3u;
    if (nc_8 < row_limit) {
      out[safe_column + nc_8 * 2u] = sum_3;
    }
  }
}


// copy (bd0d9790f738), 64 invocations, 0 bytes of workgroup memory
// grad: mixed: copy, backward, ceil(48N / 64) workgroups
//   x: [N, 6, 8] in slab.1 + 1536
//   out: [N, 6, 8] in slab.0
//   matmul mixed, backward, tests/samples/attention/config.yaml:14

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@group(0) @binding(2) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 48u;
  if (point >= row_limit) { return; }
  let n = point / 48u;
  let c = point % 6u;
  let quotient = point / 6u;
  let x_2 = quotient % 8u;
  out[quotient * 8u + c] = x[n * 48u + c * 8u + x_2];
}


// contract (0bd44392bd51), 128 invocations, 0 bytes of workgroup memory
// grad: mixed: contract, backward, N workgroups
//   a: [N, 6, 8] in slab.2
//   b: [N, 6, 8] in slab.0
//   out: [N, 6, 6] in slab.1 + 1536
//   matmul mixed, backward, tests/samples/attention/config.yaml:14

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let batch = group;
  let row = local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 1u);
  let b_at = batch * 16u + safe_column;
  let first_row = row * 4u;
  let c = min(first_row, 5u);
  let a_at = batch * 48u + c * 8u;
  let c_2 = min(first_row + 1u, 5u);
  let a_at_2 = batch * 48u + c_2 * 8u;
  let c_3 = min(first_row + 2u, 5u);
  let a_at_3 = batch * 48u + c_3 * 8u;
  let c_4 = min(first_row + 3u, 5u);
  let a_at_4 = batch * 48u + c_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = b[b_at + k * 2u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let inside = safe_column * 4u < 6u;
  let inside_2 = safe_column * 4u + 1u < 6u;
  let inside_3 = safe_column * 4u + 2u < 6u;
  let inside_4 = safe_column * 4u + 3u < 6u;
  let inside_5 = vec4<bool>(inside, inside_2, inside_3, inside_4);
  let out_at = batch * 12u + safe_column;
  if (column < 2u) {
    let c_5 = first_row;
    if (c_5 < 6u) {
      out[out_at + c_5 * 2u] = select(vec4f(), sum_0, inside_5);
    }
    let c_6 = first_row + 1u;
    if (c_6 < 6u) {
      out[out_at + c_6 * 2u] = select(vec4f(), sum_1, inside_5);
    }
    let c_7 = first_row + 2u;
    if (c_7 < 6u) {
      out[out_at + c_7 * 2u] = select(vec4f(), sum_2, inside_5);
    }
    let c_8 = first_row + 3u;
    if (c_8 < 6u) {
      out[out_at + c_8 * 2u] = select(vec4f(), sum_3, inside_5);
    }
  }
}


// contract (06fe3dd95a88), 128 invocations, 0 bytes of workgroup memory
// grad: mixed: contract, backward, N workgroups
//   a: [N, 6, 6] in slab.0 + 1792
//   b: [N, 6, 8] in slab.2
//   out: [N, 6, 8] in slab.1 + 2304
//   matmul mixed, backward, tests/samples/attention/config.yaml:14

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let batch = group;
  let row = local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 1u);
  let b_at = batch * 12u + safe_column;
  let first_row = row * 4u;
  let c = min(first_row, 5u);
  let a_at = batch * 48u + c;
  let c_2 = min(first_row + 1u, 5u);
  let a_at_2 = batch * 48u + c_2;
  let c_3 = min(first_row + 2u, 5u);
  let a_at_3 = batch * 48u + c_3;
  let c_4 = min(first_row + 3u, 5u);
  let a_at_4 = batch * 48u + c_4;
  for (var k = 0u; k < 6u + zero; k++) {
    let b_value = b[b_at + k * 2u];
    sum_0 = fma(vec4f(a[a_at + k * 8u]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k * 8u]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k * 8u]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k * 8u]), b_value, sum_3);
  }
  if (column < 2u) {
    let c_5 = first_row;
    if (c_5 < 6u) {
      out[b_at + c_5 * 2u] = sum_0;
    }
    let c_6 = first_row + 1u;
    if (c_6 < 6u) {
      out[b_at + c_6 * 2u] = sum_1;
    }
    let c_7 = first_row + 2u;
    if (c_7 < 6u) {
      out[b_at + c_7 * 2u] = sum_2;
    }
    let c_8 = first_row + 3u;
    if (c_8 < 6u) {
      out[b_at + c_8 * 2u] = sum_3;
    }
  }
}


// sum_sub_mul (6438c5a98bd2), 64 invocations, 0 bytes of workgroup memory
// grad: shares, scaled: sum_sub_mul, backward, ceil(6N / 64) workgroups
//   x: [N, 6, 6] in slab.0 + 1792
//   x2: [N, 6, 6] in slab.1 + 1536
//   out: [N, 6, 6] in slab.2
//   softmax shares, backward, tests/samples/attention/config.yaml:13
//   mul scaled, backward, tests/samples/attention/config.yaml:12

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> x2: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 6u;
  if (point >= row_limit) { return; }
  var sum = 0.0;
  let x_at = point * 8u;
  sum += x[x_at] * x2[x_at];
  sum += x[x_at + 1u] * x2[x_at + 1u];
  sum += x[x_at + 2u] * x2[x_at + 2u];
  sum += x[x_at + 3u] * x2[x_at + 3u];
  sum += x[x_at + 4u] * x2[x_at + 4u];
  sum += x[x_at + 5u] * x2[x_at + 5u];
  for (var i0 = 0u; i0 < 6u; i0++) {
    let x_at_2 = x_at + i0;
    out[x_at_2] = x[x_at_2] * (x2[x_at_2] - sum) * 0.35;
  }
}


// contract (60675f3c2868), 128 invocations, 0 bytes of workgroup memory
// grad: scores: contract, backward, N workgroups
//   a: [N, 6, 8] in slab.1
//   b: [N, 6, 6] in slab.2
//   out: [N, 8, 6] in slab.0
//   matmul scores, backward, tests/samples/attention/config.yaml:11

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let batch = group;
  let row = local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 1u);
  let b_at = batch * 12u + safe_column;
  let first_row = row * 4u;
  let c = min(first_row, 7u);
  let a_at = batch * 48u + c;
  let c_2 = min(first_row + 1u, 7u);
  let a_at_2 = batch * 48u + c_2;
  let c_3 = min(first_row + 2u, 7u);
  let a_at_3 = batch * 48u + c_3;
  let c_4 = min(first_row + 3u, 7u);
  let a_at_4 = batch * 48u + c_4;
  for (var k = 0u; k < 6u + zero; k++) {
    let b_value = b[b_at + k * 2u];
    sum_0 = fma(vec4f(a[a_at + k * 8u]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k * 8u]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k * 8u]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k * 8u]), b_value, sum_3);
  }
  let inside = safe_column * 4u < 6u;
  let inside_2 = safe_column * 4u + 1u < 6u;
  let inside_3 = safe_column * 4u + 2u < 6u;
  let inside_4 = safe_column * 4u + 3u < 6u;
  let inside_5 = vec4<bool>(inside, inside_2, inside_3, inside_4);
  let out_at = batch * 16u + safe_column;
  if (column < 2u) {
    let c_5 = first_row;
    if (c_5 < 8u) {
      out[out_at + c_5 * 2u] = select(vec4f(), sum_0, inside_5);
    }
    let c_6 = first_row + 1u;
    if (c_6 < 8u) {
      out[out_at + c_6 * 2u] = select(vec4f(), sum_1, inside_5);
    }
    let c_7 = first_row + 2u;
    if (c_7 < 8u) {
      out[out_at + c_7 * 2u] = select(vec4f(), sum_2, inside_5);
    }
    let c_8 = first_row + 3u;
    if (c_8 < 8u) {
      out[out_at + c_8 * 2u] = select(vec4f(), sum_3, inside_5);
    }
  }
}


// contract_sum (05ed67f9a917), 128 invocations, 0 bytes of workgroup memory
// grad: value: contract_sum, backward, 1 workgroups
//   a: [N, 6, 8] in slab.0 + 1024
//   b: [N, 6, 8] in slab.1 + 2304
//   grad_weight: gradient value.weight [8, 8]
//   grad_bias: gradient value.bias [8]
//   linear value, backward, tests/samples/attention/config.yaml:10
// grad: query: contract_sum, backward, 1 workgroups
//   a: [N, 6, 8] in slab.0 + 1024
//   b: [N, 6, 8] in slab.0 + 1792
//   grad_weight: gradient query.weight [8, 8]
//   grad_bias: gradient query.bias [8]
//   linear query, backward, tests/samples/attention/config.yaml:7

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
  let row_limit = rows * 6u;
  let safe_column = min(column, 1u);
  let first_row = row * 4u;
  let i1 = min(first_row, 7u);
  let i1_2 = min(first_row + 1u, 7u);
  let i1_3 = min(first_row + 2u, 7u);
  let i1_4 = min(first_row + 3u, 7u);
  for (var i = 0u; i < row_limit; i++) {
    let b_value = b[safe_column + i * 2u];
    rider += b_value;
    sum_0 = fma(vec4f(a[i1 + i * 8u]), b_value, sum_0);
    sum_1 = fma(vec4f(a[i1_2 + i * 8u]), b_value, sum_1);
    sum_2 = fma(vec4f(a[i1_3 + i * 8u]), b_value, sum_2);
    sum_3 = fma(vec4f(a[i1_4 + i * 8u]), b_value, sum_3);
  }
  if (column < 2u) {
    let i1_5 = first_row;
    if (i1_5 < 8u) {
      grad_weight[safe_column + i1_5 * 2u] = sum_0;
    }
    let i1_6 = first_row + 1u;
    if (i1_6 < 8u) {
      grad_weight[safe_column + i1_6 * 2u] = sum_1;
    }
    let i1_7 = first_row + 2u;
    if (i1_7 < 8u) {
      grad_weight[safe_column + i1_7 * 2u] = sum_2;
    }
    let i1_8 = first_row + 3u;
    if (i1_8 < 8u) {
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


// copy (9d24026e2ea7), 64 invocations, 0 bytes of workgroup memory
// grad: key: copy, backward, ceil(48N / 64) workgroups
//   x: [N, 8, 6] in slab.0
//   out: [N, 6, 8] in slab.1
//   linear key, backward, tests/samples/attention/config.yaml:8

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;
@group(0) @binding(2) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 48u;
  if (point >= row_limit) { return; }
  let n = point / 48u;
  let x_2 = point % 8u;
  let quotient = point / 8u;
  let c = quotient % 6u;
  out[point] = x[n * 64u + x_2 * 8u + c];
}


// contract (782443ed1dad), 128 invocations, 0 bytes of workgroup memory
// grad: key: contract, backward, 1 workgroups
//   a: [N, 6, 8] in slab.0 + 1024
//   b: [N, 6, 8] in slab.1
//   grad_weight: gradient key.weight [8, 8]
//   linear key, backward, tests/samples/attention/config.yaml:8

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> grad_weight: array<vec4f>;
@group(0) @binding(3) var<uniform> frame: Frame;

@compute @workgroup_size(8, 16)
fn main(@builtin(workgroup_id) group_id: vec3u, @builtin(local_invocation_id) local: vec3u) {
  let group = group_id.x;
  let row = local.y;
  let column = local.x;
  var sum_0 = vec4f();
  var sum_1 = vec4f();
  var sum_2 = vec4f();
  var sum_3 = vec4f();
  let rows = frame.rows;
  let row_limit = rows * 6u;
  let safe_column = min(column, 1u);
  let first_row = row * 4u;
  let i1 = min(first_row, 7u);
  let i1_2 = min(first_row + 1u, 7u);
  let i1_3 = min(first_row + 2u, 7u);
  let i1_4 = min(first_row + 3u, 7u);
  for (var i = 0u; i < row_limit; i++) {
    let b_value = b[safe_column + i * 2u];
    sum_0 = fma(vec4f(a[i1 + i * 8u]), b_value, sum_0);
    sum_1 = fma(vec4f(a[i1_2 + i * 8u]), b_value, sum_1);
    sum_2 = fma(vec4f(a[i1_3 + i * 8u]), b_value, sum_2);
    sum_3 = fma(vec4f(a[i1_4 + i * 8u]), b_value, sum_3);
  }
  if (column < 2u) {
    let i1_5 = first_row;
    if (i1_5 < 8u) {
      grad_weight[safe_column + i1_5 * 2u] = sum_0;
    }
    let i1_6 = first_row + 1u;
    if (i1_6 < 8u) {
      grad_weight[safe_column + i1_6 * 2u] = sum_1;
    }
    let i1_7 = first_row + 2u;
    if (i1_7 < 8u) {
      grad_weight[safe_column + i1_7 * 2u] = sum_2;
    }
    let i1_8 = first_row + 3u;
    if (i1_8 < 8u) {
      grad_weight[safe_column + i1_8 * 2u] = sum_3;
    }
  }
}


// sum_sqrt_is_finite_and (43eda5dc0806), 128 invocations, 512 bytes of workgroup memory
// update: gradient norm: sum_sqrt_is_finite_and, update, 1 workgroups
//   control: control loss []
//   arena: gradient of 7 tensors, query.weight to out.bias
//   control2: control flag []
//   log_2: log
//   out: [] in slab.0
//   clip_grad_norm gradient norm, update, tests/samples/attention/config.yaml:18

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

var<workgroup> sum_of_four_of_lanes: array<f32, 128>;

fn is_finite(value: f32) -> bool {
  return (bitcast<u32>(value) & 0x7f800000u) != 0x7f800000u;
}

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let row = group.x;
  var sum = vec4f();
  for (var k = lane; k < 112u; k += 128u) {
    let arena_value = arena[k];
    sum += arena_value * arena_value;
  }
  let sum_of_four = ((sum.x + sum.y) + (sum.z + sum.w));
  sum_of_four_of_lanes[lane] = sum_of_four;
  workgroupBarrier();
  for (var stride = 64u; stride > 0u; stride >>= 1u) {
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


// select (3ecb369f5cfa), 64 invocations, 0 bytes of workgroup memory
// update: optimizer: select, update, ceil(112 / 64) workgroups
//   x: [] in slab.0
//   x2: parameter of 7 tensors, query.weight to out.bias
//   arena: gradient of 7 tensors, query.weight to out.bias
//   sgd optimizer, update, tests/samples/attention/config.yaml:18

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
  if (point >= 112u) { return; }
  let x2_value = x2[point];
  let lr = frame.lr;
  x2[point] = select(x2_value, x2_value - arena[point] * lr, x[0u] != 0u);
}


// contract_add_sub_mul (0316faae5102), 128 invocations, 0 bytes of workgroup memory
// eval: out, loss: contract_add_sub_mul, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.2
//   b: parameter out.weight [4, 8]
//   bias: parameter out.bias [4]
//   x: [N, 6, 4] in slab.0
//   out: [N, 6, 4] in slab.1
//   linear out, forward, tests/samples/attention/config.yaml:15
//   mse loss, loss, tests/samples/attention/config.yaml:17

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read> bias: array<vec4f>;
@group(0) @binding(3) var<storage, read> x: array<vec4f>;
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
  let first_row = row * 4u;
  let rows = frame.rows;
  let last = rows * 6u - 1u;
  let nc = min(first_row, last);
  let a_at = nc * 8u;
  let nc_2 = min(first_row + 1u, last);
  let a_at_2 = nc_2 * 8u;
  let nc_3 = min(first_row + 2u, last);
  let a_at_3 = nc_3 * 8u;
  let nc_4 = min(first_row + 3u, last);
  let a_at_4 = nc_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = b[k];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let row_limit = rows * 6u;
  let bias_value = bias[0u];
  if (column < 1u) {
    let nc_5 = first_row;
    if (nc_5 < row_limit) {
      let difference = sum_0 + bias_value - x[nc_5];
      out[nc_5] = difference * difference;
    }
    let nc_6 = first_row + 1u;
    if (nc_6 < row_limit) {
      let difference = sum_1 + bias_value - x[nc_6];
      out[nc_6] = difference * difference;
    }
    let nc_7 = first_row + 2u;
    if (nc_7 < row_limit) {
      let difference = sum_2 + bias_value - x[nc_7];
      out[nc_7] = difference * difference;
    }
    let nc_8 = first_row + 3u;
    if (nc_8 < row_limit) {
      let difference = sum_3 + bias_value - x[nc_8];
      out[nc_8] = difference * difference;
    }
  }
}


// sum_mul_div (9c97c4304af7), 128 invocations, 512 bytes of workgroup memory
// eval: loss: sum_mul_div, loss, 1 workgroups
//   x: [N, 6, 4] in slab.1
//   log_2: log
//   mse loss, loss, tests/samples/attention/config.yaml:17

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> log_2: array<f32>;
@group(0) @binding(2) var<uniform> frame: Frame;

var<workgroup> sum_of_lanes: array<f32, 128>;

@compute @workgroup_size(128)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let row = group.x;
  var sum = 0.0;
  let rows = frame.rows;
  let row_limit = rows * 24u;
  for (var i = lane; i < row_limit; i += 128u) {
    sum += x[i];
  }
  sum_of_lanes[lane] = sum;
  workgroupBarrier();
  for (var stride = 64u; stride > 0u; stride >>= 1u) {
    if (lane < stride) {
      sum_of_lanes[lane] += sum_of_lanes[lane + stride];
    }
    workgroupBarrier();
  }
  let row_sum = sum_of_lanes[0];
  let product = f32(rows) * 24.0;
  let ratio = row_sum / product;
  let slot = frame.slot;
  let log_at = slot * 16u;
  if (lane == 0u) {
    log_2[log_at + 4u] = row_sum;
    log_2[log_at + 1u] = product;
    log_2[log_at] = ratio;
  }
}


// contract_add (06835547507f), 128 invocations, 0 bytes of workgroup memory
// predict: out: contract_add, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.2
//   b: parameter out.weight [4, 8]
//   bias: parameter out.bias [4]
//   out: output output [N, 6, 4]
//   linear out, forward, tests/samples/attention/config.yaml:15

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read> bias: array<vec4f>;
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
  let first_row = row * 4u;
  let rows = frame.rows;
  let last = rows * 6u - 1u;
  let nc = min(first_row, last);
  let a_at = nc * 8u;
  let nc_2 = min(first_row + 1u, last);
  let a_at_2 = nc_2 * 8u;
  let nc_3 = min(first_row + 2u, last);
  let a_at_3 = nc_3 * 8u;
  let nc_4 = min(first_row + 3u, last);
  let a_at_4 = nc_4 * 8u;
  for (var k = 0u; k < 8u + zero; k++) {
    let b_value = b[k];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let row_limit = rows * 6u;
  let bias_value = bias[0u];
  if (column < 1u) {
    let nc_5 = first_row;
    if (nc_5 < row_limit) {
      out[nc_5] = sum_0 + bias_value;
    }
    let nc_6 = first_row + 1u;
    if (nc_6 < row_limit) {
      out[nc_6] = sum_1 + bias_value;
    }
    let nc_7 = first_row + 2u;
    if (nc_7 < row_limit) {
      out[nc_7] = sum_2 + bias_value;
    }
    let nc_8 = first_row + 3u;
    if (nc_8 < row_limit) {
      out[nc_8] = sum_3 + bias_value;
    }
  }
}
