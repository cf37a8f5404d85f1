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
