import { crc32, deflateSync } from 'node:zlib';

// Pictures that are not what they seem, made by hand: no program that saves pictures would.

/** A sound black PNG. Packed it is a thousandth of what it takes to open it. */
export function aBlackPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8); // Eight bits, shades of grey.
  const packed = deflateSync(Buffer.alloc(height * (width + 1)), { level: 1 });
  const sign = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([sign, chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A drawing that would run a script, and open a file of this machine, in a program that lets it. */
export const AN_ACTIVE_SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600" onload="alert(1)"><script>alert(1)</script><image href="file:///etc/passwd" width="9" height="9"/><rect width="800" height="600" fill="#777"/></svg>`;

const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">${inside}<rect width="800" height="600" fill="#777" filter="url(#f)"/></svg>`;

/** A kilobyte that asks for a minute of work. */
export const A_LONG_DRAWING = Buffer.from(
  drawing(
    `<filter id="f">${'<feMorphology radius="99"/><feGaussianBlur stdDeviation="90"/><feTurbulence numOctaves="50" baseFrequency="0.9"/>'.repeat(9)}</filter>`,
  ),
);

/** A picture of 100 million points in a drawing: almost two gigabytes. */
export const aLargeDrawing = () =>
  Buffer.from(
    drawing(
      `<image width="800" height="600" href="data:image/png;base64,${aBlackPng(10_000, 10_000).toString('base64')}"/>`,
    ),
  );

/** What anybody draws: the logo of a board. */
export const A_LOGO = Buffer.from(
  drawing('<circle cx="9" cy="9" r="9" fill="#800"/>').replace(' filter="url(#f)"', ''),
);
