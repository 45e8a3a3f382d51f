package org.einklang.portal.login;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** Who has an account, who has been invited, and what the coordinator does about it. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private AccountsReading reading;

    @Inject
    private AccountInvitation invitation;

    @Inject
    private SecondFactorRelease release;

    @Inject
    private Tables tables;

    @Inject
    private Texts texts;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<AccountRow> accounts;

    @PostConstruct
    void load() {
        accounts = tables.open(TableSpec.of("login.accounts.title", reading.accounts(cooperation()))
                .column("name", "core.person.name", AccountRow::name, SORTABLE)
                .column("partner", "core.person.partner", AccountRow::partnerName)
                .column("login", "core.account.login", AccountRow::login)
                .column("state", "login.accounts.state", row -> texts.get("login.state." + row.state()))
                .column("factor", "login.accounts.factor", row -> texts.get("login.factor.is." + row.secondFactor()))
                .filter(Filter.text("text", "login.accounts.filter"))
                .sortedBy("name"));
    }

    /** Sends a new link. */
    public void inviteAgain(long person) {
        invitation.inviteAgain(cooperation(), new PersonId(person));
        navigation.stay("login.accounts.invited_again");
    }

    /** Lets somebody in again who has lost their phone. */
    public void releaseFactor(long person) {
        release.release(cooperation(), new PersonId(person));
        navigation.stay("login.accounts.factor_released");
    }

    public Table<AccountRow> getAccounts() {
        return accounts;
    }

    private CooperationId cooperation() {
        return address.cooperation().id();
    }
}
