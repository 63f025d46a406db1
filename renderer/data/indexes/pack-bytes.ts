// A pack as one run of bytes and a plan of it. IndexedDB copies whatever it keeps as a value several times over; a file beside
// the value it only hands out, so that a large pack is there in half the time.
const kinds = { Uint8Array, Int8Array, Uint16Array, Uint32Array, Int32Array, Float64Array } as const;
type Kind = keyof typeof kinds;
type Column = InstanceType<(typeof kinds)[Kind]>;

/** Where in the bytes a column or a long text is. */
interface Place {
  readonly isPlace: true;
  readonly kind: Kind | 'text';
  /** In bytes. */
  readonly from: number;
  /** Of a column in entries, of a text in bytes. */
  readonly length: number;
}

/** The pack with a place for each column and each long text. */
export interface PackPlan {
  readonly plan: unknown;
  /** What the bytes must be, so that a file cut short is told from a whole one. */
  readonly length: number;
}

/** Columns start where the widest of them may. */
const alignment = Float64Array.BYTES_PER_ELEMENT;
/** A shorter text stays where it is. */
const shortText = 1_024;

const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
const isPlace = (value: object): value is Place => 'isPlace' in value;
const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const mapped = (value: object, change: (entry: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, change(entry)]));

/** A pack of plain objects, columns and texts in two parts; throws for a column of another kind. */
export function bytesOfPack(pack: object): PackPlan & { readonly parts: readonly Uint8Array<ArrayBuffer>[] } {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let end = 0;
  const put = (bytes: Uint8Array<ArrayBuffer>): number => {
    const from = end;
    const filled = Math.ceil(bytes.length / alignment) * alignment;
    parts.push(bytes, new Uint8Array(filled - bytes.length));
    end += filled;
    return from;
  };
  const place = (value: unknown): unknown => {
    if (typeof value === 'string' && value.length > shortText) {
      const bytes = new TextEncoder().encode(value);
      return { isPlace: true, kind: 'text', from: put(bytes), length: bytes.length } satisfies Place;
    }
    if (!ArrayBuffer.isView(value)) return isPlainObject(value) ? mapped(value, place) : value;
    const kind = value.constructor.name;
    if (!isKind(kind)) throw new TypeError(`A column of ${kind}`);
    const column = value as Column;
    const bytes = new Uint8Array(column.buffer as ArrayBuffer, column.byteOffset, column.byteLength);
    return { isPlace: true, kind, from: put(bytes), length: column.length } satisfies Place;
  };
  const plan = place(pack);
  return { plan, length: end, parts };
}

/** The pack again; its columns lie in the bytes. Throws when these are not all of them. */
export function packOfBytes({ plan, length }: PackPlan, bytes: ArrayBuffer): unknown {
  if (bytes.byteLength !== length) throw new RangeError(`${bytes.byteLength} of ${length} bytes`);
  const take = (value: unknown): unknown => {
    if (!isPlainObject(value)) return value;
    return isPlace(value) ? taken(value, bytes) : mapped(value, take);
  };
  return take(plan);
}

const taken = ({ kind, from, length }: Place, bytes: ArrayBuffer): string | Column =>
  kind === 'text'
    ? new TextDecoder().decode(new Uint8Array(bytes, from, length))
    : new kinds[kind](bytes, from, length);
