import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { ReactNode } from 'react';
import type { TravelTable } from '@shared/domain/interview/travel';
import { mayOpen } from '@shared/domain/staff/permission-table';
import { readSettings, type SettingsFacts } from '@data/queries/settings';
import { useLive, useOffice } from '@data/use-office';
import { Icon } from '@ui/icon';
import { useWords } from '@ui/i18n/words';
import { radius, size } from '@ui/measures';
import { Page } from '@ui/page';
import { SkeletonRows } from '@ui/skeleton-rows';
import { AboutPart } from './about-part';
import { ArchivePart } from './archive/archive-part';
import { AppearancePart } from './appearance-part';
import { DurationsPart } from './durations-part';
import { HolidaysPart } from './holidays-part';
import { InstallationPart } from './installation-part';
import { MessagesPart } from './messages-part';
import { OfficePart } from './office-part';
import { PoliciesPart } from './policies-part';
import { RoomsPart } from './rooms-part';
import { SafetyPart } from './safety-part';
import { settingsParts, type SettingsPart } from './settings-part';
import { SlotsPart } from './slots-part';
import type { PinTools } from './staff-dialog';
import { StaffPart } from './staff-part';
import { TravelPart } from './travel-part';
import { WeatherPart } from './weather-part';
import { WeightsPart } from './weights-part';

interface SettingsPageProps {
  /** The part asked for; the first one stands in for a part that is unknown or not the viewer's. */
  readonly part: string;
  readonly onPart: (part: SettingsPart) => void;
  readonly languageChoice: ReactNode;
  readonly lookChoice: ReactNode;
  readonly pin: PinTools;
  /** Districts and minutes as they ship. */
  readonly shippedTravel: TravelTable;
  /** The office was put back to a backup and must be started again. */
  readonly onRestored: () => void;
}

const navWidth = 208;

function PartList({
  parts,
  chosen,
  onPart,
}: {
  readonly parts: readonly (typeof settingsParts)[number][];
  readonly chosen: SettingsPart;
  readonly onPart: (part: SettingsPart) => void;
}) {
  const words = useWords('settings');
  return (
    <Box
      component="nav"
      aria-label={words('partsLabel')}
      sx={{
        width: navWidth,
        flex: 'none',
        p: 1,
        borderRight: '1px solid',
        borderColor: 'onward.line.hair',
        bgcolor: 'onward.surface.subtle',
        overflowY: 'auto',
      }}
    >
      {parts.map(({ key, icon }) => (
        <ButtonBase
          key={key}
          aria-current={key === chosen ? 'page' : undefined}
          onClick={() => {
            onPart(key);
          }}
          sx={{
            display: 'flex',
            justifyContent: 'flex-start',
            gap: 1.25,
            width: '100%',
            minHeight: size.control,
            px: 1.25,
            typography: 'body1',
            textAlign: 'left',
            borderRadius: `${radius.control}px`,
            color: 'text.secondary',
            '&[aria-current]': {
              bgcolor: 'onward.primary.tint',
              color: 'onward.primary.text',
              fontWeight: 'fontWeightBold',
            },
          }}
        >
          <Icon of={icon} />
          {words(`parts.${key}`)}
        </ButtonBase>
      ))}
    </Box>
  );
}

function PartContent(
  props: SettingsPageProps & { readonly chosen: SettingsPart; readonly facts: SettingsFacts },
) {
  const { chosen, facts, languageChoice, lookChoice, pin, shippedTravel, onRestored } = props;
  switch (chosen) {
    case 'appearance':
      return <AppearancePart languageChoice={languageChoice} lookChoice={lookChoice} />;
    case 'office':
      return <OfficePart office={facts.office} />;
    case 'rooms':
      return <RoomsPart rooms={facts.rooms} />;
    case 'policies':
      return <PoliciesPart office={facts.office} clients={facts.clients} />;
    case 'slots':
      return <SlotsPart facts={facts} />;
    case 'durations':
      return <DurationsPart templates={facts.office.templates} />;
    case 'holidays':
      return <HolidaysPart office={facts.office} />;
    case 'travel':
      return <TravelPart office={facts.office} shipped={shippedTravel} />;
    case 'weather':
      return <WeatherPart weather={facts.office.weather} />;
    case 'weights':
      return <WeightsPart weights={facts.office.weights} />;
    case 'messages':
      return <MessagesPart templates={facts.office.templates} />;
    case 'staff':
      return <StaffPart staff={facts.staff} pin={pin} />;
    case 'safety':
      return <SafetyPart staff={facts.staff} onRestored={onRestored} />;
    case 'archive':
      return <ArchivePart office={facts.office.profile} />;
    case 'installation':
      return <InstallationPart />;
    case 'about':
      return <AboutPart />;
  }
}

/** The office's settings for its managers; look, language and what this is for everybody. */
export function SettingsPage(props: SettingsPageProps) {
  const { part, onPart } = props;
  const { actor } = useOffice();
  const words = useWords('settings');
  const facts = useLive(readSettings, []);
  const manages = mayOpen(actor.role, 'settings/office');
  const parts = settingsParts.filter(({ page }) => mayOpen(actor.role, page));
  const chosen = parts.find(({ key }) => key === part)?.key ?? 'appearance';
  return (
    <Page
      title={words(`parts.${chosen}`)}
      parent={{
        label: words('title'),
        onOpen: () => {
          onPart('appearance');
        },
      }}
      padded={false}
      scrolls={false}
      hintNote={manages ? words('logged') : undefined}
      hints={[
        { keys: ['F6'], label: words('hints.part') },
        { keys: ['ctrl+z'], label: words('hints.undo') },
      ]}
    >
      <Box sx={{ display: 'flex', flex: 1, minHeight: 0 }}>
        <PartList parts={parts} chosen={chosen} onPart={onPart} />
        <Box
          key={chosen}
          role="region"
          aria-label={words('title')}
          tabIndex={0}
          sx={{ flex: 1, minWidth: 0, overflowY: 'auto', p: 2 }}
        >
          {facts ? <PartContent {...props} chosen={chosen} facts={facts} /> : <SkeletonRows count={8} />}
        </Box>
      </Box>
    </Page>
  );
}
