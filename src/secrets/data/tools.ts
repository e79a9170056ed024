/** What people try, use and type on without its being a password; folded. */
export const tools: ReadonlySet<string> = new Set(
  `chrome edge firefox safari explorer google clever microsoft outlook gmail teams zoom word excel office windows badge badges card cards fingerprint finger face phone phones ipad ipads laptop laptops computer computers
  chromebook chromebooks tablet tablets desktop link links button buttons keyboard mouse caps shift app apps browser browsers website portal account accounts wifi ethernet hotspot cable printer printers copier copiers
  scanner projector headset headphones charger dock remote screen everything anything something nothing another different several many most some lots plenty mine both either neither whatever
  restart reboot updates update tickets ticket students student teachers teacher kids parents staff people guests subs incognito bluetooth internet network networks airplay speakers microphone camera
  headings numbers letters words spaces capitals symbols characters digits classroom canvas readlo drive docs sheets slides forms calendar email emails mail text message messages notes paper tape stickers
  single sign login logins username usernames address addresses emoji voice braille spanish english french espanol fast slow quick slowly well badly again twice alone together once already control alt delete tab space backspace enter escape passphrases passphrase factory dial dialtone tone numeric alphanumeric reprint homework drawer browser webcam toner smartboard whiteboard clicker earbuds hdmi usb lockdown gradebook homeroom cafeteria custodian secretary proctor spreadsheet homepage login logins`.split(
    /\s+/,
  ),
);
