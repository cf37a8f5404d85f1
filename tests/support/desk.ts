import type { Page } from 'playwright-core';
import type { Finding } from '../../src/desk/engine/messages.ts';

export interface DeskAnswer {
  readonly findings: readonly Finding[];
  readonly page: string | undefined;
  readonly mails: readonly { readonly name: string; readonly html: string | undefined; readonly text: string }[];
}

/** What the desk's worker makes of some texts, on a day. The page is any of the same folder. */
export function askDesk(
  page: Page,
  day: string,
  texts: readonly { readonly slug: string; readonly text: string }[],
): Promise<readonly DeskAnswer[]> {
  return page.evaluate(
    async ([now, all]) => {
      const worker = new Worker('worker.js', { type: 'module' });
      const hear = (say: string) =>
        new Promise<DeskAnswer>((resolve, reject) => {
          worker.addEventListener('message', function listen({ data }) {
            if (data.say === 'failed') reject(new Error(data.message));
            if (data.say !== say) return;
            worker.removeEventListener('message', listen);
            resolve(data);
          });
        });
      const opened = hear('opened');
      worker.postMessage({ ask: 'open', folder: new URL('.', location.href).href });
      await opened;
      const answers: DeskAnswer[] = [];
      for (const one of all) {
        const [checked, shown] = [hear('checked'), hear('shown')];
        worker.postMessage({ ask: 'check', ...one, now });
        answers.push({ ...(await checked), ...(await shown) });
      }
      worker.terminate();
      return answers;
    },
    [Date.parse(`${day}T12:00:00Z`), texts] as const,
  );
}
