import type { HolidayRefusal } from '@shared/interchange/holidays/holiday-refusal';
import { readHolidayList, type HolidayList } from '@shared/interchange/holidays/holiday-list';
import { publishLists, type HolidayImport } from '@shared/interchange/holidays/publish-lists';
import { maxFileBytes } from '@shared/interchange/read-import-file';
import { refuse, type Result } from '@shared/kernel/result';
import type { HolidayCalendar } from '@shared/time/holidays';
import { readFileText } from '../read-file-text';
import type { ChosenFile } from './read-chosen-file';

const bytesPerMegabyte = 1_000_000;

/** Why the chosen files were not taken; `file` is the one at fault, empty where it is all of them together. */
export interface RefusedFiles {
  readonly file: string;
  readonly refusal: HolidayRefusal;
}

function readOne({ bytes }: ChosenFile): Result<HolidayList, HolidayRefusal> {
  if (bytes.length > maxFileBytes)
    return refuse({ kind: 'too-large', megabytes: maxFileBytes / bytesPerMegabyte });
  const text = readFileText(bytes);
  return text.ok ? readHolidayList(text.value.text) : text;
}

/** Reads one or two published lists against the office's calendar; nothing is written. */
export function readHolidayFiles(
  files: readonly ChosenFile[],
  calendar: HolidayCalendar,
): Result<HolidayImport, RefusedFiles> {
  const lists: HolidayList[] = [];
  for (const file of files) {
    const list = readOne(file);
    if (!list.ok) return refuse({ file: file.name, refusal: list.refusal });
    lists.push(list.value);
  }
  const found = publishLists(lists, calendar);
  return found.ok ? found : refuse({ file: files[0]?.name ?? '', refusal: found.refusal });
}
