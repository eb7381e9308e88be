/** The scalars of what the graph answers: an instant (RFC 3339), a calendar day, a mail address. */
export {
  GraphQLDateTime as DateTime,
  GraphQLEmailAddress as EmailAddress,
  GraphQLLocalDate as LocalDate,
} from 'graphql-scalars';
