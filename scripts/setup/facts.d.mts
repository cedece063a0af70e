import type { Facts } from './plan.d.mts';
export function osRelease(text?: string): Facts['os'];
export function findGpu(): string | undefined;
export function hasDesktop(): boolean;
export function packageVersion(name: string): string | undefined;
export function lavapipeIcd(): string | undefined;
export function probeAdapter(root: string): Facts['adapter'] & { readonly env: Readonly<Record<string, string>> };
export function findBrowser(): string | undefined;
export function adapterKey(root: string): string;
