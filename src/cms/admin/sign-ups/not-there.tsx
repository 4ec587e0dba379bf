import { adminPaths } from '@/config/paths';

/** The same for a list that is not there and for one of somebody else. */
export function NotThere() {
  return (
    <div className="digistap-callbacks">
      <h1>Deze lijst is er niet</h1>
      <p>Of de lijst is niet van uw organisatie.</p>
      <p>
        <a href={adminPaths.signUps()}>Naar uw aanmeldingen</a>
      </p>
    </div>
  );
}
