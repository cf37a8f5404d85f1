import { excerpt } from '../text/excerpt.ts';
import { reading } from './values.ts';

/**
 * An address that an issue had before, as a path of the archive: `march-newsletter` is `issues/march-newsletter/`, and
 * `/newsletters/2018/march.html` stays what it is, without its slash. Whole addresses are of other sites.
 */
export const formerAddress = (example: string) =>
  reading('formerly', example, (written) => {
    if (/[^/]{200}/.test(written))
      return {
        problem: `“${excerpt(written)}” is too long for a file name. Leave it out, or redirect it at your host.`,
      };
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(written)) return { value: `issues/${written}/` };
    const path = /^\/((?:[A-Za-z0-9._~-]+\/)*[A-Za-z0-9._~-]*)$/.exec(written)?.[1];
    if (path && !/(^|\/)\.{1,2}(\/|$)/.test(path)) return { value: path };
    return {
      problem: `“${excerpt(written)}” is not an address of this archive. Write the part after the site’s own address, starting with “/”.`,
    };
  });

/** Whether an address is a file that browsers read as a page, and not a folder with one. */
export const isPageFile = (path: string) => /\.html?$/.test(path);

/** The file at a former address, for hosts that read no list of redirects: they lead `/old` on to `/old/`, and show `/old/index.html`. */
export const formerFile = (path: string) =>
  isPageFile(path) ? path : `${path.replace(/\/$/, '')}/index.html`.replace(/^\//, '');
