/**
 * What `shale tune` remembers while it measures: each kernel as soon as it is done, so that a lost device, a second Ctrl-C or a
 * machine that goes down takes no more than the kernel at hand, and the same command goes on from there.
 */
import { ShaleError, type Diagnostic } from '../../errors.ts';
import type { AdapterProfile } from '../../runtime/profile.ts';
import type { MeasuredChoice } from '../../tune/tune.ts';
import { tuningFile, writeTuning } from './tuning.ts';

type Measured = Readonly<Record<string, MeasuredChoice>>;

export class Journal {
  private readonly profile: AdapterProfile;
  private readonly before: Measured;
  private readonly keeps: boolean;
  private readonly written = new Set<string>();

  /** `before`: what the file held. `keeps`: whether anything is to be written at all. */
  constructor(profile: AdapterProfile, before: Measured, keeps = true) {
    this.profile = profile;
    this.before = before;
    this.keeps = keeps;
  }

  /** What cannot be written now may be at the end, where it is told if not. */
  async add(measured: Measured): Promise<void> {
    const keys = Object.keys(measured);
    if (!this.keeps || keys.length === 0 || (await this.write(measured)) !== undefined) return;
    for (const key of keys) this.written.add(key);
  }

  /** The file as it is to stay: with all of `measured`, or as it was before where that is undefined. Gives why it could not be written. */
  async close(measured: Measured | undefined): Promise<ShaleError | undefined> {
    if (measured !== undefined) return this.write(measured);
    if (this.written.size === 0) return undefined;
    const back = Object.fromEntries([...this.written].flatMap((key) => (Object.hasOwn(this.before, key) ? [[key, this.before[key]!]] : [])));
    return this.write(back, this.written);
  }

  /** `error`, which ended the measurements, with what is left of them. */
  told(error: ShaleError): ShaleError {
    const [first, ...others] = error.diagnostics as [Diagnostic, ...Diagnostic[]];
    const count = this.written.size;
    const hint = count === 0 ? 'nothing measured is remembered: start again' : `${count === 1 ? 'the kernel' : `the ${count} kernels`} measured so far ${count === 1 ? 'is' : 'are'} remembered in ${tuningFile(this.profile)}: the same command goes on from there`;
    return new ShaleError(error.faultClass, [{ ...first, hint }, ...others], { cause: error.cause });
  }

  /** Undefined, or why nothing could be written. */
  private async write(measured: Measured, forgotten: Iterable<string> = []): Promise<ShaleError | undefined> {
    if (!this.keeps) return undefined;
    try {
      await writeTuning(this.profile, measured, forgotten);
      return undefined;
    } catch (error) {
      if (!(error instanceof ShaleError)) throw error;
      // A folder named with --out, as the error has it, is what other commands have.
      return new ShaleError(error.faultClass, error.diagnostics.map((d) => ({ ...d, hint: 'name a cache folder that can be written to in XDG_CACHE_HOME, or use --dry-run' })), { cause: error });
    }
  }
}
