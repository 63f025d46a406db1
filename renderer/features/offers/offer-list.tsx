import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useState } from 'react';
import { fullName } from '@shared/domain/candidate/candidate-name';
import { offersOf } from '@shared/domain/submission/offer-standing';
import { nameIn, titleIn } from '@shared/domain/own-name';
import { readOffers, type OfferLine, type WantedOffers } from '@data/queries/offers';
import { useLive } from '@data/use-office';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { Section } from '@ui/section';
import { StatusChip } from '@ui/status-chip';
import { OfferDialog } from './offer-dialog';
import { useOfferState, useOfferText } from './use-offer-text';

interface OfferListProps {
  /** Kept the same between two drawings by its owner: the list is read again when it changes. */
  readonly wanted: WantedOffers;
  readonly look?: 'plain' | 'card';
  readonly onOpenRole: (roleId: string) => void;
}

/** The person and the role, as far as the page around it does not say them already. */
function useSubject(wanted: WantedOffers): (line: OfferLine) => string {
  const words = useWords('offers');
  const language = useLanguage();
  return ({ candidate, role }) => {
    const name = candidate ? fullName(candidate) : words('somebody');
    const title = role ? titleIn(language, role) : '';
    const client = role?.client && nameIn(language, role.client);
    return [
      ...('candidateId' in wanted ? [] : [name]),
      title,
      ...('clientId' in wanted ? [] : [client ?? '']),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
}

interface RowProps {
  readonly line: OfferLine;
  readonly subject: string;
  readonly onOpen: () => void;
  readonly onRevise: () => void;
}

function OfferRow({ line, subject, onOpen, onRevise }: RowProps) {
  const words = useWords('offers');
  const text = useOfferText();
  const state = useOfferState()(line);
  const earlier = offersOf(line.submission).length - 1;
  const end = line.outcome === 'declined' || line.outcome === 'lapsed' ? line.submission.end : null;
  return (
    <Box component="li" sx={{ py: 0.75, borderBottom: '1px solid', borderColor: 'onward.line.hair' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 1 }}>
        <Link
          component="button"
          type="button"
          underline="hover"
          onClick={onOpen}
          sx={{ flex: 1, minWidth: 120, font: 'inherit', textAlign: 'left', color: 'text.primary' }}
        >
          {subject}
        </Link>
        <StatusChip tone={state.tone} icon={state.icon} look="plain">
          {state.text}
        </StatusChip>
        {line.outcome === 'waiting' && (
          <Button size="small" variant="text" aria-label={words('reviseOf', { subject })} onClick={onRevise}>
            {words('revise')}
          </Button>
        )}
      </Box>
      <Box sx={{ typography: 'body2', color: 'text.secondary' }}>
        {[
          text(line.offer),
          ...(earlier > 0 ? [words('earlierCount', { count: earlier })] : []),
          line.offer.words,
          end?.words ?? '',
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </Box>
    </Box>
  );
}

/** Offers with their terms and what became of them; nothing stands here where there is none. */
export function OfferList({ wanted, look = 'plain', onOpenRole }: OfferListProps) {
  const words = useWords('offers');
  const subject = useSubject(wanted);
  const lines = useLive((read) => readOffers(read, wanted), [wanted]);
  const [revising, setRevising] = useState<string>();
  if (lines === undefined || lines.length === 0) return null;
  const title = words('waitingOf' in wanted ? 'waiting' : 'list');
  return (
    <Section title={title} count={lines.length} look={look} padded={false}>
      <Box
        component="ul"
        aria-label={title}
        sx={{ m: 0, p: 0, px: look === 'card' ? 1.5 : 0, listStyle: 'none' }}
      >
        {lines.map((line) => (
          <OfferRow
            key={line.submission.id}
            line={line}
            subject={subject(line)}
            onOpen={() => {
              onOpenRole(line.submission.roleId);
            }}
            onRevise={() => {
              setRevising(line.submission.id);
            }}
          />
        ))}
      </Box>
      {revising !== undefined && (
        <OfferDialog
          submissionId={revising}
          onClose={() => {
            setRevising(undefined);
          }}
        />
      )}
    </Section>
  );
}
