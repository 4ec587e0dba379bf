/** Three people on a flight of five steps, helping each other up: what the whole site is about. Says nothing in words. */
export function HeroDrawing() {
  return (
    <svg className="hero-drawing" viewBox="0 0 480 360" aria-hidden="true">
      <circle className="hero-drawing__sun" cx="396" cy="86" r="74" />
      <path
        className="hero-drawing__stairs"
        d="M0 324q0-12 12-12h84v48H0zM96 272q0-12 12-12h84v100H96zM192 220q0-12 12-12h84v152h-96zM288 168q0-12 12-12h84v204h-96zM384 116q0-12 12-12h84v256h-96z"
      />
      <g className="hero-drawing__light">
        <circle cx="144" cy="162" r="20" />
        <path d="M116 260v-40q0-32 28-32t28 32v40z" />
        <circle cx="432" cy="24" r="19" />
        <path d="M406 104V76q0-28 26-28t26 28v28z" />
      </g>
      <g className="hero-drawing__helper">
        <circle cx="240" cy="108" r="20" />
        <path d="M212 208v-42q0-32 28-32t28 32v42z" />
        <path className="hero-drawing__arm" d="M220 160q-30 2-56 34" />
      </g>
      <path
        className="hero-drawing__laptop"
        d="M308 120q0-6 6-6h44q6 0 6 6v30h-56zM298 150h76v2q0 4-4 4h-68q-4 0-4-4z"
      />
    </svg>
  );
}
