package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.portal.directory.MailChanged;

/** What people are told by mail about their account: their links, and whatever changed what opens it. */
@ApplicationScoped
public class AccountMails {

    private static final String TEXTS = "login.mail.";

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Inject
    private Addresses addresses;

    @Inject
    private Outbox outbox;

    void invite(Account account, AccountLinks.DrawnLink link) {
        PersonCard person = directory.person(account.person());
        put(
                person,
                "invite",
                account.login(),
                addresses.absolute(link.path()),
                PortalTime.longMoment(link.expires(), person.locale()));
    }

    void reset(Account account, AccountLinks.DrawnLink link) {
        PersonCard person = directory.person(account.person());
        put(
                person,
                "reset",
                account.login(),
                addresses.absolute(link.path()),
                PortalTime.longMoment(link.expires(), person.locale()));
    }

    void changed(@Observes PasswordChanged event) {
        tell(event.person(), "changed");
    }

    /** To the address until now: whoever changed it may not be whom the person expects. */
    void moved(@Observes MailChanged event) {
        if (!event.before().isEmpty()) {
            PersonCard now = directory.person(event.person());
            PersonCard before = new PersonCard(
                    now.id(),
                    now.name(),
                    now.function(),
                    now.partner(),
                    now.partnerName(),
                    event.before(),
                    now.locale());
            put(before, "mail_changed", addresses.absolute("/login"));
        }
    }

    void reset(@Observes PasswordReset event) {
        tell(event.person(), "was_reset");
    }

    void setUp(@Observes SecondFactorSetUp event) {
        tell(event.person(), "factor_on");
    }

    void givenUp(@Observes SecondFactorGivenUp event) {
        tell(event.person(), "factor_off");
    }

    void released(@Observes SecondFactorReleased event) {
        tell(event.person(), event.cooperation().isPresent() ? "factor_released" : "factor_released_by_operation");
    }

    void usedPaper(@Observes RecoveryCodeUsed event) {
        tell(event.person(), "recovery");
    }

    void renewed(@Observes RecoveryCodesRenewed event) {
        tell(event.person(), "recovery_new");
    }

    private void tell(PersonId person, String key) {
        put(directory.person(person), key, addresses.absolute("/login/forgotten"));
    }

    private void put(PersonCard person, String key, Object... arguments) {
        Locale locale = person.locale();
        outbox.put(Mail.of(
                person,
                texts.get(locale, TEXTS + key + ".subject"),
                texts.get(locale, TEXTS + key + ".text", arguments),
                AccountRef.of(person.id())));
    }
}
