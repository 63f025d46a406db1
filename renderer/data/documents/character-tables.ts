// The tables by which a PDF without its own says which Chinese or Japanese characters it means. They are shipped as
// files and fetched one at a time, only when a PDF asks for one.
const addresses = import.meta.glob<string>(
  [
    '../../../node_modules/pdfjs-dist/cmaps/{UniCNS,UniGB,UniJIS,ETen,HKscs,B5pc,GBK,GB-EUC,GBpc}*.bcmap',
    '../../../node_modules/pdfjs-dist/cmaps/Adobe-{CNS1,GB1,Japan1}-UCS2.bcmap',
  ],
  { query: '?url&no-inline', import: 'default', eager: true },
);
const addressByName = new Map(
  Object.entries(addresses).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
);

/** What the PDF reader asks for its tables; throws for one that is not shipped, which leaves those characters out. */
export class CharacterTables {
  async fetch({ filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const address = addressByName.get(filename);
    if (address === undefined) throw new Error(`No table ${filename}`);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`Table ${filename}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }
}
