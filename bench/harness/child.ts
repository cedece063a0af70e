/** The parent's handle on a contender's process: requests one at a time, and an end that leaves nothing running. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ContenderName } from '../workloads/workload.ts';
import type { Answer, Request, RequestName, Requests } from './protocol.ts';

const SCRIPT = fileURLToPath(new URL('./contender.ts', import.meta.url));
/** A request that takes longer has hung; on a busy machine the slowest peer's check at batch 512 takes minutes, eight steps of half a minute or more. */
const TIMEOUT_MS = 20 * 60_000;
/** Output that is kept to explain a failure. */
const KEPT_CHARACTERS = 4000;

/** No driver may keep compiled shaders from an earlier run: every first step is a cold one. */
const COLD = { MESA_SHADER_CACHE_DISABLE: 'true', __GL_SHADER_DISK_CACHE: '0' };

export class Child {
  readonly contender: ContenderName;
  private readonly process: ChildProcess;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private nextId = 0;
  private output = '';

  constructor(contender: ContenderName, workload: string) {
    this.contender = contender;
    this.process = fork(SCRIPT, [contender, workload], { execArgv: ['--import', 'tsx'], env: { ...process.env, ...COLD }, silent: true });
    for (const stream of [this.process.stdout, this.process.stderr]) {
      stream?.on('data', (chunk: Buffer) => (this.output = (this.output + chunk.toString()).slice(-KEPT_CHARACTERS)));
    }
    this.process.on('message', (answer: Answer) => {
      const waiting = this.waiting.get(answer.id);
      this.waiting.delete(answer.id);
      if ('error' in answer) waiting?.reject(new Error(`${contender}: ${answer.error}`));
      else waiting?.resolve(answer.gives);
    });
    this.process.on('exit', (code, signal) => this.fail(new Error(`${contender} ended (${signal ?? `code ${code}`}):\n${this.output}`)));
    this.process.on('error', (error) => this.fail(error));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }

  ask<K extends RequestName>(name: K, ...[takes]: Requests[K]['takes'] extends undefined ? [] : [Requests[K]['takes']]): Promise<Requests[K]['gives']> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiting.delete(id);
        reject(new Error(`${this.contender}: no answer to ${name} within ${TIMEOUT_MS / 60_000} minutes`));
      }, TIMEOUT_MS);
      const settle = <A extends unknown[]>(then: (...args: A) => void) => (...args: A): void => {
        clearTimeout(timer);
        then(...args);
      };
      this.waiting.set(id, { resolve: settle(resolve as (value: unknown) => void), reject: settle(reject) });
      if (this.process.connected) this.process.send({ id, name, takes } satisfies Request);
      else this.fail(new Error(`${this.contender} has ended:\n${this.output}`));
    });
  }

  /** Ends the process and waits for that. */
  async close(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      this.process.once('exit', () => resolve());
      this.process.kill('SIGKILL');
    });
  }
}
