/** Runs plain SQL with `$1` parameters; without parameters the text may hold several statements. */
export interface JobSession {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The database in which jobs lie, as the store hands it out. */
export interface JobDatabase extends JobSession {
  transaction<T>(work: (session: JobSession) => Promise<T>): Promise<T>;
  /** `pglite`: this process is the only one, the store's lock proves it. */
  readonly engine: 'pglite' | 'postgres';
}
