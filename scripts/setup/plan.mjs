// What set-up has to do, worked out from facts about the machine. Pure, so that every case can be tested on one machine:
// nothing here runs a command or reads a file.

/** Debian 12's own Mesa (22.3) lacks what Dawn asks for; its backports have one that works. Later releases have it natively. */
const BACKPORTS = { bookworm: 'bookworm-backports' };
const DRIVER = 'mesa-vulkan-drivers';
/** The first major release of Mesa that is known to serve. */
const GOOD_MESA = 24;

/**
 * @param {import('./plan.d.mts').Facts} facts
 * @returns {import('./plan.d.mts').SetupPlan}
 */
export function planSetup(facts) {
  const steps = [];
  if (!facts.adapter.ok) steps.push(adapterStep(facts));
  if (facts.browser.wanted && facts.browser.path === undefined) steps.push(browserStep(facts));
  return { steps };
}

function adapterStep(facts) {
  const { os, platform } = facts;
  const failure = `no WebGPU adapter (${facts.adapter.reason})`;
  if (platform === 'darwin') return advise('adapter', `${failure}; macOS offers Metal to every program, so this machine hides its GPU (a virtual machine?)`, []);
  if (platform === 'win32') return advise('adapter', `${failure}; install the graphics card's driver from its maker`, []);
  if (platform !== 'linux') return advise('adapter', `${failure}; Shale runs on Linux, macOS and Windows`, []);

  if (facts.icdOverride !== undefined) return advise('adapter', `${failure}; VK_ICD_FILENAMES chooses ${facts.icdOverride}, which does not serve. Without it:`, ['unset VK_ICD_FILENAMES']);

  const packages = [DRIVER];
  const from = aptSuite(os);
  const commands = facts.apt ? aptCommands(os, packages, from, facts.root) : foreignCommands(os, facts.root);
  if (facts.gpu !== undefined) {
    return advise(
      'adapter',
      `${failure}; this machine has a GPU (${facts.gpu}), so its Vulkan driver is missing or too old. Drivers of a GPU are left alone here. To install Mesa's, which serve Intel, AMD and software rendering (NVIDIA's comes with NVIDIA's own driver):`,
      commands,
    );
  }
  if (facts.desktop && facts.driverVersion !== undefined) {
    return advise('adapter', `${failure}; Mesa ${facts.driverVersion} is this desktop's driver and is left alone here. To replace it:`, commands);
  }
  if (!facts.apt) return advise('adapter', `${failure}; Mesa's software Vulkan driver (lavapipe) is needed:`, commands);
  if (!facts.root) return advise('adapter', `${failure}; Mesa's software Vulkan driver is needed, and installing it takes root:`, commands);
  if (facts.driverVersion !== undefined && mesaMajor(facts.driverVersion) >= GOOD_MESA) {
    return advise('adapter', `${failure}, although Mesa ${facts.driverVersion} is installed; see what the driver says, and install it anew:`, [
      `VK_LOADER_DEBUG=error node scripts/setup.mjs`,
      `${facts.root ? '' : 'sudo '}apt-get install --reinstall ${DRIVER}`,
    ]);
  }
  const what = facts.driverVersion === undefined ? 'no Vulkan driver is installed' : `Mesa ${facts.driverVersion} is too old for WebGPU`;
  return install('adapter', `${failure}; ${what} and the machine has no GPU: Mesa's software driver will serve`, packages, from, commands);
}

function browserStep(facts) {
  const { os, platform } = facts;
  const failure = 'no Chromium for the browser test';
  const playwright = 'npx playwright-core install chromium';
  if (platform !== 'linux') return advise('browser', `${failure}; install Google Chrome, or:`, [playwright]);
  // Ubuntu's package of that name is an empty shell around a snap, which headless tests can't drive.
  const debian = facts.apt && os?.id === 'debian';
  if (!debian) return advise('browser', `${failure}; install it with your system's package manager, or:`, [`${playwright} --with-deps`]);
  const commands = aptCommands(os, ['chromium'], undefined, facts.root);
  if (!facts.root) return advise('browser', `${failure}; installing it takes root:`, commands);
  return install('browser', failure, ['chromium'], undefined, commands);
}

/** `25.0.7-2~bpo12+1`: 25. */
function mesaMajor(version) {
  return Number(/^(?:\d+:)?(\d+)/.exec(version)?.[1] ?? 0);
}

function aptSuite(os) {
  return os?.codename === undefined || os.id !== 'debian' ? undefined : BACKPORTS[os.codename];
}

/** What a person would type for the same effect; with backports the source list goes away again at the end. */
function aptCommands(os, packages, from, root) {
  const sudo = root ? '' : 'sudo ';
  const list = '/etc/apt/sources.list.d/shale-backports.list';
  if (from === undefined) return [`${sudo}apt-get update`, `${sudo}apt-get install ${packages.join(' ')}`];
  return [
    `echo "deb http://deb.debian.org/debian ${from} main" | ${sudo}tee ${list}`,
    `${sudo}apt-get update`,
    `${sudo}apt-get install -t ${from} ${packages.join(' ')}`,
    `${sudo}rm ${list} && ${sudo}apt-get update`,
  ];
}

function foreignCommands(os, root) {
  const sudo = root ? '' : 'sudo ';
  const family = [os?.id, ...(os?.idLike ?? [])];
  if (family.includes('fedora') || family.includes('rhel')) return [`${sudo}dnf install mesa-vulkan-drivers vulkan-loader`];
  if (family.includes('arch')) return [`${sudo}pacman -S vulkan-swrast vulkan-icd-loader`];
  if (family.includes('suse') || family.includes('opensuse')) return [`${sudo}zypper install libvulkan_lvp libvulkan1`];
  if (family.includes('alpine')) return ['# Dawn is built for glibc: use a Debian, Ubuntu or Fedora image instead of Alpine'];
  return ["# install Mesa's lavapipe Vulkan driver and the Vulkan loader (libvulkan.so.1) with your package manager"];
}

function install(what, why, packages, from, commands) {
  return { kind: 'install', what, why, packages, ...(from === undefined ? {} : { from }), commands };
}

function advise(what, why, commands) {
  return { kind: 'advise', what, why, commands };
}
