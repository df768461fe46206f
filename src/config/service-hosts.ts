/** Microsoft's published endpoints of each cloud. A secret or a token is sent to these and to loopback, nowhere else. */
export interface GraphCloud {
  readonly graph: string;
  readonly authority: string;
}

const GLOBAL: GraphCloud = {
  graph: 'https://graph.microsoft.com',
  authority: 'https://login.microsoftonline.com',
};

const GRAPH_CLOUDS: readonly GraphCloud[] = [
  GLOBAL,
  { graph: 'https://graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
  { graph: 'https://dod-graph.microsoft.us', authority: 'https://login.microsoftonline.us' },
  { graph: 'https://microsoftgraph.chinacloudapi.cn', authority: 'https://login.chinacloudapi.cn' },
];

export const GRAPH_HOSTS = GRAPH_CLOUDS.map((cloud) => new URL(cloud.graph).host);
export const AUTHORITY_HOSTS = [...new Set(GRAPH_CLOUDS.map((cloud) => new URL(cloud.authority).host))];

/** Hosts that may issue, describe or take Bot Framework tokens. */
export const CHANNEL_HOSTS = [
  'login.botframework.com',
  'api.botframework.com',
  'login.microsoftonline.com',
  'login.botframework.azure.us',
  'api.botframework.us',
  'api.botframework.azure.us',
  'login.microsoftonline.us',
];

export const US_GOVERNMENT_CHANNEL = 'https://botframework.azure.us';

/** The sign-in service that belongs to a Graph address; a stand-in answers for both itself. */
export function authorityFor(graphBaseUrl: string): string {
  if (isLoopbackUrl(graphBaseUrl)) return graphBaseUrl;
  return GRAPH_CLOUDS.find((cloud) => cloud.graph === graphBaseUrl)?.authority ?? GLOBAL.authority;
}

const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** A stand-in on this machine, over plain HTTP. Whole names are compared: `127.0.0.1.evil.example` is another machine. */
export function isLoopbackUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && LOOPBACK_HOSTS.includes(hostname);
}
