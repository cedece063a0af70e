/** The kinds of device that want different kernels: what compiler and runtime must agree on. */

/**
 * `cpu`: a software adapter, which wants few, fat invocations and no workgroup memory. `integrated`: shares its memory with
 * the processor, a few compute units; also the middle choice where nothing is known. `discrete`: a card of its own, which
 * wants hundreds of workgroups. `apple`: integrated, but with the width of a card and small, fast workgroup memory.
 */
export const DEVICE_CLASSES = ['cpu', 'integrated', 'discrete', 'apple'] as const;

export type DeviceClass = (typeof DEVICE_CLASSES)[number];
