import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { rehearse, type Rehearsal } from './ask-graph.ts';

let world: Rehearsal;
beforeEach(async () => {
  world = await rehearse();
});
afterEach(async () => world.close());

const page = async (
  path: string,
  init: RequestInit = {},
): Promise<{ status: number; text: string; headers: Headers }> => {
  const response = await fetch(`${world.graphUrl}${path}`, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

describe('the pages', () => {
  test('show everybody with their state, and nothing unescaped', async () => {
    const { text } = await page('/');
    expect(text).toContain('John Smith');
    expect(text).toContain('&lt;b&gt;Bobby&lt;/b&gt;');
    expect(text).not.toContain('<b>Bobby');
    expect(text).not.toContain('<img src=x');
  });

  test('load nothing from outside and allow no script but their own', async () => {
    const { text, headers } = await page('/');
    expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'nonce-/);
  });

  test('search by words and state, also as JSON', async () => {
    const found = await page('/people.json?q=finance&state=enabled');
    expect(JSON.parse(found.text)).toMatchObject({
      total: 1,
      value: [{ displayName: 'Bob Martin' }],
      counts: { enabled: 1 },
    });
    const { text } = await page(`/?q=${encodeURIComponent('"><script>x</script>')}`);
    expect(text).toContain('value="&quot;&gt;&lt;script&gt;');
  });

  test('D8: show a mail with both parts, the HTML part in a sandbox that allows nothing', async () => {
    const content = '<p>"quoted" & <script>alert(1)</script></p>';
    const message = {
      subject: '<i>Hi</i>',
      body: { contentType: 'HTML', content },
      toRecipients: [{ emailAddress: { address: 'jsmith@contoso.com' } }],
    };
    await world.ask('/v1.0/users/hanna.bakker@contoso.com/sendMail', { method: 'POST', body: { message } });
    expect((await page('/mailboxes')).text).toContain('jsmith@contoso.com');
    expect((await page(world.mailboxUrl('jsmith@contoso.com').slice(world.graphUrl.length))).text).toContain(
      '&lt;i&gt;Hi&lt;/i&gt;',
    );
    const { text } = await page('/mailboxes/jsmith@contoso.com/mail-1');
    expect(text).toContain(
      '<iframe sandbox="" title="HTML part of the mail" srcdoc="&lt;p&gt;&quot;quoted&quot; &amp; &lt;script&gt;',
    );
    expect(JSON.parse((await page('/mailboxes/jsmith@contoso.com.json')).text)).toMatchObject({
      value: [{ html: content }],
    });
  });

  test('let a person register, from the page only', async () => {
    world.tenant.changeInPortal(PERSON_IDS.jsmith, 'enabled');
    const post = (site: string) =>
      page(`/people/${PERSON_IDS.jsmith}/register`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'Sec-Fetch-Site': site },
      });
    expect((await post('cross-site')).status).toBe(403);
    expect(world.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
    expect((await post('same-origin')).status).toBe(303);
    expect(world.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enforced');
    expect((await page(`/people/${PERSON_IDS.jsmith}`)).text).toContain('password, Authenticator');
  });

  test.each([['/nowhere'], ['/people/nobody'], ['/mailboxes/a@b/mail-9'], ['/%E0%A4%A']])(
    '%s is 404',
    async (path) => {
      expect((await page(path)).status).toBe(404);
    },
  );
});
