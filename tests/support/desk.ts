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
        worker.postMessage({ ask: 'check', version: answers.length, pictures: [], files: [], ...one, now });
        answers.push({ ...(await checked), ...(await shown) });
      }
      worker.terminate();
      return answers;
    },
    [Date.parse(`${day}T12:00:00Z`), texts] as const,
  );
}

/** What a person does on the desk. */
export function openDesk(page: Page) {
  const content = page.locator('#editor .cm-content');
  return {
    ready: () => page.waitForFunction(() => document.querySelector<HTMLElement>('#desk')?.dataset.state === 'settled'),

    async startNew(): Promise<void> {
      await page.locator('#new').evaluate((button: HTMLButtonElement) => button.click());
      await this.settled();
    },

    /** Until the findings and the preview show what was typed last. */
    async settled(): Promise<void> {
      await page.waitForFunction(() => document.querySelector<HTMLElement>('#desk')?.dataset.state === 'settled');
    },

    async open(name: string, text: string): Promise<void> {
      await page.setInputFiles('#open', { name, mimeType: 'text/markdown', buffer: Buffer.from(text) });
      await page.waitForFunction(
        (slug) => document.querySelector<HTMLInputElement>('#slug')?.value === slug,
        name.replace('.md', ''),
      );
      await this.settled();
    },

    /** What the preview has in an element, and its typeface. */
    shown: (selector: string) =>
      page.locator('#preview').evaluate((frame: HTMLIFrameElement, wanted) => {
        const element = frame.contentDocument?.querySelector(wanted);
        return [element?.textContent?.trim(), element && frame.contentWindow?.getComputedStyle(element).fontFamily];
      }, selector),

    /** The source, by way of the plain field, which has all of it. */
    text: () =>
      page.locator('#use-plain').evaluate((plain: HTMLInputElement) => {
        const isPlain = plain.checked;
        if (!isPlain) plain.click();
        const text = document.querySelector<HTMLTextAreaElement>('#plain')?.value ?? '';
        if (!isPlain) plain.click();
        return text;
      }),

    /** At the end of the text. */
    async write(text: string): Promise<void> {
      await content.focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.insertText(text);
    },

    /** @param plain as the clipboard has it beside the HTML */
    async paste(html: string, plain = 'The words alone.'): Promise<void> {
      await content.evaluate(
        (element, [typed, alone]) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/html', typed);
          clipboardData.setData('text/plain', alone);
          const event = { clipboardData, bubbles: true, cancelable: true, composed: true };
          element.dispatchEvent(new ClipboardEvent('paste', event));
        },
        [html, plain] as const,
      );
      await page.waitForFunction(() => document.querySelector('#said')?.textContent?.startsWith('Pasted.'));
    },

    /** A file from another window. */
    async drop(name: string, bytes: Buffer): Promise<void> {
      const data = await page.evaluateHandle(
        ([title, coded]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(atob(coded), (sign) => sign.charCodeAt(0))], title));
          return transfer;
        },
        [name, bytes.toString('base64')] as const,
      );
      await content.dispatchEvent('drop', { dataTransfer: data });
      await page.waitForFunction(() =>
        /^Opened|was not opened/.test(document.querySelector('#said')?.textContent ?? ''),
      );
    },

    /** Fills in the form of a block with its examples, and puts it into the text. @returns what is wrong with it */
    async fillForm(kind: string): Promise<readonly string[]> {
      await page.locator('#kind').evaluate((choice: HTMLSelectElement, wanted) => {
        choice.value = wanted;
        document.querySelector<HTMLButtonElement>('#insert')?.click();
      }, kind);
      await page.locator('#block[open]').waitFor();
      await this.fillExamples();
      return page.locator('#block').evaluate(async (dialog: HTMLDialogElement) => {
        const done = new Promise((resolve) => {
          dialog.addEventListener('close', resolve, { once: true });
          const faults = new MutationObserver(() => dialog.querySelector('.fault:not([hidden], :empty)') && resolve(0));
          faults.observe(dialog, { attributes: true, childList: true, subtree: true });
        });
        dialog.querySelector('form')?.requestSubmit();
        await done;
        return dialog.open
          ? [...dialog.querySelectorAll('.fault:not([hidden], :empty)')].map((fault) => fault.textContent ?? '')
          : [];
      });
    },

    /** In the form of a block: what its hints show. */
    fillExamples: () =>
      page.locator('#block-fields .field').evaluateAll((fields) => {
        for (const field of fields) {
          for (const label of field.querySelectorAll('label:has(.hint)')) {
            const input = document.getElementById(label.getAttribute('for') ?? '') as HTMLInputElement;
            input.value = /Like this: (.*)/.exec(label.textContent ?? '')?.[1] ?? '';
          }
          const control = field.querySelector<HTMLInputElement>(':scope > :is(input, textarea)');
          const example = /Like this:\s([\s\S]*?)(?: · |$)/.exec(field.querySelector('.hint')?.textContent ?? '')?.[1];
          if (control)
            control.value = example ?? (control.required || control.tagName === 'TEXTAREA' ? 'Some words.' : '');
        }
      }),
  };
}
