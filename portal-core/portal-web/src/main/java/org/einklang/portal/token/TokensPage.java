package org.einklang.portal.token;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;

/** The keys that a person has made for programs, and a new one; it is on the page that answers to its making, and never again. */
@Named
@RequestScoped
public class TokensPage {

    @Inject
    private AccessTokens tokens;

    @Inject
    private Texts texts;

    @Inject
    private Navigation navigation;

    @Inject
    private Addresses addresses;

    @Inject
    private Clock clock;

    private List<Row> rows = List.of();
    private String name = "";
    private List<String> scopes = List.of();
    private int days = WishedToken.PERIODS.get(1);
    private String made = "";
    private String madeName = "";

    /**
     * A key as the list shows it.
     *
     * @param token the key
     * @param uses for what, in words
     * @param state how it stands with it
     */
    public record Row(AccessToken token, String uses, TokenState state) {}

    @PostConstruct
    void load() {
        LocalDate today = PortalTime.dayOf(clock.instant());
        rows = tokens.mine().stream()
                .map(token -> new Row(token, inWords(token.scopes()), token.state(today)))
                .toList();
    }

    private String inWords(Set<ApiScope> uses) {
        return uses.stream().map(use -> texts.get("tokens.short." + use)).collect(Collectors.joining(" · "));
    }

    /** Makes one. */
    public void create() {
        Set<ApiScope> wished = EnumSet.noneOf(ApiScope.class);
        Arrays.stream(ApiScope.values())
                .filter(scope -> scopes.contains(scope.name()))
                .forEach(wished::add);
        made = tokens.create(new WishedToken(name, wished, days));
        madeName = name.strip();
        name = "";
        scopes = List.of();
        load();
    }

    /** Ends one. */
    public void end(long number) {
        tokens.end(number);
        navigation.stay("tokens.ended");
    }

    /** What this use is called. */
    public String label(ApiScope scope) {
        return texts.get("tokens.scope." + scope);
    }

    /** For how long, in words. */
    public String period(int period) {
        return texts.get("tokens.period", period);
    }

    /** An address to try it with. */
    public String getExample() {
        return addresses.absolute("/api/v1/cooperations").toString();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** For what keys can be made. */
    public List<ApiScope> getUses() {
        return List.of(ApiScope.values());
    }

    /** For how many days keys can be made. */
    public List<Integer> getPeriods() {
        return WishedToken.PERIODS;
    }

    /** The secret that was just made, or an empty text. */
    public String getMade() {
        return made;
    }

    /** What the person calls it. */
    public String getMadeName() {
        return madeName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public List<String> getScopes() {
        return scopes;
    }

    public void setScopes(List<String> scopes) {
        this.scopes = scopes;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
