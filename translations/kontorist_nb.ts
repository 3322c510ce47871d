<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>is not a whole number from 0 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either ids or --stdin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An id is a number from 1 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 done, %2 not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the ids from standard input: one a line, or the lines of a list made with --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are completions for bash, zsh and fish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --database or --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command line holds text that is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database: a path or sqlite:///path. Without it, the one that the desktop opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved connection instead of --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON: one object per line; errors as one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of what is printed for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer every confirmation with yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the password of the database from the first line of standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the man page and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the completion script of a shell and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontorist on the command line: contacts, their invitations, jobs and papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token to confirm with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either --token or --email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who accepts: add --email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a portal does for a person: register, confirm, accept terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a person; the password is read from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of a mailed link: active at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-registration: prints the token that confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register; the first line of the file is the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm a registration with the token that was mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the current terms for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACTOR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be more: --before %1, or --limit 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines checked, the chain is intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and verify the log of everything that was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what was done, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only about this, e.g. contact:12 or terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where actor or action holds this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 0 for all. Without it 100, or all with --json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines before this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to contact 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the whole chain anew and compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show number and hash of the last line, to be kept outside as a witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact %1: checking the archive, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact %1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact %1: not in the archive: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder: add --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the data of contacts: one verified ZIP file for each, named after the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the files; must exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a file of that name; without it a number is added to the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive of contact 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One archive for each deactivated contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address; empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company; empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number; empty for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language in which the person is written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact needs a name: add --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the e-mail address of %1? Links that were sent to the old address stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact; nothing is mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact who is written to in Swedish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a contact; fields that are not named stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the contact still has this row version; else exit status 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. New: %1, the same already: %2, with errors: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1, the same already: %2, with errors: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add the contacts of a CSV file; rows that are there already are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file with a header row, in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would become of each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column, by header or number, holds name, email, phone, company or language; may stand several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between the cells; without it, what the file shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of contacts whose row names none; en without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which rows are new, the same already, or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns with names of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write contacts to a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All active contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that a spreadsheet in the Nordic countries opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file if it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to put between the cells; comma without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 got a link less than a day ago (%2). Make a new one, which replaces it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail program did not open; “contacts invite %1” makes a new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wipe the old login of %n contact(s) and invite anew? This cannot be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No mail was opened. “contacts invite ID” makes a link to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the message; the contact&apos;s own without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send activation requests: the mail program opens with the message for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open nothing; print the link and the mailto address, which hold a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the message to contact 12 in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of two contacts, to be sent by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the login of deactivated contacts and invite them anew; needs ADMINISTER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open no mail program; send a link later with invite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact 12 starts over; the message opens in the mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-MAIL ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPANY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INVITATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more: --after %1, or --limit 0 for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALLOWED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REASON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after this place: the cursor of a row of an earlier list in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest contacts that still have to be activated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first 50 contacts with “berg” in name, address or company, for a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count contacts exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many invitations have run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each status; --status is not looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about contact 12 as one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what can be done with a contact now, and why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action with yes, or no and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, add and edit contacts, and act on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Activate %n contact(s)? This cannot be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n contact(s)? This cannot be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the logins of %n contact(s)? This cannot be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) with their jobs? This cannot be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stop working.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activate %1? This cannot be undone. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate %1? This cannot be undone. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the logins of %1? This cannot be undone. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) are removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1? This cannot be undone. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--row-version belongs to a single contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate contacts who registered but never confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate contact 12 without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block the logins of active contacts for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate three contacts, each by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logins of active contacts; the contacts stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact 12 becomes unregistered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete contacts with their jobs, links and messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete contact 12, unless a job of theirs is in progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the activation links of contacts dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts whose numbers come from another command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatible from schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last line of the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: contacts %1, files %2, lines of the audit log %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create, check and copy the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a database; the file must not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty database in the working folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring an older database up to date; a copy of the file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the database is and holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check integrity, references, illegal states, files and the audit chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the database into a new file, verified, while it is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; must not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy for the night; the job files stand beside the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill an empty database with a lifelike print shop; creates the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many contacts; 5000 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same number gives the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small office to try things in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONTACT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 (%2): %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in: %1, not brought in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List print jobs, bring them in, change their status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List jobs with their files, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only jobs of this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 0, as without it, for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jobs of contact 12 for a script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in jobs with their files from a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON array of jobs; the files they name lie in its folder or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the jobs of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the status of a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the job in jobs list (not the job number).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job 7 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PURPOSE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECIPIENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISSUED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VALID UNTIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger of the links that were mailed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List links, newest first; never the secret in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links of this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every link that still opens something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make links dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two links that went astray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New terms need a label, such as 2026-11: add --label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Upload new terms? %n contact(s) must accept them anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>CURRENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACCEPTED BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPLOADED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload and show the service terms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file the current terms; everybody must accept anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms, e.g. a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version, e.g. 2026-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New terms without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all versions of the terms, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this status; may stand several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contacts with the invited flag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contacts whose activation link is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contacts with this text in name, e-mail address or company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contacts of exactly this company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contacts created at or after this day or time (ISO 8601, UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only contacts created before this day or time (ISO 8601, UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by name, email, status, company, terms, invited or created; may stand several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service terms accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not offered in the contact&apos;s present status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact has no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact has no invitation that could be revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of this contact are in progress, so it cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack the right to do this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can only be read, not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person can do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was no, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile; look again and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the same field meanwhile: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is dead already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is unknown, used, replaced, revoked or has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a login for this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service terms were uploaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current terms are accepted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program can be opened on this computer; --print shows the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program did not open, so the link was revoked; --print shows a link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is too long (at most %1 characters): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value holds a control character: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a contact with this e-mail address already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is a login, so it cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address stands in the file twice with different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address holds a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address has more than one @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the e-mail address before the @ is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the e-mail address after the @ is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short: at least 12 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too long: at most 128 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is expected on standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an id: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not UTF-8: %2. Save the file as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too small or too large: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be ordered by this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is ordered twice by the same field: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day or a time with zone in ISO 8601: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a cursor of an earlier list: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cursor belongs to a list in another order; give the same --sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A subject is a kind, or a kind and a number: contact:12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a job with this number already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation marks do not match: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell is longer than 64 KiB: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 200 columns: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the header: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map takes FIELD=COLUMN, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map knows name, email, phone, company and language, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column for %2 (“%1”); name it with --map %2=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns of the file could be %2; choose one with --map %2=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is there already: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be written, so what was printed is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder of this name: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must hold a JSON array of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This element of the array is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a text: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time in ISO 8601: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large (at most %1 MiB): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not lie below the folder of the JSON file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a file is empty: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link is not taken for a file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password does not belong into the URL: use --password-stdin or KONTORIST_DATABASE_PASSWORD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database URL is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database URL is not understood; give a path or sqlite:///path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of database URL is not known; give a path or sqlite:///path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program cannot reach a database of this kind: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no saved connection of this name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database, but not one of Kontorist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer program; update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by an older program; run: kontorist-cli database migrate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database on a network share would be damaged sooner or later; move it to a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened. Does it exist? kontorist-cli database create makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database there; kontorist-cli database create makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no tables of Kontorist; kontorist-cli database create makes a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver for this kind of database is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not permit access: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is locked by another program; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database holds data already, so it is not filled with demo data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check found problems: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit chain is broken at line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of the program; the log is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack the right to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database or file cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or database cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database or a file of it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part could be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal fault; the message says where the log is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command line was not understood, or a confirmation is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused: not available now; the reason code is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict: somebody changed it meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database, file or service not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid input; the field and, for a file, the line are named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly done: some rows of a bulk command were refused or failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is stopped by a signal, the program cleans up and ends by that signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts, invitations and jobs of an office on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does what the desktop program kontorist does, on the same database, for scripts and servers. Results go to standard output, everything else to standard error. A command that takes several ids works through them one by one and prints a row for each; with --json each row is an object with id, outcome and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of a database on a server. An SQLite file has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database where none is named; job files stand in a folder beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a confirmation, and there is no terminal to ask at: add --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y yes</source>
        <extracomment>The letters and words, separated by blanks, that a person may type for yes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmationWords</name>
    <message numerus="yes">
        <source>%Ln open links stop working.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is removed for good. It has no jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The contact and %Ln jobs (%1) are removed for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their files take up %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old login is wiped and never works again; this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact becomes Unregistered, and an activation request to %1 is prepared for you to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 – %3</source>
        <comment>number, label and status of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the identities of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln logins are deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The person can no longer log in; the contact stays and becomes Unregistered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To give access again, send a new activation request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person can log in at once. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person loses access now. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset and re-invite %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2?</source>
        <comment>action and contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cannot delete %1: %Ln jobs are in progress.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finish or cancel them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not possible for %2</source>
        <comment>action and contact</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date and time (how long ago)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <comment>a link; date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1, invited %2, link valid until %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1, invited %2, link expired %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited %1.
The link is valid until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited %1.
The link expired %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted descending, key %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted ascending, key %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogParts</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptWords</name>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Added the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared an activation request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset and re-invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up user data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered through a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted the service terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that the message was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that the message was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked one link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded new service terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated a job by import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the status of a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought the database up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled the database with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the office settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>instead of a missing value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Invited %1, link valid until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited %1, link expired %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a line break or another character that cannot be seen. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language “%2” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“E-mail address” holds a line break or another character that cannot be seen. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address cannot contain spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address has no @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address has more than one @. Enter one address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part before the @ is missing or has a character that is not allowed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after the @ is not complete. It looks like “example.com”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail address is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a contact with this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person logs in with this address, so it cannot be removed. Change it, or delete the identities first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This e-mail address stands in the file twice with different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody already logs in with this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short: at least %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too long: at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a job with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are already terms with this label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a web address such as “https://portal.example.com”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too small or too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “%2” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not UTF-8 text. Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is not a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact&apos;s status does not allow this. Somebody may have changed it meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact has no e-mail address. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact has no open link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs of this contact are in progress. Finish or cancel them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the person can do this, in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can only be read at the moment. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not valid any more. Send a new activation request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is dead already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service terms have been uploaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current service terms are accepted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question has been answered already, perhaps by a colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is not there any more. A colleague may have deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is not in this list: search and filters leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the message and paste it into your webmail, or save it as a draft file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program did not open. Copy the message and paste it into your webmail, or save it as a draft file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo data can only be put into an empty database. Start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with this name is there already. Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with this name is there already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands under this name is not a file. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot write to this folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a name for a file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder with the job files cannot be written to. Nothing was changed. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Check the disk and the permissions, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check its permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed outside Kontorist and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too big.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a link to another file, which is not followed. Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lies outside the folder of the import and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive that was just written cannot be read back. It is not kept. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive that was just written is not whole and is not kept. Check the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that was just written is not whole and is not kept. Check the disk, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing failed. Nothing was changed. Check the disk and the connection to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold a list of jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a database. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database belongs to another program. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Nothing was changed. Restore a backup copy, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was changed behind Kontorist&apos;s back. Nothing was changed. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database lies on a network drive, where it would be damaged sooner or later. Move it to a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be opened. Check that you may read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to read this file. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is empty. Choose another file, or start a new database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a database. Choose a database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of database is not known. Choose a database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password does not belong in the address of a database. Leave it out; you are asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The driver for this kind of database is not installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version cannot open this kind of database yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made by an older Kontorist and must be brought up to date first. A copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity log of the database is damaged. Nothing was changed. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the right “%1”. Your administrator can give it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right for this. Your administrator can give it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was entered is not valid. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague changed it meanwhile. Nothing was saved. Look at it again, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague changed the same fields meanwhile: %1. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault in Kontorist. Nothing was changed. The log file tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more. A colleague may have deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database or file cannot be reached. Nothing was lost. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be written to. Nothing was changed. Check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was made by a newer Kontorist. It was not touched. Install the newer version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged or not what it should be. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped. Nothing half done is left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some rows could not be done; the others are. The list tells why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Kontorist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by a colleague meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check what you entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is newer than this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only for %2 contacts. This one is %3.</source>
        <comment>%1 action, %2 one or more statuses, %3 a status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this contact has no e-mail address. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this contact has no open link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln jobs are in progress. Finish or cancel them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: you need the right “%2”. Your administrator can give it to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the database can only be read at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only the person can do this, in the portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unregistered</source>
        <comment>status of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active</source>
        <comment>status of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <comment>status of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>status of a contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incoming</source>
        <comment>status of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>status of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval pending</source>
        <comment>status of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>status of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepress</source>
        <comment>status of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <comment>status of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postpress</source>
        <comment>status of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>status of a job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job editor changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown language (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activation request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation of a registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation of a customer user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking as a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <comment>state of a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>state of a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced by a newer link</source>
        <comment>state of a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>state of a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>state of a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send activation request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register through a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete identities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up user data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset and re-invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of an activation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life of a confirmation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit customer permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and status, as in “2 New”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::AboutDialog</name>
    <message>
        <source>About Kontorist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontorist %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of people for print shops, service firms and event organisers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies versions and self test as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontorist is free software under the MIT licence. It is made with these parts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is needed is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. The lines marked Failed tell what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <comment>result of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>result of a check</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>result of a check</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::ActionBar</name>
    <message>
        <source>%1 (only %2)</source>
        <comment>action, statuses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered while %1: %2.</source>
        <comment>status, actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deactivate and delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why actions are not offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::Actions</name>
    <message>
        <source>No database is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a contact first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Select one contact only; %Ln are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to Contacts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no search field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact is still being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the activity by who or what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::BackupDialog</name>
    <message>
        <source>Back up user data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up user data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address and all jobs with their files go into one ZIP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln jobs, about %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Free in the folder: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot write to this folder. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough space: %1 are needed, %2 are free. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::BackupFlow</name>
    <message>
        <source>Checking the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes: done, all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the list of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved “%1”, %2, %n job(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the archive names them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 was stopped. Nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 failed. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::CloseGuard</name>
    <message numerus="yes">
        <source>Stop %n task(s) and quit?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A backup that is stopped leaves no file behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::CommandPalette</name>
    <message>
        <source>Matching actions and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an action or the name of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::CompositionRoot</name>
    <message>
        <source>Opening the database…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::ConflictDialog</name>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed %2 while you were editing</source>
        <comment>colleague and contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to keep. Fields that only one of you changed are kept as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved by the other %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <comment>field and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <comment>field and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To save, choose for %Ln more fields.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFlows</name>
    <message>
        <source>Service terms “%1” are in force. Nobody has accepted them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to %1 no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity log is intact: %1 lines checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity log was tampered with or is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 does not fit the lines before it. Everything up to there is intact. Keep a copy of the database and tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFormDialog</name>
    <message>
        <source>There is already a contact with this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show that contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link sent on %1 will stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact will no longer be marked as invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person will log in with the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save, enter “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save, enter another e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To invite, enter an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the e-mail address of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent to this contact without an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on messages go to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new contact?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to this person are written in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::ContactTableView</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the contacts table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first one, or bring in a list you already have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact is %1 with these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact matches these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1” in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::ContactsController</name>
    <message>
        <source>You see data from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied; more do not fit the clipboard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ContactsPage</name>
    <message>
        <source>Clear selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) changed by colleagues</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all %1 matching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::DemoStrip</name>
    <message>
        <source>Demo data: nothing here is real. Try whatever you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::DetailController</name>
    <message>
        <source>This contact is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::DetailHeader</name>
    <message>
        <source>Contact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company and phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::DetailPane</name>
    <message>
        <source>Select a contact to see details and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select one contact to see details and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show support file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link was ever made for this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded for this contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a job first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This job has no support file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link no longer works afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link no longer works anyway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::EditFlow</name>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of %1 are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::FaultPage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all contacts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits of all contacts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::FilterChip</name>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::FirstRunDialog</name>
    <message>
        <source>Welcome to Kontorist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to begin? You can change to another database later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A print shop with 5,000 invented contacts and their jobs, to try everything out. Nothing in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty database for one office computer. It is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the office database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator tells you where it is. This version opens a Kontorist database file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To continue, choose the database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontorist databases (*.db *.sqlite *.kontorist);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language this text is in: en, sv, nb or fr. It chooses the help page.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::InvitationFlow</name>
    <message>
        <source>The link was revoked, since the mail was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::LinksPage</name>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the links shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the links shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link matches these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link was ever made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a link first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link no longer works afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link no longer works anyway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::MainWindow</name>
    <message>
        <source>Demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontorist – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontorist – %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>section, number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where I left off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A changed language shows everywhere after the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send messages with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft file, opened in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and paste, for webmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for draft files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder after a draft was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontorist never sends anything itself: you see each message first and press Send in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick “Back up first” when a contact is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the messages to your customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are kept in the database: all colleagues share them. Links that were sent already stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save office settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To change these settings you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To save, correct “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A portal address looks like “https://portal.example.com”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the office settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were changed and are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::QrCodeWidget</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::RecordPage</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::Records</name>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>purpose and state of a link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::SearchBox</name>
    <message>
        <source>Search: name, e-mail, company (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds name, e-mail and company, also inside words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::SelfTest</name>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database driver SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing; install the package libqt6sql6-sqlite, or repair the installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other database drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %Ln icons can be drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be drawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation %1</source>
        <comment>language code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be loaded from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of colours are readable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>too faint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked or not answering (%1); passwords are asked for at each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none on this computer; passwords are asked for at each start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::SendActivationDialog</name>
    <message>
        <source>Send activation request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the message again in another language?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes to the subject and the message are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The message is copied; paste it into your webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail program could not be opened. The message is copied; paste it into a new mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is copied. Paste it into a new mail to this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is copied. Give it to this person only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as draft file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail drafts (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”. It holds the link: delete the file once the mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent by itself: copy the message and paste it into your webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program opens with the message. Nothing is sent until you press Send there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the link back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. Copy the message and paste it into your webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link sent just now is still valid. Sending again makes it dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A link sent %n minute(s) ago is still valid. Sending again makes it dead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link sent %n hour(s) ago is still valid. Sending again makes it dead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The message could not be prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question above first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activation link is missing from the message or damaged. Without it the person cannot activate the account, so the message cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject is empty. Write one: a mail without a subject is easily taken for junk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::SendActivationView</name>
    <message>
        <source>&amp;Message:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the activation link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the person scan this code with a phone. It opens the activation link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program opens with the message. Nothing is sent until you press Send there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as draft file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as draft file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subject:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 encoded characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too long to hand over directly: it opens as a draft file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::SentBar</name>
    <message>
        <source>Yes, sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the invitation: the link is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks again when Kontorist is started next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the activation request to %1 sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of %1</source>
        <comment>position among several questions</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears the search, then the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the row to the selection, or takes it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves without selecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumps to the row that begins with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts by a further column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::StatusLine</name>
    <message>
        <source>Opening the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1, reading only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::TableColumns</name>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::Task</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TaskCard</name>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing in the archive:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::TaskPanel</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tasks. Backups that you start appear here, with their progress.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::TaskStatus</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the running task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the running task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>title of a task, percent done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>running tasks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TermsDialog</name>
    <message>
        <source>Service terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the service terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 2026-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload new terms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service terms have been uploaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Current: %1, uploaded %2 by %3, accepted by %Ln contacts.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To upload terms you need the right “%1” and a database that can be written. Your administrator can help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To upload, enter a label and choose a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are already terms with this label. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload “%1” as the new service terms?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The column “Service terms” is emptied for %Ln contacts, who must accept again. The history stays. This cannot be undone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No contact has accepted the present terms, so nothing is emptied. The history stays. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload new terms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::TermsPage</name>
    <message>
        <source>Service terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service terms yet. Upload a file, and contacts can accept it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::TransitionFlow</name>
    <message>
        <source>%1 is Active now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is Deactivated and can no longer log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login of %1 is deleted; the contact stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link of %1 no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not deleted, since the backup before it was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 although the backup has gaps?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read and are missing in the archive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this contact meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. Look at the contact as it is now, then decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3. Nothing was done. Look at the contact as it is now, then decide again.</source>
        <comment>who, when, what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::WindowedTableView</name>
    <message>
        <source>Position in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kontorist::WorkspacePages</name>
    <message>
        <source>%1: %2</source>
        <comment>action, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with demo data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
