<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>BookingConfirmationWords</name>
    <message>
        <source>Invoice %1 over %2 is credited.</source>
        <translation>Faktura %1 på %2 krediteres.</translation>
    </message>
    <message>
        <source>%1 were paid and are to be paid back.</source>
        <translation>%1 er betalt og skal betales tilbake.</translation>
    </message>
    <message>
        <source>Place %1 becomes free.</source>
        <translation>Plass %1 blir ledig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guest links stop working.</source>
        <translation>
            <numerusform>%Ln gjestelenke slutter å virke.</numerusform>
            <numerusform>%Ln gjestelenker slutter å virke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return booking %1 of %2 to unprocessed?</source>
        <translation>Sette bestilling %1 for %2 tilbake til ubehandlet?</translation>
    </message>
    <message>
        <source>It can be offered or approved again.</source>
        <translation>Den kan tilbys eller godkjennes på nytt.</translation>
    </message>
    <message>
        <source>Cancel booking %1 of %2?</source>
        <translation>Avbestille bestilling %1 for %2?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Revoke the guest links of booking %1?</source>
        <translation>Trekke tilbake gjestelenkene til bestilling %1?</translation>
    </message>
    <message>
        <source>The buttons in mails that were sent open nothing any more. A new booking mail carries a new link.</source>
        <translation>Knappene i e-poster som er sendt, åpner ingenting lenger. En ny bestillingsmelding får en ny lenke.</translation>
    </message>
    <message>
        <source>Unlink booking %1 from %2?</source>
        <translation>Koble bestilling %1 fra %2?</translation>
    </message>
    <message>
        <source>The booking is no longer reached through the account. Where it has a correct e-mail address, booking mails open it again.</source>
        <translation>Bestillingen nås ikke lenger gjennom kontoen. Hvis den har en gyldig e-postadresse, kan den åpnes fra bestillingsmeldinger igjen.</translation>
    </message>
    <message>
        <source>Allow guest links for booking %1?</source>
        <translation>Tillate gjestelenker for bestilling %1?</translation>
    </message>
    <message>
        <source>The booking is from before the cut-off and was handled by hand. From now on booking mails to %1 carry a link that opens it. This is noted in the log.</source>
        <translation>Bestillingen er fra før skjæringsdatoen og ble behandlet manuelt. Fra nå av har bestillingsmeldinger til %1 en lenke som åpner den. Dette noteres i loggen.</translation>
    </message>
    <message>
        <source>%1: booking %2?</source>
        <comment>action, number</comment>
        <translation>%1: bestilling %2?</translation>
    </message>
    <message>
        <source>Not possible now for booking %1</source>
        <translation>Ikke mulig nå for bestilling %1</translation>
    </message>
    <message>
        <source>Place %1 is held by booking B-%2 of %3.</source>
        <translation>Plass %1 holdes av bestilling B-%2 for %3.</translation>
    </message>
</context>
<context>
    <name>BookingTable</name>
    <message>
        <source>reply is late</source>
        <translation>svaret er forsinket</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a place</comment>
        <translation>fjernet</translation>
    </message>
    <message>
        <source>has an account</source>
        <translation>har en konto</translation>
    </message>
    <message>
        <source>bounced</source>
        <comment>mail to the address</comment>
        <translation>i retur</translation>
    </message>
    <message>
        <source>not correct</source>
        <comment>an e-mail address</comment>
        <translation>ikke gyldig</translation>
    </message>
    <message>
        <source>%1 has an active account with this address, but the booking is not linked to it.</source>
        <translation>%1 har en aktiv konto med denne adressen, men bestillingen er ikke koblet til den.</translation>
    </message>
    <message>
        <source>Mail to this address came back.</source>
        <translation>E-post til denne adressen kom i retur.</translation>
    </message>
    <message>
        <source>This is not a correct address, so no mail can be sent.</source>
        <translation>Dette er ikke en gyldig adresse, så det kan ikke sendes e-post.</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Koblet til %1</translation>
    </message>
    <message>
        <source>Linked to %1 at %2</source>
        <translation>Koblet til %1 hos %2</translation>
    </message>
    <message>
        <source>%1 without VAT, %2 VAT</source>
        <translation>%1 uten mva, %2 mva</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Ingen faktura ennå</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Ingen treff på «%1»</translation>
    </message>
    <message>
        <source>No booking is %1 with these filters</source>
        <translation>Ingen bestilling har status %1 med disse filtrene</translation>
    </message>
    <message>
        <source>No booking matches these filters</source>
        <translation>Ingen bestilling passer til disse filtrene</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bestillinger</translation>
    </message>
    <message>
        <source>Columns of the bookings table</source>
        <translation>Kolonnene i bestillingstabellen</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Ingen bestillinger ennå</translation>
    </message>
    <message>
        <source>A booking is a place at an event for an exhibitor: offered, answered, approved and invoiced. Add an event first.</source>
        <translation>En bestilling er en plass på et arrangement for en utstiller: tilbudt, besvart, godkjent og fakturert. Legg til et arrangement først.</translation>
    </message>
    <message>
        <source>Add booking</source>
        <translation>Legg til bestilling</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>is not a whole number from 0 up</source>
        <translation>er ikke et heltall fra 0 og oppover</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation>er ikke ett av: %1</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Eksempler:</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>VALG</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenter</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Vis denne hjelpen og avslutt.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Vis versjonen og avslutt.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Give either ids or --stdin.</source>
        <translation>Oppgi enten ID-er eller --stdin.</translation>
    </message>
    <message>
        <source>An id is a number from 1 up.</source>
        <translation>En ID er et tall fra 1 og oppover.</translation>
    </message>
    <message>
        <source>%1 done, %2 not done.</source>
        <translation>%1 utført, %2 ikke utført.</translation>
    </message>
    <message>
        <source>Read the ids from standard input: one a line, or the lines of a list made with --json.</source>
        <translation>Les ID-ene fra standard inndata: én per linje, eller linjene i en liste laget med --json.</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>Det finnes fullføring for bash, zsh og fish.</translation>
    </message>
    <message>
        <source>Give either --database or --profile.</source>
        <translation>Oppgi enten --database eller --profile.</translation>
    </message>
    <message>
        <source>The command line holds text that is not UTF-8.</source>
        <translation>Kommandolinjen inneholder tekst som ikke er UTF-8.</translation>
    </message>
    <message>
        <source>The database: a path or sqlite:///path. Without it, the one that the desktop opens.</source>
        <translation>Databasen: en filsti eller sqlite:///filsti. Uten dette valget brukes den som skrivebordsprogrammet åpner.</translation>
    </message>
    <message>
        <source>A saved connection instead of --database.</source>
        <translation>En lagret tilkobling i stedet for --database.</translation>
    </message>
    <message>
        <source>Print JSON: one object per line; errors as one object.</source>
        <translation>Skriv ut JSON: ett objekt per linje; feil som ett objekt.</translation>
    </message>
    <message>
        <source>Language of what is printed for people.</source>
        <translation>Språket i det som skrives ut for mennesker.</translation>
    </message>
    <message>
        <source>Answer every confirmation with yes.</source>
        <translation>Svar ja på alle bekreftelser.</translation>
    </message>
    <message>
        <source>Read the password of the database from the first line of standard input.</source>
        <translation>Les passordet til databasen fra første linje i standard inndata.</translation>
    </message>
    <message>
        <source>Print the man page and end.</source>
        <translation>Skriv ut man-siden og avslutt.</translation>
    </message>
    <message>
        <source>Print the completion script of a shell and end.</source>
        <translation>Skriv ut fullføringsskriptet for et skall og avslutt.</translation>
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
        <translation>Kode å bekrefte med</translation>
    </message>
    <message>
        <source>Give either --token or --email.</source>
        <translation>Oppgi enten --token eller --email.</translation>
    </message>
    <message>
        <source>Name who accepts: add --email.</source>
        <translation>Oppgi hvem som godtar: legg til --email.</translation>
    </message>
    <message>
        <source>What a portal does for a person: register, confirm, accept terms.</source>
        <translation>Det en portal gjør for en person: registrerer, bekrefter, godtar vilkår.</translation>
    </message>
    <message>
        <source>Register a person; the password is read from standard input.</source>
        <translation>Registrer en person; passordet leses fra standard inndata.</translation>
    </message>
    <message>
        <source>The secret of a mailed link: active at once.</source>
        <translation>Hemmeligheten i en lenke sendt på e-post: aktiv med en gang.</translation>
    </message>
    <message>
        <source>Self-registration: prints the token that confirms it.</source>
        <translation>Selvregistrering: skriver ut koden som bekrefter den.</translation>
    </message>
    <message>
        <source>Register; the first line of the file is the password.</source>
        <translation>Registrer; den første linjen i filen er passordet.</translation>
    </message>
    <message>
        <source>Confirm a registration with the token that was mailed.</source>
        <translation>Bekreft en registrering med koden som ble sendt på e-post.</translation>
    </message>
    <message>
        <source>The secret of the link.</source>
        <translation>Hemmeligheten i lenken.</translation>
    </message>
    <message>
        <source>Accept the current terms for a person.</source>
        <translation>Godta de gjeldende vilkårene for en person.</translation>
    </message>
    <message>
        <source>E-mail address of the person.</source>
        <translation>E-postadressen til personen.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(slettet)</translation>
    </message>
    <message>
        <source>SEQ</source>
        <translation>NR</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIDSPUNKT</translation>
    </message>
    <message>
        <source>ACTOR</source>
        <translation>HVEM</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>HANDLING</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>GJELDER</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAVN</translation>
    </message>
    <message>
        <source>There may be more: --before %1, or --limit 0 for all.</source>
        <translation>Det kan finnes flere: --before %1, eller --limit 0 for alle.</translation>
    </message>
    <message>
        <source>%1 lines checked, the chain is intact.</source>
        <translation>%1 linjer kontrollert, kjeden er hel.</translation>
    </message>
    <message>
        <source>Read and verify the log of everything that was changed.</source>
        <translation>Les og kontroller loggen over alt som er endret.</translation>
    </message>
    <message>
        <source>List what was done, newest first.</source>
        <translation>Vis hva som er gjort, nyeste først.</translation>
    </message>
    <message>
        <source>Only about this, e.g. contact:12 or terms.</source>
        <translation>Bare det som gjelder dette, f.eks. contact:12 eller terms.</translation>
    </message>
    <message>
        <source>Only where actor or action holds this text.</source>
        <translation>Bare der utføreren eller handlingen inneholder denne teksten.</translation>
    </message>
    <message>
        <source>At most so many; 0 for all. Without it 100, or all with --json.</source>
        <translation>Høyst så mange; 0 for alle. Uten dette 100, eller alle med --json.</translation>
    </message>
    <message>
        <source>Only lines before this number.</source>
        <translation>Bare linjer før dette nummeret.</translation>
    </message>
    <message>
        <source>What happened to contact 12.</source>
        <translation>Hva som har skjedd med kontakt 12.</translation>
    </message>
    <message>
        <source>Compute the whole chain anew and compare.</source>
        <translation>Regn ut hele kjeden på nytt og sammenlign.</translation>
    </message>
    <message>
        <source>Show number and hash of the last line, to be kept outside as a witness.</source>
        <translation>Vis nummer og hash for siste linje, til å oppbevare utenfor som bevis.</translation>
    </message>
    <message>
        <source>Contact %1: checking the archive, %2 %</source>
        <translation>Kontakt %1: kontrollerer arkivet, %2 %</translation>
    </message>
    <message>
        <source>Contact %1: %2 %</source>
        <translation>Kontakt %1: %2 %</translation>
    </message>
    <message>
        <source>Contact %1: not in the archive: %2</source>
        <translation>Kontakt %1: ikke i arkivet: %2</translation>
    </message>
    <message>
        <source>Name the folder: add --to.</source>
        <translation>Oppgi mappen: legg til --to.</translation>
    </message>
    <message>
        <source>Back up the data of contacts: one verified ZIP file for each, named after the contact.</source>
        <translation>Sikkerhetskopier dataene til kontakter: én kontrollert ZIP-fil for hver, oppkalt etter kontakten.</translation>
    </message>
    <message>
        <source>Numbers of the contacts.</source>
        <translation>Numrene til kontaktene.</translation>
    </message>
    <message>
        <source>Folder for the files; must exist.</source>
        <translation>Mappe for filene; må finnes.</translation>
    </message>
    <message>
        <source>Replace a file of that name; without it a number is added to the name.</source>
        <translation>Erstatt en fil med samme navn; uten dette får navnet et tall i tillegg.</translation>
    </message>
    <message>
        <source>The archive of contact 12.</source>
        <translation>Arkivet til kontakt 12.</translation>
    </message>
    <message>
        <source>One archive for each deactivated contact.</source>
        <translation>Ett arkiv for hver deaktivert kontakt.</translation>
    </message>
    <message>
        <source>Name of the person.</source>
        <translation>Navnet på personen.</translation>
    </message>
    <message>
        <source>E-mail address; empty for none.</source>
        <translation>E-postadresse; tom for ingen.</translation>
    </message>
    <message>
        <source>Company; empty for none.</source>
        <translation>Firma; tomt for ingen.</translation>
    </message>
    <message>
        <source>Phone number; empty for none.</source>
        <translation>Telefonnummer; tomt for ingen.</translation>
    </message>
    <message>
        <source>Language in which the person is written to.</source>
        <translation>Språket meldinger til personen skrives på.</translation>
    </message>
    <message>
        <source>A contact needs a name: add --name.</source>
        <translation>En kontakt må ha et navn: legg til --name.</translation>
    </message>
    <message>
        <source>Change the e-mail address of %1? Links that were sent to the old address stop working.</source>
        <translation>Endre e-postadressen til %1? Lenker som ble sendt til den gamle adressen, slutter å virke.</translation>
    </message>
    <message>
        <source>Add a contact; nothing is mailed.</source>
        <translation>Legg til en kontakt; det sendes ingen e-post.</translation>
    </message>
    <message>
        <source>A contact who is written to in Swedish.</source>
        <translation>En kontakt som får meldinger på svensk.</translation>
    </message>
    <message>
        <source>Change a contact; fields that are not named stay.</source>
        <translation>Endre en kontakt; felt som ikke oppgis, blir som de er.</translation>
    </message>
    <message>
        <source>Number of the contact.</source>
        <translation>Nummeret til kontakten.</translation>
    </message>
    <message>
        <source>Another phone number.</source>
        <translation>Et annet telefonnummer.</translation>
    </message>
    <message>
        <source>Only if the contact still has this row version; else exit status 5.</source>
        <translation>Bare hvis kontakten fortsatt har denne radversjonen; ellers sluttkode 5.</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation>Linje %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linje %1</translation>
    </message>
    <message>
        <source>Nothing was written. New: %1, the same already: %2, with errors: %3.</source>
        <translation>Ingenting ble skrevet. Nye: %1, allerede like: %2, med feil: %3.</translation>
    </message>
    <message>
        <source>Added: %1, the same already: %2, with errors: %3.</source>
        <translation>Lagt til: %1, allerede like: %2, med feil: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) exported.</source>
        <translation>
            <numerusform>%n kontakt eksportert.</numerusform>
            <numerusform>%n kontakter eksportert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the contacts of a CSV file; rows that are there already are left alone.</source>
        <translation>Legg til kontaktene i en CSV-fil; rader som allerede finnes, røres ikke.</translation>
    </message>
    <message>
        <source>CSV file with a header row, in UTF-8.</source>
        <translation>CSV-fil med en overskriftsrad, i UTF-8.</translation>
    </message>
    <message>
        <source>Only say what would become of each row.</source>
        <translation>Si bare hva som ville skje med hver rad.</translation>
    </message>
    <message>
        <source>Which column, by header or number, holds name, email, phone, company or language; may stand several times.</source>
        <translation>Hvilken kolonne, etter overskrift eller nummer, som inneholder name, email, phone, company eller language; kan oppgis flere ganger.</translation>
    </message>
    <message>
        <source>What stands between the cells; without it, what the file shows.</source>
        <translation>Tegnet mellom cellene; uten dette valget det filen viser.</translation>
    </message>
    <message>
        <source>Language of contacts whose row names none; en without it.</source>
        <translation>Språk for kontakter der raden ikke oppgir noe; en uten dette valget.</translation>
    </message>
    <message>
        <source>See which rows are new, the same already, or wrong.</source>
        <translation>Se hvilke rader som er nye, allerede like eller feil.</translation>
    </message>
    <message>
        <source>Columns with names of their own.</source>
        <translation>Kolonner med egne navn.</translation>
    </message>
    <message>
        <source>Write contacts to a CSV file.</source>
        <translation>Skriv kontakter til en CSV-fil.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>Filen som skal skrives; - for standard utdata.</translation>
    </message>
    <message>
        <source>All active contacts.</source>
        <translation>Alle aktive kontakter.</translation>
    </message>
    <message>
        <source>A file that a spreadsheet in the Nordic countries opens by itself.</source>
        <translation>En fil som et regneark i Norden åpner uten videre.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Erstatt filen hvis den finnes.</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets.</source>
        <translation>Begynn med et byterekkefølgemerke (BOM), for regneark.</translation>
    </message>
    <message>
        <source>What to put between the cells; comma without it.</source>
        <translation>Tegnet som settes mellom cellene; komma uten dette valget.</translation>
    </message>
    <message>
        <source>%1 got a link less than a day ago (%2). Make a new one, which replaces it?</source>
        <translation>%1 fikk en lenke for under et døgn siden (%2). Lage en ny som erstatter den?</translation>
    </message>
    <message>
        <source>the mail program did not open; “contacts invite %1” makes a new link</source>
        <translation>e-postprogrammet ble ikke åpnet; «contacts invite %1» lager en ny lenke</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the old login of %n contact(s) and invite anew? This cannot be undone.</source>
        <translation>
            <numerusform>Fjerne den gamle innloggingen til %n kontakt og invitere på nytt? Dette kan ikke angres.</numerusform>
            <numerusform>Fjerne de gamle innloggingene til %n kontakter og invitere på nytt? Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail was opened. “contacts invite ID” makes a link to send.</source>
        <translation>Ingen e-post ble åpnet. «contacts invite ID» lager en lenke du kan sende.</translation>
    </message>
    <message>
        <source>Language of the message; the contact&apos;s own without it.</source>
        <translation>Språket i meldingen; kontaktens eget uten dette valget.</translation>
    </message>
    <message>
        <source>Send activation requests: the mail program opens with the message for review.</source>
        <translation>Send aktiveringsforespørsler: e-postprogrammet åpner meldingen til gjennomsyn.</translation>
    </message>
    <message>
        <source>Open nothing; print the link and the mailto address, which hold a secret.</source>
        <translation>Åpne ingenting; skriv ut lenken og mailto-adressen, som inneholder en hemmelighet.</translation>
    </message>
    <message>
        <source>Open the message to contact 12 in the mail program.</source>
        <translation>Åpne meldingen til kontakt 12 i e-postprogrammet.</translation>
    </message>
    <message>
        <source>Links of two contacts, to be sent by another program.</source>
        <translation>Lenker for to kontakter, som et annet program skal sende.</translation>
    </message>
    <message>
        <source>Wipe the login of deactivated contacts and invite them anew; needs ADMINISTER.</source>
        <translation>Fjern innloggingen til deaktiverte kontakter og inviter dem på nytt; krever ADMINISTER.</translation>
    </message>
    <message>
        <source>Open no mail program; send a link later with invite.</source>
        <translation>Åpne ikke noe e-postprogram; send en lenke senere med invite.</translation>
    </message>
    <message>
        <source>Contact 12 starts over; the message opens in the mail program.</source>
        <translation>Kontakt 12 begynner på nytt; meldingen åpnes i e-postprogrammet.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-MAIL ADDRESS</source>
        <translation>E-POSTADRESSE</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>COMPANY</source>
        <translation>FIRMA</translation>
    </message>
    <message>
        <source>INVITATION</source>
        <translation>INVITASJON</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>OPPRETTET</translation>
    </message>
    <message>
        <source>There are more: --after %1, or --limit 0 for all.</source>
        <translation>Det finnes flere: --after %1, eller --limit 0 for alle.</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>TILLATT</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>GRUNN</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>List contacts.</source>
        <translation>Vis en liste over kontakter.</translation>
    </message>
    <message>
        <source>Go on after this place: the cursor of a row of an earlier list in the same order.</source>
        <translation>Fortsett etter dette stedet: markøren til en rad i en tidligere liste i samme rekkefølge.</translation>
    </message>
    <message>
        <source>The newest contacts that still have to be activated.</source>
        <translation>De nyeste kontaktene som ennå ikke er aktivert.</translation>
    </message>
    <message>
        <source>The first 50 contacts with “berg” in name, address or company, for a script.</source>
        <translation>De første 50 kontaktene med «berg» i navn, adresse eller firma, for et skript.</translation>
    </message>
    <message>
        <source>Count contacts exactly.</source>
        <translation>Tell kontakter nøyaktig.</translation>
    </message>
    <message>
        <source>How many invitations have run out.</source>
        <translation>Hvor mange invitasjoner som er utløpt.</translation>
    </message>
    <message>
        <source>One number for each status; --status is not looked at.</source>
        <translation>Ett tall for hver status; --status tas ikke hensyn til.</translation>
    </message>
    <message>
        <source>Show one contact.</source>
        <translation>Vis én kontakt.</translation>
    </message>
    <message>
        <source>Everything about contact 12 as one JSON object.</source>
        <translation>Alt om kontakt 12 som ett JSON-objekt.</translation>
    </message>
    <message>
        <source>List what can be done with a contact now, and why not.</source>
        <translation>Vis hva som kan gjøres med en kontakt nå, og hvorfor noe ikke kan gjøres.</translation>
    </message>
    <message>
        <source>Every action with yes, or no and the reason.</source>
        <translation>Hver handling med ja, eller nei og grunnen.</translation>
    </message>
    <message>
        <source>List, add and edit contacts, and act on them.</source>
        <translation>Vis, legg til og rediger kontakter, og utfør handlinger på dem.</translation>
    </message>
    <message numerus="yes">
        <source>Activate %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Aktivere %n kontakt? Dette kan ikke angres.</numerusform>
            <numerusform>Aktivere %n kontakter? Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Deaktivere %n kontakt? Dette kan ikke angres.</numerusform>
            <numerusform>Deaktivere %n kontakter? Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the logins of %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Slette innloggingene til %n kontakt? Dette kan ikke angres.</numerusform>
            <numerusform>Slette innloggingene til %n kontakter? Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) with their jobs? This cannot be undone.</source>
        <translation>
            <numerusform>Slette %n kontakt med tilhørende jobber? Dette kan ikke angres.</numerusform>
            <numerusform>Slette %n kontakter med tilhørende jobber? Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stop working.</source>
        <translation>
            <numerusform>%n lenke slutter å virke.</numerusform>
            <numerusform>%n lenker slutter å virke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate %1? This cannot be undone. %2</source>
        <translation>Aktivere %1? Dette kan ikke angres. %2</translation>
    </message>
    <message>
        <source>Deactivate %1? This cannot be undone. %2</source>
        <translation>Deaktivere %1? Dette kan ikke angres. %2</translation>
    </message>
    <message>
        <source>Delete the logins of %1? This cannot be undone. %2</source>
        <translation>Slette innloggingene til %1? Dette kan ikke angres. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) are removed.</source>
        <translation>
            <numerusform>%n innlogging fjernes.</numerusform>
            <numerusform>%n innlogginger fjernes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1? This cannot be undone. %2</source>
        <translation>Slette %1? Dette kan ikke angres. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are deleted.</source>
        <translation>
            <numerusform>%n jobb slettes.</numerusform>
            <numerusform>%n jobber slettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>--row-version belongs to a single contact.</source>
        <translation>--row-version gjelder bare én enkelt kontakt.</translation>
    </message>
    <message>
        <source>Activate contacts who registered but never confirmed.</source>
        <translation>Aktiver kontakter som har registrert seg, men aldri bekreftet.</translation>
    </message>
    <message>
        <source>Activate contact 12 without asking.</source>
        <translation>Aktiver kontakt 12 uten å spørre.</translation>
    </message>
    <message>
        <source>Block the logins of active contacts for good.</source>
        <translation>Sperr innloggingene til aktive kontakter for godt.</translation>
    </message>
    <message>
        <source>Deactivate three contacts, each by itself.</source>
        <translation>Deaktiver tre kontakter, hver for seg.</translation>
    </message>
    <message>
        <source>Remove the logins of active contacts; the contacts stay.</source>
        <translation>Fjern innloggingene til aktive kontakter; kontaktene blir værende.</translation>
    </message>
    <message>
        <source>Contact 12 becomes unregistered.</source>
        <translation>Kontakt 12 blir uregistrert.</translation>
    </message>
    <message>
        <source>Delete contacts with their jobs, links and messages.</source>
        <translation>Slett kontakter med jobber, lenker og meldinger.</translation>
    </message>
    <message>
        <source>Delete contact 12, unless a job of theirs is in progress.</source>
        <translation>Slett kontakt 12, hvis ingen av jobbene er i arbeid.</translation>
    </message>
    <message>
        <source>Make the activation links of contacts dead.</source>
        <translation>Gjør aktiveringslenkene til kontakter ubrukelige.</translation>
    </message>
    <message>
        <source>Contacts whose numbers come from another command.</source>
        <translation>Kontakter som får numrene sine fra en annen kommando.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Skjemaversjon</translation>
    </message>
    <message>
        <source>Compatible from schema</source>
        <translation>Kompatibel fra skjema</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobber</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Filer ved siden av</translation>
    </message>
    <message>
        <source>Last line of the audit log</source>
        <translation>Siste linje i aktivitetsloggen</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Demodata</translation>
    </message>
    <message>
        <source>Can be written</source>
        <translation>Kan skrives</translation>
    </message>
    <message>
        <source>Checked: contacts %1, files %2, lines of the audit log %3.</source>
        <translation>Kontrollert: kontakter %1, filer %2, linjer i aktivitetsloggen %3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Create, check and copy the database.</source>
        <translation>Opprett, kontroller og kopier databasen.</translation>
    </message>
    <message>
        <source>Create a database; the file must not exist.</source>
        <translation>Opprett en database; filen må ikke finnes fra før.</translation>
    </message>
    <message>
        <source>An empty database in the working folder.</source>
        <translation>En tom database i arbeidsmappen.</translation>
    </message>
    <message>
        <source>Bring an older database up to date; a copy of the file is kept.</source>
        <translation>Oppdater en eldre database; en kopi av filen beholdes.</translation>
    </message>
    <message>
        <source>Show what the database is and holds.</source>
        <translation>Vis hva databasen er, og hva den inneholder.</translation>
    </message>
    <message>
        <source>Check integrity, references, illegal states, files and the audit chain.</source>
        <translation>Kontroller integritet, referanser, ulovlige tilstander, filer og loggkjeden.</translation>
    </message>
    <message>
        <source>Copy the database into a new file, verified, while it is in use.</source>
        <translation>Kopier databasen til en ny fil, kontrollert, mens den er i bruk.</translation>
    </message>
    <message>
        <source>The file to write; must not exist.</source>
        <translation>Filen som skal skrives; må ikke finnes fra før.</translation>
    </message>
    <message>
        <source>A copy for the night; the job files stand beside the database.</source>
        <translation>En kopi for natten; jobbfilene ligger ved siden av databasen.</translation>
    </message>
    <message>
        <source>Fill an empty database with a lifelike print shop; creates the file.</source>
        <translation>Fyll en tom database med et livaktig trykkeri; oppretter filen.</translation>
    </message>
    <message>
        <source>So many contacts; 5000 without it.</source>
        <translation>Så mange kontakter; 5000 uten dette valget.</translation>
    </message>
    <message>
        <source>The same number gives the same data.</source>
        <translation>Samme tall gir samme data.</translation>
    </message>
    <message>
        <source>A small office to try things in.</source>
        <translation>Et lite kontor å prøve ting i.</translation>
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
        <translation>BETEGNELSE</translation>
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
        <translation>Hentet inn: %1, ikke hentet inn: %2.</translation>
    </message>
    <message>
        <source>List print jobs, bring them in, change their status.</source>
        <translation>Vis trykkjobber, hent dem inn, endre status.</translation>
    </message>
    <message>
        <source>List jobs with their files, newest first.</source>
        <translation>Vis jobber med filer, nyeste først.</translation>
    </message>
    <message>
        <source>Only jobs of this contact.</source>
        <translation>Bare jobbene til denne kontakten.</translation>
    </message>
    <message>
        <source>At most so many; 0, as without it, for all.</source>
        <translation>Høyst så mange; 0, som uten dette valget, for alle.</translation>
    </message>
    <message>
        <source>The jobs of contact 12 for a script.</source>
        <translation>Jobbene til kontakt 12, for et skript.</translation>
    </message>
    <message>
        <source>Bring in jobs with their files from a JSON file.</source>
        <translation>Hent inn jobber med filer fra en JSON-fil.</translation>
    </message>
    <message>
        <source>JSON array of jobs; the files they name lie in its folder or below.</source>
        <translation>JSON-liste over jobber; filene de nevner, ligger i samme mappe eller under den.</translation>
    </message>
    <message>
        <source>Bring in the jobs of the day.</source>
        <translation>Hent inn dagens jobber.</translation>
    </message>
    <message>
        <source>Set the status of a job.</source>
        <translation>Sett statusen for en jobb.</translation>
    </message>
    <message>
        <source>Number of the job in jobs list (not the job number).</source>
        <translation>Jobbens nummer i jobs list (ikke jobbnummeret).</translation>
    </message>
    <message>
        <source>The new status.</source>
        <translation>Den nye statusen.</translation>
    </message>
    <message>
        <source>Job 7 is done.</source>
        <translation>Jobb 7 er ferdig.</translation>
    </message>
    <message>
        <source>PURPOSE</source>
        <translation>FORMÅL</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>TILSTAND</translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation>MOTTAKER</translation>
    </message>
    <message>
        <source>ISSUED</source>
        <translation>UTSTEDT</translation>
    </message>
    <message>
        <source>VALID UNTIL</source>
        <translation>GYLDIG TIL</translation>
    </message>
    <message>
        <source>The ledger of the links that were mailed.</source>
        <translation>Oversikten over lenkene som er sendt på e-post.</translation>
    </message>
    <message>
        <source>List links, newest first; never the secret in them.</source>
        <translation>Vis lenker, nyeste først; aldri hemmeligheten i dem.</translation>
    </message>
    <message>
        <source>Only links for this.</source>
        <translation>Bare lenker til dette formålet.</translation>
    </message>
    <message>
        <source>Only links in this state.</source>
        <translation>Bare lenker i denne tilstanden.</translation>
    </message>
    <message>
        <source>Only links of this contact.</source>
        <translation>Bare lenkene til denne kontakten.</translation>
    </message>
    <message>
        <source>Every link that still opens something.</source>
        <translation>Alle lenker som fortsatt åpner noe.</translation>
    </message>
    <message>
        <source>Make links dead.</source>
        <translation>Gjør lenker ubrukelige.</translation>
    </message>
    <message>
        <source>Numbers of the links.</source>
        <translation>Numrene til lenkene.</translation>
    </message>
    <message>
        <source>Two links that went astray.</source>
        <translation>To lenker som har kommet på avveie.</translation>
    </message>
    <message>
        <source>New terms need a label, such as 2026-11: add --label.</source>
        <translation>Nye vilkår må ha en betegnelse, for eksempel 2026-11: legg til --label.</translation>
    </message>
    <message numerus="yes">
        <source>Upload new terms? %n contact(s) must accept them anew.</source>
        <translation>
            <numerusform>Laste opp nye vilkår? %n kontakt må godta dem på nytt.</numerusform>
            <numerusform>Laste opp nye vilkår? %n kontakter må godta dem på nytt.</numerusform>
        </translation>
    </message>
    <message>
        <source>CURRENT</source>
        <translation>GJELDENDE</translation>
    </message>
    <message>
        <source>ACCEPTED BY</source>
        <translation>GODTATT AV</translation>
    </message>
    <message>
        <source>UPLOADED</source>
        <translation>LASTET OPP</translation>
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
        <translation>Last opp og vis servicevilkårene.</translation>
    </message>
    <message>
        <source>Make a file the current terms; everybody must accept anew.</source>
        <translation>Gjør en fil til de gjeldende vilkårene; alle må godta på nytt.</translation>
    </message>
    <message>
        <source>The terms, e.g. a PDF file.</source>
        <translation>Vilkårene, f.eks. en PDF-fil.</translation>
    </message>
    <message>
        <source>Name of the version, e.g. 2026-11.</source>
        <translation>Betegnelse på versjonen, f.eks. 2026-11.</translation>
    </message>
    <message>
        <source>New terms without asking.</source>
        <translation>Nye vilkår uten å spørre.</translation>
    </message>
    <message>
        <source>Show all versions of the terms, newest first.</source>
        <translation>Vis alle versjoner av vilkårene, nyeste først.</translation>
    </message>
    <message>
        <source>Only this status; may stand several times.</source>
        <translation>Bare denne statusen; kan oppgis flere ganger.</translation>
    </message>
    <message>
        <source>Only contacts with the invited flag.</source>
        <translation>Bare kontakter merket som invitert.</translation>
    </message>
    <message>
        <source>Only contacts whose activation link is in this state.</source>
        <translation>Bare kontakter der aktiveringslenken er i denne tilstanden.</translation>
    </message>
    <message>
        <source>Only contacts with this text in name, e-mail address or company.</source>
        <translation>Bare kontakter med denne teksten i navn, e-postadresse eller firma.</translation>
    </message>
    <message>
        <source>Only contacts of exactly this company.</source>
        <translation>Bare kontakter i nøyaktig dette firmaet.</translation>
    </message>
    <message>
        <source>Only contacts created at or after this day or time (ISO 8601, UTC).</source>
        <translation>Bare kontakter opprettet på eller etter denne dagen eller dette tidspunktet (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Only contacts created before this day or time (ISO 8601, UTC).</source>
        <translation>Bare kontakter opprettet før denne dagen eller dette tidspunktet (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Order by name, email, status, company, terms, invited or created; may stand several times.</source>
        <translation>Sorter etter name, email, status, company, terms, invited eller created; kan oppgis flere ganger.</translation>
    </message>
    <message>
        <source>link valid</source>
        <translation>lenken gjelder</translation>
    </message>
    <message>
        <source>link expired</source>
        <translation>lenken er utløpt</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
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
        <translation>Invitasjon</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitert</translation>
    </message>
    <message>
        <source>Link valid until</source>
        <translation>Lenken gjelder til</translation>
    </message>
    <message>
        <source>Service terms accepted</source>
        <translation>Servicevilkår godtatt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Row version</source>
        <translation>Radversjon</translation>
    </message>
    <message>
        <source>The contact has no invitation that could be revoked.</source>
        <translation>Kontakten har ingen invitasjon som kan trekkes tilbake.</translation>
    </message>
    <message>
        <source>Jobs of this contact are in progress, so it cannot be deleted.</source>
        <translation>Jobber for denne kontakten er i arbeid, så den kan ikke slettes.</translation>
    </message>
    <message>
        <source>You lack the right to do this: %1.</source>
        <translation>Du mangler rettigheten til å gjøre dette: %1.</translation>
    </message>
    <message>
        <source>The database can only be read, not written.</source>
        <translation>Databasen kan bare leses, ikke skrives til.</translation>
    </message>
    <message>
        <source>Only the person can do this.</source>
        <translation>Bare personen selv kan gjøre dette.</translation>
    </message>
    <message>
        <source>The answer was no, so nothing was done.</source>
        <translation>Svaret var nei, så ingenting ble gjort.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile; look again and repeat.</source>
        <translation>Noen har endret den i mellomtiden; se på den igjen og gjenta.</translation>
    </message>
    <message>
        <source>Somebody changed the same field meanwhile: %1.</source>
        <translation>Noen har endret det samme feltet i mellomtiden: %1.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>Dette er allerede besvart.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>Det finnes ingen slik kontakt.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Det finnes ingen slik jobb.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Det finnes ingen slik lenke.</translation>
    </message>
    <message>
        <source>The link is dead already.</source>
        <translation>Lenken er allerede ubrukelig.</translation>
    </message>
    <message>
        <source>The link is unknown, used, replaced, revoked or has expired.</source>
        <translation>Lenken er ukjent, brukt, erstattet, trukket tilbake eller utløpt.</translation>
    </message>
    <message>
        <source>There is a login for this already.</source>
        <translation>Det finnes allerede en innlogging for dette.</translation>
    </message>
    <message>
        <source>No service terms were uploaded yet.</source>
        <translation>Ingen servicevilkår er lastet opp ennå.</translation>
    </message>
    <message>
        <source>The current terms are accepted already.</source>
        <translation>De gjeldende vilkårene er allerede godtatt.</translation>
    </message>
    <message>
        <source>No mail program can be opened on this computer; --print shows the link instead.</source>
        <translation>Det kan ikke åpnes noe e-postprogram på denne datamaskinen; --print viser lenken i stedet.</translation>
    </message>
    <message>
        <source>The mail program did not open, so the link was revoked; --print shows a link instead.</source>
        <translation>E-postprogrammet ble ikke åpnet, så lenken ble trukket tilbake; --print viser en lenke i stedet.</translation>
    </message>
    <message>
        <source>A value is missing: %2.</source>
        <translation>En verdi mangler: %2.</translation>
    </message>
    <message>
        <source>The value is too long (at most %1 characters): %2.</source>
        <translation>Verdien er for lang (høyst %1 tegn): %2.</translation>
    </message>
    <message>
        <source>The value holds a control character: %2.</source>
        <translation>Verdien inneholder et kontrolltegn: %2.</translation>
    </message>
    <message>
        <source>This language is not known: %1.</source>
        <translation>Dette språket er ikke kjent: %1.</translation>
    </message>
    <message>
        <source>There is a contact with this e-mail address already.</source>
        <translation>Det finnes allerede en kontakt med denne e-postadressen.</translation>
    </message>
    <message>
        <source>The e-mail address is a login, so it cannot be removed.</source>
        <translation>E-postadressen brukes til innlogging, så den kan ikke fjernes.</translation>
    </message>
    <message>
        <source>The e-mail address stands in the file twice with different values.</source>
        <translation>E-postadressen står to ganger i filen med ulike verdier.</translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>E-postadressen er tom.</translation>
    </message>
    <message>
        <source>The e-mail address holds a control character.</source>
        <translation>E-postadressen inneholder et kontrolltegn.</translation>
    </message>
    <message>
        <source>The e-mail address holds a blank.</source>
        <translation>E-postadressen inneholder et mellomrom.</translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation>E-postadressen har ingen @.</translation>
    </message>
    <message>
        <source>The e-mail address has more than one @.</source>
        <translation>E-postadressen har mer enn én @.</translation>
    </message>
    <message>
        <source>The part of the e-mail address before the @ is not valid.</source>
        <translation>Delen av e-postadressen før @ er ikke gyldig.</translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not valid.</source>
        <translation>Delen av e-postadressen etter @ er ikke gyldig.</translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation>E-postadressen er for lang.</translation>
    </message>
    <message>
        <source>The password is too short: at least 12 characters.</source>
        <translation>Passordet er for kort: minst 12 tegn.</translation>
    </message>
    <message>
        <source>The password is too long: at most 128 characters.</source>
        <translation>Passordet er for langt: høyst 128 tegn.</translation>
    </message>
    <message>
        <source>A password is expected on standard input.</source>
        <translation>Det ventes et passord på standard inndata.</translation>
    </message>
    <message>
        <source>This is not an id: %2.</source>
        <translation>Dette er ikke en ID: %2.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: %2. Save the file as “CSV UTF-8”.</source>
        <translation>Teksten er ikke UTF-8: %2. Lagre filen som «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The number is too small or too large: %2.</source>
        <translation>Tallet er for lite eller for stort: %2.</translation>
    </message>
    <message>
        <source>The list cannot be ordered by this: %1.</source>
        <translation>Listen kan ikke sorteres etter dette: %1.</translation>
    </message>
    <message>
        <source>The list is ordered twice by the same field: %1.</source>
        <translation>Listen er sortert to ganger etter samme felt: %1.</translation>
    </message>
    <message>
        <source>This is not a day or a time with zone in ISO 8601: %2.</source>
        <translation>Dette er ikke en dag eller et tidspunkt med tidssone i ISO 8601: %2.</translation>
    </message>
    <message>
        <source>This is not a cursor of an earlier list: %2.</source>
        <translation>Dette er ikke en markør fra en tidligere liste: %2.</translation>
    </message>
    <message>
        <source>The cursor belongs to a list in another order; give the same --sort.</source>
        <translation>Markøren hører til en liste i en annen rekkefølge; oppgi samme --sort.</translation>
    </message>
    <message>
        <source>A subject is a kind, or a kind and a number: contact:12.</source>
        <translation>Et emne er en type, eller en type og et nummer: contact:12.</translation>
    </message>
    <message>
        <source>This number is taken already.</source>
        <translation>Nummeret er allerede i bruk.</translation>
    </message>
    <message>
        <source>The quotation marks do not match: %2.</source>
        <translation>Anførselstegnene passer ikke sammen: %2.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB: %2.</source>
        <translation>En celle er lengre enn 64 KiB: %2.</translation>
    </message>
    <message>
        <source>There are more than 200 columns: %2.</source>
        <translation>Det er mer enn 200 kolonner: %2.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: %2.</source>
        <translation>Raden har flere celler enn overskriften: %2.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”.</source>
        <translation>--map tar FELT=KOLONNE, ikke «%1».</translation>
    </message>
    <message>
        <source>--map knows name, email, phone, company and language, not “%2”.</source>
        <translation>--map kjenner name, email, phone, company og language, ikke «%2».</translation>
    </message>
    <message>
        <source>The file has no column for %2 (“%1”); name it with --map %2=COLUMN.</source>
        <translation>Filen har ingen kolonne for %2 («%1»); oppgi den med --map %2=KOLONNE.</translation>
    </message>
    <message>
        <source>Two columns of the file could be %2; choose one with --map %2=COLUMN.</source>
        <translation>To kolonner i filen kan være %2; velg en med --map %2=KOLONNE.</translation>
    </message>
    <message>
        <source>Standard output cannot be written, so what was printed is not complete.</source>
        <translation>Det går ikke å skrive til standard utdata, så det som ble skrevet ut, er ikke fullstendig.</translation>
    </message>
    <message>
        <source>There is no such folder: %1.</source>
        <translation>Det finnes ingen slik mappe: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>Det går ikke å skrive til mappen: %1.</translation>
    </message>
    <message>
        <source>There is a folder of this name: %2.</source>
        <translation>Det finnes en mappe med dette navnet: %2.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %2.</source>
        <translation>Filen er ikke gyldig JSON: %2.</translation>
    </message>
    <message>
        <source>The file must hold a JSON array of jobs.</source>
        <translation>Filen må inneholde en JSON-liste over jobber.</translation>
    </message>
    <message>
        <source>This element of the array is not an object.</source>
        <translation>Dette elementet i listen er ikke et objekt.</translation>
    </message>
    <message>
        <source>This must be a text: %2.</source>
        <translation>Dette må være en tekst: %2.</translation>
    </message>
    <message>
        <source>This is not a time in ISO 8601: %2.</source>
        <translation>Dette er ikke et tidspunkt i ISO 8601: %2.</translation>
    </message>
    <message>
        <source>This status is not known: %1.</source>
        <translation>Denne statusen er ikke kjent: %1.</translation>
    </message>
    <message>
        <source>The file does not lie below the folder of the JSON file: %2.</source>
        <translation>Filen ligger ikke under mappen til JSON-filen: %2.</translation>
    </message>
    <message>
        <source>The name of a file is empty: %2.</source>
        <translation>Navnet på en fil er tomt: %2.</translation>
    </message>
    <message>
        <source>A link is not taken for a file: %2.</source>
        <translation>En symbolsk lenke godtas ikke som fil: %2.</translation>
    </message>
    <message>
        <source>This is a folder: %2.</source>
        <translation>Dette er en mappe: %2.</translation>
    </message>
    <message>
        <source>This is not a file: %2.</source>
        <translation>Dette er ikke en fil: %2.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was half done.</source>
        <translation>Disken er full; ingenting ble gjort halvveis.</translation>
    </message>
    <message>
        <source>A password does not belong into the URL: use --password-stdin or KONTORIST_DATABASE_PASSWORD.</source>
        <translation>Et passord hører ikke hjemme i URL-en: bruk --password-stdin eller KONTORIST_DATABASE_PASSWORD.</translation>
    </message>
    <message>
        <source>The database URL is empty.</source>
        <translation>Database-URL-en er tom.</translation>
    </message>
    <message>
        <source>The database URL is not understood; give a path or sqlite:///path.</source>
        <translation>Database-URL-en er ikke forståelig; oppgi en filsti eller sqlite:///filsti.</translation>
    </message>
    <message>
        <source>This kind of database URL is not known; give a path or sqlite:///path.</source>
        <translation>Denne typen database-URL er ikke kjent; oppgi en filsti eller sqlite:///filsti.</translation>
    </message>
    <message>
        <source>This program cannot reach a database of this kind: %1.</source>
        <translation>Dette programmet kan ikke nå en database av denne typen: %1.</translation>
    </message>
    <message>
        <source>There is no saved connection of this name: %1.</source>
        <translation>Det finnes ingen lagret tilkobling med dette navnet: %1.</translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation>Filen er ikke en database.</translation>
    </message>
    <message>
        <source>The file is a database, but not one of Kontorist.</source>
        <translation>Filen er en database, men ikke en Kontorist-database.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Databasen er skadet.</translation>
    </message>
    <message>
        <source>The database was written by a newer program; update this one.</source>
        <translation>Databasen er skrevet av et nyere program; oppdater dette.</translation>
    </message>
    <message>
        <source>The database was written by an older program; run: kontorist-cli database migrate.</source>
        <translation>Databasen er skrevet av et eldre program; kjør: kontorist-cli database migrate.</translation>
    </message>
    <message>
        <source>A database on a network share would be damaged sooner or later; move it to a local disk.</source>
        <translation>En database på en nettverksstasjon ville før eller siden bli skadet; flytt den til en lokal disk.</translation>
    </message>
    <message>
        <source>The database cannot be opened. Does it exist? kontorist-cli database create makes one.</source>
        <translation>Databasen kan ikke åpnes. Finnes den? kontorist-cli database create oppretter en.</translation>
    </message>
    <message>
        <source>There is no database there; kontorist-cli database create makes one.</source>
        <translation>Det finnes ingen database der; kontorist-cli database create oppretter en.</translation>
    </message>
    <message>
        <source>The file holds no tables of Kontorist; kontorist-cli database create makes a new file.</source>
        <translation>Filen inneholder ingen Kontorist-tabeller; kontorist-cli database create oppretter en ny fil.</translation>
    </message>
    <message>
        <source>The driver for this kind of database is not installed.</source>
        <translation>Driveren for denne typen database er ikke installert.</translation>
    </message>
    <message>
        <source>The system does not permit access: %2.</source>
        <translation>Systemet gir ikke tilgang: %2.</translation>
    </message>
    <message>
        <source>The database is locked by another program; try again later.</source>
        <translation>Databasen er låst av et annet program; prøv igjen senere.</translation>
    </message>
    <message>
        <source>The database holds data already, so it is not filled with demo data.</source>
        <translation>Databasen inneholder allerede data, så den fylles ikke med demodata.</translation>
    </message>
    <message>
        <source>The check found problems: %1.</source>
        <translation>Kontrollen fant problemer: %1.</translation>
    </message>
    <message>
        <source>The audit chain is broken at line %1.</source>
        <translation>Loggkjeden er brutt ved linje %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stoppet.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>Dette er en feil i programmet.</translation>
    </message>
    <message>
        <source>This is a fault of the program; the log is in %1.</source>
        <translation>Dette er en feil i programmet; loggen ligger i %1.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Dette er ikke mulig nå.</translation>
    </message>
    <message>
        <source>You lack the right to do this.</source>
        <translation>Du har ikke rettighet til å gjøre dette.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Det ble ikke funnet.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile.</source>
        <translation>Noen har endret det i mellomtiden.</translation>
    </message>
    <message>
        <source>The value is not valid.</source>
        <translation>Verdien er ikke gyldig.</translation>
    </message>
    <message>
        <source>The database or file cannot be reached.</source>
        <translation>Databasen eller filen kan ikke nås.</translation>
    </message>
    <message>
        <source>The file or database cannot be written.</source>
        <translation>Det går ikke å skrive til filen eller databasen.</translation>
    </message>
    <message>
        <source>The database or a file of it is damaged.</source>
        <translation>Databasen eller en av filene til den er skadet.</translation>
    </message>
    <message>
        <source>Only a part could be done.</source>
        <translation>Bare en del kunne gjøres.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>utført</translation>
    </message>
    <message>
        <source>internal fault; the message says where the log is</source>
        <translation>intern feil; meldingen sier hvor loggen er</translation>
    </message>
    <message>
        <source>the command line was not understood, or a confirmation is missing</source>
        <translation>kommandolinjen ble ikke forstått, eller en bekreftelse mangler</translation>
    </message>
    <message>
        <source>refused: not available now; the reason code is printed</source>
        <translation>avvist: ikke mulig nå; grunnkoden skrives ut</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>ikke funnet</translation>
    </message>
    <message>
        <source>conflict: somebody changed it meanwhile</source>
        <translation>konflikt: noen har endret det i mellomtiden</translation>
    </message>
    <message>
        <source>database, file or service not available</source>
        <translation>database, fil eller tjeneste ikke tilgjengelig</translation>
    </message>
    <message>
        <source>invalid input; the field and, for a file, the line are named</source>
        <translation>ugyldige inndata; feltet og, for en fil, linjen oppgis</translation>
    </message>
    <message>
        <source>partly done: some rows of a bulk command were refused or failed</source>
        <translation>delvis utført: noen rader i en massekommando ble avvist eller mislyktes</translation>
    </message>
    <message>
        <source>When it is stopped by a signal, the program cleans up and ends by that signal.</source>
        <translation>Når programmet stoppes av et signal, rydder det opp og avslutter med det signalet.</translation>
    </message>
    <message>
        <source>contacts, invitations and jobs of an office on the command line</source>
        <translation>kontakter, invitasjoner og jobber for et kontor på kommandolinjen</translation>
    </message>
    <message>
        <source>It does what the desktop program kontorist does, on the same database, for scripts and servers. Results go to standard output, everything else to standard error. A command that takes several ids works through them one by one and prints a row for each; with --json each row is an object with id, outcome and reason.</source>
        <translation>Det gjør det samme som skrivebordsprogrammet kontorist, på samme database, for skript og servere. Resultater går til standard utdata, alt annet til standard feil. En kommando som tar flere ID-er, behandler dem én etter én og skriver ut en rad for hver; med --json er hver rad et objekt med id, outcome og reason.</translation>
    </message>
    <message>
        <source>The password of a database on a server. An SQLite file has none.</source>
        <translation>Passordet til en database på en server. En SQLite-fil har ikke noe.</translation>
    </message>
    <message>
        <source>The database where none is named; job files stand in a folder beside it.</source>
        <translation>Databasen når ingen er oppgitt; jobbfilene ligger i en mappe ved siden av den.</translation>
    </message>
    <message>
        <source>Database password:</source>
        <translation>Databasepassord:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Nytt passord:</translation>
    </message>
    <message>
        <source>This needs a confirmation, and there is no terminal to ask at: add --yes.</source>
        <translation>Dette krever en bekreftelse, og det finnes ingen terminal å spørre på: legg til --yes.</translation>
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
        <translation>Noen har endret vernet av databasen, så den åpnes ikke.</translation>
    </message>
    <message>
        <source>The database is a file, and this is a folder: %1.</source>
        <translation>Databasen er en fil, og dette er en mappe: %1.</translation>
    </message>
    <message>
        <source>Show the help of the program, a group or a command and end.</source>
        <translation>Vis hjelpen for programmet, en gruppe eller en kommando, og avslutt.</translation>
    </message>
    <message>
        <source>The folder of the database is not there: %1.</source>
        <translation>Mappen til databasen finnes ikke: %1.</translation>
    </message>
    <message>
        <source>The file is empty: %1.</source>
        <translation>Filen er tom: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen kan ikke leses: %1.</translation>
    </message>
    <message>
        <source>The file is missing: %1.</source>
        <translation>Filen mangler: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Filen kan ikke skrives: %1.</translation>
    </message>
    <message>
        <source>The file is there already: %1.</source>
        <translation>Filen finnes allerede: %1.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MiB.</source>
        <translation>Filen er for stor: høyst %1 MiB.</translation>
    </message>
    <message>
        <source>The address of the portal is not set, so links lead nowhere yet. Set it in the preferences of the window.</source>
        <translation>Adressen til portalen er ikke satt, så lenkene fører ingen steder ennå. Sett den i innstillingene i vinduet.</translation>
    </message>
    <message>
        <source>Only with this in name or number.</source>
        <translation>Bare kunder med dette i navn eller nummer.</translation>
    </message>
    <message>
        <source>Only customers that lack a number.</source>
        <translation>Bare kunder som mangler nummer.</translation>
    </message>
    <message>
        <source>Only archived customers, which are left out else.</source>
        <translation>Bare arkiverte kunder, som ellers utelates.</translation>
    </message>
    <message>
        <source>Only customers of this technician.</source>
        <translation>Bare kundene til denne teknikeren.</translation>
    </message>
    <message>
        <source>TECHNICIAN</source>
        <translation>TEKNIKER</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>BRUKERE</translation>
    </message>
    <message>
        <source>OPEN FAULTS</source>
        <translation>ÅPNE FEIL</translation>
    </message>
    <message>
        <source>Name of the customer.</source>
        <translation>Navnet på kunden.</translation>
    </message>
    <message>
        <source>External customer number, without a hyphen.</source>
        <translation>Eksternt kundenummer, uten bindestrek.</translation>
    </message>
    <message>
        <source>Assigned technician; 0 for none.</source>
        <translation>Tildelt tekniker; 0 for ingen.</translation>
    </message>
    <message>
        <source>Language of the customer.</source>
        <translation>Språket til kunden.</translation>
    </message>
    <message>
        <source>Number of the customer in customers list.</source>
        <translation>Kundens nummer i customers list.</translation>
    </message>
    <message>
        <source>Show one customer.</source>
        <translation>Vis én kunde.</translation>
    </message>
    <message>
        <source>Add a customer.</source>
        <translation>Legg til en kunde.</translation>
    </message>
    <message>
        <source>A customer with a number.</source>
        <translation>En kunde med nummer.</translation>
    </message>
    <message>
        <source>Change details of a customer.</source>
        <translation>Endre opplysninger om en kunde.</translation>
    </message>
    <message>
        <source>Put a customer away: nobody reaches anything of it.</source>
        <translation>Legg bort en kunde: ingen får tilgang til noe som hører til kunden.</translation>
    </message>
    <message>
        <source>Bring an archived customer back.</source>
        <translation>Hent tilbake en arkivert kunde.</translation>
    </message>
    <message>
        <source>Customers: whom we bill.</source>
        <translation>Kunder: de vi fakturerer.</translation>
    </message>
    <message>
        <source>List customers by name.</source>
        <translation>Vis kunder etter navn.</translation>
    </message>
    <message>
        <source>Who keeps number logins from being switched on.</source>
        <translation>Hvem som hindrer at innlogging med nummer kan slås på.</translation>
    </message>
    <message>
        <source>Count customers exactly.</source>
        <translation>Tell kunder nøyaktig.</translation>
    </message>
    <message>
        <source>Go on after this customer.</source>
        <translation>Fortsett etter denne kunden.</translation>
    </message>
    <message>
        <source>How people log in from now on; needs ADMINISTER. Login names stay.</source>
        <translation>Hvordan man logger inn fra nå av; krever ADMINISTER. Innloggingsnavn blir som de er.</translation>
    </message>
    <message>
        <source>By address, or by customer number.</source>
        <translation>Med adresse eller med kundenummer.</translation>
    </message>
    <message>
        <source>Print the login link that carries the company&apos;s name.</source>
        <translation>Skriv ut innloggingslenken som inneholder firmaets navn.</translation>
    </message>
    <message>
        <source>The company&apos;s name, exactly as in the settings.</source>
        <translation>Firmaets navn, nøyaktig som i innstillingene.</translation>
    </message>
    <message>
        <source>Only with this in name, address, customer or login.</source>
        <translation>Bare med dette i navn, adresse, kunde eller innlogging.</translation>
    </message>
    <message>
        <source>Only of this customer.</source>
        <translation>Bare for denne kunden.</translation>
    </message>
    <message>
        <source>Only of this person.</source>
        <translation>Bare for denne personen.</translation>
    </message>
    <message>
        <source>Only in this status; several may be given.</source>
        <translation>Bare med denne statusen; flere kan oppgis.</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>KUNDE</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>NIVÅ</translation>
    </message>
    <message>
        <source>LOGIN NAME</source>
        <translation>INNLOGGINGSNAVN</translation>
    </message>
    <message>
        <source>Administrator of the customer&apos;s logins, or user.</source>
        <translation>Administrator for kundens innlogginger, eller bruker.</translation>
    </message>
    <message>
        <source>Has this permission; those not named are taken.</source>
        <translation>Har denne tillatelsen; andre som ikke oppgis, tas bort.</translation>
    </message>
    <message>
        <source>Has no permission at all.</source>
        <translation>Har ingen tillatelser i det hele tatt.</translation>
    </message>
    <message>
        <source>Follows this permission template; 0 for none.</source>
        <translation>Følger denne tillatelsesmalen; 0 for ingen.</translation>
    </message>
    <message>
        <source>Sees this facility; those not named are taken.</source>
        <translation>Ser dette anlegget; andre som ikke oppgis, tas bort.</translation>
    </message>
    <message>
        <source>Sees no facility.</source>
        <translation>Ser ingen anlegg.</translation>
    </message>
    <message>
        <source>Sees what is not assigned to a facility.</source>
        <translation>Ser det som ikke er knyttet til noe anlegg.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n customer user(s) for their customer?</source>
        <translation>
            <numerusform>Deaktivere %n kundebruker for kunden den tilhører?</numerusform>
            <numerusform>Deaktivere %n kundebrukere for kunden de tilhører?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the logins of %n customer user(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Slette innloggingen til %n kundebruker? Dette kan ikke angres.</numerusform>
            <numerusform>Slette innloggingene til %n kundebrukere? Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n customer user(s)? Their login numbers are never given again.</source>
        <translation>
            <numerusform>Fjerne %n kundebruker? Innloggingsnummeret blir aldri gitt ut igjen.</numerusform>
            <numerusform>Fjerne %n kundebrukere? Innloggingsnumrene blir aldri gitt ut igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of the customer users.</source>
        <translation>Numrene til kundebrukerne.</translation>
    </message>
    <message>
        <source>Take invitations back; their links die.</source>
        <translation>Trekk tilbake invitasjoner; lenkene blir ubrukelige.</translation>
    </message>
    <message>
        <source>Activate contacts, or whoever was deactivated.</source>
        <translation>Aktiver kontakter, eller brukere som er deaktivert.</translation>
    </message>
    <message>
        <source>Shut users out, for this customer only.</source>
        <translation>Steng brukere ute, bare for denne kunden.</translation>
    </message>
    <message>
        <source>Delete the logins of users.</source>
        <translation>Slett innloggingene til brukere.</translation>
    </message>
    <message>
        <source>Remove users; the contacts and their orders stay.</source>
        <translation>Fjern brukere; kontaktene og ordrene deres blir værende.</translation>
    </message>
    <message>
        <source>Number of the customer user.</source>
        <translation>Nummeret til kundebrukeren.</translation>
    </message>
    <message>
        <source>Who may act for a customer.</source>
        <translation>Hvem som kan handle på vegne av en kunde.</translation>
    </message>
    <message>
        <source>List customer users by name.</source>
        <translation>Vis kundebrukere etter navn.</translation>
    </message>
    <message>
        <source>Count customer users exactly.</source>
        <translation>Tell kundebrukere nøyaktig.</translation>
    </message>
    <message>
        <source>Show one customer user.</source>
        <translation>Vis én kundebruker.</translation>
    </message>
    <message>
        <source>List what can be done with a customer user now, and why not.</source>
        <translation>Vis hva som kan gjøres med en kundebruker nå, og hvorfor noe ikke kan gjøres.</translation>
    </message>
    <message>
        <source>Add a customer user; nothing is mailed.</source>
        <translation>Legg til en kundebruker; det sendes ingen e-post.</translation>
    </message>
    <message>
        <source>A contact of customer 3, who can then be invited.</source>
        <translation>En kontakt for kunde 3, som deretter kan inviteres.</translation>
    </message>
    <message>
        <source>Change level, permissions and facilities.</source>
        <translation>Endre nivå, tillatelser og anlegg.</translation>
    </message>
    <message>
        <source>Give a login name of today&apos;s mode.</source>
        <translation>Gi et innloggingsnavn etter dagens innloggingsmåte.</translation>
    </message>
    <message>
        <source>Go on after this customer user.</source>
        <translation>Fortsett etter denne kundebrukeren.</translation>
    </message>
    <message>
        <source>The customer.</source>
        <translation>Kunden.</translation>
    </message>
    <message>
        <source>A contact that is there already.</source>
        <translation>En kontakt som allerede finnes.</translation>
    </message>
    <message>
        <source>Address of the person; who is known already is taken as is.</source>
        <translation>Adressen til personen; en som allerede er kjent, tas med uendret.</translation>
    </message>
    <message>
        <source>Name of a new person.</source>
        <translation>Navnet på en ny person.</translation>
    </message>
    <message>
        <source>CONTACT without it.</source>
        <translation>CONTACT uten dette valget.</translation>
    </message>
    <message>
        <source>Account at once, for the kind CONTACT.</source>
        <translation>Konto med en gang, for typen CONTACT.</translation>
    </message>
    <message>
        <source>Invite, or invite again: the mail program opens with the message.</source>
        <translation>Inviter, eller inviter på nytt: meldingen åpnes i e-postprogrammet.</translation>
    </message>
    <message>
        <source>Send the login name with a link to set a password.</source>
        <translation>Send innloggingsnavnet med en lenke for å velge passord.</translation>
    </message>
    <message>
        <source>The secret of the mailed link.</source>
        <translation>Hemmeligheten i lenken som ble sendt på e-post.</translation>
    </message>
    <message>
        <source>Accept a customer&apos;s invitation; the password is on standard input.</source>
        <translation>Godta invitasjonen fra en kunde; passordet leses fra standard inndata.</translation>
    </message>
    <message>
        <source>The person has a login: no password is read.</source>
        <translation>Personen har en innlogging: det leses ikke noe passord.</translation>
    </message>
    <message>
        <source>Decline a customer&apos;s invitation.</source>
        <translation>Avslå invitasjonen fra en kunde.</translation>
    </message>
    <message>
        <source>Set the password through a mailed link; it is on standard input.</source>
        <translation>Sett passordet gjennom en lenke sendt på e-post; det leses fra standard inndata.</translation>
    </message>
    <message>
        <source>Number of the fault report.</source>
        <translation>Nummeret til feilrapporten.</translation>
    </message>
    <message>
        <source>Has this right; those not named are taken.</source>
        <translation>Har denne rettigheten; andre som ikke oppgis, tas bort.</translation>
    </message>
    <message>
        <source>Fault reports.</source>
        <translation>Feilrapporter.</translation>
    </message>
    <message>
        <source>List fault reports, newest first.</source>
        <translation>Vis feilrapporter, nyeste først.</translation>
    </message>
    <message>
        <source>Only those nobody has read.</source>
        <translation>Bare de som ingen har lest.</translation>
    </message>
    <message>
        <source>Go on after this report.</source>
        <translation>Fortsett etter denne rapporten.</translation>
    </message>
    <message>
        <source>Show one fault report; it stays unread.</source>
        <translation>Vis én feilrapport; den forblir ulest.</translation>
    </message>
    <message>
        <source>Take a fault report, e.g. on the phone.</source>
        <translation>Ta imot en feilrapport, f.eks. på telefon.</translation>
    </message>
    <message>
        <source>Number of the customer.</source>
        <translation>Nummeret til kunden.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Hva som er galt.</translation>
    </message>
    <message>
        <source>More about it.</source>
        <translation>Mer om feilen.</translation>
    </message>
    <message>
        <source>In which facility.</source>
        <translation>I hvilket anlegg.</translation>
    </message>
    <message>
        <source>On which service object.</source>
        <translation>På hvilket serviceobjekt.</translation>
    </message>
    <message>
        <source>Take the red mark off.</source>
        <translation>Fjern det røde merket.</translation>
    </message>
    <message>
        <source>Give it to a technician.</source>
        <translation>Gi den til en tekniker.</translation>
    </message>
    <message>
        <source>Number of the staff member.</source>
        <translation>Nummeret til den ansatte.</translation>
    </message>
    <message>
        <source>Make a work order of it.</source>
        <translation>Lag en arbeidsordre av den.</translation>
    </message>
    <message>
        <source>Number of the new order.</source>
        <translation>Nummeret til den nye ordren.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Lukk den.</translation>
    </message>
    <message>
        <source>The office&apos;s people, their rights and how they hear of news.</source>
        <translation>De ansatte på kontoret, rettighetene deres og hvordan de får beskjed om nytt.</translation>
    </message>
    <message>
        <source>List staff.</source>
        <translation>Vis de ansatte.</translation>
    </message>
    <message>
        <source>Add a staff member; needs ADMINISTER.</source>
        <translation>Legg til en ansatt; krever ADMINISTER.</translation>
    </message>
    <message>
        <source>Login: the operating-system user.</source>
        <translation>Innlogging: brukeren i operativsystemet.</translation>
    </message>
    <message>
        <source>Full name.</source>
        <translation>Fullt navn.</translation>
    </message>
    <message>
        <source>Set the rights of a staff member; needs ADMINISTER.</source>
        <translation>Sett rettighetene til en ansatt; krever ADMINISTER.</translation>
    </message>
    <message>
        <source>Set how a staff member hears of faults.</source>
        <translation>Sett hvordan en ansatt får beskjed om feil.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>E-postadresse.</translation>
    </message>
    <message>
        <source>Phone number for SMS.</source>
        <translation>Telefonnummer for SMS.</translation>
    </message>
    <message>
        <source>Which of the two.</source>
        <translation>Hvilken av de to.</translation>
    </message>
    <message>
        <source>Hears of every fault report.</source>
        <translation>Får beskjed om hver feilrapport.</translation>
    </message>
    <message>
        <source>Remove this facility? Who had it chosen no longer has.</source>
        <translation>Fjerne dette anlegget? De som hadde valgt det, har det ikke lenger.</translation>
    </message>
    <message>
        <source>Remove this service object?</source>
        <translation>Fjerne dette serviceobjektet?</translation>
    </message>
    <message>
        <source>Say who reads it: --internal or --to-customer.</source>
        <translation>Oppgi hvem som leser den: --internal eller --to-customer.</translation>
    </message>
    <message>
        <source>Its number in the list.</source>
        <translation>Nummeret i listen.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Navnet.</translation>
    </message>
    <message>
        <source>Facilities of customers and the service objects in them.</source>
        <translation>Anlegg hos kunder og serviceobjektene i dem.</translation>
    </message>
    <message>
        <source>List facilities of a customer.</source>
        <translation>Vis anleggene til en kunde.</translation>
    </message>
    <message>
        <source>Add a facility.</source>
        <translation>Legg til et anlegg.</translation>
    </message>
    <message>
        <source>Rename a facility.</source>
        <translation>Gi et anlegg nytt navn.</translation>
    </message>
    <message>
        <source>Remove a facility in which nothing is.</source>
        <translation>Fjern et anlegg som det ikke er noe i.</translation>
    </message>
    <message>
        <source>List service objects of a customer.</source>
        <translation>Vis serviceobjektene til en kunde.</translation>
    </message>
    <message>
        <source>Add a service object.</source>
        <translation>Legg til et serviceobjekt.</translation>
    </message>
    <message>
        <source>Where it is; nowhere without it.</source>
        <translation>Hvor det er; ingen steder uten dette valget.</translation>
    </message>
    <message>
        <source>Its model.</source>
        <translation>Modellen.</translation>
    </message>
    <message>
        <source>Its serial number.</source>
        <translation>Serienummeret.</translation>
    </message>
    <message>
        <source>Remove a service object without orders and faults.</source>
        <translation>Fjern et serviceobjekt uten ordrer og feil.</translation>
    </message>
    <message>
        <source>Kind of the order.</source>
        <translation>Typen ordre.</translation>
    </message>
    <message>
        <source>Who placed it.</source>
        <translation>Hvem som har lagt inn ordren.</translation>
    </message>
    <message>
        <source>Orders, with who placed them.</source>
        <translation>Ordrer, med hvem som har lagt dem inn.</translation>
    </message>
    <message>
        <source>List orders, newest first.</source>
        <translation>Vis ordrer, nyeste først.</translation>
    </message>
    <message>
        <source>Go on after this order.</source>
        <translation>Fortsett etter denne ordren.</translation>
    </message>
    <message>
        <source>Show one order.</source>
        <translation>Vis én ordre.</translation>
    </message>
    <message>
        <source>Number of the order in the list.</source>
        <translation>Ordrens nummer i listen.</translation>
    </message>
    <message>
        <source>Add an order.</source>
        <translation>Legg til en ordre.</translation>
    </message>
    <message>
        <source>The order number.</source>
        <translation>Ordrenummeret.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>Hva det gjelder.</translation>
    </message>
    <message>
        <source>For which facility.</source>
        <translation>For hvilket anlegg.</translation>
    </message>
    <message>
        <source>For which service object.</source>
        <translation>For hvilket serviceobjekt.</translation>
    </message>
    <message>
        <source>Who is told of comments.</source>
        <translation>Hvem som får beskjed om kommentarer.</translation>
    </message>
    <message>
        <source>What was said about an order.</source>
        <translation>Det som er sagt om en ordre.</translation>
    </message>
    <message>
        <source>List comments, oldest first.</source>
        <translation>Vis kommentarer, eldste først.</translation>
    </message>
    <message>
        <source>Post a comment, to the customer or internally.</source>
        <translation>Skriv en kommentar, til kunden eller internt.</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>Det som sies.</translation>
    </message>
    <message>
        <source>The customer does not see it.</source>
        <translation>Kunden ser den ikke.</translation>
    </message>
    <message>
        <source>The customer sees it.</source>
        <translation>Kunden ser den.</translation>
    </message>
    <message>
        <source>Answers this comment.</source>
        <translation>Svarer på denne kommentaren.</translation>
    </message>
    <message>
        <source>The customer reads it.</source>
        <translation>Kunden leser den.</translation>
    </message>
    <message>
        <source>Only if the row still has this version; else exit status 5.</source>
        <translation>Bare hvis raden fortsatt har denne versjonen; ellers sluttkode 5.</translation>
    </message>
    <message>
        <source>At most so many; 0 for all, 200 without it.</source>
        <translation>Høyst så mange; 0 for alle, 200 uten dette valget.</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>ÅPEN</translation>
    </message>
    <message>
        <source>PERMISSIONS</source>
        <translation>TILLATELSER</translation>
    </message>
    <message>
        <source>Give either --contact or --customer.</source>
        <translation>Oppgi enten --contact eller --customer.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Serviceobjekter</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Feilrapporter</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Who reaches what: one person, or one customer.</source>
        <translation>Hvem som har tilgang til hva: én person eller én kunde.</translation>
    </message>
    <message>
        <source>This person over all customers.</source>
        <translation>Denne personen hos alle kunder.</translation>
    </message>
    <message>
        <source>All people of this customer.</source>
        <translation>Alle hos denne kunden.</translation>
    </message>
    <message>
        <source>Write a CSV file, - for standard output; needs EXPORT_DATA.</source>
        <translation>Skriv en CSV-fil, - for standard utdata; krever EXPORT_DATA.</translation>
    </message>
    <message>
        <source>For an audit of customer 3.</source>
        <translation>For en revisjon av kunde 3.</translation>
    </message>
    <message>
        <source>See as this user: what it reaches, and nothing else.</source>
        <translation>Se som denne brukeren: det den har tilgang til, og ikke noe annet.</translation>
    </message>
    <message>
        <source>Everything that user 12 sees.</source>
        <translation>Alt som bruker 12 ser.</translation>
    </message>
    <message>
        <source>must be changed first</source>
        <translation>må endres først</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>åpnes</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passord:</translation>
    </message>
    <message>
        <source>Address or number login of the person.</source>
        <translation>Personens adresse eller innlogging med nummer.</translation>
    </message>
    <message>
        <source>Say whether a login opens; the password is read from standard input.</source>
        <translation>Si om en innlogging åpnes; passordet leses fra standard inndata.</translation>
    </message>
    <message>
        <source>Change the own password: the old one and the new one, a line each, on standard input.</source>
        <translation>Endre eget passord: det gamle og det nye, på hver sin linje, på standard inndata.</translation>
    </message>
    <message>
        <source>What was done to a customer user and by it, newest first.</source>
        <translation>Det som er gjort med en kundebruker og av den, nyeste først.</translation>
    </message>
    <message>
        <source>Back up the data of the people behind customer users: one ZIP file for each.</source>
        <translation>Sikkerhetskopier dataene til personene bak kundebrukere: én ZIP-fil for hver.</translation>
    </message>
    <message>
        <source>Invite again who has not answered; the older link dies.</source>
        <translation>Inviter på nytt dem som ikke har svart; den eldre lenken blir ubrukelig.</translation>
    </message>
    <message>
        <source>Type a password for a user, who must change it; it is on standard input.</source>
        <translation>Skriv inn et passord for en bruker, som må endre det; det leses fra standard inndata.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s), with their files? This cannot be undone.</source>
        <translation>
            <numerusform>Fjerne %n dokument med tilhørende filer? Dette kan ikke angres.</numerusform>
            <numerusform>Fjerne %n dokumenter med tilhørende filer? Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the document.</source>
        <translation>Nummeret til dokumentet.</translation>
    </message>
    <message>
        <source>Of this facility.</source>
        <translation>For dette anlegget.</translation>
    </message>
    <message>
        <source>On this order.</source>
        <translation>På denne ordren.</translation>
    </message>
    <message>
        <source>On this service object.</source>
        <translation>På dette serviceobjektet.</translation>
    </message>
    <message>
        <source>Files of customers.</source>
        <translation>Filer som hører til kunder.</translation>
    </message>
    <message>
        <source>List documents, newest first.</source>
        <translation>Vis dokumenter, nyeste først.</translation>
    </message>
    <message>
        <source>Go on after this document.</source>
        <translation>Fortsett etter dette dokumentet.</translation>
    </message>
    <message>
        <source>Show one document.</source>
        <translation>Vis ett dokument.</translation>
    </message>
    <message>
        <source>Copy a file in; size and SHA-256 are taken on the way.</source>
        <translation>Kopier inn en fil; størrelse og SHA-256 registreres underveis.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Filen.</translation>
    </message>
    <message>
        <source>Its name; without it, the file&apos;s own.</source>
        <translation>Navnet; uten dette valget filens eget.</translation>
    </message>
    <message>
        <source>OTHER without it.</source>
        <translation>OTHER uten dette valget.</translation>
    </message>
    <message>
        <source>Of the model rather than of the one thing: a permission of its own shows it.</source>
        <translation>Gjelder modellen og ikke det ene objektet: det vises med en egen tillatelse.</translation>
    </message>
    <message>
        <source>The maker&apos;s manual of service object 7.</source>
        <translation>Produsentens håndbok for serviceobjekt 7.</translation>
    </message>
    <message>
        <source>Remove documents, with their files.</source>
        <translation>Fjern dokumenter med tilhørende filer.</translation>
    </message>
    <message>
        <source>Numbers of the documents.</source>
        <translation>Numrene til dokumentene.</translation>
    </message>
    <message>
        <source>Write a document to a file that is not there yet.</source>
        <translation>Skriv et dokument til en fil som ikke finnes ennå.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Filen som skal skrives.</translation>
    </message>
    <message>
        <source>New fault report: %1</source>
        <translation>Ny feilrapport: %1</translation>
    </message>
    <message>
        <source>%1 reports a fault: %2 (fault report %3).</source>
        <translation>%1 melder om en feil: %2 (feilrapport %3).</translation>
    </message>
    <message>
        <source>New comment on order %1</source>
        <translation>Ny kommentar til ordre %1</translation>
    </message>
    <message>
        <source>%1 wrote a comment on order %2.</source>
        <translation>%1 har skrevet en kommentar til ordre %2.</translation>
    </message>
    <message>
        <source>List messages to staff that wait for a sender, oldest first, with their text.</source>
        <translation>Vis meldinger til ansatte som venter på å bli sendt, eldste først, med teksten.</translation>
    </message>
    <message>
        <source>For a program that sends e-mail and SMS.</source>
        <translation>For et program som sender e-post og SMS.</translation>
    </message>
    <message>
        <source>Note that messages went out; they are not listed any more.</source>
        <translation>Noter at meldinger er sendt; de vises ikke lenger i listen.</translation>
    </message>
    <message>
        <source>Numbers of the messages.</source>
        <translation>Numrene til meldingene.</translation>
    </message>
    <message>
        <source>A customer user does not write internally.</source>
        <translation>En kundebruker skriver ikke internt.</translation>
    </message>
    <message>
        <source>Change a service object, or move it.</source>
        <translation>Endre et serviceobjekt, eller flytt det.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Det nye navnet.</translation>
    </message>
    <message>
        <source>Where it is; 0 for nowhere.</source>
        <translation>Hvor det er; 0 for ingen steder.</translation>
    </message>
    <message>
        <source>Change an order; its number and who placed it stay.</source>
        <translation>Endre en ordre; nummeret og hvem som har lagt den inn, blir som det er.</translation>
    </message>
    <message>
        <source>For which facility; 0 for none.</source>
        <translation>For hvilket anlegg; 0 for ingen.</translation>
    </message>
    <message>
        <source>For which service object; 0 for none.</source>
        <translation>For hvilket serviceobjekt; 0 for ingen.</translation>
    </message>
    <message>
        <source>Who is told of comments; 0 for none.</source>
        <translation>Hvem som får beskjed om kommentarer; 0 for ingen.</translation>
    </message>
    <message>
        <source>FOLLOWERS</source>
        <translation>FØLGERE</translation>
    </message>
    <message>
        <source>DRIFTED</source>
        <translation>AVVIKER</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) have other permissions now: templates push.</source>
        <translation>
            <numerusform>%n følger har andre tillatelser nå: templates push.</numerusform>
            <numerusform>%n følgere har andre tillatelser nå: templates push.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this permission template?</source>
        <translation>Slette denne tillatelsesmalen?</translation>
    </message>
    <message>
        <source>Number of the template.</source>
        <translation>Nummeret til malen.</translation>
    </message>
    <message>
        <source>Permission templates, who follows them and who drifted.</source>
        <translation>Tillatelsesmaler, hvem som følger dem, og hvem som avviker.</translation>
    </message>
    <message>
        <source>List permission templates by name.</source>
        <translation>Vis tillatelsesmaler etter navn.</translation>
    </message>
    <message>
        <source>Add a permission template.</source>
        <translation>Legg til en tillatelsesmal.</translation>
    </message>
    <message>
        <source>A template with one permission.</source>
        <translation>En mal med én tillatelse.</translation>
    </message>
    <message>
        <source>Change a template; who follows it keeps its permissions until a push.</source>
        <translation>Endre en mal; de som følger den, beholder tillatelsene til en push.</translation>
    </message>
    <message>
        <source>Delete a template that nobody follows.</source>
        <translation>Slett en mal som ingen følger.</translation>
    </message>
    <message>
        <source>List followers whose permissions are others.</source>
        <translation>Vis følgere som har andre tillatelser.</translation>
    </message>
    <message>
        <source>Let customer users follow a template: all of them, or none.</source>
        <translation>La kundebrukere følge en mal: alle, eller ingen.</translation>
    </message>
    <message>
        <source>Give followers the template&apos;s permissions: those named, or all.</source>
        <translation>Gi følgere malens tillatelser: de oppgitte, eller alle.</translation>
    </message>
    <message>
        <source>Only these followers.</source>
        <translation>Bare disse følgerne.</translation>
    </message>
    <message>
        <source>Before an invitation is accepted, this is offered for the kind CONTACT only.</source>
        <translation>Før en invitasjon er godtatt, er dette bare mulig for typen CONTACT.</translation>
    </message>
    <message>
        <source>The contact is deactivated; contacts reset leads on.</source>
        <translation>Kontakten er deaktivert; contacts reset fører videre.</translation>
    </message>
    <message>
        <source>The contact has no active account.</source>
        <translation>Kontakten har ingen aktiv konto.</translation>
    </message>
    <message>
        <source>The customer user is not active.</source>
        <translation>Kundebrukeren er ikke aktiv.</translation>
    </message>
    <message>
        <source>The customer is archived; customers restore brings it back.</source>
        <translation>Kunden er arkivert; customers restore henter den tilbake.</translation>
    </message>
    <message>
        <source>This is the last administrator; make somebody else one first.</source>
        <translation>Dette er den siste administratoren; gjør noen andre til administrator først.</translation>
    </message>
    <message>
        <source>The contact is the only client of a customer, so it stays.</source>
        <translation>Kontakten er den eneste klienten hos en kunde, så den blir værende.</translation>
    </message>
    <message>
        <source>A guest&apos;s login belongs to another customer, so it stays.</source>
        <translation>En gjests innlogging hører til en annen kunde, så den blir værende.</translation>
    </message>
    <message>
        <source>The person is a user of several customers and has no number login here that could be deleted.</source>
        <translation>Personen er bruker hos flere kunder og har ingen innlogging med nummer her som kan slettes.</translation>
    </message>
    <message>
        <source>A guest needs an active account at another customer; add the person with --kind CONTACT instead.</source>
        <translation>En gjest må ha en aktiv konto hos en annen kunde; legg til personen med --kind CONTACT i stedet.</translation>
    </message>
    <message>
        <source>The person is a user of this customer already: %1.</source>
        <translation>Personen er allerede bruker hos denne kunden: %1.</translation>
    </message>
    <message>
        <source>The customer has no number, and people log in by number.</source>
        <translation>Kunden har ikke noe nummer, og innloggingen skjer med nummer.</translation>
    </message>
    <message>
        <source>%1 customers have no number yet; customers list --without-number shows them.</source>
        <translation>%1 kunder mangler nummer; customers list --without-number viser dem.</translation>
    </message>
    <message>
        <source>A customer number is needed, since people log in by number.</source>
        <translation>Et kundenummer trengs, siden innloggingen skjer med nummer.</translation>
    </message>
    <message>
        <source>A customer number holds no hyphen, since login names begin with it.</source>
        <translation>Et kundenummer har ingen bindestrek, siden innloggingsnavnene begynner med det.</translation>
    </message>
    <message>
        <source>A customer number holds letters and digits only.</source>
        <translation>Et kundenummer består bare av bokstaver og sifre.</translation>
    </message>
    <message>
        <source>This login number was given before and is never given again.</source>
        <translation>Innloggingsnummeret er gitt ut før og gis aldri ut igjen.</translation>
    </message>
    <message>
        <source>The login name is the e-mail address already.</source>
        <translation>Innloggingsnavnet er allerede e-postadressen.</translation>
    </message>
    <message>
        <source>The login is not known, the password is another, or the account is not active.</source>
        <translation>Innloggingen er ikke kjent, passordet er feil, eller kontoen er ikke aktiv.</translation>
    </message>
    <message>
        <source>The new password is the old one; choose another.</source>
        <translation>Det nye passordet er det gamle; velg et annet.</translation>
    </message>
    <message>
        <source>The password was typed by staff and must be changed first.</source>
        <translation>Passordet ble skrevet inn av en ansatt og må endres først.</translation>
    </message>
    <message>
        <source>The office has no name yet; set it in the preferences.</source>
        <translation>Kontoret har ikke noe navn ennå; sett det i innstillingene.</translation>
    </message>
    <message>
        <source>The name must be that of the settings, letter by letter.</source>
        <translation>Navnet må være det i innstillingene, bokstav for bokstav.</translation>
    </message>
    <message>
        <source>This name is taken already.</source>
        <translation>Navnet er allerede i bruk.</translation>
    </message>
    <message>
        <source>It is so already: archived customers are restored, others put away.</source>
        <translation>Det er allerede slik: arkiverte kunder hentes tilbake, andre legges bort.</translation>
    </message>
    <message>
        <source>%1 customer users follow this template; give them another one first.</source>
        <translation>%1 kundebrukere følger denne malen; gi dem en annen først.</translation>
    </message>
    <message>
        <source>The facility holds %1 objects, orders, fault reports and documents; move them first.</source>
        <translation>Anlegget inneholder %1 objekter, ordrer, feilrapporter og dokumenter; flytt dem først.</translation>
    </message>
    <message>
        <source>%1 orders, fault reports and documents name this service object.</source>
        <translation>%1 ordrer, feilrapporter og dokumenter viser til dette serviceobjektet.</translation>
    </message>
    <message>
        <source>The facility belongs to another customer: %1.</source>
        <translation>Anlegget hører til en annen kunde: %1.</translation>
    </message>
    <message>
        <source>The service object belongs to another customer: %1.</source>
        <translation>Serviceobjektet hører til en annen kunde: %1.</translation>
    </message>
    <message>
        <source>The order belongs to another customer: %1.</source>
        <translation>Ordren hører til en annen kunde: %1.</translation>
    </message>
    <message>
        <source>The comment belongs to another order.</source>
        <translation>Kommentaren hører til en annen ordre.</translation>
    </message>
    <message>
        <source>The customer user belongs to another customer.</source>
        <translation>Kundebrukeren hører til en annen kunde.</translation>
    </message>
    <message>
        <source>The customer user lacks the permission %1.</source>
        <translation>Kundebrukeren mangler tillatelsen %1.</translation>
    </message>
    <message>
        <source>The customer user does not see this facility.</source>
        <translation>Kundebrukeren ser ikke dette anlegget.</translation>
    </message>
    <message>
        <source>What answers an internal comment is internal, too.</source>
        <translation>Svar på en intern kommentar er også interne.</translation>
    </message>
    <message>
        <source>This message went out already.</source>
        <translation>Denne meldingen er allerede sendt.</translation>
    </message>
    <message>
        <source>This is not a phone number: %1.</source>
        <translation>Dette er ikke et telefonnummer: %1.</translation>
    </message>
    <message>
        <source>This is not a web address: %2.</source>
        <translation>Dette er ikke en nettadresse: %2.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Det finnes ingen slik kunde.</translation>
    </message>
    <message>
        <source>There is no such customer user.</source>
        <translation>Det finnes ingen slik kundebruker.</translation>
    </message>
    <message>
        <source>There is no such permission template.</source>
        <translation>Det finnes ingen slik tillatelsesmal.</translation>
    </message>
    <message>
        <source>There is no such facility.</source>
        <translation>Det finnes ikke noe slikt anlegg.</translation>
    </message>
    <message>
        <source>There is no such service object.</source>
        <translation>Det finnes ikke noe slikt serviceobjekt.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Det finnes ingen slik ordre.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>Det finnes ingen slik kommentar.</translation>
    </message>
    <message>
        <source>There is no such fault report.</source>
        <translation>Det finnes ingen slik feilrapport.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>Det finnes ikke noe slikt dokument.</translation>
    </message>
    <message>
        <source>There is no such staff member.</source>
        <translation>Det finnes ingen slik ansatt.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Det finnes ingen slik melding.</translation>
    </message>
    <message>
        <source>The database names a kind that is not known.</source>
        <translation>Databasen nevner en type som ikke er kjent.</translation>
    </message>
    <message>
        <source>The database names a permission that is not known.</source>
        <translation>Databasen nevner en tillatelse som ikke er kjent.</translation>
    </message>
    <message>
        <source>The database does not say who may read a comment.</source>
        <translation>Databasen sier ikke hvem som kan lese en kommentar.</translation>
    </message>
    <message>
        <source>The database names a status that is not known.</source>
        <translation>Databasen nevner en status som ikke er kjent.</translation>
    </message>
    <message>
        <source>The database refuses this change of the status.</source>
        <translation>Databasen avviser denne endringen av statusen.</translation>
    </message>
    <message>
        <source>The database refuses to change what is written.</source>
        <translation>Databasen tillater ikke at det som er skrevet, endres.</translation>
    </message>
    <message>
        <source>The database refuses to change what is written in the log.</source>
        <translation>Databasen tillater ikke at det som er skrevet i loggen, endres.</translation>
    </message>
    <message>
        <source>As this customer user does it, with its permissions and facilities.</source>
        <translation>Slik denne kundebrukeren gjør det, med dens tillatelser og anlegg.</translation>
    </message>
    <message>
        <source>The copy of the database is damaged, so it was not kept.</source>
        <translation>Kopien av databasen er skadet, så den ble ikke beholdt.</translation>
    </message>
    <message>
        <source>The end of the audit log is missing; run: audit verify.</source>
        <translation>Slutten av aktivitetsloggen mangler; kjør: audit verify.</translation>
    </message>
    <message>
        <source>The database refuses a setting that keeps the data safe.</source>
        <translation>Databasen avviser en innstilling som holder dataene trygge.</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>Dette er allerede gjort.</translation>
    </message>
    <message>
        <source>The row is not in this list.</source>
        <translation>Raden er ikke i denne listen.</translation>
    </message>
    <message>
        <source>This is not a place in this list.</source>
        <translation>Dette er ikke et sted i denne listen.</translation>
    </message>
    <message>
        <source>There is no mail template for this purpose and language.</source>
        <translation>Det finnes ingen e-postmal for dette formålet og språket.</translation>
    </message>
    <message>
        <source>The mail template is broken at: %2.</source>
        <translation>E-postmalen er ødelagt ved: %2.</translation>
    </message>
    <message>
        <source>This is not offered in the present status.</source>
        <translation>Dette er ikke mulig med den nåværende statusen.</translation>
    </message>
    <message>
        <source>The stored file is not what was stored; run: database check.</source>
        <translation>Den lagrede filen er ikke den som ble lagret; kjør: database check.</translation>
    </message>
    <message>
        <source>The disk or the network reports an error; nothing was changed.</source>
        <translation>Disken eller nettverket melder om en feil; ingenting ble endret.</translation>
    </message>
    <message>
        <source>The folder of files beside the database cannot be written.</source>
        <translation>Det går ikke å skrive til mappen med filer ved siden av databasen.</translation>
    </message>
    <message>
        <source>A source is not a file.</source>
        <translation>En kilde er ikke en fil.</translation>
    </message>
    <message>
        <source>The file is too large for the file system of the target.</source>
        <translation>Filen er for stor for filsystemet på målet.</translation>
    </message>
    <message>
        <source>The folder of the target is not there.</source>
        <translation>Målmappen finnes ikke.</translation>
    </message>
    <message>
        <source>The name of the target is not valid.</source>
        <translation>Navnet på målet er ikke gyldig.</translation>
    </message>
    <message>
        <source>The disk of the target reports an error; nothing is half there.</source>
        <translation>Måldisken melder om en feil; ingenting halvferdig er etterlatt.</translation>
    </message>
    <message>
        <source>The target is there and is not a file, so it is not replaced.</source>
        <translation>Målet finnes og er ikke en fil, så det erstattes ikke.</translation>
    </message>
    <message>
        <source>The target cannot be written.</source>
        <translation>Det går ikke å skrive til målet.</translation>
    </message>
    <message>
        <source>The archive that was just written cannot be read back.</source>
        <translation>Arkivet som nettopp ble skrevet, kan ikke leses tilbake.</translation>
    </message>
    <message>
        <source>The archive read back differs from what was written, so it was not kept: %1.</source>
        <translation>Arkivet som ble lest tilbake, avviker fra det som ble skrevet, så det ble ikke beholdt: %1.</translation>
    </message>
    <message>
        <source>A name cannot stand in an archive.</source>
        <translation>Et navn kan ikke stå i et arkiv.</translation>
    </message>
    <message>
        <source>Two entries of the archive have the same name.</source>
        <translation>To oppføringer i arkivet har samme navn.</translation>
    </message>
    <message>
        <source>is not the number of a booking, like B-104</source>
        <translation>er ikke nummeret på en bestilling, som B-104</translation>
    </message>
    <message>
        <source>Only with this in exhibitor, e-mail address, place or booking number.</source>
        <translation>Bare med dette i utstiller, e-postadresse, plass eller bestillingsnummer.</translation>
    </message>
    <message>
        <source>Only of this event.</source>
        <translation>Bare for dette arrangementet.</translation>
    </message>
    <message>
        <source>Only where the invoice stands like this; several may be given.</source>
        <translation>Bare der fakturaen har denne statusen; flere kan oppgis.</translation>
    </message>
    <message>
        <source>Only where the invoice is due and not paid.</source>
        <translation>Bare der fakturaen er forfalt og ikke betalt.</translation>
    </message>
    <message>
        <source>Only reached in this way; several may be given.</source>
        <translation>Bare de som nås på denne måten; flere kan oppgis.</translation>
    </message>
    <message>
        <source>Only with such an e-mail address.</source>
        <translation>Bare med en slik e-postadresse.</translation>
    </message>
    <message>
        <source>Only with or only without a place.</source>
        <translation>Bare med eller bare uten plass.</translation>
    </message>
    <message>
        <source>Only where the time to answer an offer is over, runs, or was never set.</source>
        <translation>Bare der svarfristen for et tilbud er ute, løper eller aldri ble satt.</translation>
    </message>
    <message>
        <source>Only created at or after this day or time (ISO 8601, UTC).</source>
        <translation>Bare opprettet på eller etter denne dagen eller dette tidspunktet (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Only created before this day or time (ISO 8601, UTC).</source>
        <translation>Bare opprettet før denne dagen eller dette tidspunktet (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Only from before the cut-off, handled by phone and post.</source>
        <translation>Bare fra før skjæringsdatoen, behandlet per telefon og post.</translation>
    </message>
    <message>
        <source>Only created since the cut-off.</source>
        <translation>Bare opprettet fra og med skjæringsdatoen.</translation>
    </message>
    <message>
        <source>Only with at least this sum, VAT included.</source>
        <translation>Bare med minst denne summen, inkludert mva.</translation>
    </message>
    <message>
        <source>Only with at most this sum, VAT included.</source>
        <translation>Bare med høyst denne summen, inkludert mva.</translation>
    </message>
    <message>
        <source>Only not linked although an active contact has the e-mail address.</source>
        <translation>Bare de som ikke er koblet, selv om en aktiv kontakt har e-postadressen.</translation>
    </message>
    <message>
        <source>Only linked to this contact.</source>
        <translation>Bare koblet til denne kontakten.</translation>
    </message>
    <message>
        <source>Order by one of %1; several may be given. The newest first without it.</source>
        <translation>Sorter etter en av %1; flere kan oppgis. De nyeste først uten dette valget.</translation>
    </message>
    <message>
        <source>This is not an amount, like 1250.00: %2.</source>
        <translation>Dette er ikke et beløp, som 1250.00: %2.</translation>
    </message>
    <message>
        <source>The amount must be more than 0: %2.</source>
        <translation>Beløpet må være mer enn 0: %2.</translation>
    </message>
    <message>
        <source>The amount must not be negative: %2.</source>
        <translation>Beløpet kan ikke være negativt: %2.</translation>
    </message>
    <message>
        <source>The amount has too many digits behind the decimal point (at most %1): %2.</source>
        <translation>Beløpet har for mange sifre etter desimalpunktumet (høyst %1): %2.</translation>
    </message>
    <message>
        <source>The amount is too large (at most %1): %2.</source>
        <translation>Beløpet er for stort (høyst %1): %2.</translation>
    </message>
    <message>
        <source>This is not a rate from 0 to 100 per cent: %2.</source>
        <translation>Dette er ikke en sats fra 0 til 100 prosent: %2.</translation>
    </message>
    <message>
        <source>There are too many (at most %1): %2.</source>
        <translation>Det er for mange (høyst %1): %2.</translation>
    </message>
    <message>
        <source>Each extra stands in the list once: %2.</source>
        <translation>Hvert tillegg kan bare stå én gang i listen: %2.</translation>
    </message>
    <message>
        <source>--extra takes ITEM=QUANTITY, like 4=2, not “%1”.</source>
        <translation>--extra skrives ITEM=QUANTITY, som 4=2, ikke «%1».</translation>
    </message>
    <message>
        <source>This is not a day in ISO 8601, like 2026-05-08: %2.</source>
        <translation>Dette er ikke en dag i ISO 8601, som 2026-05-08: %2.</translation>
    </message>
    <message>
        <source>This option contradicts another one: %2.</source>
        <translation>Dette valget er i strid med et annet: %2.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first one, and booking closes on the last day at the latest: %2.</source>
        <translation>Den siste dagen kan ikke være før den første, og bestillingen stenger senest den siste dagen: %2.</translation>
    </message>
    <message>
        <source>There is no such time zone: %2.</source>
        <translation>Tidssonen finnes ikke: %2.</translation>
    </message>
    <message>
        <source>This currency is not supported: %2.</source>
        <translation>Denne valutaen støttes ikke: %2.</translation>
    </message>
    <message>
        <source>The currency stays, since the event has bookings.</source>
        <translation>Valutaen kan ikke endres, siden arrangementet har bestillinger.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write places like A1-A20, B7.</source>
        <translation>Forstår ikke «%1»; skriv plasser som A1-A20, B7.</translation>
    </message>
    <message>
        <source>A place stands in the list twice: %1.</source>
        <translation>En plass står to ganger i listen: %1.</translation>
    </message>
    <message>
        <source>The event has this place already, so nothing was changed: %1.</source>
        <translation>Arrangementet har allerede denne plassen, så ingenting ble endret: %1.</translation>
    </message>
    <message>
        <source>The price belongs to another event, or is not one for this.</source>
        <translation>Prisen hører til et annet arrangement, eller er ikke en pris for dette.</translation>
    </message>
    <message>
        <source>The place belongs to another event.</source>
        <translation>Plassen hører til et annet arrangement.</translation>
    </message>
    <message>
        <source>An extra is no longer on the price list: %1.</source>
        <translation>Et tillegg er ikke lenger på prislisten: %1.</translation>
    </message>
    <message>
        <source>Booking for this event is closed since %1; --created-at enters an older booking.</source>
        <translation>Bestillingen til dette arrangementet er stengt siden %1; --created-at legger inn en eldre bestilling.</translation>
    </message>
    <message>
        <source>This lies in the future: %2.</source>
        <translation>Dette ligger i fremtiden: %2.</translation>
    </message>
    <message>
        <source>This day is over: %2.</source>
        <translation>Denne dagen er forbi: %2.</translation>
    </message>
    <message>
        <source>The event has no e-mail address of the organiser; events edit --organiser-email sets it.</source>
        <translation>Arrangementet mangler arrangørens e-postadresse; events edit --organiser-email setter den.</translation>
    </message>
    <message>
        <source>The amount is more than is open (%1).</source>
        <translation>Beløpet er mer enn det som er utestående (%1).</translation>
    </message>
    <message>
        <source>There is no invoice on which something is to be paid.</source>
        <translation>Det finnes ingen faktura det skal betales noe på.</translation>
    </message>
    <message>
        <source>An invoice is issued already, and the numbers go on by themselves.</source>
        <translation>En faktura er allerede utstedt, og numrene fortsetter av seg selv.</translation>
    </message>
    <message>
        <source>This is not a correct IBAN: %2.</source>
        <translation>Dette er ikke et gyldig IBAN: %2.</translation>
    </message>
    <message>
        <source>This is not a correct BIC: %2.</source>
        <translation>Dette er ikke en gyldig BIC: %2.</translation>
    </message>
    <message>
        <source>This is not a correct Bankgiro number: %2.</source>
        <translation>Dette er ikke et gyldig Bankgiro-nummer: %2.</translation>
    </message>
    <message>
        <source>This is not the Swish number of a company (123 and seven digits): %2.</source>
        <translation>Dette er ikke Swish-nummeret til et firma (123 og sju sifre): %2.</translation>
    </message>
    <message>
        <source>This is not the number of the booking: %2.</source>
        <translation>Dette er ikke nummeret på bestillingen: %2.</translation>
    </message>
    <message>
        <source>This booking is from before the cut-off and is handled by phone and post; bookings allow-code changes that.</source>
        <translation>Denne bestillingen er fra før skjæringsdatoen og behandles per telefon og post; bookings allow-code endrer det.</translation>
    </message>
    <message>
        <source>This booking is linked to a contact, who reaches it through the account.</source>
        <translation>Denne bestillingen er koblet til en kontakt, som når den gjennom kontoen.</translation>
    </message>
    <message>
        <source>The booking has no place yet; bookings edit --place gives one.</source>
        <translation>Bestillingen har ingen plass ennå; bookings edit --place gir den en.</translation>
    </message>
    <message>
        <source>The place is held by another booking.</source>
        <translation>Plassen holdes av en annen bestilling.</translation>
    </message>
    <message>
        <source>The place was removed from the event.</source>
        <translation>Plassen er fjernet fra arrangementet.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>Arrangementet er fullt.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>Svarfristen for dette tilbudet er ute.</translation>
    </message>
    <message>
        <source>The invoice is paid already.</source>
        <translation>Fakturaen er allerede betalt.</translation>
    </message>
    <message>
        <source>A part of the invoice is paid already.</source>
        <translation>En del av fakturaen er allerede betalt.</translation>
    </message>
    <message>
        <source>An invoice is not paid.</source>
        <translation>En faktura er ikke betalt.</translation>
    </message>
    <message>
        <source>Who sells is not set up yet; invoices settings does that.</source>
        <translation>Selgeren er ikke satt opp ennå; det gjøres med invoices settings.</translation>
    </message>
    <message>
        <source>The booking is not linked to anybody.</source>
        <translation>Bestillingen er ikke koblet til noen.</translation>
    </message>
    <message>
        <source>The booking is linked already; bookings unlink comes first.</source>
        <translation>Bestillingen er allerede koblet; bookings unlink kommer først.</translation>
    </message>
    <message>
        <source>The booking has no link that works.</source>
        <translation>Bestillingen har ingen lenke som virker.</translation>
    </message>
    <message>
        <source>The booking gets codes without a permission.</source>
        <translation>Bestillingen får koder uten egen tillatelse.</translation>
    </message>
    <message>
        <source>The address of the booking is not marked as bounced.</source>
        <translation>Adressen til bestillingen er ikke merket som i retur.</translation>
    </message>
    <message>
        <source>The address of the booking is marked as bounced already.</source>
        <translation>Adressen til bestillingen er allerede merket som i retur.</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Arrangementet finnes ikke.</translation>
    </message>
    <message>
        <source>There is no such price.</source>
        <translation>Prisen finnes ikke.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Plassen finnes ikke.</translation>
    </message>
    <message>
        <source>There is no such booking.</source>
        <translation>Bestillingen finnes ikke.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Fakturaen finnes ikke.</translation>
    </message>
    <message>
        <source>The number of an invoice is the next one, and no other.</source>
        <translation>Nummeret på en faktura er det neste, og ikke noe annet.</translation>
    </message>
    <message>
        <source>The sums of an invoice are those of its lines.</source>
        <translation>Summene på en faktura er summene av linjene.</translation>
    </message>
    <message>
        <source>A credit note takes back one invoice as a whole.</source>
        <translation>En kreditnota krediterer én hel faktura.</translation>
    </message>
    <message>
        <source>Number of the booking, with or without its B-.</source>
        <translation>Nummeret på bestillingen, med eller uten B-.</translation>
    </message>
    <message>
        <source>Kontorist on the command line: contacts, customers, bookings and their papers.</source>
        <translation>Kontorist på kommandolinjen: kontakter, kunder, bestillinger og papirene deres.</translation>
    </message>
    <message>
        <source>What was done to a booking, by staff and guests, newest first.</source>
        <translation>Hva ansatte og gjester har gjort med en bestilling, nyeste først.</translation>
    </message>
    <message>
        <source>Number of the booking.</source>
        <translation>Nummeret på bestillingen.</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>ARRANGEMENT</translation>
    </message>
    <message>
        <source>EXHIBITOR</source>
        <translation>UTSTILLER</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>PLASS</translation>
    </message>
    <message>
        <source>INVOICE</source>
        <translation>FAKTURA</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>TILGANGSMÅTE</translation>
    </message>
    <message>
        <source>SUM</source>
        <translation>SUM</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Utstiller</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Tilgangsmåte</translation>
    </message>
    <message>
        <source>Reply until</source>
        <translation>Svar innen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Sum</translation>
    </message>
    <message>
        <source>Show or set the moment before which bookings are handled by phone and post.</source>
        <translation>Vis eller sett tidspunktet; bestillinger fra før det behandles per telefon og post.</translation>
    </message>
    <message>
        <source>The new moment: a time with zone, or a day (ISO 8601, UTC).</source>
        <translation>Det nye tidspunktet: et tidspunkt med tidssone, eller en dag (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Go on after this booking.</source>
        <translation>Fortsett etter denne bestillingen.</translation>
    </message>
    <message>
        <source>Bookings of places at events.</source>
        <translation>Bestillinger av plasser på arrangementer.</translation>
    </message>
    <message>
        <source>List bookings.</source>
        <translation>Vis en liste over bestillinger.</translation>
    </message>
    <message>
        <source>Offers that nobody answered in time.</source>
        <translation>Tilbud som ingen svarte på i tide.</translation>
    </message>
    <message>
        <source>Count bookings exactly.</source>
        <translation>Tell bestillinger nøyaktig.</translation>
    </message>
    <message>
        <source>Show one booking with its invoices, payments and links.</source>
        <translation>Vis én bestilling med fakturaer, betalinger og lenker.</translation>
    </message>
    <message>
        <source>List what can be done with a booking now, and why not.</source>
        <translation>Vis hva som kan gjøres med en bestilling nå, og hvorfor noe ikke kan gjøres.</translation>
    </message>
    <message>
        <source>The booking is saved, and handled by phone and post: %1</source>
        <translation>Bestillingen er lagret og behandles per telefon og post: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Mente du %1?</translation>
    </message>
    <message>
        <source>The place is held by booking B-%1.</source>
        <translation>Plassen holdes av bestilling B-%1.</translation>
    </message>
    <message>
        <source>Booking B-%1 of the event has this e-mail address, too.</source>
        <translation>Bestilling B-%1 til arrangementet har også denne e-postadressen.</translation>
    </message>
    <message>
        <source>Who books, as written on the invoice.</source>
        <translation>Hvem som bestiller, slik det skal stå på fakturaen.</translation>
    </message>
    <message>
        <source>E-mail address; one that is not correct is kept, and nothing is mailed.</source>
        <translation>E-postadresse; en som ikke er gyldig, beholdes, og det sendes ingen e-post.</translation>
    </message>
    <message>
        <source>Phone number.</source>
        <translation>Telefonnummer.</translation>
    </message>
    <message>
        <source>Address of the invoice; line breaks are kept.</source>
        <translation>Fakturaadresse; linjeskift beholdes.</translation>
    </message>
    <message>
        <source>Organisation number of the buyer.</source>
        <translation>Kjøperens organisasjonsnummer.</translation>
    </message>
    <message>
        <source>The buyer&apos;s own reference.</source>
        <translation>Kjøperens egen referanse.</translation>
    </message>
    <message>
        <source>Language of mails and invoice.</source>
        <translation>Språk i e-poster og faktura.</translation>
    </message>
    <message>
        <source>The place, as events places names it; 0 for none.</source>
        <translation>Plassen, slik events places viser den; 0 for ingen.</translation>
    </message>
    <message>
        <source>So many of this line of the price list, 0 for none; several may be given.</source>
        <translation>Så mange av denne linjen i prislisten, 0 for ingen; flere kan oppgis.</translation>
    </message>
    <message>
        <source>Discount on every line in per cent, like 12.5.</source>
        <translation>Rabatt på hver linje i prosent, som 12.5.</translation>
    </message>
    <message>
        <source>For staff only.</source>
        <translation>Bare for ansatte.</translation>
    </message>
    <message>
        <source>Add a booking; nothing is mailed.</source>
        <translation>Legg til en bestilling; det sendes ingen e-post.</translation>
    </message>
    <message>
        <source>A booking with two of item 4.</source>
        <translation>En bestilling med to av tillegg 4.</translation>
    </message>
    <message>
        <source>The event that is booked.</source>
        <translation>Arrangementet det bestilles til.</translation>
    </message>
    <message>
        <source>When it was really made, for an older one (ISO 8601, UTC).</source>
        <translation>Når den egentlig ble gjort, for en eldre bestilling (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Linked to this contact.</source>
        <translation>Koblet til denne kontakten.</translation>
    </message>
    <message>
        <source>Linked to this customer user.</source>
        <translation>Koblet til denne kundebrukeren.</translation>
    </message>
    <message>
        <source>Change what the options name.</source>
        <translation>Endre det som valgene oppgir.</translation>
    </message>
    <message>
        <source>Who gets it; the exhibitor without it.</source>
        <translation>Hvem som får den; utstilleren uten dette valget.</translation>
    </message>
    <message>
        <source>Language of the message; the booking&apos;s own without it.</source>
        <translation>Språket i meldingen; bestillingens eget uten dette valget.</translation>
    </message>
    <message>
        <source>Offer the place: the mail program opens with the message.</source>
        <translation>Tilby plassen: e-postprogrammet åpnes med meldingen.</translation>
    </message>
    <message>
        <source>Last day to answer; as many days as usual without it.</source>
        <translation>Siste dag å svare på; så mange dager som vanlig uten dette valget.</translation>
    </message>
    <message>
        <source>The exhibitor can answer until the first of April.</source>
        <translation>Utstilleren kan svare til og med første april.</translation>
    </message>
    <message>
        <source>Send how the booking stands, or where its invoice is.</source>
        <translation>Send hvordan det står til med bestillingen, eller hvor fakturaen er.</translation>
    </message>
    <message>
        <source>Which message; booking without it.</source>
        <translation>Hvilken melding; booking uten dette valget.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n booking(s) and issue the invoices?</source>
        <translation>
            <numerusform>Godkjenne %n bestilling og utstede fakturaen?</numerusform>
            <numerusform>Godkjenne %n bestillinger og utstede fakturaene?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n booking(s) to unprocessed? Issued invoices are credited.</source>
        <translation>
            <numerusform>Sette %n bestilling tilbake til ubehandlet? Utstedte fakturaer krediteres.</numerusform>
            <numerusform>Sette %n bestillinger tilbake til ubehandlet? Utstedte fakturaer krediteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)? This cannot be undone; issued invoices are credited.</source>
        <translation>
            <numerusform>Avbestille %n bestilling? Dette kan ikke angres; utstedte fakturaer krediteres.</numerusform>
            <numerusform>Avbestille %n bestillinger? Dette kan ikke angres; utstedte fakturaer krediteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke all guest links of %n booking(s)?</source>
        <translation>
            <numerusform>Trekke tilbake alle gjestelenkene til %n bestilling?</numerusform>
            <numerusform>Trekke tilbake alle gjestelenkene til %n bestillinger?</numerusform>
        </translation>
    </message>
    <message>
        <source>  Sum: %1, due %2</source>
        <translation>  Sum: %1, forfall %2</translation>
    </message>
    <message>
        <source>Give either --contact or --customer-user.</source>
        <translation>Oppgi enten --contact eller --customer-user.</translation>
    </message>
    <message>
        <source>Numbers of the bookings, with or without their B-.</source>
        <translation>Numrene på bestillingene, med eller uten B-.</translation>
    </message>
    <message>
        <source>Record what was answered by phone or post.</source>
        <translation>Registrer hva som ble svart per telefon eller post.</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>Hva som ble svart.</translation>
    </message>
    <message>
        <source>Approve bookings and issue their invoices.</source>
        <translation>Godkjenn bestillinger og utsted fakturaene.</translation>
    </message>
    <message>
        <source>Return bookings to unprocessed; issued invoices are credited.</source>
        <translation>Sett bestillinger tilbake til ubehandlet; utstedte fakturaer krediteres.</translation>
    </message>
    <message>
        <source>Cancel bookings; issued invoices are credited.</source>
        <translation>Avbestill bestillinger; utstedte fakturaer krediteres.</translation>
    </message>
    <message>
        <source>Revoke all guest links of bookings.</source>
        <translation>Trekk tilbake alle gjestelenkene til bestillinger.</translation>
    </message>
    <message>
        <source>Unlink bookings from contacts and users.</source>
        <translation>Koble bestillinger fra kontakter og brukere.</translation>
    </message>
    <message>
        <source>Let bookings from before the cut-off get codes by mail.</source>
        <translation>La bestillinger fra før skjæringsdatoen få koder på e-post.</translation>
    </message>
    <message>
        <source>Note that mail to the address came back.</source>
        <translation>Noter at e-post til adressen kom i retur.</translation>
    </message>
    <message>
        <source>Take the note back that mail came back.</source>
        <translation>Ta tilbake merknaden om at e-post kom i retur.</translation>
    </message>
    <message>
        <source>Link a booking to a contact or customer user; guest links die.</source>
        <translation>Koble en bestilling til en kontakt eller kundebruker; gjestelenkene slutter å virke.</translation>
    </message>
    <message>
        <source>The contact.</source>
        <translation>Kontakten.</translation>
    </message>
    <message>
        <source>The customer user.</source>
        <translation>Kundebrukeren.</translation>
    </message>
    <message>
        <source>Number of the event.</source>
        <translation>Nummeret på arrangementet.</translation>
    </message>
    <message>
        <source>Removed ones, too.</source>
        <translation>Også de som er fjernet.</translation>
    </message>
    <message>
        <source>%1 of %2 places free</source>
        <translation>%1 av %2 plasser ledige</translation>
    </message>
    <message>
        <source>Remove this place? It cannot be sold any more.</source>
        <translation>Fjerne denne plassen? Den kan ikke selges lenger.</translation>
    </message>
    <message>
        <source>Give --kind, --price and --vat.</source>
        <translation>Oppgi --kind, --price og --vat.</translation>
    </message>
    <message>
        <source>Remove this price? It cannot be chosen any more; bookings that have it keep it.</source>
        <translation>Fjerne denne prisen? Den kan ikke velges lenger; bestillinger som har den, beholder den.</translation>
    </message>
    <message>
        <source>Name of the event.</source>
        <translation>Navnet på arrangementet.</translation>
    </message>
    <message>
        <source>First day, like 2026-05-08.</source>
        <translation>Første dag, som 2026-05-08.</translation>
    </message>
    <message>
        <source>Last day; the first one without it.</source>
        <translation>Siste dag; den første uten dette valget.</translation>
    </message>
    <message>
        <source>Last day to book; empty for none.</source>
        <translation>Siste dag å bestille på; tom for ingen.</translation>
    </message>
    <message>
        <source>Zone in which days begin, like Europe/Stockholm.</source>
        <translation>Tidssonen dagene begynner i, som Europe/Stockholm.</translation>
    </message>
    <message>
        <source>Currency of its prices.</source>
        <translation>Valutaen for prisene.</translation>
    </message>
    <message>
        <source>So many bookings may hold a place at once; 0 for no limit.</source>
        <translation>Så mange bestillinger kan holde en plass samtidig; 0 for ingen grense.</translation>
    </message>
    <message>
        <source>Where copies of booking mails can be sent.</source>
        <translation>Hvor kopier av bestillingsmeldinger kan sendes.</translation>
    </message>
    <message>
        <source>Name on the price list and on invoices.</source>
        <translation>Navn på prislisten og på fakturaer.</translation>
    </message>
    <message>
        <source>Price of one, without VAT, like 1250.00.</source>
        <translation>Pris for én, uten mva, som 1250.00.</translation>
    </message>
    <message>
        <source>VAT in per cent, like 25 or 12.5.</source>
        <translation>Mva i prosent, som 25 eller 12.5.</translation>
    </message>
    <message>
        <source>Id of the place, as events places shows it.</source>
        <translation>ID-en til plassen, slik events places viser den.</translation>
    </message>
    <message>
        <source>What it costs, of the price list; 0 for nothing.</source>
        <translation>Hva den koster, fra prislisten; 0 for ingenting.</translation>
    </message>
    <message>
        <source>List the places of an event.</source>
        <translation>Vis plassene på et arrangement.</translation>
    </message>
    <message>
        <source>Add places by their numbers: all, or none.</source>
        <translation>Legg til plasser etter numrene: alle eller ingen.</translation>
    </message>
    <message>
        <source>Numbers and ranges, like A1-A20, B7.</source>
        <translation>Numre og områder, som A1-A20, B7.</translation>
    </message>
    <message>
        <source>21 places at price 2.</source>
        <translation>21 plasser til pris 2.</translation>
    </message>
    <message>
        <source>Change number or price of a place.</source>
        <translation>Endre nummer eller pris for en plass.</translation>
    </message>
    <message>
        <source>The new number.</source>
        <translation>Det nye nummeret.</translation>
    </message>
    <message>
        <source>Remove a place, so that it cannot be sold any more.</source>
        <translation>Fjern en plass, så den ikke kan selges lenger.</translation>
    </message>
    <message>
        <source>Number of the price.</source>
        <translation>Nummeret på prisen.</translation>
    </message>
    <message>
        <source>Of a place, or of something extra.</source>
        <translation>For en plass eller for et tillegg.</translation>
    </message>
    <message>
        <source>Show the price list of an event.</source>
        <translation>Vis prislisten for et arrangement.</translation>
    </message>
    <message>
        <source>Add a line to the price list.</source>
        <translation>Legg til en linje i prislisten.</translation>
    </message>
    <message>
        <source>Tables can be ordered along with a place.</source>
        <translation>Bord kan bestilles sammen med en plass.</translation>
    </message>
    <message>
        <source>Change a price; bookings that are not approved follow.</source>
        <translation>Endre en pris; bestillinger som ikke er godkjent, følger med.</translation>
    </message>
    <message>
        <source>Remove a price, so that it cannot be chosen any more.</source>
        <translation>Fjern en pris, så den ikke kan velges lenger.</translation>
    </message>
    <message>
        <source>Events with their places and price lists.</source>
        <translation>Arrangementer med plasser og prislister.</translation>
    </message>
    <message>
        <source>List events, the latest first.</source>
        <translation>Vis en liste over arrangementer, de siste først.</translation>
    </message>
    <message>
        <source>Show one event.</source>
        <translation>Vis ett arrangement.</translation>
    </message>
    <message>
        <source>Add an event.</source>
        <translation>Legg til et arrangement.</translation>
    </message>
    <message>
        <source>An event of three days.</source>
        <translation>Et arrangement på tre dager.</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Kode:</translation>
    </message>
    <message>
        <source>The secret of the mailed link; - for the first line of the input.</source>
        <translation>Hemmeligheten i lenken som ble sendt på e-post; - for første linje i inndata.</translation>
    </message>
    <message>
        <source>Show what a guest sees through a mailed link.</source>
        <translation>Vis hva en gjest ser gjennom en lenke sendt på e-post.</translation>
    </message>
    <message>
        <source>Accept an offer through a mailed link.</source>
        <translation>Aksepter et tilbud gjennom en lenke sendt på e-post.</translation>
    </message>
    <message>
        <source>Decline an offer through a mailed link.</source>
        <translation>Avslå et tilbud gjennom en lenke sendt på e-post.</translation>
    </message>
    <message>
        <source>Cancel a booking through a mailed link.</source>
        <translation>Avbestill en bestilling gjennom en lenke sendt på e-post.</translation>
    </message>
    <message>
        <source>Number of the booking, which confirms it.</source>
        <translation>Nummeret på bestillingen, som bekrefter det.</translation>
    </message>
    <message>
        <source>Show the invoice through a mailed link.</source>
        <translation>Vis fakturaen gjennom en lenke sendt på e-post.</translation>
    </message>
    <message>
        <source>Enter what a payment service has confirmed to a guest.</source>
        <translation>Legg inn det en betalingstjeneste har bekreftet for en gjest.</translation>
    </message>
    <message>
        <source>What was paid, like 1250.00.</source>
        <translation>Hva som ble betalt, som 1250.00.</translation>
    </message>
    <message>
        <source>The reference of the payment service.</source>
        <translation>Betalingstjenestens referanse.</translation>
    </message>
    <message>
        <source>Number of the invoice or credit note.</source>
        <translation>Nummeret på fakturaen eller kreditnotaen.</translation>
    </message>
    <message>
        <source>Replace a file that is there already.</source>
        <translation>Erstatt en fil som allerede finnes.</translation>
    </message>
    <message>
        <source>Only with this in number, buyer or reference.</source>
        <translation>Bare med dette i nummer, kjøper eller referanse.</translation>
    </message>
    <message>
        <source>Only in this state; several may be given.</source>
        <translation>Bare med denne statusen; flere kan oppgis.</translation>
    </message>
    <message>
        <source>Only invoices, or only credit notes.</source>
        <translation>Bare fakturaer, eller bare kreditnotaer.</translation>
    </message>
    <message>
        <source>Only what is due and not paid.</source>
        <translation>Bare det som er forfalt og ikke betalt.</translation>
    </message>
    <message>
        <source>Only of this booking.</source>
        <translation>Bare for denne bestillingen.</translation>
    </message>
    <message>
        <source>Only issued on this day or later.</source>
        <translation>Bare utstedt på denne dagen eller senere.</translation>
    </message>
    <message>
        <source>Only issued on this day or earlier.</source>
        <translation>Bare utstedt på denne dagen eller tidligere.</translation>
    </message>
    <message>
        <source>BOOKING</source>
        <translation>BESTILLING</translation>
    </message>
    <message>
        <source>BUYER</source>
        <translation>KJØPER</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>FORFALL</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>utestående: %1</translation>
    </message>
    <message>
        <source>CURRENCY</source>
        <translation>VALUTA</translation>
    </message>
    <message>
        <source>Name of who sells.</source>
        <translation>Navnet på selgeren.</translation>
    </message>
    <message>
        <source>Postal address; line breaks are kept.</source>
        <translation>Postadresse; linjeskift beholdes.</translation>
    </message>
    <message>
        <source>Organisation number.</source>
        <translation>Organisasjonsnummer.</translation>
    </message>
    <message>
        <source>VAT number.</source>
        <translation>Mva-nummer.</translation>
    </message>
    <message>
        <source>E-mail address for questions.</source>
        <translation>E-postadresse for spørsmål.</translation>
    </message>
    <message>
        <source>IBAN of the account that is paid to.</source>
        <translation>IBAN for kontoen det betales til.</translation>
    </message>
    <message>
        <source>BIC of its bank.</source>
        <translation>BIC for banken.</translation>
    </message>
    <message>
        <source>Bankgiro number.</source>
        <translation>Bankgiro-nummer.</translation>
    </message>
    <message>
        <source>Swish number of the company.</source>
        <translation>Firmaets Swish-nummer.</translation>
    </message>
    <message>
        <source>days to pay: %1</source>
        <translation>betalingsfrist i dager: %1</translation>
    </message>
    <message>
        <source>Days from the day of issue until an invoice is due.</source>
        <translation>Dager fra utstedelsesdagen til en faktura forfaller.</translation>
    </message>
    <message>
        <source>Register a payment, or on a credit note what was paid back.</source>
        <translation>Registrer en betaling, eller på en kreditnota det som ble betalt tilbake.</translation>
    </message>
    <message>
        <source>Day of the payment; today without it.</source>
        <translation>Dagen for betalingen; i dag uten dette valget.</translation>
    </message>
    <message>
        <source>How it was paid; BANK without it.</source>
        <translation>Hvordan det ble betalt; BANK uten dette valget.</translation>
    </message>
    <message>
        <source>For example the reference of the bank.</source>
        <translation>For eksempel bankens referanse.</translation>
    </message>
    <message>
        <source>A bank transfer for invoice 17.</source>
        <translation>En bankoverføring for faktura 17.</translation>
    </message>
    <message>
        <source>Lay out an invoice or credit note as a PDF.</source>
        <translation>Sett opp en faktura eller kreditnota som PDF.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>PDF-filen som skal skrives.</translation>
    </message>
    <message>
        <source>Note in the booking log that it is sent by hand.</source>
        <translation>Noter i bestillingsloggen at den sendes manuelt.</translation>
    </message>
    <message>
        <source>Write invoices for bookkeeping as CSV, one row per line of each.</source>
        <translation>Skriv fakturaer for regnskapet som CSV, én rad per fakturalinje.</translation>
    </message>
    <message>
        <source>Everything since the first of May.</source>
        <translation>Alt siden første mai.</translation>
    </message>
    <message>
        <source>Go on with numbers lower than this one.</source>
        <translation>Fortsett med numre lavere enn dette.</translation>
    </message>
    <message>
        <source>Invoices, credit notes and payments.</source>
        <translation>Fakturaer, kreditnotaer og betalinger.</translation>
    </message>
    <message>
        <source>List invoices and credit notes, the newest first.</source>
        <translation>Vis en liste over fakturaer og kreditnotaer, de nyeste først.</translation>
    </message>
    <message>
        <source>Show all that stands on an invoice, and its payments.</source>
        <translation>Vis alt som står på en faktura, og betalingene.</translation>
    </message>
    <message>
        <source>Show what is open, by currency and by how long it is due.</source>
        <translation>Vis hva som er utestående, etter valuta og etter hvor lenge det har vært forfalt.</translation>
    </message>
    <message>
        <source>Show or change who sells, and the days to pay.</source>
        <translation>Vis eller endre selgeren og betalingsfristen i dager.</translation>
    </message>
    <message>
        <source>Show or set the number of the next invoice.</source>
        <translation>Vis eller sett nummeret på neste faktura.</translation>
    </message>
    <message>
        <source>Begin here; only while no invoice is issued.</source>
        <translation>Begynn her; bare så lenge ingen faktura er utstedt.</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to.</source>
        <translation>Det finnes ingen e-postadresse å skrive til.</translation>
    </message>
    <message>
        <source>The exhibitor declined an offer before. Send another one?</source>
        <translation>Utstilleren har avslått et tilbud før. Sende et til?</translation>
    </message>
    <message numerus="yes">
        <source>Link %n booking(s)? Guest links stop working.</source>
        <translation>
            <numerusform>Koble %n bestilling? Gjestelenker slutter å virke.</numerusform>
            <numerusform>Koble %n bestillinger? Gjestelenker slutter å virke.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n booking(s)? The account no longer reaches them.</source>
        <translation>
            <numerusform>Koble fra %n bestilling? Kontoen når den ikke lenger.</numerusform>
            <numerusform>Koble fra %n bestillinger? Kontoen når dem ikke lenger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let mails about %n older booking(s) carry guest links?</source>
        <translation>
            <numerusform>La e-post om %n eldre bestilling inneholde gjestelenker?</numerusform>
            <numerusform>La e-post om %n eldre bestillinger inneholde gjestelenker?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bookings are offered, accepted or approved already: not fewer than that.</source>
        <translation>%1 bestillinger er allerede tilbudt, akseptert eller godkjent: ikke færre enn det.</translation>
    </message>
    <message>
        <source>This is a database, which is not replaced: %1.</source>
        <translation>Dette er en database, som ikke erstattes: %1.</translation>
    </message>
</context>
<context>
    <name>ConfirmationWords</name>
    <message numerus="yes">
        <source>%Ln open links stop working.</source>
        <translation>
            <numerusform>%Ln åpen lenke slutter å virke.</numerusform>
            <numerusform>%Ln åpne lenker slutter å virke.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer log in.</source>
        <translation>Personen kan ikke lenger logge inn.</translation>
    </message>
    <message>
        <source>The contact is removed for good. It has no jobs.</source>
        <translation>Kontakten fjernes for godt. Den har ingen jobber.</translation>
    </message>
    <message numerus="yes">
        <source>The contact and %Ln jobs (%1) are removed for good.</source>
        <translation>
            <numerusform>Kontakten og %Ln jobb (%1) fjernes for godt.</numerusform>
            <numerusform>Kontakten og %Ln jobber (%1) fjernes for godt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files take up %1.</source>
        <translation>Filene deres tar opp %1.</translation>
    </message>
    <message>
        <source>The old login is wiped and never works again; this cannot be undone.</source>
        <translation>Den gamle innloggingen fjernes og virker aldri igjen; dette kan ikke angres.</translation>
    </message>
    <message>
        <source>The contact becomes Unregistered, and an activation request to %1 is prepared for you to review.</source>
        <translation>Kontakten blir Uregistrert, og en aktiveringsforespørsel til %1 forberedes slik at du kan se gjennom den.</translation>
    </message>
    <message>
        <source>%1  %2 – %3</source>
        <comment>number, label and status of a job</comment>
        <translation>%1  %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… og %Ln til</numerusform>
            <numerusform>… og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Slette %1?</translation>
    </message>
    <message>
        <source>Back up first</source>
        <translation>Sikkerhetskopier først</translation>
    </message>
    <message>
        <source>Delete the identities of %1?</source>
        <translation>Slette identitetene til %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln logins are deleted.</source>
        <translation>
            <numerusform>%Ln innlogging slettes.</numerusform>
            <numerusform>%Ln innlogginger slettes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer log in; the contact stays and becomes Unregistered.</source>
        <translation>Personen kan ikke lenger logge inn; kontakten blir værende og blir Uregistrert.</translation>
    </message>
    <message>
        <source>To give access again, send a new activation request.</source>
        <translation>Send en ny aktiveringsforespørsel for å gi tilgang igjen.</translation>
    </message>
    <message>
        <source>Activate %1?</source>
        <translation>Aktivere %1?</translation>
    </message>
    <message>
        <source>The person can log in at once. This cannot be undone.</source>
        <translation>Personen kan logge inn med en gang. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Deaktivere %1?</translation>
    </message>
    <message>
        <source>The person loses access now. This cannot be undone.</source>
        <translation>Personen mister tilgangen nå. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Reset and re-invite %1?</source>
        <translation>Tilbakestille og invitere %1 på nytt?</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action and contact</comment>
        <translation>%1: %2?</translation>
    </message>
    <message numerus="yes">
        <source>Cannot delete %1: %Ln jobs are in progress.</source>
        <translation>
            <numerusform>Kan ikke slette %1: %Ln jobb er i arbeid.</numerusform>
            <numerusform>Kan ikke slette %1: %Ln jobber er i arbeid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish or cancel them first.</source>
        <translation>Fullfør eller avbryt dem først.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Vis jobbene</translation>
    </message>
    <message>
        <source>%1 is not possible for %2</source>
        <comment>action and contact</comment>
        <translation>«%1» er ikke mulig for %2</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Nothing was done. Look at it as it is now, then decide again.</source>
        <translation>Ingenting ble gjort. Se på det slik det er nå, og bestem deg på nytt.</translation>
    </message>
    <message>
        <source>%1, %2: %3. Nothing was done. Look at it as it is now, then decide again.</source>
        <comment>who, when, what</comment>
        <translation>%1, %2: %3. Ingenting ble gjort. Se på det slik det er nå, og bestem deg på nytt.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>valid until %1</source>
        <comment>a link; date</comment>
        <translation>gjelder til %1</translation>
    </message>
    <message>
        <source>link expired</source>
        <translation>lenken er utløpt</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Status: %1, invited %2, link valid until %3</source>
        <translation>Status: %1, invitert %2, lenken gjelder til %3</translation>
    </message>
    <message>
        <source>Status: %1, invited %2, link expired %3</source>
        <translation>Status: %1, invitert %2, lenken utløp %3</translation>
    </message>
    <message>
        <source>Invited %1.
The link is valid until %2.</source>
        <translation>Invitert %1.
Lenken gjelder til %2.</translation>
    </message>
    <message>
        <source>Invited %1.
The link expired %2.</source>
        <translation>Invitert %1.
Lenken utløp %2.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Archived</source>
        <comment>a customer</comment>
        <translation>Arkivert</translation>
    </message>
    <message>
        <source>%1
Archived %2. Its users cannot sign in.</source>
        <translation>%1
Arkivert %2. Brukerne kan ikke logge inn.</translation>
    </message>
    <message>
        <source>No customer number yet: login names cannot be made from it.</source>
        <translation>Ikke noe kundenummer ennå: innloggingsnavn kan ikke lages av det.</translation>
    </message>
    <message>
        <source>No technician: fault reports go to those who asked for all.</source>
        <translation>Ingen tekniker: feilrapporter går til dem som har bedt om alle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer users</source>
        <translation>
            <numerusform>%Ln kundebruker</numerusform>
            <numerusform>%Ln kundebrukere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open fault reports</source>
        <translation>
            <numerusform>%Ln åpen feilrapport</numerusform>
            <numerusform>%Ln åpne feilrapporter</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is archived</source>
        <translation>Ingen kunder er arkivert</translation>
    </message>
    <message>
        <source>No customer matches these filters</source>
        <translation>Ingen kunder passer til disse filtrene</translation>
    </message>
    <message>
        <source>Nothing matches “%1” among archived customers</source>
        <translation>Ingen treff på «%1» blant arkiverte kunder</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Ingen treff på «%1»</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, arkivert</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Columns of the customers table</source>
        <translation>Kolonner i kundetabellen</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Ingen kunder ennå</translation>
    </message>
    <message>
        <source>A customer is whom you bill. People who act for it become its customer users. Add the first one to begin.</source>
        <translation>En kunde er den dere fakturerer. Personer som handler på vegne av den, blir kundebrukere. Legg til den første for å begynne.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Legg til kunde</translation>
    </message>
</context>
<context>
    <name>CustomerUserTable</name>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>No facility is chosen. A customer with one facility or none shows everything, any other shows nothing.</source>
        <translation>Ingen anlegg er valgt. En kunde med ett anlegg eller ingen viser alt, enhver annen viser ingenting.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>og %Ln til</numerusform>
            <numerusform>og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>No permissions: this person sees the account only.</source>
        <translation>Ingen tillatelser: personen ser bare kontoen.</translation>
    </message>
    <message>
        <source>Differs from the template “%1” it follows.</source>
        <translation>Avviker fra malen «%1», som den følger.</translation>
    </message>
    <message>
        <source>Follows the template “%1”.</source>
        <translation>Følger malen «%1».</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a link; date</comment>
        <translation>gjelder til %1</translation>
    </message>
    <message>
        <source>link expired</source>
        <translation>lenken er utløpt</translation>
    </message>
    <message>
        <source>invitation expired</source>
        <translation>invitasjonen er utløpt</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>a customer</comment>
        <translation>Arkivert</translation>
    </message>
    <message>
        <source>Archived: its users cannot sign in.</source>
        <translation>Arkivert: brukerne kan ikke logge inn.</translation>
    </message>
    <message>
        <source>Signs in with the e-mail address.</source>
        <translation>Logger inn med e-postadressen.</translation>
    </message>
    <message>
        <source>Signs in with the customer number.</source>
        <translation>Logger inn med kundenummeret.</translation>
    </message>
    <message>
        <source>Has never signed in.</source>
        <translation>Har aldri logget inn.</translation>
    </message>
    <message>
        <source>Number of the customer&apos;s account</source>
        <translation>Nummeret til kundens konto</translation>
    </message>
    <message>
        <source>Number of the customer user</source>
        <translation>Nummeret til kundebrukeren</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, arkivert</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in %2</source>
        <translation>Ingen treff på «%1» med status %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Ingen treff på «%1»</translation>
    </message>
    <message>
        <source>No customer user is %1 with these filters</source>
        <translation>Ingen kundebruker har status %1 med disse filtrene</translation>
    </message>
    <message>
        <source>No customer user matches these filters</source>
        <translation>Ingen kundebruker passer til disse filtrene</translation>
    </message>
    <message>
        <source>Customer users</source>
        <translation>Kundebrukere</translation>
    </message>
    <message>
        <source>Columns of the customer users table</source>
        <translation>Kolonner i kundebrukertabellen</translation>
    </message>
    <message>
        <source>No customer users yet</source>
        <translation>Ingen kundebrukere ennå</translation>
    </message>
    <message>
        <source>A customer user is a person who acts for a customer: orders, reports faults, manages the account.</source>
        <translation>En kundebruker er en person som handler på vegne av en kunde: bestiller, melder feil, administrerer kontoen.</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Legg til kundebruker</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Kjøper</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>of an invoice: paid, overdue …</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to be paid</comment>
        <translation>Utestående</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utstedt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Show details</source>
        <translation>Vis detaljer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopier detaljer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Skjul detaljer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>just now</source>
        <translation>akkurat nå</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>for %n minutt siden</numerusform>
            <numerusform>for %n minutter siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>for %n time siden</numerusform>
            <numerusform>for %n timer siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>om %n minutt</numerusform>
            <numerusform>om %n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>om %n time</numerusform>
            <numerusform>om %n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time (how long ago)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, sortert synkende</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, sortert stigende</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation>%1, sortert synkende, nøkkel %2 av %3</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation>%1, sortert stigende, nøkkel %2 av %3</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ingen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Laster inn</translation>
    </message>
</context>
<context>
    <name>UserConfirmationWords</name>
    <message numerus="yes">
        <source>%Ln open links stop working.</source>
        <translation>
            <numerusform>%Ln åpen lenke slutter å virke.</numerusform>
            <numerusform>%Ln åpne lenker slutter å virke.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login name %1 is never given again.</source>
        <translation>Innloggingsnavnet %1 gis aldri ut igjen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders keep the name as their reference.</source>
        <translation>
            <numerusform>%Ln ordre beholder navnet som referanse.</numerusform>
            <numerusform>%Ln ordrer beholder navnet som referanse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer act for %1; the contact stays.</source>
        <translation>Personen kan ikke lenger handle på vegne av %1; kontakten blir værende.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>The person&apos;s login is deleted and opens nothing any more; the contact becomes Unregistered.</source>
        <translation>Innloggingen til personen slettes og åpner ingenting lenger; kontakten blir Uregistrert.</translation>
    </message>
    <message>
        <source>Only the login name %1 is deleted; the person keeps the login for other customers.</source>
        <translation>Bare innloggingsnavnet %1 slettes; personen beholder innloggingen hos andre kunder.</translation>
    </message>
    <message>
        <source>The user stays at %1 and is Pending. To give access again, send an invitation.</source>
        <translation>Brukeren blir værende hos %1 med status Venter. Send en invitasjon for å gi tilgang igjen.</translation>
    </message>
    <message>
        <source>Deactivate %1 at %2?</source>
        <translation>Deaktivere %1 hos %2?</translation>
    </message>
    <message>
        <source>The person can no longer act for %1. Other customers are not touched.</source>
        <translation>Personen kan ikke lenger handle på vegne av %1. Andre kunder berøres ikke.</translation>
    </message>
    <message>
        <source>You can activate the user again later.</source>
        <translation>Du kan aktivere brukeren igjen senere.</translation>
    </message>
    <message>
        <source>Deactivate customer user</source>
        <translation>Deaktiver kundebruker</translation>
    </message>
    <message>
        <source>Delete the login identities of %1?</source>
        <translation>Slette innloggingsidentitetene til %1?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Fjerne %1 fra %2?</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action, person</comment>
        <translation>%1: %2?</translation>
    </message>
    <message>
        <source>Not possible now for %1</source>
        <translation>Ikke mulig nå for %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Added the contact</source>
        <translation>La til kontakten</translation>
    </message>
    <message>
        <source>Edited the contact</source>
        <translation>Redigerte kontakten</translation>
    </message>
    <message>
        <source>Deleted the contact</source>
        <translation>Slettet kontakten</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Aktiverte</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiverte</translation>
    </message>
    <message>
        <source>Deleted the identities</source>
        <translation>Slettet identitetene</translation>
    </message>
    <message>
        <source>Prepared an activation request</source>
        <translation>Forberedte en aktiveringsforespørsel</translation>
    </message>
    <message>
        <source>Revoked the link</source>
        <translation>Trakk tilbake lenken</translation>
    </message>
    <message>
        <source>Reset and re-invited</source>
        <translation>Tilbakestilte og inviterte på nytt</translation>
    </message>
    <message>
        <source>Backed up user data</source>
        <translation>Sikkerhetskopierte brukerdata</translation>
    </message>
    <message>
        <source>Registered through a link</source>
        <translation>Registrerte seg via en lenke</translation>
    </message>
    <message>
        <source>Registered without a link</source>
        <translation>Registrerte seg uten lenke</translation>
    </message>
    <message>
        <source>Confirmed the registration</source>
        <translation>Bekreftet registreringen</translation>
    </message>
    <message>
        <source>Accepted the service terms</source>
        <translation>Godtok servicevilkårene</translation>
    </message>
    <message>
        <source>Said that the message was sent</source>
        <translation>Svarte at meldingen ble sendt</translation>
    </message>
    <message>
        <source>Said that the message was not sent</source>
        <translation>Svarte at meldingen ikke ble sendt</translation>
    </message>
    <message>
        <source>Revoked one link</source>
        <translation>Trakk tilbake én lenke</translation>
    </message>
    <message>
        <source>Uploaded new service terms</source>
        <translation>Lastet opp nye servicevilkår</translation>
    </message>
    <message>
        <source>Imported a job</source>
        <translation>Importerte en jobb</translation>
    </message>
    <message>
        <source>Updated a job by import</source>
        <translation>Oppdaterte en jobb ved import</translation>
    </message>
    <message>
        <source>Changed the status of a job</source>
        <translation>Endret statusen for en jobb</translation>
    </message>
    <message>
        <source>Created the database</source>
        <translation>Opprettet databasen</translation>
    </message>
    <message>
        <source>Brought the database up to date</source>
        <translation>Oppdaterte databasen</translation>
    </message>
    <message>
        <source>Filled the database with demo data</source>
        <translation>Fylte databasen med demodata</translation>
    </message>
    <message>
        <source>Copied the database</source>
        <translation>Kopierte databasen</translation>
    </message>
    <message>
        <source>Changed the office settings</source>
        <translation>Endret kontorinnstillingene</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>–</source>
        <comment>instead of a missing value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
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
        <translation>Invitert %1, lenken gjelder til %2</translation>
    </message>
    <message>
        <source>Invited %1, link expired %2</source>
        <translation>Invitert %1, lenken utløp %2</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>Feltet «%1» kan ikke være tomt.</translation>
    </message>
    <message>
        <source>“%1” holds a line break or another character that cannot be seen. Remove it.</source>
        <translation>Feltet «%1» inneholder et linjeskift eller et annet tegn som ikke synes. Fjern det.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 characters.</source>
        <translation>Feltet «%1» er for langt: høyst %2 tegn.</translation>
    </message>
    <message>
        <source>The language “%2” is not known.</source>
        <translation>Språket «%2» er ikke kjent.</translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>E-postadressen er tom.</translation>
    </message>
    <message>
        <source>“E-mail address” holds a line break or another character that cannot be seen. Remove it.</source>
        <translation>Feltet «E-postadresse» inneholder et linjeskift eller et annet tegn som ikke synes. Fjern det.</translation>
    </message>
    <message>
        <source>An e-mail address cannot contain spaces.</source>
        <translation>En e-postadresse kan ikke inneholde mellomrom.</translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation>E-postadressen har ingen @.</translation>
    </message>
    <message>
        <source>The e-mail address has more than one @. Enter one address only.</source>
        <translation>E-postadressen har mer enn én @. Skriv inn bare én adresse.</translation>
    </message>
    <message>
        <source>The part before the @ is missing or has a character that is not allowed there.</source>
        <translation>Delen før @ mangler eller har et tegn som ikke er tillatt der.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete. It looks like “example.com”.</source>
        <translation>Delen etter @ er ikke fullstendig. Den ser ut som «example.com».</translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation>E-postadressen er for lang.</translation>
    </message>
    <message>
        <source>There is already a contact with this address.</source>
        <translation>Det finnes allerede en kontakt med denne adressen.</translation>
    </message>
    <message>
        <source>The person logs in with this address, so it cannot be removed. Change it, or delete the identities first.</source>
        <translation>Personen logger inn med denne adressen, så den kan ikke fjernes. Endre den, eller slett identitetene først.</translation>
    </message>
    <message>
        <source>This e-mail address stands in the file twice with different values.</source>
        <translation>Denne e-postadressen står to ganger i filen med ulike verdier.</translation>
    </message>
    <message>
        <source>Somebody already logs in with this address.</source>
        <translation>Noen logger allerede inn med denne adressen.</translation>
    </message>
    <message>
        <source>The password is too short: at least %2 characters.</source>
        <translation>Passordet er for kort: minst %2 tegn.</translation>
    </message>
    <message>
        <source>The password is too long: at most %2 characters.</source>
        <translation>Passordet er for langt: høyst %2 tegn.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Et passord er nødvendig.</translation>
    </message>
    <message>
        <source>This number is taken already.</source>
        <translation>Nummeret er allerede i bruk.</translation>
    </message>
    <message>
        <source>There are already terms with this label.</source>
        <translation>Det finnes allerede vilkår med denne betegnelsen.</translation>
    </message>
    <message>
        <source>“%1” must be a web address such as “https://portal.example.com”.</source>
        <translation>Feltet «%1» må være en nettadresse som «https://portal.example.com».</translation>
    </message>
    <message>
        <source>“%1” is too small or too large.</source>
        <translation>Feltet «%1» er for lite eller for stort.</translation>
    </message>
    <message>
        <source>The status “%2” is not known.</source>
        <translation>Statusen «%2» er ikke kjent.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Denne filen er ikke en PDF-fil.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>Feltet «%1» er ikke en tekst.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>Feltet «%1» er ikke UTF-8-tekst. Lagre filen som UTF-8.</translation>
    </message>
    <message>
        <source>“%2” is not a date and time.</source>
        <translation>«%2» er ikke dato og klokkeslett.</translation>
    </message>
    <message>
        <source>The contact&apos;s status does not allow this. Somebody may have changed it meanwhile.</source>
        <translation>Kontaktens status tillater ikke dette. Noen kan ha endret den i mellomtiden.</translation>
    </message>
    <message>
        <source>This contact has no e-mail address. Add one first.</source>
        <translation>Denne kontakten har ingen e-postadresse. Legg til en først.</translation>
    </message>
    <message>
        <source>This contact has no open link.</source>
        <translation>Denne kontakten har ingen åpen lenke.</translation>
    </message>
    <message>
        <source>Jobs of this contact are in progress. Finish or cancel them first.</source>
        <translation>Jobber for denne kontakten er i arbeid. Fullfør eller avbryt dem først.</translation>
    </message>
    <message>
        <source>Only the person can do this, in the portal.</source>
        <translation>Bare personen selv kan gjøre dette, i portalen.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment. Nothing was changed.</source>
        <translation>Databasen kan bare leses for øyeblikket. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>This link is not valid any more. Send a new activation request.</source>
        <translation>Denne lenken gjelder ikke lenger. Send en ny aktiveringsforespørsel.</translation>
    </message>
    <message>
        <source>This link is dead already.</source>
        <translation>Denne lenken er allerede ubrukelig.</translation>
    </message>
    <message>
        <source>No service terms have been uploaded yet.</source>
        <translation>Ingen servicevilkår er lastet opp ennå.</translation>
    </message>
    <message>
        <source>The current service terms are accepted already.</source>
        <translation>De gjeldende servicevilkårene er allerede godtatt.</translation>
    </message>
    <message>
        <source>This question has been answered already, perhaps by a colleague.</source>
        <translation>Dette spørsmålet er allerede besvart, kanskje av en kollega.</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>Dette er allerede gjort.</translation>
    </message>
    <message>
        <source>The contact is not there any more. A colleague may have deleted it.</source>
        <translation>Kontakten er ikke der lenger. En kollega kan ha slettet den.</translation>
    </message>
    <message>
        <source>The job is not there any more.</source>
        <translation>Jobben er ikke der lenger.</translation>
    </message>
    <message>
        <source>The link is not there any more.</source>
        <translation>Lenken er ikke der lenger.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>Meldingen er ikke der lenger.</translation>
    </message>
    <message>
        <source>The contact is not in this list: search and filters leave it out.</source>
        <translation>Kontakten er ikke i denne listen: søk og filtre utelater den.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the message and paste it into your webmail, or save it as a draft file.</source>
        <translation>Det er ikke satt opp noe e-postprogram på denne datamaskinen. Kopier meldingen og lim den inn i webmail, eller lagre den som kladdefil.</translation>
    </message>
    <message>
        <source>The mail program did not open. Copy the message and paste it into your webmail, or save it as a draft file.</source>
        <translation>E-postprogrammet ble ikke åpnet. Kopier meldingen og lim den inn i webmail, eller lagre den som kladdefil.</translation>
    </message>
    <message>
        <source>Demo data can only be put into an empty database. Start a new one.</source>
        <translation>Demodata kan bare legges i en tom database. Start en ny.</translation>
    </message>
    <message>
        <source>A file with this name is there already. Choose another name, or replace it.</source>
        <translation>Det finnes allerede en fil med dette navnet. Velg et annet navn, eller erstatt den.</translation>
    </message>
    <message>
        <source>A folder with this name is there already. Choose another name.</source>
        <translation>Det finnes allerede en mappe med dette navnet. Velg et annet navn.</translation>
    </message>
    <message>
        <source>What stands under this name is not a file. Choose another name.</source>
        <translation>Det som ligger under dette navnet, er ikke en fil. Velg et annet navn.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>Mappen finnes ikke. Velg en annen.</translation>
    </message>
    <message>
        <source>You cannot write to this folder. Choose another one.</source>
        <translation>Du kan ikke skrive til denne mappen. Velg en annen.</translation>
    </message>
    <message>
        <source>This is not a name for a file. Choose another one.</source>
        <translation>Dette kan ikke være et filnavn. Velg et annet.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, or choose another folder.</source>
        <translation>Filen kunne ikke skrives. Kontroller disken, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>The folder with the job files cannot be written to. Nothing was changed. Check its permissions.</source>
        <translation>Det går ikke å skrive til mappen med jobbfilene. Ingenting ble endret. Kontroller tillatelsene.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk and the permissions, or choose another folder.</source>
        <translation>Filen kunne ikke skrives. Kontroller disken og tillatelsene, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Filen finnes ikke.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions and the disk.</source>
        <translation>Filen kan ikke leses. Kontroller tillatelsene og disken.</translation>
    </message>
    <message>
        <source>The file was changed outside Kontorist and is not opened.</source>
        <translation>Filen er endret utenfor Kontorist og åpnes ikke.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>The file is too big.</source>
        <translation>Filen er for stor.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>Dette er en mappe. Velg en fil.</translation>
    </message>
    <message>
        <source>This is a link to another file, which is not followed. Choose the file itself.</source>
        <translation>Dette er en lenke til en annen fil og følges ikke. Velg selve filen.</translation>
    </message>
    <message>
        <source>This is not a file. Choose another one.</source>
        <translation>Dette er ikke en fil. Velg en annen.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Velg en fil.</translation>
    </message>
    <message>
        <source>The file lies outside the folder of the import and is not read.</source>
        <translation>Filen ligger utenfor importmappen og leses ikke.</translation>
    </message>
    <message>
        <source>The archive that was just written cannot be read back. It is not kept. Check the disk.</source>
        <translation>Arkivet som nettopp ble skrevet, kan ikke leses tilbake. Det beholdes ikke. Kontroller disken.</translation>
    </message>
    <message>
        <source>The archive that was just written is not whole and is not kept. Check the disk, or choose another folder.</source>
        <translation>Arkivet som nettopp ble skrevet, er ikke helt og beholdes ikke. Kontroller disken, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>The copy that was just written is not whole and is not kept. Check the disk, or choose another folder.</source>
        <translation>Kopien som nettopp ble skrevet, er ikke hel og beholdes ikke. Kontroller disken, eller velg en annen mappe.</translation>
    </message>
    <message>
        <source>A job file cannot be opened.</source>
        <translation>En jobbfil kan ikke åpnes.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>Disken er full. Ingenting ble endret. Frigjør plass, og prøv igjen.</translation>
    </message>
    <message>
        <source>Reading or writing failed. Nothing was changed. Check the disk and the connection to it.</source>
        <translation>Lesing eller skriving mislyktes. Ingenting ble endret. Kontroller disken og forbindelsen til den.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Filen er ikke gyldig JSON.</translation>
    </message>
    <message>
        <source>The file does not hold a list of jobs.</source>
        <translation>Filen inneholder ikke en liste over jobber.</translation>
    </message>
    <message>
        <source>This file is not a database. It was not touched.</source>
        <translation>Denne filen er ikke en database. Den er ikke rørt.</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was not touched.</source>
        <translation>Denne databasen tilhører et annet program. Den er ikke rørt.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed. Restore a backup copy, or ask your administrator.</source>
        <translation>Databasen er skadet. Ingenting ble endret. Gjenopprett en sikkerhetskopi, eller spør administratoren.</translation>
    </message>
    <message>
        <source>The database was changed behind Kontorist&apos;s back. Nothing was changed. Ask your administrator.</source>
        <translation>Databasen er endret utenom Kontorist. Ingenting ble endret nå. Spør administratoren.</translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it would be damaged sooner or later. Move it to a disk of this computer.</source>
        <translation>Databasen ligger på en nettverksstasjon, der den før eller siden ville bli skadet. Flytt den til en disk på denne datamaskinen.</translation>
    </message>
    <message>
        <source>The database could not be opened. Check that you may read the file.</source>
        <translation>Databasen kunne ikke åpnes. Kontroller at du har lov til å lese filen.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Ask your administrator.</source>
        <translation>Du har ikke lov til å lese denne filen. Spør administratoren.</translation>
    </message>
    <message>
        <source>The database is empty. Choose another file, or start a new database.</source>
        <translation>Databasen er tom. Velg en annen fil, eller start en ny database.</translation>
    </message>
    <message>
        <source>Choose a database.</source>
        <translation>Velg en database.</translation>
    </message>
    <message>
        <source>This is not the address of a database. Choose a database file.</source>
        <translation>Dette er ikke adressen til en database. Velg en databasefil.</translation>
    </message>
    <message>
        <source>This kind of database is not known. Choose a database file.</source>
        <translation>Denne typen database er ikke kjent. Velg en databasefil.</translation>
    </message>
    <message>
        <source>A password does not belong in the address of a database. Leave it out; you are asked for it.</source>
        <translation>Et passord hører ikke hjemme i adressen til en database. Utelat det; du blir spurt om det.</translation>
    </message>
    <message>
        <source>The driver for this kind of database is not installed on this computer.</source>
        <translation>Driveren for denne typen database er ikke installert på denne datamaskinen.</translation>
    </message>
    <message>
        <source>This version cannot open this kind of database yet.</source>
        <translation>Denne versjonen kan ikke åpne denne typen database ennå.</translation>
    </message>
    <message>
        <source>The database was made by an older Kontorist and must be brought up to date first. A copy is kept.</source>
        <translation>Databasen er laget av en eldre Kontorist og må oppdateres først. En kopi beholdes.</translation>
    </message>
    <message>
        <source>The activity log of the database is damaged. Nothing was changed. Ask your administrator.</source>
        <translation>Aktivitetsloggen i databasen er skadet. Ingenting ble endret. Spør administratoren.</translation>
    </message>
    <message>
        <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
        <translation>Et annet program bruker databasen. Ingenting ble endret. Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Dette feltet</translation>
    </message>
    <message>
        <source>You need the right “%1”. Your administrator can give it to you.</source>
        <translation>Du trenger rettigheten «%1». Administratoren kan gi deg den.</translation>
    </message>
    <message>
        <source>You do not have the right for this. Your administrator can give it to you.</source>
        <translation>Du har ikke rettighet til dette. Administratoren kan gi deg den.</translation>
    </message>
    <message>
        <source>What was entered is not valid. Nothing was saved.</source>
        <translation>Det som ble skrevet inn, er ikke gyldig. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>“%1” is not valid. Nothing was saved.</source>
        <translation>Feltet «%1» er ikke gyldig. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>A colleague changed it meanwhile. Nothing was saved. Look at it again, then repeat.</source>
        <translation>En kollega har endret dette i mellomtiden. Ingenting ble lagret. Se på det igjen, og gjenta.</translation>
    </message>
    <message>
        <source>A colleague changed the same fields meanwhile: %1. Nothing was saved.</source>
        <translation>En kollega har endret de samme feltene i mellomtiden: %1. Ingenting ble lagret.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This is a fault in Kontorist. Nothing was changed. The log file tells more.</source>
        <translation>Dette er en feil i Kontorist. Ingenting ble endret. Loggfilen forteller mer.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation>Dette er ikke mulig nå. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>It is not there any more. A colleague may have deleted it.</source>
        <translation>Det er ikke der lenger. En kollega kan ha slettet det.</translation>
    </message>
    <message>
        <source>The database or file cannot be reached. Nothing was lost. Try again in a moment.</source>
        <translation>Databasen eller filen kan ikke nås. Ingenting gikk tapt. Prøv igjen om et øyeblikk.</translation>
    </message>
    <message>
        <source>It cannot be written to. Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>Det går ikke å skrive. Ingenting ble endret. Kontroller tillatelsene for filen og mappen den ligger i.</translation>
    </message>
    <message>
        <source>The database was made by a newer Kontorist. It was not touched. Install the newer version to open it.</source>
        <translation>Databasen er laget av en nyere Kontorist. Den er ikke rørt. Installer den nyere versjonen for å åpne den.</translation>
    </message>
    <message>
        <source>It is damaged or not what it should be. Nothing was changed.</source>
        <translation>Det er skadet eller ikke det det skulle være. Ingenting ble endret.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing half done is left behind.</source>
        <translation>Det ble stoppet. Ingenting halvferdig er etterlatt.</translation>
    </message>
    <message>
        <source>Some rows could not be done; the others are. The list tells why.</source>
        <translation>Noen rader kunne ikke gjøres; de andre er gjort. Listen forteller hvorfor.</translation>
    </message>
    <message>
        <source>Something went wrong in Kontorist</source>
        <translation>Noe gikk galt i Kontorist</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Dette er ikke mulig nå</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>Du har ikke lov til å gjøre dette</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Det er ikke der lenger</translation>
    </message>
    <message>
        <source>Changed by a colleague meanwhile</source>
        <translation>Endret av en kollega i mellomtiden</translation>
    </message>
    <message>
        <source>Please check what you entered</source>
        <translation>Kontroller det du skrev inn</translation>
    </message>
    <message>
        <source>Please check “%1”</source>
        <translation>Kontroller «%1»</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>Det kan ikke nås</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>Databasen er opptatt</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er full</translation>
    </message>
    <message>
        <source>It can only be read</source>
        <translation>Det kan bare leses</translation>
    </message>
    <message>
        <source>The database is newer than this program</source>
        <translation>Databasen er nyere enn dette programmet</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Filen kan ikke brukes</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Delvis utført</translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation>Feltet «%1» er ikke gyldig.</translation>
    </message>
    <message>
        <source>%1: only for %2 contacts. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1: bare for kontakter med status %2. Denne har status %3.</translation>
    </message>
    <message>
        <source>%1: this contact has no e-mail address. Add one first.</source>
        <translation>%1: denne kontakten har ingen e-postadresse. Legg til en først.</translation>
    </message>
    <message>
        <source>%1: this contact has no open link.</source>
        <translation>%1: denne kontakten har ingen åpen lenke.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln jobs are in progress. Finish or cancel them first.</source>
        <translation>
            <numerusform>%1: %Ln jobb er i arbeid. Fullfør eller avbryt den først.</numerusform>
            <numerusform>%1: %Ln jobber er i arbeid. Fullfør eller avbryt dem først.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you need the right “%2”. Your administrator can give it to you.</source>
        <translation>%1: du trenger rettigheten «%2». Administratoren kan gi deg den.</translation>
    </message>
    <message>
        <source>%1: the database can only be read at the moment.</source>
        <translation>%1: databasen kan bare leses for øyeblikket.</translation>
    </message>
    <message>
        <source>%1: only the person can do this, in the portal.</source>
        <translation>%1: bare personen selv kan gjøre dette, i portalen.</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <comment>status of a contact</comment>
        <translation>Uregistrert</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>status of a contact</comment>
        <translation>Ikke aktiv</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a contact</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>status of a contact</comment>
        <translation>Deaktivert</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>status of a job</comment>
        <translation>Innkommende</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a job</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a job</comment>
        <translation>Akseptert</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <comment>status of a job</comment>
        <translation>Venter på godkjenning</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a job</comment>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Prepress</source>
        <comment>status of a job</comment>
        <translation>Førtrykk</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>status of a job</comment>
        <translation>Produksjon</translation>
    </message>
    <message>
        <source>Postpress</source>
        <comment>status of a job</comment>
        <translation>Etterbehandling</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a job</comment>
        <translation>Fullført</translation>
    </message>
    <message>
        <source>Input PDF</source>
        <translation>Mottatt PDF</translation>
    </message>
    <message>
        <source>Job editor changes</source>
        <translation>Endringer fra jobbredigereren</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Støttefil</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Navn på kontaktperson</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Service terms</source>
        <translation>Servicevilkår</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitert</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svensk</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norsk bokmål</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransk</translation>
    </message>
    <message>
        <source>Unknown language (%1)</source>
        <translation>Ukjent språk (%1)</translation>
    </message>
    <message>
        <source>Activation request</source>
        <translation>Aktiveringsforespørsel</translation>
    </message>
    <message>
        <source>Confirmation of a registration</source>
        <translation>Bekreftelse av registrering</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Valg av passord</translation>
    </message>
    <message>
        <source>Invitation of a customer user</source>
        <translation>Invitasjon av kundebruker</translation>
    </message>
    <message>
        <source>Booking as a guest</source>
        <translation>Bestilling som gjest</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>state of a link</comment>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>Replaced by a newer link</source>
        <comment>state of a link</comment>
        <translation>Erstattet av en nyere lenke</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Utløpt</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>state of a link</comment>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>Send activation request</source>
        <translation>Send aktiveringsforespørsel</translation>
    </message>
    <message>
        <source>Register through a link</source>
        <translation>Registrer via lenke</translation>
    </message>
    <message>
        <source>Register without a link</source>
        <translation>Registrer uten lenke</translation>
    </message>
    <message>
        <source>Confirm registration</source>
        <translation>Bekreft registrering</translation>
    </message>
    <message>
        <source>Activate contact</source>
        <translation>Aktiver kontakten</translation>
    </message>
    <message>
        <source>Deactivate contact</source>
        <translation>Deaktiver kontakten</translation>
    </message>
    <message>
        <source>Delete identities</source>
        <translation>Slett identiteter</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Slett kontakt</translation>
    </message>
    <message>
        <source>Back up user data</source>
        <translation>Sikkerhetskopier brukerdata</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Rediger kontakt</translation>
    </message>
    <message>
        <source>Revoke link</source>
        <translation>Trekk tilbake lenken</translation>
    </message>
    <message>
        <source>Reset and re-invite</source>
        <translation>Tilbakestill og inviter på nytt</translation>
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
        <translation>Mappe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passord</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse til databasen</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>Kontornavn</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Portaladresse</translation>
    </message>
    <message>
        <source>Life of an activation link</source>
        <translation>Gyldighetstid for aktiveringslenker</translation>
    </message>
    <message>
        <source>Life of a confirmation link</source>
        <translation>Gyldighetstid for bekreftelseslenker</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Jobbnummer</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ansatt</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Et annet program</translation>
    </message>
    <message>
        <source>Manage contacts</source>
        <translation>Administrere kontakter</translation>
    </message>
    <message>
        <source>Manage customers</source>
        <translation>Administrere kunder</translation>
    </message>
    <message>
        <source>Edit customer permissions</source>
        <translation>Redigere kundetillatelser</translation>
    </message>
    <message>
        <source>Manage bookings</source>
        <translation>Administrere bestillinger</translation>
    </message>
    <message>
        <source>Manage invoices</source>
        <translation>Administrere fakturaer</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Eksportere data</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>Slette data</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Administrere systemet</translation>
    </message>
    <message>
        <source>Invited or not</source>
        <translation>Invitert eller ikke</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Ikke invitert</translation>
    </message>
    <message>
        <source>Link valid</source>
        <translation>Lenken gjelder</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Lenken er utløpt</translation>
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
        <translation>Måte</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobber</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Filer som mangler</translation>
    </message>
    <message>
        <source>Acceptances that ended</source>
        <translation>Godkjenninger som opphørte</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Kontrollsum (SHA-256)</translation>
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
        <translation>Utklippstavle</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-kode</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kommandolinje</translation>
    </message>
    <message>
        <source>%1: the contact is the only client of a customer. Name another client first.</source>
        <translation>%1: kontakten er den eneste klienten hos en kunde. Utpek en annen klient først.</translation>
    </message>
    <message>
        <source>%1: the contact is the last administrator of a customer with other users. Name another administrator first.</source>
        <translation>%1: kontakten er den siste administratoren hos en kunde med andre brukere. Utpek en annen administrator først.</translation>
    </message>
    <message>
        <source>This person is a user of this customer already.</source>
        <translation>Personen er allerede bruker hos denne kunden.</translation>
    </message>
    <message>
        <source>The contact is deactivated. Reset and re-invite it first.</source>
        <translation>Kontakten er deaktivert. Tilbakestill og inviter den på nytt først.</translation>
    </message>
    <message>
        <source>The customer is archived. Bring it back first.</source>
        <translation>Kunden er arkivert. Hent den tilbake først.</translation>
    </message>
    <message>
        <source>This customer user is no longer there.</source>
        <translation>Kundebrukeren finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The customer has no number, and people log in by number. Give it one first.</source>
        <translation>Kunden har ikke noe nummer, og innloggingen skjer med nummer. Gi den et først.</translation>
    </message>
    <message>
        <source>%2 customers have no number. Give each one first.</source>
        <translation>%2 kunder mangler nummer. Gi hver av dem et først.</translation>
    </message>
    <message>
        <source>The facility is in use %2 times. Take it from there first.</source>
        <translation>Anlegget er i bruk %2 steder. Fjern det derfra først.</translation>
    </message>
    <message>
        <source>The comment belongs to another order.</source>
        <translation>Kommentaren hører til en annen ordre.</translation>
    </message>
    <message>
        <source>This customer user belongs to another customer.</source>
        <translation>Kundebrukeren hører til en annen kunde.</translation>
    </message>
    <message>
        <source>The facility belongs to another customer.</source>
        <translation>Anlegget hører til en annen kunde.</translation>
    </message>
    <message>
        <source>The service object belongs to another customer.</source>
        <translation>Serviceobjektet hører til en annen kunde.</translation>
    </message>
    <message>
        <source>Nobody with this address has an active account, so the person cannot be a guest. Create a contact instead.</source>
        <translation>Ingen med denne adressen har en aktiv konto, så personen kan ikke være gjest. Opprett en kontakt i stedet.</translation>
    </message>
    <message>
        <source>This is the last active administrator of the customer. Make somebody else administrator first.</source>
        <translation>Dette er kundens siste aktive administrator. Gjør noen andre til administrator først.</translation>
    </message>
    <message>
        <source>The login name is the e-mail address. Change the address instead.</source>
        <translation>Innloggingsnavnet er e-postadressen. Endre adressen i stedet.</translation>
    </message>
    <message>
        <source>This login number was given before and is never given again.</source>
        <translation>Innloggingsnummeret er gitt ut før og gis aldri ut igjen.</translation>
    </message>
    <message>
        <source>The customer user does not have this permission: %2.</source>
        <translation>Kundebrukeren mangler denne rettigheten: %2.</translation>
    </message>
    <message>
        <source>The name must be that of the settings, letter by letter: “%2”.</source>
        <translation>Navnet må være det i innstillingene, bokstav for bokstav: «%2».</translation>
    </message>
    <message>
        <source>This name is taken already.</source>
        <translation>Navnet er allerede i bruk.</translation>
    </message>
    <message>
        <source>The office has no name yet. Set it under “Office” in the preferences.</source>
        <translation>Kontoret har ikke noe navn ennå. Sett det under «Kontor» i innstillingene.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>«%1» er ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>The customer user cannot reach this facility or object.</source>
        <translation>Kundebrukeren når ikke dette anlegget eller objektet.</translation>
    </message>
    <message>
        <source>A customer number holds letters and digits only: “%2”.</source>
        <translation>Et kundenummer består bare av bokstaver og sifre: «%2».</translation>
    </message>
    <message>
        <source>A customer number holds no hyphen, since the login names begin with it: “%2”.</source>
        <translation>Et kundenummer har ingen bindestrek, siden innloggingsnavnene begynner med det: «%2».</translation>
    </message>
    <message>
        <source>A number is needed, since people log in by number.</source>
        <translation>Et nummer trengs, siden innloggingen skjer med nummer.</translation>
    </message>
    <message>
        <source>The service object is in use %2 times. Take it from there first.</source>
        <translation>Serviceobjektet er i bruk %2 steder. Fjern det derfra først.</translation>
    </message>
    <message>
        <source>This order is no longer there.</source>
        <translation>Ordren finnes ikke lenger.</translation>
    </message>
    <message>
        <source>A customer cannot answer an internal comment.</source>
        <translation>En kunde kan ikke svare på en intern kommentar.</translation>
    </message>
    <message>
        <source>This notice was sent already.</source>
        <translation>Meldingen er allerede sendt.</translation>
    </message>
    <message>
        <source>%2 customer users follow this template. Give them another one first.</source>
        <translation>%2 kundebrukere følger denne malen. Gi dem en annen først.</translation>
    </message>
    <message>
        <source>This kind is not known.</source>
        <translation>Dette slaget er ikke kjent.</translation>
    </message>
    <message>
        <source>This permission is not known.</source>
        <translation>Denne rettigheten er ikke kjent.</translation>
    </message>
    <message>
        <source>Say whether the customer may see the comment.</source>
        <translation>Angi om kunden får se kommentaren.</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenavn</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundenummer</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Navn på anlegget</translation>
    </message>
    <message>
        <source>Name of the service object</source>
        <translation>Navn på serviceobjektet</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Navn på malen</translation>
    </message>
    <message>
        <source>Customer users that were changed</source>
        <translation>Endrede kundebrukere</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Ordrenummer</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Ordretype</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Feilrapport</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotype</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Varsles via</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Service object</source>
        <translation>Serviceobjekt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Lagt inn av</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Meldt av</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tildelt til</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Arbeidsordre</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Hvem som kan se den</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rettigheter</translation>
    </message>
    <message>
        <source>All fault reports</source>
        <translation>Alle feilrapporter</translation>
    </message>
    <message>
        <source>New customer users log in with</source>
        <translation>Nye kundebrukere logger inn med</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Innloggingsnavn</translation>
    </message>
    <message>
        <source>Removed login name</source>
        <translation>Fjernet innloggingsnavn</translation>
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
        <translation>Tittel</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>the number of a record</comment>
        <translation>nr. %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no record is named</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no rights</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Order %1</source>
        <comment>with its number</comment>
        <translation>Ordre %1</translation>
    </message>
    <message>
        <source>Fault report no. %1</source>
        <translation>Feilrapport nr. %1</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Malen «%1»</translation>
    </message>
    <message>
        <source>Opened an account through an invitation</source>
        <translation>Opprettet en konto via en invitasjon</translation>
    </message>
    <message>
        <source>Added the customer</source>
        <translation>La til kunden</translation>
    </message>
    <message>
        <source>Edited the customer</source>
        <translation>Redigerte kunden</translation>
    </message>
    <message>
        <source>Archived the customer</source>
        <translation>Arkiverte kunden</translation>
    </message>
    <message>
        <source>Brought the customer back</source>
        <translation>Hentet kunden tilbake</translation>
    </message>
    <message>
        <source>Added the customer user</source>
        <translation>La til kundebrukeren</translation>
    </message>
    <message>
        <source>Removed the customer user</source>
        <translation>Fjernet kundebrukeren</translation>
    </message>
    <message>
        <source>Activated the customer user</source>
        <translation>Aktiverte kundebrukeren</translation>
    </message>
    <message>
        <source>Deactivated the customer user</source>
        <translation>Deaktiverte kundebrukeren</translation>
    </message>
    <message>
        <source>Changed what the customer user may do</source>
        <translation>Endret hva kundebrukeren kan gjøre</translation>
    </message>
    <message>
        <source>Prepared an invitation</source>
        <translation>Forberedte en invitasjon</translation>
    </message>
    <message>
        <source>Prepared the invitation again</source>
        <translation>Forberedte invitasjonen på nytt</translation>
    </message>
    <message>
        <source>Cancelled the invitation</source>
        <translation>Trakk tilbake invitasjonen</translation>
    </message>
    <message>
        <source>The invitation ran out</source>
        <translation>Invitasjonen utløp</translation>
    </message>
    <message>
        <source>Accepted the invitation</source>
        <translation>Godtok invitasjonen</translation>
    </message>
    <message>
        <source>Declined the invitation</source>
        <translation>Avslo invitasjonen</translation>
    </message>
    <message>
        <source>Deleted the login identities</source>
        <translation>Slettet innloggingsidentitetene</translation>
    </message>
    <message>
        <source>Prepared a mail with login details</source>
        <translation>Forberedte en e-post med innloggingsdetaljer</translation>
    </message>
    <message>
        <source>Looked at the activity log</source>
        <translation>Så på aktivitetsloggen</translation>
    </message>
    <message>
        <source>Backed up the customer user&apos;s data</source>
        <translation>Sikkerhetskopierte dataene til kundebrukeren</translation>
    </message>
    <message>
        <source>Gave another login name</source>
        <translation>Ga et annet innloggingsnavn</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Logget inn</translation>
    </message>
    <message>
        <source>Added a permission template</source>
        <translation>La til en tillatelsesmal</translation>
    </message>
    <message>
        <source>Edited a permission template</source>
        <translation>Redigerte en tillatelsesmal</translation>
    </message>
    <message>
        <source>Removed a permission template</source>
        <translation>Fjernet en tillatelsesmal</translation>
    </message>
    <message>
        <source>Gave the template&apos;s permissions to all who follow it</source>
        <translation>Ga malens tillatelser til alle som følger den</translation>
    </message>
    <message>
        <source>Added a facility</source>
        <translation>La til et anlegg</translation>
    </message>
    <message>
        <source>Renamed a facility</source>
        <translation>Ga et anlegg nytt navn</translation>
    </message>
    <message>
        <source>Removed a facility</source>
        <translation>Fjernet et anlegg</translation>
    </message>
    <message>
        <source>Added a service object</source>
        <translation>La til et serviceobjekt</translation>
    </message>
    <message>
        <source>Edited a service object</source>
        <translation>Redigerte et serviceobjekt</translation>
    </message>
    <message>
        <source>Removed a service object</source>
        <translation>Fjernet et serviceobjekt</translation>
    </message>
    <message>
        <source>Added an order</source>
        <translation>La til en ordre</translation>
    </message>
    <message>
        <source>Edited an order</source>
        <translation>Redigerte en ordre</translation>
    </message>
    <message>
        <source>Wrote a comment</source>
        <translation>Skrev en kommentar</translation>
    </message>
    <message>
        <source>Reported a fault</source>
        <translation>Meldte en feil</translation>
    </message>
    <message>
        <source>Read a fault report</source>
        <translation>Leste en feilrapport</translation>
    </message>
    <message>
        <source>Assigned a technician</source>
        <translation>Tildelte en tekniker</translation>
    </message>
    <message>
        <source>Created a work order for a fault report</source>
        <translation>Opprettet en arbeidsordre for en feilrapport</translation>
    </message>
    <message>
        <source>Closed a fault report</source>
        <translation>Lukket en feilrapport</translation>
    </message>
    <message>
        <source>Sent a notice to staff</source>
        <translation>Sendte en melding til ansatte</translation>
    </message>
    <message>
        <source>Added a staff member</source>
        <translation>La til en ansatt</translation>
    </message>
    <message>
        <source>Changed a staff member&apos;s rights</source>
        <translation>Endret rettighetene til en ansatt</translation>
    </message>
    <message>
        <source>Changed a staff member&apos;s notifications</source>
        <translation>Endret varslene til en ansatt</translation>
    </message>
    <message>
        <source>Changed how customer users log in</source>
        <translation>Endret hvordan kundebrukere logger inn</translation>
    </message>
    <message>
        <source>This document is no longer there.</source>
        <translation>Dokumentet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>Kommentaren finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This fault report is no longer there.</source>
        <translation>Feilrapporten finnes ikke lenger.</translation>
    </message>
    <message>
        <source>This staff member is no longer there.</source>
        <translation>Den ansatte finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The order belongs to another customer.</source>
        <translation>Ordren hører til en annen kunde.</translation>
    </message>
    <message>
        <source>The password was typed by staff. The person changes it first.</source>
        <translation>Passordet ble skrevet inn av en ansatt. Personen må endre det først.</translation>
    </message>
    <message>
        <source>The new password is the old one. Choose another.</source>
        <translation>Det nye passordet er det gamle. Velg et annet.</translation>
    </message>
    <message>
        <source>The login is not known, the password is another, or the account is not active.</source>
        <translation>Innloggingen er ikke kjent, passordet er feil, eller kontoen er ikke aktiv.</translation>
    </message>
    <message>
        <source>A colleague did this already.</source>
        <translation>En kollega har allerede gjort dette.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Fakturering</translation>
    </message>
    <message>
        <source>See and pay invoices.</source>
        <translation>Se og betale fakturaer.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Open, read and close support cases.</source>
        <translation>Opprette, lese og lukke supportsaker.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Tjenestelevering</translation>
    </message>
    <message>
        <source>Order, change and end services.</source>
        <translation>Bestille, endre og avslutte tjenester.</translation>
    </message>
    <message>
        <source>System configuration</source>
        <translation>Systemoppsett</translation>
    </message>
    <message>
        <source>Change the settings of the customer&apos;s services.</source>
        <translation>Endre innstillingene for kundens tjenester.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhet</translation>
    </message>
    <message>
        <source>Change keys, allowed addresses and other protection.</source>
        <translation>Endre nøkler, tillatte adresser og annen beskyttelse.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Everything that no other permission names.</source>
        <translation>Alt som ingen annen tillatelse nevner.</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation>Legge inn ordrer</translation>
    </message>
    <message>
        <source>Place orders in the customer&apos;s name.</source>
        <translation>Legge inn ordrer i kundens navn.</translation>
    </message>
    <message>
        <source>Enter readings</source>
        <translation>Føre avlesninger</translation>
    </message>
    <message>
        <source>Enter operating hours of service objects.</source>
        <translation>Føre driftstimer for serviceobjekter.</translation>
    </message>
    <message>
        <source>View documents</source>
        <translation>Se dokumenter</translation>
    </message>
    <message>
        <source>Read documents of orders and service objects.</source>
        <translation>Lese dokumenter for ordrer og serviceobjekter.</translation>
    </message>
    <message>
        <source>Upload documents</source>
        <translation>Laste opp dokumenter</translation>
    </message>
    <message>
        <source>Add documents to orders and service objects.</source>
        <translation>Legge til dokumenter for ordrer og serviceobjekter.</translation>
    </message>
    <message>
        <source>View model documents</source>
        <translation>Se modelldokumenter</translation>
    </message>
    <message>
        <source>Read the documents that belong to a model.</source>
        <translation>Lese dokumentene som hører til en modell.</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Egenkontroller</translation>
    </message>
    <message>
        <source>Carry out self-checks.</source>
        <translation>Utføre egenkontroller.</translation>
    </message>
    <message>
        <source>Report faults</source>
        <translation>Melde feil</translation>
    </message>
    <message>
        <source>Send fault reports.</source>
        <translation>Sende feilrapporter.</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Skrive kommentarer</translation>
    </message>
    <message>
        <source>Comment on own orders and answer comments.</source>
        <translation>Kommentere egne ordrer og svare på kommentarer.</translation>
    </message>
    <message>
        <source>Edit own profile</source>
        <translation>Redigere egen profil</translation>
    </message>
    <message>
        <source>Change own name, phone and address.</source>
        <translation>Endre eget navn, telefonnummer og egen adresse.</translation>
    </message>
    <message>
        <source>%1 (of the type Contact)</source>
        <translation>%1 (av typen Kontakt)</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>column: number of customer users</comment>
        <translation>Brukere</translation>
    </message>
    <message>
        <source>Open faults</source>
        <translation>Åpne feil</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Siste innlogging</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Bruker-ID</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a customer user</comment>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Invite sent</source>
        <comment>status of a customer user</comment>
        <translation>Invitert</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of a customer user</comment>
        <translation>Avslått</translation>
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
        <translation>Gjest</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>User</source>
        <comment>level</comment>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no permissions</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all permissions</comment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 og %Ln til</numerusform>
            <numerusform>%1 og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>Not assigned to a facility</source>
        <translation>Uten anlegg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln anlegg</numerusform>
            <numerusform>%Ln anlegg</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no facilities</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>No access: the person&apos;s own account is not active.</source>
        <translation>Ingen tilgang: personens egen konto er ikke aktiv.</translation>
    </message>
    <message>
        <source>No access: this customer user is not active.</source>
        <translation>Ingen tilgang: kundebrukeren er ikke aktiv.</translation>
    </message>
    <message>
        <source>No access: the customer is archived.</source>
        <translation>Ingen tilgang: kunden er arkivert.</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>kind of order</comment>
        <translation>Butikk</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>kind of order</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of order</comment>
        <translation>Arbeid</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>kind of document</comment>
        <translation>Håndbok</translation>
    </message>
    <message>
        <source>Drawing</source>
        <comment>kind of document</comment>
        <translation>Tegning</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>kind of document</comment>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of document</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>kind of document</comment>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>kind of document</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of document</comment>
        <translation>Annet</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>comment</comment>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>comment</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Visible to the customer</source>
        <translation>Synlig for kunden</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a fault report</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>status of a fault report</comment>
        <translation>Tildelt</translation>
    </message>
    <message>
        <source>Work order created</source>
        <comment>status of a fault report</comment>
        <translation>Arbeidsordre opprettet</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a fault report</comment>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Merk som lest</translation>
    </message>
    <message>
        <source>Assign technician</source>
        <translation>Tildel tekniker</translation>
    </message>
    <message>
        <source>Create work order</source>
        <translation>Opprett arbeidsordre</translation>
    </message>
    <message>
        <source>Close fault report</source>
        <translation>Lukk feilrapporten</translation>
    </message>
    <message>
        <source>%1: only for %2 fault reports. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1: bare for feilrapporter med status %2. Denne har status %3.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(slettet)</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Send invitasjon</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>Send invitasjonen på nytt</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Trekk tilbake invitasjonen</translation>
    </message>
    <message>
        <source>Expire invitation</source>
        <translation>La invitasjonen utløpe</translation>
    </message>
    <message>
        <source>Accept invitation</source>
        <translation>Godta invitasjonen</translation>
    </message>
    <message>
        <source>Decline invitation</source>
        <translation>Avslå invitasjonen</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>action on a customer user</comment>
        <translation>Aktiver</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <comment>action on a customer user</comment>
        <translation>Deaktiver</translation>
    </message>
    <message>
        <source>Delete login identities</source>
        <translation>Slett innloggingsidentiteter</translation>
    </message>
    <message>
        <source>Send login details</source>
        <translation>Send innloggingsdetaljer</translation>
    </message>
    <message>
        <source>Change permissions</source>
        <translation>Endre tillatelser</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Aktivitetslogg</translation>
    </message>
    <message>
        <source>Remove customer user</source>
        <translation>Fjern kundebruker</translation>
    </message>
    <message>
        <source>%1: only for %2 customer users. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1: bare for kundebrukere med status %2. Denne har status %3.</translation>
    </message>
    <message>
        <source>%1: while %2, only for users of the type Contact. This one is a %3.</source>
        <comment>%1 action, %2 a status, %3 an account type</comment>
        <translation>%1: med status %2 bare for brukere av typen Kontakt. Denne er av typen %3.</translation>
    </message>
    <message>
        <source>%1: this person has no e-mail address. Add one to the contact first.</source>
        <translation>%1: personen har ingen e-postadresse. Legg til en i kontakten først.</translation>
    </message>
    <message>
        <source>%1: the contact is Deactivated. Reset and re-invite it first.</source>
        <translation>%1: kontakten er Deaktivert. Tilbakestill og inviter den på nytt først.</translation>
    </message>
    <message>
        <source>%1: the person&apos;s own account was never activated.</source>
        <translation>%1: personens egen konto ble aldri aktivert.</translation>
    </message>
    <message>
        <source>%1: this is the last active administrator of the customer. Make somebody else administrator first.</source>
        <translation>%1: dette er kundens siste aktive administrator. Gjør noen andre til administrator først.</translation>
    </message>
    <message>
        <source>%1: a guest&apos;s login belongs to another client.</source>
        <translation>%1: en gjests innlogging hører til en annen klient.</translation>
    </message>
    <message>
        <source>%1: this person&apos;s login serves other customers, too, and there is none that is this customer&apos;s alone.</source>
        <translation>%1: personens innlogging brukes også hos andre kunder, og det finnes ingen som bare gjelder denne kunden.</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>Invitert %1</translation>
    </message>
    <message>
        <source>%1, link valid until %2</source>
        <translation>%1, lenken gjelder til %2</translation>
    </message>
    <message>
        <source>%1, link expired %2</source>
        <translation>%1, lenken utløp %2</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>Invitasjonen er utløpt</translation>
    </message>
    <message>
        <source>Life of an invitation</source>
        <translation>Gyldighetstid for invitasjoner</translation>
    </message>
    <message>
        <source>Life of a link to set a password</source>
        <translation>Gyldighetstid for lenker for å velge passord</translation>
    </message>
    <message>
        <source>Address of the branded login</source>
        <translation>Adresse til innlogging med eget merke</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firmanavn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Endret eget passord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Number of the place</source>
        <translation>Nummeret på plassen</translation>
    </message>
    <message>
        <source>Kind of price</source>
        <translation>Type pris</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Kind of mail</source>
        <translation>Type e-post</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Last day to book</source>
        <translation>Siste dag å bestille på</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidssone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapasitet</translation>
    </message>
    <message>
        <source>E-mail address of the organiser</source>
        <translation>E-postadressen til arrangøren</translation>
    </message>
    <message>
        <source>Price without VAT, in cents</source>
        <translation>Pris uten mva, i øre/cent</translation>
    </message>
    <message>
        <source>VAT rate, in hundredths of a per cent</source>
        <translation>Mva-sats, i hundredels prosent</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numre</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Hvor mange</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Utstiller</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>Fakturaadresse</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Tillegg</translation>
    </message>
    <message>
        <source>Discount in per cent</source>
        <translation>Rabatt i prosent</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tilgangsmåte</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditnota</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Å betale tilbake</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Betalingsmåte</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betalt den</translation>
    </message>
    <message>
        <source>Sum with VAT</source>
        <translation>Sum med mva</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Customer user</source>
        <translation>Kundebruker</translation>
    </message>
    <message>
        <source>Links that ended</source>
        <translation>Lenker som ble avsluttet</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Svar innen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturaer</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Skjæringsdato</translation>
    </message>
    <message>
        <source>Place offer</source>
        <comment>kind of a mail</comment>
        <translation>Plasstilbud</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>kind of a mail</comment>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Booking</source>
        <comment>kind of a mail</comment>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>arrangøren</translation>
    </message>
    <message>
        <source>the exhibitor</source>
        <translation>utstilleren</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <comment>with its number</comment>
        <translation>Faktura %1</translation>
    </message>
    <message>
        <source>Added an event</source>
        <translation>La til et arrangement</translation>
    </message>
    <message>
        <source>Edited an event</source>
        <translation>Redigerte et arrangement</translation>
    </message>
    <message>
        <source>Added a price</source>
        <translation>La til en pris</translation>
    </message>
    <message>
        <source>Changed a price</source>
        <translation>Endret en pris</translation>
    </message>
    <message>
        <source>Removed a price</source>
        <translation>Fjernet en pris</translation>
    </message>
    <message>
        <source>Added places</source>
        <translation>La til plasser</translation>
    </message>
    <message>
        <source>Edited a place</source>
        <translation>Redigerte en plass</translation>
    </message>
    <message>
        <source>Removed a place</source>
        <translation>Fjernet en plass</translation>
    </message>
    <message>
        <source>Added the booking</source>
        <translation>La til bestillingen</translation>
    </message>
    <message>
        <source>Edited the booking</source>
        <translation>Redigerte bestillingen</translation>
    </message>
    <message>
        <source>Prepared a place offer</source>
        <translation>Forberedte et plasstilbud</translation>
    </message>
    <message>
        <source>Accepted the offer</source>
        <translation>Aksepterte tilbudet</translation>
    </message>
    <message>
        <source>Declined the offer</source>
        <translation>Avslo tilbudet</translation>
    </message>
    <message>
        <source>Recorded the answer: accepted</source>
        <translation>Registrerte svaret: akseptert</translation>
    </message>
    <message>
        <source>Recorded the answer: declined</source>
        <translation>Registrerte svaret: avslått</translation>
    </message>
    <message>
        <source>Approved the booking</source>
        <translation>Godkjente bestillingen</translation>
    </message>
    <message>
        <source>Returned the booking to unprocessed</source>
        <translation>Satte bestillingen tilbake til ubehandlet</translation>
    </message>
    <message>
        <source>Cancelled the booking</source>
        <translation>Avbestilte bestillingen</translation>
    </message>
    <message>
        <source>Looked at the invoice</source>
        <translation>Så på fakturaen</translation>
    </message>
    <message>
        <source>Paid the invoice</source>
        <translation>Betalte fakturaen</translation>
    </message>
    <message>
        <source>Prepared a booking mail</source>
        <translation>Forberedte en bestillingsmelding</translation>
    </message>
    <message>
        <source>Printed or saved the invoice</source>
        <translation>Skrev ut eller lagret fakturaen</translation>
    </message>
    <message>
        <source>Registered a payment</source>
        <translation>Registrerte en betaling</translation>
    </message>
    <message>
        <source>Registered what was paid back</source>
        <translation>Registrerte det som ble betalt tilbake</translation>
    </message>
    <message>
        <source>Revoked the guest links</source>
        <translation>Trakk tilbake gjestelenkene</translation>
    </message>
    <message>
        <source>Linked the booking to a contact</source>
        <translation>Koblet bestillingen til en kontakt</translation>
    </message>
    <message>
        <source>Unlinked the booking from its contact</source>
        <translation>Koblet bestillingen fra kontakten</translation>
    </message>
    <message>
        <source>Allowed guest links</source>
        <translation>Tillot gjestelenker</translation>
    </message>
    <message>
        <source>Marked the address as bounced</source>
        <translation>Merket adressen som i retur</translation>
    </message>
    <message>
        <source>Cleared the bounce mark</source>
        <translation>Fjernet returmerket</translation>
    </message>
    <message>
        <source>Changed the cut-off of older bookings</source>
        <translation>Endret skjæringsdatoen for eldre bestillinger</translation>
    </message>
    <message>
        <source>Issued an invoice</source>
        <translation>Utstedte en faktura</translation>
    </message>
    <message>
        <source>Credited an invoice</source>
        <translation>Krediterte en faktura</translation>
    </message>
    <message>
        <source>Exported invoices</source>
        <translation>Eksporterte fakturaer</translation>
    </message>
    <message>
        <source>Changed who sells, for invoices</source>
        <translation>Endret selgeren, for fakturaer</translation>
    </message>
    <message>
        <source>Set the number of the first invoice</source>
        <translation>Satte nummeret på den første fakturaen</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Dette er ikke et beløp.</translation>
    </message>
    <message>
        <source>The amount must be more than 0.</source>
        <translation>Beløpet må være mer enn 0.</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>Beløpet kan ikke være negativt.</translation>
    </message>
    <message>
        <source>At most %2 digits behind the decimal point.</source>
        <translation>Høyst %2 sifre etter desimaltegnet.</translation>
    </message>
    <message>
        <source>At most %2.</source>
        <translation>Høyst %2.</translation>
    </message>
    <message>
        <source>This is not a rate from 0 to 100 per cent.</source>
        <translation>Dette er ikke en sats fra 0 til 100 prosent.</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>Tallet er for lite eller for stort.</translation>
    </message>
    <message>
        <source>Each extra stands in the list once.</source>
        <translation>Hvert tillegg kan bare stå én gang i listen.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first one, and booking closes on the last day at the latest.</source>
        <translation>Den siste dagen kan ikke være før den første, og bestillingen stenger senest den siste dagen.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Tidssonen finnes ikke.</translation>
    </message>
    <message>
        <source>This currency is not supported.</source>
        <translation>Denne valutaen støttes ikke.</translation>
    </message>
    <message>
        <source>“%2” is not understood. Write for example A1-A20, B7.</source>
        <translation>Forstår ikke «%2». Skriv for eksempel A1-A20, B7.</translation>
    </message>
    <message>
        <source>%2 stands in the list twice.</source>
        <translation>%2 står to ganger i listen.</translation>
    </message>
    <message>
        <source>The event has a place %2 already. Nothing was added.</source>
        <translation>Arrangementet har allerede en plass %2. Ingenting ble lagt til.</translation>
    </message>
    <message>
        <source>This price is not one of the event&apos;s for it.</source>
        <translation>Denne prisen er ikke en av arrangementets priser for dette.</translation>
    </message>
    <message>
        <source>This place is one of another event.</source>
        <translation>Denne plassen hører til et annet arrangement.</translation>
    </message>
    <message>
        <source>“%2” is no longer on the price list.</source>
        <translation>«%2» er ikke lenger på prislisten.</translation>
    </message>
    <message>
        <source>Booking for this event is closed since %2. An older booking can be entered with its real date.</source>
        <translation>Bestillingen til dette arrangementet er stengt siden %2. En eldre bestilling kan legges inn med sin egentlige dato.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Dette ligger i fremtiden.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Denne dagen er forbi.</translation>
    </message>
    <message>
        <source>The event has no e-mail address of the organiser.</source>
        <translation>Arrangementet mangler arrangørens e-postadresse.</translation>
    </message>
    <message>
        <source>This is more than is open, which is %2.</source>
        <translation>Dette er mer enn det som er utestående, nemlig %2.</translation>
    </message>
    <message>
        <source>There is nothing to pay on this invoice.</source>
        <translation>Det er ingenting å betale på denne fakturaen.</translation>
    </message>
    <message>
        <source>The numbers go on by themselves once an invoice is issued.</source>
        <translation>Numrene fortsetter av seg selv når en faktura er utstedt.</translation>
    </message>
    <message>
        <source>This is not a correct IBAN.</source>
        <translation>Dette er ikke et gyldig IBAN.</translation>
    </message>
    <message>
        <source>This is not a correct BIC.</source>
        <translation>Dette er ikke en gyldig BIC.</translation>
    </message>
    <message>
        <source>This is not a correct Bankgiro number.</source>
        <translation>Dette er ikke et gyldig Bankgiro-nummer.</translation>
    </message>
    <message>
        <source>This is not a company&apos;s Swish number (123 and seven digits).</source>
        <translation>Dette er ikke Swish-nummeret til et firma (123 og sju sifre).</translation>
    </message>
    <message>
        <source>This is not the number of the booking.</source>
        <translation>Dette er ikke nummeret på bestillingen.</translation>
    </message>
    <message>
        <source>The place is held by another booking.</source>
        <translation>Plassen holdes av en annen bestilling.</translation>
    </message>
    <message>
        <source>The place was removed from the event.</source>
        <translation>Plassen er fjernet fra arrangementet.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>Arrangementet er fullt.</translation>
    </message>
    <message>
        <source>The invoice is paid.</source>
        <translation>Fakturaen er betalt.</translation>
    </message>
    <message>
        <source>A part of the invoice is paid.</source>
        <translation>En del av fakturaen er betalt.</translation>
    </message>
    <message>
        <source>An invoice is not paid.</source>
        <translation>En faktura er ikke betalt.</translation>
    </message>
    <message>
        <source>Who sells is not set up in Preferences, under Invoices.</source>
        <translation>Selgeren er ikke satt opp i innstillingene, under Fakturaer.</translation>
    </message>
    <message>
        <source>The event is not there any more.</source>
        <translation>Arrangementet finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The price is not there any more.</source>
        <translation>Prisen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The place is not there any more.</source>
        <translation>Plassen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>The booking is not there any more.</source>
        <translation>Bestillingen finnes ikke lenger.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Fakturaen finnes ikke.</translation>
    </message>
    <message>
        <source>The number of an invoice is the next one, and no other.</source>
        <translation>Nummeret på en faktura er det neste, og ikke noe annet.</translation>
    </message>
    <message>
        <source>The sums of an invoice are those of its lines.</source>
        <translation>Summene på en faktura er summene av linjene.</translation>
    </message>
    <message>
        <source>A credit note takes back one invoice as a whole.</source>
        <translation>En kreditnota krediterer én hel faktura.</translation>
    </message>
    <message>
        <source>%1: the booking is older than guest links, and is handled by phone and post. “Allow guest links” changes that.</source>
        <translation>%1: bestillingen er eldre enn gjestelenkene og behandles per telefon og post. «Tillat gjestelenker» endrer det.</translation>
    </message>
    <message>
        <source>%1: the booking is linked to a contact, who reaches it by logging in.</source>
        <translation>%1: bestillingen er koblet til en kontakt, som når den ved å logge inn.</translation>
    </message>
    <message>
        <source>%1: there is no correct e-mail address to write to.</source>
        <translation>%1: det finnes ingen gyldig e-postadresse å skrive til.</translation>
    </message>
    <message>
        <source>%1: the booking is not linked to a contact.</source>
        <translation>%1: bestillingen er ikke koblet til en kontakt.</translation>
    </message>
    <message>
        <source>%1: the booking is linked to a contact already. Unlink it first.</source>
        <translation>%1: bestillingen er allerede koblet til en kontakt. Koble den fra først.</translation>
    </message>
    <message>
        <source>%1: no guest link of this booking works.</source>
        <translation>%1: ingen gjestelenke til denne bestillingen virker.</translation>
    </message>
    <message>
        <source>%1: only for bookings from before the cut-off.</source>
        <translation>%1: bare for bestillinger fra før skjæringsdatoen.</translation>
    </message>
    <message>
        <source>%1: no mail to the address is marked as bounced.</source>
        <translation>%1: ingen e-post til adressen er merket som i retur.</translation>
    </message>
    <message>
        <source>%1: the address is marked as bounced already.</source>
        <translation>%1: adressen er allerede merket som i retur.</translation>
    </message>
    <message>
        <source>%1: the booking has no place yet. Edit it and choose one.</source>
        <translation>%1: bestillingen har ingen plass ennå. Rediger den og velg en.</translation>
    </message>
    <message>
        <source>%1: its place was removed from the event. Choose another one.</source>
        <translation>%1: plassen er fjernet fra arrangementet. Velg en annen.</translation>
    </message>
    <message>
        <source>%1: its place is held by another booking.</source>
        <translation>%1: plassen holdes av en annen bestilling.</translation>
    </message>
    <message>
        <source>%1: the event is full.</source>
        <translation>%1: arrangementet er fullt.</translation>
    </message>
    <message>
        <source>%1: the time to answer the offer is over.</source>
        <translation>%1: svarfristen for tilbudet er ute.</translation>
    </message>
    <message>
        <source>%1: the invoice is paid.</source>
        <translation>%1: fakturaen er betalt.</translation>
    </message>
    <message>
        <source>%1: a part of the invoice is paid.</source>
        <translation>%1: en del av fakturaen er betalt.</translation>
    </message>
    <message>
        <source>%1: there is no invoice with an amount to pay.</source>
        <translation>%1: det finnes ingen faktura med et beløp å betale.</translation>
    </message>
    <message>
        <source>%1: who sells is not set up. An administrator does that in Preferences, under Invoices.</source>
        <translation>%1: selgeren er ikke satt opp. En administrator gjør det i innstillingene, under Fakturaer.</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Forfalt siden %1</translation>
    </message>
    <message>
        <source>Issued, due %1</source>
        <translation>Utstedt, forfall %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>an invoice</comment>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>an invoice</comment>
        <translation>Kreditert</translation>
    </message>
    <message>
        <source>Booking</source>
        <comment>column: its number</comment>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Unprocessed</source>
        <comment>status of a booking</comment>
        <translation>Ubehandlet</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>status of a booking</comment>
        <translation>Tilbudt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a booking</comment>
        <translation>Akseptert</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of a booking</comment>
        <translation>Avslått</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a booking</comment>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a booking</comment>
        <translation>Avbestilt</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>how a booking is reached</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Manual, older</source>
        <comment>how a booking is reached</comment>
        <translation>Manuell, eldre</translation>
    </message>
    <message>
        <source>Manual, no e-mail</source>
        <comment>how a booking is reached</comment>
        <translation>Manuell, ingen e-post</translation>
    </message>
    <message>
        <source>Guest link</source>
        <comment>how a booking is reached</comment>
        <translation>Gjestelenke</translation>
    </message>
    <message>
        <source>Linked to a contact, who logs in to see and answer it. Mails lead to the account and carry no code.</source>
        <translation>Koblet til en kontakt, som logger inn for å se den og svare. E-poster fører til kontoen og har ingen kode.</translation>
    </message>
    <message>
        <source>From before the cut-off, so no mail carried a code. You record answers by phone or post, and send invoices by hand.</source>
        <translation>Fra før skjæringsdatoen, så ingen e-post hadde en kode. Du registrerer svar per telefon eller post og sender fakturaer manuelt.</translation>
    </message>
    <message>
        <source>There is no correct e-mail address, or mail to it bounced. You record answers by phone or post, and send invoices by hand.</source>
        <translation>Det finnes ingen gyldig e-postadresse, eller e-post til den kom i retur. Du registrerer svar per telefon eller post og sender fakturaer manuelt.</translation>
    </message>
    <message>
        <source>The button in each mail opens the booking without an account. The guest may accept, decline, cancel, and see and pay the invoice.</source>
        <translation>Knappen i hver e-post åpner bestillingen uten konto. Gjesten kan akseptere, avslå, avbestille, og se og betale fakturaen.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no invoice</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>an invoice</comment>
        <translation>Utstedt</translation>
    </message>
    <message>
        <source>To pay back</source>
        <comment>a credit note</comment>
        <translation>Å betale tilbake</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>a credit note</comment>
        <translation>Gjort opp</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bankoverføring</translation>
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
        <translation>Betalt på nettet</translation>
    </message>
    <message>
        <source>Extra</source>
        <comment>kind of a price</comment>
        <translation>Tillegg</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Ikke forfalt</translation>
    </message>
    <message>
        <source>1–30 days late</source>
        <translation>1–30 dager over forfall</translation>
    </message>
    <message>
        <source>31–60 days late</source>
        <translation>31–60 dager over forfall</translation>
    </message>
    <message>
        <source>61–90 days late</source>
        <translation>61–90 dager over forfall</translation>
    </message>
    <message>
        <source>Over 90 days late</source>
        <translation>Over 90 dager over forfall</translation>
    </message>
    <message>
        <source>Send place offer</source>
        <translation>Send plasstilbud</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aksepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Avslå</translation>
    </message>
    <message>
        <source>Record answer: accepted</source>
        <translation>Registrer svar: akseptert</translation>
    </message>
    <message>
        <source>Record answer: declined</source>
        <translation>Registrer svar: avslått</translation>
    </message>
    <message>
        <source>Approve and invoice</source>
        <translation>Godkjenn og fakturer</translation>
    </message>
    <message>
        <source>Return to unprocessed</source>
        <translation>Sett tilbake til ubehandlet</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Avbestill</translation>
    </message>
    <message>
        <source>View invoice</source>
        <translation>Vis faktura</translation>
    </message>
    <message>
        <source>Pay invoice</source>
        <translation>Betal faktura</translation>
    </message>
    <message>
        <source>Send booking mail</source>
        <translation>Send bestillingsmelding</translation>
    </message>
    <message>
        <source>Send invoice by hand</source>
        <translation>Send faktura manuelt</translation>
    </message>
    <message>
        <source>Register payment</source>
        <translation>Registrer betaling</translation>
    </message>
    <message>
        <source>Revoke guest links</source>
        <translation>Trekk tilbake gjestelenker</translation>
    </message>
    <message>
        <source>Link to contact</source>
        <translation>Koble til kontakt</translation>
    </message>
    <message>
        <source>Unlink from contact</source>
        <translation>Koble fra kontakt</translation>
    </message>
    <message>
        <source>Allow guest links</source>
        <translation>Tillat gjestelenker</translation>
    </message>
    <message>
        <source>Mark e-mail as bounced</source>
        <translation>Merk e-post som i retur</translation>
    </message>
    <message>
        <source>Clear bounce mark</source>
        <translation>Fjern returmerket</translation>
    </message>
    <message>
        <source>Edit booking</source>
        <translation>Rediger bestilling</translation>
    </message>
    <message>
        <source>%1: only for %2 bookings. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1: bare for bestillinger med status %2. Denne har status %3.</translation>
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
        <translation>Nettadressen til portalen er ikke riktig. Kontroller den i innstillingene for kontoret.</translation>
    </message>
    <message>
        <source>%1: its place is held by booking %2.</source>
        <translation>%1: plassen holdes av bestilling %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln invoices of the contact&apos;s bookings are not paid. Register the payment or cancel the booking first.</source>
        <translation>
            <numerusform>%1: %Ln faktura for bestillingene til kontakten er ikke betalt. Registrer betalingen eller avbestill først.</numerusform>
            <numerusform>%1: %Ln fakturaer for bestillingene til kontakten er ikke betalt. Registrer betalingen eller avbestill først.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Mva-nummer</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Mva-sats</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Betalingsfrist i dager</translation>
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
        <translation>%2 bestillinger er allerede tilbudt, akseptert eller godkjent: ikke færre enn det.</translation>
    </message>
    <message>
        <source>The currency stays, since the event has prices or bookings.</source>
        <translation>Valutaen endres ikke, siden arrangementet har priser eller bestillinger.</translation>
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
        <translation>Personregister for trykkerier, servicefirmaer og arrangører.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Denne datamaskinen</translation>
    </message>
    <message>
        <source>Self test</source>
        <translation>Selvtest</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copies versions and self test as text</source>
        <translation>Kopierer versjoner og selvtest som tekst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
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
        <translation>Databasedrivere</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Database address</source>
        <translation>Databaseadresse</translation>
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
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollert</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Kontorist is free software under the MIT licence. It is made with these parts:</source>
        <translation>Kontorist er fri programvare under MIT-lisensen. Det er laget med disse delene:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisens</translation>
    </message>
    <message>
        <source>Everything that is needed is there.</source>
        <translation>Alt som trengs, er på plass.</translation>
    </message>
    <message>
        <source>Something is missing. The lines marked Failed tell what.</source>
        <translation>Noe mangler. Linjene merket Feilet forteller hva.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>result of a check</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>result of a check</comment>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of a check</comment>
        <translation>Feilet</translation>
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
        <translation>Tillatelser for %1</translation>
    </message>
    <message>
        <source>Change permissions</source>
        <translation>Endre tillatelser</translation>
    </message>
    <message>
        <source>To go on, correct the level.</source>
        <translation>Rett nivået for å fortsette.</translation>
    </message>
    <message>
        <source>Takes effect when you save the card.</source>
        <translation>Trer i kraft når du lagrer kortet.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessEditor</name>
    <message>
        <source>Take over template again</source>
        <translation>Bruk malen på nytt</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>An administrator also adds, changes and removes the customer&apos;s login accounts.</source>
        <translation>En administrator legger også til, endrer og fjerner kundens innloggingskontoer.</translation>
    </message>
    <message>
        <source>Permissions from template</source>
        <translation>Tillatelser fra mal</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>From template</source>
        <translation>Fra mal</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>also has %1</source>
        <comment>permissions beyond the template</comment>
        <translation>har også %1</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <comment>permissions of the template</comment>
        <translation>mangler %1</translation>
    </message>
    <message>
        <source>Differs from template “%1”: %2.</source>
        <translation>Avviker fra malen «%1»: %2.</translation>
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
        <translation>Gitt, men uten virkning nå: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>access</comment>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anlegg</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessMapDialog</name>
    <message>
        <source>What %1 reaches</source>
        <comment>a person</comment>
        <translation>Hva %1 har tilgang til</translation>
    </message>
    <message>
        <source>Who reaches %1</source>
        <comment>a customer</comment>
        <translation>Hvem som har tilgang til %1</translation>
    </message>
    <message>
        <source>Access map</source>
        <translation>Tilgangskart</translation>
    </message>
    <message>
        <source>Access is open where the person&apos;s own account is active, the customer user is active, and the customer is not archived.</source>
        <translation>Tilgangen er åpen når personens egen konto er aktiv, kundebrukeren er aktiv, og kunden ikke er arkivert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessMapView</name>
    <message>
        <source>Export CSV</source>
        <translation>Eksporter CSV</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>This person is a user of no customer. Add one on the customer&apos;s card.</source>
        <translation>Personen er ikke bruker hos noen kunde. Legg til en på kundekortet.</translation>
    </message>
    <message>
        <source>This person reaches no other account as guest.</source>
        <translation>Personen har ikke tilgang til noen annen konto som gjest.</translation>
    </message>
    <message>
        <source>This customer has no users yet. Add one on its card.</source>
        <translation>Kunden har ingen brukere ennå. Legg til en på kundekortet.</translation>
    </message>
    <message>
        <source>You need the right “%1” to export. Your administrator can give it to you.</source>
        <translation>Du trenger rettigheten «%1» for å eksportere. Administratoren kan gi deg den.</translation>
    </message>
    <message>
        <source>access.csv</source>
        <comment>file name</comment>
        <translation>tilgang.csv</translation>
    </message>
    <message>
        <source>Export the access map</source>
        <translation>Eksporter tilgangskartet</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in “%1”.</source>
        <translation>
            <numerusform>%Ln rad lagret i «%1».</numerusform>
            <numerusform>%Ln rader lagret i «%1».</numerusform>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Lagt inn av</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
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
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet av</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>%1, of the model</source>
        <translation>%1, for modellen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Feilrapport</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Meldt av</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessPreviewDialog</name>
    <message>
        <source>See as this user</source>
        <translation>Se som denne brukeren</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>What the user sees</source>
        <translation>Hva brukeren ser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>You see what %1 sees at %2. Read only.</source>
        <comment>person and customer</comment>
        <translation>Du ser det %1 ser hos %2. Bare lesing.</translation>
    </message>
    <message>
        <source>Therefore nothing shows.</source>
        <comment>to a customer user</comment>
        <translation>Derfor vises ingenting.</translation>
    </message>
    <message>
        <source>May do here: %1.</source>
        <comment>permissions</comment>
        <translation>Kan gjøre her: %1.</translation>
    </message>
    <message>
        <source>Manages the customer&apos;s login accounts.</source>
        <translation>Administrerer kundens innloggingskontoer.</translation>
    </message>
    <message>
        <source>No facility is chosen for this user.</source>
        <translation>Ingen anlegg er valgt for denne brukeren.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>This user sees no orders.</source>
        <translation>Denne brukeren ser ingen ordrer.</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Serviceobjekter</translation>
    </message>
    <message>
        <source>This user sees no service objects.</source>
        <translation>Denne brukeren ser ingen serviceobjekter.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>This user sees no facilities.</source>
        <translation>Denne brukeren ser ingen anlegg.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>This user sees no documents.</source>
        <translation>Denne brukeren ser ingen dokumenter.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>This user sees no comments: there are none on the orders that show.</source>
        <translation>Denne brukeren ser ingen kommentarer: det finnes ingen på ordrene som vises.</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Feilrapporter</translation>
    </message>
    <message>
        <source>This user sees no fault reports.</source>
        <translation>Denne brukeren ser ingen feilrapporter.</translation>
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
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>of permissions</comment>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>permissions</comment>
        <translation>%1 lagt til</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <comment>permissions</comment>
        <translation>%1 tatt bort</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no facilities</comment>
        <translation>Ingen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 og %Ln til</numerusform>
            <numerusform>%1 og %Ln til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AccountActions</name>
    <message>
        <source>%1 (only %2)</source>
        <comment>action, statuses</comment>
        <translation>%1 (bare %2)</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Legg til kundebruker</translation>
    </message>
    <message>
        <source>Enter new password</source>
        <translation>Skriv inn nytt passord</translation>
    </message>
    <message>
        <source>Undo changes of account</source>
        <translation>Angre endringer i kontoen</translation>
    </message>
    <message>
        <source>See as this user</source>
        <translation>Se som denne brukeren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Flere handlinger</translation>
    </message>
    <message>
        <source>Why actions are not offered</source>
        <translation>Hvorfor handlinger ikke er mulige</translation>
    </message>
    <message>
        <source>This account will be removed. Undo that first.</source>
        <translation>Denne kontoen blir fjernet. Angre det først.</translation>
    </message>
    <message>
        <source>A colleague removed this user. Undo your changes of it.</source>
        <translation>En kollega har fjernet denne brukeren. Angre endringene dine i den.</translation>
    </message>
    <message>
        <source>This account is not there yet. Save the card first.</source>
        <translation>Denne kontoen finnes ikke ennå. Lagre kortet først.</translation>
    </message>
    <message>
        <source>Other actions take effect at once. Save or undo the changes of this account first.</source>
        <translation>Andre handlinger trer i kraft med en gang. Lagre eller angre endringene i denne kontoen først.</translation>
    </message>
    <message>
        <source>The password of a new account is entered where it is added.</source>
        <translation>Passordet til en ny konto skrives inn der kontoen legges til.</translation>
    </message>
    <message>
        <source>Select a login account first.</source>
        <translation>Velg en innloggingskonto først.</translation>
    </message>
    <message>
        <source>Takes effect when you save the card.</source>
        <translation>Trer i kraft når du lagrer kortet.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Trer i kraft med en gang.</translation>
    </message>
    <message>
        <source>Nothing was changed on this account.</source>
        <translation>Ingenting er endret i denne kontoen.</translation>
    </message>
    <message>
        <source>Takes back what is not saved yet.</source>
        <translation>Tar tilbake det som ikke er lagret ennå.</translation>
    </message>
    <message>
        <source>Shows what this user sees after logging in.</source>
        <translation>Viser hva denne brukeren ser etter innlogging.</translation>
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
        <translation>Ikke mulig med status %1: %2.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccountChoice</name>
    <message>
        <source>Link to set a password</source>
        <translation>Lenke for å velge passord</translation>
    </message>
    <message>
        <source>Password typed here</source>
        <translation>Passord skrevet inn her</translation>
    </message>
    <message>
        <source>E-mail the login details</source>
        <translation>Send innloggingsdetaljene på e-post</translation>
    </message>
    <message>
        <source>Invite by mail</source>
        <translation>Inviter på e-post</translation>
    </message>
    <message>
        <source>The person accepts the invitation, and only then gets in.</source>
        <translation>Personen godtar invitasjonen og slipper først inn da.</translation>
    </message>
    <message>
        <source>Account at once</source>
        <translation>Konto med en gang</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ingenting ennå</translation>
    </message>
    <message>
        <source>The person gets no mail and no way in. Invite them later.</source>
        <translation>Personen får ingen e-post og slipper ikke inn. Inviter senere.</translation>
    </message>
    <message>
        <source>%1: enter an e-mail address first.</source>
        <comment>an action</comment>
        <translation>%1: skriv inn en e-postadresse først.</translation>
    </message>
    <message>
        <source>To add the user, correct the password.</source>
        <translation>Rett passordet for å legge til brukeren.</translation>
    </message>
    <message>
        <source>The person can log in as soon as they have a password.</source>
        <translation>Personen kan logge inn så snart det finnes et passord.</translation>
    </message>
    <message>
        <source>It must be changed at the next login.</source>
        <translation>Det må endres ved neste innlogging.</translation>
    </message>
    <message>
        <source>Tell the person the login name and the password yourself.</source>
        <translation>Gi selv personen innloggingsnavnet og passordet.</translation>
    </message>
    <message>
        <source>Without this mail nobody can log in: send the login details later.</source>
        <translation>Uten denne e-posten kan ingen logge inn: send innloggingsdetaljene senere.</translation>
    </message>
    <message>
        <source>The mail holds the login name and the password.</source>
        <translation>E-posten inneholder innloggingsnavnet og passordet.</translation>
    </message>
    <message>
        <source>The mail holds the login name and a link to set a password, but not the typed one: the office&apos;s settings do not allow that. Tell it yourself.</source>
        <translation>E-posten inneholder innloggingsnavnet og en lenke for å velge passord, men ikke passordet som er skrevet inn: kontorinnstillingene tillater ikke det. Gi det videre selv.</translation>
    </message>
    <message>
        <source>The mail holds the login name and a link to set a password.</source>
        <translation>E-posten inneholder innloggingsnavnet og en lenke for å velge passord.</translation>
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
        <translation>Nei</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <comment>column: what is not saved yet</comment>
        <translation>Ulagret</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column: tick to send a mail after saving</comment>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Account / user ID</source>
        <translation>Konto-/bruker-ID</translation>
    </message>
    <message>
        <source>Only for new accounts and new passwords. To mail somebody who is saved already, use “Send login details” or “Send invitation”.</source>
        <translation>Bare for nye kontoer og nye passord. Bruk «Send innloggingsdetaljer» eller «Send invitasjon» for å sende e-post til noen som allerede er lagret.</translation>
    </message>
    <message>
        <source>A new password is always sent after saving.</source>
        <translation>Et nytt passord sendes alltid etter lagring.</translation>
    </message>
    <message>
        <source>This person has no e-mail address.</source>
        <translation>Personen har ingen e-postadresse.</translation>
    </message>
    <message>
        <source>Tick to send the login details after saving.</source>
        <translation>Kryss av for å sende innloggingsdetaljene etter lagring.</translation>
    </message>
    <message>
        <source>Tick to send the invitation after saving.</source>
        <translation>Kryss av for å sende invitasjonen etter lagring.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccountsTab</name>
    <message>
        <source>Customer users</source>
        <translation>Kundebrukere</translation>
    </message>
    <message>
        <source>Find a login account</source>
        <translation>Finn en innloggingskonto</translation>
    </message>
    <message>
        <source>User, e-mail or login name</source>
        <translation>Bruker, e-post eller innloggingsnavn</translation>
    </message>
    <message>
        <source>Login accounts</source>
        <translation>Innloggingskontoer</translation>
    </message>
    <message numerus="yes">
        <source>No login account matches “%1”. Clear the search to see all %Ln.</source>
        <translation>
            <numerusform>Ingen innloggingskonto passer til «%1». Tøm søket for å se den ene kontoen.</numerusform>
            <numerusform>Ingen innloggingskonto passer til «%1». Tøm søket for å se alle %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can act for this customer yet. Choose “Add customer user”.</source>
        <translation>Ingen kan handle på vegne av denne kunden ennå. Velg «Legg til kundebruker».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln login account(s)</source>
        <translation>
            <numerusform>%Ln innloggingskonto</numerusform>
            <numerusform>%Ln innloggingskontoer</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bare leses for øyeblikket.</translation>
    </message>
    <message>
        <source>This account is no longer on the card.</source>
        <translation>Denne kontoen er ikke lenger på kortet.</translation>
    </message>
    <message>
        <source>Leave the customer without an active administrator?</source>
        <translation>La kunden være uten aktiv administrator?</translation>
    </message>
    <message>
        <source>Nobody at the customer could manage the login accounts then; you still can.</source>
        <translation>Da kan ingen hos kunden administrere innloggingskontoene; du kan det fortsatt.</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>Endre nivå</translation>
    </message>
</context>
<context>
    <name>kontorist::ActionBar</name>
    <message>
        <source>%1 (only %2)</source>
        <comment>action, statuses</comment>
        <translation>%1 (bare %2)</translation>
    </message>
    <message>
        <source>Not offered while %1: %2.</source>
        <comment>status, actions</comment>
        <translation>Ikke mulig med status %1: %2.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Deactivate and delete</source>
        <translation>Deaktiver og slett</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Flere handlinger</translation>
    </message>
    <message>
        <source>Why actions are not offered</source>
        <translation>Hvorfor handlinger ikke er mulige</translation>
    </message>
    <message>
        <source>Return, link, cancel and more</source>
        <translation>Sett tilbake, koble, avbestill og mer</translation>
    </message>
</context>
<context>
    <name>kontorist::Actions</name>
    <message>
        <source>No database is open.</source>
        <translation>Ingen database er åpen.</translation>
    </message>
    <message>
        <source>The database cannot be reached at the moment.</source>
        <translation>Databasen kan ikke nås for øyeblikket.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>Databasen kan bare leses.</translation>
    </message>
    <message>
        <source>Select a contact first.</source>
        <translation>Velg en kontakt først.</translation>
    </message>
    <message numerus="yes">
        <source>Select one contact only; %Ln are selected.</source>
        <translation>
            <numerusform>Velg bare én kontakt; %Ln er valgt.</numerusform>
            <numerusform>Velg bare én kontakt; %Ln er valgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Contacts first.</source>
        <translation>Gå til Kontakter først.</translation>
    </message>
    <message>
        <source>This page has no search field.</source>
        <translation>Denne siden har ikke noe søkefelt.</translation>
    </message>
    <message>
        <source>The contact is still being read.</source>
        <translation>Kontakten leses fortsatt inn.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Du har ikke rettighet til å gjøre dette.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Tetthet</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>V&amp;erktøy</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Legg til kontakt</translation>
    </message>
    <message>
        <source>Adds a person. No mail is sent.</source>
        <translation>Legger til en person. Det sendes ingen e-post.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Åpne kontakt</translation>
    </message>
    <message>
        <source>Shows the selected contact in the detail pane and moves there.</source>
        <translation>Viser den valgte kontakten i detaljpanelet og går dit.</translation>
    </message>
    <message>
        <source>Changes name, address, phone, company or language.</source>
        <translation>Endrer navn, adresse, telefon, firma eller språk.</translation>
    </message>
    <message>
        <source>Prepares a mail with a personal link. Nothing is sent before you press Send in your mail program.</source>
        <translation>Forbereder en e-post med en personlig lenke. Ingenting sendes før du trykker på Send i e-postprogrammet.</translation>
    </message>
    <message>
        <source>Activates the account for the person, without the link. This cannot be undone.</source>
        <translation>Aktiverer kontoen for personen, uten lenken. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Blocks the login for good. This cannot be undone.</source>
        <translation>Sperrer innloggingen for godt. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Makes the link of the last activation request useless.</source>
        <translation>Gjør lenken i den siste aktiveringsforespørselen ubrukelig.</translation>
    </message>
    <message>
        <source>Removes the blocked login and prepares a new activation request.</source>
        <translation>Fjerner den sperrede innloggingen og forbereder en ny aktiveringsforespørsel.</translation>
    </message>
    <message>
        <source>Saves everything about the contact, jobs and files included, as a ZIP file.</source>
        <translation>Lagrer alt om kontakten, også jobber og filer, som en ZIP-fil.</translation>
    </message>
    <message>
        <source>Removes the person&apos;s login. The contact stays and becomes Unregistered.</source>
        <translation>Fjerner innloggingen til personen. Kontakten blir værende og blir Uregistrert.</translation>
    </message>
    <message>
        <source>Removes the contact and its finished jobs for good. This cannot be undone.</source>
        <translation>Fjerner kontakten og de ferdige jobbene for godt. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copies the selected rows as a table.</source>
        <translation>Kopierer de valgte radene som en tabell.</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>Velg alle treff</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finn</translation>
    </message>
    <message>
        <source>Goes to the search field of this page.</source>
        <translation>Går til søkefeltet på denne siden.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Language, appearance, mail and office settings.</source>
        <translation>Språk, utseende, e-post og kontorinnstillinger.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation>Velger kolonnene i tabellen.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte rader</translation>
    </message>
    <message>
        <source>Shows more rows at once.</source>
        <translation>Viser flere rader samtidig.</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Normale rader</translation>
    </message>
    <message>
        <source>Rows of the usual height.</source>
        <translation>Rader med vanlig høyde.</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Romslige rader</translation>
    </message>
    <message>
        <source>Higher rows that are easier to hit.</source>
        <translation>Høyere rader som er lettere å treffe.</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Detaljpanel</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Oppdater</translation>
    </message>
    <message>
        <source>Reads what is shown from the database again.</source>
        <translation>Leser det som vises, fra databasen på nytt.</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Neste del</translation>
    </message>
    <message>
        <source>Moves to the next part of the window: navigation, page, detail pane.</source>
        <translation>Går til neste del av vinduet: navigering, side, detaljpanel.</translation>
    </message>
    <message>
        <source>Previous zone</source>
        <translation>Forrige del</translation>
    </message>
    <message>
        <source>Moves to the part of the window before.</source>
        <translation>Går til forrige del av vinduet.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Everybody you know.</source>
        <translation>Alle dere kjenner.</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Ikke invitert</translation>
    </message>
    <message>
        <source>Contacts without a login who have no activation request.</source>
        <translation>Kontakter uten innlogging som ikke har fått en aktiveringsforespørsel.</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Lenken er utløpt</translation>
    </message>
    <message>
        <source>Contacts whose activation link has run out.</source>
        <translation>Kontakter med utløpt aktiveringslenke.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>Every link that was mailed, and what became of it.</source>
        <translation>Hver lenke som er sendt på e-post, og hva som ble av den.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Backups and other long work of this session.</source>
        <translation>Sikkerhetskopiering og annet langvarig arbeid i denne økten.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Who did what, and when.</source>
        <translation>Hvem som gjorde hva, og når.</translation>
    </message>
    <message>
        <source>Service terms</source>
        <translation>Servicevilkår</translation>
    </message>
    <message>
        <source>The current terms and their history.</source>
        <translation>De gjeldende vilkårene og historikken.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>Upload new terms</source>
        <translation>Last opp nye vilkår</translation>
    </message>
    <message>
        <source>Replaces the service terms; everybody must accept the new ones.</source>
        <translation>Erstatter servicevilkårene; alle må godta de nye.</translation>
    </message>
    <message>
        <source>Verify activity log</source>
        <translation>Kontroller aktivitetsloggen</translation>
    </message>
    <message>
        <source>Checks that no line of the activity log was changed or removed.</source>
        <translation>Kontrollerer at ingen linje i aktivitetsloggen er endret eller fjernet.</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hjelp for denne siden</translation>
    </message>
    <message>
        <source>Explains the page you see.</source>
        <translation>Forklarer siden du ser.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastatursnarveier</translation>
    </message>
    <message>
        <source>Lists all keys, with a search.</source>
        <translation>Viser alle taster, med søk.</translation>
    </message>
    <message>
        <source>About Kontorist</source>
        <translation>Om Kontorist</translation>
    </message>
    <message>
        <source>Version, parts and licences, and a self-test.</source>
        <translation>Versjon, deler, lisenser og en selvtest.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>Closes Kontorist.</source>
        <translation>Lukker Kontorist.</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Åpne en annen database</translation>
    </message>
    <message>
        <source>Works on another database, or on the demonstration.</source>
        <translation>Arbeider i en annen database, eller i demonstrasjonen.</translation>
    </message>
    <message>
        <source>Select a customer first.</source>
        <translation>Velg en kunde først.</translation>
    </message>
    <message>
        <source>Select a customer user first.</source>
        <translation>Velg en kundebruker først.</translation>
    </message>
    <message numerus="yes">
        <source>Select one customer only; %Ln are selected.</source>
        <translation>
            <numerusform>Velg bare én kunde; %Ln er valgt.</numerusform>
            <numerusform>Velg bare én kunde; %Ln er valgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select one customer user only; %Ln are selected.</source>
        <translation>
            <numerusform>Velg bare én kundebruker; %Ln er valgt.</numerusform>
            <numerusform>Velg bare én kundebruker; %Ln er valgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Customers first.</source>
        <translation>Gå til Kunder først.</translation>
    </message>
    <message>
        <source>Go to Customer users first.</source>
        <translation>Gå til Kundebrukere først.</translation>
    </message>
    <message>
        <source>The customer user is still being read.</source>
        <translation>Kundebrukeren leses fortsatt inn.</translation>
    </message>
    <message>
        <source>Access map of this contact</source>
        <translation>Tilgangskart for denne kontakten</translation>
    </message>
    <message>
        <source>Shows for which customers the person may act, and what.</source>
        <translation>Viser hvilke kunder personen kan handle på vegne av, og hva personen kan gjøre.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Legg til kunde</translation>
    </message>
    <message>
        <source>Opens an empty customer card.</source>
        <translation>Åpner et tomt kundekort.</translation>
    </message>
    <message>
        <source>Open customer card</source>
        <translation>Åpne kundekort</translation>
    </message>
    <message>
        <source>Details, login accounts, facilities, orders and fault reports of the customer.</source>
        <translation>Detaljer, innloggingskontoer, anlegg, ordrer og feilrapporter for kunden.</translation>
    </message>
    <message>
        <source>Show users of this customer</source>
        <translation>Vis brukerne hos denne kunden</translation>
    </message>
    <message>
        <source>Goes to Customer users, with this customer only.</source>
        <translation>Går til Kundebrukere, med bare denne kunden.</translation>
    </message>
    <message>
        <source>Permission grid</source>
        <translation>Tillatelsestabell</translation>
    </message>
    <message>
        <source>Everybody at this customer against every permission, to tick and save as one.</source>
        <translation>Alle hos denne kunden mot alle tillatelser, til å krysse av og lagre samlet.</translation>
    </message>
    <message>
        <source>Access map of this customer</source>
        <translation>Tilgangskart for denne kunden</translation>
    </message>
    <message>
        <source>Shows who reaches what at this customer, and why somebody does not.</source>
        <translation>Viser hvem som når hva hos denne kunden, og hvorfor noen ikke gjør det.</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Legg til ordre</translation>
    </message>
    <message>
        <source>Notes a shop, service or work order.</source>
        <translation>Registrerer en butikk-, service- eller arbeidsordre.</translation>
    </message>
    <message>
        <source>Take fault report</source>
        <translation>Ta imot feilrapport</translation>
    </message>
    <message>
        <source>Notes what somebody reports, e.g. on the phone.</source>
        <translation>Registrerer det noen melder, f.eks. på telefon.</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Legg til kundebruker</translation>
    </message>
    <message>
        <source>Lets a person act for a customer: at once, or by invitation.</source>
        <translation>Lar en person handle på vegne av en kunde: med en gang eller etter invitasjon.</translation>
    </message>
    <message>
        <source>Show on customer card</source>
        <translation>Vis på kundekortet</translation>
    </message>
    <message>
        <source>Opens the card of the customer at this user.</source>
        <translation>Åpner kundekortet ved denne brukeren.</translation>
    </message>
    <message>
        <source>Changes level, permissions and facilities.</source>
        <translation>Endrer nivå, tillatelser og anlegg.</translation>
    </message>
    <message>
        <source>Prepares the invitation again with a new link; the old link stops working.</source>
        <translation>Forbereder invitasjonen på nytt med en ny lenke; den gamle lenken slutter å virke.</translation>
    </message>
    <message>
        <source>Makes the link of the invitation useless; the user is Pending again.</source>
        <translation>Gjør lenken i invitasjonen ubrukelig; brukeren får status Venter igjen.</translation>
    </message>
    <message>
        <source>Prepares a mail with the login name and a link to set a password.</source>
        <translation>Forbereder en e-post med innloggingsnavnet og en lenke for å velge passord.</translation>
    </message>
    <message>
        <source>Lets the person act for this customer.</source>
        <translation>Lar personen handle på vegne av denne kunden.</translation>
    </message>
    <message>
        <source>The person can no longer act for this customer; others are not touched.</source>
        <translation>Personen kan ikke lenger handle på vegne av denne kunden; andre berøres ikke.</translation>
    </message>
    <message>
        <source>Give new login name</source>
        <translation>Gi nytt innloggingsnavn</translation>
    </message>
    <message>
        <source>A login name of today&apos;s kind: the next number of the customer, or the e-mail address.</source>
        <translation>Et innloggingsnavn av dagens type: kundens neste nummer, eller e-postadressen.</translation>
    </message>
    <message>
        <source>See as this user</source>
        <translation>Se som denne brukeren</translation>
    </message>
    <message>
        <source>Shows what the person sees at this customer. Changes nothing.</source>
        <translation>Viser det personen ser hos denne kunden. Endrer ingenting.</translation>
    </message>
    <message>
        <source>Access map of this person</source>
        <translation>Tilgangskart for denne personen</translation>
    </message>
    <message>
        <source>Shows what was done to and by this user.</source>
        <translation>Viser hva som er gjort med og av denne brukeren.</translation>
    </message>
    <message>
        <source>Saves everything about the person, jobs and files included, as a ZIP file.</source>
        <translation>Lagrer alt om personen, også jobber og filer, som en ZIP-fil.</translation>
    </message>
    <message>
        <source>Removes the login; the user stays and is Pending. This cannot be undone.</source>
        <translation>Fjerner innloggingen; brukeren blir værende med status Venter. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Takes the person from this customer; the contact stays. This cannot be undone.</source>
        <translation>Fjerner personen fra denne kunden; kontakten blir værende. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Selects every row that matches the search and filters, shown or not.</source>
        <translation>Velger alle rader som passer til søket og filtrene, også dem som ikke vises.</translation>
    </message>
    <message>
        <source>Shows or hides the pane with the selected row.</source>
        <translation>Viser eller skjuler panelet med den valgte raden.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Firms and others that you bill.</source>
        <translation>Firmaer og andre dere fakturerer.</translation>
    </message>
    <message>
        <source>Customer users</source>
        <translation>Kundebrukere</translation>
    </message>
    <message>
        <source>Who may act for which customer.</source>
        <translation>Hvem som kan handle på vegne av hvilken kunde.</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Feilrapporter</translation>
    </message>
    <message>
        <source>What customers reported, and what became of it.</source>
        <translation>Hva kundene har meldt, og hva som ble av det.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Orders of all customers, with their comments.</source>
        <translation>Ordrer for alle kunder, med kommentarer.</translation>
    </message>
    <message>
        <source>Permission templates</source>
        <translation>Tillatelsesmaler</translation>
    </message>
    <message>
        <source>Named sets of permissions, who follows them, and who differs.</source>
        <translation>Navngitte sett med tillatelser, hvem som følger dem, og hvem som avviker.</translation>
    </message>
    <message>
        <source>Branded login link</source>
        <translation>Innloggingslenke med eget merke</translation>
    </message>
    <message>
        <source>The address of the login box in your own look, to copy to your website.</source>
        <translation>Adressen til innloggingsboksen med deres eget utseende, til å kopiere til nettstedet.</translation>
    </message>
    <message>
        <source>Staff and notifications</source>
        <translation>Ansatte og varsler</translation>
    </message>
    <message>
        <source>Who works here, with which rights, and how each hears of fault reports.</source>
        <translation>Hvem som arbeider her, med hvilke rettigheter, og hvordan hver enkelt får beskjed om feilrapporter.</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>K&amp;unde</translation>
    </message>
    <message>
        <source>Custo&amp;mer user</source>
        <translation>Kunde&amp;bruker</translation>
    </message>
    <message>
        <source>Select a booking first.</source>
        <translation>Velg en bestilling først.</translation>
    </message>
    <message numerus="yes">
        <source>Select one booking only; %Ln are selected.</source>
        <translation>
            <numerusform>Velg bare én bestilling; %Ln er valgt.</numerusform>
            <numerusform>Velg bare én bestilling; %Ln er valgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Bookings first.</source>
        <translation>Gå til Bestillinger først.</translation>
    </message>
    <message>
        <source>Go to Contacts, Customers, Customer users or Bookings first.</source>
        <translation>Gå til Kontakter, Kunder, Kundebrukere eller Bestillinger først.</translation>
    </message>
    <message>
        <source>The booking is still being read.</source>
        <translation>Bestillingen leses fortsatt inn.</translation>
    </message>
    <message>
        <source>Add booking</source>
        <translation>Legg til bestilling</translation>
    </message>
    <message>
        <source>Notes a booking by hand, with or without an e-mail address.</source>
        <translation>Noterer en bestilling manuelt, med eller uten e-postadresse.</translation>
    </message>
    <message>
        <source>Changes exhibitor, place, extras, discount or address.</source>
        <translation>Endrer utstiller, plass, tillegg, rabatt eller adresse.</translation>
    </message>
    <message>
        <source>Prepares a mail that offers the place until a day. Nothing is sent before you press Send in your mail program.</source>
        <translation>Forbereder en e-post som tilbyr plassen til og med en bestemt dag. Ingenting sendes før du trykker på Send i e-postprogrammet.</translation>
    </message>
    <message>
        <source>Notes that the exhibitor said yes, by phone or post.</source>
        <translation>Noterer at utstilleren sa ja, på telefon eller i posten.</translation>
    </message>
    <message>
        <source>Notes that the exhibitor said no, by phone or post.</source>
        <translation>Noterer at utstilleren sa nei, på telefon eller i posten.</translation>
    </message>
    <message>
        <source>Goes through place, extras, sum and recipient, then issues the invoice.</source>
        <translation>Går gjennom plass, tillegg, sum og mottaker, og utsteder så fakturaen.</translation>
    </message>
    <message>
        <source>Prepares a mail with a new guest link; earlier ones stay valid.</source>
        <translation>Forbereder en e-post med en ny gjestelenke; tidligere lenker gjelder fortsatt.</translation>
    </message>
    <message>
        <source>Prints the invoice or saves it as a PDF, to be sent by hand.</source>
        <translation>Skriver ut fakturaen eller lagrer den som PDF, slik at den kan sendes manuelt.</translation>
    </message>
    <message>
        <source>Notes a payment of the invoice, in part or whole.</source>
        <translation>Noterer en betaling av fakturaen, helt eller delvis.</translation>
    </message>
    <message>
        <source>Begins again: the place becomes free and an issued invoice is credited.</source>
        <translation>Begynner på nytt: plassen blir ledig, og en utstedt faktura krediteres.</translation>
    </message>
    <message>
        <source>From then on the booking is reached through the account of a contact.</source>
        <translation>Fra da av nås bestillingen gjennom kontoen til en kontakt.</translation>
    </message>
    <message>
        <source>The booking is no longer reached through the account.</source>
        <translation>Bestillingen nås ikke lenger gjennom kontoen.</translation>
    </message>
    <message>
        <source>The buttons in mails that were sent open nothing any more.</source>
        <translation>Knappene i e-poster som er sendt, åpner ingenting lenger.</translation>
    </message>
    <message>
        <source>Lets mails about a booking from before the cut-off carry a guest link.</source>
        <translation>Lar bestillingsmeldinger om en bestilling fra før skjæringsdatoen inneholde en gjestelenke.</translation>
    </message>
    <message>
        <source>Mail to the address came back: the booking is handled by phone and post.</source>
        <translation>E-post til adressen kom i retur: bestillingen behandles per telefon og post.</translation>
    </message>
    <message>
        <source>The address works after all.</source>
        <translation>Adressen virker likevel.</translation>
    </message>
    <message>
        <source>Ends the booking; an issued invoice is credited. This cannot be undone.</source>
        <translation>Avslutter bestillingen; en utstedt faktura krediteres. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bestillinger</translation>
    </message>
    <message>
        <source>Places at events: offered, answered, approved, invoiced.</source>
        <translation>Plasser på arrangementer: tilbudt, besvart, godkjent, fakturert.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturaer</translation>
    </message>
    <message>
        <source>Every invoice and credit note, and what is still to be paid.</source>
        <translation>Alle fakturaer og kreditnotaer, og det som gjenstår å betale.</translation>
    </message>
    <message>
        <source>Manual bookings</source>
        <translation>Manuelle bestillinger</translation>
    </message>
    <message>
        <source>Bookings that are handled by phone and post.</source>
        <translation>Bestillinger som behandles per telefon og post.</translation>
    </message>
    <message>
        <source>Finds any action, contact, customer or booking by typing.</source>
        <translation>Finner en handling, kontakt, kunde eller bestilling mens du skriver.</translation>
    </message>
    <message>
        <source>Events and places</source>
        <translation>Arrangementer og plasser</translation>
    </message>
    <message>
        <source>Events with their places and price lists.</source>
        <translation>Arrangementer med plasser og prislister.</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>Be&amp;stilling</translation>
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
        <translation>Filtrer på hvem eller hva</translation>
    </message>
    <message>
        <source>Filter the activity by who or what</source>
        <translation>Filtrer aktiviteten på hvem eller hva</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Ingenting er gjort ennå.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Ingen treff på «%1».</translation>
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
        <translation>nei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
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
        <translation>Synlig for</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(slettet)</translation>
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
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
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
        <translation>Ingenting er gjort ennå.</translation>
    </message>
</context>
<context>
    <name>kontorist::AddPlacesDialog</name>
    <message>
        <source>Costs nothing</source>
        <translation>Koster ingenting</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name on the price list, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add places to %1</source>
        <translation>Legg til plasser på %1</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numre</translation>
    </message>
    <message>
        <source>For example A1-A20, B7</source>
        <translation>For eksempel A1-A20, B7</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Pris</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Legg til plasser</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln plass</numerusform>
            <numerusform>%Ln plasser</numerusform>
        </translation>
    </message>
    <message>
        <source>To save, enter the numbers of the places: single ones, and ranges with a hyphen, separated by commas.</source>
        <translation>Skriv inn numrene på plassene for å lagre: enkeltnumre og områder med bindestrek, atskilt med komma.</translation>
    </message>
    <message>
        <source>Add the places?</source>
        <translation>Legge til plassene?</translation>
    </message>
</context>
<context>
    <name>kontorist::AddUserDialog</name>
    <message>
        <source>%1 is a user of this customer already: %2.</source>
        <comment>%1 person, %2 account type</comment>
        <translation>%1 er allerede bruker hos denne kunden: %2.</translation>
    </message>
    <message>
        <source>%1 has no active account elsewhere, so they cannot be a guest.</source>
        <translation>%1 har ingen aktiv konto et annet sted, og kan derfor ikke være gjest.</translation>
    </message>
    <message>
        <source>To add the user, choose a customer.</source>
        <translation>Velg en kunde for å legge til brukeren.</translation>
    </message>
    <message>
        <source>To add the user, enter “%1”.</source>
        <translation>Fyll ut «%1» for å legge til brukeren.</translation>
    </message>
    <message>
        <source>To add the user, correct “%1”.</source>
        <translation>Rett «%1» for å legge til brukeren.</translation>
    </message>
    <message>
        <source>To add the user, choose another person or account type.</source>
        <translation>Velg en annen person eller kontotype for å legge til brukeren.</translation>
    </message>
    <message>
        <source>%1 waits on this card already, to be added: %2.</source>
        <comment>%1 person, %2 account type</comment>
        <translation>%1 står allerede på dette kortet og venter på å bli lagt til: %2.</translation>
    </message>
    <message>
        <source>Access: %1. Permissions: %2. Facilities: %3.</source>
        <comment>level, permissions, facilities</comment>
        <translation>Tilgang: %1. Tillatelser: %2. Anlegg: %3.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Forkaste det du har skrevet inn?</translation>
    </message>
    <message>
        <source>The customer user has not been added yet.</source>
        <translation>Kundebrukeren er ikke lagt til ennå.</translation>
    </message>
    <message>
        <source>Discard entries</source>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Legg til kundebruker</translation>
    </message>
    <message>
        <source>Add customer user to %1</source>
        <comment>a customer</comment>
        <translation>Legg til kundebruker hos %1</translation>
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
        <translation>Person og konto</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name or number of the customer</source>
        <translation>Kundens navn eller nummer</translation>
    </message>
    <message>
        <source>Choose another customer</source>
        <translation>Velg en annen kunde</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotype</translation>
    </message>
    <message>
        <source>The main profile of the customer.</source>
        <translation>Kundens hovedprofil.</translation>
    </message>
    <message>
        <source>Somebody of the customer, such as an employee, with limited permissions.</source>
        <translation>En person hos kunden, f.eks. en ansatt, med begrensede tillatelser.</translation>
    </message>
    <message>
        <source>Somebody who has an active account elsewhere and is let in here, too, such as an accountant.</source>
        <translation>En person som har en aktiv konto et annet sted og også slippes inn her, f.eks. en regnskapsfører.</translation>
    </message>
    <message>
        <source>Create as contact</source>
        <translation>Opprett som kontakt</translation>
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
        <translation>Ingenting er utestående.</translation>
    </message>
    <message>
        <source>Open amounts by age</source>
        <translation>Aldersfordeling av utestående beløp</translation>
    </message>
    <message>
        <source>Open in all</source>
        <translation>Utestående i alt</translation>
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
        <translation>%1 × %2, %3 per stykk</translation>
    </message>
    <message>
        <source>Discount of %1 on everything</source>
        <translation>Rabatt på %1 på alt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>No place, at %1</source>
        <translation>Ingen plass, på %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>place, event, price</comment>
        <translation>%1 på %2, %3</translation>
    </message>
    <message>
        <source>%1 without VAT + %2 VAT = %3
To be paid by %4</source>
        <translation>%1 uten mva + %2 mva = %3
Betales innen %4</translation>
    </message>
    <message>
        <source>No invoice address</source>
        <translation>Ingen fakturaadresse</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Ingen e-postadresse</translation>
    </message>
    <message>
        <source>Approve and invoice</source>
        <translation>Godkjenn og fakturer</translation>
    </message>
    <message>
        <source>Approve booking %1?</source>
        <translation>Godkjenne bestilling %1?</translation>
    </message>
    <message>
        <source>An invoice is issued at once. Go through it and tick what is right.</source>
        <translation>En faktura utstedes med en gang. Gå gjennom den, og kryss av for det som er riktig.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plass</translation>
    </message>
    <message>
        <source>&amp;Extras</source>
        <translation>&amp;Tillegg</translation>
    </message>
    <message>
        <source>&amp;Sum</source>
        <translation>&amp;Sum</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Mottaker</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>To approve, tick %Ln more.</source>
        <translation>
            <numerusform>Kryss av for %Ln til for å godkjenne.</numerusform>
            <numerusform>Kryss av for %Ln til for å godkjenne.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AssignDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>Assign technician</source>
        <translation>Tildel tekniker</translation>
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
        <translation>Det finnes ingen ansatte ennå.</translation>
    </message>
</context>
<context>
    <name>kontorist::BackupDialog</name>
    <message>
        <source>Back up user data</source>
        <translation>Sikkerhetskopier brukerdata</translation>
    </message>
    <message>
        <source>Back up user data of %1</source>
        <translation>Sikkerhetskopier brukerdata for %1</translation>
    </message>
    <message>
        <source>Name, address and all jobs with their files go into one ZIP file.</source>
        <translation>Navn, adresse og alle jobber med filer legges i én ZIP-fil.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Velg mappe…</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnavn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Erstatt den</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Mappe for sikkerhetskopien</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» finnes allerede.</translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation>Lagre som «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs, about %1.</source>
        <translation>
            <numerusform>%Ln jobb, omtrent %1.</numerusform>
            <numerusform>%Ln jobber, omtrent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free in the folder: %1.</source>
        <translation>Ledig i mappen: %1.</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Ser på mappen…</translation>
    </message>
    <message>
        <source>You cannot write to this folder. Choose another one.</source>
        <translation>Du kan ikke skrive til denne mappen. Velg en annen.</translation>
    </message>
    <message>
        <source>There is not enough space: %1 are needed, %2 are free. Choose another folder.</source>
        <translation>Det er ikke nok plass: %1 trengs, %2 er ledig. Velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>kontorist::BackupFlow</name>
    <message>
        <source>Checking the archive</source>
        <translation>Kontrollerer arkivet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Back up “%1”</source>
        <translation>Sikkerhetskopier «%1»</translation>
    </message>
    <message>
        <source>Reading the list of jobs</source>
        <translation>Leser listen over jobber</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”, %2, %n job(s).</source>
        <translation>
            <numerusform>Lagret «%1», %2, %n jobb.</numerusform>
            <numerusform>Lagret «%1», %2, %n jobber.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the archive names them.</source>
        <translation>
            <numerusform>%n fil kunne ikke leses; den er nevnt i arkivet.</numerusform>
            <numerusform>%n filer kunne ikke leses; de er nevnt i arkivet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>The backup of %1 was stopped. Nothing was left behind.</source>
        <translation>Sikkerhetskopieringen av %1 ble stoppet. Ingenting er etterlatt.</translation>
    </message>
    <message>
        <source>The backup of %1 failed. %2</source>
        <translation>Sikkerhetskopieringen av %1 mislyktes. %2</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingFilterBar</name>
    <message>
        <source>Any e-mail address</source>
        <translation>Alle e-postadresser</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>None, or not correct</source>
        <translation>Ingen eller ugyldig</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>I retur</translation>
    </message>
    <message>
        <source>With or without a place</source>
        <translation>Med eller uten plass</translation>
    </message>
    <message>
        <source>With a place</source>
        <translation>Med plass</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Uten plass</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Late: the day to reply is over</source>
        <translation>For sent: svarfristen er ute</translation>
    </message>
    <message>
        <source>Reply is awaited</source>
        <translation>Svar ventes</translation>
    </message>
    <message>
        <source>No reply is awaited</source>
        <translation>Ingen svar ventes</translation>
    </message>
    <message>
        <source>Show only some bookings</source>
        <translation>Vis bare noen bestillinger</translation>
    </message>
    <message>
        <source>Show all bookings again</source>
        <translation>Vis alle bestillinger igjen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln bestilling</numerusform>
            <numerusform>%Ln bestillinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tilgangsmåte</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Sum with VAT</source>
        <translation>Sum med mva</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Koblet til</translation>
    </message>
    <message>
        <source>before the cut-off, %1</source>
        <translation>før skjæringsdatoen, %1</translation>
    </message>
    <message>
        <source>since the cut-off, %1</source>
        <translation>fra og med skjæringsdatoen, %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Forfalt</translation>
    </message>
    <message>
        <source>has one, but is not linked</source>
        <translation>har en, men er ikke koblet</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Bare forfalte</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>Alle bestillinger</translation>
    </message>
    <message>
        <source>Not linked, though an active contact has the address</source>
        <translation>Ikke koblet, selv om en aktiv kontakt har adressen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bare %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingFlows</name>
    <message>
        <source>Booking %1 is Accepted now.</source>
        <translation>Bestilling %1 er nå Akseptert.</translation>
    </message>
    <message>
        <source>Booking %1 is Declined now.</source>
        <translation>Bestilling %1 er nå Avslått.</translation>
    </message>
    <message>
        <source>Booking %1 is Approved; invoice %2 is issued.</source>
        <translation>Bestilling %1 er Godkjent; faktura %2 er utstedt.</translation>
    </message>
    <message>
        <source>Booking %1 is Unprocessed again.</source>
        <translation>Bestilling %1 er Ubehandlet igjen.</translation>
    </message>
    <message>
        <source>Booking %1 is Cancelled.</source>
        <translation>Bestilling %1 er Avbestilt.</translation>
    </message>
    <message>
        <source>The guest links of booking %1 no longer work.</source>
        <translation>Gjestelenkene til bestilling %1 virker ikke lenger.</translation>
    </message>
    <message>
        <source>Booking %1 is linked to %2.</source>
        <translation>Bestilling %1 er koblet til %2.</translation>
    </message>
    <message>
        <source>Booking %1 is not linked any more.</source>
        <translation>Bestilling %1 er ikke lenger koblet.</translation>
    </message>
    <message>
        <source>Booking mails of %1 carry a guest link now.</source>
        <translation>Bestillingsmeldinger for %1 inneholder nå en gjestelenke.</translation>
    </message>
    <message>
        <source>Booking %1 is handled by phone and post now.</source>
        <translation>Bestilling %1 behandles nå per telefon og post.</translation>
    </message>
    <message>
        <source>Mail to the address of booking %1 is possible again.</source>
        <translation>E-post til adressen i bestilling %1 er mulig igjen.</translation>
    </message>
    <message>
        <source>Booking %1 of %2 is added.</source>
        <translation>Bestilling %1 for %2 er lagt til.</translation>
    </message>
    <message>
        <source>Booking %1 is saved.</source>
        <translation>Bestilling %1 er lagret.</translation>
    </message>
    <message>
        <source>Invoice %1 is paid.</source>
        <translation>Faktura %1 er betalt.</translation>
    </message>
    <message>
        <source>The payment is registered; %1 of invoice %2 stay open.</source>
        <translation>Betalingen er registrert; %1 av faktura %2 er fortsatt utestående.</translation>
    </message>
    <message>
        <source>Somebody changed this booking meanwhile</source>
        <translation>Noen har endret denne bestillingen i mellomtiden</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingForm</name>
    <message>
        <source>Edit booking %1</source>
        <translation>Rediger bestilling %1</translation>
    </message>
    <message>
        <source>Add booking</source>
        <translation>Legg til bestilling</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>Arran&amp;gement</translation>
    </message>
    <message>
        <source>Save booking</source>
        <translation>Lagre bestilling</translation>
    </message>
    <message>
        <source>E&amp;xhibitor</source>
        <translation>&amp;Utstiller</translation>
    </message>
    <message>
        <source>Required: person or company, as on the invoice</source>
        <translation>Må fylles ut: person eller firma, som på fakturaen</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>E-&amp;postadresse</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Invoice &amp;address</source>
        <translation>&amp;Fakturaadresse</translation>
    </message>
    <message>
        <source>&amp;Organisation number</source>
        <translation>&amp;Organisasjonsnummer</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referanse</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plass</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>Ex&amp;tras</source>
        <translation>T&amp;illegg</translation>
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
        <translation>R&amp;abatt</translation>
    </message>
    <message>
        <source>&amp;Note for staff</source>
        <translation>&amp;Notat for ansatte</translation>
    </message>
    <message>
        <source>Lin&amp;k to contact</source>
        <translation>&amp;Koble til kontakt</translation>
    </message>
    <message>
        <source>This is an older booking, &amp;created</source>
        <translation>Dette er en e&amp;ldre bestilling, opprettet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>The booking is approved: address, discount and note can be changed. Another address or discount credits invoice %1 and issues a new one.</source>
        <translation>Bestillingen er godkjent: adresse, rabatt og notat kan endres. En annen adresse eller rabatt krediterer faktura %1 og utsteder en ny.</translation>
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
        <translation>%1 – holdes av %2</translation>
    </message>
    <message>
        <source>%1 – removed from the event</source>
        <translation>%1 – fjernet fra arrangementet</translation>
    </message>
    <message>
        <source>%1 without VAT + %2 VAT = %3</source>
        <translation>%1 uten mva + %2 mva = %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>access mode, what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This place is held by %1. It can be offered once it is free again.</source>
        <translation>Denne plassen holdes av %1. Den kan tilbys når den er ledig igjen.</translation>
    </message>
    <message>
        <source>This place is held by %1.</source>
        <translation>Denne plassen holdes av %1.</translation>
    </message>
    <message>
        <source>Not a correct address: this booking is handled by phone and post.</source>
        <translation>Ikke en gyldig adresse: denne bestillingen behandles per telefon og post.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Mente du %1?</translation>
    </message>
    <message>
        <source>%1 has an active account with this address. Link the booking to it</source>
        <translation>%1 har en aktiv konto med denne adressen. Koble bestillingen til den</translation>
    </message>
    <message>
        <source>Booking B-%1 of this event has the same address.</source>
        <translation>Bestilling B-%1 på dette arrangementet har samme adresse.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>Databasen kan bare leses.</translation>
    </message>
    <message>
        <source>You need the right “%1”.</source>
        <translation>Du trenger rettigheten «%1».</translation>
    </message>
    <message>
        <source>To save, add an event first: Tools, Events and places.</source>
        <translation>Legg til et arrangement først for å lagre: Verktøy, Arrangementer og plasser.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>To save, enter the exhibitor.</source>
        <translation>Skriv inn utstilleren for å lagre.</translation>
    </message>
    <message>
        <source>To save, choose the contact from the list that opens while you type.</source>
        <translation>For å lagre må du velge kontakten fra listen som åpnes mens du skriver.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>Save the changes to booking %1?</source>
        <translation>Lagre endringene i bestilling %1?</translation>
    </message>
    <message>
        <source>Save the new booking?</source>
        <translation>Lagre den nye bestillingen?</translation>
    </message>
    <message>
        <source>Credit invoice %1 and issue a new one?</source>
        <translation>Kreditere faktura %1 og utstede en ny?</translation>
    </message>
    <message>
        <source>An issued invoice never changes. A credit note takes it back as a whole, and a new invoice is issued with what you typed. Send the exhibitor both.</source>
        <translation>En utstedt faktura endres aldri. En kreditnota opphever den i sin helhet, og en ny faktura utstedes med det du har skrevet. Send begge til utstilleren.</translation>
    </message>
    <message>
        <source>Credit and issue again</source>
        <translation>Krediter og utsted på nytt</translation>
    </message>
    <message>
        <source>A colleague changed booking %1 while you were editing.</source>
        <translation>En kollega endret bestilling %1 mens du redigerte.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Nothing of yours was saved. Save your version of these over it?</source>
        <translation>Endret i mellomtiden: %1. Ingenting av ditt ble lagret. Lagre din versjon over dette?</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>statusen</translation>
    </message>
    <message>
        <source>Save my version</source>
        <translation>Lagre min versjon</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingPages</name>
    <message>
        <source>Send invoice %1 by hand</source>
        <translation>Send faktura %1 manuelt</translation>
    </message>
    <message>
        <source>Print it, or save it as a PDF to attach to a mail of your own. The booking log notes that it was made.</source>
        <translation>Skriv den ut, eller lagre den som PDF og legg den ved en egen e-post. Bestillingsloggen noterer at den ble laget.</translation>
    </message>
    <message>
        <source>Print invoice</source>
        <translation>Skriv ut faktura</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
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
        <translation>utstedt %1</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 betalt</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>arrangør</translation>
    </message>
    <message>
        <source>exhibitor</source>
        <translation>utstiller</translation>
    </message>
    <message>
        <source>Mail %1 to %2: %3</source>
        <comment>number of the mail, whom, state of its link</comment>
        <translation>E-post %1 til %2: %3</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gjelder til %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>åpnet %1</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>aldri åpnet</translation>
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
        <translation>%1 – e-post dit kom i retur</translation>
    </message>
    <message>
        <source>%1 – not a correct address</source>
        <translation>%1 – ikke en gyldig adresse</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, customer</comment>
        <translation>%1 hos %2</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturaer</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>Select a booking to see details and what can be done.</source>
        <translation>Velg en bestilling for å se detaljer og hva som kan gjøres.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>No invoice yet.</source>
        <translation>Ingen faktura ennå.</translation>
    </message>
    <message>
        <source>No mail with a guest link was made for this booking.</source>
        <translation>Det er ikke laget noen e-post med gjestelenke for denne bestillingen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings selected</source>
        <translation>
            <numerusform>%Ln bestilling valgt</numerusform>
            <numerusform>%Ln bestillinger valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has an active account with this address, but the booking is not linked to it.</source>
        <translation>%1 har en aktiv konto med denne adressen, men bestillingen er ikke koblet til den.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Koble til %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>%1 – removed from the event</source>
        <translation>%1 – fjernet fra arrangementet</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Tilgangsmåte</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Koblet til</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>Fakturaadresse</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Organisasjonsnummer</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referanse</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Svar innen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Sum with VAT</source>
        <translation>Sum med mva</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Notat for ansatte</translation>
    </message>
    <message>
        <source>Nothing is recorded for this booking.</source>
        <translation>Ingenting er registrert for denne bestillingen.</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingsPage</name>
    <message>
        <source>Add booking</source>
        <translation>Legg til bestilling</translation>
    </message>
    <message>
        <source>Search: exhibitor, e-mail, event, place, B-104 (Ctrl+F)</source>
        <translation>Søk: utstiller, e-post, arrangement, plass, B-104 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search bookings</source>
        <translation>Søk i bestillinger</translation>
    </message>
    <message>
        <source>Finds exhibitor, e-mail, event, place and the number of the booking, also inside words.</source>
        <translation>Finner utstiller, e-post, arrangement, plass og nummeret på bestillingen, også inne i ord.</translation>
    </message>
</context>
<context>
    <name>kontorist::BrandedLink</name>
    <message>
        <source>a space</source>
        <translation>et mellomrom</translation>
    </message>
    <message>
        <source>a non-breaking space</source>
        <translation>et hardt mellomrom</translation>
    </message>
    <message>
        <source>the character U+%1</source>
        <comment>one that cannot be seen alone</comment>
        <translation>tegnet U+%1</translation>
    </message>
    <message>
        <source>The end is missing: character %1 must be %2.</source>
        <translation>Slutten mangler: tegn %1 må være %2.</translation>
    </message>
    <message>
        <source>Too long: the name ends before character %1, which is %2.</source>
        <translation>For langt: navnet slutter før tegn %1, som er %2.</translation>
    </message>
    <message>
        <source>Character %1 must be %2; you typed %3.</source>
        <translation>Tegn %1 må være %2; du skrev %3.</translation>
    </message>
</context>
<context>
    <name>kontorist::BrandedLinkDialog</name>
    <message>
        <source>Branded login link</source>
        <translation>Innloggingslenke med eget merke</translation>
    </message>
    <message>
        <source>Put this link on your own web site. Who follows it sees the login box with your name and the logo from the group settings of the portal.</source>
        <translation>Legg ut denne lenken på deres eget nettsted. Den som følger den, ser innloggingsboksen med navnet deres og logoen fra gruppeinnstillingene i portalen.</translation>
    </message>
    <message>
        <source>Set the office name…</source>
        <translation>Sett kontornavnet…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopier lenken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>The name must be “%1”, letter by letter. %2</source>
        <comment>where it differs</comment>
        <translation>Navnet må være «%1», bokstav for bokstav. %2</translation>
    </message>
    <message>
        <source>Copied. Paste it into your web site.</source>
        <translation>Kopiert. Lim den inn på nettstedet.</translation>
    </message>
</context>
<context>
    <name>kontorist::CardConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Endret i mellomtiden</translation>
    </message>
    <message>
        <source>A colleague changed the same fields meanwhile</source>
        <translation>En kollega har endret de samme feltene i mellomtiden</translation>
    </message>
    <message>
        <source>Choose what to keep. What only one of you changed is kept as it is.</source>
        <translation>Velg hva som skal beholdes. Det som bare én av dere endret, beholdes som det er.</translation>
    </message>
    <message>
        <source>Save choice</source>
        <translation>Lagre valget</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min verdi</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>field and value</comment>
        <translation>%1, min verdi: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andres verdi</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>field and value</comment>
        <translation>%1, den andres verdi: %2</translation>
    </message>
    <message numerus="yes">
        <source>To save, choose for %Ln more fields.</source>
        <translation>
            <numerusform>Velg for %Ln felt til for å lagre.</numerusform>
            <numerusform>Velg for %Ln felt til for å lagre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::CloseGuard</name>
    <message numerus="yes">
        <source>Stop %n task(s) and quit?</source>
        <translation>
            <numerusform>Stoppe %n oppgave og avslutte?</numerusform>
            <numerusform>Stoppe %n oppgaver og avslutte?</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup that is stopped leaves no file behind.</source>
        <translation>En sikkerhetskopiering som stoppes, etterlater ingen fil.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stopp og avslutt</translation>
    </message>
</context>
<context>
    <name>kontorist::ColumnTableView</name>
    <message>
        <source>The database cannot be reached</source>
        <translation>Databasen kan ikke nås</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
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
        <translation>Ingen treff.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Ikke nå: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Matching actions and records</source>
        <translation>Handlinger og poster som passer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type an action, or the name of a contact, customer or exhibitor</source>
        <translation>Skriv en handling eller navnet på en kontakt, kunde eller utstiller</translation>
    </message>
    <message>
        <source>Search actions, contacts, customers and bookings</source>
        <translation>Søk etter handlinger, kontakter, kunder og bestillinger</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>Bestilling %1</translation>
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
        <translation>Svar på denne kommentaren</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Ikke svar</translation>
    </message>
    <message>
        <source>Do not reply to that comment</source>
        <translation>Ikke svar på den kommentaren</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Ny kommentar</translation>
    </message>
    <message>
        <source>Post to customer</source>
        <translation>Publiser til kunden</translation>
    </message>
    <message>
        <source>Post internally</source>
        <translation>Publiser internt</translation>
    </message>
    <message>
        <source>No comments yet. What you post here stays with the order.</source>
        <translation>Ingen kommentarer ennå. Det du publiserer her, følger ordren.</translation>
    </message>
    <message>
        <source>Select an order to write about it.</source>
        <translation>Velg en ordre for å skrive om den.</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Publiserer…</translation>
    </message>
    <message>
        <source>The comment is too long: %1 characters, and at most %2 can be posted. Shorten it, or post it in two parts.</source>
        <translation>Kommentaren er for lang: %1 tegn, og høyst %2 kan publiseres. Gjør den kortere, eller publiser den i to deler.</translation>
    </message>
    <message>
        <source>Write something, then choose who may see it.</source>
        <translation>Skriv noe, og velg så hvem som får se det.</translation>
    </message>
    <message>
        <source>Select a comment first.</source>
        <translation>Velg en kommentar først.</translation>
    </message>
    <message>
        <source>Reply to %1: “%2”</source>
        <comment>author and beginning of a comment</comment>
        <translation>Svar til %1: «%2»</translation>
    </message>
    <message>
        <source>That comment is internal: the customer cannot see it. So the reply can only be posted internally.</source>
        <translation>Den kommentaren er intern: kunden kan ikke se den. Derfor kan svaret bare publiseres internt.</translation>
    </message>
    <message>
        <source>The comment holds a character that cannot be seen, perhaps from where it was copied. Nothing was posted. Type that part anew.</source>
        <translation>Kommentaren inneholder et tegn som ikke synes, kanskje fra stedet den ble kopiert fra. Ingenting ble publisert. Skriv den delen på nytt.</translation>
    </message>
    <message>
        <source>Not posted; your text is still here. %1</source>
        <comment>what went wrong follows</comment>
        <translation>Ikke publisert; teksten din er fortsatt her. %1</translation>
    </message>
</context>
<context>
    <name>kontorist::Comments</name>
    <message>
        <source>%1 · in reply to %2</source>
        <comment>who may see a comment; whom it answers</comment>
        <translation>%1 · svar til %2</translation>
    </message>
    <message>
        <source>%1 (staff)</source>
        <comment>author of a comment</comment>
        <translation>%1 (ansatt)</translation>
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
        <translation>Åpner databasen…</translation>
    </message>
</context>
<context>
    <name>kontorist::ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Endret i mellomtiden</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>En kollega</translation>
    </message>
    <message>
        <source>%1 changed %2 while you were editing</source>
        <comment>colleague and contact</comment>
        <translation>%1 endret %2 mens du redigerte</translation>
    </message>
    <message>
        <source>Choose what to keep. Fields that only one of you changed are kept as they are.</source>
        <translation>Velg hva som skal beholdes. Felt som bare én av dere endret, beholdes som de er.</translation>
    </message>
    <message>
        <source>Saved by the other %1.</source>
        <translation>Lagret av den andre %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Min verdi</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Den andres verdi</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Dette blir lagret</translation>
    </message>
    <message>
        <source>Save choice</source>
        <translation>Lagre valget</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>field and value</comment>
        <translation>%1, min verdi: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>field and value</comment>
        <translation>%1, den andres verdi: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>ikke valgt ennå</translation>
    </message>
    <message numerus="yes">
        <source>To save, choose for %Ln more fields.</source>
        <translation>
            <numerusform>Velg for %Ln felt til for å lagre.</numerusform>
            <numerusform>Velg for %Ln felt til for å lagre.</numerusform>
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
        <translation>Skriv en del av navnet, e-postadressen eller firmaet</translation>
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
        <translation>Vis bare noen kontakter</translation>
    </message>
    <message>
        <source>Show all contacts again</source>
        <translation>Vis alle kontakter igjen</translation>
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
        <translation>Invitert</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Ikke invitert</translation>
    </message>
    <message>
        <source>Link valid</source>
        <translation>Lenken gjelder</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Lenken er utløpt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>fra %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Vis disse</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFlows</name>
    <message>
        <source>Service terms “%1” are in force. Nobody has accepted them yet.</source>
        <translation>Servicevilkårene «%1» gjelder nå. Ingen har godtatt dem ennå.</translation>
    </message>
    <message>
        <source>The link to %1 no longer works.</source>
        <translation>Lenken til %1 virker ikke lenger.</translation>
    </message>
    <message>
        <source>The activity log is intact: %1 lines checked.</source>
        <translation>Aktivitetsloggen er uskadd: %1 linjer kontrollert.</translation>
    </message>
    <message>
        <source>The activity log was tampered with or is damaged</source>
        <translation>Aktivitetsloggen er manipulert eller skadet</translation>
    </message>
    <message>
        <source>Line %1 does not fit the lines before it. Everything up to there is intact. Keep a copy of the database and tell your administrator.</source>
        <translation>Linje %1 passer ikke til linjene før. Alt frem til dit er uskadd. Ta vare på en kopi av databasen, og si fra til administratoren.</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFormDialog</name>
    <message>
        <source>There is already a contact with this address.</source>
        <translation>Det finnes allerede en kontakt med denne adressen.</translation>
    </message>
    <message>
        <source>Show that contact</source>
        <translation>Vis den kontakten</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Mente du %1?</translation>
    </message>
    <message>
        <source>The link sent on %1 will stop working.</source>
        <translation>Lenken som ble sendt %1, slutter å virke.</translation>
    </message>
    <message>
        <source>The contact will no longer be marked as invited.</source>
        <translation>Kontakten blir ikke lenger merket som invitert.</translation>
    </message>
    <message>
        <source>The person will log in with the new address.</source>
        <translation>Personen logger inn med den nye adressen.</translation>
    </message>
    <message>
        <source>To save, enter “%1”.</source>
        <translation>Fyll ut «%1» for å lagre.</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Rett «%1» for å lagre.</translation>
    </message>
    <message>
        <source>To save, enter another e-mail address.</source>
        <translation>Skriv inn en annen e-postadresse for å lagre.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>To invite, enter an e-mail address.</source>
        <translation>Skriv inn en e-postadresse for å invitere.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>Change the e-mail address of %1?</source>
        <translation>Endre e-postadressen til %1?</translation>
    </message>
    <message>
        <source>Nothing can be sent to this contact without an address.</source>
        <translation>Ingenting kan sendes til denne kontakten uten en adresse.</translation>
    </message>
    <message>
        <source>From now on messages go to %1.</source>
        <translation>Fra nå av går meldinger til %1.</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Endre adressen</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Lagre endringene for %1?</translation>
    </message>
    <message>
        <source>Save the new contact?</source>
        <translation>Lagre den nye kontakten?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Ikke lagret ennå: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Lagre endringene</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Legg til kontakt</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringene</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Rediger %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmaer</translation>
    </message>
    <message>
        <source>Messages to this person are written in this language</source>
        <translation>Meldinger til denne personen skrives på dette språket</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Add and invite</source>
        <translation>Legg til og inviter</translation>
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
        <translation>Kolonner i kontakttabellen</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ingen kontakter ennå</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Legg til kontakt</translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation>Fyll med demodata</translation>
    </message>
    <message>
        <source>No contact is %1 with these filters</source>
        <translation>Ingen kontakt har status %1 med disse filtrene</translation>
    </message>
    <message>
        <source>No contact matches these filters</source>
        <translation>Ingen kontakt passer til disse filtrene</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in %2</source>
        <translation>Ingen treff på «%1» med status %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Ingen treff på «%1»</translation>
    </message>
    <message>
        <source>Add the first one, or look around with invented people first.</source>
        <translation>Legg til den første, eller se deg om blant oppdiktede personer først.</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactsController</name>
    <message>
        <source>You see data from %1.</source>
        <translation>Du ser data fra %1.</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortert etter %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, så </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln rad kopiert.</numerusform>
            <numerusform>%Ln rader kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied; more do not fit the clipboard.</source>
        <translation>
            <numerusform>Bare den første %Ln raden ble kopiert; det er ikke plass til flere på utklippstavlen.</numerusform>
            <numerusform>Bare de første %Ln radene ble kopiert; det er ikke plass til flere på utklippstavlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ContactsPage</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed by colleagues</source>
        <translation>
            <numerusform>%n kontakt endret av kolleger</numerusform>
            <numerusform>%n kontakter endret av kolleger</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>kontorist::CreatedPopup</name>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Til</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Skjæringsdato</translation>
    </message>
    <message>
        <source>Before and since the cut-off</source>
        <translation>Før og etter skjæringsdatoen</translation>
    </message>
    <message>
        <source>Before the cut-off, %1 (handled by hand)</source>
        <translation>Før skjæringsdatoen, %1 (behandles manuelt)</translation>
    </message>
    <message>
        <source>Since the cut-off, %1</source>
        <translation>Fra og med skjæringsdatoen, %1</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerCardDialog</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Ny kunde</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1[*] – customer card</source>
        <comment>name of the customer</comment>
        <translation>%1[*] – kundekort</translation>
    </message>
    <message>
        <source>No customer number</source>
        <translation>Uten kundenummer</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Kundenummer %1</translation>
    </message>
    <message>
        <source>Technician %1</source>
        <translation>Tekniker %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke lagret ennå</translation>
    </message>
    <message>
        <source>Bring customer back</source>
        <translation>Hent tilbake kunden</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <translation>Arkiver kunden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>Save or discard the changes of the card first.</source>
        <translation>Lagre eller forkast endringene på kortet først.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bare leses for øyeblikket.</translation>
    </message>
    <message>
        <source>Save the customer first. Facilities can be added then.</source>
        <translation>Lagre kunden først. Deretter kan anlegg legges til.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>To save, undo the changes of the login accounts that a colleague removed.</source>
        <translation>For å lagre må du angre endringene i innloggingskontoene som en kollega har fjernet.</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>Arkivere %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active customer user(s) cannot reach this customer any more.</source>
        <translation>
            <numerusform>%Ln aktiv kundebruker når ikke lenger denne kunden.</numerusform>
            <numerusform>%Ln aktive kundebrukere når ikke lenger denne kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted, and the customer can be brought back.</source>
        <translation>Ingenting slettes, og kunden kan hentes tilbake.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 er hentet tilbake.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 er arkivert.</translation>
    </message>
    <message>
        <source>Parts of the customer card</source>
        <translation>Deler av kundekortet</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>mark of a customer</comment>
        <translation>Arkivert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Saves the whole card (%1)</source>
        <translation>Lagrer hele kortet (%1)</translation>
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
        <translation>Innloggingskontoer</translation>
    </message>
    <message>
        <source>Facilities and service objects</source>
        <translation>Anlegg og serviceobjekter</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Feilrapporter</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Save the customer first. This tab fills then.</source>
        <translation>Lagre kunden først. Da fylles denne fanen.</translation>
    </message>
    <message>
        <source>Permission grid</source>
        <translation>Tillatelsestabell</translation>
    </message>
    <message>
        <source>What is saved now. Changes that are only staged do not count.</source>
        <translation>Viser det som er lagret nå. Endringer som ikke er lagret ennå, teller ikke med.</translation>
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
            <numerusform>%1 og %Ln til</numerusform>
            <numerusform>%1 og %Ln til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and remove %Ln customer user(s)?</source>
        <translation>
            <numerusform>Lagre og fjerne %Ln kundebruker?</numerusform>
            <numerusform>Lagre og fjerne %Ln kundebrukere?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed for good: %1. Login numbers are never given again; orders keep the name. The contacts stay.</source>
        <translation>Fjernes for godt: %1. Innloggingsnumre gis aldri ut igjen; ordrene beholder navnet. Kontaktene blir værende.</translation>
    </message>
    <message>
        <source>A colleague changed some of them after you marked them.</source>
        <translation>En kollega har endret noen av dem etter at du merket dem.</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Lagre og fjern</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 er lagret.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1: %2</source>
        <comment>user and reason</comment>
        <translation>Ingenting ble lagret. %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>user and field</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save the new customer?</source>
        <translation>Lagre den nye kunden?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Lagre endringene for %1?</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Legg til kunde</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Lagre endringene</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringene</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Permission template</source>
        <translation>Tillatelsesmal</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Another customer has this number already.</source>
        <translation>En annen kunde har allerede dette nummeret.</translation>
    </message>
    <message>
        <source>Cannot be saved</source>
        <comment>mark of a login account</comment>
        <translation>Kan ikke lagres</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark of a login account</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>mark of a login account</comment>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <comment>mark of a login account</comment>
        <translation>Blir fjernet</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <comment>mark of a login account</comment>
        <translation>Endret av begge</translation>
    </message>
    <message>
        <source>Removed by a colleague</source>
        <comment>mark of a login account</comment>
        <translation>Fjernet av en kollega</translation>
    </message>
    <message>
        <source>Will be added; the invitation follows after saving.</source>
        <translation>Blir lagt til; invitasjonen følger etter lagring.</translation>
    </message>
    <message>
        <source>Will be added; the login details follow after saving.</source>
        <translation>Blir lagt til; innloggingsdetaljene følger etter lagring.</translation>
    </message>
    <message>
        <source>Will be added; nothing is mailed.</source>
        <translation>Blir lagt til; det sendes ingen e-post.</translation>
    </message>
    <message>
        <source>A colleague removed this user. Your changes to it cannot be saved; undo them to go on.</source>
        <translation>En kollega har fjernet denne brukeren. Endringene dine kan ikke lagres; angre dem for å gå videre.</translation>
    </message>
    <message>
        <source>Will be removed when you save.</source>
        <translation>Blir fjernet når du lagrer.</translation>
    </message>
    <message>
        <source>A colleague changed this user after you marked it.</source>
        <translation>En kollega har endret denne brukeren etter at du merket den.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>A colleague changed “%1” to %2 meanwhile. You are asked when you save.</source>
        <translation>En kollega har endret «%1» til %2 i mellomtiden. Du blir spurt når du lagrer.</translation>
    </message>
    <message>
        <source>New password; the login details follow after saving.</source>
        <translation>Nytt passord; innloggingsdetaljene følger etter lagring.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln login account(s)</source>
        <translation>
            <numerusform>%Ln innloggingskonto</numerusform>
            <numerusform>%Ln innloggingskontoer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln felt</numerusform>
            <numerusform>%Ln felt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <translation>Ulagrede endringer: %1</translation>
    </message>
    <message>
        <source>Discard the comment that was not posted?</source>
        <translation>Forkaste kommentaren som ikke ble publisert?</translation>
    </message>
    <message>
        <source>You wrote a comment on an order and did not post it.</source>
        <translation>Du skrev en kommentar til en ordre, men publiserte den ikke.</translation>
    </message>
    <message>
        <source>Discard comment</source>
        <translation>Forkast kommentar</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerDetails</name>
    <message>
        <source>User</source>
        <translation>Bruker</translation>
    </message>
    <message>
        <source>Select a customer to see details and what can be done.</source>
        <translation>Velg en kunde for å se detaljer og hva som kan gjøres.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brukere</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Nobody acts for this customer yet.</source>
        <translation>Ingen handler på vegne av denne kunden ennå.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this customer.</source>
        <translation>Ingenting er registrert for denne kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln kunde valgt</numerusform>
            <numerusform>%Ln kunder valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkivert</translation>
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
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type part of the name or number</source>
        <translation>Skriv en del av navnet eller nummeret</translation>
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
        <translation>Vis bare noen kunder, eller arkiverte</translation>
    </message>
    <message>
        <source>Show all current customers</source>
        <translation>Vis alle nåværende kunder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln kunde</numerusform>
            <numerusform>%Ln kunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arkivert</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundenummer</translation>
    </message>
    <message>
        <source>only these</source>
        <comment>archived customers</comment>
        <translation>bare disse</translation>
    </message>
    <message>
        <source>included</source>
        <comment>archived customers</comment>
        <translation>tatt med</translation>
    </message>
    <message>
        <source>none</source>
        <comment>customer number</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>customers</comment>
        <translation>Nåværende</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Arkiverte</translation>
    </message>
    <message>
        <source>All, archived included</source>
        <comment>customers</comment>
        <translation>Alle, også arkiverte</translation>
    </message>
    <message>
        <source>With or without a number</source>
        <translation>Med eller uten nummer</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Uten nummer</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerPages</name>
    <message>
        <source>%1 is a user of %2 now.</source>
        <translation>%1 er nå bruker hos %2.</translation>
    </message>
    <message>
        <source>The permissions of %1 at %2 are saved.</source>
        <translation>Tillatelsene til %1 hos %2 er lagret.</translation>
    </message>
    <message>
        <source>Discard the comment that was not posted?</source>
        <translation>Forkaste kommentaren som ikke ble publisert?</translation>
    </message>
    <message>
        <source>You wrote a comment on an order and did not post it.</source>
        <translation>Du skrev en kommentar til en ordre, men publiserte den ikke.</translation>
    </message>
    <message>
        <source>Discard comment</source>
        <translation>Forkast kommentar</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerUserFilterBar</name>
    <message>
        <source>Show only some customer users</source>
        <translation>Vis bare noen kundebrukere</translation>
    </message>
    <message>
        <source>Show all customer users again</source>
        <translation>Vis alle kundebrukere igjen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer users</source>
        <translation>
            <numerusform>%Ln kundebruker</numerusform>
            <numerusform>%Ln kundebrukere</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotype</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Permission template</source>
        <translation>Tillatelsesmal</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>differ from the template</source>
        <translation>avviker fra malen</translation>
    </message>
    <message>
        <source>Any permissions</source>
        <translation>Alle tillatelser</translation>
    </message>
    <message>
        <source>Only where they differ from the template</source>
        <translation>Bare der de avviker fra malen</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Bare %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerUsersPage</name>
    <message>
        <source>Add customer user</source>
        <translation>Legg til kundebruker</translation>
    </message>
    <message>
        <source>Search: person, e-mail, customer, login name (Ctrl+F)</source>
        <translation>Søk: person, e-post, kunde, innloggingsnavn (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search customer users</source>
        <translation>Søk i kundebrukere</translation>
    </message>
    <message>
        <source>Finds person, e-mail, customer, customer number and login name, also inside words.</source>
        <translation>Finner person, e-post, kunde, kundenummer og innloggingsnavn, også inne i ord.</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomersPage</name>
    <message>
        <source>Add customer</source>
        <translation>Legg til kunde</translation>
    </message>
    <message>
        <source>Search: customer name or number (Ctrl+F)</source>
        <translation>Søk: kundenavn eller kundenummer (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Søk i kunder</translation>
    </message>
    <message>
        <source>Finds name and customer number, also inside words.</source>
        <translation>Finner navn og kundenummer, også inne i ord.</translation>
    </message>
</context>
<context>
    <name>kontorist::DemoStrip</name>
    <message>
        <source>Demo data: nothing here is real. Try whatever you like.</source>
        <translation>Demodata: ingenting her er ekte. Prøv det du vil.</translation>
    </message>
</context>
<context>
    <name>kontorist::DesktopHelp</name>
    <message>
        <source>Register of people for print shops, service firms and event organisers.</source>
        <translation>Personregister for trykkerier, servicefirmaer og arrangører.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Viser denne teksten.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Viser versjonen.</translation>
    </message>
    <message>
        <source>Opens this database: a path, or sqlite:///path/to/file.db.</source>
        <translation>Åpner denne databasen: en sti, eller sqlite:///path/to/file.db.</translation>
    </message>
    <message>
        <source>Opens a demonstration database, filled at the first time.</source>
        <translation>Åpner en demonstrasjonsdatabase, som fylles første gang.</translation>
    </message>
    <message>
        <source>Checks that the program is whole on this computer, and ends.</source>
        <translation>Kontrollerer at programmet er helt på denne datamaskinen, og avslutter.</translation>
    </message>
    <message>
        <source>Drives the window through a working day and saves pictures in this folder.</source>
        <translation>Går gjennom en arbeidsdag i vinduet og lagrer bilder i denne mappen.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>MAPPE</translation>
    </message>
    <message>
        <source>A link to a contact: kontorist://contact/ID</source>
        <translation>En lenke til en kontakt: kontorist://contact/ID</translation>
    </message>
    <message>
        <source>[link]</source>
        <translation>[lenke]</translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>Bare én lenke kan åpnes om gangen.</translation>
    </message>
    <message>
        <source>--demo opens a database of its own; leave out --database.</source>
        <translation>--demo åpner en egen database; utelat --database.</translation>
    </message>
    <message>
        <source>This is not a link to a contact (kontorist://contact/ID).</source>
        <translation>Dette er ingen lenke til en kontakt (kontorist://contact/ID).</translation>
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
        <translation>Denne kontakten er borte.</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailHeader</name>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitasjon</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Kopier e-postadressen</translation>
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
        <translation>Ingen e-postadresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Flere detaljer</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailPane</name>
    <message>
        <source>Select a contact to see details and what can be done.</source>
        <translation>Velg en kontakt for å se detaljer og hva som kan gjøres.</translation>
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
            <numerusform>%Ln kontakt valgt</numerusform>
            <numerusform>%Ln kontakter valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one contact to see details and what can be done.</source>
        <translation>Velg én kontakt for å se detaljer og hva som kan gjøres.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobber</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Åpne PDF</translation>
    </message>
    <message>
        <source>Show support file</source>
        <translation>Vis støttefil</translation>
    </message>
    <message>
        <source>Revoke this link</source>
        <translation>Trekk tilbake denne lenken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>Ingen jobber.</translation>
    </message>
    <message>
        <source>No link was ever made for this contact.</source>
        <translation>Det er aldri laget noen lenke for denne kontakten.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this contact.</source>
        <translation>Ingenting er registrert for denne kontakten.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>Velg en jobb først.</translation>
    </message>
    <message>
        <source>This job has no PDF.</source>
        <translation>Denne jobben har ingen PDF.</translation>
    </message>
    <message>
        <source>This job has no support file.</source>
        <translation>Denne jobben har ingen støttefil.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Velg en lenke først.</translation>
    </message>
    <message>
        <source>The link no longer works afterwards.</source>
        <translation>Lenken virker ikke lenger etterpå.</translation>
    </message>
    <message>
        <source>This link no longer works anyway.</source>
        <translation>Denne lenken virker uansett ikke lenger.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Tilgangsliste</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bestillinger</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailsTab</name>
    <message>
        <source>Required</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valgfritt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no technician</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Hears of fault reports and comments of this customer</source>
        <translation>Får beskjed om feilrapporter og kommentarer for denne kunden</translation>
    </message>
    <message>
        <source>Messages to this customer are written in this language</source>
        <translation>Meldinger til denne kunden skrives på dette språket</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>Vis den kunden</translation>
    </message>
    <message>
        <source>A colleague changed this to “%1” meanwhile.</source>
        <translation>En kollega har endret dette til «%1» i mellomtiden.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Bruk den andres verdi</translation>
    </message>
    <message>
        <source>Login names that exist keep their number.</source>
        <translation>Innloggingsnavn som finnes, beholder nummeret sitt.</translation>
    </message>
    <message>
        <source>To save, enter “%1”.</source>
        <translation>Fyll ut «%1» for å lagre.</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Rett «%1» for å lagre.</translation>
    </message>
</context>
<context>
    <name>kontorist::EditFlow</name>
    <message>
        <source>%1 was added.</source>
        <translation>%1 er lagt til.</translation>
    </message>
    <message>
        <source>The changes of %1 are saved.</source>
        <translation>Endringene for %1 er lagret.</translation>
    </message>
</context>
<context>
    <name>kontorist::EditPlaceDialog</name>
    <message>
        <source>Edit place %1</source>
        <translation>Rediger plass %1</translation>
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
        <translation>%1 (fjernet fra prislisten)</translation>
    </message>
    <message>
        <source>Held by B-%1 %2: the booking follows until it is approved.</source>
        <translation>Holdes av B-%1 %2: bestillingen følger med til den er godkjent.</translation>
    </message>
    <message>
        <source>Save place</source>
        <translation>Lagre plass</translation>
    </message>
    <message>
        <source>To save, enter the number.</source>
        <translation>Skriv inn nummeret for å lagre.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>Save the changes to place %1?</source>
        <translation>Lagre endringene i plass %1?</translation>
    </message>
</context>
<context>
    <name>kontorist::EventForm</name>
    <message>
        <source>Bookings come in until</source>
        <translation>Bestillinger tas imot til</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>Lagre arrangement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Første dag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Siste dag</translation>
    </message>
    <message>
        <source>Last day to &amp;book</source>
        <translation>Siste dag for &amp;bestilling</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Tidssone</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Valuta</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ingen grense</translation>
    </message>
    <message>
        <source>Most bookings at once</source>
        <translation>Maks. antall bestillinger samtidig</translation>
    </message>
    <message>
        <source>&amp;Most bookings at once</source>
        <translation>&amp;Maks. antall bestillinger samtidig</translation>
    </message>
    <message>
        <source>Gets copies of booking mails where asked</source>
        <translation>Får kopier av bestillingsmeldinger der det er ønsket</translation>
    </message>
    <message>
        <source>&amp;Organiser&apos;s e-mail address</source>
        <translation>&amp;E-postadressen til arrangøren</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>To save, enter the name of the event.</source>
        <translation>Skriv inn navnet på arrangementet for å lagre.</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Rett «%1» for å lagre.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>The currency stays as it is once there are bookings.</source>
        <translation>Valutaen kan ikke endres når det finnes bestillinger.</translation>
    </message>
    <message>
        <source>A colleague changed “%1” while you were editing.</source>
        <translation>En kollega endret «%1» mens du redigerte.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved. Save your version over it, or take theirs and lose what you typed?</source>
        <translation>Ingenting av ditt ble lagret. Lagre din versjon over den, eller bruke kollegaens og miste det du har skrevet?</translation>
    </message>
    <message>
        <source>Save my version</source>
        <translation>Lagre min versjon</translation>
    </message>
    <message>
        <source>Take their version</source>
        <translation>Bruk kollegaens versjon</translation>
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
        <translation>%1 av %2 plasser ledige</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln bestilling</numerusform>
            <numerusform>%Ln bestillinger</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Arrangementer</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Legg til arrangement</translation>
    </message>
    <message>
        <source>There are no events yet. Add the first one with “Add event”.</source>
        <translation>Det finnes ingen arrangementer ennå. Legg til det første med «Legg til arrangement».</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Arrangementet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prisliste</translation>
    </message>
    <message>
        <source>Show bookings</source>
        <translation>Vis bestillinger</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Save the new event?</source>
        <translation>Lagre det nye arrangementet?</translation>
    </message>
    <message>
        <source>Save the event?</source>
        <translation>Lagre arrangementet?</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Det du har skrevet, er ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>Lagre arrangement</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringene</translation>
    </message>
    <message>
        <source>Save the event first.</source>
        <translation>Lagre arrangementet først.</translation>
    </message>
</context>
<context>
    <name>kontorist::ExtrasTable</name>
    <message>
        <source>The price list of the event has no extras.</source>
        <translation>Prislisten for arrangementet har ingen tillegg.</translation>
    </message>
    <message>
        <source>%1 (no longer on the price list)</source>
        <translation>%1 (ikke lenger på prislisten)</translation>
    </message>
</context>
<context>
    <name>kontorist::FacilitiesTab</name>
    <message>
        <source>Facility</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Serviceobjekter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
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
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Add facility</source>
        <translation>Legg til anlegg</translation>
    </message>
    <message>
        <source>Rename facility</source>
        <translation>Gi anlegget nytt navn</translation>
    </message>
    <message>
        <source>Remove facility</source>
        <translation>Fjern anlegg</translation>
    </message>
    <message>
        <source>Add service object</source>
        <translation>Legg til serviceobjekt</translation>
    </message>
    <message>
        <source>Edit service object</source>
        <translation>Rediger serviceobjekt</translation>
    </message>
    <message>
        <source>Remove service object</source>
        <translation>Fjern serviceobjekt</translation>
    </message>
    <message>
        <source>No facilities yet. Add the places of this customer here; then each customer user can be given its own.</source>
        <translation>Ingen anlegg ennå. Legg til stedene til denne kunden her; deretter kan hver kundebruker få sine egne.</translation>
    </message>
    <message>
        <source>No service objects yet. Add what is serviced at this customer.</source>
        <translation>Ingen serviceobjekter ennå. Legg til det det utføres service på hos denne kunden.</translation>
    </message>
    <message>
        <source>Facilities and service objects are saved at once, not with the card.</source>
        <translation>Anlegg og serviceobjekter lagres med en gang, ikke sammen med kortet.</translation>
    </message>
    <message>
        <source>Select a facility first.</source>
        <translation>Velg et anlegg først.</translation>
    </message>
    <message>
        <source>Select a service object first.</source>
        <translation>Velg et serviceobjekt først.</translation>
    </message>
    <message>
        <source>The facility was added.</source>
        <translation>Anlegget er lagt til.</translation>
    </message>
    <message>
        <source>The facility was renamed.</source>
        <translation>Anlegget har fått nytt navn.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Fjerne %1?</translation>
    </message>
    <message>
        <source>Customer users who have it chosen no longer have. This cannot be undone.</source>
        <translation>Kundebrukere som hadde valgt det, har det ikke lenger. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>The facility was removed.</source>
        <translation>Anlegget er fjernet.</translation>
    </message>
    <message>
        <source>The service object was saved.</source>
        <translation>Serviceobjektet er lagret.</translation>
    </message>
    <message>
        <source>The service object was added.</source>
        <translation>Serviceobjektet er lagt til.</translation>
    </message>
    <message>
        <source>The service object is removed. This cannot be undone.</source>
        <translation>Serviceobjektet fjernes. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>The service object was removed.</source>
        <translation>Serviceobjektet er fjernet.</translation>
    </message>
</context>
<context>
    <name>kontorist::FacilityTicks</name>
    <message>
        <source>Find facilities</source>
        <translation>Finn anlegg</translation>
    </message>
    <message>
        <source>Facilities that are shown</source>
        <translation>Anlegg som vises</translation>
    </message>
    <message>
        <source>This customer has no facilities, so everything is shown.</source>
        <translation>Denne kunden har ingen anlegg, så alt vises.</translation>
    </message>
    <message>
        <source>This customer has one facility, so everything is shown. The choice counts as soon as there are several.</source>
        <translation>Denne kunden har ett anlegg, så alt vises. Valget gjelder så snart det finnes flere.</translation>
    </message>
    <message>
        <source>This customer has several facilities: nothing is shown until some are chosen.</source>
        <translation>Denne kunden har flere anlegg: ingenting vises før noen er valgt.</translation>
    </message>
    <message>
        <source>Only what belongs to the ticked entries is shown.</source>
        <translation>Bare det som hører til de avkryssede oppføringene, vises.</translation>
    </message>
    <message>
        <source>No facility matches “%1”.</source>
        <translation>Ingen anlegg passer til «%1».</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Velg alle viste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Velg alle</translation>
    </message>
    <message>
        <source>Select none shown</source>
        <translation>Velg ingen viste</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Velg ingen</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>ticked entries of a list</comment>
        <translation>%1 av %2 valgt</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultDetail</name>
    <message>
        <source>Select a fault report to see it.</source>
        <translation>Velg en feilrapport for å se den.</translation>
    </message>
    <message>
        <source>Description of the fault</source>
        <translation>Beskrivelse av feilen</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulest</translation>
    </message>
    <message>
        <source>Open fault report</source>
        <translation>Åpne feilrapport</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Vis ordre</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Vis kunde</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>No description was given.</source>
        <translation>Ingen beskrivelse er oppgitt.</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Meldt av</translation>
    </message>
    <message>
        <source>Taken by staff</source>
        <translation>Tatt imot av en ansatt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tildelt til</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Arbeidsordre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>First opened</source>
        <translation>Først åpnet</translation>
    </message>
    <message>
        <source>Mark as read: somebody has opened it already.</source>
        <translation>Merk som lest: noen har allerede åpnet den.</translation>
    </message>
    <message>
        <source>Goes to the description and marks the report as read</source>
        <translation>Går til beskrivelsen og merker rapporten som lest</translation>
    </message>
    <message>
        <source>Nobody was told: the customer had no technician with an address, and nobody had subscribed to all fault reports.</source>
        <translation>Ingen fikk beskjed: kunden hadde ingen tekniker med adresse, og ingen abonnerte på alle feilrapporter.</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultFormDialog</name>
    <message>
        <source>Take fault report</source>
        <translation>Ta imot feilrapport</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Required: what is broken, in a few words</source>
        <translation>Må fylles ut: hva som er i stykker, med få ord</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>What happened, since when, who can be called back</source>
        <translation>Hva som har skjedd, siden når, og hvem som kan ringes opp</translation>
    </message>
    <message>
        <source>The customer&apos;s technician and all who subscribed to fault reports are told, each by SMS or e-mail as set in their notifications.</source>
        <translation>Kundens tekniker og alle som abonnerer på feilrapporter, får beskjed, på SMS eller e-post slik det er satt i varslene deres.</translation>
    </message>
    <message>
        <source>To save, enter a title.</source>
        <translation>Skriv inn en tittel for å lagre.</translation>
    </message>
    <message>
        <source>Save the new fault report?</source>
        <translation>Lagre den nye feilrapporten?</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultPage</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Choose another database</source>
        <translation>Velg en annen database</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultsPanel</name>
    <message>
        <source>Fault reports</source>
        <translation>Feilrapporter</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Bare uleste</translation>
    </message>
    <message>
        <source>Take fault report</source>
        <translation>Ta imot feilrapport</translation>
    </message>
    <message>
        <source>Status of the fault reports shown</source>
        <translation>Status for feilrapportene som vises</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fault reports</comment>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Alle statuser</translation>
    </message>
    <message>
        <source>Nothing unread here. Untick “Unread only” to see the others.</source>
        <translation>Ingenting ulest her. Fjern krysset for «Bare uleste» for å se de andre.</translation>
    </message>
    <message>
        <source>No open fault reports. Choose “Every status” to see those that were closed.</source>
        <translation>Ingen åpne feilrapporter. Velg «Alle statuser» for å se dem som er lukket.</translation>
    </message>
    <message>
        <source>No fault report has the status “%1”.</source>
        <translation>Ingen feilrapport har status «%1».</translation>
    </message>
    <message>
        <source>There are no fault reports yet. Those that customers send appear here by themselves; take one that comes by phone with “Take fault report”.</source>
        <translation>Det finnes ingen feilrapporter ennå. De som kundene sender, vises her av seg selv; ta imot en som kommer på telefon, med «Ta imot feilrapport».</translation>
    </message>
    <message>
        <source>Select a fault report to see it.</source>
        <translation>Velg en feilrapport for å se den.</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Merket som lest.</translation>
    </message>
    <message>
        <source>Fault report “%1” assigned.</source>
        <translation>Feilrapporten «%1» er tildelt.</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>Lukke «%1»?</translation>
    </message>
    <message>
        <source>The fault report leaves the list of open ones and cannot be opened again. Its work order %1 stays as it is.</source>
        <translation>Feilrapporten fjernes fra listen over åpne og kan ikke åpnes igjen. Arbeidsordre %1 blir som den er.</translation>
    </message>
    <message>
        <source>The fault report leaves the list of open ones and cannot be opened again. No work order was made for it.</source>
        <translation>Feilrapporten fjernes fra listen over åpne og kan ikke åpnes igjen. Det ble ikke laget noen arbeidsordre for den.</translation>
    </message>
    <message>
        <source>Close fault report</source>
        <translation>Lukk feilrapporten</translation>
    </message>
    <message>
        <source>Fault report “%1” closed.</source>
        <translation>Feilrapporten «%1» er lukket.</translation>
    </message>
    <message>
        <source>Work order %1 created.</source>
        <translation>Arbeidsordre %1 er opprettet.</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Vis ordre</translation>
    </message>
    <message>
        <source>Fault report “%1” taken.</source>
        <translation>Feilrapporten «%1» er tatt imot.</translation>
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
        <translation>Legg til filter</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Teller…</translation>
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
        <translation>Endre dette filteret</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Fjern filter: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Fjern dette filteret</translation>
    </message>
</context>
<context>
    <name>kontorist::FirstRunDialog</name>
    <message>
        <source>Welcome to Kontorist</source>
        <translation>Velkommen til Kontorist</translation>
    </message>
    <message>
        <source>How do you want to begin? You can change to another database later.</source>
        <translation>Hvordan vil du begynne? Du kan bytte til en annen database senere.</translation>
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
        <translation>Et trykkeri med 5&#xa0;000 oppdiktede kontakter og jobbene deres, til å prøve alt med. Ingenting i det er ekte.</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Start på denne datamaskinen</translation>
    </message>
    <message>
        <source>An empty database for one office computer. It is kept in %1.</source>
        <translation>En tom database for én datamaskin på kontoret. Den ligger i %1.</translation>
    </message>
    <message>
        <source>Connect to the office database</source>
        <translation>Koble til kontorets database</translation>
    </message>
    <message>
        <source>Your administrator tells you where it is. This version opens a Kontorist database file on this computer.</source>
        <translation>Administratoren sier hvor den er. Denne versjonen åpner en Kontorist-databasefil på denne datamaskinen.</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Databasefil</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Velg fil…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>To continue, choose the database file.</source>
        <translation>Velg databasefilen for å fortsette.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Filen finnes ikke.</translation>
    </message>
    <message>
        <source>Office database</source>
        <translation>Kontorets database</translation>
    </message>
    <message>
        <source>Kontorist databases (*.db *.sqlite *.kontorist);;All files (*)</source>
        <translation>Kontorist-databaser (*.db *.sqlite *.kontorist);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Åpne en annen database</translation>
    </message>
    <message>
        <source>Which database do you want to work on?</source>
        <translation>Hvilken database vil du arbeide i?</translation>
    </message>
    <message>
        <source>The database of this computer; a new one where there is none. It is kept in %1.</source>
        <translation>Databasen på denne datamaskinen; en ny hvis det ikke finnes noen. Den ligger i %1.</translation>
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
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language this text is in: en, sv, nb or fr. It chooses the help page.</extracomment>
        <translation>nb</translation>
    </message>
</context>
<context>
    <name>kontorist::InvitationFlow</name>
    <message>
        <source>Noted. A link in that mail no longer works.</source>
        <translation>Notert. En lenke i den e-posten virker ikke lenger.</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoiceDetail</name>
    <message>
        <source>Text</source>
        <comment>of an invoice line</comment>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antall</translation>
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
        <translation>Mva</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Uten mva</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betalt den</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Betalingsmåte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ingen ennå.</translation>
    </message>
    <message>
        <source>Select an invoice to see it.</source>
        <translation>Velg en faktura for å se den.</translation>
    </message>
    <message>
        <source>Related document</source>
        <translation>Tilhørende dokument</translation>
    </message>
    <message>
        <source>Register payment…</source>
        <translation>Registrer betaling…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lagre som PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Show booking</source>
        <translation>Vis bestilling</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Fakturalinjer</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalinger</translation>
    </message>
    <message>
        <source>The selected invoice</source>
        <translation>Den valgte fakturaen</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>kind, number, how it stands</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Kjøper</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Arrangement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plass</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utstedt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Betalingsreferanse</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Å betale tilbake</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to be paid</comment>
        <translation>Utestående</translation>
    </message>
    <message>
        <source>Register payment: %1</source>
        <translation>Registrer betaling: %1</translation>
    </message>
    <message>
        <source>Takes back invoice %1.</source>
        <translation>Opphever faktura %1.</translation>
    </message>
    <message>
        <source>Taken back by credit note %1.</source>
        <translation>Opphevet av kreditnota %1.</translation>
    </message>
    <message>
        <source>Without VAT: %1</source>
        <translation>Uten mva: %1</translation>
    </message>
    <message>
        <source>VAT %1 of %2: %3</source>
        <comment>rate, base, VAT</comment>
        <translation>Mva %1 av %2: %3</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Totalt: %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Ingenting er utestående.</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoiceOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Lagre som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Lagret «%1».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Skriv ut %1</translation>
    </message>
    <message>
        <source>%1 could not be printed. Check the printer, then print again.</source>
        <translation>%1 kunne ikke skrives ut. Kontroller skriveren, og skriv ut på nytt.</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1 er sendt til skriveren.</translation>
    </message>
    <message>
        <source>The booking log could not be written: %1</source>
        <translation>Bestillingsloggen kunne ikke skrives: %1</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoiceParts</name>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bare leses for øyeblikket.</translation>
    </message>
    <message>
        <source>For this you need the right “%1”. Your administrator can give it to you.</source>
        <translation>Til dette trenger du rettigheten «%1». Administratoren kan gi deg den.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(slettet)</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Fakturaer</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Eksporter CSV…</translation>
    </message>
    <message>
        <source>Search invoices by number, buyer or reference</source>
        <translation>Søk i fakturaer etter nummer, kjøper eller referanse</translation>
    </message>
    <message>
        <source>Number, buyer or reference</source>
        <translation>Nummer, kjøper eller referanse</translation>
    </message>
    <message>
        <source>Standing of the invoices shown</source>
        <translation>Status for fakturaene som vises</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invoices</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>Utestående</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>invoices</comment>
        <translation>Forfalte</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>Betalte</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>invoices</comment>
        <translation>Krediterte</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Kreditnotaer</translation>
    </message>
    <message>
        <source>Event of the invoices shown</source>
        <translation>Arrangement for fakturaene som vises</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Alle arrangementer</translation>
    </message>
    <message>
        <source>No invoice fits the search and the filters. Change them to see others.</source>
        <translation>Ingen faktura passer til søket og filtrene. Endre dem for å se andre.</translation>
    </message>
    <message>
        <source>There are no invoices yet. An invoice is issued when a booking is approved.</source>
        <translation>Det finnes ingen fakturaer ennå. En faktura utstedes når en bestilling blir godkjent.</translation>
    </message>
    <message>
        <source>Select an invoice to see it.</source>
        <translation>Velg en faktura for å se den.</translation>
    </message>
    <message>
        <source>What was paid back on credit note %1 is registered.</source>
        <translation>Refusjonen på kreditnota %1 er registrert.</translation>
    </message>
    <message>
        <source>The payment of invoice %1 is registered.</source>
        <translation>Betalingen av faktura %1 er registrert.</translation>
    </message>
    <message>
        <source>%1 stay open.</source>
        <translation>%1 er fortsatt utestående.</translation>
    </message>
    <message>
        <source>Nothing stays open.</source>
        <translation>Ingenting er lenger utestående.</translation>
    </message>
    <message>
        <source>There is nothing to export in this list.</source>
        <translation>Det er ingenting å eksportere i denne listen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invoices and credit notes that the list finds.</source>
        <translation>
            <numerusform>%Ln faktura eller kreditnota som listen finner.</numerusform>
            <numerusform>Alle %Ln fakturaer og kreditnotaer som listen finner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Eksporter fakturaer</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>file name</comment>
        <translation>Fakturaer</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabeller (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«%1» kunne ikke skrives: %2</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Eksportert til «%1».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoicesPreferences</name>
    <message>
        <source>Seller</source>
        <translation>Selger</translation>
    </message>
    <message>
        <source>Stands on each invoice</source>
        <translation>Står på hver faktura</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>To be paid in euro</source>
        <translation>Betales i euro</translation>
    </message>
    <message>
        <source>To be paid in kronor</source>
        <translation>Betales i svenske kroner</translation>
    </message>
    <message>
        <source>A company&apos;s, as 123 456 78 90</source>
        <translation>Et firmanummer, f.eks. 123 456 78 90</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturaer</translation>
    </message>
    <message>
        <source>Save invoice settings</source>
        <translation>Lagre fakturainnstillinger</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> dager</translation>
    </message>
    <message>
        <source>Next invoice number</source>
        <translation>Neste fakturanummer</translation>
    </message>
    <message>
        <source>Guest links for bookings since, day</source>
        <translation>Gjestelenker for bestillinger fra og med, dag</translation>
    </message>
    <message>
        <source>Guest links for bookings since, time</source>
        <translation>Gjestelenker for bestillinger fra og med, klokkeslett</translation>
    </message>
    <message>
        <source>in Stockholm</source>
        <comment>a time of day there</comment>
        <translation>i Stockholm</translation>
    </message>
    <message>
        <source>Bookings made before this moment get no guest links: they are handled by phone and post, unless staff allow links for one of them.</source>
        <translation>Bestillinger fra før dette tidspunktet får ingen gjestelenker: de behandles per telefon og post, med mindre en ansatt tillater lenker for en av dem.</translation>
    </message>
    <message>
        <source>Guest links for bookings since</source>
        <translation>Gjestelenker for bestillinger fra og med</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen database er åpen.</translation>
    </message>
    <message>
        <source>To change these settings you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation>For å endre disse innstillingene trenger du rettigheten «%1» og en database det kan skrives til. Administratoren kan hjelpe.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>To save, correct the field that is marked.</source>
        <translation>Rett feltet som er merket, for å lagre.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>Invoices can be issued once seller, address and one way to pay are entered: IBAN, Bankgiro or Swish.</source>
        <translation>Fakturaer kan utstedes når selger, adresse og én betalingsmåte er fylt ut: IBAN, Bankgiro eller Swish.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 on.</source>
        <translation>Skriv inn et heltall fra 1 og oppover.</translation>
    </message>
    <message>
        <source>Can be set until the first invoice is issued. From then on numbers run without gaps.</source>
        <translation>Kan settes til den første fakturaen er utstedt. Fra da av løper numrene uten hull.</translation>
    </message>
    <message>
        <source>Invoices were issued already: numbers run on without gaps, and cannot be set.</source>
        <translation>Det er allerede utstedt fakturaer: numrene løper videre uten hull og kan ikke settes.</translation>
    </message>
</context>
<context>
    <name>kontorist::IssuedRange</name>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>Days of issue</source>
        <translation>Utstedelsesdager</translation>
    </message>
    <message>
        <source>Issued on any day</source>
        <translation>Utstedt når som helst</translation>
    </message>
    <message>
        <source>Issued this month</source>
        <translation>Utstedt denne måneden</translation>
    </message>
    <message>
        <source>Issued last month</source>
        <translation>Utstedt forrige måned</translation>
    </message>
    <message>
        <source>Issued this year</source>
        <translation>Utstedt i år</translation>
    </message>
    <message>
        <source>Issued last year</source>
        <translation>Utstedt i fjor</translation>
    </message>
    <message>
        <source>Issued on chosen days</source>
        <translation>Utstedt på valgte dager</translation>
    </message>
    <message>
        <source>Issued from</source>
        <translation>Utstedt fra</translation>
    </message>
    <message>
        <source>Issued until</source>
        <translation>Utstedt til</translation>
    </message>
</context>
<context>
    <name>kontorist::LinkBookingDialog</name>
    <message>
        <source>Link to contact</source>
        <translation>Koble til kontakt</translation>
    </message>
    <message>
        <source>Link booking %1 of %2 to a contact?</source>
        <translation>Koble bestilling %1 for %2 til en kontakt?</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>&amp;Kontakt:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guest links stop working.</source>
        <translation>
            <numerusform>%Ln gjestelenke slutter å virke.</numerusform>
            <numerusform>%Ln gjestelenker slutter å virke.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the booking is reached through the account of the contact, and behaves like any booking made there.</source>
        <translation>Fra nå av nås bestillingen gjennom kontoen til kontakten, og den oppfører seg som enhver bestilling som er gjort der.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Choose the contact from the list that opens while you type.</source>
        <translation>Velg kontakten fra listen som åpnes mens du skriver.</translation>
    </message>
</context>
<context>
    <name>kontorist::LinksPage</name>
    <message>
        <source>Links</source>
        <translation>Lenker</translation>
    </message>
    <message>
        <source>Revoke this link</source>
        <translation>Trekk tilbake denne lenken</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Vis kontakten</translation>
    </message>
    <message>
        <source>State of the links shown</source>
        <translation>Tilstanden til lenkene som vises</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Alle tilstander</translation>
    </message>
    <message>
        <source>Purpose of the links shown</source>
        <translation>Formålet med lenkene som vises</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Alle formål</translation>
    </message>
    <message>
        <source>No link matches these filters.</source>
        <translation>Ingen lenke passer til disse filtrene.</translation>
    </message>
    <message>
        <source>No link was ever made.</source>
        <translation>Det er aldri laget noen lenke.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Velg en lenke først.</translation>
    </message>
    <message>
        <source>The link no longer works afterwards.</source>
        <translation>Lenken virker ikke lenger etterpå.</translation>
    </message>
    <message>
        <source>This link no longer works anyway.</source>
        <translation>Denne lenken virker uansett ikke lenger.</translation>
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
        <translation>En oppgave pågår. Vent til den er ferdig, eller stopp den, og åpne så en annen database.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ulest</numerusform>
            <numerusform>%Ln uleste</numerusform>
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
        <translation>Lukk denne meldingen</translation>
    </message>
</context>
<context>
    <name>kontorist::Notices</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>SMS or e-mail, a name, and the number or address</comment>
        <translation>%1 til %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <translation>
            <numerusform>%1, %Ln gang</numerusform>
            <numerusform>%1, %Ln ganger</numerusform>
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
        <translation>Venter på sending: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>messages</comment>
        <translation>Sendt: %1</translation>
    </message>
</context>
<context>
    <name>kontorist::NotificationsDialog</name>
    <message>
        <source>My notifications</source>
        <translation>Mine varsler</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tell by</source>
        <translation>Varsle via</translation>
    </message>
    <message>
        <source>Tell by</source>
        <comment>followed by SMS or e-mail</comment>
        <translation>Varsle via</translation>
    </message>
    <message>
        <source>All fault reports, of every customer</source>
        <translation>Alle feilrapporter, fra alle kunder</translation>
    </message>
    <message>
        <source>Without the tick, only fault reports and comments of customers and orders that this person is the technician of.</source>
        <translation>Uten krysset bare feilrapporter og kommentarer for kunder og ordrer der denne personen er tekniker.</translation>
    </message>
    <message>
        <source>Save notifications</source>
        <translation>Lagre varsler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>This staff member is no longer there.</source>
        <translation>Den ansatte finnes ikke lenger.</translation>
    </message>
    <message>
        <source>%1 (signs in as %2)</source>
        <comment>staff member</comment>
        <translation>%1 (logger inn som %2)</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bare leses for øyeblikket.</translation>
    </message>
    <message>
        <source>To change those of a colleague you need the right “%1”.</source>
        <translation>For å endre varslene til en kollega trenger du rettigheten «%1».</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>To be told by SMS, enter a phone number.</source>
        <translation>Skriv inn et telefonnummer for å få beskjed på SMS.</translation>
    </message>
    <message>
        <source>To be told by e-mail, enter an e-mail address.</source>
        <translation>Skriv inn en e-postadresse for å få beskjed på e-post.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>Save the notifications?</source>
        <translation>Lagre varslene?</translation>
    </message>
    <message>
        <source>They were changed and are not saved yet.</source>
        <translation>De er endret og ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringene</translation>
    </message>
</context>
<context>
    <name>kontorist::OfferDialog</name>
    <message>
        <source>Send place offer</source>
        <translation>Send plasstilbud</translation>
    </message>
    <message>
        <source>Offer %1 a place?</source>
        <translation>Tilby %1 en plass?</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>ingen plass</translation>
    </message>
    <message>
        <source>%1 at %2, %3 with VAT</source>
        <comment>place, event, sum</comment>
        <translation>%1 på %2, %3 med mva</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Svar innen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>The exhibitor, %1</source>
        <translation>Utstilleren, %1</translation>
    </message>
    <message>
        <source>The organiser of the event</source>
        <translation>Arrangøren av arrangementet</translation>
    </message>
    <message>
        <source>&amp;Reply by:</source>
        <translation>&amp;Svar innen:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Til:</translation>
    </message>
    <message>
        <source>The whole last day counts, in the time of the event. The message is shown for review next; nothing is sent until you press Send in your mail program.</source>
        <translation>Hele den siste dagen teller med, i tidssonen til arrangementet. Meldingen vises til gjennomsyn etterpå; ingenting sendes før du trykker på Send i e-postprogrammet.</translation>
    </message>
    <message>
        <source>Continue to the message</source>
        <translation>Fortsett til meldingen</translation>
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
        <translation>Vis kunde</translation>
    </message>
    <message>
        <source>Select an order to see it and its comments.</source>
        <translation>Velg en ordre for å se den og kommentarene.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Lagt inn av</translation>
    </message>
    <message>
        <source>Nobody named: entered by staff</source>
        <translation>Ingen oppgitt: registrert av en ansatt</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anlegg</translation>
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
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>Rediger ordre</translation>
    </message>
</context>
<context>
    <name>kontorist::OrderFormDialog</name>
    <message>
        <source>Edit order %1</source>
        <translation>Rediger ordre %1</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Legg til ordre</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Ordrenummer</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Lagt inn av</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Nobody named: entered by staff</source>
        <translation>Ingen oppgitt: registrert av en ansatt</translation>
    </message>
    <message>
        <source>None: the customer&apos;s technician is told</source>
        <translation>Ingen: kundens tekniker får beskjed</translation>
    </message>
    <message>
        <source>Number, kind, customer and who placed it stay as they were when the order was made.</source>
        <translation>Nummer, type, kunde og hvem som la inn ordren, blir som de var da ordren ble opprettet.</translation>
    </message>
    <message>
        <source>Save order</source>
        <translation>Lagre ordre</translation>
    </message>
    <message>
        <source>To save, enter the order number.</source>
        <translation>Skriv inn ordrenummeret for å lagre.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>Save the changes to order %1?</source>
        <translation>Lagre endringene i ordre %1?</translation>
    </message>
    <message>
        <source>Save the new order?</source>
        <translation>Lagre den nye ordren?</translation>
    </message>
    <message>
        <source>A colleague changed order %1 while you were editing.</source>
        <translation>En kollega endret ordre %1 mens du redigerte.</translation>
    </message>
    <message>
        <source>It now says: %1; %2; technician: %3. Nothing of yours was saved. Save your version over it?</source>
        <translation>Nå står det: %1; %2; tekniker: %3. Ingenting av ditt ble lagret. Lagre din versjon over den?</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>ingen tittel</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no technician</comment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Save my version</source>
        <translation>Lagre min versjon</translation>
    </message>
</context>
<context>
    <name>kontorist::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Legg til ordre</translation>
    </message>
    <message>
        <source>Comment posted. Only the office sees it.</source>
        <translation>Kommentaren er publisert. Bare kontoret ser den.</translation>
    </message>
    <message>
        <source>Comment posted. The customer can see it.</source>
        <translation>Kommentaren er publisert. Kunden kan se den.</translation>
    </message>
    <message>
        <source>Search orders by number or title</source>
        <translation>Søk i ordrer etter nummer eller tittel</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Nummer eller tittel</translation>
    </message>
    <message>
        <source>Kind of the orders shown</source>
        <translation>Typen ordrer som vises</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Alle typer</translation>
    </message>
    <message>
        <source>No order has “%1” in its number or title. Change the search, or choose “Every kind”.</source>
        <translation>Ingen ordre har «%1» i nummeret eller tittelen. Endre søket, eller velg «Alle typer».</translation>
    </message>
    <message>
        <source>There are no orders of this kind. Choose “Every kind” to see the others.</source>
        <translation>Det finnes ingen ordrer av denne typen. Velg «Alle typer» for å se de andre.</translation>
    </message>
    <message>
        <source>This customer has no orders yet. Add one with “Add order”.</source>
        <translation>Denne kunden har ingen ordrer ennå. Legg til en med «Legg til ordre».</translation>
    </message>
    <message>
        <source>There are no orders yet. Add one with “Add order”; those that customers place appear here by themselves.</source>
        <translation>Det finnes ingen ordrer ennå. Legg til en med «Legg til ordre»; de som kundene legger inn, vises her av seg selv.</translation>
    </message>
    <message>
        <source>Select an order to see it and its comments.</source>
        <translation>Velg en ordre for å se den og kommentarene.</translation>
    </message>
    <message>
        <source>Order %1 added.</source>
        <translation>Ordre %1 er lagt til.</translation>
    </message>
    <message>
        <source>Order %1 saved.</source>
        <translation>Ordre %1 er lagret.</translation>
    </message>
</context>
<context>
    <name>kontorist::PaperForm</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no service object</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>To save, enter a customer.</source>
        <translation>Skriv inn en kunde for å lagre.</translation>
    </message>
    <message>
        <source>To save, choose the customer from the list that opens while you type.</source>
        <translation>For å lagre må du velge kunden fra listen som åpnes mens du skriver.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Det du har skrevet, er ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringene</translation>
    </message>
</context>
<context>
    <name>kontorist::PaperParts</name>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bare leses for øyeblikket.</translation>
    </message>
    <message>
        <source>For this you need the right “%1”. Your administrator can give it to you.</source>
        <translation>Til dette trenger du rettigheten «%1». Administratoren kan gi deg den.</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Lagt inn av</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lest</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ulest</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Facility and object</source>
        <translation>Anlegg og objekt</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Meldt av</translation>
    </message>
    <message>
        <source>Taken by staff</source>
        <translation>Tatt imot av en ansatt</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tildelt til</translation>
    </message>
</context>
<context>
    <name>kontorist::PasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>Nytt passord for %1</translation>
    </message>
    <message>
        <source>After you have saved the card, the login details are shown for review and sending. The person must choose another password at the next login.</source>
        <translation>Når du har lagret kortet, vises innloggingsdetaljene til gjennomsyn og sending. Personen må velge et annet passord ved neste innlogging.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Vis passord</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Bruk passord</translation>
    </message>
</context>
<context>
    <name>kontorist::PaymentDialog</name>
    <message>
        <source>Register what was paid back on credit note %1</source>
        <translation>Registrer refusjon på kreditnota %1</translation>
    </message>
    <message>
        <source>Register payment of invoice %1</source>
        <translation>Registrer betaling av faktura %1</translation>
    </message>
    <message>
        <source>&amp;Amount in %1</source>
        <translation>Be&amp;løp i %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløp</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Betalt den</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Betalt den</translation>
    </message>
    <message>
        <source>&amp;Way to pay</source>
        <translation>Betalings&amp;måte</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notat</translation>
    </message>
    <message>
        <source>For example the reference of the bank</source>
        <translation>For eksempel referansen fra banken</translation>
    </message>
    <message>
        <source>A registered payment cannot be taken back.</source>
        <translation>En registrert betaling kan ikke tas tilbake.</translation>
    </message>
    <message>
        <source>Register what was paid back</source>
        <translation>Registrer refusjon</translation>
    </message>
    <message>
        <source>Register payment</source>
        <translation>Registrer betaling</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Utestående: %1</translation>
    </message>
    <message>
        <source>Nothing stays open.</source>
        <translation>Ingenting er lenger utestående.</translation>
    </message>
    <message>
        <source>%1 stay open.</source>
        <translation>%1 er fortsatt utestående.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>Databasen kan bare leses.</translation>
    </message>
    <message>
        <source>You need the right “%1”.</source>
        <translation>Du trenger rettigheten «%1».</translation>
    </message>
    <message>
        <source>The amount must be more than 0.</source>
        <translation>Beløpet må være mer enn 0.</translation>
    </message>
    <message>
        <source>This is more than is open, which is %1.</source>
        <translation>Dette er mer enn det utestående, som er %1.</translation>
    </message>
    <message>
        <source>Register the payment?</source>
        <translation>Registrere betalingen?</translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionGridDialog</name>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Finn personer</translation>
    </message>
    <message>
        <source>Save permissions</source>
        <translation>Lagre tillatelser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Permissions by person</source>
        <translation>Tillatelser per person</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Permissions at %1</source>
        <comment>a customer</comment>
        <translation>Tillatelser hos %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 og %Ln til</numerusform>
            <numerusform>%1 og %Ln til</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague changed permissions meanwhile. Look at your ticks and save again.</source>
        <translation>En kollega har endret tillatelser i mellomtiden. Se over kryssene dine, og lagre på nytt.</translation>
    </message>
    <message>
        <source>A colleague changed %1 meanwhile. Their ticks are shown, and yours are kept on top, not saved yet.</source>
        <translation>En kollega har endret %1 i mellomtiden. Kollegaens kryss vises, og dine beholdes i tillegg, ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: the permissions of %Ln people.</source>
        <translation>
            <numerusform>Ikke lagret ennå: tillatelsene til %Ln person.</numerusform>
            <numerusform>Ikke lagret ennå: tillatelsene til %Ln personer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Arrow keys move, Space ticks.</source>
        <translation>Ingenting er endret ennå. Piltastene flytter, mellomrom krysser av.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Ingen passer til «%1».</translation>
    </message>
    <message>
        <source>This customer has no users yet. Add one on its card.</source>
        <translation>Kunden har ingen brukere ennå. Legg til en på kundekortet.</translation>
    </message>
    <message>
        <source>Leave %1 without an administrator?</source>
        <translation>La %1 være uten administrator?</translation>
    </message>
    <message>
        <source>Afterwards nobody at the customer can manage its login accounts; you still can, here.</source>
        <translation>Etterpå kan ingen hos kunden administrere innloggingskontoene; du kan det fortsatt, her.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %Ln people at %1 are saved.</source>
        <translation>
            <numerusform>Tillatelsene til %Ln person hos %1 er lagret.</numerusform>
            <numerusform>Tillatelsene til %Ln personer hos %1 er lagret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the permissions at %1?</source>
        <translation>Lagre tillatelsene hos %1?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringene</translation>
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
        <translation>%1 har «%2».</translation>
    </message>
    <message>
        <source>%1 does not have “%2”.</source>
        <comment>%1 person, %2 permission or level</comment>
        <translation>%1 har ikke «%2».</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ikke lagret ennå.</translation>
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
        <translation>Mal</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Følgere</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>column: followers whose permissions are others</comment>
        <translation>Avviker</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Permission templates</source>
        <translation>Tillatelsesmaler</translation>
    </message>
    <message>
        <source>A template is a named set of permissions. Customer users that follow one keep what they have when it changes, until it is pushed to them.</source>
        <translation>En mal er et navngitt sett med tillatelser. Kundebrukere som følger en mal, beholder det de har når den endres, til den overføres til dem.</translation>
    </message>
    <message>
        <source>There are no templates yet. Add one to give several customer users the same permissions.</source>
        <translation>Det finnes ingen maler ennå. Legg til en for å gi flere kundebrukere de samme tillatelsene.</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Legg til mal</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Rediger mal</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Slett mal</translation>
    </message>
    <message>
        <source>Show followers</source>
        <translation>Vis følgere</translation>
    </message>
    <message>
        <source>Push to followers</source>
        <translation>Overfør til følgere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>To change templates you need the right “%1”. Your administrator can give it to you.</source>
        <translation>For å endre maler trenger du rettigheten «%1». Administratoren kan gi deg den.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bare leses for øyeblikket.</translation>
    </message>
    <message>
        <source>Select a template to do something with it.</source>
        <translation>Velg en mal for å gjøre noe med den.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is saved. %Ln followers differ from it now.</source>
        <translation>
            <numerusform>«%1» er lagret. %Ln følger avviker fra den nå.</numerusform>
            <numerusform>«%1» er lagret. %Ln følgere avviker fra den nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>Malen «%1» er lagret.</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Slette malen «%1»?</translation>
    </message>
    <message>
        <source>Nobody follows it. No customer user&apos;s permissions change.</source>
        <translation>Ingen følger den. Ingen kundebrukere får endrede tillatelser.</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>Malen «%1» er slettet.</translation>
    </message>
    <message numerus="yes">
        <source>Cannot delete “%1”: %Ln customer users follow it.</source>
        <translation>
            <numerusform>Kan ikke slette «%1»: %Ln kundebruker følger den.</numerusform>
            <numerusform>Kan ikke slette «%1»: %Ln kundebrukere følger den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Let them follow another template, or none, first.</source>
        <translation>Ingenting ble endret. La dem følge en annen mal, eller ingen, først.</translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionTicks</name>
    <message>
        <source>Account and services</source>
        <translation>Konto og tjenester</translation>
    </message>
    <message>
        <source>Own profile</source>
        <translation>Egen profil</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Serviceobjekter</translation>
    </message>
</context>
<context>
    <name>kontorist::PersonPicker</name>
    <message>
        <source>Finds people while you type</source>
        <translation>Finner personer mens du skriver</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Messages to this person are written in this language</source>
        <translation>Meldinger til denne personen skrives på dette språket</translation>
    </message>
    <message>
        <source>Choose another person</source>
        <translation>Velg en annen person</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Ingen e-postadresse</translation>
    </message>
    <message>
        <source>This address belongs to %1, who is taken as they are.</source>
        <comment>a person</comment>
        <translation>Denne adressen tilhører %1, som tas med uendret.</translation>
    </message>
    <message>
        <source>Take this person</source>
        <translation>Bruk denne personen</translation>
    </message>
</context>
<context>
    <name>kontorist::PlaceDialog</name>
    <message>
        <source>Add facility</source>
        <translation>Legg til anlegg</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Gi %1 nytt navn</translation>
    </message>
    <message>
        <source>Rename facility</source>
        <translation>Gi anlegget nytt navn</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Navn på anlegget</translation>
    </message>
    <message>
        <source>Add service object</source>
        <translation>Legg til serviceobjekt</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Rediger %1</translation>
    </message>
    <message>
        <source>Save service object</source>
        <translation>Lagre serviceobjekt</translation>
    </message>
    <message>
        <source>Name of the service object</source>
        <translation>Navn på serviceobjektet</translation>
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
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Saved at once.</source>
        <translation>Lagres med en gang.</translation>
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
        <translation>Pris uten mva</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Holdes av</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a place</comment>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plasser</translation>
    </message>
    <message>
        <source>Add places…</source>
        <translation>Legg til plasser…</translation>
    </message>
    <message>
        <source>Edit place…</source>
        <translation>Rediger plass…</translation>
    </message>
    <message>
        <source>Remove place…</source>
        <translation>Fjern plass…</translation>
    </message>
    <message>
        <source>There are no places yet. Add them with “Add places…”.</source>
        <translation>Det finnes ingen plasser ennå. Legg dem til med «Legg til plasser…».</translation>
    </message>
    <message>
        <source>Select a place first.</source>
        <translation>Velg en plass først.</translation>
    </message>
    <message>
        <source>Place %1 cannot be removed while B-%2 %3 holds it. Give the booking another place, or cancel it.</source>
        <translation>Plass %1 kan ikke fjernes så lenge B-%2 %3 holder den. Gi bestillingen en annen plass, eller avbestill den.</translation>
    </message>
    <message>
        <source>Save the event first.</source>
        <translation>Lagre arrangementet først.</translation>
    </message>
    <message>
        <source>Remove place %1?</source>
        <translation>Fjerne plass %1?</translation>
    </message>
    <message>
        <source>It cannot be chosen for bookings any more.</source>
        <translation>Den kan ikke lenger velges for bestillinger.</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Fjern plass</translation>
    </message>
</context>
<context>
    <name>kontorist::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
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
        <translation>Sikkerhetskopi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Start med</translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation>Der jeg slapp</translation>
    </message>
    <message>
        <source>A changed language shows everywhere after the next start.</source>
        <translation>Et nytt språk vises overalt etter neste start.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farger</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Følg systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høy kontrast</translation>
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
        <translation>Romslig</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Send meldinger med</translation>
    </message>
    <message>
        <source>The mail program of this computer</source>
        <translation>E-postprogrammet på denne datamaskinen</translation>
    </message>
    <message>
        <source>A draft file, opened in the mail program</source>
        <translation>En kladdefil som åpnes i e-postprogrammet</translation>
    </message>
    <message>
        <source>Copy and paste, for webmail</source>
        <translation>Kopier og lim inn, for webmail</translation>
    </message>
    <message>
        <source>Folder for draft files</source>
        <translation>Mappe for kladdefiler</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Velg mappe…</translation>
    </message>
    <message>
        <source>Temporary folder</source>
        <translation>Midlertidig mappe</translation>
    </message>
    <message>
        <source>Show the folder after a draft was saved</source>
        <translation>Vis mappen når en kladdefil er lagret</translation>
    </message>
    <message>
        <source>Kontorist never sends anything itself: you see each message first and press Send in your mail program.</source>
        <translation>Kontorist sender aldri noe selv: du ser hver melding først og trykker på Send i e-postprogrammet.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Mappe for sikkerhetskopier</translation>
    </message>
    <message>
        <source>Tick “Back up first” when a contact is deleted</source>
        <translation>Kryss av for «Sikkerhetskopier først» når en kontakt slettes</translation>
    </message>
    <message>
        <source>Stands in the messages to your customers</source>
        <translation>Står i meldingene til kundene deres</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> dager</translation>
    </message>
    <message>
        <source>These settings are kept in the database: all colleagues share them. Links that were sent already stay as they are.</source>
        <translation>Disse innstillingene ligger i databasen: alle kolleger deler dem. Lenker som allerede er sendt, blir som de er.</translation>
    </message>
    <message>
        <source>Save office settings</source>
        <translation>Lagre kontorinnstillinger</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Ingen database er åpen.</translation>
    </message>
    <message>
        <source>To change these settings you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation>For å endre disse innstillingene trenger du rettigheten «%1» og en database det kan skrives til. Administratoren kan hjelpe.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Rett «%1» for å lagre.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>A portal address looks like “https://portal.example.com”.</source>
        <translation>En portaladresse ser ut som «https://portal.example.com».</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>Save the office settings?</source>
        <translation>Lagre kontorinnstillingene?</translation>
    </message>
    <message>
        <source>They were changed and are not saved yet.</source>
        <translation>De er endret og ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringene</translation>
    </message>
    <message>
        <source> hours</source>
        <comment>after a number, in a field</comment>
        <translation> timer</translation>
    </message>
    <message>
        <source>Passwords may stand in mails</source>
        <translation>Passord kan stå i e-poster</translation>
    </message>
    <message>
        <source>New customer users log in with</source>
        <translation>Nye kundebrukere logger inn med</translation>
    </message>
    <message>
        <source>Change login names</source>
        <translation>Endre innloggingsnavn</translation>
    </message>
    <message>
        <source>Login names that exist stay as they are. A customer number login is the customer&apos;s number, a hyphen and a running number that is never given twice: 10927781-1.</source>
        <translation>Innloggingsnavn som finnes, blir som de er. Et innloggingsnavn med kundenummer er kundens nummer, en bindestrek og et løpenummer som aldri gis ut to ganger: 10927781-1.</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Vis disse kundene</translation>
    </message>
    <message>
        <source>This way is in use. To change it, choose the other one.</source>
        <translation>Denne måten er i bruk. Velg den andre for å bytte.</translation>
    </message>
    <message>
        <source>Mails are kept and forwarded: who reads one can log in. A link to set a password is safer. Whoever gets a password this way must change it at the first login.</source>
        <translation>E-poster blir oppbevart og videresendt: den som leser en, kan logge inn. En lenke for å velge passord er tryggere. Den som får et passord på denne måten, må endre det ved første innlogging.</translation>
    </message>
    <message>
        <source>As the portal address, with “/login” behind it</source>
        <translation>Som portaladressen, med «/login» til slutt</translation>
    </message>
    <message>
        <source>An address looks like “https://portal.example.com/login”. Leave it empty to use the portal address.</source>
        <translation>En adresse ser ut som «https://portal.example.com/login». La feltet stå tomt for å bruke portaladressen.</translation>
    </message>
    <message>
        <source>Saved. From now on new customer users log in with: %1.</source>
        <translation>Lagret. Fra nå av logger nye kundebrukere inn med: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not changed: %Ln customers have no number yet. Give each of them one, then change the login names.</source>
        <translation>
            <numerusform>Ikke endret: %Ln kunde har ikke noe nummer ennå. Gi kunden et, og endre så innloggingsnavnene.</numerusform>
            <numerusform>Ikke endret: %Ln kunder har ikke noe nummer ennå. Gi hver av dem et, og endre så innloggingsnavnene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Login names</source>
        <translation>Innloggingsnavn</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturaer</translation>
    </message>
    <message>
        <source>Save the invoice settings?</source>
        <translation>Lagre fakturainnstillingene?</translation>
    </message>
    <message>
        <source>Save invoice settings</source>
        <translation>Lagre fakturainnstillinger</translation>
    </message>
</context>
<context>
    <name>kontorist::PriceItemDialog</name>
    <message>
        <source>Add to the price list of %1</source>
        <translation>Legg til i prislisten for %1</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Rediger «%1»</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>The kind cannot be changed afterwards.</source>
        <translation>Typen kan ikke endres etterpå.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Price without VAT, in %1</source>
        <translation>&amp;Pris uten mva, i %1</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>&amp;Mva-sats</translation>
    </message>
    <message>
        <source>Bookings that have it follow until they are approved. Invoices stay as they are.</source>
        <translation>Bestillinger som har den, følger med til de er godkjent. Fakturaer blir som de er.</translation>
    </message>
    <message>
        <source>Add to price list</source>
        <translation>Legg til i prislisten</translation>
    </message>
    <message>
        <source>Save price</source>
        <translation>Lagre pris</translation>
    </message>
    <message>
        <source>With VAT: –</source>
        <translation>Med mva: –</translation>
    </message>
    <message>
        <source>With VAT: %1</source>
        <translation>Med mva: %1</translation>
    </message>
    <message>
        <source>To save, enter a name. It stands on the invoice.</source>
        <translation>Skriv inn et navn for å lagre. Det står på fakturaen.</translation>
    </message>
    <message>
        <source>To save, enter the price. 0 is allowed.</source>
        <translation>Skriv inn prisen for å lagre. 0 er tillatt.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Lagre endringene i «%1»?</translation>
    </message>
    <message>
        <source>Add to the price list?</source>
        <translation>Legge til i prislisten?</translation>
    </message>
</context>
<context>
    <name>kontorist::PricesTab</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Pris uten mva</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Mva-sats</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Med mva</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>how often</comment>
        <translation>Brukt</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Prisliste</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Legg til pris…</translation>
    </message>
    <message>
        <source>Edit price…</source>
        <translation>Rediger pris…</translation>
    </message>
    <message>
        <source>Remove price…</source>
        <translation>Fjern pris…</translation>
    </message>
    <message>
        <source>The price list is empty. Add what places cost, and what else can be had, with “Add price…”.</source>
        <translation>Prislisten er tom. Legg til hva plasser koster, og hva annet som kan fås, med «Legg til pris…».</translation>
    </message>
    <message>
        <source>Save the event first.</source>
        <translation>Lagre arrangementet først.</translation>
    </message>
    <message>
        <source>Select a price first.</source>
        <translation>Velg en pris først.</translation>
    </message>
    <message>
        <source>Remove “%1” from the price list?</source>
        <translation>Fjerne «%1» fra prislisten?</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be chosen any more. The %Ln places and bookings that have it keep it.</source>
        <translation>
            <numerusform>Den kan ikke lenger velges. Den %Ln plassen eller bestillingen som har den, beholder den.</numerusform>
            <numerusform>Den kan ikke lenger velges. De %Ln plassene og bestillingene som har den, beholder den.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be chosen any more.</source>
        <translation>Den kan ikke lenger velges.</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Fjern pris</translation>
    </message>
</context>
<context>
    <name>kontorist::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>QR-kode</translation>
    </message>
</context>
<context>
    <name>kontorist::RecordPage</name>
    <message>
        <source>Show more</source>
        <translation>Vis flere</translation>
    </message>
</context>
<context>
    <name>kontorist::RecordTablePage</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
</context>
<context>
    <name>kontorist::Records</name>
    <message>
        <source>to %1</source>
        <translation>til %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>utstedt %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gjelder til %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>åpnet %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(slettet)</translation>
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
        <translation>Servicevilkår</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Jobb</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
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
        <translation>Navn på kontaktperson</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottaker</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utstedt</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gyldig til</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åpnet</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Utstedt av</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Gjeldende</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Lastet opp</translation>
    </message>
    <message>
        <source>Uploaded by</source>
        <translation>Lastet opp av</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Godtatt av</translation>
    </message>
    <message>
        <source>Notice no. %1</source>
        <translation>Melding nr. %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · somebody pressed the button in a mail; nobody logged in</source>
        <translation>%1 · noen trykket på knappen i en e-post; ingen logget inn</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bestilling</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>number of the mail that carries the link</comment>
        <translation>E-post</translation>
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
        <translation>Oversikt</translation>
    </message>
    <message>
        <source>Select one to see details and what can be done.</source>
        <translation>Velg én for å se detaljer og hva som kan gjøres.</translation>
    </message>
</context>
<context>
    <name>kontorist::SearchBox</name>
    <message>
        <source>Search: name, e-mail, company (Ctrl+F)</source>
        <translation>Søk: navn, e-post, firma (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Søk i kontakter</translation>
    </message>
    <message>
        <source>Finds name, e-mail and company, also inside words.</source>
        <translation>Finner navn, e-post og firma, også inne i ord.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søk</translation>
    </message>
</context>
<context>
    <name>kontorist::SelectionLine</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 valgt</translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation>Velg alle %1 treff</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Opphev utvalget</translation>
    </message>
</context>
<context>
    <name>kontorist::SelfTest</name>
    <message>
        <source>Keychain</source>
        <translation>Nøkkelring</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ikke spurt</translation>
    </message>
    <message>
        <source>Database driver SQLite</source>
        <translation>Databasedriver SQLite</translation>
    </message>
    <message>
        <source>found</source>
        <translation>funnet</translation>
    </message>
    <message>
        <source>missing; install the package libqt6sql6-sqlite, or repair the installation</source>
        <translation>mangler; installer pakken libqt6sql6-sqlite, eller reparer installasjonen</translation>
    </message>
    <message>
        <source>Other database drivers</source>
        <translation>Andre databasedrivere</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Ikoner</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln icons can be drawn</source>
        <translation>
            <numerusform>%Ln ikon kan tegnes</numerusform>
            <numerusform>alle %Ln ikoner kan tegnes</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be drawn: %1</source>
        <translation>kan ikke tegnes: %1</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <comment>language code</comment>
        <translation>Oversettelse %1</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>lastet inn</translation>
    </message>
    <message>
        <source>cannot be loaded from %1</source>
        <translation>kan ikke lastes inn fra %1</translation>
    </message>
    <message>
        <source>Contrast of text</source>
        <translation>Tekstkontrast</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of colours are readable</source>
        <translation>
            <numerusform>%Ln fargepar er lesbart</numerusform>
            <numerusform>%Ln fargepar er lesbare</numerusform>
        </translation>
    </message>
    <message>
        <source>too faint: %1</source>
        <translation>for svakt: %1</translation>
    </message>
    <message>
        <source>available (%1)</source>
        <translation>tilgjengelig (%1)</translation>
    </message>
    <message>
        <source>locked or not answering (%1); passwords are asked for at each start</source>
        <translation>låst eller svarer ikke (%1); passord må oppgis ved hver start</translation>
    </message>
    <message>
        <source>none on this computer; passwords are asked for at each start</source>
        <translation>finnes ikke på denne datamaskinen; passord må oppgis ved hver start</translation>
    </message>
</context>
<context>
    <name>kontorist::SendActivationDialog</name>
    <message>
        <source>Send activation request</source>
        <translation>Send aktiveringsforespørsel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Link valid until %1</source>
        <translation>Lenken gjelder til %1</translation>
    </message>
    <message>
        <source>Write the message again in another language?</source>
        <translation>Skrive meldingen på nytt på et annet språk?</translation>
    </message>
    <message>
        <source>Your changes to the subject and the message are lost.</source>
        <translation>Endringene dine i emnet og meldingen går tapt.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Skriv på nytt</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Forbered på nytt</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The message is copied; paste it into your webmail.</source>
        <translation>Det er ikke satt opp noe e-postprogram på denne datamaskinen. Meldingen er kopiert; lim den inn i webmail.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. The message is copied; paste it into a new mail.</source>
        <translation>E-postprogrammet kunne ikke åpnes. Meldingen er kopiert; lim den inn i en ny e-post.</translation>
    </message>
    <message>
        <source>The message is copied. Paste it into a new mail to this address.</source>
        <translation>Meldingen er kopiert. Lim den inn i en ny e-post til denne adressen.</translation>
    </message>
    <message>
        <source>The link is copied. Give it to this person only.</source>
        <translation>Lenken er kopiert. Gi den bare til denne personen.</translation>
    </message>
    <message>
        <source>Save as draft file</source>
        <translation>Lagre som kladdefil</translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation>E-postkladder (*.eml)</translation>
    </message>
    <message>
        <source>Saved “%1”. It holds the link: delete the file once the mail is sent.</source>
        <translation>Lagret «%1». Den inneholder lenken: slett filen når e-posten er sendt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The message is being prepared.</source>
        <translation>Meldingen forberedes.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: copy the message and paste it into your webmail.</source>
        <translation>Ingenting sendes av seg selv: kopier meldingen og lim den inn i webmail.</translation>
    </message>
    <message>
        <source>Your mail program opens with the message. Nothing is sent until you press Send there.</source>
        <translation>E-postprogrammet åpnes med meldingen. Ingenting sendes før du trykker på Send der.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send på nytt</translation>
    </message>
    <message>
        <source>Put the link back</source>
        <translation>Sett inn lenken igjen</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the message and paste it into your webmail.</source>
        <translation>Det er ikke satt opp noe e-postprogram på denne datamaskinen. Kopier meldingen og lim den inn i webmail.</translation>
    </message>
    <message>
        <source>A link sent just now is still valid. Sending again makes it dead.</source>
        <translation>En lenke som ble sendt akkurat nå, gjelder fortsatt. Sender du på nytt, blir den ubrukelig.</translation>
    </message>
    <message numerus="yes">
        <source>A link sent %n minute(s) ago is still valid. Sending again makes it dead.</source>
        <translation>
            <numerusform>En lenke som ble sendt for %n minutt siden, gjelder fortsatt. Sender du på nytt, blir den ubrukelig.</numerusform>
            <numerusform>En lenke som ble sendt for %n minutter siden, gjelder fortsatt. Sender du på nytt, blir den ubrukelig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link sent %n hour(s) ago is still valid. Sending again makes it dead.</source>
        <translation>
            <numerusform>En lenke som ble sendt for %n time siden, gjelder fortsatt. Sender du på nytt, blir den ubrukelig.</numerusform>
            <numerusform>En lenke som ble sendt for %n timer siden, gjelder fortsatt. Sender du på nytt, blir den ubrukelig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message could not be prepared.</source>
        <translation>Meldingen kunne ikke forberedes.</translation>
    </message>
    <message>
        <source>Answer the question above first.</source>
        <translation>Svar på spørsmålet over først.</translation>
    </message>
    <message>
        <source>The activation link is missing from the message or damaged. Without it the person cannot activate the account, so the message cannot be sent.</source>
        <translation>Aktiveringslenken mangler i meldingen eller er skadet. Uten den kan personen ikke aktivere kontoen, så meldingen kan ikke sendes.</translation>
    </message>
    <message>
        <source>The subject is empty. Write one: a mail without a subject is easily taken for junk.</source>
        <translation>Emnet er tomt. Skriv et: en e-post uten emne blir lett tatt for søppelpost.</translation>
    </message>
    <message>
        <source>The link leads nowhere yet: the address of your portal is not set. Set it under “Office” in the preferences, then prepare the message again.</source>
        <translation>Lenken fører ingen steder ennå: adressen til portalen deres er ikke satt. Sett den under «Kontor» i innstillingene, og forbered så meldingen på nytt.</translation>
    </message>
    <message>
        <source>The password stands in the message</source>
        <translation>Passordet står i meldingen</translation>
    </message>
    <message>
        <source>%1 declined an invitation before. Send another one only if you were asked to.</source>
        <translation>%1 har avslått en invitasjon før. Send en ny bare hvis du er blitt bedt om det.</translation>
    </message>
    <message>
        <source>The link is missing from the message or damaged. Without it the person cannot log in, so the message cannot be sent.</source>
        <translation>Lenken mangler i meldingen eller er skadet. Uten den kan personen ikke logge inn, så meldingen kan ikke sendes.</translation>
    </message>
    <message>
        <source>The link leads to the login page</source>
        <translation>Lenken fører til innloggingssiden</translation>
    </message>
    <message>
        <source>%1 declined an offer before. Send another one only if you were asked to.</source>
        <translation>%1 har avslått et tilbud før. Send et nytt bare hvis du er blitt bedt om det.</translation>
    </message>
</context>
<context>
    <name>kontorist::SendActivationView</name>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Melding:</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Message length</source>
        <translation>Meldingslengde</translation>
    </message>
    <message>
        <source>Your mail program opens with the message. Nothing is sent until you press Send there.</source>
        <translation>E-postprogrammet åpnes med meldingen. Ingenting sendes før du trykker på Send der.</translation>
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
        <translation>Kopier meldingen</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Åpne i e-postprogram</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopier lenken</translation>
    </message>
    <message>
        <source>Save as draft file…</source>
        <translation>Lagre som kladdefil…</translation>
    </message>
    <message>
        <source>Open as draft file</source>
        <translation>Åpne som kladdefil</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Vis QR-kode</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Til:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Språk:</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>&amp;Emne:</translation>
    </message>
    <message>
        <source>%1 of %2 encoded characters.</source>
        <translation>%1 av %2 kodede tegn.</translation>
    </message>
    <message>
        <source>The message fits.</source>
        <translation>Meldingen får plass.</translation>
    </message>
    <message>
        <source>Too long to hand over directly: it opens as a draft file instead.</source>
        <translation>For lang til å sendes direkte videre: den åpnes som kladdefil i stedet.</translation>
    </message>
    <message>
        <source>Show message</source>
        <translation>Vis meldingen</translation>
    </message>
    <message>
        <source>QR code:</source>
        <translation>QR-kode:</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-kode for lenken</translation>
    </message>
    <message>
        <source>Let the person scan this code with a phone. It opens the link.</source>
        <translation>La personen skanne denne koden med en telefon. Den åpner lenken.</translation>
    </message>
</context>
<context>
    <name>kontorist::SentBar</name>
    <message>
        <source>Yes, sent</source>
        <translation>Ja, sendt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Asks again when Kontorist is started next.</source>
        <translation>Spør igjen neste gang Kontorist startes.</translation>
    </message>
    <message>
        <source>Was the activation request to %1 sent?</source>
        <translation>Ble aktiveringsforespørselen til %1 sendt?</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <comment>position among several questions</comment>
        <translation>1 av %1</translation>
    </message>
    <message>
        <source>Was the invitation to %1 sent?</source>
        <translation>Ble invitasjonen til %1 sendt?</translation>
    </message>
    <message>
        <source>Were the login details to %1 sent?</source>
        <translation>Ble innloggingsdetaljene til %1 sendt?</translation>
    </message>
    <message>
        <source>Takes it back: the link is revoked.</source>
        <translation>Trekker tilbake: lenken blir ugyldig.</translation>
    </message>
    <message>
        <source>Was the booking mail to %1 sent?</source>
        <translation>Ble bestillingsmeldingen til %1 sendt?</translation>
    </message>
</context>
<context>
    <name>kontorist::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastatursnarveier</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Søk etter taster og handlinger</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Hva de gjør</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
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
        <translation>Tømmer søket, deretter utvalget</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>Adds the row to the selection, or takes it out</source>
        <translation>Legger raden til i utvalget eller tar den ut</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+piltaster</translation>
    </message>
    <message>
        <source>Extends the selection</source>
        <translation>Utvider utvalget</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+piltaster</translation>
    </message>
    <message>
        <source>Moves without selecting</source>
        <translation>Flytter uten å velge</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Bokstaver</translation>
    </message>
    <message>
        <source>Jumps to the row that begins with them</source>
        <translation>Hopper til raden som begynner med dem</translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <translation>Shift+klikk på en overskrift</translation>
    </message>
    <message>
        <source>Sorts by a further column</source>
        <translation>Sorterer på en kolonne til</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Leaves the table</source>
        <translation>Går ut av tabellen</translation>
    </message>
</context>
<context>
    <name>kontorist::StaffDialog</name>
    <message>
        <source>Staff</source>
        <translation>Ansatte</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>Staff and their notifications</source>
        <translation>Ansatte og varslene deres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Logger inn som</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Varsles via</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>All fault reports</source>
        <translation>Alle feilrapporter</translation>
    </message>
    <message>
        <source>Staff are added, and rights are given, with kontorist-cli staff.</source>
        <translation>Ansatte legges til og rettigheter gis med kontorist-cli staff.</translation>
    </message>
    <message>
        <source>Edit notifications…</source>
        <translation>Rediger varsler…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Not told: no address</source>
        <translation>Får ikke beskjed: ingen adresse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Select a staff member first.</source>
        <translation>Velg en ansatt først.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>Databasen kan bare leses for øyeblikket.</translation>
    </message>
    <message>
        <source>To change those of a colleague you need the right “%1”.</source>
        <translation>For å endre varslene til en kollega trenger du rettigheten «%1».</translation>
    </message>
    <message>
        <source>Rights of %1: %2</source>
        <translation>Rettighetene til %1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no rights</comment>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>kontorist::StatusLine</name>
    <message>
        <source>Opening the database…</source>
        <translation>Åpner databasen…</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Tilkoblet som %1</translation>
    </message>
    <message>
        <source>Connected as %1, reading only</source>
        <translation>Tilkoblet som %1, bare lesing</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>Databasen kan ikke nås</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>Ingen database er åpen</translation>
    </message>
</context>
<context>
    <name>kontorist::SuggestLine</name>
    <message>
        <source>Suggestions for %1</source>
        <translation>Forslag for %1</translation>
    </message>
</context>
<context>
    <name>kontorist::SumPopup</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>F&amp;ra:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>T&amp;il:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
</context>
<context>
    <name>kontorist::TableColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Tilbakestill kolonner</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter etter</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Synkende</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Stigende</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Radhøyde</translation>
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
        <translation>Romslig</translation>
    </message>
</context>
<context>
    <name>kontorist::TableSection</name>
    <message>
        <source>You see data from %1.</source>
        <translation>Du ser data fra %1.</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortert etter %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, så </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln rad kopiert.</numerusform>
            <numerusform>%Ln rader kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied; more do not fit the clipboard.</source>
        <translation>
            <numerusform>Bare den første %Ln raden ble kopiert; det er ikke plass til flere på utklippstavlen.</numerusform>
            <numerusform>Bare de første %Ln radene ble kopiert; det er ikke plass til flere på utklippstavlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::Task</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>omtrent %n sekund igjen</numerusform>
            <numerusform>omtrent %n sekunder igjen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>omtrent %n minutt igjen</numerusform>
            <numerusform>omtrent %n minutter igjen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TaskCard</name>
    <message>
        <source>Stopping…</source>
        <translation>Stopper…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Fjern fra listen</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Fremdrift for %1</translation>
    </message>
    <message>
        <source>Missing in the archive:</source>
        <translation>Mangler i arkivet:</translation>
    </message>
</context>
<context>
    <name>kontorist::TaskPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>No tasks. Backups that you start appear here, with their progress.</source>
        <translation>Ingen oppgaver. Sikkerhetskopieringer du starter, vises her med fremdrift.</translation>
    </message>
</context>
<context>
    <name>kontorist::TaskStatus</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Shows the tasks</source>
        <translation>Viser oppgavene</translation>
    </message>
    <message>
        <source>Progress of the running task</source>
        <translation>Fremdriften til oppgaven som kjører</translation>
    </message>
    <message>
        <source>Stop the running task</source>
        <translation>Stopp oppgaven som kjører</translation>
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
            <numerusform>%1 (og %n til)</numerusform>
            <numerusform>%1 (og %n til)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TemplateEditDialog</name>
    <message>
        <source>Edit template “%1”</source>
        <translation>Rediger malen «%1»</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Legg til mal</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Navn på malen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Må fylles ut</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a template</comment>
        <translation>Navn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer users follow this template. They keep their permissions until the template is pushed to them.</source>
        <translation>
            <numerusform>%Ln kundebruker følger denne malen og beholder tillatelsene sine til malen overføres.</numerusform>
            <numerusform>%Ln kundebrukere følger denne malen. De beholder tillatelsene sine til malen overføres til dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Lagre mal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>To save, enter a name.</source>
        <translation>Skriv inn et navn for å lagre.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>The template “%1” is gone</source>
        <translation>Malen «%1» er borte</translation>
    </message>
    <message>
        <source>A colleague deleted it. Add a new one if it is still needed.</source>
        <translation>En kollega har slettet den. Legg til en ny hvis den fortsatt trengs.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Lagre endringene i «%1»?</translation>
    </message>
    <message>
        <source>Add the template?</source>
        <translation>Legge til malen?</translation>
    </message>
    <message>
        <source>The template has not been saved yet.</source>
        <translation>Malen er ikke lagret ennå.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringene</translation>
    </message>
</context>
<context>
    <name>kontorist::TemplateFollowersDialog</name>
    <message>
        <source>also has %1</source>
        <comment>permissions</comment>
        <translation>har også %1</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <comment>permissions</comment>
        <translation>mangler %1</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Som malen</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Avviker: %1</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Followers of “%1”</source>
        <comment>a template</comment>
        <translation>Følgere av «%1»</translation>
    </message>
    <message>
        <source>Push to selected followers</source>
        <translation>Overfør til valgte følgere</translation>
    </message>
    <message>
        <source>Push to all followers</source>
        <translation>Overfør til alle følgere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Nobody follows this template. Choose it under “From template” where the access of a customer user is edited.</source>
        <translation>Ingen følger denne malen. Velg den under «Fra mal» der tilgangen til en kundebruker redigeres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation>
            <numerusform>%Ln følger</numerusform>
            <numerusform>%Ln følgere</numerusform>
        </translation>
    </message>
    <message>
        <source>All have the permissions of the template.</source>
        <translation>Alle har tillatelsene i malen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ from the template.</source>
        <comment>followers</comment>
        <translation>
            <numerusform>%Ln avviker fra malen.</numerusform>
            <numerusform>%Ln avviker fra malen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need the right “%1”.</source>
        <translation>Du trenger rettigheten «%1».</translation>
    </message>
</context>
<context>
    <name>kontorist::TemplatePush</name>
    <message numerus="yes">
        <source>Give %Ln followers the permissions of “%1”?</source>
        <translation>
            <numerusform>Gi %Ln følger tillatelsene i «%1»?</numerusform>
            <numerusform>Gi %Ln følgere tillatelsene i «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will have: %1. What they have besides is taken away.</source>
        <translation>De får: %1. Det de har utover dette, tas bort.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers that cannot be changed now are left out.</source>
        <translation>
            <numerusform>%Ln følger som ikke kan endres nå, er utelatt.</numerusform>
            <numerusform>%Ln følgere som ikke kan endres nå, er utelatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push to %Ln followers</source>
        <translation>
            <numerusform>Overfør til %Ln følger</numerusform>
            <numerusform>Overfør til %Ln følgere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody differs from “%1”: there is nothing to push.</source>
        <translation>Ingen avviker fra «%1»: det er ingenting å overføre.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pushed: %Ln followers differ, but cannot be changed now.</source>
        <translation>
            <numerusform>Ingenting ble overført: %Ln følger avviker, men kan ikke endres nå.</numerusform>
            <numerusform>Ingenting ble overført: %Ln følgere avviker, men kan ikke endres nå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers have the permissions of “%1” now.</source>
        <translation>
            <numerusform>%Ln følger har nå tillatelsene i «%1».</numerusform>
            <numerusform>%Ln følgere har nå tillatelsene i «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TermsDialog</name>
    <message>
        <source>Service terms</source>
        <translation>Servicevilkår</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>History of the service terms</source>
        <translation>Historikk for servicevilkårene</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Lastet opp</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtatt</translation>
    </message>
    <message>
        <source>New terms</source>
        <translation>Nye vilkår</translation>
    </message>
    <message>
        <source>For example 2026-11</source>
        <translation>For eksempel 2026-11</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>PDF-fil</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Velg fil…</translation>
    </message>
    <message>
        <source>Upload new terms…</source>
        <translation>Last opp nye vilkår…</translation>
    </message>
    <message>
        <source>No service terms have been uploaded yet.</source>
        <translation>Ingen servicevilkår er lastet opp ennå.</translation>
    </message>
    <message numerus="yes">
        <source>Current: %1, uploaded %2 by %3, accepted by %Ln contacts.</source>
        <translation>
            <numerusform>Gjeldende: %1, lastet opp %2 av %3, godtatt av %Ln kontakt.</numerusform>
            <numerusform>Gjeldende: %1, lastet opp %2 av %3, godtatt av %Ln kontakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>To upload terms you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation>For å laste opp vilkår trenger du rettigheten «%1» og en database det kan skrives til. Administratoren kan hjelpe.</translation>
    </message>
    <message>
        <source>To upload, enter a label and choose a PDF file.</source>
        <translation>Skriv inn en betegnelse og velg en PDF-fil for å laste opp.</translation>
    </message>
    <message>
        <source>There are already terms with this label. Choose another one.</source>
        <translation>Det finnes allerede vilkår med denne betegnelsen. Velg en annen.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Filen finnes ikke.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Du har ikke lov til å lese denne filen.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Laster opp…</translation>
    </message>
    <message>
        <source>New service terms</source>
        <translation>Nye servicevilkår</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Upload “%1” as the new service terms?</source>
        <translation>Laste opp «%1» som nye servicevilkår?</translation>
    </message>
    <message numerus="yes">
        <source>The column “Service terms” is emptied for %Ln contacts, who must accept again. The history stays. This cannot be undone.</source>
        <translation>
            <numerusform>Kolonnen «Servicevilkår» tømmes for %Ln kontakt, som må godta på nytt. Historikken beholdes. Dette kan ikke angres.</numerusform>
            <numerusform>Kolonnen «Servicevilkår» tømmes for %Ln kontakter, som må godta på nytt. Historikken beholdes. Dette kan ikke angres.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact has accepted the present terms, so nothing is emptied. The history stays. This cannot be undone.</source>
        <translation>Ingen kontakt har godtatt de nåværende vilkårene, så ingenting tømmes. Historikken beholdes. Dette kan ikke angres.</translation>
    </message>
    <message>
        <source>Upload new terms</source>
        <translation>Last opp nye vilkår</translation>
    </message>
</context>
<context>
    <name>kontorist::TermsPage</name>
    <message>
        <source>Service terms</source>
        <translation>Servicevilkår</translation>
    </message>
    <message>
        <source>No service terms yet. Upload a file, and contacts can accept it.</source>
        <translation>Ingen servicevilkår ennå. Last opp en fil, så kan kontakter godta den.</translation>
    </message>
</context>
<context>
    <name>kontorist::TransitionFlow</name>
    <message>
        <source>%1 is Active now.</source>
        <translation>%1 er nå Aktiv.</translation>
    </message>
    <message>
        <source>%1 is Deactivated and can no longer log in.</source>
        <translation>%1 er Deaktivert og kan ikke lenger logge inn.</translation>
    </message>
    <message>
        <source>The login of %1 is deleted; the contact stays.</source>
        <translation>Innloggingen til %1 er slettet; kontakten blir værende.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 er slettet.</translation>
    </message>
    <message>
        <source>The link of %1 no longer works.</source>
        <translation>Lenken til %1 virker ikke lenger.</translation>
    </message>
    <message>
        <source>%1 was not deleted, since the backup before it was not made.</source>
        <translation>%1 ble ikke slettet, siden sikkerhetskopien som skulle tas først, ikke ble laget.</translation>
    </message>
    <message>
        <source>Delete %1 although the backup has gaps?</source>
        <translation>Slette %1 selv om sikkerhetskopien har mangler?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and are missing in the archive.</source>
        <translation>
            <numerusform>%n fil kunne ikke leses og mangler i arkivet.</numerusform>
            <numerusform>%n filer kunne ikke leses og mangler i arkivet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Slett kontakt</translation>
    </message>
    <message>
        <source>Somebody changed this contact meanwhile</source>
        <translation>Noen har endret denne kontakten i mellomtiden</translation>
    </message>
</context>
<context>
    <name>kontorist::UserAccessDialog</name>
    <message>
        <source>Access</source>
        <translation>Tilgang</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Save access</source>
        <translation>Lagre tilgang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laster inn…</translation>
    </message>
    <message>
        <source>Access of %1 at %2</source>
        <comment>person and customer</comment>
        <translation>Tilgangen til %1 hos %2</translation>
    </message>
    <message>
        <source>%1 · %2 · logs in as %3</source>
        <comment>account type, status, login name</comment>
        <translation>%1 · %2 · logger inn som %3</translation>
    </message>
    <message>
        <source>To save, choose the level Administrator again.</source>
        <translation>Velg nivået Administrator igjen for å lagre.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Leave %1 without an administrator?</source>
        <translation>La %1 være uten administrator?</translation>
    </message>
    <message>
        <source>%1 is the only administrator. Afterwards nobody at the customer can manage its login accounts; you still can, here.</source>
        <translation>%1 er den eneste administratoren. Etterpå kan ingen hos kunden administrere innloggingskontoene; du kan det fortsatt, her.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Save the access of %1?</source>
        <translation>Lagre tilgangen til %1?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Ikke lagret ennå: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Forkast endringene</translation>
    </message>
</context>
<context>
    <name>kontorist::UserDetails</name>
    <message>
        <source>Select a customer user to see details and what can be done.</source>
        <translation>Velg en kundebruker for å se detaljer og hva som kan gjøres.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer user(s) selected</source>
        <translation>
            <numerusform>%Ln kundebruker valgt</numerusform>
            <numerusform>%Ln kundebrukere valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>account ID / user ID</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – differs from it</source>
        <translation>%1 – avviker fra den</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotype</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Innloggingsnavn</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Egen konto</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Tillatelser</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Anlegg</translation>
    </message>
    <message>
        <source>Account ID / user ID</source>
        <translation>Konto-ID / bruker-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Opprettet</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Siste innlogging</translation>
    </message>
    <message>
        <source>Everything: the customer has at most one facility</source>
        <translation>Alt: kunden har høyst ett anlegg</translation>
    </message>
    <message>
        <source>None chosen, so nothing is shown</source>
        <translation>Ingen valgt, så ingenting vises</translation>
    </message>
    <message>
        <source>Nothing is recorded for this user.</source>
        <translation>Ingenting er registrert for denne brukeren.</translation>
    </message>
</context>
<context>
    <name>kontorist::UserFlows</name>
    <message>
        <source>The invitation of %1 is cancelled; its link no longer works.</source>
        <translation>Invitasjonen til %1 er trukket tilbake; lenken virker ikke lenger.</translation>
    </message>
    <message>
        <source>%1 is Active at %2 now.</source>
        <translation>%1 er nå Aktiv hos %2.</translation>
    </message>
    <message>
        <source>%1 is Inactive at %2 now.</source>
        <translation>%1 er nå Inaktiv hos %2.</translation>
    </message>
    <message>
        <source>The login of %1 is deleted; the user is Pending.</source>
        <translation>Innloggingen til %1 er slettet; brukeren har status Venter.</translation>
    </message>
    <message>
        <source>%1 is removed from %2.</source>
        <translation>%1 er fjernet fra %2.</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Send invitasjon</translation>
    </message>
    <message>
        <source>Send login details</source>
        <translation>Send innloggingsdetaljer</translation>
    </message>
    <message>
        <source>Give %1 a new login name?</source>
        <translation>Gi %1 et nytt innloggingsnavn?</translation>
    </message>
    <message>
        <source>%1 no longer works as a login name and is never given again. Tell the person the new one: send the login details afterwards.</source>
        <translation>%1 virker ikke lenger som innloggingsnavn og gis aldri ut igjen. Gi personen det nye: send innloggingsdetaljene etterpå.</translation>
    </message>
    <message>
        <source>Give new login name</source>
        <translation>Gi nytt innloggingsnavn</translation>
    </message>
    <message>
        <source>%1 logs in as %2 now.</source>
        <translation>%1 logger nå inn som %2.</translation>
    </message>
    <message>
        <source>Somebody changed this customer user meanwhile</source>
        <translation>Noen har endret denne kundebrukeren i mellomtiden</translation>
    </message>
    <message>
        <source>The login name %1 opens nothing any more.</source>
        <translation>Innloggingsnavnet %1 åpner ingenting lenger.</translation>
    </message>
    <message>
        <source>The person gets a number to log in with. The e-mail address goes on working with the same password.</source>
        <translation>Personen får et nummer å logge inn med. E-postadressen virker fortsatt, med samme passord.</translation>
    </message>
</context>
<context>
    <name>kontorist::WindowedTableView</name>
    <message>
        <source>Position in the list</source>
        <translation>Posisjon i listen</translation>
    </message>
</context>
<context>
    <name>kontorist::WorkOrderDialog</name>
    <message>
        <source>Create work order</source>
        <translation>Opprett arbeidsordre</translation>
    </message>
    <message>
        <source>The order takes title, customer, facility, object and technician from the fault report “%1”.</source>
        <translation>Ordren henter tittel, kunde, anlegg, objekt og tekniker fra feilrapporten «%1».</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Ordrenummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Enter a number that no other order has.</source>
        <translation>Skriv inn et nummer som ingen annen ordre har.</translation>
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
            <numerusform>%Ln kontakt laget</numerusform>
            <numerusform>%Ln kontakter laget</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was made until then stays.</source>
        <translation>Stoppet. Det som ble laget, blir værende.</translation>
    </message>
</context>
</TS>
