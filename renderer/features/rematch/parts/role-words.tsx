import type { RoleFace } from '@shared/domain/matching/role-face';
import { nameIn, titleIn } from '@shared/domain/own-name';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { StatusChip } from '@ui/status-chip';

/** Titles and clients of roles as the viewer may read them. */
export function useRoleWords() {
  const language = useLanguage();
  const words = useWords('rematch');
  const title = (face: RoleFace): string => {
    const own = titleIn(language, face);
    return own || face.code;
  };
  const client = ({ details, code }: RoleFace): string => {
    if (!details) return words('row.confidential', { code });
    return nameIn(language, { name: details.clientName, nameZh: details.clientNameZh });
  };
  return { title, client, both: (face: RoleFace): string => `${title(face)} · ${client(face)}` };
}

/** The client of a role; a confidential one carries its lock and code, cleared or not. */
export function ClientOfRole({ face }: { readonly face: RoleFace }) {
  const words = useWords('rematch');
  const { client } = useRoleWords();
  if (!face.confidential) return <>{client(face)}</>;
  return (
    <>
      {face.details && `${client(face)} `}
      <StatusChip tone="confidential">{words('row.confidential', { code: face.code })}</StatusChip>
    </>
  );
}
