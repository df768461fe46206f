import { randomBytes } from 'node:crypto';
import type { GraphAnswer } from '../graph/graph-request.ts';
import { Markup, html } from './escape-html.ts';
import { PAGE_STYLE } from './page-style.ts';

/** Reloads the page when something changed in the tenant, unless somebody is typing. */
const FOLLOW = `let seen; setInterval(async () => {
  if (document.activeElement instanceof HTMLInputElement) return;
  try { const now = await (await fetch('/version.json')).text(); if (seen !== undefined && now !== seen) location.reload(); seen = now; } catch { seen = undefined; }
}, 1500);`;

/** A whole page. Nothing is loaded from outside, and only our own small script may run. */
export function renderPage(title: string, content: Markup): GraphAnswer {
  const nonce = randomBytes(16).toString('base64');
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Contoso rehearsal</title>
        <style>
          ${new Markup(PAGE_STYLE)}
        </style>
      </head>
      <body>
        <header>
          <strong>Contoso</strong><span>rehearsal tenant: made-up people, made-up mail</span>
          <nav><a href="/">People</a><a href="/mailboxes">Mailboxes</a></nav>
        </header>
        <main>${content}</main>
        <script nonce="${nonce}">
          ${new Markup(FOLLOW)};
        </script>
      </body>
    </html>`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'; connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  };
  return { status: 200, headers, body: page.text };
}
