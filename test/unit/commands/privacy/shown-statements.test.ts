import { describe, expect, it } from 'vitest';
import { collectionStatementVersion } from '@shared/domain/privacy/shown-statement';
import { candidateInput } from '../../../support/candidate';
import { openInterviewOffice } from '../../../support/interview-office';

describe('the statement on collecting personal data', () => {
  it('is recorded with its version, the day, the channel, and who showed it', async () => {
    const office = await openInterviewOffice();
    const shown = { candidateId: office.ada, shownOn: '2026-11-20', channel: 'whatsapp' as const };
    const { statementId } = await office.run('candidate/note-statement', shown, office.actors.recruiter);
    expect(await office.read.get('shownStatements', String(statementId))).toMatchObject({
      ...{ ...shown, version: '2026-11', byId: office.actors.recruiter.staffId },
    });
  });

  it('is not recorded of a day to come, nor of nobody', async () => {
    const office = await openInterviewOffice();
    const shown = { candidateId: office.ada, shownOn: '2026-11-24', channel: 'phone' as const };
    expect(await office.attempt('candidate/note-statement', shown)).toMatchObject({
      refusal: { kind: 'input-unreadable', fields: ['shownOn'] },
    });
    const nobody = { ...shown, candidateId: 'cnd_none', shownOn: '2026-11-23' };
    expect(await office.attempt('candidate/note-statement', nobody)).toMatchObject({
      refusal: { kind: 'not-found' },
    });
  });

  it('comes in with an import for everybody it was given to, and for nobody it was not', async () => {
    const office = await openInterviewOffice();
    const rows = [candidateInput({ surname: 'Ho' }), candidateInput({ surname: 'Lam' })];
    const chunk = { batchId: 'bat_a', files: [], rows };
    const { candidateIds } = await office.run('import/candidates', { ...chunk, statementBy: 'email' });
    await office.run('import/candidates', { ...chunk, batchId: 'bat_b' });
    const shown = await office.read.all('shownStatements');
    expect(shown.map(({ candidateId }) => candidateId).sort()).toEqual(
      [...(candidateIds as string[])].sort(),
    );
    expect(shown[0]).toMatchObject({
      ...{ version: collectionStatementVersion, shownOn: '2026-11-23', channel: 'email' },
    });
  });
});
