/** Where Graph lives. `origin` has no path and no slash at its end. */
export interface GraphBase {
  readonly origin: string;
  /** A stand-in on this machine: plain HTTP, and a token from the stand-in's own desk. */
  readonly loopback: boolean;
}

/**
 * Graph in the worldwide and the national clouds (https://learn.microsoft.com/en-us/graph/deployments).
 * Our token goes to these hosts and to no other.
 */
const GRAPH_HOSTS: ReadonlySet<string> = new Set([
  'graph.microsoft.com',
  'graph.microsoft.us',
  'dod-graph.microsoft.us',
  'microsoftgraph.chinacloudapi.cn',
]);

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Undefined for every address that must not be given a token: another host, plain HTTP to another machine, a path. */
export function parseGraphBase(text: string): GraphBase | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return undefined;
  if (url.pathname !== '/') return undefined;
  if (url.protocol === 'http:' && LOOPBACK_HOSTS.has(url.hostname)) {
    return { origin: url.origin, loopback: true };
  }
  const known = url.protocol === 'https:' && url.port === '' && GRAPH_HOSTS.has(url.hostname);
  return known ? { origin: url.origin, loopback: false } : undefined;
}
