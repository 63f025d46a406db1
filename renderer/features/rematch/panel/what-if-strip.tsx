import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { Candidate } from '@shared/domain/candidate/candidate';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { nothingSupposed, supposes, type WhatIf } from '@shared/domain/matching/what-if';
import { standardWeights, type ScorePart } from '@shared/domain/office/policy';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { SelectInput } from '@ui/select-input';
import { SliderLine } from '@ui/slider-line';
import { StatusChip } from '@ui/status-chip';

interface WhatIfStripProps {
  readonly candidate: Candidate;
  readonly office: OfficeFacts;
  readonly value: WhatIf;
  readonly onChange: (value: WhatIf) => void;
}

const parts = Object.keys(standardWeights) as readonly ScorePart[];
/** Beyond half of all points a part would decide alone. */
const mostPoints = 50;

/** Weights, pay and district to try out: the lists below follow at once, and nothing is kept. */
export function WhatIfStrip({ candidate, office, value, onChange }: WhatIfStripProps) {
  const words = useWords('nextRoles');
  const domain = useWords('domain');
  const chinese = useLanguage() === 'zh-HK';
  const weights = value.weights ?? office.weights;
  const isSupposed = supposes(value);
  return (
    <Box
      component="section"
      aria-label={words('whatIf.open')}
      sx={{
        px: 2,
        py: 1,
        borderBottom: '1px solid',
        borderColor: 'onward.line.hair',
        bgcolor: 'onward.surface.subtle',
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 28 }}>
        <StatusChip tone={isSupposed ? 'warning' : 'neutral'}>
          {words(isSupposed ? 'whatIf.supposed' : 'whatIf.nothing')}
        </StatusChip>
        <Box sx={{ flex: 1 }} />
        <Button
          size="small"
          disabled={!isSupposed}
          onClick={() => {
            onChange(nothingSupposed);
          }}
        >
          {words('whatIf.reset')}
        </Button>
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 4, py: 0.5 }}>
        {parts.map((part) => (
          <SliderLine
            key={part}
            label={domain(`scoreParts.${part}`)}
            value={weights[part]}
            most={Math.max(mostPoints, office.weights[part])}
            moved={weights[part] !== office.weights[part]}
            onChange={(points) => {
              onChange({ ...value, weights: { ...weights, [part]: points } });
            }}
          />
        ))}
      </Box>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', columnGap: 4, pb: 0.5 }}>
        <NumberInput
          label={words('whatIf.pay')}
          prefix="HK$"
          value={value.monthlyPay ?? candidate.expectedPay?.monthly}
          onChange={(pay) => {
            const onFile = candidate.expectedPay?.monthly;
            onChange({ ...value, monthlyPay: pay === undefined || pay === onFile || pay < 0 ? null : pay });
          }}
        />
        <SelectInput
          label={words('whatIf.district')}
          value={value.district ?? candidate.district ?? undefined}
          choices={office.travel.districts.map(({ id, en, zh }) => ({ value: id, label: chinese ? zh : en }))}
          onChange={(district) => {
            onChange({ ...value, district: district === candidate.district ? null : district });
          }}
        />
      </Box>
    </Box>
  );
}
