import { combine, phrases, type Wordings } from './wordings.ts';

/**
 * Services that have a second factor of their own: the same in every language, and none of our business. Names that
 * are also names of people (Zelle, Ariel) do not stand here.
 */
export const OTHER_PRODUCTS: Wordings = [
  ...phrases(
    `paypal, amazon, ebay, apple id, apple account, icloud, itunes, linkedin, twitter, tiktok, snapchat, pinterest, reddit, discord, telegram, twitch, netflix, spotify, steam, playstation, xbox, nintendo,
    dropbox, google drive, google workspace, google account, youtube, gitlab, bitbucket, atlassian, confluence, trello, asana, notion, figma, canva, adobe, adobe id, docusign, hubspot, zendesk, freshdesk,
    mailchimp, stripe, shopify, wordpress, wix, squarespace, godaddy, cloudflare, digitalocean, heroku, vercel, datadog, snowflake, tableau, workday, successfactors, netsuite, quickbooks, xero, exact online, afas,
    lastpass, 1password, bitwarden, keepass, dashlane, cyberark, ping identity, auth0, onelogin, jumpcloud, webex, skype, teamviewer, anydesk, splashtop, vmware, globalprotect, anyconnect, fortinet, forticlient,
    zscaler, palo alto, sophos, crowdstrike, mimecast, proofpoint, gitea, jenkins, docker, docker hub, npm, pypi, aws console, google cloud, gcp, oracle cloud, ibm cloud, alibaba, coinbase, binance, revolut, paypal account,
    digid, itsme, ebox, elster, france connect, franceconnect, impots gouv, clave pin, roblox, minecraft, epic games, airbnb, booking, yahoo, gmx, web de, protonmail, hotmail`,
  ),
  ...combine(
    'google, apple, amazon, facebook, instagram, twitter, steam, microsoft personal, personal microsoft, github, xbox',
    'login, konto, compte, cuenta, rekening',
  ),
];
