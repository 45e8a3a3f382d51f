package org.einklang.testkit.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Predicate;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.einklang.testkit.Eventually;

/**
 * What the portal has sent to one address; reads over IMAP, so it works inside the server and outside.
 *
 * <pre>{@code
 * ReceivedMail invitation = Mailbox.of("schrift.stadt@stadt.example").await("Einladung");
 * }</pre>
 */
public final class Mailbox {

    /** The address of the mailbox that the portal under test reads. */
    public static final String PORTAL = "portal@localhost";

    private static final String PORT = "einklang.test.imap";

    private final String address;

    private Mailbox(String address) {
        this.address = address;
    }

    /** The mailbox of this address, empty as long as nothing was sent to it. */
    public static Mailbox of(String address) {
        return new Mailbox(address);
    }

    /** Name of the system property that holds the port, for the test kit itself. */
    public static String portProperty() {
        return PORT;
    }

    /** The newest mail whose subject contains this; waits a while for it. */
    public ReceivedMail await(String subject) {
        Predicate<ReceivedMail> matches = mail -> mail.subject().contains(subject);
        return Eventually.present(
                () -> all().stream().filter(matches).reduce((older, newer) -> newer),
                () -> "no mail '" + subject + "' to " + address + ", only "
                        + all().stream().map(ReceivedMail::subject).toList());
    }

    /** Puts a mail into it that a program has sent. */
    public void deliver(ProgramMail mail) {
        inInbox(Folder.READ_WRITE, inbox -> {
            var message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.bytes()));
            inbox.appendMessages(new Message[] {message});
            return message;
        });
    }

    /** How many mails nobody has read yet. */
    public int unread() {
        return inInbox(Folder.READ_ONLY, Folder::getUnreadMessageCount);
    }

    /** Everything that has come so far, oldest first. */
    public List<ReceivedMail> all() {
        return inInbox(Folder.READ_ONLY, inbox -> {
            FetchProfile whole = new FetchProfile();
            whole.add(IMAPFolder.FetchProfileItem.MESSAGE);
            whole.add(FetchProfile.Item.SIZE);
            whole.add(FetchProfile.Item.FLAGS);
            List<ReceivedMail> mails = new ArrayList<>();
            for (Message message : fetched(inbox, whole)) {
                mails.add(ReceivedMail.read(new MimeMessage((MimeMessage) message)));
            }
            return mails;
        });
    }

    /** All mails with this of each, asked for in one go: the test server takes a tenth of a second for each question. */
    private static Message[] fetched(Folder inbox, FetchProfile what) throws MessagingException {
        Message[] mails = inbox.getMessages();
        inbox.fetch(mails, what);
        return mails;
    }

    private interface Deed<T> {
        T in(Folder inbox) throws MessagingException, IOException;
    }

    private <T> T inInbox(int mode, Deed<T> deed) {
        String port = Objects.requireNonNull(System.getProperty(PORT), "No mail server runs");
        Properties gently = new Properties();
        gently.put("mail.imap.peek", "true"); // whoever looks on changes nothing
        gently.put("mail.imap.partialfetch", "false");
        try (Store store = Session.getInstance(gently).getStore("imap")) {
            store.connect("127.0.0.1", Integer.parseInt(port), address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(mode);
                return deed.in(inbox);
            }
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("Cannot open the mails of " + address, unreadable);
        }
    }
}
