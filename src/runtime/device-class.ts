/**
 * The class of an adapter by what WebGPU tells of it. WebGPU has no word for discrete or integrated, so vendors that make
 * both are told apart by names: Dawn under Node gives the device's; a page gets vendor and architecture only.
 */
import type { DeviceClass } from '../plan/device-class.ts';

export type AdapterNames = Pick<GPUAdapterInfo, 'vendor' | 'architecture' | 'device' | 'description' | 'isFallbackAdapter'>;

/** Software rasterisers whose adapters do not always say that they are a fallback. */
const SOFTWARE = /\b(llvmpipe|lavapipe|swiftshader|softpipe|warp|basic-render)\b|basic render/i;
/** NVIDIA's processors with graphics on the chip. */
const NVIDIA_CHIPS = /\b(tegra|orin|xavier|thor|jetson|gb10)\b/i;
/** AMD's cards: Radeon RX, Pro, VII, Instinct and FirePro by name, others by the chip that Mesa names. */
const AMD_CARDS = /\b(rx|pro|vii|instinct|firepro|mi\d+\w*|w\d{4}\w*|r9|r7)\b|navi|vega(10|20)|polaris|arcturus|aldebaran|fiji|tonga|hawaii/i;
/** Intel's cards: Arc A and B, Data Center GPU Max and Flex, DG1; the Arc of a processor has neither letter nor number of its own. */
const INTEL_CARDS = /\barc(\(tm\)|-tm)?[ -]+(pro[ -]+)?[ab]\d{2,3}m?\b|\bdg[12]\b|\b(flex|max)[ -]\d{3,4}\b|battlemage|alchemist/i;

export function classifyAdapter({ vendor, architecture, device, description, isFallbackAdapter }: AdapterNames): DeviceClass {
  const names = `${device} ${description}`;
  if (isFallbackAdapter || vendor === 'google' || architecture === 'software' || architecture === 'swiftshader' || SOFTWARE.test(names)) return 'cpu';
  switch (vendor) {
    case 'apple':
      return 'apple';
    case 'nvidia':
      return NVIDIA_CHIPS.test(names) ? 'integrated' : 'discrete';
    case 'amd':
      return architecture.startsWith('cdna') || AMD_CARDS.test(names) ? 'discrete' : 'integrated';
    case 'intel':
      return architecture.endsWith('hpg') || architecture === 'gen-12-hp' || INTEL_CARDS.test(names) ? 'discrete' : 'integrated';
    default:
      // Qualcomm, Arm, Imagination, Samsung: phones and laptops. Whoever says nothing gets the middle choice.
      return 'integrated';
  }
}
