export interface Facts {
  readonly platform: string;
  readonly os?: { readonly id: string; readonly idLike: readonly string[]; readonly codename?: string };
  readonly root: boolean;
  /** apt-get is there. */
  readonly apt: boolean;
  /** A GPU that this machine, or this container, can reach; what was seen of it. */
  readonly gpu?: string;
  /** A display server is installed. */
  readonly desktop: boolean;
  /** Version of mesa-vulkan-drivers, where installed. */
  readonly driverVersion?: string;
  /** VK_ICD_FILENAMES of the environment, which keeps Vulkan from looking for drivers. */
  readonly icdOverride?: string;
  readonly adapter: { readonly ok: true; readonly name: string } | { readonly ok: false; readonly reason: string };
  readonly browser: { readonly wanted: boolean; readonly path?: string };
}

interface StepBase {
  readonly what: 'adapter' | 'browser';
  readonly why: string;
  /** The same by hand. */
  readonly commands: readonly string[];
}
export interface InstallStep extends StepBase {
  readonly kind: 'install';
  readonly packages: readonly string[];
  /** Suite to take them from, added for this one installation. */
  readonly from?: string;
}
export interface AdviseStep extends StepBase {
  readonly kind: 'advise';
}
export type Step = InstallStep | AdviseStep;

export interface SetupPlan {
  readonly steps: readonly Step[];
}

export function planSetup(facts: Facts): SetupPlan;
