export const CATALOGUE: readonly string[];
export function catalogueIdsOf(title: string): readonly string[];
