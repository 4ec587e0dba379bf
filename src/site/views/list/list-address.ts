/** Characters in a QR code that an old phone still reads from paper and from a screen: about ninety dots across. */
const LONGEST_IN_QR = 450;

/** Whether an address is short enough to be read from a QR code of the size that pages have. */
export function fitsInQrCode(address: string): boolean {
  return address.length <= LONGEST_IN_QR;
}
