import { z } from 'zod';
import { officeProfile, settingIds, standardHours, type OfficeProfile } from '../../domain/office/policy';
import { shortText } from '../../domain/record';
import { accept, refuse } from '../../kernel/result';
import { createRow, defineCommand } from '../command';

const pinPart = z.string().min(1).max(100);
const homeZone = 'Asia/Hong_Kong';

/** Founds the office and its first manager. Only an office without staff can be opened. */
export const openOffice = defineCommand({
  name: 'office/open',
  version: 1,
  input: z.object({
    officeName: shortText,
    officeNameZh: shortText,
    manager: z.object({ name: shortText, nameZh: shortText, pinSalt: pinPart, pinDigest: pinPart }),
    /** What else is known of the office; the standard stands for the rest. */
    profile: officeProfile.omit({ name: true, nameZh: true }).partial().optional(),
  }),
  async load(_input, read) {
    return { staff: await read.all('staff'), office: await read.get('settings', settingIds.office) };
  },
  decide(input, { staff, office }, { ids }) {
    if (staff.length > 0 || office) return refuse({ kind: 'already-open' });
    if (input.officeName.trim() === '' || input.manager.name.trim() === '')
      return refuse({ kind: 'name-missing' });
    const staffId = ids.next('stf');
    const manager = {
      ...input.manager,
      id: staffId,
      deletedAt: null,
      role: 'manager' as const,
      active: true,
    };
    const profile: OfficeProfile = {
      ...standardProfile,
      ...input.profile,
      name: input.officeName,
      nameZh: input.officeNameZh,
    };
    const setting = { id: settingIds.office, deletedAt: null, value: profile };
    return accept({
      writes: [createRow('staff', manager), createRow('settings', setting)],
      result: { staffId },
    });
  },
});

const standardProfile: Omit<OfficeProfile, 'name' | 'nameZh'> = {
  address: '',
  district: null,
  phone: '',
  zone: homeZone,
  hours: standardHours,
  sample: false,
};
