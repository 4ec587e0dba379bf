/** A picture ready for an `<img>`: addresses on our own host, intrinsic size in pixels, text for who cannot see it. */
export interface Picture {
  src: string;
  srcSet: string;
  width: number;
  height: number;
  alt: string;
  credit: string | null;
}

/** A file to download, such as a guide's checklist. */
export interface Download {
  href: string;
  title: string;
  /** Bytes. */
  size: number;
  mimeType: string;
}
