package org.einklang.portal.publicarea;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.einklang.api.people.PartnerId;
import org.einklang.api.table.Choice;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** {@code /c/{cooperation}/public}: whether there is a public area, and what it says by itself. */
@Named
@RequestScoped
public class PublicAreaPage {

    @Inject
    private PublicAreaKeeping keeping;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PublicAreaKeeping.Seen seen;

    private boolean open;
    private String headline = "";
    private String headlineEnglish = "";
    private String greeting = "";
    private String greetingEnglish = "";
    private String imprint = "";
    private String mailbox = "";
    private List<String> named = List.of();
    private int version;

    @PostConstruct
    void load() {
        seen = keeping.toChange(address.cooperation().id());
        open = seen.text().open();
        headline = seen.text().headline();
        headlineEnglish = seen.text().headlineEnglish();
        greeting = seen.text().greeting();
        greetingEnglish = seen.text().greetingEnglish();
        imprint = seen.text().imprint();
        mailbox = seen.text().mailbox();
        named = seen.text().partners().stream()
                .map(partner -> String.valueOf(partner.value()))
                .toList();
        version = seen.version();
    }

    /** Keeps what is in the form. */
    public void save() {
        keeping.keep(
                address.cooperation().id(),
                new PublicAreaText(
                        open,
                        headline,
                        headlineEnglish,
                        greeting,
                        greetingEnglish,
                        imprint,
                        mailbox,
                        named.stream().map(Long::valueOf).map(PartnerId::new).collect(Collectors.toSet())),
                version);
        navigation.stay(open ? "publicarea.saved_open" : "publicarea.saved_closed");
    }

    /** Whether everybody can read it now. */
    public boolean isThere() {
        return seen.text().open();
    }

    /** Where everybody finds it. */
    public String getAddress() {
        return "/p/" + address.cooperation().key();
    }

    /** The same as it is told to others. */
    public String getWholeAddress() {
        return addresses.absolute(getAddress()).toString();
    }

    /** The partners that can be named. */
    public List<Choice> getPartners() {
        return seen.partners().stream()
                .map(partner -> new Choice(String.valueOf(partner.id()), partner.name()))
                .toList();
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getHeadlineEnglish() {
        return headlineEnglish;
    }

    public void setHeadlineEnglish(String headlineEnglish) {
        this.headlineEnglish = headlineEnglish;
    }

    public String getGreeting() {
        return greeting;
    }

    public void setGreeting(String greeting) {
        this.greeting = greeting;
    }

    public String getGreetingEnglish() {
        return greetingEnglish;
    }

    public void setGreetingEnglish(String greetingEnglish) {
        this.greetingEnglish = greetingEnglish;
    }

    public String getImprint() {
        return imprint;
    }

    public void setImprint(String imprint) {
        this.imprint = imprint;
    }

    public String getMailbox() {
        return mailbox;
    }

    public void setMailbox(String mailbox) {
        this.mailbox = mailbox;
    }

    public List<String> getNamed() {
        return named;
    }

    public void setNamed(List<String> named) {
        this.named = named;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
