<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BookingConfirmationWords</name>
    <message>
        <source>Invoice %1 over %2 is credited.</source>
        <translation>La facture %1 de %2 sera annulée par un avoir.</translation>
    </message>
    <message>
        <source>%1 were paid and are to be paid back.</source>
        <translation>%1 ont été payés et sont à rembourser.</translation>
    </message>
    <message>
        <source>Place %1 becomes free.</source>
        <translation>L’emplacement %1 se libère.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guest links stop working.</source>
        <translation>
            <numerusform>%Ln lien invité ne fonctionnera plus.</numerusform>
            <numerusform>%Ln liens invités ne fonctionneront plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return booking %1 of %2 to unprocessed?</source>
        <translation>Remettre la réservation %1 de %2 à l’état non traité&#x202f;?</translation>
    </message>
    <message>
        <source>It can be offered or approved again.</source>
        <translation>Elle pourra être proposée ou validée à nouveau.</translation>
    </message>
    <message>
        <source>Cancel booking %1 of %2?</source>
        <translation>Annuler la réservation %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Revoke the guest links of booking %1?</source>
        <translation>Révoquer les liens invités de la réservation %1&#x202f;?</translation>
    </message>
    <message>
        <source>The buttons in mails that were sent open nothing any more. A new booking mail carries a new link.</source>
        <translation>Les boutons des e-mails déjà envoyés n’ouvriront plus rien. Un nouvel e-mail de réservation contient un nouveau lien.</translation>
    </message>
    <message>
        <source>Unlink booking %1 from %2?</source>
        <translation>Dissocier la réservation %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>The booking is no longer reached through the account. Where it has a correct e-mail address, booking mails open it again.</source>
        <translation>La réservation ne sera plus accessible par le compte. Si elle a une adresse e-mail correcte, les e-mails de réservation l’ouvriront à nouveau.</translation>
    </message>
    <message>
        <source>Allow guest links for booking %1?</source>
        <translation>Autoriser les liens invités pour la réservation %1&#x202f;?</translation>
    </message>
    <message>
        <source>The booking is from before the cut-off and was handled by hand. From now on booking mails to %1 carry a link that opens it. This is noted in the log.</source>
        <translation>La réservation date d’avant la bascule et a été traitée à la main. Désormais, les e-mails de réservation à %1 contiendront un lien qui l’ouvre. Cela est noté dans le journal.</translation>
    </message>
    <message>
        <source>%1: booking %2?</source>
        <comment>action, number</comment>
        <translation>%1&#x202f;: réservation %2&#x202f;?</translation>
    </message>
    <message>
        <source>Not possible now for booking %1</source>
        <translation>Pas possible maintenant pour la réservation %1</translation>
    </message>
    <message>
        <source>Place %1 is held by booking B-%2 of %3.</source>
        <translation>L’emplacement %1 est occupé par la réservation B-%2 de %3.</translation>
    </message>
</context>
<context>
    <name>BookingTable</name>
    <message>
        <source>reply is late</source>
        <translation>réponse en retard</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a place</comment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>has an account</source>
        <translation>a un compte</translation>
    </message>
    <message>
        <source>bounced</source>
        <comment>mail to the address</comment>
        <translation>e-mail renvoyé</translation>
    </message>
    <message>
        <source>not correct</source>
        <comment>an e-mail address</comment>
        <translation>incorrecte</translation>
    </message>
    <message>
        <source>%1 has an active account with this address, but the booking is not linked to it.</source>
        <translation>%1 a un compte actif avec cette adresse, mais la réservation n’y est pas associée.</translation>
    </message>
    <message>
        <source>Mail to this address came back.</source>
        <translation>Un e-mail à cette adresse est revenu.</translation>
    </message>
    <message>
        <source>This is not a correct address, so no mail can be sent.</source>
        <translation>Cette adresse n’est pas correcte&#x202f;: aucun e-mail ne peut être envoyé.</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>Associée à %1</translation>
    </message>
    <message>
        <source>Linked to %1 at %2</source>
        <translation>Associée à %1 chez %2</translation>
    </message>
    <message>
        <source>%1 without VAT, %2 VAT</source>
        <translation>%1 hors TVA, TVA %2</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Pas encore de facture</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No booking is %1 with these filters</source>
        <translation>Aucune réservation au statut %1 avec ces filtres</translation>
    </message>
    <message>
        <source>No booking matches these filters</source>
        <translation>Aucune réservation ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Columns of the bookings table</source>
        <translation>Colonnes du tableau des réservations</translation>
    </message>
    <message>
        <source>No bookings yet</source>
        <translation>Pas encore de réservations</translation>
    </message>
    <message>
        <source>A booking is a place at an event for an exhibitor: offered, answered, approved and invoiced. Add an event first.</source>
        <translation>Une réservation est un emplacement à un événement pour un exposant&#x202f;: offre, réponse, validation et facture. Ajoutez d’abord un événement.</translation>
    </message>
    <message>
        <source>Add booking</source>
        <translation>Ajouter une réservation</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>is not a whole number from 0 up</source>
        <translation>n’est pas un nombre entier supérieur ou égal à 0</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation>ne figure pas parmi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples&#x202f;:</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Afficher cette aide et quitter.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Afficher la version et quitter.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Give either ids or --stdin.</source>
        <translation>Indiquez soit des numéros, soit --stdin.</translation>
    </message>
    <message>
        <source>An id is a number from 1 up.</source>
        <translation>Un numéro (id) est un nombre supérieur ou égal à 1.</translation>
    </message>
    <message>
        <source>%1 done, %2 not done.</source>
        <translation>Effectués&#x202f;: %1, non effectués&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Read the ids from standard input: one a line, or the lines of a list made with --json.</source>
        <translation>Lire les numéros sur l’entrée standard&#x202f;: un par ligne, ou les lignes d’une liste produite avec --json.</translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation>Le complètement existe pour bash, zsh et fish.</translation>
    </message>
    <message>
        <source>Give either --database or --profile.</source>
        <translation>Indiquez soit --database, soit --profile.</translation>
    </message>
    <message>
        <source>The command line holds text that is not UTF-8.</source>
        <translation>La ligne de commande contient du texte qui n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The database: a path or sqlite:///path. Without it, the one that the desktop opens.</source>
        <translation>La base de données&#x202f;: un chemin ou sqlite:///chemin. Sans cette option, celle qu’ouvre le programme de bureau.</translation>
    </message>
    <message>
        <source>A saved connection instead of --database.</source>
        <translation>Une connexion enregistrée au lieu de --database.</translation>
    </message>
    <message>
        <source>Print JSON: one object per line; errors as one object.</source>
        <translation>Écrire en JSON&#x202f;: un objet par ligne&#x202f;; les erreurs sous forme d’un seul objet.</translation>
    </message>
    <message>
        <source>Language of what is printed for people.</source>
        <translation>Langue des textes destinés aux personnes.</translation>
    </message>
    <message>
        <source>Answer every confirmation with yes.</source>
        <translation>Répondre oui à toutes les confirmations.</translation>
    </message>
    <message>
        <source>Read the password of the database from the first line of standard input.</source>
        <translation>Lire le mot de passe de la base de données sur la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Print the man page and end.</source>
        <translation>Afficher la page de manuel et quitter.</translation>
    </message>
    <message>
        <source>Print the completion script of a shell and end.</source>
        <translation>Afficher le script de complètement d’un shell et quitter.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Token to confirm with</source>
        <translation>Jeton de confirmation</translation>
    </message>
    <message>
        <source>Give either --token or --email.</source>
        <translation>Indiquez soit --token, soit --email.</translation>
    </message>
    <message>
        <source>Name who accepts: add --email.</source>
        <translation>Indiquez qui accepte&#x202f;: ajoutez --email.</translation>
    </message>
    <message>
        <source>What a portal does for a person: register, confirm, accept terms.</source>
        <translation>Ce qu’un portail fait pour une personne&#x202f;: inscrire, confirmer, accepter les conditions.</translation>
    </message>
    <message>
        <source>Register a person; the password is read from standard input.</source>
        <translation>Inscrire une personne&#x202f;; le mot de passe est lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The secret of a mailed link: active at once.</source>
        <translation>Le secret d’un lien envoyé&#x202f;: actif immédiatement.</translation>
    </message>
    <message>
        <source>Self-registration: prints the token that confirms it.</source>
        <translation>Auto-inscription&#x202f;: affiche le jeton qui la confirme.</translation>
    </message>
    <message>
        <source>Register; the first line of the file is the password.</source>
        <translation>Inscrire&#x202f;; la première ligne du fichier est le mot de passe.</translation>
    </message>
    <message>
        <source>Confirm a registration with the token that was mailed.</source>
        <translation>Confirmer une inscription avec le jeton envoyé par e-mail.</translation>
    </message>
    <message>
        <source>The secret of the link.</source>
        <translation>Le secret du lien.</translation>
    </message>
    <message>
        <source>Accept the current terms for a person.</source>
        <translation>Accepter les conditions en vigueur pour une personne.</translation>
    </message>
    <message>
        <source>E-mail address of the person.</source>
        <translation>Adresse e-mail de la personne.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>SEQ</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>ACTOR</source>
        <translation>AUTEUR</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>OBJET</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>There may be more: --before %1, or --limit 0 for all.</source>
        <translation>Il y en a peut-être d’autres&#x202f;: --before %1, ou --limit 0 pour tout afficher.</translation>
    </message>
    <message>
        <source>%1 lines checked, the chain is intact.</source>
        <translation>%1 lignes contrôlées, la chaîne est intacte.</translation>
    </message>
    <message>
        <source>Read and verify the log of everything that was changed.</source>
        <translation>Lire et vérifier le journal de toutes les modifications.</translation>
    </message>
    <message>
        <source>List what was done, newest first.</source>
        <translation>Lister ce qui a été fait, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Only about this, e.g. contact:12 or terms.</source>
        <translation>Seulement à ce sujet, p. ex. contact:12 ou terms.</translation>
    </message>
    <message>
        <source>Only where actor or action holds this text.</source>
        <translation>Seulement si l’auteur ou l’action contient ce texte.</translation>
    </message>
    <message>
        <source>At most so many; 0 for all. Without it 100, or all with --json.</source>
        <translation>Nombre maximal&#x202f;; 0 pour tout. Sans cette option 100, ou tout avec --json.</translation>
    </message>
    <message>
        <source>Only lines before this number.</source>
        <translation>Seulement les lignes avant ce numéro.</translation>
    </message>
    <message>
        <source>What happened to contact 12.</source>
        <translation>Ce qui est arrivé au contact 12.</translation>
    </message>
    <message>
        <source>Compute the whole chain anew and compare.</source>
        <translation>Recalculer toute la chaîne et comparer.</translation>
    </message>
    <message>
        <source>Show number and hash of the last line, to be kept outside as a witness.</source>
        <translation>Afficher le numéro et l’empreinte de la dernière ligne, à conserver ailleurs comme témoin.</translation>
    </message>
    <message>
        <source>Contact %1: checking the archive, %2 %</source>
        <translation>Contact %1&#x202f;: contrôle de l’archive, %2&#x202f;%</translation>
    </message>
    <message>
        <source>Contact %1: %2 %</source>
        <translation>Contact %1&#x202f;: %2&#x202f;%</translation>
    </message>
    <message>
        <source>Contact %1: not in the archive: %2</source>
        <translation>Contact %1&#x202f;: absent de l’archive&#x202f;: %2</translation>
    </message>
    <message>
        <source>Name the folder: add --to.</source>
        <translation>Indiquez le dossier&#x202f;: ajoutez --to.</translation>
    </message>
    <message>
        <source>Back up the data of contacts: one verified ZIP file for each, named after the contact.</source>
        <translation>Sauvegarder les données de contacts&#x202f;: pour chacun, un fichier ZIP vérifié, portant le nom du contact.</translation>
    </message>
    <message>
        <source>Numbers of the contacts.</source>
        <translation>Numéros des contacts.</translation>
    </message>
    <message>
        <source>Folder for the files; must exist.</source>
        <translation>Dossier des fichiers&#x202f;; doit exister.</translation>
    </message>
    <message>
        <source>Replace a file of that name; without it a number is added to the name.</source>
        <translation>Remplacer un fichier du même nom&#x202f;; sans cette option, un numéro est ajouté au nom.</translation>
    </message>
    <message>
        <source>The archive of contact 12.</source>
        <translation>L’archive du contact 12.</translation>
    </message>
    <message>
        <source>One archive for each deactivated contact.</source>
        <translation>Une archive pour chaque contact désactivé.</translation>
    </message>
    <message>
        <source>Name of the person.</source>
        <translation>Nom de la personne.</translation>
    </message>
    <message>
        <source>E-mail address; empty for none.</source>
        <translation>Adresse e-mail&#x202f;; vide pour aucune.</translation>
    </message>
    <message>
        <source>Company; empty for none.</source>
        <translation>Entreprise&#x202f;; vide pour aucune.</translation>
    </message>
    <message>
        <source>Phone number; empty for none.</source>
        <translation>Numéro de téléphone&#x202f;; vide pour aucun.</translation>
    </message>
    <message>
        <source>Language in which the person is written to.</source>
        <translation>Langue dans laquelle on écrit à la personne.</translation>
    </message>
    <message>
        <source>A contact needs a name: add --name.</source>
        <translation>Un contact doit avoir un nom&#x202f;: ajoutez --name.</translation>
    </message>
    <message>
        <source>Change the e-mail address of %1? Links that were sent to the old address stop working.</source>
        <translation>Modifier l’adresse e-mail de %1&#x202f;? Les liens envoyés à l’ancienne adresse ne fonctionneront plus.</translation>
    </message>
    <message>
        <source>Add a contact; nothing is mailed.</source>
        <translation>Ajouter un contact&#x202f;; aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>A contact who is written to in Swedish.</source>
        <translation>Un contact à qui l’on écrit en suédois.</translation>
    </message>
    <message>
        <source>Change a contact; fields that are not named stay.</source>
        <translation>Modifier un contact&#x202f;; les champs non indiqués restent inchangés.</translation>
    </message>
    <message>
        <source>Number of the contact.</source>
        <translation>Numéro du contact.</translation>
    </message>
    <message>
        <source>Another phone number.</source>
        <translation>Un autre numéro de téléphone.</translation>
    </message>
    <message>
        <source>Only if the contact still has this row version; else exit status 5.</source>
        <translation>Seulement si le contact a encore cette version de ligne&#x202f;; sinon, code de sortie 5.</translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation>Ligne %1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Nothing was written. New: %1, the same already: %2, with errors: %3.</source>
        <translation>Rien n’a été écrit. Nouveaux&#x202f;: %1, déjà identiques&#x202f;: %2, avec erreurs&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Added: %1, the same already: %2, with errors: %3.</source>
        <translation>Ajoutés&#x202f;: %1, déjà identiques&#x202f;: %2, avec erreurs&#x202f;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) exported.</source>
        <translation>
            <numerusform>%n contact exporté.</numerusform>
            <numerusform>%n contacts exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the contacts of a CSV file; rows that are there already are left alone.</source>
        <translation>Ajouter les contacts d’un fichier CSV&#x202f;; les lignes déjà présentes ne sont pas modifiées.</translation>
    </message>
    <message>
        <source>CSV file with a header row, in UTF-8.</source>
        <translation>Fichier CSV avec une ligne d’en-tête, en UTF-8.</translation>
    </message>
    <message>
        <source>Only say what would become of each row.</source>
        <translation>Dire seulement ce que deviendrait chaque ligne.</translation>
    </message>
    <message>
        <source>Which column, by header or number, holds name, email, phone, company or language; may stand several times.</source>
        <translation>Quelle colonne, par son titre ou son numéro, contient name, email, phone, company ou language&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>What stands between the cells; without it, what the file shows.</source>
        <translation>Ce qui sépare les cellules&#x202f;; sans cette option, ce que montre le fichier.</translation>
    </message>
    <message>
        <source>Language of contacts whose row names none; en without it.</source>
        <translation>Langue des contacts dont la ligne n’en indique aucune&#x202f;; en sans cette option.</translation>
    </message>
    <message>
        <source>See which rows are new, the same already, or wrong.</source>
        <translation>Voir quelles lignes sont nouvelles, déjà identiques ou erronées.</translation>
    </message>
    <message>
        <source>Columns with names of their own.</source>
        <translation>Des colonnes aux noms différents.</translation>
    </message>
    <message>
        <source>Write contacts to a CSV file.</source>
        <translation>Écrire des contacts dans un fichier CSV.</translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation>Le fichier à écrire&#x202f;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>All active contacts.</source>
        <translation>Tous les contacts actifs.</translation>
    </message>
    <message>
        <source>A file that a spreadsheet in the Nordic countries opens by itself.</source>
        <translation>Un fichier qu’un tableur des pays nordiques ouvre directement.</translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation>Remplacer le fichier s’il existe déjà.</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets.</source>
        <translation>Commencer par une marque d’ordre des octets, pour les tableurs.</translation>
    </message>
    <message>
        <source>What to put between the cells; comma without it.</source>
        <translation>Ce qui sépare les cellules&#x202f;; sans cette option, une virgule.</translation>
    </message>
    <message>
        <source>%1 got a link less than a day ago (%2). Make a new one, which replaces it?</source>
        <translation>%1 a reçu un lien il y a moins d’un jour (%2). En créer un nouveau, qui le remplace&#x202f;?</translation>
    </message>
    <message>
        <source>the mail program did not open; “contacts invite %1” makes a new link</source>
        <translation>la messagerie ne s’est pas ouverte&#x202f;; «&#x202f;contacts invite %1&#x202f;» crée un nouveau lien</translation>
    </message>
    <message numerus="yes">
        <source>Wipe the old login of %n contact(s) and invite anew? This cannot be undone.</source>
        <translation>
            <numerusform>Effacer l’ancien accès de %n contact et réinviter&#x202f;? Cette action est irréversible.</numerusform>
            <numerusform>Effacer l’ancien accès de %n contacts et réinviter&#x202f;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail was opened. “contacts invite ID” makes a link to send.</source>
        <translation>Aucun e-mail n’a été ouvert. «&#x202f;contacts invite ID&#x202f;» crée un lien à envoyer.</translation>
    </message>
    <message>
        <source>Language of the message; the contact&apos;s own without it.</source>
        <translation>Langue du message&#x202f;; sans cette option, celle du contact.</translation>
    </message>
    <message>
        <source>Send activation requests: the mail program opens with the message for review.</source>
        <translation>Envoyer des demandes d’activation&#x202f;: la messagerie s’ouvre avec le message à relire.</translation>
    </message>
    <message>
        <source>Open nothing; print the link and the mailto address, which hold a secret.</source>
        <translation>Ne rien ouvrir&#x202f;; afficher le lien et l’adresse mailto, qui contiennent un secret.</translation>
    </message>
    <message>
        <source>Open the message to contact 12 in the mail program.</source>
        <translation>Ouvrir le message au contact 12 dans la messagerie.</translation>
    </message>
    <message>
        <source>Links of two contacts, to be sent by another program.</source>
        <translation>Les liens de deux contacts, à envoyer par un autre programme.</translation>
    </message>
    <message>
        <source>Wipe the login of deactivated contacts and invite them anew; needs ADMINISTER.</source>
        <translation>Effacer l’accès de contacts désactivés et les réinviter&#x202f;; exige ADMINISTER.</translation>
    </message>
    <message>
        <source>Open no mail program; send a link later with invite.</source>
        <translation>Ne pas ouvrir la messagerie&#x202f;; envoyer un lien plus tard avec invite.</translation>
    </message>
    <message>
        <source>Contact 12 starts over; the message opens in the mail program.</source>
        <translation>Le contact 12 repart de zéro&#x202f;; le message s’ouvre dans la messagerie.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>E-MAIL ADDRESS</source>
        <translation>ADRESSE E-MAIL</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUT</translation>
    </message>
    <message>
        <source>COMPANY</source>
        <translation>ENTREPRISE</translation>
    </message>
    <message>
        <source>INVITATION</source>
        <translation>INVITATION</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CRÉÉ</translation>
    </message>
    <message>
        <source>There are more: --after %1, or --limit 0 for all.</source>
        <translation>Il y en a d’autres&#x202f;: --after %1, ou --limit 0 pour tout afficher.</translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation>AUTORISÉ</translation>
    </message>
    <message>
        <source>REASON</source>
        <translation>RAISON</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>List contacts.</source>
        <translation>Lister les contacts.</translation>
    </message>
    <message>
        <source>Go on after this place: the cursor of a row of an earlier list in the same order.</source>
        <translation>Continuer après cet endroit&#x202f;: le curseur d’une ligne d’une liste précédente dans le même ordre.</translation>
    </message>
    <message>
        <source>The newest contacts that still have to be activated.</source>
        <translation>Les contacts les plus récents qui restent à activer.</translation>
    </message>
    <message>
        <source>The first 50 contacts with “berg” in name, address or company, for a script.</source>
        <translation>Les 50 premiers contacts avec «&#x202f;berg&#x202f;» dans le nom, l’adresse ou l’entreprise, pour un script.</translation>
    </message>
    <message>
        <source>Count contacts exactly.</source>
        <translation>Compter exactement les contacts.</translation>
    </message>
    <message>
        <source>How many invitations have run out.</source>
        <translation>Combien d’invitations ont expiré.</translation>
    </message>
    <message>
        <source>One number for each status; --status is not looked at.</source>
        <translation>Un nombre par statut&#x202f;; --status n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>Show one contact.</source>
        <translation>Afficher un contact.</translation>
    </message>
    <message>
        <source>Everything about contact 12 as one JSON object.</source>
        <translation>Tout sur le contact 12 sous forme d’un objet JSON.</translation>
    </message>
    <message>
        <source>List what can be done with a contact now, and why not.</source>
        <translation>Lister ce qui peut être fait d’un contact maintenant, et pourquoi le reste ne le peut pas.</translation>
    </message>
    <message>
        <source>Every action with yes, or no and the reason.</source>
        <translation>Chaque action avec oui, ou non et la raison.</translation>
    </message>
    <message>
        <source>List, add and edit contacts, and act on them.</source>
        <translation>Lister, ajouter et modifier des contacts, et agir sur eux.</translation>
    </message>
    <message numerus="yes">
        <source>Activate %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Activer %n contact&#x202f;? Cette action est irréversible.</numerusform>
            <numerusform>Activer %n contacts&#x202f;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Désactiver %n contact&#x202f;? Cette action est irréversible.</numerusform>
            <numerusform>Désactiver %n contacts&#x202f;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the logins of %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer les accès de %n contact&#x202f;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer les accès de %n contacts&#x202f;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) with their jobs? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer %n contact avec ses travaux&#x202f;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer %n contacts avec leurs travaux&#x202f;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stop working.</source>
        <translation>
            <numerusform>%n lien ne fonctionnera plus.</numerusform>
            <numerusform>%n liens ne fonctionneront plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate %1? This cannot be undone. %2</source>
        <translation>Activer %1&#x202f;? Cette action est irréversible. %2</translation>
    </message>
    <message>
        <source>Deactivate %1? This cannot be undone. %2</source>
        <translation>Désactiver %1&#x202f;? Cette action est irréversible. %2</translation>
    </message>
    <message>
        <source>Delete the logins of %1? This cannot be undone. %2</source>
        <translation>Supprimer les accès de %1&#x202f;? Cette action est irréversible. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) are removed.</source>
        <translation>
            <numerusform>%n accès est supprimé.</numerusform>
            <numerusform>%n accès sont supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1? This cannot be undone. %2</source>
        <translation>Supprimer %1&#x202f;? Cette action est irréversible. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are deleted.</source>
        <translation>
            <numerusform>%n travail est supprimé.</numerusform>
            <numerusform>%n travaux sont supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>--row-version belongs to a single contact.</source>
        <translation>--row-version ne vaut que pour un seul contact.</translation>
    </message>
    <message>
        <source>Activate contacts who registered but never confirmed.</source>
        <translation>Activer des contacts inscrits qui n’ont jamais confirmé.</translation>
    </message>
    <message>
        <source>Activate contact 12 without asking.</source>
        <translation>Activer le contact 12 sans demander.</translation>
    </message>
    <message>
        <source>Block the logins of active contacts for good.</source>
        <translation>Bloquer définitivement les accès de contacts actifs.</translation>
    </message>
    <message>
        <source>Deactivate three contacts, each by itself.</source>
        <translation>Désactiver trois contacts, chacun séparément.</translation>
    </message>
    <message>
        <source>Remove the logins of active contacts; the contacts stay.</source>
        <translation>Retirer les accès de contacts actifs&#x202f;; les contacts restent.</translation>
    </message>
    <message>
        <source>Contact 12 becomes unregistered.</source>
        <translation>Le contact 12 devient non inscrit.</translation>
    </message>
    <message>
        <source>Delete contacts with their jobs, links and messages.</source>
        <translation>Supprimer des contacts avec leurs travaux, liens et messages.</translation>
    </message>
    <message>
        <source>Delete contact 12, unless a job of theirs is in progress.</source>
        <translation>Supprimer le contact 12, sauf si l’un de ses travaux est en cours.</translation>
    </message>
    <message>
        <source>Make the activation links of contacts dead.</source>
        <translation>Rendre inutilisables les liens d’activation de contacts.</translation>
    </message>
    <message>
        <source>Contacts whose numbers come from another command.</source>
        <translation>Des contacts dont les numéros viennent d’une autre commande.</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Version du schéma</translation>
    </message>
    <message>
        <source>Compatible from schema</source>
        <translation>Compatible à partir du schéma</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation>Fichiers à côté</translation>
    </message>
    <message>
        <source>Last line of the audit log</source>
        <translation>Dernière ligne du journal d’audit</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Données de démonstration</translation>
    </message>
    <message>
        <source>Can be written</source>
        <translation>Accessible en écriture</translation>
    </message>
    <message>
        <source>Checked: contacts %1, files %2, lines of the audit log %3.</source>
        <translation>Contrôlé&#x202f;: contacts %1, fichiers %2, lignes du journal d’audit %3.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Create, check and copy the database.</source>
        <translation>Créer, contrôler et copier la base de données.</translation>
    </message>
    <message>
        <source>Create a database; the file must not exist.</source>
        <translation>Créer une base de données&#x202f;; le fichier ne doit pas exister.</translation>
    </message>
    <message>
        <source>An empty database in the working folder.</source>
        <translation>Une base de données vide dans le dossier de travail.</translation>
    </message>
    <message>
        <source>Bring an older database up to date; a copy of the file is kept.</source>
        <translation>Mettre à jour une base de données plus ancienne&#x202f;; une copie du fichier est conservée.</translation>
    </message>
    <message>
        <source>Show what the database is and holds.</source>
        <translation>Afficher ce qu’est la base de données et ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Check integrity, references, illegal states, files and the audit chain.</source>
        <translation>Contrôler l’intégrité, les références, les états interdits, les fichiers et la chaîne d’audit.</translation>
    </message>
    <message>
        <source>Copy the database into a new file, verified, while it is in use.</source>
        <translation>Copier la base de données dans un nouveau fichier, avec vérification, pendant son utilisation.</translation>
    </message>
    <message>
        <source>The file to write; must not exist.</source>
        <translation>Le fichier à écrire&#x202f;; ne doit pas exister.</translation>
    </message>
    <message>
        <source>A copy for the night; the job files stand beside the database.</source>
        <translation>Une copie pour la nuit&#x202f;; les fichiers des travaux se trouvent à côté de la base de données.</translation>
    </message>
    <message>
        <source>Fill an empty database with a lifelike print shop; creates the file.</source>
        <translation>Remplir une base de données vide avec une imprimerie plausible&#x202f;; crée le fichier.</translation>
    </message>
    <message>
        <source>So many contacts; 5000 without it.</source>
        <translation>Nombre de contacts&#x202f;; 5000 sans cette option.</translation>
    </message>
    <message>
        <source>The same number gives the same data.</source>
        <translation>Le même nombre donne les mêmes données.</translation>
    </message>
    <message>
        <source>A small office to try things in.</source>
        <translation>Un petit bureau pour faire des essais.</translation>
    </message>
    <message>
        <source>CONTACT</source>
        <translation>CONTACT</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMÉRO</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>LIBELLÉ</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHIERS</translation>
    </message>
    <message>
        <source>Job %1 (%2): %3 (%4)</source>
        <translation>Travail %1 (%2)&#x202f;: %3 (%4)</translation>
    </message>
    <message>
        <source>Brought in: %1, not brought in: %2.</source>
        <translation>Importés&#x202f;: %1, non importés&#x202f;: %2.</translation>
    </message>
    <message>
        <source>List print jobs, bring them in, change their status.</source>
        <translation>Lister les travaux d’impression, les importer, modifier leur statut.</translation>
    </message>
    <message>
        <source>List jobs with their files, newest first.</source>
        <translation>Lister les travaux avec leurs fichiers, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Only jobs of this contact.</source>
        <translation>Seulement les travaux de ce contact.</translation>
    </message>
    <message>
        <source>At most so many; 0, as without it, for all.</source>
        <translation>Nombre maximal&#x202f;; 0, comme sans cette option, pour tout.</translation>
    </message>
    <message>
        <source>The jobs of contact 12 for a script.</source>
        <translation>Les travaux du contact 12 pour un script.</translation>
    </message>
    <message>
        <source>Bring in jobs with their files from a JSON file.</source>
        <translation>Importer des travaux avec leurs fichiers depuis un fichier JSON.</translation>
    </message>
    <message>
        <source>JSON array of jobs; the files they name lie in its folder or below.</source>
        <translation>Tableau JSON de travaux&#x202f;; les fichiers qu’il nomme se trouvent dans son dossier ou au-dessous.</translation>
    </message>
    <message>
        <source>Bring in the jobs of the day.</source>
        <translation>Importer les travaux du jour.</translation>
    </message>
    <message>
        <source>Set the status of a job.</source>
        <translation>Définir le statut d’un travail.</translation>
    </message>
    <message>
        <source>Number of the job in jobs list (not the job number).</source>
        <translation>Identifiant du travail dans jobs list (et non le numéro du travail).</translation>
    </message>
    <message>
        <source>The new status.</source>
        <translation>Le nouveau statut.</translation>
    </message>
    <message>
        <source>Job 7 is done.</source>
        <translation>Le travail 7 est terminé.</translation>
    </message>
    <message>
        <source>PURPOSE</source>
        <translation>USAGE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation>DESTINATAIRE</translation>
    </message>
    <message>
        <source>ISSUED</source>
        <translation>ÉMIS</translation>
    </message>
    <message>
        <source>VALID UNTIL</source>
        <translation>VALABLE JUSQU’AU</translation>
    </message>
    <message>
        <source>The ledger of the links that were mailed.</source>
        <translation>Le registre des liens envoyés.</translation>
    </message>
    <message>
        <source>List links, newest first; never the secret in them.</source>
        <translation>Lister les liens, du plus récent au plus ancien&#x202f;; jamais leur secret.</translation>
    </message>
    <message>
        <source>Only links for this.</source>
        <translation>Seulement les liens ayant cet usage.</translation>
    </message>
    <message>
        <source>Only links in this state.</source>
        <translation>Seulement les liens dans cet état.</translation>
    </message>
    <message>
        <source>Only links of this contact.</source>
        <translation>Seulement les liens de ce contact.</translation>
    </message>
    <message>
        <source>Every link that still opens something.</source>
        <translation>Chaque lien qui ouvre encore quelque chose.</translation>
    </message>
    <message>
        <source>Make links dead.</source>
        <translation>Rendre des liens inutilisables.</translation>
    </message>
    <message>
        <source>Numbers of the links.</source>
        <translation>Numéros des liens.</translation>
    </message>
    <message>
        <source>Two links that went astray.</source>
        <translation>Deux liens qui se sont égarés.</translation>
    </message>
    <message>
        <source>New terms need a label, such as 2026-11: add --label.</source>
        <translation>De nouvelles conditions ont besoin d’un libellé, par exemple 2026-11&#x202f;: ajoutez --label.</translation>
    </message>
    <message numerus="yes">
        <source>Upload new terms? %n contact(s) must accept them anew.</source>
        <translation>
            <numerusform>Téléverser de nouvelles conditions&#x202f;? %n contact devra les accepter à nouveau.</numerusform>
            <numerusform>Téléverser de nouvelles conditions&#x202f;? %n contacts devront les accepter à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>CURRENT</source>
        <translation>EN VIGUEUR</translation>
    </message>
    <message>
        <source>ACCEPTED BY</source>
        <translation>ACCEPTÉ PAR</translation>
    </message>
    <message>
        <source>UPLOADED</source>
        <translation>TÉLÉVERSÉ</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>PAR</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>Upload and show the service terms.</source>
        <translation>Téléverser et afficher les conditions de service.</translation>
    </message>
    <message>
        <source>Make a file the current terms; everybody must accept anew.</source>
        <translation>Faire d’un fichier les conditions en vigueur&#x202f;; tous doivent accepter à nouveau.</translation>
    </message>
    <message>
        <source>The terms, e.g. a PDF file.</source>
        <translation>Les conditions, p. ex. un fichier PDF.</translation>
    </message>
    <message>
        <source>Name of the version, e.g. 2026-11.</source>
        <translation>Nom de la version, p. ex. 2026-11.</translation>
    </message>
    <message>
        <source>New terms without asking.</source>
        <translation>De nouvelles conditions sans demander.</translation>
    </message>
    <message>
        <source>Show all versions of the terms, newest first.</source>
        <translation>Afficher toutes les versions des conditions, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>Only this status; may stand several times.</source>
        <translation>Seulement ce statut&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Only contacts with the invited flag.</source>
        <translation>Seulement les contacts marqués comme invités.</translation>
    </message>
    <message>
        <source>Only contacts whose activation link is in this state.</source>
        <translation>Seulement les contacts dont le lien d’activation est dans cet état.</translation>
    </message>
    <message>
        <source>Only contacts with this text in name, e-mail address or company.</source>
        <translation>Seulement les contacts avec ce texte dans le nom, l’adresse e-mail ou l’entreprise.</translation>
    </message>
    <message>
        <source>Only contacts of exactly this company.</source>
        <translation>Seulement les contacts de cette entreprise exactement.</translation>
    </message>
    <message>
        <source>Only contacts created at or after this day or time (ISO 8601, UTC).</source>
        <translation>Seulement les contacts créés à partir de ce jour ou de cette heure (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Only contacts created before this day or time (ISO 8601, UTC).</source>
        <translation>Seulement les contacts créés avant ce jour ou cette heure (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Order by name, email, status, company, terms, invited or created; may stand several times.</source>
        <translation>Trier par name, email, status, company, terms, invited ou created&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>link valid</source>
        <translation>lien valable</translation>
    </message>
    <message>
        <source>link expired</source>
        <translation>lien expiré</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Link valid until</source>
        <translation>Lien valable jusqu’au</translation>
    </message>
    <message>
        <source>Service terms accepted</source>
        <translation>Conditions de service acceptées</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Row version</source>
        <translation>Version de ligne</translation>
    </message>
    <message>
        <source>The contact has no invitation that could be revoked.</source>
        <translation>Le contact n’a pas d’invitation à révoquer.</translation>
    </message>
    <message>
        <source>Jobs of this contact are in progress, so it cannot be deleted.</source>
        <translation>Des travaux de ce contact sont en cours&#x202f;; il ne peut donc pas être supprimé.</translation>
    </message>
    <message>
        <source>You lack the right to do this: %1.</source>
        <translation>Vous n’avez pas le droit nécessaire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The database can only be read, not written.</source>
        <translation>La base de données est en lecture seule.</translation>
    </message>
    <message>
        <source>Only the person can do this.</source>
        <translation>Seule la personne peut le faire.</translation>
    </message>
    <message>
        <source>The answer was no, so nothing was done.</source>
        <translation>La réponse était non&#x202f;; rien n’a été fait.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile; look again and repeat.</source>
        <translation>Quelqu’un l’a modifié entre-temps&#x202f;; vérifiez et recommencez.</translation>
    </message>
    <message>
        <source>Somebody changed the same field meanwhile: %1.</source>
        <translation>Quelqu’un a modifié le même champ entre-temps&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation>La réponse a déjà été donnée.</translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation>Ce contact n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Ce travail n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation>Ce lien n’existe pas.</translation>
    </message>
    <message>
        <source>The link is dead already.</source>
        <translation>Le lien est déjà inutilisable.</translation>
    </message>
    <message>
        <source>The link is unknown, used, replaced, revoked or has expired.</source>
        <translation>Le lien est inconnu, utilisé, remplacé, révoqué ou expiré.</translation>
    </message>
    <message>
        <source>There is a login for this already.</source>
        <translation>Il existe déjà un accès pour cela.</translation>
    </message>
    <message>
        <source>No service terms were uploaded yet.</source>
        <translation>Les conditions de service n’ont pas encore été téléversées.</translation>
    </message>
    <message>
        <source>The current terms are accepted already.</source>
        <translation>Les conditions en vigueur sont déjà acceptées.</translation>
    </message>
    <message>
        <source>No mail program can be opened on this computer; --print shows the link instead.</source>
        <translation>Aucune messagerie ne peut être ouverte sur cet ordinateur&#x202f;; --print affiche le lien à la place.</translation>
    </message>
    <message>
        <source>The mail program did not open, so the link was revoked; --print shows a link instead.</source>
        <translation>La messagerie ne s’est pas ouverte, le lien a donc été révoqué&#x202f;; --print affiche un lien à la place.</translation>
    </message>
    <message>
        <source>A value is missing: %2.</source>
        <translation>Il manque une valeur&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The value is too long (at most %1 characters): %2.</source>
        <translation>La valeur est trop longue (%1 caractères au plus)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The value holds a control character: %2.</source>
        <translation>La valeur contient un caractère de contrôle&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This language is not known: %1.</source>
        <translation>Cette langue est inconnue&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is a contact with this e-mail address already.</source>
        <translation>Il existe déjà un contact avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>The e-mail address is a login, so it cannot be removed.</source>
        <translation>L’adresse e-mail sert à se connecter&#x202f;; elle ne peut donc pas être retirée.</translation>
    </message>
    <message>
        <source>The e-mail address stands in the file twice with different values.</source>
        <translation>L’adresse e-mail figure deux fois dans le fichier avec des valeurs différentes.</translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>L’adresse e-mail est vide.</translation>
    </message>
    <message>
        <source>The e-mail address holds a control character.</source>
        <translation>L’adresse e-mail contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>The e-mail address holds a blank.</source>
        <translation>L’adresse e-mail contient une espace.</translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation>L’adresse e-mail n’a pas de @.</translation>
    </message>
    <message>
        <source>The e-mail address has more than one @.</source>
        <translation>L’adresse e-mail a plus d’un @.</translation>
    </message>
    <message>
        <source>The part of the e-mail address before the @ is not valid.</source>
        <translation>La partie de l’adresse e-mail avant le @ n’est pas valable.</translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not valid.</source>
        <translation>La partie de l’adresse e-mail après le @ n’est pas valable.</translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation>L’adresse e-mail est trop longue.</translation>
    </message>
    <message>
        <source>The password is too short: at least 12 characters.</source>
        <translation>Le mot de passe est trop court&#x202f;: au moins 12 caractères.</translation>
    </message>
    <message>
        <source>The password is too long: at most 128 characters.</source>
        <translation>Le mot de passe est trop long&#x202f;: 128 caractères au plus.</translation>
    </message>
    <message>
        <source>A password is expected on standard input.</source>
        <translation>Un mot de passe est attendu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>This is not an id: %2.</source>
        <translation>Ce n’est pas un numéro (id)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The text is not UTF-8: %2. Save the file as “CSV UTF-8”.</source>
        <translation>Le texte n’est pas en UTF-8&#x202f;: %2. Enregistrez le fichier au format «&#x202f;CSV UTF-8&#x202f;».</translation>
    </message>
    <message>
        <source>The number is too small or too large: %2.</source>
        <translation>Le nombre est trop petit ou trop grand&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The list cannot be ordered by this: %1.</source>
        <translation>La liste ne peut pas être triée selon ce champ&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The list is ordered twice by the same field: %1.</source>
        <translation>La liste est triée deux fois selon le même champ&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This is not a day or a time with zone in ISO 8601: %2.</source>
        <translation>Ce n’est ni un jour ni une heure avec fuseau au format ISO 8601&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This is not a cursor of an earlier list: %2.</source>
        <translation>Ce n’est pas un curseur d’une liste précédente&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The cursor belongs to a list in another order; give the same --sort.</source>
        <translation>Le curseur appartient à une liste triée autrement&#x202f;; indiquez le même --sort.</translation>
    </message>
    <message>
        <source>A subject is a kind, or a kind and a number: contact:12.</source>
        <translation>Un objet est un type, ou un type et un numéro&#x202f;: contact:12.</translation>
    </message>
    <message>
        <source>This number is taken already.</source>
        <translation>Ce numéro est déjà utilisé.</translation>
    </message>
    <message>
        <source>The quotation marks do not match: %2.</source>
        <translation>Les guillemets ne sont pas appariés&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB: %2.</source>
        <translation>Une cellule dépasse 64 Kio&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There are more than 200 columns: %2.</source>
        <translation>Il y a plus de 200 colonnes&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The row has more cells than the header: %2.</source>
        <translation>La ligne a plus de cellules que l’en-tête&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”.</source>
        <translation>--map attend FIELD=COLUMN, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--map knows name, email, phone, company and language, not “%2”.</source>
        <translation>--map accepte name, email, phone, company et language, mais pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The file has no column for %2 (“%1”); name it with --map %2=COLUMN.</source>
        <translation>Le fichier n’a pas de colonne pour %2 («&#x202f;%1&#x202f;»)&#x202f;; indiquez-la avec --map %2=COLUMN.</translation>
    </message>
    <message>
        <source>Two columns of the file could be %2; choose one with --map %2=COLUMN.</source>
        <translation>Deux colonnes du fichier pourraient être %2&#x202f;; choisissez-en une avec --map %2=COLUMN.</translation>
    </message>
    <message>
        <source>Standard output cannot be written, so what was printed is not complete.</source>
        <translation>La sortie standard n’est pas accessible en écriture&#x202f;; le résultat affiché est donc incomplet.</translation>
    </message>
    <message>
        <source>There is no such folder: %1.</source>
        <translation>Ce dossier n’existe pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation>Impossible d’écrire dans le dossier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is a folder of this name: %2.</source>
        <translation>Il existe un dossier de ce nom&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: %2.</source>
        <translation>Le fichier n’est pas du JSON valable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The file must hold a JSON array of jobs.</source>
        <translation>Le fichier doit contenir un tableau JSON de travaux.</translation>
    </message>
    <message>
        <source>This element of the array is not an object.</source>
        <translation>Cet élément du tableau n’est pas un objet.</translation>
    </message>
    <message>
        <source>This must be a text: %2.</source>
        <translation>Ce doit être un texte&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This is not a time in ISO 8601: %2.</source>
        <translation>Ce n’est pas une heure au format ISO 8601&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This status is not known: %1.</source>
        <translation>Ce statut est inconnu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file does not lie below the folder of the JSON file: %2.</source>
        <translation>Le fichier ne se trouve pas dans le dossier du fichier JSON ou au-dessous&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The name of a file is empty: %2.</source>
        <translation>Le nom d’un fichier est vide&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A link is not taken for a file: %2.</source>
        <translation>Un lien n’est pas accepté comme fichier&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This is a folder: %2.</source>
        <translation>C’est un dossier&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This is not a file: %2.</source>
        <translation>Ce n’est pas un fichier&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was half done.</source>
        <translation>Le disque est plein&#x202f;; rien n’a été fait à moitié.</translation>
    </message>
    <message>
        <source>A password does not belong into the URL: use --password-stdin or KONTORIST_DATABASE_PASSWORD.</source>
        <translation>Un mot de passe n’a pas sa place dans l’URL&#x202f;: utilisez --password-stdin ou KONTORIST_DATABASE_PASSWORD.</translation>
    </message>
    <message>
        <source>The database URL is empty.</source>
        <translation>L’URL de la base de données est vide.</translation>
    </message>
    <message>
        <source>The database URL is not understood; give a path or sqlite:///path.</source>
        <translation>L’URL de la base de données n’est pas comprise&#x202f;; indiquez un chemin ou sqlite:///chemin.</translation>
    </message>
    <message>
        <source>This kind of database URL is not known; give a path or sqlite:///path.</source>
        <translation>Ce type d’URL de base de données est inconnu&#x202f;; indiquez un chemin ou sqlite:///chemin.</translation>
    </message>
    <message>
        <source>This program cannot reach a database of this kind: %1.</source>
        <translation>Ce programme ne peut pas accéder à une base de données de ce type&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no saved connection of this name: %1.</source>
        <translation>Il n’y a pas de connexion enregistrée sous ce nom&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation>Le fichier n’est pas une base de données.</translation>
    </message>
    <message>
        <source>The file is a database, but not one of Kontorist.</source>
        <translation>Le fichier est une base de données, mais pas de Kontorist.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est endommagée.</translation>
    </message>
    <message>
        <source>The database was written by a newer program; update this one.</source>
        <translation>La base de données a été écrite par un programme plus récent&#x202f;; mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>The database was written by an older program; run: kontorist-cli database migrate.</source>
        <translation>La base de données a été écrite par un programme plus ancien&#x202f;; exécutez&#x202f;: kontorist-cli database migrate.</translation>
    </message>
    <message>
        <source>A database on a network share would be damaged sooner or later; move it to a local disk.</source>
        <translation>Une base de données sur un partage réseau finirait par être endommagée&#x202f;; déplacez-la sur un disque local.</translation>
    </message>
    <message>
        <source>The database cannot be opened. Does it exist? kontorist-cli database create makes one.</source>
        <translation>La base de données ne peut pas être ouverte. Existe-t-elle&#x202f;? kontorist-cli database create en crée une.</translation>
    </message>
    <message>
        <source>There is no database there; kontorist-cli database create makes one.</source>
        <translation>Il n’y a pas de base de données à cet endroit&#x202f;; kontorist-cli database create en crée une.</translation>
    </message>
    <message>
        <source>The file holds no tables of Kontorist; kontorist-cli database create makes a new file.</source>
        <translation>Le fichier ne contient pas de tables de Kontorist&#x202f;; kontorist-cli database create crée un nouveau fichier.</translation>
    </message>
    <message>
        <source>The driver for this kind of database is not installed.</source>
        <translation>Le pilote pour ce type de base de données n’est pas installé.</translation>
    </message>
    <message>
        <source>The system does not permit access: %2.</source>
        <translation>Le système refuse l’accès&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The database is locked by another program; try again later.</source>
        <translation>La base de données est verrouillée par un autre programme&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The database holds data already, so it is not filled with demo data.</source>
        <translation>La base de données contient déjà des données&#x202f;; elle n’est donc pas remplie de données de démonstration.</translation>
    </message>
    <message>
        <source>The check found problems: %1.</source>
        <translation>Le contrôle a trouvé des problèmes&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The audit chain is broken at line %1.</source>
        <translation>La chaîne d’audit est rompue à la ligne %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation>C’est une erreur du programme.</translation>
    </message>
    <message>
        <source>This is a fault of the program; the log is in %1.</source>
        <translation>C’est une erreur du programme&#x202f;; le journal se trouve dans %1.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Ce n’est pas possible maintenant.</translation>
    </message>
    <message>
        <source>You lack the right to do this.</source>
        <translation>Vous n’avez pas le droit de le faire.</translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile.</source>
        <translation>Quelqu’un l’a modifié entre-temps.</translation>
    </message>
    <message>
        <source>The value is not valid.</source>
        <translation>La valeur n’est pas valable.</translation>
    </message>
    <message>
        <source>The database or file cannot be reached.</source>
        <translation>La base de données ou le fichier est inaccessible.</translation>
    </message>
    <message>
        <source>The file or database cannot be written.</source>
        <translation>Impossible d’écrire le fichier ou la base de données.</translation>
    </message>
    <message>
        <source>The database or a file of it is damaged.</source>
        <translation>La base de données ou l’un de ses fichiers est endommagé.</translation>
    </message>
    <message>
        <source>Only a part could be done.</source>
        <translation>Une partie seulement a pu être faite.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>internal fault; the message says where the log is</source>
        <translation>erreur interne&#x202f;; le message indique où se trouve le journal</translation>
    </message>
    <message>
        <source>the command line was not understood, or a confirmation is missing</source>
        <translation>la ligne de commande n’a pas été comprise, ou une confirmation manque</translation>
    </message>
    <message>
        <source>refused: not available now; the reason code is printed</source>
        <translation>refusé&#x202f;: pas disponible maintenant&#x202f;; le code de la raison est affiché</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>conflict: somebody changed it meanwhile</source>
        <translation>conflit&#x202f;: quelqu’un l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>database, file or service not available</source>
        <translation>base de données, fichier ou service indisponible</translation>
    </message>
    <message>
        <source>invalid input; the field and, for a file, the line are named</source>
        <translation>saisie non valable&#x202f;; le champ et, pour un fichier, la ligne sont indiqués</translation>
    </message>
    <message>
        <source>partly done: some rows of a bulk command were refused or failed</source>
        <translation>fait en partie&#x202f;: certaines lignes d’une commande groupée ont été refusées ou ont échoué</translation>
    </message>
    <message>
        <source>When it is stopped by a signal, the program cleans up and ends by that signal.</source>
        <translation>Arrêté par un signal, le programme fait le ménage et se termine par ce signal.</translation>
    </message>
    <message>
        <source>contacts, invitations and jobs of an office on the command line</source>
        <translation>contacts, invitations et travaux d’un bureau en ligne de commande</translation>
    </message>
    <message>
        <source>It does what the desktop program kontorist does, on the same database, for scripts and servers. Results go to standard output, everything else to standard error. A command that takes several ids works through them one by one and prints a row for each; with --json each row is an object with id, outcome and reason.</source>
        <translation>Il fait ce que fait le programme de bureau kontorist, sur la même base de données, pour les scripts et les serveurs. Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur. Une commande qui accepte plusieurs numéros (ids) les traite un par un et affiche une ligne pour chacun&#x202f;; avec --json, chaque ligne est un objet avec id, outcome et reason.</translation>
    </message>
    <message>
        <source>The password of a database on a server. An SQLite file has none.</source>
        <translation>Le mot de passe d’une base de données sur un serveur. Un fichier SQLite n’en a pas.</translation>
    </message>
    <message>
        <source>The database where none is named; job files stand in a folder beside it.</source>
        <translation>La base de données si aucune n’est indiquée&#x202f;; les fichiers des travaux se trouvent dans un dossier à côté.</translation>
    </message>
    <message>
        <source>Database password:</source>
        <translation>Mot de passe de la base de données&#x202f;:</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>Nouveau mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>This needs a confirmation, and there is no terminal to ask at: add --yes.</source>
        <translation>Une confirmation est nécessaire et il n’y a pas de terminal pour la demander&#x202f;: ajoutez --yes.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[o/N]</translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>The letters and words, separated by blanks, that a person may type for yes.</extracomment>
        <translation>o oui</translation>
    </message>
    <message>
        <source>Somebody changed the guards of the database, so it is not opened.</source>
        <translation>Quelqu’un a modifié les protections de la base de données&#x202f;; elle n’est donc pas ouverte.</translation>
    </message>
    <message>
        <source>The database is a file, and this is a folder: %1.</source>
        <translation>La base de données est un fichier, et ceci est un dossier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Show the help of the program, a group or a command and end.</source>
        <translation>Afficher l’aide du programme, d’un groupe ou d’une commande et quitter.</translation>
    </message>
    <message>
        <source>The folder of the database is not there: %1.</source>
        <translation>Le dossier de la base de données n’existe pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file is empty: %1.</source>
        <translation>Le fichier est vide&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file is missing: %1.</source>
        <translation>Le fichier est introuvable&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file is there already: %1.</source>
        <translation>Le fichier existe déjà&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The file is too large: at most %1 MiB.</source>
        <translation>Le fichier est trop volumineux&#x202f;: %1 Mio au plus.</translation>
    </message>
    <message>
        <source>The address of the portal is not set, so links lead nowhere yet. Set it in the preferences of the window.</source>
        <translation>L’adresse du portail n’est pas définie : les liens ne mènent encore nulle part. Définissez-la dans les préférences de la fenêtre.</translation>
    </message>
    <message>
        <source>Only with this in name or number.</source>
        <translation>Seulement avec ce texte dans le nom ou le numéro.</translation>
    </message>
    <message>
        <source>Only customers that lack a number.</source>
        <translation>Seulement les clients sans numéro.</translation>
    </message>
    <message>
        <source>Only archived customers, which are left out else.</source>
        <translation>Seulement les clients archivés, omis sinon.</translation>
    </message>
    <message>
        <source>Only customers of this technician.</source>
        <translation>Seulement les clients de ce technicien.</translation>
    </message>
    <message>
        <source>TECHNICIAN</source>
        <translation>TECHNICIEN</translation>
    </message>
    <message>
        <source>USERS</source>
        <translation>UTILISATEURS</translation>
    </message>
    <message>
        <source>OPEN FAULTS</source>
        <translation>PANNES OUVERTES</translation>
    </message>
    <message>
        <source>Name of the customer.</source>
        <translation>Nom du client.</translation>
    </message>
    <message>
        <source>External customer number, without a hyphen.</source>
        <translation>Numéro de client externe, sans trait d’union.</translation>
    </message>
    <message>
        <source>Assigned technician; 0 for none.</source>
        <translation>Technicien attribué&#x202f;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>Language of the customer.</source>
        <translation>Langue du client.</translation>
    </message>
    <message>
        <source>Number of the customer in customers list.</source>
        <translation>Identifiant du client dans customers list.</translation>
    </message>
    <message>
        <source>Show one customer.</source>
        <translation>Afficher un client.</translation>
    </message>
    <message>
        <source>Add a customer.</source>
        <translation>Ajouter un client.</translation>
    </message>
    <message>
        <source>A customer with a number.</source>
        <translation>Un client avec un numéro.</translation>
    </message>
    <message>
        <source>Change details of a customer.</source>
        <translation>Modifier les données d’un client.</translation>
    </message>
    <message>
        <source>Put a customer away: nobody reaches anything of it.</source>
        <translation>Archiver un client&#x202f;: plus personne n’accède à ce qui lui appartient.</translation>
    </message>
    <message>
        <source>Bring an archived customer back.</source>
        <translation>Rétablir un client archivé.</translation>
    </message>
    <message>
        <source>Customers: whom we bill.</source>
        <translation>Clients&#x202f;: ceux que nous facturons.</translation>
    </message>
    <message>
        <source>List customers by name.</source>
        <translation>Lister les clients par nom.</translation>
    </message>
    <message>
        <source>Who keeps number logins from being switched on.</source>
        <translation>Les clients qui empêchent d’activer la connexion par numéro.</translation>
    </message>
    <message>
        <source>Count customers exactly.</source>
        <translation>Compter exactement les clients.</translation>
    </message>
    <message>
        <source>Go on after this customer.</source>
        <translation>Continuer après ce client.</translation>
    </message>
    <message>
        <source>How people log in from now on; needs ADMINISTER. Login names stay.</source>
        <translation>Comment on se connecte à partir de maintenant&#x202f;; exige ADMINISTER. Les noms de connexion restent.</translation>
    </message>
    <message>
        <source>By address, or by customer number.</source>
        <translation>Par adresse, ou par numéro de client.</translation>
    </message>
    <message>
        <source>Print the login link that carries the company&apos;s name.</source>
        <translation>Afficher le lien de connexion qui porte le nom de l’entreprise.</translation>
    </message>
    <message>
        <source>The company&apos;s name, exactly as in the settings.</source>
        <translation>Le nom de l’entreprise, exactement comme dans les paramètres.</translation>
    </message>
    <message>
        <source>Only with this in name, address, customer or login.</source>
        <translation>Seulement avec ce texte dans le nom, l’adresse, le client ou le nom de connexion.</translation>
    </message>
    <message>
        <source>Only of this customer.</source>
        <translation>Seulement de ce client.</translation>
    </message>
    <message>
        <source>Only of this person.</source>
        <translation>Seulement de cette personne.</translation>
    </message>
    <message>
        <source>Only in this status; several may be given.</source>
        <translation>Seulement avec ce statut&#x202f;; plusieurs peuvent être indiqués.</translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation>CLIENT</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>NIVEAU</translation>
    </message>
    <message>
        <source>LOGIN NAME</source>
        <translation>NOM DE CONNEXION</translation>
    </message>
    <message>
        <source>Administrator of the customer&apos;s logins, or user.</source>
        <translation>Administrateur des accès du client, ou utilisateur.</translation>
    </message>
    <message>
        <source>Has this permission; those not named are taken.</source>
        <translation>Possède cette permission&#x202f;; celles qui ne sont pas indiquées sont retirées.</translation>
    </message>
    <message>
        <source>Has no permission at all.</source>
        <translation>N’a aucune permission.</translation>
    </message>
    <message>
        <source>Follows this permission template; 0 for none.</source>
        <translation>Suit ce modèle de permissions&#x202f;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>Sees this facility; those not named are taken.</source>
        <translation>Voit ce site&#x202f;; ceux qui ne sont pas indiqués sont retirés.</translation>
    </message>
    <message>
        <source>Sees no facility.</source>
        <translation>Ne voit aucun site.</translation>
    </message>
    <message>
        <source>Sees what is not assigned to a facility.</source>
        <translation>Voit ce qui n’est attribué à aucun site.</translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n customer user(s) for their customer?</source>
        <translation>
            <numerusform>Désactiver %n utilisateur client pour son client&#x202f;?</numerusform>
            <numerusform>Désactiver %n utilisateurs clients pour leur client&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the logins of %n customer user(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer les accès de %n utilisateur client&#x202f;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer les accès de %n utilisateurs clients&#x202f;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n customer user(s)? Their login numbers are never given again.</source>
        <translation>
            <numerusform>Retirer %n utilisateur client&#x202f;? Son numéro de connexion ne sera plus jamais attribué.</numerusform>
            <numerusform>Retirer %n utilisateurs clients&#x202f;? Leurs numéros de connexion ne seront plus jamais attribués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of the customer users.</source>
        <translation>Numéros des utilisateurs clients.</translation>
    </message>
    <message>
        <source>Take invitations back; their links die.</source>
        <translation>Retirer des invitations&#x202f;; leurs liens ne fonctionneront plus.</translation>
    </message>
    <message>
        <source>Activate contacts, or whoever was deactivated.</source>
        <translation>Activer des contacts, ou quiconque a été désactivé.</translation>
    </message>
    <message>
        <source>Shut users out, for this customer only.</source>
        <translation>Bloquer l’accès d’utilisateurs, pour ce client seulement.</translation>
    </message>
    <message>
        <source>Delete the logins of users.</source>
        <translation>Supprimer les accès d’utilisateurs.</translation>
    </message>
    <message>
        <source>Remove users; the contacts and their orders stay.</source>
        <translation>Retirer des utilisateurs&#x202f;; les contacts et leurs commandes restent.</translation>
    </message>
    <message>
        <source>Number of the customer user.</source>
        <translation>Numéro de l’utilisateur client.</translation>
    </message>
    <message>
        <source>Who may act for a customer.</source>
        <translation>Qui peut agir pour un client.</translation>
    </message>
    <message>
        <source>List customer users by name.</source>
        <translation>Lister les utilisateurs clients par nom.</translation>
    </message>
    <message>
        <source>Count customer users exactly.</source>
        <translation>Compter exactement les utilisateurs clients.</translation>
    </message>
    <message>
        <source>Show one customer user.</source>
        <translation>Afficher un utilisateur client.</translation>
    </message>
    <message>
        <source>List what can be done with a customer user now, and why not.</source>
        <translation>Lister ce qui peut être fait d’un utilisateur client maintenant, et pourquoi le reste ne le peut pas.</translation>
    </message>
    <message>
        <source>Add a customer user; nothing is mailed.</source>
        <translation>Ajouter un utilisateur client&#x202f;; aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>A contact of customer 3, who can then be invited.</source>
        <translation>Un contact du client 3, qui peut ensuite être invité.</translation>
    </message>
    <message>
        <source>Change level, permissions and facilities.</source>
        <translation>Modifier le niveau, les permissions et les sites.</translation>
    </message>
    <message>
        <source>Give a login name of today&apos;s mode.</source>
        <translation>Attribuer un nom de connexion selon le mode actuel.</translation>
    </message>
    <message>
        <source>Go on after this customer user.</source>
        <translation>Continuer après cet utilisateur client.</translation>
    </message>
    <message>
        <source>The customer.</source>
        <translation>Le client.</translation>
    </message>
    <message>
        <source>A contact that is there already.</source>
        <translation>Un contact qui existe déjà.</translation>
    </message>
    <message>
        <source>Address of the person; who is known already is taken as is.</source>
        <translation>Adresse de la personne&#x202f;; une personne déjà connue est reprise telle quelle.</translation>
    </message>
    <message>
        <source>Name of a new person.</source>
        <translation>Nom d’une nouvelle personne.</translation>
    </message>
    <message>
        <source>CONTACT without it.</source>
        <translation>CONTACT sans cette option.</translation>
    </message>
    <message>
        <source>Account at once, for the kind CONTACT.</source>
        <translation>Compte immédiatement actif, pour le type CONTACT.</translation>
    </message>
    <message>
        <source>Invite, or invite again: the mail program opens with the message.</source>
        <translation>Inviter, ou inviter à nouveau&#x202f;: la messagerie s’ouvre avec le message.</translation>
    </message>
    <message>
        <source>Send the login name with a link to set a password.</source>
        <translation>Envoyer le nom de connexion avec un lien pour définir un mot de passe.</translation>
    </message>
    <message>
        <source>The secret of the mailed link.</source>
        <translation>Le secret du lien envoyé.</translation>
    </message>
    <message>
        <source>Accept a customer&apos;s invitation; the password is on standard input.</source>
        <translation>Accepter l’invitation d’un client&#x202f;; le mot de passe est lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>The person has a login: no password is read.</source>
        <translation>La personne a un accès&#x202f;: aucun mot de passe n’est lu.</translation>
    </message>
    <message>
        <source>Decline a customer&apos;s invitation.</source>
        <translation>Décliner l’invitation d’un client.</translation>
    </message>
    <message>
        <source>Set the password through a mailed link; it is on standard input.</source>
        <translation>Définir le mot de passe par un lien envoyé&#x202f;; il est lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Number of the fault report.</source>
        <translation>Numéro du signalement de panne.</translation>
    </message>
    <message>
        <source>Has this right; those not named are taken.</source>
        <translation>Possède ce droit&#x202f;; ceux qui ne sont pas indiqués sont retirés.</translation>
    </message>
    <message>
        <source>Fault reports.</source>
        <translation>Signalements de pannes.</translation>
    </message>
    <message>
        <source>List fault reports, newest first.</source>
        <translation>Lister les signalements de pannes, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Only those nobody has read.</source>
        <translation>Seulement ceux que personne n’a lus.</translation>
    </message>
    <message>
        <source>Go on after this report.</source>
        <translation>Continuer après ce signalement.</translation>
    </message>
    <message>
        <source>Show one fault report; it stays unread.</source>
        <translation>Afficher un signalement de panne&#x202f;; il reste non lu.</translation>
    </message>
    <message>
        <source>Take a fault report, e.g. on the phone.</source>
        <translation>Enregistrer un signalement de panne, p. ex. reçu par téléphone.</translation>
    </message>
    <message>
        <source>Number of the customer.</source>
        <translation>Identifiant du client.</translation>
    </message>
    <message>
        <source>What is wrong.</source>
        <translation>Ce qui ne va pas.</translation>
    </message>
    <message>
        <source>More about it.</source>
        <translation>Plus de détails.</translation>
    </message>
    <message>
        <source>In which facility.</source>
        <translation>Sur quel site.</translation>
    </message>
    <message>
        <source>On which service object.</source>
        <translation>Sur quel équipement.</translation>
    </message>
    <message>
        <source>Take the red mark off.</source>
        <translation>Retirer la marque rouge.</translation>
    </message>
    <message>
        <source>Give it to a technician.</source>
        <translation>Le confier à un technicien.</translation>
    </message>
    <message>
        <source>Number of the staff member.</source>
        <translation>Numéro du membre du personnel.</translation>
    </message>
    <message>
        <source>Make a work order of it.</source>
        <translation>En faire un ordre de travail.</translation>
    </message>
    <message>
        <source>Number of the new order.</source>
        <translation>Numéro du nouvel ordre de travail.</translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Le clore.</translation>
    </message>
    <message>
        <source>The office&apos;s people, their rights and how they hear of news.</source>
        <translation>Les personnes du bureau, leurs droits et la manière dont elles sont informées des nouveautés.</translation>
    </message>
    <message>
        <source>List staff.</source>
        <translation>Lister le personnel.</translation>
    </message>
    <message>
        <source>Add a staff member; needs ADMINISTER.</source>
        <translation>Ajouter un membre du personnel&#x202f;; exige ADMINISTER.</translation>
    </message>
    <message>
        <source>Login: the operating-system user.</source>
        <translation>Accès&#x202f;: l’utilisateur du système d’exploitation.</translation>
    </message>
    <message>
        <source>Full name.</source>
        <translation>Nom complet.</translation>
    </message>
    <message>
        <source>Set the rights of a staff member; needs ADMINISTER.</source>
        <translation>Définir les droits d’un membre du personnel&#x202f;; exige ADMINISTER.</translation>
    </message>
    <message>
        <source>Set how a staff member hears of faults.</source>
        <translation>Définir comment un membre du personnel est informé des pannes.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Adresse e-mail.</translation>
    </message>
    <message>
        <source>Phone number for SMS.</source>
        <translation>Numéro de téléphone pour les SMS.</translation>
    </message>
    <message>
        <source>Which of the two.</source>
        <translation>Lequel des deux utiliser.</translation>
    </message>
    <message>
        <source>Hears of every fault report.</source>
        <translation>Est informé de chaque signalement de panne.</translation>
    </message>
    <message>
        <source>Remove this facility? Who had it chosen no longer has.</source>
        <translation>Supprimer ce site&#x202f;? Ceux pour qui il était choisi ne l’auront plus.</translation>
    </message>
    <message>
        <source>Remove this service object?</source>
        <translation>Supprimer cet équipement&#x202f;?</translation>
    </message>
    <message>
        <source>Say who reads it: --internal or --to-customer.</source>
        <translation>Indiquez qui le lit&#x202f;: --internal ou --to-customer.</translation>
    </message>
    <message>
        <source>Its number in the list.</source>
        <translation>Son identifiant dans la liste.</translation>
    </message>
    <message>
        <source>Its name.</source>
        <translation>Son nom.</translation>
    </message>
    <message>
        <source>Facilities of customers and the service objects in them.</source>
        <translation>Les sites des clients et les équipements qui s’y trouvent.</translation>
    </message>
    <message>
        <source>List facilities of a customer.</source>
        <translation>Lister les sites d’un client.</translation>
    </message>
    <message>
        <source>Add a facility.</source>
        <translation>Ajouter un site.</translation>
    </message>
    <message>
        <source>Rename a facility.</source>
        <translation>Renommer un site.</translation>
    </message>
    <message>
        <source>Remove a facility in which nothing is.</source>
        <translation>Supprimer un site où il n’y a rien.</translation>
    </message>
    <message>
        <source>List service objects of a customer.</source>
        <translation>Lister les équipements d’un client.</translation>
    </message>
    <message>
        <source>Add a service object.</source>
        <translation>Ajouter un équipement.</translation>
    </message>
    <message>
        <source>Where it is; nowhere without it.</source>
        <translation>Où il se trouve&#x202f;; nulle part sans cette option.</translation>
    </message>
    <message>
        <source>Its model.</source>
        <translation>Son modèle.</translation>
    </message>
    <message>
        <source>Its serial number.</source>
        <translation>Son numéro de série.</translation>
    </message>
    <message>
        <source>Remove a service object without orders and faults.</source>
        <translation>Supprimer un équipement sans commandes ni pannes.</translation>
    </message>
    <message>
        <source>Kind of the order.</source>
        <translation>Type de la commande.</translation>
    </message>
    <message>
        <source>Who placed it.</source>
        <translation>Qui l’a passée.</translation>
    </message>
    <message>
        <source>Orders, with who placed them.</source>
        <translation>Les commandes, avec les personnes qui les ont passées.</translation>
    </message>
    <message>
        <source>List orders, newest first.</source>
        <translation>Lister les commandes, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>Go on after this order.</source>
        <translation>Continuer après cette commande.</translation>
    </message>
    <message>
        <source>Show one order.</source>
        <translation>Afficher une commande.</translation>
    </message>
    <message>
        <source>Number of the order in the list.</source>
        <translation>Identifiant de la commande dans la liste.</translation>
    </message>
    <message>
        <source>Add an order.</source>
        <translation>Ajouter une commande.</translation>
    </message>
    <message>
        <source>The order number.</source>
        <translation>Le numéro de commande.</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>De quoi il s’agit.</translation>
    </message>
    <message>
        <source>For which facility.</source>
        <translation>Pour quel site.</translation>
    </message>
    <message>
        <source>For which service object.</source>
        <translation>Pour quel équipement.</translation>
    </message>
    <message>
        <source>Who is told of comments.</source>
        <translation>Qui est informé des commentaires.</translation>
    </message>
    <message>
        <source>What was said about an order.</source>
        <translation>Ce qui a été dit au sujet d’une commande.</translation>
    </message>
    <message>
        <source>List comments, oldest first.</source>
        <translation>Lister les commentaires, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Post a comment, to the customer or internally.</source>
        <translation>Publier un commentaire, pour le client ou en interne.</translation>
    </message>
    <message>
        <source>What is said.</source>
        <translation>Ce qui est dit.</translation>
    </message>
    <message>
        <source>The customer does not see it.</source>
        <translation>Le client ne le voit pas.</translation>
    </message>
    <message>
        <source>The customer sees it.</source>
        <translation>Le client le voit.</translation>
    </message>
    <message>
        <source>Answers this comment.</source>
        <translation>Répond à ce commentaire.</translation>
    </message>
    <message>
        <source>The customer reads it.</source>
        <translation>Le client le lit.</translation>
    </message>
    <message>
        <source>Only if the row still has this version; else exit status 5.</source>
        <translation>Seulement si la ligne a encore cette version&#x202f;; sinon, code de sortie 5.</translation>
    </message>
    <message>
        <source>At most so many; 0 for all, 200 without it.</source>
        <translation>Nombre maximal&#x202f;; 0 pour tout, 200 sans cette option.</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OUVERT</translation>
    </message>
    <message>
        <source>PERMISSIONS</source>
        <translation>PERMISSIONS</translation>
    </message>
    <message>
        <source>Give either --contact or --customer.</source>
        <translation>Indiquez soit --contact, soit --customer.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Signalements de pannes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Who reaches what: one person, or one customer.</source>
        <translation>Qui a accès à quoi&#x202f;: une personne, ou un client.</translation>
    </message>
    <message>
        <source>This person over all customers.</source>
        <translation>Cette personne, chez tous les clients.</translation>
    </message>
    <message>
        <source>All people of this customer.</source>
        <translation>Toutes les personnes de ce client.</translation>
    </message>
    <message>
        <source>Write a CSV file, - for standard output; needs EXPORT_DATA.</source>
        <translation>Écrire un fichier CSV, - pour la sortie standard&#x202f;; exige EXPORT_DATA.</translation>
    </message>
    <message>
        <source>For an audit of customer 3.</source>
        <translation>Pour un audit du client 3.</translation>
    </message>
    <message>
        <source>See as this user: what it reaches, and nothing else.</source>
        <translation>Voir comme cet utilisateur&#x202f;: ce à quoi il a accès, et rien d’autre.</translation>
    </message>
    <message>
        <source>Everything that user 12 sees.</source>
        <translation>Tout ce que voit l’utilisateur 12.</translation>
    </message>
    <message>
        <source>must be changed first</source>
        <translation>doit d’abord être changé</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>s’ouvre</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>Address or number login of the person.</source>
        <translation>Adresse ou numéro de connexion de la personne.</translation>
    </message>
    <message>
        <source>Say whether a login opens; the password is read from standard input.</source>
        <translation>Dire si un accès s’ouvre&#x202f;; le mot de passe est lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Change the own password: the old one and the new one, a line each, on standard input.</source>
        <translation>Changer son propre mot de passe&#x202f;: l’ancien et le nouveau, un par ligne, sur l’entrée standard.</translation>
    </message>
    <message>
        <source>What was done to a customer user and by it, newest first.</source>
        <translation>Ce qui a été fait pour un utilisateur client et par lui, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Back up the data of the people behind customer users: one ZIP file for each.</source>
        <translation>Sauvegarder les données des personnes derrière les utilisateurs clients&#x202f;: un fichier ZIP pour chacune.</translation>
    </message>
    <message>
        <source>Invite again who has not answered; the older link dies.</source>
        <translation>Inviter à nouveau qui n’a pas répondu&#x202f;; l’ancien lien ne fonctionnera plus.</translation>
    </message>
    <message>
        <source>Type a password for a user, who must change it; it is on standard input.</source>
        <translation>Saisir un mot de passe pour un utilisateur, qui devra le changer&#x202f;; il est lu sur l’entrée standard.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s), with their files? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer %n document avec son fichier&#x202f;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer %n documents avec leurs fichiers&#x202f;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the document.</source>
        <translation>Numéro du document.</translation>
    </message>
    <message>
        <source>Of this facility.</source>
        <translation>De ce site.</translation>
    </message>
    <message>
        <source>On this order.</source>
        <translation>Sur cette commande.</translation>
    </message>
    <message>
        <source>On this service object.</source>
        <translation>Sur cet équipement.</translation>
    </message>
    <message>
        <source>Files of customers.</source>
        <translation>Fichiers des clients.</translation>
    </message>
    <message>
        <source>List documents, newest first.</source>
        <translation>Lister les documents, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Go on after this document.</source>
        <translation>Continuer après ce document.</translation>
    </message>
    <message>
        <source>Show one document.</source>
        <translation>Afficher un document.</translation>
    </message>
    <message>
        <source>Copy a file in; size and SHA-256 are taken on the way.</source>
        <translation>Importer une copie d’un fichier&#x202f;; la taille et l’empreinte SHA-256 sont relevées au passage.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Le fichier.</translation>
    </message>
    <message>
        <source>Its name; without it, the file&apos;s own.</source>
        <translation>Son nom&#x202f;; sans cette option, celui du fichier.</translation>
    </message>
    <message>
        <source>OTHER without it.</source>
        <translation>OTHER sans cette option.</translation>
    </message>
    <message>
        <source>Of the model rather than of the one thing: a permission of its own shows it.</source>
        <translation>Concerne le modèle plutôt que l’objet précis&#x202f;: une permission distincte le rend visible.</translation>
    </message>
    <message>
        <source>The maker&apos;s manual of service object 7.</source>
        <translation>Le manuel du fabricant pour l’équipement 7.</translation>
    </message>
    <message>
        <source>Remove documents, with their files.</source>
        <translation>Supprimer des documents, avec leurs fichiers.</translation>
    </message>
    <message>
        <source>Numbers of the documents.</source>
        <translation>Numéros des documents.</translation>
    </message>
    <message>
        <source>Write a document to a file that is not there yet.</source>
        <translation>Écrire un document dans un fichier qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>New fault report: %1</source>
        <translation>Nouveau signalement de panne&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 reports a fault: %2 (fault report %3).</source>
        <translation>%1 signale une panne&#x202f;: %2 (signalement %3).</translation>
    </message>
    <message>
        <source>New comment on order %1</source>
        <translation>Nouveau commentaire sur la commande %1</translation>
    </message>
    <message>
        <source>%1 wrote a comment on order %2.</source>
        <translation>%1 a écrit un commentaire sur la commande %2.</translation>
    </message>
    <message>
        <source>List messages to staff that wait for a sender, oldest first, with their text.</source>
        <translation>Lister les messages au personnel en attente d’envoi, du plus ancien au plus récent, avec leur texte.</translation>
    </message>
    <message>
        <source>For a program that sends e-mail and SMS.</source>
        <translation>Pour un programme qui envoie des e-mails et des SMS.</translation>
    </message>
    <message>
        <source>Note that messages went out; they are not listed any more.</source>
        <translation>Noter que des messages sont partis&#x202f;; ils ne sont plus listés.</translation>
    </message>
    <message>
        <source>Numbers of the messages.</source>
        <translation>Numéros des messages.</translation>
    </message>
    <message>
        <source>A customer user does not write internally.</source>
        <translation>Un utilisateur client n’écrit pas en interne.</translation>
    </message>
    <message>
        <source>Change a service object, or move it.</source>
        <translation>Modifier un équipement, ou le déplacer.</translation>
    </message>
    <message>
        <source>Its new name.</source>
        <translation>Son nouveau nom.</translation>
    </message>
    <message>
        <source>Where it is; 0 for nowhere.</source>
        <translation>Où il se trouve&#x202f;; 0 pour nulle part.</translation>
    </message>
    <message>
        <source>Change an order; its number and who placed it stay.</source>
        <translation>Modifier une commande&#x202f;; son numéro et la personne qui l’a passée restent.</translation>
    </message>
    <message>
        <source>For which facility; 0 for none.</source>
        <translation>Pour quel site&#x202f;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>For which service object; 0 for none.</source>
        <translation>Pour quel équipement&#x202f;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>Who is told of comments; 0 for none.</source>
        <translation>Qui est informé des commentaires&#x202f;; 0 pour personne.</translation>
    </message>
    <message>
        <source>FOLLOWERS</source>
        <translation>SUIVI PAR</translation>
    </message>
    <message>
        <source>DRIFTED</source>
        <translation>ÉCARTS</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) have other permissions now: templates push.</source>
        <translation>
            <numerusform>%n utilisateur qui suit le modèle a maintenant d’autres permissions&#x202f;: templates push.</numerusform>
            <numerusform>%n utilisateurs qui suivent le modèle ont maintenant d’autres permissions&#x202f;: templates push.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this permission template?</source>
        <translation>Supprimer ce modèle de permissions&#x202f;?</translation>
    </message>
    <message>
        <source>Number of the template.</source>
        <translation>Numéro du modèle.</translation>
    </message>
    <message>
        <source>Permission templates, who follows them and who drifted.</source>
        <translation>Les modèles de permissions, qui les suit et qui s’en écarte.</translation>
    </message>
    <message>
        <source>List permission templates by name.</source>
        <translation>Lister les modèles de permissions par nom.</translation>
    </message>
    <message>
        <source>Add a permission template.</source>
        <translation>Ajouter un modèle de permissions.</translation>
    </message>
    <message>
        <source>A template with one permission.</source>
        <translation>Un modèle avec une permission.</translation>
    </message>
    <message>
        <source>Change a template; who follows it keeps its permissions until a push.</source>
        <translation>Modifier un modèle&#x202f;; ceux qui le suivent gardent leurs permissions jusqu’à un push.</translation>
    </message>
    <message>
        <source>Delete a template that nobody follows.</source>
        <translation>Supprimer un modèle que personne ne suit.</translation>
    </message>
    <message>
        <source>List followers whose permissions are others.</source>
        <translation>Lister ceux qui suivent un modèle mais ont d’autres permissions.</translation>
    </message>
    <message>
        <source>Let customer users follow a template: all of them, or none.</source>
        <translation>Faire suivre un modèle à des utilisateurs clients&#x202f;: un modèle entier, ou aucun.</translation>
    </message>
    <message>
        <source>Give followers the template&apos;s permissions: those named, or all.</source>
        <translation>Donner les permissions du modèle à ceux qui le suivent&#x202f;: ceux qui sont indiqués, ou tous.</translation>
    </message>
    <message>
        <source>Only these followers.</source>
        <translation>Seulement ces utilisateurs.</translation>
    </message>
    <message>
        <source>Before an invitation is accepted, this is offered for the kind CONTACT only.</source>
        <translation>Avant qu’une invitation soit acceptée, ce n’est proposé que pour le type CONTACT.</translation>
    </message>
    <message>
        <source>The contact is deactivated; contacts reset leads on.</source>
        <translation>Le contact est désactivé&#x202f;; contacts reset permet de continuer.</translation>
    </message>
    <message>
        <source>The contact has no active account.</source>
        <translation>Le contact n’a pas de compte actif.</translation>
    </message>
    <message>
        <source>The customer user is not active.</source>
        <translation>L’utilisateur client n’est pas actif.</translation>
    </message>
    <message>
        <source>The customer is archived; customers restore brings it back.</source>
        <translation>Le client est archivé&#x202f;; customers restore le rétablit.</translation>
    </message>
    <message>
        <source>This is the last administrator; make somebody else one first.</source>
        <translation>C’est le dernier administrateur&#x202f;; nommez d’abord quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The contact is the only client of a customer, so it stays.</source>
        <translation>Le contact est le seul utilisateur principal (CLIENT) d’un client&#x202f;; il reste donc.</translation>
    </message>
    <message>
        <source>A guest&apos;s login belongs to another customer, so it stays.</source>
        <translation>L’accès d’un invité appartient à un autre client&#x202f;; il reste donc.</translation>
    </message>
    <message>
        <source>The person is a user of several customers and has no number login here that could be deleted.</source>
        <translation>La personne est utilisateur de plusieurs clients et n’a pas ici de numéro de connexion à supprimer.</translation>
    </message>
    <message>
        <source>A guest needs an active account at another customer; add the person with --kind CONTACT instead.</source>
        <translation>Un invité doit avoir un compte actif chez un autre client&#x202f;; ajoutez plutôt la personne avec --kind CONTACT.</translation>
    </message>
    <message>
        <source>The person is a user of this customer already: %1.</source>
        <translation>La personne est déjà utilisateur de ce client&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The customer has no number, and people log in by number.</source>
        <translation>Le client n’a pas de numéro, et la connexion se fait par numéro.</translation>
    </message>
    <message>
        <source>%1 customers have no number yet; customers list --without-number shows them.</source>
        <translation>%1 clients n’ont pas encore de numéro&#x202f;; customers list --without-number les affiche.</translation>
    </message>
    <message>
        <source>A customer number is needed, since people log in by number.</source>
        <translation>Un numéro de client est nécessaire, car la connexion se fait par numéro.</translation>
    </message>
    <message>
        <source>A customer number holds no hyphen, since login names begin with it.</source>
        <translation>Un numéro de client ne contient pas de tiret, car les noms de connexion commencent par lui.</translation>
    </message>
    <message>
        <source>A customer number holds letters and digits only.</source>
        <translation>Un numéro de client ne contient que des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>This login number was given before and is never given again.</source>
        <translation>Ce numéro de connexion a déjà été attribué et ne le sera plus jamais.</translation>
    </message>
    <message>
        <source>The login name is the e-mail address already.</source>
        <translation>Le nom de connexion est déjà l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The login is not known, the password is another, or the account is not active.</source>
        <translation>Le nom de connexion est inconnu, le mot de passe est différent, ou le compte n’est pas actif.</translation>
    </message>
    <message>
        <source>The new password is the old one; choose another.</source>
        <translation>Le nouveau mot de passe est identique à l’ancien&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The password was typed by staff and must be changed first.</source>
        <translation>Le mot de passe a été saisi par le personnel et doit d’abord être changé.</translation>
    </message>
    <message>
        <source>The office has no name yet; set it in the preferences.</source>
        <translation>Le bureau n’a pas encore de nom&#x202f;; définissez-le dans les préférences.</translation>
    </message>
    <message>
        <source>The name must be that of the settings, letter by letter.</source>
        <translation>Le nom doit être celui des paramètres, lettre pour lettre.</translation>
    </message>
    <message>
        <source>This name is taken already.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>It is so already: archived customers are restored, others put away.</source>
        <translation>C’est déjà le cas&#x202f;: on rétablit les clients archivés, on archive les autres.</translation>
    </message>
    <message>
        <source>%1 customer users follow this template; give them another one first.</source>
        <translation>%1 utilisateurs clients suivent ce modèle&#x202f;; donnez-leur-en d’abord un autre.</translation>
    </message>
    <message>
        <source>The facility holds %1 objects, orders, fault reports and documents; move them first.</source>
        <translation>Le site contient %1 équipements, commandes, signalements de pannes et documents&#x202f;; déplacez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 orders, fault reports and documents name this service object.</source>
        <translation>%1 commandes, signalements de pannes et documents mentionnent cet équipement.</translation>
    </message>
    <message>
        <source>The facility belongs to another customer: %1.</source>
        <translation>Le site appartient à un autre client&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The service object belongs to another customer: %1.</source>
        <translation>L’équipement appartient à un autre client&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The order belongs to another customer: %1.</source>
        <translation>La commande appartient à un autre client&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The comment belongs to another order.</source>
        <translation>Le commentaire appartient à une autre commande.</translation>
    </message>
    <message>
        <source>The customer user belongs to another customer.</source>
        <translation>L’utilisateur client appartient à un autre client.</translation>
    </message>
    <message>
        <source>The customer user lacks the permission %1.</source>
        <translation>L’utilisateur client n’a pas la permission %1.</translation>
    </message>
    <message>
        <source>The customer user does not see this facility.</source>
        <translation>L’utilisateur client ne voit pas ce site.</translation>
    </message>
    <message>
        <source>What answers an internal comment is internal, too.</source>
        <translation>Ce qui répond à un commentaire interne est interne aussi.</translation>
    </message>
    <message>
        <source>This message went out already.</source>
        <translation>Ce message est déjà parti.</translation>
    </message>
    <message>
        <source>This is not a phone number: %1.</source>
        <translation>Ce n’est pas un numéro de téléphone&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This is not a web address: %2.</source>
        <translation>Ce n’est pas une adresse web&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Ce client n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such customer user.</source>
        <translation>Cet utilisateur client n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such permission template.</source>
        <translation>Ce modèle de permissions n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such facility.</source>
        <translation>Ce site n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such service object.</source>
        <translation>Cet équipement n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such comment.</source>
        <translation>Ce commentaire n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such fault report.</source>
        <translation>Ce signalement de panne n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such document.</source>
        <translation>Ce document n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such staff member.</source>
        <translation>Ce membre du personnel n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Ce message n’existe pas.</translation>
    </message>
    <message>
        <source>The database names a kind that is not known.</source>
        <translation>La base de données indique un type inconnu.</translation>
    </message>
    <message>
        <source>The database names a permission that is not known.</source>
        <translation>La base de données indique une permission inconnue.</translation>
    </message>
    <message>
        <source>The database does not say who may read a comment.</source>
        <translation>La base de données n’indique pas qui peut lire un commentaire.</translation>
    </message>
    <message>
        <source>The database names a status that is not known.</source>
        <translation>La base de données indique un statut inconnu.</translation>
    </message>
    <message>
        <source>The database refuses this change of the status.</source>
        <translation>La base de données refuse ce changement de statut.</translation>
    </message>
    <message>
        <source>The database refuses to change what is written.</source>
        <translation>La base de données refuse de modifier ce qui est écrit.</translation>
    </message>
    <message>
        <source>The database refuses to change what is written in the log.</source>
        <translation>La base de données refuse de modifier ce qui est écrit dans le journal.</translation>
    </message>
    <message>
        <source>As this customer user does it, with its permissions and facilities.</source>
        <translation>En tant que cet utilisateur client, avec ses permissions et ses sites.</translation>
    </message>
    <message>
        <source>The copy of the database is damaged, so it was not kept.</source>
        <translation>La copie de la base de données est endommagée&#x202f;; elle n’a donc pas été conservée.</translation>
    </message>
    <message>
        <source>The end of the audit log is missing; run: audit verify.</source>
        <translation>La fin du journal d’audit manque&#x202f;; exécutez&#x202f;: audit verify.</translation>
    </message>
    <message>
        <source>The database refuses a setting that keeps the data safe.</source>
        <translation>La base de données refuse un réglage qui protège les données.</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>C’est déjà fait.</translation>
    </message>
    <message>
        <source>The row is not in this list.</source>
        <translation>La ligne n’est pas dans cette liste.</translation>
    </message>
    <message>
        <source>This is not a place in this list.</source>
        <translation>Ce n’est pas un endroit de cette liste.</translation>
    </message>
    <message>
        <source>There is no mail template for this purpose and language.</source>
        <translation>Il n’y a pas de modèle d’e-mail pour cet usage et cette langue.</translation>
    </message>
    <message>
        <source>The mail template is broken at: %2.</source>
        <translation>Le modèle d’e-mail est défectueux à cet endroit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This is not offered in the present status.</source>
        <translation>Ce n’est pas proposé au statut actuel.</translation>
    </message>
    <message>
        <source>The stored file is not what was stored; run: database check.</source>
        <translation>Le fichier stocké n’est pas celui qui avait été enregistré&#x202f;; exécutez&#x202f;: database check.</translation>
    </message>
    <message>
        <source>The disk or the network reports an error; nothing was changed.</source>
        <translation>Le disque ou le réseau signale une erreur&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder of files beside the database cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier des fichiers à côté de la base de données.</translation>
    </message>
    <message>
        <source>A source is not a file.</source>
        <translation>Une source n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file is too large for the file system of the target.</source>
        <translation>Le fichier est trop volumineux pour le système de fichiers de la cible.</translation>
    </message>
    <message>
        <source>The folder of the target is not there.</source>
        <translation>Le dossier de la cible n’existe pas.</translation>
    </message>
    <message>
        <source>The name of the target is not valid.</source>
        <translation>Le nom de la cible n’est pas valable.</translation>
    </message>
    <message>
        <source>The disk of the target reports an error; nothing is half there.</source>
        <translation>Le disque de la cible signale une erreur&#x202f;; rien n’est resté à moitié fait.</translation>
    </message>
    <message>
        <source>The target is there and is not a file, so it is not replaced.</source>
        <translation>La cible existe et n’est pas un fichier&#x202f;; elle n’est donc pas remplacée.</translation>
    </message>
    <message>
        <source>The target cannot be written.</source>
        <translation>La cible ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The archive that was just written cannot be read back.</source>
        <translation>L’archive qui vient d’être écrite ne peut pas être relue.</translation>
    </message>
    <message>
        <source>The archive read back differs from what was written, so it was not kept: %1.</source>
        <translation>L’archive relue diffère de ce qui a été écrit&#x202f;; elle n’a donc pas été conservée&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A name cannot stand in an archive.</source>
        <translation>Un nom ne peut pas figurer dans une archive.</translation>
    </message>
    <message>
        <source>Two entries of the archive have the same name.</source>
        <translation>Deux entrées de l’archive ont le même nom.</translation>
    </message>
    <message>
        <source>is not the number of a booking, like B-104</source>
        <translation>n’est pas le numéro d’une réservation, comme B-104</translation>
    </message>
    <message>
        <source>Only with this in exhibitor, e-mail address, place or booking number.</source>
        <translation>Seulement avec ce texte dans l’exposant, l’adresse e-mail, l’emplacement ou le numéro de réservation.</translation>
    </message>
    <message>
        <source>Only of this event.</source>
        <translation>Seulement de cet événement.</translation>
    </message>
    <message>
        <source>Only where the invoice stands like this; several may be given.</source>
        <translation>Seulement si la facture est dans cette situation&#x202f;; plusieurs peuvent être indiquées.</translation>
    </message>
    <message>
        <source>Only where the invoice is due and not paid.</source>
        <translation>Seulement si la facture est échue et non payée.</translation>
    </message>
    <message>
        <source>Only reached in this way; several may be given.</source>
        <translation>Seulement avec ce mode d’accès&#x202f;; plusieurs peuvent être indiqués.</translation>
    </message>
    <message>
        <source>Only with such an e-mail address.</source>
        <translation>Seulement avec une telle adresse e-mail.</translation>
    </message>
    <message>
        <source>Only with or only without a place.</source>
        <translation>Seulement avec ou seulement sans emplacement.</translation>
    </message>
    <message>
        <source>Only where the time to answer an offer is over, runs, or was never set.</source>
        <translation>Seulement si le délai de réponse à une offre est dépassé, court encore ou n’a jamais été fixé.</translation>
    </message>
    <message>
        <source>Only created at or after this day or time (ISO 8601, UTC).</source>
        <translation>Seulement celles créées à partir de ce jour ou de cette heure (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Only created before this day or time (ISO 8601, UTC).</source>
        <translation>Seulement celles créées avant ce jour ou cette heure (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Only from before the cut-off, handled by phone and post.</source>
        <translation>Seulement celles d’avant la bascule, traitées par téléphone et par courrier.</translation>
    </message>
    <message>
        <source>Only created since the cut-off.</source>
        <translation>Seulement celles créées depuis la bascule.</translation>
    </message>
    <message>
        <source>Only with at least this sum, VAT included.</source>
        <translation>Seulement à partir de ce montant, TVA comprise.</translation>
    </message>
    <message>
        <source>Only with at most this sum, VAT included.</source>
        <translation>Seulement jusqu’à ce montant, TVA comprise.</translation>
    </message>
    <message>
        <source>Only not linked although an active contact has the e-mail address.</source>
        <translation>Seulement celles qui ne sont pas associées alors qu’un contact actif a cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Only linked to this contact.</source>
        <translation>Seulement celles associées à ce contact.</translation>
    </message>
    <message>
        <source>Order by one of %1; several may be given. The newest first without it.</source>
        <translation>Trier par l’un de %1&#x202f;; plusieurs peuvent être indiqués. Sans cette option, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>This is not an amount, like 1250.00: %2.</source>
        <translation>Ce n’est pas un montant, comme 1250.00&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The amount must be more than 0: %2.</source>
        <translation>Le montant doit être supérieur à 0&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The amount must not be negative: %2.</source>
        <translation>Le montant ne doit pas être négatif&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The amount has too many digits behind the decimal point (at most %1): %2.</source>
        <translation>Le montant a trop de chiffres après la virgule (%1 au plus)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The amount is too large (at most %1): %2.</source>
        <translation>Le montant est trop grand (%1 au plus)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This is not a rate from 0 to 100 per cent: %2.</source>
        <translation>Ce n’est pas un taux de 0 à 100 pour cent&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There are too many (at most %1): %2.</source>
        <translation>Il y en a trop (%1 au plus)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Each extra stands in the list once: %2.</source>
        <translation>Chaque supplément ne figure qu’une fois dans la liste&#x202f;: %2.</translation>
    </message>
    <message>
        <source>--extra takes ITEM=QUANTITY, like 4=2, not “%1”.</source>
        <translation>--extra attend ITEM=QUANTITY, comme 4=2, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This is not a day in ISO 8601, like 2026-05-08: %2.</source>
        <translation>Ce n’est pas un jour au format ISO 8601, comme 2026-05-08&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This option contradicts another one: %2.</source>
        <translation>Cette option en contredit une autre&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first one, and booking closes on the last day at the latest: %2.</source>
        <translation>Le dernier jour ne peut pas précéder le premier, et les réservations se terminent au plus tard le dernier jour&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no such time zone: %2.</source>
        <translation>Ce fuseau horaire n’existe pas&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This currency is not supported: %2.</source>
        <translation>Cette devise n’est pas prise en charge&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The currency stays, since the event has bookings.</source>
        <translation>La devise reste, car l’événement a des réservations.</translation>
    </message>
    <message>
        <source>“%1” is not understood; write places like A1-A20, B7.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas été compris&#x202f;; écrivez les emplacements comme A1-A20, B7.</translation>
    </message>
    <message>
        <source>A place stands in the list twice: %1.</source>
        <translation>Un emplacement figure deux fois dans la liste&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The event has this place already, so nothing was changed: %1.</source>
        <translation>L’événement a déjà cet emplacement, rien n’a donc été modifié&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The price belongs to another event, or is not one for this.</source>
        <translation>Le prix appartient à un autre événement, ou ne convient pas ici.</translation>
    </message>
    <message>
        <source>The place belongs to another event.</source>
        <translation>L’emplacement appartient à un autre événement.</translation>
    </message>
    <message>
        <source>An extra is no longer on the price list: %1.</source>
        <translation>Un supplément ne figure plus dans le tarif&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Booking for this event is closed since %1; --created-at enters an older booking.</source>
        <translation>Les réservations pour cet événement sont closes depuis le %1&#x202f;; --created-at permet de saisir une réservation plus ancienne.</translation>
    </message>
    <message>
        <source>This lies in the future: %2.</source>
        <translation>Cette date est dans le futur&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This day is over: %2.</source>
        <translation>Ce jour est passé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The event has no e-mail address of the organiser; events edit --organiser-email sets it.</source>
        <translation>L’événement n’a pas d’adresse e-mail de l’organisateur&#x202f;; events edit --organiser-email la définit.</translation>
    </message>
    <message>
        <source>The amount is more than is open (%1).</source>
        <translation>Le montant dépasse ce qui reste à payer (%1).</translation>
    </message>
    <message>
        <source>There is no invoice on which something is to be paid.</source>
        <translation>Il n’y a pas de facture sur laquelle il reste quelque chose à payer.</translation>
    </message>
    <message>
        <source>An invoice is issued already, and the numbers go on by themselves.</source>
        <translation>Une facture est déjà émise, et les numéros se suivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>This is not a correct IBAN: %2.</source>
        <translation>Ce n’est pas un IBAN correct&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This is not a correct BIC: %2.</source>
        <translation>Ce n’est pas un BIC correct&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This is not a correct Bankgiro number: %2.</source>
        <translation>Ce n’est pas un numéro Bankgiro correct&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This is not the Swish number of a company (123 and seven digits): %2.</source>
        <translation>Ce n’est pas le numéro Swish d’une entreprise (123 et sept chiffres)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This is not the number of the booking: %2.</source>
        <translation>Ce n’est pas le numéro de la réservation&#x202f;: %2.</translation>
    </message>
    <message>
        <source>This booking is from before the cut-off and is handled by phone and post; bookings allow-code changes that.</source>
        <translation>Cette réservation date d’avant la bascule et est traitée par téléphone et par courrier&#x202f;; bookings allow-code change cela.</translation>
    </message>
    <message>
        <source>This booking is linked to a contact, who reaches it through the account.</source>
        <translation>Cette réservation est associée à un contact, qui y accède par son compte.</translation>
    </message>
    <message>
        <source>The booking has no place yet; bookings edit --place gives one.</source>
        <translation>La réservation n’a pas encore d’emplacement&#x202f;; bookings edit --place en donne un.</translation>
    </message>
    <message>
        <source>The place is held by another booking.</source>
        <translation>L’emplacement est occupé par une autre réservation.</translation>
    </message>
    <message>
        <source>The place was removed from the event.</source>
        <translation>L’emplacement a été retiré de l’événement.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>L’événement est complet.</translation>
    </message>
    <message>
        <source>The time to answer this offer is over.</source>
        <translation>Le délai de réponse à cette offre est dépassé.</translation>
    </message>
    <message>
        <source>The invoice is paid already.</source>
        <translation>La facture est déjà payée.</translation>
    </message>
    <message>
        <source>A part of the invoice is paid already.</source>
        <translation>Une partie de la facture est déjà payée.</translation>
    </message>
    <message>
        <source>An invoice is not paid.</source>
        <translation>Une facture n’est pas payée.</translation>
    </message>
    <message>
        <source>Who sells is not set up yet; invoices settings does that.</source>
        <translation>Le vendeur n’est pas encore configuré&#x202f;; invoices settings permet de le faire.</translation>
    </message>
    <message>
        <source>The booking is not linked to anybody.</source>
        <translation>La réservation n’est associée à personne.</translation>
    </message>
    <message>
        <source>The booking is linked already; bookings unlink comes first.</source>
        <translation>La réservation est déjà associée&#x202f;; exécutez d’abord bookings unlink.</translation>
    </message>
    <message>
        <source>The booking has no link that works.</source>
        <translation>La réservation n’a aucun lien qui fonctionne.</translation>
    </message>
    <message>
        <source>The booking gets codes without a permission.</source>
        <translation>La réservation reçoit des codes sans autorisation.</translation>
    </message>
    <message>
        <source>The address of the booking is not marked as bounced.</source>
        <translation>L’adresse de la réservation n’est pas marquée «&#x202f;e-mail renvoyé&#x202f;».</translation>
    </message>
    <message>
        <source>The address of the booking is marked as bounced already.</source>
        <translation>L’adresse de la réservation est déjà marquée «&#x202f;e-mail renvoyé&#x202f;».</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Cet événement n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such price.</source>
        <translation>Ce prix n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Cet emplacement n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such booking.</source>
        <translation>Cette réservation n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Cette facture n’existe pas.</translation>
    </message>
    <message>
        <source>The number of an invoice is the next one, and no other.</source>
        <translation>Le numéro d’une facture est le suivant de la série, et aucun autre.</translation>
    </message>
    <message>
        <source>The sums of an invoice are those of its lines.</source>
        <translation>Les montants d’une facture sont ceux de ses lignes.</translation>
    </message>
    <message>
        <source>A credit note takes back one invoice as a whole.</source>
        <translation>Un avoir annule une facture entière.</translation>
    </message>
    <message>
        <source>Number of the booking, with or without its B-.</source>
        <translation>Numéro de la réservation, avec ou sans son B-.</translation>
    </message>
    <message>
        <source>Kontorist on the command line: contacts, customers, bookings and their papers.</source>
        <translation>Kontorist en ligne de commande&#x202f;: contacts, clients, réservations et leurs documents.</translation>
    </message>
    <message>
        <source>What was done to a booking, by staff and guests, newest first.</source>
        <translation>Ce qui a été fait pour une réservation, par le personnel et les invités, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Number of the booking.</source>
        <translation>Numéro de la réservation.</translation>
    </message>
    <message>
        <source>EVENT</source>
        <translation>ÉVÉNEMENT</translation>
    </message>
    <message>
        <source>EXHIBITOR</source>
        <translation>EXPOSANT</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>EMPLACEMENT</translation>
    </message>
    <message>
        <source>INVOICE</source>
        <translation>FACTURE</translation>
    </message>
    <message>
        <source>MODE</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>SUM</source>
        <translation>MONTANT</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Reply until</source>
        <translation>Réponse jusqu’au</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Show or set the moment before which bookings are handled by phone and post.</source>
        <translation>Afficher ou définir le moment avant lequel les réservations sont traitées par téléphone et par courrier.</translation>
    </message>
    <message>
        <source>The new moment: a time with zone, or a day (ISO 8601, UTC).</source>
        <translation>Le nouveau moment&#x202f;: une heure avec fuseau, ou un jour (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Go on after this booking.</source>
        <translation>Continuer après cette réservation.</translation>
    </message>
    <message>
        <source>Bookings of places at events.</source>
        <translation>Réservations d’emplacements à des événements.</translation>
    </message>
    <message>
        <source>List bookings.</source>
        <translation>Lister les réservations.</translation>
    </message>
    <message>
        <source>Offers that nobody answered in time.</source>
        <translation>Offres restées sans réponse dans le délai.</translation>
    </message>
    <message>
        <source>Count bookings exactly.</source>
        <translation>Compter exactement les réservations.</translation>
    </message>
    <message>
        <source>Show one booking with its invoices, payments and links.</source>
        <translation>Afficher une réservation avec ses factures, paiements et liens.</translation>
    </message>
    <message>
        <source>List what can be done with a booking now, and why not.</source>
        <translation>Lister ce qui peut être fait d’une réservation maintenant, et sinon pourquoi pas.</translation>
    </message>
    <message>
        <source>The booking is saved, and handled by phone and post: %1</source>
        <translation>La réservation est enregistrée, et traitée par téléphone et par courrier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>The place is held by booking B-%1.</source>
        <translation>L’emplacement est occupé par la réservation B-%1.</translation>
    </message>
    <message>
        <source>Booking B-%1 of the event has this e-mail address, too.</source>
        <translation>La réservation B-%1 de l’événement a aussi cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Who books, as written on the invoice.</source>
        <translation>Qui réserve, comme écrit sur la facture.</translation>
    </message>
    <message>
        <source>E-mail address; one that is not correct is kept, and nothing is mailed.</source>
        <translation>Adresse e-mail&#x202f;; une adresse incorrecte est conservée, et aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>Phone number.</source>
        <translation>Numéro de téléphone.</translation>
    </message>
    <message>
        <source>Address of the invoice; line breaks are kept.</source>
        <translation>Adresse de facturation&#x202f;; les sauts de ligne sont conservés.</translation>
    </message>
    <message>
        <source>Organisation number of the buyer.</source>
        <translation>Numéro d’organisation de l’acheteur.</translation>
    </message>
    <message>
        <source>The buyer&apos;s own reference.</source>
        <translation>La référence propre à l’acheteur.</translation>
    </message>
    <message>
        <source>Language of mails and invoice.</source>
        <translation>Langue des e-mails et de la facture.</translation>
    </message>
    <message>
        <source>The place, as events places names it; 0 for none.</source>
        <translation>L’emplacement, tel que le nomme events places&#x202f;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>So many of this line of the price list, 0 for none; several may be given.</source>
        <translation>Quantité de cette ligne du tarif, 0 pour aucune&#x202f;; plusieurs peuvent être indiquées.</translation>
    </message>
    <message>
        <source>Discount on every line in per cent, like 12.5.</source>
        <translation>Remise sur chaque ligne en pour cent, comme 12.5.</translation>
    </message>
    <message>
        <source>For staff only.</source>
        <translation>Réservé au personnel.</translation>
    </message>
    <message>
        <source>Add a booking; nothing is mailed.</source>
        <translation>Ajouter une réservation&#x202f;; aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>A booking with two of item 4.</source>
        <translation>Une réservation avec deux fois l’article 4.</translation>
    </message>
    <message>
        <source>The event that is booked.</source>
        <translation>L’événement réservé.</translation>
    </message>
    <message>
        <source>When it was really made, for an older one (ISO 8601, UTC).</source>
        <translation>Quand elle a réellement été faite, pour une réservation plus ancienne (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>Linked to this contact.</source>
        <translation>Associée à ce contact.</translation>
    </message>
    <message>
        <source>Linked to this customer user.</source>
        <translation>Associée à cet utilisateur client.</translation>
    </message>
    <message>
        <source>Change what the options name.</source>
        <translation>Modifier ce que les options indiquent.</translation>
    </message>
    <message>
        <source>Who gets it; the exhibitor without it.</source>
        <translation>Qui le reçoit&#x202f;; sans cette option, l’exposant.</translation>
    </message>
    <message>
        <source>Language of the message; the booking&apos;s own without it.</source>
        <translation>Langue du message&#x202f;; sans cette option, celle de la réservation.</translation>
    </message>
    <message>
        <source>Offer the place: the mail program opens with the message.</source>
        <translation>Proposer l’emplacement&#x202f;: la messagerie s’ouvre avec le message.</translation>
    </message>
    <message>
        <source>Last day to answer; as many days as usual without it.</source>
        <translation>Dernier jour pour répondre&#x202f;; sans cette option, le nombre de jours habituel.</translation>
    </message>
    <message>
        <source>The exhibitor can answer until the first of April.</source>
        <translation>L’exposant peut répondre jusqu’au premier avril.</translation>
    </message>
    <message>
        <source>Send how the booking stands, or where its invoice is.</source>
        <translation>Envoyer où en est la réservation, ou où se trouve sa facture.</translation>
    </message>
    <message>
        <source>Which message; booking without it.</source>
        <translation>Quel message&#x202f;; sans cette option, booking.</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n booking(s) and issue the invoices?</source>
        <translation>
            <numerusform>Valider %n réservation et émettre la facture&#x202f;?</numerusform>
            <numerusform>Valider %n réservations et émettre les factures&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n booking(s) to unprocessed? Issued invoices are credited.</source>
        <translation>
            <numerusform>Remettre %n réservation à l’état non traité&#x202f;? Les factures émises seront annulées par un avoir.</numerusform>
            <numerusform>Remettre %n réservations à l’état non traité&#x202f;? Les factures émises seront annulées par un avoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)? This cannot be undone; issued invoices are credited.</source>
        <translation>
            <numerusform>Annuler %n réservation&#x202f;? Cette action est irréversible&#x202f;; les factures émises seront annulées par un avoir.</numerusform>
            <numerusform>Annuler %n réservations&#x202f;? Cette action est irréversible&#x202f;; les factures émises seront annulées par un avoir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke all guest links of %n booking(s)?</source>
        <translation>
            <numerusform>Révoquer tous les liens invités de %n réservation&#x202f;?</numerusform>
            <numerusform>Révoquer tous les liens invités de %n réservations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>  Sum: %1, due %2</source>
        <translation>  Montant&#x202f;: %1, échéance le %2</translation>
    </message>
    <message>
        <source>Give either --contact or --customer-user.</source>
        <translation>Indiquez soit --contact, soit --customer-user.</translation>
    </message>
    <message>
        <source>Numbers of the bookings, with or without their B-.</source>
        <translation>Numéros des réservations, avec ou sans leur B-.</translation>
    </message>
    <message>
        <source>Record what was answered by phone or post.</source>
        <translation>Enregistrer une réponse donnée par téléphone ou par courrier.</translation>
    </message>
    <message>
        <source>What was answered.</source>
        <translation>La réponse donnée.</translation>
    </message>
    <message>
        <source>Approve bookings and issue their invoices.</source>
        <translation>Valider des réservations et émettre leurs factures.</translation>
    </message>
    <message>
        <source>Return bookings to unprocessed; issued invoices are credited.</source>
        <translation>Remettre des réservations à l’état non traité&#x202f;; les factures émises sont annulées par un avoir.</translation>
    </message>
    <message>
        <source>Cancel bookings; issued invoices are credited.</source>
        <translation>Annuler des réservations&#x202f;; les factures émises sont annulées par un avoir.</translation>
    </message>
    <message>
        <source>Revoke all guest links of bookings.</source>
        <translation>Révoquer tous les liens invités de réservations.</translation>
    </message>
    <message>
        <source>Unlink bookings from contacts and users.</source>
        <translation>Dissocier des réservations de leurs contacts et utilisateurs.</translation>
    </message>
    <message>
        <source>Let bookings from before the cut-off get codes by mail.</source>
        <translation>Permettre aux réservations d’avant la bascule de recevoir des codes par e-mail.</translation>
    </message>
    <message>
        <source>Note that mail to the address came back.</source>
        <translation>Noter qu’un e-mail à l’adresse est revenu.</translation>
    </message>
    <message>
        <source>Take the note back that mail came back.</source>
        <translation>Retirer la note qu’un e-mail est revenu.</translation>
    </message>
    <message>
        <source>Link a booking to a contact or customer user; guest links die.</source>
        <translation>Associer une réservation à un contact ou à un utilisateur client&#x202f;; les liens invités ne fonctionneront plus.</translation>
    </message>
    <message>
        <source>The contact.</source>
        <translation>Le contact.</translation>
    </message>
    <message>
        <source>The customer user.</source>
        <translation>L’utilisateur client.</translation>
    </message>
    <message>
        <source>Number of the event.</source>
        <translation>Numéro de l’événement.</translation>
    </message>
    <message>
        <source>Removed ones, too.</source>
        <translation>Aussi ceux qui ont été retirés.</translation>
    </message>
    <message>
        <source>%1 of %2 places free</source>
        <translation>%1 emplacements libres sur %2</translation>
    </message>
    <message>
        <source>Remove this place? It cannot be sold any more.</source>
        <translation>Retirer cet emplacement&#x202f;? Il ne pourra plus être vendu.</translation>
    </message>
    <message>
        <source>Give --kind, --price and --vat.</source>
        <translation>Indiquez --kind, --price et --vat.</translation>
    </message>
    <message>
        <source>Remove this price? It cannot be chosen any more; bookings that have it keep it.</source>
        <translation>Retirer ce prix&#x202f;? Il ne pourra plus être choisi&#x202f;; les réservations qui l’ont le gardent.</translation>
    </message>
    <message>
        <source>Name of the event.</source>
        <translation>Nom de l’événement.</translation>
    </message>
    <message>
        <source>First day, like 2026-05-08.</source>
        <translation>Premier jour, comme 2026-05-08.</translation>
    </message>
    <message>
        <source>Last day; the first one without it.</source>
        <translation>Dernier jour&#x202f;; sans cette option, le premier.</translation>
    </message>
    <message>
        <source>Last day to book; empty for none.</source>
        <translation>Dernier jour pour réserver&#x202f;; vide pour aucun.</translation>
    </message>
    <message>
        <source>Zone in which days begin, like Europe/Stockholm.</source>
        <translation>Fuseau dans lequel les jours commencent, comme Europe/Stockholm.</translation>
    </message>
    <message>
        <source>Currency of its prices.</source>
        <translation>Devise de ses prix.</translation>
    </message>
    <message>
        <source>So many bookings may hold a place at once; 0 for no limit.</source>
        <translation>Nombre de réservations pouvant occuper un emplacement en même temps&#x202f;; 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>Where copies of booking mails can be sent.</source>
        <translation>Où des copies des e-mails de réservation peuvent être envoyées.</translation>
    </message>
    <message>
        <source>Name on the price list and on invoices.</source>
        <translation>Nom dans le tarif et sur les factures.</translation>
    </message>
    <message>
        <source>Price of one, without VAT, like 1250.00.</source>
        <translation>Prix à l’unité, hors TVA, comme 1250.00.</translation>
    </message>
    <message>
        <source>VAT in per cent, like 25 or 12.5.</source>
        <translation>TVA en pour cent, comme 25 ou 12.5.</translation>
    </message>
    <message>
        <source>Id of the place, as events places shows it.</source>
        <translation>Identifiant de l’emplacement, tel que l’affiche events places.</translation>
    </message>
    <message>
        <source>What it costs, of the price list; 0 for nothing.</source>
        <translation>Son prix, pris dans le tarif&#x202f;; 0 pour aucun.</translation>
    </message>
    <message>
        <source>List the places of an event.</source>
        <translation>Lister les emplacements d’un événement.</translation>
    </message>
    <message>
        <source>Add places by their numbers: all, or none.</source>
        <translation>Ajouter des emplacements par leurs numéros&#x202f;: tous ou aucun.</translation>
    </message>
    <message>
        <source>Numbers and ranges, like A1-A20, B7.</source>
        <translation>Numéros et plages, comme A1-A20, B7.</translation>
    </message>
    <message>
        <source>21 places at price 2.</source>
        <translation>21 emplacements au prix 2.</translation>
    </message>
    <message>
        <source>Change number or price of a place.</source>
        <translation>Modifier le numéro ou le prix d’un emplacement.</translation>
    </message>
    <message>
        <source>The new number.</source>
        <translation>Le nouveau numéro.</translation>
    </message>
    <message>
        <source>Remove a place, so that it cannot be sold any more.</source>
        <translation>Retirer un emplacement, qui ne pourra plus être vendu.</translation>
    </message>
    <message>
        <source>Number of the price.</source>
        <translation>Numéro du prix.</translation>
    </message>
    <message>
        <source>Of a place, or of something extra.</source>
        <translation>D’un emplacement, ou d’un supplément.</translation>
    </message>
    <message>
        <source>Show the price list of an event.</source>
        <translation>Afficher le tarif d’un événement.</translation>
    </message>
    <message>
        <source>Add a line to the price list.</source>
        <translation>Ajouter une ligne au tarif.</translation>
    </message>
    <message>
        <source>Tables can be ordered along with a place.</source>
        <translation>Des tables peuvent être commandées avec un emplacement.</translation>
    </message>
    <message>
        <source>Change a price; bookings that are not approved follow.</source>
        <translation>Modifier un prix&#x202f;; les réservations non validées suivent.</translation>
    </message>
    <message>
        <source>Remove a price, so that it cannot be chosen any more.</source>
        <translation>Retirer un prix, qui ne pourra plus être choisi.</translation>
    </message>
    <message>
        <source>Events with their places and price lists.</source>
        <translation>Événements avec leurs emplacements et leurs tarifs.</translation>
    </message>
    <message>
        <source>List events, the latest first.</source>
        <translation>Lister les événements, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Show one event.</source>
        <translation>Afficher un événement.</translation>
    </message>
    <message>
        <source>Add an event.</source>
        <translation>Ajouter un événement.</translation>
    </message>
    <message>
        <source>An event of three days.</source>
        <translation>Un événement de trois jours.</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>Code&#x202f;:</translation>
    </message>
    <message>
        <source>The secret of the mailed link; - for the first line of the input.</source>
        <translation>Le secret du lien envoyé&#x202f;; - pour la première ligne de l’entrée.</translation>
    </message>
    <message>
        <source>Show what a guest sees through a mailed link.</source>
        <translation>Afficher ce que voit un invité par un lien envoyé.</translation>
    </message>
    <message>
        <source>Accept an offer through a mailed link.</source>
        <translation>Accepter une offre par un lien envoyé.</translation>
    </message>
    <message>
        <source>Decline an offer through a mailed link.</source>
        <translation>Refuser une offre par un lien envoyé.</translation>
    </message>
    <message>
        <source>Cancel a booking through a mailed link.</source>
        <translation>Annuler une réservation par un lien envoyé.</translation>
    </message>
    <message>
        <source>Number of the booking, which confirms it.</source>
        <translation>Numéro de la réservation, qui sert de confirmation.</translation>
    </message>
    <message>
        <source>Show the invoice through a mailed link.</source>
        <translation>Afficher la facture par un lien envoyé.</translation>
    </message>
    <message>
        <source>Enter what a payment service has confirmed to a guest.</source>
        <translation>Saisir ce qu’un service de paiement a confirmé à un invité.</translation>
    </message>
    <message>
        <source>What was paid, like 1250.00.</source>
        <translation>Ce qui a été payé, comme 1250.00.</translation>
    </message>
    <message>
        <source>The reference of the payment service.</source>
        <translation>La référence du service de paiement.</translation>
    </message>
    <message>
        <source>Number of the invoice or credit note.</source>
        <translation>Numéro de la facture ou de l’avoir.</translation>
    </message>
    <message>
        <source>Replace a file that is there already.</source>
        <translation>Remplacer un fichier déjà présent.</translation>
    </message>
    <message>
        <source>Only with this in number, buyer or reference.</source>
        <translation>Seulement avec ce texte dans le numéro, l’acheteur ou la référence.</translation>
    </message>
    <message>
        <source>Only in this state; several may be given.</source>
        <translation>Seulement dans cet état&#x202f;; plusieurs peuvent être indiqués.</translation>
    </message>
    <message>
        <source>Only invoices, or only credit notes.</source>
        <translation>Seulement les factures, ou seulement les avoirs.</translation>
    </message>
    <message>
        <source>Only what is due and not paid.</source>
        <translation>Seulement ce qui est échu et non payé.</translation>
    </message>
    <message>
        <source>Only of this booking.</source>
        <translation>Seulement de cette réservation.</translation>
    </message>
    <message>
        <source>Only issued on this day or later.</source>
        <translation>Seulement émises ce jour ou plus tard.</translation>
    </message>
    <message>
        <source>Only issued on this day or earlier.</source>
        <translation>Seulement émises ce jour ou plus tôt.</translation>
    </message>
    <message>
        <source>BOOKING</source>
        <translation>RÉSERVATION</translation>
    </message>
    <message>
        <source>BUYER</source>
        <translation>ACHETEUR</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>ÉCHÉANCE</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>reste à payer&#x202f;: %1</translation>
    </message>
    <message>
        <source>CURRENCY</source>
        <translation>DEVISE</translation>
    </message>
    <message>
        <source>Name of who sells.</source>
        <translation>Nom du vendeur.</translation>
    </message>
    <message>
        <source>Postal address; line breaks are kept.</source>
        <translation>Adresse postale&#x202f;; les sauts de ligne sont conservés.</translation>
    </message>
    <message>
        <source>Organisation number.</source>
        <translation>Numéro d’organisation.</translation>
    </message>
    <message>
        <source>VAT number.</source>
        <translation>Numéro de TVA.</translation>
    </message>
    <message>
        <source>E-mail address for questions.</source>
        <translation>Adresse e-mail pour les questions.</translation>
    </message>
    <message>
        <source>IBAN of the account that is paid to.</source>
        <translation>IBAN du compte sur lequel payer.</translation>
    </message>
    <message>
        <source>BIC of its bank.</source>
        <translation>BIC de sa banque.</translation>
    </message>
    <message>
        <source>Bankgiro number.</source>
        <translation>Numéro Bankgiro.</translation>
    </message>
    <message>
        <source>Swish number of the company.</source>
        <translation>Numéro Swish de l’entreprise.</translation>
    </message>
    <message>
        <source>days to pay: %1</source>
        <translation>délai de paiement en jours&#x202f;: %1</translation>
    </message>
    <message>
        <source>Days from the day of issue until an invoice is due.</source>
        <translation>Nombre de jours entre l’émission d’une facture et son échéance.</translation>
    </message>
    <message>
        <source>Register a payment, or on a credit note what was paid back.</source>
        <translation>Enregistrer un paiement ou, sur un avoir, ce qui a été remboursé.</translation>
    </message>
    <message>
        <source>Day of the payment; today without it.</source>
        <translation>Jour du paiement&#x202f;; sans cette option, aujourd’hui.</translation>
    </message>
    <message>
        <source>How it was paid; BANK without it.</source>
        <translation>Mode de paiement&#x202f;; sans cette option, BANK.</translation>
    </message>
    <message>
        <source>For example the reference of the bank.</source>
        <translation>Par exemple la référence de la banque.</translation>
    </message>
    <message>
        <source>A bank transfer for invoice 17.</source>
        <translation>Un virement bancaire pour la facture 17.</translation>
    </message>
    <message>
        <source>Lay out an invoice or credit note as a PDF.</source>
        <translation>Mettre en page une facture ou un avoir en PDF.</translation>
    </message>
    <message>
        <source>The PDF to write.</source>
        <translation>Le PDF à écrire.</translation>
    </message>
    <message>
        <source>Note in the booking log that it is sent by hand.</source>
        <translation>Noter dans le journal de la réservation que l’envoi se fait à la main.</translation>
    </message>
    <message>
        <source>Write invoices for bookkeeping as CSV, one row per line of each.</source>
        <translation>Écrire les factures pour la comptabilité en CSV, une ligne par ligne de chacune.</translation>
    </message>
    <message>
        <source>Everything since the first of May.</source>
        <translation>Tout depuis le premier mai.</translation>
    </message>
    <message>
        <source>Go on with numbers lower than this one.</source>
        <translation>Continuer avec les numéros inférieurs à celui-ci.</translation>
    </message>
    <message>
        <source>Invoices, credit notes and payments.</source>
        <translation>Factures, avoirs et paiements.</translation>
    </message>
    <message>
        <source>List invoices and credit notes, the newest first.</source>
        <translation>Lister les factures et les avoirs, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Show all that stands on an invoice, and its payments.</source>
        <translation>Afficher tout ce qui figure sur une facture, et ses paiements.</translation>
    </message>
    <message>
        <source>Show what is open, by currency and by how long it is due.</source>
        <translation>Afficher ce qui reste à payer, par devise et par ancienneté de l’échéance.</translation>
    </message>
    <message>
        <source>Show or change who sells, and the days to pay.</source>
        <translation>Afficher ou modifier le vendeur et le délai de paiement en jours.</translation>
    </message>
    <message>
        <source>Show or set the number of the next invoice.</source>
        <translation>Afficher ou définir le numéro de la prochaine facture.</translation>
    </message>
    <message>
        <source>Begin here; only while no invoice is issued.</source>
        <translation>Commencer ici&#x202f;; seulement tant qu’aucune facture n’est émise.</translation>
    </message>
    <message>
        <source>There is no e-mail address to write to.</source>
        <translation>Il n’y a pas d’adresse e-mail à laquelle écrire.</translation>
    </message>
    <message>
        <source>The exhibitor declined an offer before. Send another one?</source>
        <translation>L’exposant a déjà refusé une offre. En envoyer une autre&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Link %n booking(s)? Guest links stop working.</source>
        <translation>
            <numerusform>Associer %n réservation&#x202f;? Les liens invités ne fonctionneront plus.</numerusform>
            <numerusform>Associer %n réservations&#x202f;? Les liens invités ne fonctionneront plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n booking(s)? The account no longer reaches them.</source>
        <translation>
            <numerusform>Dissocier %n réservation&#x202f;? Le compte n’y accédera plus.</numerusform>
            <numerusform>Dissocier %n réservations&#x202f;? Le compte n’y accédera plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let mails about %n older booking(s) carry guest links?</source>
        <translation>
            <numerusform>Autoriser les liens invités dans les e-mails de %n réservation ancienne&#x202f;?</numerusform>
            <numerusform>Autoriser les liens invités dans les e-mails de %n réservations anciennes&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bookings are offered, accepted or approved already: not fewer than that.</source>
        <translation>%1 réservations sont déjà proposées, acceptées ou validées&#x202f;: pas moins que cela.</translation>
    </message>
    <message>
        <source>This is a database, which is not replaced: %1.</source>
        <translation>C’est une base de données, qui n’est pas remplacée&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>ConfirmationWords</name>
    <message numerus="yes">
        <source>%Ln open links stop working.</source>
        <translation>
            <numerusform>%Ln lien en cours ne fonctionnera plus.</numerusform>
            <numerusform>%Ln liens en cours ne fonctionneront plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer log in.</source>
        <translation>La personne ne pourra plus se connecter.</translation>
    </message>
    <message>
        <source>The contact is removed for good. It has no jobs.</source>
        <translation>Le contact est supprimé définitivement. Il n’a pas de travaux.</translation>
    </message>
    <message numerus="yes">
        <source>The contact and %Ln jobs (%1) are removed for good.</source>
        <translation>
            <numerusform>Le contact et %Ln travail (%1) sont supprimés définitivement.</numerusform>
            <numerusform>Le contact et %Ln travaux (%1) sont supprimés définitivement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files take up %1.</source>
        <translation>Leurs fichiers occupent %1.</translation>
    </message>
    <message>
        <source>The old login is wiped and never works again; this cannot be undone.</source>
        <translation>L’ancien accès est effacé et ne fonctionnera plus jamais&#x202f;; cette action est irréversible.</translation>
    </message>
    <message>
        <source>The contact becomes Unregistered, and an activation request to %1 is prepared for you to review.</source>
        <translation>Le contact devient Non inscrit, et une demande d’activation à %1 est préparée pour que vous la relisiez.</translation>
    </message>
    <message>
        <source>%1  %2 – %3</source>
        <comment>number, label and status of a job</comment>
        <translation>%1  %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Back up first</source>
        <translation>Sauvegarder d’abord</translation>
    </message>
    <message>
        <source>Delete the identities of %1?</source>
        <translation>Supprimer les identités du contact %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln logins are deleted.</source>
        <translation>
            <numerusform>%Ln accès est supprimé.</numerusform>
            <numerusform>%Ln accès sont supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer log in; the contact stays and becomes Unregistered.</source>
        <translation>La personne ne pourra plus se connecter&#x202f;; le contact reste et devient Non inscrit.</translation>
    </message>
    <message>
        <source>To give access again, send a new activation request.</source>
        <translation>Pour redonner un accès, envoyez une nouvelle demande d’activation.</translation>
    </message>
    <message>
        <source>Activate %1?</source>
        <translation>Activer %1&#x202f;?</translation>
    </message>
    <message>
        <source>The person can log in at once. This cannot be undone.</source>
        <translation>La personne pourra se connecter immédiatement. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>Désactiver %1&#x202f;?</translation>
    </message>
    <message>
        <source>The person loses access now. This cannot be undone.</source>
        <translation>La personne perd son accès maintenant. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Reset and re-invite %1?</source>
        <translation>Réinitialiser et réinviter %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action and contact</comment>
        <translation>%1&#x202f;: %2&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Cannot delete %1: %Ln jobs are in progress.</source>
        <translation>
            <numerusform>Impossible de supprimer %1&#x202f;: %Ln travail est en cours.</numerusform>
            <numerusform>Impossible de supprimer %1&#x202f;: %Ln travaux sont en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish or cancel them first.</source>
        <translation>Terminez-les ou annulez-les d’abord.</translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation>Afficher les travaux</translation>
    </message>
    <message>
        <source>%1 is not possible for %2</source>
        <comment>action and contact</comment>
        <translation>«&#x202f;%1&#x202f;» n’est pas possible pour %2</translation>
    </message>
</context>
<context>
    <name>ConflictNotice</name>
    <message>
        <source>Nothing was done. Look at it as it is now, then decide again.</source>
        <translation>Rien n’a été fait. Voyez l’état actuel, puis décidez à nouveau.</translation>
    </message>
    <message>
        <source>%1, %2: %3. Nothing was done. Look at it as it is now, then decide again.</source>
        <comment>who, when, what</comment>
        <translation>%1, %2&#x202f;: %3. Rien n’a été fait. Voyez l’état actuel, puis décidez à nouveau.</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>valid until %1</source>
        <comment>a link; date</comment>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>link expired</source>
        <translation>lien expiré</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Status: %1, invited %2, link valid until %3</source>
        <translation>Statut&#x202f;: %1, invité le %2, lien valable jusqu’au %3</translation>
    </message>
    <message>
        <source>Status: %1, invited %2, link expired %3</source>
        <translation>Statut&#x202f;: %1, invité le %2, lien expiré le %3</translation>
    </message>
    <message>
        <source>Invited %1.
The link is valid until %2.</source>
        <translation>Invité le %1.
Le lien est valable jusqu’au %2.</translation>
    </message>
    <message>
        <source>Invited %1.
The link expired %2.</source>
        <translation>Invité le %1.
Le lien a expiré le %2.</translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message>
        <source>Archived</source>
        <comment>a customer</comment>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>%1
Archived %2. Its users cannot sign in.</source>
        <translation>%1
Archivé le %2. Ses utilisateurs ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>No customer number yet: login names cannot be made from it.</source>
        <translation>Pas encore de numéro de client&#x202f;: impossible d’en tirer des noms de connexion.</translation>
    </message>
    <message>
        <source>No technician: fault reports go to those who asked for all.</source>
        <translation>Pas de technicien&#x202f;: les signalements vont à ceux qui les ont tous demandés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer users</source>
        <translation>
            <numerusform>%Ln utilisateur client</numerusform>
            <numerusform>%Ln utilisateurs clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open fault reports</source>
        <translation>
            <numerusform>%Ln signalement de panne ouvert</numerusform>
            <numerusform>%Ln signalements de pannes ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is archived</source>
        <translation>Aucun client n’est archivé</translation>
    </message>
    <message>
        <source>No customer matches these filters</source>
        <translation>Aucun client ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Nothing matches “%1” among archived customers</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;» parmi les clients archivés</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, archivé</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Columns of the customers table</source>
        <translation>Colonnes du tableau des clients</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aucun client pour le moment</translation>
    </message>
    <message>
        <source>A customer is whom you bill. People who act for it become its customer users. Add the first one to begin.</source>
        <translation>Un client est celui que vous facturez. Les personnes qui agissent pour lui deviennent ses utilisateurs clients. Pour commencer, ajoutez le premier client.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Ajouter un client</translation>
    </message>
</context>
<context>
    <name>CustomerUserTable</name>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>No facility is chosen. A customer with one facility or none shows everything, any other shows nothing.</source>
        <translation>Aucun site n’est choisi. Chez un client avec un site ou aucun, tout est visible&#x202f;; chez tout autre, rien ne l’est.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No permissions: this person sees the account only.</source>
        <translation>Aucune permission&#x202f;: cette personne ne voit que le compte.</translation>
    </message>
    <message>
        <source>Differs from the template “%1” it follows.</source>
        <translation>S’écarte du modèle «&#x202f;%1&#x202f;», qu’il suit.</translation>
    </message>
    <message>
        <source>Follows the template “%1”.</source>
        <translation>Suit le modèle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a link; date</comment>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>link expired</source>
        <translation>lien expiré</translation>
    </message>
    <message>
        <source>invitation expired</source>
        <translation>invitation expirée</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>a customer</comment>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Archived: its users cannot sign in.</source>
        <translation>Archivé&#x202f;: ses utilisateurs ne peuvent pas se connecter.</translation>
    </message>
    <message>
        <source>Signs in with the e-mail address.</source>
        <translation>Se connecte avec l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Signs in with the customer number.</source>
        <translation>Se connecte avec le numéro de client.</translation>
    </message>
    <message>
        <source>Has never signed in.</source>
        <translation>Ne s’est jamais connecté.</translation>
    </message>
    <message>
        <source>Number of the customer&apos;s account</source>
        <translation>Identifiant du compte du client</translation>
    </message>
    <message>
        <source>Number of the customer user</source>
        <translation>Identifiant de l’utilisateur client</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, archivé</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in %2</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;» dans %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No customer user is %1 with these filters</source>
        <translation>Aucun utilisateur client au statut %1 avec ces filtres</translation>
    </message>
    <message>
        <source>No customer user matches these filters</source>
        <translation>Aucun utilisateur client ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Customer users</source>
        <translation>Utilisateurs clients</translation>
    </message>
    <message>
        <source>Columns of the customer users table</source>
        <translation>Colonnes du tableau des utilisateurs clients</translation>
    </message>
    <message>
        <source>No customer users yet</source>
        <translation>Aucun utilisateur client pour le moment</translation>
    </message>
    <message>
        <source>A customer user is a person who acts for a customer: orders, reports faults, manages the account.</source>
        <translation>Un utilisateur client est une personne qui agit pour un client&#x202f;: elle commande, signale des pannes, gère le compte.</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Ajouter un utilisateur client</translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>InvoiceParts</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Standing</source>
        <comment>of an invoice: paid, overdue …</comment>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to be paid</comment>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>dans %n heure</numerusform>
            <numerusform>dans %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time (how long ago)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation>%1, tri décroissant, clé %2 sur %3</translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation>%1, tri croissant, clé %2 sur %3</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1&#x202f;: aucun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>UserConfirmationWords</name>
    <message numerus="yes">
        <source>%Ln open links stop working.</source>
        <translation>
            <numerusform>%Ln lien en cours ne fonctionnera plus.</numerusform>
            <numerusform>%Ln liens en cours ne fonctionneront plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login name %1 is never given again.</source>
        <translation>Le nom de connexion %1 ne sera plus jamais attribué.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders keep the name as their reference.</source>
        <translation>
            <numerusform>%Ln commande garde le nom comme référence.</numerusform>
            <numerusform>%Ln commandes gardent le nom comme référence.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer act for %1; the contact stays.</source>
        <translation>La personne ne pourra plus agir pour %1&#x202f;; le contact reste.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>The person&apos;s login is deleted and opens nothing any more; the contact becomes Unregistered.</source>
        <translation>L’accès de la personne est supprimé et n’ouvre plus rien&#x202f;; le contact devient Non inscrit.</translation>
    </message>
    <message>
        <source>Only the login name %1 is deleted; the person keeps the login for other customers.</source>
        <translation>Seul le nom de connexion %1 est supprimé&#x202f;; la personne garde son accès pour les autres clients.</translation>
    </message>
    <message>
        <source>The user stays at %1 and is Pending. To give access again, send an invitation.</source>
        <translation>L’utilisateur reste chez %1, au statut En attente. Pour redonner un accès, envoyez une invitation.</translation>
    </message>
    <message>
        <source>Deactivate %1 at %2?</source>
        <translation>Désactiver %1 chez %2&#x202f;?</translation>
    </message>
    <message>
        <source>The person can no longer act for %1. Other customers are not touched.</source>
        <translation>La personne ne pourra plus agir pour %1. Les autres clients ne sont pas touchés.</translation>
    </message>
    <message>
        <source>You can activate the user again later.</source>
        <translation>Vous pourrez réactiver l’utilisateur plus tard.</translation>
    </message>
    <message>
        <source>Deactivate customer user</source>
        <translation>Désactiver l’utilisateur client</translation>
    </message>
    <message>
        <source>Delete the login identities of %1?</source>
        <translation>Supprimer les identités de connexion de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Retirer %1 de %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action, person</comment>
        <translation>%1&#x202f;: %2&#x202f;?</translation>
    </message>
    <message>
        <source>Not possible now for %1</source>
        <translation>Pas possible maintenant pour %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Added the contact</source>
        <translation>Contact ajouté</translation>
    </message>
    <message>
        <source>Edited the contact</source>
        <translation>Contact modifié</translation>
    </message>
    <message>
        <source>Deleted the contact</source>
        <translation>Contact supprimé</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>Contact activé</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Contact désactivé</translation>
    </message>
    <message>
        <source>Deleted the identities</source>
        <translation>Identités supprimées</translation>
    </message>
    <message>
        <source>Prepared an activation request</source>
        <translation>Demande d’activation préparée</translation>
    </message>
    <message>
        <source>Revoked the link</source>
        <translation>Lien révoqué</translation>
    </message>
    <message>
        <source>Reset and re-invited</source>
        <translation>Contact réinitialisé et réinvité</translation>
    </message>
    <message>
        <source>Backed up user data</source>
        <translation>Données de l’utilisateur sauvegardées</translation>
    </message>
    <message>
        <source>Registered through a link</source>
        <translation>Inscription par un lien</translation>
    </message>
    <message>
        <source>Registered without a link</source>
        <translation>Inscription sans lien</translation>
    </message>
    <message>
        <source>Confirmed the registration</source>
        <translation>Inscription confirmée</translation>
    </message>
    <message>
        <source>Accepted the service terms</source>
        <translation>Conditions de service acceptées</translation>
    </message>
    <message>
        <source>Said that the message was sent</source>
        <translation>Message indiqué comme envoyé</translation>
    </message>
    <message>
        <source>Said that the message was not sent</source>
        <translation>Message indiqué comme non envoyé</translation>
    </message>
    <message>
        <source>Revoked one link</source>
        <translation>Un lien révoqué</translation>
    </message>
    <message>
        <source>Uploaded new service terms</source>
        <translation>Nouvelles conditions de service téléversées</translation>
    </message>
    <message>
        <source>Imported a job</source>
        <translation>Travail importé</translation>
    </message>
    <message>
        <source>Updated a job by import</source>
        <translation>Travail mis à jour par importation</translation>
    </message>
    <message>
        <source>Changed the status of a job</source>
        <translation>Statut d’un travail modifié</translation>
    </message>
    <message>
        <source>Created the database</source>
        <translation>Base de données créée</translation>
    </message>
    <message>
        <source>Brought the database up to date</source>
        <translation>Base de données mise à jour</translation>
    </message>
    <message>
        <source>Filled the database with demo data</source>
        <translation>Base de données remplie de données de démonstration</translation>
    </message>
    <message>
        <source>Copied the database</source>
        <translation>Base de données copiée</translation>
    </message>
    <message>
        <source>Changed the office settings</source>
        <translation>Paramètres du bureau modifiés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
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
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited %1, link valid until %2</source>
        <translation>Invité le %1, lien valable jusqu’au %2</translation>
    </message>
    <message>
        <source>Invited %1, link expired %2</source>
        <translation>Invité le %1, lien expiré le %2</translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>«&#x202f;%1&#x202f;» ne doit pas être vide.</translation>
    </message>
    <message>
        <source>“%1” holds a line break or another character that cannot be seen. Remove it.</source>
        <translation>«&#x202f;%1&#x202f;» contient un saut de ligne ou un autre caractère invisible. Retirez-le.</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 characters.</source>
        <translation>«&#x202f;%1&#x202f;» est trop long&#x202f;: %2 caractères au plus.</translation>
    </message>
    <message>
        <source>The language “%2” is not known.</source>
        <translation>La langue «&#x202f;%2&#x202f;» est inconnue.</translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation>L’adresse e-mail est vide.</translation>
    </message>
    <message>
        <source>“E-mail address” holds a line break or another character that cannot be seen. Remove it.</source>
        <translation>«&#x202f;Adresse e-mail&#x202f;» contient un saut de ligne ou un autre caractère invisible. Retirez-le.</translation>
    </message>
    <message>
        <source>An e-mail address cannot contain spaces.</source>
        <translation>Une adresse e-mail ne peut pas contenir d’espaces.</translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation>L’adresse e-mail n’a pas de @.</translation>
    </message>
    <message>
        <source>The e-mail address has more than one @. Enter one address only.</source>
        <translation>L’adresse e-mail a plus d’un @. Saisissez une seule adresse.</translation>
    </message>
    <message>
        <source>The part before the @ is missing or has a character that is not allowed there.</source>
        <translation>La partie avant le @ manque ou contient un caractère qui n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>The part after the @ is not complete. It looks like “example.com”.</source>
        <translation>La partie après le @ est incomplète. Elle ressemble à «&#x202f;example.com&#x202f;».</translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation>L’adresse e-mail est trop longue.</translation>
    </message>
    <message>
        <source>There is already a contact with this address.</source>
        <translation>Il existe déjà un contact avec cette adresse.</translation>
    </message>
    <message>
        <source>The person logs in with this address, so it cannot be removed. Change it, or delete the identities first.</source>
        <translation>La personne se connecte avec cette adresse&#x202f;; elle ne peut donc pas être retirée. Modifiez-la, ou supprimez d’abord les identités.</translation>
    </message>
    <message>
        <source>This e-mail address stands in the file twice with different values.</source>
        <translation>Cette adresse e-mail figure deux fois dans le fichier avec des valeurs différentes.</translation>
    </message>
    <message>
        <source>Somebody already logs in with this address.</source>
        <translation>Quelqu’un se connecte déjà avec cette adresse.</translation>
    </message>
    <message>
        <source>The password is too short: at least %2 characters.</source>
        <translation>Le mot de passe est trop court&#x202f;: au moins %2 caractères.</translation>
    </message>
    <message>
        <source>The password is too long: at most %2 characters.</source>
        <translation>Le mot de passe est trop long&#x202f;: %2 caractères au plus.</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Un mot de passe est nécessaire.</translation>
    </message>
    <message>
        <source>This number is taken already.</source>
        <translation>Ce numéro est déjà utilisé.</translation>
    </message>
    <message>
        <source>There are already terms with this label.</source>
        <translation>Il existe déjà des conditions avec ce libellé.</translation>
    </message>
    <message>
        <source>“%1” must be a web address such as “https://portal.example.com”.</source>
        <translation>«&#x202f;%1&#x202f;» doit être une adresse web telle que «&#x202f;https://portal.example.com&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is too small or too large.</source>
        <translation>«&#x202f;%1&#x202f;» est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>The status “%2” is not known.</source>
        <translation>Le statut «&#x202f;%2&#x202f;» est inconnu.</translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation>Ce fichier n’est pas un PDF.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text. Save the file as UTF-8.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un texte en UTF-8. Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>“%2” is not a date and time.</source>
        <translation>«&#x202f;%2&#x202f;» n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>The contact&apos;s status does not allow this. Somebody may have changed it meanwhile.</source>
        <translation>Le statut du contact ne le permet pas. Quelqu’un l’a peut-être modifié entre-temps.</translation>
    </message>
    <message>
        <source>This contact has no e-mail address. Add one first.</source>
        <translation>Ce contact n’a pas d’adresse e-mail. Ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>This contact has no open link.</source>
        <translation>Ce contact n’a pas de lien en cours.</translation>
    </message>
    <message>
        <source>Jobs of this contact are in progress. Finish or cancel them first.</source>
        <translation>Des travaux de ce contact sont en cours. Terminez-les ou annulez-les d’abord.</translation>
    </message>
    <message>
        <source>Only the person can do this, in the portal.</source>
        <translation>Seule la personne peut le faire, sur le portail.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment. Nothing was changed.</source>
        <translation>La base de données est en lecture seule pour le moment. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This link is not valid any more. Send a new activation request.</source>
        <translation>Ce lien n’est plus valable. Envoyez une nouvelle demande d’activation.</translation>
    </message>
    <message>
        <source>This link is dead already.</source>
        <translation>Ce lien est déjà inutilisable.</translation>
    </message>
    <message>
        <source>No service terms have been uploaded yet.</source>
        <translation>Les conditions de service n’ont pas encore été téléversées.</translation>
    </message>
    <message>
        <source>The current service terms are accepted already.</source>
        <translation>Les conditions de service en vigueur sont déjà acceptées.</translation>
    </message>
    <message>
        <source>This question has been answered already, perhaps by a colleague.</source>
        <translation>Quelqu’un, peut-être un collègue, a déjà répondu à cette question.</translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation>C’est déjà fait.</translation>
    </message>
    <message>
        <source>The contact is not there any more. A colleague may have deleted it.</source>
        <translation>Le contact n’existe plus. Un collègue l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>The job is not there any more.</source>
        <translation>Le travail n’existe plus.</translation>
    </message>
    <message>
        <source>The link is not there any more.</source>
        <translation>Le lien n’existe plus.</translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation>Le message n’existe plus.</translation>
    </message>
    <message>
        <source>The contact is not in this list: search and filters leave it out.</source>
        <translation>Le contact n’est pas dans cette liste&#x202f;: la recherche et les filtres l’excluent.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the message and paste it into your webmail, or save it as a draft file.</source>
        <translation>Aucune messagerie n’est configurée sur cet ordinateur. Copiez le message et collez-le dans votre webmail, ou enregistrez-le comme brouillon.</translation>
    </message>
    <message>
        <source>The mail program did not open. Copy the message and paste it into your webmail, or save it as a draft file.</source>
        <translation>La messagerie ne s’est pas ouverte. Copiez le message et collez-le dans votre webmail, ou enregistrez-le comme brouillon.</translation>
    </message>
    <message>
        <source>Demo data can only be put into an empty database. Start a new one.</source>
        <translation>Les données de démonstration ne peuvent être mises que dans une base de données vide. Créez-en une nouvelle.</translation>
    </message>
    <message>
        <source>A file with this name is there already. Choose another name, or replace it.</source>
        <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom, ou remplacez-le.</translation>
    </message>
    <message>
        <source>A folder with this name is there already. Choose another name.</source>
        <translation>Un dossier de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>What stands under this name is not a file. Choose another name.</source>
        <translation>Ce qui porte ce nom n’est pas un fichier. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation>Le dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You cannot write to this folder. Choose another one.</source>
        <translation>Vous ne pouvez pas écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not a name for a file. Choose another one.</source>
        <translation>Ce n’est pas un nom de fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, or choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder with the job files cannot be written to. Nothing was changed. Check its permissions.</source>
        <translation>Impossible d’écrire dans le dossier des fichiers de travaux. Rien n’a été modifié. Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk and the permissions, or choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Vérifiez le disque et les droits d’accès, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions and the disk.</source>
        <translation>Le fichier ne peut pas être lu. Vérifiez ses droits d’accès et le disque.</translation>
    </message>
    <message>
        <source>The file was changed outside Kontorist and is not opened.</source>
        <translation>Le fichier a été modifié en dehors de Kontorist&#x202f;; il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is too big.</source>
        <translation>Le fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation>C’est un dossier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>This is a link to another file, which is not followed. Choose the file itself.</source>
        <translation>C’est un lien vers un autre fichier, qui n’est pas suivi. Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>This is not a file. Choose another one.</source>
        <translation>Ce n’est pas un fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file lies outside the folder of the import and is not read.</source>
        <translation>Le fichier se trouve en dehors du dossier d’importation&#x202f;; il n’est pas lu.</translation>
    </message>
    <message>
        <source>The archive that was just written cannot be read back. It is not kept. Check the disk.</source>
        <translation>L’archive qui vient d’être écrite ne peut pas être relue. Elle n’est pas conservée. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The archive that was just written is not whole and is not kept. Check the disk, or choose another folder.</source>
        <translation>L’archive qui vient d’être écrite est incomplète et n’est pas conservée. Vérifiez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The copy that was just written is not whole and is not kept. Check the disk, or choose another folder.</source>
        <translation>La copie qui vient d’être écrite est incomplète et n’est pas conservée. Vérifiez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A job file cannot be opened.</source>
        <translation>Un fichier de travail ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>Le disque est plein. Rien n’a été modifié. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Reading or writing failed. Nothing was changed. Check the disk and the connection to it.</source>
        <translation>La lecture ou l’écriture a échoué. Rien n’a été modifié. Vérifiez le disque et sa connexion.</translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation>Le fichier n’est pas du JSON valable.</translation>
    </message>
    <message>
        <source>The file does not hold a list of jobs.</source>
        <translation>Le fichier ne contient pas de liste de travaux.</translation>
    </message>
    <message>
        <source>This file is not a database. It was not touched.</source>
        <translation>Ce fichier n’est pas une base de données. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>This database belongs to another program. It was not touched.</source>
        <translation>Cette base de données appartient à un autre programme. Elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed. Restore a backup copy, or ask your administrator.</source>
        <translation>La base de données est endommagée. Rien n’a été modifié. Restaurez une copie de sauvegarde, ou adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The database was changed behind Kontorist&apos;s back. Nothing was changed. Ask your administrator.</source>
        <translation>La base de données a été modifiée à l’insu de Kontorist. Rien n’a été modifié. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it would be damaged sooner or later. Move it to a disk of this computer.</source>
        <translation>La base de données se trouve sur un lecteur réseau, où elle finirait par être endommagée. Déplacez-la sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The database could not be opened. Check that you may read the file.</source>
        <translation>La base de données n’a pas pu être ouverte. Vérifiez que vous pouvez lire le fichier.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Ask your administrator.</source>
        <translation>Vous n’êtes pas autorisé à lire ce fichier. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>The database is empty. Choose another file, or start a new database.</source>
        <translation>La base de données est vide. Choisissez un autre fichier, ou créez une nouvelle base de données.</translation>
    </message>
    <message>
        <source>Choose a database.</source>
        <translation>Choisissez une base de données.</translation>
    </message>
    <message>
        <source>This is not the address of a database. Choose a database file.</source>
        <translation>Ce n’est pas l’adresse d’une base de données. Choisissez un fichier de base de données.</translation>
    </message>
    <message>
        <source>This kind of database is not known. Choose a database file.</source>
        <translation>Ce type de base de données est inconnu. Choisissez un fichier de base de données.</translation>
    </message>
    <message>
        <source>A password does not belong in the address of a database. Leave it out; you are asked for it.</source>
        <translation>Un mot de passe n’a pas sa place dans l’adresse d’une base de données. Ne l’indiquez pas&#x202f;; il vous sera demandé.</translation>
    </message>
    <message>
        <source>The driver for this kind of database is not installed on this computer.</source>
        <translation>Le pilote pour ce type de base de données n’est pas installé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This version cannot open this kind of database yet.</source>
        <translation>Cette version ne peut pas encore ouvrir ce type de base de données.</translation>
    </message>
    <message>
        <source>The database was made by an older Kontorist and must be brought up to date first. A copy is kept.</source>
        <translation>La base de données vient d’un Kontorist plus ancien et doit d’abord être mise à jour. Une copie est conservée.</translation>
    </message>
    <message>
        <source>The activity log of the database is damaged. Nothing was changed. Ask your administrator.</source>
        <translation>Le journal d’activité de la base de données est endommagé. Rien n’a été modifié. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
        <translation>Un autre programme utilise la base de données. Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>Ce champ</translation>
    </message>
    <message>
        <source>You need the right “%1”. Your administrator can give it to you.</source>
        <translation>Il vous faut le droit «&#x202f;%1&#x202f;». Votre administrateur peut vous le donner.</translation>
    </message>
    <message>
        <source>You do not have the right for this. Your administrator can give it to you.</source>
        <translation>Vous n’avez pas le droit nécessaire. Votre administrateur peut vous le donner.</translation>
    </message>
    <message>
        <source>What was entered is not valid. Nothing was saved.</source>
        <translation>La saisie n’est pas valable. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” is not valid. Nothing was saved.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas valable. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>A colleague changed it meanwhile. Nothing was saved. Look at it again, then repeat.</source>
        <translation>Un collègue l’a modifié entre-temps. Rien n’a été enregistré. Vérifiez, puis recommencez.</translation>
    </message>
    <message>
        <source>A colleague changed the same fields meanwhile: %1. Nothing was saved.</source>
        <translation>Un collègue a modifié les mêmes champs entre-temps&#x202f;: %1. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This is a fault in Kontorist. Nothing was changed. The log file tells more.</source>
        <translation>C’est une erreur de Kontorist. Rien n’a été modifié. Le fichier journal en dit plus.</translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation>Ce n’est pas possible maintenant. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is not there any more. A colleague may have deleted it.</source>
        <translation>Cela n’existe plus. Un collègue l’a peut-être supprimé.</translation>
    </message>
    <message>
        <source>The database or file cannot be reached. Nothing was lost. Try again in a moment.</source>
        <translation>La base de données ou le fichier est inaccessible. Rien n’a été perdu. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>It cannot be written to. Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation>L’écriture est impossible. Rien n’a été modifié. Vérifiez les droits d’accès du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The database was made by a newer Kontorist. It was not touched. Install the newer version to open it.</source>
        <translation>La base de données vient d’un Kontorist plus récent. Elle n’a pas été touchée. Installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>It is damaged or not what it should be. Nothing was changed.</source>
        <translation>C’est endommagé ou non conforme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing half done is left behind.</source>
        <translation>L’opération a été arrêtée. Rien n’est resté à moitié fait.</translation>
    </message>
    <message>
        <source>Some rows could not be done; the others are. The list tells why.</source>
        <translation>Certaines lignes n’ont pas pu être traitées&#x202f;; les autres l’ont été. La liste indique pourquoi.</translation>
    </message>
    <message>
        <source>Something went wrong in Kontorist</source>
        <translation>Un problème est survenu dans Kontorist</translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation>Ce n’est pas possible maintenant</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>Vous n’êtes pas autorisé à le faire</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Cela n’existe plus</translation>
    </message>
    <message>
        <source>Changed by a colleague meanwhile</source>
        <translation>Modifié par un collègue entre-temps</translation>
    </message>
    <message>
        <source>Please check what you entered</source>
        <translation>Vérifiez votre saisie</translation>
    </message>
    <message>
        <source>Please check “%1”</source>
        <translation>Vérifiez «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation>Accès impossible</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>La base de données est occupée</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>It can only be read</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>The database is newer than this program</source>
        <translation>La base de données est plus récente que ce programme</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Le fichier ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation>Fait en partie</translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas valable.</translation>
    </message>
    <message>
        <source>%1: only for %2 contacts. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1&#x202f;: seulement pour les contacts au statut %2. Celui-ci est au statut %3.</translation>
    </message>
    <message>
        <source>%1: this contact has no e-mail address. Add one first.</source>
        <translation>%1&#x202f;: ce contact n’a pas d’adresse e-mail. Ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>%1: this contact has no open link.</source>
        <translation>%1&#x202f;: ce contact n’a pas de lien en cours.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln jobs are in progress. Finish or cancel them first.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln travail est en cours. Terminez-le ou annulez-le d’abord.</numerusform>
            <numerusform>%1&#x202f;: %Ln travaux sont en cours. Terminez-les ou annulez-les d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you need the right “%2”. Your administrator can give it to you.</source>
        <translation>%1&#x202f;: il vous faut le droit «&#x202f;%2&#x202f;». Votre administrateur peut vous le donner.</translation>
    </message>
    <message>
        <source>%1: the database can only be read at the moment.</source>
        <translation>%1&#x202f;: la base de données est en lecture seule pour le moment.</translation>
    </message>
    <message>
        <source>%1: only the person can do this, in the portal.</source>
        <translation>%1&#x202f;: seule la personne peut le faire, sur le portail.</translation>
    </message>
    <message>
        <source>Unregistered</source>
        <comment>status of a contact</comment>
        <translation>Non inscrit</translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>status of a contact</comment>
        <translation>Non actif</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a contact</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>status of a contact</comment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>status of a job</comment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a job</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a job</comment>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <comment>status of a job</comment>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a job</comment>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Prepress</source>
        <comment>status of a job</comment>
        <translation>Prépresse</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>status of a job</comment>
        <translation>Production</translation>
    </message>
    <message>
        <source>Postpress</source>
        <comment>status of a job</comment>
        <translation>Finition</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a job</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Input PDF</source>
        <translation>PDF d’entrée</translation>
    </message>
    <message>
        <source>Job editor changes</source>
        <translation>Modifications de l’éditeur de travaux</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Fichier annexe</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Service terms</source>
        <translation>Conditions de service</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norvégien bokmål</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Unknown language (%1)</source>
        <translation>Langue inconnue (%1)</translation>
    </message>
    <message>
        <source>Activation request</source>
        <translation>Demande d’activation</translation>
    </message>
    <message>
        <source>Confirmation of a registration</source>
        <translation>Confirmation d’une inscription</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Définition d’un mot de passe</translation>
    </message>
    <message>
        <source>Invitation of a customer user</source>
        <translation>Invitation d’un utilisateur client</translation>
    </message>
    <message>
        <source>Booking as a guest</source>
        <translation>Réservation sans compte</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>state of a link</comment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Replaced by a newer link</source>
        <comment>state of a link</comment>
        <translation>Remplacé par un lien plus récent</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>state of a link</comment>
        <translation>Valable</translation>
    </message>
    <message>
        <source>Send activation request</source>
        <translation>Envoyer une demande d’activation</translation>
    </message>
    <message>
        <source>Register through a link</source>
        <translation>S’inscrire par un lien</translation>
    </message>
    <message>
        <source>Register without a link</source>
        <translation>S’inscrire sans lien</translation>
    </message>
    <message>
        <source>Confirm registration</source>
        <translation>Confirmer l’inscription</translation>
    </message>
    <message>
        <source>Activate contact</source>
        <translation>Activer le contact</translation>
    </message>
    <message>
        <source>Deactivate contact</source>
        <translation>Désactiver le contact</translation>
    </message>
    <message>
        <source>Delete identities</source>
        <translation>Supprimer les identités</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <source>Back up user data</source>
        <translation>Sauvegarder les données de l’utilisateur</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Revoke link</source>
        <translation>Révoquer le lien</translation>
    </message>
    <message>
        <source>Reset and re-invite</source>
        <translation>Réinitialiser et réinviter</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse de la base de données</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>Nom du bureau</translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation>Adresse du portail</translation>
    </message>
    <message>
        <source>Life of an activation link</source>
        <translation>Durée de validité d’un lien d’activation</translation>
    </message>
    <message>
        <source>Life of a confirmation link</source>
        <translation>Durée de validité d’un lien de confirmation</translation>
    </message>
    <message>
        <source>Job number</source>
        <translation>Numéro du travail</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La personne</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité (sans compte)</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Un autre programme</translation>
    </message>
    <message>
        <source>Manage contacts</source>
        <translation>Gérer les contacts</translation>
    </message>
    <message>
        <source>Manage customers</source>
        <translation>Gérer les clients</translation>
    </message>
    <message>
        <source>Edit customer permissions</source>
        <translation>Modifier les permissions des clients</translation>
    </message>
    <message>
        <source>Manage bookings</source>
        <translation>Gérer les réservations</translation>
    </message>
    <message>
        <source>Manage invoices</source>
        <translation>Gérer les factures</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Exporter des données</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>Supprimer des données</translation>
    </message>
    <message>
        <source>Administer</source>
        <translation>Administrer</translation>
    </message>
    <message>
        <source>Invited or not</source>
        <translation>Invité ou non</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Non invité</translation>
    </message>
    <message>
        <source>Link valid</source>
        <translation>Lien valable</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Lien expiré</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and status, as in “2 New”</comment>
        <translation>%2&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Missing files</source>
        <translation>Fichiers manquants</translation>
    </message>
    <message>
        <source>Acceptances that ended</source>
        <translation>Acceptations devenues caduques</translation>
    </message>
    <message>
        <source>Checksum (SHA-256)</source>
        <translation>Somme de contrôle (SHA-256)</translation>
    </message>
    <message>
        <source>Mail program</source>
        <translation>Logiciel de messagerie</translation>
    </message>
    <message>
        <source>Draft file</source>
        <translation>Fichier brouillon</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>%1: the contact is the only client of a customer. Name another client first.</source>
        <translation>%1&#x202f;: le contact est le seul utilisateur principal (CLIENT) d’un client. Désignez d’abord un autre utilisateur principal.</translation>
    </message>
    <message>
        <source>%1: the contact is the last administrator of a customer with other users. Name another administrator first.</source>
        <translation>%1&#x202f;: le contact est le dernier administrateur d’un client qui a d’autres utilisateurs. Désignez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>This person is a user of this customer already.</source>
        <translation>Cette personne est déjà utilisateur de ce client.</translation>
    </message>
    <message>
        <source>The contact is deactivated. Reset and re-invite it first.</source>
        <translation>Le contact est désactivé. Réinitialisez-le et réinvitez-le d’abord.</translation>
    </message>
    <message>
        <source>The customer is archived. Bring it back first.</source>
        <translation>Le client est archivé. Restaurez-le d’abord.</translation>
    </message>
    <message>
        <source>This customer user is no longer there.</source>
        <translation>Cet utilisateur client n’existe plus.</translation>
    </message>
    <message>
        <source>The customer has no number, and people log in by number. Give it one first.</source>
        <translation>Le client n’a pas de numéro, et la connexion se fait par numéro. Donnez-lui-en un d’abord.</translation>
    </message>
    <message>
        <source>%2 customers have no number. Give each one first.</source>
        <translation>%2 clients n’ont pas de numéro. Donnez-en d’abord un à chacun.</translation>
    </message>
    <message>
        <source>The facility is in use %2 times. Take it from there first.</source>
        <translation>Le site est utilisé %2 fois. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>The comment belongs to another order.</source>
        <translation>Le commentaire appartient à une autre commande.</translation>
    </message>
    <message>
        <source>This customer user belongs to another customer.</source>
        <translation>Cet utilisateur appartient à un autre client.</translation>
    </message>
    <message>
        <source>The facility belongs to another customer.</source>
        <translation>Le site appartient à un autre client.</translation>
    </message>
    <message>
        <source>The service object belongs to another customer.</source>
        <translation>L’équipement appartient à un autre client.</translation>
    </message>
    <message>
        <source>Nobody with this address has an active account, so the person cannot be a guest. Create a contact instead.</source>
        <translation>Personne avec cette adresse n’a de compte actif : elle ne peut pas être un invité. Créez plutôt un contact.</translation>
    </message>
    <message>
        <source>This is the last active administrator of the customer. Make somebody else administrator first.</source>
        <translation>C’est le dernier administrateur actif du client. Nommez d’abord quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The login name is the e-mail address. Change the address instead.</source>
        <translation>Le nom de connexion est l’adresse e-mail. Modifiez plutôt l’adresse.</translation>
    </message>
    <message>
        <source>This login number was given before and is never given again.</source>
        <translation>Ce numéro de connexion a déjà été attribué et ne le sera plus jamais.</translation>
    </message>
    <message>
        <source>The customer user does not have this permission: %2.</source>
        <translation>L’utilisateur n’a pas cette permission : %2.</translation>
    </message>
    <message>
        <source>The name must be that of the settings, letter by letter: “%2”.</source>
        <translation>Le nom doit être celui des préférences, lettre pour lettre : « %2 ».</translation>
    </message>
    <message>
        <source>This name is taken already.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
    <message>
        <source>The office has no name yet. Set it under “Office” in the preferences.</source>
        <translation>Le bureau n’a pas encore de nom. Définissez-le sous « Bureau » dans les préférences.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>« %1 » n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>The customer user cannot reach this facility or object.</source>
        <translation>L’utilisateur n’a pas accès à ce site ou à cet équipement.</translation>
    </message>
    <message>
        <source>A customer number holds letters and digits only: “%2”.</source>
        <translation>Un numéro de client ne contient que des lettres et des chiffres : « %2 ».</translation>
    </message>
    <message>
        <source>A customer number holds no hyphen, since the login names begin with it: “%2”.</source>
        <translation>Un numéro de client ne contient pas de tiret, car les noms de connexion commencent par lui : « %2 ».</translation>
    </message>
    <message>
        <source>A number is needed, since people log in by number.</source>
        <translation>Un numéro est nécessaire, car la connexion se fait par numéro.</translation>
    </message>
    <message>
        <source>The service object is in use %2 times. Take it from there first.</source>
        <translation>L’équipement est utilisé %2 fois. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>This order is no longer there.</source>
        <translation>Cette commande n’existe plus.</translation>
    </message>
    <message>
        <source>A customer cannot answer an internal comment.</source>
        <translation>Un client ne peut pas répondre à un commentaire interne.</translation>
    </message>
    <message>
        <source>This notice was sent already.</source>
        <translation>Cet avis a déjà été envoyé.</translation>
    </message>
    <message>
        <source>%2 customer users follow this template. Give them another one first.</source>
        <translation>%2 utilisateurs suivent ce modèle. Donnez-leur-en d’abord un autre.</translation>
    </message>
    <message>
        <source>This kind is not known.</source>
        <translation>Ce type n’est pas connu.</translation>
    </message>
    <message>
        <source>This permission is not known.</source>
        <translation>Cette permission n’est pas connue.</translation>
    </message>
    <message>
        <source>Say whether the customer may see the comment.</source>
        <translation>Indiquez si le client peut voir le commentaire.</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Name of the service object</source>
        <translation>Nom de l’équipement</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Customer users that were changed</source>
        <translation>Utilisateurs clients modifiés</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>Type de commande</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Signalement de panne</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Informé par</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Service object</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Ordre de travail</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de permissions</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>All fault reports</source>
        <translation>Tous les signalements de pannes</translation>
    </message>
    <message>
        <source>New customer users log in with</source>
        <translation>Connexion des nouveaux utilisateurs clients avec</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Removed login name</source>
        <translation>Nom de connexion retiré</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>the number of a record</comment>
        <translation>n°&#x202f;%1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no record is named</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no rights</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Order %1</source>
        <comment>with its number</comment>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Fault report no. %1</source>
        <translation>Signalement de panne n°&#x202f;%1</translation>
    </message>
    <message>
        <source>Template “%1”</source>
        <translation>Modèle de permissions «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Opened an account through an invitation</source>
        <translation>Compte ouvert par une invitation</translation>
    </message>
    <message>
        <source>Added the customer</source>
        <translation>Client ajouté</translation>
    </message>
    <message>
        <source>Edited the customer</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Archived the customer</source>
        <translation>Client archivé</translation>
    </message>
    <message>
        <source>Brought the customer back</source>
        <translation>Client rétabli</translation>
    </message>
    <message>
        <source>Added the customer user</source>
        <translation>Utilisateur client ajouté</translation>
    </message>
    <message>
        <source>Removed the customer user</source>
        <translation>Utilisateur client retiré</translation>
    </message>
    <message>
        <source>Activated the customer user</source>
        <translation>Utilisateur client activé</translation>
    </message>
    <message>
        <source>Deactivated the customer user</source>
        <translation>Utilisateur client désactivé</translation>
    </message>
    <message>
        <source>Changed what the customer user may do</source>
        <translation>Permissions de l’utilisateur client modifiées</translation>
    </message>
    <message>
        <source>Prepared an invitation</source>
        <translation>Invitation préparée</translation>
    </message>
    <message>
        <source>Prepared the invitation again</source>
        <translation>Invitation préparée à nouveau</translation>
    </message>
    <message>
        <source>Cancelled the invitation</source>
        <translation>Invitation annulée</translation>
    </message>
    <message>
        <source>The invitation ran out</source>
        <translation>Invitation expirée</translation>
    </message>
    <message>
        <source>Accepted the invitation</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>Declined the invitation</source>
        <translation>Invitation déclinée</translation>
    </message>
    <message>
        <source>Deleted the login identities</source>
        <translation>Identités de connexion supprimées</translation>
    </message>
    <message>
        <source>Prepared a mail with login details</source>
        <translation>E-mail avec identifiants de connexion préparé</translation>
    </message>
    <message>
        <source>Looked at the activity log</source>
        <translation>Journal d’activité consulté</translation>
    </message>
    <message>
        <source>Backed up the customer user&apos;s data</source>
        <translation>Données de l’utilisateur client sauvegardées</translation>
    </message>
    <message>
        <source>Gave another login name</source>
        <translation>Autre nom de connexion attribué</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexion effectuée</translation>
    </message>
    <message>
        <source>Added a permission template</source>
        <translation>Modèle de permissions ajouté</translation>
    </message>
    <message>
        <source>Edited a permission template</source>
        <translation>Modèle de permissions modifié</translation>
    </message>
    <message>
        <source>Removed a permission template</source>
        <translation>Modèle de permissions supprimé</translation>
    </message>
    <message>
        <source>Gave the template&apos;s permissions to all who follow it</source>
        <translation>Permissions du modèle données à tous ceux qui le suivent</translation>
    </message>
    <message>
        <source>Added a facility</source>
        <translation>Site ajouté</translation>
    </message>
    <message>
        <source>Renamed a facility</source>
        <translation>Site renommé</translation>
    </message>
    <message>
        <source>Removed a facility</source>
        <translation>Site supprimé</translation>
    </message>
    <message>
        <source>Added a service object</source>
        <translation>Équipement ajouté</translation>
    </message>
    <message>
        <source>Edited a service object</source>
        <translation>Équipement modifié</translation>
    </message>
    <message>
        <source>Removed a service object</source>
        <translation>Équipement supprimé</translation>
    </message>
    <message>
        <source>Added an order</source>
        <translation>Commande ajoutée</translation>
    </message>
    <message>
        <source>Edited an order</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <source>Wrote a comment</source>
        <translation>Commentaire écrit</translation>
    </message>
    <message>
        <source>Reported a fault</source>
        <translation>Panne signalée</translation>
    </message>
    <message>
        <source>Read a fault report</source>
        <translation>Signalement de panne lu</translation>
    </message>
    <message>
        <source>Assigned a technician</source>
        <translation>Technicien attribué</translation>
    </message>
    <message>
        <source>Created a work order for a fault report</source>
        <translation>Ordre de travail créé pour un signalement de panne</translation>
    </message>
    <message>
        <source>Closed a fault report</source>
        <translation>Signalement de panne clos</translation>
    </message>
    <message>
        <source>Sent a notice to staff</source>
        <translation>Avis envoyé au personnel</translation>
    </message>
    <message>
        <source>Added a staff member</source>
        <translation>Membre du personnel ajouté</translation>
    </message>
    <message>
        <source>Changed a staff member&apos;s rights</source>
        <translation>Droits d’un membre du personnel modifiés</translation>
    </message>
    <message>
        <source>Changed a staff member&apos;s notifications</source>
        <translation>Notifications d’un membre du personnel modifiées</translation>
    </message>
    <message>
        <source>Changed how customer users log in</source>
        <translation>Mode de connexion des utilisateurs clients modifié</translation>
    </message>
    <message>
        <source>This document is no longer there.</source>
        <translation>Ce document n’existe plus.</translation>
    </message>
    <message>
        <source>This comment is no longer there.</source>
        <translation>Ce commentaire n’existe plus.</translation>
    </message>
    <message>
        <source>This fault report is no longer there.</source>
        <translation>Ce signalement de panne n’existe plus.</translation>
    </message>
    <message>
        <source>This staff member is no longer there.</source>
        <translation>Ce membre du personnel n’existe plus.</translation>
    </message>
    <message>
        <source>The order belongs to another customer.</source>
        <translation>La commande appartient à un autre client.</translation>
    </message>
    <message>
        <source>The password was typed by staff. The person changes it first.</source>
        <translation>Le mot de passe a été saisi par le personnel. La personne doit d’abord le changer.</translation>
    </message>
    <message>
        <source>The new password is the old one. Choose another.</source>
        <translation>Le nouveau mot de passe est identique à l’ancien. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The login is not known, the password is another, or the account is not active.</source>
        <translation>Le nom de connexion est inconnu, le mot de passe est différent, ou le compte n’est pas actif.</translation>
    </message>
    <message>
        <source>A colleague did this already.</source>
        <translation>Un collègue l’a déjà fait.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturation</translation>
    </message>
    <message>
        <source>See and pay invoices.</source>
        <translation>Voir et payer les factures.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Open, read and close support cases.</source>
        <translation>Ouvrir, lire et clore des demandes d’assistance.</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Gestion des services</translation>
    </message>
    <message>
        <source>Order, change and end services.</source>
        <translation>Commander, modifier et résilier des services.</translation>
    </message>
    <message>
        <source>System configuration</source>
        <translation>Configuration du système</translation>
    </message>
    <message>
        <source>Change the settings of the customer&apos;s services.</source>
        <translation>Modifier les paramètres des services du client.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Change keys, allowed addresses and other protection.</source>
        <translation>Modifier les clés, les adresses autorisées et d’autres protections.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Everything that no other permission names.</source>
        <translation>Tout ce qu’aucune autre permission ne couvre.</translation>
    </message>
    <message>
        <source>Place orders</source>
        <translation>Passer des commandes</translation>
    </message>
    <message>
        <source>Place orders in the customer&apos;s name.</source>
        <translation>Passer des commandes au nom du client.</translation>
    </message>
    <message>
        <source>Enter readings</source>
        <translation>Saisir des relevés</translation>
    </message>
    <message>
        <source>Enter operating hours of service objects.</source>
        <translation>Saisir les heures de fonctionnement des équipements.</translation>
    </message>
    <message>
        <source>View documents</source>
        <translation>Voir les documents</translation>
    </message>
    <message>
        <source>Read documents of orders and service objects.</source>
        <translation>Lire les documents des commandes et des équipements.</translation>
    </message>
    <message>
        <source>Upload documents</source>
        <translation>Téléverser des documents</translation>
    </message>
    <message>
        <source>Add documents to orders and service objects.</source>
        <translation>Ajouter des documents aux commandes et aux équipements.</translation>
    </message>
    <message>
        <source>View model documents</source>
        <translation>Voir les documents de modèle</translation>
    </message>
    <message>
        <source>Read the documents that belong to a model.</source>
        <translation>Lire les documents qui concernent un modèle d’équipement.</translation>
    </message>
    <message>
        <source>Self-checks</source>
        <translation>Autocontrôles</translation>
    </message>
    <message>
        <source>Carry out self-checks.</source>
        <translation>Effectuer des autocontrôles.</translation>
    </message>
    <message>
        <source>Report faults</source>
        <translation>Signaler des pannes</translation>
    </message>
    <message>
        <source>Send fault reports.</source>
        <translation>Envoyer des signalements de pannes.</translation>
    </message>
    <message>
        <source>Write comments</source>
        <translation>Écrire des commentaires</translation>
    </message>
    <message>
        <source>Comment on own orders and answer comments.</source>
        <translation>Commenter ses propres commandes et répondre aux commentaires.</translation>
    </message>
    <message>
        <source>Edit own profile</source>
        <translation>Modifier son profil</translation>
    </message>
    <message>
        <source>Change own name, phone and address.</source>
        <translation>Modifier ses propres nom, téléphone et adresse.</translation>
    </message>
    <message>
        <source>%1 (of the type Contact)</source>
        <translation>%1 (de type Contact)</translation>
    </message>
    <message>
        <source>Users</source>
        <comment>column: number of customer users</comment>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Open faults</source>
        <translation>Pannes ouvertes</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de compte</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a customer user</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Invite sent</source>
        <comment>status of a customer user</comment>
        <translation>Invitation envoyée</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of a customer user</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a customer user</comment>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <comment>status of a customer user</comment>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Client</source>
        <comment>account type</comment>
        <translation>Utilisateur principal</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>account type</comment>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>account type</comment>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>User</source>
        <comment>level</comment>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no permissions</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all permissions</comment>
        <translation>Toutes</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not assigned to a facility</source>
        <translation>Sans site</translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln site</numerusform>
            <numerusform>%Ln sites</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no facilities</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No access: the person&apos;s own account is not active.</source>
        <translation>Pas d’accès&#x202f;: le compte propre de la personne n’est pas actif.</translation>
    </message>
    <message>
        <source>No access: this customer user is not active.</source>
        <translation>Pas d’accès&#x202f;: cet utilisateur client n’est pas actif.</translation>
    </message>
    <message>
        <source>No access: the customer is archived.</source>
        <translation>Pas d’accès&#x202f;: le client est archivé.</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>kind of order</comment>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>kind of order</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>kind of order</comment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Manual</source>
        <comment>kind of document</comment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Drawing</source>
        <comment>kind of document</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>kind of document</comment>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>kind of document</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>kind of document</comment>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Photo</source>
        <comment>kind of document</comment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of document</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>comment</comment>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>comment</comment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Visible to the customer</source>
        <translation>Visible par le client</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a fault report</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Assigned</source>
        <comment>status of a fault report</comment>
        <translation>Attribué</translation>
    </message>
    <message>
        <source>Work order created</source>
        <comment>status of a fault report</comment>
        <translation>Ordre de travail créé</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a fault report</comment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Assign technician</source>
        <translation>Attribuer un technicien</translation>
    </message>
    <message>
        <source>Create work order</source>
        <translation>Créer un ordre de travail</translation>
    </message>
    <message>
        <source>Close fault report</source>
        <translation>Clore le signalement</translation>
    </message>
    <message>
        <source>%1: only for %2 fault reports. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1&#x202f;: seulement pour les signalements au statut %2. Celui-ci est au statut %3.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Envoyer l’invitation</translation>
    </message>
    <message>
        <source>Resend invitation</source>
        <translation>Renvoyer l’invitation</translation>
    </message>
    <message>
        <source>Cancel invitation</source>
        <translation>Annuler l’invitation</translation>
    </message>
    <message>
        <source>Expire invitation</source>
        <translation>Faire expirer l’invitation</translation>
    </message>
    <message>
        <source>Accept invitation</source>
        <translation>Accepter l’invitation</translation>
    </message>
    <message>
        <source>Decline invitation</source>
        <translation>Décliner l’invitation</translation>
    </message>
    <message>
        <source>Activate</source>
        <comment>action on a customer user</comment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <comment>action on a customer user</comment>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Delete login identities</source>
        <translation>Supprimer les identités de connexion</translation>
    </message>
    <message>
        <source>Send login details</source>
        <translation>Envoyer les identifiants de connexion</translation>
    </message>
    <message>
        <source>Change permissions</source>
        <translation>Modifier les permissions</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Journal d’activité</translation>
    </message>
    <message>
        <source>Remove customer user</source>
        <translation>Retirer l’utilisateur client</translation>
    </message>
    <message>
        <source>%1: only for %2 customer users. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1&#x202f;: seulement pour les utilisateurs clients au statut %2. Celui-ci est au statut %3.</translation>
    </message>
    <message>
        <source>%1: while %2, only for users of the type Contact. This one is a %3.</source>
        <comment>%1 action, %2 a status, %3 an account type</comment>
        <translation>%1&#x202f;: au statut %2, seulement pour les utilisateurs de type Contact. Celui-ci est de type %3.</translation>
    </message>
    <message>
        <source>%1: this person has no e-mail address. Add one to the contact first.</source>
        <translation>%1&#x202f;: cette personne n’a pas d’adresse e-mail. Ajoutez-en d’abord une au contact.</translation>
    </message>
    <message>
        <source>%1: the contact is Deactivated. Reset and re-invite it first.</source>
        <translation>%1&#x202f;: le contact est Désactivé. Réinitialisez-le et réinvitez-le d’abord.</translation>
    </message>
    <message>
        <source>%1: the person&apos;s own account was never activated.</source>
        <translation>%1&#x202f;: le compte propre de la personne n’a jamais été activé.</translation>
    </message>
    <message>
        <source>%1: this is the last active administrator of the customer. Make somebody else administrator first.</source>
        <translation>%1&#x202f;: c’est le dernier administrateur actif du client. Nommez d’abord quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1: a guest&apos;s login belongs to another client.</source>
        <translation>%1&#x202f;: l’accès d’un invité appartient à un autre client.</translation>
    </message>
    <message>
        <source>%1: this person&apos;s login serves other customers, too, and there is none that is this customer&apos;s alone.</source>
        <translation>%1&#x202f;: l’accès de cette personne sert aussi à d’autres clients, et elle n’en a aucun propre à ce client.</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>Invité le %1</translation>
    </message>
    <message>
        <source>%1, link valid until %2</source>
        <translation>%1, lien valable jusqu’au %2</translation>
    </message>
    <message>
        <source>%1, link expired %2</source>
        <translation>%1, lien expiré le %2</translation>
    </message>
    <message>
        <source>Invitation expired</source>
        <translation>Invitation expirée</translation>
    </message>
    <message>
        <source>Life of an invitation</source>
        <translation>Durée de validité d’une invitation</translation>
    </message>
    <message>
        <source>Life of a link to set a password</source>
        <translation>Durée de validité d’un lien de définition d’un mot de passe</translation>
    </message>
    <message>
        <source>Address of the branded login</source>
        <translation>Adresse de la connexion à votre marque</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de l’entreprise</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>Propre mot de passe modifié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number of the place</source>
        <translation>Numéro de l’emplacement</translation>
    </message>
    <message>
        <source>Kind of price</source>
        <translation>Type de prix</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Kind of mail</source>
        <translation>Type d’e-mail</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last day to book</source>
        <translation>Dernier jour pour réserver</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>E-mail address of the organiser</source>
        <translation>Adresse e-mail de l’organisateur</translation>
    </message>
    <message>
        <source>Price without VAT, in cents</source>
        <translation>Prix hors TVA, en centimes</translation>
    </message>
    <message>
        <source>VAT rate, in hundredths of a per cent</source>
        <translation>Taux de TVA, en centièmes de pour cent</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Numéro d’organisation</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Extras</source>
        <translation>Suppléments</translation>
    </message>
    <message>
        <source>Discount in per cent</source>
        <translation>Remise en pour cent</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Sum with VAT</source>
        <translation>Montant TVA comprise</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Customer user</source>
        <translation>Utilisateur client</translation>
    </message>
    <message>
        <source>Links that ended</source>
        <translation>Liens qui ont pris fin</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Réponse jusqu’au</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Date de bascule</translation>
    </message>
    <message>
        <source>Place offer</source>
        <comment>kind of a mail</comment>
        <translation>Offre d’emplacement</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>kind of a mail</comment>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Booking</source>
        <comment>kind of a mail</comment>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>the organiser</source>
        <translation>l’organisateur</translation>
    </message>
    <message>
        <source>the exhibitor</source>
        <translation>l’exposant</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <comment>with its number</comment>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>Added an event</source>
        <translation>Événement ajouté</translation>
    </message>
    <message>
        <source>Edited an event</source>
        <translation>Événement modifié</translation>
    </message>
    <message>
        <source>Added a price</source>
        <translation>Prix ajouté</translation>
    </message>
    <message>
        <source>Changed a price</source>
        <translation>Prix modifié</translation>
    </message>
    <message>
        <source>Removed a price</source>
        <translation>Prix retiré</translation>
    </message>
    <message>
        <source>Added places</source>
        <translation>Emplacements ajoutés</translation>
    </message>
    <message>
        <source>Edited a place</source>
        <translation>Emplacement modifié</translation>
    </message>
    <message>
        <source>Removed a place</source>
        <translation>Emplacement retiré</translation>
    </message>
    <message>
        <source>Added the booking</source>
        <translation>Réservation ajoutée</translation>
    </message>
    <message>
        <source>Edited the booking</source>
        <translation>Réservation modifiée</translation>
    </message>
    <message>
        <source>Prepared a place offer</source>
        <translation>Offre d’emplacement préparée</translation>
    </message>
    <message>
        <source>Accepted the offer</source>
        <translation>Offre acceptée</translation>
    </message>
    <message>
        <source>Declined the offer</source>
        <translation>Offre refusée</translation>
    </message>
    <message>
        <source>Recorded the answer: accepted</source>
        <translation>Réponse enregistrée&#x202f;: acceptée</translation>
    </message>
    <message>
        <source>Recorded the answer: declined</source>
        <translation>Réponse enregistrée&#x202f;: refusée</translation>
    </message>
    <message>
        <source>Approved the booking</source>
        <translation>Réservation validée</translation>
    </message>
    <message>
        <source>Returned the booking to unprocessed</source>
        <translation>Réservation remise à l’état non traité</translation>
    </message>
    <message>
        <source>Cancelled the booking</source>
        <translation>Réservation annulée</translation>
    </message>
    <message>
        <source>Looked at the invoice</source>
        <translation>Facture consultée</translation>
    </message>
    <message>
        <source>Paid the invoice</source>
        <translation>Facture payée</translation>
    </message>
    <message>
        <source>Prepared a booking mail</source>
        <translation>E-mail de réservation préparé</translation>
    </message>
    <message>
        <source>Printed or saved the invoice</source>
        <translation>Facture imprimée ou enregistrée</translation>
    </message>
    <message>
        <source>Registered a payment</source>
        <translation>Paiement enregistré</translation>
    </message>
    <message>
        <source>Registered what was paid back</source>
        <translation>Remboursement enregistré</translation>
    </message>
    <message>
        <source>Revoked the guest links</source>
        <translation>Liens invités révoqués</translation>
    </message>
    <message>
        <source>Linked the booking to a contact</source>
        <translation>Réservation associée à un contact</translation>
    </message>
    <message>
        <source>Unlinked the booking from its contact</source>
        <translation>Réservation dissociée de son contact</translation>
    </message>
    <message>
        <source>Allowed guest links</source>
        <translation>Liens invités autorisés</translation>
    </message>
    <message>
        <source>Marked the address as bounced</source>
        <translation>Adresse marquée «&#x202f;e-mail renvoyé&#x202f;»</translation>
    </message>
    <message>
        <source>Cleared the bounce mark</source>
        <translation>Marque «&#x202f;e-mail renvoyé&#x202f;» retirée</translation>
    </message>
    <message>
        <source>Changed the cut-off of older bookings</source>
        <translation>Date de bascule des anciennes réservations modifiée</translation>
    </message>
    <message>
        <source>Issued an invoice</source>
        <translation>Facture émise</translation>
    </message>
    <message>
        <source>Credited an invoice</source>
        <translation>Facture annulée par un avoir</translation>
    </message>
    <message>
        <source>Exported invoices</source>
        <translation>Factures exportées</translation>
    </message>
    <message>
        <source>Changed who sells, for invoices</source>
        <translation>Vendeur modifié, pour les factures</translation>
    </message>
    <message>
        <source>Set the number of the first invoice</source>
        <translation>Numéro de la première facture défini</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>The amount must be more than 0.</source>
        <translation>Le montant doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The amount must not be negative.</source>
        <translation>Le montant ne doit pas être négatif.</translation>
    </message>
    <message>
        <source>At most %2 digits behind the decimal point.</source>
        <translation>Au plus %2 chiffres après la virgule.</translation>
    </message>
    <message>
        <source>At most %2.</source>
        <translation>%2 au plus.</translation>
    </message>
    <message>
        <source>This is not a rate from 0 to 100 per cent.</source>
        <translation>Ce n’est pas un taux de 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>The number is too small or too large.</source>
        <translation>Le nombre est trop petit ou trop grand.</translation>
    </message>
    <message>
        <source>Each extra stands in the list once.</source>
        <translation>Chaque supplément ne figure qu’une fois dans la liste.</translation>
    </message>
    <message>
        <source>The last day cannot be before the first one, and booking closes on the last day at the latest.</source>
        <translation>Le dernier jour ne peut pas précéder le premier, et les réservations se terminent au plus tard le dernier jour.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Ce fuseau horaire n’existe pas.</translation>
    </message>
    <message>
        <source>This currency is not supported.</source>
        <translation>Cette devise n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>“%2” is not understood. Write for example A1-A20, B7.</source>
        <translation>«&#x202f;%2&#x202f;» n’a pas été compris. Écrivez par exemple A1-A20, B7.</translation>
    </message>
    <message>
        <source>%2 stands in the list twice.</source>
        <translation>%2 figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>The event has a place %2 already. Nothing was added.</source>
        <translation>L’événement a déjà un emplacement %2. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>This price is not one of the event&apos;s for it.</source>
        <translation>Ce prix ne fait pas partie de ceux que l’événement prévoit pour cela.</translation>
    </message>
    <message>
        <source>This place is one of another event.</source>
        <translation>Cet emplacement est celui d’un autre événement.</translation>
    </message>
    <message>
        <source>“%2” is no longer on the price list.</source>
        <translation>«&#x202f;%2&#x202f;» ne figure plus dans le tarif.</translation>
    </message>
    <message>
        <source>Booking for this event is closed since %2. An older booking can be entered with its real date.</source>
        <translation>Les réservations pour cet événement sont closes depuis le %2. Une réservation plus ancienne peut être saisie avec sa date réelle.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>The event has no e-mail address of the organiser.</source>
        <translation>L’événement n’a pas d’adresse e-mail de l’organisateur.</translation>
    </message>
    <message>
        <source>This is more than is open, which is %2.</source>
        <translation>Cela dépasse ce qui reste à payer, soit %2.</translation>
    </message>
    <message>
        <source>There is nothing to pay on this invoice.</source>
        <translation>Il n’y a rien à payer sur cette facture.</translation>
    </message>
    <message>
        <source>The numbers go on by themselves once an invoice is issued.</source>
        <translation>Les numéros se suivent d’eux-mêmes dès qu’une facture est émise.</translation>
    </message>
    <message>
        <source>This is not a correct IBAN.</source>
        <translation>Ce n’est pas un IBAN correct.</translation>
    </message>
    <message>
        <source>This is not a correct BIC.</source>
        <translation>Ce n’est pas un BIC correct.</translation>
    </message>
    <message>
        <source>This is not a correct Bankgiro number.</source>
        <translation>Ce n’est pas un numéro Bankgiro correct.</translation>
    </message>
    <message>
        <source>This is not a company&apos;s Swish number (123 and seven digits).</source>
        <translation>Ce n’est pas le numéro Swish d’une entreprise (123 et sept chiffres).</translation>
    </message>
    <message>
        <source>This is not the number of the booking.</source>
        <translation>Ce n’est pas le numéro de la réservation.</translation>
    </message>
    <message>
        <source>The place is held by another booking.</source>
        <translation>L’emplacement est occupé par une autre réservation.</translation>
    </message>
    <message>
        <source>The place was removed from the event.</source>
        <translation>L’emplacement a été retiré de l’événement.</translation>
    </message>
    <message>
        <source>The event is full.</source>
        <translation>L’événement est complet.</translation>
    </message>
    <message>
        <source>The invoice is paid.</source>
        <translation>La facture est payée.</translation>
    </message>
    <message>
        <source>A part of the invoice is paid.</source>
        <translation>Une partie de la facture est payée.</translation>
    </message>
    <message>
        <source>An invoice is not paid.</source>
        <translation>Une facture n’est pas payée.</translation>
    </message>
    <message>
        <source>Who sells is not set up in Preferences, under Invoices.</source>
        <translation>Le vendeur n’est pas configuré dans les préférences, sous «&#x202f;Factures&#x202f;».</translation>
    </message>
    <message>
        <source>The event is not there any more.</source>
        <translation>L’événement n’existe plus.</translation>
    </message>
    <message>
        <source>The price is not there any more.</source>
        <translation>Le prix n’existe plus.</translation>
    </message>
    <message>
        <source>The place is not there any more.</source>
        <translation>L’emplacement n’existe plus.</translation>
    </message>
    <message>
        <source>The booking is not there any more.</source>
        <translation>La réservation n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Cette facture n’existe pas.</translation>
    </message>
    <message>
        <source>The number of an invoice is the next one, and no other.</source>
        <translation>Le numéro d’une facture est le suivant de la série, et aucun autre.</translation>
    </message>
    <message>
        <source>The sums of an invoice are those of its lines.</source>
        <translation>Les montants d’une facture sont ceux de ses lignes.</translation>
    </message>
    <message>
        <source>A credit note takes back one invoice as a whole.</source>
        <translation>Un avoir annule une facture entière.</translation>
    </message>
    <message>
        <source>%1: the booking is older than guest links, and is handled by phone and post. “Allow guest links” changes that.</source>
        <translation>%1&#x202f;: la réservation est antérieure aux liens invités, et est traitée par téléphone et par courrier. «&#x202f;Autoriser les liens invités&#x202f;» change cela.</translation>
    </message>
    <message>
        <source>%1: the booking is linked to a contact, who reaches it by logging in.</source>
        <translation>%1&#x202f;: la réservation est associée à un contact, qui y accède en se connectant.</translation>
    </message>
    <message>
        <source>%1: there is no correct e-mail address to write to.</source>
        <translation>%1&#x202f;: il n’y a pas d’adresse e-mail correcte à laquelle écrire.</translation>
    </message>
    <message>
        <source>%1: the booking is not linked to a contact.</source>
        <translation>%1&#x202f;: la réservation n’est pas associée à un contact.</translation>
    </message>
    <message>
        <source>%1: the booking is linked to a contact already. Unlink it first.</source>
        <translation>%1&#x202f;: la réservation est déjà associée à un contact. Dissociez-la d’abord.</translation>
    </message>
    <message>
        <source>%1: no guest link of this booking works.</source>
        <translation>%1&#x202f;: aucun lien invité de cette réservation ne fonctionne.</translation>
    </message>
    <message>
        <source>%1: only for bookings from before the cut-off.</source>
        <translation>%1&#x202f;: seulement pour les réservations d’avant la bascule.</translation>
    </message>
    <message>
        <source>%1: no mail to the address is marked as bounced.</source>
        <translation>%1&#x202f;: l’adresse n’est pas marquée «&#x202f;e-mail renvoyé&#x202f;».</translation>
    </message>
    <message>
        <source>%1: the address is marked as bounced already.</source>
        <translation>%1&#x202f;: l’adresse est déjà marquée «&#x202f;e-mail renvoyé&#x202f;».</translation>
    </message>
    <message>
        <source>%1: the booking has no place yet. Edit it and choose one.</source>
        <translation>%1&#x202f;: la réservation n’a pas encore d’emplacement. Modifiez-la et choisissez-en un.</translation>
    </message>
    <message>
        <source>%1: its place was removed from the event. Choose another one.</source>
        <translation>%1&#x202f;: son emplacement a été retiré de l’événement. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1: its place is held by another booking.</source>
        <translation>%1&#x202f;: son emplacement est occupé par une autre réservation.</translation>
    </message>
    <message>
        <source>%1: the event is full.</source>
        <translation>%1&#x202f;: l’événement est complet.</translation>
    </message>
    <message>
        <source>%1: the time to answer the offer is over.</source>
        <translation>%1&#x202f;: le délai de réponse à l’offre est dépassé.</translation>
    </message>
    <message>
        <source>%1: the invoice is paid.</source>
        <translation>%1&#x202f;: la facture est payée.</translation>
    </message>
    <message>
        <source>%1: a part of the invoice is paid.</source>
        <translation>%1&#x202f;: une partie de la facture est payée.</translation>
    </message>
    <message>
        <source>%1: there is no invoice with an amount to pay.</source>
        <translation>%1&#x202f;: il n’y a pas de facture avec un montant à payer.</translation>
    </message>
    <message>
        <source>%1: who sells is not set up. An administrator does that in Preferences, under Invoices.</source>
        <translation>%1&#x202f;: le vendeur n’est pas configuré. Un administrateur le fait dans les préférences, sous «&#x202f;Factures&#x202f;».</translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>En retard depuis le %1</translation>
    </message>
    <message>
        <source>Issued, due %1</source>
        <translation>Émise, échéance le %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>an invoice</comment>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>an invoice</comment>
        <translation>Annulée par un avoir</translation>
    </message>
    <message>
        <source>Booking</source>
        <comment>column: its number</comment>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Unprocessed</source>
        <comment>status of a booking</comment>
        <translation>Non traitée</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>status of a booking</comment>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a booking</comment>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>status of a booking</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a booking</comment>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>status of a booking</comment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>how a booking is reached</comment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Manual, older</source>
        <comment>how a booking is reached</comment>
        <translation>Manuel, ancienne</translation>
    </message>
    <message>
        <source>Manual, no e-mail</source>
        <comment>how a booking is reached</comment>
        <translation>Manuel, sans e-mail</translation>
    </message>
    <message>
        <source>Guest link</source>
        <comment>how a booking is reached</comment>
        <translation>Lien invité</translation>
    </message>
    <message>
        <source>Linked to a contact, who logs in to see and answer it. Mails lead to the account and carry no code.</source>
        <translation>Associée à un contact, qui se connecte pour la voir et y répondre. Les e-mails mènent au compte et ne contiennent pas de code.</translation>
    </message>
    <message>
        <source>From before the cut-off, so no mail carried a code. You record answers by phone or post, and send invoices by hand.</source>
        <translation>Date d’avant la bascule&#x202f;: aucun e-mail ne contenait de code. Vous enregistrez les réponses reçues par téléphone ou par courrier, et envoyez les factures à la main.</translation>
    </message>
    <message>
        <source>There is no correct e-mail address, or mail to it bounced. You record answers by phone or post, and send invoices by hand.</source>
        <translation>Il n’y a pas d’adresse e-mail correcte, ou un e-mail envoyé est revenu. Vous enregistrez les réponses reçues par téléphone ou par courrier, et envoyez les factures à la main.</translation>
    </message>
    <message>
        <source>The button in each mail opens the booking without an account. The guest may accept, decline, cancel, and see and pay the invoice.</source>
        <translation>Le bouton de chaque e-mail ouvre la réservation sans compte. L’invité peut accepter, refuser, annuler, et voir et payer la facture.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no invoice</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Issued</source>
        <comment>an invoice</comment>
        <translation>Émise</translation>
    </message>
    <message>
        <source>To pay back</source>
        <comment>a credit note</comment>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>a credit note</comment>
        <translation>Soldé</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Virement bancaire</translation>
    </message>
    <message>
        <source>Swish</source>
        <translation>Swish</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>way to pay</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>way to pay</comment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Paid online</source>
        <translation>Payé en ligne</translation>
    </message>
    <message>
        <source>Extra</source>
        <comment>kind of a price</comment>
        <translation>Supplément</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Non échu</translation>
    </message>
    <message>
        <source>1–30 days late</source>
        <translation>1–30 jours de retard</translation>
    </message>
    <message>
        <source>31–60 days late</source>
        <translation>31–60 jours de retard</translation>
    </message>
    <message>
        <source>61–90 days late</source>
        <translation>61–90 jours de retard</translation>
    </message>
    <message>
        <source>Over 90 days late</source>
        <translation>Plus de 90 jours de retard</translation>
    </message>
    <message>
        <source>Send place offer</source>
        <translation>Envoyer une offre d’emplacement</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Record answer: accepted</source>
        <translation>Enregistrer la réponse&#x202f;: acceptée</translation>
    </message>
    <message>
        <source>Record answer: declined</source>
        <translation>Enregistrer la réponse&#x202f;: refusée</translation>
    </message>
    <message>
        <source>Approve and invoice</source>
        <translation>Valider et facturer</translation>
    </message>
    <message>
        <source>Return to unprocessed</source>
        <translation>Remettre à l’état non traité</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>Annuler la réservation</translation>
    </message>
    <message>
        <source>View invoice</source>
        <translation>Voir la facture</translation>
    </message>
    <message>
        <source>Pay invoice</source>
        <translation>Payer la facture</translation>
    </message>
    <message>
        <source>Send booking mail</source>
        <translation>Envoyer un e-mail de réservation</translation>
    </message>
    <message>
        <source>Send invoice by hand</source>
        <translation>Envoyer la facture à la main</translation>
    </message>
    <message>
        <source>Register payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Revoke guest links</source>
        <translation>Révoquer les liens invités</translation>
    </message>
    <message>
        <source>Link to contact</source>
        <translation>Associer à un contact</translation>
    </message>
    <message>
        <source>Unlink from contact</source>
        <translation>Dissocier du contact</translation>
    </message>
    <message>
        <source>Allow guest links</source>
        <translation>Autoriser les liens invités</translation>
    </message>
    <message>
        <source>Mark e-mail as bounced</source>
        <translation>Marquer «&#x202f;e-mail renvoyé&#x202f;»</translation>
    </message>
    <message>
        <source>Clear bounce mark</source>
        <translation>Retirer la marque «&#x202f;e-mail renvoyé&#x202f;»</translation>
    </message>
    <message>
        <source>Edit booking</source>
        <translation>Modifier la réservation</translation>
    </message>
    <message>
        <source>%1: only for %2 bookings. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation>%1&#x202f;: seulement pour les réservations au statut %2. Celle-ci a le statut %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and the code of its currency</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a rate in per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The web address of the portal is not correct. Check it in the preferences of the office.</source>
        <translation>L’adresse web du portail n’est pas correcte. Vérifiez-la dans les préférences du bureau.</translation>
    </message>
    <message>
        <source>%1: its place is held by booking %2.</source>
        <translation>%1&#x202f;: son emplacement est occupé par la réservation %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln invoices of the contact&apos;s bookings are not paid. Register the payment or cancel the booking first.</source>
        <translation>
            <numerusform>%1&#x202f;: %Ln facture des réservations du contact n’est pas payée. Enregistrez d’abord le paiement ou annulez la réservation.</numerusform>
            <numerusform>%1&#x202f;: %Ln factures des réservations du contact ne sont pas payées. Enregistrez d’abord le paiement ou annulez la réservation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai de paiement en jours</translation>
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
        <translation>Numéro Swish</translation>
    </message>
    <message>
        <source>%2 bookings are offered, accepted or approved already: not fewer than that.</source>
        <translation>%2 réservations sont déjà proposées, acceptées ou validées&#x202f;: pas moins que cela.</translation>
    </message>
    <message>
        <source>The currency stays, since the event has prices or bookings.</source>
        <translation>La devise reste, car l’événement a des tarifs ou des réservations.</translation>
    </message>
</context>
<context>
    <name>kontorist::AboutDialog</name>
    <message>
        <source>About Kontorist</source>
        <translation>À propos de Kontorist</translation>
    </message>
    <message>
        <source>Kontorist %1</source>
        <translation>Kontorist %1</translation>
    </message>
    <message>
        <source>Register of people for print shops, service firms and event organisers.</source>
        <translation>Registre de personnes pour imprimeries, sociétés de services et organisateurs d’événements.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Self test</source>
        <translation>Autotest</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies versions and self test as text</source>
        <translation>Copie les versions et l’autotest sous forme de texte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>Système</translation>
    </message>
    <message>
        <source>Database drivers</source>
        <translation>Pilotes de base de données</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Database address</source>
        <translation>Adresse de la base de données</translation>
    </message>
    <message>
        <source>Job files</source>
        <translation>Fichiers des travaux</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Fichier journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Élément contrôlé</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Kontorist is free software under the MIT licence. It is made with these parts:</source>
        <translation>Kontorist est un logiciel libre sous licence MIT. Il est constitué de ces composants&#x202f;:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Everything that is needed is there.</source>
        <translation>Tout ce qui est nécessaire est présent.</translation>
    </message>
    <message>
        <source>Something is missing. The lines marked Failed tell what.</source>
        <translation>Il manque quelque chose. Les lignes marquées Échec indiquent quoi.</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>result of a check</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>result of a check</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of a check</comment>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Permissions of %1</source>
        <translation>Permissions de %1</translation>
    </message>
    <message>
        <source>Change permissions</source>
        <translation>Modifier les permissions</translation>
    </message>
    <message>
        <source>To go on, correct the level.</source>
        <translation>Pour continuer, corrigez le niveau.</translation>
    </message>
    <message>
        <source>Takes effect when you save the card.</source>
        <translation>Prend effet à l’enregistrement de la fiche.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessEditor</name>
    <message>
        <source>Take over template again</source>
        <translation>Reprendre le modèle</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>An administrator also adds, changes and removes the customer&apos;s login accounts.</source>
        <translation>Un administrateur peut aussi ajouter, modifier et retirer les comptes de connexion du client.</translation>
    </message>
    <message>
        <source>Permissions from template</source>
        <translation>Permissions selon le modèle</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>From template</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>also has %1</source>
        <comment>permissions beyond the template</comment>
        <translation>a en plus %1</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <comment>permissions of the template</comment>
        <translation>n’a pas %1</translation>
    </message>
    <message>
        <source>Differs from template “%1”: %2.</source>
        <translation>S’écarte du modèle «&#x202f;%1&#x202f;»&#x202f;: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two parts</comment>
        <translation>&#x202f;; </translation>
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
        <translation>Accordé, mais sans effet actuellement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>access</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sites</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessMapDialog</name>
    <message>
        <source>What %1 reaches</source>
        <comment>a person</comment>
        <translation>À quoi %1 a accès</translation>
    </message>
    <message>
        <source>Who reaches %1</source>
        <comment>a customer</comment>
        <translation>Qui a accès à %1</translation>
    </message>
    <message>
        <source>Access map</source>
        <translation>Carte des accès</translation>
    </message>
    <message>
        <source>Access is open where the person&apos;s own account is active, the customer user is active, and the customer is not archived.</source>
        <translation>L’accès est ouvert si le compte propre de la personne est actif, si l’utilisateur client est actif et si le client n’est pas archivé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessMapView</name>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>This person is a user of no customer. Add one on the customer&apos;s card.</source>
        <translation>Cette personne n’est utilisateur d’aucun client. Ajoutez-la sur la fiche du client.</translation>
    </message>
    <message>
        <source>This person reaches no other account as guest.</source>
        <translation>Cette personne n’a accès à aucun autre compte comme invité.</translation>
    </message>
    <message>
        <source>This customer has no users yet. Add one on its card.</source>
        <translation>Ce client n’a pas encore d’utilisateurs. Ajoutez-en un sur sa fiche.</translation>
    </message>
    <message>
        <source>You need the right “%1” to export. Your administrator can give it to you.</source>
        <translation>Pour exporter, il vous faut le droit «&#x202f;%1&#x202f;». Votre administrateur peut vous le donner.</translation>
    </message>
    <message>
        <source>access.csv</source>
        <comment>file name</comment>
        <translation>acces.csv</translation>
    </message>
    <message>
        <source>Export the access map</source>
        <translation>Exporter la carte des accès</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows saved in “%1”.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln lignes enregistrées dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AccessPreview</name>
    <message>
        <source>Number</source>
        <comment>of an order</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an order</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Service object</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrit par</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1, of the model</source>
        <translation>%1, du modèle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Fault report</source>
        <translation>Signalement de panne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
</context>
<context>
    <name>kontorist::AccessPreviewDialog</name>
    <message>
        <source>See as this user</source>
        <translation>Voir comme cet utilisateur</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>What the user sees</source>
        <translation>Ce que voit l’utilisateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>You see what %1 sees at %2. Read only.</source>
        <comment>person and customer</comment>
        <translation>Vous voyez ce que %1 voit chez %2. Lecture seule.</translation>
    </message>
    <message>
        <source>Therefore nothing shows.</source>
        <comment>to a customer user</comment>
        <translation>Rien n’est donc visible.</translation>
    </message>
    <message>
        <source>May do here: %1.</source>
        <comment>permissions</comment>
        <translation>Peut faire ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Manages the customer&apos;s login accounts.</source>
        <translation>Gère les comptes de connexion du client.</translation>
    </message>
    <message>
        <source>No facility is chosen for this user.</source>
        <translation>Aucun site n’est choisi pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>This user sees no orders.</source>
        <translation>Cet utilisateur ne voit aucune commande.</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>This user sees no service objects.</source>
        <translation>Cet utilisateur ne voit aucun équipement.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>This user sees no facilities.</source>
        <translation>Cet utilisateur ne voit aucun site.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>This user sees no documents.</source>
        <translation>Cet utilisateur ne voit aucun document.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>This user sees no comments: there are none on the orders that show.</source>
        <translation>Cet utilisateur ne voit aucun commentaire&#x202f;: les commandes visibles n’en ont pas.</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Signalements de pannes</translation>
    </message>
    <message>
        <source>This user sees no fault reports.</source>
        <translation>Cet utilisateur ne voit aucun signalement de panne.</translation>
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
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Template</source>
        <comment>of permissions</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>permissions</comment>
        <translation>%1 en plus</translation>
    </message>
    <message>
        <source>%1 taken away</source>
        <comment>permissions</comment>
        <translation>%1 en moins</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no facilities</comment>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AccountActions</name>
    <message>
        <source>%1 (only %2)</source>
        <comment>action, statuses</comment>
        <translation>%1 (seulement %2)</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Ajouter un utilisateur client</translation>
    </message>
    <message>
        <source>Enter new password</source>
        <translation>Saisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Undo changes of account</source>
        <translation>Annuler les modifications du compte</translation>
    </message>
    <message>
        <source>See as this user</source>
        <translation>Voir comme cet utilisateur</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Why actions are not offered</source>
        <translation>Pourquoi des actions ne sont pas proposées</translation>
    </message>
    <message>
        <source>This account will be removed. Undo that first.</source>
        <translation>Ce compte sera retiré. Annulez d’abord ce retrait.</translation>
    </message>
    <message>
        <source>A colleague removed this user. Undo your changes of it.</source>
        <translation>Un collègue a retiré cet utilisateur. Annulez vos modifications le concernant.</translation>
    </message>
    <message>
        <source>This account is not there yet. Save the card first.</source>
        <translation>Ce compte n’existe pas encore. Enregistrez d’abord la fiche.</translation>
    </message>
    <message>
        <source>Other actions take effect at once. Save or undo the changes of this account first.</source>
        <translation>Les autres actions prennent effet immédiatement. Enregistrez ou annulez d’abord les modifications de ce compte.</translation>
    </message>
    <message>
        <source>The password of a new account is entered where it is added.</source>
        <translation>Le mot de passe d’un nouveau compte se saisit là où le compte est ajouté.</translation>
    </message>
    <message>
        <source>Select a login account first.</source>
        <translation>Sélectionnez d’abord un compte de connexion.</translation>
    </message>
    <message>
        <source>Takes effect when you save the card.</source>
        <translation>Prend effet à l’enregistrement de la fiche.</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet immédiatement.</translation>
    </message>
    <message>
        <source>Nothing was changed on this account.</source>
        <translation>Rien n’a été modifié sur ce compte.</translation>
    </message>
    <message>
        <source>Takes back what is not saved yet.</source>
        <translation>Annule ce qui n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Shows what this user sees after logging in.</source>
        <translation>Affiche ce que voit cet utilisateur une fois connecté.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>actions, reason</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Not offered while %1: %2.</source>
        <comment>status, actions</comment>
        <translation>Non proposé au statut %1&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccountChoice</name>
    <message>
        <source>Link to set a password</source>
        <translation>Lien pour définir un mot de passe</translation>
    </message>
    <message>
        <source>Password typed here</source>
        <translation>Mot de passe saisi ici</translation>
    </message>
    <message>
        <source>E-mail the login details</source>
        <translation>Envoyer les identifiants par e-mail</translation>
    </message>
    <message>
        <source>Invite by mail</source>
        <translation>Inviter par e-mail</translation>
    </message>
    <message>
        <source>The person accepts the invitation, and only then gets in.</source>
        <translation>La personne accepte l’invitation, et n’a accès qu’ensuite.</translation>
    </message>
    <message>
        <source>Account at once</source>
        <translation>Compte immédiat</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour le moment</translation>
    </message>
    <message>
        <source>The person gets no mail and no way in. Invite them later.</source>
        <translation>La personne ne reçoit ni e-mail ni accès. Invitez-la plus tard.</translation>
    </message>
    <message>
        <source>%1: enter an e-mail address first.</source>
        <comment>an action</comment>
        <translation>%1&#x202f;: saisissez d’abord une adresse e-mail.</translation>
    </message>
    <message>
        <source>To add the user, correct the password.</source>
        <translation>Pour ajouter l’utilisateur, corrigez le mot de passe.</translation>
    </message>
    <message>
        <source>The person can log in as soon as they have a password.</source>
        <translation>La personne peut se connecter dès qu’elle a un mot de passe.</translation>
    </message>
    <message>
        <source>It must be changed at the next login.</source>
        <translation>Il devra être changé à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Tell the person the login name and the password yourself.</source>
        <translation>Communiquez vous-même à la personne le nom de connexion et le mot de passe.</translation>
    </message>
    <message>
        <source>Without this mail nobody can log in: send the login details later.</source>
        <translation>Sans cet e-mail, personne ne peut se connecter&#x202f;: envoyez les identifiants de connexion plus tard.</translation>
    </message>
    <message>
        <source>The mail holds the login name and the password.</source>
        <translation>L’e-mail contient le nom de connexion et le mot de passe.</translation>
    </message>
    <message>
        <source>The mail holds the login name and a link to set a password, but not the typed one: the office&apos;s settings do not allow that. Tell it yourself.</source>
        <translation>L’e-mail contient le nom de connexion et un lien pour définir un mot de passe, mais pas celui que vous avez saisi&#x202f;: les paramètres du bureau ne le permettent pas. Communiquez-le vous-même.</translation>
    </message>
    <message>
        <source>The mail holds the login name and a link to set a password.</source>
        <translation>L’e-mail contient le nom de connexion et un lien pour définir un mot de passe.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccountsModel</name>
    <message>
        <source>Yes</source>
        <comment>an e-mail is sent after saving</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an e-mail is sent after saving</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <comment>column: what is not saved yet</comment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>E-mail</source>
        <comment>column: tick to send a mail after saving</comment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Account / user ID</source>
        <translation>ID compte / utilisateur</translation>
    </message>
    <message>
        <source>Only for new accounts and new passwords. To mail somebody who is saved already, use “Send login details” or “Send invitation”.</source>
        <translation>Seulement pour les nouveaux comptes et les nouveaux mots de passe. Pour écrire à quelqu’un de déjà enregistré, utilisez «&#x202f;Envoyer les identifiants de connexion&#x202f;» ou «&#x202f;Envoyer l’invitation&#x202f;».</translation>
    </message>
    <message>
        <source>A new password is always sent after saving.</source>
        <translation>Un nouveau mot de passe est toujours envoyé après l’enregistrement.</translation>
    </message>
    <message>
        <source>This person has no e-mail address.</source>
        <translation>Cette personne n’a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>Tick to send the login details after saving.</source>
        <translation>Cochez pour envoyer les identifiants de connexion après l’enregistrement.</translation>
    </message>
    <message>
        <source>Tick to send the invitation after saving.</source>
        <translation>Cochez pour envoyer l’invitation après l’enregistrement.</translation>
    </message>
</context>
<context>
    <name>kontorist::AccountsTab</name>
    <message>
        <source>Customer users</source>
        <translation>Utilisateurs clients</translation>
    </message>
    <message>
        <source>Find a login account</source>
        <translation>Rechercher un compte de connexion</translation>
    </message>
    <message>
        <source>User, e-mail or login name</source>
        <translation>Utilisateur, e-mail ou nom de connexion</translation>
    </message>
    <message>
        <source>Login accounts</source>
        <translation>Comptes de connexion</translation>
    </message>
    <message numerus="yes">
        <source>No login account matches “%1”. Clear the search to see all %Ln.</source>
        <translation>
            <numerusform>Aucun compte de connexion ne correspond à «&#x202f;%1&#x202f;». Effacez la recherche pour voir le seul compte (%Ln).</numerusform>
            <numerusform>Aucun compte de connexion ne correspond à «&#x202f;%1&#x202f;». Effacez la recherche pour voir les %Ln comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can act for this customer yet. Choose “Add customer user”.</source>
        <translation>Personne ne peut encore agir pour ce client. Choisissez «&#x202f;Ajouter un utilisateur client&#x202f;».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln login account(s)</source>
        <translation>
            <numerusform>%Ln compte de connexion</numerusform>
            <numerusform>%Ln comptes de connexion</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>La base de données est en lecture seule pour le moment.</translation>
    </message>
    <message>
        <source>This account is no longer on the card.</source>
        <translation>Ce compte n’est plus sur la fiche.</translation>
    </message>
    <message>
        <source>Leave the customer without an active administrator?</source>
        <translation>Laisser le client sans administrateur actif&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody at the customer could manage the login accounts then; you still can.</source>
        <translation>Plus personne chez le client ne pourrait gérer les comptes de connexion&#x202f;; vous le pourrez toujours.</translation>
    </message>
    <message>
        <source>Change level</source>
        <translation>Modifier le niveau</translation>
    </message>
</context>
<context>
    <name>kontorist::ActionBar</name>
    <message>
        <source>%1 (only %2)</source>
        <comment>action, statuses</comment>
        <translation>%1 (seulement %2)</translation>
    </message>
    <message>
        <source>Not offered while %1: %2.</source>
        <comment>status, actions</comment>
        <translation>Non proposé au statut %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Deactivate and delete</source>
        <translation>Désactiver et supprimer</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Why actions are not offered</source>
        <translation>Pourquoi des actions ne sont pas proposées</translation>
    </message>
    <message>
        <source>Return, link, cancel and more</source>
        <translation>Remettre, associer, annuler et plus</translation>
    </message>
</context>
<context>
    <name>kontorist::Actions</name>
    <message>
        <source>No database is open.</source>
        <translation>Aucune base de données n’est ouverte.</translation>
    </message>
    <message>
        <source>The database cannot be reached at the moment.</source>
        <translation>La base de données est inaccessible pour le moment.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>La base de données est en lecture seule.</translation>
    </message>
    <message>
        <source>Select a contact first.</source>
        <translation>Sélectionnez d’abord un contact.</translation>
    </message>
    <message numerus="yes">
        <source>Select one contact only; %Ln are selected.</source>
        <translation>
            <numerusform>Sélectionnez un seul contact&#x202f;; %Ln est sélectionné.</numerusform>
            <numerusform>Sélectionnez un seul contact&#x202f;; %Ln sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Contacts first.</source>
        <translation>Allez d’abord dans Contacts.</translation>
    </message>
    <message>
        <source>This page has no search field.</source>
        <translation>Cette page n’a pas de champ de recherche.</translation>
    </message>
    <message>
        <source>The contact is still being read.</source>
        <translation>Le contact est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>Vous n’avez pas le droit de le faire.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Adds a person. No mail is sent.</source>
        <translation>Ajoute une personne. Aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Shows the selected contact in the detail pane and moves there.</source>
        <translation>Affiche le contact sélectionné dans le volet de détail et s’y place.</translation>
    </message>
    <message>
        <source>Changes name, address, phone, company or language.</source>
        <translation>Modifie le nom, l’adresse, le téléphone, l’entreprise ou la langue.</translation>
    </message>
    <message>
        <source>Prepares a mail with a personal link. Nothing is sent before you press Send in your mail program.</source>
        <translation>Prépare un e-mail avec un lien personnel. Rien n’est envoyé avant que vous ne cliquiez sur Envoyer dans votre messagerie.</translation>
    </message>
    <message>
        <source>Activates the account for the person, without the link. This cannot be undone.</source>
        <translation>Active le compte pour la personne, sans le lien. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Blocks the login for good. This cannot be undone.</source>
        <translation>Bloque définitivement l’accès. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Makes the link of the last activation request useless.</source>
        <translation>Rend inutilisable le lien de la dernière demande d’activation.</translation>
    </message>
    <message>
        <source>Removes the blocked login and prepares a new activation request.</source>
        <translation>Retire l’accès bloqué et prépare une nouvelle demande d’activation.</translation>
    </message>
    <message>
        <source>Saves everything about the contact, jobs and files included, as a ZIP file.</source>
        <translation>Enregistre tout ce qui concerne le contact, travaux et fichiers compris, dans un fichier ZIP.</translation>
    </message>
    <message>
        <source>Removes the person&apos;s login. The contact stays and becomes Unregistered.</source>
        <translation>Retire l’accès de la personne. Le contact reste et devient Non inscrit.</translation>
    </message>
    <message>
        <source>Removes the contact and its finished jobs for good. This cannot be undone.</source>
        <translation>Supprime définitivement le contact et ses travaux terminés. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the selected rows as a table.</source>
        <translation>Copie les lignes sélectionnées sous forme de tableau.</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>Sélectionner tous les correspondants</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Goes to the search field of this page.</source>
        <translation>Va au champ de recherche de cette page.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Language, appearance, mail and office settings.</source>
        <translation>Langue, apparence, e-mail et paramètres du bureau.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Chooses the columns of the table.</source>
        <translation>Choisit les colonnes du tableau.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
    <message>
        <source>Shows more rows at once.</source>
        <translation>Affiche plus de lignes à la fois.</translation>
    </message>
    <message>
        <source>Normal rows</source>
        <translation>Lignes normales</translation>
    </message>
    <message>
        <source>Rows of the usual height.</source>
        <translation>Lignes de hauteur habituelle.</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Lignes aérées</translation>
    </message>
    <message>
        <source>Higher rows that are easier to hit.</source>
        <translation>Lignes plus hautes, plus faciles à viser.</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Volet de détail</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Reads what is shown from the database again.</source>
        <translation>Relit dans la base de données ce qui est affiché.</translation>
    </message>
    <message>
        <source>Next zone</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Moves to the next part of the window: navigation, page, detail pane.</source>
        <translation>Va à la partie suivante de la fenêtre&#x202f;: navigation, page, volet de détail.</translation>
    </message>
    <message>
        <source>Previous zone</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Moves to the part of the window before.</source>
        <translation>Va à la partie précédente de la fenêtre.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Everybody you know.</source>
        <translation>Toutes les personnes que vous connaissez.</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Non invités</translation>
    </message>
    <message>
        <source>Contacts without a login who have no activation request.</source>
        <translation>Contacts sans accès qui n’ont pas de demande d’activation.</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Lien expiré</translation>
    </message>
    <message>
        <source>Contacts whose activation link has run out.</source>
        <translation>Contacts dont le lien d’activation a expiré.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Every link that was mailed, and what became of it.</source>
        <translation>Chaque lien envoyé, et ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Backups and other long work of this session.</source>
        <translation>Sauvegardes et autres travaux longs de cette session.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Who did what, and when.</source>
        <translation>Qui a fait quoi, et quand.</translation>
    </message>
    <message>
        <source>Service terms</source>
        <translation>Conditions de service</translation>
    </message>
    <message>
        <source>The current terms and their history.</source>
        <translation>Les conditions en vigueur et leur historique.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Upload new terms</source>
        <translation>Téléverser de nouvelles conditions</translation>
    </message>
    <message>
        <source>Replaces the service terms; everybody must accept the new ones.</source>
        <translation>Remplace les conditions de service&#x202f;; tous doivent accepter les nouvelles.</translation>
    </message>
    <message>
        <source>Verify activity log</source>
        <translation>Vérifier le journal d’activité</translation>
    </message>
    <message>
        <source>Checks that no line of the activity log was changed or removed.</source>
        <translation>Contrôle qu’aucune ligne du journal d’activité n’a été modifiée ou retirée.</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Explains the page you see.</source>
        <translation>Explique la page affichée.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lists all keys, with a search.</source>
        <translation>Liste toutes les touches, avec une recherche.</translation>
    </message>
    <message>
        <source>About Kontorist</source>
        <translation>À propos de Kontorist</translation>
    </message>
    <message>
        <source>Version, parts and licences, and a self-test.</source>
        <translation>Version, composants et licences, et un autotest.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Closes Kontorist.</source>
        <translation>Ferme Kontorist.</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Ouvrir une autre base de données</translation>
    </message>
    <message>
        <source>Works on another database, or on the demonstration.</source>
        <translation>Travaille sur une autre base de données, ou sur la démonstration.</translation>
    </message>
    <message>
        <source>Select a customer first.</source>
        <translation>Sélectionnez d’abord un client.</translation>
    </message>
    <message>
        <source>Select a customer user first.</source>
        <translation>Sélectionnez d’abord un utilisateur client.</translation>
    </message>
    <message numerus="yes">
        <source>Select one customer only; %Ln are selected.</source>
        <translation>
            <numerusform>Sélectionnez un seul client&#x202f;; %Ln est sélectionné.</numerusform>
            <numerusform>Sélectionnez un seul client&#x202f;; %Ln sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select one customer user only; %Ln are selected.</source>
        <translation>
            <numerusform>Sélectionnez un seul utilisateur client&#x202f;; %Ln est sélectionné.</numerusform>
            <numerusform>Sélectionnez un seul utilisateur client&#x202f;; %Ln sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Customers first.</source>
        <translation>Allez d’abord dans Clients.</translation>
    </message>
    <message>
        <source>Go to Customer users first.</source>
        <translation>Allez d’abord dans Utilisateurs clients.</translation>
    </message>
    <message>
        <source>The customer user is still being read.</source>
        <translation>L’utilisateur client est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Access map of this contact</source>
        <translation>Carte des accès de ce contact</translation>
    </message>
    <message>
        <source>Shows for which customers the person may act, and what.</source>
        <translation>Affiche pour quels clients la personne peut agir, et ce qu’elle peut faire.</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Opens an empty customer card.</source>
        <translation>Ouvre une fiche client vide.</translation>
    </message>
    <message>
        <source>Open customer card</source>
        <translation>Ouvrir la fiche client</translation>
    </message>
    <message>
        <source>Details, login accounts, facilities, orders and fault reports of the customer.</source>
        <translation>Détails, comptes de connexion, sites, commandes et signalements du client.</translation>
    </message>
    <message>
        <source>Show users of this customer</source>
        <translation>Afficher les utilisateurs de ce client</translation>
    </message>
    <message>
        <source>Goes to Customer users, with this customer only.</source>
        <translation>Va dans Utilisateurs clients, avec ce client seulement.</translation>
    </message>
    <message>
        <source>Permission grid</source>
        <translation>Grille des permissions</translation>
    </message>
    <message>
        <source>Everybody at this customer against every permission, to tick and save as one.</source>
        <translation>Toutes les personnes de ce client face à toutes les permissions, à cocher et à enregistrer en une fois.</translation>
    </message>
    <message>
        <source>Access map of this customer</source>
        <translation>Carte des accès de ce client</translation>
    </message>
    <message>
        <source>Shows who reaches what at this customer, and why somebody does not.</source>
        <translation>Affiche qui accède à quoi chez ce client, et pourquoi quelqu’un n’y accède pas.</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Ajouter une commande</translation>
    </message>
    <message>
        <source>Notes a shop, service or work order.</source>
        <translation>Note une commande de boutique ou de service, ou un ordre de travail.</translation>
    </message>
    <message>
        <source>Take fault report</source>
        <translation>Enregistrer un signalement</translation>
    </message>
    <message>
        <source>Notes what somebody reports, e.g. on the phone.</source>
        <translation>Note ce que quelqu’un signale, p. ex. par téléphone.</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Ajouter un utilisateur client</translation>
    </message>
    <message>
        <source>Lets a person act for a customer: at once, or by invitation.</source>
        <translation>Permet à une personne d’agir pour un client&#x202f;: immédiatement, ou sur invitation.</translation>
    </message>
    <message>
        <source>Show on customer card</source>
        <translation>Afficher sur la fiche client</translation>
    </message>
    <message>
        <source>Opens the card of the customer at this user.</source>
        <translation>Ouvre la fiche du client sur cet utilisateur.</translation>
    </message>
    <message>
        <source>Changes level, permissions and facilities.</source>
        <translation>Modifie le niveau, les permissions et les sites.</translation>
    </message>
    <message>
        <source>Prepares the invitation again with a new link; the old link stops working.</source>
        <translation>Prépare à nouveau l’invitation avec un nouveau lien&#x202f;; l’ancien lien ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Makes the link of the invitation useless; the user is Pending again.</source>
        <translation>Rend inutilisable le lien de l’invitation&#x202f;; l’utilisateur repasse à En attente.</translation>
    </message>
    <message>
        <source>Prepares a mail with the login name and a link to set a password.</source>
        <translation>Prépare un e-mail avec le nom de connexion et un lien pour définir un mot de passe.</translation>
    </message>
    <message>
        <source>Lets the person act for this customer.</source>
        <translation>Permet à la personne d’agir pour ce client.</translation>
    </message>
    <message>
        <source>The person can no longer act for this customer; others are not touched.</source>
        <translation>La personne ne peut plus agir pour ce client&#x202f;; les autres clients ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Give new login name</source>
        <translation>Attribuer un nouveau nom de connexion</translation>
    </message>
    <message>
        <source>A login name of today&apos;s kind: the next number of the customer, or the e-mail address.</source>
        <translation>Un nom de connexion selon le mode actuel&#x202f;: le numéro suivant du client, ou l’adresse e-mail.</translation>
    </message>
    <message>
        <source>See as this user</source>
        <translation>Voir comme cet utilisateur</translation>
    </message>
    <message>
        <source>Shows what the person sees at this customer. Changes nothing.</source>
        <translation>Affiche ce que la personne voit chez ce client. Ne modifie rien.</translation>
    </message>
    <message>
        <source>Access map of this person</source>
        <translation>Carte des accès de cette personne</translation>
    </message>
    <message>
        <source>Shows what was done to and by this user.</source>
        <translation>Affiche ce qui a été fait à cet utilisateur et par lui.</translation>
    </message>
    <message>
        <source>Saves everything about the person, jobs and files included, as a ZIP file.</source>
        <translation>Enregistre tout ce qui concerne la personne, travaux et fichiers compris, dans un fichier ZIP.</translation>
    </message>
    <message>
        <source>Removes the login; the user stays and is Pending. This cannot be undone.</source>
        <translation>Retire l’accès&#x202f;; l’utilisateur reste et repasse à En attente. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Takes the person from this customer; the contact stays. This cannot be undone.</source>
        <translation>Retire la personne de ce client&#x202f;; le contact reste. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Selects every row that matches the search and filters, shown or not.</source>
        <translation>Sélectionne toutes les lignes qui correspondent à la recherche et aux filtres, affichées ou non.</translation>
    </message>
    <message>
        <source>Shows or hides the pane with the selected row.</source>
        <translation>Affiche ou masque le volet de la ligne sélectionnée.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Firms and others that you bill.</source>
        <translation>Les entreprises et autres que vous facturez.</translation>
    </message>
    <message>
        <source>Customer users</source>
        <translation>Utilisateurs clients</translation>
    </message>
    <message>
        <source>Who may act for which customer.</source>
        <translation>Qui peut agir pour quel client.</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Signalements de pannes</translation>
    </message>
    <message>
        <source>What customers reported, and what became of it.</source>
        <translation>Ce que les clients ont signalé, et ce que c’est devenu.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Orders of all customers, with their comments.</source>
        <translation>Les commandes de tous les clients, avec leurs commentaires.</translation>
    </message>
    <message>
        <source>Permission templates</source>
        <translation>Modèles de permissions</translation>
    </message>
    <message>
        <source>Named sets of permissions, who follows them, and who differs.</source>
        <translation>Ensembles nommés de permissions, qui les suit et qui en diffère.</translation>
    </message>
    <message>
        <source>Branded login link</source>
        <translation>Lien de connexion à votre marque</translation>
    </message>
    <message>
        <source>The address of the login box in your own look, to copy to your website.</source>
        <translation>L’adresse de la fenêtre de connexion à votre image, à copier sur votre site web.</translation>
    </message>
    <message>
        <source>Staff and notifications</source>
        <translation>Personnel et notifications</translation>
    </message>
    <message>
        <source>Who works here, with which rights, and how each hears of fault reports.</source>
        <translation>Qui travaille ici, avec quels droits, et comment chacun est informé des signalements.</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;lient</translation>
    </message>
    <message>
        <source>Custo&amp;mer user</source>
        <translation>&amp;Utilisateur client</translation>
    </message>
    <message>
        <source>Select a booking first.</source>
        <translation>Sélectionnez d’abord une réservation.</translation>
    </message>
    <message numerus="yes">
        <source>Select one booking only; %Ln are selected.</source>
        <translation>
            <numerusform>Sélectionnez une seule réservation&#x202f;; %Ln est sélectionnée.</numerusform>
            <numerusform>Sélectionnez une seule réservation&#x202f;; %Ln sont sélectionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Bookings first.</source>
        <translation>Allez d’abord dans Réservations.</translation>
    </message>
    <message>
        <source>Go to Contacts, Customers, Customer users or Bookings first.</source>
        <translation>Allez d’abord dans Contacts, Clients, Utilisateurs clients ou Réservations.</translation>
    </message>
    <message>
        <source>The booking is still being read.</source>
        <translation>La réservation est encore en cours de lecture.</translation>
    </message>
    <message>
        <source>Add booking</source>
        <translation>Ajouter une réservation</translation>
    </message>
    <message>
        <source>Notes a booking by hand, with or without an e-mail address.</source>
        <translation>Note une réservation à la main, avec ou sans adresse e-mail.</translation>
    </message>
    <message>
        <source>Changes exhibitor, place, extras, discount or address.</source>
        <translation>Modifie l’exposant, l’emplacement, les suppléments, la remise ou l’adresse.</translation>
    </message>
    <message>
        <source>Prepares a mail that offers the place until a day. Nothing is sent before you press Send in your mail program.</source>
        <translation>Prépare un e-mail qui propose l’emplacement jusqu’à un certain jour. Rien n’est envoyé avant que vous ne cliquiez sur Envoyer dans votre messagerie.</translation>
    </message>
    <message>
        <source>Notes that the exhibitor said yes, by phone or post.</source>
        <translation>Note que l’exposant a dit oui, par téléphone ou par courrier.</translation>
    </message>
    <message>
        <source>Notes that the exhibitor said no, by phone or post.</source>
        <translation>Note que l’exposant a dit non, par téléphone ou par courrier.</translation>
    </message>
    <message>
        <source>Goes through place, extras, sum and recipient, then issues the invoice.</source>
        <translation>Passe en revue l’emplacement, les suppléments, le montant et le destinataire, puis émet la facture.</translation>
    </message>
    <message>
        <source>Prepares a mail with a new guest link; earlier ones stay valid.</source>
        <translation>Prépare un e-mail avec un nouveau lien invité&#x202f;; les précédents restent valables.</translation>
    </message>
    <message>
        <source>Prints the invoice or saves it as a PDF, to be sent by hand.</source>
        <translation>Imprime la facture ou l’enregistre en PDF, pour l’envoyer à la main.</translation>
    </message>
    <message>
        <source>Notes a payment of the invoice, in part or whole.</source>
        <translation>Note un paiement de la facture, partiel ou total.</translation>
    </message>
    <message>
        <source>Begins again: the place becomes free and an issued invoice is credited.</source>
        <translation>Recommence&#x202f;: l’emplacement redevient libre et une facture émise est annulée par un avoir.</translation>
    </message>
    <message>
        <source>From then on the booking is reached through the account of a contact.</source>
        <translation>Désormais, la réservation sera accessible par le compte d’un contact.</translation>
    </message>
    <message>
        <source>The booking is no longer reached through the account.</source>
        <translation>La réservation ne sera plus accessible par le compte.</translation>
    </message>
    <message>
        <source>The buttons in mails that were sent open nothing any more.</source>
        <translation>Les boutons des e-mails déjà envoyés n’ouvriront plus rien.</translation>
    </message>
    <message>
        <source>Lets mails about a booking from before the cut-off carry a guest link.</source>
        <translation>Permet aux e-mails sur une réservation d’avant la bascule de contenir un lien invité.</translation>
    </message>
    <message>
        <source>Mail to the address came back: the booking is handled by phone and post.</source>
        <translation>Un e-mail envoyé à l’adresse est revenu&#x202f;: la réservation est traitée par téléphone et par courrier.</translation>
    </message>
    <message>
        <source>The address works after all.</source>
        <translation>L’adresse fonctionne finalement.</translation>
    </message>
    <message>
        <source>Ends the booking; an issued invoice is credited. This cannot be undone.</source>
        <translation>Met fin à la réservation&#x202f;; une facture émise est annulée par un avoir. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Places at events: offered, answered, approved, invoiced.</source>
        <translation>Les emplacements aux événements&#x202f;: proposés, répondus, validés, facturés.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Every invoice and credit note, and what is still to be paid.</source>
        <translation>Toutes les factures et tous les avoirs, et ce qui reste à payer.</translation>
    </message>
    <message>
        <source>Manual bookings</source>
        <translation>Réservations manuelles</translation>
    </message>
    <message>
        <source>Bookings that are handled by phone and post.</source>
        <translation>Les réservations traitées par téléphone et par courrier.</translation>
    </message>
    <message>
        <source>Finds any action, contact, customer or booking by typing.</source>
        <translation>Trouve toute action, tout contact, client ou réservation pendant la saisie.</translation>
    </message>
    <message>
        <source>Events and places</source>
        <translation>Événements et emplacements</translation>
    </message>
    <message>
        <source>Events with their places and price lists.</source>
        <translation>Événements avec leurs emplacements et leurs tarifs.</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>&amp;Réservation</translation>
    </message>
</context>
<context>
    <name>kontorist::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Filter by who or what</source>
        <translation>Filtrer par auteur ou action</translation>
    </message>
    <message>
        <source>Filter the activity by who or what</source>
        <translation>Filtrer l’activité par auteur ou action</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>kontorist::ActivityTab</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>of a service object</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Visible to</source>
        <translation>Visible par</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
</context>
<context>
    <name>kontorist::AddPlacesDialog</name>
    <message>
        <source>Costs nothing</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name on the price list, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add places to %1</source>
        <translation>Ajouter des emplacements à %1</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Numéros</translation>
    </message>
    <message>
        <source>For example A1-A20, B7</source>
        <translation>Par exemple A1-A20, B7</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prix</translation>
    </message>
    <message>
        <source>Add places</source>
        <translation>Ajouter des emplacements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln emplacement</numerusform>
            <numerusform>%Ln emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>To save, enter the numbers of the places: single ones, and ranges with a hyphen, separated by commas.</source>
        <translation>Pour enregistrer, saisissez les numéros des emplacements&#x202f;: numéros seuls, et plages avec un trait d’union, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Add the places?</source>
        <translation>Ajouter les emplacements&#x202f;?</translation>
    </message>
</context>
<context>
    <name>kontorist::AddUserDialog</name>
    <message>
        <source>%1 is a user of this customer already: %2.</source>
        <comment>%1 person, %2 account type</comment>
        <translation>%1 est déjà utilisateur de ce client&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 has no active account elsewhere, so they cannot be a guest.</source>
        <translation>%1 n’a pas de compte actif ailleurs et ne peut donc pas être un invité.</translation>
    </message>
    <message>
        <source>To add the user, choose a customer.</source>
        <translation>Pour ajouter l’utilisateur, choisissez un client.</translation>
    </message>
    <message>
        <source>To add the user, enter “%1”.</source>
        <translation>Pour ajouter l’utilisateur, renseignez «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>To add the user, correct “%1”.</source>
        <translation>Pour ajouter l’utilisateur, corrigez «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>To add the user, choose another person or account type.</source>
        <translation>Pour ajouter l’utilisateur, choisissez une autre personne ou un autre type de compte.</translation>
    </message>
    <message>
        <source>%1 waits on this card already, to be added: %2.</source>
        <comment>%1 person, %2 account type</comment>
        <translation>%1 est déjà en attente d’ajout sur cette fiche&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Access: %1. Permissions: %2. Facilities: %3.</source>
        <comment>level, permissions, facilities</comment>
        <translation>Accès&#x202f;: %1. Permissions&#x202f;: %2. Sites&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Discard what you entered?</source>
        <translation>Abandonner votre saisie&#x202f;?</translation>
    </message>
    <message>
        <source>The customer user has not been added yet.</source>
        <translation>L’utilisateur client n’a pas encore été ajouté.</translation>
    </message>
    <message>
        <source>Discard entries</source>
        <translation>Abandonner la saisie</translation>
    </message>
    <message>
        <source>Add customer user</source>
        <translation>Ajouter un utilisateur client</translation>
    </message>
    <message>
        <source>Add customer user to %1</source>
        <comment>a customer</comment>
        <translation>Ajouter un utilisateur client à %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Person and account</source>
        <translation>Personne et compte</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name or number of the customer</source>
        <translation>Nom ou numéro du client</translation>
    </message>
    <message>
        <source>Choose another customer</source>
        <translation>Choisir un autre client</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>The main profile of the customer.</source>
        <translation>Le profil principal du client.</translation>
    </message>
    <message>
        <source>Somebody of the customer, such as an employee, with limited permissions.</source>
        <translation>Une personne du client, par exemple un employé, aux permissions limitées.</translation>
    </message>
    <message>
        <source>Somebody who has an active account elsewhere and is let in here, too, such as an accountant.</source>
        <translation>Une personne qui a un compte actif ailleurs et qui est aussi admise ici, par exemple un comptable.</translation>
    </message>
    <message>
        <source>Create as contact</source>
        <translation>Créer comme contact</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>kontorist::AgeingStrip</name>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien ne reste à payer.</translation>
    </message>
    <message>
        <source>Open amounts by age</source>
        <translation>Montants à payer par ancienneté</translation>
    </message>
    <message>
        <source>Open in all</source>
        <translation>Total à payer</translation>
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
        <translation>%1 × %2, %3 pièce</translation>
    </message>
    <message>
        <source>Discount of %1 on everything</source>
        <translation>Remise de %1 sur le tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No place, at %1</source>
        <translation>Aucun emplacement, à %1</translation>
    </message>
    <message>
        <source>%1 at %2, %3</source>
        <comment>place, event, price</comment>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>%1 without VAT + %2 VAT = %3
To be paid by %4</source>
        <translation>%1 hors TVA + %2 de TVA = %3
À payer jusqu’au %4</translation>
    </message>
    <message>
        <source>No invoice address</source>
        <translation>Pas d’adresse de facturation</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>Approve and invoice</source>
        <translation>Valider et facturer</translation>
    </message>
    <message>
        <source>Approve booking %1?</source>
        <translation>Valider la réservation %1&#x202f;?</translation>
    </message>
    <message>
        <source>An invoice is issued at once. Go through it and tick what is right.</source>
        <translation>Une facture est émise immédiatement. Passez tout en revue et cochez ce qui est juste.</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>&amp;Extras</source>
        <translation>&amp;Suppléments</translation>
    </message>
    <message>
        <source>&amp;Sum</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Destinataire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>To approve, tick %Ln more.</source>
        <translation>
            <numerusform>Pour valider, cochez encore %Ln case.</numerusform>
            <numerusform>Pour valider, cochez encore %Ln cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AssignDialog</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Assign technician</source>
        <translation>Attribuer un technicien</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There are no staff members yet.</source>
        <translation>Il n’y a pas encore de membre du personnel.</translation>
    </message>
</context>
<context>
    <name>kontorist::BackupDialog</name>
    <message>
        <source>Back up user data</source>
        <translation>Sauvegarder les données de l’utilisateur</translation>
    </message>
    <message>
        <source>Back up user data of %1</source>
        <translation>Sauvegarder les données de %1</translation>
    </message>
    <message>
        <source>Name, address and all jobs with their files go into one ZIP file.</source>
        <translation>Le nom, l’adresse et tous les travaux avec leurs fichiers sont réunis dans un seul fichier ZIP.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation>Enregistrer sous «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs, about %1.</source>
        <translation>
            <numerusform>%Ln travail, environ %1.</numerusform>
            <numerusform>%Ln travaux, environ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Free in the folder: %1.</source>
        <translation>Espace libre dans le dossier&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>You cannot write to this folder. Choose another one.</source>
        <translation>Vous ne pouvez pas écrire dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is not enough space: %1 are needed, %2 are free. Choose another folder.</source>
        <translation>Il n’y a pas assez de place&#x202f;: il faut %1, il reste %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>kontorist::BackupFlow</name>
    <message>
        <source>Checking the archive</source>
        <translation>Contrôle de l’archive</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Back up “%1”</source>
        <translation>Sauvegarde de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Reading the list of jobs</source>
        <translation>Lecture de la liste des travaux</translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”, %2, %n job(s).</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» enregistré, %2, %n travail.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» enregistré, %2, %n travaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the archive names them.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu&#x202f;; l’archive l’indique.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus&#x202f;; l’archive les indique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>The backup of %1 was stopped. Nothing was left behind.</source>
        <translation>La sauvegarde de %1 a été arrêtée. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>The backup of %1 failed. %2</source>
        <translation>La sauvegarde de %1 a échoué. %2</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingFilterBar</name>
    <message>
        <source>Any e-mail address</source>
        <translation>Toute adresse e-mail</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correcte</translation>
    </message>
    <message>
        <source>None, or not correct</source>
        <translation>Aucune, ou incorrecte</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>E-mail renvoyé</translation>
    </message>
    <message>
        <source>With or without a place</source>
        <translation>Avec ou sans emplacement</translation>
    </message>
    <message>
        <source>With a place</source>
        <translation>Avec un emplacement</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans emplacement</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Peu importe</translation>
    </message>
    <message>
        <source>Late: the day to reply is over</source>
        <translation>En retard&#x202f;: le délai de réponse est passé</translation>
    </message>
    <message>
        <source>Reply is awaited</source>
        <translation>Une réponse est attendue</translation>
    </message>
    <message>
        <source>No reply is awaited</source>
        <translation>Aucune réponse n’est attendue</translation>
    </message>
    <message>
        <source>Show only some bookings</source>
        <translation>Afficher seulement certaines réservations</translation>
    </message>
    <message>
        <source>Show all bookings again</source>
        <translation>Afficher à nouveau toutes les réservations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln réservation</numerusform>
            <numerusform>%Ln réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Sum with VAT</source>
        <translation>Montant TVA comprise</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Associée à</translation>
    </message>
    <message>
        <source>before the cut-off, %1</source>
        <translation>avant la bascule, %1</translation>
    </message>
    <message>
        <source>since the cut-off, %1</source>
        <translation>depuis la bascule, %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>has one, but is not linked</source>
        <translation>en a un, mais n’est pas associée</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>En retard seulement</translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation>Toutes les réservations</translation>
    </message>
    <message>
        <source>Not linked, though an active contact has the address</source>
        <translation>Non associée, bien qu’un contact actif ait cette adresse</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingFlows</name>
    <message>
        <source>Booking %1 is Accepted now.</source>
        <translation>La réservation %1 est maintenant Acceptée.</translation>
    </message>
    <message>
        <source>Booking %1 is Declined now.</source>
        <translation>La réservation %1 est maintenant Refusée.</translation>
    </message>
    <message>
        <source>Booking %1 is Approved; invoice %2 is issued.</source>
        <translation>La réservation %1 est Validée&#x202f;; la facture %2 est émise.</translation>
    </message>
    <message>
        <source>Booking %1 is Unprocessed again.</source>
        <translation>La réservation %1 est à nouveau Non traitée.</translation>
    </message>
    <message>
        <source>Booking %1 is Cancelled.</source>
        <translation>La réservation %1 est Annulée.</translation>
    </message>
    <message>
        <source>The guest links of booking %1 no longer work.</source>
        <translation>Les liens invités de la réservation %1 ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Booking %1 is linked to %2.</source>
        <translation>La réservation %1 est associée à %2.</translation>
    </message>
    <message>
        <source>Booking %1 is not linked any more.</source>
        <translation>La réservation %1 n’est plus associée.</translation>
    </message>
    <message>
        <source>Booking mails of %1 carry a guest link now.</source>
        <translation>Les e-mails de la réservation %1 contiennent désormais un lien invité.</translation>
    </message>
    <message>
        <source>Booking %1 is handled by phone and post now.</source>
        <translation>La réservation %1 est désormais traitée par téléphone et par courrier.</translation>
    </message>
    <message>
        <source>Mail to the address of booking %1 is possible again.</source>
        <translation>Les e-mails à l’adresse de la réservation %1 sont à nouveau possibles.</translation>
    </message>
    <message>
        <source>Booking %1 of %2 is added.</source>
        <translation>La réservation %1 de %2 est ajoutée.</translation>
    </message>
    <message>
        <source>Booking %1 is saved.</source>
        <translation>La réservation %1 est enregistrée.</translation>
    </message>
    <message>
        <source>Invoice %1 is paid.</source>
        <translation>La facture %1 est payée.</translation>
    </message>
    <message>
        <source>The payment is registered; %1 of invoice %2 stay open.</source>
        <translation>Le paiement est enregistré&#x202f;; il reste %1 à payer sur la facture %2.</translation>
    </message>
    <message>
        <source>Somebody changed this booking meanwhile</source>
        <translation>Quelqu’un a modifié cette réservation entre-temps</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingForm</name>
    <message>
        <source>Edit booking %1</source>
        <translation>Modifier la réservation %1</translation>
    </message>
    <message>
        <source>Add booking</source>
        <translation>Ajouter une réservation</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>Save booking</source>
        <translation>Enregistrer la réservation</translation>
    </message>
    <message>
        <source>E&amp;xhibitor</source>
        <translation>E&amp;xposant</translation>
    </message>
    <message>
        <source>Required: person or company, as on the invoice</source>
        <translation>Obligatoire&#x202f;: personne ou entreprise, comme sur la facture</translation>
    </message>
    <message>
        <source>E-&amp;mail address</source>
        <translation>Adresse e-&amp;mail</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Invoice &amp;address</source>
        <translation>&amp;Adresse de facturation</translation>
    </message>
    <message>
        <source>&amp;Organisation number</source>
        <translation>Numéro d’&amp;organisation</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Emplacement</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>Ex&amp;tras</source>
        <translation>&amp;Suppléments</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>&amp;Discount</source>
        <translation>R&amp;emise</translation>
    </message>
    <message>
        <source>&amp;Note for staff</source>
        <translation>Remarque pour le perso&amp;nnel</translation>
    </message>
    <message>
        <source>Lin&amp;k to contact</source>
        <translation>Asso&amp;cier à un contact</translation>
    </message>
    <message>
        <source>This is an older booking, &amp;created</source>
        <translation>C’est &amp;une ancienne réservation, créée le</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>The booking is approved: address, discount and note can be changed. Another address or discount credits invoice %1 and issues a new one.</source>
        <translation>La réservation est validée&#x202f;: l’adresse, la remise et la remarque peuvent être modifiées. Une autre adresse ou une autre remise annule la facture %1 par un avoir et en émet une nouvelle.</translation>
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
        <translation>%1 – occupé par %2</translation>
    </message>
    <message>
        <source>%1 – removed from the event</source>
        <translation>%1 – retiré de l’événement</translation>
    </message>
    <message>
        <source>%1 without VAT + %2 VAT = %3</source>
        <translation>%1 hors TVA + %2 de TVA = %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>access mode, what it means</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>This place is held by %1. It can be offered once it is free again.</source>
        <translation>Cet emplacement est occupé par %1. Il pourra être proposé dès qu’il sera à nouveau libre.</translation>
    </message>
    <message>
        <source>This place is held by %1.</source>
        <translation>Cet emplacement est occupé par %1.</translation>
    </message>
    <message>
        <source>Not a correct address: this booking is handled by phone and post.</source>
        <translation>Adresse incorrecte&#x202f;: cette réservation est traitée par téléphone et par courrier.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 has an active account with this address. Link the booking to it</source>
        <translation>%1 a un compte actif avec cette adresse. Y associer la réservation</translation>
    </message>
    <message>
        <source>Booking B-%1 of this event has the same address.</source>
        <translation>La réservation B-%1 de cet événement a la même adresse.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>La base de données est en lecture seule.</translation>
    </message>
    <message>
        <source>You need the right “%1”.</source>
        <translation>Il vous faut le droit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>To save, add an event first: Tools, Events and places.</source>
        <translation>Pour enregistrer, ajoutez d’abord un événement&#x202f;: Outils, Événements et emplacements.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>To save, enter the exhibitor.</source>
        <translation>Pour enregistrer, saisissez l’exposant.</translation>
    </message>
    <message>
        <source>To save, choose the contact from the list that opens while you type.</source>
        <translation>Pour enregistrer, choisissez le contact dans la liste qui s’ouvre pendant la saisie.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Save the changes to booking %1?</source>
        <translation>Enregistrer les modifications de la réservation %1&#x202f;?</translation>
    </message>
    <message>
        <source>Save the new booking?</source>
        <translation>Enregistrer la nouvelle réservation&#x202f;?</translation>
    </message>
    <message>
        <source>Credit invoice %1 and issue a new one?</source>
        <translation>Annuler la facture %1 par un avoir et en émettre une nouvelle&#x202f;?</translation>
    </message>
    <message>
        <source>An issued invoice never changes. A credit note takes it back as a whole, and a new invoice is issued with what you typed. Send the exhibitor both.</source>
        <translation>Une facture émise ne change jamais. Un avoir l’annule en entier, et une nouvelle facture est émise avec ce que vous avez saisi. Envoyez les deux à l’exposant.</translation>
    </message>
    <message>
        <source>Credit and issue again</source>
        <translation>Créer l’avoir et réémettre</translation>
    </message>
    <message>
        <source>A colleague changed booking %1 while you were editing.</source>
        <translation>Un collègue a modifié la réservation %1 pendant que vous la modifiiez.</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Nothing of yours was saved. Save your version of these over it?</source>
        <translation>Modifié entre-temps&#x202f;: %1. Rien de votre saisie n’a été enregistré. Remplacer ces valeurs par votre version&#x202f;?</translation>
    </message>
    <message>
        <source>the status</source>
        <translation>le statut</translation>
    </message>
    <message>
        <source>Save my version</source>
        <translation>Enregistrer ma version</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingPages</name>
    <message>
        <source>Send invoice %1 by hand</source>
        <translation>Envoyer la facture %1 à la main</translation>
    </message>
    <message>
        <source>Print it, or save it as a PDF to attach to a mail of your own. The booking log notes that it was made.</source>
        <translation>Imprimez-la, ou enregistrez-la en PDF pour la joindre à votre propre e-mail. Le journal de la réservation note qu’elle a été produite.</translation>
    </message>
    <message>
        <source>Print invoice</source>
        <translation>Imprimer la facture</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingPane</name>
    <message>
        <source>%1 %2: %3</source>
        <comment>invoice or credit note, number, sum</comment>
        <translation>%1 %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>émission %1</translation>
    </message>
    <message>
        <source>%1 paid</source>
        <translation>%1 payés</translation>
    </message>
    <message>
        <source>organiser</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <source>exhibitor</source>
        <translation>exposant</translation>
    </message>
    <message>
        <source>Mail %1 to %2: %3</source>
        <comment>number of the mail, whom, state of its link</comment>
        <translation>E-mail %1 à %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvert %1</translation>
    </message>
    <message>
        <source>never opened</source>
        <translation>jamais ouvert</translation>
    </message>
    <message>
        <source>%1 × %2: %3</source>
        <comment>quantity, what, sum without VAT</comment>
        <translation>%1 × %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Remise %1</translation>
    </message>
    <message>
        <source>%1 – mail to it bounced</source>
        <translation>%1 – un e-mail envoyé est revenu</translation>
    </message>
    <message>
        <source>%1 – not a correct address</source>
        <translation>%1 – adresse incorrecte</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>person, customer</comment>
        <translation>%1 chez %2</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Select a booking to see details and what can be done.</source>
        <translation>Sélectionnez une réservation pour voir ses détails et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No invoice yet.</source>
        <translation>Pas encore de facture.</translation>
    </message>
    <message>
        <source>No mail with a guest link was made for this booking.</source>
        <translation>Aucun e-mail avec un lien invité n’a été créé pour cette réservation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings selected</source>
        <translation>
            <numerusform>%Ln réservation sélectionnée</numerusform>
            <numerusform>%Ln réservations sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has an active account with this address, but the booking is not linked to it.</source>
        <translation>%1 a un compte actif avec cette adresse, mais la réservation n’y est pas associée.</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Associer à %1</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>%1 – removed from the event</source>
        <translation>%1 – retiré de l’événement</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Mode d’accès</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Associée à</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>Adresse de facturation</translation>
    </message>
    <message>
        <source>Organisation number</source>
        <translation>Numéro d’organisation</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Réponse jusqu’au</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Sum with VAT</source>
        <translation>Montant TVA comprise</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Note for staff</source>
        <translation>Remarque pour le personnel</translation>
    </message>
    <message>
        <source>Nothing is recorded for this booking.</source>
        <translation>Rien n’est consigné pour cette réservation.</translation>
    </message>
</context>
<context>
    <name>kontorist::BookingsPage</name>
    <message>
        <source>Add booking</source>
        <translation>Ajouter une réservation</translation>
    </message>
    <message>
        <source>Search: exhibitor, e-mail, event, place, B-104 (Ctrl+F)</source>
        <translation>Rechercher&#x202f;: exposant, e-mail, événement, emplacement, B-104 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search bookings</source>
        <translation>Rechercher des réservations</translation>
    </message>
    <message>
        <source>Finds exhibitor, e-mail, event, place and the number of the booking, also inside words.</source>
        <translation>Trouve l’exposant, l’e-mail, l’événement, l’emplacement et le numéro de la réservation, même à l’intérieur des mots.</translation>
    </message>
</context>
<context>
    <name>kontorist::BrandedLink</name>
    <message>
        <source>a space</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>a non-breaking space</source>
        <translation>une espace insécable</translation>
    </message>
    <message>
        <source>the character U+%1</source>
        <comment>one that cannot be seen alone</comment>
        <translation>le caractère U+%1</translation>
    </message>
    <message>
        <source>The end is missing: character %1 must be %2.</source>
        <translation>La fin manque&#x202f;: le caractère %1 doit être %2.</translation>
    </message>
    <message>
        <source>Too long: the name ends before character %1, which is %2.</source>
        <translation>Trop long&#x202f;: le nom se termine avant le caractère %1, qui est %2.</translation>
    </message>
    <message>
        <source>Character %1 must be %2; you typed %3.</source>
        <translation>Le caractère %1 doit être %2&#x202f;; vous avez saisi %3.</translation>
    </message>
</context>
<context>
    <name>kontorist::BrandedLinkDialog</name>
    <message>
        <source>Branded login link</source>
        <translation>Lien de connexion à votre marque</translation>
    </message>
    <message>
        <source>Put this link on your own web site. Who follows it sees the login box with your name and the logo from the group settings of the portal.</source>
        <translation>Placez ce lien sur votre site web. Qui le suit voit la fenêtre de connexion avec votre nom et le logo des paramètres de groupe du portail.</translation>
    </message>
    <message>
        <source>Set the office name…</source>
        <translation>Définir le nom du bureau…</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The name must be “%1”, letter by letter. %2</source>
        <comment>where it differs</comment>
        <translation>Le nom doit être «&#x202f;%1&#x202f;», lettre pour lettre. %2</translation>
    </message>
    <message>
        <source>Copied. Paste it into your web site.</source>
        <translation>Copié. Collez-le dans votre site web.</translation>
    </message>
</context>
<context>
    <name>kontorist::CardConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>A colleague changed the same fields meanwhile</source>
        <translation>Un collègue a modifié les mêmes champs entre-temps</translation>
    </message>
    <message>
        <source>Choose what to keep. What only one of you changed is kept as it is.</source>
        <translation>Choisissez ce qu’il faut garder. Ce qu’un seul d’entre vous a modifié est conservé tel quel.</translation>
    </message>
    <message>
        <source>Save choice</source>
        <translation>Enregistrer le choix</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>field and value</comment>
        <translation>%1, ma version&#x202f;: %2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>field and value</comment>
        <translation>%1, l’autre version&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>To save, choose for %Ln more fields.</source>
        <translation>
            <numerusform>Pour enregistrer, choisissez pour encore %Ln champ.</numerusform>
            <numerusform>Pour enregistrer, choisissez pour encore %Ln champs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::CloseGuard</name>
    <message numerus="yes">
        <source>Stop %n task(s) and quit?</source>
        <translation>
            <numerusform>Arrêter %n tâche et quitter&#x202f;?</numerusform>
            <numerusform>Arrêter %n tâches et quitter&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup that is stopped leaves no file behind.</source>
        <translation>Une sauvegarde arrêtée ne laisse aucun fichier.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
</context>
<context>
    <name>kontorist::ColumnTableView</name>
    <message>
        <source>The database cannot be reached</source>
        <translation>La base de données est inaccessible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
</context>
<context>
    <name>kontorist::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Rien ne correspond.</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>Pas maintenant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Matching actions and records</source>
        <translation>Actions et enregistrements correspondants</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type an action, or the name of a contact, customer or exhibitor</source>
        <translation>Saisissez une action, ou le nom d’un contact, d’un client ou d’un exposant</translation>
    </message>
    <message>
        <source>Search actions, contacts, customers and bookings</source>
        <translation>Rechercher des actions, des contacts, des clients et des réservations</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>Réservation %1</translation>
    </message>
</context>
<context>
    <name>kontorist::CommentThread</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Reply to this comment</source>
        <translation>Répondre à ce commentaire</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>Ne pas répondre</translation>
    </message>
    <message>
        <source>Do not reply to that comment</source>
        <translation>Ne pas répondre à ce commentaire</translation>
    </message>
    <message>
        <source>New comment</source>
        <translation>Nouveau commentaire</translation>
    </message>
    <message>
        <source>Post to customer</source>
        <translation>Publier pour le client</translation>
    </message>
    <message>
        <source>Post internally</source>
        <translation>Publier en interne</translation>
    </message>
    <message>
        <source>No comments yet. What you post here stays with the order.</source>
        <translation>Aucun commentaire pour le moment. Ce que vous publiez ici reste avec la commande.</translation>
    </message>
    <message>
        <source>Select an order to write about it.</source>
        <translation>Sélectionnez une commande pour écrire à son sujet.</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Publication…</translation>
    </message>
    <message>
        <source>The comment is too long: %1 characters, and at most %2 can be posted. Shorten it, or post it in two parts.</source>
        <translation>Le commentaire est trop long&#x202f;: %1 caractères, or %2 au plus peuvent être publiés. Raccourcissez-le, ou publiez-le en deux parties.</translation>
    </message>
    <message>
        <source>Write something, then choose who may see it.</source>
        <translation>Écrivez quelque chose, puis choisissez qui peut le voir.</translation>
    </message>
    <message>
        <source>Select a comment first.</source>
        <translation>Sélectionnez d’abord un commentaire.</translation>
    </message>
    <message>
        <source>Reply to %1: “%2”</source>
        <comment>author and beginning of a comment</comment>
        <translation>Répondre à %1&#x202f;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>That comment is internal: the customer cannot see it. So the reply can only be posted internally.</source>
        <translation>Ce commentaire est interne&#x202f;: le client ne peut pas le voir. La réponse ne peut donc être publiée qu’en interne.</translation>
    </message>
    <message>
        <source>The comment holds a character that cannot be seen, perhaps from where it was copied. Nothing was posted. Type that part anew.</source>
        <translation>Le commentaire contient un caractère invisible, qui vient peut-être du texte copié. Rien n’a été publié. Saisissez cette partie à nouveau.</translation>
    </message>
    <message>
        <source>Not posted; your text is still here. %1</source>
        <comment>what went wrong follows</comment>
        <translation>Non publié&#x202f;; votre texte est toujours ici. %1</translation>
    </message>
</context>
<context>
    <name>kontorist::Comments</name>
    <message>
        <source>%1 · in reply to %2</source>
        <comment>who may see a comment; whom it answers</comment>
        <translation>%1 · en réponse à %2</translation>
    </message>
    <message>
        <source>%1 (staff)</source>
        <comment>author of a comment</comment>
        <translation>%1 (personnel)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
</context>
<context>
    <name>kontorist::CompositionRoot</name>
    <message>
        <source>Opening the database…</source>
        <translation>Ouverture de la base de données…</translation>
    </message>
</context>
<context>
    <name>kontorist::ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un collègue</translation>
    </message>
    <message>
        <source>%1 changed %2 while you were editing</source>
        <comment>colleague and contact</comment>
        <translation>%1 a modifié %2 pendant votre saisie</translation>
    </message>
    <message>
        <source>Choose what to keep. Fields that only one of you changed are kept as they are.</source>
        <translation>Choisissez ce qu’il faut garder. Les champs qu’un seul d’entre vous a modifiés sont conservés tels quels.</translation>
    </message>
    <message>
        <source>Saved by the other %1.</source>
        <translation>Enregistré par l’autre personne le %1.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre version</translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation>Ce qui sera enregistré</translation>
    </message>
    <message>
        <source>Save choice</source>
        <translation>Enregistrer le choix</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>field and value</comment>
        <translation>%1, ma version&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>field and value</comment>
        <translation>%1, l’autre version&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message numerus="yes">
        <source>To save, choose for %Ln more fields.</source>
        <translation>
            <numerusform>Pour enregistrer, choisissez pour encore %Ln champ.</numerusform>
            <numerusform>Pour enregistrer, choisissez pour encore %Ln champs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ContactField</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Type part of the name, e-mail address or company</source>
        <translation>Saisissez une partie du nom, de l’adresse e-mail ou de l’entreprise</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFilterBar</name>
    <message>
        <source>Show only some contacts</source>
        <translation>N’afficher que certains contacts</translation>
    </message>
    <message>
        <source>Show all contacts again</source>
        <translation>Afficher à nouveau tous les contacts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Non invité</translation>
    </message>
    <message>
        <source>Link valid</source>
        <translation>Lien valable</translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation>Lien expiré</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher ces contacts</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFlows</name>
    <message>
        <source>Service terms “%1” are in force. Nobody has accepted them yet.</source>
        <translation>Les conditions de service «&#x202f;%1&#x202f;» sont en vigueur. Personne ne les a encore acceptées.</translation>
    </message>
    <message>
        <source>The link to %1 no longer works.</source>
        <translation>Le lien envoyé à %1 ne fonctionne plus.</translation>
    </message>
    <message>
        <source>The activity log is intact: %1 lines checked.</source>
        <translation>Le journal d’activité est intact&#x202f;: %1 lignes contrôlées.</translation>
    </message>
    <message>
        <source>The activity log was tampered with or is damaged</source>
        <translation>Le journal d’activité a été falsifié ou est endommagé</translation>
    </message>
    <message>
        <source>Line %1 does not fit the lines before it. Everything up to there is intact. Keep a copy of the database and tell your administrator.</source>
        <translation>La ligne %1 ne correspond pas aux lignes précédentes. Tout ce qui précède est intact. Gardez une copie de la base de données et prévenez votre administrateur.</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFormDialog</name>
    <message>
        <source>There is already a contact with this address.</source>
        <translation>Il existe déjà un contact avec cette adresse.</translation>
    </message>
    <message>
        <source>Show that contact</source>
        <translation>Afficher ce contact</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>The link sent on %1 will stop working.</source>
        <translation>Le lien envoyé le %1 ne fonctionnera plus.</translation>
    </message>
    <message>
        <source>The contact will no longer be marked as invited.</source>
        <translation>Le contact ne sera plus marqué comme invité.</translation>
    </message>
    <message>
        <source>The person will log in with the new address.</source>
        <translation>La personne se connectera avec la nouvelle adresse.</translation>
    </message>
    <message>
        <source>To save, enter “%1”.</source>
        <translation>Pour enregistrer, renseignez «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Pour enregistrer, corrigez «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>To save, enter another e-mail address.</source>
        <translation>Pour enregistrer, saisissez une autre adresse e-mail.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>To invite, enter an e-mail address.</source>
        <translation>Pour inviter, saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Change the e-mail address of %1?</source>
        <translation>Modifier l’adresse e-mail de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing can be sent to this contact without an address.</source>
        <translation>Sans adresse, rien ne peut être envoyé à ce contact.</translation>
    </message>
    <message>
        <source>From now on messages go to %1.</source>
        <translation>Désormais, les messages seront adressés à %1.</translation>
    </message>
    <message>
        <source>Change address</source>
        <translation>Modifier l’adresse</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Save the new contact?</source>
        <translation>Enregistrer le nouveau contact&#x202f;?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Pas encore enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter le contact</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Messages to this person are written in this language</source>
        <translation>Les messages à cette personne sont rédigés dans cette langue</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add and invite</source>
        <translation>Ajouter et inviter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactTableView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Columns of the contacts table</source>
        <translation>Colonnes du tableau des contacts</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aucun contact pour le moment</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation>Remplir de données de démonstration</translation>
    </message>
    <message>
        <source>No contact is %1 with these filters</source>
        <translation>Aucun contact au statut %1 avec ces filtres</translation>
    </message>
    <message>
        <source>No contact matches these filters</source>
        <translation>Aucun contact ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Nothing matches “%1” in %2</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;» dans %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Rien ne correspond à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add the first one, or look around with invented people first.</source>
        <translation>Ajoutez le premier, ou faites d’abord un tour parmi des personnes fictives.</translation>
    </message>
</context>
<context>
    <name>kontorist::ContactsController</name>
    <message>
        <source>You see data from %1.</source>
        <translation>Vous voyez les données du %1.</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Trié par %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied; more do not fit the clipboard.</source>
        <translation>
            <numerusform>Seule la première ligne (%Ln) a été copiée&#x202f;; le presse-papiers ne peut pas en contenir plus.</numerusform>
            <numerusform>Seules les %Ln premières lignes ont été copiées&#x202f;; le presse-papiers ne peut pas en contenir plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ContactsPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed by colleagues</source>
        <translation>
            <numerusform>%n contact modifié par des collègues</numerusform>
            <numerusform>%n contacts modifiés par des collègues</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>kontorist::CreatedPopup</name>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Date de bascule</translation>
    </message>
    <message>
        <source>Before and since the cut-off</source>
        <translation>Avant et depuis la bascule</translation>
    </message>
    <message>
        <source>Before the cut-off, %1 (handled by hand)</source>
        <translation>Avant la bascule, %1 (traitées à la main)</translation>
    </message>
    <message>
        <source>Since the cut-off, %1</source>
        <translation>Depuis la bascule, %1</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerCardDialog</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1[*] – customer card</source>
        <comment>name of the customer</comment>
        <translation>%1[*] – fiche client</translation>
    </message>
    <message>
        <source>No customer number</source>
        <translation>Pas de numéro de client</translation>
    </message>
    <message>
        <source>Customer number %1</source>
        <translation>Numéro de client %1</translation>
    </message>
    <message>
        <source>Technician %1</source>
        <translation>Technicien %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Bring customer back</source>
        <translation>Rétablir le client</translation>
    </message>
    <message>
        <source>Archive customer</source>
        <translation>Archiver le client</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Save or discard the changes of the card first.</source>
        <translation>Enregistrez ou abandonnez d’abord les modifications de la fiche.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>La base de données est en lecture seule pour le moment.</translation>
    </message>
    <message>
        <source>Save the customer first. Facilities can be added then.</source>
        <translation>Enregistrez d’abord le client. Vous pourrez ensuite ajouter des sites.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>To save, undo the changes of the login accounts that a colleague removed.</source>
        <translation>Pour enregistrer, annulez les modifications des comptes de connexion qu’un collègue a retirés.</translation>
    </message>
    <message>
        <source>Archive %1?</source>
        <translation>Archiver %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active customer user(s) cannot reach this customer any more.</source>
        <translation>
            <numerusform>%Ln utilisateur client actif n’aura plus accès à ce client.</numerusform>
            <numerusform>%Ln utilisateurs clients actifs n’auront plus accès à ce client.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is deleted, and the customer can be brought back.</source>
        <translation>Rien n’est supprimé, et le client peut être rétabli.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>Le client %1 est rétabli.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>Le client %1 est archivé.</translation>
    </message>
    <message>
        <source>Parts of the customer card</source>
        <translation>Parties de la fiche client</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>mark of a customer</comment>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saves the whole card (%1)</source>
        <translation>Enregistre toute la fiche (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a tab, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Login accounts</source>
        <translation>Comptes de connexion</translation>
    </message>
    <message>
        <source>Facilities and service objects</source>
        <translation>Sites et équipements</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Fault reports</source>
        <translation>Signalements de pannes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Save the customer first. This tab fills then.</source>
        <translation>Enregistrez d’abord le client. Cet onglet se remplira ensuite.</translation>
    </message>
    <message>
        <source>Permission grid</source>
        <translation>Grille des permissions</translation>
    </message>
    <message>
        <source>What is saved now. Changes that are only staged do not count.</source>
        <translation>Ce qui est enregistré actuellement. Les modifications seulement préparées ne comptent pas.</translation>
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
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and remove %Ln customer user(s)?</source>
        <translation>
            <numerusform>Enregistrer et retirer %Ln utilisateur client&#x202f;?</numerusform>
            <numerusform>Enregistrer et retirer %Ln utilisateurs clients&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed for good: %1. Login numbers are never given again; orders keep the name. The contacts stay.</source>
        <translation>Retirés définitivement&#x202f;: %1. Les numéros de connexion ne sont plus jamais attribués&#x202f;; les commandes gardent le nom. Les contacts restent.</translation>
    </message>
    <message>
        <source>A colleague changed some of them after you marked them.</source>
        <translation>Un collègue a modifié certains d’entre eux après que vous les avez marqués.</translation>
    </message>
    <message>
        <source>Save and remove</source>
        <translation>Enregistrer et retirer</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Le client %1 est enregistré.</translation>
    </message>
    <message>
        <source>Nothing was saved. %1: %2</source>
        <comment>user and reason</comment>
        <translation>Rien n’a été enregistré. %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>user and field</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Save the new customer?</source>
        <translation>Enregistrer le nouveau client&#x202f;?</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Permission template</source>
        <translation>Modèle de permissions</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Another customer has this number already.</source>
        <translation>Un autre client a déjà ce numéro.</translation>
    </message>
    <message>
        <source>Cannot be saved</source>
        <comment>mark of a login account</comment>
        <translation>Impossible à enregistrer</translation>
    </message>
    <message>
        <source>New</source>
        <comment>mark of a login account</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>mark of a login account</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <comment>mark of a login account</comment>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <comment>mark of a login account</comment>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Removed by a colleague</source>
        <comment>mark of a login account</comment>
        <translation>Retiré par un collègue</translation>
    </message>
    <message>
        <source>Will be added; the invitation follows after saving.</source>
        <translation>Sera ajouté&#x202f;; l’invitation suit après l’enregistrement.</translation>
    </message>
    <message>
        <source>Will be added; the login details follow after saving.</source>
        <translation>Sera ajouté&#x202f;; les identifiants de connexion suivent après l’enregistrement.</translation>
    </message>
    <message>
        <source>Will be added; nothing is mailed.</source>
        <translation>Sera ajouté&#x202f;; aucun e-mail n’est envoyé.</translation>
    </message>
    <message>
        <source>A colleague removed this user. Your changes to it cannot be saved; undo them to go on.</source>
        <translation>Un collègue a retiré cet utilisateur. Vos modifications ne peuvent pas être enregistrées&#x202f;; annulez-les pour continuer.</translation>
    </message>
    <message>
        <source>Will be removed when you save.</source>
        <translation>Sera retiré à l’enregistrement.</translation>
    </message>
    <message>
        <source>A colleague changed this user after you marked it.</source>
        <translation>Un collègue a modifié cet utilisateur après que vous l’avez marqué.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>A colleague changed “%1” to %2 meanwhile. You are asked when you save.</source>
        <translation>Un collègue a modifié «&#x202f;%1&#x202f;» en %2 entre-temps. La question vous sera posée à l’enregistrement.</translation>
    </message>
    <message>
        <source>New password; the login details follow after saving.</source>
        <translation>Nouveau mot de passe&#x202f;; les identifiants de connexion suivent après l’enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln login account(s)</source>
        <translation>
            <numerusform>%Ln compte de connexion</numerusform>
            <numerusform>%Ln comptes de connexion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln champ</numerusform>
            <numerusform>%Ln champs</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <translation>Modifications non enregistrées&#x202f;: %1</translation>
    </message>
    <message>
        <source>Discard the comment that was not posted?</source>
        <translation>Abandonner le commentaire qui n’a pas été publié ?</translation>
    </message>
    <message>
        <source>You wrote a comment on an order and did not post it.</source>
        <translation>Vous avez écrit un commentaire sur une commande sans le publier.</translation>
    </message>
    <message>
        <source>Discard comment</source>
        <translation>Abandonner le commentaire</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerDetails</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Select a customer to see details and what can be done.</source>
        <translation>Sélectionnez un client pour voir ses détails et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Nobody acts for this customer yet.</source>
        <translation>Personne n’agit encore pour ce client.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this customer.</source>
        <translation>Rien n’est enregistré pour ce client.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln client sélectionné</numerusform>
            <numerusform>%Ln clients sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>ID de compte</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerField</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type part of the name or number</source>
        <translation>Saisissez une partie du nom ou du numéro</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerFilterBar</name>
    <message>
        <source>Show only some customers, or archived ones</source>
        <translation>N’afficher que certains clients, ou les clients archivés</translation>
    </message>
    <message>
        <source>Show all current customers</source>
        <translation>Afficher tous les clients actuels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>only these</source>
        <comment>archived customers</comment>
        <translation>seulement ceux-ci</translation>
    </message>
    <message>
        <source>included</source>
        <comment>archived customers</comment>
        <translation>inclus</translation>
    </message>
    <message>
        <source>none</source>
        <comment>customer number</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Current</source>
        <comment>customers</comment>
        <translation>Actuels</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>customers</comment>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>All, archived included</source>
        <comment>customers</comment>
        <translation>Tous, archivés compris</translation>
    </message>
    <message>
        <source>With or without a number</source>
        <translation>Avec ou sans numéro</translation>
    </message>
    <message>
        <source>Without a number</source>
        <translation>Sans numéro</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerPages</name>
    <message>
        <source>%1 is a user of %2 now.</source>
        <translation>%1 est maintenant utilisateur de %2.</translation>
    </message>
    <message>
        <source>The permissions of %1 at %2 are saved.</source>
        <translation>Les permissions de %1 chez %2 sont enregistrées.</translation>
    </message>
    <message>
        <source>Discard the comment that was not posted?</source>
        <translation>Abandonner le commentaire qui n’a pas été publié ?</translation>
    </message>
    <message>
        <source>You wrote a comment on an order and did not post it.</source>
        <translation>Vous avez écrit un commentaire sur une commande sans le publier.</translation>
    </message>
    <message>
        <source>Discard comment</source>
        <translation>Abandonner le commentaire</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerUserFilterBar</name>
    <message>
        <source>Show only some customer users</source>
        <translation>N’afficher que certains utilisateurs clients</translation>
    </message>
    <message>
        <source>Show all customer users again</source>
        <translation>Afficher à nouveau tous les utilisateurs clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer users</source>
        <translation>
            <numerusform>%Ln utilisateur client</numerusform>
            <numerusform>%Ln utilisateurs clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Permission template</source>
        <translation>Modèle de permissions</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>differ from the template</source>
        <translation>diffèrent du modèle</translation>
    </message>
    <message>
        <source>Any permissions</source>
        <translation>Toutes les permissions</translation>
    </message>
    <message>
        <source>Only where they differ from the template</source>
        <translation>Seulement si elles diffèrent du modèle</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerUsersPage</name>
    <message>
        <source>Add customer user</source>
        <translation>Ajouter un utilisateur client</translation>
    </message>
    <message>
        <source>Search: person, e-mail, customer, login name (Ctrl+F)</source>
        <translation>Rechercher&#x202f;: personne, e-mail, client, nom de connexion (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search customer users</source>
        <translation>Rechercher des utilisateurs clients</translation>
    </message>
    <message>
        <source>Finds person, e-mail, customer, customer number and login name, also inside words.</source>
        <translation>Trouve la personne, l’e-mail, le client, le numéro de client et le nom de connexion, même à l’intérieur des mots.</translation>
    </message>
</context>
<context>
    <name>kontorist::CustomersPage</name>
    <message>
        <source>Add customer</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>Search: customer name or number (Ctrl+F)</source>
        <translation>Rechercher&#x202f;: nom ou numéro de client (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Rechercher des clients</translation>
    </message>
    <message>
        <source>Finds name and customer number, also inside words.</source>
        <translation>Trouve le nom et le numéro de client, même à l’intérieur des mots.</translation>
    </message>
</context>
<context>
    <name>kontorist::DemoStrip</name>
    <message>
        <source>Demo data: nothing here is real. Try whatever you like.</source>
        <translation>Données de démonstration&#x202f;: rien ici n’est réel. Essayez tout ce que vous voulez.</translation>
    </message>
</context>
<context>
    <name>kontorist::DesktopHelp</name>
    <message>
        <source>Register of people for print shops, service firms and event organisers.</source>
        <translation>Registre de personnes pour imprimeries, sociétés de services et organisateurs d’événements.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Affiche ce texte.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Opens this database: a path, or sqlite:///path/to/file.db.</source>
        <translation>Ouvre cette base de données : un chemin, ou sqlite:///path/to/file.db.</translation>
    </message>
    <message>
        <source>Opens a demonstration database, filled at the first time.</source>
        <translation>Ouvre une base de démonstration, remplie la première fois.</translation>
    </message>
    <message>
        <source>Checks that the program is whole on this computer, and ends.</source>
        <translation>Vérifie que le programme est complet sur cet ordinateur, puis se termine.</translation>
    </message>
    <message>
        <source>Drives the window through a working day and saves pictures in this folder.</source>
        <translation>Parcourt une journée de travail dans la fenêtre et enregistre des images dans ce dossier.</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>A link to a contact: kontorist://contact/ID</source>
        <translation>Un lien vers un contact : kontorist://contact/ID</translation>
    </message>
    <message>
        <source>[link]</source>
        <translation>[lien]</translation>
    </message>
    <message>
        <source>Only one link can be opened at a time.</source>
        <translation>Un seul lien peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>--demo opens a database of its own; leave out --database.</source>
        <translation>--demo ouvre sa propre base de données ; omettez --database.</translation>
    </message>
    <message>
        <source>This is not a link to a contact (kontorist://contact/ID).</source>
        <translation>Ce n’est pas un lien vers un contact (kontorist://contact/ID).</translation>
    </message>
    <message>
        <source>%1 (see kontorist --help)</source>
        <translation>%1 (voir kontorist --help)</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailController</name>
    <message>
        <source>This contact is gone.</source>
        <translation>Ce contact n’existe plus.</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailHeader</name>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#x202f;: %1</translation>
    </message>
    <message>
        <source>Status: %1, %2</source>
        <translation>Statut&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Autres détails</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailPane</name>
    <message>
        <source>Select a contact to see details and what can be done.</source>
        <translation>Sélectionnez un contact pour voir ses détails et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation>Volet de détail</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, number</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contact sélectionné</numerusform>
            <numerusform>%Ln contacts sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select one contact to see details and what can be done.</source>
        <translation>Sélectionnez un seul contact pour voir ses détails et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Travaux</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir le PDF</translation>
    </message>
    <message>
        <source>Show support file</source>
        <translation>Afficher le fichier annexe</translation>
    </message>
    <message>
        <source>Revoke this link</source>
        <translation>Révoquer ce lien</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>Aucun travail.</translation>
    </message>
    <message>
        <source>No link was ever made for this contact.</source>
        <translation>Aucun lien n’a jamais été créé pour ce contact.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this contact.</source>
        <translation>Rien n’est enregistré pour ce contact.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation>Sélectionnez d’abord un travail.</translation>
    </message>
    <message>
        <source>This job has no PDF.</source>
        <translation>Ce travail n’a pas de PDF.</translation>
    </message>
    <message>
        <source>This job has no support file.</source>
        <translation>Ce travail n’a pas de fichier annexe.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Sélectionnez d’abord un lien.</translation>
    </message>
    <message>
        <source>The link no longer works afterwards.</source>
        <translation>Ensuite, le lien ne fonctionnera plus.</translation>
    </message>
    <message>
        <source>This link no longer works anyway.</source>
        <translation>De toute façon, ce lien ne fonctionne plus.</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Liste des accès</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
</context>
<context>
    <name>kontorist::DetailsTab</name>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no technician</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Hears of fault reports and comments of this customer</source>
        <translation>Est informé des signalements et des commentaires de ce client</translation>
    </message>
    <message>
        <source>Messages to this customer are written in this language</source>
        <translation>Les messages à ce client sont rédigés dans cette langue</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>Afficher ce client</translation>
    </message>
    <message>
        <source>A colleague changed this to “%1” meanwhile.</source>
        <translation>Un collègue a modifié ce champ en «&#x202f;%1&#x202f;» entre-temps.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre version</translation>
    </message>
    <message>
        <source>Login names that exist keep their number.</source>
        <translation>Les noms de connexion existants gardent leur numéro.</translation>
    </message>
    <message>
        <source>To save, enter “%1”.</source>
        <translation>Pour enregistrer, renseignez «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Pour enregistrer, corrigez «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>kontorist::EditFlow</name>
    <message>
        <source>%1 was added.</source>
        <translation>Contact ajouté&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The changes of %1 are saved.</source>
        <translation>Les modifications de %1 sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>kontorist::EditPlaceDialog</name>
    <message>
        <source>Edit place %1</source>
        <translation>Modifier l’emplacement %1</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Prix</translation>
    </message>
    <message>
        <source>%1 (removed from the price list)</source>
        <translation>%1 (retiré du tarif)</translation>
    </message>
    <message>
        <source>Held by B-%1 %2: the booking follows until it is approved.</source>
        <translation>Occupé par B-%1 %2&#x202f;: la réservation suit jusqu’à sa validation.</translation>
    </message>
    <message>
        <source>Save place</source>
        <translation>Enregistrer l’emplacement</translation>
    </message>
    <message>
        <source>To save, enter the number.</source>
        <translation>Pour enregistrer, saisissez le numéro.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Save the changes to place %1?</source>
        <translation>Enregistrer les modifications de l’emplacement %1&#x202f;?</translation>
    </message>
</context>
<context>
    <name>kontorist::EventForm</name>
    <message>
        <source>Bookings come in until</source>
        <translation>Réservations acceptées jusqu’au</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>Last day to &amp;book</source>
        <translation>Dernier jour pour &amp;réserver</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>De&amp;vise</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Most bookings at once</source>
        <translation>Nombre maximal de réservations simultanées</translation>
    </message>
    <message>
        <source>&amp;Most bookings at once</source>
        <translation>Nombre &amp;maximal de réservations simultanées</translation>
    </message>
    <message>
        <source>Gets copies of booking mails where asked</source>
        <translation>Reçoit sur demande des copies des e-mails de réservation</translation>
    </message>
    <message>
        <source>&amp;Organiser&apos;s e-mail address</source>
        <translation>Adresse e-mail de l’&amp;organisateur</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>To save, enter the name of the event.</source>
        <translation>Pour enregistrer, saisissez le nom de l’événement.</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Pour enregistrer, corrigez «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>The currency stays as it is once there are bookings.</source>
        <translation>La devise ne change plus dès qu’il y a des réservations.</translation>
    </message>
    <message>
        <source>A colleague changed “%1” while you were editing.</source>
        <translation>Un collègue a modifié «&#x202f;%1&#x202f;» pendant que vous le modifiiez.</translation>
    </message>
    <message>
        <source>Nothing of yours was saved. Save your version over it, or take theirs and lose what you typed?</source>
        <translation>Rien de votre saisie n’a été enregistré. Remplacer l’autre version par la vôtre, ou prendre l’autre version et perdre votre saisie&#x202f;?</translation>
    </message>
    <message>
        <source>Save my version</source>
        <translation>Enregistrer ma version</translation>
    </message>
    <message>
        <source>Take their version</source>
        <translation>Prendre l’autre version</translation>
    </message>
</context>
<context>
    <name>kontorist::EventsDialog</name>
    <message>
        <source>full</source>
        <comment>an event</comment>
        <translation>complet</translation>
    </message>
    <message>
        <source>%1 of %2 places free</source>
        <translation>%1 emplacements libres sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln réservation</numerusform>
            <numerusform>%Ln réservations</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Ajouter un événement</translation>
    </message>
    <message>
        <source>There are no events yet. Add the first one with “Add event”.</source>
        <translation>Il n’y a pas encore d’événement. Ajoutez le premier avec «&#x202f;Ajouter un événement&#x202f;».</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Show bookings</source>
        <translation>Afficher les réservations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the new event?</source>
        <translation>Enregistrer le nouvel événement&#x202f;?</translation>
    </message>
    <message>
        <source>Save the event?</source>
        <translation>Enregistrer l’événement&#x202f;?</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Votre saisie n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Save event</source>
        <translation>Enregistrer l’événement</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save the event first.</source>
        <translation>Enregistrez d’abord l’événement.</translation>
    </message>
</context>
<context>
    <name>kontorist::ExtrasTable</name>
    <message>
        <source>The price list of the event has no extras.</source>
        <translation>Le tarif de l’événement ne contient aucun supplément.</translation>
    </message>
    <message>
        <source>%1 (no longer on the price list)</source>
        <translation>%1 (n’est plus dans le tarif)</translation>
    </message>
</context>
<context>
    <name>kontorist::FacilitiesTab</name>
    <message>
        <source>Facility</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Service object</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>of a service object</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Add facility</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Rename facility</source>
        <translation>Renommer le site</translation>
    </message>
    <message>
        <source>Remove facility</source>
        <translation>Supprimer le site</translation>
    </message>
    <message>
        <source>Add service object</source>
        <translation>Ajouter un équipement</translation>
    </message>
    <message>
        <source>Edit service object</source>
        <translation>Modifier l’équipement</translation>
    </message>
    <message>
        <source>Remove service object</source>
        <translation>Supprimer l’équipement</translation>
    </message>
    <message>
        <source>No facilities yet. Add the places of this customer here; then each customer user can be given its own.</source>
        <translation>Aucun site pour le moment. Ajoutez ici les lieux de ce client&#x202f;; vous pourrez ensuite attribuer à chaque utilisateur client les siens.</translation>
    </message>
    <message>
        <source>No service objects yet. Add what is serviced at this customer.</source>
        <translation>Aucun équipement pour le moment. Ajoutez ce qui est entretenu chez ce client.</translation>
    </message>
    <message>
        <source>Facilities and service objects are saved at once, not with the card.</source>
        <translation>Les sites et les équipements sont enregistrés immédiatement, et non avec la fiche.</translation>
    </message>
    <message>
        <source>Select a facility first.</source>
        <translation>Sélectionnez d’abord un site.</translation>
    </message>
    <message>
        <source>Select a service object first.</source>
        <translation>Sélectionnez d’abord un équipement.</translation>
    </message>
    <message>
        <source>The facility was added.</source>
        <translation>Le site a été ajouté.</translation>
    </message>
    <message>
        <source>The facility was renamed.</source>
        <translation>Le site a été renommé.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Customer users who have it chosen no longer have. This cannot be undone.</source>
        <translation>Les utilisateurs clients pour qui il est choisi ne l’auront plus. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>The facility was removed.</source>
        <translation>Le site a été supprimé.</translation>
    </message>
    <message>
        <source>The service object was saved.</source>
        <translation>L’équipement a été enregistré.</translation>
    </message>
    <message>
        <source>The service object was added.</source>
        <translation>L’équipement a été ajouté.</translation>
    </message>
    <message>
        <source>The service object is removed. This cannot be undone.</source>
        <translation>L’équipement est supprimé. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>The service object was removed.</source>
        <translation>L’équipement a été supprimé.</translation>
    </message>
</context>
<context>
    <name>kontorist::FacilityTicks</name>
    <message>
        <source>Find facilities</source>
        <translation>Rechercher des sites</translation>
    </message>
    <message>
        <source>Facilities that are shown</source>
        <translation>Sites affichés</translation>
    </message>
    <message>
        <source>This customer has no facilities, so everything is shown.</source>
        <translation>Ce client n’a pas de site&#x202f;; tout est donc affiché.</translation>
    </message>
    <message>
        <source>This customer has one facility, so everything is shown. The choice counts as soon as there are several.</source>
        <translation>Ce client a un seul site&#x202f;; tout est donc affiché. Le choix comptera dès qu’il y en aura plusieurs.</translation>
    </message>
    <message>
        <source>This customer has several facilities: nothing is shown until some are chosen.</source>
        <translation>Ce client a plusieurs sites&#x202f;: rien n’est affiché tant qu’aucun n’est choisi.</translation>
    </message>
    <message>
        <source>Only what belongs to the ticked entries is shown.</source>
        <translation>Seul ce qui appartient aux entrées cochées est affiché.</translation>
    </message>
    <message>
        <source>No facility matches “%1”.</source>
        <translation>Aucun site ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Select all shown</source>
        <translation>Cocher les sites affichés</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Select none shown</source>
        <translation>Décocher les sites affichés</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>ticked entries of a list</comment>
        <translation>%1 sur %2 choisis</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultDetail</name>
    <message>
        <source>Select a fault report to see it.</source>
        <translation>Sélectionnez un signalement pour le voir.</translation>
    </message>
    <message>
        <source>Description of the fault</source>
        <translation>Description de la panne</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Open fault report</source>
        <translation>Ouvrir le signalement</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Afficher la commande</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Afficher le client</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Statut&#x202f;: %1</translation>
    </message>
    <message>
        <source>No description was given.</source>
        <translation>Aucune description n’a été donnée.</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Taken by staff</source>
        <translation>Enregistré par le personnel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Ordre de travail</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>First opened</source>
        <translation>Première ouverture</translation>
    </message>
    <message>
        <source>Mark as read: somebody has opened it already.</source>
        <translation>Marquer comme lu&#x202f;: quelqu’un l’a déjà ouvert.</translation>
    </message>
    <message>
        <source>Goes to the description and marks the report as read</source>
        <translation>Va à la description et marque le signalement comme lu</translation>
    </message>
    <message>
        <source>Nobody was told: the customer had no technician with an address, and nobody had subscribed to all fault reports.</source>
        <translation>Personne n’a été informé&#x202f;: le client n’avait pas de technicien avec une adresse, et personne n’était abonné à tous les signalements.</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultFormDialog</name>
    <message>
        <source>Take fault report</source>
        <translation>Enregistrer un signalement</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Required: what is broken, in a few words</source>
        <translation>Obligatoire&#x202f;: ce qui est en panne, en quelques mots</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What happened, since when, who can be called back</source>
        <translation>Ce qui s’est passé, depuis quand, qui peut être rappelé</translation>
    </message>
    <message>
        <source>The customer&apos;s technician and all who subscribed to fault reports are told, each by SMS or e-mail as set in their notifications.</source>
        <translation>Le technicien du client et tous les abonnés aux signalements sont informés, chacun par SMS ou par e-mail selon ses notifications.</translation>
    </message>
    <message>
        <source>To save, enter a title.</source>
        <translation>Pour enregistrer, saisissez un titre.</translation>
    </message>
    <message>
        <source>Save the new fault report?</source>
        <translation>Enregistrer le nouveau signalement&#x202f;?</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose another database</source>
        <translation>Choisir une autre base de données</translation>
    </message>
</context>
<context>
    <name>kontorist::FaultsPanel</name>
    <message>
        <source>Fault reports</source>
        <translation>Signalements de pannes</translation>
    </message>
    <message>
        <source>Unread only</source>
        <translation>Non lus seulement</translation>
    </message>
    <message>
        <source>Take fault report</source>
        <translation>Enregistrer un signalement</translation>
    </message>
    <message>
        <source>Status of the fault reports shown</source>
        <translation>Statut des signalements affichés</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fault reports</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Nothing unread here. Untick “Unread only” to see the others.</source>
        <translation>Rien de non lu ici. Décochez «&#x202f;Non lus seulement&#x202f;» pour voir les autres.</translation>
    </message>
    <message>
        <source>No open fault reports. Choose “Every status” to see those that were closed.</source>
        <translation>Aucun signalement ouvert. Choisissez «&#x202f;Tous les statuts&#x202f;» pour voir ceux qui ont été clos.</translation>
    </message>
    <message>
        <source>No fault report has the status “%1”.</source>
        <translation>Aucun signalement n’a le statut «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There are no fault reports yet. Those that customers send appear here by themselves; take one that comes by phone with “Take fault report”.</source>
        <translation>Il n’y a pas encore de signalement. Ceux que les clients envoient apparaissent ici d’eux-mêmes&#x202f;; saisissez ceux qui arrivent par téléphone avec «&#x202f;Enregistrer un signalement&#x202f;».</translation>
    </message>
    <message>
        <source>Select a fault report to see it.</source>
        <translation>Sélectionnez un signalement pour le voir.</translation>
    </message>
    <message>
        <source>Marked as read.</source>
        <translation>Marqué comme lu.</translation>
    </message>
    <message>
        <source>Fault report “%1” assigned.</source>
        <translation>Signalement «&#x202f;%1&#x202f;» attribué.</translation>
    </message>
    <message>
        <source>Close “%1”?</source>
        <translation>Clore «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The fault report leaves the list of open ones and cannot be opened again. Its work order %1 stays as it is.</source>
        <translation>Le signalement quitte la liste des signalements ouverts et ne peut pas être rouvert. Son ordre de travail %1 reste tel quel.</translation>
    </message>
    <message>
        <source>The fault report leaves the list of open ones and cannot be opened again. No work order was made for it.</source>
        <translation>Le signalement quitte la liste des signalements ouverts et ne peut pas être rouvert. Aucun ordre de travail n’a été créé pour lui.</translation>
    </message>
    <message>
        <source>Close fault report</source>
        <translation>Clore le signalement</translation>
    </message>
    <message>
        <source>Fault report “%1” closed.</source>
        <translation>Signalement «&#x202f;%1&#x202f;» clos.</translation>
    </message>
    <message>
        <source>Work order %1 created.</source>
        <translation>Ordre de travail %1 créé.</translation>
    </message>
    <message>
        <source>Show order</source>
        <translation>Afficher la commande</translation>
    </message>
    <message>
        <source>Fault report “%1” taken.</source>
        <translation>Signalement «&#x202f;%1&#x202f;» enregistré.</translation>
    </message>
</context>
<context>
    <name>kontorist::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits of all contacts</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: its value</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>kontorist::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Modifier ce filtre</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Retirer le filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
</context>
<context>
    <name>kontorist::FirstRunDialog</name>
    <message>
        <source>Welcome to Kontorist</source>
        <translation>Bienvenue dans Kontorist</translation>
    </message>
    <message>
        <source>How do you want to begin? You can change to another database later.</source>
        <translation>Comment voulez-vous commencer&#x202f;? Vous pourrez changer de base de données plus tard.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation>Remplir de données de démonstration</translation>
    </message>
    <message>
        <source>A print shop with 5,000 invented contacts and their jobs, to try everything out. Nothing in it is real.</source>
        <translation>Une imprimerie avec 5&#x202f;000 contacts inventés et leurs travaux, pour tout essayer. Rien n’y est réel.</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Commencer sur cet ordinateur</translation>
    </message>
    <message>
        <source>An empty database for one office computer. It is kept in %1.</source>
        <translation>Une base de données vide pour un ordinateur de bureau. Elle est conservée dans %1.</translation>
    </message>
    <message>
        <source>Connect to the office database</source>
        <translation>Se connecter à la base de données du bureau</translation>
    </message>
    <message>
        <source>Your administrator tells you where it is. This version opens a Kontorist database file on this computer.</source>
        <translation>Votre administrateur vous indique où elle se trouve. Cette version ouvre un fichier de base de données Kontorist sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Fichier de base de données</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>To continue, choose the database file.</source>
        <translation>Pour continuer, choisissez le fichier de base de données.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Office database</source>
        <translation>Base de données du bureau</translation>
    </message>
    <message>
        <source>Kontorist databases (*.db *.sqlite *.kontorist);;All files (*)</source>
        <translation>Bases de données Kontorist (*.db *.sqlite *.kontorist);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open another database</source>
        <translation>Ouvrir une autre base de données</translation>
    </message>
    <message>
        <source>Which database do you want to work on?</source>
        <translation>Sur quelle base de données voulez-vous travailler ?</translation>
    </message>
    <message>
        <source>The database of this computer; a new one where there is none. It is kept in %1.</source>
        <translation>La base de données de cet ordinateur ; une nouvelle s’il n’y en a pas. Elle se trouve dans %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>kontorist::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language this text is in: en, sv, nb or fr. It chooses the help page.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>kontorist::InvitationFlow</name>
    <message>
        <source>Noted. A link in that mail no longer works.</source>
        <translation>C’est noté. Un lien dans cet e-mail ne fonctionne plus.</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoiceDetail</name>
    <message>
        <source>Text</source>
        <comment>of an invoice line</comment>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Hors TVA</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Mode de paiement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
        <source>Select an invoice to see it.</source>
        <translation>Sélectionnez une facture pour la voir.</translation>
    </message>
    <message>
        <source>Related document</source>
        <translation>Document lié</translation>
    </message>
    <message>
        <source>Register payment…</source>
        <translation>Enregistrer un paiement…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Show booking</source>
        <translation>Afficher la réservation</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de la facture</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>The selected invoice</source>
        <translation>La facture sélectionnée</translation>
    </message>
    <message>
        <source>%1 %2 – %3</source>
        <comment>kind, number, how it stands</comment>
        <translation>%1 %2 – %3</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise le</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Payment reference</source>
        <translation>Référence de paiement</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount still to be paid</comment>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Register payment: %1</source>
        <translation>Enregistrer un paiement&#x202f;: %1</translation>
    </message>
    <message>
        <source>Takes back invoice %1.</source>
        <translation>Annule la facture %1.</translation>
    </message>
    <message>
        <source>Taken back by credit note %1.</source>
        <translation>Annulée par l’avoir %1.</translation>
    </message>
    <message>
        <source>Without VAT: %1</source>
        <translation>Hors TVA&#x202f;: %1</translation>
    </message>
    <message>
        <source>VAT %1 of %2: %3</source>
        <comment>rate, base, VAT</comment>
        <translation>TVA %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien ne reste à payer.</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoiceOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>«&#x202f;%1&#x202f;» enregistré.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>Imprimer %1</translation>
    </message>
    <message>
        <source>%1 could not be printed. Check the printer, then print again.</source>
        <translation>%1 n’a pas pu être imprimé. Vérifiez l’imprimante, puis imprimez à nouveau.</translation>
    </message>
    <message>
        <source>%1 was sent to the printer.</source>
        <translation>%1 a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The booking log could not be written: %1</source>
        <translation>Le journal de la réservation n’a pas pu être écrit&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoiceParts</name>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>La base de données est en lecture seule pour le moment.</translation>
    </message>
    <message>
        <source>For this you need the right “%1”. Your administrator can give it to you.</source>
        <translation>Pour cela, il vous faut le droit «&#x202f;%1&#x202f;». Votre administrateur peut vous le donner.</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Search invoices by number, buyer or reference</source>
        <translation>Rechercher des factures par numéro, acheteur ou référence</translation>
    </message>
    <message>
        <source>Number, buyer or reference</source>
        <translation>Numéro, acheteur ou référence</translation>
    </message>
    <message>
        <source>Standing of the invoices shown</source>
        <translation>Situation des factures affichées</translation>
    </message>
    <message>
        <source>All</source>
        <comment>invoices</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>invoices</comment>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>invoices</comment>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>invoices</comment>
        <translation>Payées</translation>
    </message>
    <message>
        <source>Credited</source>
        <comment>invoices</comment>
        <translation>Annulées par un avoir</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs</translation>
    </message>
    <message>
        <source>Event of the invoices shown</source>
        <translation>Événement des factures affichées</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Tous les événements</translation>
    </message>
    <message>
        <source>No invoice fits the search and the filters. Change them to see others.</source>
        <translation>Aucune facture ne correspond à la recherche et aux filtres. Modifiez-les pour en voir d’autres.</translation>
    </message>
    <message>
        <source>There are no invoices yet. An invoice is issued when a booking is approved.</source>
        <translation>Il n’y a pas encore de facture. Une facture est émise quand une réservation est validée.</translation>
    </message>
    <message>
        <source>Select an invoice to see it.</source>
        <translation>Sélectionnez une facture pour la voir.</translation>
    </message>
    <message>
        <source>What was paid back on credit note %1 is registered.</source>
        <translation>Le remboursement de l’avoir %1 est enregistré.</translation>
    </message>
    <message>
        <source>The payment of invoice %1 is registered.</source>
        <translation>Le paiement de la facture %1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 stay open.</source>
        <translation>Il reste %1 à payer.</translation>
    </message>
    <message>
        <source>Nothing stays open.</source>
        <translation>Il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>There is nothing to export in this list.</source>
        <translation>Il n’y a rien à exporter dans cette liste.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln invoices and credit notes that the list finds.</source>
        <translation>
            <numerusform>La seule facture ou le seul avoir que la liste trouve (%Ln).</numerusform>
            <numerusform>Les %Ln factures et avoirs que la liste trouve.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export invoices</source>
        <translation>Exporter les factures</translation>
    </message>
    <message>
        <source>Invoices</source>
        <comment>file name</comment>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exporté vers «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>kontorist::InvoicesPreferences</name>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Stands on each invoice</source>
        <translation>Figure sur chaque facture</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>To be paid in euro</source>
        <translation>Paiement en euros</translation>
    </message>
    <message>
        <source>To be paid in kronor</source>
        <translation>Paiement en couronnes</translation>
    </message>
    <message>
        <source>A company&apos;s, as 123 456 78 90</source>
        <translation>D’une entreprise, par exemple 123 456 78 90</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Save invoice settings</source>
        <translation>Enregistrer les paramètres de facturation</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation>&#xa0;jours</translation>
    </message>
    <message>
        <source>Next invoice number</source>
        <translation>Prochain numéro de facture</translation>
    </message>
    <message>
        <source>Guest links for bookings since, day</source>
        <translation>Liens invités pour les réservations depuis, jour</translation>
    </message>
    <message>
        <source>Guest links for bookings since, time</source>
        <translation>Liens invités pour les réservations depuis, heure</translation>
    </message>
    <message>
        <source>in Stockholm</source>
        <comment>a time of day there</comment>
        <translation>à Stockholm</translation>
    </message>
    <message>
        <source>Bookings made before this moment get no guest links: they are handled by phone and post, unless staff allow links for one of them.</source>
        <translation>Les réservations faites avant ce moment ne reçoivent pas de lien invité&#x202f;: elles sont traitées par téléphone et par courrier, sauf si le personnel autorise les liens pour l’une d’elles.</translation>
    </message>
    <message>
        <source>Guest links for bookings since</source>
        <translation>Liens invités pour les réservations depuis</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Aucune base de données n’est ouverte.</translation>
    </message>
    <message>
        <source>To change these settings you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation>Pour modifier ces paramètres, il vous faut le droit «&#x202f;%1&#x202f;» et une base de données accessible en écriture. Votre administrateur peut vous aider.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>To save, correct the field that is marked.</source>
        <translation>Pour enregistrer, corrigez le champ signalé.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Invoices can be issued once seller, address and one way to pay are entered: IBAN, Bankgiro or Swish.</source>
        <translation>Des factures peuvent être émises dès que le vendeur, l’adresse et un mode de paiement sont renseignés&#x202f;: IBAN, Bankgiro ou Swish.</translation>
    </message>
    <message>
        <source>Enter a whole number from 1 on.</source>
        <translation>Saisissez un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>Can be set until the first invoice is issued. From then on numbers run without gaps.</source>
        <translation>Peut être défini jusqu’à l’émission de la première facture. Ensuite, les numéros se suivent sans interruption.</translation>
    </message>
    <message>
        <source>Invoices were issued already: numbers run on without gaps, and cannot be set.</source>
        <translation>Des factures ont déjà été émises&#x202f;: les numéros se suivent sans interruption et ne peuvent pas être définis.</translation>
    </message>
</context>
<context>
    <name>kontorist::IssuedRange</name>
    <message>
        <source>to</source>
        <comment>from a day to a day</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Days of issue</source>
        <translation>Jours d’émission</translation>
    </message>
    <message>
        <source>Issued on any day</source>
        <translation>Émises n’importe quel jour</translation>
    </message>
    <message>
        <source>Issued this month</source>
        <translation>Émises ce mois-ci</translation>
    </message>
    <message>
        <source>Issued last month</source>
        <translation>Émises le mois dernier</translation>
    </message>
    <message>
        <source>Issued this year</source>
        <translation>Émises cette année</translation>
    </message>
    <message>
        <source>Issued last year</source>
        <translation>Émises l’année dernière</translation>
    </message>
    <message>
        <source>Issued on chosen days</source>
        <translation>Émises à des jours choisis</translation>
    </message>
    <message>
        <source>Issued from</source>
        <translation>Émises à partir du</translation>
    </message>
    <message>
        <source>Issued until</source>
        <translation>Émises jusqu’au</translation>
    </message>
</context>
<context>
    <name>kontorist::LinkBookingDialog</name>
    <message>
        <source>Link to contact</source>
        <translation>Associer à un contact</translation>
    </message>
    <message>
        <source>Link booking %1 of %2 to a contact?</source>
        <translation>Associer la réservation %1 de %2 à un contact&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>&amp;Contact&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guest links stop working.</source>
        <translation>
            <numerusform>%Ln lien invité ne fonctionnera plus.</numerusform>
            <numerusform>%Ln liens invités ne fonctionneront plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on the booking is reached through the account of the contact, and behaves like any booking made there.</source>
        <translation>Désormais, la réservation sera accessible par le compte du contact, et se comportera comme toute réservation faite là.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the contact from the list that opens while you type.</source>
        <translation>Choisissez le contact dans la liste qui s’ouvre pendant la saisie.</translation>
    </message>
</context>
<context>
    <name>kontorist::LinksPage</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Revoke this link</source>
        <translation>Révoquer ce lien</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Afficher le contact</translation>
    </message>
    <message>
        <source>State of the links shown</source>
        <translation>État des liens affichés</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Purpose of the links shown</source>
        <translation>Usage des liens affichés</translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation>Tous les usages</translation>
    </message>
    <message>
        <source>No link matches these filters.</source>
        <translation>Aucun lien ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>No link was ever made.</source>
        <translation>Aucun lien n’a jamais été créé.</translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation>Sélectionnez d’abord un lien.</translation>
    </message>
    <message>
        <source>The link no longer works afterwards.</source>
        <translation>Ensuite, le lien ne fonctionnera plus.</translation>
    </message>
    <message>
        <source>This link no longer works anyway.</source>
        <translation>De toute façon, ce lien ne fonctionne plus.</translation>
    </message>
</context>
<context>
    <name>kontorist::MainWindow</name>
    <message>
        <source>Demo data</source>
        <translation>Données de démonstration</translation>
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
        <translation>Une tâche est en cours. Attendez sa fin ou arrêtez-la, puis ouvrez une autre base de données.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, number</comment>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>kontorist::Notices</name>
    <message>
        <source>%1 to %2 (%3)</source>
        <comment>SMS or e-mail, a name, and the number or address</comment>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <translation>
            <numerusform>%1, %Ln fois</numerusform>
            <numerusform>%1, %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the items of a list</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a message and when it was sent</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waiting to be sent: %1</source>
        <translation>En attente d’envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>messages</comment>
        <translation>Envoyés&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>kontorist::NotificationsDialog</name>
    <message>
        <source>My notifications</source>
        <translation>Mes notifications</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tell by</source>
        <translation>Informer par</translation>
    </message>
    <message>
        <source>Tell by</source>
        <comment>followed by SMS or e-mail</comment>
        <translation>Informer par</translation>
    </message>
    <message>
        <source>All fault reports, of every customer</source>
        <translation>Tous les signalements, de tous les clients</translation>
    </message>
    <message>
        <source>Without the tick, only fault reports and comments of customers and orders that this person is the technician of.</source>
        <translation>Sans la coche, seulement les signalements et les commentaires des clients et des commandes dont cette personne est le technicien.</translation>
    </message>
    <message>
        <source>Save notifications</source>
        <translation>Enregistrer les notifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This staff member is no longer there.</source>
        <translation>Ce membre du personnel n’existe plus.</translation>
    </message>
    <message>
        <source>%1 (signs in as %2)</source>
        <comment>staff member</comment>
        <translation>%1 (se connecte comme %2)</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>La base de données est en lecture seule pour le moment.</translation>
    </message>
    <message>
        <source>To change those of a colleague you need the right “%1”.</source>
        <translation>Pour modifier celles d’un collègue, il vous faut le droit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>To be told by SMS, enter a phone number.</source>
        <translation>Pour être informé par SMS, saisissez un numéro de téléphone.</translation>
    </message>
    <message>
        <source>To be told by e-mail, enter an e-mail address.</source>
        <translation>Pour être informé par e-mail, saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Save the notifications?</source>
        <translation>Enregistrer les notifications&#x202f;?</translation>
    </message>
    <message>
        <source>They were changed and are not saved yet.</source>
        <translation>Elles ont été modifiées et ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>kontorist::OfferDialog</name>
    <message>
        <source>Send place offer</source>
        <translation>Envoyer une offre d’emplacement</translation>
    </message>
    <message>
        <source>Offer %1 a place?</source>
        <translation>Proposer un emplacement à %1&#x202f;?</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>aucun emplacement</translation>
    </message>
    <message>
        <source>%1 at %2, %3 with VAT</source>
        <comment>place, event, sum</comment>
        <translation>%1 à %2, %3 TVA comprise</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>Réponse jusqu’au</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The exhibitor, %1</source>
        <translation>L’exposant, %1</translation>
    </message>
    <message>
        <source>The organiser of the event</source>
        <translation>L’organisateur de l’événement</translation>
    </message>
    <message>
        <source>&amp;Reply by:</source>
        <translation>&amp;Réponse jusqu’au&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Destinataire&#x202f;:</translation>
    </message>
    <message>
        <source>The whole last day counts, in the time of the event. The message is shown for review next; nothing is sent until you press Send in your mail program.</source>
        <translation>Le dernier jour compte en entier, à l’heure de l’événement. Le message s’affiche ensuite pour relecture&#x202f;; rien n’est envoyé avant que vous ne cliquiez sur Envoyer dans votre messagerie.</translation>
    </message>
    <message>
        <source>Continue to the message</source>
        <translation>Continuer vers le message</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>kontorist::OrderDetail</name>
    <message>
        <source>Show customer</source>
        <translation>Afficher le client</translation>
    </message>
    <message>
        <source>Select an order to see it and its comments.</source>
        <translation>Sélectionnez une commande pour la voir avec ses commentaires.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Nobody named: entered by staff</source>
        <translation>Personne d’indiqué&#x202f;: saisie par le personnel</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Edit order</source>
        <translation>Modifier la commande</translation>
    </message>
</context>
<context>
    <name>kontorist::OrderFormDialog</name>
    <message>
        <source>Edit order %1</source>
        <translation>Modifier la commande %1</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Ajouter une commande</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Nobody named: entered by staff</source>
        <translation>Personne d’indiqué&#x202f;: saisie par le personnel</translation>
    </message>
    <message>
        <source>None: the customer&apos;s technician is told</source>
        <translation>Aucun&#x202f;: le technicien du client est informé</translation>
    </message>
    <message>
        <source>Number, kind, customer and who placed it stay as they were when the order was made.</source>
        <translation>Le numéro, le type, le client et l’auteur de la commande restent tels qu’à sa création.</translation>
    </message>
    <message>
        <source>Save order</source>
        <translation>Enregistrer la commande</translation>
    </message>
    <message>
        <source>To save, enter the order number.</source>
        <translation>Pour enregistrer, saisissez le numéro de commande.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Save the changes to order %1?</source>
        <translation>Enregistrer les modifications de la commande %1&#x202f;?</translation>
    </message>
    <message>
        <source>Save the new order?</source>
        <translation>Enregistrer la nouvelle commande&#x202f;?</translation>
    </message>
    <message>
        <source>A colleague changed order %1 while you were editing.</source>
        <translation>Un collègue a modifié la commande %1 pendant votre saisie.</translation>
    </message>
    <message>
        <source>It now says: %1; %2; technician: %3. Nothing of yours was saved. Save your version over it?</source>
        <translation>Elle indique maintenant&#x202f;: %1&#x202f;; %2&#x202f;; technicien&#x202f;: %3. Rien de votre saisie n’a été enregistré. Remplacer par votre version&#x202f;?</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no technician</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Save my version</source>
        <translation>Enregistrer ma version</translation>
    </message>
</context>
<context>
    <name>kontorist::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Ajouter une commande</translation>
    </message>
    <message>
        <source>Comment posted. Only the office sees it.</source>
        <translation>Commentaire publié. Seul le bureau le voit.</translation>
    </message>
    <message>
        <source>Comment posted. The customer can see it.</source>
        <translation>Commentaire publié. Le client peut le voir.</translation>
    </message>
    <message>
        <source>Search orders by number or title</source>
        <translation>Rechercher des commandes par numéro ou par titre</translation>
    </message>
    <message>
        <source>Number or title</source>
        <translation>Numéro ou titre</translation>
    </message>
    <message>
        <source>Kind of the orders shown</source>
        <translation>Type des commandes affichées</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>No order has “%1” in its number or title. Change the search, or choose “Every kind”.</source>
        <translation>Aucune commande n’a «&#x202f;%1&#x202f;» dans son numéro ou son titre. Modifiez la recherche, ou choisissez «&#x202f;Tous les types&#x202f;».</translation>
    </message>
    <message>
        <source>There are no orders of this kind. Choose “Every kind” to see the others.</source>
        <translation>Il n’y a pas de commande de ce type. Choisissez «&#x202f;Tous les types&#x202f;» pour voir les autres.</translation>
    </message>
    <message>
        <source>This customer has no orders yet. Add one with “Add order”.</source>
        <translation>Ce client n’a pas encore de commande. Ajoutez-en une avec «&#x202f;Ajouter une commande&#x202f;».</translation>
    </message>
    <message>
        <source>There are no orders yet. Add one with “Add order”; those that customers place appear here by themselves.</source>
        <translation>Il n’y a pas encore de commande. Ajoutez-en une avec «&#x202f;Ajouter une commande&#x202f;»&#x202f;; celles que les clients passent apparaissent ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Select an order to see it and its comments.</source>
        <translation>Sélectionnez une commande pour la voir avec ses commentaires.</translation>
    </message>
    <message>
        <source>Order %1 added.</source>
        <translation>Commande %1 ajoutée.</translation>
    </message>
    <message>
        <source>Order %1 saved.</source>
        <translation>Commande %1 enregistrée.</translation>
    </message>
</context>
<context>
    <name>kontorist::PaperForm</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no service object</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>To save, enter a customer.</source>
        <translation>Pour enregistrer, saisissez un client.</translation>
    </message>
    <message>
        <source>To save, choose the customer from the list that opens while you type.</source>
        <translation>Pour enregistrer, choisissez le client dans la liste qui s’ouvre pendant la saisie.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Votre saisie n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>kontorist::PaperParts</name>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>La base de données est en lecture seule pour le moment.</translation>
    </message>
    <message>
        <source>For this you need the right “%1”. Your administrator can give it to you.</source>
        <translation>Il vous faut pour cela le droit «&#x202f;%1&#x202f;». Votre administrateur peut vous le donner.</translation>
    </message>
</context>
<context>
    <name>kontorist::Papers</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Passée par</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Facility and object</source>
        <translation>Site et équipement</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Taken by staff</source>
        <translation>Enregistré par le personnel</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
</context>
<context>
    <name>kontorist::PasswordDialog</name>
    <message>
        <source>New password for %1</source>
        <translation>Nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>After you have saved the card, the login details are shown for review and sending. The person must choose another password at the next login.</source>
        <translation>Une fois la fiche enregistrée, les identifiants de connexion s’affichent pour relecture et envoi. La personne devra choisir un autre mot de passe à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Use password</source>
        <translation>Utiliser ce mot de passe</translation>
    </message>
</context>
<context>
    <name>kontorist::PaymentDialog</name>
    <message>
        <source>Register what was paid back on credit note %1</source>
        <translation>Enregistrer le remboursement de l’avoir %1</translation>
    </message>
    <message>
        <source>Register payment of invoice %1</source>
        <translation>Enregistrer un paiement de la facture %1</translation>
    </message>
    <message>
        <source>&amp;Amount in %1</source>
        <translation>&amp;Montant en %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>&amp;Paid on</source>
        <translation>&amp;Payé le</translation>
    </message>
    <message>
        <source>&amp;Way to pay</source>
        <translation>M&amp;ode de paiement</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Remarque</translation>
    </message>
    <message>
        <source>For example the reference of the bank</source>
        <translation>Par exemple la référence de la banque</translation>
    </message>
    <message>
        <source>A registered payment cannot be taken back.</source>
        <translation>Un paiement enregistré ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Register what was paid back</source>
        <translation>Enregistrer le remboursement</translation>
    </message>
    <message>
        <source>Register payment</source>
        <translation>Enregistrer un paiement</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Reste à payer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing stays open.</source>
        <translation>Il ne reste rien à payer.</translation>
    </message>
    <message>
        <source>%1 stay open.</source>
        <translation>Il reste %1 à payer.</translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation>La base de données est en lecture seule.</translation>
    </message>
    <message>
        <source>You need the right “%1”.</source>
        <translation>Il vous faut le droit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The amount must be more than 0.</source>
        <translation>Le montant doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>This is more than is open, which is %1.</source>
        <translation>Cela dépasse ce qui reste à payer, soit %1.</translation>
    </message>
    <message>
        <source>Register the payment?</source>
        <translation>Enregistrer le paiement&#x202f;?</translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionGridDialog</name>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Save permissions</source>
        <translation>Enregistrer les permissions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Permissions by person</source>
        <translation>Permissions par personne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Permissions at %1</source>
        <comment>a customer</comment>
        <translation>Permissions chez %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague changed permissions meanwhile. Look at your ticks and save again.</source>
        <translation>Un collègue a modifié des permissions entre-temps. Vérifiez vos coches et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>A colleague changed %1 meanwhile. Their ticks are shown, and yours are kept on top, not saved yet.</source>
        <translation>Un collègue a modifié %1 entre-temps. Ses coches sont affichées, et les vôtres sont conservées par-dessus, pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: the permissions of %Ln people.</source>
        <translation>
            <numerusform>Pas encore enregistré&#x202f;: les permissions de %Ln personne.</numerusform>
            <numerusform>Pas encore enregistré&#x202f;: les permissions de %Ln personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Arrow keys move, Space ticks.</source>
        <translation>Rien n’a encore été modifié. Les flèches déplacent, Espace coche.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.</source>
        <translation>Personne ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This customer has no users yet. Add one on its card.</source>
        <translation>Ce client n’a pas encore d’utilisateurs. Ajoutez-en un sur sa fiche.</translation>
    </message>
    <message>
        <source>Leave %1 without an administrator?</source>
        <translation>Laisser %1 sans administrateur&#x202f;?</translation>
    </message>
    <message>
        <source>Afterwards nobody at the customer can manage its login accounts; you still can, here.</source>
        <translation>Ensuite, plus personne chez le client ne pourra gérer ses comptes de connexion&#x202f;; vous le pourrez toujours, ici.</translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %Ln people at %1 are saved.</source>
        <translation>
            <numerusform>Les permissions de %Ln personne chez %1 sont enregistrées.</numerusform>
            <numerusform>Les permissions de %Ln personnes chez %1 sont enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the permissions at %1?</source>
        <translation>Enregistrer les permissions chez %1&#x202f;?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionGridModel</name>
    <message>
        <source>%1: locked. %2</source>
        <comment>%1 person, %2 reason</comment>
        <translation>%1&#x202f;: verrouillé. %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>person, account type, status</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 has “%2”.</source>
        <comment>%1 person, %2 permission or level</comment>
        <translation>%1 a «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1 does not have “%2”.</source>
        <comment>%1 person, %2 permission or level</comment>
        <translation>%1 n’a pas «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person and reason</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionTemplatesDialog</name>
    <message>
        <source>Template</source>
        <comment>of permissions</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Differ</source>
        <comment>column: followers whose permissions are others</comment>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Permission templates</source>
        <translation>Modèles de permissions</translation>
    </message>
    <message>
        <source>A template is a named set of permissions. Customer users that follow one keep what they have when it changes, until it is pushed to them.</source>
        <translation>Un modèle est un ensemble nommé de permissions. Les utilisateurs clients qui le suivent gardent ce qu’ils ont quand il change, jusqu’à ce qu’il leur soit appliqué.</translation>
    </message>
    <message>
        <source>There are no templates yet. Add one to give several customer users the same permissions.</source>
        <translation>Il n’y a pas encore de modèle. Ajoutez-en un pour donner les mêmes permissions à plusieurs utilisateurs clients.</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>Delete template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Show followers</source>
        <translation>Afficher ses utilisateurs</translation>
    </message>
    <message>
        <source>Push to followers</source>
        <translation>Appliquer aux utilisateurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>To change templates you need the right “%1”. Your administrator can give it to you.</source>
        <translation>Pour modifier des modèles, il vous faut le droit «&#x202f;%1&#x202f;». Votre administrateur peut vous le donner.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>La base de données est en lecture seule pour le moment.</translation>
    </message>
    <message>
        <source>Select a template to do something with it.</source>
        <translation>Sélectionnez un modèle pour agir dessus.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is saved. %Ln followers differ from it now.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» est enregistré. %Ln de ses utilisateurs en diffère maintenant.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» est enregistré. %Ln de ses utilisateurs en diffèrent maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template “%1” is saved.</source>
        <translation>Le modèle «&#x202f;%1&#x202f;» est enregistré.</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Supprimer le modèle «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Nobody follows it. No customer user&apos;s permissions change.</source>
        <translation>Personne ne le suit. Les permissions d’aucun utilisateur client ne changent.</translation>
    </message>
    <message>
        <source>The template “%1” is deleted.</source>
        <translation>Le modèle «&#x202f;%1&#x202f;» est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>Cannot delete “%1”: %Ln customer users follow it.</source>
        <translation>
            <numerusform>Impossible de supprimer «&#x202f;%1&#x202f;»&#x202f;: %Ln utilisateur client le suit.</numerusform>
            <numerusform>Impossible de supprimer «&#x202f;%1&#x202f;»&#x202f;: %Ln utilisateurs clients le suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed. Let them follow another template, or none, first.</source>
        <translation>Rien n’a été modifié. Faites-leur d’abord suivre un autre modèle, ou aucun.</translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionTicks</name>
    <message>
        <source>Account and services</source>
        <translation>Compte et services</translation>
    </message>
    <message>
        <source>Own profile</source>
        <translation>Profil personnel</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Service objects</source>
        <translation>Équipements</translation>
    </message>
</context>
<context>
    <name>kontorist::PersonPicker</name>
    <message>
        <source>Finds people while you type</source>
        <translation>Trouve des personnes pendant la saisie</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Messages to this person are written in this language</source>
        <translation>Les messages à cette personne sont rédigés dans cette langue</translation>
    </message>
    <message>
        <source>Choose another person</source>
        <translation>Choisir une autre personne</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Pas d’adresse e-mail</translation>
    </message>
    <message>
        <source>This address belongs to %1, who is taken as they are.</source>
        <comment>a person</comment>
        <translation>Cette adresse appartient à %1, dont la fiche est reprise telle quelle.</translation>
    </message>
    <message>
        <source>Take this person</source>
        <translation>Prendre cette personne</translation>
    </message>
</context>
<context>
    <name>kontorist::PlaceDialog</name>
    <message>
        <source>Add facility</source>
        <translation>Ajouter un site</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Rename facility</source>
        <translation>Renommer le site</translation>
    </message>
    <message>
        <source>Name of the facility</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>Add service object</source>
        <translation>Ajouter un équipement</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save service object</source>
        <translation>Enregistrer l’équipement</translation>
    </message>
    <message>
        <source>Name of the service object</source>
        <translation>Nom de l’équipement</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>of a service object</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Saved at once.</source>
        <translation>Enregistré immédiatement.</translation>
    </message>
</context>
<context>
    <name>kontorist::PlacesTab</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Prix hors TVA</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Occupé par</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>a place</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Add places…</source>
        <translation>Ajouter des emplacements…</translation>
    </message>
    <message>
        <source>Edit place…</source>
        <translation>Modifier l’emplacement…</translation>
    </message>
    <message>
        <source>Remove place…</source>
        <translation>Retirer l’emplacement…</translation>
    </message>
    <message>
        <source>There are no places yet. Add them with “Add places…”.</source>
        <translation>Il n’y a pas encore d’emplacement. Ajoutez-en avec «&#x202f;Ajouter des emplacements…&#x202f;».</translation>
    </message>
    <message>
        <source>Select a place first.</source>
        <translation>Sélectionnez d’abord un emplacement.</translation>
    </message>
    <message>
        <source>Place %1 cannot be removed while B-%2 %3 holds it. Give the booking another place, or cancel it.</source>
        <translation>L’emplacement %1 ne peut pas être retiré tant que B-%2 %3 l’occupe. Donnez un autre emplacement à la réservation, ou annulez-la.</translation>
    </message>
    <message>
        <source>Save the event first.</source>
        <translation>Enregistrez d’abord l’événement.</translation>
    </message>
    <message>
        <source>Remove place %1?</source>
        <translation>Retirer l’emplacement %1&#x202f;?</translation>
    </message>
    <message>
        <source>It cannot be chosen for bookings any more.</source>
        <translation>Il ne pourra plus être choisi pour des réservations.</translation>
    </message>
    <message>
        <source>Remove place</source>
        <translation>Retirer l’emplacement</translation>
    </message>
</context>
<context>
    <name>kontorist::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Commencer par</translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation>Là où je me suis arrêté</translation>
    </message>
    <message>
        <source>A changed language shows everywhere after the next start.</source>
        <translation>Un changement de langue s’applique partout au prochain démarrage.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation>Envoyer les messages avec</translation>
    </message>
    <message>
        <source>The mail program of this computer</source>
        <translation>La messagerie de cet ordinateur</translation>
    </message>
    <message>
        <source>A draft file, opened in the mail program</source>
        <translation>Un brouillon, ouvert dans la messagerie</translation>
    </message>
    <message>
        <source>Copy and paste, for webmail</source>
        <translation>Copier et coller, pour un webmail</translation>
    </message>
    <message>
        <source>Folder for draft files</source>
        <translation>Dossier des brouillons</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Temporary folder</source>
        <translation>Dossier temporaire</translation>
    </message>
    <message>
        <source>Show the folder after a draft was saved</source>
        <translation>Afficher le dossier après l’enregistrement d’un brouillon</translation>
    </message>
    <message>
        <source>Kontorist never sends anything itself: you see each message first and press Send in your mail program.</source>
        <translation>Kontorist n’envoie jamais rien lui-même&#x202f;: vous voyez d’abord chaque message et cliquez sur Envoyer dans votre messagerie.</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Tick “Back up first” when a contact is deleted</source>
        <translation>Cocher «&#x202f;Sauvegarder d’abord&#x202f;» lors de la suppression d’un contact</translation>
    </message>
    <message>
        <source>Stands in the messages to your customers</source>
        <translation>Figure dans les messages à vos clients</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> jour(s)</translation>
    </message>
    <message>
        <source>These settings are kept in the database: all colleagues share them. Links that were sent already stay as they are.</source>
        <translation>Ces paramètres sont conservés dans la base de données&#x202f;: tous les collègues les partagent. Les liens déjà envoyés restent tels quels.</translation>
    </message>
    <message>
        <source>Save office settings</source>
        <translation>Enregistrer les paramètres du bureau</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Aucune base de données n’est ouverte.</translation>
    </message>
    <message>
        <source>To change these settings you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation>Pour modifier ces paramètres, il vous faut le droit «&#x202f;%1&#x202f;» et une base de données accessible en écriture. Votre administrateur peut vous aider.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation>Pour enregistrer, corrigez «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>A portal address looks like “https://portal.example.com”.</source>
        <translation>Une adresse de portail ressemble à «&#x202f;https://portal.example.com&#x202f;».</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save the office settings?</source>
        <translation>Enregistrer les paramètres du bureau&#x202f;?</translation>
    </message>
    <message>
        <source>They were changed and are not saved yet.</source>
        <translation>Ils ont été modifiés et ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source> hours</source>
        <comment>after a number, in a field</comment>
        <translation> heure(s)</translation>
    </message>
    <message>
        <source>Passwords may stand in mails</source>
        <translation>Les mots de passe peuvent figurer dans les e-mails</translation>
    </message>
    <message>
        <source>New customer users log in with</source>
        <translation>Connexion des nouveaux utilisateurs clients avec</translation>
    </message>
    <message>
        <source>Change login names</source>
        <translation>Modifier les noms de connexion</translation>
    </message>
    <message>
        <source>Login names that exist stay as they are. A customer number login is the customer&apos;s number, a hyphen and a running number that is never given twice: 10927781-1.</source>
        <translation>Les noms de connexion existants restent tels quels. Un nom de connexion par numéro se compose du numéro de client, d’un trait d’union et d’un numéro d’ordre qui n’est jamais attribué deux fois&#x202f;: 10927781-1.</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>Afficher ces clients</translation>
    </message>
    <message>
        <source>This way is in use. To change it, choose the other one.</source>
        <translation>Ce mode est en vigueur. Pour en changer, choisissez l’autre.</translation>
    </message>
    <message>
        <source>Mails are kept and forwarded: who reads one can log in. A link to set a password is safer. Whoever gets a password this way must change it at the first login.</source>
        <translation>Les e-mails sont conservés et transférés&#x202f;: qui en lit un peut se connecter. Un lien pour définir un mot de passe est plus sûr. Qui reçoit ainsi un mot de passe doit le changer à la première connexion.</translation>
    </message>
    <message>
        <source>As the portal address, with “/login” behind it</source>
        <translation>Comme l’adresse du portail, suivie de «&#x202f;/login&#x202f;»</translation>
    </message>
    <message>
        <source>An address looks like “https://portal.example.com/login”. Leave it empty to use the portal address.</source>
        <translation>Une adresse ressemble à «&#x202f;https://portal.example.com/login&#x202f;». Laissez le champ vide pour utiliser l’adresse du portail.</translation>
    </message>
    <message>
        <source>Saved. From now on new customer users log in with: %1.</source>
        <translation>Enregistré. Désormais, les nouveaux utilisateurs clients se connectent avec&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not changed: %Ln customers have no number yet. Give each of them one, then change the login names.</source>
        <translation>
            <numerusform>Non modifié&#x202f;: %Ln client n’a pas encore de numéro. Donnez-lui-en un, puis modifiez les noms de connexion.</numerusform>
            <numerusform>Non modifié&#x202f;: %Ln clients n’ont pas encore de numéro. Donnez-en un à chacun, puis modifiez les noms de connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Login names</source>
        <translation>Noms de connexion</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>Save the invoice settings?</source>
        <translation>Enregistrer les paramètres de facturation&#x202f;?</translation>
    </message>
    <message>
        <source>Save invoice settings</source>
        <translation>Enregistrer les paramètres de facturation</translation>
    </message>
</context>
<context>
    <name>kontorist::PriceItemDialog</name>
    <message>
        <source>Add to the price list of %1</source>
        <translation>Ajouter au tarif de %1</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>The kind cannot be changed afterwards.</source>
        <translation>Le type ne peut plus être modifié ensuite.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Price without VAT, in %1</source>
        <translation>&amp;Prix hors TVA, en %1</translation>
    </message>
    <message>
        <source>&amp;VAT rate</source>
        <translation>Taux de T&amp;VA</translation>
    </message>
    <message>
        <source>Bookings that have it follow until they are approved. Invoices stay as they are.</source>
        <translation>Les réservations concernées suivent jusqu’à leur validation. Les factures restent telles quelles.</translation>
    </message>
    <message>
        <source>Add to price list</source>
        <translation>Ajouter au tarif</translation>
    </message>
    <message>
        <source>Save price</source>
        <translation>Enregistrer le prix</translation>
    </message>
    <message>
        <source>With VAT: –</source>
        <translation>TVA comprise&#x202f;: –</translation>
    </message>
    <message>
        <source>With VAT: %1</source>
        <translation>TVA comprise&#x202f;: %1</translation>
    </message>
    <message>
        <source>To save, enter a name. It stands on the invoice.</source>
        <translation>Pour enregistrer, saisissez un nom. Il figure sur la facture.</translation>
    </message>
    <message>
        <source>To save, enter the price. 0 is allowed.</source>
        <translation>Pour enregistrer, saisissez le prix. 0 est autorisé.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Add to the price list?</source>
        <translation>Ajouter au tarif&#x202f;?</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Prix hors TVA</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>TVA comprise</translation>
    </message>
    <message>
        <source>Used</source>
        <comment>how often</comment>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Add price…</source>
        <translation>Ajouter un prix…</translation>
    </message>
    <message>
        <source>Edit price…</source>
        <translation>Modifier le prix…</translation>
    </message>
    <message>
        <source>Remove price…</source>
        <translation>Retirer le prix…</translation>
    </message>
    <message>
        <source>The price list is empty. Add what places cost, and what else can be had, with “Add price…”.</source>
        <translation>Le tarif est vide. Ajoutez le prix des emplacements, et de ce qui est proposé en plus, avec «&#x202f;Ajouter un prix…&#x202f;».</translation>
    </message>
    <message>
        <source>Save the event first.</source>
        <translation>Enregistrez d’abord l’événement.</translation>
    </message>
    <message>
        <source>Select a price first.</source>
        <translation>Sélectionnez d’abord un prix.</translation>
    </message>
    <message>
        <source>Remove “%1” from the price list?</source>
        <translation>Retirer «&#x202f;%1&#x202f;» du tarif&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be chosen any more. The %Ln places and bookings that have it keep it.</source>
        <translation>
            <numerusform>Il ne pourra plus être choisi. L’emplacement ou la réservation (%Ln) qui l’utilise le garde.</numerusform>
            <numerusform>Il ne pourra plus être choisi. Les %Ln emplacements et réservations qui l’utilisent le gardent.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be chosen any more.</source>
        <translation>Il ne pourra plus être choisi.</translation>
    </message>
    <message>
        <source>Remove price</source>
        <translation>Retirer le prix</translation>
    </message>
</context>
<context>
    <name>kontorist::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>kontorist::RecordPage</name>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>kontorist::RecordTablePage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>kontorist::Records</name>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation>émis le %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvert le %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Service terms</source>
        <translation>Conditions de service</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>purpose and state of a link</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Téléversé</translation>
    </message>
    <message>
        <source>Uploaded by</source>
        <translation>Téléversé par</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Accepté par</translation>
    </message>
    <message>
        <source>Notice no. %1</source>
        <translation>Notification nº %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · somebody pressed the button in a mail; nobody logged in</source>
        <translation>%1 · quelqu’un a cliqué sur le bouton d’un e-mail&#x202f;; personne ne s’est connecté</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>number of the mail that carries the link</comment>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>kontorist::RowPane</name>
    <message>
        <source>Detail pane</source>
        <translation>Volet de détail</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Select one to see details and what can be done.</source>
        <translation>Sélectionnez une seule ligne pour voir ses détails et ce qui peut être fait.</translation>
    </message>
</context>
<context>
    <name>kontorist::SearchBox</name>
    <message>
        <source>Search: name, e-mail, company (Ctrl+F)</source>
        <translation>Rechercher&#x202f;: nom, e-mail, entreprise (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher des contacts</translation>
    </message>
    <message>
        <source>Finds name, e-mail and company, also inside words.</source>
        <translation>Trouve le nom, l’e-mail et l’entreprise, même à l’intérieur des mots.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>kontorist::SelectionLine</name>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#x202f;: %1</translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation>Sélectionner les %1 correspondants</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Effacer la sélection</translation>
    </message>
</context>
<context>
    <name>kontorist::SelfTest</name>
    <message>
        <source>Keychain</source>
        <translation>Trousseau de clés</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogé</translation>
    </message>
    <message>
        <source>Database driver SQLite</source>
        <translation>Pilote de base de données SQLite</translation>
    </message>
    <message>
        <source>found</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>missing; install the package libqt6sql6-sqlite, or repair the installation</source>
        <translation>absent&#x202f;; installez le paquet libqt6sql6-sqlite, ou réparez l’installation</translation>
    </message>
    <message>
        <source>Other database drivers</source>
        <translation>Autres pilotes de base de données</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icônes</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln icons can be drawn</source>
        <translation>
            <numerusform>%Ln icône peut être dessinée</numerusform>
            <numerusform>toutes les %Ln icônes peuvent être dessinées</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be drawn: %1</source>
        <translation>impossible à dessiner&#x202f;: %1</translation>
    </message>
    <message>
        <source>Translation %1</source>
        <comment>language code</comment>
        <translation>Traduction %1</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>chargée</translation>
    </message>
    <message>
        <source>cannot be loaded from %1</source>
        <translation>impossible à charger depuis %1</translation>
    </message>
    <message>
        <source>Contrast of text</source>
        <translation>Contraste du texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of colours are readable</source>
        <translation>
            <numerusform>%Ln paire de couleurs est lisible</numerusform>
            <numerusform>%Ln paires de couleurs sont lisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>too faint: %1</source>
        <translation>trop pâle&#x202f;: %1</translation>
    </message>
    <message>
        <source>available (%1)</source>
        <translation>disponible (%1)</translation>
    </message>
    <message>
        <source>locked or not answering (%1); passwords are asked for at each start</source>
        <translation>verrouillé ou sans réponse (%1)&#x202f;; les mots de passe sont demandés à chaque démarrage</translation>
    </message>
    <message>
        <source>none on this computer; passwords are asked for at each start</source>
        <translation>aucun sur cet ordinateur&#x202f;; les mots de passe sont demandés à chaque démarrage</translation>
    </message>
</context>
<context>
    <name>kontorist::SendActivationDialog</name>
    <message>
        <source>Send activation request</source>
        <translation>Envoyer une demande d’activation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Link valid until %1</source>
        <translation>Lien valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Write the message again in another language?</source>
        <translation>Rédiger à nouveau le message dans une autre langue&#x202f;?</translation>
    </message>
    <message>
        <source>Your changes to the subject and the message are lost.</source>
        <translation>Vos modifications de l’objet et du message seront perdues.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Rédiger à nouveau</translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation>Préparer à nouveau</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The message is copied; paste it into your webmail.</source>
        <translation>Aucune messagerie n’est configurée sur cet ordinateur. Le message est copié&#x202f;; collez-le dans votre webmail.</translation>
    </message>
    <message>
        <source>The mail program could not be opened. The message is copied; paste it into a new mail.</source>
        <translation>La messagerie n’a pas pu être ouverte. Le message est copié&#x202f;; collez-le dans un nouvel e-mail.</translation>
    </message>
    <message>
        <source>The message is copied. Paste it into a new mail to this address.</source>
        <translation>Le message est copié. Collez-le dans un nouvel e-mail à cette adresse.</translation>
    </message>
    <message>
        <source>The link is copied. Give it to this person only.</source>
        <translation>Le lien est copié. Ne le donnez qu’à cette personne.</translation>
    </message>
    <message>
        <source>Save as draft file</source>
        <translation>Enregistrer comme brouillon</translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation>Brouillons d’e-mail (*.eml)</translation>
    </message>
    <message>
        <source>Saved “%1”. It holds the link: delete the file once the mail is sent.</source>
        <translation>«&#x202f;%1&#x202f;» enregistré. Il contient le lien&#x202f;: supprimez le fichier une fois l’e-mail envoyé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The message is being prepared.</source>
        <translation>Le message est en préparation.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself: copy the message and paste it into your webmail.</source>
        <translation>Rien n’est envoyé automatiquement&#x202f;: copiez le message et collez-le dans votre webmail.</translation>
    </message>
    <message>
        <source>Your mail program opens with the message. Nothing is sent until you press Send there.</source>
        <translation>Votre messagerie s’ouvre avec le message. Rien n’est envoyé avant que vous n’y cliquiez sur Envoyer.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Put the link back</source>
        <translation>Remettre le lien</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the message and paste it into your webmail.</source>
        <translation>Aucune messagerie n’est configurée sur cet ordinateur. Copiez le message et collez-le dans votre webmail.</translation>
    </message>
    <message>
        <source>A link sent just now is still valid. Sending again makes it dead.</source>
        <translation>Un lien envoyé à l’instant est encore valable. Un nouvel envoi le rend inutilisable.</translation>
    </message>
    <message numerus="yes">
        <source>A link sent %n minute(s) ago is still valid. Sending again makes it dead.</source>
        <translation>
            <numerusform>Un lien envoyé il y a %n minute est encore valable. Un nouvel envoi le rend inutilisable.</numerusform>
            <numerusform>Un lien envoyé il y a %n minutes est encore valable. Un nouvel envoi le rend inutilisable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link sent %n hour(s) ago is still valid. Sending again makes it dead.</source>
        <translation>
            <numerusform>Un lien envoyé il y a %n heure est encore valable. Un nouvel envoi le rend inutilisable.</numerusform>
            <numerusform>Un lien envoyé il y a %n heures est encore valable. Un nouvel envoi le rend inutilisable.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message could not be prepared.</source>
        <translation>Le message n’a pas pu être préparé.</translation>
    </message>
    <message>
        <source>Answer the question above first.</source>
        <translation>Répondez d’abord à la question ci-dessus.</translation>
    </message>
    <message>
        <source>The activation link is missing from the message or damaged. Without it the person cannot activate the account, so the message cannot be sent.</source>
        <translation>Le lien d’activation manque dans le message ou est endommagé. Sans lui, la personne ne peut pas activer le compte&#x202f;; le message ne peut donc pas être envoyé.</translation>
    </message>
    <message>
        <source>The subject is empty. Write one: a mail without a subject is easily taken for junk.</source>
        <translation>L’objet est vide. Écrivez-en un&#x202f;: un e-mail sans objet passe facilement pour indésirable.</translation>
    </message>
    <message>
        <source>The link leads nowhere yet: the address of your portal is not set. Set it under “Office” in the preferences, then prepare the message again.</source>
        <translation>Le lien ne mène encore nulle part : l’adresse de votre portail n’est pas définie. Définissez-la sous « Bureau » dans les préférences, puis préparez à nouveau le message.</translation>
    </message>
    <message>
        <source>The password stands in the message</source>
        <translation>Le mot de passe figure dans le message</translation>
    </message>
    <message>
        <source>%1 declined an invitation before. Send another one only if you were asked to.</source>
        <translation>%1 a déjà refusé une invitation. N’en envoyez une autre que si on vous l’a demandé.</translation>
    </message>
    <message>
        <source>The link is missing from the message or damaged. Without it the person cannot log in, so the message cannot be sent.</source>
        <translation>Le lien manque dans le message ou est endommagé. Sans lui, la personne ne peut pas se connecter&#x202f;; le message ne peut donc pas être envoyé.</translation>
    </message>
    <message>
        <source>The link leads to the login page</source>
        <translation>Le lien mène à la page de connexion</translation>
    </message>
    <message>
        <source>%1 declined an offer before. Send another one only if you were asked to.</source>
        <translation>%1 a déjà refusé une offre. N’en envoyez une autre que si on vous l’a demandé.</translation>
    </message>
</context>
<context>
    <name>kontorist::SendActivationView</name>
    <message>
        <source>&amp;Message:</source>
        <translation>&amp;Message&#x202f;:</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message length</source>
        <translation>Longueur du message</translation>
    </message>
    <message>
        <source>Your mail program opens with the message. Nothing is sent until you press Send there.</source>
        <translation>Votre messagerie s’ouvre avec le message. Rien n’est envoyé avant que vous n’y cliquiez sur Envoyer.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>Ouvrir dans la messagerie</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Save as draft file…</source>
        <translation>Enregistrer comme brouillon…</translation>
    </message>
    <message>
        <source>Open as draft file</source>
        <translation>Ouvrir comme brouillon</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>Afficher le code QR</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>À&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation>&amp;Objet&#x202f;:</translation>
    </message>
    <message>
        <source>%1 of %2 encoded characters.</source>
        <translation>%1 sur %2 caractères encodés.</translation>
    </message>
    <message>
        <source>The message fits.</source>
        <translation>La longueur du message convient.</translation>
    </message>
    <message>
        <source>Too long to hand over directly: it opens as a draft file instead.</source>
        <translation>Trop long pour être transmis directement&#x202f;: il s’ouvre comme brouillon.</translation>
    </message>
    <message>
        <source>Show message</source>
        <translation>Afficher le message</translation>
    </message>
    <message>
        <source>QR code:</source>
        <translation>Code QR&#x202f;:</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Let the person scan this code with a phone. It opens the link.</source>
        <translation>Faites scanner ce code à la personne avec un téléphone. Il ouvre le lien.</translation>
    </message>
</context>
<context>
    <name>kontorist::SentBar</name>
    <message>
        <source>Yes, sent</source>
        <translation>Oui, envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Asks again when Kontorist is started next.</source>
        <translation>Demande à nouveau au prochain démarrage de Kontorist.</translation>
    </message>
    <message>
        <source>Was the activation request to %1 sent?</source>
        <translation>La demande d’activation pour %1 a-t-elle été envoyée&#x202f;?</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <comment>position among several questions</comment>
        <translation>1 sur %1</translation>
    </message>
    <message>
        <source>Was the invitation to %1 sent?</source>
        <translation>L’invitation pour %1 a-t-elle été envoyée&#x202f;?</translation>
    </message>
    <message>
        <source>Were the login details to %1 sent?</source>
        <translation>Les identifiants de connexion pour %1 ont-ils été envoyés&#x202f;?</translation>
    </message>
    <message>
        <source>Takes it back: the link is revoked.</source>
        <translation>Annule l’envoi&#x202f;: le lien est révoqué.</translation>
    </message>
    <message>
        <source>Was the booking mail to %1 sent?</source>
        <translation>L’e-mail de réservation pour %1 a-t-il été envoyé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>kontorist::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Rechercher des touches et des actions</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Contacts table</source>
        <translation>Tableau des contacts</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Clears the search, then the selection</source>
        <translation>Efface la recherche, puis la sélection</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Adds the row to the selection, or takes it out</source>
        <translation>Ajoute la ligne à la sélection, ou l’en retire</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Maj+flèches</translation>
    </message>
    <message>
        <source>Extends the selection</source>
        <translation>Étend la sélection</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Moves without selecting</source>
        <translation>Se déplace sans sélectionner</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Jumps to the row that begins with them</source>
        <translation>Va à la ligne qui commence par elles</translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <translation>Maj+clic sur un titre</translation>
    </message>
    <message>
        <source>Sorts by a further column</source>
        <translation>Trie selon une colonne de plus</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Leaves the table</source>
        <translation>Quitte le tableau</translation>
    </message>
</context>
<context>
    <name>kontorist::StaffDialog</name>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Staff and their notifications</source>
        <translation>Le personnel et ses notifications</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Se connecte comme</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Informé par</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>All fault reports</source>
        <translation>Tous les signalements de pannes</translation>
    </message>
    <message>
        <source>Staff are added, and rights are given, with kontorist-cli staff.</source>
        <translation>L’ajout de personnel et l’attribution des droits se font avec kontorist-cli staff.</translation>
    </message>
    <message>
        <source>Edit notifications…</source>
        <translation>Modifier les notifications…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not told: no address</source>
        <translation>Non informé&#x202f;: sans adresse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Select a staff member first.</source>
        <translation>Sélectionnez d’abord un membre du personnel.</translation>
    </message>
    <message>
        <source>The database can only be read at the moment.</source>
        <translation>La base de données est en lecture seule pour le moment.</translation>
    </message>
    <message>
        <source>To change those of a colleague you need the right “%1”.</source>
        <translation>Pour modifier celles d’un collègue, il vous faut le droit «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Rights of %1: %2</source>
        <translation>Droits de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no rights</comment>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>kontorist::StatusLine</name>
    <message>
        <source>Opening the database…</source>
        <translation>Ouverture de la base de données…</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>Connected as %1, reading only</source>
        <translation>Connecté en tant que %1, lecture seule</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>La base de données est inaccessible</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>Aucune base de données n’est ouverte</translation>
    </message>
</context>
<context>
    <name>kontorist::SuggestLine</name>
    <message>
        <source>Suggestions for %1</source>
        <translation>Suggestions pour %1</translation>
    </message>
</context>
<context>
    <name>kontorist::SumPopup</name>
    <message>
        <source>F&amp;rom:</source>
        <translation>D&amp;e&#x202f;:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>&amp;Jusqu’à&#x202f;:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>kontorist::TableColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Rétablir les colonnes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
</context>
<context>
    <name>kontorist::TableSection</name>
    <message>
        <source>You see data from %1.</source>
        <translation>Vous voyez les données du %1.</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Trié par %1</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, puis </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln ligne copiée.</numerusform>
            <numerusform>%Ln lignes copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied; more do not fit the clipboard.</source>
        <translation>
            <numerusform>Seule la première ligne (%Ln) a été copiée&#x202f;; le presse-papiers ne peut pas en contenir plus.</numerusform>
            <numerusform>Seules les %Ln premières lignes ont été copiées&#x202f;; le presse-papiers ne peut pas en contenir plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::Task</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore environ %n seconde</numerusform>
            <numerusform>encore environ %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore environ %n minute</numerusform>
            <numerusform>encore environ %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TaskCard</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation>Progression de %1</translation>
    </message>
    <message>
        <source>Missing in the archive:</source>
        <translation>Manque dans l’archive&#x202f;:</translation>
    </message>
</context>
<context>
    <name>kontorist::TaskPanel</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No tasks. Backups that you start appear here, with their progress.</source>
        <translation>Aucune tâche. Les sauvegardes que vous lancez apparaissent ici, avec leur progression.</translation>
    </message>
</context>
<context>
    <name>kontorist::TaskStatus</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Shows the tasks</source>
        <translation>Affiche les tâches</translation>
    </message>
    <message>
        <source>Progress of the running task</source>
        <translation>Progression de la tâche en cours</translation>
    </message>
    <message>
        <source>Stop the running task</source>
        <translation>Arrêter la tâche en cours</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>title of a task, percent done</comment>
        <translation>%1 %2&#x202f;%</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>running tasks</comment>
        <translation>
            <numerusform>%1 (et %n autre)</numerusform>
            <numerusform>%1 (et %n autres)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TemplateEditDialog</name>
    <message>
        <source>Edit template “%1”</source>
        <translation>Modifier le modèle «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add template</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a template</comment>
        <translation>Nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer users follow this template. They keep their permissions until the template is pushed to them.</source>
        <translation>
            <numerusform>%Ln utilisateur client suit ce modèle. Il garde ses permissions jusqu’à ce que le modèle lui soit appliqué.</numerusform>
            <numerusform>%Ln utilisateurs clients suivent ce modèle. Ils gardent leurs permissions jusqu’à ce que le modèle leur soit appliqué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>To save, enter a name.</source>
        <translation>Pour enregistrer, saisissez un nom.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The template “%1” is gone</source>
        <translation>Le modèle «&#x202f;%1&#x202f;» n’existe plus</translation>
    </message>
    <message>
        <source>A colleague deleted it. Add a new one if it is still needed.</source>
        <translation>Un collègue l’a supprimé. Ajoutez-en un nouveau s’il est encore nécessaire.</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Add the template?</source>
        <translation>Ajouter le modèle&#x202f;?</translation>
    </message>
    <message>
        <source>The template has not been saved yet.</source>
        <translation>Le modèle n’a pas encore été enregistré.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>kontorist::TemplateFollowersDialog</name>
    <message>
        <source>also has %1</source>
        <comment>permissions</comment>
        <translation>a en plus %1</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <comment>permissions</comment>
        <translation>n’a pas %1</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Diffère&#x202f;: %1</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Followers of “%1”</source>
        <comment>a template</comment>
        <translation>Utilisateurs suivant «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Push to selected followers</source>
        <translation>Appliquer à la sélection</translation>
    </message>
    <message>
        <source>Push to all followers</source>
        <translation>Appliquer à tous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody follows this template. Choose it under “From template” where the access of a customer user is edited.</source>
        <translation>Personne ne suit ce modèle. Choisissez-le sous «&#x202f;À partir du modèle&#x202f;», là où l’accès d’un utilisateur client est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>All have the permissions of the template.</source>
        <translation>Tous ont les permissions du modèle.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ from the template.</source>
        <comment>followers</comment>
        <translation>
            <numerusform>%Ln diffère du modèle.</numerusform>
            <numerusform>%Ln diffèrent du modèle.</numerusform>
        </translation>
    </message>
    <message>
        <source>You need the right “%1”.</source>
        <translation>Il vous faut le droit «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>kontorist::TemplatePush</name>
    <message numerus="yes">
        <source>Give %Ln followers the permissions of “%1”?</source>
        <translation>
            <numerusform>Donner à %Ln utilisateur les permissions de «&#x202f;%1&#x202f;»&#x202f;?</numerusform>
            <numerusform>Donner à %Ln utilisateurs les permissions de «&#x202f;%1&#x202f;»&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They will have: %1. What they have besides is taken away.</source>
        <translation>Ils auront&#x202f;: %1. Ce qu’ils ont en plus leur est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers that cannot be changed now are left out.</source>
        <translation>
            <numerusform>%Ln utilisateur, impossible à modifier maintenant, est laissé de côté.</numerusform>
            <numerusform>%Ln utilisateurs, impossibles à modifier maintenant, sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push to %Ln followers</source>
        <translation>
            <numerusform>Appliquer à %Ln utilisateur</numerusform>
            <numerusform>Appliquer à %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody differs from “%1”: there is nothing to push.</source>
        <translation>Personne ne diffère de «&#x202f;%1&#x202f;»&#x202f;: il n’y a rien à appliquer.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pushed: %Ln followers differ, but cannot be changed now.</source>
        <translation>
            <numerusform>Rien n’a été appliqué&#x202f;: %Ln utilisateur diffère, mais ne peut pas être modifié maintenant.</numerusform>
            <numerusform>Rien n’a été appliqué&#x202f;: %Ln utilisateurs diffèrent, mais ne peuvent pas être modifiés maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers have the permissions of “%1” now.</source>
        <translation>
            <numerusform>%Ln utilisateur a maintenant les permissions de «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln utilisateurs ont maintenant les permissions de «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TermsDialog</name>
    <message>
        <source>Service terms</source>
        <translation>Conditions de service</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>History of the service terms</source>
        <translation>Historique des conditions de service</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Téléversé</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>New terms</source>
        <translation>Nouvelles conditions</translation>
    </message>
    <message>
        <source>For example 2026-11</source>
        <translation>Par exemple 2026-11</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Upload new terms…</source>
        <translation>Téléverser de nouvelles conditions…</translation>
    </message>
    <message>
        <source>No service terms have been uploaded yet.</source>
        <translation>Les conditions de service n’ont pas encore été téléversées.</translation>
    </message>
    <message numerus="yes">
        <source>Current: %1, uploaded %2 by %3, accepted by %Ln contacts.</source>
        <translation>
            <numerusform>En vigueur&#x202f;: %1, téléversé le %2 par %3, accepté par %Ln contact.</numerusform>
            <numerusform>En vigueur&#x202f;: %1, téléversé le %2 par %3, accepté par %Ln contacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>To upload terms you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation>Pour téléverser des conditions, il vous faut le droit «&#x202f;%1&#x202f;» et une base de données accessible en écriture. Votre administrateur peut vous aider.</translation>
    </message>
    <message>
        <source>To upload, enter a label and choose a PDF file.</source>
        <translation>Pour téléverser, saisissez un libellé et choisissez un fichier PDF.</translation>
    </message>
    <message>
        <source>There are already terms with this label. Choose another one.</source>
        <translation>Il existe déjà des conditions avec ce libellé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Le fichier n’existe pas.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Vous n’êtes pas autorisé à lire ce fichier.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Téléversement…</translation>
    </message>
    <message>
        <source>New service terms</source>
        <translation>Nouvelles conditions de service</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Upload “%1” as the new service terms?</source>
        <translation>Téléverser «&#x202f;%1&#x202f;» comme nouvelles conditions de service&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>The column “Service terms” is emptied for %Ln contacts, who must accept again. The history stays. This cannot be undone.</source>
        <translation>
            <numerusform>La colonne «&#x202f;Conditions de service&#x202f;» est vidée pour %Ln contact, qui devra accepter à nouveau. L’historique reste. Cette action est irréversible.</numerusform>
            <numerusform>La colonne «&#x202f;Conditions de service&#x202f;» est vidée pour %Ln contacts, qui devront accepter à nouveau. L’historique reste. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact has accepted the present terms, so nothing is emptied. The history stays. This cannot be undone.</source>
        <translation>Aucun contact n’a accepté les conditions actuelles&#x202f;; rien n’est donc vidé. L’historique reste. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Upload new terms</source>
        <translation>Téléverser de nouvelles conditions</translation>
    </message>
</context>
<context>
    <name>kontorist::TermsPage</name>
    <message>
        <source>Service terms</source>
        <translation>Conditions de service</translation>
    </message>
    <message>
        <source>No service terms yet. Upload a file, and contacts can accept it.</source>
        <translation>Pas encore de conditions de service. Téléversez un fichier pour que les contacts puissent l’accepter.</translation>
    </message>
</context>
<context>
    <name>kontorist::TransitionFlow</name>
    <message>
        <source>%1 is Active now.</source>
        <translation>Le contact %1 est maintenant Actif.</translation>
    </message>
    <message>
        <source>%1 is Deactivated and can no longer log in.</source>
        <translation>Le contact %1 est Désactivé et ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>The login of %1 is deleted; the contact stays.</source>
        <translation>L’accès de %1 est supprimé&#x202f;; le contact reste.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Le contact %1 est supprimé.</translation>
    </message>
    <message>
        <source>The link of %1 no longer works.</source>
        <translation>Le lien de %1 ne fonctionne plus.</translation>
    </message>
    <message>
        <source>%1 was not deleted, since the backup before it was not made.</source>
        <translation>Le contact %1 n’a pas été supprimé, car la sauvegarde préalable n’a pas été faite.</translation>
    </message>
    <message>
        <source>Delete %1 although the backup has gaps?</source>
        <translation>Supprimer %1 bien que la sauvegarde soit incomplète&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and are missing in the archive.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu et manque dans l’archive.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus et manquent dans l’archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <source>Somebody changed this contact meanwhile</source>
        <translation>Quelqu’un a modifié ce contact entre-temps</translation>
    </message>
</context>
<context>
    <name>kontorist::UserAccessDialog</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save access</source>
        <translation>Enregistrer l’accès</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Access of %1 at %2</source>
        <comment>person and customer</comment>
        <translation>Accès de %1 chez %2</translation>
    </message>
    <message>
        <source>%1 · %2 · logs in as %3</source>
        <comment>account type, status, login name</comment>
        <translation>%1 · %2 · se connecte avec %3</translation>
    </message>
    <message>
        <source>To save, choose the level Administrator again.</source>
        <translation>Pour enregistrer, choisissez à nouveau le niveau Administrateur.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave %1 without an administrator?</source>
        <translation>Laisser %1 sans administrateur&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is the only administrator. Afterwards nobody at the customer can manage its login accounts; you still can, here.</source>
        <translation>%1 est le seul administrateur. Ensuite, plus personne chez le client ne pourra gérer ses comptes de connexion&#x202f;; vous le pourrez toujours, ici.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no template</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Save the access of %1?</source>
        <translation>Enregistrer l’accès de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation>Pas encore enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
</context>
<context>
    <name>kontorist::UserDetails</name>
    <message>
        <source>Select a customer user to see details and what can be done.</source>
        <translation>Sélectionnez un utilisateur client pour voir ses détails et ce qui peut être fait.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer user(s) selected</source>
        <translation>
            <numerusform>%Ln utilisateur client sélectionné</numerusform>
            <numerusform>%Ln utilisateurs clients sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>account ID / user ID</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 – differs from it</source>
        <translation>%1 – en diffère</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Type de compte</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Compte personnel</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de permissions</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Account ID / user ID</source>
        <translation>ID du compte / de l’utilisateur</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>Everything: the customer has at most one facility</source>
        <translation>Tout&#x202f;: le client a un site au plus</translation>
    </message>
    <message>
        <source>None chosen, so nothing is shown</source>
        <translation>Aucun choisi, rien n’est donc affiché</translation>
    </message>
    <message>
        <source>Nothing is recorded for this user.</source>
        <translation>Rien n’est enregistré pour cet utilisateur.</translation>
    </message>
</context>
<context>
    <name>kontorist::UserFlows</name>
    <message>
        <source>The invitation of %1 is cancelled; its link no longer works.</source>
        <translation>L’invitation de %1 est annulée&#x202f;; son lien ne fonctionne plus.</translation>
    </message>
    <message>
        <source>%1 is Active at %2 now.</source>
        <translation>%1 est maintenant Actif chez %2.</translation>
    </message>
    <message>
        <source>%1 is Inactive at %2 now.</source>
        <translation>%1 est maintenant Inactif chez %2.</translation>
    </message>
    <message>
        <source>The login of %1 is deleted; the user is Pending.</source>
        <translation>L’accès de %1 est supprimé&#x202f;; l’utilisateur est En attente.</translation>
    </message>
    <message>
        <source>%1 is removed from %2.</source>
        <translation>%1 est retiré de %2.</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Envoyer l’invitation</translation>
    </message>
    <message>
        <source>Send login details</source>
        <translation>Envoyer les identifiants de connexion</translation>
    </message>
    <message>
        <source>Give %1 a new login name?</source>
        <translation>Attribuer à %1 un nouveau nom de connexion&#x202f;?</translation>
    </message>
    <message>
        <source>%1 no longer works as a login name and is never given again. Tell the person the new one: send the login details afterwards.</source>
        <translation>%1 ne fonctionnera plus comme nom de connexion et ne sera plus jamais attribué. Communiquez le nouveau à la personne&#x202f;: envoyez ensuite les identifiants de connexion.</translation>
    </message>
    <message>
        <source>Give new login name</source>
        <translation>Attribuer un nouveau nom de connexion</translation>
    </message>
    <message>
        <source>%1 logs in as %2 now.</source>
        <translation>%1 se connecte maintenant avec %2.</translation>
    </message>
    <message>
        <source>Somebody changed this customer user meanwhile</source>
        <translation>Quelqu’un a modifié cet utilisateur client entre-temps</translation>
    </message>
    <message>
        <source>The login name %1 opens nothing any more.</source>
        <translation>Le nom de connexion %1 n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The person gets a number to log in with. The e-mail address goes on working with the same password.</source>
        <translation>La personne reçoit un numéro pour se connecter. L’adresse e-mail reste valable, avec le même mot de passe.</translation>
    </message>
</context>
<context>
    <name>kontorist::WindowedTableView</name>
    <message>
        <source>Position in the list</source>
        <translation>Position dans la liste</translation>
    </message>
</context>
<context>
    <name>kontorist::WorkOrderDialog</name>
    <message>
        <source>Create work order</source>
        <translation>Créer un ordre de travail</translation>
    </message>
    <message>
        <source>The order takes title, customer, facility, object and technician from the fault report “%1”.</source>
        <translation>L’ordre de travail reprend le titre, le client, le site, l’équipement et le technicien du signalement «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter a number that no other order has.</source>
        <translation>Saisissez un numéro qu’aucune autre commande n’a.</translation>
    </message>
</context>
<context>
    <name>kontorist::WorkspacePages</name>
    <message>
        <source>%1: %2</source>
        <comment>action, reason</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation>Remplir de données de démonstration</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) made</source>
        <translation>
            <numerusform>%Ln contact créé</numerusform>
            <numerusform>%Ln contacts créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was made until then stays.</source>
        <translation>Arrêté. Ce qui a été créé jusque-là est conservé.</translation>
    </message>
</context>
</TS>
