/** The one write door of visitors: what they may leave behind, and nothing else. */
export { countFeedback } from './count-feedback';
export { keepRemark } from './keep-remark';
export {
  acceptOfferedPlaces,
  cancelSignUps,
  moveSignUps,
  renewalOf,
  renewManageLink,
  type ManageAnswer,
  type ManageProblem,
} from './manage-sign-up';
export { recordMiss } from './record-miss';
export { requestCallback } from './request-callback';
export { sendEnquiry } from './send-enquiry';
export { signUp } from './sign-up';
