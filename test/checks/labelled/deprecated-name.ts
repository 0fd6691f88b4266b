import type { LabelledList } from './measure.ts';

/** Sentences of a hand-written page of today. */
export const deprecatedNames: LabelledList = {
  faulty: [
    ['A SOC report (Service Organization Controls) covers a period.'],
    ['Service Organization Controls are an attestation.'],
    ['The services have a report under Service Organization Controls.'],
    ['Sign-ins run through Stratus Active Directory.'],
    ['Customers of Stratus Active Directory get a log.'],
    ['Devices are managed with Norland Endpoint Manager.'],
    ['The numbers stand in the Transparency Hub.'],
    ['See the [Transparency Hub](/instruments/report/) for the numbers.'],
    ['The OPCC supervises PIPEDA.'],
    ['The recommendations of the OPCC hold for companies.'],
    ['Stratus Active Directory keeps the names of users; Fleetpilot keeps the devices.'],
    ['Each device in Norland Endpoint Manager is encrypted.'],
  ],
  sound: [
    ['A SOC report (System and Organization Controls) covers a period.'],
    ['SOC was formerly expanded as Service Organization Controls.'],
    ['Service Organization Controls is the former name of SOC.'],
    ['Until 2023, Badge ID was called Stratus Active Directory.'],
    ['Badge ID (formerly Stratus Active Directory) keeps the names of users.'],
    ['Stratus Active Directory was renamed to Badge ID.'],
    ['In January 2017 the page called the site the Transparency Hub.'],
    ['The page “Transparency Hub” lists the numbers.'],
    ['Norland documentation wrongly writes OPCC.'],
    ['The book *Service Organization Controls in practice* explains it.'],
    ['`Stratus Active Directory` is the old string in the configuration.'],
    ['The organisation controls its services.'],
  ],
};
