/** E.164 of a phone as typed, null where no country has such a number. `country` is an ISO code or empty. */
export type PhoneReader = (typed: string, country: string) => string | null;

/** The id of the district a place is in; null unless the text names one. */
export type DistrictFinder = (place: string) => string | null;

/** A table as text: every row, heads included, with the row of an unclosed quotation mark if there is one. */
export interface ReadTable {
  readonly rows: readonly (readonly string[])[];
  readonly unclosedRow: number | null;
}

/** Bytes in a named encoding as text; an empty name leaves it to be told from the bytes. Null when they are none. */
export type TextDecoderPort = (bytes: Uint8Array, charset: string) => string | null;

/** Splits delimited text into cells; finds the delimiter itself. */
export type TableReader = (text: string) => ReadTable;

/** What reading a file needs from outside, and what every record made of it carries. */
export interface ReadingPorts {
  readonly readPhone: PhoneReader;
  readonly findDistrict: DistrictFinder;
  readonly readTable: TableReader;
  readonly decodeText: TextDecoderPort;
  /** Today `YYYY-MM-DD` at the office, and whose records they become. */
  readonly createdOn: string;
  readonly ownerId: string | null;
}
