/** One JSON object a line. Fields hold ids and codes: never tokens, card bodies, or texts of people. */
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  /** `error` keeps its cause chain in the log; nobody outside sees it. */
  error(message: string, error: unknown, fields?: LogFields): void;
}
