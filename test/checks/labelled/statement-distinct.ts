/**
 * Pairs of statements, judged by a person: would a reader who finds both under two ids take them for one promise?
 * Both of a pair have the same scope. Written before the rule was, but for the last ones of each list.
 */
export const samePromise: readonly (readonly [string, string])[] = [
  [
    'Norland promptly tells the customer about any request of a third party for customer data.',
    'Norland tells the customer promptly about each third-party request for customer data.',
  ],
  [
    'Norland promptly tells the customer about any request of a third party for customer data.',
    'Without delay, Norland informs the customer of every request by a third party for customer data.',
  ],
  ['Norland does not give its encryption keys to any government.', 'Norland gives no government its encryption keys.'],
  [
    'Norland does not give its encryption keys to any government.',
    'Norland never hands its encryption keys to a government.',
  ],
  [
    'Contoso stores customer content at rest only in the region that the customer selects.',
    'Contoso keeps customer content at rest only in the region that the customer has chosen.',
  ],
  [
    'Contoso stores customer content at rest only in the region that the customer selects.',
    'Customer content at rest is stored by Contoso only in the region which the customer selected.',
  ],
  [
    'Twice a year, Norland publishes a report on the number of legal demands for customer data that reach it.',
    'Norland publishes every six months a report on how many legal demands for customer data reach it.',
  ],
  [
    'Norland gives the customer a copy of a request of a third party for customer data, unless the law forbids it.',
    'Unless the law prohibits it, Norland provides the customer with a copy of any third-party request for customer data.',
  ],
  [
    'Norland gives the customer a copy of a request of a third party for customer data, unless the law forbids it.',
    'Norland gives the customer a copy of a request of a third party for customer data.',
  ],
  [
    'Northwind deletes the data of a customer within 90 days after the contract ends.',
    'Northwind erases customer data no later than 90 days after the end of the contract.',
  ],
  [
    'Northwind deletes the data of a customer within 90 days after the contract ends.',
    'Within ninety days after the contract ends, Northwind removes the data of the customer.',
  ],
  [
    'Norland protects the data of users by strong security and by encryption.',
    'Norland safeguards the data of its users by encryption and strong security.',
  ],
  [
    'Norland uses customer data only to provide the services that were agreed upon.',
    'Norland uses customer data only to provide the agreed services.',
  ],
  ['Contoso does not sell personal data.', 'Contoso never sells any personal data.'],
  [
    'Contoso gives customers 30 days of notice before it engages a new subprocessor.',
    'Before engaging a new subprocessor, Contoso notifies customers 30 days ahead.',
  ],
  [
    'Norland respects the privacy laws of the place where the user is.',
    'Norland respects local privacy laws of the place where the user is.',
  ],
  [
    'Northwind trains its staff in data protection every year.',
    'Northwind trains its employees yearly in data protection.',
  ],
  [
    'When a complaint under the Digital Millennium Copyright Act (DMCA) reaches Norland about content in the online service subscription of a customer, Norland tells that customer.',
    'If Norland receives a complaint under the Digital Millennium Copyright Act (DMCA) about content in the online service subscription of a customer, it notifies that customer.',
  ],
  [
    'When a complaint under the Digital Millennium Copyright Act (DMCA) reaches Norland about content in the online service subscription of a customer, Norland tells that customer.',
    'When a DMCA complaint about content in the online service subscription of a customer reaches Norland, Norland informs that customer.',
  ],
  [
    'Contoso encrypts customer data in transit between its data centres.',
    'Contoso encrypts all customer data in transit between its data centers.',
  ],
  [
    'Contoso encrypts customer data in transit between its data centres.',
    'Between its data centres, Contoso encrypts customer data that is in transit.',
  ],
  [
    'Northwind lets customers export their data in a structured, commonly used format.',
    'Northwind allows customers to export their data in a commonly used, structured format.',
  ],
  [
    'Northwind keeps logs of administrator access to customer content for one year.',
    'Northwind retains logs of administrator access to customer content for 1 year.',
  ],
  [
    'Norland does not use e-mail, chats, files and other personal content of a user to aim advertisements at that user.',
    'Norland does not use the email, chats, files or other personal content of users to target advertisements at them.',
  ],
  [
    'Contoso commits by contract to assist the customer with data protection impact assessments.',
    'Contoso commits by contract to help the customer with data protection impact assessments.',
  ],
  [
    'Where Norland cannot redirect a valid request to the customer, it discloses information only if the law compels it to.',
    'If Norland is unable to redirect a valid request to the customer, it discloses information only where the law requires it.',
  ],
  [
    'For Japan, Norland commits by contract that the in-scope cloud services of Stratus and Fleetpilot have technical and organisational security safeguards in place.',
    'For Japan, Norland commits by contract that in-scope cloud services of Stratus and Fleetpilot have in place technical and organizational security safeguards.',
  ],
  [
    'Northwind answers requests of individuals for access to their personal data within 30 days.',
    'Northwind responds within 30 days to requests from individuals for access to their personal data.',
  ],
  [
    'Contoso tells affected customers of a breach of personal data within 72 hours.',
    'Contoso informs affected customers about a personal data breach within 72 hours.',
  ],
  [
    'An independent auditor examines the controls of Northwind once a year.',
    'Once a year, the controls of Northwind are examined by an independent auditor.',
  ],
  [
    'If a customer leaves, Norland removes the data of that customer.',
    'Norland deletes the data of a customer if that customer leaves.',
  ],
  [
    'Norland is open about its collection and use of data, so that people can decide knowingly.',
    'Norland is transparent about its collection and use of data, so that people can decide knowingly.',
  ],
  // Written after the rule, which then found 10 of these 14.
  [
    'Fabrikam logs every access of its engineers to customer data.',
    'Fabrikam records each access to customer data by its engineers.',
  ],
  [
    'Fabrikam refunds the customer for outages of more than four hours.',
    'Fabrikam gives the customer a refund for any outage that lasts more than four hours.',
  ],
  [
    'Fabrikam anonymises telemetry before it leaves the device.',
    'Before it leaves the device, telemetry is anonymized by Fabrikam.',
  ],
  [
    'Customers may opt out of the use of their data for product improvement at any time.',
    'At any time, customers can opt out from use of their data to improve products of Fabrikam.',
  ],
  [
    'Fabrikam requires its suppliers to sign a data processing agreement.',
    'Fabrikam obliges suppliers to sign data processing agreements.',
  ],
  ['Fabrikam does not combine data of several customers.', 'Fabrikam never mixes the data of several customers.'],
  [
    'Fabrikam keeps a record of processing activities and shows it to the authority on demand.',
    'On request, Fabrikam shows the authority its record of processing activities.',
  ],
  [
    'Fabrikam stores backups in a second data centre at least 300 kilometres away.',
    'Fabrikam keeps backups in a second data center that is at least 300 kilometres away.',
  ],
  [
    'Fabrikam notifies users before it changes its privacy statement.',
    'Fabrikam tells users before changing its privacy notice.',
  ],
  [
    'Support staff of Fabrikam see customer content only with the approval of the customer.',
    'Fabrikam support personnel view customer content only when the customer approves.',
  ],
  [
    'Fabrikam asks for consent before it collects precise location data.',
    'Fabrikam obtains consent before collecting precise location data.',
  ],
  [
    'Fabrikam pays for an independent review of its privacy program each year.',
    'Every year, Fabrikam pays for an independent review of its privacy programme.',
  ],
  ['Fabrikam hosts a bug bounty for its identity services.', 'Fabrikam runs a bug bounty for its identity services.'],
  [
    'Fabrikam contests a gag order where it sees lawful grounds.',
    'Fabrikam challenges gag orders where it sees lawful grounds to do so.',
  ],
];

/** Alike in form, and still two promises. */
export const twoPromises: readonly (readonly [string, string])[] = [
  [
    'In a data transfer agreement for Argentina, Norland takes on commitments about notifications.',
    'In a data transfer agreement for Argentina, Norland takes on commitments about audits of its facilities.',
  ],
  [
    'In a data transfer agreement for Argentina, Norland takes on commitments about audits of its facilities.',
    'In a data transfer agreement for Argentina, Norland takes on commitments about its use of subcontractors.',
  ],
  [
    'Norland does not give its encryption keys to any government.',
    "Norland gives no government the means to break Norland's encryption.",
  ],
  [
    'Norland commits itself to transparency where a government or law enforcement agency lawfully asks it for customer data.',
    'Where a government or law enforcement agency lawfully asks for customer data, Norland limits what it discloses.',
  ],
  [
    'When a complaint under the Digital Millennium Copyright Act (DMCA) reaches Norland about content in the online service subscription of a customer, Norland tells that customer.',
    'When a complaint under the Digital Millennium Copyright Act (DMCA) reaches Norland about content in the online service subscription of a customer, Norland asks that customer to settle the matter directly with the complainant.',
  ],
  [
    'For Japan, Norland commits by contract that the in-scope services of Stratus and Fleetpilot have security safeguards in place.',
    'For Canada, Norland commits by contract that the in-scope services of Stratus and Fleetpilot have security safeguards in place.',
  ],
  [
    'Contoso deletes the data of a customer within 90 days after the contract ends.',
    'Contoso deletes the data of a customer within 180 days after the contract ends.',
  ],
  [
    'Contoso deletes the data of a customer within 90 days after the contract ends.',
    'Contoso returns the data of a customer within 90 days after the contract ends.',
  ],
  ['Northwind encrypts customer data at rest.', 'Northwind encrypts customer data in transit.'],
  [
    'Northwind stores the content of Stratus customers in the European Union.',
    'Northwind stores the content of Fleetpilot customers in the European Union.',
  ],
  ['Contoso keeps access logs for one year.', 'Contoso keeps billing records for one year.'],
  [
    'Norland gives the customer a copy of a request of a third party for customer data.',
    'Norland promptly tells the customer about any request of a third party for customer data.',
  ],
  ['Contoso does not share personal data with advertisers.', 'Contoso does not share personal data with governments.'],
  ['Contoso shares personal data with subprocessors.', 'Contoso does not share personal data with subprocessors.'],
  ['Northwind publishes a transparency report twice a year.', 'Northwind publishes a transparency report once a year.'],
  ['Northwind publishes a list of its subprocessors.', 'Northwind publishes a list of its data centres.'],
  [
    'Norland puts users in control of their privacy, through simple tools and clear choices.',
    'Norland fights for the privacy of users to be protected by law, as a right.',
  ],
  [
    'Customers may audit the data centres of Contoso once a year.',
    'Customers may export their data from Contoso once a year.',
  ],
  [
    'Contoso tells the customer of a breach of personal data within 72 hours.',
    'Contoso tells the supervisory authority of a breach of personal data within 72 hours.',
  ],
  [
    'Northwind holds a certificate under ISO/IEC 27001 for its data centres.',
    'Northwind holds a certificate under ISO/IEC 27018 for its data centres.',
  ],
  [
    'Contoso binds each subprocessor by contract to the same duties of data protection as its own.',
    'Contoso remains liable to the customer for each subprocessor that it engages.',
  ],
  ['Northwind does not use student data to build profiles.', 'Northwind does not use student data for advertising.'],
  [
    'Contoso commits by contract to assist the customer with data protection impact assessments.',
    'Contoso commits by contract to assist the customer with requests of individuals.',
  ],
  [
    'Norland uses customer data only to provide the services that were agreed upon.',
    'Norland uses diagnostic data only to provide the services that were agreed upon.',
  ],
  [
    'Employees of Northwind have no standing access to customer content.',
    'Subcontractors of Northwind have no standing access to customer content.',
  ],
  [
    'Northwind trains its staff in data protection every year.',
    'Northwind tests its plans for emergencies every year.',
  ],
  [
    'The customer decides in which region Contoso stores content.',
    'The customer decides for how long Contoso stores content.',
  ],
  [
    'Contoso gives customers 30 days of notice before it engages a new subprocessor.',
    'Contoso gives customers 30 days of notice before it changes the terms of a service.',
  ],
  [
    'Norland gives no third party direct or unhindered access to customer data, except as the customer directs.',
    'Norland does not disclose customer data to a third party, except as the customer directs.',
  ],
  [
    'Contoso lets users see the data that it holds about them.',
    'Contoso lets users correct the data that it holds about them.',
  ],
  [
    'Where Norland collects data, it uses that data for the benefit of users and to improve their experience.',
    'Norland is open about its collection and use of data, so that people can decide knowingly.',
  ],
  [
    'Northwind challenges orders that forbid it to tell the customer.',
    'Northwind challenges orders that conflict with the law of another country.',
  ],
  [
    'Contoso blocks access to an account after ten failed attempts to sign in.',
    'Contoso tells the customer after ten failed attempts to sign in.',
  ],
  [
    'Northwind supports the rights of individuals under the General Data Protection Regulation.',
    'Northwind supports the rights of individuals under the California Consumer Privacy Act.',
  ],
  // Written after the rule, which then took 1 of these 12 for one promise.
  [
    'Fabrikam logs every access of its engineers to customer data.',
    'Fabrikam approves every access of its engineers to customer data.',
  ],
  [
    'Fabrikam anonymises telemetry before it leaves the device.',
    'Fabrikam encrypts telemetry before it leaves the device.',
  ],
  [
    'Fabrikam asks for consent before it collects precise location data.',
    'Fabrikam asks for consent before it collects biometric data.',
  ],
  ['Fabrikam keeps a record of processing activities.', 'Fabrikam keeps a record of personal data breaches.'],
  ['Fabrikam stores backups in a second data centre.', 'Fabrikam stores keys in a second data centre.'],
  [
    'Fabrikam requires its suppliers to sign a data processing agreement.',
    'Fabrikam requires its suppliers to delete data at the end of the contract.',
  ],
  [
    'Customers may opt out of the use of their data for product improvement at any time.',
    'Customers may opt out of the use of their data for marketing at any time.',
  ],
  [
    'Fabrikam notifies users before it changes its privacy statement.',
    'Fabrikam notifies users before it closes their account.',
  ],
  [
    'Fabrikam refunds the customer for outages of more than four hours.',
    'Fabrikam refunds the customer for outages of more than eight hours.',
  ],
  [
    'Fabrikam pays for an independent review of its privacy program each year.',
    'Fabrikam pays for an independent review of its security program each year.',
  ],
  [
    'In Brazil, Fabrikam answers requests of individuals within 15 days.',
    'In Chile, Fabrikam answers requests of individuals within 15 days.',
  ],
  [
    'Fabrikam replaces cookies of advertisers by its own in the administration portal of Office.',
    'Fabrikam replaces cookies of partners by its own in the administration portal of Office.',
  ],
];
