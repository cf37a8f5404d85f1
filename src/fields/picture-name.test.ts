import { describe, expect, test } from 'vitest';
import { findPictureFile, nearestPictureFile, publishedPictureName, readPictureName } from './picture-name.ts';

describe('the name of a picture', () => {
  test.each([
    ['desk.jpg', 'desk.jpg'],
    ['./desk.jpg', 'desk.jpg'],
    ['images/desk.jpg', 'desk.jpg'],
    ['../images/desk.jpg', 'desk.jpg'],
    ['/content/images/desk.jpg', 'desk.jpg'],
    ['content\\images\\My desk (2).JPG', 'My desk (2).JPG'],
    ['C:\\Users\\jo\\Pictures\\My desk.jpg', 'My desk.jpg'],
    ['My%20desk%20(2).jpg', 'My desk (2).jpg'],
    ['Cafe\u0301.jpg', 'Café.jpg'],
    ['100%.jpg', '100%.jpg'],
    ['“desk.jpg”', 'desk.jpg'],
    ['desk.jpg?raw=true', 'desk.jpg'],
    ['https://github.com/board/bulletin/blob/main/content/images/My%20desk.jpg?raw=true', 'My desk.jpg'],
    ['https://raw.githubusercontent.com/board/bulletin/main/content/images/desk.jpg', 'desk.jpg'],
  ])('%s is %s', (written, value) => expect(readPictureName(written)).toEqual({ value }));

  const upload =
    'Save the picture on your computer. On GitHub, open content/images, choose “Add file”, then “Upload files”, and upload it there. Write:';
  test.each([
    ['https://github.com/user-attachments/assets/0b1f8f8e-3a1c-4d0e-9c55-000000000000', 'on another site', ''],
    ['https://user-images.githubusercontent.com/1/222-0b1f8f8e-3a1c-4d0e-9c55-0.png', 'on another site', ''],
    ['https://www.example.org/pictures/summer%20fair.jpg', 'on another site', ' summer fair.jpg'],
    ['www.example.org/fair.jpg', 'on another site', ' fair.jpg'],
    ['//www.example.org/fair.jpg?w=200', 'on another site', ' fair.jpg'],
    ['file:///C:/Users/jo/fair.jpg', 'on your own computer', ' fair.jpg'],
    ['cid:image001.png@01DB0000', 'on your own computer', ''],
    ['blob:https://example.org/1', 'on your own computer', ''],
    ['data:image/png;base64,AAAA', 'pasted into the text', ''],
    ['', 'no file name', ''],
    ['content/images/', 'no file name', ''],
  ])('“%s” is none, and the advice says how to upload the picture', (written, where, name) => {
    const reading = readPictureName(written, (known) => `Write:${known && ` ${known}`}`);
    expect(reading).toEqual({ problem: expect.stringContaining(where) });
    expect(reading).toEqual({ problem: expect.stringMatching(new RegExp(`${upload.replace(/[.]/g, '\\.')}${name}$`)) });
  });
});

test('a picture as the text has it is not its name', () => {
  expect(readPictureName('![The chair](My chair (2).jpg)')).toEqual({
    problem: 'Write only the picture’s file name here: My chair (2).jpg. What it shows belongs under “alt:”.',
  });
});

describe('the file that is meant', () => {
  const files = new Set(['IMG_1.JPG', 'Cafe\u0301 day.png', 'It’s on.jpg', 'Screenshot 9.41\u202fAM.png', 'a%20b.jpg']);
  test.each([
    ['IMG_1.JPG', 'IMG_1.JPG'],
    ['img_1.jpg', 'IMG_1.JPG'],
    ['Café Day.png', 'Cafe\u0301 day.png'],
    ["It's  on.jpg", 'It’s on.jpg'],
    ['Screenshot 9.41 AM.png', 'Screenshot 9.41\u202fAM.png'],
    ['a b.jpg', 'a%20b.jpg'],
    ['IMG_1.jpeg', undefined],
    ['IMG_2.JPG', undefined],
  ])('%s is %s', (name, file) => expect(findPictureFile(name, files)).toBe(file));

  test('is the one in the same letters, where two differ in capitals', () => {
    expect(findPictureFile('desk.jpg', new Set(['Desk.jpg', 'desk.jpg']))).toBe('desk.jpg');
  });

  test('is guessed without its ending, and from a slip', () => {
    expect(nearestPictureFile('img_1', files)).toBe('IMG_1.JPG');
    expect(nearestPictureFile('img_1.jpeg', files)).toBe('IMG_1.JPG');
  });
});

test.each([
  ['desk.jpg', 'desk'],
  ['IMG_1234.v2.JPG', 'IMG_1234.v2'],
  ['IMG_1234 (1).jpg', 'IMG_1234-1'],
  ['Café – l’été.png', 'Cafe-lete'],
  ['R&D 100%? #1.jpg', 'R-D-100-1'],
  ['تصویر ۲.jpg', 'تصویر-۲'],
  ['(!).jpg', 'picture'],
])('the files of %s are named after %s', (file, name) => expect(publishedPictureName(file)).toBe(name));
