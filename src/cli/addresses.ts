import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepPublished, publishedBeside } from '../build/published-copy.ts';
import { readArchive } from '../build/read-archive.ts';
import {
  countEntries,
  forgetAddress,
  LIST_RULE,
  type ListedAddress,
  mergeAddresses,
  renderAddressList,
} from '../content/address-list.ts';
import { ADDRESSES_FILE } from '../content/gather-content.ts';
import { listAddresses } from '../content/published-addresses.ts';
import { countProblems, formats } from '../report/findings.ts';
import { say } from '../text/said.ts';
import { defineCommand, flag, folders, refuseTogether, Stop } from './command.ts';
import { compareLive } from './compare-live.ts';
import { openLayouts } from './places.ts';
import { replaceFile } from './replace-file.ts';
import { dayFrom } from './today.ts';

export const run = defineCommand(
  {
    name: 'npm run addresses',
    about: `Adds today’s pages to ${ADDRESSES_FILE}, the record of every published address, and keeps a copy of what is public for “npm run withdraw”. Publishing does this automatically.`,
    options: {
      ...folders,
      new: flag('start the list of an archive that was never published'),
      forget: { type: 'string', value: 'ADDRESS', about: 'take one address or anchor out: links to it stop working' },
      live: flag('only compare the site in --out with the sitemap of the live archive; reports what would be lost'),
    },
  },
  async ({ values }, io) => {
    refuseTogether({
      'Use one of --new, --forget and --live.':
        [values.new, values.live, values.forget !== undefined].filter(Boolean).length > 1,
    });
    const { content, out } = values;
    const path = join(content, ADDRESSES_FILE);
    const layouts = openLayouts(content, io)();
    const reading = { drafts: false, today: dayFrom(undefined, io), layouts };
    const asFirstRead = readArchive(content, reading);
    io.keepSecret(asFirstRead.secrets);
    const address = asFirstRead.read.board?.address;
    if (address === undefined)
      throw new Stop(say`The address: in ${content}/bulletin.yaml cannot be read. Run: npm run check`, 1);
    if (values.live) return compareLive(address, out, io);
    if (values.new) {
      if (existsSync(path)) throw new Stop(say`${path} already exists. To add to it: npm run addresses`, 1);
      writeFileSync(path, renderAddressList(address, [{ path: '', anchors: [] }]), { flag: 'wx' });
    }
    const { archive, problems, published } = values.new ? readArchive(content, reading) : asFirstRead;
    if (!published) throw new Stop(formats.pretty(problems.filter(({ rule }) => rule === LIST_RULE)), 1);
    const { recorded } = published;
    if (values.forget !== undefined) {
      const left = forgetAddress(recorded, values.forget.replace(address, '/'));
      if (!left)
        throw new Stop(say`${path} has no “${values.forget}”. Type an address or an anchor as the list has it.`);
      return write(address, left);
    }
    if (!archive)
      throw new Stop(say`${formats.pretty(problems)}\nNothing was recorded: ${countProblems(problems)}.`, 1);
    await keepPublished(content, layouts, publishedBeside(content));
    return write(address, mergeAddresses(recorded, listAddresses(archive)));

    function write(archiveAddress: string, listed: readonly ListedAddress[]): number {
      const [had, has] = [recorded, listed].map(countEntries) as [number, number];
      replaceFile(path, renderAddressList(archiveAddress, listed));
      const change = has < had ? `${had - has} fewer` : `${has - had} more`;
      io.stdout.write(say`${path}: ${has} addresses and anchors, ${change} than before\n`);
      return 0;
    }
  },
);
