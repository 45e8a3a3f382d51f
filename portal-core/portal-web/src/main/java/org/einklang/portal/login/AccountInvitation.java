package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.Person;

/** Gives somebody an account. Nobody but the person ever knows its password: they choose it by a link that they get by mail. */
@ApplicationScoped
public class AccountInvitation {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLinks links;

    @Inject
    private AccountMails mails;

    @Inject
    private Belonging belonging;

    @Inject
    private Event<AccountInvited> invited;

    @Inject
    private Event<InvitationRepeated> repeated;

    /** Gives the person an account and invites them. @throws RuleViolation if the login name is taken */
    @Transactional
    public void invite(CooperationId cooperation, PersonId person, String login) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        belonging.person(cooperation, person);
        open(cooperation, person, login);
    }

    /** The same for the first coordinator of a cooperation, which has nobody yet who could invite: an administrator does. */
    @Transactional
    public void inviteFirstCoordinator(CooperationId cooperation, PersonId person, String login) {
        access.require(CorePermission.APPOINT_ADMINISTRATORS, Scope.installation());
        belonging.person(cooperation, person);
        open(cooperation, person, login);
    }

    private void open(CooperationId cooperation, PersonId person, String login) {
        if (accounts.named(login).isPresent()) {
            throw new RuleViolation("core.account.login_taken").at("login");
        }
        if (accounts.of(person).isPresent()) {
            throw new RuleViolation("login.invite.has_account").at("login");
        }
        Account account = Account.invited(person, login);
        requireMail(person);
        entities.persist(account);
        send(account);
        invited.fire(new AccountInvited(cooperation, person));
    }

    /** Sends a new link to somebody who has not chosen a password yet; the old one is void. */
    @Transactional
    public void inviteAgain(CooperationId cooperation, PersonId person) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        belonging.person(cooperation, person);
        Account account = accounts.of(person).orElseThrow(() -> new NotVisible("no account of " + person));
        if (account.hasPassword()) {
            throw new RuleViolation("login.accounts.already_active");
        }
        send(account);
        repeated.fire(new InvitationRepeated(cooperation, person));
    }

    private void requireMail(PersonId person) {
        Person invitee = entities.find(Person.class, person.value());
        if (invitee == null || invitee.mail().isEmpty()) {
            throw new RuleViolation("login.invite.no_mail").at("mail");
        }
    }

    /** The link and its mail, for those who have asked for the right. */
    void send(Account account) {
        mails.invite(account, links.draw(account.person(), AccountLink.Purpose.INVITATION));
    }
}
