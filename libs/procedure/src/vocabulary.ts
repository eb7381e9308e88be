/** klacht, verbeterpunt, compliment. */
export const kinds = ['COMPLAINT', 'IMPROVEMENT_POINT', 'COMPLIMENT'] as const;
export type Kind = (typeof kinds)[number];

/** dagopvang, buitenschoolse opvang, peuteropvang, gastouderbureau. */
export const careTypes = ['KDV', 'BSO', 'PEUTER', 'GOB'] as const;
export type CareType = (typeof careTypes)[number];

export const languages = ['NL', 'EN'] as const;
export type Language = (typeof languages)[number];

/** gegrond, deels gegrond, ongegrond, geen oordeel mogelijk. */
export const findings = ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING'] as const;
export type Finding = (typeof findings)[number];
