import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

// What the preview adds to pages while somebody writes: they load again after a save, and say what is wrong with it. Nothing
// of it is in the files that are built.

const EVENTS = '/-preview/events';

/**
 * Runs in the browser. Problems are shown as text, never as HTML. A browser keeps six connections to a host, so that a seventh page
 * that listens would never load: one page listens, and passes on what it hears until it is closed.
 */
const source = `
(() => {
const [start, version] = document.currentScript.dataset.version.split('-').map(Number);
const banner = document.createElement('pre');
banner.setAttribute('role', 'status');
Object.assign(banner.style, { position: 'fixed', insetInline: '0', bottom: '0', zIndex: '9999', margin: '0', maxHeight: '50vh', overflow: 'auto',
  padding: '1rem 1.25rem', background: '#7a1020', color: '#fff', font: '0.9375rem/1.5 ui-monospace, Consolas, monospace', whiteSpace: 'pre-wrap' });
function hear(state) {
  // What a page says that listens to an earlier preview still is old.
  if (state.start < start) return;
  if (state.start > start || state.version !== version) return location.reload();
  banner.textContent = state.problems;
  if (state.problems) document.body.append(banner); else banner.remove();
}
const others = new BroadcastChannel('preview');
let latest;
others.addEventListener('message', ({ data }) => {
  if (data !== 'what is new?') hear(data);
  else if (latest) others.postMessage(latest);
});
others.postMessage('what is new?');
function listen(end) {
  const events = new EventSource('${EVENTS}');
  events.addEventListener('message', ({ data }) => {
    latest = JSON.parse(data);
    others.postMessage(latest);
    hear(latest);
  });
  events.addEventListener('error', () => {
    latest = undefined;
    // Another program answers at this port, and the browser does not ask again.
    if (events.readyState === EventSource.CLOSED) setTimeout(end, 2000);
  });
}
async function takeTurns() {
  for (;;) await navigator.locks.request('preview', () => new Promise(listen));
}
takeTurns();
})();
`;

// A browser keeps it: a page whose preview ended while it was loading would otherwise have no script, and never hear of the next preview.
const SCRIPT = `/-preview/reload-${createHash('sha256').update(source).digest('hex').slice(0, 12)}.js`;

/** @param start when the preview was started, in milliseconds: greater than that of any before */
export function createReloader(start: number) {
  const open = new Set<ServerResponse>();
  let state = { start, version: 0, problems: '' };
  const send = (response: ServerResponse) => response.write(`data: ${JSON.stringify(state)}\n\n`);
  const change = (changed: Partial<typeof state>) => {
    state = { ...state, ...changed };
    for (const response of open) send(response);
  };
  return {
    answer(request: IncomingMessage, response: ServerResponse): boolean {
      if (request.url === SCRIPT) {
        response
          .writeHead(200, {
            'content-type': 'text/javascript; charset=utf-8',
            'cache-control': 'max-age=31536000, immutable',
          })
          .end(source);
        return true;
      }
      if (request.url !== EVENTS) return false;
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      open.add(response);
      request.on('close', () => open.delete(response));
      send(response);
      return true;
    },
    changeHtml: () => {
      // Of what was asked for: while it is made there may be something new, and then the page is loaded again.
      const version = `${start}-${state.version}`;
      // The desk holds what somebody types, and would lose it.
      return (html: string) =>
        html.includes('<html lang="en-GB" data-keeps-text>')
          ? html
          : html.replace('</body>', () => `<script src="${SCRIPT}" data-version="${version}"></script></body>`);
    },
    reload: () => change({ version: state.version + 1 }),
    show: (problems: string) => change({ problems }),
  };
}
