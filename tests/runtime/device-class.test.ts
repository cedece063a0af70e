/** Classes of adapters as Dawn names them under Node and as a page sees them. */
import { expect, it } from 'vitest';
import { classifyAdapter, type AdapterNames } from '../../src/runtime/device-class.ts';

const cases: readonly [string, Partial<AdapterNames>, string][] = [
  ['lavapipe', { vendor: 'mesa', architecture: 'software', device: 'llvmpipe-llvm-15-0-6-256-bits-', isFallbackAdapter: true }, 'cpu'],
  ['lavapipe that does not say so', { vendor: '', architecture: '', description: 'llvmpipe: Mesa 25.0.7 (LLVM 15.0.6)' }, 'cpu'],
  ['SwiftShader in a page', { vendor: 'google', architecture: 'swiftshader' }, 'cpu'],
  ['WARP', { vendor: 'microsoft', device: 'microsoft-basic-render-driver', description: 'Microsoft Basic Render Driver' }, 'cpu'],
  ['H200', { vendor: 'nvidia', architecture: 'hopper', device: 'nvidia-h200', description: 'NVIDIA: 550.54' }, 'discrete'],
  ['NVIDIA in a page', { vendor: 'nvidia', architecture: 'lovelace' }, 'discrete'],
  ['Jetson', { vendor: 'nvidia', architecture: 'ampere', device: 'nvidia-tegra-orin-nvgpu-', description: 'NVIDIA Tegra Orin (nvgpu)' }, 'integrated'],
  ['Radeon card', { vendor: 'amd', architecture: 'rdna-3', device: 'amd-radeon-rx-7900-xt-radv-navi31-', description: 'radv: Mesa 25.0.7' }, 'discrete'],
  ['Radeon in a processor', { vendor: 'amd', architecture: 'rdna-3', device: 'amd-radeon-780m-radv-phoenix-', description: 'radv: Mesa 25.0.7' }, 'integrated'],
  ['Radeon in a page', { vendor: 'amd', architecture: 'rdna-2' }, 'integrated'],
  ['Instinct', { vendor: 'amd', architecture: 'cdna-3', device: 'amd-instinct-mi300x' }, 'discrete'],
  ['Steam Deck', { vendor: 'amd', architecture: 'rdna-2', device: 'amd-custom-gpu-0405-radv-vangogh-' }, 'integrated'],
  ['Arc A770', { vendor: 'intel', architecture: 'gen-12-hp', device: 'intel-r-arc-tm-a770-graphics-dg2-' }, 'discrete'],
  ['Arc B580', { vendor: 'intel', architecture: 'xe-2hpg', device: 'intel-r-arc-tm-b580-graphics-bmg-g21-' }, 'discrete'],
  ['Arc in a processor', { vendor: 'intel', architecture: 'xe-lpg', device: 'intel-r-arc-tm-graphics-mtl-' }, 'integrated'],
  ['Iris Xe', { vendor: 'intel', architecture: 'gen-12-lp', description: 'Intel(R) Iris(R) Xe Graphics' }, 'integrated'],
  ['M2', { vendor: 'apple', architecture: 'metal-3', device: 'apple-m2' }, 'apple'],
  ['Adreno', { vendor: 'qualcomm', architecture: 'adreno-7xx' }, 'integrated'],
  ['Mali', { vendor: 'arm', architecture: 'valhall' }, 'integrated'],
  ['unknown', {}, 'integrated'],
];

it.each(cases)('%s', (_name, names, expected) => {
  expect(classifyAdapter({ vendor: '', architecture: '', device: '', description: '', isFallbackAdapter: false, ...names })).toBe(expected);
});
