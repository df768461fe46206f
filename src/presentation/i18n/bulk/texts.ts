/** The texts about long lists on their way. */
export interface BulkValues {
  'bulk.status': { status: string; who: string };
  'bulk.held': { because: string };
  'bulk.tally': { what: 'done' | 'unchanged' | 'failed' | 'skipped' | 'left'; count: number };
  'bulk.wave': { wave: number; waves: number };
  'bulk.pace': { rate: number; from: number; to: number };
  'bulk.time': { phase: string; graph: string; mail: string; teams: string; slowest: string };
  'no.wave-group': { group: string };
  'no.wave-needs-approver': { request: string };
  'bulk.needs-approver': { request: string };
  'no.wave-plan': { because: string; wave: number; when: string };
  'bulk.wave-plan': { wave: number; count: number; how: string; when: string; ask: string } & {
    group: 'none' | 'one';
    name: string;
  };
  'bulk.plan': { count: number; sizes: string };
  'bulk.next-wave': { when: string };
  'bulk.last-wave': { when: string };
  'bulk.time-about': { duration: string };
  'bulk.failure': { name: string; outcome: string };
}

export type BulkPlain = 'bulk.failures' | 'bulk.time-none' | 'bulk.waits';

export type BulkTexts = Readonly<Record<BulkPlain | keyof BulkValues, string>>;
