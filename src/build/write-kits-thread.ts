import { openWayOut } from '../checks/masks/clean.ts';
import type { Issue } from '../model/model.ts';
import { createKitMaker } from './mail-layouts.ts';
import { answerTasks } from './threads/answer-tasks.ts';
import { type KitSetup, type WrittenKit, writeSome } from './write-kits.ts';

answerTasks<KitSetup, Issue, readonly WrittenKit[]>(async (setup) => {
  const makeKit = await createKitMaker(setup.layouts, setup.settings, setup.cache);
  const clean = openWayOut(setup.found.secrets);
  return (issue) => writeSome(makeKit, clean, [issue], setup);
});
