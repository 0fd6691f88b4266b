import type { LabelledList } from './measure.ts';

/** Sentences of a hand-written page of today. */
export const deprecatedNames: LabelledList = {
  faulty: [
    ['A SOC report (Service Organization Controls) covers a period.'],
    ['Service Organization Controls are an attestation.'],
    ['The services have a report under Service Organization Controls.'],
    ['Sign-ins run through Azure Active Directory.'],
    ['Customers of Azure Active Directory get a log.'],
    ['Devices are managed with Microsoft Endpoint Manager.'],
    ['The numbers stand in the Transparency Hub.'],
    ['See the [Transparency Hub](/instruments/report/) for the numbers.'],
    ['The OPCC supervises PIPEDA.'],
    ['The recommendations of the OPCC hold for companies.'],
    ['Azure Active Directory keeps the names of users; Intune keeps the devices.'],
    ['Each device in Microsoft Endpoint Manager is encrypted.'],
  ],
  sound: [
    ['A SOC report (System and Organization Controls) covers a period.'],
    ['SOC was formerly expanded as Service Organization Controls.'],
    ['Service Organization Controls is the former name of SOC.'],
    ['Until 2023, Entra ID was called Azure Active Directory.'],
    ['Entra ID (formerly Azure Active Directory) keeps the names of users.'],
    ['Azure Active Directory was renamed to Entra ID.'],
    ['In January 2017 the page called the site the Transparency Hub.'],
    ['The page “Transparency Hub” lists the numbers.'],
    ['Microsoft documentation wrongly writes OPCC.'],
    ['The book *Service Organization Controls in practice* explains it.'],
    ['`Azure Active Directory` is the old string in the configuration.'],
    ['The organisation controls its services.'],
  ],
};
