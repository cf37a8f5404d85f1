import type { Checked, Finding, Fixable, Fixes, Gated } from '../engine/messages.ts';
import { placeInForm } from './about-form.ts';
import { chosen, find, make } from './dom.ts';
import type { Desk } from './open-desk.ts';

const KINDS = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

interface Ways {
  /** Opens the form of the part that a line is in. Undefined where it has none. */
  readonly changeAt: (line: number) => (() => void) | undefined;
  /** A finding in the words of the form that it can be fixed in. */
  readonly say: (finding: Finding) => Finding;
  /** Hears the month of the date. */
  readonly dated: (month: string | undefined) => void;
}

/** What is found in the newest text: marks in it, and an ordinary list in which each place is a button that goes there. */
export function openFindings({ box, engine }: Pick<Desk, 'box' | 'engine'>, { changeAt, say, dated }: Ways) {
  let checked: Checked | undefined;
  /** What the emails show, while they are looked at. */
  let inMails: readonly Finding[] = [];
  let fixable: Fixable | undefined;
  let listed = '';

  function hear(result: Checked): void {
    checked = result;
    find('#failed').textContent = '';
    if (chosen('view') === 'page') inMails = [];
    const all = [...result.findings, ...inMails].map(say);
    const errors = all.filter(({ severity }) => severity === 'error');
    const findings = [...errors, ...all.filter(({ severity }) => severity !== 'error')];
    // Places of an earlier text would be wrong.
    if (engine.isNewest(result)) box.mark(findings);
    showList(findings);
    find('#errors-left').textContent = errors.length === 0 ? '' : `Fix the errors first: ${countFindings(errors)}`;
    const send = document.querySelector<HTMLButtonElement>('#github');
    if (send) send.disabled = errors.length > 0;
    dated(result.month);
  }

  function showList(findings: readonly Finding[]): void {
    const summary = countFindings(findings);
    const status = find('#count');
    // Said again only when something else is to be said.
    if (status.textContent !== summary) status.textContent = summary;
    const list = find('#findings');
    const lines = findings.map((finding) => make('li', { className: finding.severity }, ...describe(finding)));
    // Buttons stay as they are where nothing is new. From one of them somebody goes on at the heading.
    const now = lines.map(({ outerHTML }) => outerHTML).join('');
    if (now === listed) return;
    listed = now;
    const isThere = list.contains(document.activeElement);
    list.replaceChildren(...lines);
    if (isThere) find('#findings-title').focus();
  }

  function describe(finding: Finding): readonly HTMLElement[] {
    const { severity, line, message } = finding;
    const place = placeInForm(box.text, line)?.label ?? `line ${line}`;
    const onclick = () => (placeInForm(box.text, line)?.focus ?? (() => box.jump(finding)))();
    const go = make(
      'button',
      { type: 'button', className: 'place', onclick },
      make('strong', {}, `${KINDS[severity]}, ${place}`),
    );
    const change = () => changeAt(line)?.();
    const form =
      changeAt(line) && make('button', { type: 'button', className: 'small', onclick: change }, 'Open its form');
    form?.setAttribute('aria-label', `Open its form, line ${line}`);
    return [go, make('p', {}, message), ...(form ? [form] : [])];
  }

  return {
    hear,
    hearOfMails(gated: Gated): void {
      if (!engine.isNewest(gated) || !checked || chosen('view') === 'page') return;
      const before = JSON.stringify(inMails);
      inMails = gated.findings;
      find('#mails-checked').hidden = false;
      if (JSON.stringify(inMails) !== before) hear(checked);
    },
    /** After somebody chose to see something else. */
    look(): void {
      find('#mails-checked').hidden = true;
      if (chosen('view') === 'page' && checked) hear(checked);
    },
    offerFixes(offered: Fixable): void {
      fixable = offered;
      const { fixes } = fixable;
      find<HTMLButtonElement>('#fix').disabled = fixes.count === 0;
      find('#fix-count').textContent = fixes.count === 0 ? '' : ` (${fixes.count})`;
    },
    /** Of the newest text: those of an earlier one would take back what was typed since. */
    get fixes(): Fixes | undefined {
      return fixable && engine.isNewest(fixable) ? fixable.fixes : undefined;
    },
  };
}

/** `2 errors, 1 warning and 5 notes` */
function countFindings(findings: readonly Finding[]): string {
  const counted = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : `${count} ${KINDS[severity].toLowerCase()}${count === 1 ? '' : 's'}`;
  });
  return counted.length === 0 ? 'Nothing to fix.' : `${new Intl.ListFormat('en-GB').format(counted)}.`;
}
