package org.einklang.portal.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** The form of the style guide: every kind of field; it keeps nothing. */
@Named
@RequestScoped
public class GuideForm {

    @Inject
    private Navigation navigation;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    private final List<GuideRow> rows =
            IntStream.rangeClosed(1, 4).mapToObj(GuideRow::new).toList();

    private String title = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable LocalTime starts;
    private @Nullable Long cost;
    private @Nullable Integer places;
    private String mail = "";
    private String text = "";
    private @Nullable PersonId person;
    private @Nullable BodyId body;
    private @Nullable PartnerId partner;
    private String kind = "";
    private List<String> groups = List.of();
    private boolean open;
    private @Nullable Part file;

    /** Checks what belongs together and says thanks. */
    public void send() {
        if (from != null && until != null && until.isBefore(from)) {
            throw new RuleViolation("styleguide.form.until_before_from").at("until");
        }
        navigation.stay("styleguide.form.sent");
    }

    /** The choices of a field. */
    public List<String> getKinds() {
        return List.of("group", "single", "event");
    }

    /** What a choice is called. */
    public String kindName(String name) {
        return texts.get("styleguide.form.kind." + name);
    }

    /** The same fields several times. */
    public List<GuideRow> getRows() {
        return rows;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable LocalTime getStarts() {
        return starts;
    }

    public void setStarts(@Nullable LocalTime starts) {
        this.starts = starts;
    }

    public @Nullable Long getCost() {
        return cost;
    }

    public void setCost(@Nullable Long cost) {
        this.cost = cost;
    }

    public @Nullable Integer getPlaces() {
        return places;
    }

    public void setPlaces(@Nullable Integer places) {
        this.places = places;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public @Nullable BodyId getBody() {
        return body;
    }

    public void setBody(@Nullable BodyId body) {
        this.body = body;
    }

    public @Nullable PartnerId getPartner() {
        return partner;
    }

    public void setPartner(@Nullable PartnerId partner) {
        this.partner = partner;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public List<String> getGroups() {
        return groups;
    }

    public void setGroups(List<String> groups) {
        this.groups = groups;
    }

    /** How many groups are ticked, also before anything is sent. */
    public int getChosen() {
        return address.typed("sample:groups").map(List::size).orElseGet(groups::size);
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
