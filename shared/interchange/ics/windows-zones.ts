// Names that Windows and Outlook give time zones, where a file comes without their definition: the common ones, as the
// Unicode CLDR maps them for the territory 001.

/** By the Windows name in small letters. */
const zones: Readonly<Record<string, string>> = {
  'china standard time': 'Asia/Shanghai',
  'taipei standard time': 'Asia/Taipei',
  'singapore standard time': 'Asia/Singapore',
  'tokyo standard time': 'Asia/Tokyo',
  'korea standard time': 'Asia/Seoul',
  'se asia standard time': 'Asia/Bangkok',
  'myanmar standard time': 'Asia/Yangon',
  'india standard time': 'Asia/Kolkata',
  'sri lanka standard time': 'Asia/Colombo',
  'nepal standard time': 'Asia/Kathmandu',
  'bangladesh standard time': 'Asia/Dhaka',
  'pakistan standard time': 'Asia/Karachi',
  'west asia standard time': 'Asia/Tashkent',
  'arabian standard time': 'Asia/Dubai',
  'arab standard time': 'Asia/Riyadh',
  'iran standard time': 'Asia/Tehran',
  'israel standard time': 'Asia/Jerusalem',
  'turkey standard time': 'Europe/Istanbul',
  'russian standard time': 'Europe/Moscow',
  'fle standard time': 'Europe/Kiev',
  'gtb standard time': 'Europe/Bucharest',
  'e. europe standard time': 'Europe/Chisinau',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'w. europe standard time': 'Europe/Berlin',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  utc: 'Etc/UTC',
  gmt: 'Etc/UTC',
  'coordinated universal time': 'Etc/UTC',
  'egypt standard time': 'Africa/Cairo',
  'south africa standard time': 'Africa/Johannesburg',
  'e. africa standard time': 'Africa/Nairobi',
  'w. central africa standard time': 'Africa/Lagos',
  'aus eastern standard time': 'Australia/Sydney',
  'e. australia standard time': 'Australia/Brisbane',
  'cen. australia standard time': 'Australia/Adelaide',
  'aus central standard time': 'Australia/Darwin',
  'w. australia standard time': 'Australia/Perth',
  'tasmania standard time': 'Australia/Hobart',
  'new zealand standard time': 'Pacific/Auckland',
  'hawaiian standard time': 'Pacific/Honolulu',
  'alaskan standard time': 'America/Anchorage',
  'pacific standard time': 'America/Los_Angeles',
  'mountain standard time': 'America/Denver',
  'us mountain standard time': 'America/Phoenix',
  'central standard time': 'America/Chicago',
  'central america standard time': 'America/Guatemala',
  'canada central standard time': 'America/Regina',
  'eastern standard time': 'America/New_York',
  'sa pacific standard time': 'America/Bogota',
  'atlantic standard time': 'America/Halifax',
  'newfoundland standard time': 'America/St_Johns',
  'e. south america standard time': 'America/Sao_Paulo',
  'argentina standard time': 'America/Buenos_Aires',
  'pacific sa standard time': 'America/Santiago',
};

const offsetPattern = /^\(?(?:UTC|GMT)([+-])(\d{1,2}):?(\d{2})?\b/iu;

/** `(UTC+08:00) Beijing, Hong Kong` and `GMT+0800` as the fixed zone `+08:00`. */
function offsetZone(name: string): string | null {
  const [, sign, hours, minutes = '00'] = offsetPattern.exec(name) ?? [];
  return sign === undefined || hours === undefined ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * Zone names to try for what a file calls a zone, the likeliest first: its own text, the IANA name at the end of a path
 * such as `/mozilla.org/20070129_1/Europe/Berlin`, the Windows name, an offset.
 */
export function zoneNames(tzid: string): readonly string[] {
  const name = tzid.trim().replaceAll('"', '');
  const path = name.split('/').filter((part) => part !== '');
  const tail = name.startsWith('/') ? [path.slice(-2).join('/'), path.slice(-3).join('/')] : [];
  const windows = zones[name.toLowerCase()];
  const offset = offsetZone(name);
  return [name, ...tail, ...(windows === undefined ? [] : [windows]), ...(offset === null ? [] : [offset])];
}
