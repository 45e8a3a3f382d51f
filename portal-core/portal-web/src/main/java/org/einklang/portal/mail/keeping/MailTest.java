package org.einklang.portal.mail.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.mail.MailAddress;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.portal.mail.TestMail;

/** An administrator has a mail sent to see whether sending works. */
@ApplicationScoped
public class MailTest {

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private TestMail mail;

    @Inject
    private MailKeeping keeping;

    @Inject
    private Texts texts;

    /** The administrator's own address. */
    String ownAddress() {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        return directory.person(access.me()).mail();
    }

    /** Sends it at once. @throws RuleViolation with the words of the mail server if it is not taken */
    public void send(String address) {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        if (!mail.isPossible()) {
            throw new RuleViolation("inmail.test.no_server").at("to");
        }
        if (!MailAddress.isUsable(address.strip())) {
            throw new RuleViolation("inmail.test.no_address").at("to");
        }
        keeping.noteTest();
        Optional<String> refusal =
                mail.refusal(address.strip(), texts.get("inmail.test.subject"), texts.get("inmail.test.text"));
        if (refusal.isPresent()) {
            throw new RuleViolation("inmail.test.refused", refusal.get()).at("to");
        }
    }
}
