/** Runs the work for every input, at most `limit` at a time; the results keep the order of the inputs. */
export async function runBounded<Input, Output>(
  limit: number,
  inputs: readonly Input[],
  work: (input: Input) => Promise<Output>,
): Promise<readonly Output[]> {
  const outputs = new Map<number, Output>();
  const queue = inputs.entries();
  const worker = async (): Promise<void> => {
    for (const [index, input] of queue) outputs.set(index, await work(input));
  };
  await Promise.all(Array.from({ length: Math.min(limit, inputs.length) }, worker));
  return inputs.map((_, index) => outputs.get(index) as Output);
}
