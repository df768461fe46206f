/** The look of the rehearsal pages: system fonts, light and dark, nothing loaded from elsewhere. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1d2433; --soft: #5d6880; --line: #dfe4ee; --paper: #fff; --back: #f4f6fb; --accent: #4655c9;
  --disabled: #6b7488; --disabled-back: #eceff5; --enabled: #8a5a00; --enabled-back: #fdf0d2; --enforced: #0c6b3d; --enforced-back: #d9f3e4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ebf4; --soft: #9aa5bd; --line: #2d3548; --paper: #1a2030; --back: #121724; --accent: #9aa6ff;
  --disabled: #b3bccf; --disabled-back: #2a3143; --enabled: #f5cd7b; --enabled-back: #43340f; --enforced: #7fe0aa; --enforced-back: #113a26; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--back); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", sans-serif; }
header { background: var(--paper); border-bottom: 1px solid var(--line); padding: 14px 24px; display: flex; gap: 24px; align-items: baseline; flex-wrap: wrap; }
header strong { font-size: 18px; } header span { color: var(--soft); }
nav { margin-left: auto; display: flex; gap: 18px; }
main { max-width: 1180px; margin: 24px auto; padding: 0 24px; }
a { color: var(--accent); text-decoration: none; } a:hover, a:focus { text-decoration: underline; }
h1 { font-size: 22px; margin: 0 0 4px; overflow-wrap: anywhere; } h2 { font-size: 16px; margin: 28px 0 8px; }
form.search { display: flex; gap: 8px; margin: 0 0 14px; flex-wrap: wrap; }
input[type=search] { flex: 1 1 260px; padding: 9px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: inherit; font: inherit; }
button, .chip { padding: 8px 14px; border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: inherit; font: inherit; cursor: pointer; }
.chips { display: flex; gap: 8px; flex-wrap: wrap; margin-bottom: 16px; } .chip { border-radius: 99px; padding: 3px 13px; }
.chip[aria-current=true] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); }
.card { background: var(--paper); border: 1px solid var(--line); border-radius: 12px; overflow: auto; }
.padded { padding: 18px 20px; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: 9px 14px; border-bottom: 1px solid var(--line); vertical-align: top; }
tr:last-child td { border-bottom: 0; } th { color: var(--soft); font-weight: 500; font-size: 13px; white-space: nowrap; } td { overflow-wrap: break-word; }
small, .soft { color: var(--soft); font-size: 13px; }
.badge { display: inline-block; padding: 1px 10px; border-radius: 99px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.disabled { color: var(--disabled); background: var(--disabled-back); } .enabled { color: var(--enabled); background: var(--enabled-back); }
.enforced { color: var(--enforced); background: var(--enforced-back); } .flag { color: var(--soft); background: var(--back); font-weight: 500; margin: 0 4px 4px 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 0; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; min-height: 380px; border: 1px solid var(--line); border-radius: 12px; background: #fff; resize: vertical; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; font: 14px/1.5 ui-monospace, Consolas, monospace; }
`;
