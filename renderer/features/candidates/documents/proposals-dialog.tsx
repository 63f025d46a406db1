import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Check } from 'lucide-react';
import { useState } from 'react';
import type { CandidateDocument } from '@shared/domain/candidate/document';
import type { Proposal } from '@data/documents/propose-fields';
import { useAct } from '@data/use-act';
import { DialogFrame } from '@ui/dialog-frame';
import { EmptyState } from '@ui/empty-state';
import { ErrorNotice } from '@ui/error-notice';
import { FormStack } from '@ui/form-row';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { SkeletonRows } from '@ui/skeleton-rows';
import { NameOf } from '../parts/name-of';
import { PlainTable, type PlainColumn } from '../parts/plain-table';
import { useProfile } from '../parts/profile-context';
import { RefusedNotice } from '../parts/refused-notice';
import { useProposals } from './use-proposals';

interface ProposalsDialogProps {
  readonly document: CandidateDocument;
  readonly onClose: () => void;
}

interface Taking {
  readonly taken: ReadonlySet<string>;
  readonly take: (proposal: Proposal) => void;
}

function useProposalColumns({ taken, take }: Taking): readonly PlainColumn<Proposal>[] {
  const words = useWords('documents');
  const fieldName = ({ field }: Proposal): string => words(`proposals.fields.${field}`);
  return [
    { key: 'field', header: words('proposals.field'), render: fieldName },
    {
      key: 'found',
      header: words('proposals.found'),
      render: ({ found }) => <Box sx={{ overflowWrap: 'anywhere' }}>{found}</Box>,
    },
    {
      key: 'now',
      header: words('proposals.now'),
      render: ({ now }) => (
        <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {now === '' ? words('proposals.nothing') : now}
        </Box>
      ),
    },
    {
      key: 'act',
      header: '',
      name: words('proposals.act'),
      align: 'right',
      render: (proposal) => {
        const isTaken = taken.has(proposal.key);
        const value = { field: fieldName(proposal), value: proposal.found };
        // It stays a button when it is taken, so that the focus stays where the hand is.
        return (
          <Button
            size="small"
            aria-disabled={isTaken}
            startIcon={isTaken ? <Icon of={Check} /> : undefined}
            aria-label={words(isTaken ? 'proposals.takenName' : 'proposals.takeName', value)}
            sx={isTaken ? { color: 'onward.success.text' } : undefined}
            onClick={() => {
              if (!isTaken) take(proposal);
            }}
          >
            {words(isTaken ? 'proposals.taken' : 'proposals.take')}
          </Button>
        );
      },
    },
  ];
}

/** What a CV says and the profile does not: taken one by one, each an act of its own that undo takes back. */
export function ProposalsDialog({ document, onClose }: ProposalsDialogProps) {
  const words = useWords('documents');
  const { profile } = useProfile();
  const { proposals, problem } = useProposals(document);
  const { act, failure } = useAct();
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const take = async ({ key, set }: Proposal): Promise<void> => {
    const done = await act('candidate/edit', { candidateId: profile.candidate.id, set });
    if (done) setTaken((keys) => new Set([...keys, key]));
  };
  const columns = useProposalColumns({ taken, take: (proposal) => void take(proposal) });
  const { name } = document;
  return (
    <DialogFrame
      title={words('proposals.title')}
      about={<NameOf name={profile.candidate} />}
      width="wide"
      onClose={onClose}
    >
      <FormStack>
        <RefusedNotice refused={failure} />
        {problem && (
          <ErrorNotice what={words(`opening.${problem}`, { name })} next={words('opening.again')} />
        )}
        {proposals === null && <SkeletonRows />}
        {proposals?.length === 0 && !problem && <EmptyState sentence={words('proposals.none')} />}
        {proposals !== null && proposals.length > 0 && (
          <>
            <Box sx={{ color: 'text.secondary' }}>{words('proposals.lead', { name })}</Box>
            <PlainTable
              label={words('proposals.title')}
              columns={columns}
              rows={proposals}
              rowKey={({ key }) => key}
            />
          </>
        )}
      </FormStack>
    </DialogFrame>
  );
}
