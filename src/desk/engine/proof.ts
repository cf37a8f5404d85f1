import type { CheckedFiles } from '../../checks/check-files.ts';
import { openWayOut } from '../../checks/masks/clean.ts';
import type { MailSettings } from '../../email/mail-data.ts';
import { openProofMaker } from '../../kit/proof/proof.ts';
import { openKitLayouts } from '../../kit/templates.ts';
import { type Compiled, openPrecompiled } from '../../render/precompiled.ts';
import type { Filters } from '../../render/templates.ts';
import { BLANK, OWN, type OwnPicture } from './own-picture.ts';
import type { DeskMail } from './views.ts';

interface Finished {
  readonly checked: CheckedFiles;
  readonly settings: MailSettings;
  readonly slug: string;
  readonly pictures: readonly OwnPicture[];
  readonly page: string;
  readonly mails: readonly DeskMail[];
}

/** The proof that a build would make. @param root of this copy of the archive */
export async function makeProof(
  layouts: Readonly<Record<string, Compiled>>,
  root: string,
  { checked, settings, slug, pictures, page, mails }: Finished,
): Promise<string | undefined> {
  const issue = checked.archive?.bySlug.get(slug);
  const mail = mails.find(({ html }) => html !== undefined) ?? mails[0];
  if (!issue || !mail) return undefined;
  const open = (filters: Filters) => openPrecompiled(layouts, { autoescape: true, filters });
  const render = openKitLayouts({ open, script: '', scriptHash: '' }, settings);
  const styles = await (await fetch(`${root}assets/site.css`)).text();
  const read = async (path: string) => {
    if (path.startsWith(BLANK)) return undefined;
    if (path.startsWith(OWN)) return shrink(pictures.find(({ name }) => path === `${OWN}${name}`)?.file);
    const response = await fetch(root + encodeURI(path));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
  };
  const { problems, waived, secrets } = checked;
  const make = openProofMaker(render, settings, styles, read);
  return make({ issue, page, mail, problems, waived }, openWayOut(secrets));
}

/** In pixels: as wide as the proof shows pictures. */
const WIDEST = 800;

/** A picture as a build would make it, without what a camera wrote into it. */
async function shrink(file: Blob | undefined): Promise<Uint8Array | undefined> {
  const picture = file && (await createImageBitmap(file).catch(() => undefined));
  if (!picture) return undefined;
  const width = Math.min(WIDEST, picture.width);
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round((width * picture.height) / picture.width)));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const made = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  return new Uint8Array(await made.arrayBuffer());
}
