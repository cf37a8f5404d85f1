import { expect, test } from 'vitest';
import { describeRemoteFile } from './remote-file.ts';

test.each([
  ['/report.pdf', 'application/pdf', '640000', 'PDF, 640 KB'],
  ['/download?id=1', 'application/pdf; charset=binary', '1200000', 'PDF, 1.2 MB'],
  ['/a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', '52400', 'Word, 52 KB'],
  ['/a.xls', 'application/vnd.ms-excel', '52400', 'Excel, 52 KB'],
  ['/a.pptx', 'application/octet-stream', '52400', 'PowerPoint, 52 KB'],
  ['/a.pdf', 'text/html; charset=utf-8', '52400', undefined],
  ['/a.bin', 'application/octet-stream', '52400', undefined],
  ['/a.pdf', 'application/pdf', undefined, undefined],
  ['/a.pdf', 'application/pdf', '0', undefined],
  ['/a.pdf', undefined, '52400', undefined],
])('%s, %s, %s bytes: %s', (path, type, length, described) => {
  expect(describeRemoteFile(new URL(path, 'https://www.example.org/'), { status: 200, type, length })).toBe(described);
});
