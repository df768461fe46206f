/** What has been started, ended in the opposite order: whoever needs another stops before it. */
export class StopList {
  private readonly started: (() => Promise<void>)[] = [];
  private stopping: Promise<void> | undefined;

  add(stop: () => Promise<void>): void {
    this.started.push(stop);
  }

  /** A second caller waits for the first. One that does not end properly keeps none of the others from ending. */
  stop(): Promise<void> {
    this.stopping ??= this.stopAll();
    return this.stopping;
  }

  private async stopAll(): Promise<void> {
    const problems: unknown[] = [];
    for (const stop of this.started.toReversed())
      await stop().catch((problem: unknown) => problems.push(problem));
    if (problems.length > 0) throw new AggregateError(problems, 'Not everything ended properly.');
  }
}
