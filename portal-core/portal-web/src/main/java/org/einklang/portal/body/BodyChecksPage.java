package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;

/** What the coordinator should look at, over all bodies. */
@Named
@RequestScoped
public class BodyChecksPage {

    @Inject
    private BodyReading reading;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    private List<Row> rows = List.of();

    /**
     * A body with what was found.
     *
     * @param body which body
     * @param checks what was found
     */
    public record Row(BodyCard body, List<BodyPage.Check> checks) {}

    @PostConstruct
    void load() {
        access.require(
                CorePermission.APPOINT_BODY,
                Scope.cooperation(address.cooperation().id()));
        rows = reading.files(address.cooperation().id()).stream()
                .map(file -> new Row(
                        file.body(),
                        file.findings().stream()
                                .map(finding ->
                                        new BodyPage.Check(finding.kind().light(), finding.text(texts)))
                                .toList()))
                .filter(row -> !row.checks().isEmpty())
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }
}
