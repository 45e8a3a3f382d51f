package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Sends links for forgotten passwords, three an hour at most to one person. */
@ApplicationScoped
public class ResetLinks {

    private static final int MOST = 3;
    private static final Duration IN = Duration.ofHours(1);

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLinks links;

    @Inject
    private AccountMails mails;

    /** To whom this is the login name or the mail address; to nobody if it is nobody's. */
    @Transactional
    public void send(String nameOrMail) {
        accounts.namedOrMailed(nameOrMail).stream()
                .filter(account -> links.drawn(account.person(), AccountLink.Purpose.RESET, IN) < MOST)
                .forEach(account -> mails.reset(account, links.draw(account.person(), AccountLink.Purpose.RESET)));
    }
}
