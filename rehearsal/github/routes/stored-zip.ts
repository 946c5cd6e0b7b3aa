import { crc32 } from 'node:zlib';

/** A zip archive without compression: two headers per file, and an end. PKWARE's APPNOTE.TXT 4.3. */
export function storedZip(files: { name: string; content: string }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const [name, content] = [Buffer.from(file.name), Buffer.from(file.content)];
    const facts = describe(name, content);
    const local = Buffer.concat([word(0x04034b50, 4), facts, name, content]);
    const place = Buffer.concat([word(0, 2), word(0, 2), word(0, 2), word(0, 4), word(offset, 4)]);
    directory.push(Buffer.concat([word(0x02014b50, 4), word(20, 2), facts, place, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = word(files.length, 2);
  const sizes = [word(central.length, 4), word(offset, 4), word(0, 2)];
  return Buffer.concat([...parts, central, word(0x06054b50, 4), word(0, 4), count, count, ...sizes]);
}

/** Version, UTF-8 names, stored, no time (1 January 1980), checksum, sizes, name length, no extra field. */
function describe(name: Buffer, content: Buffer): Buffer {
  const head = [word(20, 2), word(0x0800, 2), word(0, 2), word(0, 2), word(0x21, 2)];
  const size = word(content.length, 4);
  return Buffer.concat([...head, word(crc32(content), 4), size, size, word(name.length, 2), word(0, 2)]);
}

function word(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (bytes === 2) buffer.writeUInt16LE(value);
  else buffer.writeUInt32LE(value);
  return buffer;
}
