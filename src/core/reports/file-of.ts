import type { RequestId } from '../ids.ts';
import type { FileOf } from '../ports/file-exports.ts';

/** As the audit log names it. */
export function aboutOf(of: FileOf): string {
  if (of.kind === 'order') return `order:${of.order}`;
  return of.kind === 'request' ? of.request : `tenant:${of.scan}`;
}

export function requestOf(of: FileOf): { readonly request?: RequestId } {
  return of.kind === 'request' ? { request: of.request } : {};
}
