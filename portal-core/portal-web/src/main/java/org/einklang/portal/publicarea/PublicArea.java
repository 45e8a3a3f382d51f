package org.einklang.portal.publicarea;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;

/**
 * What a cooperation shows to everybody. It begins closed, is described as a whole and opened and closed by the coordinating
 * office; while it is closed, its addresses are those of nothing.
 */
@Entity
@Table(name = "PUBLIC_AREA")
public class PublicArea {

    @Id
    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Version
    private int version;

    @Column(name = "IS_OPEN")
    private boolean open;

    private String headline = "";

    @Column(name = "HEADLINE_EN")
    private String headlineEnglish = "";

    private String greeting = "";

    @Column(name = "GREETING_EN")
    private String greetingEnglish = "";

    private String imprint = "";

    private String mailbox = "";

    @ElementCollection
    @CollectionTable(
            name = "PUBLIC_AREA_PARTNER",
            schema = "EK_CORE",
            joinColumns = @JoinColumn(name = "COOPERATION_ID"))
    @Column(name = "PARTNER_ID")
    private Set<Long> partners = new HashSet<>();

    /** For JPA. */
    protected PublicArea() {}

    /** One that is closed. */
    public PublicArea(CooperationId cooperation) {
        this.cooperationId = cooperation.value();
    }

    /** Is like this from now on. */
    public void be(PublicAreaText text) {
        open = text.open();
        headline = text.headline();
        headlineEnglish = text.headlineEnglish();
        greeting = text.greeting();
        greetingEnglish = text.greetingEnglish();
        imprint = text.imprint();
        mailbox = text.mailbox();
        Set<Long> named = text.partners().stream().map(PartnerId::value).collect(Collectors.toSet());
        partners.retainAll(named);
        partners.addAll(named);
    }

    /** What it says. */
    PublicAreaText text() {
        return new PublicAreaText(
                open,
                headline,
                headlineEnglish,
                greeting,
                greetingEnglish,
                imprint,
                mailbox,
                partners.stream().map(PartnerId::new).collect(Collectors.toSet()));
    }

    /** Whether it is there for everybody. */
    boolean isOpen() {
        return open;
    }

    /** Counts the changes. */
    int version() {
        return version;
    }
}
