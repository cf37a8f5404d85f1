import { answerTasks } from '../build/threads/answer-tasks.ts';
import { answerPdf } from '../import/pdf-pages.ts';

answerTasks(async () => answerPdf);
