/** Hosts of the Teams connector: public cloud, GCC, GCC High, DoD. Our token goes nowhere else. */
const HOSTS = new Set([
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
]);
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** May the bot send its token, and people's data, to this address? `loopback` admits stand-ins on this machine too. */
export function isAllowedServiceUrl(text: unknown, options: { readonly loopback: boolean }): text is string {
  const url = parseUrl(text);
  if (!url || url.username !== '' || url.password !== '') return false;
  if (options.loopback && isLoopbackUrl(text)) return true;
  const isTeams = HOSTS.has(url.hostname) || url.hostname.endsWith('.teams.microsoft.com');
  return url.protocol === 'https:' && url.port === '' && isTeams;
}

export function isLoopbackUrl(text: unknown): boolean {
  const url = parseUrl(text);
  return url?.protocol === 'http:' && LOOPBACK.has(url.hostname);
}

function parseUrl(text: unknown): URL | undefined {
  return typeof text === 'string' && text !== '' && URL.canParse(text) ? new URL(text) : undefined;
}
