// input (bdb1230771da), 64 invocations, 0 bytes of workgroup memory
// grad: data.input: input, forward, ceil(6N / 64) workgroups
//   rows: rows
//   data: data input [N, 6] as i32
//   out: [N, 6] in slab.0
//   input data.input, forward, tests/samples/tokens/config.yaml:4
// grad: data.target: input, forward, ceil(6N / 64) workgroups
//   rows: rows
//   data: data target [N, 6] as i32
//   out: [N, 6] in slab.1 + 1024
//   input data.target, forward, tests/samples/tokens/config.yaml:4
// eval: data.input: input, forward, ceil(6N / 64) workgroups
//   rows: rows
//   data: data input [N, 6] as i32
//   out: [N, 6] in slab.0
//   input data.input, forward, tests/samples/tokens/config.yaml:4
// eval: data.target: input, forward, ceil(6N / 64) workgroups
//   rows: rows
//   data: data target [N, 6] as i32
//   out: [N, 6] in slab.0 + 2048
//   input data.target, forward, tests/samples/tokens/config.yaml:4
// predict: data.input: input, forward, ceil(6N / 64) workgroups
//   rows: rows
//   data: data input [N, 6] as i32
//   out: [N, 6] in slab.1
//   input data.input, forward, tests/samples/tokens/config.yaml:4

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
  let row_limit = rows_2 * 6u;
  if (point >= row_limit) { return; }
  let n = point / 6u;
  let first = frame.first;
  let looked_up = rows[n + first];
  let i1 = point % 6u;
  out[n * 8u + i1] = data[looked_up * 6u + i1];
}


// sum_div_sub_mul (7b5fb3c10584), 64 invocations, 0 bytes of workgroup memory
// grad: norm: sum_div_sub_mul, forward, ceil(6N / 64) workgroups
//   x: [N, 6] in slab.0
//   x2: parameter tok.weight [20, 8]
//   out: [N, 6] in slab.1 + 768
//   out2: [N, 6, 8] in slab.1
//   weight: parameter norm.weight [8]
//   out3: [N, 6, 8] in slab.1 + 1024
//   layer_norm norm, forward, tests/samples/tokens/config.yaml:8

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<i32>;
@group(0) @binding(1) var<storage, read> x2: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<f32>;
@group(0) @binding(3) var<storage, read_write> out2: array<f32>;
@group(0) @binding(4) var<storage, read> weight: array<f32>;
@group(0) @binding(5) var<storage, read_write> out3: array<f32>;
@group(0) @binding(6) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 6u;
  if (point >= row_limit) { return; }
  var sum = 0.0;
  let n = point / 6u;
  let i1 = point % 6u;
  let looked_up = min(max(x[n * 8u + i1], -1i), 20i);
  let looked_up_2 = u32(looked_up);
  let inside = looked_up_2 < 20u;
  let looked_up_3 = min(max(x[select(0u, n * 8u + i1, inside)], -1i), 20i);
  let looked_up_4 = u32(looked_up_3);
  sum += select(0.0, x2[select(0u, looked_up_4, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 20u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 40u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 60u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 80u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 100u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 120u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 140u, inside)], inside);
  var sum_2 = 0.0;
  let ratio = sum / 8.0;
  let difference = select(0.0, x2[select(0u, looked_up_4, inside)], inside) - ratio;
  sum_2 += difference * difference;
  let difference_2 = select(0.0, x2[select(0u, looked_up_4 + 20u, inside)], inside) - ratio;
  sum_2 += difference_2 * difference_2;
  let difference_3 = select(0.0, x2[select(0u, looked_up_4 + 40u, inside)], inside) - ratio;
  sum_2 += difference_3 * difference_3;
  let difference_4 = select(0.0, x2[select(0u, looked_up_4 + 60u, inside)], inside) - ratio;
  sum_2 += difference_4 * difference_4;
  let difference_5 = select(0.0, x2[select(0u, looked_up_4 + 80u, inside)], inside) - ratio;
  sum_2 += difference_5 * difference_5;
  let difference_6 = select(0.0, x2[select(0u, looked_up_4 + 100u, inside)], inside) - ratio;
  sum_2 += difference_6 * difference_6;
  let difference_7 = select(0.0, x2[select(0u, looked_up_4 + 120u, inside)], inside) - ratio;
  sum_2 += difference_7 * difference_7;
  let difference_8 = select(0.0, x2[select(0u, looked_up_4 + 140u, inside)], inside) - ratio;
  sum_2 += difference_8 * difference_8;
  out[n * 8u + i1] = inverseSqrt(sum_2 / 8.0 + 1e-5);
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = id.z;
  let x2_at = select(0u, looked_up_4, inside);
  let inverse_root = inverseSqrt(sum_2 / 8.0 + 1e-5);
  let out2_at = point * 8u;
  for (var i0 = 0u; i0 < 8u + zero; i0++) {
    let product = (select(0.0, x2[x2_at + i0 * 20u], inside) - ratio) * inverse_root;
    let product_2 = product * weight[i0];
    let out2_at_2 = out2_at + i0;
    out2[out2_at_2] = product;
    out3[out2_at_2] = product_2;
  }
}


// add_mul_erf_neg (8c80513b275c), 64 invocations, 0 bytes of workgroup memory
// grad: norm, 2: add_mul_erf_neg, forward, ceil(12N / 64) workgroups
//   x: [N, 6, 8] in slab.1 + 1024
//   x2: parameter norm.bias [8]
//   out: [N, 6, 8] in slab.0 + 256
//   out2: [N, 6, 8] in slab.0 + 1024
//   layer_norm norm, forward, tests/samples/tokens/config.yaml:8
//   gelu 2, forward, tests/samples/tokens/config.yaml:9
//   gelu 2, backward, tests/samples/tokens/config.yaml:9

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4f>;
@group(0) @binding(1) var<storage, read> x2: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> out2: array<vec4f>;
@group(0) @binding(4) var<uniform> frame: Frame;

fn safe_exp_vec4(x: vec4f) -> vec4f {
  let below = select(x, vec4f(88.0), x > vec4f(88.0));
  return exp(select(below, vec4f(-104.0), below < vec4f(-104.0)));
}

fn erf_vec4(x: vec4f) -> vec4f {
  let size = abs(x);
  let t = 1.0 / (1.0 + 0.3275911 * size);
  let tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * safe_exp_vec4(-size * size);
  return select(1.0 - tail, tail - 1.0, x < vec4f(0.0));
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 12u;
  if (point >= row_limit) { return; }
  let remainder = point % 2u;
  let total = x[point] + x2[remainder];
  let product = total * 0.5 * (erf_vec4(total * 0.70710677) + 1.0);
  out2[point] = total;
  out[point] = product;
}


// contract (fe36a7383aa3), 128 invocations, 0 bytes of workgroup memory
// grad: head: contract, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0 + 256
//   b: parameter tok.weight [20, 8]
//   out: [N, 6, 20] in slab.1 + 1280
//   linear head, forward, tests/samples/tokens/config.yaml:10
// eval: head: contract, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.1
//   b: parameter tok.weight [20, 8]
//   out: [N, 6, 20] in slab.0
//   linear head, forward, tests/samples/tokens/config.yaml:10
// predict: head: contract, forward, ceil(6N / 64) workgroups
//   a: [N, 6, 8] in slab.0
//   b: parameter tok.weight [20, 8]
//   out: output output [N, 6, 20]
//   linear head, forward, tests/samples/tokens/config.yaml:10

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
  let safe_column = min(column, 4u);
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
    let b_value = b[safe_column + k * 5u];
    sum_0 = fma(vec4f(a[a_at + k]), b_value, sum_0);
    sum_1 = fma(vec4f(a[a_at_2 + k]), b_value, sum_1);
    sum_2 = fma(vec4f(a[a_at_3 + k]), b_value, sum_2);
    sum_3 = fma(vec4f(a[a_at_4 + k]), b_value, sum_3);
  }
  let row_limit = rows * 6u;
  if (column < 5u) {
    let nc_5 = first_row;
    if (nc_5 < row_limit) {
      out[safe_column + nc_5 * 5u] = sum_0;
    }
    let nc_6 = first_row + 1u;
    if (nc_6 < row_limit) {
      out[safe_column + nc_6 * 5u] = sum_1;
    }
    let nc_7 = first_row + 2u;
    if (nc_7 < row_limit) {
      out[safe_column + nc_7 * 5u] = sum_2;
    }
    let nc_8 = first_row + 3u;
    if (nc_8 < row_limit) {
      out[safe_column + nc_8 * 5u] = sum_3;
    }
  }
}


// max_sum_sub_exp (f8c8be8cc82c), 64 invocations, 0 bytes of workgroup memory
// grad: loss: max_sum_sub_exp, loss, ceil(6N / 64) workgroups
//   x: [N, 6] in slab.1 + 1024
//   x2: [N, 6, 20] in slab.1 + 1280
//   out: [N, 6] in slab.0 + 2048
//   out2: [N, 6] in slab.0 + 1792
//   out3: [N, 6, 20] in slab.2
//   cross_entropy loss, loss, tests/samples/tokens/config.yaml:12
//   cross_entropy loss, backward, tests/samples/tokens/config.yaml:12

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
@group(0) @binding(4) var<storage, read_write> out3: array<f32>;
@group(0) @binding(5) var<uniform> frame: Frame;

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
  var sum = 0.0;
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = id.z;
  let x2_at = point * 20u;
  let grad_scale = frame.grad_scale;
  let ratio = grad_scale / (f32(rows) * 6.0);
  let negated = -(ratio * 5e-3);
  let n = point / 6u;
  let i1 = point % 6u;
  let x_value = x[n * 8u + i1];
  let negated_2 = -(ratio * 0.9);
  for (var k = 0u; k < 20u + zero; k++) {
    let x2_value = x2[x2_at + k];
    largest = select(largest, x2_value, (x2_value > largest) | is_nan(x2_value));
    sum += negated + select(0.0, negated_2, i32(k) == x_value);
  }
  var sum_2 = 0.0;
  for (var k = 0u; k < 20u + zero; k++) {
    sum_2 += safe_exp(x2[x2_at + k] - largest);
  }
  var sum_3 = 0.0;
  let logarithm = log(sum_2);
  for (var k = 0u; k < 20u + zero; k++) {
    sum_3 += x2[x2_at + k] - largest - logarithm;
  }
  let looked_up = min(max(x_value, -1i), 20i);
  let looked_up_2 = u32(looked_up);
  let inside = looked_up_2 < 20u;
  let x_at = n * 8u + i1;
  let looked_up_3 = min(max(x[select(0u, x_at, inside)], -1i), 20i);
  let looked_up_4 = u32(looked_up_3);
  let guarded = select(0.0, x2[select(0u, point * 20u + looked_up_4, inside)] - largest - logarithm, inside);
  out[x_at] = -guarded;
  out2[x_at] = -sum_3;
  for (var i0 = 0u; i0 < 20u + zero; i0++) {
    let x2_at_2 = x2_at + i0;
    let difference = negated + select(0.0, negated_2, i32(i0) == x_value) - safe_exp(x2[x2_at_2] - largest - logarithm) * sum;
    out3[x2_at_2] = difference;
  }
}


// sum_mul_add_div (83363f9b24da), 64 invocations, 0 bytes of workgroup memory
// grad: loss: sum_mul_add_div, loss, ceil(1 / 64) workgroups
//   x: [N, 6] in slab.0 + 2048
//   x2: [N, 6] in slab.0 + 1792
//   log_2: log
//   control: control loss []
//   cross_entropy loss, loss, tests/samples/tokens/config.yaml:12

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> x2: array<f32>;
@group(0) @binding(2) var<storage, read_write> log_2: array<f32>;
@group(0) @binding(3) var<storage, read_write> control: array<f32>;
@group(0) @binding(4) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 1u) { return; }
  var sum = 0.0;
  var sum_2 = 0.0;
  let rows = frame.rows;
  for (var k0 = 0u; k0 < rows; k0++) {
    let x_at = k0 * 8u;
    sum += x[x_at];
    sum_2 += x2[x_at];
    sum += x[x_at + 1u];
    sum_2 += x2[x_at + 1u];
    sum += x[x_at + 2u];
    sum_2 += x2[x_at + 2u];
    sum += x[x_at + 3u];
    sum_2 += x2[x_at + 3u];
    sum += x[x_at + 4u];
    sum_2 += x2[x_at + 4u];
    sum += x[x_at + 5u];
    sum_2 += x2[x_at + 5u];
  }
  let product = f32(rows) * 6.0;
  let ratio = (sum * 0.9 + sum_2 * 5e-3) / product;
  let slot = frame.slot;
  let log_at = slot * 16u;
  log_2[log_at + 1u] = product;
  log_2[log_at] = ratio;
  control[0u] = ratio;
}


// copy (e265540e1bce), 64 invocations, 0 bytes of workgroup memory
// grad: head: copy, backward, ceil(160 / 64) workgroups
//   x: parameter tok.weight [20, 8]
//   out: [20, 8] in slab.0 + 1792
//   linear head, backward, tests/samples/tokens/config.yaml:10

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read_write> out: array<f32>;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 160u) { return; }
  let i1 = point % 8u;
  let i0 = point / 8u;
  out[point] = x[i1 * 20u + i0];
}


// contract_mul (85565d5bf75d), 128 invocations, 0 bytes of workgroup memory
// grad: head, 2: contract_mul, backward, ceil(6N / 64) workgroups
//   a: [N, 6, 20] in slab.2
//   b: [20, 8] in slab.0 + 1792
//   x: [N, 6, 8] in slab.0 + 1024
//   out: [N, 6, 8] in slab.1 + 1792
//   out2: [N, 6, 8] in slab.1 + 1024
//   linear head, backward, tests/samples/tokens/config.yaml:10
//   gelu 2, backward, tests/samples/tokens/config.yaml:9

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<f32>;
@group(0) @binding(1) var<storage, read> b: array<vec4f>;
@group(0) @binding(2) var<storage, read> x: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(4) var<storage, read_write> out2: array<vec4f>;
@group(0) @binding(5) var<uniform> frame: Frame;

fn safe_exp_vec4(x: vec4f) -> vec4f {
  let below = select(x, vec4f(88.0), x > vec4f(88.0));
  return exp(select(below, vec4f(-104.0), below < vec4f(-104.0)));
}

fn erf_vec4(x: vec4f) -> vec4f {
  let size = abs(x);
  let t = 1.0 / (1.0 + 0.3275911 * size);
  let tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * safe_exp_vec4(-size * size);
  return select(1.0 - tail, tail - 1.0, x < vec4f(0.0));
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
  let safe_column = min(column, 1u);
  let first_row = row * 4u;
  let rows = frame.rows;
  let last = rows * 6u - 1u;
  let nc = min(first_row, last);
  let a_at = nc * 20u;
  let nc_2 = min(first_row + 1u, last);
  let a_at_2 = nc_2 * 20u;
  let nc_3 = min(first_row + 2u, last);
  let a_at_3 = nc_3 * 20u;
  let nc_4 = min(first_row + 3u, last);
  let a_at_4 = nc_4 * 20u;
  for (var k = 0u; k < 20u + zero; k++) {
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
      let x_at = safe_column + nc_5 * 2u;
      let x_value = x[x_at];
      let product = x_value * 0.70710677;
      let product_2 = sum_0 * (erf_vec4(product) + 1.0);
      let product_3 = sum_0 * (x_value * 0.5) * (safe_exp_vec4(-(product * product)) * 1.1283792);
      let product_4 = product_3 * 0.70710677;
      out2[x_at] = product_2;
      out[x_at] = product_4;
    }
    let nc_6 = first_row + 1u;
    if (nc_6 < row_limit) {
      let x_at = safe_column + nc_6 * 2u;
      let x_value = x[x_at];
      let product = x_value * 0.70710677;
      let product_2 = sum_1 * (erf_vec4(product) + 1.0);
      let product_3 = sum_1 * (x_value * 0.5) * (safe_exp_vec4(-(product * product)) * 1.1283792);
      let product_4 = product_3 * 0.70710677;
      out2[x_at] = product_2;
      out[x_at] = product_4;
    }
    let nc_7 = first_row + 2u;
    if (nc_7 < row_limit) {
      let x_at = safe_column + nc_7 * 2u;
      let x_value = x[x_at];
      let product = x_value * 0.70710677;
      let product_2 = sum_2 * (erf_vec4(product) + 1.0);
      let product_3 = sum_2 * (x_value * 0.5) * (safe_exp_vec4(-(product * product)) * 1.1283792);
      let product_4 = product_3 * 0.70710677;
      out2[x_at] = product_2;
      out[x_at] = product_4;
    }
    let nc_8 = first_row + 3u;
    if (nc_8 < row_limit) {
      let x_at = safe_column + nc_8 * 2u;
      let x_value = x[x_at];
      let product = x_value * 0.70710677;
      let product_2 = sum_3 * (erf_vec4(product) + 1.0);
      let product_3 = sum_3 * (x_value * 0.5) * (safe_exp_vec4(-(product * product)) * 1.1283792);
      let product_4 = product_3 * 0.70710677;
      out2[x_at] = product_2;
      out[x_at] = product_4;
    }
  }
}


// contract (035e71d8e6fe), 128 invocations, 0 bytes of workgroup memory
// grad: head: contract, backward, 1 workgroups
//   a: [N, 6, 8] in slab.0 + 256
//   b: [N, 6, 20] in slab.2
//   out: [20, 8] in slab.1 + 2560
//   linear head, backward, tests/samples/tokens/config.yaml:10

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> a: array<vec4f>;
@group(0) @binding(1) var<storage, read> b: array<f32>;
@group(0) @binding(2) var<storage, read_write> out: array<vec4f>;
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
  let i0 = min(first_row, 19u);
  let i0_2 = min(first_row + 1u, 19u);
  let i0_3 = min(first_row + 2u, 19u);
  let i0_4 = min(first_row + 3u, 19u);
  for (var i = 0u; i < row_limit; i++) {
    let a_value = a[safe_column + i * 2u];
    sum_0 = fma(vec4f(b[i0 + i * 20u]), a_value, sum_0);
    sum_1 = fma(vec4f(b[i0_2 + i * 20u]), a_value, sum_1);
    sum_2 = fma(vec4f(b[i0_3 + i * 20u]), a_value, sum_2);
    sum_3 = fma(vec4f(b[i0_4 + i * 20u]), a_value, sum_3);
  }
  if (column < 2u) {
    let i0_5 = first_row;
    if (i0_5 < 20u) {
      out[safe_column + i0_5 * 2u] = sum_0;
    }
    let i0_6 = first_row + 1u;
    if (i0_6 < 20u) {
      out[safe_column + i0_6 * 2u] = sum_1;
    }
    let i0_7 = first_row + 2u;
    if (i0_7 < 20u) {
      out[safe_column + i0_7 * 2u] = sum_2;
    }
    let i0_8 = first_row + 3u;
    if (i0_8 < 20u) {
      out[safe_column + i0_8 * 2u] = sum_3;
    }
  }
}


// mul_add (1873e617a199), 64 invocations, 0 bytes of workgroup memory
// grad: 2, norm: mul_add, backward, ceil(12N / 64) workgroups
//   x: [N, 6, 8] in slab.1 + 1792
//   x2: [N, 6, 8] in slab.1 + 1024
//   weight: parameter norm.weight [8]
//   x3: [N, 6, 8] in slab.1
//   out: [N, 6, 8] in slab.2
//   out2: [N, 6, 8] in slab.0 + 1024
//   out3: [N, 6, 8] in slab.0 + 256
//   out4: [N, 6, 8] in slab.0 + 1792
//   gelu 2, backward, tests/samples/tokens/config.yaml:9
//   layer_norm norm, backward, tests/samples/tokens/config.yaml:8

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4f>;
@group(0) @binding(1) var<storage, read> x2: array<vec4f>;
@group(0) @binding(2) var<storage, read> weight: array<vec4f>;
@group(0) @binding(3) var<storage, read> x3: array<vec4f>;
@group(0) @binding(4) var<storage, read_write> out: array<vec4f>;
@group(0) @binding(5) var<storage, read_write> out2: array<vec4f>;
@group(0) @binding(6) var<storage, read_write> out3: array<vec4f>;
@group(0) @binding(7) var<storage, read_write> out4: array<vec4f>;
@group(0) @binding(8) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 12u;
  if (point >= row_limit) { return; }
  let total = x[point] + x2[point] * 0.5;
  let remainder = point % 2u;
  let product = total * weight[remainder];
  let x3_value = x3[point];
  let product_2 = total * x3_value;
  let product_3 = product * x3_value;
  out4[point] = total;
  out3[point] = product;
  out2[point] = product_2;
  out[point] = product_3;
}


// sum (779d07c1a567), 64 invocations, 0 bytes of workgroup memory
// grad: norm: sum, backward, ceil(2 / 64) workgroups
//   x: [N, 6, 8] in slab.0 + 1792
//   grad_bias: gradient norm.bias [8]
//   layer_norm norm, backward, tests/samples/tokens/config.yaml:8

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> grad_bias: array<vec4f>;
@group(0) @binding(2) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 2u) { return; }
  var sum = vec4f();
  let rows = frame.rows;
  let row_limit = rows * 6u;
  for (var i = 0u; i < row_limit; i++) {
    sum += x[point + i * 2u];
  }
  grad_bias[point] = sum;
}


// sum (7b2e4013dc51), 64 invocations, 0 bytes of workgroup memory
// grad: norm: sum, backward, ceil(2 / 64) workgroups
//   x: [N, 6, 8] in slab.0 + 1024
//   grad_weight: gradient norm.weight [8]
//   layer_norm norm, backward, tests/samples/tokens/config.yaml:8

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<vec4f>;
@group(0) @binding(1) var<storage, read_write> grad_weight: array<vec4f>;
@group(0) @binding(2) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 2u) { return; }
  var sum = vec4f();
  let rows = frame.rows;
  let row_limit = rows * 6u;
  for (var i = 0u; i < row_limit; i++) {
    sum += x[point + i * 2u];
  }
  grad_weight[point] = sum;
}


// sum_div_sub (910c26282312), 64 invocations, 0 bytes of workgroup memory
// grad: norm: sum_div_sub, backward, ceil(6N / 64) workgroups
//   x: [N, 6, 8] in slab.0 + 256
//   out: [N, 6, 8] in slab.1 + 1024
//   layer_norm norm, backward, tests/samples/tokens/config.yaml:8

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
  let row_limit = rows * 6u;
  if (point >= row_limit) { return; }
  var sum = 0.0;
  let x_at = point * 8u;
  sum += x[x_at];
  sum += x[x_at + 1u];
  sum += x[x_at + 2u];
  sum += x[x_at + 3u];
  sum += x[x_at + 4u];
  sum += x[x_at + 5u];
  sum += x[x_at + 6u];
  sum += x[x_at + 7u];
  let ratio = sum / 8.0;
  for (var i0 = 0u; i0 < 8u; i0++) {
    let x_at_2 = x_at + i0;
    out[x_at_2] = x[x_at_2] - ratio;
  }
}


// sum_div_mul_sub (9d3021a6d515), 64 invocations, 0 bytes of workgroup memory
// grad: norm: sum_div_mul_sub, backward, ceil(6N / 64) workgroups
//   x: [N, 6] in slab.1 + 768
//   x2: [N, 6, 8] in slab.1 + 1024
//   x3: [N, 6, 8] in slab.1
//   x4: [N, 6, 8] in slab.2
//   out: [N, 6, 8] in slab.0 + 256
//   layer_norm norm, backward, tests/samples/tokens/config.yaml:8

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> x2: array<f32>;
@group(0) @binding(2) var<storage, read> x3: array<f32>;
@group(0) @binding(3) var<storage, read> x4: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 6u;
  if (point >= row_limit) { return; }
  var sum = 0.0;
  let x4_at = point * 8u;
  sum += x4[x4_at];
  sum += x4[x4_at + 1u];
  sum += x4[x4_at + 2u];
  sum += x4[x4_at + 3u];
  sum += x4[x4_at + 4u];
  sum += x4[x4_at + 5u];
  sum += x4[x4_at + 6u];
  sum += x4[x4_at + 7u];
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = id.z;
  let n = point / 6u;
  let i1 = point % 6u;
  let x_value = x[n * 8u + i1];
  let ratio = sum / 8.0;
  for (var i0 = 0u; i0 < 8u + zero; i0++) {
    let x2_at = x4_at + i0;
    out[x2_at] = x_value * (x2[x2_at] - x3[x2_at] * ratio);
  }
}


// gather_grad_add (b1e535e53361), 128 invocations, 0 bytes of workgroup memory
// grad: tok: gather_grad_add, backward, 1 workgroups
//   x: [20, 8] in slab.1 + 2560
//   ids: [N, 6] in slab.0
//   grad: [N, 6, 8] in slab.0 + 256
//   grad_weight: gradient tok.weight [20, 8]
//   embedding tok, backward, tests/samples/tokens/config.yaml:7

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> ids: array<i32>;
@group(0) @binding(2) var<storage, read> grad: array<f32>;
@group(0) @binding(3) var<storage, read_write> grad_weight: array<vec4f>;
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
  let rows = frame.rows;
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = group_id.z;
  let safe_column = min(column, 4u);
  let position = vec4i((safe_column * 4u) + vec4u(0u, 1u, 2u, 3u));
  let first_row = row * 4u;
  let i1 = min(first_row, 7u);
  let i1_2 = min(first_row + 1u, 7u);
  let i1_3 = min(first_row + 2u, 7u);
  let i1_4 = min(first_row + 3u, 7u);
  for (var n0 = 0u; n0 < rows; n0++) {
    let ids_at = n0 * 8u;
    let grad_at = i1 + n0 * 48u;
    let grad_at_2 = i1_2 + n0 * 48u;
    let grad_at_3 = i1_3 + n0 * 48u;
    let grad_at_4 = i1_4 + n0 * 48u;
    for (var n1 = 0u; n1 < 6u + zero; n1++) {
      let converted = vec4f(vec4i(ids[ids_at + n1]) == position);
      sum_0 = fma(vec4f(grad[grad_at + n1 * 8u]), converted, sum_0);
      sum_1 = fma(vec4f(grad[grad_at_2 + n1 * 8u]), converted, sum_1);
      sum_2 = fma(vec4f(grad[grad_at_3 + n1 * 8u]), converted, sum_2);
      sum_3 = fma(vec4f(grad[grad_at_4 + n1 * 8u]), converted, sum_3);
    }
  }
  let x_at = safe_column * 32u;
  if (column < 5u) {
    let i1_5 = first_row;
    if (i1_5 < 8u) {
      let x_value = vec4f(x[x_at + i1_5], x[x_at + i1_5 + 8u], x[x_at + i1_5 + 16u], x[x_at + i1_5 + 24u]);
      grad_weight[safe_column + i1_5 * 5u] = x_value + sum_0;
    }
    let i1_6 = first_row + 1u;
    if (i1_6 < 8u) {
      let x_value = vec4f(x[x_at + i1_6], x[x_at + i1_6 + 8u], x[x_at + i1_6 + 16u], x[x_at + i1_6 + 24u]);
      grad_weight[safe_column + i1_6 * 5u] = x_value + sum_1;
    }
    let i1_7 = first_row + 2u;
    if (i1_7 < 8u) {
      let x_value = vec4f(x[x_at + i1_7], x[x_at + i1_7 + 8u], x[x_at + i1_7 + 16u], x[x_at + i1_7 + 24u]);
      grad_weight[safe_column + i1_7 * 5u] = x_value + sum_2;
    }
    let i1_8 = first_row + 3u;
    if (i1_8 < 8u) {
      let x_value = vec4f(x[x_at + i1_8], x[x_at + i1_8 + 8u], x[x_at + i1_8 + 16u], x[x_at + i1_8 + 24u]);
      grad_weight[safe_column + i1_8 * 5u] = x_value + sum_3;
    }
  }
}


// sum_add_sqrt_is_finite (de4ebfbf2334), 64 invocations, 512 bytes of workgroup memory
// update: gradient norm: sum_add_sqrt_is_finite, update, 1 workgroups
//   control: control loss []
//   arena: gradient tok.weight [20, 8]
//   arena2: gradient of 2 tensors, norm.weight to norm.bias
//   control2: control flag []
//   log_2: log
//   out: [] in slab.0
//   clip_grad_norm gradient norm, update, tests/samples/tokens/config.yaml:13

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
}

@group(0) @binding(0) var<storage, read> control: array<f32>;
@group(0) @binding(1) var<storage, read> arena: array<vec4f>;
@group(0) @binding(2) var<storage, read> arena2: array<vec4f>;
@group(0) @binding(3) var<storage, read_write> control2: array<u32>;
@group(0) @binding(4) var<storage, read_write> log_2: array<f32>;
@group(0) @binding(5) var<storage, read_write> out: array<u32>;
@group(0) @binding(6) var<uniform> frame: Frame;

var<workgroup> sum_of_four_of_lanes: array<f32, 64>;
var<workgroup> sum_2_of_four_of_lanes: array<f32, 64>;

fn is_finite(value: f32) -> bool {
  return (bitcast<u32>(value) & 0x7f800000u) != 0x7f800000u;
}

@compute @workgroup_size(64)
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) lane: u32) {
  let row = group.x;
  var sum = vec4f();
  for (var k = lane; k < 48u; k += 64u) {
    let arena_value = arena[k];
    sum += arena_value * arena_value;
  }
  let sum_of_four = ((sum.x + sum.y) + (sum.z + sum.w));
  sum_of_four_of_lanes[lane] = sum_of_four;
  workgroupBarrier();
  for (var stride = 32u; stride > 0u; stride >>= 1u) {
    if (lane < stride) {
      sum_of_four_of_lanes[lane] += sum_of_four_of_lanes[lane + stride];
    }
    workgroupBarrier();
  }
  let row_sum_of_four = sum_of_four_of_lanes[0];
  var sum_2 = vec4f();
  for (var k = lane; k < 32u; k += 64u) {
    let arena2_value = arena2[k];
    sum_2 += arena2_value * arena2_value;
  }
  let sum_2_of_four = ((sum_2.x + sum_2.y) + (sum_2.z + sum_2.w));
  sum_2_of_four_of_lanes[lane] = sum_2_of_four;
  workgroupBarrier();
  for (var stride = 32u; stride > 0u; stride >>= 1u) {
    if (lane < stride) {
      sum_2_of_four_of_lanes[lane] += sum_2_of_four_of_lanes[lane + stride];
    }
    workgroupBarrier();
  }
  let row_sum_2_of_four = sum_2_of_four_of_lanes[0];
  let total = row_sum_of_four + row_sum_2_of_four;
  let root = sqrt(total);
  let control2_value = control2[0u];
  let both = (is_finite(control[0u]) & is_finite(total)) & (control2_value == 0u);
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


// add_sqrt_mul_div (4ee90c335611), 64 invocations, 0 bytes of workgroup memory
// update: optimizer: add_sqrt_mul_div, update, ceil(48 / 64) workgroups
//   x: [] in slab.0
//   arena: parameter tok.weight [20, 8]
//   arena2: optimizer tok.weight exp_avg [20, 8]
//   arena3: gradient tok.weight [20, 8]
//   arena4: optimizer tok.weight exp_avg_sq [20, 8]
//   adamw optimizer, update, tests/samples/tokens/config.yaml:13

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
  seed: u32,
  micro: u32,
  grad_scale: f32,
  shrink: f32,
  inverse_root_correction: f32,
  step_size: f32,
}

@group(0) @binding(0) var<storage, read> x: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> arena2: array<vec4f>;
@group(0) @binding(3) var<storage, read> arena3: array<vec4f>;
@group(0) @binding(4) var<storage, read_write> arena4: array<vec4f>;
@group(0) @binding(5) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 48u) { return; }
  let is_different = x[0u] != 0u;
  let arena2_value = arena2[point];
  let arena3_value = arena3[point];
  let total = arena2_value * 0.9 + arena3_value * 0.1;
  let chosen = select(arena2_value, total, is_different);
  let arena4_value = arena4[point];
  let total_2 = arena4_value * 0.999 + arena3_value * arena3_value * 1e-3;
  let chosen_2 = select(arena4_value, total_2, is_different);
  let arena_value = arena[point];
  let shrink = frame.shrink;
  let step_size = frame.step_size;
  let inverse_root_correction = frame.inverse_root_correction;
  let difference = arena_value * shrink - step_size * (total / (sqrt(total_2) * inverse_root_correction + 1e-8));
  let chosen_3 = select(arena_value, difference, is_different);
  arena2[point] = chosen;
  arena4[point] = chosen_2;
  arena[point] = chosen_3;
}


// add_sqrt_mul_div (213ae33117b5), 64 invocations, 0 bytes of workgroup memory
// update: optimizer: add_sqrt_mul_div, update, ceil(32 / 64) workgroups
//   x: [] in slab.0
//   arena: parameter of 2 tensors, norm.weight to norm.bias
//   arena2: exp_avg of 2 tensors, norm.weight to norm.bias
//   arena3: gradient of 2 tensors, norm.weight to norm.bias
//   arena4: exp_avg_sq of 2 tensors, norm.weight to norm.bias
//   adamw optimizer, update, tests/samples/tokens/config.yaml:13

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
  seed: u32,
  micro: u32,
  grad_scale: f32,
  shrink: f32,
  inverse_root_correction: f32,
  step_size: f32,
}

@group(0) @binding(0) var<storage, read> x: array<u32>;
@group(0) @binding(1) var<storage, read_write> arena: array<vec4f>;
@group(0) @binding(2) var<storage, read_write> arena2: array<vec4f>;
@group(0) @binding(3) var<storage, read> arena3: array<vec4f>;
@group(0) @binding(4) var<storage, read_write> arena4: array<vec4f>;
@group(0) @binding(5) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 32u) { return; }
  let is_different = x[0u] != 0u;
  let arena2_value = arena2[point];
  let arena3_value = arena3[point];
  let total = arena2_value * 0.9 + arena3_value * 0.1;
  let chosen = select(arena2_value, total, is_different);
  let arena4_value = arena4[point];
  let total_2 = arena4_value * 0.999 + arena3_value * arena3_value * 1e-3;
  let chosen_2 = select(arena4_value, total_2, is_different);
  let arena_value = arena[point];
  let step_size = frame.step_size;
  let inverse_root_correction = frame.inverse_root_correction;
  let difference = arena_value - step_size * (total / (sqrt(total_2) * inverse_root_correction + 1e-8));
  let chosen_3 = select(arena_value, difference, is_different);
  arena2[point] = chosen;
  arena4[point] = chosen_2;
  arena[point] = chosen_3;
}


// sum_div_sub_mul (5e0214436a10), 64 invocations, 0 bytes of workgroup memory
// eval: norm, 2: sum_div_sub_mul, forward, ceil(6N / 64) workgroups
//   x: [N, 6] in slab.0
//   x2: parameter tok.weight [20, 8]
//   weight: parameter norm.weight [8]
//   bias: parameter norm.bias [8]
//   out: [N, 6, 8] in slab.1
//   layer_norm norm, forward, tests/samples/tokens/config.yaml:8
//   gelu 2, forward, tests/samples/tokens/config.yaml:9
// predict: norm, 2: sum_div_sub_mul, forward, ceil(6N / 64) workgroups
//   x: [N, 6] in slab.1
//   x2: parameter tok.weight [20, 8]
//   weight: parameter norm.weight [8]
//   bias: parameter norm.bias [8]
//   out: [N, 6, 8] in slab.0
//   layer_norm norm, forward, tests/samples/tokens/config.yaml:8
//   gelu 2, forward, tests/samples/tokens/config.yaml:9

struct Frame {
  rows: u32,
}

@group(0) @binding(0) var<storage, read> x: array<i32>;
@group(0) @binding(1) var<storage, read> x2: array<f32>;
@group(0) @binding(2) var<storage, read> weight: array<f32>;
@group(0) @binding(3) var<storage, read> bias: array<f32>;
@group(0) @binding(4) var<storage, read_write> out: array<f32>;
@group(0) @binding(5) var<uniform> frame: Frame;

fn safe_exp(x: f32) -> f32 {
  let below = select(x, 88.0, x > 88.0);
  return exp(select(below, -104.0, below < -104.0));
}

fn erf(x: f32) -> f32 {
  let size = abs(x);
  let t = 1.0 / (1.0 + 0.3275911 * size);
  let tail = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t * safe_exp(-size * size);
  return select(1.0 - tail, tail - 1.0, x < 0.0);
}

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  let rows = frame.rows;
  let row_limit = rows * 6u;
  if (point >= row_limit) { return; }
  var sum = 0.0;
  let n = point / 6u;
  let i1 = point % 6u;
  let looked_up = min(max(x[n * 8u + i1], -1i), 20i);
  let looked_up_2 = u32(looked_up);
  let inside = looked_up_2 < 20u;
  let looked_up_3 = min(max(x[select(0u, n * 8u + i1, inside)], -1i), 20i);
  let looked_up_4 = u32(looked_up_3);
  sum += select(0.0, x2[select(0u, looked_up_4, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 20u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 40u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 60u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 80u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 100u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 120u, inside)], inside);
  sum += select(0.0, x2[select(0u, looked_up_4 + 140u, inside)], inside);
  var sum_2 = 0.0;
  let ratio = sum / 8.0;
  let difference = select(0.0, x2[select(0u, looked_up_4, inside)], inside) - ratio;
  sum_2 += difference * difference;
  let difference_2 = select(0.0, x2[select(0u, looked_up_4 + 20u, inside)], inside) - ratio;
  sum_2 += difference_2 * difference_2;
  let difference_3 = select(0.0, x2[select(0u, looked_up_4 + 40u, inside)], inside) - ratio;
  sum_2 += difference_3 * difference_3;
  let difference_4 = select(0.0, x2[select(0u, looked_up_4 + 60u, inside)], inside) - ratio;
  sum_2 += difference_4 * difference_4;
  let difference_5 = select(0.0, x2[select(0u, looked_up_4 + 80u, inside)], inside) - ratio;
  sum_2 += difference_5 * difference_5;
  let difference_6 = select(0.0, x2[select(0u, looked_up_4 + 100u, inside)], inside) - ratio;
  sum_2 += difference_6 * difference_6;
  let difference_7 = select(0.0, x2[select(0u, looked_up_4 + 120u, inside)], inside) - ratio;
  sum_2 += difference_7 * difference_7;
  let difference_8 = select(0.0, x2[select(0u, looked_up_4 + 140u, inside)], inside) - ratio;
  sum_2 += difference_8 * difference_8;
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = id.z;
  let x2_at = select(0u, looked_up_4, inside);
  let inverse_root = inverseSqrt(sum_2 / 8.0 + 1e-5);
  let out_at = point * 8u;
  for (var i0 = 0u; i0 < 8u + zero; i0++) {
    let product = (select(0.0, x2[x2_at + i0 * 20u], inside) - ratio) * inverse_root * weight[i0];
    let total = product + bias[i0];
    out[out_at + i0] = total * 0.5 * (erf(total * 0.70710677) + 1.0);
  }
}


// max_sum_sub_exp (b4d98001b605), 64 invocations, 0 bytes of workgroup memory
// eval: loss: max_sum_sub_exp, loss, ceil(6N / 64) workgroups
//   x: [N, 6] in slab.0 + 2048
//   x2: [N, 6, 20] in slab.0
//   out: [N, 6] in slab.1
//   out2: [N, 6] in slab.1 + 256
//   cross_entropy loss, loss, tests/samples/tokens/config.yaml:12

struct Frame {
  rows: u32,
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
  let row_limit = rows * 6u;
  if (point >= row_limit) { return; }
  var largest = -3.4028234663852886e38;
  // Always 0, but not a constant: keeps drivers from unrolling long loops.
  let zero = id.z;
  let x2_at = point * 20u;
  for (var k = 0u; k < 20u + zero; k++) {
    let x2_value = x2[x2_at + k];
    largest = select(largest, x2_value, (x2_value > largest) | is_nan(x2_value));
  }
  var sum = 0.0;
  for (var k = 0u; k < 20u + zero; k++) {
    sum += safe_exp(x2[x2_at + k] - largest);
  }
  var sum_2 = 0.0;
  let logarithm = log(sum);
  for (var k = 0u; k < 20u + zero; k++) {
    sum_2 += x2[x2_at + k] - largest - logarithm;
  }
  let n = point / 6u;
  let i1 = point % 6u;
  let x_at = n * 8u + i1;
  let looked_up = min(max(x[x_at], -1i), 20i);
  let looked_up_2 = u32(looked_up);
  let inside = looked_up_2 < 20u;
  let looked_up_3 = min(max(x[select(0u, x_at, inside)], -1i), 20i);
  let looked_up_4 = u32(looked_up_3);
  let guarded = select(0.0, x2[select(0u, point * 20u + looked_up_4, inside)] - largest - logarithm, inside);
  out[x_at] = -guarded;
  out2[x_at] = -sum_2;
}


// sum_mul_add_div (e61276916cb0), 64 invocations, 0 bytes of workgroup memory
// eval: loss: sum_mul_add_div, loss, ceil(1 / 64) workgroups
//   x: [N, 6] in slab.1
//   x2: [N, 6] in slab.1 + 256
//   log_2: log
//   cross_entropy loss, loss, tests/samples/tokens/config.yaml:12

struct Frame {
  rows: u32,
  first: u32,
  step: u32,
  slot: u32,
}

@group(0) @binding(0) var<storage, read> x: array<f32>;
@group(0) @binding(1) var<storage, read> x2: array<f32>;
@group(0) @binding(2) var<storage, read_write> log_2: array<f32>;
@group(0) @binding(3) var<uniform> frame: Frame;

@compute @workgroup_size(64)
fn main(@builtin(global_invocation_id) id: vec3u) {
  let point = id.x;
  if (point >= 1u) { return; }
  var sum = 0.0;
  var sum_2 = 0.0;
  let rows = frame.rows;
  for (var k0 = 0u; k0 < rows; k0++) {
    let x_at = k0 * 8u;
    sum += x[x_at];
    sum_2 += x2[x_at];
    sum += x[x_at + 1u];
    sum_2 += x2[x_at + 1u];
    sum += x[x_at + 2u];
    sum_2 += x2[x_at + 2u];
    sum += x[x_at + 3u];
    sum_2 += x2[x_at + 3u];
    sum += x[x_at + 4u];
    sum_2 += x2[x_at + 4u];
    sum += x[x_at + 5u];
    sum_2 += x2[x_at + 5u];
  }
  let product = f32(rows) * 6.0;
  let ratio = (sum * 0.9 + sum_2 * 5e-3) / product;
  let slot = frame.slot;
  let log_at = slot * 16u;
  log_2[log_at + 1u] = product;
  log_2[log_at] = ratio;
}
