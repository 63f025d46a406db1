// Files for tests, made here byte by byte from known text: no library that reads them has a hand in making them.
import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive. `claims` is what the directory says of its size, where that is to be a lie. */
export interface ArchiveFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly claims?: number;
  readonly encrypted?: boolean;
}

const deflated = 8;

function headerOf(file: ArchiveFile, data: { readonly raw: Buffer; readonly packed: Buffer }): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(file.encrypted ? 1 : 0, 2);
  header.writeUInt16LE(deflated, 4);
  header.writeUInt32LE(crc32(data.raw), 10);
  header.writeUInt32LE(data.packed.length, 14);
  header.writeUInt32LE(file.claims ?? data.raw.length, 18);
  header.writeUInt16LE(Buffer.byteLength(file.name), 22);
  return header;
}

/** A zip archive. */
export function makeArchive(files: readonly ArchiveFile[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const raw = Buffer.from(file.content);
    const packed = deflateRawSync(raw);
    const header = headerOf(file, { raw, packed });
    const name = Buffer.from(file.name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), header, tail, name);
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, listed, Buffer.from('PK\x05\x06'), end]));
}

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const contentTypes =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>' +
  '</Types>';
const relations =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>' +
  '</Relationships>';

/** The parts of a Word file whose paragraphs are the lines. */
export function wordParts(lines: readonly string[]): readonly ArchiveFile[] {
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`,
  );
  const body =
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:body>${paragraphs.join('')}</w:body></w:document>`;
  return [
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: relations },
    { name: 'word/document.xml', content: body },
  ];
}

/** A Word file whose paragraphs are the lines. */
export const makeWord = (lines: readonly string[]): Uint8Array => makeArchive(wordParts(lines));

const pageTop = 780;
const lineStep = 18;
const latinFont = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
/** A font that is not in the file, as old programs of Hong Kong wrote it: what its codes mean stands in a shipped table. */
const chineseFont =
  '<< /Type /Font /Subtype /Type0 /BaseFont /MSung-Light /Encoding /UniCNS-UTF16-H /DescendantFonts [' +
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /MSung-Light /DW 1000 ' +
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (CNS1) /Supplement 4 >> /FontDescriptor ' +
  '<< /Type /FontDescriptor /FontName /MSung-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 ' +
  '/Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 >> >>] >>';

/** How a PDF is made: locked so that no empty password opens it, or its text in Chinese codes. */
export interface PdfOptions {
  readonly encrypt?: boolean;
  readonly chinese?: boolean;
}

const latinText = (line: string): string => `(${line.replace(/[\\()]/g, (sign) => `\\${sign}`)})`;
const chineseText = (line: string): string => `<${Buffer.from(line, 'utf16le').swap16().toString('hex')}>`;

function objectsOf(lines: readonly string[], chinese: boolean): readonly string[] {
  const text = chinese ? chineseText : latinText;
  const shown = lines.map(
    (line, index) => `BT /F1 12 Tf 60 ${pageTop - index * lineStep} Td ${text(line)} Tj ET`,
  );
  const stream = shown.join('\n');
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    chinese ? chineseFont : latinFont,
    `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
  ];
}

/** A PDF of one page with the lines. */
export function makePdf(
  lines: readonly string[],
  { encrypt = false, chinese = false }: PdfOptions = {},
): Uint8Array {
  const objects = objectsOf(lines, chinese);
  let text = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = text.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const lock = encrypt ? ` /Encrypt 6 0 R /ID [<${'43'.repeat(16)}> <${'43'.repeat(16)}>]` : '';
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
