package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.einklang.portal.start.Operator;

/** Who runs the portal. */
@ApplicationScoped
class OperatorLines {

    @Inject
    private Operator operator;

    Html of(PublicPlace place) {
        if (!operator.isKnown()) {
            return new Html().line("<p>{}</p>", place.word("core.page.operator.unknown"));
        }
        Html lines = new Html()
                .line("<address class=\"ek-operator\"{}><strong>{}</strong>", place.foreign(), operator.getName());
        operator.getAddress().forEach(line -> lines.line("<br>{}", line));
        lines.line("<br><a href=\"mailto:{}\">{}</a>", operator.getMail(), operator.getMail());
        if (!operator.getPhone().isEmpty()) {
            lines.line("<br>{}", OfficeLines.phone(operator.getPhone()));
        }
        return lines.line("</address>");
    }
}
