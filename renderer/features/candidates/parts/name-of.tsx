import { chineseNameOf, fullName, type NameParts } from '@shared/domain/candidate/candidate-name';
import { ChineseName } from '@ui/chinese-name';

/** `CHAN Wing Yan, Vivian 陳詠欣`; the Chinese name once only when there is no other. */
export function NameOf({ name, quiet = false }: { readonly name: NameParts; readonly quiet?: boolean }) {
  const full = fullName(name);
  const chinese = chineseNameOf(name);
  if (full === chinese) return <ChineseName name={chinese} />;
  return (
    <>
      {full}
      {chinese !== '' && ' '}
      <ChineseName name={chinese} quiet={quiet} />
    </>
  );
}
