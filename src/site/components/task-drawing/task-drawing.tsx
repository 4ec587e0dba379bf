import type { ReactNode } from 'react';

import type { TaskDrawing as Drawing } from '@/domain/level-check';
import { useSite } from '@/site/site-context';

/** A letter in a disc, at a place that somebody can point to. */
function Mark({ letter, x, y }: { letter: string; x: number; y: number }) {
  return (
    <>
      <circle className="task-drawing__disc" cx={x} cy={y} r="13" />
      <text className="task-drawing__letter" x={x} y={y + 6}>
        {letter}
      </text>
    </>
  );
}

/** From a letter to what it stands for. */
function Pointer({ d }: { d: string }) {
  return <path className="task-drawing__pointer" d={d} />;
}

/** What is drawn, on a grid of 320 by 200. A class for each colour; the letters come last, on top. */
const DRAWINGS: Record<Exclude<Drawing, 'message'>, ReactNode> = {
  laptop: (
    <>
      <rect className="task-drawing__dark" x="82" y="8" width="156" height="96" rx="8" />
      <rect className="task-drawing__light" x="90" y="16" width="140" height="80" rx="3" />
      <path className="task-drawing__body" d="M72 106h176l24 74q2 8-6 8H54q-8 0-6-8z" />
      <path className="task-drawing__keys" d="M90 128h140M86 138h148M82 148h156" />
      <path className="task-drawing__light" d="M132 158h56l4 22h-64z" />
      <circle className="task-drawing__light" cx="220" cy="116" r="7" />
      <path className="task-drawing__power" d="M217 114a4 4 0 1 0 6 0M220 111v5" />
      <path className="task-drawing__dark" d="M51 166l-5 14h5l5-14z" />
      <Pointer d="M270 99l-41 14M24 150l22 20M280 170l-90-1" />
      <Mark letter="A" x={282} y={96} />
      <Mark letter="B" x={292} y={171} />
      <Mark letter="C" x={22} y={142} />
    </>
  ),
  phone: (
    <>
      <rect className="task-drawing__dark" x="112" y="6" width="96" height="188" rx="14" />
      <rect className="task-drawing__light" x="119" y="26" width="82" height="146" rx="3" />
      <circle className="task-drawing__light" cx="160" cy="16" r="4" />
      <rect className="task-drawing__light" x="148" y="182" width="24" height="6" rx="3" />
      <rect className="task-drawing__accent" x="208" y="66" width="6" height="32" rx="3" />
      <Pointer d="M74 22l80-6M74 176l70 9M250 82h-32" />
      <Mark letter="A" x={62} y={24} />
      <Mark letter="B" x={62} y={174} />
      <Mark letter="C" x={264} y={82} />
    </>
  ),
  keyboard: (
    <>
      <rect className="task-drawing__body" x="8" y="22" width="304" height="162" rx="12" />
      <path
        className="task-drawing__light"
        d="M22 34h32v32H22zM60 34h32v32H60zM98 34h32v32H98zM136 34h32v32h-32zM174 34h32v32h-32zM212 34h86v32h-86zM22 74h32v32H22zM60 74h32v32H60zM98 74h32v32H98zM136 74h32v32h-32zM174 74h32v32h-32zM212 74h86v32h-86zM22 114h70v26H22zM98 114h32v26H98zM136 114h32v26h-32zM174 114h32v26h-32zM212 114h86v26h-86zM76 148h168v26H76z"
      />
      <path className="task-drawing__line" d="M286 50h-30m9-8l-9 8l9 8M40 134v-13m-6 6l6-7l6 7" />
      <Mark letter="A" x={160} y={161} />
      <Mark letter="B" x={234} y={50} />
      <Mark letter="C" x={70} y={127} />
    </>
  ),
  browser: (
    <>
      <rect className="task-drawing__dark" x="14" y="10" width="292" height="180" rx="10" />
      <rect className="task-drawing__light" x="20" y="54" width="280" height="130" rx="4" />
      <rect className="task-drawing__light" x="72" y="20" width="222" height="24" rx="12" />
      <path className="task-drawing__keys" d="M86 32h10M118 32h96" />
      <path className="task-drawing__back" d="M38 26l-6 6l6 6M54 26l6 6l-6 6" />
      <path className="task-drawing__text" d="M60 84h170M60 102h120" />
      <rect className="task-drawing__accent" x="60" y="140" width="104" height="30" rx="8" />
      <Mark letter="A" x={264} y={32} />
      <Mark letter="B" x={256} y={92} />
      <Mark letter="C" x={186} y={155} />
    </>
  ),
  mail: (
    <>
      <rect className="task-drawing__dark" x="24" y="8" width="272" height="184" rx="10" />
      <rect className="task-drawing__light" x="30" y="32" width="260" height="154" rx="4" />
      <path className="task-drawing__text" d="M46 54h120" />
      <path className="task-drawing__keys" d="M46 76h224M46 92h200M46 108h140" />
      <path className="task-drawing__soft" d="M46 128h52v46H46zM134 128h52v46h-52zM222 128h52v46h-52z" />
      <path
        className="task-drawing__line"
        d="M60 142h24M68 142v-4h8v4M63 142l2 22h14l2-22M150 156l14-14a6 6 0 0 1 8 8l-16 16a4 4 0 0 1-6-6l13-13M238 150l8-8m-8 8l8 8m-8-8h14q8 0 8 12"
      />
      <Mark letter="A" x={72} y={122} />
      <Mark letter="B" x={160} y={122} />
      <Mark letter="C" x={248} y={122} />
    </>
  ),
};

/** A picture of our own with places A, B and C; who cannot see it hears which place is which, and no more. */
export function TaskDrawing({ drawing }: { drawing: Drawing }) {
  const { words } = useSite();
  if (drawing === 'message') {
    return (
      <blockquote className="task-message">
        <p>{words('levelCheck.messageFrom')}</p>
        <p>
          <strong>{words('levelCheck.messageText')}</strong>
        </p>
        <p className="task-message__link">{words('levelCheck.messageLink')}</p>
      </blockquote>
    );
  }
  return (
    <svg className="task-drawing" viewBox="0 0 320 200" role="img" aria-label={words(`levelCheck.drawing.${drawing}`)}>
      {DRAWINGS[drawing]}
    </svg>
  );
}
