import type { IncomingMessage, ServerResponse } from 'node:http';

// What the preview adds to pages while somebody writes: they load again after a save, and say what is wrong with it. Nothing
// of it is in the files that are built.

const EVENTS = '/-preview/events';
const SCRIPT = '/-preview/reload.js';

/** Runs in the browser. Problems are shown as text, never as HTML. */
const source = `
const events = new EventSource('${EVENTS}');
const banner = document.createElement('pre');
banner.setAttribute('role', 'status');
Object.assign(banner.style, { position: 'fixed', insetInline: '0', bottom: '0', zIndex: '9999', margin: '0', maxHeight: '50vh', overflow: 'auto',
  padding: '1rem 1.25rem', background: '#7a1020', color: '#fff', font: '0.9375rem/1.5 ui-monospace, Consolas, monospace', whiteSpace: 'pre-wrap' });
events.addEventListener('reload', () => location.reload());
events.addEventListener('problems', (event) => {
  banner.textContent = JSON.parse(event.data);
  if (banner.textContent) document.body.append(banner); else banner.remove();
});
`;

/** Keeps the open pages in step with the files. */
export interface Reloader {
  readonly answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly transformHtml: (html: string) => string;
  /** Every open page loads again. */
  reload(): void;
  /** Every open page shows this text until it is empty again. */
  show(problems: string): void;
}

export function createReloader(): Reloader {
  const open = new Set<ServerResponse>();
  let shown = '';
  const send = (response: ServerResponse, event: string, value: string) =>
    response.write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`);
  return {
    answer(request, response) {
      if (request.url === SCRIPT) {
        response
          .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' })
          .end(source);
        return true;
      }
      if (request.url !== EVENTS) return false;
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      open.add(response);
      request.on('close', () => open.delete(response));
      send(response, 'problems', shown);
      return true;
    },
    transformHtml: (html) => html.replace('</body>', () => `<script src="${SCRIPT}"></script></body>`),
    reload() {
      for (const response of open) send(response, 'reload', '');
    },
    show(problems) {
      shown = problems;
      for (const response of open) send(response, 'problems', problems);
    },
  };
}
