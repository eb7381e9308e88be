import address from '../letter-link.js?url';

/** The only script that a page of parents loads; without it the link of letter E17 is pasted. */
export const LetterLink = () => <script src={address} defer />;
