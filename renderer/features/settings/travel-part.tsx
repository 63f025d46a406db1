import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import type { OfficeFacts } from '@shared/commands/office-facts';
import { travelLimits, type TravelTable } from '@shared/domain/interview/travel';
import { settingIds, thresholds } from '@shared/domain/office/policy';
import { useAct } from '@data/use-act';
import { CommandButton } from '@ui/commands/command-button';
import { CheckInput } from '@ui/check-input';
import { EmptyState } from '@ui/empty-state';
import { useFormat } from '@ui/i18n/format';
import { useLanguage } from '@ui/i18n/language';
import { useWords } from '@ui/i18n/words';
import { NumberInput } from '@ui/number-input';
import { Section } from '@ui/section';
import { EffectLines, EffectNotice } from './effect-notice';
import { isWithin, policyToStore } from './policy-groups';
import { SaveBar } from './save-bar';
import {
  changedWays,
  minutesOf,
  travelOf,
  typedFrom,
  typeWay,
  type TypedWays,
  type Way,
} from './travel-form';
import { TravelGrid } from './travel-grid';
import { useTouched } from './use-touched';

interface TravelPartProps {
  readonly office: OfficeFacts;
  readonly shipped: TravelTable;
}

const lobbyWidth = 200;

/** The way under the cursor in words: there, back, and as shipped. */
function WayLine(props: {
  readonly office: OfficeFacts;
  readonly shipped: TravelTable;
  readonly typed: TypedWays;
  readonly way: Way;
}) {
  const { office, shipped, typed, way } = props;
  const words = useWords('timeSettings');
  const chinese = useLanguage() === 'zh-HK';
  const { travel } = office;
  const named = (index: number): string =>
    (chinese ? travel.districts[index]?.zh : travel.districts[index]?.en) ?? '';
  const idOf = (index: number): string => travel.districts[index]?.id ?? '';
  const place = (index: number): number => shipped.districts.findIndex(({ id }) => id === idOf(index));
  const minutes = (found: number | undefined): string => (found === undefined ? '–' : String(found));
  const back = { from: way.to, to: way.from };
  const parts = [
    words('travel.pairMinutes', { minutes: minutes(minutesOf(travel, typed, way)) }),
    ...(way.from === way.to
      ? []
      : [words('travel.wayBack', { minutes: minutes(minutesOf(travel, typed, back)) })]),
    words('travel.shipped', { minutes: minutes(shipped.minutes[place(way.from)]?.[place(way.to)]) }),
  ];
  return (
    <Box role="status">
      <Box component="span" sx={{ fontWeight: 'fontWeightBold' }}>
        {words('travel.pair', { from: named(way.from), to: named(way.to) })}
      </Box>{' '}
      {parts.join(' · ')}
    </Box>
  );
}

/** What is typed on this part, and what the office would then go by. */
function useTravelForm(office: OfficeFacts) {
  const [typed, setTyped] = useState<TypedWays>(new Map());
  const [lobby, setLobby] = useState<{ readonly minutes: number | undefined }>();
  const lobbyMinutes = lobby ? lobby.minutes : office.policy.lobbyMinutes;
  const travel = useMemo(() => travelOf(office.travel, typed), [office.travel, typed]);
  const ways = changedWays(office.travel, typed);
  const lobbyChanged = lobbyMinutes !== office.policy.lobbyMinutes;
  const after = useMemo(() => {
    if (!travel || !isWithin('lobbyMinutes', lobbyMinutes)) return null;
    return { ...office, travel, policy: { ...office.policy, lobbyMinutes } };
  }, [office, travel, lobbyMinutes]);
  return {
    ...{ typed, setTyped, lobbyMinutes, after, ways, lobbyChanged },
    typeLobby: (minutes: number | undefined) => {
      setLobby({ minutes });
    },
    changes: ways.length + Number(lobbyChanged),
    reset: () => {
      setTyped(new Map());
      setLobby(undefined);
    },
  };
}

type TravelForm = ReturnType<typeof useTravelForm>;

function LobbyField({ form }: { readonly form: TravelForm }) {
  const words = useWords('timeSettings');
  const settings = useWords('settings');
  const format = useFormat();
  const { minimum, maximum } = thresholds.lobbyMinutes;
  return (
    <Box sx={{ width: lobbyWidth, flex: 'none' }}>
      <NumberInput
        label={words('travel.lobby')}
        unit={settings('units.minutes')}
        value={form.lobbyMinutes}
        error={
          isWithin('lobbyMinutes', form.lobbyMinutes)
            ? undefined
            : settings('between', { minimum: format.count(minimum), maximum: format.count(maximum) })
        }
        onChange={form.typeLobby}
      />
    </Box>
  );
}

function useKeepTravel(office: OfficeFacts, form: TravelForm) {
  const { act, failure, busy, forget } = useAct();
  const back = (): void => {
    form.reset();
    forget();
  };
  const save = async (): Promise<void> => {
    const { after, ways, lobbyChanged } = form;
    if (!after) return;
    if (
      ways.length > 0 &&
      !(await act('office/change-setting', { id: settingIds.travel, value: after.travel }))
    )
      return;
    const policy = policyToStore({ ...office.policy, lobbyMinutes: after.policy.lobbyMinutes });
    if (
      lobbyChanged &&
      policy &&
      !(await act('office/change-setting', { id: settingIds.policy, value: policy }))
    )
      return;
    back();
  };
  return { failure, busy, back, save, act };
}

/** Minutes between the districts, and the lobby time that goes on top of every way. */
export function TravelPart({ office, shipped }: TravelPartProps) {
  const words = useWords('timeSettings');
  const [way, setWay] = useState<Way>({ from: 0, to: 1 });
  const [bothWays, setBothWays] = useState(true);
  const form = useTravelForm(office);
  const { typed, setTyped, changes, after } = form;
  const { failure, busy, back, save, act } = useKeepTravel(office, form);
  const touched = useTouched(office, changes > 0 ? after : null);
  if (office.travel.districts.length === 0)
    return (
      <EmptyState
        sentence={words('travel.noDistricts')}
        actionLabel={words('travel.takeShipped')}
        onAction={() => void act('office/change-setting', { id: settingIds.travel, value: shipped })}
      />
    );
  return (
    <Box>
      <Section title={words('travel.title')} note={words('travel.note')} look="card" padded={false}>
        <Box sx={{ display: 'flex', alignItems: 'end', gap: 2, px: 1.5, py: 1 }}>
          <LobbyField form={form} />
          <Box sx={{ flex: 1, typography: 'body2', color: 'text.secondary', pb: 0.75 }}>
            {words('travel.lobbyHelp')}
          </Box>
          <CommandButton
            command={{
              id: 'settings.to-shipped',
              label: words('travel.toShipped'),
              run: () => {
                setTyped(typedFrom(office.travel, shipped));
              },
            }}
          />
        </Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, px: 1.5, pb: 0.5 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <WayLine office={office} shipped={shipped} typed={typed} way={way} />
          </Box>
          <CheckInput label={words('travel.bothWays')} checked={bothWays} onChange={setBothWays} />
        </Box>
        <TravelGrid
          table={office.travel}
          typed={typed}
          focused={way}
          onFocus={setWay}
          onType={(typedWay, minutes) => {
            setTyped((before) => typeWay(before, typedWay, { minutes, bothWays }));
          }}
        />
      </Section>
      <Box sx={{ mt: 2 }}>
        <EffectNotice touched={touched} />
      </Box>
      <SaveBar
        changes={changes}
        failure={failure}
        disabled={busy || after === null}
        onSave={() => void save()}
        onBack={back}
        note={
          after === null ? (
            words('travel.range', { most: String(travelLimits.longestMinutes) })
          ) : touched ? (
            <EffectLines touched={touched} />
          ) : (
            words('travel.pairHint')
          )
        }
      />
    </Box>
  );
}
