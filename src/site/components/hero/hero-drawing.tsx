/** Three people on a flight of five steps, helping each other up: what the whole site is about. Says nothing in words. */
export function HeroDrawing() {
  return (
    <svg className="hero-drawing" viewBox="0 0 480 360" aria-hidden="true">
      <circle className="hero-drawing__sun" cx="392" cy="92" r="64" />
      <path
        className="hero-drawing__stairs"
        d="M0 324q0-12 12-12h72q12 0 12 12v36H0zM96 272q0-12 12-12h72q12 0 12 12v88H96zM192 220q0-12 12-12h72q12 0 12 12v140h-96zM288 168q0-12 12-12h72q12 0 12 12v192h-96zM384 116q0-12 12-12h72q12 0 12 12v244h-96z"
      />
      <path
        className="hero-drawing__edge"
        d="M108 260h72q12 0 12 12v4H96v-4q0-12 12-12zM300 156h72q12 0 12 12v4h-96v-4q0-12 12-12z"
      />
      <g className="hero-drawing__first">
        <circle cx="144" cy="160" r="20" />
        <path d="M118 260v-42q0-30 26-30t26 30v42z" />
      </g>
      <g className="hero-drawing__second">
        <circle cx="240" cy="106" r="20" />
        <path d="M214 208v-44q0-30 26-30t26 30v44z" />
        <path className="hero-drawing__arm" d="M218 168q-26 4-50 30" />
      </g>
      <g className="hero-drawing__third">
        <circle cx="432" cy="22" r="18" />
        <path d="M408 104V74q0-28 24-28t24 28v30z" />
      </g>
      <path
        className="hero-drawing__laptop"
        d="M306 118q0-6 6-6h48q6 0 6 6v32h-60zM298 150h76v2q0 4-4 4h-68q-4 0-4-4z"
      />
    </svg>
  );
}
