import { chineseNameOf, fullName } from '@shared/domain/candidate/candidate-name';
import type { Candidate } from '@shared/domain/candidate/candidate';
import { ChineseName } from '@ui/chinese-name';

/** A name with the Chinese one beside it where there are two. */
export function PersonName({ candidate }: { readonly candidate: Candidate }) {
  const name = fullName(candidate);
  const chinese = chineseNameOf(candidate);
  if (chinese === '' || chinese === name) return <>{name}</>;
  return (
    <>
      {name} <ChineseName name={chinese} quiet />
    </>
  );
}
