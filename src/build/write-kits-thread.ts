import type { Issue } from '../model/model.ts';
import { createKitMaker } from './mail-layouts.ts';
import { answerTasks } from './threads/answer-tasks.ts';
import { type KitSetup, type WrittenKits, writeSome } from './write-kits.ts';

// A thread that makes mails beside the one that makes pages.

answerTasks<KitSetup, readonly Issue[], WrittenKits>(async (setup) => {
  const makeKit = await createKitMaker(setup.layouts, setup.settings, setup.cache);
  return (issues) => writeSome(makeKit, issues, setup);
});
