<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookingConfirmationWords</name>
    <message numerus="yes">
        <source>%Ln guest links stop working.</source>
        <translation>
            <numerusform>%Ln guest link stops working.</numerusform>
            <numerusform>%Ln guest links stop working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n contact(s) exported.</source>
        <translation>
            <numerusform>%n contact exported.</numerusform>
            <numerusform>%n contacts exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wipe the old login of %n contact(s) and invite anew? This cannot be undone.</source>
        <translation>
            <numerusform>Wipe the old login of %n contact and invite anew? This cannot be undone.</numerusform>
            <numerusform>Wipe the old logins of %n contacts and invite anew? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Activate %n contact? This cannot be undone.</numerusform>
            <numerusform>Activate %n contacts? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Deactivate %n contact? This cannot be undone.</numerusform>
            <numerusform>Deactivate %n contacts? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the logins of %n contact(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Delete the logins of %n contact? This cannot be undone.</numerusform>
            <numerusform>Delete the logins of %n contacts? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) with their jobs? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n contact with its jobs? This cannot be undone.</numerusform>
            <numerusform>Delete %n contacts with their jobs? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) stop working.</source>
        <translation>
            <numerusform>%n link stops working.</numerusform>
            <numerusform>%n links stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) are removed.</source>
        <translation>
            <numerusform>%n login is removed.</numerusform>
            <numerusform>%n logins are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are deleted.</source>
        <translation>
            <numerusform>%n job is deleted.</numerusform>
            <numerusform>%n jobs are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload new terms? %n contact(s) must accept them anew.</source>
        <translation>
            <numerusform>Upload new terms? %n contact must accept them anew.</numerusform>
            <numerusform>Upload new terms? %n contacts must accept them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %n customer user(s) for their customer?</source>
        <translation>
            <numerusform>Deactivate %n customer user for their customer?</numerusform>
            <numerusform>Deactivate %n customer users for their customer?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the logins of %n customer user(s)? This cannot be undone.</source>
        <translation>
            <numerusform>Delete the logins of %n customer user? This cannot be undone.</numerusform>
            <numerusform>Delete the logins of %n customer users? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n customer user(s)? Their login numbers are never given again.</source>
        <translation>
            <numerusform>Remove %n customer user? The login number is never given again.</numerusform>
            <numerusform>Remove %n customer users? Their login numbers are never given again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s), with their files? This cannot be undone.</source>
        <translation>
            <numerusform>Remove %n document, with its file? This cannot be undone.</numerusform>
            <numerusform>Remove %n documents, with their files? This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s) have other permissions now: templates push.</source>
        <translation>
            <numerusform>%n follower has other permissions now: templates push.</numerusform>
            <numerusform>%n followers have other permissions now: templates push.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n booking(s) and issue the invoices?</source>
        <translation>
            <numerusform>Approve %n booking and issue the invoice?</numerusform>
            <numerusform>Approve %n bookings and issue the invoices?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return %n booking(s) to unprocessed? Issued invoices are credited.</source>
        <translation>
            <numerusform>Return %n booking to unprocessed? An issued invoice is credited.</numerusform>
            <numerusform>Return %n bookings to unprocessed? Issued invoices are credited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n booking(s)? This cannot be undone; issued invoices are credited.</source>
        <translation>
            <numerusform>Cancel %n booking? This cannot be undone; an issued invoice is credited.</numerusform>
            <numerusform>Cancel %n bookings? This cannot be undone; issued invoices are credited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke all guest links of %n booking(s)?</source>
        <translation>
            <numerusform>Revoke all guest links of %n booking?</numerusform>
            <numerusform>Revoke all guest links of %n bookings?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n booking(s)? Guest links stop working.</source>
        <translation>
            <numerusform>Link %n booking? Guest links stop working.</numerusform>
            <numerusform>Link %n bookings? Guest links stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlink %n booking(s)? The account no longer reaches them.</source>
        <translation>
            <numerusform>Unlink %n booking? The account no longer reaches it.</numerusform>
            <numerusform>Unlink %n bookings? The account no longer reaches them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let mails about %n older booking(s) carry guest links?</source>
        <translation>
            <numerusform>Let mails about %n older booking carry guest links?</numerusform>
            <numerusform>Let mails about %n older bookings carry guest links?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationWords</name>
    <message numerus="yes">
        <source>%Ln open links stop working.</source>
        <translation>
            <numerusform>%Ln open link stops working.</numerusform>
            <numerusform>%Ln open links stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contact and %Ln jobs (%1) are removed for good.</source>
        <translation>
            <numerusform>The contact and %Ln job (%1) are removed for good.</numerusform>
            <numerusform>The contact and %Ln jobs (%1) are removed for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logins are deleted.</source>
        <translation>
            <numerusform>%Ln login is deleted.</numerusform>
            <numerusform>%Ln logins are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot delete %1: %Ln jobs are in progress.</source>
        <translation>
            <numerusform>Cannot delete %1: %Ln job is in progress.</numerusform>
            <numerusform>Cannot delete %1: %Ln jobs are in progress.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerTable</name>
    <message numerus="yes">
        <source>%Ln customer users</source>
        <translation>
            <numerusform>%Ln customer user</numerusform>
            <numerusform>%Ln customer users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open fault reports</source>
        <translation>
            <numerusform>%Ln open fault report</numerusform>
            <numerusform>%Ln open fault reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerUserTable</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minutes</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserConfirmationWords</name>
    <message numerus="yes">
        <source>%Ln open links stop working.</source>
        <translation>
            <numerusform>%Ln open link stops working.</numerusform>
            <numerusform>%Ln open links stop working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders keep the name as their reference.</source>
        <translation>
            <numerusform>%Ln order keeps the name as its reference.</numerusform>
            <numerusform>%Ln orders keep the name as their reference.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln jobs are in progress. Finish or cancel them first.</source>
        <translation>
            <numerusform>%1: %Ln job is in progress. Finish or cancel it first.</numerusform>
            <numerusform>%1: %Ln jobs are in progress. Finish or cancel them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln facilities</source>
        <translation>
            <numerusform>%Ln facility</numerusform>
            <numerusform>%Ln facilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln invoices of the contact&apos;s bookings are not paid. Register the payment or cancel the booking first.</source>
        <translation>
            <numerusform>%1: %Ln invoice of the contact&apos;s bookings is not paid. Register the payment or cancel the booking first.</numerusform>
            <numerusform>%1: %Ln invoices of the contact&apos;s bookings are not paid. Register the payment or cancel the booking first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AccessMapView</name>
    <message numerus="yes">
        <source>%Ln rows saved in “%1”.</source>
        <translation>
            <numerusform>%Ln row saved in “%1”.</numerusform>
            <numerusform>%Ln rows saved in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AccessWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AccountsTab</name>
    <message numerus="yes">
        <source>No login account matches “%1”. Clear the search to see all %Ln.</source>
        <translation>
            <numerusform>No login account matches “%1”. Clear the search to see the only one.</numerusform>
            <numerusform>No login account matches “%1”. Clear the search to see all %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login account(s)</source>
        <translation>
            <numerusform>%Ln login account</numerusform>
            <numerusform>%Ln login accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::Actions</name>
    <message numerus="yes">
        <source>Select one contact only; %Ln are selected.</source>
        <translation>
            <numerusform>Select one contact only; %Ln is selected.</numerusform>
            <numerusform>Select one contact only; %Ln are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select one customer only; %Ln are selected.</source>
        <translation>
            <numerusform>Select one customer only; %Ln is selected.</numerusform>
            <numerusform>Select one customer only; %Ln are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select one customer user only; %Ln are selected.</source>
        <translation>
            <numerusform>Select one customer user only; %Ln is selected.</numerusform>
            <numerusform>Select one customer user only; %Ln are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select one booking only; %Ln are selected.</source>
        <translation>
            <numerusform>Select one booking only; %Ln is selected.</numerusform>
            <numerusform>Select one booking only; %Ln are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::AddPlacesDialog</name>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ApproveDialog</name>
    <message numerus="yes">
        <source>To approve, tick %Ln more.</source>
        <translation>
            <numerusform>To approve, tick %Ln more.</numerusform>
            <numerusform>To approve, tick %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::BackupDialog</name>
    <message numerus="yes">
        <source>%Ln jobs, about %1.</source>
        <translation>
            <numerusform>%Ln job, about %1.</numerusform>
            <numerusform>%Ln jobs, about %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::BackupFlow</name>
    <message numerus="yes">
        <source>Saved “%1”, %2, %n job(s).</source>
        <translation>
            <numerusform>Saved “%1”, %2, %n job.</numerusform>
            <numerusform>Saved “%1”, %2, %n jobs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the archive names them.</source>
        <translation>
            <numerusform>%n file could not be read; the archive names it.</numerusform>
            <numerusform>%n files could not be read; the archive names them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::BookingFilterBar</name>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln booking</numerusform>
            <numerusform>%Ln bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::BookingPane</name>
    <message numerus="yes">
        <source>%Ln bookings selected</source>
        <translation>
            <numerusform>%Ln booking selected</numerusform>
            <numerusform>%Ln bookings selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::CardConflictDialog</name>
    <message numerus="yes">
        <source>To save, choose for %Ln more fields.</source>
        <translation>
            <numerusform>To save, choose for %Ln more field.</numerusform>
            <numerusform>To save, choose for %Ln more fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::CloseGuard</name>
    <message numerus="yes">
        <source>Stop %n task(s) and quit?</source>
        <translation>
            <numerusform>Stop %n task and quit?</numerusform>
            <numerusform>Stop %n tasks and quit?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ConflictDialog</name>
    <message numerus="yes">
        <source>To save, choose for %Ln more fields.</source>
        <translation>
            <numerusform>To save, choose for %Ln more field.</numerusform>
            <numerusform>To save, choose for %Ln more fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ContactFilterBar</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ContactsController</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied; more do not fit the clipboard.</source>
        <translation>
            <numerusform>Only %Ln row was copied; more do not fit the clipboard.</numerusform>
            <numerusform>Only the first %Ln rows were copied; more do not fit the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::ContactsPage</name>
    <message numerus="yes">
        <source>%n contact(s) changed by colleagues</source>
        <translation>
            <numerusform>%n contact changed by colleagues</numerusform>
            <numerusform>%n contacts changed by colleagues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerCardDialog</name>
    <message numerus="yes">
        <source>%Ln active customer user(s) cannot reach this customer any more.</source>
        <translation>
            <numerusform>%Ln active customer user cannot reach this customer any more.</numerusform>
            <numerusform>%Ln active customer users cannot reach this customer any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and remove %Ln customer user(s)?</source>
        <translation>
            <numerusform>Save and remove %Ln customer user?</numerusform>
            <numerusform>Save and remove %Ln customer users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln login account(s)</source>
        <translation>
            <numerusform>%Ln login account</numerusform>
            <numerusform>%Ln login accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerDetails</name>
    <message numerus="yes">
        <source>%Ln customer(s) selected</source>
        <translation>
            <numerusform>%Ln customer selected</numerusform>
            <numerusform>%Ln customers selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerFilterBar</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::CustomerUserFilterBar</name>
    <message numerus="yes">
        <source>%Ln customer users</source>
        <translation>
            <numerusform>%Ln customer user</numerusform>
            <numerusform>%Ln customer users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::DetailPane</name>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contact selected</numerusform>
            <numerusform>%Ln contacts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::EventsDialog</name>
    <message numerus="yes">
        <source>%Ln bookings</source>
        <translation>
            <numerusform>%Ln booking</numerusform>
            <numerusform>%Ln bookings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::InvoicesPage</name>
    <message numerus="yes">
        <source>All %Ln invoices and credit notes that the list finds.</source>
        <translation>
            <numerusform>The one invoice or credit note that the list finds.</numerusform>
            <numerusform>All %Ln invoices and credit notes that the list finds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::LinkBookingDialog</name>
    <message numerus="yes">
        <source>%Ln guest links stop working.</source>
        <translation>
            <numerusform>%Ln guest link stops working.</numerusform>
            <numerusform>%Ln guest links stop working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::MainWindow</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::Notices</name>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <translation>
            <numerusform>%1, %Ln time</numerusform>
            <numerusform>%1, %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionGridDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not saved yet: the permissions of %Ln people.</source>
        <translation>
            <numerusform>Not saved yet: the permissions of %Ln person.</numerusform>
            <numerusform>Not saved yet: the permissions of %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The permissions of %Ln people at %1 are saved.</source>
        <translation>
            <numerusform>The permissions of %Ln person at %1 are saved.</numerusform>
            <numerusform>The permissions of %Ln people at %1 are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::PermissionTemplatesDialog</name>
    <message numerus="yes">
        <source>“%1” is saved. %Ln followers differ from it now.</source>
        <translation>
            <numerusform>“%1” is saved. %Ln follower differs from it now.</numerusform>
            <numerusform>“%1” is saved. %Ln followers differ from it now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot delete “%1”: %Ln customer users follow it.</source>
        <translation>
            <numerusform>Cannot delete “%1”: %Ln customer user follows it.</numerusform>
            <numerusform>Cannot delete “%1”: %Ln customer users follow it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::PreferencesDialog</name>
    <message numerus="yes">
        <source>Not changed: %Ln customers have no number yet. Give each of them one, then change the login names.</source>
        <translation>
            <numerusform>Not changed: %Ln customer has no number yet. Give it one, then change the login names.</numerusform>
            <numerusform>Not changed: %Ln customers have no number yet. Give each of them one, then change the login names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::PricesTab</name>
    <message numerus="yes">
        <source>It cannot be chosen any more. The %Ln places and bookings that have it keep it.</source>
        <translation>
            <numerusform>It cannot be chosen any more. The %Ln place or booking that has it keeps it.</numerusform>
            <numerusform>It cannot be chosen any more. The %Ln places and bookings that have it keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::SelfTest</name>
    <message numerus="yes">
        <source>all %Ln icons can be drawn</source>
        <translation>
            <numerusform>%Ln icon can be drawn</numerusform>
            <numerusform>all %Ln icons can be drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs of colours are readable</source>
        <translation>
            <numerusform>%Ln pair of colours is readable</numerusform>
            <numerusform>%Ln pairs of colours are readable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::SendActivationDialog</name>
    <message numerus="yes">
        <source>A link sent %n minute(s) ago is still valid. Sending again makes it dead.</source>
        <translation>
            <numerusform>A link sent %n minute ago is still valid. Sending again makes it dead.</numerusform>
            <numerusform>A link sent %n minutes ago is still valid. Sending again makes it dead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A link sent %n hour(s) ago is still valid. Sending again makes it dead.</source>
        <translation>
            <numerusform>A link sent %n hour ago is still valid. Sending again makes it dead.</numerusform>
            <numerusform>A link sent %n hours ago is still valid. Sending again makes it dead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TableSection</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln row(s) were copied; more do not fit the clipboard.</source>
        <translation>
            <numerusform>Only the first row was copied; more do not fit the clipboard.</numerusform>
            <numerusform>Only the first %Ln rows were copied; more do not fit the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::Task</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TaskStatus</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>running tasks</comment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TemplateEditDialog</name>
    <message numerus="yes">
        <source>%Ln customer users follow this template. They keep their permissions until the template is pushed to them.</source>
        <translation>
            <numerusform>%Ln customer user follows this template and keeps its permissions until the template is pushed to it.</numerusform>
            <numerusform>%Ln customer users follow this template. They keep their permissions until the template is pushed to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TemplateFollowersDialog</name>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ from the template.</source>
        <comment>followers</comment>
        <translation>
            <numerusform>%Ln differs from the template.</numerusform>
            <numerusform>%Ln differ from the template.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TemplatePush</name>
    <message numerus="yes">
        <source>Give %Ln followers the permissions of “%1”?</source>
        <translation>
            <numerusform>Give %Ln follower the permissions of “%1”?</numerusform>
            <numerusform>Give %Ln followers the permissions of “%1”?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers that cannot be changed now are left out.</source>
        <translation>
            <numerusform>%Ln follower that cannot be changed now is left out.</numerusform>
            <numerusform>%Ln followers that cannot be changed now are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push to %Ln followers</source>
        <translation>
            <numerusform>Push to %Ln follower</numerusform>
            <numerusform>Push to %Ln followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pushed: %Ln followers differ, but cannot be changed now.</source>
        <translation>
            <numerusform>Nothing was pushed: %Ln follower differs, but cannot be changed now.</numerusform>
            <numerusform>Nothing was pushed: %Ln followers differ, but cannot be changed now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers have the permissions of “%1” now.</source>
        <translation>
            <numerusform>%Ln follower has the permissions of “%1” now.</numerusform>
            <numerusform>%Ln followers have the permissions of “%1” now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TermsDialog</name>
    <message numerus="yes">
        <source>Current: %1, uploaded %2 by %3, accepted by %Ln contacts.</source>
        <translation>
            <numerusform>Current: %1, uploaded %2 by %3, accepted by %Ln contact.</numerusform>
            <numerusform>Current: %1, uploaded %2 by %3, accepted by %Ln contacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The column “Service terms” is emptied for %Ln contacts, who must accept again. The history stays. This cannot be undone.</source>
        <translation>
            <numerusform>The column “Service terms” is emptied for %Ln contact, who must accept again. The history stays. This cannot be undone.</numerusform>
            <numerusform>The column “Service terms” is emptied for %Ln contacts, who must accept again. The history stays. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::TransitionFlow</name>
    <message numerus="yes">
        <source>%n file(s) could not be read and are missing in the archive.</source>
        <translation>
            <numerusform>%n file could not be read and is missing in the archive.</numerusform>
            <numerusform>%n files could not be read and are missing in the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::UserDetails</name>
    <message numerus="yes">
        <source>%Ln customer user(s) selected</source>
        <translation>
            <numerusform>%Ln customer user selected</numerusform>
            <numerusform>%Ln customer users selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontorist::WorkspacePages</name>
    <message numerus="yes">
        <source>%Ln contact(s) made</source>
        <translation>
            <numerusform>%Ln contact made</numerusform>
            <numerusform>%Ln contacts made</numerusform>
        </translation>
    </message>
</context>
</TS>
