package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.Pager;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;

/** What the coordinator should look at, body by body, a page of bodies at a time. */
@Named
@RequestScoped
public class BodyChecksPage {

    private static final int AT_ONCE = 10;

    @Inject
    private BodyChecks reading;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    private List<Row> rows = List.of();
    private Pager pager = new Pager(1, AT_ONCE, 0, BodyChecksPage::page);

    /**
     * A body with what was found.
     *
     * @param body which body
     * @param checks what was found
     */
    public record Row(BodyCard body, List<BodyWords.Check> checks) {}

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        List<BodyId> all = reading.toCheck(here);
        pager = new Pager(Math.min(asked(), pages(all.size())), AT_ONCE, all.size(), BodyChecksPage::page);
        List<BodyId> some = all.subList((int) pager.first() - 1, (int) pager.last());
        rows = reading.of(here, some).stream()
                .map(this::row)
                .filter(row -> !row.checks().isEmpty())
                .toList();
    }

    private Row row(BodyChecks.Checked checked) {
        return new Row(
                checked.body(),
                checked.findings().stream()
                        .map(finding -> new BodyWords.Check(finding.kind().light(), finding.text(texts)))
                        .toList());
    }

    private int asked() {
        String number = address.query("page");
        return number.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(number) : 1;
    }

    private static int pages(int bodies) {
        return new Pager(1, AT_ONCE, bodies, BodyChecksPage::page).pages();
    }

    private static String page(int number) {
        return "?page=" + number;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Which of the bodies have been looked at. */
    public Pager getPager() {
        return pager;
    }

    /** Whether there are bodies on other pages. */
    public boolean isMore() {
        return pager.pages() > 1;
    }
}
