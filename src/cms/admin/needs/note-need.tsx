'use client';

import { useId, useRef, useState } from 'react';

import { adminPaths } from '@/config/paths';
import { BARRIERS } from '@/domain/barrier';
import { EMOTIONS, MAX_NOTE_LENGTH, NEED_THEMES } from '@/domain/need';
import { personalDataIn } from '@/domain/personal-data-warning';
import { SKILL_LEVELS } from '@/domain/skill-level';

import { BARRIER_LABELS, LEVEL_TITLES } from '../../fields/classification';
import { EMOTION_LABELS, THEME_LABELS } from '../../need-labels';
import { personalDataProblem } from '../../personal-data-words';
import { useRemembered } from './remembered';
import { saveNeed, takeBack } from './save-need';
import type { WhereHeard } from './where-heard';

/** What is filled in; null for what nobody knows, undefined for what was not touched. */
interface Filled {
  theme?: (typeof NEED_THEMES)[number];
  barrier?: (typeof BARRIERS)[number] | null;
  level?: (typeof SKILL_LEVELS)[number] | null;
  emotion?: (typeof EMOTIONS)[number] | null;
}

/** What became of the last press on "Bewaar". */
type Outcome = { step: 'none' } | { step: 'saving' } | { step: 'saved'; id: string } | { step: 'failed'; why: string };

/** Somewhere that is not in the list. */
const ELSEWHERE = '';

/**
 * Five touches: theme, barrier, level, emotion, save. Place and organisation stay as they were the last time. Nothing
 * that was filled in goes before it is saved.
 */
export function NoteNeed({ organisations, places }: WhereHeard) {
  const noteId = useId();
  const top = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLInputElement>(null);
  const [filled, setFilled] = useState<Filled>({});
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ step: 'none' });
  const [place, setPlace] = useRemembered('plaats', [ELSEWHERE, ...ids(places)], places[0]?.id ?? ELSEWHERE);
  const [organisation, setOrganisation] = useRemembered('organisatie', ids(organisations), organisations[0]?.id ?? '');

  const personal = personalDataProblem(personalDataIn(text));
  const fill = (more: Filled) => {
    setFilled({ ...filled, ...more });
    if (outcome.step !== 'saving') setOutcome({ step: 'none' });
  };
  const save = async () => {
    if (outcome.step === 'saving') return;
    const { barrier = null, emotion = null, level = null, theme } = filled;
    if (theme === undefined) {
      setOutcome({ step: 'failed', why: 'Kies eerst waar het over ging.' });
      return;
    }
    if (personal !== null) {
      setOutcome({ step: 'failed', why: personal });
      note.current?.focus();
      return;
    }
    setOutcome({ step: 'saving' });
    const location = place === ELSEWHERE ? null : place;
    const saved = await saveNeed({ theme, barrier, level, emotion, location, organisation, note: text });
    if ('failure' in saved) {
      setOutcome({ step: 'failed', why: saved.failure });
      return;
    }
    setFilled({});
    setText('');
    setOutcome({ step: 'saved', id: saved.id });
    top.current?.focus();
  };
  const undo = async (id: string) => {
    const gone = await takeBack(id);
    setOutcome(
      'failure' in gone ? { step: 'failed', why: 'Weghalen lukte niet. Doe het in de lijst.' } : { step: 'none' },
    );
    top.current?.focus();
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div ref={top} tabIndex={-1} className="digistap-need__outcome" role="status">
        {outcome.step === 'saved' && (
          <p>
            <strong>Bewaard.</strong> U kunt de volgende noteren.{' '}
            <button type="button" className="digistap-help__button" onClick={() => void undo(outcome.id)}>
              Haal weer weg
            </button>
          </p>
        )}
      </div>
      <p>Zonder naam. Weet u iets niet? Sla het over.</p>
      <Touches
        legend="Waar ging het over?"
        name="thema"
        options={NEED_THEMES.map((theme) => [theme, THEME_LABELS[theme]])}
        chosen={filled.theme}
        choose={(theme) => fill({ theme })}
      />
      <Touches
        legend="Wat houdt iemand tegen?"
        name="drempel"
        options={[...BARRIERS.map((barrier) => [barrier, shortly(BARRIER_LABELS[barrier])] as const), UNKNOWN]}
        chosen={filled.barrier}
        choose={(barrier) => fill({ barrier })}
      />
      <Touches
        legend="Wat kan iemand al?"
        name="niveau"
        options={[...SKILL_LEVELS.map((level) => [level, `${String(level)} ${LEVEL_TITLES[level]}`] as const), UNKNOWN]}
        chosen={filled.level}
        choose={(level) => fill({ level })}
      />
      <Touches
        legend="Hoe voelde iemand zich?"
        name="gevoel"
        options={[...EMOTIONS.map((emotion) => [emotion, EMOTION_LABELS[emotion]] as const), UNKNOWN]}
        chosen={filled.emotion}
        choose={(emotion) => fill({ emotion })}
      />
      <div className="digistap-need__field">
        <label htmlFor={noteId}>In een paar woorden (mag u leeg laten)</label>
        <p id={`${noteId}-uitleg`}>Geen naam, geen nummer. Hoogstens {MAX_NOTE_LENGTH} tekens.</p>
        <input
          id={noteId}
          ref={note}
          type="text"
          autoComplete="off"
          maxLength={MAX_NOTE_LENGTH}
          value={text}
          aria-invalid={personal !== null}
          aria-describedby={`${noteId}-uitleg ${noteId}-fout`}
          onChange={({ target }) => setText(target.value)}
        />
        <p id={`${noteId}-fout`} className="digistap-need__wrong" aria-live="polite">
          {personal}
        </p>
      </div>
      <Choose label="Waar bent u?" options={places} other="Ergens anders" chosen={place} choose={setPlace} />
      {organisations.length > 1 && (
        <Choose label="Voor wie werkt u nu?" options={organisations} chosen={organisation} choose={setOrganisation} />
      )}
      <div className="digistap-need__save">
        <p className="digistap-need__wrong" role="alert">
          {outcome.step === 'failed' && outcome.why}
        </p>
        <button type="submit" className="digistap-need__button" aria-disabled={outcome.step === 'saving'}>
          {outcome.step === 'saving' ? 'Even wachten …' : 'Bewaar'}
        </button>
      </div>
      <p>
        <a href={adminPaths.needs()}>Bekijk wat er allemaal gehoord is</a>
      </p>
    </form>
  );
}

const UNKNOWN = [null, 'Weet ik niet'] as const;

const ids = (choices: readonly { id: string }[]) => choices.map(({ id }) => id);

/** A label without what stands between brackets: there is no room for it on a phone. */
function shortly(label: string): string {
  return label.replace(/ \(.*\)$/u, '');
}

interface TouchesProps<Key> {
  legend: string;
  name: string;
  options: readonly (readonly [Key, string])[];
  chosen: Key | undefined;
  choose: (key: Key) => void;
}

/** One choice out of a few, each as large as a thumb. */
function Touches<Key extends string | number | null>({ choose, chosen, legend, name, options }: TouchesProps<Key>) {
  return (
    <fieldset className="digistap-need__touches">
      <legend>{legend}</legend>
      <div>
        {options.map(([key, label]) => (
          <label key={String(key)}>
            <input type="radio" name={name} checked={chosen === key} onClick={goOn} onChange={() => choose(key)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Brings the next question below a thumb; who chooses by keyboard walks through the answers, and stays. */
function goOn({ currentTarget, detail }: { currentTarget: Element; detail: number }): void {
  // The keyboard clicks too, and counts none.
  if (detail === 0) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const next = currentTarget.closest('fieldset')?.nextElementSibling;
  next?.scrollIntoView({ block: 'start', behavior: isCalm ? 'auto' : 'smooth' });
}

interface ChooseProps {
  label: string;
  options: readonly { id: string; label: string }[];
  /** What stands for none of them. */
  other?: string;
  chosen: string;
  choose: (id: string) => void;
}

/** One choice out of many. */
function Choose({ choose, chosen, label, options, other }: ChooseProps) {
  const id = useId();
  return (
    <div className="digistap-need__field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ target }) => choose(target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
        {other !== undefined && <option value={ELSEWHERE}>{other}</option>}
      </select>
    </div>
  );
}
