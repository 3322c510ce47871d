<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>BookingConfirmationWords</name>
    <message>
        <source>Invoice %1 over %2 is credited.</source>
        <translation>Faktura %1 på %2 krediteras.</translation>
    </message>
    <message>
        <source>%1 were paid and are to be paid back.</source>
        <translation>%1 har betalats och ska betalas tillbaka.</translation>
    </message>
    <message>
        <source>Place %1 becomes free.</source>
        <translation>Plats %1 blir ledig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guest links stop working.</source>
        <translation>
            <numerusform>%Ln gästlänk slutar att fungera.</numerusform>
            <numerusform>%Ln gästlänkar slutar att fungera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return booking %1 of %2 to unprocessed?</source>
        <translation>Återföra bokning %1 för %2 till obehandlad?</translation>
    </message>
    <message>
        <source>It can be offered or approved again.</source>
        <translation>Den kan erbjudas eller godkännas igen.</translation>
    </message>
    <message>
        <source>Cancel booking %1 of %2?</source>
        <translation>Avboka bokning %1 för %2?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Revoke the guest links of booking %1?</source>
        <translation>Återkalla gästlänkarna för bokning %1?</translation>
    </message>
    <message>
        <source>The buttons in mails that were sent open nothing any more. A new booking mail carries a new link.</source>
        <translation>Knapparna i mejl som har skickats öppnar inget mer. Ett nytt bokningsmejl innehåller en ny länk.</translation>
    </message>
    <message>
        <source>Unlink booking %1 from %2?</source>
        <translation>Koppla loss bokning %1 från %2?</translation>
    </message>
    <message>
        <source>The booking is no longer reached through the account. Where it has a correct e-mail address, booking mails open it again.</source>
        <translation>Bokningen nås inte längre via kontot. Har den en korrekt e-postadress öppnar bokningsmejl den igen.</translation>
    </message>
    <message>
        <source>Allow guest links for booking %1?</source>
        <translation>Tillåta gästlänkar för bokning %1?</translation>
    </message>
    <message>
        <source>The booking is from before the cut-off and was handled by hand. From now on booking mails to %1 carry a link that opens it. This is noted in the log.</source>
        <translation>Bokningen är från före brytdatumet och har hanterats för hand. Från och med nu innehåller bokningsmejl till %1 en länk som öppnar den. Detta noteras i loggen.</translation>
    </message>
    <message>
        <source>%1: booking %2?</source>
        <comment>action, number</comment>
        <translation>%1: bokning %2?</translation>
    </message>
    <message>
        <source>Not possible now for booking %1</source>
        <translation>Går inte nu för bokning %1</translation>
    </message>
    <message>
        <source>Place %1 is held by booking B-%2 of %3.</source>
        <translation>Plats %1 är upptagen av bokning B-%2 för %3.</translation>
    </message>
</context>
<context>
    <name>BookingTable</name>
    <message>
        <source>reply is late</source>
        <translation>svaret är sent</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a place</comment>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>has an account</source>
        <translation>har ett konto</translation>
    </message>
    <message>
        <source>bounced</source>
        <comment>mail to the address</comment>
        <translation>studsat</translation>
    </message>
    <message>
        <source>not correct</source>
        <comment>an e-mail address</comment>
        <translation>inte korrekt</translation>
    </message>
    <message>
        <source>%1 has an active account with this address, but the booking is not linked to it.</source>
        <translation>%1 har ett aktivt konto med den här adressen, men bokningen är inte kopplad till det.</translation>
    </message>
    <message>
        <source>Mail to this address came back.</source>
        <translation>Mejl till den här adressen har kommit tillbaka.</translation>
    </message>
    <message>
        <source>This is not a correct address, so no mail can be sent.</source>
        <translation>Det här är ingen korrekt adress, så inget mejl kan skickas.</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Kopplad till %1</translation>
    </message>
    <message>
        <source>Linked to %1 at %2</source>
        <translation>Kopplad till %1 hos %2</translation>
    </message>
    <message>
        <source>%1 without VAT, %2 VAT</source>
        <translation>%1 utan moms, %2 moms</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Ingen faktura än</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Inget matchar ”%1”</translation>
    </message>
    <message>
        <source>No booking is %1 with these filters</source>
        <translation>Ingen bokning har status %1 med de här filtren</translation>
    </message>
    <message>
        <source>No booking matches these filters</source>
        <translation>Ingen bokning matchar de här filtren</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bokningar</translation>
    </message>
    <message>
        <source>Columns of the bookings table</source>
        <translation>Kolumner i bokningstabellen</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Inga bokningar än</translation>
    </message>
    <message>
        <source>A booking is a place at an event for an exhibitor: offered, answered, approved and invoiced. Add an event first.</source>
        <translation>En bokning är en plats på ett evenemang för en utställare: erbjuden, besvarad, godkänd och fakturerad. Lägg till ett evenemang först.</translation>
    </message>
    <message>
        <source>Add booking</source>
        <translation>Lägg till bokning</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>is not a whole number from 0 up</source>
        <translation>är inte ett heltal från 0 och uppåt</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation>är inget av: %1</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exempel:</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Användning</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>FLAGGOR</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Flaggor</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Visa den här hjälpen och avsluta.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Visa versionen och avsluta.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>Give either ids or --stdin.</source>
        <translation>Ange antingen id eller --stdin.</translation>
    </message>
    <message>
        <source>An id is a number from 1 up.</source>
        <translation>Ett id är ett tal från 1 och uppåt.</translation>
    </message>
    <message>
        <source>%1 done, %2 not done.</source>
        <translation>%1 utförda, %2 inte utförda.</translation>
    </message>
    <message>
        <source>Read the ids from standard input: one a line, or the lines of a list made with --json.</source>
        <translation>Läs id från standard in: ett per rad, eller raderna i en lista gjord med --json.</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>Det finns komplettering för bash, zsh och fish.</translation>
    </message>
    <message>
        <source>Give either --database or --profile.</source>
        <translation>Ange antingen --database eller --profile.</translation>
    </message>
    <message>
        <source>The command line holds text that is not UTF-8.</source>
        <translation>Kommandoraden innehåller text som inte är UTF-8.</translation>
    </message>
    <message>
        <source>The database: a path or sqlite:///path. Without it, the one that the desktop opens.</source>
        <translation>Databasen: en sökväg eller sqlite:///sökväg. Utan flaggan den som skrivbordsprogrammet öppnar.</translation>
    </message>
    <message>
        <source>A saved connection instead of --database.</source>
        <translation>En sparad anslutning i stället för --database.</translation>
    </message>
    <message>
        <source>Print JSON: one object per line; errors as one object.</source>
        <translation>Skriv JSON: ett objekt per rad; fel som ett objekt.</translation>
    </message>
    <message>
        <source>Language of what is printed for people.</source>
        <translation>Språk för det som skrivs ut för människor.</translation>
    </message>
    <message>
        <source>Answer every confirmation with yes.</source>
        <translation>Svara ja på alla bekräftelser.</translation>
    </message>
    <message>
        <source>Read the password of the database from the first line of standard input.</source>
        <translation>Läs databasens lösenord från första raden på standard in.</translation>
    </message>
    <message>
        <source>Print the man page and end.</source>
        <translation>Skriv ut mansidan och avsluta.</translation>
    </message>
    <message>
        <source>Print the completion script of a shell and end.</source>
        <translation>Skriv ut kompletteringsskriptet för ett skal och avsluta.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Token to confirm with</source>
        <translation>Nyckel att bekräfta med</translation>
    </message>
    <message>
        <source>Give either --token or --email.</source>
        <translation>Ange antingen --token eller --email.</translation>
    </message>
    <message>
        <source>Name who accepts: add --email.</source>
        <translation>Ange vem som godkänner: lägg till --email.</translation>
    </message>
    <message>
        <source>What a portal does for a person: register, confirm, accept terms.</source>
        <translation>Det som en portal gör för en person: registrera, bekräfta, godkänna villkor.</translation>
    </message>
    <message>
        <source>Register a person; the password is read from standard input.</source>
        <translation>Registrera en person; lösenordet läses från standard in.</translation>
    </message>
    <message>
        <source>The secret of a mailed link: active at once.</source>
        <translation>Hemligheten i en mejlad länk: aktiv genast.</translation>
    </message>
    <message>
        <source>Self-registration: prints the token that confirms it.</source>
        <translation>Egen registrering: skriver ut nyckeln som bekräftar den.</translation>
    </message>
    <message>
        <source>Register; the first line of the file is the password.</source>
        <translation>Registrera; första raden i filen är lösenordet.</translation>
    </message>
    <message>
        <source>Confirm a registration with the token that was mailed.</source>
        <translation>Bekräfta en registrering med nyckeln som mejlades.</translation>
    </message>
    <message>
        <source>The secret of the link.</source>
        <translation>Hemligheten i länken.</translation>
    </message>
    <message>
        <source>Accept the current terms for a person.</source>
        <translation>Godkänn de gällande villkoren för en person.</translation>
    </message>
    <message>
        <source>E-mail address of the person.</source>
        <translation>Personens e-postadress.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(raderad)</translation>
    </message>
    <message>
        <source>SEQ</source>
        <translation>NR</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>ACTOR</source>
        <translation>VEM</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ÅTGÄRD</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>GÄLLER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>There may be more: --before %1, or --limit 0 for all.</source>
        <translation>Det kan finnas fler: --before %1, eller --limit 0 för alla.</translation>
    </message>
    <message>
        <source>%1 lines checked, the chain is intact.</source>
        <translation>%1 rader kontrollerade, kedjan är obruten.</translation>
    </message>
    <message>
        <source>Read and verify the log of everything that was changed.</source>
        <translation>Läs och kontrollera loggen över allt som har ändrats.</translation>
    </message>
    <message>
        <source>List what was done, newest first.</source>
        <translation>Lista vad som har gjorts, det senaste först.</translation>
    </message>
    <message>
        <source>Only about this, e.g. contact:12 or terms.</source>
        <translation>Bara det som gäller detta, t.ex. contact:12 eller terms.</translation>
    </message>
    <message>
        <source>Only where actor or action holds this text.</source>
        <translation>Bara där aktör eller åtgärd innehåller den här texten.</translation>
    </message>
    <message>
        <source>At most so many; 0 for all. Without it 100, or all with --json.</source>
        <translation>Högst så många; 0 för alla. Utan flaggan 100, eller alla med --json.</translation>
    </message>
    <message>
        <source>Only lines before this number.</source>
        <translation>Bara rader före det här numret.</translation>
    </message>
    <message>
        <source>What happened to contact 12.</source>
        <translation>Vad som har hänt med kontakt 12.</translation>
    </message>
    <message>
        <source>Compute the whole chain anew and compare.</source>
        <translation>Räkna om hela kedjan och jämför.</translation>
    </message>
    <message>
        <source>Show number and hash of the last line, to be kept outside as a witness.</source>
        <translation>Visa nummer och hash för den sista raden, att förvara utanför som vittne.</translation>
    </message>
    <message>
        <source>Contact %1: checking the archive, %2 %</source>
        <translation>Kontakt %1: kontrollerar arkivet, %2 %</translation>
    </message>
    <message>
        <source>Contact %1: %2 %</source>
        <translation>Kontakt %1: %2 %</translation>
    </message>
    <message>
        <source>Contact %1: not in the archive: %2</source>
        <translation>Kontakt %1: finns inte i arkivet: %2</translation>
    </message>
    <message>
        <source>Name the folder: add --to.</source>
        <translation>Ange mappen: lägg till --to.</translation>
    </message>
    <message>
        <source>Back up the data of contacts: one verified ZIP file for each, named after the contact.</source>
        <translation>Säkerhetskopiera kontakters data: en kontrollerad ZIP-fil för varje, med kontaktens namn.</translation>
    </message>
    <message>
        <source>Numbers of the contacts.</source>
        <translation>Kontakternas nummer.</translation>
    </message>
    <message>
        <source>Folder for the files; must exist.</source>
        <translation>Mapp för filerna; måste finnas.</translation>
    </message>
    <message>
        <source>Replace a file of that name; without it a number is added to the name.</source>
        <translation>Ersätt en fil med samma namn; annars får namnet ett nummer.</translation>
    </message>
    <message>
        <source>The archive of contact 12.</source>
        <translation>Arkivet för kontakt 12.</translation>
    </message>
    <message>
        <source>One archive for each deactivated contact.</source>
        <translation>Ett arkiv för varje inaktiverad kontakt.</translation>
    </message>
    <message>
        <source>Name of the person.</source>
        <translation>Personens namn.</translation>
    </message>
    <message>
        <source>E-mail address; empty for none.</source>
        <translation>E-postadress; tomt för ingen.</translation>
    </message>
    <message>
        <source>Company; empty for none.</source>
        <translation>Företag; tomt för inget.</translation>
    </message>
    <message>
        <source>Phone number; empty for none.</source>
        <translation>Telefonnummer; tomt för inget.</translation>
    </message>
    <message>
        <source>Language in which the person is written to.</source>
        <translation>Språk som personen får meddelanden på.</translation>
    </message>
    <message>
        <source>A contact needs a name: add --name.</source>
        <translation>En kontakt behöver ett namn: lägg till --name.</translation>
    </message>
    <message>
        <source>Change the e-mail address of %1? Links that were sent to the old address stop working.</source>
        <translation>Ändra e-postadressen för %1? Länkar som har skickats till den gamla adressen slutar att fungera.</translation>
    </message>
    <message>
        <source>Add a contact; nothing is mailed.</source>
        <translation>Lägg till en kontakt; inget mejlas.</translation>
    </message>
    <message>
        <source>A contact who is written to in Swedish.</source>
        <translation>En kontakt som får meddelanden på svenska.</translation>
    </message>
    <message>
        <source>Change a contact; fields that are not named stay.</source>
        <translation>Ändra en kontakt; fält som inte anges behålls.</translation>
    </message>
    <message>
        <source>Number of the contact.</source>
        <translation>Kontaktens nummer.</translation>
    </message>
    <message>
        <source>Another phone number.</source>
        <translation>Ett annat telefonnummer.</translation>
    </message>
    <message>
        <source>Only if the contact still has this row version; else exit status 5.</source>
        <translation>Bara om kontakten fortfarande har den här radversionen; annars avslutningsstatus 5.</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation>Rad %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>Nothing was written. New: %1, the same already: %2, with errors: %3.</source>
        <translation>Inget skrevs. Nya: %1, redan likadana: %2, med fel: %3.</translation>
    </message>
    <message>
        <source>Added: %1, the same already: %2, with errors: %3.</source>
        <translation>Tillagda: %1, redan likadana: %2, med fel: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) exported.</source>
        <translation>
            <numerusform>%n kontakt exporterad.</numerusform>
            <numerusform>%n kontakter exporterade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the contacts of a CSV file; rows that are there already are left alone.</source>
        <translation>Lägg till kontakterna i en CSV-fil; rader som redan finns lämnas orörda.</translation>
    </message>
    <message>
        <source>CSV file with a header row, in UTF-8.</source>
        <translation>CSV-fil med rubrikrad, i UTF-8.</translation>
    </message>
    <message>
        <source>Only say what would become of each row.</source>
        <translation>Tala bara om vad som skulle hända med varje rad.</translation>
    </message>
    <message>
        <source>Which column, by header or number, holds name, email, phone, company or language; may stand several times.</source>
        <translation>Vilken kolumn, med rubrik eller nummer, som innehåller name, email, phone, company eller language; kan anges flera gånger.</translation>
    </message>
    <message>
        <source>What stands between the cells; without it, what the file shows.</source>
        <translation>Det som står mellan cellerna; annars det som filen visar.</translation>
    </message>
    <message>
        <source>Language of contacts whose row names none; en without it.</source>
        <translation>Språk för kontakter vars rad inte anger något; annars en.</translation>
    </message>
    <message>
        <source>See which rows are new, the same already, or wrong.</source>
        <translation>Se vilka rader som är nya, redan likadana eller fel.</translation>
    </message>
    <message>
        <source>Columns with names of their own.</source>
        <translation>Kolumner med egna namn.</translation>
    </message>
    <message>
        <source>Write contacts to a CSV file.</source>
        <translation>Skriv kontakter till en CSV-fil.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>Filen att skriva; - för standard ut.</translation>
    </message>
    <message>
        <source>All active contacts.</source>
        <translation>Alla aktiva kontakter.</translation>
    </message>
    <message>
        <source>A file that a spreadsheet in the Nordic countries opens by itself.</source>
        <translation>En fil som ett kalkylprogram i Norden öppnar utan vidare.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Ersätt filen om den finns.</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets.</source>
        <translation>Börja med en byteordningsmarkering (BOM), för kalkylprogram.</translation>
    </message>
    <message>
        <source>What to put between the cells; comma without it.</source>
        <translation>Vad som ska stå mellan cellerna; annars komma.</translation>
    </message>
    <message>
        <source>%1 got a link less than a day ago (%2). Make a new one, which replaces it?</source>
        <translation>%1 fick en länk för mindre än ett dygn sedan (%2). Skapa en ny som ersätter den?</translation>
    </message>
    <message>
        <source>the mail program did not open; “contacts invite %1” makes a new link</source>
        <translation>e-postprogrammet öppnades inte; ”contacts invite %1” skapar en ny länk</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the old login of %n contact(s) and invite anew? This cannot be undone.</source>
        <translation>
            <numerusform>Radera den gamla inloggningen för %n kontakt och bjud in på nytt? Det går inte att ångra.</numerusform>
            <numerusform>Radera de gamla inloggningarna för %n kontakter och bjud in på nytt? Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail was opened. “contacts invite ID” makes a link to send.</source>
        <translation>Inget mejl öppnades. ”contacts invite ID” skapar en länk att skicka.</translation>
    </message>
    <message>
        <source>Language of the message; the contact&apos;s own without it.</source>
        <translation>Meddelandets språk; annars kontaktens eget.</translation>
    </message>
    <message>
        <source>Send activation requests: the mail program opens with the message for review.</source>
        <translation>Skicka aktiveringsbegäran: e-postprogrammet öppnas med meddelandet för granskning.</translation>
    </message>
    <message>
        <source>Open nothing; print the link and the mailto address, which hold a secret.</source>
        <translation>Öppna inget; skriv ut länken och mailto-adressen, som innehåller en hemlighet.</translation>
    </message>
    <message>
        <source>Open the message to contact 12 in the mail program.</source>
        <translation>Öppna meddelandet till kontakt 12 i e-postprogrammet.</translation>
    </message>
    <message>
        <source>Links of two contacts, to be sent by another program.</source>
        <translation>Länkar till två kontakter, att skickas av ett annat program.</translation>
    </message>
    <message>
        <source>Wipe the login of deactivated contacts and invite them anew; needs ADMINISTER.</source>
        <translation>Radera inloggningen för inaktiverade kontakter och bjud in dem på nytt; kräver ADMINISTER.</translation>
    </message>
    <message>
        <source>Open no mail program; send a link later with invite.</source>
        <translation>Öppna inget e-postprogram; skicka en länk senare med invite.</translation>
    </message>
    <message>
        <source>Contact 12 starts over; the message opens in the mail program.</source>
        <translation>Kontakt 12 börjar om; meddelandet öppnas i e-postprogrammet.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-MAIL ADDRESS</source>
        <translation>E-POSTADRESS</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>COMPANY</source>
        <translation>FÖRETAG</translation>
    </message>
    <message>
        <source>INVITATION</source>
        <translation>INBJUDAN</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>SKAPAD</translation>
    </message>
    <message>
        <source>There are more: --after %1, or --limit 0 for all.</source>
        <translation>Det finns fler: --after %1, eller --limit 0 för alla.</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>TILLÅTET</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>ORSAK</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>List contacts.</source>
        <translation>Lista kontakter.</translation>
    </message>
    <message>
        <source>Go on after this place: the cursor of a row of an earlier list in the same order.</source>
        <translation>Fortsätt efter den här platsen: värdet cursor på en rad i en tidigare lista i samma ordning.</translation>
    </message>
    <message>
        <source>The newest contacts that still have to be activated.</source>
        <translation>De nyaste kontakterna som återstår att aktivera.</translation>
    </message>
    <message>
        <source>The first 50 contacts with “berg” in name, address or company, for a script.</source>
        <translation>De första 50 kontakterna med ”berg” i namn, adress eller företag, för ett skript.</translation>
    </message>
    <message>
        <source>Count contacts exactly.</source>
        <translation>Räkna kontakter exakt.</translation>
    </message>
    <message>
        <source>How many invitations have run out.</source>
        <translation>Hur många inbjudningar som har gått ut.</translation>
    </message>
    <message>
        <source>One number for each status; --status is not looked at.</source>
        <translation>Ett antal för varje status; --status beaktas inte.</translation>
    </message>
    <message>
        <source>Show one contact.</source>
        <translation>Visa en kontakt.</translation>
    </message>
    <message>
        <source>Everything about contact 12 as one JSON object.</source>
        <translation>Allt om kontakt 12 som ett JSON-objekt.</translation>
    </message>
    <message>
        <source>List what can be done with a contact now, and why not.</source>
        <translation>Lista vad som kan göras med en kontakt nu, och varför inte.</translation>
    </message>
    <message>
        <source>Every action with yes, or no and the reason.</source>
        <translation>Varje åtgärd med ja, eller nej och orsaken.</translation>
    </message>
    <message>
        <source>List, add and edit contacts, and act on them.</source>
        <translation>Lista, lägg till och redigera kontakter, och utför åtgärder på dem.</translation>
    </message>
    <message numerus="yes">
        <source>Activate %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Aktivera %n kontakt? Det går inte att ångra.</numerusform>
            <numerusform>Aktivera %n kontakter? Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Inaktivera %n kontakt? Det går inte att ångra.</numerusform>
            <numerusform>Inaktivera %n kontakter? Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the logins of %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Ta bort inloggningarna för %n kontakt? Det går inte att ångra.</numerusform>
            <numerusform>Ta bort inloggningarna för %n kontakter? Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) with their jobs? This cannot be undone.</source>
        <translation>
            <numerusform>Ta bort %n kontakt med dess jobb? Det går inte att ångra.</numerusform>
            <numerusform>Ta bort %n kontakter med deras jobb? Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stop working.</source>
        <translation>
            <numerusform>%n länk slutar att fungera.</numerusform>
            <numerusform>%n länkar slutar att fungera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate %1? This cannot be undone. %2</source>
        <translation>Aktivera %1? Det går inte att ångra. %2</translation>
    </message>
    <message>
        <source>Deactivate %1? This cannot be undone. %2</source>
        <translation>Inaktivera %1? Det går inte att ångra. %2</translation>
    </message>
    <message>
        <source>Delete the logins of %1? This cannot be undone. %2</source>
        <translation>Ta bort inloggningarna för %1? Det går inte att ångra. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) are removed.</source>
        <translation>
            <numerusform>%n inloggning tas bort.</numerusform>
            <numerusform>%n inloggningar tas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1? This cannot be undone. %2</source>
        <translation>Ta bort %1? Det går inte att ångra. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are deleted.</source>
        <translation>
            <numerusform>%n jobb tas bort.</numerusform>
            <numerusform>%n jobb tas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>--row-version belongs to a single contact.</source>
        <translation>--row-version hör till en enda kontakt.</translation>
    </message>
    <message>
        <source>Activate contacts who registered but never confirmed.</source>
        <translation>Aktivera kontakter som har registrerat sig men aldrig bekräftat.</translation>
    </message>
    <message>
        <source>Activate contact 12 without asking.</source>
        <translation>Aktivera kontakt 12 utan att fråga.</translation>
    </message>
    <message>
        <source>Block the logins of active contacts for good.</source>
        <translation>Spärra inloggningen för aktiva kontakter för gott.</translation>
    </message>
    <message>
        <source>Deactivate three contacts, each by itself.</source>
        <translation>Inaktivera tre kontakter, var och en för sig.</translation>
    </message>
    <message>
        <source>Remove the logins of active contacts; the contacts stay.</source>
        <translation>Ta bort inloggningarna för aktiva kontakter; kontakterna finns kvar.</translation>
    </message>
    <message>
        <source>Contact 12 becomes unregistered.</source>
        <translation>Kontakt 12 blir oregistrerad.</translation>
    </message>
    <message>
        <source>Delete contacts with their jobs, links and messages.</source>
        <translation>Ta bort kontakter med deras jobb, länkar och meddelanden.</translation>
    </message>
    <message>
        <source>Delete contact 12, unless a job of theirs is in progress.</source>
        <translation>Ta bort kontakt 12, om inget av dess jobb pågår.</translation>
    </message>
    <message>
        <source>Make the activation links of contacts dead.</source>
        <translation>Gör kontakters aktiveringslänkar obrukbara.</translation>
    </message>
    <message>
        <source>Contacts whose numbers come from another command.</source>
        <translation>Kontakter vars nummer kommer från ett annat kommando.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Compatible from schema</source>
        <translation>Kompatibel från schema</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Filer bredvid</translation>
    </message>
    <message>
        <source>Last line of the audit log</source>
        <translation>Granskningsloggens sista rad</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodata</translation>
    </message>
    <message>
        <source>Can be written</source>
        <translation>Kan skrivas</translation>
    </message>
    <message>
        <source>Checked: contacts %1, files %2, lines of the audit log %3.</source>
        <translation>Kontrollerat: kontakter %1, filer %2, rader i granskningsloggen %3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Create, check and copy the database.</source>
        <translation>Skapa, kontrollera och kopiera databasen.</translation>
    </message>
    <message>
        <source>Create a database; the file must not exist.</source>
        <translation>Skapa en databas; filen får inte finnas.</translation>
    </message>
    <message>
        <source>An empty database in the working folder.</source>
        <translation>En tom databas i arbetsmappen.</translation>
    </message>
    <message>
        <source>Bring an older database up to date; a copy of the file is kept.</source>
        <translation>Uppdatera en äldre databas; en kopia av filen behålls.</translation>
    </message>
    <message>
        <source>Show what the database is and holds.</source>
        <translation>Visa vad databasen är och innehåller.</translation>
    </message>
    <message>
        <source>Check integrity, references, illegal states, files and the audit chain.</source>
        <translation>Kontrollera integritet, referenser, otillåtna tillstånd, filer och granskningskedjan.</translation>
    </message>
    <message>
        <source>Copy the database into a new file, verified, while it is in use.</source>
        <translation>Kopiera databasen till en ny fil, med kontroll, medan den används.</translation>
    </message>
    <message>
        <source>The file to write; must not exist.</source>
        <translation>Filen att skriva; får inte finnas.</translation>
    </message>
    <message>
        <source>A copy for the night; the job files stand beside the database.</source>
        <translation>En kopia för natten; jobbfilerna ligger bredvid databasen.</translation>
    </message>
    <message>
        <source>Fill an empty database with a lifelike print shop; creates the file.</source>
        <translation>Fyll en tom databas med ett verklighetstroget tryckeri; skapar filen.</translation>
    </message>
    <message>
        <source>So many contacts; 5000 without it.</source>
        <translation>Så många kontakter; annars 5000.</translation>
    </message>
    <message>
        <source>The same number gives the same data.</source>
        <translation>Samma tal ger samma data.</translation>
    </message>
    <message>
        <source>A small office to try things in.</source>
        <translation>Ett litet kontor att prova saker i.</translation>
    </message>
    <message>
        <source>CONTACT</source>
        <translation>KONTAKT</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>BETECKNING</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FILER</translation>
    </message>
    <message>
        <source>Job %1 (%2): %3 (%4)</source>
        <translation>Jobb %1 (%2): %3 (%4)</translation>
    </message>
    <message>
        <source>Brought in: %1, not brought in: %2.</source>
        <translation>Inlästa: %1, inte inlästa: %2.</translation>
    </message>
    <message>
        <source>List print jobs, bring them in, change their status.</source>
        <translation>Lista tryckjobb, läs in dem, ändra deras status.</translation>
    </message>
    <message>
        <source>List jobs with their files, newest first.</source>
        <translation>Lista jobb med deras filer, de nyaste först.</translation>
    </message>
    <message>
        <source>Only jobs of this contact.</source>
        <translation>Bara jobb för den här kontakten.</translation>
    </message>
    <message>
        <source>At most so many; 0, as without it, for all.</source>
        <translation>Högst så många; 0, liksom utan flaggan, för alla.</translation>
    </message>
    <message>
        <source>The jobs of contact 12 for a script.</source>
        <translation>Jobben för kontakt 12, för ett skript.</translation>
    </message>
    <message>
        <source>Bring in jobs with their files from a JSON file.</source>
        <translation>Läs in jobb med deras filer från en JSON-fil.</translation>
    </message>
    <message>
        <source>JSON array of jobs; the files they name lie in its folder or below.</source>
        <translation>JSON-lista med jobb; filerna de anger ligger i dess mapp eller under den.</translation>
    </message>
    <message>
        <source>Bring in the jobs of the day.</source>
        <translation>Läs in dagens jobb.</translation>
    </message>
    <message>
        <source>Set the status of a job.</source>
        <translation>Ange status för ett jobb.</translation>
    </message>
    <message>
        <source>Number of the job in jobs list (not the job number).</source>
        <translation>Jobbets nummer i jobs list (inte jobbnumret).</translation>
    </message>
    <message>
        <source>The new status.</source>
        <translation>Den nya statusen.</translation>
    </message>
    <message>
        <source>Job 7 is done.</source>
        <translation>Jobb 7 är klart.</translation>
    </message>
    <message>
        <source>PURPOSE</source>
        <translation>ÄNDAMÅL</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>TILLSTÅND</translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation>MOTTAGARE</translation>
    </message>
    <message>
        <source>ISSUED</source>
        <translation>UTFÄRDAD</translation>
    </message>
    <message>
        <source>VALID UNTIL</source>
        <translation>GILTIG TILL</translation>
    </message>
    <message>
        <source>The ledger of the links that were mailed.</source>
        <translation>Förteckningen över länkar som har mejlats.</translation>
    </message>
    <message>
        <source>List links, newest first; never the secret in them.</source>
        <translation>Lista länkar, de nyaste först; aldrig hemligheten i dem.</translation>
    </message>
    <message>
        <source>Only links for this.</source>
        <translation>Bara länkar för detta.</translation>
    </message>
    <message>
        <source>Only links in this state.</source>
        <translation>Bara länkar i det här tillståndet.</translation>
    </message>
    <message>
        <source>Only links of this contact.</source>
        <translation>Bara länkar till den här kontakten.</translation>
    </message>
    <message>
        <source>Every link that still opens something.</source>
        <translation>Alla länkar som fortfarande öppnar något.</translation>
    </message>
    <message>
        <source>Make links dead.</source>
        <translation>Gör länkar obrukbara.</translation>
    </message>
    <message>
        <source>Numbers of the links.</source>
        <translation>Länkarnas nummer.</translation>
    </message>
    <message>
        <source>Two links that went astray.</source>
        <translation>Två länkar som kom fel.</translation>
    </message>
    <message>
        <source>New terms need a label, such as 2026-11: add --label.</source>
        <translation>Nya villkor behöver en beteckning, till exempel 2026-11: lägg till --label.</translation>
    </message>
    <message numerus="yes">
        <source>Upload new terms? %n contact(s) must accept them anew.</source>
        <translation>
            <numerusform>Ladda upp nya villkor? %n kontakt måste godkänna dem på nytt.</numerusform>
            <numerusform>Ladda upp nya villkor? %n kontakter måste godkänna dem på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>CURRENT</source>
        <translation>GÄLLANDE</translation>
    </message>
    <message>
        <source>ACCEPTED BY</source>
        <translation>GODKÄND AV</translation>
    </message>
    <message>
        <source>UPLOADED</source>
        <translation>UPPLADDAD</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>AV</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>Upload and show the service terms.</source>
        <translation>Ladda upp och visa tjänstevillkoren.</translation>
    </message>
    <message>
        <source>Make a file the current terms; everybody must accept anew.</source>
        <translation>Gör en fil till gällande villkor; alla måste godkänna på nytt.</translation>
    </message>
    <message>
        <source>The terms, e.g. a PDF file.</source>
        <translation>Villkoren, t.ex. en PDF-fil.</translation>
    </message>
    <message>
        <source>Name of the version, e.g. 2026-11.</source>
        <translation>Versionens beteckning, t.ex. 2026-11.</translation>
    </message>
    <message>
        <source>New terms without asking.</source>
        <translation>Nya villkor utan att fråga.</translation>
    </message>
    <message>
        <source>Show all versions of the terms, newest first.</source>
        <translation>Visa alla versioner av villkoren, de nyaste först.</translation>
    </message>
    <message>
        <source>Only this status; may stand several times.</source>
        <translation>Bara den här statusen; kan anges flera gånger.</translation>
    </message>
    <message>
        <source>Only contacts with the invited flag.</source>
        <translation>Bara kontakter med märket inbjuden.</translation>
    </message>
    <message>
        <source>Only contacts whose activation link is in this state.</source>
        <translation>Bara kontakter vars aktiveringslänk är i det här tillståndet.</translation>
    </message>
    <message>
        <source>Only contacts with this text in name, e-mail address or company.</source>
        <translation>Bara kontakter med den här texten i namn, e-postadress eller företag.</translation>
    </message>
    <message>
        <source>Only contacts of exactly this company.</source>
        <translation>Bara kontakter på exakt det här företaget.</translation>
    </message>
    <message>
        <source>Only contacts created at or after this day or time (ISO 8601, UTC).</source>
        <translation>Bara kontakter skapade från och med den här dagen eller tiden (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Only contacts created before this day or time (ISO 8601, UTC).</source>
        <translation>Bara kontakter skapade före den här dagen eller tiden (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Order by name, email, status, company, terms, invited or created; may stand several times.</source>
        <translation>Ordna efter name, email, status, company, terms, invited eller created; kan anges flera gånger.</translation>
    </message>
    <message>
        <source>link valid</source>
        <translation>giltig länk</translation>
    </message>
    <message>
        <source>link expired</source>
        <translation>utgången länk</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Inbjudan</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Link valid until</source>
        <translation>Länken giltig till</translation>
    </message>
    <message>
        <source>Service terms accepted</source>
        <translation>Tjänstevillkor godkända</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Row version</source>
        <translation>Radversion</translation>
    </message>
    <message>
        <source>The contact has no invitation that could be revoked.</source>
        <translation>Kontakten har ingen inbjudan att återkalla.</translation>
    </message>
    <message>
        <source>Jobs of this contact are in progress, so it cannot be deleted.</source>
        <translation>Kontaktens jobb pågår, så den kan inte tas bort.</translation>
    </message>
    <message>
        <source>You lack the right to do this: %1.</source>
        <translation>Du saknar behörighet för detta: %1.</translation>
    </message>
    <message>
        <source>The database can only be read, not written.</source>
        <translation>Databasen kan bara läsas, inte skrivas.</translation>
    </message>
    <message>
        <source>Only the person can do this.</source>
        <translation>Bara personen själv kan göra detta.</translation>
    </message>
    <message>
        <source>The answer was no, so nothing was done.</source>
        <translation>Svaret var nej, så inget gjordes.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile; look again and repeat.</source>
        <translation>Någon har ändrat under tiden; titta igen och upprepa.</translation>
    </message>
    <message>
        <source>Somebody changed the same field meanwhile: %1.</source>
        <translation>Någon har ändrat samma fält under tiden: %1.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>Det här är redan besvarat.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>Det finns ingen sådan kontakt.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Det finns inget sådant jobb.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Det finns ingen sådan länk.</translation>
    </message>
    <message>
        <source>The link is dead already.</source>
        <translation>Länken är redan obrukbar.</translation>
    </message>
    <message>
        <source>The link is unknown, used, replaced, revoked or has expired.</source>
        <translation>Länken är okänd, använd, ersatt, återkallad eller har gått ut.</translation>
    </message>
    <message>
        <source>There is a login for this already.</source>
        <translation>Det finns redan en inloggning för detta.</translation>
    </message>
    <message>
        <source>No service terms were uploaded yet.</source>
        <translation>Inga tjänstevillkor har laddats upp än.</translation>
    </message>
    <message>
        <source>The current terms are accepted already.</source>
        <translation>De gällande villkoren är redan godkända.</translation>
    </message>
    <message>
        <source>No mail program can be opened on this computer; --print shows the link instead.</source>
        <translation>Inget e-postprogram kan öppnas på den här datorn; --print visar länken i stället.</translation>
    </message>
    <message>
        <source>The mail program did not open, so the link was revoked; --print shows a link instead.</source>
        <translation>E-postprogrammet öppnades inte, så länken återkallades; --print visar en länk i stället.</translation>
    </message>
    <message>
        <source>A value is missing: %2.</source>
        <translation>Ett värde saknas: %2.</translation>
    </message>
    <message>
        <source>The value is too long (at most %1 characters): %2.</source>
        <translation>Värdet är för långt (högst %1 tecken): %2.</translation>
    </message>
    <message>
        <source>The value holds a control character: %2.</source>
        <translation>Värdet innehåller ett styrtecken: %2.</translation>
    </message>
    <message>
        <source>This language is not known: %1.</source>
        <translation>Språket är okänt: %1.</translation>
    </message>
    <message>
        <source>There is a contact with this e-mail address already.</source>
        <translation>Det finns redan en kontakt med den här e-postadressen.</translation>
    </message>
    <message>
        <source>The e-mail address is a login, so it cannot be removed.</source>
        <translation>E-postadressen är en inloggning, så den kan inte tas bort.</translation>
    </message>
    <message>
        <source>The e-mail address stands in the file twice with different values.</source>
        <translation>E-postadressen står två gånger i filen med olika värden.</translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>E-postadressen är tom.</translation>
    </message>
    <message>
        <source>The e-mail address holds a control character.</source>
        <translation>E-postadressen innehåller ett styrtecken.</translation>
    </message>
    <message>
        <source>The e-mail address holds a blank.</source>
        <translation>E-postadressen innehåller ett mellanslag.</translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation>E-postadressen saknar @.</translation>
    </message>
    <message>
        <source>The e-mail address has more than one @.</source>
        <translation>E-postadressen har mer än ett @.</translation>
    </message>
    <message>
        <source>The part of the e-mail address before the @ is not valid.</source>
        <translation>Delen av e-postadressen före @ är inte giltig.</translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not valid.</source>
        <translation>Delen av e-postadressen efter @ är inte giltig.</translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation>E-postadressen är för lång.</translation>
    </message>
    <message>
        <source>The password is too short: at least 12 characters.</source>
        <translation>Lösenordet är för kort: minst 12 tecken.</translation>
    </message>
    <message>
        <source>The password is too long: at most 128 characters.</source>
        <translation>Lösenordet är för långt: högst 128 tecken.</translation>
    </message>
    <message>
        <source>A password is expected on standard input.</source>
        <translation>Ett lösenord väntas på standard in.</translation>
    </message>
    <message>
        <source>This is not an id: %2.</source>
        <translation>Det här är inte ett id: %2.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: %2. Save the file as “CSV UTF-8”.</source>
        <translation>Texten är inte UTF-8: %2. Spara filen som ”CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The number is too small or too large: %2.</source>
        <translation>Talet är för litet eller för stort: %2.</translation>
    </message>
    <message>
        <source>The list cannot be ordered by this: %1.</source>
        <translation>Listan kan inte ordnas efter detta: %1.</translation>
    </message>
    <message>
        <source>The list is ordered twice by the same field: %1.</source>
        <translation>Listan ordnas två gånger efter samma fält: %1.</translation>
    </message>
    <message>
        <source>This is not a day or a time with zone in ISO 8601: %2.</source>
        <translation>Det här är inte en dag eller en tid med tidszon enligt ISO 8601: %2.</translation>
    </message>
    <message>
        <source>This is not a cursor of an earlier list: %2.</source>
        <translation>Det här är inte ett cursor-värde från en tidigare lista: %2.</translation>
    </message>
    <message>
        <source>The cursor belongs to a list in another order; give the same --sort.</source>
        <translation>Värdet cursor hör till en lista i en annan ordning; ange samma --sort.</translation>
    </message>
    <message>
        <source>A subject is a kind, or a kind and a number: contact:12.</source>
        <translation>Det som anges är en typ, eller en typ och ett nummer: contact:12.</translation>
    </message>
    <message>
        <source>This number is taken already.</source>
        <translation>Numret är redan upptaget.</translation>
    </message>
    <message>
        <source>The quotation marks do not match: %2.</source>
        <translation>Citattecknen går inte ihop: %2.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB: %2.</source>
        <translation>En cell är längre än 64 KiB: %2.</translation>
    </message>
    <message>
        <source>There are more than 200 columns: %2.</source>
        <translation>Det finns fler än 200 kolumner: %2.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: %2.</source>
        <translation>Raden har fler celler än rubriken: %2.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”.</source>
        <translation>--map tar FIELD=COLUMN, inte ”%1”.</translation>
    </message>
    <message>
        <source>--map knows name, email, phone, company and language, not “%2”.</source>
        <translation>--map känner till name, email, phone, company och language, inte ”%2”.</translation>
    </message>
    <message>
        <source>The file has no column for %2 (“%1”); name it with --map %2=COLUMN.</source>
        <translation>Filen har ingen kolumn för %2 (”%1”); ange den med --map %2=COLUMN.</translation>
    </message>
    <message>
        <source>Two columns of the file could be %2; choose one with --map %2=COLUMN.</source>
        <translation>Två kolumner i filen kan vara %2; välj en med --map %2=COLUMN.</translation>
    </message>
    <message>
        <source>Standard output cannot be written, so what was printed is not complete.</source>
        <translation>Det går inte att skriva till standard ut, så utskriften är inte fullständig.</translation>
    </message>
    <message>
        <source>There is no such folder: %1.</source>
        <translation>Det finns ingen sådan mapp: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>Det går inte att skriva i mappen: %1.</translation>
    </message>
    <message>
        <source>There is a folder of this name: %2.</source>
        <translation>Det finns en mapp med det här namnet: %2.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %2.</source>
        <translation>Filen är inte giltig JSON: %2.</translation>
    </message>
    <message>
        <source>The file must hold a JSON array of jobs.</source>
        <translation>Filen måste innehålla en JSON-lista med jobb.</translation>
    </message>
    <message>
        <source>This element of the array is not an object.</source>
        <translation>Det här elementet i listan är inte ett objekt.</translation>
    </message>
    <message>
        <source>This must be a text: %2.</source>
        <translation>Det här måste vara en text: %2.</translation>
    </message>
    <message>
        <source>This is not a time in ISO 8601: %2.</source>
        <translation>Det här är inte en tid enligt ISO 8601: %2.</translation>
    </message>
    <message>
        <source>This status is not known: %1.</source>
        <translation>Statusen är okänd: %1.</translation>
    </message>
    <message>
        <source>The file does not lie below the folder of the JSON file: %2.</source>
        <translation>Filen ligger inte under JSON-filens mapp: %2.</translation>
    </message>
    <message>
        <source>The name of a file is empty: %2.</source>
        <translation>Ett filnamn är tomt: %2.</translation>
    </message>
    <message>
        <source>A link is not taken for a file: %2.</source>
        <translation>En länk godtas inte som fil: %2.</translation>
    </message>
    <message>
        <source>This is a folder: %2.</source>
        <translation>Det här är en mapp: %2.</translation>
    </message>
    <message>
        <source>This is not a file: %2.</source>
        <translation>Det här är inte en fil: %2.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was half done.</source>
        <translation>Disken är full; inget är halvgjort.</translation>
    </message>
    <message>
        <source>A password does not belong into the URL: use --password-stdin or KONTORIST_DATABASE_PASSWORD.</source>
        <translation>Ett lösenord hör inte hemma i URL:en: använd --password-stdin eller KONTORIST_DATABASE_PASSWORD.</translation>
    </message>
    <message>
        <source>The database URL is empty.</source>
        <translation>Databasens URL är tom.</translation>
    </message>
    <message>
        <source>The database URL is not understood; give a path or sqlite:///path.</source>
        <translation>Databasens URL går inte att förstå; ange en sökväg eller sqlite:///sökväg.</translation>
    </message>
    <message>
        <source>This kind of database URL is not known; give a path or sqlite:///path.</source>
        <translation>Den här sortens databas-URL är okänd; ange en sökväg eller sqlite:///sökväg.</translation>
    </message>
    <message>
        <source>This program cannot reach a database of this kind: %1.</source>
        <translation>Det här programmet kan inte nå en databas av den här sorten: %1.</translation>
    </message>
    <message>
        <source>There is no saved connection of this name: %1.</source>
        <translation>Det finns ingen sparad anslutning med det här namnet: %1.</translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation>Filen är inte en databas.</translation>
    </message>
    <message>
        <source>The file is a database, but not one of Kontorist.</source>
        <translation>Filen är en databas, men inte Kontorists.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Databasen är skadad.</translation>
    </message>
    <message>
        <source>The database was written by a newer program; update this one.</source>
        <translation>Databasen har skrivits av ett nyare program; uppdatera det här.</translation>
    </message>
    <message>
        <source>The database was written by an older program; run: kontorist-cli database migrate.</source>
        <translation>Databasen har skrivits av ett äldre program; kör: kontorist-cli database migrate.</translation>
    </message>
    <message>
        <source>A database on a network share would be damaged sooner or later; move it to a local disk.</source>
        <translation>En databas på en nätverksenhet skulle förr eller senare skadas; flytta den till en lokal disk.</translation>
    </message>
    <message>
        <source>The database cannot be opened. Does it exist? kontorist-cli database create makes one.</source>
        <translation>Databasen kan inte öppnas. Finns den? kontorist-cli database create skapar en.</translation>
    </message>
    <message>
        <source>There is no database there; kontorist-cli database create makes one.</source>
        <translation>Det finns ingen databas där; kontorist-cli database create skapar en.</translation>
    </message>
    <message>
        <source>The file holds no tables of Kontorist; kontorist-cli database create makes a new file.</source>
        <translation>Filen saknar Kontorists tabeller; kontorist-cli database create skapar en ny fil.</translation>
    </message>
    <message>
        <source>The driver for this kind of database is not installed.</source>
        <translation>Drivrutinen för den här sortens databas är inte installerad.</translation>
    </message>
    <message>
        <source>The system does not permit access: %2.</source>
        <translation>Systemet tillåter inte åtkomst: %2.</translation>
    </message>
    <message>
        <source>The database is locked by another program; try again later.</source>
        <translation>Databasen är låst av ett annat program; försök igen senare.</translation>
    </message>
    <message>
        <source>The database holds data already, so it is not filled with demo data.</source>
        <translation>Databasen innehåller redan data, så den fylls inte med demodata.</translation>
    </message>
    <message>
        <source>The check found problems: %1.</source>
        <translation>Kontrollen hittade problem: %1.</translation>
    </message>
    <message>
        <source>The audit chain is broken at line %1.</source>
        <translation>Granskningskedjan är bruten på rad %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppat.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Det här är ett fel i programmet.</translation>
    </message>
    <message>
        <source>This is a fault of the program; the log is in %1.</source>
        <translation>Det här är ett fel i programmet; loggen finns i %1.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Det går inte nu.</translation>
    </message>
    <message>
        <source>You lack the right to do this.</source>
        <translation>Du saknar behörighet för detta.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Det hittades inte.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile.</source>
        <translation>Någon har ändrat det under tiden.</translation>
    </message>
    <message>
        <source>The value is not valid.</source>
        <translation>Värdet är inte giltigt.</translation>
    </message>
    <message>
        <source>The database or file cannot be reached.</source>
        <translation>Databasen eller filen kan inte nås.</translation>
    </message>
    <message>
        <source>The file or database cannot be written.</source>
        <translation>Filen eller databasen kan inte skrivas.</translation>
    </message>
    <message>
        <source>The database or a file of it is damaged.</source>
        <translation>Databasen eller en av dess filer är skadad.</translation>
    </message>
    <message>
        <source>Only a part could be done.</source>
        <translation>Bara en del kunde göras.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>internal fault; the message says where the log is</source>
        <translation>internt fel; meddelandet säger var loggen finns</translation>
    </message>
    <message>
        <source>the command line was not understood, or a confirmation is missing</source>
        <translation>kommandoraden gick inte att förstå, eller en bekräftelse saknas</translation>
    </message>
    <message>
        <source>refused: not available now; the reason code is printed</source>
        <translation>nekat: går inte nu; orsakskoden skrivs ut</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>hittades inte</translation>
    </message>
    <message>
        <source>conflict: somebody changed it meanwhile</source>
        <translation>konflikt: någon har ändrat det under tiden</translation>
    </message>
    <message>
        <source>database, file or service not available</source>
        <translation>databas, fil eller tjänst inte tillgänglig</translation>
    </message>
    <message>
        <source>invalid input; the field and, for a file, the line are named</source>
        <translation>ogiltig indata; fältet och, för en fil, raden anges</translation>
    </message>
    <message>
        <source>partly done: some rows of a bulk command were refused or failed</source>
        <translation>delvis klart: några rader i ett masskommando nekades eller misslyckades</translation>
    </message>
    <message>
        <source>When it is stopped by a signal, the program cleans up and ends by that signal.</source>
        <translation>När programmet stoppas av en signal städar det efter sig och avslutas med den signalen.</translation>
    </message>
    <message>
        <source>contacts, invitations and jobs of an office on the command line</source>
        <translation>ett kontors kontakter, inbjudningar och jobb på kommandoraden</translation>
    </message>
    <message>
        <source>It does what the desktop program kontorist does, on the same database, for scripts and servers. Results go to standard output, everything else to standard error. A command that takes several ids works through them one by one and prints a row for each; with --json each row is an object with id, outcome and reason.</source>
        <translation>Det gör vad skrivbordsprogrammet kontorist gör, på samma databas, för skript och servrar. Resultat går till standard ut, allt annat till standard fel. Ett kommando som tar flera id går igenom dem ett i taget och skriver ut en rad för varje; med --json är varje rad ett objekt med id, outcome och reason.</translation>
    </message>
    <message>
        <source>The password of a database on a server. An SQLite file has none.</source>
        <translation>Lösenordet till en databas på en server. En SQLite-fil har inget.</translation>
    </message>
    <message>
        <source>The database where none is named; job files stand in a folder beside it.</source>
        <translation>Databasen när ingen anges; jobbfilerna ligger i en mapp bredvid.</translation>
    </message>
    <message>
        <source>Database password:</source>
        <translation>Databasens lösenord:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Nytt lösenord:</translation>
    </message>
    <message>
        <source>This needs a confirmation, and there is no terminal to ask at: add --yes.</source>
        <translation>Det här kräver en bekräftelse, och det finns ingen terminal att fråga i: lägg till --yes.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[j/N]</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>The letters and words, separated by blanks, that a person may type for yes.</extracomment>
        <translation>j ja</translation>
    </message>
    <message>
        <source>Somebody changed the guards of the database, so it is not opened.</source>
        <translation>Någon har ändrat databasens skyddsregler, så den öppnas inte.</translation>
    </message>
    <message>
        <source>The database is a file, and this is a folder: %1.</source>
        <translation>Databasen är en fil, och det här är en mapp: %1.</translation>
    </message>
    <message>
        <source>Show the help of the program, a group or a command and end.</source>
        <translation>Visa hjälpen för programmet, en grupp eller ett kommando och avsluta.</translation>
    </message>
    <message>
        <source>The folder of the database is not there: %1.</source>
        <translation>Databasens mapp finns inte: %1.</translation>
    </message>
    <message>
        <source>The file is empty: %1.</source>
        <translation>Filen är tom: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan inte läsas: %1.</translation>
    </message>
    <message>
        <source>The file is missing: %1.</source>
        <translation>Filen saknas: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Filen kan inte skrivas: %1.</translation>
    </message>
    <message>
        <source>The file is there already: %1.</source>
        <translation>Filen finns redan: %1.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MiB.</source>
        <translation>Filen är för stor: högst %1 MiB.</translation>
    </message>
    <message>
        <source>The address of the portal is not set, so links lead nowhere yet. Set it in the preferences of the window.</source>
        <translation>Portalens adress är inte inställd, så länkarna leder ingenstans än. Ställ in den i fönstrets inställningar.</translation>
    </message>
    <message>
        <source>Only with this in name or number.</source>
        <translation>Bara med den här texten i namn eller nummer.</translation>
    </message>
    <message>
        <source>Only customers that lack a number.</source>
        <translation>Bara kunder som saknar nummer.</translation>
    </message>
    <message>
        <source>Only archived customers, which are left out else.</source>
        <translation>Bara arkiverade kunder, som annars utelämnas.</translation>
    </message>
    <message>
        <source>Only customers of this technician.</source>
        <translation>Bara den här teknikerns kunder.</translation>
    </message>
    <message>
        <source>TECHNICIAN</source>
        <translation>TEKNIKER</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>ANVÄNDARE</translation>
    </message>
    <message>
        <source>OPEN FAULTS</source>
        <translation>ÖPPNA FEL</translation>
    </message>
    <message>
        <source>Name of the customer.</source>
        <translation>Kundens namn.</translation>
    </message>
    <message>
        <source>External customer number, without a hyphen.</source>
        <translation>Externt kundnummer, utan bindestreck.</translation>
    </message>
    <message>
        <source>Assigned technician; 0 for none.</source>
        <translation>Tilldelad tekniker; 0 för ingen.</translation>
    </message>
    <message>
        <source>Language of the customer.</source>
        <translation>Kundens språk.</translation>
    </message>
    <message>
        <source>Number of the customer in customers list.</source>
        <translation>Kundens nummer i customers list.</translation>
    </message>
    <message>
        <source>Show one customer.</source>
        <translation>Visa en kund.</translation>
    </message>
    <message>
        <source>Add a customer.</source>
        <translation>Lägg till en kund.</translation>
    </message>
    <message>
        <source>A customer with a number.</source>
        <translation>En kund med nummer.</translation>
    </message>
    <message>
        <source>Change details of a customer.</source>
        <translation>Ändra uppgifter om en kund.</translation>
    </message>
    <message>
        <source>Put a customer away: nobody reaches anything of it.</source>
        <translation>Arkivera en kund: ingen kommer åt något som hör till den.</translation>
    </message>
    <message>
        <source>Bring an archived customer back.</source>
        <translation>Ta tillbaka en arkiverad kund.</translation>
    </message>
    <message>
        <source>Customers: whom we bill.</source>
        <translation>Kunder: de som vi fakturerar.</translation>
    </message>
    <message>
        <source>List customers by name.</source>
        <translation>Lista kunder efter namn.</translation>
    </message>
    <message>
        <source>Who keeps number logins from being switched on.</source>
        <translation>Kunder som hindrar att inloggning med nummer slås på.</translation>
    </message>
    <message>
        <source>Count customers exactly.</source>
        <translation>Räkna kunder exakt.</translation>
    </message>
    <message>
        <source>Go on after this customer.</source>
        <translation>Fortsätt efter den här kunden.</translation>
    </message>
    <message>
        <source>How people log in from now on; needs ADMINISTER. Login names stay.</source>
        <translation>Hur man loggar in från och med nu; kräver ADMINISTER. Inloggningsnamnen behålls.</translation>
    </message>
    <message>
        <source>By address, or by customer number.</source>
        <translation>Med adress eller med kundnummer.</translation>
    </message>
    <message>
        <source>Print the login link that carries the company&apos;s name.</source>
        <translation>Skriv ut inloggningslänken som bär företagets namn.</translation>
    </message>
    <message>
        <source>The company&apos;s name, exactly as in the settings.</source>
        <translation>Företagets namn, exakt som i inställningarna.</translation>
    </message>
    <message>
        <source>Only with this in name, address, customer or login.</source>
        <translation>Bara med den här texten i namn, adress, kund eller inloggning.</translation>
    </message>
    <message>
        <source>Only of this customer.</source>
        <translation>Bara för den här kunden.</translation>
    </message>
    <message>
        <source>Only of this person.</source>
        <translation>Bara för den här personen.</translation>
    </message>
    <message>
        <source>Only in this status; several may be given.</source>
        <translation>Bara med den här statusen; flera kan anges.</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>KUND</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>NIVÅ</translation>
    </message>
    <message>
        <source>LOGIN NAME</source>
        <translation>INLOGGNINGSNAMN</translation>
    </message>
    <message>
        <source>Administrator of the customer&apos;s logins, or user.</source>
        <translation>Administratör för kundens inloggningar, eller användare.</translation>
    </message>
    <message>
        <source>Has this permission; those not named are taken.</source>
        <translation>Har den här behörigheten; de som inte anges tas bort.</translation>
    </message>
    <message>
        <source>Has no permission at all.</source>
        <translation>Har ingen behörighet alls.</translation>
    </message>
    <message>
        <source>Follows this permission template; 0 for none.</source>
        <translation>Följer den här behörighetsmallen; 0 för ingen.</translation>
    </message>
    <message>
        <source>Sees this facility; those not named are taken.</source>
        <translation>Ser den här anläggningen; de som inte anges tas bort.</translation>
    </message>
    <message>
        <source>Sees no facility.</source>
        <translation>Ser ingen anläggning.</translation>
    </message>
    <message>
        <source>Sees what is not assigned to a facility.</source>
        <translation>Ser det som inte är kopplat till någon anläggning.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n customer user(s) for their customer?</source>
        <translation>
            <numerusform>Inaktivera %n kundanvändare för dess kund?</numerusform>
            <numerusform>Inaktivera %n kundanvändare för deras kund?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the logins of %n customer user(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Ta bort inloggningarna för %n kundanvändare? Det går inte att ångra.</numerusform>
            <numerusform>Ta bort inloggningarna för %n kundanvändare? Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n customer user(s)? Their login numbers are never given again.</source>
        <translation>
            <numerusform>Ta bort %n kundanvändare? Inloggningsnumret delas aldrig ut igen.</numerusform>
            <numerusform>Ta bort %n kundanvändare? Inloggningsnumren delas aldrig ut igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of the customer users.</source>
        <translation>Kundanvändarnas nummer.</translation>
    </message>
    <message>
        <source>Take invitations back; their links die.</source>
        <translation>Ta tillbaka inbjudningar; deras länkar blir obrukbara.</translation>
    </message>
    <message>
        <source>Activate contacts, or whoever was deactivated.</source>
        <translation>Aktivera kontakter, eller den som har inaktiverats.</translation>
    </message>
    <message>
        <source>Shut users out, for this customer only.</source>
        <translation>Stäng ute användare, bara för den här kunden.</translation>
    </message>
    <message>
        <source>Delete the logins of users.</source>
        <translation>Ta bort användares inloggningar.</translation>
    </message>
    <message>
        <source>Remove users; the contacts and their orders stay.</source>
        <translation>Ta bort användare; kontakterna och deras ordrar finns kvar.</translation>
    </message>
    <message>
        <source>Number of the customer user.</source>
        <translation>Kundanvändarens nummer.</translation>
    </message>
    <message>
        <source>Who may act for a customer.</source>
        <translation>De som får agera för en kund.</translation>
    </message>
    <message>
        <source>List customer users by name.</source>
        <translation>Lista kundanvändare efter namn.</translation>
    </message>
    <message>
        <source>Count customer users exactly.</source>
        <translation>Räkna kundanvändare exakt.</translation>
    </message>
    <message>
        <source>Show one customer user.</source>
        <translation>Visa en kundanvändare.</translation>
    </message>
    <message>
        <source>List what can be done with a customer user now, and why not.</source>
        <translation>Lista vad som kan göras med en kundanvändare nu, och varför inte.</translation>
    </message>
    <message>
        <source>Add a customer user; nothing is mailed.</source>
        <translation>Lägg till en kundanvändare; inget mejlas.</translation>
    </message>
    <message>
        <source>A contact of customer 3, who can then be invited.</source>
        <translation>En kontakt hos kund 3, som sedan kan bjudas in.</translation>
    </message>
    <message>
        <source>Change level, permissions and facilities.</source>
        <translation>Ändra nivå, behörigheter och anläggningar.</translation>
    </message>
    <message>
        <source>Give a login name of today&apos;s mode.</source>
        <translation>Ge ett inloggningsnamn enligt det nuvarande inloggningssättet.</translation>
    </message>
    <message>
        <source>Go on after this customer user.</source>
        <translation>Fortsätt efter den här kundanvändaren.</translation>
    </message>
    <message>
        <source>The customer.</source>
        <translation>Kunden.</translation>
    </message>
    <message>
        <source>A contact that is there already.</source>
        <translation>En kontakt som redan finns.</translation>
    </message>
    <message>
        <source>Address of the person; who is known already is taken as is.</source>
        <translation>Personens adress; den som redan är känd tas som den är.</translation>
    </message>
    <message>
        <source>Name of a new person.</source>
        <translation>Namn på en ny person.</translation>
    </message>
    <message>
        <source>CONTACT without it.</source>
        <translation>Annars CONTACT.</translation>
    </message>
    <message>
        <source>Account at once, for the kind CONTACT.</source>
        <translation>Konto genast, för typen CONTACT.</translation>
    </message>
    <message>
        <source>Invite, or invite again: the mail program opens with the message.</source>
        <translation>Bjud in, eller bjud in igen: e-postprogrammet öppnas med meddelandet.</translation>
    </message>
    <message>
        <source>Send the login name with a link to set a password.</source>
        <translation>Skicka inloggningsnamnet med en länk för att ange lösenord.</translation>
    </message>
    <message>
        <source>The secret of the mailed link.</source>
        <translation>Hemligheten i den mejlade länken.</translation>
    </message>
    <message>
        <source>Accept a customer&apos;s invitation; the password is on standard input.</source>
        <translation>Godkänn en kunds inbjudan; lösenordet läses från standard in.</translation>
    </message>
    <message>
        <source>The person has a login: no password is read.</source>
        <translation>Personen har en inloggning: inget lösenord läses.</translation>
    </message>
    <message>
        <source>Decline a customer&apos;s invitation.</source>
        <translation>Tacka nej till en kunds inbjudan.</translation>
    </message>
    <message>
        <source>Set the password through a mailed link; it is on standard input.</source>
        <translation>Ange lösenordet via en mejlad länk; det läses från standard in.</translation>
    </message>
    <message>
        <source>Number of the fault report.</source>
        <translation>Felanmälans nummer.</translation>
    </message>
    <message>
        <source>Has this right; those not named are taken.</source>
        <translation>Har den här behörigheten; de som inte anges tas bort.</translation>
    </message>
    <message>
        <source>Fault reports.</source>
        <translation>Felanmälningar.</translation>
    </message>
    <message>
        <source>List fault reports, newest first.</source>
        <translation>Lista felanmälningar, de nyaste först.</translation>
    </message>
    <message>
        <source>Only those nobody has read.</source>
        <translation>Bara de som ingen har läst.</translation>
    </message>
    <message>
        <source>Go on after this report.</source>
        <translation>Fortsätt efter den här anmälan.</translation>
    </message>
    <message>
        <source>Show one fault report; it stays unread.</source>
        <translation>Visa en felanmälan; den förblir oläst.</translation>
    </message>
    <message>
        <source>Take a fault report, e.g. on the phone.</source>
        <translation>Ta emot en felanmälan, t.ex. per telefon.</translation>
    </message>
    <message>
        <source>Number of the customer.</source>
        <translation>Kundens nummer.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Vad som är fel.</translation>
    </message>
    <message>
        <source>More about it.</source>
        <translation>Mer om felet.</translation>
    </message>
    <message>
        <source>In which facility.</source>
        <translation>I vilken anläggning.</translation>
    </message>
    <message>
        <source>On which service object.</source>
        <translation>På vilket serviceobjekt.</translation>
    </message>
    <message>
        <source>Take the red mark off.</source>
        <translation>Ta bort det röda märket.</translation>
    </message>
    <message>
        <source>Give it to a technician.</source>
        <translation>Ge den till en tekniker.</translation>
    </message>
    <message>
        <source>Number of the staff member.</source>
        <translation>Medarbetarens nummer.</translation>
    </message>
    <message>
        <source>Make a work order of it.</source>
        <translation>Gör en arbetsorder av den.</translation>
    </message>
    <message>
        <source>Number of the new order.</source>
        <translation>Den nya orderns nummer.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Stäng den.</translation>
    </message>
    <message>
        <source>The office&apos;s people, their rights and how they hear of news.</source>
        <translation>Kontorets medarbetare, deras behörigheter och hur de får reda på nyheter.</translation>
    </message>
    <message>
        <source>List staff.</source>
        <translation>Lista personal.</translation>
    </message>
    <message>
        <source>Add a staff member; needs ADMINISTER.</source>
        <translation>Lägg till en medarbetare; kräver ADMINISTER.</translation>
    </message>
    <message>
        <source>Login: the operating-system user.</source>
        <translation>Inloggning: operativsystemets användare.</translation>
    </message>
    <message>
        <source>Full name.</source>
        <translation>Fullständigt namn.</translation>
    </message>
    <message>
        <source>Set the rights of a staff member; needs ADMINISTER.</source>
        <translation>Ange en medarbetares behörigheter; kräver ADMINISTER.</translation>
    </message>
    <message>
        <source>Set how a staff member hears of faults.</source>
        <translation>Ange hur en medarbetare får veta om fel.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>E-postadress.</translation>
    </message>
    <message>
        <source>Phone number for SMS.</source>
        <translation>Telefonnummer för sms.</translation>
    </message>
    <message>
        <source>Which of the two.</source>
        <translation>Vilken av de två.</translation>
    </message>
    <message>
        <source>Hears of every fault report.</source>
        <translation>Får veta om varje felanmälan.</translation>
    </message>
    <message>
        <source>Remove this facility? Who had it chosen no longer has.</source>
        <translation>Ta bort den här anläggningen? Den som hade valt den har den inte längre.</translation>
    </message>
    <message>
        <source>Remove this service object?</source>
        <translation>Ta bort det här serviceobjektet?</translation>
    </message>
    <message>
        <source>Say who reads it: --internal or --to-customer.</source>
        <translation>Ange vem som läser den: --internal eller --to-customer.</translation>
    </message>
    <message>
        <source>Its number in the list.</source>
        <translation>Dess nummer i listan.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Dess namn.</translation>
    </message>
    <message>
        <source>Facilities of customers and the service objects in them.</source>
        <translation>Kunders anläggningar och serviceobjekten i dem.</translation>
    </message>
    <message>
        <source>List facilities of a customer.</source>
        <translation>Lista en kunds anläggningar.</translation>
    </message>
    <message>
        <source>Add a facility.</source>
        <translation>Lägg till en anläggning.</translation>
    </message>
    <message>
        <source>Rename a facility.</source>
        <translation>Byt namn på en anläggning.</translation>
    </message>
    <message>
        <source>Remove a facility in which nothing is.</source>
        <translation>Ta bort en anläggning där det inte finns något.</translation>
    </message>
    <message>
        <source>List service objects of a customer.</source>
        <translation>Lista en kunds serviceobjekt.</translation>
    </message>
    <message>
        <source>Add a service object.</source>
        <translation>Lägg till ett serviceobjekt.</translation>
    </message>
    <message>
        <source>Where it is; nowhere without it.</source>
        <translation>Var det finns; annars ingenstans.</translation>
    </message>
    <message>
        <source>Its model.</source>
        <translation>Dess modell.</translation>
    </message>
    <message>
        <source>Its serial number.</source>
        <translation>Dess serienummer.</translation>
    </message>
    <message>
        <source>Remove a service object without orders and faults.</source>
        <translation>Ta bort ett serviceobjekt utan ordrar och fel.</translation>
    </message>
    <message>
        <source>Kind of the order.</source>
        <translation>Orderns typ.</translation>
    </message>
    <message>
        <source>Who placed it.</source>
        <translation>Den som lade ordern.</translation>
    </message>
    <message>
        <source>Orders, with who placed them.</source>
        <translation>Ordrar, med vem som lade dem.</translation>
    </message>
    <message>
        <source>List orders, newest first.</source>
        <translation>Lista ordrar, de nyaste först.</translation>
    </message>
    <message>
        <source>Go on after this order.</source>
        <translation>Fortsätt efter den här ordern.</translation>
    </message>
    <message>
        <source>Show one order.</source>
        <translation>Visa en order.</translation>
    </message>
    <message>
        <source>Number of the order in the list.</source>
        <translation>Orderns nummer i listan.</translation>
    </message>
    <message>
        <source>Add an order.</source>
        <translation>Lägg till en order.</translation>
    </message>
    <message>
        <source>The order number.</source>
        <translation>Ordernumret.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Vad ordern gäller.</translation>
    </message>
    <message>
        <source>For which facility.</source>
        <translation>För vilken anläggning.</translation>
    </message>
    <message>
        <source>For which service object.</source>
        <translation>För vilket serviceobjekt.</translation>
    </message>
    <message>
        <source>Who is told of comments.</source>
        <translation>Den som får veta om kommentarer.</translation>
    </message>
    <message>
        <source>What was said about an order.</source>
        <translation>Vad som har sagts om en order.</translation>
    </message>
    <message>
        <source>List comments, oldest first.</source>
        <translation>Lista kommentarer, de äldsta först.</translation>
    </message>
    <message>
        <source>Post a comment, to the customer or internally.</source>
        <translation>Skriv en kommentar, till kunden eller internt.</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>Vad som sägs.</translation>
    </message>
    <message>
        <source>The customer does not see it.</source>
        <translation>Kunden ser den inte.</translation>
    </message>
    <message>
        <source>The customer sees it.</source>
        <translation>Kunden ser den.</translation>
    </message>
    <message>
        <source>Answers this comment.</source>
        <translation>Svarar på den här kommentaren.</translation>
    </message>
    <message>
        <source>The customer reads it.</source>
        <translation>Kunden läser den.</translation>
    </message>
    <message>
        <source>Only if the row still has this version; else exit status 5.</source>
        <translation>Bara om raden fortfarande har den här versionen; annars avslutningsstatus 5.</translation>
    </message>
    <message>
        <source>At most so many; 0 for all, 200 without it.</source>
        <translation>Högst så många; 0 för alla, 200 utan flaggan.</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>ÖPPEN</translation>
    </message>
    <message>
        <source>PERMISSIONS</source>
        <translation>BEHÖRIGHETER</translation>
    </message>
    <message>
        <source>Give either --contact or --customer.</source>
        <translation>Ange antingen --contact eller --customer.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Serviceobjekt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Felanmälningar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Who reaches what: one person, or one customer.</source>
        <translation>Vem som når vad: en person, eller en kund.</translation>
    </message>
    <message>
        <source>This person over all customers.</source>
        <translation>Den här personen hos alla kunder.</translation>
    </message>
    <message>
        <source>All people of this customer.</source>
        <translation>Alla personer hos den här kunden.</translation>
    </message>
    <message>
        <source>Write a CSV file, - for standard output; needs EXPORT_DATA.</source>
        <translation>Skriv en CSV-fil, - för standard ut; kräver EXPORT_DATA.</translation>
    </message>
    <message>
        <source>For an audit of customer 3.</source>
        <translation>För en granskning av kund 3.</translation>
    </message>
    <message>
        <source>See as this user: what it reaches, and nothing else.</source>
        <translation>Se som den här användaren: det den når, och inget annat.</translation>
    </message>
    <message>
        <source>Everything that user 12 sees.</source>
        <translation>Allt som användare 12 ser.</translation>
    </message>
    <message>
        <source>must be changed first</source>
        <translation>måste bytas först</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>fungerar</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Lösenord:</translation>
    </message>
    <message>
        <source>Address or number login of the person.</source>
        <translation>Personens adress eller inloggningsnummer.</translation>
    </message>
    <message>
        <source>Say whether a login opens; the password is read from standard input.</source>
        <translation>Tala om ifall en inloggning fungerar; lösenordet läses från standard in.</translation>
    </message>
    <message>
        <source>Change the own password: the old one and the new one, a line each, on standard input.</source>
        <translation>Byt det egna lösenordet: det gamla och det nya, på var sin rad, från standard in.</translation>
    </message>
    <message>
        <source>What was done to a customer user and by it, newest first.</source>
        <translation>Vad som har gjorts med och av en kundanvändare, det senaste först.</translation>
    </message>
    <message>
        <source>Back up the data of the people behind customer users: one ZIP file for each.</source>
        <translation>Säkerhetskopiera data om personerna bakom kundanvändare: en ZIP-fil för varje.</translation>
    </message>
    <message>
        <source>Invite again who has not answered; the older link dies.</source>
        <translation>Bjud in den som inte har svarat igen; den äldre länken blir obrukbar.</translation>
    </message>
    <message>
        <source>Type a password for a user, who must change it; it is on standard input.</source>
        <translation>Ange ett lösenord åt en användare, som måste byta det; det läses från standard in.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s), with their files? This cannot be undone.</source>
        <translation>
            <numerusform>Ta bort %n dokument, med dess fil? Det går inte att ångra.</numerusform>
            <numerusform>Ta bort %n dokument, med deras filer? Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the document.</source>
        <translation>Dokumentets nummer.</translation>
    </message>
    <message>
        <source>Of this facility.</source>
        <translation>För den här anläggningen.</translation>
    </message>
    <message>
        <source>On this order.</source>
        <translation>Till den här ordern.</translation>
    </message>
    <message>
        <source>On this service object.</source>
        <translation>Till det här serviceobjektet.</translation>
    </message>
    <message>
        <source>Files of customers.</source>
        <translation>Kunders filer.</translation>
    </message>
    <message>
        <source>List documents, newest first.</source>
        <translation>Lista dokument, de nyaste först.</translation>
    </message>
    <message>
        <source>Go on after this document.</source>
        <translation>Fortsätt efter det här dokumentet.</translation>
    </message>
    <message>
        <source>Show one document.</source>
        <translation>Visa ett dokument.</translation>
    </message>
    <message>
        <source>Copy a file in; size and SHA-256 are taken on the way.</source>
        <translation>Kopiera in en fil; storlek och SHA-256 beräknas på vägen.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Filen.</translation>
    </message>
    <message>
        <source>Its name; without it, the file&apos;s own.</source>
        <translation>Dess namn; annars filens eget.</translation>
    </message>
    <message>
        <source>OTHER without it.</source>
        <translation>Annars OTHER.</translation>
    </message>
    <message>
        <source>Of the model rather than of the one thing: a permission of its own shows it.</source>
        <translation>Gäller modellen snarare än det enskilda objektet: en egen behörighet visar det.</translation>
    </message>
    <message>
        <source>The maker&apos;s manual of service object 7.</source>
        <translation>Tillverkarens manual till serviceobjekt 7.</translation>
    </message>
    <message>
        <source>Remove documents, with their files.</source>
        <translation>Ta bort dokument, med deras filer.</translation>
    </message>
    <message>
        <source>Numbers of the documents.</source>
        <translation>Dokumentens nummer.</translation>
    </message>
    <message>
        <source>Write a document to a file that is not there yet.</source>
        <translation>Skriv ett dokument till en fil som inte finns än.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Filen att skriva.</translation>
    </message>
    <message>
        <source>New fault report: %1</source>
        <translation>Ny felanmälan: %1</translation>
    </message>
    <message>
        <source>%1 reports a fault: %2 (fault report %3).</source>
        <translation>%1 anmäler ett fel: %2 (felanmälan %3).</translation>
    </message>
    <message>
        <source>New comment on order %1</source>
        <translation>Ny kommentar till order %1</translation>
    </message>
    <message>
        <source>%1 wrote a comment on order %2.</source>
        <translation>%1 skrev en kommentar till order %2.</translation>
    </message>
    <message>
        <source>List messages to staff that wait for a sender, oldest first, with their text.</source>
        <translation>Lista meddelanden till personalen som väntar på att skickas, de äldsta först, med sin text.</translation>
    </message>
    <message>
        <source>For a program that sends e-mail and SMS.</source>
        <translation>För ett program som skickar e-post och sms.</translation>
    </message>
    <message>
        <source>Note that messages went out; they are not listed any more.</source>
        <translation>Notera att meddelanden har skickats; de listas inte längre.</translation>
    </message>
    <message>
        <source>Numbers of the messages.</source>
        <translation>Meddelandenas nummer.</translation>
    </message>
    <message>
        <source>A customer user does not write internally.</source>
        <translation>En kundanvändare skriver inte internt.</translation>
    </message>
    <message>
        <source>Change a service object, or move it.</source>
        <translation>Ändra ett serviceobjekt, eller flytta det.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Dess nya namn.</translation>
    </message>
    <message>
        <source>Where it is; 0 for nowhere.</source>
        <translation>Var det finns; 0 för ingenstans.</translation>
    </message>
    <message>
        <source>Change an order; its number and who placed it stay.</source>
        <translation>Ändra en order; dess nummer och vem som lade den förblir.</translation>
    </message>
    <message>
        <source>For which facility; 0 for none.</source>
        <translation>För vilken anläggning; 0 för ingen.</translation>
    </message>
    <message>
        <source>For which service object; 0 for none.</source>
        <translation>För vilket serviceobjekt; 0 för inget.</translation>
    </message>
    <message>
        <source>Who is told of comments; 0 for none.</source>
        <translation>Den som får veta om kommentarer; 0 för ingen.</translation>
    </message>
    <message>
        <source>FOLLOWERS</source>
        <translation>FÖLJARE</translation>
    </message>
    <message>
        <source>DRIFTED</source>
        <translation>AVVIKER</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) have other permissions now: templates push.</source>
        <translation>
            <numerusform>%n följare har andra behörigheter nu: templates push.</numerusform>
            <numerusform>%n följare har andra behörigheter nu: templates push.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this permission template?</source>
        <translation>Ta bort den här behörighetsmallen?</translation>
    </message>
    <message>
        <source>Number of the template.</source>
        <translation>Mallens nummer.</translation>
    </message>
    <message>
        <source>Permission templates, who follows them and who drifted.</source>
        <translation>Behörighetsmallar, vilka som följer dem och vilka som avviker.</translation>
    </message>
    <message>
        <source>List permission templates by name.</source>
        <translation>Lista behörighetsmallar efter namn.</translation>
    </message>
    <message>
        <source>Add a permission template.</source>
        <translation>Lägg till en behörighetsmall.</translation>
    </message>
    <message>
        <source>A template with one permission.</source>
        <translation>En mall med en behörighet.</translation>
    </message>
    <message>
        <source>Change a template; who follows it keeps its permissions until a push.</source>
        <translation>Ändra en mall; den som följer den behåller sina behörigheter fram till templates push.</translation>
    </message>
    <message>
        <source>Delete a template that nobody follows.</source>
        <translation>Ta bort en mall som ingen följer.</translation>
    </message>
    <message>
        <source>List followers whose permissions are others.</source>
        <translation>Lista följare vars behörigheter avviker.</translation>
    </message>
    <message>
        <source>Let customer users follow a template: all of them, or none.</source>
        <translation>Låt kundanvändare följa en mall: allihop, eller ingen.</translation>
    </message>
    <message>
        <source>Give followers the template&apos;s permissions: those named, or all.</source>
        <translation>Ge följare mallens behörigheter: dem som anges, eller alla.</translation>
    </message>
    <message>
        <source>Only these followers.</source>
        <translation>Bara de här följarna.</translation>
    </message>
    <message>
        <source>Before an invitation is accepted, this is offered for the kind CONTACT only.</source>
        <translation>Innan en inbjudan är godkänd går detta bara för typen CONTACT.</translation>
    </message>
    <message>
        <source>The contact is deactivated; contacts reset leads on.</source>
        <translation>Kontakten är inaktiverad; contacts reset för vidare.</translation>
    </message>
    <message>
        <source>The contact has no active account.</source>
        <translation>Kontakten har inget aktivt konto.</translation>
    </message>
    <message>
        <source>The customer user is not active.</source>
        <translation>Kundanvändaren är inte aktiv.</translation>
    </message>
    <message>
        <source>The customer is archived; customers restore brings it back.</source>
        <translation>Kunden är arkiverad; customers restore tar tillbaka den.</translation>
    </message>
    <message>
        <source>This is the last administrator; make somebody else one first.</source>
        <translation>Det här är den sista administratören; gör någon annan till administratör först.</translation>
    </message>
    <message>
        <source>The contact is the only client of a customer, so it stays.</source>
        <translation>Kontakten är den enda klienten hos en kund, så den finns kvar.</translation>
    </message>
    <message>
        <source>A guest&apos;s login belongs to another customer, so it stays.</source>
        <translation>En gästs inloggning hör till en annan kund, så den finns kvar.</translation>
    </message>
    <message>
        <source>The person is a user of several customers and has no number login here that could be deleted.</source>
        <translation>Personen är användare hos flera kunder och har här inget inloggningsnummer som kan tas bort.</translation>
    </message>
    <message>
        <source>A guest needs an active account at another customer; add the person with --kind CONTACT instead.</source>
        <translation>En gäst behöver ett aktivt konto hos en annan kund; lägg till personen med --kind CONTACT i stället.</translation>
    </message>
    <message>
        <source>The person is a user of this customer already: %1.</source>
        <translation>Personen är redan användare hos den här kunden: %1.</translation>
    </message>
    <message>
        <source>The customer has no number, and people log in by number.</source>
        <translation>Kunden har inget nummer, och inloggningen sker med nummer.</translation>
    </message>
    <message>
        <source>%1 customers have no number yet; customers list --without-number shows them.</source>
        <translation>%1 kunder saknar nummer än så länge; customers list --without-number visar dem.</translation>
    </message>
    <message>
        <source>A customer number is needed, since people log in by number.</source>
        <translation>Ett kundnummer behövs, eftersom inloggningen sker med nummer.</translation>
    </message>
    <message>
        <source>A customer number holds no hyphen, since login names begin with it.</source>
        <translation>Ett kundnummer innehåller inget bindestreck, eftersom inloggningsnamnen börjar med det.</translation>
    </message>
    <message>
        <source>A customer number holds letters and digits only.</source>
        <translation>Ett kundnummer består bara av bokstäver och siffror.</translation>
    </message>
    <message>
        <source>This login number was given before and is never given again.</source>
        <translation>Inloggningsnumret har redan delats ut och delas aldrig ut igen.</translation>
    </message>
    <message>
        <source>The login name is the e-mail address already.</source>
        <translation>Inloggningsnamnet är redan e-postadressen.</translation>
    </message>
    <message>
        <source>The login is not known, the password is another, or the account is not active.</source>
        <translation>Inloggningen är okänd, lösenordet är ett annat eller kontot är inte aktivt.</translation>
    </message>
    <message>
        <source>The new password is the old one; choose another.</source>
        <translation>Det nya lösenordet är det gamla; välj ett annat.</translation>
    </message>
    <message>
        <source>The password was typed by staff and must be changed first.</source>
        <translation>Lösenordet angavs av personalen och måste bytas först.</translation>
    </message>
    <message>
        <source>The office has no name yet; set it in the preferences.</source>
        <translation>Kontoret har inget namn än; ställ in det i inställningarna.</translation>
    </message>
    <message>
        <source>The name must be that of the settings, letter by letter.</source>
        <translation>Namnet måste vara det i inställningarna, bokstav för bokstav.</translation>
    </message>
    <message>
        <source>This name is taken already.</source>
        <translation>Namnet är redan upptaget.</translation>
    </message>
    <message>
        <source>It is so already: archived customers are restored, others put away.</source>
        <translation>Det är redan så: arkiverade kunder tas tillbaka, andra arkiveras.</translation>
    </message>
    <message>
        <source>%1 customer users follow this template; give them another one first.</source>
        <translation>%1 kundanvändare följer den här mallen; ge dem en annan först.</translation>
    </message>
    <message>
        <source>The facility holds %1 objects, orders, fault reports and documents; move them first.</source>
        <translation>Anläggningen innehåller %1 objekt, ordrar, felanmälningar och dokument; flytta dem först.</translation>
    </message>
    <message>
        <source>%1 orders, fault reports and documents name this service object.</source>
        <translation>%1 ordrar, felanmälningar och dokument gäller det här serviceobjektet.</translation>
    </message>
    <message>
        <source>The facility belongs to another customer: %1.</source>
        <translation>Anläggningen hör till en annan kund: %1.</translation>
    </message>
    <message>
        <source>The service object belongs to another customer: %1.</source>
        <translation>Serviceobjektet hör till en annan kund: %1.</translation>
    </message>
    <message>
        <source>The order belongs to another customer: %1.</source>
        <translation>Ordern hör till en annan kund: %1.</translation>
    </message>
    <message>
        <source>The comment belongs to another order.</source>
        <translation>Kommentaren hör till en annan order.</translation>
    </message>
    <message>
        <source>The customer user belongs to another customer.</source>
        <translation>Kundanvändaren hör till en annan kund.</translation>
    </message>
    <message>
        <source>The customer user lacks the permission %1.</source>
        <translation>Kundanvändaren saknar behörigheten %1.</translation>
    </message>
    <message>
        <source>The customer user does not see this facility.</source>
        <translation>Kundanvändaren ser inte den här anläggningen.</translation>
    </message>
    <message>
        <source>What answers an internal comment is internal, too.</source>
        <translation>Ett svar på en intern kommentar är också internt.</translation>
    </message>
    <message>
        <source>This message went out already.</source>
        <translation>Meddelandet är redan skickat.</translation>
    </message>
    <message>
        <source>This is not a phone number: %1.</source>
        <translation>Det här är inget telefonnummer: %1.</translation>
    </message>
    <message>
        <source>This is not a web address: %2.</source>
        <translation>Det här är ingen webbadress: %2.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Det finns ingen sådan kund.</translation>
    </message>
    <message>
        <source>There is no such customer user.</source>
        <translation>Det finns ingen sådan kundanvändare.</translation>
    </message>
    <message>
        <source>There is no such permission template.</source>
        <translation>Det finns ingen sådan behörighetsmall.</translation>
    </message>
    <message>
        <source>There is no such facility.</source>
        <translation>Det finns ingen sådan anläggning.</translation>
    </message>
    <message>
        <source>There is no such service object.</source>
        <translation>Det finns inget sådant serviceobjekt.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Det finns ingen sådan order.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>Det finns ingen sådan kommentar.</translation>
    </message>
    <message>
        <source>There is no such fault report.</source>
        <translation>Det finns ingen sådan felanmälan.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>Det finns inget sådant dokument.</translation>
    </message>
    <message>
        <source>There is no such staff member.</source>
        <translation>Det finns ingen sådan medarbetare.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Det finns inget sådant meddelande.</translation>
    </message>
    <message>
        <source>The database names a kind that is not known.</source>
        <translation>Databasen anger en typ som inte är känd.</translation>
    </message>
    <message>
        <source>The database names a permission that is not known.</source>
        <translation>Databasen anger en behörighet som inte är känd.</translation>
    </message>
    <message>
        <source>The database does not say who may read a comment.</source>
        <translation>Databasen anger inte vem som får läsa en kommentar.</translation>
    </message>
    <message>
        <source>The database names a status that is not known.</source>
        <translation>Databasen anger en status som inte är känd.</translation>
    </message>
    <message>
        <source>The database refuses this change of the status.</source>
        <translation>Databasen nekar den här ändringen av status.</translation>
    </message>
    <message>
        <source>The database refuses to change what is written.</source>
        <translation>Databasen nekar ändring av det som är skrivet.</translation>
    </message>
    <message>
        <source>The database refuses to change what is written in the log.</source>
        <translation>Databasen nekar ändring av det som är skrivet i loggen.</translation>
    </message>
    <message>
        <source>As this customer user does it, with its permissions and facilities.</source>
        <translation>Som den här kundanvändaren gör det, med dess behörigheter och anläggningar.</translation>
    </message>
    <message>
        <source>The copy of the database is damaged, so it was not kept.</source>
        <translation>Kopian av databasen är skadad, så den behölls inte.</translation>
    </message>
    <message>
        <source>The end of the audit log is missing; run: audit verify.</source>
        <translation>Slutet av granskningsloggen saknas; kör: audit verify.</translation>
    </message>
    <message>
        <source>The database refuses a setting that keeps the data safe.</source>
        <translation>Databasen nekar en inställning som skyddar data.</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>Det här är redan gjort.</translation>
    </message>
    <message>
        <source>The row is not in this list.</source>
        <translation>Raden finns inte i den här listan.</translation>
    </message>
    <message>
        <source>This is not a place in this list.</source>
        <translation>Det här är inte en plats i den här listan.</translation>
    </message>
    <message>
        <source>There is no mail template for this purpose and language.</source>
        <translation>Det finns ingen mejlmall för det här ändamålet och språket.</translation>
    </message>
    <message>
        <source>The mail template is broken at: %2.</source>
        <translation>Mejlmallen är felaktig vid: %2.</translation>
    </message>
    <message>
        <source>This is not offered in the present status.</source>
        <translation>Det här går inte med den nuvarande statusen.</translation>
    </message>
    <message>
        <source>The stored file is not what was stored; run: database check.</source>
        <translation>Den sparade filen är inte den som sparades; kör: database check.</translation>
    </message>
    <message>
        <source>The disk or the network reports an error; nothing was changed.</source>
        <translation>Disken eller nätverket rapporterar ett fel; inget har ändrats.</translation>
    </message>
    <message>
        <source>The folder of files beside the database cannot be written.</source>
        <translation>Det går inte att skriva i mappen med filer bredvid databasen.</translation>
    </message>
    <message>
        <source>A source is not a file.</source>
        <translation>En källa är inte en fil.</translation>
    </message>
    <message>
        <source>The file is too large for the file system of the target.</source>
        <translation>Filen är för stor för målets filsystem.</translation>
    </message>
    <message>
        <source>The folder of the target is not there.</source>
        <translation>Målets mapp finns inte.</translation>
    </message>
    <message>
        <source>The name of the target is not valid.</source>
        <translation>Målets namn är inte giltigt.</translation>
    </message>
    <message>
        <source>The disk of the target reports an error; nothing is half there.</source>
        <translation>Målets disk rapporterar ett fel; inget är halvgjort.</translation>
    </message>
    <message>
        <source>The target is there and is not a file, so it is not replaced.</source>
        <translation>Målet finns och är inte en fil, så det ersätts inte.</translation>
    </message>
    <message>
        <source>The target cannot be written.</source>
        <translation>Det går inte att skriva till målet.</translation>
    </message>
    <message>
        <source>The archive that was just written cannot be read back.</source>
        <translation>Arkivet som just skrevs går inte att läsa tillbaka.</translation>
    </message>
    <message>
        <source>The archive read back differs from what was written, so it was not kept: %1.</source>
        <translation>Det tillbakalästa arkivet skiljer sig från det som skrevs, så det behölls inte: %1.</translation>
    </message>
    <message>
        <source>A name cannot stand in an archive.</source>
        <translation>Ett namn kan inte stå i ett arkiv.</translation>
    </message>
    <message>
        <source>Two entries of the archive have the same name.</source>
        <translation>Två poster i arkivet har samma namn.</translation>
    </message>
    <message>
        <source>is not the number of a booking, like B-104</source>
        <translation>är inte ett bokningsnummer som B-104</translation>
    </message>
    <message>
        <source>Only with this in exhibitor, e-mail address, place or booking number.</source>
        <translation>Bara med detta i utställare, e-postadress, plats eller bokningsnummer.</translation>
    </message>
    <message>
        <source>Only of this event.</source>
        <translation>Bara för det här evenemanget.</translation>
    </message>
    <message>
        <source>Only where the invoice stands like this; several may be given.</source>
        <translation>Bara där fakturan har det här läget; flera kan anges.</translation>
    </message>
    <message>
        <source>Only where the invoice is due and not paid.</source>
        <translation>Bara där fakturan är förfallen och inte betald.</translation>
    </message>
    <message>
        <source>Only reached in this way; several may be given.</source>
        <translation>Bara de som nås på det här sättet; flera kan anges.</translation>
    </message>
    <message>
        <source>Only with such an e-mail address.</source>
        <translation>Bara med en sådan e-postadress.</translation>
    </message>
    <message>
        <source>Only with or only without a place.</source>
        <translation>Bara med eller bara utan plats.</translation>
    </message>
    <message>
        <source>Only where the time to answer an offer is over, runs, or was never set.</source>
        <translation>Bara där tiden att svara på ett erbjudande är ute, löper eller aldrig har angetts.</translation>
    </message>
    <message>
        <source>Only created at or after this day or time (ISO 8601, UTC).</source>
        <translation>Bara skapade från och med den här dagen eller tiden (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Only created before this day or time (ISO 8601, UTC).</source>
        <translation>Bara skapade före den här dagen eller tiden (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Only from before the cut-off, handled by phone and post.</source>
        <translation>Bara från före brytdatumet, hanterade per telefon och post.</translation>
    </message>
    <message>
        <source>Only created since the cut-off.</source>
        <translation>Bara skapade sedan brytdatumet.</translation>
    </message>
    <message>
        <source>Only with at least this sum, VAT included.</source>
        <translation>Bara med minst den här summan, inklusive moms.</translation>
    </message>
    <message>
        <source>Only with at most this sum, VAT included.</source>
        <translation>Bara med högst den här summan, inklusive moms.</translation>
    </message>
    <message>
        <source>Only not linked although an active contact has the e-mail address.</source>
        <translation>Bara de som inte är kopplade fast en aktiv kontakt har e-postadressen.</translation>
    </message>
    <message>
        <source>Only linked to this contact.</source>
        <translation>Bara kopplade till den här kontakten.</translation>
    </message>
    <message>
        <source>Order by one of %1; several may be given. The newest first without it.</source>
        <translation>Ordna efter någon av %1; flera kan anges. Annars de nyaste först.</translation>
    </message>
    <message>
        <source>This is not an amount, like 1250.00: %2.</source>
        <translation>Det här är inte ett belopp, som 1250.00: %2.</translation>
    </message>
    <message>
        <source>The amount must be more than 0: %2.</source>
        <translation>Beloppet måste vara större än 0: %2.</translation>
    </message>
    <message>
        <source>The amount must not be negative: %2.</source>
        <translation>Beloppet får inte vara negativt: %2.</translation>
    </message>
    <message>
        <source>The amount has too many digits behind the decimal point (at most %1): %2.</source>
        <translation>Beloppet har för många siffror efter decimaltecknet (högst %1): %2.</translation>
    </message>
    <message>
        <source>The amount is too large (at most %1): %2.</source>
        <translation>Beloppet är för stort (högst %1): %2.</translation>
    </message>
    <message>
        <source>This is not a rate from 0 to 100 per cent: %2.</source>
        <translation>Det här är inte en sats från 0 till 100 procent: %2.</translation>
    </message>
    <message>
        <source>There are too many (at most %1): %2.</source>
        <translation>Det är för många (högst %1): %2.</translation>
    </message>
    <message>
        <source>Each extra stands in the list once: %2.</source>
        <translation>Varje tillägg står bara en gång i listan: %2.</translation>
    </message>
    <message>
        <source>--extra takes ITEM=QUANTITY, like 4=2, not “%1”.</source>
        <translation>--extra tar ITEM=QUANTITY, som 4=2, inte ”%1”.</translation>
    </message>
    <message>
        <source>This is not a day in ISO 8601, like 2026-05-08: %2.</source>
        <translation>Det här är inte en dag enligt ISO 8601, som 2026-05-08: %2.</translation>
    </message>
    <message>
        <source>This option contradicts another one: %2.</source>
        <translation>Flaggan motsäger en annan: %2.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first one, and booking closes on the last day at the latest: %2.</source>
        <translation>Sista dagen kan inte vara före den första, och bokningen stänger senast på sista dagen: %2.</translation>
    </message>
    <message>
        <source>There is no such time zone: %2.</source>
        <translation>Det finns ingen sådan tidszon: %2.</translation>
    </message>
    <message>
        <source>This currency is not supported: %2.</source>
        <translation>Valutan stöds inte: %2.</translation>
    </message>
    <message>
        <source>The currency stays, since the event has bookings.</source>
        <translation>Valutan behålls, eftersom evenemanget har bokningar.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write places like A1-A20, B7.</source>
        <translation>”%1” går inte att tolka; skriv platser som A1-A20, B7.</translation>
    </message>
    <message>
        <source>A place stands in the list twice: %1.</source>
        <translation>En plats står två gånger i listan: %1.</translation>
    </message>
    <message>
        <source>The event has this place already, so nothing was changed: %1.</source>
        <translation>Evenemanget har redan den här platsen, så inget har ändrats: %1.</translation>
    </message>
    <message>
        <source>The price belongs to another event, or is not one for this.</source>
        <translation>Priset hör till ett annat evenemang eller är inte avsett för detta.</translation>
    </message>
    <message>
        <source>The place belongs to another event.</source>
        <translation>Platsen hör till ett annat evenemang.</translation>
    </message>
    <message>
        <source>An extra is no longer on the price list: %1.</source>
        <translation>Ett tillägg finns inte längre i prislistan: %1.</translation>
    </message>
    <message>
        <source>Booking for this event is closed since %1; --created-at enters an older booking.</source>
        <translation>Bokningen till det här evenemanget är stängd sedan %1; --created-at lägger in en äldre bokning.</translation>
    </message>
    <message>
        <source>This lies in the future: %2.</source>
        <translation>Det här ligger i framtiden: %2.</translation>
    </message>
    <message>
        <source>This day is over: %2.</source>
        <translation>Den dagen har passerat: %2.</translation>
    </message>
    <message>
        <source>The event has no e-mail address of the organiser; events edit --organiser-email sets it.</source>
        <translation>Evenemanget saknar e-postadress till arrangören; events edit --organiser-email anger den.</translation>
    </message>
    <message>
        <source>The amount is more than is open (%1).</source>
        <translation>Beloppet är större än det som återstår (%1).</translation>
    </message>
    <message>
        <source>There is no invoice on which something is to be paid.</source>
        <translation>Det finns ingen faktura med något att betala.</translation>
    </message>
    <message>
        <source>An invoice is issued already, and the numbers go on by themselves.</source>
        <translation>En faktura är redan utställd, och numren fortsätter av sig själva.</translation>
    </message>
    <message>
        <source>This is not a correct IBAN: %2.</source>
        <translation>Det här är inget korrekt IBAN: %2.</translation>
    </message>
    <message>
        <source>This is not a correct BIC: %2.</source>
        <translation>Det här är ingen korrekt BIC: %2.</translation>
    </message>
    <message>
        <source>This is not a correct Bankgiro number: %2.</source>
        <translation>Det här är inget korrekt bankgironummer: %2.</translation>
    </message>
    <message>
        <source>This is not the Swish number of a company (123 and seven digits): %2.</source>
        <translation>Det här är inte ett företags Swish-nummer (123 och sju siffror): %2.</translation>
    </message>
    <message>
        <source>This is not the number of the booking: %2.</source>
        <translation>Det här är inte bokningens nummer: %2.</translation>
    </message>
    <message>
        <source>This booking is from before the cut-off and is handled by phone and post; bookings allow-code changes that.</source>
        <translation>Bokningen är från före brytdatumet och hanteras per telefon och post; bookings allow-code ändrar det.</translation>
    </message>
    <message>
        <source>This booking is linked to a contact, who reaches it through the account.</source>
        <translation>Bokningen är kopplad till en kontakt, som når den via kontot.</translation>
    </message>
    <message>
        <source>The booking has no place yet; bookings edit --place gives one.</source>
        <translation>Bokningen har ingen plats än; bookings edit --place ger den en.</translation>
    </message>
    <message>
        <source>The place is held by another booking.</source>
        <translation>Platsen är upptagen av en annan bokning.</translation>
    </message>
    <message>
        <source>The place was removed from the event.</source>
        <translation>Platsen har tagits bort från evenemanget.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>Evenemanget är fullt.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>Tiden att svara på erbjudandet är ute.</translation>
    </message>
    <message>
        <source>The invoice is paid already.</source>
        <translation>Fakturan är redan betald.</translation>
    </message>
    <message>
        <source>A part of the invoice is paid already.</source>
        <translation>En del av fakturan är redan betald.</translation>
    </message>
    <message>
        <source>An invoice is not paid.</source>
        <translation>En faktura är inte betald.</translation>
    </message>
    <message>
        <source>Who sells is not set up yet; invoices settings does that.</source>
        <translation>Säljaren är inte inställd än; invoices settings gör det.</translation>
    </message>
    <message>
        <source>The booking is not linked to anybody.</source>
        <translation>Bokningen är inte kopplad till någon.</translation>
    </message>
    <message>
        <source>The booking is linked already; bookings unlink comes first.</source>
        <translation>Bokningen är redan kopplad; bookings unlink måste göras först.</translation>
    </message>
    <message>
        <source>The booking has no link that works.</source>
        <translation>Bokningen har ingen länk som fungerar.</translation>
    </message>
    <message>
        <source>The booking gets codes without a permission.</source>
        <translation>Bokningen får koder utan särskilt tillstånd.</translation>
    </message>
    <message>
        <source>The address of the booking is not marked as bounced.</source>
        <translation>Bokningens adress är inte markerad som studsad.</translation>
    </message>
    <message>
        <source>The address of the booking is marked as bounced already.</source>
        <translation>Bokningens adress är redan markerad som studsad.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Det finns inget sådant evenemang.</translation>
    </message>
    <message>
        <source>There is no such price.</source>
        <translation>Det finns inget sådant pris.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Det finns ingen sådan plats.</translation>
    </message>
    <message>
        <source>There is no such booking.</source>
        <translation>Det finns ingen sådan bokning.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Det finns ingen sådan faktura.</translation>
    </message>
    <message>
        <source>The number of an invoice is the next one, and no other.</source>
        <translation>En fakturas nummer är det som står på tur och inget annat.</translation>
    </message>
    <message>
        <source>The sums of an invoice are those of its lines.</source>
        <translation>Fakturans summor är radernas summor.</translation>
    </message>
    <message>
        <source>A credit note takes back one invoice as a whole.</source>
        <translation>En kreditfaktura tar tillbaka en hel faktura.</translation>
    </message>
    <message>
        <source>Number of the booking, with or without its B-.</source>
        <translation>Bokningens nummer, med eller utan B-.</translation>
    </message>
    <message>
        <source>Kontorist on the command line: contacts, customers, bookings and their papers.</source>
        <translation>Kontorist på kommandoraden: kontakter, kunder, bokningar och deras handlingar.</translation>
    </message>
    <message>
        <source>What was done to a booking, by staff and guests, newest first.</source>
        <translation>Vad personal och gäster har gjort med en bokning, det nyaste först.</translation>
    </message>
    <message>
        <source>Number of the booking.</source>
        <translation>Bokningens nummer.</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>EVENEMANG</translation>
    </message>
    <message>
        <source>EXHIBITOR</source>
        <translation>UTSTÄLLARE</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>PLATS</translation>
    </message>
    <message>
        <source>INVOICE</source>
        <translation>FAKTURA</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>SÄTT</translation>
    </message>
    <message>
        <source>SUM</source>
        <translation>SUMMA</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bokning</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Utställare</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Sätt</translation>
    </message>
    <message>
        <source>Reply until</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Show or set the moment before which bookings are handled by phone and post.</source>
        <translation>Visa eller ange tidpunkten före vilken bokningar hanteras per telefon och post.</translation>
    </message>
    <message>
        <source>The new moment: a time with zone, or a day (ISO 8601, UTC).</source>
        <translation>Den nya tidpunkten: en tid med tidszon, eller en dag (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Go on after this booking.</source>
        <translation>Fortsätt efter den här bokningen.</translation>
    </message>
    <message>
        <source>Bookings of places at events.</source>
        <translation>Bokningar av platser på evenemang.</translation>
    </message>
    <message>
        <source>List bookings.</source>
        <translation>Lista bokningar.</translation>
    </message>
    <message>
        <source>Offers that nobody answered in time.</source>
        <translation>Erbjudanden som ingen har svarat på i tid.</translation>
    </message>
    <message>
        <source>Count bookings exactly.</source>
        <translation>Räkna bokningar exakt.</translation>
    </message>
    <message>
        <source>Show one booking with its invoices, payments and links.</source>
        <translation>Visa en bokning med fakturor, betalningar och länkar.</translation>
    </message>
    <message>
        <source>List what can be done with a booking now, and why not.</source>
        <translation>Lista vad som kan göras med en bokning nu, och varför inte.</translation>
    </message>
    <message>
        <source>The booking is saved, and handled by phone and post: %1</source>
        <translation>Bokningen är sparad och hanteras per telefon och post: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Menade du %1?</translation>
    </message>
    <message>
        <source>The place is held by booking B-%1.</source>
        <translation>Platsen är upptagen av bokning B-%1.</translation>
    </message>
    <message>
        <source>Booking B-%1 of the event has this e-mail address, too.</source>
        <translation>Bokning B-%1 för evenemanget har också den här e-postadressen.</translation>
    </message>
    <message>
        <source>Who books, as written on the invoice.</source>
        <translation>Vem som bokar, som det skrivs på fakturan.</translation>
    </message>
    <message>
        <source>E-mail address; one that is not correct is kept, and nothing is mailed.</source>
        <translation>E-postadress; är den inte korrekt behålls den, och inget mejlas.</translation>
    </message>
    <message>
        <source>Phone number.</source>
        <translation>Telefonnummer.</translation>
    </message>
    <message>
        <source>Address of the invoice; line breaks are kept.</source>
        <translation>Fakturaadress; radbrytningar behålls.</translation>
    </message>
    <message>
        <source>Organisation number of the buyer.</source>
        <translation>Köparens organisationsnummer.</translation>
    </message>
    <message>
        <source>The buyer&apos;s own reference.</source>
        <translation>Köparens egen referens.</translation>
    </message>
    <message>
        <source>Language of mails and invoice.</source>
        <translation>Språk för mejl och faktura.</translation>
    </message>
    <message>
        <source>The place, as events places names it; 0 for none.</source>
        <translation>Platsen, som events places anger den; 0 för ingen.</translation>
    </message>
    <message>
        <source>So many of this line of the price list, 0 for none; several may be given.</source>
        <translation>Så många av den här raden i prislistan, 0 för inga; flera kan anges.</translation>
    </message>
    <message>
        <source>Discount on every line in per cent, like 12.5.</source>
        <translation>Rabatt på varje rad i procent, som 12.5.</translation>
    </message>
    <message>
        <source>For staff only.</source>
        <translation>Bara för personalen.</translation>
    </message>
    <message>
        <source>Add a booking; nothing is mailed.</source>
        <translation>Lägg till en bokning; inget mejlas.</translation>
    </message>
    <message>
        <source>A booking with two of item 4.</source>
        <translation>En bokning med två av rad 4.</translation>
    </message>
    <message>
        <source>The event that is booked.</source>
        <translation>Evenemanget som bokas.</translation>
    </message>
    <message>
        <source>When it was really made, for an older one (ISO 8601, UTC).</source>
        <translation>När den verkligen gjordes, för en äldre (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Linked to this contact.</source>
        <translation>Kopplad till den här kontakten.</translation>
    </message>
    <message>
        <source>Linked to this customer user.</source>
        <translation>Kopplad till den här kundanvändaren.</translation>
    </message>
    <message>
        <source>Change what the options name.</source>
        <translation>Ändra det som flaggorna anger.</translation>
    </message>
    <message>
        <source>Who gets it; the exhibitor without it.</source>
        <translation>Vem som får det; annars utställaren.</translation>
    </message>
    <message>
        <source>Language of the message; the booking&apos;s own without it.</source>
        <translation>Meddelandets språk; annars bokningens eget.</translation>
    </message>
    <message>
        <source>Offer the place: the mail program opens with the message.</source>
        <translation>Erbjud platsen: e-postprogrammet öppnas med meddelandet.</translation>
    </message>
    <message>
        <source>Last day to answer; as many days as usual without it.</source>
        <translation>Sista dag att svara; annars så många dagar som vanligt.</translation>
    </message>
    <message>
        <source>The exhibitor can answer until the first of April.</source>
        <translation>Utställaren kan svara till och med den första april.</translation>
    </message>
    <message>
        <source>Send how the booking stands, or where its invoice is.</source>
        <translation>Skicka hur det står till med bokningen, eller var fakturan finns.</translation>
    </message>
    <message>
        <source>Which message; booking without it.</source>
        <translation>Vilket meddelande; annars booking.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n booking(s) and issue the invoices?</source>
        <translation>
            <numerusform>Godkänna %n bokning och ställa ut fakturan?</numerusform>
            <numerusform>Godkänna %n bokningar och ställa ut fakturorna?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n booking(s) to unprocessed? Issued invoices are credited.</source>
        <translation>
            <numerusform>Återföra %n bokning till obehandlad? Utställda fakturor krediteras.</numerusform>
            <numerusform>Återföra %n bokningar till obehandlade? Utställda fakturor krediteras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)? This cannot be undone; issued invoices are credited.</source>
        <translation>
            <numerusform>Avboka %n bokning? Det går inte att ångra; utställda fakturor krediteras.</numerusform>
            <numerusform>Avboka %n bokningar? Det går inte att ångra; utställda fakturor krediteras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke all guest links of %n booking(s)?</source>
        <translation>
            <numerusform>Återkalla alla gästlänkar för %n bokning?</numerusform>
            <numerusform>Återkalla alla gästlänkar för %n bokningar?</numerusform>
        </translation>
    </message>
    <message>
        <source>  Sum: %1, due %2</source>
        <translation>  Summa: %1, förfaller %2</translation>
    </message>
    <message>
        <source>Give either --contact or --customer-user.</source>
        <translation>Ange antingen --contact eller --customer-user.</translation>
    </message>
    <message>
        <source>Numbers of the bookings, with or without their B-.</source>
        <translation>Bokningarnas nummer, med eller utan B-.</translation>
    </message>
    <message>
        <source>Record what was answered by phone or post.</source>
        <translation>Registrera vad som svarats per telefon eller post.</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>Vad som svarades.</translation>
    </message>
    <message>
        <source>Approve bookings and issue their invoices.</source>
        <translation>Godkänn bokningar och ställ ut deras fakturor.</translation>
    </message>
    <message>
        <source>Return bookings to unprocessed; issued invoices are credited.</source>
        <translation>Återför bokningar till obehandlade; utställda fakturor krediteras.</translation>
    </message>
    <message>
        <source>Cancel bookings; issued invoices are credited.</source>
        <translation>Avboka bokningar; utställda fakturor krediteras.</translation>
    </message>
    <message>
        <source>Revoke all guest links of bookings.</source>
        <translation>Återkalla alla gästlänkar för bokningar.</translation>
    </message>
    <message>
        <source>Unlink bookings from contacts and users.</source>
        <translation>Koppla loss bokningar från kontakter och användare.</translation>
    </message>
    <message>
        <source>Let bookings from before the cut-off get codes by mail.</source>
        <translation>Låt bokningar från före brytdatumet få koder med mejl.</translation>
    </message>
    <message>
        <source>Note that mail to the address came back.</source>
        <translation>Notera att mejl till adressen kom tillbaka.</translation>
    </message>
    <message>
        <source>Take the note back that mail came back.</source>
        <translation>Ta bort noteringen om att mejl kom tillbaka.</translation>
    </message>
    <message>
        <source>Link a booking to a contact or customer user; guest links die.</source>
        <translation>Koppla en bokning till en kontakt eller kundanvändare; gästlänkar blir obrukbara.</translation>
    </message>
    <message>
        <source>The contact.</source>
        <translation>Kontakten.</translation>
    </message>
    <message>
        <source>The customer user.</source>
        <translation>Kundanvändaren.</translation>
    </message>
    <message>
        <source>Number of the event.</source>
        <translation>Evenemangets nummer.</translation>
    </message>
    <message>
        <source>Removed ones, too.</source>
        <translation>Även borttagna.</translation>
    </message>
    <message>
        <source>%1 of %2 places free</source>
        <translation>%1 av %2 platser lediga</translation>
    </message>
    <message>
        <source>Remove this place? It cannot be sold any more.</source>
        <translation>Ta bort den här platsen? Den kan inte säljas längre.</translation>
    </message>
    <message>
        <source>Give --kind, --price and --vat.</source>
        <translation>Ange --kind, --price och --vat.</translation>
    </message>
    <message>
        <source>Remove this price? It cannot be chosen any more; bookings that have it keep it.</source>
        <translation>Ta bort det här priset? Det kan inte väljas längre; bokningar som har det behåller det.</translation>
    </message>
    <message>
        <source>Name of the event.</source>
        <translation>Evenemangets namn.</translation>
    </message>
    <message>
        <source>First day, like 2026-05-08.</source>
        <translation>Första dagen, som 2026-05-08.</translation>
    </message>
    <message>
        <source>Last day; the first one without it.</source>
        <translation>Sista dagen; annars den första.</translation>
    </message>
    <message>
        <source>Last day to book; empty for none.</source>
        <translation>Sista dag att boka; tomt för ingen.</translation>
    </message>
    <message>
        <source>Zone in which days begin, like Europe/Stockholm.</source>
        <translation>Zonen där dagarna börjar, som Europe/Stockholm.</translation>
    </message>
    <message>
        <source>Currency of its prices.</source>
        <translation>Prisernas valuta.</translation>
    </message>
    <message>
        <source>So many bookings may hold a place at once; 0 for no limit.</source>
        <translation>Så många bokningar kan ha en plats samtidigt; 0 för ingen gräns.</translation>
    </message>
    <message>
        <source>Where copies of booking mails can be sent.</source>
        <translation>Dit kopior av bokningsmejl kan skickas.</translation>
    </message>
    <message>
        <source>Name on the price list and on invoices.</source>
        <translation>Namn i prislistan och på fakturor.</translation>
    </message>
    <message>
        <source>Price of one, without VAT, like 1250.00.</source>
        <translation>Pris för en, utan moms, som 1250.00.</translation>
    </message>
    <message>
        <source>VAT in per cent, like 25 or 12.5.</source>
        <translation>Moms i procent, som 25 eller 12.5.</translation>
    </message>
    <message>
        <source>Id of the place, as events places shows it.</source>
        <translation>Platsens id, som events places visar det.</translation>
    </message>
    <message>
        <source>What it costs, of the price list; 0 for nothing.</source>
        <translation>Vad den kostar, ur prislistan; 0 för inget.</translation>
    </message>
    <message>
        <source>List the places of an event.</source>
        <translation>Lista platserna på ett evenemang.</translation>
    </message>
    <message>
        <source>Add places by their numbers: all, or none.</source>
        <translation>Lägg till platser efter nummer: alla eller inga.</translation>
    </message>
    <message>
        <source>Numbers and ranges, like A1-A20, B7.</source>
        <translation>Nummer och intervall, som A1-A20, B7.</translation>
    </message>
    <message>
        <source>21 places at price 2.</source>
        <translation>21 platser till pris 2.</translation>
    </message>
    <message>
        <source>Change number or price of a place.</source>
        <translation>Ändra nummer eller pris för en plats.</translation>
    </message>
    <message>
        <source>The new number.</source>
        <translation>Det nya numret.</translation>
    </message>
    <message>
        <source>Remove a place, so that it cannot be sold any more.</source>
        <translation>Ta bort en plats, så att den inte kan säljas längre.</translation>
    </message>
    <message>
        <source>Number of the price.</source>
        <translation>Prisets nummer.</translation>
    </message>
    <message>
        <source>Of a place, or of something extra.</source>
        <translation>För en plats, eller för ett tillägg.</translation>
    </message>
    <message>
        <source>Show the price list of an event.</source>
        <translation>Visa prislistan för ett evenemang.</translation>
    </message>
    <message>
        <source>Add a line to the price list.</source>
        <translation>Lägg till en rad i prislistan.</translation>
    </message>
    <message>
        <source>Tables can be ordered along with a place.</source>
        <translation>Bord kan beställas tillsammans med en plats.</translation>
    </message>
    <message>
        <source>Change a price; bookings that are not approved follow.</source>
        <translation>Ändra ett pris; bokningar som inte är godkända följer med.</translation>
    </message>
    <message>
        <source>Remove a price, so that it cannot be chosen any more.</source>
        <translation>Ta bort ett pris, så att det inte kan väljas längre.</translation>
    </message>
    <message>
        <source>Events with their places and price lists.</source>
        <translation>Evenemang med platser och prislistor.</translation>
    </message>
    <message>
        <source>List events, the latest first.</source>
        <translation>Lista evenemang, de senaste först.</translation>
    </message>
    <message>
        <source>Show one event.</source>
        <translation>Visa ett evenemang.</translation>
    </message>
    <message>
        <source>Add an event.</source>
        <translation>Lägg till ett evenemang.</translation>
    </message>
    <message>
        <source>An event of three days.</source>
        <translation>Ett evenemang på tre dagar.</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Kod:</translation>
    </message>
    <message>
        <source>The secret of the mailed link; - for the first line of the input.</source>
        <translation>Hemligheten i den mejlade länken; - för första raden från standard in.</translation>
    </message>
    <message>
        <source>Show what a guest sees through a mailed link.</source>
        <translation>Visa vad en gäst ser via en mejlad länk.</translation>
    </message>
    <message>
        <source>Accept an offer through a mailed link.</source>
        <translation>Acceptera ett erbjudande via en mejlad länk.</translation>
    </message>
    <message>
        <source>Decline an offer through a mailed link.</source>
        <translation>Avböj ett erbjudande via en mejlad länk.</translation>
    </message>
    <message>
        <source>Cancel a booking through a mailed link.</source>
        <translation>Avboka en bokning via en mejlad länk.</translation>
    </message>
    <message>
        <source>Number of the booking, which confirms it.</source>
        <translation>Bokningens nummer, som bekräftar det.</translation>
    </message>
    <message>
        <source>Show the invoice through a mailed link.</source>
        <translation>Visa fakturan via en mejlad länk.</translation>
    </message>
    <message>
        <source>Enter what a payment service has confirmed to a guest.</source>
        <translation>Lägg in vad en betaltjänst har bekräftat för en gäst.</translation>
    </message>
    <message>
        <source>What was paid, like 1250.00.</source>
        <translation>Vad som betalades, som 1250.00.</translation>
    </message>
    <message>
        <source>The reference of the payment service.</source>
        <translation>Betaltjänstens referens.</translation>
    </message>
    <message>
        <source>Number of the invoice or credit note.</source>
        <translation>Fakturans eller kreditfakturans nummer.</translation>
    </message>
    <message>
        <source>Replace a file that is there already.</source>
        <translation>Ersätt en fil som redan finns.</translation>
    </message>
    <message>
        <source>Only with this in number, buyer or reference.</source>
        <translation>Bara med detta i nummer, köpare eller referens.</translation>
    </message>
    <message>
        <source>Only in this state; several may be given.</source>
        <translation>Bara i det här läget; flera kan anges.</translation>
    </message>
    <message>
        <source>Only invoices, or only credit notes.</source>
        <translation>Bara fakturor, eller bara kreditfakturor.</translation>
    </message>
    <message>
        <source>Only what is due and not paid.</source>
        <translation>Bara det som är förfallet och inte betalt.</translation>
    </message>
    <message>
        <source>Only of this booking.</source>
        <translation>Bara för den här bokningen.</translation>
    </message>
    <message>
        <source>Only issued on this day or later.</source>
        <translation>Bara utställda den här dagen eller senare.</translation>
    </message>
    <message>
        <source>Only issued on this day or earlier.</source>
        <translation>Bara utställda den här dagen eller tidigare.</translation>
    </message>
    <message>
        <source>BOOKING</source>
        <translation>BOKNING</translation>
    </message>
    <message>
        <source>BUYER</source>
        <translation>KÖPARE</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>FÖRFALLER</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>återstår: %1</translation>
    </message>
    <message>
        <source>CURRENCY</source>
        <translation>VALUTA</translation>
    </message>
    <message>
        <source>Name of who sells.</source>
        <translation>Säljarens namn.</translation>
    </message>
    <message>
        <source>Postal address; line breaks are kept.</source>
        <translation>Postadress; radbrytningar behålls.</translation>
    </message>
    <message>
        <source>Organisation number.</source>
        <translation>Organisationsnummer.</translation>
    </message>
    <message>
        <source>VAT number.</source>
        <translation>Momsregistreringsnummer.</translation>
    </message>
    <message>
        <source>E-mail address for questions.</source>
        <translation>E-postadress för frågor.</translation>
    </message>
    <message>
        <source>IBAN of the account that is paid to.</source>
        <translation>IBAN för kontot som betalningen går till.</translation>
    </message>
    <message>
        <source>BIC of its bank.</source>
        <translation>BIC för kontots bank.</translation>
    </message>
    <message>
        <source>Bankgiro number.</source>
        <translation>Bankgironummer.</translation>
    </message>
    <message>
        <source>Swish number of the company.</source>
        <translation>Företagets Swish-nummer.</translation>
    </message>
    <message>
        <source>days to pay: %1</source>
        <translation>dagar att betala: %1</translation>
    </message>
    <message>
        <source>Days from the day of issue until an invoice is due.</source>
        <translation>Dagar från det att fakturan ställs ut tills den förfaller.</translation>
    </message>
    <message>
        <source>Register a payment, or on a credit note what was paid back.</source>
        <translation>Registrera en betalning, eller på en kreditfaktura det som betalats tillbaka.</translation>
    </message>
    <message>
        <source>Day of the payment; today without it.</source>
        <translation>Betalningsdag; annars i dag.</translation>
    </message>
    <message>
        <source>How it was paid; BANK without it.</source>
        <translation>Hur det betalades; annars BANK.</translation>
    </message>
    <message>
        <source>For example the reference of the bank.</source>
        <translation>Till exempel bankens referens.</translation>
    </message>
    <message>
        <source>A bank transfer for invoice 17.</source>
        <translation>En banköverföring för faktura 17.</translation>
    </message>
    <message>
        <source>Lay out an invoice or credit note as a PDF.</source>
        <translation>Skapa en faktura eller kreditfaktura som PDF.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>PDF-filen som ska skrivas.</translation>
    </message>
    <message>
        <source>Note in the booking log that it is sent by hand.</source>
        <translation>Notera i bokningsloggen att den skickas för hand.</translation>
    </message>
    <message>
        <source>Write invoices for bookkeeping as CSV, one row per line of each.</source>
        <translation>Skriv fakturor för bokföringen som CSV, en rad per fakturarad.</translation>
    </message>
    <message>
        <source>Everything since the first of May.</source>
        <translation>Allt sedan den första maj.</translation>
    </message>
    <message>
        <source>Go on with numbers lower than this one.</source>
        <translation>Fortsätt med nummer som är lägre än detta.</translation>
    </message>
    <message>
        <source>Invoices, credit notes and payments.</source>
        <translation>Fakturor, kreditfakturor och betalningar.</translation>
    </message>
    <message>
        <source>List invoices and credit notes, the newest first.</source>
        <translation>Lista fakturor och kreditfakturor, de nyaste först.</translation>
    </message>
    <message>
        <source>Show all that stands on an invoice, and its payments.</source>
        <translation>Visa allt som står på en faktura, och dess betalningar.</translation>
    </message>
    <message>
        <source>Show what is open, by currency and by how long it is due.</source>
        <translation>Visa vad som återstår, per valuta och efter hur länge det varit förfallet.</translation>
    </message>
    <message>
        <source>Show or change who sells, and the days to pay.</source>
        <translation>Visa eller ändra säljaren och antalet dagar att betala.</translation>
    </message>
    <message>
        <source>Show or set the number of the next invoice.</source>
        <translation>Visa eller ange nästa fakturas nummer.</translation>
    </message>
    <message>
        <source>Begin here; only while no invoice is issued.</source>
        <translation>Börja här; bara så länge ingen faktura är utställd.</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to.</source>
        <translation>Det finns ingen e-postadress att skriva till.</translation>
    </message>
    <message>
        <source>The exhibitor declined an offer before. Send another one?</source>
        <translation>Utställaren har avböjt ett erbjudande tidigare. Skicka ett till?</translation>
    </message>
    <message numerus="yes">
        <source>Link %n booking(s)? Guest links stop working.</source>
        <translation>
            <numerusform>Koppla %n bokning? Gästlänkar slutar fungera.</numerusform>
            <numerusform>Koppla %n bokningar? Gästlänkar slutar fungera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n booking(s)? The account no longer reaches them.</source>
        <translation>
            <numerusform>Koppla loss %n bokning? Kontot når den inte längre.</numerusform>
            <numerusform>Koppla loss %n bokningar? Kontot når dem inte längre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let mails about %n older booking(s) carry guest links?</source>
        <translation>
            <numerusform>Låta mejl om %n äldre bokning innehålla gästlänkar?</numerusform>
            <numerusform>Låta mejl om %n äldre bokningar innehålla gästlänkar?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bookings are offered, accepted or approved already: not fewer than that.</source>
        <translation>%1 bokningar är redan erbjudna, accepterade eller godkända: inte färre än så.</translation>
    </message>
    <message>
        <source>This is a database, which is not replaced: %1.</source>
        <translation>Det här är en databas, som inte ersätts: %1.</translation>
    </message>
</context>
<context>
    <name>ConfirmationWords</name>
    <message numerus="yes">
        <source>%Ln open links stop working.</source>
        <translation>
            <numerusform>%Ln öppen länk slutar att fungera.</numerusform>
            <numerusform>%Ln öppna länkar slutar att fungera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer log in.</source>
        <translation>Personen kan inte längre logga in.</translation>
    </message>
    <message>
        <source>The contact is removed for good. It has no jobs.</source>
        <translation>Kontakten tas bort för gott. Den har inga jobb.</translation>
    </message>
    <message numerus="yes">
        <source>The contact and %Ln jobs (%1) are removed for good.</source>
        <translation>
            <numerusform>Kontakten och %Ln jobb (%1) tas bort för gott.</numerusform>
            <numerusform>Kontakten och %Ln jobb (%1) tas bort för gott.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files take up %1.</source>
        <translation>Filerna tar upp %1.</translation>
    </message>
    <message>
        <source>The old login is wiped and never works again; this cannot be undone.</source>
        <translation>Den gamla inloggningen raderas och fungerar aldrig mer; det går inte att ångra.</translation>
    </message>
    <message>
        <source>The contact becomes Unregistered, and an activation request to %1 is prepared for you to review.</source>
        <translation>Kontakten blir oregistrerad, och en aktiveringsbegäran till %1 förbereds som du får granska.</translation>
    </message>
    <message>
        <source>%1  %2 – %3</source>
        <comment>number, label and status of a job</comment>
        <translation>%1  %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… och %Ln till</numerusform>
            <numerusform>… och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Back up first</source>
        <translation>Säkerhetskopiera först</translation>
    </message>
    <message>
        <source>Delete the identities of %1?</source>
        <translation>Ta bort identiteterna för %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln logins are deleted.</source>
        <translation>
            <numerusform>%Ln inloggning tas bort.</numerusform>
            <numerusform>%Ln inloggningar tas bort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer log in; the contact stays and becomes Unregistered.</source>
        <translation>Personen kan inte längre logga in; kontakten finns kvar och blir oregistrerad.</translation>
    </message>
    <message>
        <source>To give access again, send a new activation request.</source>
        <translation>Skicka en ny aktiveringsbegäran för att ge åtkomst igen.</translation>
    </message>
    <message>
        <source>Activate %1?</source>
        <translation>Aktivera %1?</translation>
    </message>
    <message>
        <source>The person can log in at once. This cannot be undone.</source>
        <translation>Personen kan logga in genast. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Inaktivera %1?</translation>
    </message>
    <message>
        <source>The person loses access now. This cannot be undone.</source>
        <translation>Personen förlorar åtkomsten nu. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Reset and re-invite %1?</source>
        <translation>Återställa och bjuda in %1 igen?</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action and contact</comment>
        <translation>%1: %2?</translation>
    </message>
    <message numerus="yes">
        <source>Cannot delete %1: %Ln jobs are in progress.</source>
        <translation>
            <numerusform>%1 kan inte tas bort: %Ln jobb pågår.</numerusform>
            <numerusform>%1 kan inte tas bort: %Ln jobb pågår.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish or cancel them first.</source>
        <translation>Slutför eller avbryt dem först.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Visa jobb</translation>
    </message>
    <message>
        <source>%1 is not possible for %2</source>
        <comment>action and contact</comment>
        <translation>%1 går inte för %2</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Nothing was done. Look at it as it is now, then decide again.</source>
        <translation>Inget har gjorts. Titta på det som det är nu och bestäm dig sedan på nytt.</translation>
    </message>
    <message>
        <source>%1, %2: %3. Nothing was done. Look at it as it is now, then decide again.</source>
        <comment>who, when, what</comment>
        <translation>%1, %2: %3. Inget har gjorts. Titta på det som det är nu och bestäm dig sedan på nytt.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>valid until %1</source>
        <comment>a link; date</comment>
        <translation>giltig till %1</translation>
    </message>
    <message>
        <source>link expired</source>
        <translation>utgången länk</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Status: %1, invited %2, link valid until %3</source>
        <translation>Status: %1, inbjuden %2, länken giltig till %3</translation>
    </message>
    <message>
        <source>Status: %1, invited %2, link expired %3</source>
        <translation>Status: %1, inbjuden %2, länken gick ut %3</translation>
    </message>
    <message>
        <source>Invited %1.
The link is valid until %2.</source>
        <translation>Inbjuden %1.
Länken är giltig till %2.</translation>
    </message>
    <message>
        <source>Invited %1.
The link expired %2.</source>
        <translation>Inbjuden %1.
Länken gick ut %2.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Archived</source>
        <comment>a customer</comment>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>%1
Archived %2. Its users cannot sign in.</source>
        <translation>%1
Arkiverad %2. Dess användare kan inte logga in.</translation>
    </message>
    <message>
        <source>No customer number yet: login names cannot be made from it.</source>
        <translation>Inget kundnummer än: inloggningsnamn kan inte bildas av det.</translation>
    </message>
    <message>
        <source>No technician: fault reports go to those who asked for all.</source>
        <translation>Ingen tekniker: felanmälningar går till dem som har bett om alla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer users</source>
        <translation>
            <numerusform>%Ln kundanvändare</numerusform>
            <numerusform>%Ln kundanvändare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open fault reports</source>
        <translation>
            <numerusform>%Ln öppen felanmälan</numerusform>
            <numerusform>%Ln öppna felanmälningar</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is archived</source>
        <translation>Ingen kund är arkiverad</translation>
    </message>
    <message>
        <source>No customer matches these filters</source>
        <translation>Ingen kund matchar de här filtren</translation>
    </message>
    <message>
        <source>Nothing matches “%1” among archived customers</source>
        <translation>Inget matchar ”%1” bland arkiverade kunder</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Inget matchar ”%1”</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, arkiverad</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Columns of the customers table</source>
        <translation>Kolumner i kundtabellen</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Inga kunder än</translation>
    </message>
    <message>
        <source>A customer is whom you bill. People who act for it become its customer users. Add the first one to begin.</source>
        <translation>En kund är den ni fakturerar. Personer som agerar för den blir dess kundanvändare. Lägg till den första för att börja.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Lägg till kund</translation>
    </message>
</context>
<context>
    <name>CustomerUserTable</name>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>No facility is chosen. A customer with one facility or none shows everything, any other shows nothing.</source>
        <translation>Ingen anläggning är vald. Hos en kund med högst en anläggning syns allt, hos andra inget.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>No permissions: this person sees the account only.</source>
        <translation>Inga behörigheter: personen ser bara kontot.</translation>
    </message>
    <message>
        <source>Differs from the template “%1” it follows.</source>
        <translation>Avviker från mallen ”%1” som den följer.</translation>
    </message>
    <message>
        <source>Follows the template “%1”.</source>
        <translation>Följer mallen ”%1”.</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a link; date</comment>
        <translation>giltig till %1</translation>
    </message>
    <message>
        <source>link expired</source>
        <translation>utgången länk</translation>
    </message>
    <message>
        <source>invitation expired</source>
        <translation>utgången inbjudan</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>a customer</comment>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>Archived: its users cannot sign in.</source>
        <translation>Arkiverad: dess användare kan inte logga in.</translation>
    </message>
    <message>
        <source>Signs in with the e-mail address.</source>
        <translation>Loggar in med e-postadressen.</translation>
    </message>
    <message>
        <source>Signs in with the customer number.</source>
        <translation>Loggar in med kundnumret.</translation>
    </message>
    <message>
        <source>Has never signed in.</source>
        <translation>Har aldrig loggat in.</translation>
    </message>
    <message>
        <source>Number of the customer&apos;s account</source>
        <translation>Nummer på kundens konto</translation>
    </message>
    <message>
        <source>Number of the customer user</source>
        <translation>Kundanvändarens nummer</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, arkiverad</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in %2</source>
        <translation>Inget matchar ”%1” med status %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Inget matchar ”%1”</translation>
    </message>
    <message>
        <source>No customer user is %1 with these filters</source>
        <translation>Ingen kundanvändare har status %1 med de här filtren</translation>
    </message>
    <message>
        <source>No customer user matches these filters</source>
        <translation>Ingen kundanvändare matchar de här filtren</translation>
    </message>
    <message>
        <source>Customer users</source>
        <translation>Kundanvändare</translation>
    </message>
    <message>
        <source>Columns of the customer users table</source>
        <translation>Kolumner i kundanvändartabellen</translation>
    </message>
    <message>
        <source>No customer users yet</source>
        <translation>Inga kundanvändare än</translation>
    </message>
    <message>
        <source>A customer user is a person who acts for a customer: orders, reports faults, manages the account.</source>
        <translation>En kundanvändare är en person som agerar för en kund: beställer, anmäler fel, sköter kontot.</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Lägg till kundanvändare</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
</context>
<context>
    <name>InvoiceParts</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Köpare</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>of an invoice: paid, overdue …</comment>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to be paid</comment>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utställd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bokning</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Show details</source>
        <translation>Visa detaljer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiera detaljer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Dölj detaljer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>just now</source>
        <translation>alldeles nyss</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>för %n minut sedan</numerusform>
            <numerusform>för %n minuter sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>för %n timme sedan</numerusform>
            <numerusform>för %n timmar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>för %n dag sedan</numerusform>
            <numerusform>för %n dagar sedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>om %n minut</numerusform>
            <numerusform>om %n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>om %n timme</numerusform>
            <numerusform>om %n timmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time (how long ago)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, sorterad fallande</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, sorterad stigande</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation>%1, sorterad fallande, nyckel %2 av %3</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation>%1, sorterad stigande, nyckel %2 av %3</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: saknas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Läser in</translation>
    </message>
</context>
<context>
    <name>UserConfirmationWords</name>
    <message numerus="yes">
        <source>%Ln open links stop working.</source>
        <translation>
            <numerusform>%Ln öppen länk slutar att fungera.</numerusform>
            <numerusform>%Ln öppna länkar slutar att fungera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login name %1 is never given again.</source>
        <translation>Inloggningsnamnet %1 delas aldrig ut igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders keep the name as their reference.</source>
        <translation>
            <numerusform>%Ln order behåller namnet som referens.</numerusform>
            <numerusform>%Ln ordrar behåller namnet som referens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer act for %1; the contact stays.</source>
        <translation>Personen kan inte längre agera för %1; kontakten finns kvar.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Det går inte att ångra.</translation>
    </message>
    <message>
        <source>The person&apos;s login is deleted and opens nothing any more; the contact becomes Unregistered.</source>
        <translation>Personens inloggning tas bort och öppnar inget mer; kontakten blir oregistrerad.</translation>
    </message>
    <message>
        <source>Only the login name %1 is deleted; the person keeps the login for other customers.</source>
        <translation>Bara inloggningsnamnet %1 tas bort; personen behåller inloggningen för andra kunder.</translation>
    </message>
    <message>
        <source>The user stays at %1 and is Pending. To give access again, send an invitation.</source>
        <translation>Användaren finns kvar hos %1 med status Väntande. Skicka en inbjudan för att ge åtkomst igen.</translation>
    </message>
    <message>
        <source>Deactivate %1 at %2?</source>
        <translation>Inaktivera %1 hos %2?</translation>
    </message>
    <message>
        <source>The person can no longer act for %1. Other customers are not touched.</source>
        <translation>Personen kan inte längre agera för %1. Andra kunder berörs inte.</translation>
    </message>
    <message>
        <source>You can activate the user again later.</source>
        <translation>Du kan aktivera användaren igen senare.</translation>
    </message>
    <message>
        <source>Deactivate customer user</source>
        <translation>Inaktivera kundanvändare</translation>
    </message>
    <message>
        <source>Delete the login identities of %1?</source>
        <translation>Ta bort inloggningsidentiteterna för %1?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Ta bort %1 från %2?</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action, person</comment>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>Not possible now for %1</source>
        <translation>Går inte nu för %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Added the contact</source>
        <translation>Lade till kontakten</translation>
    </message>
    <message>
        <source>Edited the contact</source>
        <translation>Redigerade kontakten</translation>
    </message>
    <message>
        <source>Deleted the contact</source>
        <translation>Tog bort kontakten</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiverade</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Inaktiverade</translation>
    </message>
    <message>
        <source>Deleted the identities</source>
        <translation>Tog bort identiteterna</translation>
    </message>
    <message>
        <source>Prepared an activation request</source>
        <translation>Förberedde en aktiveringsbegäran</translation>
    </message>
    <message>
        <source>Revoked the link</source>
        <translation>Återkallade länken</translation>
    </message>
    <message>
        <source>Reset and re-invited</source>
        <translation>Återställde och bjöd in igen</translation>
    </message>
    <message>
        <source>Backed up user data</source>
        <translation>Säkerhetskopierade användardata</translation>
    </message>
    <message>
        <source>Registered through a link</source>
        <translation>Registrerade sig via en länk</translation>
    </message>
    <message>
        <source>Registered without a link</source>
        <translation>Registrerade sig utan länk</translation>
    </message>
    <message>
        <source>Confirmed the registration</source>
        <translation>Bekräftade registreringen</translation>
    </message>
    <message>
        <source>Accepted the service terms</source>
        <translation>Godkände tjänstevillkoren</translation>
    </message>
    <message>
        <source>Said that the message was sent</source>
        <translation>Uppgav att meddelandet skickades</translation>
    </message>
    <message>
        <source>Said that the message was not sent</source>
        <translation>Uppgav att meddelandet inte skickades</translation>
    </message>
    <message>
        <source>Revoked one link</source>
        <translation>Återkallade en länk</translation>
    </message>
    <message>
        <source>Uploaded new service terms</source>
        <translation>Laddade upp nya tjänstevillkor</translation>
    </message>
    <message>
        <source>Imported a job</source>
        <translation>Importerade ett jobb</translation>
    </message>
    <message>
        <source>Updated a job by import</source>
        <translation>Uppdaterade ett jobb genom import</translation>
    </message>
    <message>
        <source>Changed the status of a job</source>
        <translation>Ändrade status för ett jobb</translation>
    </message>
    <message>
        <source>Created the database</source>
        <translation>Skapade databasen</translation>
    </message>
    <message>
        <source>Brought the database up to date</source>
        <translation>Uppdaterade databasen till ny version</translation>
    </message>
    <message>
        <source>Filled the database with demo data</source>
        <translation>Fyllde databasen med demodata</translation>
    </message>
    <message>
        <source>Copied the database</source>
        <translation>Kopierade databasen</translation>
    </message>
    <message>
        <source>Changed the office settings</source>
        <translation>Ändrade kontorets inställningar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>–</source>
        <comment>instead of a missing value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited %1, link valid until %2</source>
        <translation>Inbjuden %1, länken giltig till %2</translation>
    </message>
    <message>
        <source>Invited %1, link expired %2</source>
        <translation>Inbjuden %1, länken gick ut %2</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>”%1” får inte lämnas tomt.</translation>
    </message>
    <message>
        <source>“%1” holds a line break or another character that cannot be seen. Remove it.</source>
        <translation>”%1” innehåller en radbrytning eller ett annat tecken som inte syns. Ta bort det.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 characters.</source>
        <translation>”%1” är för långt: högst %2 tecken.</translation>
    </message>
    <message>
        <source>The language “%2” is not known.</source>
        <translation>Språket ”%2” är okänt.</translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>E-postadressen är tom.</translation>
    </message>
    <message>
        <source>“E-mail address” holds a line break or another character that cannot be seen. Remove it.</source>
        <translation>”E-postadress” innehåller en radbrytning eller ett annat tecken som inte syns. Ta bort det.</translation>
    </message>
    <message>
        <source>An e-mail address cannot contain spaces.</source>
        <translation>En e-postadress kan inte innehålla mellanslag.</translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation>E-postadressen saknar @.</translation>
    </message>
    <message>
        <source>The e-mail address has more than one @. Enter one address only.</source>
        <translation>E-postadressen har mer än ett @. Ange bara en adress.</translation>
    </message>
    <message>
        <source>The part before the @ is missing or has a character that is not allowed there.</source>
        <translation>Delen före @ saknas eller har ett tecken som inte är tillåtet där.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete. It looks like “example.com”.</source>
        <translation>Delen efter @ är inte fullständig. Den ser ut som ”example.com”.</translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation>E-postadressen är för lång.</translation>
    </message>
    <message>
        <source>There is already a contact with this address.</source>
        <translation>Det finns redan en kontakt med den här adressen.</translation>
    </message>
    <message>
        <source>The person logs in with this address, so it cannot be removed. Change it, or delete the identities first.</source>
        <translation>Personen loggar in med den här adressen, så den kan inte tas bort. Ändra den, eller ta bort identiteterna först.</translation>
    </message>
    <message>
        <source>This e-mail address stands in the file twice with different values.</source>
        <translation>Den här e-postadressen står två gånger i filen med olika värden.</translation>
    </message>
    <message>
        <source>Somebody already logs in with this address.</source>
        <translation>Någon loggar redan in med den här adressen.</translation>
    </message>
    <message>
        <source>The password is too short: at least %2 characters.</source>
        <translation>Lösenordet är för kort: minst %2 tecken.</translation>
    </message>
    <message>
        <source>The password is too long: at most %2 characters.</source>
        <translation>Lösenordet är för långt: högst %2 tecken.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ett lösenord behövs.</translation>
    </message>
    <message>
        <source>This number is taken already.</source>
        <translation>Numret är redan upptaget.</translation>
    </message>
    <message>
        <source>There are already terms with this label.</source>
        <translation>Det finns redan villkor med den här beteckningen.</translation>
    </message>
    <message>
        <source>“%1” must be a web address such as “https://portal.example.com”.</source>
        <translation>”%1” måste vara en webbadress som ”https://portal.example.com”.</translation>
    </message>
    <message>
        <source>“%1” is too small or too large.</source>
        <translation>”%1” är för litet eller för stort.</translation>
    </message>
    <message>
        <source>The status “%2” is not known.</source>
        <translation>Statusen ”%2” är okänd.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Den här filen är inte en PDF.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>”%1” är inte en text.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>”%1” är inte UTF-8-text. Spara filen som UTF-8.</translation>
    </message>
    <message>
        <source>“%2” is not a date and time.</source>
        <translation>”%2” är inte ett datum med tid.</translation>
    </message>
    <message>
        <source>The contact&apos;s status does not allow this. Somebody may have changed it meanwhile.</source>
        <translation>Kontaktens status tillåter inte detta. Någon kan ha ändrat den under tiden.</translation>
    </message>
    <message>
        <source>This contact has no e-mail address. Add one first.</source>
        <translation>Den här kontakten har ingen e-postadress. Lägg till en först.</translation>
    </message>
    <message>
        <source>This contact has no open link.</source>
        <translation>Den här kontakten har ingen öppen länk.</translation>
    </message>
    <message>
        <source>Jobs of this contact are in progress. Finish or cancel them first.</source>
        <translation>Kontaktens jobb pågår. Slutför eller avbryt dem först.</translation>
    </message>
    <message>
        <source>Only the person can do this, in the portal.</source>
        <translation>Bara personen själv kan göra detta, i portalen.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment. Nothing was changed.</source>
        <translation>Databasen kan bara läsas just nu. Inget har ändrats.</translation>
    </message>
    <message>
        <source>This link is not valid any more. Send a new activation request.</source>
        <translation>Den här länken gäller inte längre. Skicka en ny aktiveringsbegäran.</translation>
    </message>
    <message>
        <source>This link is dead already.</source>
        <translation>Den här länken är redan obrukbar.</translation>
    </message>
    <message>
        <source>No service terms have been uploaded yet.</source>
        <translation>Inga tjänstevillkor har laddats upp än.</translation>
    </message>
    <message>
        <source>The current service terms are accepted already.</source>
        <translation>De gällande tjänstevillkoren är redan godkända.</translation>
    </message>
    <message>
        <source>This question has been answered already, perhaps by a colleague.</source>
        <translation>Den här frågan är redan besvarad, kanske av en kollega.</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>Det här är redan gjort.</translation>
    </message>
    <message>
        <source>The contact is not there any more. A colleague may have deleted it.</source>
        <translation>Kontakten finns inte längre. En kollega kan ha tagit bort den.</translation>
    </message>
    <message>
        <source>The job is not there any more.</source>
        <translation>Jobbet finns inte längre.</translation>
    </message>
    <message>
        <source>The link is not there any more.</source>
        <translation>Länken finns inte längre.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>Meddelandet finns inte längre.</translation>
    </message>
    <message>
        <source>The contact is not in this list: search and filters leave it out.</source>
        <translation>Kontakten finns inte i den här listan: sökningen och filtren utesluter den.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the message and paste it into your webmail, or save it as a draft file.</source>
        <translation>Inget e-postprogram är inställt på den här datorn. Kopiera meddelandet och klistra in det i din webbmejl, eller spara det som utkastsfil.</translation>
    </message>
    <message>
        <source>The mail program did not open. Copy the message and paste it into your webmail, or save it as a draft file.</source>
        <translation>E-postprogrammet öppnades inte. Kopiera meddelandet och klistra in det i din webbmejl, eller spara det som utkastsfil.</translation>
    </message>
    <message>
        <source>Demo data can only be put into an empty database. Start a new one.</source>
        <translation>Demodata kan bara läggas i en tom databas. Börja med en ny.</translation>
    </message>
    <message>
        <source>A file with this name is there already. Choose another name, or replace it.</source>
        <translation>Det finns redan en fil med det här namnet. Välj ett annat namn, eller ersätt filen.</translation>
    </message>
    <message>
        <source>A folder with this name is there already. Choose another name.</source>
        <translation>Det finns redan en mapp med det här namnet. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>What stands under this name is not a file. Choose another name.</source>
        <translation>Det som har det här namnet är inte en fil. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>Mappen finns inte. Välj en annan.</translation>
    </message>
    <message>
        <source>You cannot write to this folder. Choose another one.</source>
        <translation>Du kan inte skriva i den här mappen. Välj en annan.</translation>
    </message>
    <message>
        <source>This is not a name for a file. Choose another one.</source>
        <translation>Det här är inte ett filnamn. Välj ett annat.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, or choose another folder.</source>
        <translation>Filen kunde inte skrivas. Kontrollera disken, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The folder with the job files cannot be written to. Nothing was changed. Check its permissions.</source>
        <translation>Det går inte att skriva i mappen med jobbfilerna. Inget har ändrats. Kontrollera mappens behörigheter.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk and the permissions, or choose another folder.</source>
        <translation>Filen kunde inte skrivas. Kontrollera disken och behörigheterna, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Filen finns inte.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions and the disk.</source>
        <translation>Filen kan inte läsas. Kontrollera dess behörigheter och disken.</translation>
    </message>
    <message>
        <source>The file was changed outside Kontorist and is not opened.</source>
        <translation>Filen har ändrats utanför Kontorist och öppnas inte.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen är tom.</translation>
    </message>
    <message>
        <source>The file is too big.</source>
        <translation>Filen är för stor.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Det här är en mapp. Välj en fil.</translation>
    </message>
    <message>
        <source>This is a link to another file, which is not followed. Choose the file itself.</source>
        <translation>Det här är en länk till en annan fil och den följs inte. Välj själva filen.</translation>
    </message>
    <message>
        <source>This is not a file. Choose another one.</source>
        <translation>Det här är inte en fil. Välj en annan.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Välj en fil.</translation>
    </message>
    <message>
        <source>The file lies outside the folder of the import and is not read.</source>
        <translation>Filen ligger utanför importmappen och läses inte.</translation>
    </message>
    <message>
        <source>The archive that was just written cannot be read back. It is not kept. Check the disk.</source>
        <translation>Arkivet som just skrevs går inte att läsa tillbaka. Det behålls inte. Kontrollera disken.</translation>
    </message>
    <message>
        <source>The archive that was just written is not whole and is not kept. Check the disk, or choose another folder.</source>
        <translation>Arkivet som just skrevs är inte helt och behålls inte. Kontrollera disken, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>The copy that was just written is not whole and is not kept. Check the disk, or choose another folder.</source>
        <translation>Kopian som just skrevs är inte hel och behålls inte. Kontrollera disken, eller välj en annan mapp.</translation>
    </message>
    <message>
        <source>A job file cannot be opened.</source>
        <translation>En jobbfil kan inte öppnas.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>Disken är full. Inget har ändrats. Frigör utrymme och försök sedan igen.</translation>
    </message>
    <message>
        <source>Reading or writing failed. Nothing was changed. Check the disk and the connection to it.</source>
        <translation>Läsning eller skrivning misslyckades. Inget har ändrats. Kontrollera disken och anslutningen till den.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Filen är inte giltig JSON.</translation>
    </message>
    <message>
        <source>The file does not hold a list of jobs.</source>
        <translation>Filen innehåller inte en lista med jobb.</translation>
    </message>
    <message>
        <source>This file is not a database. It was not touched.</source>
        <translation>Den här filen är inte en databas. Den har inte rörts.</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was not touched.</source>
        <translation>Den här databasen hör till ett annat program. Den har inte rörts.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed. Restore a backup copy, or ask your administrator.</source>
        <translation>Databasen är skadad. Inget har ändrats. Återställ en säkerhetskopia, eller fråga din administratör.</translation>
    </message>
    <message>
        <source>The database was changed behind Kontorist&apos;s back. Nothing was changed. Ask your administrator.</source>
        <translation>Databasen har ändrats bakom ryggen på Kontorist. Inget har ändrats nu. Fråga din administratör.</translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it would be damaged sooner or later. Move it to a disk of this computer.</source>
        <translation>Databasen ligger på en nätverksenhet, där den förr eller senare skulle skadas. Flytta den till en disk på den här datorn.</translation>
    </message>
    <message>
        <source>The database could not be opened. Check that you may read the file.</source>
        <translation>Databasen kunde inte öppnas. Kontrollera att du får läsa filen.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Ask your administrator.</source>
        <translation>Du får inte läsa den här filen. Fråga din administratör.</translation>
    </message>
    <message>
        <source>The database is empty. Choose another file, or start a new database.</source>
        <translation>Databasen är tom. Välj en annan fil, eller börja med en ny databas.</translation>
    </message>
    <message>
        <source>Choose a database.</source>
        <translation>Välj en databas.</translation>
    </message>
    <message>
        <source>This is not the address of a database. Choose a database file.</source>
        <translation>Det här är inte adressen till en databas. Välj en databasfil.</translation>
    </message>
    <message>
        <source>This kind of database is not known. Choose a database file.</source>
        <translation>Den här sortens databas är okänd. Välj en databasfil.</translation>
    </message>
    <message>
        <source>A password does not belong in the address of a database. Leave it out; you are asked for it.</source>
        <translation>Ett lösenord hör inte hemma i databasens adress. Utelämna det; du får frågan.</translation>
    </message>
    <message>
        <source>The driver for this kind of database is not installed on this computer.</source>
        <translation>Drivrutinen för den här sortens databas är inte installerad på den här datorn.</translation>
    </message>
    <message>
        <source>This version cannot open this kind of database yet.</source>
        <translation>Den här versionen kan inte öppna den här sortens databas än.</translation>
    </message>
    <message>
        <source>The database was made by an older Kontorist and must be brought up to date first. A copy is kept.</source>
        <translation>Databasen gjordes av en äldre Kontorist och måste uppdateras först. En kopia behålls.</translation>
    </message>
    <message>
        <source>The activity log of the database is damaged. Nothing was changed. Ask your administrator.</source>
        <translation>Databasens aktivitetslogg är skadad. Inget har ändrats. Fråga din administratör.</translation>
    </message>
    <message>
        <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
        <translation>Ett annat program använder databasen. Inget har ändrats. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Det här fältet</translation>
    </message>
    <message>
        <source>You need the right “%1”. Your administrator can give it to you.</source>
        <translation>Du behöver behörigheten ”%1”. Din administratör kan ge dig den.</translation>
    </message>
    <message>
        <source>You do not have the right for this. Your administrator can give it to you.</source>
        <translation>Du har inte behörighet för detta. Din administratör kan ge dig den.</translation>
    </message>
    <message>
        <source>What was entered is not valid. Nothing was saved.</source>
        <translation>Det som angavs är inte giltigt. Inget har sparats.</translation>
    </message>
    <message>
        <source>“%1” is not valid. Nothing was saved.</source>
        <translation>”%1” är inte giltigt. Inget har sparats.</translation>
    </message>
    <message>
        <source>A colleague changed it meanwhile. Nothing was saved. Look at it again, then repeat.</source>
        <translation>En kollega har ändrat under tiden. Inget har sparats. Titta på det igen och upprepa sedan.</translation>
    </message>
    <message>
        <source>A colleague changed the same fields meanwhile: %1. Nothing was saved.</source>
        <translation>En kollega har ändrat samma fält under tiden: %1. Inget har sparats.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This is a fault in Kontorist. Nothing was changed. The log file tells more.</source>
        <translation>Det här är ett fel i Kontorist. Inget har ändrats. Loggfilen säger mer.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation>Det går inte nu. Inget har ändrats.</translation>
    </message>
    <message>
        <source>It is not there any more. A colleague may have deleted it.</source>
        <translation>Det finns inte längre. En kollega kan ha tagit bort det.</translation>
    </message>
    <message>
        <source>The database or file cannot be reached. Nothing was lost. Try again in a moment.</source>
        <translation>Databasen eller filen kan inte nås. Inget har gått förlorat. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>It cannot be written to. Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>Det går inte att skriva. Inget har ändrats. Kontrollera behörigheterna för filen och dess mapp.</translation>
    </message>
    <message>
        <source>The database was made by a newer Kontorist. It was not touched. Install the newer version to open it.</source>
        <translation>Databasen gjordes av en nyare Kontorist. Den har inte rörts. Installera den nyare versionen för att öppna den.</translation>
    </message>
    <message>
        <source>It is damaged or not what it should be. Nothing was changed.</source>
        <translation>Det är skadat eller inte vad det borde vara. Inget har ändrats.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing half done is left behind.</source>
        <translation>Det stoppades. Inget halvgjort finns kvar.</translation>
    </message>
    <message>
        <source>Some rows could not be done; the others are. The list tells why.</source>
        <translation>Några rader kunde inte göras; de andra är klara. Listan säger varför.</translation>
    </message>
    <message>
        <source>Something went wrong in Kontorist</source>
        <translation>Något gick fel i Kontorist</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Det går inte nu</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>Du får inte göra detta</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Det finns inte längre</translation>
    </message>
    <message>
        <source>Changed by a colleague meanwhile</source>
        <translation>Ändrat av en kollega under tiden</translation>
    </message>
    <message>
        <source>Please check what you entered</source>
        <translation>Kontrollera det du skrev</translation>
    </message>
    <message>
        <source>Please check “%1”</source>
        <translation>Kontrollera ”%1”</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>Det går inte att nå</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>Databasen är upptagen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken är full</translation>
    </message>
    <message>
        <source>It can only be read</source>
        <translation>Det kan bara läsas</translation>
    </message>
    <message>
        <source>The database is newer than this program</source>
        <translation>Databasen är nyare än programmet</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Filen kan inte användas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppat</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Delvis klart</translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation>”%1” är inte giltigt.</translation>
    </message>
    <message>
        <source>%1: only for %2 contacts. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1: bara för kontakter med status %2. Den här har status %3.</translation>
    </message>
    <message>
        <source>%1: this contact has no e-mail address. Add one first.</source>
        <translation>%1: den här kontakten har ingen e-postadress. Lägg till en först.</translation>
    </message>
    <message>
        <source>%1: this contact has no open link.</source>
        <translation>%1: den här kontakten har ingen öppen länk.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln jobs are in progress. Finish or cancel them first.</source>
        <translation>
            <numerusform>%1: %Ln jobb pågår. Slutför eller avbryt det först.</numerusform>
            <numerusform>%1: %Ln jobb pågår. Slutför eller avbryt dem först.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you need the right “%2”. Your administrator can give it to you.</source>
        <translation>%1: du behöver behörigheten ”%2”. Din administratör kan ge dig den.</translation>
    </message>
    <message>
        <source>%1: the database can only be read at the moment.</source>
        <translation>%1: databasen kan bara läsas just nu.</translation>
    </message>
    <message>
        <source>%1: only the person can do this, in the portal.</source>
        <translation>%1: bara personen själv kan göra detta, i portalen.</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <comment>status of a contact</comment>
        <translation>Oregistrerad</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>status of a contact</comment>
        <translation>Inte aktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a contact</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>status of a contact</comment>
        <translation>Inaktiverad</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>status of a job</comment>
        <translation>Inkommande</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a job</comment>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a job</comment>
        <translation>Accepterat</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <comment>status of a job</comment>
        <translation>Väntar på godkännande</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a job</comment>
        <translation>Godkänt</translation>
    </message>
    <message>
        <source>Prepress</source>
        <comment>status of a job</comment>
        <translation>Prepress</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>status of a job</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Postpress</source>
        <comment>status of a job</comment>
        <translation>Efterbehandling</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a job</comment>
        <translation>Slutfört</translation>
    </message>
    <message>
        <source>Input PDF</source>
        <translation>Original-PDF</translation>
    </message>
    <message>
        <source>Job editor changes</source>
        <translation>Ändringar i jobbredigeraren</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Bifogad fil</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Kontaktnamn</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Service terms</source>
        <translation>Tjänstevillkor</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norskt bokmål</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Franska</translation>
    </message>
    <message>
        <source>Unknown language (%1)</source>
        <translation>Okänt språk (%1)</translation>
    </message>
    <message>
        <source>Activation request</source>
        <translation>Aktiveringsbegäran</translation>
    </message>
    <message>
        <source>Confirmation of a registration</source>
        <translation>Bekräftelse av registrering</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ange lösenord</translation>
    </message>
    <message>
        <source>Invitation of a customer user</source>
        <translation>Inbjudan av kundanvändare</translation>
    </message>
    <message>
        <source>Booking as a guest</source>
        <translation>Bokning som gäst</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>state of a link</comment>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Återkallad</translation>
    </message>
    <message>
        <source>Replaced by a newer link</source>
        <comment>state of a link</comment>
        <translation>Ersatt av en nyare länk</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Utgången</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>state of a link</comment>
        <translation>Giltig</translation>
    </message>
    <message>
        <source>Send activation request</source>
        <translation>Skicka aktiveringsbegäran</translation>
    </message>
    <message>
        <source>Register through a link</source>
        <translation>Registrera via länk</translation>
    </message>
    <message>
        <source>Register without a link</source>
        <translation>Registrera utan länk</translation>
    </message>
    <message>
        <source>Confirm registration</source>
        <translation>Bekräfta registrering</translation>
    </message>
    <message>
        <source>Activate contact</source>
        <translation>Aktivera kontakt</translation>
    </message>
    <message>
        <source>Deactivate contact</source>
        <translation>Inaktivera kontakt</translation>
    </message>
    <message>
        <source>Delete identities</source>
        <translation>Ta bort identiteter</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Ta bort kontakt</translation>
    </message>
    <message>
        <source>Back up user data</source>
        <translation>Säkerhetskopiera användardata</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Redigera kontakt</translation>
    </message>
    <message>
        <source>Revoke link</source>
        <translation>Återkalla länk</translation>
    </message>
    <message>
        <source>Reset and re-invite</source>
        <translation>Återställ och bjud in igen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lösenord</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Databasens adress</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>Kontorets namn</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Portaladress</translation>
    </message>
    <message>
        <source>Life of an activation link</source>
        <translation>Aktiveringslänkens giltighetstid</translation>
    </message>
    <message>
        <source>Life of a confirmation link</source>
        <translation>Bekräftelselänkens giltighetstid</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Jobbnummer</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systemet</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ett annat program</translation>
    </message>
    <message>
        <source>Manage contacts</source>
        <translation>Hantera kontakter</translation>
    </message>
    <message>
        <source>Manage customers</source>
        <translation>Hantera kunder</translation>
    </message>
    <message>
        <source>Edit customer permissions</source>
        <translation>Redigera kundbehörigheter</translation>
    </message>
    <message>
        <source>Manage bookings</source>
        <translation>Hantera bokningar</translation>
    </message>
    <message>
        <source>Manage invoices</source>
        <translation>Hantera fakturor</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exportera data</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>Ta bort data</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Administrera</translation>
    </message>
    <message>
        <source>Invited or not</source>
        <translation>Inbjuden eller inte</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Inte inbjuden</translation>
    </message>
    <message>
        <source>Link valid</source>
        <translation>Giltig länk</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Utgången länk</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and status, as in “2 New”</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Filer som saknas</translation>
    </message>
    <message>
        <source>Acceptances that ended</source>
        <translation>Godkännanden som upphörde</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Kontrollsumma (SHA-256)</translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation>E-postprogram</translation>
    </message>
    <message>
        <source>Draft file</source>
        <translation>Utkastfil</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Urklipp</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kommandorad</translation>
    </message>
    <message>
        <source>%1: the contact is the only client of a customer. Name another client first.</source>
        <translation>%1: kontakten är den enda klienten hos en kund. Utse en annan klient först.</translation>
    </message>
    <message>
        <source>%1: the contact is the last administrator of a customer with other users. Name another administrator first.</source>
        <translation>%1: kontakten är den sista administratören hos en kund med andra användare. Utse en annan administratör först.</translation>
    </message>
    <message>
        <source>This person is a user of this customer already.</source>
        <translation>Personen är redan användare hos den här kunden.</translation>
    </message>
    <message>
        <source>The contact is deactivated. Reset and re-invite it first.</source>
        <translation>Kontakten är inaktiverad. Återställ och bjud in den på nytt först.</translation>
    </message>
    <message>
        <source>The customer is archived. Bring it back first.</source>
        <translation>Kunden är arkiverad. Hämta tillbaka den först.</translation>
    </message>
    <message>
        <source>This customer user is no longer there.</source>
        <translation>Kundanvändaren finns inte längre.</translation>
    </message>
    <message>
        <source>The customer has no number, and people log in by number. Give it one first.</source>
        <translation>Kunden har inget nummer, och inloggningen sker med nummer. Ge den ett först.</translation>
    </message>
    <message>
        <source>%2 customers have no number. Give each one first.</source>
        <translation>%2 kunder saknar nummer. Ge dem var sitt först.</translation>
    </message>
    <message>
        <source>The facility is in use %2 times. Take it from there first.</source>
        <translation>Anläggningen används på %2 ställen. Ta bort den därifrån först.</translation>
    </message>
    <message>
        <source>The comment belongs to another order.</source>
        <translation>Kommentaren hör till en annan order.</translation>
    </message>
    <message>
        <source>This customer user belongs to another customer.</source>
        <translation>Kundanvändaren hör till en annan kund.</translation>
    </message>
    <message>
        <source>The facility belongs to another customer.</source>
        <translation>Anläggningen hör till en annan kund.</translation>
    </message>
    <message>
        <source>The service object belongs to another customer.</source>
        <translation>Serviceobjektet hör till en annan kund.</translation>
    </message>
    <message>
        <source>Nobody with this address has an active account, so the person cannot be a guest. Create a contact instead.</source>
        <translation>Ingen med den här adressen har ett aktivt konto, så personen kan inte vara gäst. Skapa en kontakt i stället.</translation>
    </message>
    <message>
        <source>This is the last active administrator of the customer. Make somebody else administrator first.</source>
        <translation>Det här är kundens sista aktiva administratör. Gör någon annan till administratör först.</translation>
    </message>
    <message>
        <source>The login name is the e-mail address. Change the address instead.</source>
        <translation>Inloggningsnamnet är e-postadressen. Ändra adressen i stället.</translation>
    </message>
    <message>
        <source>This login number was given before and is never given again.</source>
        <translation>Inloggningsnumret har redan delats ut och delas aldrig ut igen.</translation>
    </message>
    <message>
        <source>The customer user does not have this permission: %2.</source>
        <translation>Kundanvändaren saknar den här behörigheten: %2.</translation>
    </message>
    <message>
        <source>The name must be that of the settings, letter by letter: “%2”.</source>
        <translation>Namnet måste vara det i inställningarna, bokstav för bokstav: ”%2”.</translation>
    </message>
    <message>
        <source>This name is taken already.</source>
        <translation>Namnet är redan upptaget.</translation>
    </message>
    <message>
        <source>The office has no name yet. Set it under “Office” in the preferences.</source>
        <translation>Kontoret har inget namn än. Ställ in det under ”Kontor” i inställningarna.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>”%1” är inget telefonnummer.</translation>
    </message>
    <message>
        <source>The customer user cannot reach this facility or object.</source>
        <translation>Kundanvändaren når inte den här anläggningen eller objektet.</translation>
    </message>
    <message>
        <source>A customer number holds letters and digits only: “%2”.</source>
        <translation>Ett kundnummer består bara av bokstäver och siffror: ”%2”.</translation>
    </message>
    <message>
        <source>A customer number holds no hyphen, since the login names begin with it: “%2”.</source>
        <translation>Ett kundnummer innehåller inget bindestreck, eftersom inloggningsnamnen börjar med det: ”%2”.</translation>
    </message>
    <message>
        <source>A number is needed, since people log in by number.</source>
        <translation>Ett nummer behövs, eftersom inloggningen sker med nummer.</translation>
    </message>
    <message>
        <source>The service object is in use %2 times. Take it from there first.</source>
        <translation>Serviceobjektet används på %2 ställen. Ta bort det därifrån först.</translation>
    </message>
    <message>
        <source>This order is no longer there.</source>
        <translation>Ordern finns inte längre.</translation>
    </message>
    <message>
        <source>A customer cannot answer an internal comment.</source>
        <translation>En kund kan inte svara på en intern kommentar.</translation>
    </message>
    <message>
        <source>This notice was sent already.</source>
        <translation>Meddelandet är redan skickat.</translation>
    </message>
    <message>
        <source>%2 customer users follow this template. Give them another one first.</source>
        <translation>%2 kundanvändare följer den här mallen. Ge dem en annan först.</translation>
    </message>
    <message>
        <source>This kind is not known.</source>
        <translation>Det här slaget är inte känt.</translation>
    </message>
    <message>
        <source>This permission is not known.</source>
        <translation>Den här behörigheten är inte känd.</translation>
    </message>
    <message>
        <source>Say whether the customer may see the comment.</source>
        <translation>Ange om kunden får se kommentaren.</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundnamn</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundnummer</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Anläggningens namn</translation>
    </message>
    <message>
        <source>Name of the service object</source>
        <translation>Serviceobjektets namn</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Mallens namn</translation>
    </message>
    <message>
        <source>Customer users that were changed</source>
        <translation>Kundanvändare som har ändrats</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Ordernummer</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Ordertyp</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Felanmälan</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotyp</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Meddelas via</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>Service object</source>
        <translation>Serviceobjekt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Lagd av</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Anmäld av</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tilldelad till</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Arbetsorder</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Vem som får se den</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>All fault reports</source>
        <translation>Alla felanmälningar</translation>
    </message>
    <message>
        <source>New customer users log in with</source>
        <translation>Nya kundanvändare loggar in med</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Removed login name</source>
        <translation>Borttaget inloggningsnamn</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>the number of a record</comment>
        <translation>nr %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no record is named</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no rights</comment>
        <translation>inga</translation>
    </message>
    <message>
        <source>Order %1</source>
        <comment>with its number</comment>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Fault report no. %1</source>
        <translation>Felanmälan nr %1</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Mallen ”%1”</translation>
    </message>
    <message>
        <source>Opened an account through an invitation</source>
        <translation>Öppnade ett konto genom en inbjudan</translation>
    </message>
    <message>
        <source>Added the customer</source>
        <translation>Lade till kunden</translation>
    </message>
    <message>
        <source>Edited the customer</source>
        <translation>Redigerade kunden</translation>
    </message>
    <message>
        <source>Archived the customer</source>
        <translation>Arkiverade kunden</translation>
    </message>
    <message>
        <source>Brought the customer back</source>
        <translation>Hämtade tillbaka kunden</translation>
    </message>
    <message>
        <source>Added the customer user</source>
        <translation>Lade till kundanvändaren</translation>
    </message>
    <message>
        <source>Removed the customer user</source>
        <translation>Tog bort kundanvändaren</translation>
    </message>
    <message>
        <source>Activated the customer user</source>
        <translation>Aktiverade kundanvändaren</translation>
    </message>
    <message>
        <source>Deactivated the customer user</source>
        <translation>Inaktiverade kundanvändaren</translation>
    </message>
    <message>
        <source>Changed what the customer user may do</source>
        <translation>Ändrade vad kundanvändaren får göra</translation>
    </message>
    <message>
        <source>Prepared an invitation</source>
        <translation>Förberedde en inbjudan</translation>
    </message>
    <message>
        <source>Prepared the invitation again</source>
        <translation>Förberedde inbjudan igen</translation>
    </message>
    <message>
        <source>Cancelled the invitation</source>
        <translation>Tog tillbaka inbjudan</translation>
    </message>
    <message>
        <source>The invitation ran out</source>
        <translation>Inbjudan gick ut</translation>
    </message>
    <message>
        <source>Accepted the invitation</source>
        <translation>Godkände inbjudan</translation>
    </message>
    <message>
        <source>Declined the invitation</source>
        <translation>Tackade nej till inbjudan</translation>
    </message>
    <message>
        <source>Deleted the login identities</source>
        <translation>Tog bort inloggningsidentiteterna</translation>
    </message>
    <message>
        <source>Prepared a mail with login details</source>
        <translation>Förberedde ett mejl med inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Looked at the activity log</source>
        <translation>Tittade på aktivitetsloggen</translation>
    </message>
    <message>
        <source>Backed up the customer user&apos;s data</source>
        <translation>Säkerhetskopierade kundanvändarens data</translation>
    </message>
    <message>
        <source>Gave another login name</source>
        <translation>Gav ett annat inloggningsnamn</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Loggade in</translation>
    </message>
    <message>
        <source>Added a permission template</source>
        <translation>Lade till en behörighetsmall</translation>
    </message>
    <message>
        <source>Edited a permission template</source>
        <translation>Redigerade en behörighetsmall</translation>
    </message>
    <message>
        <source>Removed a permission template</source>
        <translation>Tog bort en behörighetsmall</translation>
    </message>
    <message>
        <source>Gave the template&apos;s permissions to all who follow it</source>
        <translation>Gav mallens behörigheter till alla som följer den</translation>
    </message>
    <message>
        <source>Added a facility</source>
        <translation>Lade till en anläggning</translation>
    </message>
    <message>
        <source>Renamed a facility</source>
        <translation>Bytte namn på en anläggning</translation>
    </message>
    <message>
        <source>Removed a facility</source>
        <translation>Tog bort en anläggning</translation>
    </message>
    <message>
        <source>Added a service object</source>
        <translation>Lade till ett serviceobjekt</translation>
    </message>
    <message>
        <source>Edited a service object</source>
        <translation>Redigerade ett serviceobjekt</translation>
    </message>
    <message>
        <source>Removed a service object</source>
        <translation>Tog bort ett serviceobjekt</translation>
    </message>
    <message>
        <source>Added an order</source>
        <translation>Lade till en order</translation>
    </message>
    <message>
        <source>Edited an order</source>
        <translation>Redigerade en order</translation>
    </message>
    <message>
        <source>Wrote a comment</source>
        <translation>Skrev en kommentar</translation>
    </message>
    <message>
        <source>Reported a fault</source>
        <translation>Anmälde ett fel</translation>
    </message>
    <message>
        <source>Read a fault report</source>
        <translation>Läste en felanmälan</translation>
    </message>
    <message>
        <source>Assigned a technician</source>
        <translation>Tilldelade en tekniker</translation>
    </message>
    <message>
        <source>Created a work order for a fault report</source>
        <translation>Skapade en arbetsorder för en felanmälan</translation>
    </message>
    <message>
        <source>Closed a fault report</source>
        <translation>Stängde en felanmälan</translation>
    </message>
    <message>
        <source>Sent a notice to staff</source>
        <translation>Skickade ett meddelande till personalen</translation>
    </message>
    <message>
        <source>Added a staff member</source>
        <translation>Lade till en medarbetare</translation>
    </message>
    <message>
        <source>Changed a staff member&apos;s rights</source>
        <translation>Ändrade en medarbetares behörigheter</translation>
    </message>
    <message>
        <source>Changed a staff member&apos;s notifications</source>
        <translation>Ändrade en medarbetares aviseringar</translation>
    </message>
    <message>
        <source>Changed how customer users log in</source>
        <translation>Ändrade hur kundanvändare loggar in</translation>
    </message>
    <message>
        <source>This document is no longer there.</source>
        <translation>Dokumentet finns inte längre.</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>Kommentaren finns inte längre.</translation>
    </message>
    <message>
        <source>This fault report is no longer there.</source>
        <translation>Felanmälan finns inte längre.</translation>
    </message>
    <message>
        <source>This staff member is no longer there.</source>
        <translation>Medarbetaren finns inte längre.</translation>
    </message>
    <message>
        <source>The order belongs to another customer.</source>
        <translation>Ordern hör till en annan kund.</translation>
    </message>
    <message>
        <source>The password was typed by staff. The person changes it first.</source>
        <translation>Lösenordet angavs av personalen. Personen byter det först.</translation>
    </message>
    <message>
        <source>The new password is the old one. Choose another.</source>
        <translation>Det nya lösenordet är det gamla. Välj ett annat.</translation>
    </message>
    <message>
        <source>The login is not known, the password is another, or the account is not active.</source>
        <translation>Inloggningen är okänd, lösenordet är ett annat eller kontot är inte aktivt.</translation>
    </message>
    <message>
        <source>A colleague did this already.</source>
        <translation>En kollega har redan gjort detta.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>See and pay invoices.</source>
        <translation>Se och betala fakturor.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Open, read and close support cases.</source>
        <translation>Öppna, läsa och stänga supportärenden.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Tjänstehantering</translation>
    </message>
    <message>
        <source>Order, change and end services.</source>
        <translation>Beställa, ändra och avsluta tjänster.</translation>
    </message>
    <message>
        <source>System configuration</source>
        <translation>Systemkonfiguration</translation>
    </message>
    <message>
        <source>Change the settings of the customer&apos;s services.</source>
        <translation>Ändra inställningarna för kundens tjänster.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Change keys, allowed addresses and other protection.</source>
        <translation>Ändra nycklar, tillåtna adresser och annat skydd.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Everything that no other permission names.</source>
        <translation>Allt som ingen annan behörighet omfattar.</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation>Lägga ordrar</translation>
    </message>
    <message>
        <source>Place orders in the customer&apos;s name.</source>
        <translation>Lägga ordrar i kundens namn.</translation>
    </message>
    <message>
        <source>Enter readings</source>
        <translation>Ange mätvärden</translation>
    </message>
    <message>
        <source>Enter operating hours of service objects.</source>
        <translation>Ange drifttimmar för serviceobjekt.</translation>
    </message>
    <message>
        <source>View documents</source>
        <translation>Visa dokument</translation>
    </message>
    <message>
        <source>Read documents of orders and service objects.</source>
        <translation>Läsa dokument till ordrar och serviceobjekt.</translation>
    </message>
    <message>
        <source>Upload documents</source>
        <translation>Ladda upp dokument</translation>
    </message>
    <message>
        <source>Add documents to orders and service objects.</source>
        <translation>Lägga till dokument till ordrar och serviceobjekt.</translation>
    </message>
    <message>
        <source>View model documents</source>
        <translation>Visa modelldokument</translation>
    </message>
    <message>
        <source>Read the documents that belong to a model.</source>
        <translation>Läsa dokumenten som hör till en modell.</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Egenkontroller</translation>
    </message>
    <message>
        <source>Carry out self-checks.</source>
        <translation>Utföra egenkontroller.</translation>
    </message>
    <message>
        <source>Report faults</source>
        <translation>Anmäla fel</translation>
    </message>
    <message>
        <source>Send fault reports.</source>
        <translation>Skicka felanmälningar.</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Skriva kommentarer</translation>
    </message>
    <message>
        <source>Comment on own orders and answer comments.</source>
        <translation>Kommentera egna ordrar och svara på kommentarer.</translation>
    </message>
    <message>
        <source>Edit own profile</source>
        <translation>Redigera egen profil</translation>
    </message>
    <message>
        <source>Change own name, phone and address.</source>
        <translation>Ändra eget namn, telefonnummer och adress.</translation>
    </message>
    <message>
        <source>%1 (of the type Contact)</source>
        <translation>%1 (av typen Kontakt)</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>column: number of customer users</comment>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Open faults</source>
        <translation>Öppna fel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Senaste inloggning</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Användar-ID</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a customer user</comment>
        <translation>Väntande</translation>
    </message>
    <message>
        <source>Invite sent</source>
        <comment>status of a customer user</comment>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of a customer user</comment>
        <translation>Avböjd</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a customer user</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status of a customer user</comment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>account type</comment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>account type</comment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>account type</comment>
        <translation>Gäst</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>User</source>
        <comment>level</comment>
        <translation>Användare</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no permissions</comment>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all permissions</comment>
        <translation>Alla</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Not assigned to a facility</source>
        <translation>Utan anläggning</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln anläggning</numerusform>
            <numerusform>%Ln anläggningar</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no facilities</comment>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>No access: the person&apos;s own account is not active.</source>
        <translation>Ingen åtkomst: personens eget konto är inte aktivt.</translation>
    </message>
    <message>
        <source>No access: this customer user is not active.</source>
        <translation>Ingen åtkomst: kundanvändaren är inte aktiv.</translation>
    </message>
    <message>
        <source>No access: the customer is archived.</source>
        <translation>Ingen åtkomst: kunden är arkiverad.</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>kind of order</comment>
        <translation>Butik</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>kind of order</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of order</comment>
        <translation>Arbete</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>kind of document</comment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Drawing</source>
        <comment>kind of document</comment>
        <translation>Ritning</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>kind of document</comment>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of document</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>kind of document</comment>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>kind of document</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of document</comment>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>comment</comment>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>comment</comment>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Visible to the customer</source>
        <translation>Synlig för kunden</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a fault report</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>status of a fault report</comment>
        <translation>Tilldelad</translation>
    </message>
    <message>
        <source>Work order created</source>
        <comment>status of a fault report</comment>
        <translation>Arbetsorder skapad</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a fault report</comment>
        <translation>Stängd</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Markera som läst</translation>
    </message>
    <message>
        <source>Assign technician</source>
        <translation>Tilldela tekniker</translation>
    </message>
    <message>
        <source>Create work order</source>
        <translation>Skapa arbetsorder</translation>
    </message>
    <message>
        <source>Close fault report</source>
        <translation>Stäng felanmälan</translation>
    </message>
    <message>
        <source>%1: only for %2 fault reports. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1: bara för felanmälningar med status %2. Den här har status %3.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(raderad)</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Skicka inbjudan</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>Skicka inbjudan igen</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Ta tillbaka inbjudan</translation>
    </message>
    <message>
        <source>Expire invitation</source>
        <translation>Låt inbjudan gå ut</translation>
    </message>
    <message>
        <source>Accept invitation</source>
        <translation>Godkänn inbjudan</translation>
    </message>
    <message>
        <source>Decline invitation</source>
        <translation>Tacka nej till inbjudan</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>action on a customer user</comment>
        <translation>Aktivera</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <comment>action on a customer user</comment>
        <translation>Inaktivera</translation>
    </message>
    <message>
        <source>Delete login identities</source>
        <translation>Ta bort inloggningsidentiteter</translation>
    </message>
    <message>
        <source>Send login details</source>
        <translation>Skicka inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Change permissions</source>
        <translation>Ändra behörigheter</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitetslogg</translation>
    </message>
    <message>
        <source>Remove customer user</source>
        <translation>Ta bort kundanvändare</translation>
    </message>
    <message>
        <source>%1: only for %2 customer users. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1: bara för kundanvändare med status %2. Den här har status %3.</translation>
    </message>
    <message>
        <source>%1: while %2, only for users of the type Contact. This one is a %3.</source>
        <comment>%1 action, %2 a status, %3 an account type</comment>
        <translation>%1: med status %2 bara för användare av typen Kontakt. Den här är av typen %3.</translation>
    </message>
    <message>
        <source>%1: this person has no e-mail address. Add one to the contact first.</source>
        <translation>%1: personen har ingen e-postadress. Lägg till en i kontakten först.</translation>
    </message>
    <message>
        <source>%1: the contact is Deactivated. Reset and re-invite it first.</source>
        <translation>%1: kontakten är inaktiverad. Återställ och bjud in den på nytt först.</translation>
    </message>
    <message>
        <source>%1: the person&apos;s own account was never activated.</source>
        <translation>%1: personens eget konto har aldrig aktiverats.</translation>
    </message>
    <message>
        <source>%1: this is the last active administrator of the customer. Make somebody else administrator first.</source>
        <translation>%1: det här är kundens sista aktiva administratör. Gör någon annan till administratör först.</translation>
    </message>
    <message>
        <source>%1: a guest&apos;s login belongs to another client.</source>
        <translation>%1: en gästs inloggning hör till en annan klient.</translation>
    </message>
    <message>
        <source>%1: this person&apos;s login serves other customers, too, and there is none that is this customer&apos;s alone.</source>
        <translation>%1: personens inloggning gäller även andra kunder, och det finns ingen som bara hör till den här kunden.</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>Inbjuden %1</translation>
    </message>
    <message>
        <source>%1, link valid until %2</source>
        <translation>%1, länken giltig till %2</translation>
    </message>
    <message>
        <source>%1, link expired %2</source>
        <translation>%1, länken gick ut %2</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>Inbjudan har gått ut</translation>
    </message>
    <message>
        <source>Life of an invitation</source>
        <translation>Inbjudans giltighetstid</translation>
    </message>
    <message>
        <source>Life of a link to set a password</source>
        <translation>Lösenordslänkens giltighetstid</translation>
    </message>
    <message>
        <source>Address of the branded login</source>
        <translation>Adress till inloggningen med eget varumärke</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Företagsnamn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Ändrade det egna lösenordet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Number of the place</source>
        <translation>Platsens nummer</translation>
    </message>
    <message>
        <source>Kind of price</source>
        <translation>Typ av pris</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Kind of mail</source>
        <translation>Typ av mejl</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>Last day to book</source>
        <translation>Sista dag att boka</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>E-mail address of the organiser</source>
        <translation>Arrangörens e-postadress</translation>
    </message>
    <message>
        <source>Price without VAT, in cents</source>
        <translation>Pris utan moms, i hundradelar</translation>
    </message>
    <message>
        <source>VAT rate, in hundredths of a per cent</source>
        <translation>Momssats, i hundradels procent</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Utställare</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>Fakturaadress</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Discount in per cent</source>
        <translation>Rabatt i procent</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Åtkomstsätt</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditfaktura</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Att betala tillbaka</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Betalningssätt</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betald den</translation>
    </message>
    <message>
        <source>Sum with VAT</source>
        <translation>Summa med moms</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bokning</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Customer user</source>
        <translation>Kundanvändare</translation>
    </message>
    <message>
        <source>Links that ended</source>
        <translation>Länkar som upphörde</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Brytdatum</translation>
    </message>
    <message>
        <source>Place offer</source>
        <comment>kind of a mail</comment>
        <translation>Platserbjudande</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>kind of a mail</comment>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Booking</source>
        <comment>kind of a mail</comment>
        <translation>Bokning</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>arrangören</translation>
    </message>
    <message>
        <source>the exhibitor</source>
        <translation>utställaren</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <comment>with its number</comment>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>Added an event</source>
        <translation>Lade till ett evenemang</translation>
    </message>
    <message>
        <source>Edited an event</source>
        <translation>Redigerade ett evenemang</translation>
    </message>
    <message>
        <source>Added a price</source>
        <translation>Lade till ett pris</translation>
    </message>
    <message>
        <source>Changed a price</source>
        <translation>Ändrade ett pris</translation>
    </message>
    <message>
        <source>Removed a price</source>
        <translation>Tog bort ett pris</translation>
    </message>
    <message>
        <source>Added places</source>
        <translation>Lade till platser</translation>
    </message>
    <message>
        <source>Edited a place</source>
        <translation>Redigerade en plats</translation>
    </message>
    <message>
        <source>Removed a place</source>
        <translation>Tog bort en plats</translation>
    </message>
    <message>
        <source>Added the booking</source>
        <translation>Lade till bokningen</translation>
    </message>
    <message>
        <source>Edited the booking</source>
        <translation>Redigerade bokningen</translation>
    </message>
    <message>
        <source>Prepared a place offer</source>
        <translation>Förberedde ett platserbjudande</translation>
    </message>
    <message>
        <source>Accepted the offer</source>
        <translation>Accepterade erbjudandet</translation>
    </message>
    <message>
        <source>Declined the offer</source>
        <translation>Avböjde erbjudandet</translation>
    </message>
    <message>
        <source>Recorded the answer: accepted</source>
        <translation>Registrerade svaret: accepterad</translation>
    </message>
    <message>
        <source>Recorded the answer: declined</source>
        <translation>Registrerade svaret: avböjd</translation>
    </message>
    <message>
        <source>Approved the booking</source>
        <translation>Godkände bokningen</translation>
    </message>
    <message>
        <source>Returned the booking to unprocessed</source>
        <translation>Återförde bokningen till obehandlad</translation>
    </message>
    <message>
        <source>Cancelled the booking</source>
        <translation>Avbokade bokningen</translation>
    </message>
    <message>
        <source>Looked at the invoice</source>
        <translation>Tittade på fakturan</translation>
    </message>
    <message>
        <source>Paid the invoice</source>
        <translation>Betalade fakturan</translation>
    </message>
    <message>
        <source>Prepared a booking mail</source>
        <translation>Förberedde ett bokningsmejl</translation>
    </message>
    <message>
        <source>Printed or saved the invoice</source>
        <translation>Skrev ut eller sparade fakturan</translation>
    </message>
    <message>
        <source>Registered a payment</source>
        <translation>Registrerade en betalning</translation>
    </message>
    <message>
        <source>Registered what was paid back</source>
        <translation>Registrerade en återbetalning</translation>
    </message>
    <message>
        <source>Revoked the guest links</source>
        <translation>Återkallade gästlänkarna</translation>
    </message>
    <message>
        <source>Linked the booking to a contact</source>
        <translation>Kopplade bokningen till en kontakt</translation>
    </message>
    <message>
        <source>Unlinked the booking from its contact</source>
        <translation>Kopplade loss bokningen från kontakten</translation>
    </message>
    <message>
        <source>Allowed guest links</source>
        <translation>Tillät gästlänkar</translation>
    </message>
    <message>
        <source>Marked the address as bounced</source>
        <translation>Markerade adressen som studsad</translation>
    </message>
    <message>
        <source>Cleared the bounce mark</source>
        <translation>Tog bort markeringen om studsat mejl</translation>
    </message>
    <message>
        <source>Changed the cut-off of older bookings</source>
        <translation>Ändrade brytdatumet för äldre bokningar</translation>
    </message>
    <message>
        <source>Issued an invoice</source>
        <translation>Ställde ut en faktura</translation>
    </message>
    <message>
        <source>Credited an invoice</source>
        <translation>Krediterade en faktura</translation>
    </message>
    <message>
        <source>Exported invoices</source>
        <translation>Exporterade fakturor</translation>
    </message>
    <message>
        <source>Changed who sells, for invoices</source>
        <translation>Ändrade säljaren för fakturor</translation>
    </message>
    <message>
        <source>Set the number of the first invoice</source>
        <translation>Angav numret på den första fakturan</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Det här är inte ett belopp.</translation>
    </message>
    <message>
        <source>The amount must be more than 0.</source>
        <translation>Beloppet måste vara större än 0.</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>Beloppet får inte vara negativt.</translation>
    </message>
    <message>
        <source>At most %2 digits behind the decimal point.</source>
        <translation>Högst %2 siffror efter decimaltecknet.</translation>
    </message>
    <message>
        <source>At most %2.</source>
        <translation>Högst %2.</translation>
    </message>
    <message>
        <source>This is not a rate from 0 to 100 per cent.</source>
        <translation>Det här är inte en sats från 0 till 100 procent.</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>Talet är för litet eller för stort.</translation>
    </message>
    <message>
        <source>Each extra stands in the list once.</source>
        <translation>Varje tillägg står bara en gång i listan.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first one, and booking closes on the last day at the latest.</source>
        <translation>Sista dagen kan inte vara före den första, och bokningen stänger senast på sista dagen.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Det finns ingen sådan tidszon.</translation>
    </message>
    <message>
        <source>This currency is not supported.</source>
        <translation>Valutan stöds inte.</translation>
    </message>
    <message>
        <source>“%2” is not understood. Write for example A1-A20, B7.</source>
        <translation>”%2” går inte att tolka. Skriv till exempel A1-A20, B7.</translation>
    </message>
    <message>
        <source>%2 stands in the list twice.</source>
        <translation>%2 står två gånger i listan.</translation>
    </message>
    <message>
        <source>The event has a place %2 already. Nothing was added.</source>
        <translation>Evenemanget har redan en plats %2. Inget har lagts till.</translation>
    </message>
    <message>
        <source>This price is not one of the event&apos;s for it.</source>
        <translation>Det här är inget av evenemangets priser för detta.</translation>
    </message>
    <message>
        <source>This place is one of another event.</source>
        <translation>Den här platsen hör till ett annat evenemang.</translation>
    </message>
    <message>
        <source>“%2” is no longer on the price list.</source>
        <translation>”%2” finns inte längre i prislistan.</translation>
    </message>
    <message>
        <source>Booking for this event is closed since %2. An older booking can be entered with its real date.</source>
        <translation>Bokningen till det här evenemanget är stängd sedan %2. En äldre bokning kan läggas in med sitt verkliga datum.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Det här ligger i framtiden.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Den dagen har passerat.</translation>
    </message>
    <message>
        <source>The event has no e-mail address of the organiser.</source>
        <translation>Evenemanget saknar e-postadress till arrangören.</translation>
    </message>
    <message>
        <source>This is more than is open, which is %2.</source>
        <translation>Det här är mer än det som återstår, som är %2.</translation>
    </message>
    <message>
        <source>There is nothing to pay on this invoice.</source>
        <translation>Det finns inget att betala på den här fakturan.</translation>
    </message>
    <message>
        <source>The numbers go on by themselves once an invoice is issued.</source>
        <translation>Numren fortsätter av sig själva när en faktura väl är utställd.</translation>
    </message>
    <message>
        <source>This is not a correct IBAN.</source>
        <translation>Det här är inget korrekt IBAN.</translation>
    </message>
    <message>
        <source>This is not a correct BIC.</source>
        <translation>Det här är ingen korrekt BIC.</translation>
    </message>
    <message>
        <source>This is not a correct Bankgiro number.</source>
        <translation>Det här är inget korrekt bankgironummer.</translation>
    </message>
    <message>
        <source>This is not a company&apos;s Swish number (123 and seven digits).</source>
        <translation>Det här är inte ett företags Swish-nummer (123 och sju siffror).</translation>
    </message>
    <message>
        <source>This is not the number of the booking.</source>
        <translation>Det här är inte bokningens nummer.</translation>
    </message>
    <message>
        <source>The place is held by another booking.</source>
        <translation>Platsen är upptagen av en annan bokning.</translation>
    </message>
    <message>
        <source>The place was removed from the event.</source>
        <translation>Platsen har tagits bort från evenemanget.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>Evenemanget är fullt.</translation>
    </message>
    <message>
        <source>The invoice is paid.</source>
        <translation>Fakturan är betald.</translation>
    </message>
    <message>
        <source>A part of the invoice is paid.</source>
        <translation>En del av fakturan är betald.</translation>
    </message>
    <message>
        <source>An invoice is not paid.</source>
        <translation>En faktura är inte betald.</translation>
    </message>
    <message>
        <source>Who sells is not set up in Preferences, under Invoices.</source>
        <translation>Säljaren är inte inställd i Inställningar, under Fakturor.</translation>
    </message>
    <message>
        <source>The event is not there any more.</source>
        <translation>Evenemanget finns inte längre.</translation>
    </message>
    <message>
        <source>The price is not there any more.</source>
        <translation>Priset finns inte längre.</translation>
    </message>
    <message>
        <source>The place is not there any more.</source>
        <translation>Platsen finns inte längre.</translation>
    </message>
    <message>
        <source>The booking is not there any more.</source>
        <translation>Bokningen finns inte längre.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Det finns ingen sådan faktura.</translation>
    </message>
    <message>
        <source>The number of an invoice is the next one, and no other.</source>
        <translation>En fakturas nummer är det som står på tur och inget annat.</translation>
    </message>
    <message>
        <source>The sums of an invoice are those of its lines.</source>
        <translation>Fakturans summor är radernas summor.</translation>
    </message>
    <message>
        <source>A credit note takes back one invoice as a whole.</source>
        <translation>En kreditfaktura tar tillbaka en hel faktura.</translation>
    </message>
    <message>
        <source>%1: the booking is older than guest links, and is handled by phone and post. “Allow guest links” changes that.</source>
        <translation>%1: bokningen är äldre än gästlänkarna och hanteras per telefon och post. ”Tillåt gästlänkar” ändrar det.</translation>
    </message>
    <message>
        <source>%1: the booking is linked to a contact, who reaches it by logging in.</source>
        <translation>%1: bokningen är kopplad till en kontakt, som når den genom att logga in.</translation>
    </message>
    <message>
        <source>%1: there is no correct e-mail address to write to.</source>
        <translation>%1: det finns ingen korrekt e-postadress att skriva till.</translation>
    </message>
    <message>
        <source>%1: the booking is not linked to a contact.</source>
        <translation>%1: bokningen är inte kopplad till någon kontakt.</translation>
    </message>
    <message>
        <source>%1: the booking is linked to a contact already. Unlink it first.</source>
        <translation>%1: bokningen är redan kopplad till en kontakt. Koppla loss den först.</translation>
    </message>
    <message>
        <source>%1: no guest link of this booking works.</source>
        <translation>%1: ingen gästlänk för bokningen fungerar.</translation>
    </message>
    <message>
        <source>%1: only for bookings from before the cut-off.</source>
        <translation>%1: bara för bokningar från före brytdatumet.</translation>
    </message>
    <message>
        <source>%1: no mail to the address is marked as bounced.</source>
        <translation>%1: inget mejl till adressen är markerat som studsat.</translation>
    </message>
    <message>
        <source>%1: the address is marked as bounced already.</source>
        <translation>%1: adressen är redan markerad som studsad.</translation>
    </message>
    <message>
        <source>%1: the booking has no place yet. Edit it and choose one.</source>
        <translation>%1: bokningen har ingen plats än. Redigera den och välj en.</translation>
    </message>
    <message>
        <source>%1: its place was removed from the event. Choose another one.</source>
        <translation>%1: platsen har tagits bort från evenemanget. Välj en annan.</translation>
    </message>
    <message>
        <source>%1: its place is held by another booking.</source>
        <translation>%1: platsen är upptagen av en annan bokning.</translation>
    </message>
    <message>
        <source>%1: the event is full.</source>
        <translation>%1: evenemanget är fullt.</translation>
    </message>
    <message>
        <source>%1: the time to answer the offer is over.</source>
        <translation>%1: tiden att svara på erbjudandet är ute.</translation>
    </message>
    <message>
        <source>%1: the invoice is paid.</source>
        <translation>%1: fakturan är betald.</translation>
    </message>
    <message>
        <source>%1: a part of the invoice is paid.</source>
        <translation>%1: en del av fakturan är betald.</translation>
    </message>
    <message>
        <source>%1: there is no invoice with an amount to pay.</source>
        <translation>%1: det finns ingen faktura med ett belopp att betala.</translation>
    </message>
    <message>
        <source>%1: who sells is not set up. An administrator does that in Preferences, under Invoices.</source>
        <translation>%1: säljaren är inte inställd. En administratör gör det i Inställningar, under Fakturor.</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Förfallen sedan %1</translation>
    </message>
    <message>
        <source>Issued, due %1</source>
        <translation>Utställd, förfaller %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>an invoice</comment>
        <translation>Betald</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>an invoice</comment>
        <translation>Krediterad</translation>
    </message>
    <message>
        <source>Booking</source>
        <comment>column: its number</comment>
        <translation>Bokning</translation>
    </message>
    <message>
        <source>Unprocessed</source>
        <comment>status of a booking</comment>
        <translation>Obehandlad</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>status of a booking</comment>
        <translation>Erbjuden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a booking</comment>
        <translation>Accepterad</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of a booking</comment>
        <translation>Avböjd</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a booking</comment>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a booking</comment>
        <translation>Avbokad</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>how a booking is reached</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Manual, older</source>
        <comment>how a booking is reached</comment>
        <translation>Manuell, äldre</translation>
    </message>
    <message>
        <source>Manual, no e-mail</source>
        <comment>how a booking is reached</comment>
        <translation>Manuell, ingen e-post</translation>
    </message>
    <message>
        <source>Guest link</source>
        <comment>how a booking is reached</comment>
        <translation>Gästlänk</translation>
    </message>
    <message>
        <source>Linked to a contact, who logs in to see and answer it. Mails lead to the account and carry no code.</source>
        <translation>Kopplad till en kontakt, som loggar in för att se och besvara den. Mejl leder till kontot och innehåller ingen kod.</translation>
    </message>
    <message>
        <source>From before the cut-off, so no mail carried a code. You record answers by phone or post, and send invoices by hand.</source>
        <translation>Från före brytdatumet, så inget mejl innehöll någon kod. Du registrerar svar per telefon eller post och skickar fakturor för hand.</translation>
    </message>
    <message>
        <source>There is no correct e-mail address, or mail to it bounced. You record answers by phone or post, and send invoices by hand.</source>
        <translation>Det finns ingen korrekt e-postadress, eller så har mejl till den studsat. Du registrerar svar per telefon eller post och skickar fakturor för hand.</translation>
    </message>
    <message>
        <source>The button in each mail opens the booking without an account. The guest may accept, decline, cancel, and see and pay the invoice.</source>
        <translation>Knappen i varje mejl öppnar bokningen utan konto. Gästen får acceptera, avböja, avboka samt se och betala fakturan.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no invoice</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>an invoice</comment>
        <translation>Utställd</translation>
    </message>
    <message>
        <source>To pay back</source>
        <comment>a credit note</comment>
        <translation>Att betala tillbaka</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>a credit note</comment>
        <translation>Reglerad</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Banköverföring</translation>
    </message>
    <message>
        <source>Swish</source>
        <translation>Swish</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>way to pay</comment>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>way to pay</comment>
        <translation>Kontant</translation>
    </message>
    <message>
        <source>Paid online</source>
        <translation>Betalt online</translation>
    </message>
    <message>
        <source>Extra</source>
        <comment>kind of a price</comment>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Ej förfallet</translation>
    </message>
    <message>
        <source>1–30 days late</source>
        <translation>1–30 dagar sent</translation>
    </message>
    <message>
        <source>31–60 days late</source>
        <translation>31–60 dagar sent</translation>
    </message>
    <message>
        <source>61–90 days late</source>
        <translation>61–90 dagar sent</translation>
    </message>
    <message>
        <source>Over 90 days late</source>
        <translation>Över 90 dagar sent</translation>
    </message>
    <message>
        <source>Send place offer</source>
        <translation>Skicka platserbjudande</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Acceptera</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Avböj</translation>
    </message>
    <message>
        <source>Record answer: accepted</source>
        <translation>Registrera svar: accepterad</translation>
    </message>
    <message>
        <source>Record answer: declined</source>
        <translation>Registrera svar: avböjd</translation>
    </message>
    <message>
        <source>Approve and invoice</source>
        <translation>Godkänn och fakturera</translation>
    </message>
    <message>
        <source>Return to unprocessed</source>
        <translation>Återför till obehandlad</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Avboka bokning</translation>
    </message>
    <message>
        <source>View invoice</source>
        <translation>Visa faktura</translation>
    </message>
    <message>
        <source>Pay invoice</source>
        <translation>Betala faktura</translation>
    </message>
    <message>
        <source>Send booking mail</source>
        <translation>Skicka bokningsmejl</translation>
    </message>
    <message>
        <source>Send invoice by hand</source>
        <translation>Skicka faktura för hand</translation>
    </message>
    <message>
        <source>Register payment</source>
        <translation>Registrera betalning</translation>
    </message>
    <message>
        <source>Revoke guest links</source>
        <translation>Återkalla gästlänkar</translation>
    </message>
    <message>
        <source>Link to contact</source>
        <translation>Koppla till kontakt</translation>
    </message>
    <message>
        <source>Unlink from contact</source>
        <translation>Koppla loss från kontakt</translation>
    </message>
    <message>
        <source>Allow guest links</source>
        <translation>Tillåt gästlänkar</translation>
    </message>
    <message>
        <source>Mark e-mail as bounced</source>
        <translation>Markera e-post som studsad</translation>
    </message>
    <message>
        <source>Clear bounce mark</source>
        <translation>Ta bort studsmarkering</translation>
    </message>
    <message>
        <source>Edit booking</source>
        <translation>Redigera bokning</translation>
    </message>
    <message>
        <source>%1: only for %2 bookings. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1: bara för bokningar med status %2. Den här har status %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and the code of its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a rate in per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The web address of the portal is not correct. Check it in the preferences of the office.</source>
        <translation>Portalens webbadress är inte korrekt. Kontrollera den i kontorets inställningar.</translation>
    </message>
    <message>
        <source>%1: its place is held by booking %2.</source>
        <translation>%1: dess plats är upptagen av bokning %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln invoices of the contact&apos;s bookings are not paid. Register the payment or cancel the booking first.</source>
        <translation>
            <numerusform>%1: %Ln faktura för kontaktens bokningar är inte betald. Registrera betalningen eller avboka bokningen först.</numerusform>
            <numerusform>%1: %Ln fakturor för kontaktens bokningar är inte betalda. Registrera betalningen eller avboka bokningen först.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsregistreringsnummer</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Momssats</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Dagar att betala</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bankgiro</source>
        <translation>Bankgiro</translation>
    </message>
    <message>
        <source>Swish number</source>
        <translation>Swish-nummer</translation>
    </message>
    <message>
        <source>%2 bookings are offered, accepted or approved already: not fewer than that.</source>
        <translation>%2 bokningar är redan erbjudna, accepterade eller godkända: inte färre än så.</translation>
    </message>
    <message>
        <source>The currency stays, since the event has prices or bookings.</source>
        <translation>Valutan ändras inte, eftersom evenemanget har priser eller bokningar.</translation>
    </message>
</context>
<context>
    <name>kontorist::AboutDialog</name>
    <message>
        <source>About Kontorist</source>
        <translation>Om Kontorist</translation>
    </message>
    <message>
        <source>Kontorist %1</source>
        <translation>Kontorist %1</translation>
    </message>
    <message>
        <source>Register of people for print shops, service firms and event organisers.</source>
        <translation>Personregister för tryckerier, serviceföretag och evenemangsarrangörer.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Self test</source>
        <translation>Självtest</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copies versions and self test as text</source>
        <translation>Kopierar versioner och självtest som text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Database drivers</source>
        <translation>Databasdrivrutiner</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Database address</source>
        <translation>Databasadress</translation>
    </message>
    <message>
        <source>Job files</source>
        <translation>Jobbfiler</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Loggfil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testar…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollerat</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Kontorist is free software under the MIT licence. It is made with these parts:</source>
        <translation>Kontorist är fri programvara under MIT-licensen. Det är gjort med dessa delar:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Everything that is needed is there.</source>
        <translation>Allt som behövs finns.</translation>
    </message>
    <message>
        <source>Something is missing. The lines marked Failed tell what.</source>
        <translation>Något saknas. Raderna märkta Misslyckades säger vad.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>result of a check</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>result of a check</comment>
        <translation>Obs</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of a check</comment>
        <translation>Misslyckades</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Permissions of %1</source>
        <translation>Behörigheter för %1</translation>
    </message>
    <message>
        <source>Change permissions</source>
        <translation>Ändra behörigheter</translation>
    </message>
    <message>
        <source>To go on, correct the level.</source>
        <translation>Rätta nivån för att fortsätta.</translation>
    </message>
    <message>
        <source>Takes effect when you save the card.</source>
        <translation>Träder i kraft när du sparar kortet.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessEditor</name>
    <message>
        <source>Take over template again</source>
        <translation>Ta över mallen igen</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>An administrator also adds, changes and removes the customer&apos;s login accounts.</source>
        <translation>En administratör lägger även till, ändrar och tar bort kundens inloggningskonton.</translation>
    </message>
    <message>
        <source>Permissions from template</source>
        <translation>Behörigheter från mall</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>From template</source>
        <translation>Från mall</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>also has %1</source>
        <comment>permissions beyond the template</comment>
        <translation>har även %1</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <comment>permissions of the template</comment>
        <translation>saknar %1</translation>
    </message>
    <message>
        <source>Differs from template “%1”: %2.</source>
        <translation>Avviker från mallen ”%1”: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two parts</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>kontorist::AccessMap</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Granted, but without effect now: %1</source>
        <translation>Tilldelad, men utan verkan nu: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>access</comment>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anläggningar</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessMapDialog</name>
    <message>
        <source>What %1 reaches</source>
        <comment>a person</comment>
        <translation>Vad %1 når</translation>
    </message>
    <message>
        <source>Who reaches %1</source>
        <comment>a customer</comment>
        <translation>Vilka som når %1</translation>
    </message>
    <message>
        <source>Access map</source>
        <translation>Åtkomstkarta</translation>
    </message>
    <message>
        <source>Access is open where the person&apos;s own account is active, the customer user is active, and the customer is not archived.</source>
        <translation>Åtkomsten är öppen när personens eget konto är aktivt, kundanvändaren är aktiv och kunden inte är arkiverad.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessMapView</name>
    <message>
        <source>Export CSV</source>
        <translation>Exportera CSV</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>This person is a user of no customer. Add one on the customer&apos;s card.</source>
        <translation>Personen är inte användare hos någon kund. Lägg till en på kundens kort.</translation>
    </message>
    <message>
        <source>This person reaches no other account as guest.</source>
        <translation>Personen når inget annat konto som gäst.</translation>
    </message>
    <message>
        <source>This customer has no users yet. Add one on its card.</source>
        <translation>Kunden har inga användare än. Lägg till en på dess kort.</translation>
    </message>
    <message>
        <source>You need the right “%1” to export. Your administrator can give it to you.</source>
        <translation>Du behöver behörigheten ”%1” för att exportera. Din administratör kan ge dig den.</translation>
    </message>
    <message>
        <source>access.csv</source>
        <comment>file name</comment>
        <translation>åtkomst.csv</translation>
    </message>
    <message>
        <source>Export the access map</source>
        <translation>Exportera åtkomstkartan</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in “%1”.</source>
        <translation>
            <numerusform>%Ln rad sparad i ”%1”.</numerusform>
            <numerusform>%Ln rader sparade i ”%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AccessPreview</name>
    <message>
        <source>Number</source>
        <comment>of an order</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an order</comment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Lagd av</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Service object</source>
        <translation>Serviceobjekt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skriven av</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skriven</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1, of the model</source>
        <translation>%1, för modellen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Felanmälan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Anmäld av</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessPreviewDialog</name>
    <message>
        <source>See as this user</source>
        <translation>Se som den här användaren</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>What the user sees</source>
        <translation>Vad användaren ser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>You see what %1 sees at %2. Read only.</source>
        <comment>person and customer</comment>
        <translation>Du ser vad %1 ser hos %2. Bara läsning.</translation>
    </message>
    <message>
        <source>Therefore nothing shows.</source>
        <comment>to a customer user</comment>
        <translation>Därför syns inget.</translation>
    </message>
    <message>
        <source>May do here: %1.</source>
        <comment>permissions</comment>
        <translation>Får göra här: %1.</translation>
    </message>
    <message>
        <source>Manages the customer&apos;s login accounts.</source>
        <translation>Sköter kundens inloggningskonton.</translation>
    </message>
    <message>
        <source>No facility is chosen for this user.</source>
        <translation>Ingen anläggning är vald för den här användaren.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrar</translation>
    </message>
    <message>
        <source>This user sees no orders.</source>
        <translation>Användaren ser inga ordrar.</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Serviceobjekt</translation>
    </message>
    <message>
        <source>This user sees no service objects.</source>
        <translation>Användaren ser inga serviceobjekt.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>This user sees no facilities.</source>
        <translation>Användaren ser inga anläggningar.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>This user sees no documents.</source>
        <translation>Användaren ser inga dokument.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>This user sees no comments: there are none on the orders that show.</source>
        <translation>Användaren ser inga kommentarer: det finns inga till de ordrar som syns.</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Felanmälningar</translation>
    </message>
    <message>
        <source>This user sees no fault reports.</source>
        <translation>Användaren ser inga felanmälningar.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab and number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessWords</name>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>of permissions</comment>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>permissions</comment>
        <translation>%1 tillagt</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <comment>permissions</comment>
        <translation>%1 borttaget</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no facilities</comment>
        <translation>Saknas</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AccountActions</name>
    <message>
        <source>%1 (only %2)</source>
        <comment>action, statuses</comment>
        <translation>%1 (bara %2)</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Lägg till kundanvändare</translation>
    </message>
    <message>
        <source>Enter new password</source>
        <translation>Ange nytt lösenord</translation>
    </message>
    <message>
        <source>Undo changes of account</source>
        <translation>Ångra ändringar av kontot</translation>
    </message>
    <message>
        <source>See as this user</source>
        <translation>Se som den här användaren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message>
        <source>Why actions are not offered</source>
        <translation>Varför åtgärder inte går</translation>
    </message>
    <message>
        <source>This account will be removed. Undo that first.</source>
        <translation>Kontot kommer att tas bort. Ångra det först.</translation>
    </message>
    <message>
        <source>A colleague removed this user. Undo your changes of it.</source>
        <translation>En kollega har tagit bort användaren. Ångra dina ändringar av den.</translation>
    </message>
    <message>
        <source>This account is not there yet. Save the card first.</source>
        <translation>Kontot finns inte än. Spara kortet först.</translation>
    </message>
    <message>
        <source>Other actions take effect at once. Save or undo the changes of this account first.</source>
        <translation>Andra åtgärder träder i kraft genast. Spara eller ångra ändringarna av det här kontot först.</translation>
    </message>
    <message>
        <source>The password of a new account is entered where it is added.</source>
        <translation>Lösenordet till ett nytt konto anges där kontot läggs till.</translation>
    </message>
    <message>
        <source>Select a login account first.</source>
        <translation>Markera ett inloggningskonto först.</translation>
    </message>
    <message>
        <source>Takes effect when you save the card.</source>
        <translation>Träder i kraft när du sparar kortet.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Träder i kraft genast.</translation>
    </message>
    <message>
        <source>Nothing was changed on this account.</source>
        <translation>Inget har ändrats för det här kontot.</translation>
    </message>
    <message>
        <source>Takes back what is not saved yet.</source>
        <translation>Tar tillbaka det som inte är sparat än.</translation>
    </message>
    <message>
        <source>Shows what this user sees after logging in.</source>
        <translation>Visar vad användaren ser efter inloggningen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>actions, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not offered while %1: %2.</source>
        <comment>status, actions</comment>
        <translation>Går inte med status %1: %2.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccountChoice</name>
    <message>
        <source>Link to set a password</source>
        <translation>Länk för att ange lösenord</translation>
    </message>
    <message>
        <source>Password typed here</source>
        <translation>Lösenord som anges här</translation>
    </message>
    <message>
        <source>E-mail the login details</source>
        <translation>Mejla inloggningsuppgifterna</translation>
    </message>
    <message>
        <source>Invite by mail</source>
        <translation>Bjud in via mejl</translation>
    </message>
    <message>
        <source>The person accepts the invitation, and only then gets in.</source>
        <translation>Personen godkänner inbjudan och kommer in först då.</translation>
    </message>
    <message>
        <source>Account at once</source>
        <translation>Konto genast</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Inget än</translation>
    </message>
    <message>
        <source>The person gets no mail and no way in. Invite them later.</source>
        <translation>Personen får inget mejl och kommer inte in. Bjud in senare.</translation>
    </message>
    <message>
        <source>%1: enter an e-mail address first.</source>
        <comment>an action</comment>
        <translation>%1: ange en e-postadress först.</translation>
    </message>
    <message>
        <source>To add the user, correct the password.</source>
        <translation>Rätta lösenordet för att lägga till användaren.</translation>
    </message>
    <message>
        <source>The person can log in as soon as they have a password.</source>
        <translation>Personen kan logga in så snart det finns ett lösenord.</translation>
    </message>
    <message>
        <source>It must be changed at the next login.</source>
        <translation>Det måste bytas vid nästa inloggning.</translation>
    </message>
    <message>
        <source>Tell the person the login name and the password yourself.</source>
        <translation>Tala själv om inloggningsnamnet och lösenordet för personen.</translation>
    </message>
    <message>
        <source>Without this mail nobody can log in: send the login details later.</source>
        <translation>Utan det här mejlet kan ingen logga in: skicka inloggningsuppgifterna senare.</translation>
    </message>
    <message>
        <source>The mail holds the login name and the password.</source>
        <translation>Mejlet innehåller inloggningsnamnet och lösenordet.</translation>
    </message>
    <message>
        <source>The mail holds the login name and a link to set a password, but not the typed one: the office&apos;s settings do not allow that. Tell it yourself.</source>
        <translation>Mejlet innehåller inloggningsnamnet och en länk för att ange lösenord, men inte det angivna lösenordet: kontorets inställningar tillåter inte det. Tala om det själv.</translation>
    </message>
    <message>
        <source>The mail holds the login name and a link to set a password.</source>
        <translation>Mejlet innehåller inloggningsnamnet och en länk för att ange lösenord.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccountsModel</name>
    <message>
        <source>Yes</source>
        <comment>an e-mail is sent after saving</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an e-mail is sent after saving</comment>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <comment>column: what is not saved yet</comment>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column: tick to send a mail after saving</comment>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Account / user ID</source>
        <translation>Konto-/användar-ID</translation>
    </message>
    <message>
        <source>Only for new accounts and new passwords. To mail somebody who is saved already, use “Send login details” or “Send invitation”.</source>
        <translation>Bara för nya konton och nya lösenord. Använd ”Skicka inloggningsuppgifter” eller ”Skicka inbjudan” för att mejla någon som redan är sparad.</translation>
    </message>
    <message>
        <source>A new password is always sent after saving.</source>
        <translation>Ett nytt lösenord skickas alltid efter att du har sparat.</translation>
    </message>
    <message>
        <source>This person has no e-mail address.</source>
        <translation>Personen har ingen e-postadress.</translation>
    </message>
    <message>
        <source>Tick to send the login details after saving.</source>
        <translation>Kryssa i för att skicka inloggningsuppgifterna efter att du har sparat.</translation>
    </message>
    <message>
        <source>Tick to send the invitation after saving.</source>
        <translation>Kryssa i för att skicka inbjudan efter att du har sparat.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccountsTab</name>
    <message>
        <source>Customer users</source>
        <translation>Kundanvändare</translation>
    </message>
    <message>
        <source>Find a login account</source>
        <translation>Sök ett inloggningskonto</translation>
    </message>
    <message>
        <source>User, e-mail or login name</source>
        <translation>Användare, e-post eller inloggningsnamn</translation>
    </message>
    <message>
        <source>Login accounts</source>
        <translation>Inloggningskonton</translation>
    </message>
    <message numerus="yes">
        <source>No login account matches “%1”. Clear the search to see all %Ln.</source>
        <translation>
            <numerusform>Inget inloggningskonto matchar ”%1”. Rensa sökningen för att se det enda.</numerusform>
            <numerusform>Inget inloggningskonto matchar ”%1”. Rensa sökningen för att se alla %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can act for this customer yet. Choose “Add customer user”.</source>
        <translation>Ingen kan agera för kunden än. Välj ”Lägg till kundanvändare”.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln login account(s)</source>
        <translation>
            <numerusform>%Ln inloggningskonto</numerusform>
            <numerusform>%Ln inloggningskonton</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bara läsas just nu.</translation>
    </message>
    <message>
        <source>This account is no longer on the card.</source>
        <translation>Kontot finns inte längre på kortet.</translation>
    </message>
    <message>
        <source>Leave the customer without an active administrator?</source>
        <translation>Lämna kunden utan aktiv administratör?</translation>
    </message>
    <message>
        <source>Nobody at the customer could manage the login accounts then; you still can.</source>
        <translation>Då kan ingen hos kunden hantera inloggningskontona; du kan det fortfarande.</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>Ändra nivå</translation>
    </message>
</context>
<context>
    <name>kontorist::ActionBar</name>
    <message>
        <source>%1 (only %2)</source>
        <comment>action, statuses</comment>
        <translation>%1 (bara %2)</translation>
    </message>
    <message>
        <source>Not offered while %1: %2.</source>
        <comment>status, actions</comment>
        <translation>Går inte med status %1: %2.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Deactivate and delete</source>
        <translation>Inaktivera och ta bort</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Fler åtgärder</translation>
    </message>
    <message>
        <source>Why actions are not offered</source>
        <translation>Varför åtgärder inte går</translation>
    </message>
    <message>
        <source>Return, link, cancel and more</source>
        <translation>Återför, koppla, avboka med mera</translation>
    </message>
</context>
<context>
    <name>kontorist::Actions</name>
    <message>
        <source>No database is open.</source>
        <translation>Ingen databas är öppen.</translation>
    </message>
    <message>
        <source>The database cannot be reached at the moment.</source>
        <translation>Databasen kan inte nås just nu.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>Databasen kan bara läsas.</translation>
    </message>
    <message>
        <source>Select a contact first.</source>
        <translation>Markera en kontakt först.</translation>
    </message>
    <message numerus="yes">
        <source>Select one contact only; %Ln are selected.</source>
        <translation>
            <numerusform>Markera bara en kontakt; %Ln är markerad.</numerusform>
            <numerusform>Markera bara en kontakt; %Ln är markerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Contacts first.</source>
        <translation>Gå till Kontakter först.</translation>
    </message>
    <message>
        <source>This page has no search field.</source>
        <translation>Den här sidan har inget sökfält.</translation>
    </message>
    <message>
        <source>The contact is still being read.</source>
        <translation>Kontakten läses fortfarande in.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Du har inte behörighet att göra detta.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>Rad&amp;höjd</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Verk&amp;tyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Lägg till kontakt</translation>
    </message>
    <message>
        <source>Adds a person. No mail is sent.</source>
        <translation>Lägger till en person. Inget mejl skickas.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Öppna kontakt</translation>
    </message>
    <message>
        <source>Shows the selected contact in the detail pane and moves there.</source>
        <translation>Visar den markerade kontakten i detaljpanelen och går dit.</translation>
    </message>
    <message>
        <source>Changes name, address, phone, company or language.</source>
        <translation>Ändrar namn, adress, telefon, företag eller språk.</translation>
    </message>
    <message>
        <source>Prepares a mail with a personal link. Nothing is sent before you press Send in your mail program.</source>
        <translation>Förbereder ett mejl med en personlig länk. Inget skickas förrän du trycker på Skicka i ditt e-postprogram.</translation>
    </message>
    <message>
        <source>Activates the account for the person, without the link. This cannot be undone.</source>
        <translation>Aktiverar kontot åt personen, utan länken. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Blocks the login for good. This cannot be undone.</source>
        <translation>Spärrar inloggningen för gott. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Makes the link of the last activation request useless.</source>
        <translation>Gör länken i den senaste aktiveringsbegäran obrukbar.</translation>
    </message>
    <message>
        <source>Removes the blocked login and prepares a new activation request.</source>
        <translation>Tar bort den spärrade inloggningen och förbereder en ny aktiveringsbegäran.</translation>
    </message>
    <message>
        <source>Saves everything about the contact, jobs and files included, as a ZIP file.</source>
        <translation>Sparar allt om kontakten, även jobb och filer, som en ZIP-fil.</translation>
    </message>
    <message>
        <source>Removes the person&apos;s login. The contact stays and becomes Unregistered.</source>
        <translation>Tar bort personens inloggning. Kontakten finns kvar och blir oregistrerad.</translation>
    </message>
    <message>
        <source>Removes the contact and its finished jobs for good. This cannot be undone.</source>
        <translation>Tar bort kontakten och dess avslutade jobb för gott. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copies the selected rows as a table.</source>
        <translation>Kopierar de markerade raderna som en tabell.</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>Markera alla som matchar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Goes to the search field of this page.</source>
        <translation>Går till sidans sökfält.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language, appearance, mail and office settings.</source>
        <translation>Inställningar för språk, utseende, e-post och kontor.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation>Väljer tabellens kolumner.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakta rader</translation>
    </message>
    <message>
        <source>Shows more rows at once.</source>
        <translation>Visar fler rader på en gång.</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normala rader</translation>
    </message>
    <message>
        <source>Rows of the usual height.</source>
        <translation>Rader med vanlig höjd.</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Luftiga rader</translation>
    </message>
    <message>
        <source>Higher rows that are easier to hit.</source>
        <translation>Högre rader som är lättare att träffa.</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Detaljpanel</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Reads what is shown from the database again.</source>
        <translation>Läser in det som visas från databasen igen.</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Nästa zon</translation>
    </message>
    <message>
        <source>Moves to the next part of the window: navigation, page, detail pane.</source>
        <translation>Går till nästa del av fönstret: navigering, sida, detaljpanel.</translation>
    </message>
    <message>
        <source>Previous zone</source>
        <translation>Föregående zon</translation>
    </message>
    <message>
        <source>Moves to the part of the window before.</source>
        <translation>Går till föregående del av fönstret.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Everybody you know.</source>
        <translation>Alla ni känner.</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Inte inbjudna</translation>
    </message>
    <message>
        <source>Contacts without a login who have no activation request.</source>
        <translation>Kontakter utan inloggning som inte har någon aktiveringsbegäran.</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Utgången länk</translation>
    </message>
    <message>
        <source>Contacts whose activation link has run out.</source>
        <translation>Kontakter vars aktiveringslänk har gått ut.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Every link that was mailed, and what became of it.</source>
        <translation>Varje länk som har mejlats, och vad som blev av den.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Backups and other long work of this session.</source>
        <translation>Säkerhetskopieringar och annat långvarigt arbete under den här sessionen.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Who did what, and when.</source>
        <translation>Vem som gjorde vad, och när.</translation>
    </message>
    <message>
        <source>Service terms</source>
        <translation>Tjänstevillkor</translation>
    </message>
    <message>
        <source>The current terms and their history.</source>
        <translation>De gällande villkoren och deras historik.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>Upload new terms</source>
        <translation>Ladda upp nya villkor</translation>
    </message>
    <message>
        <source>Replaces the service terms; everybody must accept the new ones.</source>
        <translation>Ersätter tjänstevillkoren; alla måste godkänna de nya.</translation>
    </message>
    <message>
        <source>Verify activity log</source>
        <translation>Kontrollera aktivitetsloggen</translation>
    </message>
    <message>
        <source>Checks that no line of the activity log was changed or removed.</source>
        <translation>Kontrollerar att ingen rad i aktivitetsloggen har ändrats eller tagits bort.</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hjälp för den här sidan</translation>
    </message>
    <message>
        <source>Explains the page you see.</source>
        <translation>Förklarar sidan du ser.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Lists all keys, with a search.</source>
        <translation>Listar alla tangenter, med sökning.</translation>
    </message>
    <message>
        <source>About Kontorist</source>
        <translation>Om Kontorist</translation>
    </message>
    <message>
        <source>Version, parts and licences, and a self-test.</source>
        <translation>Version, delar och licenser samt ett självtest.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Closes Kontorist.</source>
        <translation>Stänger Kontorist.</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Öppna en annan databas</translation>
    </message>
    <message>
        <source>Works on another database, or on the demonstration.</source>
        <translation>Arbetar i en annan databas, eller i demonstrationen.</translation>
    </message>
    <message>
        <source>Select a customer first.</source>
        <translation>Markera en kund först.</translation>
    </message>
    <message>
        <source>Select a customer user first.</source>
        <translation>Markera en kundanvändare först.</translation>
    </message>
    <message numerus="yes">
        <source>Select one customer only; %Ln are selected.</source>
        <translation>
            <numerusform>Markera bara en kund; %Ln är markerad.</numerusform>
            <numerusform>Markera bara en kund; %Ln är markerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select one customer user only; %Ln are selected.</source>
        <translation>
            <numerusform>Markera bara en kundanvändare; %Ln är markerad.</numerusform>
            <numerusform>Markera bara en kundanvändare; %Ln är markerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Customers first.</source>
        <translation>Gå till Kunder först.</translation>
    </message>
    <message>
        <source>Go to Customer users first.</source>
        <translation>Gå till Kundanvändare först.</translation>
    </message>
    <message>
        <source>The customer user is still being read.</source>
        <translation>Kundanvändaren läses fortfarande in.</translation>
    </message>
    <message>
        <source>Access map of this contact</source>
        <translation>Åtkomstkarta för kontakten</translation>
    </message>
    <message>
        <source>Shows for which customers the person may act, and what.</source>
        <translation>Visar vilka kunder personen får agera för, och med vilka behörigheter.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Lägg till kund</translation>
    </message>
    <message>
        <source>Opens an empty customer card.</source>
        <translation>Öppnar ett tomt kundkort.</translation>
    </message>
    <message>
        <source>Open customer card</source>
        <translation>Öppna kundkort</translation>
    </message>
    <message>
        <source>Details, login accounts, facilities, orders and fault reports of the customer.</source>
        <translation>Kundens uppgifter, inloggningskonton, anläggningar, ordrar och felanmälningar.</translation>
    </message>
    <message>
        <source>Show users of this customer</source>
        <translation>Visa kundens användare</translation>
    </message>
    <message>
        <source>Goes to Customer users, with this customer only.</source>
        <translation>Går till Kundanvändare, med bara den här kunden.</translation>
    </message>
    <message>
        <source>Permission grid</source>
        <translation>Behörighetsmatris</translation>
    </message>
    <message>
        <source>Everybody at this customer against every permission, to tick and save as one.</source>
        <translation>Alla hos kunden mot varje behörighet, att kryssa i och spara på en gång.</translation>
    </message>
    <message>
        <source>Access map of this customer</source>
        <translation>Åtkomstkarta för kunden</translation>
    </message>
    <message>
        <source>Shows who reaches what at this customer, and why somebody does not.</source>
        <translation>Visar vem som når vad hos kunden, och varför någon inte gör det.</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Lägg till order</translation>
    </message>
    <message>
        <source>Notes a shop, service or work order.</source>
        <translation>Noterar en butiks-, service- eller arbetsorder.</translation>
    </message>
    <message>
        <source>Take fault report</source>
        <translation>Ta emot felanmälan</translation>
    </message>
    <message>
        <source>Notes what somebody reports, e.g. on the phone.</source>
        <translation>Noterar det som någon anmäler, t.ex. per telefon.</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Lägg till kundanvändare</translation>
    </message>
    <message>
        <source>Lets a person act for a customer: at once, or by invitation.</source>
        <translation>Låter en person agera för en kund: genast, eller genom inbjudan.</translation>
    </message>
    <message>
        <source>Show on customer card</source>
        <translation>Visa på kundkort</translation>
    </message>
    <message>
        <source>Opens the card of the customer at this user.</source>
        <translation>Öppnar kundens kort vid den här användaren.</translation>
    </message>
    <message>
        <source>Changes level, permissions and facilities.</source>
        <translation>Ändrar nivå, behörigheter och anläggningar.</translation>
    </message>
    <message>
        <source>Prepares the invitation again with a new link; the old link stops working.</source>
        <translation>Förbereder inbjudan igen med en ny länk; den gamla länken slutar att fungera.</translation>
    </message>
    <message>
        <source>Makes the link of the invitation useless; the user is Pending again.</source>
        <translation>Gör länken i inbjudan obrukbar; användaren blir väntande igen.</translation>
    </message>
    <message>
        <source>Prepares a mail with the login name and a link to set a password.</source>
        <translation>Förbereder ett mejl med inloggningsnamnet och en länk för att ange lösenord.</translation>
    </message>
    <message>
        <source>Lets the person act for this customer.</source>
        <translation>Låter personen agera för den här kunden.</translation>
    </message>
    <message>
        <source>The person can no longer act for this customer; others are not touched.</source>
        <translation>Personen kan inte längre agera för den här kunden; andra kunder berörs inte.</translation>
    </message>
    <message>
        <source>Give new login name</source>
        <translation>Ge nytt inloggningsnamn</translation>
    </message>
    <message>
        <source>A login name of today&apos;s kind: the next number of the customer, or the e-mail address.</source>
        <translation>Ett inloggningsnamn enligt nuvarande inloggningssätt: kundens nästa nummer, eller e-postadressen.</translation>
    </message>
    <message>
        <source>See as this user</source>
        <translation>Se som den här användaren</translation>
    </message>
    <message>
        <source>Shows what the person sees at this customer. Changes nothing.</source>
        <translation>Visar vad personen ser hos kunden. Ändrar inget.</translation>
    </message>
    <message>
        <source>Access map of this person</source>
        <translation>Åtkomstkarta för personen</translation>
    </message>
    <message>
        <source>Shows what was done to and by this user.</source>
        <translation>Visar vad som har gjorts med och av användaren.</translation>
    </message>
    <message>
        <source>Saves everything about the person, jobs and files included, as a ZIP file.</source>
        <translation>Sparar allt om personen, även jobb och filer, som en ZIP-fil.</translation>
    </message>
    <message>
        <source>Removes the login; the user stays and is Pending. This cannot be undone.</source>
        <translation>Tar bort inloggningen; användaren finns kvar och blir väntande. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Takes the person from this customer; the contact stays. This cannot be undone.</source>
        <translation>Tar bort personen från kunden; kontakten finns kvar. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Selects every row that matches the search and filters, shown or not.</source>
        <translation>Markerar varje rad som matchar sökningen och filtren, oavsett om den visas.</translation>
    </message>
    <message>
        <source>Shows or hides the pane with the selected row.</source>
        <translation>Visar eller döljer panelen med den markerade raden.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Firms and others that you bill.</source>
        <translation>Företag och andra som ni fakturerar.</translation>
    </message>
    <message>
        <source>Customer users</source>
        <translation>Kundanvändare</translation>
    </message>
    <message>
        <source>Who may act for which customer.</source>
        <translation>Vem som får agera för vilken kund.</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Felanmälningar</translation>
    </message>
    <message>
        <source>What customers reported, and what became of it.</source>
        <translation>Vad kunder har anmält, och vad som blev av det.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrar</translation>
    </message>
    <message>
        <source>Orders of all customers, with their comments.</source>
        <translation>Ordrar från alla kunder, med kommentarer.</translation>
    </message>
    <message>
        <source>Permission templates</source>
        <translation>Behörighetsmallar</translation>
    </message>
    <message>
        <source>Named sets of permissions, who follows them, and who differs.</source>
        <translation>Namngivna uppsättningar behörigheter, vilka som följer dem och vilka som avviker.</translation>
    </message>
    <message>
        <source>Branded login link</source>
        <translation>Inloggningslänk med eget varumärke</translation>
    </message>
    <message>
        <source>The address of the login box in your own look, to copy to your website.</source>
        <translation>Adressen till inloggningsrutan med ert eget utseende, att kopiera till er webbplats.</translation>
    </message>
    <message>
        <source>Staff and notifications</source>
        <translation>Personal och aviseringar</translation>
    </message>
    <message>
        <source>Who works here, with which rights, and how each hears of fault reports.</source>
        <translation>Vilka som arbetar här, med vilka behörigheter, och hur var och en får veta om felanmälningar.</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;und</translation>
    </message>
    <message>
        <source>Custo&amp;mer user</source>
        <translation>Ku&amp;ndanvändare</translation>
    </message>
    <message>
        <source>Select a booking first.</source>
        <translation>Markera en bokning först.</translation>
    </message>
    <message numerus="yes">
        <source>Select one booking only; %Ln are selected.</source>
        <translation>
            <numerusform>Markera bara en bokning; %Ln är markerad.</numerusform>
            <numerusform>Markera bara en bokning; %Ln är markerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Bookings first.</source>
        <translation>Gå till Bokningar först.</translation>
    </message>
    <message>
        <source>Go to Contacts, Customers, Customer users or Bookings first.</source>
        <translation>Gå till Kontakter, Kunder, Kundanvändare eller Bokningar först.</translation>
    </message>
    <message>
        <source>The booking is still being read.</source>
        <translation>Bokningen läses fortfarande in.</translation>
    </message>
    <message>
        <source>Add booking</source>
        <translation>Lägg till bokning</translation>
    </message>
    <message>
        <source>Notes a booking by hand, with or without an e-mail address.</source>
        <translation>Noterar en bokning för hand, med eller utan e-postadress.</translation>
    </message>
    <message>
        <source>Changes exhibitor, place, extras, discount or address.</source>
        <translation>Ändrar utställare, plats, tillägg, rabatt eller adress.</translation>
    </message>
    <message>
        <source>Prepares a mail that offers the place until a day. Nothing is sent before you press Send in your mail program.</source>
        <translation>Förbereder ett mejl som erbjuder platsen till och med en viss dag. Inget skickas förrän du trycker på Skicka i ditt e-postprogram.</translation>
    </message>
    <message>
        <source>Notes that the exhibitor said yes, by phone or post.</source>
        <translation>Noterar att utställaren tackade ja, per telefon eller post.</translation>
    </message>
    <message>
        <source>Notes that the exhibitor said no, by phone or post.</source>
        <translation>Noterar att utställaren tackade nej, per telefon eller post.</translation>
    </message>
    <message>
        <source>Goes through place, extras, sum and recipient, then issues the invoice.</source>
        <translation>Går igenom plats, tillägg, summa och mottagare och ställer sedan ut fakturan.</translation>
    </message>
    <message>
        <source>Prepares a mail with a new guest link; earlier ones stay valid.</source>
        <translation>Förbereder ett mejl med en ny gästlänk; tidigare fortsätter att gälla.</translation>
    </message>
    <message>
        <source>Prints the invoice or saves it as a PDF, to be sent by hand.</source>
        <translation>Skriver ut fakturan eller sparar den som PDF, att skickas för hand.</translation>
    </message>
    <message>
        <source>Notes a payment of the invoice, in part or whole.</source>
        <translation>Noterar en betalning av fakturan, helt eller delvis.</translation>
    </message>
    <message>
        <source>Begins again: the place becomes free and an issued invoice is credited.</source>
        <translation>Börjar om: platsen blir ledig och en utställd faktura krediteras.</translation>
    </message>
    <message>
        <source>From then on the booking is reached through the account of a contact.</source>
        <translation>Därefter nås bokningen via en kontakts konto.</translation>
    </message>
    <message>
        <source>The booking is no longer reached through the account.</source>
        <translation>Bokningen nås inte längre via kontot.</translation>
    </message>
    <message>
        <source>The buttons in mails that were sent open nothing any more.</source>
        <translation>Knapparna i mejl som har skickats öppnar inget mer.</translation>
    </message>
    <message>
        <source>Lets mails about a booking from before the cut-off carry a guest link.</source>
        <translation>Låter mejl om en bokning från före brytdatumet innehålla en gästlänk.</translation>
    </message>
    <message>
        <source>Mail to the address came back: the booking is handled by phone and post.</source>
        <translation>Mejl till adressen kom tillbaka: bokningen hanteras per telefon och post.</translation>
    </message>
    <message>
        <source>The address works after all.</source>
        <translation>Adressen fungerar trots allt.</translation>
    </message>
    <message>
        <source>Ends the booking; an issued invoice is credited. This cannot be undone.</source>
        <translation>Avslutar bokningen; en utställd faktura krediteras. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bokningar</translation>
    </message>
    <message>
        <source>Places at events: offered, answered, approved, invoiced.</source>
        <translation>Platser på evenemang: erbjudna, besvarade, godkända, fakturerade.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Every invoice and credit note, and what is still to be paid.</source>
        <translation>Varje faktura och kreditfaktura, och vad som återstår att betala.</translation>
    </message>
    <message>
        <source>Manual bookings</source>
        <translation>Manuella bokningar</translation>
    </message>
    <message>
        <source>Bookings that are handled by phone and post.</source>
        <translation>Bokningar som hanteras per telefon och post.</translation>
    </message>
    <message>
        <source>Finds any action, contact, customer or booking by typing.</source>
        <translation>Hittar åtgärder, kontakter, kunder och bokningar medan du skriver.</translation>
    </message>
    <message>
        <source>Events and places</source>
        <translation>Evenemang och platser</translation>
    </message>
    <message>
        <source>Events with their places and price lists.</source>
        <translation>Evenemang med platser och prislistor.</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>&amp;Bokning</translation>
    </message>
</context>
<context>
    <name>kontorist::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Filter by who or what</source>
        <translation>Filtrera på vem eller vad</translation>
    </message>
    <message>
        <source>Filter the activity by who or what</source>
        <translation>Filtrera aktiviteten på vem eller vad</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Inget har gjorts än.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Inget matchar ”%1”.</translation>
    </message>
</context>
<context>
    <name>kontorist::ActivityTab</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>of a service object</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Synlig för</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(raderad)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Inget har gjorts än.</translation>
    </message>
</context>
<context>
    <name>kontorist::AddPlacesDialog</name>
    <message>
        <source>Costs nothing</source>
        <translation>Kostar inget</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name on the price list, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add places to %1</source>
        <translation>Lägg till platser på %1</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>For example A1-A20, B7</source>
        <translation>Till exempel A1-A20, B7</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Pris</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Lägg till platser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln plats</numerusform>
            <numerusform>%Ln platser</numerusform>
        </translation>
    </message>
    <message>
        <source>To save, enter the numbers of the places: single ones, and ranges with a hyphen, separated by commas.</source>
        <translation>Ange platsernas nummer för att spara: enstaka, och intervall med bindestreck, åtskilda med komma.</translation>
    </message>
    <message>
        <source>Add the places?</source>
        <translation>Lägga till platserna?</translation>
    </message>
</context>
<context>
    <name>kontorist::AddUserDialog</name>
    <message>
        <source>%1 is a user of this customer already: %2.</source>
        <comment>%1 person, %2 account type</comment>
        <translation>%1 är redan användare hos den här kunden: %2.</translation>
    </message>
    <message>
        <source>%1 has no active account elsewhere, so they cannot be a guest.</source>
        <translation>%1 har inget aktivt konto någon annanstans och kan därför inte vara gäst.</translation>
    </message>
    <message>
        <source>To add the user, choose a customer.</source>
        <translation>Välj en kund för att lägga till användaren.</translation>
    </message>
    <message>
        <source>To add the user, enter “%1”.</source>
        <translation>Ange ”%1” för att lägga till användaren.</translation>
    </message>
    <message>
        <source>To add the user, correct “%1”.</source>
        <translation>Rätta ”%1” för att lägga till användaren.</translation>
    </message>
    <message>
        <source>To add the user, choose another person or account type.</source>
        <translation>Välj en annan person eller kontotyp för att lägga till användaren.</translation>
    </message>
    <message>
        <source>%1 waits on this card already, to be added: %2.</source>
        <comment>%1 person, %2 account type</comment>
        <translation>%1 väntar redan på att läggas till på det här kortet: %2.</translation>
    </message>
    <message>
        <source>Access: %1. Permissions: %2. Facilities: %3.</source>
        <comment>level, permissions, facilities</comment>
        <translation>Åtkomst: %1. Behörigheter: %2. Anläggningar: %3.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerar…</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Kasta det du har angett?</translation>
    </message>
    <message>
        <source>The customer user has not been added yet.</source>
        <translation>Kundanvändaren har inte lagts till än.</translation>
    </message>
    <message>
        <source>Discard entries</source>
        <translation>Kasta uppgifter</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Lägg till kundanvändare</translation>
    </message>
    <message>
        <source>Add customer user to %1</source>
        <comment>a customer</comment>
        <translation>Lägg till kundanvändare hos %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Person and account</source>
        <translation>Person och konto</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Name or number of the customer</source>
        <translation>Kundens namn eller nummer</translation>
    </message>
    <message>
        <source>Choose another customer</source>
        <translation>Välj en annan kund</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotyp</translation>
    </message>
    <message>
        <source>The main profile of the customer.</source>
        <translation>Kundens huvudprofil.</translation>
    </message>
    <message>
        <source>Somebody of the customer, such as an employee, with limited permissions.</source>
        <translation>Någon hos kunden, till exempel en anställd, med begränsade behörigheter.</translation>
    </message>
    <message>
        <source>Somebody who has an active account elsewhere and is let in here, too, such as an accountant.</source>
        <translation>Någon som har ett aktivt konto någon annanstans och släpps in även här, till exempel en revisor.</translation>
    </message>
    <message>
        <source>Create as contact</source>
        <translation>Skapa som kontakt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>kontorist::AgeingStrip</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Inget återstår.</translation>
    </message>
    <message>
        <source>Open amounts by age</source>
        <translation>Återstående belopp efter ålder</translation>
    </message>
    <message>
        <source>Open in all</source>
        <translation>Återstår totalt</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no amount of this age</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>kontorist::ApproveDialog</name>
    <message>
        <source>%1 × %2, %3 each</source>
        <comment>quantity, item, price</comment>
        <translation>%1 × %2, %3 styck</translation>
    </message>
    <message>
        <source>Discount of %1 on everything</source>
        <translation>Rabatt på %1 på allt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>No place, at %1</source>
        <translation>Ingen plats, på %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>place, event, price</comment>
        <translation>%1 på %2, %3</translation>
    </message>
    <message>
        <source>%1 without VAT + %2 VAT = %3
To be paid by %4</source>
        <translation>%1 utan moms + %2 moms = %3
Betalas senast %4</translation>
    </message>
    <message>
        <source>No invoice address</source>
        <translation>Ingen fakturaadress</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Ingen e-postadress</translation>
    </message>
    <message>
        <source>Approve and invoice</source>
        <translation>Godkänn och fakturera</translation>
    </message>
    <message>
        <source>Approve booking %1?</source>
        <translation>Godkänna bokning %1?</translation>
    </message>
    <message>
        <source>An invoice is issued at once. Go through it and tick what is right.</source>
        <translation>En faktura ställs ut genast. Gå igenom den och kryssa i det som stämmer.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>&amp;Extras</source>
        <translation>&amp;Tillägg</translation>
    </message>
    <message>
        <source>&amp;Sum</source>
        <translation>&amp;Summa</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Mottagare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>To approve, tick %Ln more.</source>
        <translation>
            <numerusform>Kryssa i %Ln till för att godkänna.</numerusform>
            <numerusform>Kryssa i %Ln till för att godkänna.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AssignDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>Assign technician</source>
        <translation>Tilldela tekniker</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>There are no staff members yet.</source>
        <translation>Det finns inga medarbetare än.</translation>
    </message>
</context>
<context>
    <name>kontorist::BackupDialog</name>
    <message>
        <source>Back up user data</source>
        <translation>Säkerhetskopiera användardata</translation>
    </message>
    <message>
        <source>Back up user data of %1</source>
        <translation>Säkerhetskopiera användardata för %1</translation>
    </message>
    <message>
        <source>Name, address and all jobs with their files go into one ZIP file.</source>
        <translation>Namn, adress och alla jobb med deras filer läggs i en ZIP-fil.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersätt den</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Mapp för säkerhetskopian</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>”%1” finns redan.</translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation>Spara som ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs, about %1.</source>
        <translation>
            <numerusform>%Ln jobb, ungefär %1.</numerusform>
            <numerusform>%Ln jobb, ungefär %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free in the folder: %1.</source>
        <translation>Ledigt i mappen: %1.</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Undersöker mappen…</translation>
    </message>
    <message>
        <source>You cannot write to this folder. Choose another one.</source>
        <translation>Du kan inte skriva i den här mappen. Välj en annan.</translation>
    </message>
    <message>
        <source>There is not enough space: %1 are needed, %2 are free. Choose another folder.</source>
        <translation>Utrymmet räcker inte: %1 behövs, %2 är ledigt. Välj en annan mapp.</translation>
    </message>
</context>
<context>
    <name>kontorist::BackupFlow</name>
    <message>
        <source>Checking the archive</source>
        <translation>Kontrollerar arkivet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Back up “%1”</source>
        <translation>Säkerhetskopiera ”%1”</translation>
    </message>
    <message>
        <source>Reading the list of jobs</source>
        <translation>Läser in listan över jobb</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”, %2, %n job(s).</source>
        <translation>
            <numerusform>Sparade ”%1”, %2, %n jobb.</numerusform>
            <numerusform>Sparade ”%1”, %2, %n jobb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the archive names them.</source>
        <translation>
            <numerusform>%n fil kunde inte läsas; den anges i arkivet.</numerusform>
            <numerusform>%n filer kunde inte läsas; de anges i arkivet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
    <message>
        <source>The backup of %1 was stopped. Nothing was left behind.</source>
        <translation>Säkerhetskopieringen av %1 stoppades. Inget finns kvar av den.</translation>
    </message>
    <message>
        <source>The backup of %1 failed. %2</source>
        <translation>Säkerhetskopieringen av %1 misslyckades. %2</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingFilterBar</name>
    <message>
        <source>Any e-mail address</source>
        <translation>Alla e-postadresser</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrekt</translation>
    </message>
    <message>
        <source>None, or not correct</source>
        <translation>Saknas eller inte korrekt</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Studsad</translation>
    </message>
    <message>
        <source>With or without a place</source>
        <translation>Med eller utan plats</translation>
    </message>
    <message>
        <source>With a place</source>
        <translation>Med plats</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Utan plats</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Late: the day to reply is over</source>
        <translation>Sent: sista svarsdagen har passerat</translation>
    </message>
    <message>
        <source>Reply is awaited</source>
        <translation>Svar väntas</translation>
    </message>
    <message>
        <source>No reply is awaited</source>
        <translation>Inget svar väntas</translation>
    </message>
    <message>
        <source>Show only some bookings</source>
        <translation>Visa bara vissa bokningar</translation>
    </message>
    <message>
        <source>Show all bookings again</source>
        <translation>Visa alla bokningar igen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln bokning</numerusform>
            <numerusform>%Ln bokningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Åtkomstsätt</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Sum with VAT</source>
        <translation>Summa med moms</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Kopplad till</translation>
    </message>
    <message>
        <source>before the cut-off, %1</source>
        <translation>före brytdatumet, %1</translation>
    </message>
    <message>
        <source>since the cut-off, %1</source>
        <translation>sedan brytdatumet, %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Förfallen</translation>
    </message>
    <message>
        <source>has one, but is not linked</source>
        <translation>finns, men är inte kopplat</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Bara förfallna</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>Alla bokningar</translation>
    </message>
    <message>
        <source>Not linked, though an active contact has the address</source>
        <translation>Inte kopplade, fast en aktiv kontakt har adressen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bara %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingFlows</name>
    <message>
        <source>Booking %1 is Accepted now.</source>
        <translation>Bokning %1 är nu accepterad.</translation>
    </message>
    <message>
        <source>Booking %1 is Declined now.</source>
        <translation>Bokning %1 är nu avböjd.</translation>
    </message>
    <message>
        <source>Booking %1 is Approved; invoice %2 is issued.</source>
        <translation>Bokning %1 är godkänd; faktura %2 är utställd.</translation>
    </message>
    <message>
        <source>Booking %1 is Unprocessed again.</source>
        <translation>Bokning %1 är åter obehandlad.</translation>
    </message>
    <message>
        <source>Booking %1 is Cancelled.</source>
        <translation>Bokning %1 är avbokad.</translation>
    </message>
    <message>
        <source>The guest links of booking %1 no longer work.</source>
        <translation>Gästlänkarna för bokning %1 fungerar inte längre.</translation>
    </message>
    <message>
        <source>Booking %1 is linked to %2.</source>
        <translation>Bokning %1 är kopplad till %2.</translation>
    </message>
    <message>
        <source>Booking %1 is not linked any more.</source>
        <translation>Bokning %1 är inte kopplad längre.</translation>
    </message>
    <message>
        <source>Booking mails of %1 carry a guest link now.</source>
        <translation>Bokningsmejl för %1 innehåller nu en gästlänk.</translation>
    </message>
    <message>
        <source>Booking %1 is handled by phone and post now.</source>
        <translation>Bokning %1 hanteras nu per telefon och post.</translation>
    </message>
    <message>
        <source>Mail to the address of booking %1 is possible again.</source>
        <translation>Mejl till adressen för bokning %1 är möjligt igen.</translation>
    </message>
    <message>
        <source>Booking %1 of %2 is added.</source>
        <translation>Bokning %1 för %2 är tillagd.</translation>
    </message>
    <message>
        <source>Booking %1 is saved.</source>
        <translation>Bokning %1 är sparad.</translation>
    </message>
    <message>
        <source>Invoice %1 is paid.</source>
        <translation>Faktura %1 är betald.</translation>
    </message>
    <message>
        <source>The payment is registered; %1 of invoice %2 stay open.</source>
        <translation>Betalningen är registrerad; %1 återstår av faktura %2.</translation>
    </message>
    <message>
        <source>Somebody changed this booking meanwhile</source>
        <translation>Någon har ändrat den här bokningen under tiden</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingForm</name>
    <message>
        <source>Edit booking %1</source>
        <translation>Redigera bokning %1</translation>
    </message>
    <message>
        <source>Add booking</source>
        <translation>Lägg till bokning</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Evenemang</translation>
    </message>
    <message>
        <source>Save booking</source>
        <translation>Spara bokning</translation>
    </message>
    <message>
        <source>E&amp;xhibitor</source>
        <translation>&amp;Utställare</translation>
    </message>
    <message>
        <source>Required: person or company, as on the invoice</source>
        <translation>Krävs: person eller företag, som på fakturan</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>E-post&amp;adress</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Invoice &amp;address</source>
        <translation>&amp;Fakturaadress</translation>
    </message>
    <message>
        <source>&amp;Organisation number</source>
        <translation>&amp;Organisationsnummer</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referens</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen än</translation>
    </message>
    <message>
        <source>Ex&amp;tras</source>
        <translation>Ti&amp;llägg</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>&amp;Discount</source>
        <translation>Ra&amp;batt</translation>
    </message>
    <message>
        <source>&amp;Note for staff</source>
        <translation>A&amp;nteckning för personalen</translation>
    </message>
    <message>
        <source>Lin&amp;k to contact</source>
        <translation>&amp;Koppla till kontakt</translation>
    </message>
    <message>
        <source>This is an older booking, &amp;created</source>
        <translation>Det här är en äldre bokning, skapa&amp;d</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>The booking is approved: address, discount and note can be changed. Another address or discount credits invoice %1 and issues a new one.</source>
        <translation>Bokningen är godkänd: adress, rabatt och anteckning kan ändras. En annan adress eller rabatt krediterar faktura %1 och ställer ut en ny.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>event, days</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>place, kind, price</comment>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>%1 – held by %2</source>
        <translation>%1 – upptagen av %2</translation>
    </message>
    <message>
        <source>%1 – removed from the event</source>
        <translation>%1 – borttagen från evenemanget</translation>
    </message>
    <message>
        <source>%1 without VAT + %2 VAT = %3</source>
        <translation>%1 utan moms + %2 moms = %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>access mode, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This place is held by %1. It can be offered once it is free again.</source>
        <translation>Den här platsen är upptagen av %1. Den kan erbjudas när den är ledig igen.</translation>
    </message>
    <message>
        <source>This place is held by %1.</source>
        <translation>Den här platsen är upptagen av %1.</translation>
    </message>
    <message>
        <source>Not a correct address: this booking is handled by phone and post.</source>
        <translation>Inte en korrekt adress: den här bokningen hanteras per telefon och post.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Menade du %1?</translation>
    </message>
    <message>
        <source>%1 has an active account with this address. Link the booking to it</source>
        <translation>%1 har ett aktivt konto med den här adressen. Koppla bokningen till det</translation>
    </message>
    <message>
        <source>Booking B-%1 of this event has the same address.</source>
        <translation>Bokning B-%1 för det här evenemanget har samma adress.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>Databasen kan bara läsas.</translation>
    </message>
    <message>
        <source>You need the right “%1”.</source>
        <translation>Du behöver behörigheten ”%1”.</translation>
    </message>
    <message>
        <source>To save, add an event first: Tools, Events and places.</source>
        <translation>Lägg till ett evenemang först för att spara: Verktyg, Evenemang och platser.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>To save, enter the exhibitor.</source>
        <translation>Ange utställaren för att spara.</translation>
    </message>
    <message>
        <source>To save, choose the contact from the list that opens while you type.</source>
        <translation>För att spara, välj kontakten i listan som öppnas medan du skriver.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>Save the changes to booking %1?</source>
        <translation>Spara ändringarna av bokning %1?</translation>
    </message>
    <message>
        <source>Save the new booking?</source>
        <translation>Spara den nya bokningen?</translation>
    </message>
    <message>
        <source>Credit invoice %1 and issue a new one?</source>
        <translation>Kreditera faktura %1 och ställa ut en ny?</translation>
    </message>
    <message>
        <source>An issued invoice never changes. A credit note takes it back as a whole, and a new invoice is issued with what you typed. Send the exhibitor both.</source>
        <translation>En utställd faktura ändras aldrig. En kreditfaktura tar tillbaka den i sin helhet, och en ny faktura ställs ut med det du har skrivit. Skicka båda till utställaren.</translation>
    </message>
    <message>
        <source>Credit and issue again</source>
        <translation>Kreditera och ställ ut på nytt</translation>
    </message>
    <message>
        <source>A colleague changed booking %1 while you were editing.</source>
        <translation>En kollega har ändrat bokning %1 medan du redigerade.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Nothing of yours was saved. Save your version of these over it?</source>
        <translation>Ändrat under tiden: %1. Inget av ditt har sparats. Spara din version av detta över det?</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>statusen</translation>
    </message>
    <message>
        <source>Save my version</source>
        <translation>Spara min version</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingPages</name>
    <message>
        <source>Send invoice %1 by hand</source>
        <translation>Skicka faktura %1 för hand</translation>
    </message>
    <message>
        <source>Print it, or save it as a PDF to attach to a mail of your own. The booking log notes that it was made.</source>
        <translation>Skriv ut den, eller spara den som PDF och bifoga den i ett eget mejl. Bokningsloggen noterar att den har skapats.</translation>
    </message>
    <message>
        <source>Print invoice</source>
        <translation>Skriv ut faktura</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingPane</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>invoice or credit note, number, sum</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>utställd %1</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 betalt</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>arrangören</translation>
    </message>
    <message>
        <source>exhibitor</source>
        <translation>utställaren</translation>
    </message>
    <message>
        <source>Mail %1 to %2: %3</source>
        <comment>number of the mail, whom, state of its link</comment>
        <translation>Mejl %1 till %2: %3</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>giltig till %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>öppnad %1</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>aldrig öppnad</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>quantity, what, sum without VAT</comment>
        <translation>%1 × %2: %3</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>%1 – mail to it bounced</source>
        <translation>%1 – mejl till den har studsat</translation>
    </message>
    <message>
        <source>%1 – not a correct address</source>
        <translation>%1 – inte en korrekt adress</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, customer</comment>
        <translation>%1 hos %2</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Select a booking to see details and what can be done.</source>
        <translation>Markera en bokning för att se detaljer och vad som kan göras.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>No invoice yet.</source>
        <translation>Ingen faktura än.</translation>
    </message>
    <message>
        <source>No mail with a guest link was made for this booking.</source>
        <translation>Inget mejl med gästlänk har skapats för den här bokningen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings selected</source>
        <translation>
            <numerusform>%Ln bokning markerad</numerusform>
            <numerusform>%Ln bokningar markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has an active account with this address, but the booking is not linked to it.</source>
        <translation>%1 har ett aktivt konto med den här adressen, men bokningen är inte kopplad till det.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Koppla till %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>%1 – removed from the event</source>
        <translation>%1 – borttagen från evenemanget</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Åtkomstsätt</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Kopplad till</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>Fakturaadress</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referens</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Sum with VAT</source>
        <translation>Summa med moms</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Anteckning för personalen</translation>
    </message>
    <message>
        <source>Nothing is recorded for this booking.</source>
        <translation>Inget är noterat för den här bokningen.</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingsPage</name>
    <message>
        <source>Add booking</source>
        <translation>Lägg till bokning</translation>
    </message>
    <message>
        <source>Search: exhibitor, e-mail, event, place, B-104 (Ctrl+F)</source>
        <translation>Sök: utställare, e-post, evenemang, plats, B-104 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search bookings</source>
        <translation>Sök bokningar</translation>
    </message>
    <message>
        <source>Finds exhibitor, e-mail, event, place and the number of the booking, also inside words.</source>
        <translation>Hittar utställare, e-post, evenemang, plats och bokningens nummer, även inuti ord.</translation>
    </message>
</context>
<context>
    <name>kontorist::BrandedLink</name>
    <message>
        <source>a space</source>
        <translation>ett mellanslag</translation>
    </message>
    <message>
        <source>a non-breaking space</source>
        <translation>ett hårt mellanslag</translation>
    </message>
    <message>
        <source>the character U+%1</source>
        <comment>one that cannot be seen alone</comment>
        <translation>tecknet U+%1</translation>
    </message>
    <message>
        <source>The end is missing: character %1 must be %2.</source>
        <translation>Slutet saknas: tecken %1 måste vara %2.</translation>
    </message>
    <message>
        <source>Too long: the name ends before character %1, which is %2.</source>
        <translation>För långt: namnet slutar före tecken %1, som är %2.</translation>
    </message>
    <message>
        <source>Character %1 must be %2; you typed %3.</source>
        <translation>Tecken %1 måste vara %2; du skrev %3.</translation>
    </message>
</context>
<context>
    <name>kontorist::BrandedLinkDialog</name>
    <message>
        <source>Branded login link</source>
        <translation>Inloggningslänk med eget varumärke</translation>
    </message>
    <message>
        <source>Put this link on your own web site. Who follows it sees the login box with your name and the logo from the group settings of the portal.</source>
        <translation>Lägg den här länken på er egen webbplats. Den som följer den ser inloggningsrutan med ert namn och logotypen från portalens gruppinställningar.</translation>
    </message>
    <message>
        <source>Set the office name…</source>
        <translation>Ange kontorets namn…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiera länk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>The name must be “%1”, letter by letter. %2</source>
        <comment>where it differs</comment>
        <translation>Namnet måste vara ”%1”, bokstav för bokstav. %2</translation>
    </message>
    <message>
        <source>Copied. Paste it into your web site.</source>
        <translation>Kopierad. Klistra in den på er webbplats.</translation>
    </message>
</context>
<context>
    <name>kontorist::CardConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Ändrad under tiden</translation>
    </message>
    <message>
        <source>A colleague changed the same fields meanwhile</source>
        <translation>En kollega har ändrat samma fält under tiden</translation>
    </message>
    <message>
        <source>Choose what to keep. What only one of you changed is kept as it is.</source>
        <translation>Välj vad som ska behållas. Det som bara en av er har ändrat behålls som det är.</translation>
    </message>
    <message>
        <source>Save choice</source>
        <translation>Spara valet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>field and value</comment>
        <translation>%1, mitt: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andras</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>field and value</comment>
        <translation>%1, den andras: %2</translation>
    </message>
    <message numerus="yes">
        <source>To save, choose for %Ln more fields.</source>
        <translation>
            <numerusform>Välj för %Ln fält till för att spara.</numerusform>
            <numerusform>Välj för %Ln fält till för att spara.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::CloseGuard</name>
    <message numerus="yes">
        <source>Stop %n task(s) and quit?</source>
        <translation>
            <numerusform>Stoppa %n uppgift och avsluta?</numerusform>
            <numerusform>Stoppa %n uppgifter och avsluta?</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup that is stopped leaves no file behind.</source>
        <translation>En säkerhetskopiering som stoppas lämnar ingen fil kvar.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppa och avsluta</translation>
    </message>
</context>
<context>
    <name>kontorist::ColumnTableView</name>
    <message>
        <source>The database cannot be reached</source>
        <translation>Databasen kan inte nås</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filter</translation>
    </message>
</context>
<context>
    <name>kontorist::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Inget matchar.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Inte nu: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Matching actions and records</source>
        <translation>Matchande åtgärder och poster</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Type an action, or the name of a contact, customer or exhibitor</source>
        <translation>Skriv en åtgärd, eller namnet på en kontakt, kund eller utställare</translation>
    </message>
    <message>
        <source>Search actions, contacts, customers and bookings</source>
        <translation>Sök åtgärder, kontakter, kunder och bokningar</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>Bokning %1</translation>
    </message>
</context>
<context>
    <name>kontorist::CommentThread</name>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Reply to this comment</source>
        <translation>Svara på kommentaren</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Svara inte</translation>
    </message>
    <message>
        <source>Do not reply to that comment</source>
        <translation>Svara inte på den kommentaren</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Ny kommentar</translation>
    </message>
    <message>
        <source>Post to customer</source>
        <translation>Publicera för kund</translation>
    </message>
    <message>
        <source>Post internally</source>
        <translation>Publicera internt</translation>
    </message>
    <message>
        <source>No comments yet. What you post here stays with the order.</source>
        <translation>Inga kommentarer än. Det du publicerar här stannar hos ordern.</translation>
    </message>
    <message>
        <source>Select an order to write about it.</source>
        <translation>Markera en order för att skriva om den.</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Publicerar…</translation>
    </message>
    <message>
        <source>The comment is too long: %1 characters, and at most %2 can be posted. Shorten it, or post it in two parts.</source>
        <translation>Kommentaren är för lång: %1 tecken, och högst %2 kan publiceras. Korta den, eller publicera den i två delar.</translation>
    </message>
    <message>
        <source>Write something, then choose who may see it.</source>
        <translation>Skriv något och välj sedan vem som får se det.</translation>
    </message>
    <message>
        <source>Select a comment first.</source>
        <translation>Markera en kommentar först.</translation>
    </message>
    <message>
        <source>Reply to %1: “%2”</source>
        <comment>author and beginning of a comment</comment>
        <translation>Svar till %1: ”%2”</translation>
    </message>
    <message>
        <source>That comment is internal: the customer cannot see it. So the reply can only be posted internally.</source>
        <translation>Den kommentaren är intern: kunden kan inte se den. Därför kan svaret bara publiceras internt.</translation>
    </message>
    <message>
        <source>The comment holds a character that cannot be seen, perhaps from where it was copied. Nothing was posted. Type that part anew.</source>
        <translation>Kommentaren innehåller ett tecken som inte syns, kanske från stället den kopierades från. Inget har publicerats. Skriv den delen på nytt.</translation>
    </message>
    <message>
        <source>Not posted; your text is still here. %1</source>
        <comment>what went wrong follows</comment>
        <translation>Inte publicerad; din text finns kvar här. %1</translation>
    </message>
</context>
<context>
    <name>kontorist::Comments</name>
    <message>
        <source>%1 · in reply to %2</source>
        <comment>who may see a comment; whom it answers</comment>
        <translation>%1 · svar till %2</translation>
    </message>
    <message>
        <source>%1 (staff)</source>
        <comment>author of a comment</comment>
        <translation>%1 (personal)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>kontorist::CompositionRoot</name>
    <message>
        <source>Opening the database…</source>
        <translation>Öppnar databasen…</translation>
    </message>
</context>
<context>
    <name>kontorist::ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Ändrad under tiden</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>En kollega</translation>
    </message>
    <message>
        <source>%1 changed %2 while you were editing</source>
        <comment>colleague and contact</comment>
        <translation>%1 har ändrat %2 medan du redigerade</translation>
    </message>
    <message>
        <source>Choose what to keep. Fields that only one of you changed are kept as they are.</source>
        <translation>Välj vad som ska behållas. Fält som bara en av er har ändrat behålls som de är.</translation>
    </message>
    <message>
        <source>Saved by the other %1.</source>
        <translation>Sparat av den andra %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mitt</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andras</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Det som sparas</translation>
    </message>
    <message>
        <source>Save choice</source>
        <translation>Spara valet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>field and value</comment>
        <translation>%1, mitt: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>field and value</comment>
        <translation>%1, den andras: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>inte valt än</translation>
    </message>
    <message numerus="yes">
        <source>To save, choose for %Ln more fields.</source>
        <translation>
            <numerusform>Välj för %Ln fält till för att spara.</numerusform>
            <numerusform>Välj för %Ln fält till för att spara.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ContactField</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Type part of the name, e-mail address or company</source>
        <translation>Skriv en del av namnet, e-postadressen eller företaget</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFilterBar</name>
    <message>
        <source>Show only some contacts</source>
        <translation>Visa bara vissa kontakter</translation>
    </message>
    <message>
        <source>Show all contacts again</source>
        <translation>Visa alla kontakter igen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln kontakt</numerusform>
            <numerusform>%Ln kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Inbjuden</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Inte inbjuden</translation>
    </message>
    <message>
        <source>Link valid</source>
        <translation>Giltig länk</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Utgången länk</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 till %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Visa dessa</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFlows</name>
    <message>
        <source>Service terms “%1” are in force. Nobody has accepted them yet.</source>
        <translation>Tjänstevillkoren ”%1” gäller nu. Ingen har godkänt dem än.</translation>
    </message>
    <message>
        <source>The link to %1 no longer works.</source>
        <translation>Länken till %1 fungerar inte längre.</translation>
    </message>
    <message>
        <source>The activity log is intact: %1 lines checked.</source>
        <translation>Aktivitetsloggen är oskadad: %1 rader kontrollerade.</translation>
    </message>
    <message>
        <source>The activity log was tampered with or is damaged</source>
        <translation>Aktivitetsloggen har manipulerats eller är skadad</translation>
    </message>
    <message>
        <source>Line %1 does not fit the lines before it. Everything up to there is intact. Keep a copy of the database and tell your administrator.</source>
        <translation>Rad %1 stämmer inte med raderna före. Allt fram till dess är oskadat. Spara en kopia av databasen och kontakta din administratör.</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFormDialog</name>
    <message>
        <source>There is already a contact with this address.</source>
        <translation>Det finns redan en kontakt med den här adressen.</translation>
    </message>
    <message>
        <source>Show that contact</source>
        <translation>Visa den kontakten</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Menade du %1?</translation>
    </message>
    <message>
        <source>The link sent on %1 will stop working.</source>
        <translation>Länken som skickades %1 slutar att fungera.</translation>
    </message>
    <message>
        <source>The contact will no longer be marked as invited.</source>
        <translation>Kontakten är inte längre markerad som inbjuden.</translation>
    </message>
    <message>
        <source>The person will log in with the new address.</source>
        <translation>Personen loggar in med den nya adressen.</translation>
    </message>
    <message>
        <source>To save, enter “%1”.</source>
        <translation>Ange ”%1” för att spara.</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Rätta ”%1” för att spara.</translation>
    </message>
    <message>
        <source>To save, enter another e-mail address.</source>
        <translation>Ange en annan e-postadress för att spara.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>To invite, enter an e-mail address.</source>
        <translation>Ange en e-postadress för att bjuda in.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Change the e-mail address of %1?</source>
        <translation>Ändra e-postadressen för %1?</translation>
    </message>
    <message>
        <source>Nothing can be sent to this contact without an address.</source>
        <translation>Inget kan skickas till den här kontakten utan adress.</translation>
    </message>
    <message>
        <source>From now on messages go to %1.</source>
        <translation>Från och med nu går meddelanden till %1.</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Ändra adress</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Spara ändringarna av %1?</translation>
    </message>
    <message>
        <source>Save the new contact?</source>
        <translation>Spara den nya kontakten?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Inte sparat än: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Lägg till kontakt</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigera %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoriskt</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Företag</translation>
    </message>
    <message>
        <source>Messages to this person are written in this language</source>
        <translation>Meddelanden till personen skrivs på det här språket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Add and invite</source>
        <translation>Lägg till och bjud in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactTableView</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Columns of the contacts table</source>
        <translation>Kolumner i kontakttabellen</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Inga kontakter än</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Lägg till kontakt</translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation>Fyll med demodata</translation>
    </message>
    <message>
        <source>No contact is %1 with these filters</source>
        <translation>Ingen kontakt har status %1 med de här filtren</translation>
    </message>
    <message>
        <source>No contact matches these filters</source>
        <translation>Ingen kontakt matchar de här filtren</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in %2</source>
        <translation>Inget matchar ”%1” med status %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Inget matchar ”%1”</translation>
    </message>
    <message>
        <source>Add the first one, or look around with invented people first.</source>
        <translation>Lägg till den första, eller se dig omkring bland påhittade personer först.</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactsController</name>
    <message>
        <source>You see data from %1.</source>
        <translation>Du ser data från %1.</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sorterat efter %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, sedan </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln rad kopierad.</numerusform>
            <numerusform>%Ln rader kopierade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied; more do not fit the clipboard.</source>
        <translation>
            <numerusform>Bara den första raden (%Ln) kopierades; fler får inte plats i urklipp.</numerusform>
            <numerusform>Bara de första %Ln raderna kopierades; fler får inte plats i urklipp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ContactsPage</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed by colleagues</source>
        <translation>
            <numerusform>%n kontakt ändrad av kollegor</numerusform>
            <numerusform>%n kontakter ändrade av kollegor</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
</context>
<context>
    <name>kontorist::CreatedPopup</name>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Till</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Brytdatum</translation>
    </message>
    <message>
        <source>Before and since the cut-off</source>
        <translation>Före och sedan brytdatumet</translation>
    </message>
    <message>
        <source>Before the cut-off, %1 (handled by hand)</source>
        <translation>Före brytdatumet, %1 (hanteras för hand)</translation>
    </message>
    <message>
        <source>Since the cut-off, %1</source>
        <translation>Sedan brytdatumet, %1</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerCardDialog</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>%1[*] – customer card</source>
        <comment>name of the customer</comment>
        <translation>%1[*] – kundkort</translation>
    </message>
    <message>
        <source>No customer number</source>
        <translation>Inget kundnummer</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Kundnummer %1</translation>
    </message>
    <message>
        <source>Technician %1</source>
        <translation>Tekniker %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat än</translation>
    </message>
    <message>
        <source>Bring customer back</source>
        <translation>Hämta tillbaka kund</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <translation>Arkivera kund</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>Save or discard the changes of the card first.</source>
        <translation>Spara eller kasta kortets ändringar först.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bara läsas just nu.</translation>
    </message>
    <message>
        <source>Save the customer first. Facilities can be added then.</source>
        <translation>Spara kunden först. Sedan kan anläggningar läggas till.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>To save, undo the changes of the login accounts that a colleague removed.</source>
        <translation>För att spara, ångra ändringarna av de inloggningskonton som en kollega har tagit bort.</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>Arkivera %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active customer user(s) cannot reach this customer any more.</source>
        <translation>
            <numerusform>%Ln aktiv kundanvändare når inte längre den här kunden.</numerusform>
            <numerusform>%Ln aktiva kundanvändare når inte längre den här kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted, and the customer can be brought back.</source>
        <translation>Inget tas bort, och kunden kan hämtas tillbaka.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 är tillbaka.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 är arkiverad.</translation>
    </message>
    <message>
        <source>Parts of the customer card</source>
        <translation>Kundkortets delar</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>mark of a customer</comment>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Saves the whole card (%1)</source>
        <translation>Sparar hela kortet (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a tab, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Login accounts</source>
        <translation>Inloggningskonton</translation>
    </message>
    <message>
        <source>Facilities and service objects</source>
        <translation>Anläggningar och serviceobjekt</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrar</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Felanmälningar</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Save the customer first. This tab fills then.</source>
        <translation>Spara kunden först. Sedan fylls den här fliken.</translation>
    </message>
    <message>
        <source>Permission grid</source>
        <translation>Behörighetsmatris</translation>
    </message>
    <message>
        <source>What is saved now. Changes that are only staged do not count.</source>
        <translation>Det som är sparat nu. Ändringar som inte är sparade än räknas inte.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and remove %Ln customer user(s)?</source>
        <translation>
            <numerusform>Spara och ta bort %Ln kundanvändare?</numerusform>
            <numerusform>Spara och ta bort %Ln kundanvändare?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed for good: %1. Login numbers are never given again; orders keep the name. The contacts stay.</source>
        <translation>Tas bort för gott: %1. Inloggningsnummer delas aldrig ut igen; ordrarna behåller namnet. Kontakterna finns kvar.</translation>
    </message>
    <message>
        <source>A colleague changed some of them after you marked them.</source>
        <translation>En kollega har ändrat några av dem efter att du markerade dem.</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Spara och ta bort</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 är sparad.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1: %2</source>
        <comment>user and reason</comment>
        <translation>Inget har sparats. %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>user and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the new customer?</source>
        <translation>Spara den nya kunden?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Spara ändringarna av %1?</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Lägg till kund</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Spara ändringar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringar</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Permission template</source>
        <translation>Behörighetsmall</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>Another customer has this number already.</source>
        <translation>En annan kund har redan det här numret.</translation>
    </message>
    <message>
        <source>Cannot be saved</source>
        <comment>mark of a login account</comment>
        <translation>Kan inte sparas</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark of a login account</comment>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>mark of a login account</comment>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <comment>mark of a login account</comment>
        <translation>Tas bort</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <comment>mark of a login account</comment>
        <translation>Ändrat av båda</translation>
    </message>
    <message>
        <source>Removed by a colleague</source>
        <comment>mark of a login account</comment>
        <translation>Borttaget av en kollega</translation>
    </message>
    <message>
        <source>Will be added; the invitation follows after saving.</source>
        <translation>Läggs till; inbjudan följer efter att du sparat.</translation>
    </message>
    <message>
        <source>Will be added; the login details follow after saving.</source>
        <translation>Läggs till; inloggningsuppgifterna följer efter att du sparat.</translation>
    </message>
    <message>
        <source>Will be added; nothing is mailed.</source>
        <translation>Läggs till; inget mejlas.</translation>
    </message>
    <message>
        <source>A colleague removed this user. Your changes to it cannot be saved; undo them to go on.</source>
        <translation>En kollega har tagit bort användaren. Dina ändringar av den kan inte sparas; ångra dem för att fortsätta.</translation>
    </message>
    <message>
        <source>Will be removed when you save.</source>
        <translation>Tas bort när du sparar.</translation>
    </message>
    <message>
        <source>A colleague changed this user after you marked it.</source>
        <translation>En kollega har ändrat användaren efter att du markerade den.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>A colleague changed “%1” to %2 meanwhile. You are asked when you save.</source>
        <translation>En kollega har under tiden ändrat ”%1” till %2. Du får frågan när du sparar.</translation>
    </message>
    <message>
        <source>New password; the login details follow after saving.</source>
        <translation>Nytt lösenord; inloggningsuppgifterna följer efter att du sparat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln login account(s)</source>
        <translation>
            <numerusform>%Ln inloggningskonto</numerusform>
            <numerusform>%Ln inloggningskonton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln fält</numerusform>
            <numerusform>%Ln fält</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <translation>Osparade ändringar: %1</translation>
    </message>
    <message>
        <source>Discard the comment that was not posted?</source>
        <translation>Kasta kommentaren som inte publicerades?</translation>
    </message>
    <message>
        <source>You wrote a comment on an order and did not post it.</source>
        <translation>Du skrev en kommentar till en order men publicerade den inte.</translation>
    </message>
    <message>
        <source>Discard comment</source>
        <translation>Kasta kommentar</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerDetails</name>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Select a customer to see details and what can be done.</source>
        <translation>Markera en kund för att se detaljer och vad som kan göras.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Nobody acts for this customer yet.</source>
        <translation>Ingen agerar för den här kunden än.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this customer.</source>
        <translation>Inget är registrerat för den här kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln kund markerad</numerusform>
            <numerusform>%Ln kunder markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerField</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Type part of the name or number</source>
        <translation>Skriv en del av namnet eller numret</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerFilterBar</name>
    <message>
        <source>Show only some customers, or archived ones</source>
        <translation>Visa bara vissa kunder, eller arkiverade</translation>
    </message>
    <message>
        <source>Show all current customers</source>
        <translation>Visa alla aktuella kunder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln kund</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkiverad</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundnummer</translation>
    </message>
    <message>
        <source>only these</source>
        <comment>archived customers</comment>
        <translation>bara dessa</translation>
    </message>
    <message>
        <source>included</source>
        <comment>archived customers</comment>
        <translation>inräknade</translation>
    </message>
    <message>
        <source>none</source>
        <comment>customer number</comment>
        <translation>inget</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>customers</comment>
        <translation>Aktuella</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Arkiverade</translation>
    </message>
    <message>
        <source>All, archived included</source>
        <comment>customers</comment>
        <translation>Alla, även arkiverade</translation>
    </message>
    <message>
        <source>With or without a number</source>
        <translation>Med eller utan nummer</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Utan nummer</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerPages</name>
    <message>
        <source>%1 is a user of %2 now.</source>
        <translation>%1 är nu användare hos %2.</translation>
    </message>
    <message>
        <source>The permissions of %1 at %2 are saved.</source>
        <translation>Behörigheterna för %1 hos %2 är sparade.</translation>
    </message>
    <message>
        <source>Discard the comment that was not posted?</source>
        <translation>Kasta kommentaren som inte publicerades?</translation>
    </message>
    <message>
        <source>You wrote a comment on an order and did not post it.</source>
        <translation>Du skrev en kommentar till en order men publicerade den inte.</translation>
    </message>
    <message>
        <source>Discard comment</source>
        <translation>Kasta kommentar</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerUserFilterBar</name>
    <message>
        <source>Show only some customer users</source>
        <translation>Visa bara vissa kundanvändare</translation>
    </message>
    <message>
        <source>Show all customer users again</source>
        <translation>Visa alla kundanvändare igen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer users</source>
        <translation>
            <numerusform>%Ln kundanvändare</numerusform>
            <numerusform>%Ln kundanvändare</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotyp</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Permission template</source>
        <translation>Behörighetsmall</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>differ from the template</source>
        <translation>avviker från mallen</translation>
    </message>
    <message>
        <source>Any permissions</source>
        <translation>Alla behörigheter</translation>
    </message>
    <message>
        <source>Only where they differ from the template</source>
        <translation>Bara där de avviker från mallen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bara %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerUsersPage</name>
    <message>
        <source>Add customer user</source>
        <translation>Lägg till kundanvändare</translation>
    </message>
    <message>
        <source>Search: person, e-mail, customer, login name (Ctrl+F)</source>
        <translation>Sök: person, e-post, kund, inloggningsnamn (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search customer users</source>
        <translation>Sök kundanvändare</translation>
    </message>
    <message>
        <source>Finds person, e-mail, customer, customer number and login name, also inside words.</source>
        <translation>Hittar person, e-post, kund, kundnummer och inloggningsnamn, även inuti ord.</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomersPage</name>
    <message>
        <source>Add customer</source>
        <translation>Lägg till kund</translation>
    </message>
    <message>
        <source>Search: customer name or number (Ctrl+F)</source>
        <translation>Sök: kundens namn eller nummer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Sök kunder</translation>
    </message>
    <message>
        <source>Finds name and customer number, also inside words.</source>
        <translation>Hittar namn och kundnummer, även inuti ord.</translation>
    </message>
</context>
<context>
    <name>kontorist::DemoStrip</name>
    <message>
        <source>Demo data: nothing here is real. Try whatever you like.</source>
        <translation>Demodata: inget här är verkligt. Prova vad du vill.</translation>
    </message>
</context>
<context>
    <name>kontorist::DesktopHelp</name>
    <message>
        <source>Register of people for print shops, service firms and event organisers.</source>
        <translation>Personregister för tryckerier, serviceföretag och evenemangsarrangörer.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Visar den här texten.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Visar versionen.</translation>
    </message>
    <message>
        <source>Opens this database: a path, or sqlite:///path/to/file.db.</source>
        <translation>Öppnar den här databasen: en sökväg, eller sqlite:///path/to/file.db.</translation>
    </message>
    <message>
        <source>Opens a demonstration database, filled at the first time.</source>
        <translation>Öppnar en demonstrationsdatabas, som fylls första gången.</translation>
    </message>
    <message>
        <source>Checks that the program is whole on this computer, and ends.</source>
        <translation>Kontrollerar att programmet är helt på den här datorn, och avslutar.</translation>
    </message>
    <message>
        <source>Drives the window through a working day and saves pictures in this folder.</source>
        <translation>Går igenom en arbetsdag i fönstret och sparar bilder i den här mappen.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAPP</translation>
    </message>
    <message>
        <source>A link to a contact: kontorist://contact/ID</source>
        <translation>En länk till en kontakt: kontorist://contact/ID</translation>
    </message>
    <message>
        <source>[link]</source>
        <translation>[länk]</translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>Bara en länk kan öppnas åt gången.</translation>
    </message>
    <message>
        <source>--demo opens a database of its own; leave out --database.</source>
        <translation>--demo öppnar en egen databas; utelämna --database.</translation>
    </message>
    <message>
        <source>This is not a link to a contact (kontorist://contact/ID).</source>
        <translation>Det här är ingen länk till en kontakt (kontorist://contact/ID).</translation>
    </message>
    <message>
        <source>%1 (see kontorist --help)</source>
        <translation>%1 (se kontorist --help)</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailController</name>
    <message>
        <source>This contact is gone.</source>
        <translation>Kontakten finns inte längre.</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailHeader</name>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Inbjudan</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Kopiera e-postadressen</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Status: %1, %2</source>
        <translation>Status: %1, %2</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Ingen e-postadress</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Fler detaljer</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailPane</name>
    <message>
        <source>Select a contact to see details and what can be done.</source>
        <translation>Markera en kontakt för att se detaljer och vad som kan göras.</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Detaljpanel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln kontakt markerad</numerusform>
            <numerusform>%Ln kontakter markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one contact to see details and what can be done.</source>
        <translation>Markera en enda kontakt för att se detaljer och vad som kan göras.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Öppna PDF</translation>
    </message>
    <message>
        <source>Show support file</source>
        <translation>Visa bifogad fil</translation>
    </message>
    <message>
        <source>Revoke this link</source>
        <translation>Återkalla länken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>Inga jobb.</translation>
    </message>
    <message>
        <source>No link was ever made for this contact.</source>
        <translation>Ingen länk har någonsin skapats för den här kontakten.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this contact.</source>
        <translation>Inget är registrerat för den här kontakten.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>Markera ett jobb först.</translation>
    </message>
    <message>
        <source>This job has no PDF.</source>
        <translation>Det här jobbet har ingen PDF.</translation>
    </message>
    <message>
        <source>This job has no support file.</source>
        <translation>Det här jobbet har ingen bifogad fil.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Markera en länk först.</translation>
    </message>
    <message>
        <source>The link no longer works afterwards.</source>
        <translation>Länken fungerar inte längre efteråt.</translation>
    </message>
    <message>
        <source>This link no longer works anyway.</source>
        <translation>Den här länken fungerar ändå inte längre.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Åtkomstlista</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bokningar</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailsTab</name>
    <message>
        <source>Required</source>
        <translation>Obligatoriskt</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no technician</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Hears of fault reports and comments of this customer</source>
        <translation>Får veta om kundens felanmälningar och kommentarer</translation>
    </message>
    <message>
        <source>Messages to this customer are written in this language</source>
        <translation>Meddelanden till kunden skrivs på det här språket</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>Visa den kunden</translation>
    </message>
    <message>
        <source>A colleague changed this to “%1” meanwhile.</source>
        <translation>En kollega har under tiden ändrat detta till ”%1”.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Ta den andras</translation>
    </message>
    <message>
        <source>Login names that exist keep their number.</source>
        <translation>Befintliga inloggningsnamn behåller sitt nummer.</translation>
    </message>
    <message>
        <source>To save, enter “%1”.</source>
        <translation>Ange ”%1” för att spara.</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Rätta ”%1” för att spara.</translation>
    </message>
</context>
<context>
    <name>kontorist::EditFlow</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 har lagts till.</translation>
    </message>
    <message>
        <source>The changes of %1 are saved.</source>
        <translation>Ändringarna av %1 är sparade.</translation>
    </message>
</context>
<context>
    <name>kontorist::EditPlaceDialog</name>
    <message>
        <source>Edit place %1</source>
        <translation>Redigera plats %1</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Pris</translation>
    </message>
    <message>
        <source>%1 (removed from the price list)</source>
        <translation>%1 (borttagen från prislistan)</translation>
    </message>
    <message>
        <source>Held by B-%1 %2: the booking follows until it is approved.</source>
        <translation>Upptagen av B-%1 %2: bokningen följer med tills den är godkänd.</translation>
    </message>
    <message>
        <source>Save place</source>
        <translation>Spara plats</translation>
    </message>
    <message>
        <source>To save, enter the number.</source>
        <translation>Ange numret för att spara.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>Save the changes to place %1?</source>
        <translation>Spara ändringarna av plats %1?</translation>
    </message>
</context>
<context>
    <name>kontorist::EventForm</name>
    <message>
        <source>Bookings come in until</source>
        <translation>Bokningar tas emot till och med</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>Spara evenemang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Första dagen</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Sista dagen</translation>
    </message>
    <message>
        <source>Last day to &amp;book</source>
        <translation>Sista dag att &amp;boka</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Tidszon</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen gräns</translation>
    </message>
    <message>
        <source>Most bookings at once</source>
        <translation>Flest bokningar samtidigt</translation>
    </message>
    <message>
        <source>&amp;Most bookings at once</source>
        <translation>Fl&amp;est bokningar samtidigt</translation>
    </message>
    <message>
        <source>Gets copies of booking mails where asked</source>
        <translation>Får kopior av bokningsmejl när så begärs</translation>
    </message>
    <message>
        <source>&amp;Organiser&apos;s e-mail address</source>
        <translation>&amp;Arrangörens e-postadress</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>To save, enter the name of the event.</source>
        <translation>Ange evenemangets namn för att spara.</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Rätta ”%1” för att spara.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>The currency stays as it is once there are bookings.</source>
        <translation>Valutan ligger fast när det väl finns bokningar.</translation>
    </message>
    <message>
        <source>A colleague changed “%1” while you were editing.</source>
        <translation>En kollega har ändrat ”%1” medan du redigerade.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved. Save your version over it, or take theirs and lose what you typed?</source>
        <translation>Inget av ditt har sparats. Spara din version över den, eller ta den andras och förlora det du har skrivit?</translation>
    </message>
    <message>
        <source>Save my version</source>
        <translation>Spara min version</translation>
    </message>
    <message>
        <source>Take their version</source>
        <translation>Ta den andras version</translation>
    </message>
</context>
<context>
    <name>kontorist::EventsDialog</name>
    <message>
        <source>full</source>
        <comment>an event</comment>
        <translation>fullt</translation>
    </message>
    <message>
        <source>%1 of %2 places free</source>
        <translation>%1 av %2 platser lediga</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln bokning</numerusform>
            <numerusform>%Ln bokningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Lägg till evenemang</translation>
    </message>
    <message>
        <source>There are no events yet. Add the first one with “Add event”.</source>
        <translation>Det finns inga evenemang än. Lägg till det första med ”Lägg till evenemang”.</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Evenemanget</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prislista</translation>
    </message>
    <message>
        <source>Show bookings</source>
        <translation>Visa bokningar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save the new event?</source>
        <translation>Spara det nya evenemanget?</translation>
    </message>
    <message>
        <source>Save the event?</source>
        <translation>Spara evenemanget?</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Det du har skrivit är inte sparat än.</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>Spara evenemang</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringar</translation>
    </message>
    <message>
        <source>Save the event first.</source>
        <translation>Spara evenemanget först.</translation>
    </message>
</context>
<context>
    <name>kontorist::ExtrasTable</name>
    <message>
        <source>The price list of the event has no extras.</source>
        <translation>Evenemangets prislista har inga tillägg.</translation>
    </message>
    <message>
        <source>%1 (no longer on the price list)</source>
        <translation>%1 (finns inte längre i prislistan)</translation>
    </message>
</context>
<context>
    <name>kontorist::FacilitiesTab</name>
    <message>
        <source>Facility</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Serviceobjekt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Service object</source>
        <translation>Serviceobjekt</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>of a service object</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>Add facility</source>
        <translation>Lägg till anläggning</translation>
    </message>
    <message>
        <source>Rename facility</source>
        <translation>Byt namn på anläggning</translation>
    </message>
    <message>
        <source>Remove facility</source>
        <translation>Ta bort anläggning</translation>
    </message>
    <message>
        <source>Add service object</source>
        <translation>Lägg till serviceobjekt</translation>
    </message>
    <message>
        <source>Edit service object</source>
        <translation>Redigera serviceobjekt</translation>
    </message>
    <message>
        <source>Remove service object</source>
        <translation>Ta bort serviceobjekt</translation>
    </message>
    <message>
        <source>No facilities yet. Add the places of this customer here; then each customer user can be given its own.</source>
        <translation>Inga anläggningar än. Lägg till kundens platser här; sedan kan varje kundanvändare få sina egna.</translation>
    </message>
    <message>
        <source>No service objects yet. Add what is serviced at this customer.</source>
        <translation>Inga serviceobjekt än. Lägg till det som servas hos kunden.</translation>
    </message>
    <message>
        <source>Facilities and service objects are saved at once, not with the card.</source>
        <translation>Anläggningar och serviceobjekt sparas genast, inte med kortet.</translation>
    </message>
    <message>
        <source>Select a facility first.</source>
        <translation>Markera en anläggning först.</translation>
    </message>
    <message>
        <source>Select a service object first.</source>
        <translation>Markera ett serviceobjekt först.</translation>
    </message>
    <message>
        <source>The facility was added.</source>
        <translation>Anläggningen har lagts till.</translation>
    </message>
    <message>
        <source>The facility was renamed.</source>
        <translation>Anläggningen har bytt namn.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Customer users who have it chosen no longer have. This cannot be undone.</source>
        <translation>Kundanvändare som hade valt den har den inte längre. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>The facility was removed.</source>
        <translation>Anläggningen är borttagen.</translation>
    </message>
    <message>
        <source>The service object was saved.</source>
        <translation>Serviceobjektet är sparat.</translation>
    </message>
    <message>
        <source>The service object was added.</source>
        <translation>Serviceobjektet har lagts till.</translation>
    </message>
    <message>
        <source>The service object is removed. This cannot be undone.</source>
        <translation>Serviceobjektet tas bort. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>The service object was removed.</source>
        <translation>Serviceobjektet är borttaget.</translation>
    </message>
</context>
<context>
    <name>kontorist::FacilityTicks</name>
    <message>
        <source>Find facilities</source>
        <translation>Sök anläggningar</translation>
    </message>
    <message>
        <source>Facilities that are shown</source>
        <translation>Anläggningar som visas</translation>
    </message>
    <message>
        <source>This customer has no facilities, so everything is shown.</source>
        <translation>Kunden har inga anläggningar, så allt visas.</translation>
    </message>
    <message>
        <source>This customer has one facility, so everything is shown. The choice counts as soon as there are several.</source>
        <translation>Kunden har en anläggning, så allt visas. Valet gäller så snart det finns flera.</translation>
    </message>
    <message>
        <source>This customer has several facilities: nothing is shown until some are chosen.</source>
        <translation>Kunden har flera anläggningar: inget visas förrän några har valts.</translation>
    </message>
    <message>
        <source>Only what belongs to the ticked entries is shown.</source>
        <translation>Bara det som hör till de ikryssade raderna visas.</translation>
    </message>
    <message>
        <source>No facility matches “%1”.</source>
        <translation>Ingen anläggning matchar ”%1”.</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Markera alla som visas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Select none shown</source>
        <translation>Avmarkera alla som visas</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Avmarkera alla</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>ticked entries of a list</comment>
        <translation>%1 av %2 valda</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultDetail</name>
    <message>
        <source>Select a fault report to see it.</source>
        <translation>Markera en felanmälan för att se den.</translation>
    </message>
    <message>
        <source>Description of the fault</source>
        <translation>Beskrivning av felet</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Oläst</translation>
    </message>
    <message>
        <source>Open fault report</source>
        <translation>Öppna felanmälan</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Visa order</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Visa kund</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>No description was given.</source>
        <translation>Ingen beskrivning har angetts.</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Anmäld av</translation>
    </message>
    <message>
        <source>Taken by staff</source>
        <translation>Mottagen av personal</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tilldelad till</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Arbetsorder</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>First opened</source>
        <translation>Först öppnad</translation>
    </message>
    <message>
        <source>Mark as read: somebody has opened it already.</source>
        <translation>Markera som läst: någon har redan öppnat den.</translation>
    </message>
    <message>
        <source>Goes to the description and marks the report as read</source>
        <translation>Går till beskrivningen och markerar anmälan som läst</translation>
    </message>
    <message>
        <source>Nobody was told: the customer had no technician with an address, and nobody had subscribed to all fault reports.</source>
        <translation>Ingen fick veta: kunden hade ingen tekniker med adress, och ingen prenumererade på alla felanmälningar.</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultFormDialog</name>
    <message>
        <source>Take fault report</source>
        <translation>Ta emot felanmälan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Required: what is broken, in a few words</source>
        <translation>Obligatoriskt: vad som är trasigt, med några få ord</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>What happened, since when, who can be called back</source>
        <translation>Vad som hände, sedan när, vem man kan ringa upp</translation>
    </message>
    <message>
        <source>The customer&apos;s technician and all who subscribed to fault reports are told, each by SMS or e-mail as set in their notifications.</source>
        <translation>Kundens tekniker och alla som prenumererar på felanmälningar får veta, var och en via sms eller e-post enligt sina aviseringar.</translation>
    </message>
    <message>
        <source>To save, enter a title.</source>
        <translation>Ange en rubrik för att spara.</translation>
    </message>
    <message>
        <source>Save the new fault report?</source>
        <translation>Spara den nya felanmälan?</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultPage</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Choose another database</source>
        <translation>Välj en annan databas</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultsPanel</name>
    <message>
        <source>Fault reports</source>
        <translation>Felanmälningar</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Bara olästa</translation>
    </message>
    <message>
        <source>Take fault report</source>
        <translation>Ta emot felanmälan</translation>
    </message>
    <message>
        <source>Status of the fault reports shown</source>
        <translation>Status för felanmälningarna som visas</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fault reports</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Alla statusar</translation>
    </message>
    <message>
        <source>Nothing unread here. Untick “Unread only” to see the others.</source>
        <translation>Inget oläst här. Avmarkera ”Bara olästa” för att se de andra.</translation>
    </message>
    <message>
        <source>No open fault reports. Choose “Every status” to see those that were closed.</source>
        <translation>Inga öppna felanmälningar. Välj ”Alla statusar” för att se de stängda.</translation>
    </message>
    <message>
        <source>No fault report has the status “%1”.</source>
        <translation>Ingen felanmälan har statusen ”%1”.</translation>
    </message>
    <message>
        <source>There are no fault reports yet. Those that customers send appear here by themselves; take one that comes by phone with “Take fault report”.</source>
        <translation>Det finns inga felanmälningar än. De som kunder skickar visas här av sig själva; ta emot en som kommer per telefon med ”Ta emot felanmälan”.</translation>
    </message>
    <message>
        <source>Select a fault report to see it.</source>
        <translation>Markera en felanmälan för att se den.</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Markerad som läst.</translation>
    </message>
    <message>
        <source>Fault report “%1” assigned.</source>
        <translation>Felanmälan ”%1” är tilldelad.</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>Stänga ”%1”?</translation>
    </message>
    <message>
        <source>The fault report leaves the list of open ones and cannot be opened again. Its work order %1 stays as it is.</source>
        <translation>Felanmälan försvinner från listan över öppna och kan inte öppnas igen. Dess arbetsorder %1 förblir som den är.</translation>
    </message>
    <message>
        <source>The fault report leaves the list of open ones and cannot be opened again. No work order was made for it.</source>
        <translation>Felanmälan försvinner från listan över öppna och kan inte öppnas igen. Ingen arbetsorder har skapats för den.</translation>
    </message>
    <message>
        <source>Close fault report</source>
        <translation>Stäng felanmälan</translation>
    </message>
    <message>
        <source>Fault report “%1” closed.</source>
        <translation>Felanmälan ”%1” är stängd.</translation>
    </message>
    <message>
        <source>Work order %1 created.</source>
        <translation>Arbetsorder %1 är skapad.</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Visa order</translation>
    </message>
    <message>
        <source>Fault report “%1” taken.</source>
        <translation>Felanmälan ”%1” är mottagen.</translation>
    </message>
</context>
<context>
    <name>kontorist::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Lägg till filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Räknar…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits of all contacts</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kontorist::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Ändra det här filtret</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Ta bort filter: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Ta bort det här filtret</translation>
    </message>
</context>
<context>
    <name>kontorist::FirstRunDialog</name>
    <message>
        <source>Welcome to Kontorist</source>
        <translation>Välkommen till Kontorist</translation>
    </message>
    <message>
        <source>How do you want to begin? You can change to another database later.</source>
        <translation>Hur vill du börja? Du kan byta till en annan databas senare.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation>Fyll med demodata</translation>
    </message>
    <message>
        <source>A print shop with 5,000 invented contacts and their jobs, to try everything out. Nothing in it is real.</source>
        <translation>Ett tryckeri med 5 000 påhittade kontakter och deras jobb, att prova allt med. Inget i det är verkligt.</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Börja på den här datorn</translation>
    </message>
    <message>
        <source>An empty database for one office computer. It is kept in %1.</source>
        <translation>En tom databas för en enda kontorsdator. Den sparas i %1.</translation>
    </message>
    <message>
        <source>Connect to the office database</source>
        <translation>Anslut till kontorets databas</translation>
    </message>
    <message>
        <source>Your administrator tells you where it is. This version opens a Kontorist database file on this computer.</source>
        <translation>Din administratör talar om var den finns. Den här versionen öppnar en Kontorist-databasfil på den här datorn.</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Databasfil</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>To continue, choose the database file.</source>
        <translation>Välj databasfilen för att fortsätta.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Filen finns inte.</translation>
    </message>
    <message>
        <source>Office database</source>
        <translation>Kontorets databas</translation>
    </message>
    <message>
        <source>Kontorist databases (*.db *.sqlite *.kontorist);;All files (*)</source>
        <translation>Kontorist-databaser (*.db *.sqlite *.kontorist);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Öppna en annan databas</translation>
    </message>
    <message>
        <source>Which database do you want to work on?</source>
        <translation>Vilken databas vill du arbeta i?</translation>
    </message>
    <message>
        <source>The database of this computer; a new one where there is none. It is kept in %1.</source>
        <translation>Den här datorns databas; en ny om det inte finns någon. Den ligger i %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>kontorist::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language this text is in: en, sv, nb or fr. It chooses the help page.</extracomment>
        <translation>sv</translation>
    </message>
</context>
<context>
    <name>kontorist::InvitationFlow</name>
    <message>
        <source>Noted. A link in that mail no longer works.</source>
        <translation>Noterat. En länk i det mejlet fungerar inte längre.</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoiceDetail</name>
    <message>
        <source>Text</source>
        <comment>of an invoice line</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Utan moms</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betald den</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Betalningssätt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Inga än.</translation>
    </message>
    <message>
        <source>Select an invoice to see it.</source>
        <translation>Markera en faktura för att se den.</translation>
    </message>
    <message>
        <source>Related document</source>
        <translation>Tillhörande dokument</translation>
    </message>
    <message>
        <source>Register payment…</source>
        <translation>Registrera betalning…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Spara som PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Show booking</source>
        <translation>Visa bokning</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Fakturarader</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalningar</translation>
    </message>
    <message>
        <source>The selected invoice</source>
        <translation>Den markerade fakturan</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>kind, number, how it stands</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Köpare</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bokning</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenemang</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utställd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Betalningsreferens</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Att betala tillbaka</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to be paid</comment>
        <translation>Återstår</translation>
    </message>
    <message>
        <source>Register payment: %1</source>
        <translation>Registrera betalning: %1</translation>
    </message>
    <message>
        <source>Takes back invoice %1.</source>
        <translation>Tar tillbaka faktura %1.</translation>
    </message>
    <message>
        <source>Taken back by credit note %1.</source>
        <translation>Återtagen med kreditfaktura %1.</translation>
    </message>
    <message>
        <source>Without VAT: %1</source>
        <translation>Utan moms: %1</translation>
    </message>
    <message>
        <source>VAT %1 of %2: %3</source>
        <comment>rate, base, VAT</comment>
        <translation>Moms %1 på %2: %3</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Totalt: %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Inget återstår.</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoiceOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Sparade ”%1”.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Skriv ut %1</translation>
    </message>
    <message>
        <source>%1 could not be printed. Check the printer, then print again.</source>
        <translation>%1 kunde inte skrivas ut. Kontrollera skrivaren och skriv sedan ut igen.</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1 har skickats till skrivaren.</translation>
    </message>
    <message>
        <source>The booking log could not be written: %1</source>
        <translation>Bokningsloggen kunde inte skrivas: %1</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoiceParts</name>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bara läsas just nu.</translation>
    </message>
    <message>
        <source>For this you need the right “%1”. Your administrator can give it to you.</source>
        <translation>För detta behöver du behörigheten ”%1”. Din administratör kan ge dig den.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(raderad)</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportera CSV…</translation>
    </message>
    <message>
        <source>Search invoices by number, buyer or reference</source>
        <translation>Sök fakturor efter nummer, köpare eller referens</translation>
    </message>
    <message>
        <source>Number, buyer or reference</source>
        <translation>Nummer, köpare eller referens</translation>
    </message>
    <message>
        <source>Standing of the invoices shown</source>
        <translation>Läge för fakturorna som visas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invoices</comment>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>Obetalda</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>invoices</comment>
        <translation>Förfallna</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>Betalda</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>invoices</comment>
        <translation>Krediterade</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Kreditfakturor</translation>
    </message>
    <message>
        <source>Event of the invoices shown</source>
        <translation>Evenemang för fakturorna som visas</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Alla evenemang</translation>
    </message>
    <message>
        <source>No invoice fits the search and the filters. Change them to see others.</source>
        <translation>Ingen faktura matchar sökningen och filtren. Ändra dem för att se andra.</translation>
    </message>
    <message>
        <source>There are no invoices yet. An invoice is issued when a booking is approved.</source>
        <translation>Det finns inga fakturor än. En faktura ställs ut när en bokning godkänns.</translation>
    </message>
    <message>
        <source>Select an invoice to see it.</source>
        <translation>Markera en faktura för att se den.</translation>
    </message>
    <message>
        <source>What was paid back on credit note %1 is registered.</source>
        <translation>Det som betalats tillbaka på kreditfaktura %1 är registrerat.</translation>
    </message>
    <message>
        <source>The payment of invoice %1 is registered.</source>
        <translation>Betalningen av faktura %1 är registrerad.</translation>
    </message>
    <message>
        <source>%1 stay open.</source>
        <translation>%1 återstår.</translation>
    </message>
    <message>
        <source>Nothing stays open.</source>
        <translation>Inget återstår.</translation>
    </message>
    <message>
        <source>There is nothing to export in this list.</source>
        <translation>Det finns inget att exportera i den här listan.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invoices and credit notes that the list finds.</source>
        <translation>
            <numerusform>Den enda faktura eller kreditfaktura (%Ln) som listan hittar.</numerusform>
            <numerusform>Alla %Ln fakturor och kreditfakturor som listan hittar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Exportera fakturor</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>file name</comment>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>”%1” kunde inte skrivas: %2</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exporterat till ”%1”.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoicesPreferences</name>
    <message>
        <source>Seller</source>
        <translation>Säljare</translation>
    </message>
    <message>
        <source>Stands on each invoice</source>
        <translation>Står på varje faktura</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>To be paid in euro</source>
        <translation>För betalning i euro</translation>
    </message>
    <message>
        <source>To be paid in kronor</source>
        <translation>För betalning i kronor</translation>
    </message>
    <message>
        <source>A company&apos;s, as 123 456 78 90</source>
        <translation>Ett företags, som 123 456 78 90</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Save invoice settings</source>
        <translation>Spara fakturainställningar</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> dagar</translation>
    </message>
    <message>
        <source>Next invoice number</source>
        <translation>Nästa fakturanummer</translation>
    </message>
    <message>
        <source>Guest links for bookings since, day</source>
        <translation>Gästlänkar för bokningar sedan, dag</translation>
    </message>
    <message>
        <source>Guest links for bookings since, time</source>
        <translation>Gästlänkar för bokningar sedan, tid</translation>
    </message>
    <message>
        <source>in Stockholm</source>
        <comment>a time of day there</comment>
        <translation>i Stockholm</translation>
    </message>
    <message>
        <source>Bookings made before this moment get no guest links: they are handled by phone and post, unless staff allow links for one of them.</source>
        <translation>Bokningar från före den här tidpunkten får inga gästlänkar: de hanteras per telefon och post, om inte personalen tillåter länkar för någon av dem.</translation>
    </message>
    <message>
        <source>Guest links for bookings since</source>
        <translation>Gästlänkar för bokningar sedan</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen databas är öppen.</translation>
    </message>
    <message>
        <source>To change these settings you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation>För att ändra de här inställningarna behöver du behörigheten ”%1” och en databas som kan skrivas. Din administratör kan hjälpa till.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>To save, correct the field that is marked.</source>
        <translation>Rätta det markerade fältet för att spara.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>Invoices can be issued once seller, address and one way to pay are entered: IBAN, Bankgiro or Swish.</source>
        <translation>Fakturor kan ställas ut när säljare, adress och ett betalningssätt är angivna: IBAN, Bankgiro eller Swish.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 on.</source>
        <translation>Ange ett heltal från 1 och uppåt.</translation>
    </message>
    <message>
        <source>Can be set until the first invoice is issued. From then on numbers run without gaps.</source>
        <translation>Kan anges tills den första fakturan ställs ut. Därefter löper numren utan luckor.</translation>
    </message>
    <message>
        <source>Invoices were issued already: numbers run on without gaps, and cannot be set.</source>
        <translation>Fakturor har redan ställts ut: numren löper vidare utan luckor och kan inte anges.</translation>
    </message>
</context>
<context>
    <name>kontorist::IssuedRange</name>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>till</translation>
    </message>
    <message>
        <source>Days of issue</source>
        <translation>Utställningsdagar</translation>
    </message>
    <message>
        <source>Issued on any day</source>
        <translation>Utställda vilken dag som helst</translation>
    </message>
    <message>
        <source>Issued this month</source>
        <translation>Utställda den här månaden</translation>
    </message>
    <message>
        <source>Issued last month</source>
        <translation>Utställda förra månaden</translation>
    </message>
    <message>
        <source>Issued this year</source>
        <translation>Utställda i år</translation>
    </message>
    <message>
        <source>Issued last year</source>
        <translation>Utställda förra året</translation>
    </message>
    <message>
        <source>Issued on chosen days</source>
        <translation>Utställda valda dagar</translation>
    </message>
    <message>
        <source>Issued from</source>
        <translation>Utställda från och med</translation>
    </message>
    <message>
        <source>Issued until</source>
        <translation>Utställda till och med</translation>
    </message>
</context>
<context>
    <name>kontorist::LinkBookingDialog</name>
    <message>
        <source>Link to contact</source>
        <translation>Koppla till kontakt</translation>
    </message>
    <message>
        <source>Link booking %1 of %2 to a contact?</source>
        <translation>Koppla bokning %1 för %2 till en kontakt?</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>&amp;Kontakt:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guest links stop working.</source>
        <translation>
            <numerusform>%Ln gästlänk slutar att fungera.</numerusform>
            <numerusform>%Ln gästlänkar slutar att fungera.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the booking is reached through the account of the contact, and behaves like any booking made there.</source>
        <translation>Från och med nu nås bokningen via kontaktens konto och fungerar som alla bokningar som görs där.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose the contact from the list that opens while you type.</source>
        <translation>Välj kontakten i listan som öppnas medan du skriver.</translation>
    </message>
</context>
<context>
    <name>kontorist::LinksPage</name>
    <message>
        <source>Links</source>
        <translation>Länkar</translation>
    </message>
    <message>
        <source>Revoke this link</source>
        <translation>Återkalla länken</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Visa kontakt</translation>
    </message>
    <message>
        <source>State of the links shown</source>
        <translation>Tillstånd för länkarna som visas</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Alla tillstånd</translation>
    </message>
    <message>
        <source>Purpose of the links shown</source>
        <translation>Ändamål för länkarna som visas</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Alla ändamål</translation>
    </message>
    <message>
        <source>No link matches these filters.</source>
        <translation>Ingen länk matchar de här filtren.</translation>
    </message>
    <message>
        <source>No link was ever made.</source>
        <translation>Ingen länk har skapats än.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Markera en länk först.</translation>
    </message>
    <message>
        <source>The link no longer works afterwards.</source>
        <translation>Länken fungerar inte längre efteråt.</translation>
    </message>
    <message>
        <source>This link no longer works anyway.</source>
        <translation>Den här länken fungerar ändå inte längre.</translation>
    </message>
</context>
<context>
    <name>kontorist::MainWindow</name>
    <message>
        <source>Demo data</source>
        <translation>Demodata</translation>
    </message>
    <message>
        <source>Kontorist – %1</source>
        <translation>Kontorist – %1</translation>
    </message>
    <message>
        <source>Kontorist – %1 (%2)</source>
        <translation>Kontorist – %1 (%2)</translation>
    </message>
    <message>
        <source>A task is running. Wait for its end or stop it, then open another database.</source>
        <translation>En uppgift pågår. Vänta tills den är klar eller stoppa den, och öppna sedan en annan databas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln oläst</numerusform>
            <numerusform>%Ln olästa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>Navigering</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>section, what its mark means</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kontorist::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Stäng det här meddelandet</translation>
    </message>
</context>
<context>
    <name>kontorist::Notices</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>SMS or e-mail, a name, and the number or address</comment>
        <translation>%1 till %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <translation>
            <numerusform>%1, %Ln gång</numerusform>
            <numerusform>%1, %Ln gånger</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the items of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a message and when it was sent</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>Väntar på att skickas: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>messages</comment>
        <translation>Skickade: %1</translation>
    </message>
</context>
<context>
    <name>kontorist::NotificationsDialog</name>
    <message>
        <source>My notifications</source>
        <translation>Mina aviseringar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tell by</source>
        <translation>Meddela via</translation>
    </message>
    <message>
        <source>Tell by</source>
        <comment>followed by SMS or e-mail</comment>
        <translation>Meddela via</translation>
    </message>
    <message>
        <source>All fault reports, of every customer</source>
        <translation>Alla felanmälningar, från varje kund</translation>
    </message>
    <message>
        <source>Without the tick, only fault reports and comments of customers and orders that this person is the technician of.</source>
        <translation>Utan krysset gäller det bara felanmälningar och kommentarer för kunder och ordrar som personen är tekniker för.</translation>
    </message>
    <message>
        <source>Save notifications</source>
        <translation>Spara aviseringar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This staff member is no longer there.</source>
        <translation>Medarbetaren finns inte längre.</translation>
    </message>
    <message>
        <source>%1 (signs in as %2)</source>
        <comment>staff member</comment>
        <translation>%1 (loggar in som %2)</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bara läsas just nu.</translation>
    </message>
    <message>
        <source>To change those of a colleague you need the right “%1”.</source>
        <translation>För att ändra en kollegas behöver du behörigheten ”%1”.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>To be told by SMS, enter a phone number.</source>
        <translation>Ange ett telefonnummer för att bli meddelad via sms.</translation>
    </message>
    <message>
        <source>To be told by e-mail, enter an e-mail address.</source>
        <translation>Ange en e-postadress för att bli meddelad via e-post.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>Save the notifications?</source>
        <translation>Spara aviseringarna?</translation>
    </message>
    <message>
        <source>They were changed and are not saved yet.</source>
        <translation>De har ändrats och är inte sparade än.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringar</translation>
    </message>
</context>
<context>
    <name>kontorist::OfferDialog</name>
    <message>
        <source>Send place offer</source>
        <translation>Skicka platserbjudande</translation>
    </message>
    <message>
        <source>Offer %1 a place?</source>
        <translation>Erbjuda %1 en plats?</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>ingen plats</translation>
    </message>
    <message>
        <source>%1 at %2, %3 with VAT</source>
        <comment>place, event, sum</comment>
        <translation>%1 på %2, %3 med moms</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Svara senast</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>The exhibitor, %1</source>
        <translation>Utställaren, %1</translation>
    </message>
    <message>
        <source>The organiser of the event</source>
        <translation>Evenemangets arrangör</translation>
    </message>
    <message>
        <source>&amp;Reply by:</source>
        <translation>&amp;Svara senast:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Till:</translation>
    </message>
    <message>
        <source>The whole last day counts, in the time of the event. The message is shown for review next; nothing is sent until you press Send in your mail program.</source>
        <translation>Hela sista dagen räknas, i evenemangets tid. Härnäst visas meddelandet för granskning; inget skickas förrän du trycker på Skicka i ditt e-postprogram.</translation>
    </message>
    <message>
        <source>Continue to the message</source>
        <translation>Fortsätt till meddelandet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>kontorist::OrderDetail</name>
    <message>
        <source>Show customer</source>
        <translation>Visa kund</translation>
    </message>
    <message>
        <source>Select an order to see it and its comments.</source>
        <translation>Markera en order för att se den och dess kommentarer.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Lagd av</translation>
    </message>
    <message>
        <source>Nobody named: entered by staff</source>
        <translation>Ingen angiven: inlagd av personal</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>Redigera order</translation>
    </message>
</context>
<context>
    <name>kontorist::OrderFormDialog</name>
    <message>
        <source>Edit order %1</source>
        <translation>Redigera order %1</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Lägg till order</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Ordernummer</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoriskt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Lagd av</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Nobody named: entered by staff</source>
        <translation>Ingen angiven: inlagd av personal</translation>
    </message>
    <message>
        <source>None: the customer&apos;s technician is told</source>
        <translation>Ingen: kundens tekniker får veta</translation>
    </message>
    <message>
        <source>Number, kind, customer and who placed it stay as they were when the order was made.</source>
        <translation>Nummer, typ, kund och vem som lade ordern förblir som när ordern skapades.</translation>
    </message>
    <message>
        <source>Save order</source>
        <translation>Spara order</translation>
    </message>
    <message>
        <source>To save, enter the order number.</source>
        <translation>Ange ordernumret för att spara.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>Save the changes to order %1?</source>
        <translation>Spara ändringarna av order %1?</translation>
    </message>
    <message>
        <source>Save the new order?</source>
        <translation>Spara den nya ordern?</translation>
    </message>
    <message>
        <source>A colleague changed order %1 while you were editing.</source>
        <translation>En kollega har ändrat order %1 medan du redigerade.</translation>
    </message>
    <message>
        <source>It now says: %1; %2; technician: %3. Nothing of yours was saved. Save your version over it?</source>
        <translation>Nu står där: %1; %2; tekniker: %3. Inget av ditt har sparats. Spara din version över den?</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>ingen rubrik</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no technician</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Save my version</source>
        <translation>Spara min version</translation>
    </message>
</context>
<context>
    <name>kontorist::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>Ordrar</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Lägg till order</translation>
    </message>
    <message>
        <source>Comment posted. Only the office sees it.</source>
        <translation>Kommentaren är publicerad. Bara kontoret ser den.</translation>
    </message>
    <message>
        <source>Comment posted. The customer can see it.</source>
        <translation>Kommentaren är publicerad. Kunden kan se den.</translation>
    </message>
    <message>
        <source>Search orders by number or title</source>
        <translation>Sök ordrar efter nummer eller rubrik</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Nummer eller rubrik</translation>
    </message>
    <message>
        <source>Kind of the orders shown</source>
        <translation>Typ av ordrar som visas</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alla typer</translation>
    </message>
    <message>
        <source>No order has “%1” in its number or title. Change the search, or choose “Every kind”.</source>
        <translation>Ingen order har ”%1” i nummer eller rubrik. Ändra sökningen, eller välj ”Alla typer”.</translation>
    </message>
    <message>
        <source>There are no orders of this kind. Choose “Every kind” to see the others.</source>
        <translation>Det finns inga ordrar av den här typen. Välj ”Alla typer” för att se de andra.</translation>
    </message>
    <message>
        <source>This customer has no orders yet. Add one with “Add order”.</source>
        <translation>Kunden har inga ordrar än. Lägg till en med ”Lägg till order”.</translation>
    </message>
    <message>
        <source>There are no orders yet. Add one with “Add order”; those that customers place appear here by themselves.</source>
        <translation>Det finns inga ordrar än. Lägg till en med ”Lägg till order”; de som kunder lägger visas här av sig själva.</translation>
    </message>
    <message>
        <source>Select an order to see it and its comments.</source>
        <translation>Markera en order för att se den och dess kommentarer.</translation>
    </message>
    <message>
        <source>Order %1 added.</source>
        <translation>Order %1 har lagts till.</translation>
    </message>
    <message>
        <source>Order %1 saved.</source>
        <translation>Order %1 är sparad.</translation>
    </message>
</context>
<context>
    <name>kontorist::PaperForm</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no service object</comment>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>To save, enter a customer.</source>
        <translation>Ange en kund för att spara.</translation>
    </message>
    <message>
        <source>To save, choose the customer from the list that opens while you type.</source>
        <translation>För att spara, välj kunden i listan som öppnas medan du skriver.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Det du har skrivit är inte sparat än.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringar</translation>
    </message>
</context>
<context>
    <name>kontorist::PaperParts</name>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bara läsas just nu.</translation>
    </message>
    <message>
        <source>For this you need the right “%1”. Your administrator can give it to you.</source>
        <translation>För detta behöver du behörigheten ”%1”. Din administratör kan ge dig den.</translation>
    </message>
</context>
<context>
    <name>kontorist::Papers</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Lagd av</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Läst</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Oläst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Facility and object</source>
        <translation>Anläggning och objekt</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Anmäld av</translation>
    </message>
    <message>
        <source>Taken by staff</source>
        <translation>Mottagen av personal</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tilldelad till</translation>
    </message>
</context>
<context>
    <name>kontorist::PasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>Nytt lösenord för %1</translation>
    </message>
    <message>
        <source>After you have saved the card, the login details are shown for review and sending. The person must choose another password at the next login.</source>
        <translation>När du har sparat kortet visas inloggningsuppgifterna för granskning och utskick. Personen måste välja ett annat lösenord vid nästa inloggning.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Visa lösenord</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Använd lösenord</translation>
    </message>
</context>
<context>
    <name>kontorist::PaymentDialog</name>
    <message>
        <source>Register what was paid back on credit note %1</source>
        <translation>Registrera det som betalats tillbaka på kreditfaktura %1</translation>
    </message>
    <message>
        <source>Register payment of invoice %1</source>
        <translation>Registrera betalning av faktura %1</translation>
    </message>
    <message>
        <source>&amp;Amount in %1</source>
        <translation>&amp;Belopp i %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betald den</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>Betald &amp;den</translation>
    </message>
    <message>
        <source>&amp;Way to pay</source>
        <translation>Betalnings&amp;sätt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>For example the reference of the bank</source>
        <translation>Till exempel bankens referens</translation>
    </message>
    <message>
        <source>A registered payment cannot be taken back.</source>
        <translation>En registrerad betalning kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Register what was paid back</source>
        <translation>Registrera återbetalning</translation>
    </message>
    <message>
        <source>Register payment</source>
        <translation>Registrera betalning</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Återstår: %1</translation>
    </message>
    <message>
        <source>Nothing stays open.</source>
        <translation>Inget återstår.</translation>
    </message>
    <message>
        <source>%1 stay open.</source>
        <translation>%1 återstår.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>Databasen kan bara läsas.</translation>
    </message>
    <message>
        <source>You need the right “%1”.</source>
        <translation>Du behöver behörigheten ”%1”.</translation>
    </message>
    <message>
        <source>The amount must be more than 0.</source>
        <translation>Beloppet måste vara större än 0.</translation>
    </message>
    <message>
        <source>This is more than is open, which is %1.</source>
        <translation>Det här är mer än det som återstår, som är %1.</translation>
    </message>
    <message>
        <source>Register the payment?</source>
        <translation>Registrera betalningen?</translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionGridDialog</name>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Sök personer</translation>
    </message>
    <message>
        <source>Save permissions</source>
        <translation>Spara behörigheter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Permissions by person</source>
        <translation>Behörigheter per person</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Permissions at %1</source>
        <comment>a customer</comment>
        <translation>Behörigheter hos %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 och %Ln till</numerusform>
            <numerusform>%1 och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague changed permissions meanwhile. Look at your ticks and save again.</source>
        <translation>En kollega har ändrat behörigheter under tiden. Titta på dina kryss och spara igen.</translation>
    </message>
    <message>
        <source>A colleague changed %1 meanwhile. Their ticks are shown, and yours are kept on top, not saved yet.</source>
        <translation>En kollega har ändrat %1 under tiden. Kollegans kryss visas, och dina ligger kvar ovanpå, inte sparade än.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: the permissions of %Ln people.</source>
        <translation>
            <numerusform>Inte sparat än: behörigheterna för %Ln person.</numerusform>
            <numerusform>Inte sparat än: behörigheterna för %Ln personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Arrow keys move, Space ticks.</source>
        <translation>Inget har ändrats än. Piltangenterna flyttar, Blanksteg kryssar i.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Ingen matchar ”%1”.</translation>
    </message>
    <message>
        <source>This customer has no users yet. Add one on its card.</source>
        <translation>Kunden har inga användare än. Lägg till en på dess kort.</translation>
    </message>
    <message>
        <source>Leave %1 without an administrator?</source>
        <translation>Lämna %1 utan administratör?</translation>
    </message>
    <message>
        <source>Afterwards nobody at the customer can manage its login accounts; you still can, here.</source>
        <translation>Efteråt kan ingen hos kunden hantera dess inloggningskonton; du kan det fortfarande, här.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %Ln people at %1 are saved.</source>
        <translation>
            <numerusform>Behörigheterna för %Ln person hos %1 är sparade.</numerusform>
            <numerusform>Behörigheterna för %Ln personer hos %1 är sparade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the permissions at %1?</source>
        <translation>Spara behörigheterna hos %1?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringar</translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionGridModel</name>
    <message>
        <source>%1: locked. %2</source>
        <comment>%1 person, %2 reason</comment>
        <translation>%1: låst. %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>person, account type, status</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <comment>%1 person, %2 permission or level</comment>
        <translation>%1 har ”%2”.</translation>
    </message>
    <message>
        <source>%1 does not have “%2”.</source>
        <comment>%1 person, %2 permission or level</comment>
        <translation>%1 har inte ”%2”.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Inte sparat än.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person and reason</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionTemplatesDialog</name>
    <message>
        <source>Template</source>
        <comment>of permissions</comment>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Följare</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>column: followers whose permissions are others</comment>
        <translation>Avviker</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Permission templates</source>
        <translation>Behörighetsmallar</translation>
    </message>
    <message>
        <source>A template is a named set of permissions. Customer users that follow one keep what they have when it changes, until it is pushed to them.</source>
        <translation>En mall är en namngiven uppsättning behörigheter. Kundanvändare som följer en mall behåller det de har när den ändras, tills den överförs till dem.</translation>
    </message>
    <message>
        <source>There are no templates yet. Add one to give several customer users the same permissions.</source>
        <translation>Det finns inga mallar än. Lägg till en för att ge flera kundanvändare samma behörigheter.</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Lägg till mall</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Redigera mall</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Ta bort mall</translation>
    </message>
    <message>
        <source>Show followers</source>
        <translation>Visa följare</translation>
    </message>
    <message>
        <source>Push to followers</source>
        <translation>Överför till följare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>To change templates you need the right “%1”. Your administrator can give it to you.</source>
        <translation>För att ändra mallar behöver du behörigheten ”%1”. Din administratör kan ge dig den.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bara läsas just nu.</translation>
    </message>
    <message>
        <source>Select a template to do something with it.</source>
        <translation>Markera en mall för att göra något med den.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is saved. %Ln followers differ from it now.</source>
        <translation>
            <numerusform>”%1” är sparad. %Ln följare avviker nu från den.</numerusform>
            <numerusform>”%1” är sparad. %Ln följare avviker nu från den.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>Mallen ”%1” är sparad.</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Ta bort mallen ”%1”?</translation>
    </message>
    <message>
        <source>Nobody follows it. No customer user&apos;s permissions change.</source>
        <translation>Ingen följer den. Ingen kundanvändares behörigheter ändras.</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>Mallen ”%1” är borttagen.</translation>
    </message>
    <message numerus="yes">
        <source>Cannot delete “%1”: %Ln customer users follow it.</source>
        <translation>
            <numerusform>”%1” kan inte tas bort: %Ln kundanvändare följer den.</numerusform>
            <numerusform>”%1” kan inte tas bort: %Ln kundanvändare följer den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Let them follow another template, or none, first.</source>
        <translation>Inget har ändrats. Låt dem följa en annan mall, eller ingen, först.</translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionTicks</name>
    <message>
        <source>Account and services</source>
        <translation>Konto och tjänster</translation>
    </message>
    <message>
        <source>Own profile</source>
        <translation>Egen profil</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrar</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Serviceobjekt</translation>
    </message>
</context>
<context>
    <name>kontorist::PersonPicker</name>
    <message>
        <source>Finds people while you type</source>
        <translation>Hittar personer medan du skriver</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoriskt</translation>
    </message>
    <message>
        <source>Messages to this person are written in this language</source>
        <translation>Meddelanden till personen skrivs på det här språket</translation>
    </message>
    <message>
        <source>Choose another person</source>
        <translation>Välj en annan person</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Ingen e-postadress</translation>
    </message>
    <message>
        <source>This address belongs to %1, who is taken as they are.</source>
        <comment>a person</comment>
        <translation>Adressen tillhör %1, som tas som den är.</translation>
    </message>
    <message>
        <source>Take this person</source>
        <translation>Ta den här personen</translation>
    </message>
</context>
<context>
    <name>kontorist::PlaceDialog</name>
    <message>
        <source>Add facility</source>
        <translation>Lägg till anläggning</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Byt namn på %1</translation>
    </message>
    <message>
        <source>Rename facility</source>
        <translation>Byt namn på anläggning</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Anläggningens namn</translation>
    </message>
    <message>
        <source>Add service object</source>
        <translation>Lägg till serviceobjekt</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigera %1</translation>
    </message>
    <message>
        <source>Save service object</source>
        <translation>Spara serviceobjekt</translation>
    </message>
    <message>
        <source>Name of the service object</source>
        <translation>Serviceobjektets namn</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>of a service object</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anläggning</translation>
    </message>
    <message>
        <source>Saved at once.</source>
        <translation>Sparas genast.</translation>
    </message>
</context>
<context>
    <name>kontorist::PlacesTab</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Pris utan moms</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Upptagen av</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a place</comment>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Add places…</source>
        <translation>Lägg till platser…</translation>
    </message>
    <message>
        <source>Edit place…</source>
        <translation>Redigera plats…</translation>
    </message>
    <message>
        <source>Remove place…</source>
        <translation>Ta bort plats…</translation>
    </message>
    <message>
        <source>There are no places yet. Add them with “Add places…”.</source>
        <translation>Det finns inga platser än. Lägg till dem med ”Lägg till platser…”.</translation>
    </message>
    <message>
        <source>Select a place first.</source>
        <translation>Markera en plats först.</translation>
    </message>
    <message>
        <source>Place %1 cannot be removed while B-%2 %3 holds it. Give the booking another place, or cancel it.</source>
        <translation>Plats %1 kan inte tas bort så länge den är upptagen av B-%2 %3. Ge bokningen en annan plats, eller avboka den.</translation>
    </message>
    <message>
        <source>Save the event first.</source>
        <translation>Spara evenemanget först.</translation>
    </message>
    <message>
        <source>Remove place %1?</source>
        <translation>Ta bort plats %1?</translation>
    </message>
    <message>
        <source>It cannot be chosen for bookings any more.</source>
        <translation>Den kan inte längre väljas för bokningar.</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Ta bort plats</translation>
    </message>
</context>
<context>
    <name>kontorist::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Säkerhetskopiering</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Börja med</translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation>Där jag slutade</translation>
    </message>
    <message>
        <source>A changed language shows everywhere after the next start.</source>
        <translation>Ett ändrat språk syns överallt efter nästa start.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Följ systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Tabellrader</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Skicka meddelanden med</translation>
    </message>
    <message>
        <source>The mail program of this computer</source>
        <translation>Datorns e-postprogram</translation>
    </message>
    <message>
        <source>A draft file, opened in the mail program</source>
        <translation>En utkastsfil som öppnas i e-postprogrammet</translation>
    </message>
    <message>
        <source>Copy and paste, for webmail</source>
        <translation>Kopiera och klistra in, för webbmejl</translation>
    </message>
    <message>
        <source>Folder for draft files</source>
        <translation>Mapp för utkastsfiler</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Välj mapp…</translation>
    </message>
    <message>
        <source>Temporary folder</source>
        <translation>Tillfällig mapp</translation>
    </message>
    <message>
        <source>Show the folder after a draft was saved</source>
        <translation>Visa mappen när ett utkast har sparats</translation>
    </message>
    <message>
        <source>Kontorist never sends anything itself: you see each message first and press Send in your mail program.</source>
        <translation>Kontorist skickar aldrig något självt: du ser varje meddelande först och trycker på Skicka i ditt e-postprogram.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mapp för säkerhetskopior</translation>
    </message>
    <message>
        <source>Tick “Back up first” when a contact is deleted</source>
        <translation>Kryssa i ”Säkerhetskopiera först” när en kontakt tas bort</translation>
    </message>
    <message>
        <source>Stands in the messages to your customers</source>
        <translation>Står i meddelandena till era kunder</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> dagar</translation>
    </message>
    <message>
        <source>These settings are kept in the database: all colleagues share them. Links that were sent already stay as they are.</source>
        <translation>Inställningarna sparas i databasen: alla kollegor delar dem. Länkar som redan har skickats förblir som de är.</translation>
    </message>
    <message>
        <source>Save office settings</source>
        <translation>Spara kontorets inställningar</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen databas är öppen.</translation>
    </message>
    <message>
        <source>To change these settings you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation>För att ändra de här inställningarna behöver du behörigheten ”%1” och en databas som kan skrivas. Din administratör kan hjälpa till.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Rätta ”%1” för att spara.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>A portal address looks like “https://portal.example.com”.</source>
        <translation>En portaladress ser ut som ”https://portal.example.com”.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Save the office settings?</source>
        <translation>Spara kontorets inställningar?</translation>
    </message>
    <message>
        <source>They were changed and are not saved yet.</source>
        <translation>De har ändrats och är inte sparade än.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringar</translation>
    </message>
    <message>
        <source> hours</source>
        <comment>after a number, in a field</comment>
        <translation> timmar</translation>
    </message>
    <message>
        <source>Passwords may stand in mails</source>
        <translation>Lösenord får stå i mejl</translation>
    </message>
    <message>
        <source>New customer users log in with</source>
        <translation>Nya kundanvändare loggar in med</translation>
    </message>
    <message>
        <source>Change login names</source>
        <translation>Ändra inloggningsnamn</translation>
    </message>
    <message>
        <source>Login names that exist stay as they are. A customer number login is the customer&apos;s number, a hyphen and a running number that is never given twice: 10927781-1.</source>
        <translation>Befintliga inloggningsnamn förblir som de är. En inloggning med kundnummer är kundens nummer, ett bindestreck och ett löpnummer som aldrig delas ut två gånger: 10927781-1.</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Visa de här kunderna</translation>
    </message>
    <message>
        <source>This way is in use. To change it, choose the other one.</source>
        <translation>Det här sättet används. Välj det andra för att ändra.</translation>
    </message>
    <message>
        <source>Mails are kept and forwarded: who reads one can log in. A link to set a password is safer. Whoever gets a password this way must change it at the first login.</source>
        <translation>Mejl sparas och vidarebefordras: den som läser ett kan logga in. En länk för att ange lösenord är säkrare. Den som får ett lösenord på det här sättet måste ändra det vid första inloggningen.</translation>
    </message>
    <message>
        <source>As the portal address, with “/login” behind it</source>
        <translation>Som portaladressen, med ”/login” efter</translation>
    </message>
    <message>
        <source>An address looks like “https://portal.example.com/login”. Leave it empty to use the portal address.</source>
        <translation>En adress ser ut som ”https://portal.example.com/login”. Lämna tomt för att använda portaladressen.</translation>
    </message>
    <message>
        <source>Saved. From now on new customer users log in with: %1.</source>
        <translation>Sparat. Från och med nu loggar nya kundanvändare in med: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not changed: %Ln customers have no number yet. Give each of them one, then change the login names.</source>
        <translation>
            <numerusform>Inte ändrat: %Ln kund har inget nummer än. Ge den ett och ändra sedan inloggningsnamnen.</numerusform>
            <numerusform>Inte ändrat: %Ln kunder har inget nummer än. Ge dem var sitt och ändra sedan inloggningsnamnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Login names</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Save the invoice settings?</source>
        <translation>Spara fakturainställningarna?</translation>
    </message>
    <message>
        <source>Save invoice settings</source>
        <translation>Spara fakturainställningar</translation>
    </message>
</context>
<context>
    <name>kontorist::PriceItemDialog</name>
    <message>
        <source>Add to the price list of %1</source>
        <translation>Lägg till i prislistan för %1</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Redigera ”%1”</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>The kind cannot be changed afterwards.</source>
        <translation>Typen kan inte ändras i efterhand.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Price without VAT, in %1</source>
        <translation>&amp;Pris utan moms, i %1</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>&amp;Momssats</translation>
    </message>
    <message>
        <source>Bookings that have it follow until they are approved. Invoices stay as they are.</source>
        <translation>Bokningar som har det följer med tills de är godkända. Fakturor förblir som de är.</translation>
    </message>
    <message>
        <source>Add to price list</source>
        <translation>Lägg till i prislistan</translation>
    </message>
    <message>
        <source>Save price</source>
        <translation>Spara pris</translation>
    </message>
    <message>
        <source>With VAT: –</source>
        <translation>Med moms: –</translation>
    </message>
    <message>
        <source>With VAT: %1</source>
        <translation>Med moms: %1</translation>
    </message>
    <message>
        <source>To save, enter a name. It stands on the invoice.</source>
        <translation>Ange ett namn för att spara. Det står på fakturan.</translation>
    </message>
    <message>
        <source>To save, enter the price. 0 is allowed.</source>
        <translation>Ange priset för att spara. 0 är tillåtet.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Spara ändringarna av ”%1”?</translation>
    </message>
    <message>
        <source>Add to the price list?</source>
        <translation>Lägga till i prislistan?</translation>
    </message>
</context>
<context>
    <name>kontorist::PricesTab</name>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Pris utan moms</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Momssats</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Med moms</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>how often</comment>
        <translation>Används</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prislista</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Lägg till pris…</translation>
    </message>
    <message>
        <source>Edit price…</source>
        <translation>Redigera pris…</translation>
    </message>
    <message>
        <source>Remove price…</source>
        <translation>Ta bort pris…</translation>
    </message>
    <message>
        <source>The price list is empty. Add what places cost, and what else can be had, with “Add price…”.</source>
        <translation>Prislistan är tom. Lägg till vad platser kostar, och vad mer som finns att få, med ”Lägg till pris…”.</translation>
    </message>
    <message>
        <source>Save the event first.</source>
        <translation>Spara evenemanget först.</translation>
    </message>
    <message>
        <source>Select a price first.</source>
        <translation>Markera ett pris först.</translation>
    </message>
    <message>
        <source>Remove “%1” from the price list?</source>
        <translation>Ta bort ”%1” från prislistan?</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be chosen any more. The %Ln places and bookings that have it keep it.</source>
        <translation>
            <numerusform>Det kan inte väljas längre. Den plats eller bokning (%Ln) som har det behåller det.</numerusform>
            <numerusform>Det kan inte väljas längre. De %Ln platser och bokningar som har det behåller det.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be chosen any more.</source>
        <translation>Det kan inte väljas längre.</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Ta bort pris</translation>
    </message>
</context>
<context>
    <name>kontorist::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR-kod</translation>
    </message>
</context>
<context>
    <name>kontorist::RecordPage</name>
    <message>
        <source>Show more</source>
        <translation>Visa fler</translation>
    </message>
</context>
<context>
    <name>kontorist::RecordTablePage</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>kontorist::Records</name>
    <message>
        <source>to %1</source>
        <translation>till %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>utfärdad %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>giltig till %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>öppnad %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(raderad)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Service terms</source>
        <translation>Tjänstevillkor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Databas</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>purpose and state of a link</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Kontaktnamn</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ändamål</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utfärdad</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Giltig till</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnad</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utfärdad av</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Gällande</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Uppladdad</translation>
    </message>
    <message>
        <source>Uploaded by</source>
        <translation>Uppladdad av</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Godkänd av</translation>
    </message>
    <message>
        <source>Notice no. %1</source>
        <translation>Meddelande nr %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · somebody pressed the button in a mail; nobody logged in</source>
        <translation>%1 · någon tryckte på knappen i ett mejl; ingen loggade in</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bokning</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>number of the mail that carries the link</comment>
        <translation>Mejl</translation>
    </message>
</context>
<context>
    <name>kontorist::RowPane</name>
    <message>
        <source>Detail pane</source>
        <translation>Detaljpanel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Select one to see details and what can be done.</source>
        <translation>Markera en enda för att se detaljer och vad som kan göras.</translation>
    </message>
</context>
<context>
    <name>kontorist::SearchBox</name>
    <message>
        <source>Search: name, e-mail, company (Ctrl+F)</source>
        <translation>Sök: namn, e-post, företag (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Sök kontakter</translation>
    </message>
    <message>
        <source>Finds name, e-mail and company, also inside words.</source>
        <translation>Hittar namn, e-post och företag, även inuti ord.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
</context>
<context>
    <name>kontorist::SelectionLine</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 markerade</translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation>Markera alla %1 som matchar</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Rensa markeringen</translation>
    </message>
</context>
<context>
    <name>kontorist::SelfTest</name>
    <message>
        <source>Keychain</source>
        <translation>Nyckelring</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte tillfrågad</translation>
    </message>
    <message>
        <source>Database driver SQLite</source>
        <translation>Databasdrivrutin SQLite</translation>
    </message>
    <message>
        <source>found</source>
        <translation>hittad</translation>
    </message>
    <message>
        <source>missing; install the package libqt6sql6-sqlite, or repair the installation</source>
        <translation>saknas; installera paketet libqt6sql6-sqlite, eller reparera installationen</translation>
    </message>
    <message>
        <source>Other database drivers</source>
        <translation>Andra databasdrivrutiner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikoner</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln icons can be drawn</source>
        <translation>
            <numerusform>%Ln ikon kan ritas</numerusform>
            <numerusform>alla %Ln ikoner kan ritas</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be drawn: %1</source>
        <translation>kan inte ritas: %1</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <comment>language code</comment>
        <translation>Översättning %1</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>inläst</translation>
    </message>
    <message>
        <source>cannot be loaded from %1</source>
        <translation>kan inte läsas in från %1</translation>
    </message>
    <message>
        <source>Contrast of text</source>
        <translation>Textens kontrast</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of colours are readable</source>
        <translation>
            <numerusform>%Ln färgpar är läsbart</numerusform>
            <numerusform>%Ln färgpar är läsbara</numerusform>
        </translation>
    </message>
    <message>
        <source>too faint: %1</source>
        <translation>för svag: %1</translation>
    </message>
    <message>
        <source>available (%1)</source>
        <translation>tillgänglig (%1)</translation>
    </message>
    <message>
        <source>locked or not answering (%1); passwords are asked for at each start</source>
        <translation>låst eller svarar inte (%1); lösenord efterfrågas vid varje start</translation>
    </message>
    <message>
        <source>none on this computer; passwords are asked for at each start</source>
        <translation>finns inte på den här datorn; lösenord efterfrågas vid varje start</translation>
    </message>
</context>
<context>
    <name>kontorist::SendActivationDialog</name>
    <message>
        <source>Send activation request</source>
        <translation>Skicka aktiveringsbegäran</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Link valid until %1</source>
        <translation>Länken giltig till %1</translation>
    </message>
    <message>
        <source>Write the message again in another language?</source>
        <translation>Skriva meddelandet igen på ett annat språk?</translation>
    </message>
    <message>
        <source>Your changes to the subject and the message are lost.</source>
        <translation>Dina ändringar av ämnet och meddelandet går förlorade.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Skriv igen</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Förbered igen</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The message is copied; paste it into your webmail.</source>
        <translation>Inget e-postprogram är inställt på den här datorn. Meddelandet är kopierat; klistra in det i din webbmejl.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. The message is copied; paste it into a new mail.</source>
        <translation>E-postprogrammet kunde inte öppnas. Meddelandet är kopierat; klistra in det i ett nytt mejl.</translation>
    </message>
    <message>
        <source>The message is copied. Paste it into a new mail to this address.</source>
        <translation>Meddelandet är kopierat. Klistra in det i ett nytt mejl till den här adressen.</translation>
    </message>
    <message>
        <source>The link is copied. Give it to this person only.</source>
        <translation>Länken är kopierad. Ge den bara till den här personen.</translation>
    </message>
    <message>
        <source>Save as draft file</source>
        <translation>Spara som utkastsfil</translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation>Mejlutkast (*.eml)</translation>
    </message>
    <message>
        <source>Saved “%1”. It holds the link: delete the file once the mail is sent.</source>
        <translation>Sparade ”%1”. Den innehåller länken: ta bort filen när mejlet är skickat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The message is being prepared.</source>
        <translation>Meddelandet förbereds.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: copy the message and paste it into your webmail.</source>
        <translation>Inget skickas av sig självt: kopiera meddelandet och klistra in det i din webbmejl.</translation>
    </message>
    <message>
        <source>Your mail program opens with the message. Nothing is sent until you press Send there.</source>
        <translation>Ditt e-postprogram öppnas med meddelandet. Inget skickas förrän du trycker på Skicka där.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Skicka igen</translation>
    </message>
    <message>
        <source>Put the link back</source>
        <translation>Sätt tillbaka länken</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the message and paste it into your webmail.</source>
        <translation>Inget e-postprogram är inställt på den här datorn. Kopiera meddelandet och klistra in det i din webbmejl.</translation>
    </message>
    <message>
        <source>A link sent just now is still valid. Sending again makes it dead.</source>
        <translation>En länk som skickades alldeles nyss är fortfarande giltig. Om du skickar igen slutar den att gälla.</translation>
    </message>
    <message numerus="yes">
        <source>A link sent %n minute(s) ago is still valid. Sending again makes it dead.</source>
        <translation>
            <numerusform>En länk som skickades för %n minut sedan är fortfarande giltig. Om du skickar igen slutar den att gälla.</numerusform>
            <numerusform>En länk som skickades för %n minuter sedan är fortfarande giltig. Om du skickar igen slutar den att gälla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link sent %n hour(s) ago is still valid. Sending again makes it dead.</source>
        <translation>
            <numerusform>En länk som skickades för %n timme sedan är fortfarande giltig. Om du skickar igen slutar den att gälla.</numerusform>
            <numerusform>En länk som skickades för %n timmar sedan är fortfarande giltig. Om du skickar igen slutar den att gälla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message could not be prepared.</source>
        <translation>Meddelandet kunde inte förberedas.</translation>
    </message>
    <message>
        <source>Answer the question above first.</source>
        <translation>Svara på frågan ovan först.</translation>
    </message>
    <message>
        <source>The activation link is missing from the message or damaged. Without it the person cannot activate the account, so the message cannot be sent.</source>
        <translation>Aktiveringslänken saknas i meddelandet eller är skadad. Utan den kan personen inte aktivera kontot, så meddelandet kan inte skickas.</translation>
    </message>
    <message>
        <source>The subject is empty. Write one: a mail without a subject is easily taken for junk.</source>
        <translation>Ämnet är tomt. Skriv ett: ett mejl utan ämne tas lätt för skräppost.</translation>
    </message>
    <message>
        <source>The link leads nowhere yet: the address of your portal is not set. Set it under “Office” in the preferences, then prepare the message again.</source>
        <translation>Länken leder ingenstans än: er portals adress är inte inställd. Ställ in den under ”Kontor” i inställningarna och förbered sedan meddelandet på nytt.</translation>
    </message>
    <message>
        <source>The password stands in the message</source>
        <translation>Lösenordet står i meddelandet</translation>
    </message>
    <message>
        <source>%1 declined an invitation before. Send another one only if you were asked to.</source>
        <translation>%1 har tackat nej till en inbjudan tidigare. Skicka en ny bara om du har blivit ombedd.</translation>
    </message>
    <message>
        <source>The link is missing from the message or damaged. Without it the person cannot log in, so the message cannot be sent.</source>
        <translation>Länken saknas i meddelandet eller är skadad. Utan den kan personen inte logga in, så meddelandet kan inte skickas.</translation>
    </message>
    <message>
        <source>The link leads to the login page</source>
        <translation>Länken leder till inloggningssidan</translation>
    </message>
    <message>
        <source>%1 declined an offer before. Send another one only if you were asked to.</source>
        <translation>%1 har avböjt ett erbjudande tidigare. Skicka ett nytt bara om du har blivit ombedd.</translation>
    </message>
</context>
<context>
    <name>kontorist::SendActivationView</name>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Meddelande:</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Message length</source>
        <translation>Meddelandets längd</translation>
    </message>
    <message>
        <source>Your mail program opens with the message. Nothing is sent until you press Send there.</source>
        <translation>Ditt e-postprogram öppnas med meddelandet. Inget skickas förrän du trycker på Skicka där.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiera meddelande</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Öppna i e-postprogram</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiera länk</translation>
    </message>
    <message>
        <source>Save as draft file…</source>
        <translation>Spara som utkastsfil…</translation>
    </message>
    <message>
        <source>Open as draft file</source>
        <translation>Öppna som utkastsfil</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Visa QR-kod</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Till:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Språk:</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>Äm&amp;ne:</translation>
    </message>
    <message>
        <source>%1 of %2 encoded characters.</source>
        <translation>%1 av %2 kodade tecken.</translation>
    </message>
    <message>
        <source>The message fits.</source>
        <translation>Meddelandet får plats.</translation>
    </message>
    <message>
        <source>Too long to hand over directly: it opens as a draft file instead.</source>
        <translation>För långt att lämna över direkt: det öppnas som utkastsfil i stället.</translation>
    </message>
    <message>
        <source>Show message</source>
        <translation>Visa meddelande</translation>
    </message>
    <message>
        <source>QR code:</source>
        <translation>QR-kod:</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-kod för länken</translation>
    </message>
    <message>
        <source>Let the person scan this code with a phone. It opens the link.</source>
        <translation>Låt personen skanna koden med en telefon. Den öppnar länken.</translation>
    </message>
</context>
<context>
    <name>kontorist::SentBar</name>
    <message>
        <source>Yes, sent</source>
        <translation>Ja, skickad</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickad</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Asks again when Kontorist is started next.</source>
        <translation>Frågar igen nästa gång Kontorist startas.</translation>
    </message>
    <message>
        <source>Was the activation request to %1 sent?</source>
        <translation>Skickades aktiveringsbegäran till %1?</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <comment>position among several questions</comment>
        <translation>1 av %1</translation>
    </message>
    <message>
        <source>Was the invitation to %1 sent?</source>
        <translation>Skickades inbjudan till %1?</translation>
    </message>
    <message>
        <source>Were the login details to %1 sent?</source>
        <translation>Skickades inloggningsuppgifterna till %1?</translation>
    </message>
    <message>
        <source>Takes it back: the link is revoked.</source>
        <translation>Tar tillbaka det: länken återkallas.</translation>
    </message>
    <message>
        <source>Was the booking mail to %1 sent?</source>
        <translation>Skickades bokningsmejlet till %1?</translation>
    </message>
</context>
<context>
    <name>kontorist::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Sök tangenter och åtgärder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Vad de gör</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Contacts table</source>
        <translation>Kontakttabellen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clears the search, then the selection</source>
        <translation>Rensar sökningen, sedan markeringen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Adds the row to the selection, or takes it out</source>
        <translation>Lägger till raden i markeringen, eller tar bort den</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Skift+pilar</translation>
    </message>
    <message>
        <source>Extends the selection</source>
        <translation>Utökar markeringen</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+pilar</translation>
    </message>
    <message>
        <source>Moves without selecting</source>
        <translation>Flyttar utan att markera</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstäver</translation>
    </message>
    <message>
        <source>Jumps to the row that begins with them</source>
        <translation>Hoppar till raden som börjar med dem</translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <translation>Skift+klick på en rubrik</translation>
    </message>
    <message>
        <source>Sorts by a further column</source>
        <translation>Sorterar på ytterligare en kolumn</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabb</translation>
    </message>
    <message>
        <source>Leaves the table</source>
        <translation>Lämnar tabellen</translation>
    </message>
</context>
<context>
    <name>kontorist::StaffDialog</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>Staff and their notifications</source>
        <translation>Personalen och dess aviseringar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Loggar in som</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Meddelas via</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadress</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>All fault reports</source>
        <translation>Alla felanmälningar</translation>
    </message>
    <message>
        <source>Staff are added, and rights are given, with kontorist-cli staff.</source>
        <translation>Personal läggs till och behörigheter ges med kontorist-cli staff.</translation>
    </message>
    <message>
        <source>Edit notifications…</source>
        <translation>Redigera aviseringar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Not told: no address</source>
        <translation>Meddelas inte: ingen adress</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Select a staff member first.</source>
        <translation>Markera en medarbetare först.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bara läsas just nu.</translation>
    </message>
    <message>
        <source>To change those of a colleague you need the right “%1”.</source>
        <translation>För att ändra en kollegas behöver du behörigheten ”%1”.</translation>
    </message>
    <message>
        <source>Rights of %1: %2</source>
        <translation>Behörigheter för %1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no rights</comment>
        <translation>inga</translation>
    </message>
</context>
<context>
    <name>kontorist::StatusLine</name>
    <message>
        <source>Opening the database…</source>
        <translation>Öppnar databasen…</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Ansluten som %1</translation>
    </message>
    <message>
        <source>Connected as %1, reading only</source>
        <translation>Ansluten som %1, bara läsning</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>Databasen kan inte nås</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>Ingen databas är öppen</translation>
    </message>
</context>
<context>
    <name>kontorist::SuggestLine</name>
    <message>
        <source>Suggestions for %1</source>
        <translation>Förslag för %1</translation>
    </message>
</context>
<context>
    <name>kontorist::SumPopup</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>F&amp;rån:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>Ti&amp;ll:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
</context>
<context>
    <name>kontorist::TableColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Återställ kolumner</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortera efter</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Fallande</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Stigande</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Radhöjd</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
</context>
<context>
    <name>kontorist::TableSection</name>
    <message>
        <source>You see data from %1.</source>
        <translation>Du ser data från %1.</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sorterat efter %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, sedan </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln rad kopierad.</numerusform>
            <numerusform>%Ln rader kopierade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied; more do not fit the clipboard.</source>
        <translation>
            <numerusform>Bara den första raden (%Ln) kopierades; fler får inte plats i urklipp.</numerusform>
            <numerusform>Bara de första %Ln raderna kopierades; fler får inte plats i urklipp.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::Task</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>ungefär %n sekund kvar</numerusform>
            <numerusform>ungefär %n sekunder kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>ungefär %n minut kvar</numerusform>
            <numerusform>ungefär %n minuter kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TaskCard</name>
    <message>
        <source>Stopping…</source>
        <translation>Stoppar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Visa i mapp</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Ta bort från listan</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Förlopp för %1</translation>
    </message>
    <message>
        <source>Missing in the archive:</source>
        <translation>Saknas i arkivet:</translation>
    </message>
</context>
<context>
    <name>kontorist::TaskPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>No tasks. Backups that you start appear here, with their progress.</source>
        <translation>Inga uppgifter. Säkerhetskopieringar som du startar visas här med sitt förlopp.</translation>
    </message>
</context>
<context>
    <name>kontorist::TaskStatus</name>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Shows the tasks</source>
        <translation>Visar uppgifterna</translation>
    </message>
    <message>
        <source>Progress of the running task</source>
        <translation>Förlopp för uppgiften som pågår</translation>
    </message>
    <message>
        <source>Stop the running task</source>
        <translation>Stoppa uppgiften som pågår</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>title of a task, percent done</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>running tasks</comment>
        <translation>
            <numerusform>%1 (och %n till)</numerusform>
            <numerusform>%1 (och %n till)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TemplateEditDialog</name>
    <message>
        <source>Edit template “%1”</source>
        <translation>Redigera mallen ”%1”</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Lägg till mall</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Mallens namn</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoriskt</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a template</comment>
        <translation>Namn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer users follow this template. They keep their permissions until the template is pushed to them.</source>
        <translation>
            <numerusform>%Ln kundanvändare följer den här mallen. Den behåller sina behörigheter tills mallen överförs till den.</numerusform>
            <numerusform>%Ln kundanvändare följer den här mallen. De behåller sina behörigheter tills mallen överförs till dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Spara mall</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>To save, enter a name.</source>
        <translation>Ange ett namn för att spara.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>The template “%1” is gone</source>
        <translation>Mallen ”%1” finns inte längre</translation>
    </message>
    <message>
        <source>A colleague deleted it. Add a new one if it is still needed.</source>
        <translation>En kollega har tagit bort den. Lägg till en ny om den fortfarande behövs.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Spara ändringarna av ”%1”?</translation>
    </message>
    <message>
        <source>Add the template?</source>
        <translation>Lägga till mallen?</translation>
    </message>
    <message>
        <source>The template has not been saved yet.</source>
        <translation>Mallen har inte sparats än.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringar</translation>
    </message>
</context>
<context>
    <name>kontorist::TemplateFollowersDialog</name>
    <message>
        <source>also has %1</source>
        <comment>permissions</comment>
        <translation>har också %1</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <comment>permissions</comment>
        <translation>saknar %1</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Som mallen</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Avviker: %1</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Followers of “%1”</source>
        <comment>a template</comment>
        <translation>Följare av ”%1”</translation>
    </message>
    <message>
        <source>Push to selected followers</source>
        <translation>Överför till markerade följare</translation>
    </message>
    <message>
        <source>Push to all followers</source>
        <translation>Överför till alla följare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Nobody follows this template. Choose it under “From template” where the access of a customer user is edited.</source>
        <translation>Ingen följer den här mallen. Välj den under ”Från mall” där en kundanvändares åtkomst redigeras.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation>
            <numerusform>%Ln följare</numerusform>
            <numerusform>%Ln följare</numerusform>
        </translation>
    </message>
    <message>
        <source>All have the permissions of the template.</source>
        <translation>Alla har mallens behörigheter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ from the template.</source>
        <comment>followers</comment>
        <translation>
            <numerusform>%Ln avviker från mallen.</numerusform>
            <numerusform>%Ln avviker från mallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need the right “%1”.</source>
        <translation>Du behöver behörigheten ”%1”.</translation>
    </message>
</context>
<context>
    <name>kontorist::TemplatePush</name>
    <message numerus="yes">
        <source>Give %Ln followers the permissions of “%1”?</source>
        <translation>
            <numerusform>Ge %Ln följare behörigheterna i ”%1”?</numerusform>
            <numerusform>Ge %Ln följare behörigheterna i ”%1”?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will have: %1. What they have besides is taken away.</source>
        <translation>De får: %1. Det de har därutöver tas bort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers that cannot be changed now are left out.</source>
        <translation>
            <numerusform>%Ln följare som inte kan ändras nu utelämnas.</numerusform>
            <numerusform>%Ln följare som inte kan ändras nu utelämnas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push to %Ln followers</source>
        <translation>
            <numerusform>Överför till %Ln följare</numerusform>
            <numerusform>Överför till %Ln följare</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody differs from “%1”: there is nothing to push.</source>
        <translation>Ingen avviker från ”%1”: det finns inget att överföra.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pushed: %Ln followers differ, but cannot be changed now.</source>
        <translation>
            <numerusform>Inget har överförts: %Ln följare avviker, men kan inte ändras nu.</numerusform>
            <numerusform>Inget har överförts: %Ln följare avviker, men kan inte ändras nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers have the permissions of “%1” now.</source>
        <translation>
            <numerusform>%Ln följare har nu behörigheterna i ”%1”.</numerusform>
            <numerusform>%Ln följare har nu behörigheterna i ”%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TermsDialog</name>
    <message>
        <source>Service terms</source>
        <translation>Tjänstevillkor</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>History of the service terms</source>
        <translation>Tjänstevillkorens historik</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beteckning</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Uppladdad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godkännanden</translation>
    </message>
    <message>
        <source>New terms</source>
        <translation>Nya villkor</translation>
    </message>
    <message>
        <source>For example 2026-11</source>
        <translation>Till exempel 2026-11</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-fil</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Välj fil…</translation>
    </message>
    <message>
        <source>Upload new terms…</source>
        <translation>Ladda upp nya villkor…</translation>
    </message>
    <message>
        <source>No service terms have been uploaded yet.</source>
        <translation>Inga tjänstevillkor har laddats upp än.</translation>
    </message>
    <message numerus="yes">
        <source>Current: %1, uploaded %2 by %3, accepted by %Ln contacts.</source>
        <translation>
            <numerusform>Gällande: %1, uppladdade %2 av %3, godkända av %Ln kontakt.</numerusform>
            <numerusform>Gällande: %1, uppladdade %2 av %3, godkända av %Ln kontakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>To upload terms you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation>För att ladda upp villkor behöver du behörigheten ”%1” och en databas som kan skrivas. Din administratör kan hjälpa till.</translation>
    </message>
    <message>
        <source>To upload, enter a label and choose a PDF file.</source>
        <translation>Ange en beteckning och välj en PDF-fil för att ladda upp.</translation>
    </message>
    <message>
        <source>There are already terms with this label. Choose another one.</source>
        <translation>Det finns redan villkor med den här beteckningen. Välj en annan.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Filen finns inte.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Du får inte läsa den här filen.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Laddar upp…</translation>
    </message>
    <message>
        <source>New service terms</source>
        <translation>Nya tjänstevillkor</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Upload “%1” as the new service terms?</source>
        <translation>Ladda upp ”%1” som nya tjänstevillkor?</translation>
    </message>
    <message numerus="yes">
        <source>The column “Service terms” is emptied for %Ln contacts, who must accept again. The history stays. This cannot be undone.</source>
        <translation>
            <numerusform>Kolumnen ”Tjänstevillkor” töms för %Ln kontakt, som måste godkänna igen. Historiken finns kvar. Det går inte att ångra.</numerusform>
            <numerusform>Kolumnen ”Tjänstevillkor” töms för %Ln kontakter, som måste godkänna igen. Historiken finns kvar. Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact has accepted the present terms, so nothing is emptied. The history stays. This cannot be undone.</source>
        <translation>Ingen kontakt har godkänt de nuvarande villkoren, så inget töms. Historiken finns kvar. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Upload new terms</source>
        <translation>Ladda upp nya villkor</translation>
    </message>
</context>
<context>
    <name>kontorist::TermsPage</name>
    <message>
        <source>Service terms</source>
        <translation>Tjänstevillkor</translation>
    </message>
    <message>
        <source>No service terms yet. Upload a file, and contacts can accept it.</source>
        <translation>Inga tjänstevillkor än. Ladda upp en fil, så kan kontakter godkänna den.</translation>
    </message>
</context>
<context>
    <name>kontorist::TransitionFlow</name>
    <message>
        <source>%1 is Active now.</source>
        <translation>%1 är nu aktiv.</translation>
    </message>
    <message>
        <source>%1 is Deactivated and can no longer log in.</source>
        <translation>%1 är inaktiverad och kan inte längre logga in.</translation>
    </message>
    <message>
        <source>The login of %1 is deleted; the contact stays.</source>
        <translation>Inloggningen för %1 är borttagen; kontakten finns kvar.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 är borttagen.</translation>
    </message>
    <message>
        <source>The link of %1 no longer works.</source>
        <translation>Länken till %1 fungerar inte längre.</translation>
    </message>
    <message>
        <source>%1 was not deleted, since the backup before it was not made.</source>
        <translation>%1 togs inte bort, eftersom säkerhetskopian dessförinnan inte gjordes.</translation>
    </message>
    <message>
        <source>Delete %1 although the backup has gaps?</source>
        <translation>Ta bort %1 trots att säkerhetskopian har luckor?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and are missing in the archive.</source>
        <translation>
            <numerusform>%n fil kunde inte läsas och saknas i arkivet.</numerusform>
            <numerusform>%n filer kunde inte läsas och saknas i arkivet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Ta bort kontakt</translation>
    </message>
    <message>
        <source>Somebody changed this contact meanwhile</source>
        <translation>Någon har ändrat den här kontakten under tiden</translation>
    </message>
</context>
<context>
    <name>kontorist::UserAccessDialog</name>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Save access</source>
        <translation>Spara åtkomst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Läser in…</translation>
    </message>
    <message>
        <source>Access of %1 at %2</source>
        <comment>person and customer</comment>
        <translation>Åtkomst för %1 hos %2</translation>
    </message>
    <message>
        <source>%1 · %2 · logs in as %3</source>
        <comment>account type, status, login name</comment>
        <translation>%1 · %2 · loggar in som %3</translation>
    </message>
    <message>
        <source>To save, choose the level Administrator again.</source>
        <translation>Välj nivån Administratör igen för att spara.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats än.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Leave %1 without an administrator?</source>
        <translation>Lämna %1 utan administratör?</translation>
    </message>
    <message>
        <source>%1 is the only administrator. Afterwards nobody at the customer can manage its login accounts; you still can, here.</source>
        <translation>%1 är den enda administratören. Efteråt kan ingen hos kunden hantera dess inloggningskonton; du kan det fortfarande, här.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation>Saknas</translation>
    </message>
    <message>
        <source>Save the access of %1?</source>
        <translation>Spara åtkomsten för %1?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Inte sparat än: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kasta ändringar</translation>
    </message>
</context>
<context>
    <name>kontorist::UserDetails</name>
    <message>
        <source>Select a customer user to see details and what can be done.</source>
        <translation>Markera en kundanvändare för att se detaljer och vad som kan göras.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer user(s) selected</source>
        <translation>
            <numerusform>%Ln kundanvändare markerad</numerusform>
            <numerusform>%Ln kundanvändare markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>account ID / user ID</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – differs from it</source>
        <translation>%1 – avviker från den</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotyp</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Eget konto</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mall</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anläggningar</translation>
    </message>
    <message>
        <source>Account ID / user ID</source>
        <translation>Konto-id / användar-id</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Senaste inloggning</translation>
    </message>
    <message>
        <source>Everything: the customer has at most one facility</source>
        <translation>Allt: kunden har högst en anläggning</translation>
    </message>
    <message>
        <source>None chosen, so nothing is shown</source>
        <translation>Ingen vald, så inget visas</translation>
    </message>
    <message>
        <source>Nothing is recorded for this user.</source>
        <translation>Inget är registrerat för den här användaren.</translation>
    </message>
</context>
<context>
    <name>kontorist::UserFlows</name>
    <message>
        <source>The invitation of %1 is cancelled; its link no longer works.</source>
        <translation>Inbjudan till %1 är återtagen; länken fungerar inte längre.</translation>
    </message>
    <message>
        <source>%1 is Active at %2 now.</source>
        <translation>%1 är nu aktiv hos %2.</translation>
    </message>
    <message>
        <source>%1 is Inactive at %2 now.</source>
        <translation>%1 är nu inaktiv hos %2.</translation>
    </message>
    <message>
        <source>The login of %1 is deleted; the user is Pending.</source>
        <translation>Inloggningen för %1 är borttagen; användaren är väntande.</translation>
    </message>
    <message>
        <source>%1 is removed from %2.</source>
        <translation>%1 är borttagen från %2.</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Skicka inbjudan</translation>
    </message>
    <message>
        <source>Send login details</source>
        <translation>Skicka inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Give %1 a new login name?</source>
        <translation>Ge %1 ett nytt inloggningsnamn?</translation>
    </message>
    <message>
        <source>%1 no longer works as a login name and is never given again. Tell the person the new one: send the login details afterwards.</source>
        <translation>%1 fungerar inte längre som inloggningsnamn och delas aldrig ut igen. Meddela personen det nya: skicka inloggningsuppgifterna efteråt.</translation>
    </message>
    <message>
        <source>Give new login name</source>
        <translation>Ge nytt inloggningsnamn</translation>
    </message>
    <message>
        <source>%1 logs in as %2 now.</source>
        <translation>%1 loggar nu in som %2.</translation>
    </message>
    <message>
        <source>Somebody changed this customer user meanwhile</source>
        <translation>Någon har ändrat den här kundanvändaren under tiden</translation>
    </message>
    <message>
        <source>The login name %1 opens nothing any more.</source>
        <translation>Inloggningsnamnet %1 öppnar inget längre.</translation>
    </message>
    <message>
        <source>The person gets a number to log in with. The e-mail address goes on working with the same password.</source>
        <translation>Personen får ett nummer att logga in med. E-postadressen fungerar även i fortsättningen, med samma lösenord.</translation>
    </message>
</context>
<context>
    <name>kontorist::WindowedTableView</name>
    <message>
        <source>Position in the list</source>
        <translation>Position i listan</translation>
    </message>
</context>
<context>
    <name>kontorist::WorkOrderDialog</name>
    <message>
        <source>Create work order</source>
        <translation>Skapa arbetsorder</translation>
    </message>
    <message>
        <source>The order takes title, customer, facility, object and technician from the fault report “%1”.</source>
        <translation>Ordern hämtar rubrik, kund, anläggning, objekt och tekniker från felanmälan ”%1”.</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Ordernummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Enter a number that no other order has.</source>
        <translation>Ange ett nummer som ingen annan order har.</translation>
    </message>
</context>
<context>
    <name>kontorist::WorkspacePages</name>
    <message>
        <source>%1: %2</source>
        <comment>action, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation>Fyll med demodata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) made</source>
        <translation>
            <numerusform>%Ln kontakt skapad</numerusform>
            <numerusform>%Ln kontakter skapade</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was made until then stays.</source>
        <translation>Stoppad. Det som hann skapas finns kvar.</translation>
    </message>
</context>
</TS>
