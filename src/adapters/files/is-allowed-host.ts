/** `contoso.sharepoint.com`; a stand-in on loopback with its port, over plain HTTP. */
export function isAllowedHost(address: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, hostname, username, password } = new URL(address);
  const wanted = /^(127\.0\.0\.1|localhost)$/.test(hostname) ? 'http:' : 'https:';
  return protocol === wanted && username === '' && password === '' && hosts.includes(host);
}
